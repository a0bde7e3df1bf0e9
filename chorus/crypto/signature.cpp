#include "chorus/crypto/signature.hpp"

#include <algorithm>

#include "chorus/crypto/curve.hpp"

namespace chorus::crypto {

namespace {

bool in_range(Bytes number, Bytes order) {
    return std::ranges::any_of(number, [](std::uint8_t octet) { return octet != 0; }) &&
           std::ranges::lexicographical_compare(number, order);
}

}  // namespace

bool well_formed(const Signature& signature) {
    const Bytes order = order_of(signature.curve);
    return in_range(signature.r_octets(), order) && in_range(signature.s_octets(), order);
}

std::string_view to_string(Curve curve) {
    switch (curve) {
        case Curve::nist_p256: return "P-256";
        case Curve::brainpool_p256r1: return "brainpoolP256r1";
        case Curve::brainpool_p384r1: return "brainpoolP384r1";
        case Curve::nist_p384: return "P-384";
    }
    return "?";
}

}  // namespace chorus::crypto
