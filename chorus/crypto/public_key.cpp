#include "chorus/crypto/public_key.hpp"

#include <openssl/core_names.h>
#include <openssl/err.h>

#include <algorithm>
#include <mutex>

#include "chorus/crypto/curve.hpp"
#include "chorus/crypto/openssl.hpp"
#include "chorus/crypto/p256/curve.hpp"

namespace chorus::crypto {

namespace {

// Ecdsa-Sig-Value ::= SEQUENCE { r INTEGER, s INTEGER } in DER, at most 104 octets.
class DerSignature {
  public:
    explicit DerSignature(const Signature& signature) {
        octets_[0] = 0x30;
        integer(signature.r_octets());
        integer(signature.s_octets());
        octets_[1] = static_cast<std::uint8_t>(length_ - 2);
    }
    Bytes octets() const { return Bytes(octets_).first(length_); }

  private:
    void integer(Bytes number) {
        while (number.size() > 1 && number[0] == 0) number = number.subspan(1);
        const bool padded = number[0] & 0x80;
        octets_[length_++] = 0x02;
        octets_[length_++] = static_cast<std::uint8_t>(number.size() + padded);
        if (padded) octets_[length_++] = 0;
        std::ranges::copy(number, octets_.begin() + static_cast<std::ptrdiff_t>(length_));
        length_ += number.size();
    }

    std::array<std::uint8_t, 104> octets_{};
    std::size_t length_ = 2;
};

void write_octets(const p256::U256& number, std::uint8_t* octets) {
    for (unsigned i = 0; i < 32; ++i) octets[i] = static_cast<std::uint8_t>(number.word[3 - i / 8] >> (56 - i % 8 * 8));
}

bool decompress_p256(Bytes point, std::span<std::uint8_t> uncompressed) {
    const auto p = p256::point_from_octets<p256::NistP256>(point);
    if (!p) return false;
    uncompressed[0] = 4;
    write_octets(p->x.integer(), &uncompressed[1]);
    write_octets(p->y.integer(), &uncompressed[33]);
    return true;
}

// The octets of the point, uncompressed; false if there is no such point.
bool decompress(Curve curve, Bytes point, std::span<std::uint8_t> uncompressed) {
    if (curve == Curve::nist_p256) return decompress_p256(point, uncompressed);
    static thread_local const NumberContext context(expect(BN_CTX_new()));
    const EC_GROUP* group = group_of(curve);
    const Point p(expect(EC_POINT_new(group)));
    if (EC_POINT_oct2point(group, p.get(), point.data(), point.size(), context.get()) != 1) {
        ERR_clear_error();
        return false;
    }
    return EC_POINT_point2oct(group, p.get(), POINT_CONVERSION_UNCOMPRESSED, uncompressed.data(), uncompressed.size(),
                              context.get()) == uncompressed.size();
}

Pkey make_key(Curve curve, Bytes point) {
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, const_cast<char*>(group_name(curve)), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, const_cast<std::uint8_t*>(point.data()),
                                          point.size()),
        OSSL_PARAM_construct_end()};
    const PkeyContext context(expect(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr)));
    EVP_PKEY* key = nullptr;
    expect(EVP_PKEY_fromdata_init(context.get()) == 1);
    expect(EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, const_cast<OSSL_PARAM*>(parameters)) == 1);
    return Pkey(key);
}

}  // namespace

struct PublicKey::OpenSsl {
    std::once_flag once;
    Pkey key;
    PkeyContext prepared;  // copied for every verification

    const EVP_PKEY_CTX* of(const PublicKey& of_key) {
        std::call_once(once, [&] {
            key = make_key(of_key.curve(), of_key.uncompressed());
            prepared.reset(expect(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr)));
            expect(EVP_PKEY_verify_init(prepared.get()) == 1);
        });
        return prepared.get();
    }
};

PublicKey::PublicKey() : openssl_(std::make_unique<OpenSsl>()) {}
PublicKey::PublicKey(PublicKey&&) noexcept = default;
PublicKey& PublicKey::operator=(PublicKey&&) noexcept = default;
PublicKey::~PublicKey() = default;

Result<PublicKey, KeyError> PublicKey::from_point(Curve curve, Bytes point) {
    const std::size_t n = octets_of(curve);
    const bool compressed = point.size() == 1 + n && (point[0] == 2 || point[0] == 3);
    const bool uncompressed = point.size() == 1 + 2 * n && point[0] == 4;
    if (!compressed && !uncompressed) return fail(KeyError::point_malformed);
    PublicKey key;
    key.curve_ = curve;
    if (!decompress(curve, point, std::span(key.point_).first(1 + 2 * n))) return fail(KeyError::point_not_on_curve);
    return key;
}

Result<PublicKey, KeyError> PublicKey::from_x(Curve curve, Bytes x, bool y_odd) {
    if (x.size() != octets_of(curve)) return fail(KeyError::point_malformed);
    std::array<std::uint8_t, 49> point{};
    point[0] = y_odd ? 3 : 2;
    std::ranges::copy(x, point.begin() + 1);
    return from_point(curve, Bytes(point).first(1 + x.size()));
}

bool PublicKey::verify(Bytes digest, const Signature& signature) const {
    if (signature.curve != curve_ || !well_formed(signature)) return false;
    const DerSignature der(signature);
    const PkeyContext context(expect(EVP_PKEY_CTX_dup(openssl_->of(*this))));
    const int verdict =
        EVP_PKEY_verify(context.get(), der.octets().data(), der.octets().size(), digest.data(), digest.size());
    if (verdict != 1) ERR_clear_error();
    return verdict == 1;
}

}  // namespace chorus::crypto
