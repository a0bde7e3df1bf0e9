// The templates behind codec.hpp and inspect.hpp, for the files that instantiate them: one per message,
// so that they compile side by side.
#pragma once

#include <array>
#include <string>

#include "chorus/asn1/json.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/asn1/uper.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/inspect.hpp"
#include "chorus/v2x/messages/units.hpp"

namespace chorus::v2x::messages {

// Larger than any CAM or DENM that a packet carries.
inline constexpr std::size_t largest_message = 16 * 1024;

template <Message M>
bool decode(Bytes input, M& message, asn1::Arena& arena) {
    return asn1::uper::read(input, message, arena);
}

template <Message M>
std::size_t encode(const M& message, std::span<std::uint8_t> output) {
    return asn1::uper::write(message, output);
}

template <Message M>
Result<ByteVector, asn1::Error> encode(const M& message) {
    std::array<std::uint8_t, largest_message> output;
    const std::size_t size = asn1::uper::write(message, output);
    if (size > 0) return ByteVector(output.begin(), output.begin() + static_cast<std::ptrdiff_t>(size));
    const std::string& name = asn1::type_name<M>();
    if (auto error = asn1::violation(asn1::to_json(message), asn1::schema_of<M>(), name)) return fail(*error);
    return fail(asn1::Error{name, 0, "is larger than " + std::to_string(largest_message) + " octets"});
}

template <Message M>
asn1::Error why_not_decoded(Bytes input) {
    const std::string& name = asn1::type_name<M>();
    const asn1::Description description = asn1::describe_uper(input, asn1::schema_of<M>(), name);
    return description.error.value_or(asn1::Error{name, 0, "has lists that are larger than the arena"});
}

template <Message M>
asn1::Description described(Bytes input, Dictionary dictionary) {
    asn1::Description description = asn1::describe_uper(input, asn1::schema_of<M>(), asn1::type_name<M>());
    add_units(description.root, dictionary);
    return description;
}
template <Message M>
asn1::Description describe(Bytes input) {
    return described<M>(input, Dictionary::etsi);
}

template <Message M>
nlohmann::json to_json(const M& message) {
    return asn1::to_json(message);
}

template <Message M>
std::optional<asn1::Error> from_json(const nlohmann::json& json, M& message, asn1::Arena& arena) {
    return asn1::from_json(json, message, arena);
}

}  // namespace chorus::v2x::messages
