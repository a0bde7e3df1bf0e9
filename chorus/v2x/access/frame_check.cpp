#include "chorus/v2x/access/frame_check.hpp"

#include <array>
#include <cstddef>

namespace chorus::v2x::access {

namespace {

constexpr std::array<std::uint32_t, 256> remainders() {
    constexpr std::uint32_t polynomial = 0xedb88320;  // bits in the order in which they are sent
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t octet = 0; octet < table.size(); ++octet) {
        std::uint32_t remainder = octet;
        for (int bit = 0; bit < 8; ++bit) remainder = remainder >> 1 ^ (remainder & 1 ? polynomial : 0);
        table[octet] = remainder;
    }
    return table;
}

}  // namespace

std::uint32_t frame_check_sequence(Bytes octets) {
    static constexpr std::array<std::uint32_t, 256> table = remainders();
    std::uint32_t remainder = 0xffffffff;
    for (const std::uint8_t octet : octets) remainder = remainder >> 8 ^ table[(remainder ^ octet) & 0xff];
    return ~remainder;
}

bool ends_in_frame_check_sequence(Bytes octets) {
    if (octets.size() < 4) return false;
    const std::uint32_t expected = frame_check_sequence(octets.first(octets.size() - 4));
    std::uint32_t found = 0;
    for (std::size_t i = 0; i < 4; ++i) found |= std::uint32_t{octets[octets.size() - 4 + i]} << 8 * i;
    return found == expected;
}

}  // namespace chorus::v2x::access
