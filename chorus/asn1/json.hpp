// JSON of the types in types.hpp, both ways, as the JSON Encoding Rules have it (ITU-T X.697):
// enumerators by name, BIT STRING and OCTET STRING as hexadecimal, CHOICE as an object of one member,
// absent components and DEFAULT values left out.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "chorus/asn1/error.hpp"
#include "chorus/asn1/schema.hpp"

namespace chorus::asn1 {

using Json = nlohmann::json;

// Of a value of the schema's type. Of an unknown alternative, which has no JSON: null.
Json to_json(const Schema& schema, const void* value);
// Writes every part of `value`, its lists into the arena; an Error names the member that does not fit. A null where an
// alternative of a later version may be stands for that: encoding it needs what was kept of it (unknown.hpp).
std::optional<Error> from_json(const Json& json, const Schema& schema, void* value, Arena& arena);
// The rule where the arena, and nothing else, was in the way.
inline constexpr std::string_view does_not_fit = "does not fit into the arena";

template <class T>
Json to_json(const T& x) {
    return to_json(schema_of<T>(), &x);
}
template <class T>
std::optional<Error> from_json(const Json& json, T& x, Arena& arena) {
    return from_json(json, schema_of<T>(), &x, arena);
}

}  // namespace chorus::asn1
