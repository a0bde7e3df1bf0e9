// The curves of IEEE 1609.2 and the numbers of an ECDSA signature on them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "chorus/core/bytes.hpp"

namespace chorus::crypto {

enum class Curve : std::uint8_t { nist_p256, brainpool_p256r1, brainpool_p384r1, nist_p384 };

// Octets of a coordinate, of r and of s.
constexpr std::size_t octets_of(Curve curve) {
    return curve == Curve::nist_p256 || curve == Curve::brainpool_p256r1 ? 32 : 48;
}
std::string_view to_string(Curve curve);  // "P-256", "brainpoolP256r1", ...

// Big-endian numbers; only the first octets_of(curve) count, the rest is zero.
struct Signature {
    Curve curve = Curve::nist_p256;
    std::array<std::uint8_t, 48> r{}, s{};

    Bytes r_octets() const { return Bytes(r).first(octets_of(curve)); }
    Bytes s_octets() const { return Bytes(s).first(octets_of(curve)); }
    friend bool operator==(const Signature&, const Signature&) = default;
};

// Are r and s both above zero and below the curve's order?
bool well_formed(const Signature& signature);

}  // namespace chorus::crypto
