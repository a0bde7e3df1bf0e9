// What is known of a type's unaligned PER encoding at compile time.
//
// prefix<T> is the number of bits that every encoding of T has before its first part of variable size;
// fixed<T> says that this is all of it. Both go through nested types, so one bounds check covers a whole
// run of fields across struct borders: in a CAM 199 bits, from the header to the altitude confidence.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "chorus/asn1/fragment.hpp"
#include "chorus/asn1/reflect.hpp"

namespace chorus::asn1::uper {

// bits of a constrained whole number of `range` + 1 values (X.691 11.5)
constexpr unsigned width(std::uint64_t range) { return static_cast<unsigned>(std::bit_width(range)); }

// Types that occur in many places but seldom in practice are compiled once, out of line, where the rest
// is inlined into one piece of code per message. Declared beside the type, found by its argument:
//     OutOfLine asn1_code(const PerceivedObject&);
template <class T>
concept IsOutOfLine = IsSequence<T> && requires(const T& x) {
    { asn1_code(x) } -> std::same_as<OutOfLine>;
};

// INTEGER kinds of X.691 13
template <IsInteger T>
inline constexpr bool is_unconstrained = std::cmp_equal(T::lo, MIN);
template <IsInteger T>
inline constexpr bool is_semi_constrained =
    !is_unconstrained<T> && std::cmp_equal(T::hi, MAX) && !requires { T::has_upper_bound; };

template <class T>
struct Layout {
    static_assert(!std::is_arithmetic_v<T>, "asn1: a number needs its range: Integer<lo, hi> instead of T");
    static_assert(!std::is_enum_v<T>, "asn1: declare the shape of this enum: Root<E::last> asn1_shape(E);");
    static_assert(std::is_arithmetic_v<T> || std::is_enum_v<T>,
                  "asn1: T is neither an ASN.1 type nor a plain aggregate");
    static constexpr std::size_t prefix = 0;
    static constexpr bool fixed = true;
};
template <class T>
inline constexpr std::size_t prefix = Layout<T>::prefix;
template <class T>
inline constexpr bool fixed = Layout<T>::fixed;

template <std::size_t Prefix, bool Fixed>
struct Bounds {
    static constexpr std::size_t prefix = Prefix;
    static constexpr bool fixed = Fixed;
};

template <>
struct Layout<bool> : Bounds<1, true> {};
template <>
struct Layout<Null> : Bounds<0, true> {};
template <>
struct Layout<Ellipsis> : Bounds<0, false> {};
template <IsOctetView T>
struct Layout<T> : Bounds<8, false> {};
template <IsExtensibleOctets T>
struct Layout<T> {
    static_assert(T::hi < 65536, "asn1: OCTET STRING with a bound of 64 K or more");
    static constexpr bool fixed = false;
    static constexpr unsigned count_bits = width(T::hi - T::lo);
    static constexpr std::size_t prefix = 1 + count_bits;
};
template <IsFixedOctets T>
struct Layout<T> : Bounds<8 * std::tuple_size_v<T>, true> {};

template <IsInteger T>
struct Layout<T> {
    static constexpr bool bounded = T::extent == extensible || (!is_unconstrained<T> && !is_semi_constrained<T>);
    static constexpr bool fixed = T::extent == closed && bounded;
    static constexpr unsigned root_bits = width(T::range);
    // an extensible number: the extension bit, and what any extended number has at least
    static constexpr std::size_t prefix = fixed ? root_bits : !bounded ? 8 : std::min<std::size_t>(1 + root_bits, 17);
};

template <Enumerated T>
struct Layout<T> {
    static constexpr bool fixed = ShapeOf<T>::extent == closed;
    static constexpr unsigned root_bits = width(ShapeOf<T>::root_count - 1);
    static constexpr std::size_t prefix = fixed ? root_bits : 1 + std::min(root_bits, 7u);
};

template <IsBits T>
struct Layout<T> {
    static constexpr bool fixed = T::fixed_size;
    static constexpr bool has_size = T::hi != unbounded;
    static constexpr unsigned count_bits = has_size ? width(T::hi - T::lo) : 8;
    static constexpr std::size_t prefix = fixed ? T::hi : (T::extent == extensible) + count_bits;
};

template <IsText T>
struct Layout<T> {
    static constexpr bool is_seven_bits = T::alphabet == Alphabet::ia5 || T::alphabet == Alphabet::visible;
    static constexpr unsigned char_bits = is_seven_bits ? 7 : T::alphabet == Alphabet::numeric ? 4 : 8;
    static constexpr bool is_utf8 = T::alphabet == Alphabet::utf8;  // its SIZE is not visible to PER
    static constexpr bool fixed = !is_utf8 && T::lo == T::hi;
    static_assert(!is_utf8 || T::capacity < fragment_units, "asn1: UTF8String of so many octets: Utf8View instead");
    static constexpr unsigned count_bits = width(T::hi - T::lo);
    static constexpr std::size_t prefix = fixed ? T::hi * char_bits : is_utf8 ? 8 : count_bits;
};

template <IsList T>
struct Layout<T> {
    static constexpr bool fixed = false;
    static constexpr bool bounded = T::hi < 65536;
    static constexpr bool fragmentable = !bounded || T::extent == extensible;
    static_assert(!fragmentable || T::lo < fragment_units, "asn1: SEQUENCE OF with so many elements at least");
    static_assert(!fragmentable || !bounded || T::hi < fragment_units, "asn1: extensible SIZE of 16 K or more");
    static constexpr unsigned count_bits = bounded ? width(T::hi - T::lo) : 8;
    static constexpr std::size_t prefix = T::extent == extensible ? 1 + std::min(count_bits, 8u) : count_bits;
};

template <IsChoice T>
struct Layout<T> {
    static constexpr bool fixed = false;
    static constexpr unsigned index_bits = width(T::root_count - 1);
    static constexpr std::size_t prefix = T::extent == extensible ? 1 + std::min(index_bits, 7u) : index_bits;
};

template <IsWrapped T>
struct Layout<T> : Bounds<prefix<typename T::Identifier>, false> {};
template <IsRef T>
struct Layout<T> : Bounds<0, false> {};

// Bits that are sure to follow when member I is next: the members from there up to the first variable
// one, and the prefix of that one.
template <IsSequence T, std::size_t I>
consteval std::size_t run_from() {
    if constexpr (I >= SequenceShape<T>::root) {
        return 0;
    } else {
        using M = typename SequenceShape<T>::template Member<I>;
        if constexpr (has_presence_bit<M>)
            return 0;
        else if constexpr (fixed<M>)
            return prefix<M> + run_from<T, I + 1>();
        else
            return prefix<M>;
    }
}

template <class M>
consteval bool is_fixed_member() {
    if constexpr (has_presence_bit<M>)
        return false;
    else
        return fixed<M>;
}

template <IsSequence T>
struct Layout<T> {
    using Shape = SequenceShape<T>;
    static constexpr unsigned preamble = Shape::presence + (Shape::extends ? 1 : 0);
    static constexpr std::size_t prefix = preamble + run_from<T, 0>();
    static constexpr bool fixed = !Shape::extends && []<std::size_t... I>(std::index_sequence<I...>) {
        return (is_fixed_member<typename Shape::template Member<I>>() && ...);
    }(std::make_index_sequence<Shape::count>{});
    static_assert(preamble <= 64);
};

}  // namespace chorus::asn1::uper
