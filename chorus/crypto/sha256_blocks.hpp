// The block function of SHA-256 by the processor's own instructions. For this room's sources.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace chorus::crypto {

using Sha256State = std::array<std::uint32_t, 8>;
// FIPS 180-4, 5.3.3
inline constexpr Sha256State sha256_start = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                             0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
inline constexpr std::size_t sha256_block_octets = 64;

// Are there such instructions (SHA, SSE 4.1)?
bool has_sha256_instructions();
// Takes in `count` blocks. Only where there are.
void take_in_blocks(Sha256State& state, const std::uint8_t* blocks, std::size_t count);
// Into two hashes at once, which takes little longer than into one: a round waits for the one before.
void take_in_blocks(Sha256State& state1, const std::uint8_t* blocks1, Sha256State& state2, const std::uint8_t* blocks2,
                    std::size_t count);

}  // namespace chorus::crypto
