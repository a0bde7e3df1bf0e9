// What is known of a type's OER encoding at compile time.
//
// prefix<T> is the number of octets that every encoding of T has before its first part of variable size;
// fixed<T> says that this is all of it. One bounds check covers a run of such parts across struct borders.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "chorus/asn1/reflect.hpp"

namespace chorus::asn1::oer {

// The forms of INTEGER in X.696 clause 10. An extensible range does not count.
template <IsInteger T>
struct IntegerForm {
    static constexpr bool has_lower = T::extent == closed && !std::cmp_equal(T::lo, MIN);
    static constexpr bool has_upper =
        T::extent == closed && (!std::cmp_equal(T::hi, MAX) || requires { T::has_upper_bound; });
    static constexpr bool is_signed = !has_lower || std::cmp_less(T::lo, 0);

    // 1, 2, 4 or 8; 0: a length determinant tells
    static constexpr unsigned octets = [] {
        if constexpr (!has_lower || !has_upper) {
            return 0u;
        } else if constexpr (!is_signed) {
            return std::cmp_less_equal(T::hi, UINT8_MAX)    ? 1u
                   : std::cmp_less_equal(T::hi, UINT16_MAX) ? 2u
                   : std::cmp_less_equal(T::hi, UINT32_MAX) ? 4u
                                                            : 8u;
        } else {
            static_assert(std::cmp_less_equal(T::hi, INT64_MAX), "asn1: a range wider than 64 bits");
            return T::lo >= INT8_MIN && T::hi <= INT8_MAX     ? 1u
                   : T::lo >= INT16_MIN && T::hi <= INT16_MAX ? 2u
                   : T::lo >= INT32_MIN && T::hi <= INT32_MAX ? 4u
                                                              : 8u;
        }
    }();
};

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
struct Layout<T> : Bounds<1, false> {};
template <IsInteger T>
struct Layout<T> : Bounds<std::max(IntegerForm<T>::octets, 1u), IntegerForm<T>::octets != 0> {};
template <Enumerated T>
struct Layout<T> : Bounds<1, false> {};
template <IsFixedOctets T>
struct Layout<T> : Bounds<std::tuple_size_v<T>, true> {};
template <IsList T>
struct Layout<T> : Bounds<1, false> {};
template <IsChoice T>
struct Layout<T> : Bounds<1, false> {};
template <IsWrapped T>
struct Layout<T> : Bounds<prefix<typename T::Identifier>, false> {};
template <IsRef T>
struct Layout<T> : Bounds<0, false> {};
template <IsCaptured T>
struct Layout<T> : Layout<typename T::value_type> {};

template <IsBits T>
struct Layout<T> : Bounds<T::fixed_size ? (T::hi + 7) / 8 : 1, T::fixed_size> {};

template <IsText T>
struct Layout<T> {
    static constexpr bool fixed = T::alphabet != Alphabet::utf8 && T::lo == T::hi;
    static constexpr std::size_t prefix = fixed ? T::hi : 1;
};

// Octets that are sure to follow when member I is next.
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

//   preamble := extension : 1 (extensible types only)   presence : 1 each   0 : up to the octet
template <IsSequence T>
struct Layout<T> {
    static_assert(!requires { T::unnamed_alternative; }, "asn1: a uniform CHOICE has no OER encoding");
    using Shape = SequenceShape<T>;
    static constexpr unsigned preamble_bits = Shape::presence + (Shape::extends ? 1 : 0);
    static constexpr unsigned preamble_octets = (preamble_bits + 7) / 8;
    static constexpr unsigned spare_bits = 8 * preamble_octets - preamble_bits;
    static constexpr std::size_t prefix = preamble_octets + run_from<T, 0>();
    static constexpr bool fixed = !Shape::extends && []<std::size_t... I>(std::index_sequence<I...>) {
        return (is_fixed_member<typename Shape::template Member<I>>() && ...);
    }(std::make_index_sequence<Shape::count>{});
    static_assert(preamble_octets <= 8);
};

// Data inside data inside data: no deeper than this.
inline constexpr unsigned maximum_depth = 16;

}  // namespace chorus::asn1::oer
