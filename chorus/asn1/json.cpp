#include "chorus/asn1/json.hpp"

#include <algorithm>
#include <charconv>

#include "chorus/asn1/utf8.hpp"

namespace chorus::asn1 {

namespace detail {

Json json_number(std::int64_t value) { return Json(value); }
Json json_number(std::uint64_t value) { return Json(value); }
Json json_name(const std::vector<std::string>& names, std::size_t index) {
    return index < names.size() ? Json(names[index]) : Json(index);
}
Json json_hex(Bytes octets) { return Json(to_hex(octets)); }

// Left aligned in whole octets, the unused bits zero (X.697 24).
Json json_bits(std::uint64_t bits, unsigned count, bool is_size_fixed) {
    ByteVector octets((count + 7) / 8);
    for (unsigned i = 0; i < count; ++i)
        if (bits >> (count - 1 - i) & 1) octets[i / 8] = static_cast<std::uint8_t>(octets[i / 8] | 0x80 >> i % 8);
    Json hex = json_hex(octets);
    if (is_size_fixed) return hex;
    return Json{{"value", std::move(hex)}, {"length", count}};
}
Json json_text(std::string_view text) {
    return Json(printable_utf8(Bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size())));
}
Json json_array(std::size_t size) {
    Json array = Json::array();
    array.get_ref<Json::array_t&>().reserve(size);
    return array;
}
void append(Json& array, Json&& element) { array.push_back(std::move(element)); }
Json json_object() { return Json::object(); }
void set(Json& object, const std::string& name, Json&& value) { object[name] = std::move(value); }
void merge(Json& object, Json&& members) { object.update(members); }
Json json_alternative(std::string_view name, Json&& value) {
    Json object = Json::object();
    object[std::string(name)] = std::move(value);
    return object;
}

std::string uniform_alternative_name(const Schema& schema, std::int64_t number) {
    const std::string_view name = schema.components[0].type().name_of(number);
    return name.empty() ? std::string(schema.unnamed_alternative) + std::to_string(number) : std::string(name);
}
std::optional<std::int64_t> uniform_alternative_number(const Schema& schema, std::string_view name) {
    const Schema& numbers = schema.components[0].type();
    for (const NamedValue& named : numbers.names)
        if (named.name == name) return named.value;
    if (!name.starts_with(schema.unnamed_alternative)) return std::nullopt;
    name.remove_prefix(schema.unnamed_alternative.size());
    std::int64_t number = -1;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool is_number = error == std::errc{} && end == name.data() + name.size();
    if (!is_number || number < numbers.lo || static_cast<std::uint64_t>(number - numbers.lo) > numbers.range)
        return std::nullopt;
    return number;
}

bool JsonCursor::fail(std::string_view rule) {
    if (!error_) error_ = Error{joined_path(path_), 0, std::string(rule)};
    return false;
}
bool JsonCursor::number(const Json& json, std::int64_t& value) {
    if (!json.is_number_integer()) return fail("is no whole number");
    if (json.is_number_unsigned() && !std::in_range<std::int64_t>(json.get<std::uint64_t>()))
        return fail("is too large");
    value = json.get<std::int64_t>();
    return true;
}
bool JsonCursor::number(const Json& json, std::uint64_t& value) {
    if (!json.is_number_unsigned() && !(json.is_number_integer() && json.get<std::int64_t>() >= 0))
        return fail("is no whole number from 0 on");
    value = json.get<std::uint64_t>();
    return true;
}
bool JsonCursor::boolean(const Json& json, bool& value) {
    if (!json.is_boolean()) return fail("is neither true nor false");
    value = json.get<bool>();
    return true;
}
bool JsonCursor::name(const Json& json, const std::vector<std::string>& names, std::uint64_t& index) {
    if (json.is_number_unsigned()) {
        index = json.get<std::uint64_t>();
        return index <= 255 || fail("is no such item");
    }
    if (!json.is_string()) return fail("is no name");
    const auto at = std::find(names.begin(), names.end(), json.get_ref<const std::string&>());
    if (at == names.end()) return fail("has no such item");
    index = static_cast<std::uint64_t>(at - names.begin());
    return true;
}
bool JsonCursor::octets(const Json& json, ByteVector& octets) {
    std::string digits;
    if (!text(json, digits)) return false;
    auto read = from_hex(digits);
    if (!read) return fail("is not hexadecimal");
    octets = std::move(*read);
    return true;
}
bool JsonCursor::bits(const Json& json, std::uint64_t& bits, unsigned& count, unsigned fixed_size) {
    ByteVector content;
    std::uint64_t length = fixed_size;
    if (json.is_object()) {
        const Json* value = member(json, "value");
        const Json* size = member(json, "length");
        if (!value || !size || !octets(*value, content) || !number(*size, length))
            return fail("needs value and length");
    } else if (fixed_size == 0) {
        return fail("needs value and length");
    } else if (!octets(json, content)) {
        return false;
    }
    if (length > 64 || content.size() != (length + 7) / 8) return fail("has another number of bits");
    count = static_cast<unsigned>(length);
    bits = 0;
    for (unsigned i = 0; i < count; ++i) bits = bits << 1 | (content[i / 8] >> (7 - i % 8) & 1);
    return true;
}
bool JsonCursor::text(const Json& json, std::string& text) {
    if (!json.is_string()) return fail("is no string");
    text = json.get_ref<const std::string&>();
    return true;
}
bool JsonCursor::array(const Json& json, std::size_t& size) {
    if (!json.is_array()) return fail("is no array");
    size = json.size();
    return true;
}
bool JsonCursor::object(const Json& json) { return json.is_object() || fail("is no object"); }
bool JsonCursor::alternative(const Json& json, std::string& name, const Json*& value) {
    if (!json.is_object() || json.size() != 1) return fail("is no object of one member");
    name = json.begin().key();
    value = &json.begin().value();
    return true;
}
const Json* JsonCursor::member(const Json& object, const std::string& name) {
    const auto at = object.find(name);
    return at == object.end() ? nullptr : &*at;
}

}  // namespace detail

namespace {

using Kind = Schema::Kind;

// Compares the JSON of a value with its schema; the JSON is well formed, its values may be anything.
class Checker {
  public:
    explicit Checker(std::string name) { path_.push_back(std::move(name)); }

    bool holds(const Json& json, const Schema& schema) {
        switch (schema.kind) {
            case Kind::boolean:
            case Kind::null: return true;
            case Kind::integer: return number(json, schema);
            case Kind::enumerated: return item(json, schema);
            case Kind::bit_string: return bits(json, schema);
            case Kind::text: return text(json, schema);
            case Kind::list: return list(json, schema);
            case Kind::choice: return choice(json, schema);
            case Kind::sequence: return components(json, schema);
            case Kind::uniform_choice: return !json.is_null();
            case Kind::wrapped: return wrapped(json, schema);
        }
        return true;
    }
    std::optional<Error> error() const { return error_; }

  private:
    bool fail(std::string rule) {
        error_ = Error{joined_path(path_), 0, std::move(rule)};
        return false;
    }
    bool inside(const std::string& name, const Json& json, const Schema& schema) {
        path_.push_back(name);
        const bool ok = holds(json, schema);
        path_.pop_back();
        return ok;
    }

    bool number(const Json& json, const Schema& schema) {
        if (schema.extensible || schema.is_unconstrained()) return true;
        if (!json.is_number_unsigned() && json.get<std::int64_t>() < schema.lo)
            return fail(json.dump() + " is below " + std::to_string(schema.lo));
        const std::uint64_t offset = json.get<std::uint64_t>() - static_cast<std::uint64_t>(schema.lo);
        if (offset <= schema.range) return true;
        return fail(json.dump() + " is above " +
                    std::to_string(static_cast<std::int64_t>(static_cast<std::uint64_t>(schema.lo) + schema.range)));
    }
    bool item(const Json& json, const Schema& schema) {
        return schema.extensible || json.is_string() || fail("has no item " + json.dump());
    }
    bool size(std::uint64_t n, const Schema& schema, std::string_view what) {
        if (schema.extensible || (n >= schema.size_lo && n <= schema.size_hi)) return true;
        return fail("has " + std::to_string(n) + " " + std::string(what) + ", allowed are " +
                    std::to_string(schema.size_lo) + " to " + std::to_string(schema.size_hi));
    }
    bool bits(const Json& json, const Schema& schema) {
        return json.is_string() || size(json.at("length").get<std::uint64_t>(), schema, "bits");
    }
    bool text(const Json& json, const Schema& schema) {
        const auto& value = json.get_ref<const std::string&>();
        if (schema.alphabet == Alphabet::octets) return size(value.size() / 2, schema, "octets");
        if (schema.alphabet == Alphabet::utf8) {
            const Bytes octets(reinterpret_cast<const std::uint8_t*>(value.data()), value.size());
            return size(utf8_characters(octets).value_or(0), schema, "characters");
        }
        const auto is_foreign = [&](char c) {
            if (schema.alphabet == Alphabet::ia5) return static_cast<unsigned char>(c) > 127;
            return c != ' ' && (c < '0' || c > '9');
        };
        if (std::any_of(value.begin(), value.end(), is_foreign)) return fail("has a character outside " + schema.name);
        return size(value.size(), schema, "characters");
    }
    bool list(const Json& json, const Schema& schema) {
        if (!size(json.size(), schema, "elements")) return false;
        for (std::size_t i = 0; i < json.size(); ++i)
            if (!inside(element_name(i), json[i], schema.element())) return false;
        return true;
    }
    bool choice(const Json& json, const Schema& schema) {
        if (json.is_null()) return fail("has no alternative chosen");
        const std::string& name = json.begin().key();
        for (const Component& alternative : schema.components)
            if (alternative.name == name) return inside(name, json.begin().value(), alternative.type());
        return fail("has no alternative " + name);
    }
    bool components(const Json& json, const Schema& schema) {
        for (const Component& component : schema.components) {
            if (component.is_group) {
                if (!components(json, component.type())) return false;
            } else if (const Json* value = detail::JsonCursor::member(json, component.name)) {
                if (!inside(component.name, *value, component.type())) return false;
            }
        }
        return true;
    }
    bool wrapped(const Json& json, const Schema& schema) {
        const Component& id = schema.components[0];
        const Component& content = schema.components[1];
        if (!inside(id.name, json.at(id.name), id.type())) return false;
        if (json.at(content.name).is_null()) return fail("has no content");
        for (const Component& row : schema.cases)
            if (json.at(id.name) == row.id) return inside(content.name, json.at(content.name), row.type());
        return fail("has an identifier that no content is known for");
    }

    std::vector<std::string> path_;
    std::optional<Error> error_;
};

}  // namespace

std::optional<Error> violation(const Json& json, const Schema& schema, const std::string& name) {
    Checker checker(name);
    checker.holds(json, schema);
    return checker.error();
}

}  // namespace chorus::asn1
