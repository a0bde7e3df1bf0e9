// INTEGER with its range in the type.
//
//     SpeedValue ::= INTEGER {standstill (0), unavailable (16383)} (0..16383)
//
//     struct SpeedValue : Integer<0, 16383> {
//         using Integer::Integer;
//         enum Number : std::uint16_t { standstill = 0, unavailable = 16383 };
//         using Numbers = NumberList<standstill, unavailable>;
//     };
#pragma once

#include <cassert>
#include <concepts>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace chorus::asn1 {

// Is there a "..." inside the constraint?
enum class Extent { closed, extensible };
inline constexpr Extent closed = Extent::closed;
inline constexpr Extent extensible = Extent::extensible;

inline constexpr std::uint64_t MAX = ~std::uint64_t{0};  // INTEGER (0..MAX), SIZE (0..MAX)
inline constexpr std::int64_t MIN = INT64_MIN;           // INTEGER without a range: Integer<MIN, MAX>

namespace detail {

template <auto Lo, auto Hi>
consteval auto unsigned_storage() {
    if constexpr (std::cmp_less_equal(Hi, UINT8_MAX))
        return std::uint8_t{};
    else if constexpr (std::cmp_less_equal(Hi, UINT16_MAX))
        return std::uint16_t{};
    else if constexpr (std::cmp_less_equal(Hi, UINT32_MAX))
        return std::uint32_t{};
    else
        return std::uint64_t{};
}

template <auto Lo, auto Hi>
consteval auto signed_storage() {
    if constexpr (Lo >= INT8_MIN && std::cmp_less_equal(Hi, INT8_MAX))
        return std::int8_t{};
    else if constexpr (Lo >= INT16_MIN && std::cmp_less_equal(Hi, INT16_MAX))
        return std::int16_t{};
    else if constexpr (Lo >= INT32_MIN && std::cmp_less_equal(Hi, INT32_MAX))
        return std::int32_t{};
    else
        return std::int64_t{};
}

template <auto Lo, auto Hi, Extent E>
consteval auto integer_storage() {
    if constexpr (E == extensible && std::cmp_greater_equal(Lo, INT32_MIN) && std::cmp_less_equal(Hi, INT32_MAX))
        return std::int32_t{};  // values outside the root must fit too
    else if constexpr (E == extensible)
        return std::int64_t{};
    else if constexpr (std::cmp_less(Lo, 0))
        return signed_storage<Lo, Hi>();
    else
        return unsigned_storage<Lo, Hi>();
}

}  // namespace detail

// The declared names of some values, so that logs and the inspector can say them. Names that only
// illustrate the unit, such as oneMeter (1), are left out of the list.
template <auto... Values>
struct NumberList {};

struct IntegerTag {};

// INTEGER (Lo..Hi) or INTEGER (Lo..Hi, ...). The default constructor leaves the value open, so that
// lists need not be cleared; Integer{} is zero. A constant outside the range does not compile; at run
// time it is an assertion, and encoding refuses it.
template <auto Lo, auto Hi, Extent E = closed>
struct Integer : IntegerTag {
    static_assert(std::cmp_less_equal(Lo, Hi), "INTEGER (lo..hi): lo must not exceed hi");
    static_assert(E == closed || std::cmp_less_equal(Hi, INT64_MAX), "asn1: an extensible range wider than 63 bits");
    using Storage = decltype(detail::integer_storage<Lo, Hi, E>());
    static constexpr auto lo = Lo;
    static constexpr auto hi = Hi;
    static constexpr Extent extent = E;
    static constexpr std::uint64_t range = static_cast<std::uint64_t>(Hi) - static_cast<std::uint64_t>(Lo);

    Storage value;

    Integer() = default;
    template <class I>
        requires std::integral<I> || std::is_enum_v<I>
    constexpr Integer(I v) : value(static_cast<Storage>(v)) {
        assert(in_range(v));
    }
    constexpr operator Storage() const { return value; }

    // Is v inside the root (or, with "...", representable)?
    template <class I>
    static constexpr bool in_range(I v) {
        if constexpr (std::is_enum_v<I>)
            return in_range(static_cast<std::underlying_type_t<I>>(v));
        else if constexpr (std::same_as<I, bool> || std::same_as<I, char>)
            return in_range(static_cast<int>(v));
        else if constexpr (E == extensible)
            return std::in_range<Storage>(v);
        else
            return std::cmp_less_equal(Lo, v) && std::cmp_less_equal(v, Hi);
    }
    constexpr bool valid() const { return in_range(value); }
};

// INTEGER (0..18446744073709551615). Its upper bound is a number that happens to look like MAX.
struct Uint64 : Integer<0, MAX> {
    using Integer::Integer;
    static constexpr bool has_upper_bound = true;
};

// A named INTEGER type whose range is narrowed where it is used.
template <class Base, auto Lo, auto Hi>
struct Constrained : Integer<Lo, Hi> {
    using Unconstrained = Base;
    using Integer<Lo, Hi>::Integer;
};
template <class Base, auto Lo, auto Hi>
    requires requires { typename Base::Numbers; }
struct Constrained<Base, Lo, Hi> : Integer<Lo, Hi> {
    using Unconstrained = Base;
    using Numbers = typename Base::Numbers;
    using Integer<Lo, Hi>::Integer;
};

template <class T>
concept IsInteger = std::derived_from<T, IntegerTag>;

}  // namespace chorus::asn1
