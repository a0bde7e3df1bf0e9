// A type of types.hpp as data: what walkers need that run rarely and are compiled once, instead of once
// per type (describe.hpp, the reasons of failed decoding and encoding).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "chorus/asn1/names.hpp"
#include "chorus/asn1/reflect.hpp"

namespace chorus::asn1 {

struct Schema;
// A function, because types may be recursive.
using SchemaSource = const Schema& (*)();

// A component of a SEQUENCE, an alternative of a CHOICE, or a row of an information object set.
struct Component {
    enum class Presence { mandatory, optional, with_default };

    std::string name;
    SchemaSource type;
    Presence presence = Presence::mandatory;
    bool is_group = false;            // [[ ]]: its components belong to the enclosing SEQUENCE
    bool is_reference = false;        // of a recursive type
    std::int64_t default_number = 0;  // with_default: an INTEGER, or the index of an ENUMERATED
    std::int64_t id = 0;              // of an information object
};

struct Schema {
    enum class Kind {
        boolean,
        null,
        integer,
        enumerated,      // names: the known values in order
        bit_string,      // names: the named bits
        text,            // OCTET STRING and character strings
        list,            // element
        choice,          // components
        sequence,        // components
        uniform_choice,  // a CHOICE of equal alternatives, given as number and value: two components
        wrapped,         // components[0] is the identifier, components[1] the open type; cases
    };

    Kind kind;
    std::string name;         // "SpeedValue", or the ASN.1 keyword for a type without a name
    bool extensible = false;  // a "..." in the range, the size, or the type itself

    // INTEGER: lo to lo + range; a type without lower bound has none of its own, MIN
    std::int64_t lo = 0;
    std::uint64_t range = 0;
    bool is_uint64 = false;  // the range ends at 2^64 - 1, and not nowhere
    // BIT STRING, text, SEQUENCE OF: the size in the root
    std::uint64_t size_lo = 0;
    std::uint64_t size_hi = 0;

    Alphabet alphabet = Alphabet::octets;
    std::vector<NamedValue> names;
    std::vector<Component> components;
    std::size_t root_count = 0;  // components, alternatives or enumerators before "..."
    std::vector<Component> cases;
    SchemaSource element = nullptr;
    std::string_view unnamed_alternative{};

    bool is_unconstrained() const { return kind == Kind::integer && lo == MIN; }
    bool is_semi_constrained() const { return kind == Kind::integer && lo != MIN && range == MAX - offset_of_lo(); }
    // The name of a value; empty: it has none.
    std::string_view name_of(std::int64_t value) const {
        for (const NamedValue& named : names)
            if (named.value == value) return named.name;
        return {};
    }

  private:
    std::uint64_t offset_of_lo() const { return static_cast<std::uint64_t>(lo); }
};

template <class T>
const Schema& schema_of();

namespace detail {

// A SEQUENCE that stands for a CHOICE whose alternatives are all alike.
template <class T>
concept IsUniformChoice = IsSequence<T> && requires { T::unnamed_alternative; };

template <class M>
struct ComponentType {
    using type = M;
};
template <class M>
    requires IsOptional<M> || IsDefault<M> || IsRef<M> || IsCaptured<M>
struct ComponentType<M> : ComponentType<typename M::value_type> {};

template <class M>
inline constexpr bool is_reference = IsRef<M>;
template <IsOptional M>
inline constexpr bool is_reference<M> = IsRef<typename M::value_type>;

template <class M>
Component component(const std::string& name) {
    Component c{name, &schema_of<typename ComponentType<M>::type>};
    if constexpr (IsOptional<M>) c.presence = Component::Presence::optional;
    if constexpr (IsGroup<M>) c.is_group = true;
    c.is_reference = is_reference<M>;
    if constexpr (IsDefault<M>) {
        c.presence = Component::Presence::with_default;
        c.default_number = static_cast<std::int64_t>(M::default_value);
    }
    return c;
}

template <IsSequence T, std::size_t... I>
void add_components(Schema& schema, std::index_sequence<I...>) {
    using Shape = SequenceShape<T>;
    const std::vector<std::string>& names = member_names<T>();
    (
        [&] {
            using M = typename Shape::template Member<I>;
            if constexpr (!IsMarker<M>) schema.components.push_back(component<M>(names[I]));
        }(),
        ...);
    schema.root_count = Shape::root;
    schema.extensible = Shape::extends;
}

template <IsChoice T, std::size_t... I>
void add_alternatives(Schema& schema, std::index_sequence<I...>) {
    (schema.components.push_back(component<typename T::template Alternative<I>>(std::string(T::template name_of<I>))),
     ...);
    schema.root_count = T::root_count;
    schema.extensible = T::extent == extensible;
}

template <IsWrapped T, std::size_t... I>
void add_cases(Schema& schema, std::index_sequence<I...>) {
    schema.components.push_back(component<typename T::Identifier>(std::string(T::id_name)));
    schema.components.push_back(component<Null>(std::string(T::content_name)));
    (
        [&] {
            using Row = typename T::template At<I>;
            Component row = component<typename Row::type>(type_name<typename Row::type>());
            row.id = static_cast<std::int64_t>(Row::id);
            schema.cases.push_back(row);
        }(),
        ...);
}

template <IsInteger T>
void describe_range(Schema& schema) {
    schema.lo = static_cast<std::int64_t>(T::lo);
    schema.range = T::range;
    schema.extensible = T::extent == extensible;
    schema.is_uint64 = requires { T::has_upper_bound; };
    schema.names = number_names<T>();
    if constexpr (requires { typename T::Unconstrained; }) schema.name = type_name<typename T::Unconstrained>();
}

template <Enumerated T>
void describe_enumerators(Schema& schema) {
    std::int64_t value = 0;
    for (const std::string& name : enumerator_names<T>()) schema.names.push_back({value++, name});
    schema.root_count = ShapeOf<T>::root_count;
    schema.extensible = ShapeOf<T>::extent == extensible;
}

template <class T>
void describe_size(Schema& schema) {
    schema.size_lo = T::lo;
    schema.size_hi = T::hi;
    if constexpr (requires { T::extent; }) schema.extensible = T::extent == extensible;
}

// The ASN.1 keyword, for types that have no name of their own.
std::string keyword_of(const Schema& schema);

template <class T>
Schema make_schema() {
    using Kind = Schema::Kind;
    Schema s{Kind::null, type_name<T>()};
    if constexpr (std::same_as<T, bool>) {
        s.kind = Kind::boolean;
    } else if constexpr (IsInteger<T>) {
        s.kind = Kind::integer;
        describe_range<T>(s);
    } else if constexpr (Enumerated<T>) {
        s.kind = Kind::enumerated;
        describe_enumerators<T>(s);
    } else if constexpr (IsBits<T>) {
        s.kind = Kind::bit_string;
        describe_size<T>(s);
        s.names = number_names<T>();
    } else if constexpr (IsText<T>) {
        s.kind = Kind::text;
        describe_size<T>(s);
        s.alphabet = T::alphabet;
    } else if constexpr (IsFixedOctets<T>) {
        s.kind = Kind::text;
        s.size_lo = s.size_hi = std::tuple_size_v<T>;
    } else if constexpr (IsOctetView<T>) {
        s.kind = Kind::text;
        if constexpr (IsUtf8View<T>) s.alphabet = Alphabet::utf8;
        s.size_hi = MAX;
    } else if constexpr (IsList<T>) {
        s.kind = Kind::list;
        describe_size<T>(s);
        s.element = &schema_of<typename ComponentType<typename T::value_type>::type>;
    } else if constexpr (IsChoice<T>) {
        s.kind = Kind::choice;
        add_alternatives<T>(s, std::make_index_sequence<T::count>{});
    } else if constexpr (IsWrapped<T>) {
        s.kind = Kind::wrapped;
        add_cases<T>(s, std::make_index_sequence<T::count>{});
    } else if constexpr (IsSequence<T>) {
        s.kind = IsUniformChoice<T> ? Kind::uniform_choice : Kind::sequence;
        add_components<T>(s, std::make_index_sequence<SequenceShape<T>::count>{});
        if constexpr (IsUniformChoice<T>) s.unnamed_alternative = T::unnamed_alternative;
    }
    if (const std::string keyword = keyword_of(s); !keyword.empty()) s.name = keyword;
    return s;
}

}  // namespace detail

template <class T>
const Schema& schema_of() {
    static const Schema schema = detail::make_schema<T>();
    return schema;
}

}  // namespace chorus::asn1
