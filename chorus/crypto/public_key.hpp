// An ECDSA public key, checked once.
#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "chorus/core/bytes.hpp"
#include "chorus/core/result.hpp"
#include "chorus/crypto/key_error.hpp"
#include "chorus/crypto/signature.hpp"

namespace chorus::crypto {

// Immutable; verify() may be called by several threads at once. OpenSSL's object, which takes longer to make than a
// point on P-256 to check, is made when verify() is first called.
class PublicKey {
  public:
    PublicKey(PublicKey&&) noexcept;
    PublicKey& operator=(PublicKey&&) noexcept;
    ~PublicKey();

    // SEC 1 2.3.3: 02 or 03 and x, or 04 and x and y. point_malformed, point_not_on_curve.
    static Result<PublicKey, KeyError> from_point(Curve curve, Bytes point);
    // The compressed point in two parts, as IEEE 1609.2 has it. point_malformed, point_not_on_curve.
    static Result<PublicKey, KeyError> from_x(Curve curve, Bytes x, bool y_odd);

    // Is (r, s) this key's signature of the digest? False also for r or s out of range and for a signature on
    // another curve. A digest longer than the order counts with its leftmost bits (FIPS 186-5, 6.4). By OpenSSL;
    // signature_verifier.hpp has the fast way.
    bool verify(Bytes digest, const Signature& signature) const;

    Curve curve() const { return curve_; }
    Bytes uncompressed() const { return Bytes(point_).first(1 + 2 * octets_of(curve_)); }
    Bytes x() const { return Bytes(point_).subspan(1, octets_of(curve_)); }
    Bytes y() const { return Bytes(point_).subspan(1 + octets_of(curve_), octets_of(curve_)); }
    bool y_odd() const { return point_[2 * octets_of(curve_)] & 1; }

    friend bool operator==(const PublicKey& a, const PublicKey& b) {
        return a.curve_ == b.curve_ && a.point_ == b.point_;
    }

  private:
    PublicKey();
    struct OpenSsl;

    Curve curve_ = Curve::nist_p256;
    std::array<std::uint8_t, 97> point_{};  // 04 x y
    std::unique_ptr<OpenSsl> openssl_;
};

}  // namespace chorus::crypto
