// JSON of the types in types.hpp, both ways, as the JSON Encoding Rules have it (ITU-T X.697):
// enumerators by name, BIT STRING and OCTET STRING as hexadecimal, CHOICE as an object of one member,
// absent components and DEFAULT values left out.
// Heavy to compile: include it only where a message's JSON is compiled, and in tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "chorus/asn1/error.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/core/bytes.hpp"

namespace chorus::asn1 {

using Json = nlohmann::json;

// Of an unknown alternative, which has no JSON: null.
template <class T>
Json to_json(const T& x);

// Reads x, its lists into the arena; an Error names the member that does not fit.
template <class T>
std::optional<Error> from_json(const Json& json, T& x, Arena& arena);

// Which rule the JSON of a value breaks that could not be encoded; nothing when it breaks none.
std::optional<Error> violation(const Json& json, const Schema& schema, const std::string& name);

namespace detail {

// ---- compiled once, in json.cpp

Json json_number(std::int64_t value);
Json json_number(std::uint64_t value);
Json json_name(const std::vector<std::string>& names, std::size_t index);  // the number when it has no name
Json json_hex(Bytes octets);
Json json_bits(std::uint64_t bits, unsigned count, bool is_size_fixed);
Json json_text(std::string_view text);
Json json_array(std::size_t size);
void append(Json& array, Json&& element);
Json json_object();
void set(Json& object, const std::string& name, Json&& value);
void merge(Json& object, Json&& members);
Json json_alternative(std::string_view name, Json&& value);
std::string uniform_alternative_name(const Schema& schema, std::int64_t number);
std::optional<std::int64_t> uniform_alternative_number(const Schema& schema, std::string_view name);

// Where in the JSON the reader is, and what it fell over.
class JsonCursor {
  public:
    explicit JsonCursor(Arena& memory) : arena(memory) {}

    bool fail(std::string_view rule);
    bool number(const Json& json, std::int64_t& value);
    bool number(const Json& json, std::uint64_t& value);
    bool boolean(const Json& json, bool& value);
    bool name(const Json& json, const std::vector<std::string>& names, std::uint64_t& index);
    bool octets(const Json& json, ByteVector& octets);
    bool bits(const Json& json, std::uint64_t& bits, unsigned& count, unsigned fixed_size);
    bool text(const Json& json, std::string& text);
    bool array(const Json& json, std::size_t& size);
    bool object(const Json& json);
    // The only member of an object.
    bool alternative(const Json& json, std::string& name, const Json*& value);
    static const Json* member(const Json& object, const std::string& name);

    // Reads what lies under a member or element of that name.
    template <class Read>
    bool inside(std::string_view name, Read&& read) {
        path_.emplace_back(name);
        const bool ok = read();
        path_.pop_back();
        return ok;
    }
    std::optional<Error> error() const { return error_; }
    Arena& arena;

  private:
    std::vector<std::string> path_;
    std::optional<Error> error_;
};

// ---- to JSON

template <class M>
bool is_in_json(const M& m) {
    if constexpr (IsOptional<M>)
        return m.has_value();
    else if constexpr (IsDefault<M>)
        return !m.is_default();
    else
        return !IsMarker<M>;
}

template <class M>
const auto& plain(const M& m) {
    if constexpr (IsOptional<M>)
        return *m;
    else if constexpr (IsDefault<M> || IsCaptured<M>)
        return m.value;
    else
        return m;
}

template <IsSequence T>
Json sequence_to_json(const T& x) {
    const std::vector<std::string>& names = member_names<T>();
    Json object = json_object();
    visit_members(x, [&](const auto&... m) {
        std::size_t i = 0;
        (
            [&] {
                using M = std::remove_cvref_t<decltype(m)>;
                const std::string& name = names[i++];
                if (!is_in_json(m)) return;
                if constexpr (IsGroup<M>)
                    merge(object, to_json(*m));
                else if constexpr (!IsMarker<M>)
                    set(object, name, to_json(plain(m)));
            }(),
            ...);
    });
    return object;
}

template <IsUniformChoice T>
Json uniform_choice_to_json(const T& x) {
    return visit_members(x, [](const auto& number, const auto& value) {
        const auto index = static_cast<std::int64_t>(number.value);
        return json_alternative(uniform_alternative_name(schema_of<T>(), index), to_json(value));
    });
}

template <IsChoice T, std::size_t... I>
Json choice_to_json(const T& x, std::index_sequence<I...>) {
    Json json;
    (void)((x.index() == I ? (json = json_alternative(T::template name_of<I>, to_json(x.template get<I>())), true)
                           : false) ||
           ...);
    return json;
}

template <IsWrapped T, std::size_t... I>
Json wrapped_to_json(const T& x, std::index_sequence<I...>) {
    Json content;
    (void)((x.content.index() == I ? (content = to_json(x.content.template get<I>()), true) : false) || ...);
    Json object = json_object();
    set(object, std::string(T::id_name), to_json(x.id));
    set(object, std::string(T::content_name), std::move(content));
    return object;
}

template <IsList T>
Json list_to_json(const T& x) {
    Json array = json_array(x.size());
    for (const auto& element : x) append(array, to_json(element));
    return array;
}

template <IsText T>
Json text_to_json(const T& x) {
    if constexpr (T::alphabet == Alphabet::octets)
        return json_hex(Bytes(x.data(), x.size()));
    else
        return json_text(x.view());
}

// ---- from JSON

template <class T>
bool read_json(JsonCursor& in, const Json& json, T& x);

template <IsInteger T>
bool integer_from_json(JsonCursor& in, const Json& json, T& x) {
    using Wide = std::conditional_t<std::is_signed_v<typename T::Storage>, std::int64_t, std::uint64_t>;
    Wide value;
    if (!in.number(json, value)) return false;
    if (!T::in_range(value)) return in.fail("is out of range");
    x.value = static_cast<typename T::Storage>(value);
    return true;
}

template <Enumerated T>
bool enumerated_from_json(JsonCursor& in, const Json& json, T& x) {
    std::uint64_t index;
    if (!in.name(json, enumerator_names<T>(), index)) return false;
    x = static_cast<T>(index);
    return true;
}

template <IsBits T>
bool bits_from_json(JsonCursor& in, const Json& json, T& x) {
    std::uint64_t bits;
    unsigned count;
    if (!in.bits(json, bits, count, T::lo == T::hi ? T::hi : 0)) return false;
    if constexpr (T::fixed_size) {
        if (count != T::hi) return in.fail("has another number of bits");
    } else {
        if (T::extent == closed && (count < T::lo || count > T::hi)) return in.fail("has another number of bits");
        x.count = static_cast<std::uint8_t>(count);
    }
    x.bits = static_cast<typename T::Storage>(bits);
    return true;
}

template <IsText T>
bool text_from_json(JsonCursor& in, const Json& json, T& x) {
    std::string text;
    if constexpr (T::alphabet == Alphabet::octets) {
        ByteVector octets;
        if (!in.octets(json, octets)) return false;
        text.assign(octets.begin(), octets.end());
    } else {
        if (!in.text(json, text)) return false;
    }
    if (text.size() > T::capacity) return in.fail("is too long");
    x = T(std::string_view(text));
    return true;
}

template <class T>
bool octets_from_json(JsonCursor& in, const Json& json, T& x) {
    ByteVector octets;
    if constexpr (IsUtf8View<T>) {
        std::string text;
        if (!in.text(json, text)) return false;
        octets.assign(text.begin(), text.end());
    } else {
        if (!in.octets(json, octets)) return false;
    }
    if constexpr (IsFixedOctets<T>) {
        if (octets.size() != x.size()) return in.fail("has another number of octets");
        std::copy(octets.begin(), octets.end(), x.begin());
    } else {
        auto* copy = in.arena.template allocate<std::uint8_t>(octets.size());
        if (!copy && !octets.empty()) return in.fail("does not fit into the arena");
        std::copy(octets.begin(), octets.end(), copy);
        x = T(Bytes(copy, octets.size()));
    }
    return true;
}

template <IsList T>
bool list_from_json(JsonCursor& in, const Json& json, T& x) {
    using Element = typename T::value_type;
    std::size_t size;
    if (!in.array(json, size)) return false;
    Element* items;
    if constexpr (IsInlineList<T>) {
        if (size > T::capacity) return in.fail("is too long");
        x.resize_uninitialised(size);
        items = x.data();
    } else {
        items = in.arena.template allocate<Element>(size);
        if (!items && size > 0) return in.fail("does not fit into the arena");
        x = T(std::span<const Element>(items, size));
    }
    for (std::size_t i = 0; i < size; ++i) {
        ::new (items + i) Element;
        if (!in.inside(element_name(i), [&] { return read_json(in, json[i], items[i]); })) return false;
    }
    return true;
}

template <class M>
bool member_from_json(JsonCursor& in, const Json& object, const std::string& name, M& m) {
    if constexpr (IsMarker<M>) {
        return true;
    } else if constexpr (IsGroup<M>) {
        // It is there when one of its members is.
        const auto& names = member_names<typename M::value_type>();
        const auto given = [&](const std::string& each) { return JsonCursor::member(object, each) != nullptr; };
        if (std::any_of(names.begin(), names.end(), given)) return read_json(in, object, m.emplace_uninitialised());
        m.reset();
        return true;
    } else {
        const Json* value = JsonCursor::member(object, name);
        if (!value) {
            if constexpr (IsOptional<M>)
                m.reset();
            else if constexpr (IsDefault<M>)
                m = M{};
            else
                return in.inside(name, [&] { return in.fail("is missing"); });
            return true;
        }
        return in.inside(name, [&] {
            if constexpr (IsOptional<M>)
                return read_json(in, *value, m.emplace_uninitialised());
            else if constexpr (IsDefault<M>)
                return read_json(in, *value, m.value);
            else
                return read_json(in, *value, m);
        });
    }
}

template <IsSequence T>
bool sequence_from_json(JsonCursor& in, const Json& json, T& x) {
    if (!in.object(json)) return false;
    const std::vector<std::string>& names = member_names<T>();
    return visit_members(x, [&](auto&... m) {
        std::size_t i = 0;
        return (member_from_json(in, json, names[i++], m) && ...);
    });
}

template <IsUniformChoice T>
bool uniform_choice_from_json(JsonCursor& in, const Json& json, T& x) {
    std::string name;
    const Json* value;
    if (!in.alternative(json, name, value)) return false;
    const auto index = uniform_alternative_number(schema_of<T>(), name);
    if (!index) return in.fail("has no such alternative");
    return visit_members(x, [&](auto& number, auto& content) {
        number = static_cast<int>(*index);
        return in.inside(name, [&] { return read_json(in, *value, content); });
    });
}

template <IsChoice T, std::size_t... I>
bool choice_from_json(JsonCursor& in, const Json& json, T& x, std::index_sequence<I...>) {
    std::string name;
    const Json* value;
    if (!in.alternative(json, name, value)) return false;
    bool ok = false;
    const bool known =
        ((T::template name_of<I> == name &&
          (ok = in.inside(name, [&] { return read_json(in, *value, x.template emplace_uninitialised<I>()); }), true)) ||
         ...);
    return known ? ok : in.fail("has no such alternative");
}

template <IsWrapped T, std::size_t... I>
bool wrapped_from_json(JsonCursor& in, const Json& json, T& x, std::index_sequence<I...>) {
    const std::string id_name(T::id_name), content_name(T::content_name);
    if (!in.object(json) || !member_from_json(in, json, id_name, x.id)) return false;
    const Json* content = JsonCursor::member(json, content_name);
    if (!content) return in.fail("has no content");
    bool ok = false;
    const bool known =
        ((x.id.value == T::template At<I>::id &&
          (ok = in.inside(content_name,
                          [&] { return read_json(in, *content, x.content.template emplace_uninitialised<I>()); }),
           true)) ||
         ...);
    return known ? ok : in.fail("has an identifier that no content is known for");
}

template <class T>
bool read_json(JsonCursor& in, const Json& json, T& x) {
    if constexpr (IsInteger<T>)
        return integer_from_json(in, json, x);
    else if constexpr (Enumerated<T>)
        return enumerated_from_json(in, json, x);
    else if constexpr (std::same_as<T, bool>)
        return in.boolean(json, x);
    else if constexpr (IsNull<T> || IsMarker<T>)
        return true;
    else if constexpr (IsBits<T>)
        return bits_from_json(in, json, x);
    else if constexpr (IsText<T>)
        return text_from_json(in, json, x);
    else if constexpr (IsFixedOctets<T> || IsOctetView<T>)
        return octets_from_json(in, json, x);
    else if constexpr (IsList<T>)
        return list_from_json(in, json, x);
    else if constexpr (IsChoice<T>)
        return choice_from_json(in, json, x, std::make_index_sequence<T::count>{});
    else if constexpr (IsWrapped<T>)
        return wrapped_from_json(in, json, x, std::make_index_sequence<T::count>{});
    else if constexpr (IsCaptured<T>)
        return read_json(in, json, x.value);
    else if constexpr (IsRef<T>) {
        auto* object = in.arena.template allocate<typename T::value_type>(1);
        if (!object) return in.fail("does not fit into the arena");
        x.object = ::new (object) typename T::value_type;
        return read_json(in, json, *object);
    } else if constexpr (IsUniformChoice<T>)
        return uniform_choice_from_json(in, json, x);
    else
        return sequence_from_json(in, json, x);
}

}  // namespace detail

template <class T>
Json to_json(const T& x) {
    using namespace detail;
    if constexpr (IsInteger<T>) {
        if constexpr (std::is_signed_v<typename T::Storage>)
            return json_number(static_cast<std::int64_t>(x.value));
        else
            return json_number(static_cast<std::uint64_t>(x.value));
    } else if constexpr (Enumerated<T>)
        return json_name(enumerator_names<T>(), static_cast<std::size_t>(x));
    else if constexpr (std::same_as<T, bool>)
        return Json(x);
    else if constexpr (IsNull<T> || IsMarker<T>)
        return Json();
    else if constexpr (IsBits<T>)
        return json_bits(x.bits, x.size(), T::lo == T::hi && x.size() == T::lo);
    else if constexpr (IsText<T>)
        return text_to_json(x);
    else if constexpr (IsUtf8View<T>)
        return json_text(x.view());
    else if constexpr (IsFixedOctets<T> || IsOctetView<T>)
        return json_hex(Bytes(x.data(), x.size()));
    else if constexpr (IsList<T>)
        return list_to_json(x);
    else if constexpr (IsChoice<T>)
        return choice_to_json(x, std::make_index_sequence<T::count>{});
    else if constexpr (IsWrapped<T>)
        return wrapped_to_json(x, std::make_index_sequence<T::count>{});
    else if constexpr (IsCaptured<T>)
        return to_json(x.value);
    else if constexpr (IsRef<T>)
        return x ? to_json(*x) : Json();
    else if constexpr (IsUniformChoice<T>)
        return uniform_choice_to_json(x);
    else
        return sequence_to_json(x);
}

template <class T>
std::optional<Error> from_json(const Json& json, T& x, Arena& arena) {
    detail::JsonCursor in(arena);
    if (detail::read_json(in, json, x)) return std::nullopt;
    return in.error();
}

}  // namespace chorus::asn1
