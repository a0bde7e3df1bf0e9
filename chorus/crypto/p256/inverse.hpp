// Inverses modulo an odd number, fast and in variable time: for public values only.
#pragma once

#include "chorus/crypto/p256/u256.hpp"

namespace chorus::crypto::p256 {

// value^-1 mod modulus for a value below the odd modulus, which has no factor in common with it; 0 for 0.
U256 inverse_modulo(const U256& value, const U256& modulus);

}  // namespace chorus::crypto::p256
