// BIT STRING of up to 64 bits. ASN.1 bit 0 is the first on the wire; it is the most significant of
// the size() low bits of `bits`.
//
//     struct ExteriorLights : Bits<8> {
//         using Bits::Bits;
//         enum Bit : std::uint8_t { lowBeamHeadlightsOn, highBeamHeadlightsOn, ... };
//         using Numbers = NumberList<lowBeamHeadlightsOn, highBeamHeadlightsOn, ...>;
//     };
//     lights[ExteriorLights::lowBeamHeadlightsOn]
#pragma once

#include <concepts>
#include <cstdint>
#include <type_traits>

#include "chorus/asn1/integer.hpp"

namespace chorus::asn1 {

namespace detail {
template <unsigned N>
using BitStorage = std::conditional_t<
    (N <= 8), std::uint8_t,
    std::conditional_t<(N <= 16), std::uint16_t, std::conditional_t<(N <= 32), std::uint32_t, std::uint64_t>>>;
}  // namespace detail

struct BitsTag {};

inline constexpr unsigned unbounded = ~0u;  // Bits<0, unbounded>: BIT STRING without a size

// BIT STRING (SIZE (Lo..Hi)) or, with an extensible size or none, of any other length; of more than 64 bits
// the first 64 are kept.
template <unsigned Lo, unsigned Hi = Lo, Extent E = closed>
struct Bits : BitsTag {
    static_assert(Lo <= Hi && (Hi <= 64 || Hi == unbounded));
    static constexpr unsigned lo = Lo, hi = Hi;
    static constexpr bool fixed_size = false;
    static constexpr Extent extent = E;
    using Storage = detail::BitStorage<E == extensible ? 64 : Hi>;

    Storage bits;
    std::uint8_t count;

    Bits() = default;
    constexpr Bits(Storage b, unsigned n) : bits(b), count(static_cast<std::uint8_t>(n)) {}
    constexpr unsigned size() const { return count; }
    constexpr bool operator[](unsigned i) const { return i < count && (bits >> (count - 1 - i) & 1); }
    constexpr void set(unsigned i, bool on = true) {
        const Storage mask = static_cast<Storage>(Storage{1} << (count - 1 - i));
        bits = static_cast<Storage>(on ? bits | mask : bits & ~mask);
    }
};

template <unsigned N>
struct Bits<N, N, closed> : BitsTag {
    static_assert(N <= 64);
    static constexpr unsigned lo = N, hi = N;
    static constexpr bool fixed_size = true;
    static constexpr Extent extent = closed;
    using Storage = detail::BitStorage<N>;

    Storage bits;

    Bits() = default;
    constexpr explicit Bits(Storage b) : bits(b) {}
    static constexpr unsigned size() { return N; }
    constexpr bool operator[](unsigned i) const { return i < N && (bits >> (N - 1 - i) & 1); }
    constexpr void set(unsigned i, bool on = true) {
        const Storage mask = static_cast<Storage>(Storage{1} << (N - 1 - i));
        bits = static_cast<Storage>(on ? bits | mask : bits & ~mask);
    }
};

template <class T>
concept IsBits = std::derived_from<T, BitsTag>;

}  // namespace chorus::asn1
