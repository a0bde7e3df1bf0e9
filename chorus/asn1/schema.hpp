// A type of types.hpp as data: what walkers need that run rarely and are compiled once, instead of once
// per type (describe.hpp, json.hpp, random.hpp, the reasons of failed decoding and encoding).
//
// The compiler only fills in tables (detail::TypeRecord, constant data) and some functions of a few
// instructions that find the parts of a value in memory; schema.cpp makes the Schema of them at first use.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chorus/asn1/names.hpp"
#include "chorus/asn1/reflect.hpp"

namespace chorus::asn1 {

struct Schema;
// A function, because types may be recursive.
using SchemaSource = const Schema& (*)();

// How a component holds its value when it is not simply there: OPTIONAL, DEFAULT, recursive, captured.
struct Holder {
    const void* (*value)(const void* component);   // nullptr: absent, or the DEFAULT
    void* (*make)(void* component, Arena& arena);  // present from now on, to be written; nullptr: no room
    void (*clear)(void* component);                // absent from now on, or the DEFAULT
};

// The parts of a value in memory, for walkers that know no more of its type than the schema. What a kind
// does not need is null.
struct Access {
    struct Items {
        const void* data;
        std::size_t count;
    };
    struct BitString {
        std::uint64_t bits;
        unsigned count;
    };

    std::size_t octets = 0;         // of the C++ object
    bool is_signed = false;         // INTEGER
    std::size_t item_capacity = 0;  // list, text: inside the object; 0: the items lie elsewhere, as many as there are
    bool fixed_count = false;       // text: always item_capacity octets
    std::size_t item_octets = 0;    // list: from one element to the next

    Items (*items)(const void* value) = nullptr;                                        // list, text
    void* (*make_items)(void* value, std::size_t count, Arena& arena) = nullptr;        // nullptr: no room
    BitString (*bit_string)(const void* value) = nullptr;                               // BIT STRING
    void (*set_bit_string)(void* value, BitString bits) = nullptr;                      //
    const void* (*chosen)(const void* value, std::size_t& alternative) = nullptr;       // CHOICE; nullptr: unknown
    void* (*choose)(void* value, std::size_t alternative) = nullptr;                    //
    void (*components)(const void* value, const void** component_addresses) = nullptr;  // SEQUENCE, in order
};

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
    const Holder* holder = nullptr;   // nullptr: the component is the value itself
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
    std::string cpp_name;     // "chorus::v2x::messages::release2::SpeedValue"; empty for a type without a name
    bool extensible = false;  // a "..." in the range, the size, or the type itself

    // INTEGER: lo to lo + range; a type without lower bound has none of its own, MIN
    std::int64_t lo = 0;
    std::uint64_t range = 0;
    bool is_uint64 = false;                // the range ends at 2^64 - 1, and not nowhere
    SchemaSource unconstrained = nullptr;  // of a type whose range is narrowed where it is used: the type itself
    // A SEQUENCE of our own around one component, whose components stand in its place in JSON: { id, open type, ... }
    bool is_envelope = false;
    // BIT STRING, text, SEQUENCE OF: the size in the root
    std::uint64_t size_lo = 0;
    std::uint64_t size_hi = 0;

    Alphabet alphabet = Alphabet::octets;
    std::vector<NamedValue> names;
    std::vector<Component> components;
    std::size_t root_count = 0;  // components, alternatives or enumerators before "..."
    std::vector<Component> cases;
    SchemaSource element = nullptr;
    const Holder* element_holder = nullptr;
    std::string_view unnamed_alternative{};
    Access access;

    bool is_unconstrained() const { return kind == Kind::integer && lo == MIN; }
    bool is_semi_constrained() const {
        return kind == Kind::integer && lo != MIN && range == MAX - offset_of_lo() && !is_uint64;
    }
    // The name of a value; empty: it has none.
    std::string_view name_of(std::int64_t value) const {
        for (const NamedValue& named : names)
            if (named.value == value) return named.name;
        return {};
    }

  private:
    std::uint64_t offset_of_lo() const { return static_cast<std::uint64_t>(lo); }
};

// The schema of a type, made at first use.
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

// ---- holders

template <class M>
const void* held(const M& m) {
    if constexpr (IsOptional<M>)
        return m.has_value() ? held(*m) : nullptr;
    else if constexpr (IsDefault<M>)
        return m.is_default() ? nullptr : held(m.value);
    else if constexpr (IsCaptured<M>)
        return held(m.value);
    else if constexpr (IsRef<M>)
        return m.object;
    else
        return &m;
}

template <class M>
void* make_held(M& m, Arena& arena) {
    if constexpr (IsOptional<M>)
        return make_held(m.emplace_uninitialised(), arena);
    else if constexpr (IsDefault<M>)
        return make_held(m.value, arena);
    else if constexpr (IsCaptured<M>) {
        m.octets = {};
        return make_held(m.value, arena);
    } else if constexpr (IsRef<M>) {
        auto* object = arena.template allocate<typename M::value_type>(1);
        m.object = object;
        return object;
    } else
        return &m;
}

template <class M>
void clear_held(M& m) {
    if constexpr (IsOptional<M>)
        m.reset();
    else
        m = M{};
}

template <class M>
inline constexpr Holder holder{
    [](const void* m) { return held(*static_cast<const M*>(m)); },
    [](void* m, Arena& arena) { return make_held(*static_cast<M*>(m), arena); },
    [](void* m) { clear_held(*static_cast<M*>(m)); },
};

template <class M>
constexpr const Holder* holder_of() {
    if constexpr (std::same_as<M, typename ComponentType<M>::type>)
        return nullptr;
    else
        return &holder<M>;
}

// ---- access

template <class T>
Access::Items items_of(const void* value) {
    const T& x = *static_cast<const T*>(value);
    return {x.data(), x.size()};
}

template <class T>
void* make_items_of(void* value, std::size_t count, Arena& arena) {
    T& x = *static_cast<T*>(value);
    if constexpr (IsFixedOctets<T>) {
        return count == x.size() ? x.data() : nullptr;
    } else if constexpr (IsText<T> || IsInlineList<T>) {
        if (count > T::capacity) return nullptr;
        x.resize_uninitialised(count);
        return x.data();
    } else {
        using Item = std::remove_cvref_t<decltype(*x.data())>;
        Item* items = arena.template allocate<Item>(count);
        x = T(std::span<const Item>(items, items ? count : 0));
        return items;
    }
}

template <IsBits T>
Access::BitString bit_string_of(const void* value) {
    const T& x = *static_cast<const T*>(value);
    return {x.bits, x.size()};
}

template <IsBits T>
void set_bit_string_of(void* value, Access::BitString bits) {
    T& x = *static_cast<T*>(value);
    x.bits = static_cast<typename T::Storage>(bits.bits);
    if constexpr (!T::fixed_size) x.count = static_cast<std::uint8_t>(bits.count);
}

template <IsChoice T>
const void* chosen_in(const void* value, std::size_t& alternative) {
    const T& x = *static_cast<const T*>(value);
    alternative = x.index();
    return x.is_unknown() ? nullptr : x.storage();
}

template <IsChoice T>
void* choose_in(void* value, std::size_t alternative) {
    return static_cast<T*>(value)->choose_uninitialised(static_cast<unsigned>(alternative));
}

template <IsSequence T>
void component_addresses(const void* value, const void** addresses) {
    visit_members(*static_cast<const T*>(value), [addresses](const auto&... m) {
        const void** at = addresses;
        ((IsMarker<std::remove_cvref_t<decltype(m)>> ? void() : void(*at++ = &m)), ...);
    });
}

template <IsWrapped T>
void wrapped_addresses(const void* value, const void** addresses) {
    const T& x = *static_cast<const T*>(value);
    addresses[0] = &x.id;
    addresses[1] = &x.content;
}

template <class T>
constexpr Access make_access() {
    Access access{.octets = sizeof(T)};
    if constexpr (IsInteger<T>) {
        access.is_signed = std::is_signed_v<typename T::Storage>;
    } else if constexpr (IsBits<T>) {
        access.bit_string = &bit_string_of<T>;
        access.set_bit_string = &set_bit_string_of<T>;
    } else if constexpr (IsText<T> || IsFixedOctets<T> || IsOctetView<T> || IsList<T>) {
        access.items = &items_of<T>;
        access.make_items = &make_items_of<T>;
        if constexpr (IsText<T> || IsInlineList<T>) access.item_capacity = T::capacity;
        if constexpr (IsFixedOctets<T>) access.item_capacity = std::tuple_size_v<T>;
        access.fixed_count = IsFixedOctets<T>;
        if constexpr (IsList<T>) access.item_octets = sizeof(typename T::value_type);
    } else if constexpr (IsChoice<T>) {
        access.chosen = &chosen_in<T>;
        access.choose = &choose_in<T>;
    } else if constexpr (IsWrapped<T>) {
        access.chosen = &chosen_in<typename T::Content>;
        access.choose = &choose_in<typename T::Content>;
        access.components = &wrapped_addresses<T>;
    } else if constexpr (IsSequence<T>) {
        access.components = &component_addresses<T>;
    }
    return access;
}

// ---- the constant tables

struct ComponentRecord {
    std::string_view name{};  // as the standard spells it; empty: see TypeRecord::names
    SchemaSource type = nullptr;
    Component::Presence presence = Component::Presence::mandatory;
    bool is_group = false, is_reference = false;
    std::int64_t default_number = 0, id = 0;
    const Holder* holder = nullptr;
    std::string_view type_spelling{};  // of an information object, which is called by its type
};

struct TypeRecord {
    Schema::Kind kind = Schema::Kind::null;
    std::string_view spelling{};  // of the type, see names.hpp
    std::string_view names{};     // spelling of the components (with the marker), enumerators or named numbers
    bool extensible = false, is_uint64 = false, is_envelope = false;
    std::int64_t lo = 0;
    std::uint64_t range = 0, size_lo = 0, size_hi = 0;
    Alphabet alphabet = Alphabet::octets;
    std::size_t marker = SIZE_MAX;  // where it stands among the names
    std::size_t root_count = 0;
    std::span<const ComponentRecord> components{}, cases{};
    std::span<const std::int64_t> numbers{};
    SchemaSource element = nullptr, unconstrained = nullptr;
    const Holder* element_holder = nullptr;
    std::string_view unnamed_alternative{};
    Access access{};
};

template <class M>
inline constexpr bool is_reference = IsRef<M>;
template <IsOptional M>
inline constexpr bool is_reference<M> = IsRef<typename M::value_type>;

template <class M>
consteval ComponentRecord component_record(std::string_view name = {}) {
    ComponentRecord record{.name = name, .type = &schema_of<typename ComponentType<M>::type>};
    if constexpr (IsOptional<M>) record.presence = Component::Presence::optional;
    record.is_group = IsGroup<M>;
    record.is_reference = is_reference<M>;
    if constexpr (IsDefault<M>) {
        record.presence = Component::Presence::with_default;
        record.default_number = static_cast<std::int64_t>(M::default_value);
    }
    record.holder = holder_of<M>();
    return record;
}

template <class M, std::size_t N>
consteval void add_component(std::array<ComponentRecord, N>& records, std::size_t& count) {
    if constexpr (!IsMarker<M>) records[count++] = component_record<M>();
}

template <IsSequence T, std::size_t... I>
consteval auto component_records(std::index_sequence<I...>) {
    using Shape = SequenceShape<T>;
    std::array<ComponentRecord, Shape::count - Shape::extends> records{};
    [[maybe_unused]] std::size_t count = 0;
    (add_component<typename Shape::template Member<I>>(records, count), ...);
    return records;
}
template <IsSequence T>
inline constexpr auto components_of = component_records<T>(std::make_index_sequence<SequenceShape<T>::count>{});

template <IsChoice T, std::size_t... I>
consteval auto alternative_records(std::index_sequence<I...>) {
    return std::array<ComponentRecord, sizeof...(I)>{
        component_record<typename T::template Alternative<I>>(T::template name_of<I>)...};
}
template <IsChoice T>
inline constexpr auto alternatives_of = alternative_records<T>(std::make_index_sequence<T::count>{});

template <IsWrapped T>
inline constexpr std::array<ComponentRecord, 2> wrapped_components{component_record<typename T::Identifier>(T::id_name),
                                                                   component_record<Null>(T::content_name)};

template <class Row>
consteval ComponentRecord case_record() {
    ComponentRecord record = component_record<typename Row::type>();
    record.id = static_cast<std::int64_t>(Row::id);
    record.type_spelling = type_spelling<typename Row::type>();
    return record;
}
template <IsWrapped T, std::size_t... I>
consteval auto case_records(std::index_sequence<I...>) {
    return std::array<ComponentRecord, sizeof...(I)>{case_record<typename T::template At<I>>()...};
}
template <IsWrapped T>
inline constexpr auto cases_of = case_records<T>(std::make_index_sequence<T::count>{});

template <class List>
struct NumbersOf;
template <auto... Values>
struct NumbersOf<NumberList<Values...>> {
    static constexpr std::array<std::int64_t, sizeof...(Values)> values{static_cast<std::int64_t>(Values)...};
    static constexpr std::string_view spelling = spelling_of<Values...>();
};

template <class T>
consteval void add_numbers(TypeRecord& record) {
    if constexpr (requires { typename T::Numbers; }) {
        record.numbers = NumbersOf<typename T::Numbers>::values;
        record.names = NumbersOf<typename T::Numbers>::spelling;
    }
}

template <class T>
consteval void add_size(TypeRecord& record) {
    record.size_lo = T::lo;
    record.size_hi = T::hi;
    if constexpr (requires { T::extent; }) record.extensible = T::extent == extensible;
}

template <class T>
consteval TypeRecord make_record() {
    using Kind = Schema::Kind;
    TypeRecord r{.spelling = type_spelling<T>(), .access = make_access<T>()};
    if constexpr (std::same_as<T, bool>) {
        r.kind = Kind::boolean;
    } else if constexpr (IsInteger<T>) {
        r.kind = Kind::integer;
        r.lo = static_cast<std::int64_t>(T::lo);
        r.range = T::range;
        r.extensible = T::extent == extensible;
        r.is_uint64 = requires { T::has_upper_bound; };
        add_numbers<T>(r);
        if constexpr (requires { typename T::Unconstrained; }) {
            r.spelling = type_spelling<typename T::Unconstrained>();
            r.unconstrained = &schema_of<typename T::Unconstrained>;
        }
    } else if constexpr (Enumerated<T>) {
        using Shape = ShapeOf<T>;
        r.kind = Kind::enumerated;
        r.names = enumerator_spelling<Shape, T>(std::make_index_sequence<Shape::known_count>{});
        r.root_count = Shape::root_count;
        r.extensible = Shape::extent == extensible;
    } else if constexpr (IsBits<T>) {
        r.kind = Kind::bit_string;
        add_size<T>(r);
        if (T::hi == unbounded) r.size_hi = MAX;
        add_numbers<T>(r);
    } else if constexpr (IsText<T>) {
        r.kind = Kind::text;
        add_size<T>(r);
        r.alphabet = T::alphabet;
    } else if constexpr (IsFixedOctets<T>) {
        r.kind = Kind::text;
        r.size_lo = r.size_hi = std::tuple_size_v<T>;
    } else if constexpr (IsOctetView<T>) {
        r.kind = Kind::text;
        if constexpr (IsUtf8View<T>) r.alphabet = Alphabet::utf8;
        if constexpr (IsRelativeOid<T>) r.alphabet = Alphabet::relative_oid;
        r.size_lo = IsRelativeOid<T>;
        r.size_hi = MAX;
        if constexpr (IsExtensibleOctets<T>) add_size<T>(r);
    } else if constexpr (IsList<T>) {
        r.kind = Kind::list;
        add_size<T>(r);
        r.element = &schema_of<typename ComponentType<typename T::value_type>::type>;
        r.element_holder = holder_of<typename T::value_type>();
    } else if constexpr (IsChoice<T>) {
        r.kind = Kind::choice;
        r.components = alternatives_of<T>;
        r.root_count = T::root_count;
        r.extensible = T::extent == extensible;
    } else if constexpr (IsWrapped<T>) {
        r.kind = Kind::wrapped;
        r.components = wrapped_components<T>;
        r.cases = cases_of<T>;
    } else if constexpr (IsSequence<T>) {
        using Shape = SequenceShape<T>;
        r.kind = IsUniformChoice<T> ? Kind::uniform_choice : Kind::sequence;
        r.names = member_spelling<T>(std::make_index_sequence<Shape::count>{});
        r.components = components_of<T>;
        r.root_count = Shape::root;
        r.extensible = Shape::extends;
        if constexpr (Shape::extends) r.marker = Shape::root;
        r.is_envelope = requires { T::is_envelope; };
        if constexpr (IsUniformChoice<T>) r.unnamed_alternative = T::unnamed_alternative;
    }
    return r;
}

template <class T>
inline constexpr TypeRecord record_of = make_record<T>();

// Made once for each record, and kept.
const Schema& schema_from(const TypeRecord& record);

}  // namespace detail

template <class T>
const Schema& schema_of() {
    static const Schema& schema = detail::schema_from(detail::record_of<T>);
    return schema;
}

}  // namespace chorus::asn1
