#include "chorus/v2x/security/read_signature.hpp"

#include <algorithm>
#include <optional>

namespace chorus::v2x::security {

namespace {

namespace dot2 = messages::ieee1609dot2;

// Whatever the form of the point R, its x coordinate is r.
std::optional<Bytes> x_of(const dot2::EccP256CurvePoint& point) {
    if (const auto* x = point.get_if<"x-only">()) return *x;
    if (const auto* x = point.get_if<"compressed-y-0">()) return *x;
    if (const auto* x = point.get_if<"compressed-y-1">()) return *x;
    if (const auto* both = point.get_if<"uncompressedP256">()) return both->x;
    return std::nullopt;
}
std::optional<Bytes> x_of(const dot2::EccP384CurvePoint& point) {
    if (const auto* x = point.get_if<"x-only">()) return *x;
    if (const auto* x = point.get_if<"compressed-y-0">()) return *x;
    if (const auto* x = point.get_if<"compressed-y-1">()) return *x;
    if (const auto* both = point.get_if<"uncompressedP384">()) return both->x;
    return std::nullopt;
}

template <class Ecdsa>
Result<SignatureValue, Drop> value_of(SignatureCurve curve, const Ecdsa& signature) {
    const auto r = x_of(signature.rSig);
    if (!r) return fail(Drop::signature_malformed);
    SignatureValue value{curve, {}, {}};
    std::ranges::copy(*r, value.r.begin());
    std::ranges::copy(signature.sSig, value.s.begin());
    return value;
}

template <class Ecdsa, std::size_t N>
Ecdsa ecdsa_of(const SignatureValue& value) {
    std::array<std::uint8_t, N> r;
    Ecdsa signature;
    std::copy_n(value.r.begin(), N, r.begin());
    std::copy_n(value.s.begin(), N, signature.sSig.begin());
    signature.rSig.template emplace<"x-only">(r);
    return signature;
}

}  // namespace

Result<SignatureValue, Drop> read_signature(const dot2::Signature& signature) {
    using enum crypto::Curve;
    if (const auto* ecdsa = signature.get_if<"ecdsaNistP256Signature">()) return value_of(nist_p256, *ecdsa);
    if (const auto* ecdsa = signature.get_if<"ecdsaBrainpoolP256r1Signature">())
        return value_of(brainpool_p256r1, *ecdsa);
    if (const auto* ecdsa = signature.get_if<"ecdsaBrainpoolP384r1Signature">())
        return value_of(brainpool_p384r1, *ecdsa);
    if (const auto* ecdsa = signature.get_if<"ecdsaNistP384Signature">()) return value_of(nist_p384, *ecdsa);
    return fail(Drop::curve_unsupported);
}

dot2::Signature write_signature(const SignatureValue& value) {
    dot2::Signature signature;
    using P256 = dot2::EcdsaP256Signature;
    using P384 = dot2::EcdsaP384Signature;
    switch (value.curve) {
        case crypto::Curve::nist_p256: signature.emplace<"ecdsaNistP256Signature">(ecdsa_of<P256, 32>(value)); break;
        case crypto::Curve::brainpool_p256r1:
            signature.emplace<"ecdsaBrainpoolP256r1Signature">(ecdsa_of<P256, 32>(value));
            break;
        case crypto::Curve::brainpool_p384r1:
            signature.emplace<"ecdsaBrainpoolP384r1Signature">(ecdsa_of<P384, 48>(value));
            break;
        case crypto::Curve::nist_p384: signature.emplace<"ecdsaNistP384Signature">(ecdsa_of<P384, 48>(value)); break;
    }
    return signature;
}

}  // namespace chorus::v2x::security
