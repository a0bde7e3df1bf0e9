#include "chorus/crypto/library.hpp"

#include <openssl/crypto.h>

namespace chorus::crypto {

std::string openssl_version() { return OpenSSL_version(OPENSSL_VERSION); }

}  // namespace chorus::crypto
