// Which library does what is not done here.
#pragma once

#include <string>

namespace chorus::crypto {

std::string openssl_version();  // "OpenSSL 3.0.15 3 Sep 2024", of the library that is loaded

}  // namespace chorus::crypto
