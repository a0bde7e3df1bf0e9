#include "chorus/asn1/field_text.hpp"

#include <utility>

#include "chorus/asn1/relative_oid.hpp"
#include "chorus/asn1/utf8.hpp"

namespace chorus::asn1::detail {

std::string number_text(std::int64_t lo, std::uint64_t offset) {
    const auto value = static_cast<std::uint64_t>(lo) + offset;
    return lo < 0 ? std::to_string(static_cast<std::int64_t>(value)) : std::to_string(value);
}

void set_value(Field& field, std::string raw, std::string_view name) {
    field.value = name.empty() ? raw : std::string(name);
    field.raw = std::move(raw);
}

void set_bits(Field& field, std::string raw, const Schema& schema) {
    std::string names;
    for (std::size_t i = 0; i < raw.size() && !schema.names.empty(); ++i) {
        if (raw[i] == '0') continue;
        const std::string_view name = schema.name_of(static_cast<std::int64_t>(i));
        if (!names.empty()) names += ", ";
        names += name.empty() ? std::string("bit ").append(std::to_string(i)) : std::string(name);
    }
    if (names.empty()) names = schema.names.empty() ? raw : "none";
    set_value(field, std::move(raw), names);
}

void set_text(Field& field, Bytes octets, Alphabet alphabet) {
    std::string hex = std::string("0x").append(to_hex(octets));
    field.value = alphabet == Alphabet::octets         ? hex
                  : alphabet == Alphabet::relative_oid ? relative_oid_text(octets)
                                                       : visible_utf8(octets);
    field.raw = std::move(hex);
}

void set_default(Field& field, const Component& component) {
    const Schema& schema = component.type();
    const auto number = component.default_number;
    field.name = component.name;
    field.type = schema.name;
    if (schema.kind != Schema::Kind::bit_string) {
        set_value(field, std::to_string(number), schema.name_of(number));
        return;
    }
    std::string bits;
    for (std::uint64_t i = schema.size_hi; i-- > 0;) bits += (number >> i & 1) ? '1' : '0';
    set_bits(field, std::move(bits), schema);
}

Field unknown_field(std::string name, std::size_t bit, std::size_t bits, std::size_t octets) {
    Field field;
    field.name = std::move(name);
    field.bit = bit;
    field.bits = bits;
    field.value = "unknown, " + std::to_string(octets) + " octets";
    return field;
}

}  // namespace chorus::asn1::detail
