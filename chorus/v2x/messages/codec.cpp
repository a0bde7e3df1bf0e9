#include "chorus/v2x/messages/codec.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <string>

#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/violation.hpp"

namespace chorus::v2x::messages::detail {

constexpr std::size_t usual_size = 16 * 1024;  // larger than any message that a packet carries
constexpr std::size_t largest_size = 16 * 1024 * 1024;

ByteVector first_of(std::span<const std::uint8_t> octets, std::size_t size) {
    return ByteVector(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(size));
}

Result<ByteVector, asn1::Error> encode_or_explain(const void* message, const asn1::Schema& schema, Encode encode) {
    std::array<std::uint8_t, usual_size> output;
    if (const std::size_t size = encode(message, output)) return first_of(output, size);
    if (auto error = asn1::violation(schema, message, schema.name)) return fail(*error);
    for (std::size_t room = 4 * usual_size; room <= largest_size; room *= 4) {
        const auto large = std::make_unique_for_overwrite<std::uint8_t[]>(room);
        if (const std::size_t size = encode(message, {large.get(), room})) return first_of({large.get(), size}, size);
    }
    return fail(asn1::Error{
        schema.name, 0, "has text that is not UTF-8 or is larger than " + std::to_string(largest_size) + " octets"});
}

asn1::Error why_not_decoded(Bytes input, const asn1::Schema& schema) {
    const asn1::Description description = asn1::describe_uper(input, schema, schema.name);
    return description.error.value_or(asn1::Error{schema.name, 0, "has lists that are larger than the arena"});
}

}  // namespace chorus::v2x::messages::detail
