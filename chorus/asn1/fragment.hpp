// Fragmentation (ITU-T X.691 11.9.3.8): 16 K units and more (octets, bits or elements) are sent in pieces, each behind
// a length of its own. All but the last are fragments of one to four times 16 K units, as large as they can be; the
// last piece is shorter than 16 K and may be empty.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace chorus::asn1 {

inline constexpr std::size_t fragment_units = 16 * 1024;
inline constexpr std::size_t largest_fragment = 4 * fragment_units;
inline constexpr unsigned fragment_mark = 0xc0;  // the two high bits of the length of a fragment

// The next piece of what has so much left.
constexpr std::size_t next_piece(std::size_t left) {
    return left < fragment_units ? left : std::min(left / fragment_units * fragment_units, largest_fragment);
}
// Behind a piece of this size.
constexpr bool more_follow(std::size_t piece) { return piece >= fragment_units; }
constexpr bool may_follow(std::size_t previous, std::size_t piece) {
    return !more_follow(piece) || previous == largest_fragment;
}
// The units of a fragment with this length octet; 0: there is no such.
constexpr std::size_t fragment_of(std::uint64_t length_octet) {
    const std::size_t units = (length_octet & 63) * fragment_units;
    return units <= largest_fragment ? units : 0;
}
// The length octet of a fragment.
constexpr std::uint64_t length_octet_of(std::size_t fragment) { return fragment_mark | fragment / fragment_units; }

}  // namespace chorus::asn1
