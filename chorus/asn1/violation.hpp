// Why a value cannot be encoded.
#pragma once

#include <optional>
#include <string>

#include "chorus/asn1/error.hpp"
#include "chorus/asn1/schema.hpp"

namespace chorus::asn1 {

// Which rule of its type the value breaks, `name` being what it is called; nothing when it breaks none.
std::optional<Error> violation(const Schema& schema, const void* value, const std::string& name);

template <class T>
std::optional<Error> violation(const T& x, const std::string& name) {
    return violation(schema_of<T>(), &x, name);
}

}  // namespace chorus::asn1
