#include "chorus/asn1/json.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>
#include <vector>

#include "chorus/asn1/field_text.hpp"
#include "chorus/asn1/memory.hpp"
#include "chorus/asn1/relative_oid.hpp"
#include "chorus/asn1/unknown.hpp"
#include "chorus/asn1/utf8.hpp"
#include "chorus/asn1/violation.hpp"
#include "chorus/core/bytes.hpp"

namespace chorus::asn1 {

namespace {

using Kind = Schema::Kind;
using Presence = Component::Presence;
using namespace detail;

const Json* member(const Json& object, const std::string& name) {
    const auto at = object.find(name);
    return at == object.end() ? nullptr : &*at;
}

// Alternatives that are all alike are called by the names of a number.
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

// ---- to JSON

Json write(const Schema& schema, const void* value);

Json write_number(const Schema& schema, const void* value) {
    const std::uint64_t number = load_number(schema, value);
    return schema.access.is_signed ? Json(static_cast<std::int64_t>(number)) : Json(number);
}

Json write_item(const Schema& schema, const void* value) {
    const std::uint64_t number = load_number(schema, value);
    return number < schema.names.size() ? Json(schema.names[number].name) : Json(number);
}

// Left aligned in whole octets, the unused bits zero (X.697 24).
Json write_bits(const Schema& schema, const void* value) {
    const auto [bits, count] = schema.access.bit_string(value);
    ByteVector octets((count + 7) / 8);
    for (unsigned i = 0; i < count; ++i)
        if (bits >> (count - 1 - i) & 1) octets[i / 8] = static_cast<std::uint8_t>(octets[i / 8] | 0x80 >> i % 8);
    if (schema.size_lo == schema.size_hi && count == schema.size_lo) return Json(to_hex(octets));
    return Json{{"value", to_hex(octets)}, {"length", count}};
}

Json write_text(const Schema& schema, const void* value) {
    const auto [data, count] = schema.access.items(value);
    const Bytes octets(static_cast<const std::uint8_t*>(data), count);
    if (schema.alphabet == Alphabet::relative_oid) return Json(relative_oid_text(octets));
    return Json(schema.alphabet == Alphabet::octets ? to_hex(octets) : printable_utf8(octets));
}

Json write_list(const Schema& schema, const void* value) {
    const auto [data, count] = schema.access.items(value);
    Json array = Json::array();
    array.get_ref<Json::array_t&>().reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const void* element = held_value(schema.element_holder, item_at(schema, data, i));
        array.push_back(element ? write(schema.element(), element) : Json());
    }
    return array;
}

Json write_alternative(std::string name, Json content) {
    Json object = Json::object();
    object.emplace(std::move(name), std::move(content));
    return object;
}

Json write_choice(const Schema& schema, const void* value) {
    std::size_t index;
    const void* content = schema.access.chosen(value, index);
    if (!content) return Json();
    const Component& alternative = schema.components[index];
    content = held_value(alternative.holder, content);
    return write_alternative(alternative.name, content ? write(alternative.type(), content) : Json());
}

void write_components(const Schema& schema, const void* value, Json& object) {
    const ComponentAddresses addresses(schema, value);
    for (std::size_t i = 0; i < schema.components.size(); ++i) {
        const Component& component = schema.components[i];
        const void* content = held_value(component.holder, addresses[i]);
        if (!content && component.presence != Presence::mandatory) continue;
        if (component.is_group)
            write_components(component.type(), content, object);
        else
            object[component.name] = content ? write(component.type(), content) : Json();
    }
}

Json write_sequence(const Schema& schema, const void* value) {
    if (schema.is_envelope) return write(schema.components[0].type(), ComponentAddresses(schema, value)[0]);
    Json object = Json::object();
    write_components(schema, value, object);
    return object;
}

Json write_uniform_choice(const Schema& schema, const void* value) {
    const ComponentAddresses parts(schema, value);
    const auto number = static_cast<std::int64_t>(load_number(schema.components[0].type(), parts[0]));
    return write_alternative(uniform_alternative_name(schema, number), write(schema.components[1].type(), parts[1]));
}

Json write_wrapped(const Schema& schema, const void* value) {
    const ComponentAddresses parts(schema, value);
    std::size_t row;
    const void* content = schema.access.chosen(parts[1], row);
    Json object = Json::object();
    object[schema.components[0].name] = write(schema.components[0].type(), parts[0]);
    object[schema.components[1].name] = content ? write(schema.cases[row].type(), content) : Json();
    return object;
}

Json write(const Schema& schema, const void* value) {
    switch (schema.kind) {
        case Kind::boolean: return Json(*static_cast<const bool*>(value));
        case Kind::null: return Json();
        case Kind::integer: return write_number(schema, value);
        case Kind::enumerated: return write_item(schema, value);
        case Kind::bit_string: return write_bits(schema, value);
        case Kind::text: return write_text(schema, value);
        case Kind::list: return write_list(schema, value);
        case Kind::choice: return write_choice(schema, value);
        case Kind::sequence: return write_sequence(schema, value);
        case Kind::uniform_choice: return write_uniform_choice(schema, value);
        case Kind::wrapped: return write_wrapped(schema, value);
    }
    return Json();
}

// ---- from JSON

// A function that returns false has left an error.
class Reader {
  public:
    explicit Reader(Arena& arena) : arena_(arena) {}

    bool read(const Json& json, const Schema& schema, void* value) {
        switch (schema.kind) {
            case Kind::boolean: return boolean(json, value);
            case Kind::null: return json.is_null() || fail("is not null");
            case Kind::integer: return integer(json, schema, value);
            case Kind::enumerated: return item(json, schema, value);
            case Kind::bit_string: return bits(json, schema, value);
            case Kind::text: return text(json, schema, value);
            case Kind::list: return list(json, schema, value);
            case Kind::choice: return choice(json, schema, value);
            case Kind::sequence: return sequence(json, schema, value);
            case Kind::uniform_choice: return uniform_choice(json, schema, value);
            case Kind::wrapped: return wrapped(json, schema, value);
        }
        return fail("is of an unknown kind");
    }
    std::optional<Error> error() && { return std::move(error_); }

  private:
    bool fail(std::string_view rule) {
        if (!error_) error_ = Error{joined_path(path_), 0, std::string(rule)};
        return false;
    }
    template <class Read>
    bool inside(std::string name, Read&& read_there) {
        path_.push_back(std::move(name));
        const bool ok = read_there();
        path_.pop_back();
        return ok;
    }
    // What a component, an element or an alternative holds.
    bool content(const Json& json, const Schema& schema, const Holder* holder, void* at) {
        void* value = holder ? holder->make(at, arena_) : at;
        return value ? read(json, schema, value) : fail(does_not_fit);
    }

    bool boolean(const Json& json, void* value) {
        if (!json.is_boolean()) return fail("is neither true nor false");
        *static_cast<bool*>(value) = json.get<bool>();
        return true;
    }

    bool whole_number(const Json& json, std::uint64_t& number) {
        if (!json.is_number_unsigned() && !(json.is_number_integer() && json.get<std::int64_t>() >= 0))
            return fail("is no whole number from 0 on");
        number = json.get<std::uint64_t>();
        return true;
    }
    bool integer(const Json& json, const Schema& schema, void* value) {
        std::uint64_t number = 0;
        if (!schema.access.is_signed) {
            if (is_negative_or_huge(json)) return out_of_range(schema);
            if (!whole_number(json, number)) return false;
            const auto lo = static_cast<std::uint64_t>(schema.lo);
            if (number < lo || number - lo > schema.range) return out_of_range(schema);
        } else {
            if (is_huge(json)) return out_of_range(schema);
            if (!json.is_number_integer()) return fail("is no whole number");
            const auto with_sign = json.get<std::int64_t>();
            const bool too_large = json.is_number_unsigned() && with_sign < 0;  // for the C++ type
            if (too_large || !in_signed_range(with_sign, schema)) return out_of_range(schema);
            number = static_cast<std::uint64_t>(with_sign);
        }
        store_number(schema, value, number);
        return true;
    }
    // A whole number beyond 64 bits, which a JSON parser gives as a floating-point one.
    static bool is_huge(const Json& json) {
        return json.is_number_float() && (json.get<double>() < -0x1p63 || json.get<double>() >= 0x1p64);
    }
    static bool is_negative_or_huge(const Json& json) {
        return is_huge(json) ||
               (json.is_number_integer() && !json.is_number_unsigned() && json.get<std::int64_t>() < 0);
    }
    bool out_of_range(const Schema& schema) {
        const auto refuse = [&](const std::string& lo, const std::string& hi) {
            return fail("is out of range: " + lo + " to " + hi);
        };
        const unsigned unused = 64 - 8 * static_cast<unsigned>(schema.access.octets);
        const std::string held_lo = std::to_string(INT64_MIN >> unused), held_hi = std::to_string(INT64_MAX >> unused);
        const std::string lo = std::to_string(schema.lo);
        if (!schema.access.is_signed) return refuse(lo, number_text(schema.lo, schema.range));
        if (schema.extensible || schema.is_unconstrained()) return refuse(held_lo, held_hi);
        return refuse(lo, schema.is_semi_constrained() ? held_hi : number_text(schema.lo, schema.range));
    }
    static bool in_signed_range(std::int64_t number, const Schema& schema) {
        if (schema.extensible) {  // whatever can be kept
            const unsigned bits = 8 * static_cast<unsigned>(schema.access.octets);
            return bits == 64 || (number >= -(std::int64_t{1} << (bits - 1)) && number < std::int64_t{1} << (bits - 1));
        }
        if (schema.is_unconstrained()) return true;
        if (number < schema.lo) return false;
        return schema.is_semi_constrained() ||
               static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(schema.lo) <= schema.range;
    }

    // In quotes; of a long name its beginning.
    static std::string shortened(const std::string& name) {
        constexpr std::size_t longest = 40;
        const bool is_long = name.size() > longest;
        return Json(name.substr(0, longest)).dump(-1, ' ', false, Json::error_handler_t::ignore) +
               (is_long ? "..." : "");
    }
    bool item(const Json& json, const Schema& schema, void* value) {
        std::uint64_t index;
        if (json.is_number_unsigned()) {
            index = json.get<std::uint64_t>();
            if (index > 255) return fail("has no item " + std::to_string(index));
        } else if (!json.is_string()) {
            return fail("is no name");
        } else {
            const auto named = std::ranges::find(schema.names, json.get_ref<const std::string&>(), &NamedValue::name);
            if (named == schema.names.end())
                return fail("has no item " + shortened(json.get_ref<const std::string&>()));
            index = static_cast<std::uint64_t>(named->value);
        }
        store_number(schema, value, index);
        return true;
    }

    bool octets(const Json& json, ByteVector& octets) {
        if (!json.is_string()) return fail("is no string");
        auto read = from_hex(json.get_ref<const std::string&>());
        if (!read) return fail("is not hexadecimal");
        octets = std::move(*read);
        return true;
    }
    bool bits(const Json& json, const Schema& schema, void* value) {
        const bool fixed_size = schema.size_lo == schema.size_hi;
        ByteVector content;
        std::uint64_t length = schema.size_hi;
        if (json.is_object()) {
            const Json* hex = member(json, "value");
            const Json* size = member(json, "length");
            if (!hex || !size || !octets(*hex, content) || !whole_number(*size, length))
                return fail("needs value and length");
        } else if (!fixed_size) {
            return fail("needs value and length");
        } else if (!octets(json, content)) {
            return false;
        }
        const bool allowed = schema.extensible || (length >= schema.size_lo && length <= schema.size_hi);
        if (!allowed || length > 64 || content.size() != (length + 7) / 8) return fail("has another number of bits");
        std::uint64_t number = 0;
        for (unsigned i = 0; i < length; ++i) number = number << 1 | (content[i / 8] >> (7 - i % 8) & 1);
        schema.access.set_bit_string(value, {number, static_cast<unsigned>(length)});
        return true;
    }

    bool arcs(const Json& json, ByteVector& contents) {
        auto read = relative_oid_contents(json.get_ref<const std::string&>());
        if (!read) return fail("is no relative object identifier");
        contents = std::move(*read);
        return true;
    }
    bool text(const Json& json, const Schema& schema, void* value) {
        ByteVector content;
        if (schema.alphabet == Alphabet::octets) {
            if (!octets(json, content)) return false;
        } else {
            if (!json.is_string()) return fail("is no string");
            const auto& characters = json.get_ref<const std::string&>();
            content.assign(characters.begin(), characters.end());
        }
        if (schema.alphabet == Alphabet::relative_oid && !arcs(json, content)) return false;
        void* room = nullptr;
        if (!make_items(schema, value, content.size(), "octets", room)) return false;
        std::ranges::copy(content, static_cast<std::uint8_t*>(room));
        return true;
    }

    bool make_items(const Schema& schema, void* value, std::size_t count, const std::string& what, void*& room) {
        const Access& access = schema.access;
        if (access.fixed_count && count != access.item_capacity) return fail("has another number of " + what);
        if (access.item_capacity > 0 && count > access.item_capacity) return fail("is too long");
        room = access.make_items(value, count, arena_);
        return room || count == 0 || fail(does_not_fit);
    }
    bool list(const Json& json, const Schema& schema, void* value) {
        if (!json.is_array()) return fail("is no array");
        void* room = nullptr;
        if (!make_items(schema, value, json.size(), "elements", room)) return false;
        for (std::size_t i = 0; i < json.size(); ++i) {
            const auto element = [&] {
                return content(json[i], schema.element(), schema.element_holder, item_at(schema, room, i));
            };
            if (!inside(element_name(i), element)) return false;
        }
        return true;
    }

    bool only_member(const Json& json) {
        return (json.is_object() && json.size() == 1) || fail("is no object of one member");
    }
    // As to_json() writes it: whoever kept what it holds can still encode it (unknown.hpp).
    static void choose_unknown(const Schema& schema, void* value) {
        constexpr std::size_t none = 255;  // Choice::unknown
        schema.access.choose(value, none);
    }
    bool choice(const Json& json, const Schema& schema, void* value) {
        if (json.is_null() && schema.extensible) {
            choose_unknown(schema, value);
            return true;
        }
        if (!only_member(json)) return false;
        const auto named = std::ranges::find(schema.components, json.begin().key(), &Component::name);
        if (named == schema.components.end()) return fail("has no alternative " + shortened(json.begin().key()));
        void* at = schema.access.choose(value, static_cast<std::size_t>(named - schema.components.begin()));
        return inside(named->name, [&] { return content(json.begin().value(), named->type(), named->holder, at); });
    }
    bool uniform_choice(const Json& json, const Schema& schema, void* value) {
        if (!only_member(json)) return false;
        const std::string& name = json.begin().key();
        const auto number = uniform_alternative_number(schema, name);
        if (!number) return fail("has no alternative " + shortened(name));
        const ComponentAddresses parts(schema, value);
        store_number(schema.components[0].type(), parts[0], static_cast<std::uint64_t>(*number));
        return inside(name, [&] { return read(json.begin().value(), schema.components[1].type(), parts[1]); });
    }
    bool wrapped(const Json& json, const Schema& schema, void* value) {
        if (!json.is_object()) return fail("is no object");
        const Component& id = schema.components[0];
        const Component& content_component = schema.components[1];
        const ComponentAddresses parts(schema, value);
        if (!component(json, id, parts[0])) return false;
        const Json* given = member(json, content_component.name);
        if (!given) return fail("has no content");
        const auto number = static_cast<std::int64_t>(load_number(id.type(), parts[0]));
        const auto row = std::ranges::find(schema.cases, number, &Component::id);
        if (row == schema.cases.end() && given->is_null()) {
            choose_unknown(schema, parts[1]);
            return true;
        }
        if (row == schema.cases.end()) return fail("has an identifier that no content is known for");
        void* at = schema.access.choose(parts[1], static_cast<std::size_t>(row - schema.cases.begin()));
        return inside(content_component.name, [&] { return content(*given, row->type(), row->holder, at); });
    }

    bool sequence(const Json& json, const Schema& schema, void* value) {
        if (schema.is_envelope) return read(json, schema.components[0].type(), ComponentAddresses(schema, value)[0]);
        if (!json.is_object()) return fail("is no object");
        for (const auto& [name, ignored] : json.items())
            if (!has_component(schema, name)) return inside(name, [&] { return fail("is no component"); });
        return components(json, schema, value);
    }
    static bool has_component(const Schema& schema, const std::string& name) {
        return std::ranges::any_of(schema.components, [&](const Component& c) {
            return c.is_group ? has_component(c.type(), name) : c.name == name;
        });
    }
    bool component(const Json& object, const Component& c, void* at) {
        const Json* given = member(object, c.name);
        if (given) return inside(c.name, [&] { return content(*given, c.type(), c.holder, at); });
        if (c.presence == Presence::mandatory) return inside(c.name, [&] { return fail("is missing"); });
        c.holder->clear(at);
        return true;
    }
    // It is there when one of its components is.
    bool group(const Json& object, const Component& c, void* at) {
        const auto given = [&](const Component& inner) { return member(object, inner.name) != nullptr; };
        if (std::ranges::any_of(c.type().components, given))
            return components(object, c.type(), c.holder->make(at, arena_));
        c.holder->clear(at);
        return true;
    }
    bool components(const Json& object, const Schema& schema, void* value) {
        const ComponentAddresses addresses(schema, value);
        for (std::size_t i = 0; i < schema.components.size(); ++i) {
            const Component& c = schema.components[i];
            if (!(c.is_group ? group(object, c, addresses[i]) : component(object, c, addresses[i]))) return false;
        }
        return true;
    }

    Arena& arena_;
    std::vector<std::string> path_;
    std::optional<Error> error_;
};

// ---- the rules of the schema

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
            case Kind::sequence:
                return schema.is_envelope ? holds(json, schema.components[0].type()) : components(json, schema);
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
        if (json.is_string()) return true;
        if (!schema.extensible) return fail("has no item " + json.dump());
        return json.get<std::uint64_t>() < items_held || fail("has an item whose number is not known");
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
        if (schema.alphabet == Alphabet::relative_oid)
            return !value.empty() || fail("is no relative object identifier");
        if (schema.alphabet == Alphabet::utf8) {
            const Bytes octets(reinterpret_cast<const std::uint8_t*>(value.data()), value.size());
            return size(utf8_characters(octets).value_or(0), schema, "characters");
        }
        const auto is_foreign = [&](char c) {
            if (schema.alphabet == Alphabet::ia5) return static_cast<unsigned char>(c) > 127;
            if (schema.alphabet == Alphabet::visible) return !is_visible(static_cast<unsigned char>(c));
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
            } else if (const Json* value = member(json, component.name)) {
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

Json to_json(const Schema& schema, const void* value) { return write(schema, value); }

std::optional<Error> from_json(const Json& json, const Schema& schema, void* value, Arena& arena) {
    Reader reader(arena);
    reader.read(json, schema, value);
    return std::move(reader).error();
}

std::optional<Error> violation(const Schema& schema, const void* value, const std::string& name) {
    Checker checker(name);
    checker.holds(write(schema, value), schema);
    return checker.error();
}

}  // namespace chorus::asn1
