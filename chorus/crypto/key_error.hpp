// Why a key is no key.
#pragma once

#include <cstdint>
#include <string_view>

namespace chorus::crypto {

enum class KeyError : std::uint8_t {
    point_malformed,      // wrong length or form
    point_not_on_curve,   // or its x has no y there, or it is the point at infinity
    scalar_out_of_range,  // zero, or not below the order of the group
    pem_malformed,        // no unencrypted private key in PEM
    curve_unsupported,    // a private key of another curve or another kind
    file_unreadable,
    file_exists,  // keys are never overwritten
    file_unwritable,
};
std::string_view to_string(KeyError error);
std::string_view words(KeyError error);

}  // namespace chorus::crypto
