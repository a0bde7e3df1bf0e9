// The curves' parameters as OpenSSL keeps them, made once. For this room's sources.
#pragma once

#include <openssl/ec.h>

#include "chorus/core/bytes.hpp"
#include "chorus/crypto/signature.hpp"

namespace chorus::crypto {

const EC_GROUP* group_of(Curve curve);
// OpenSSL's short name, as EVP wants it.
const char* group_name(Curve curve);
// The order of the group, big-endian, octets_of(curve) long.
Bytes order_of(Curve curve);

}  // namespace chorus::crypto
