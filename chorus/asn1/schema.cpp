#include "chorus/asn1/schema.hpp"

#include <algorithm>
#include <array>

namespace chorus::asn1::detail {

namespace {

// Names of our own templates, which are no names of ASN.1 types.
bool is_building_block(const std::string& name) {
    static constexpr std::array<std::string_view, 13> blocks{
        "Integer", "Bits",      "InlineText", "List", "View", "Choice", "Wrapped",
        "array",   "OctetView", "Utf8View",   "bool", "Null", ""};
    return std::find(blocks.begin(), blocks.end(), name) != blocks.end();
}

std::string text_keyword(Alphabet alphabet) {
    switch (alphabet) {
        case Alphabet::octets: return "OCTET STRING";
        case Alphabet::ia5: return "IA5String";
        case Alphabet::numeric: return "NumericString";
        case Alphabet::utf8: return "UTF8String";
    }
    return {};
}

}  // namespace

std::string keyword_of(const Schema& schema) {
    using Kind = Schema::Kind;
    if (!is_building_block(schema.name)) return {};
    switch (schema.kind) {
        case Kind::boolean: return "BOOLEAN";
        case Kind::null: return "NULL";
        case Kind::integer: return "INTEGER";
        case Kind::enumerated: return "ENUMERATED";
        case Kind::bit_string: return "BIT STRING";
        case Kind::text: return text_keyword(schema.alphabet);
        case Kind::list: return "SEQUENCE OF";
        case Kind::choice:
        case Kind::uniform_choice: return "CHOICE";
        case Kind::sequence:
        case Kind::wrapped: return "SEQUENCE";
    }
    return {};
}

}  // namespace chorus::asn1::detail
