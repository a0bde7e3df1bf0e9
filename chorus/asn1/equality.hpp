// == for every value of the type language. The namespaces of the message types take it in with
//     using asn1::operator==;
// so that it is found where the messages are.
#pragma once

#include <cstddef>
#include <utility>

#include "chorus/asn1/reflect.hpp"

namespace chorus::asn1 {

template <class T>
bool equal(const T& a, const T& b);

namespace detail {

template <class T>
bool equal_items(const T& a, const T& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!equal(a.data()[i], b.data()[i])) return false;
    return true;
}

template <IsChoice T, std::size_t... I>
bool equal_alternatives(const T& a, const T& b, std::index_sequence<I...>) {
    if (a.index() != b.index()) return false;
    bool same = a.is_unknown();
    (void)((a.index() == I ? (same = equal(a.template get<I>(), b.template get<I>()), true) : false) || ...);
    return same;
}

template <IsSequence T>
bool equal_members(const T& a, const T& b) {
    return visit_members(a, [&](const auto&... in_a) {
        return visit_members(b, [&](const auto&... in_b) { return (equal(in_a, in_b) && ...); });
    });
}

template <class T>
bool equal_bits(const T& a, const T& b) {
    return a.size() == b.size() && a.bits == b.bits;
}

template <IsRef T>
bool equal_objects(const T& a, const T& b) {
    return a.object == b.object || (a && b && equal(*a, *b));
}

}  // namespace detail

// Do a and b stand for the same ASN.1 value? Where lists lie and what was captured plays no part.
template <class T>
bool equal(const T& a, const T& b) {
    if constexpr (IsInteger<T>)
        return a.value == b.value;
    else if constexpr (IsBits<T>)
        return detail::equal_bits(a, b);
    else if constexpr (IsText<T> || IsList<T> || IsOctetView<T>)
        return detail::equal_items(a, b);
    else if constexpr (IsOptional<T>)
        return a.has_value() == b.has_value() && (!a.has_value() || equal(*a, *b));
    else if constexpr (IsDefault<T> || IsCaptured<T>)
        return equal(a.value, b.value);
    else if constexpr (IsChoice<T>)
        return detail::equal_alternatives(a, b, std::make_index_sequence<T::count>{});
    else if constexpr (IsWrapped<T>)
        return equal(a.id, b.id) && equal(a.content, b.content);
    else if constexpr (IsRef<T>)
        return detail::equal_objects(a, b);
    else if constexpr (IsMarker<T> || IsNull<T>)
        return true;
    else if constexpr (IsSequence<T>)
        return detail::equal_members(a, b);
    else
        return a == b;  // bool, ENUMERATED, FixedOctets
}

template <class T>
concept IsValue =
    IsInteger<T> || IsBits<T> || IsText<T> || IsList<T> || IsOctetView<T> || IsOptional<T> || IsDefault<T> ||
    IsCaptured<T> || IsChoice<T> || IsWrapped<T> || IsRef<T> || IsMarker<T> || IsNull<T> || IsSequence<T>;

template <class T>
    requires(IsValue<T> && !IsInteger<T>)
bool operator==(const T& a, const T& b) {
    return equal(a, b);
}

}  // namespace chorus::asn1
