// The names that the types carry, as text: members, enumerators, named numbers, types. They are read
// from the compiler's own spelling (__PRETTY_FUNCTION__) of the things themselves.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "chorus/asn1/reflect.hpp"

namespace chorus::asn1 {

// The identifier as the standard spells it: alt_000_01 is alt-000-01, default_ is default.
std::string standard_spelling(std::string_view identifier);

// "[3]", how an element of a list is called.
std::string element_name(std::size_t index);
// A path of names as text: "CAM.cam.camParameters", "traces[0][3]".
std::string joined_path(const std::vector<std::string>& names);

// A value and its declared name.
struct NamedValue {
    std::int64_t value;
    std::string name;
};

namespace detail {

template <class T>
struct Wrap {
    T value;
};
#ifdef __clang__
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"
#pragma clang diagnostic ignored "-Wundefined-internal"
#endif
// Never defined, only pointed into.
template <class T>
extern const Wrap<T> specimen;

template <class P>
struct Pointer {
    P to;
};
template <class P>
Pointer(P) -> Pointer<P>;

// What std::tuple is, for a tenth of its price to compile.
template <std::size_t I, class P>
struct NthPointer {
    P to;
};
template <class Indices, class... Ps>
struct Pointers;
template <std::size_t... I, class... Ps>
struct Pointers<std::index_sequence<I...>, Ps...> : NthPointer<I, Ps>... {};
template <std::size_t I, class P>
consteval P pointer(const NthPointer<I, P>& nth) {
    return nth.to;
}

struct PointToMembers {
    template <class... Members>
    constexpr auto operator()(const Members&... member) const {
        return Pointers<std::index_sequence_for<Members...>, const Members*...>{{&member}...};
    }
};

template <class T>
consteval auto member_pointers() {
    return visit_members(specimen<T>.value, PointToMembers{});
}

template <auto... Things>
consteval std::string_view spelling_of() {
    return __PRETTY_FUNCTION__;
}

template <class T, std::size_t... I>
consteval std::string_view member_spelling(std::index_sequence<I...>) {
    [[maybe_unused]] constexpr auto pointers = member_pointers<T>();
    return spelling_of<Pointer{pointer<I>(pointers)}...>();
}
#ifdef __clang__
#pragma clang diagnostic pop
#endif

template <class Shape, class E, std::size_t... I>
consteval std::string_view enumerator_spelling(std::index_sequence<I...>) {
    return spelling_of<static_cast<E>(I)...>();
}

template <class T>
constexpr std::string_view type_spelling() {
    return __PRETTY_FUNCTION__;
}

// "... [Things = {a::b::c, (& x.y)}]" -> the last identifier of each thing
std::vector<std::string> last_identifiers(std::string_view spelling);
// "... [T = a::b::C; ...]" -> "a::b::C"; of a template without its arguments
std::string_view qualified_type_name(std::string_view spelling);
std::string last_type_identifier(std::string_view spelling);

template <auto... Values>
std::vector<NamedValue> named_values(NumberList<Values...>) {
    const std::vector<std::string> names = last_identifiers(spelling_of<Values...>());
    std::vector<NamedValue> list;
    std::size_t i = 0;
    (list.push_back({static_cast<std::int64_t>(Values), names.at(i++)}), ...);
    return list;
}

}  // namespace detail

// The identifiers of the known values of an ENUMERATED, in order.
template <Enumerated E>
const std::vector<std::string>& enumerator_names() {
    using Shape = ShapeOf<E>;
    static const std::vector<std::string> names =
        detail::last_identifiers(detail::enumerator_spelling<Shape, E>(std::make_index_sequence<Shape::known_count>{}));
    return names;
}

// The named numbers of an INTEGER or the named bits of a BIT STRING; empty when none are declared.
template <class T>
const std::vector<NamedValue>& number_names() {
    static const std::vector<NamedValue> names = [] {
        if constexpr (requires { typename T::Numbers; })
            return detail::named_values(typename T::Numbers{});
        else
            return std::vector<NamedValue>{};
    }();
    return names;
}

// "SpeedValue"; for a type without a name of its own the ASN.1 keyword, "INTEGER".
template <class T>
const std::string& type_name() {
    static const std::string name = detail::last_type_identifier(detail::type_spelling<T>());
    return name;
}

}  // namespace chorus::asn1
