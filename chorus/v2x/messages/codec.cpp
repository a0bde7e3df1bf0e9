#include "chorus/v2x/messages/codec.hpp"

#include <array>
#include <string>

#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/violation.hpp"

namespace chorus::v2x::messages::detail {

// Larger than any message that a packet carries.
constexpr std::size_t largest_message = 16 * 1024;

Result<ByteVector, asn1::Error> encode_or_explain(const void* message, const asn1::Schema& schema, Encode encode) {
    std::array<std::uint8_t, largest_message> output;
    const std::size_t size = encode(message, output);
    if (size > 0) return ByteVector(output.begin(), output.begin() + static_cast<std::ptrdiff_t>(size));
    if (auto error = asn1::violation(schema, message, schema.name)) return fail(*error);
    return fail(asn1::Error{
        schema.name, 0, "has text that is not UTF-8 or is larger than " + std::to_string(largest_message) + " octets"});
}

asn1::Error why_not_decoded(Bytes input, const asn1::Schema& schema) {
    const asn1::Description description = asn1::describe_uper(input, schema, schema.name);
    return description.error.value_or(asn1::Error{schema.name, 0, "has lists that are larger than the arena"});
}

}  // namespace chorus::v2x::messages::detail
