// SHA-256 and SHA-384 (FIPS 180-4), and HMAC over them (RFC 2104).
#pragma once

#include <array>
#include <cstdint>

#include "chorus/core/bytes.hpp"

namespace chorus::crypto {

using Sha256 = std::array<std::uint8_t, 32>;
using Sha384 = std::array<std::uint8_t, 48>;

Sha256 sha256(Bytes input);
// Of two inputs, in little more time than of one where the processor has instructions for it.
std::array<Sha256, 2> sha256(Bytes first, Bytes second);
Sha384 sha384(Bytes input);

Sha256 hmac_sha256(Bytes key, Bytes input);
Sha384 hmac_sha384(Bytes key, Bytes input);

}  // namespace chorus::crypto
