#include "chorus/asn1/schema.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <mutex>

#include "chorus/asn1/keyword.hpp"
#include "chorus/asn1/memory.hpp"

namespace chorus::asn1::detail {

static_assert(std::endian::native == std::endian::little, "load_number and store_number copy the low octets");

namespace {

// Names of our own templates, which are no names of ASN.1 types.
bool is_building_block(const std::string& name) {
    static constexpr std::array<std::string_view, 15> blocks{
        "Integer",   "Bits",     "InlineText",  "List", "View", "Choice", "Wrapped",         "array",
        "OctetView", "Utf8View", "RelativeOid", "bool", "Null", "",       "ExtensibleOctets"};
    return std::find(blocks.begin(), blocks.end(), name) != blocks.end();
}

// The ASN.1 keyword, for types that have no name of their own.
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

std::vector<Component> components_from(const TypeRecord& record) {
    std::vector<std::string> names;
    if (record.kind == Schema::Kind::sequence || record.kind == Schema::Kind::uniform_choice) {
        names = last_identifiers(record.names);
        if (record.marker < names.size()) names.erase(names.begin() + static_cast<std::ptrdiff_t>(record.marker));
    }
    std::vector<Component> components;
    for (const ComponentRecord& each : record.components) {
        const std::size_t i = components.size();
        components.push_back({i < names.size() ? names[i] : std::string(each.name), each.type, each.presence,
                              each.is_group, each.is_reference, each.default_number, each.id, each.holder});
    }
    return components;
}

std::vector<Component> cases_from(const TypeRecord& record) {
    std::vector<Component> cases;
    for (const ComponentRecord& each : record.cases)
        cases.push_back({last_type_identifier(each.type_spelling), each.type, each.presence, each.is_group,
                         each.is_reference, each.default_number, each.id, each.holder});
    return cases;
}

std::vector<NamedValue> names_from(const TypeRecord& record) {
    std::vector<NamedValue> named;
    if (record.components.empty() && !record.names.empty()) {
        std::int64_t value = 0;
        for (std::string& name : last_identifiers(record.names))
            named.push_back({record.numbers.empty() ? value++ : record.numbers[named.size()], std::move(name)});
    }
    return named;
}

std::unique_ptr<const Schema> make_schema(const TypeRecord& record) {
    auto schema = std::make_unique<Schema>(Schema{
        .kind = record.kind,
        .name = last_type_identifier(record.spelling),
        .cpp_name = std::string(qualified_type_name(record.spelling)),
        .extensible = record.extensible,
        .lo = record.lo,
        .range = record.range,
        .is_uint64 = record.is_uint64,
        .unconstrained = record.unconstrained,
        .is_envelope = record.is_envelope,
        .size_lo = record.size_lo,
        .size_hi = record.size_hi,
        .alphabet = record.alphabet,
        .names = names_from(record),
        .components = components_from(record),
        .root_count = record.root_count,
        .cases = cases_from(record),
        .element = record.element,
        .element_holder = record.element_holder,
        .unnamed_alternative = record.unnamed_alternative,
        .access = record.access,
    });
    if (std::string keyword = keyword_of(*schema); !keyword.empty()) {
        schema->name = std::move(keyword);
        schema->cpp_name.clear();
    }
    return schema;
}

}  // namespace

std::uint64_t load_number(const Schema& schema, const void* value) {
    std::uint64_t number = 0;
    std::memcpy(&number, value, schema.access.octets);  // little endian
    const unsigned unused = 64 - 8 * static_cast<unsigned>(schema.access.octets);
    if (!schema.access.is_signed) return number;
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(number << unused) >> unused);
}
void store_number(const Schema& schema, void* value, std::uint64_t number) {
    std::memcpy(value, &number, schema.access.octets);
}

const Schema& schema_from(const TypeRecord& record) {
    static std::mutex mutex;
    static std::vector<std::unique_ptr<const Schema>> schemas;  // one for each type that was ever asked for
    auto schema = make_schema(record);
    const std::lock_guard lock(mutex);
    return *schemas.emplace_back(std::move(schema));
}

}  // namespace chorus::asn1::detail
