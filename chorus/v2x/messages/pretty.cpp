#include "chorus/v2x/messages/pretty.hpp"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "chorus/asn1/schema.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/v2x/messages/units.hpp"

namespace chorus::v2x::messages {

namespace {

using asn1::Component;
using asn1::Schema;
using nlohmann::json;
using Kind = Schema::Kind;

json number_or_text(const std::string& value) {
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc{} && end == value.data() + value.size() ? json(number) : json(value);
}

const Component* component_named(const Schema& schema, const std::string& name) {
    for (const Component& c : schema.components) {
        if (!c.is_group && c.name == name) return &c;
        if (c.is_group)
            if (const Component* inner = component_named(c.type(), name)) return inner;
    }
    return nullptr;
}

// Walks over a type and the JSON of one of its values.
class Pretty {
  public:
    explicit Pretty(Dictionary dictionary) : dictionary_(dictionary) {}

    json of(const Schema& schema, const json& value) const {
        switch (schema.kind) {
            case Kind::integer: return number(schema, value);
            case Kind::bit_string: return bits(schema, value);
            case Kind::list: return list(schema, value);
            case Kind::choice: return members(schema, value);
            case Kind::sequence:
                return schema.is_envelope ? of(schema.components[0].type(), value) : sequence(schema, value);
            case Kind::uniform_choice: return uniform_choice(schema, value);
            case Kind::wrapped: return wrapped(schema, value);
            default: return value;
        }
    }

  private:
    json number(const Schema& schema, const json& value) const {
        if (!value.is_number_integer() && !value.is_number_unsigned()) return value;
        const auto raw = value.get<std::int64_t>();
        if (const std::string_view name = schema.name_of(raw); !name.empty()) return {{"raw", value}, {"name", name}};
        const auto reading = reading_of(schema.name, raw, dictionary_);
        if (!reading) return value;
        json pretty{{"raw", value}, {"value", number_or_text(reading->value)}};
        if (!reading->unit.empty()) pretty["unit"] = reading->unit;
        return pretty;
    }
    static json bits(const Schema& schema, const json& value) {
        if (schema.names.empty()) return value;
        const auto octets = from_hex((value.is_object() ? value.at("value") : value).get<std::string>());
        if (!octets) return value;
        json set = json::array();
        for (const asn1::NamedValue& bit : schema.names) {
            const auto i = static_cast<std::size_t>(bit.value);
            if (i / 8 < octets->size() && (*octets)[i / 8] >> (7 - i % 8) & 1) set.push_back(bit.name);
        }
        return {{"raw", value}, {"bits", set}};
    }
    json list(const Schema& schema, const json& value) const {
        json pretty = json::array();
        for (const json& element : value) pretty.push_back(of(schema.element(), element));
        return pretty;
    }
    json members(const Schema& schema, const json& value) const {
        if (!value.is_object()) return value;
        json pretty = json::object();
        for (const auto& [name, content] : value.items()) {
            const Component* c = component_named(schema, name);
            pretty[name] = c ? of(c->type(), content) : content;
        }
        return pretty;
    }
    json sequence(const Schema& schema, const json& value) const {
        json pretty = members(schema, value);
        if (schema.name != "CauseCode" || !value.contains("causeCode") || !value.contains("subCauseCode"))
            return pretty;
        add_sub_cause(schema.components[0].type(), value["causeCode"].get<std::int64_t>(), pretty["subCauseCode"]);
        return pretty;
    }
    static void add_sub_cause(const Schema& cause, std::int64_t number, json& sub_cause) {
        if (!sub_cause.is_number()) return;
        const std::string_view name = sub_cause_name(cause.name, number, sub_cause.get<std::int64_t>());
        if (!name.empty()) sub_cause = json{{"raw", sub_cause}, {"name", name}};
    }
    // In JSON the alternative's name ends with its number: "accident2".
    static json uniform_choice(const Schema& schema, const json& value) {
        if (!value.is_object() || value.size() != 1) return value;
        json pretty = value;
        const std::string& name = value.begin().key();
        for (const asn1::NamedValue& named : schema.components[0].type().names)
            if (named.name == name) add_sub_cause(schema.components[0].type(), named.value, pretty[name]);
        return pretty;
    }
    json wrapped(const Schema& schema, const json& value) const {
        const Component &id = schema.components[0], &content = schema.components[1];
        if (!value.is_object() || !value.contains(id.name) || !value.contains(content.name)) return value;
        json pretty{{id.name, of(id.type(), value[id.name])}, {content.name, value[content.name]}};
        for (const Component& row : schema.cases)
            if (value[id.name] == row.id) pretty[content.name] = of(row.type(), value[content.name]);
        return pretty;
    }

    Dictionary dictionary_;
};

// Where people's JSON says something else than it should: `ours` is what pretty_json() makes of the same raw values.
std::optional<asn1::Error> difference(const json& theirs, const json& ours, const std::string& path) {
    if (theirs.is_array())
        for (std::size_t i = 0; i < theirs.size(); ++i)
            if (auto error = difference(theirs[i], ours[i], path + "[" + std::to_string(i) + "]")) return error;
    if (!theirs.is_object()) return std::nullopt;
    const bool has_raw = theirs.contains("raw");
    for (const auto& [name, value] : theirs.items()) {
        if (has_raw && name == "raw") continue;
        const auto own = ours.is_object() ? ours.find(name) : ours.end();
        const bool is_there = ours.is_object() && own != ours.end();
        if (!has_raw) {
            if (auto error = is_there ? difference(value, *own, path + "." + name) : std::nullopt) return error;
        } else if (!is_there) {
            return asn1::Error{path + "." + name, 0, "has no place beside raw " + theirs["raw"].dump()};
        } else if (value != *own) {
            return asn1::Error{path + "." + name, 0,
                               "is " + value.dump() + ", but raw " + theirs["raw"].dump() + " is " + own->dump()};
        }
    }
    return std::nullopt;
}

}  // namespace

json pretty_json(const MessageType& type, const json& message) {
    return Pretty(type.dictionary).of(type.schema({}), message);
}
json pretty_json(const AnyMessage& message) { return pretty_json(message.type(), message.to_json()); }

json raw_json(const json& pretty) {
    if (pretty.is_object() && pretty.contains("raw")) return pretty["raw"];
    if (!pretty.is_structured()) return pretty;
    json raw = pretty;
    for (json& member : raw) member = raw_json(member);
    return raw;
}

Result<AnyMessage, asn1::Error> from_pretty_json(const MessageType& type, const json& given) {
    const json raw = raw_json(given);
    auto message = AnyMessage::from_json(type, raw);
    if (!message || raw == given) return message;
    if (auto error = difference(given, pretty_json(type, raw), type.schema({}).name)) return fail(std::move(*error));
    return message;
}

}  // namespace chorus::v2x::messages
