// Known answers for the fast verifier, held against OpenSSL. For this room's sources.
#pragma once

#include "chorus/crypto/p256/verifier.hpp"

namespace chorus::crypto {

// Whether a path agrees with OpenSSL, with and without tables, alone and in a batch. Computed once in a process.
bool passes_self_test(p256::Path path);

}  // namespace chorus::crypto
