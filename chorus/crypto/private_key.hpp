// An ECDSA private key: made, kept in a file, used to sign.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "chorus/core/bytes.hpp"
#include "chorus/core/result.hpp"
#include "chorus/crypto/key_error.hpp"
#include "chorus/crypto/public_key.hpp"
#include "chorus/crypto/signature.hpp"

namespace chorus::crypto {

class PrivateKey {
  public:
    PrivateKey(PrivateKey&&) noexcept;
    PrivateKey& operator=(PrivateKey&&) noexcept;
    ~PrivateKey();

    // From the operating system's random numbers.
    static PrivateKey generate(Curve curve = Curve::nist_p256);
    // Big-endian, octets_of(curve) long. scalar_out_of_range
    static Result<PrivateKey, KeyError> from_scalar(Curve curve, Bytes scalar);
    // For simulations and tests: whoever knows the seed knows the key. `purpose` separates the keys of one seed.
    static PrivateKey from_seed(std::uint64_t seed, std::string_view purpose = {}, Curve curve = Curve::nist_p256);

    // PKCS #8 in PEM, not encrypted. pem_malformed, curve_unsupported, scalar_out_of_range
    static Result<PrivateKey, KeyError> from_pem(std::string_view pem);
    std::string to_pem() const;
    // file_unreadable and what from_pem gives.
    static Result<PrivateKey, KeyError> load(const std::string& file);
    // Makes a new file that only its owner may read and write (mode 0600). file_exists, file_unwritable
    Result<void, KeyError> store(const std::string& file) const;

    // With a fresh random nonce.
    Signature sign(Bytes digest) const;
    // With the nonce that RFC 6979 derives from key and digest (HMAC with SHA-256, for the 384-bit curves
    // SHA-384): the same octets every time, and no random numbers that could be weak.
    Signature sign_deterministic(Bytes digest) const;

    Curve curve() const;
    const PublicKey& public_key() const;

  private:
    struct Secret;
    explicit PrivateKey(std::unique_ptr<Secret> secret);

    std::unique_ptr<Secret> secret_;
};

}  // namespace chorus::crypto
