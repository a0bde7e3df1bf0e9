// The members of a plain aggregate, in order, without macros or generated code: the aggregate is taken
// apart by structured bindings, and the types of its members are what a walker needs to know.
#pragma once

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

#include "chorus/asn1/inlined.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::asn1 {

template <class... Ts>
struct TypeList {
    static constexpr std::size_t size = sizeof...(Ts);
    template <std::size_t I>
    using at = typename detail::Nth<I, Ts...>::type;
};

namespace detail {

struct Anything {
    template <class T>
    constexpr operator T() const noexcept;
};

template <class T, std::size_t... I>
concept InitialisableFrom = requires { T{((void)I, Anything{})...}; };

template <class T, std::size_t... I>
consteval bool accepts(std::index_sequence<I...>) {
    return InitialisableFrom<T, I...>;
}

// The largest n for which T{any, ... n times} is well formed.
template <class T, std::size_t N = 0>
consteval std::size_t member_count() {
    if constexpr (accepts<T>(std::make_index_sequence<N + 1>{}))
        return member_count<T, N + 1>();
    else
        return N;
}

inline constexpr std::size_t maximum_components = 40;

// clang-format off
template <class T, class Visit>
CHORUS_INLINED constexpr decltype(auto) visit_aggregate(T& object, Visit&& visit) {
    constexpr std::size_t n = member_count<std::remove_const_t<T>>();
    if constexpr (n == 0) { return visit(); }
    else if constexpr (n == 1) { auto& [m0] = object; return visit(m0); }
    else if constexpr (n == 2) { auto& [m0,m1] = object; return visit(m0,m1); }
    else if constexpr (n == 3) { auto& [m0,m1,m2] = object; return visit(m0,m1,m2); }
    else if constexpr (n == 4) { auto& [m0,m1,m2,m3] = object; return visit(m0,m1,m2,m3); }
    else if constexpr (n == 5) { auto& [m0,m1,m2,m3,m4] = object; return visit(m0,m1,m2,m3,m4); }
    else if constexpr (n == 6) { auto& [m0,m1,m2,m3,m4,m5] = object; return visit(m0,m1,m2,m3,m4,m5); }
    else if constexpr (n == 7) { auto& [m0,m1,m2,m3,m4,m5,m6] = object; return visit(m0,m1,m2,m3,m4,m5,m6); }
    else if constexpr (n == 8) { auto& [m0,m1,m2,m3,m4,m5,m6,m7] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7); }
    else if constexpr (n == 9) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8); }
    else if constexpr (n == 10) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9); }
    else if constexpr (n == 11) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10); }
    else if constexpr (n == 12) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11); }
    else if constexpr (n == 13) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12); }
    else if constexpr (n == 14) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13); }
    else if constexpr (n == 15) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14); }
    else if constexpr (n == 16) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15); }
    else if constexpr (n == 17) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16); }
    else if constexpr (n == 18) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17); }
    else if constexpr (n == 19) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18); }
    else if constexpr (n == 20) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19); }
    else if constexpr (n == 21) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20); }
    else if constexpr (n == 22) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21); }
    else if constexpr (n == 23) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22); }
    else if constexpr (n == 24) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23); }
    else if constexpr (n == 25) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24); }
    else if constexpr (n == 26) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25); }
    else if constexpr (n == 27) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26); }
    else if constexpr (n == 28) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27); }
    else if constexpr (n == 29) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28); }
    else if constexpr (n == 30) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29); }
    else if constexpr (n == 31) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30); }
    else if constexpr (n == 32) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31); }
    else if constexpr (n == 33) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32); }
    else if constexpr (n == 34) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33); }
    else if constexpr (n == 35) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34); }
    else if constexpr (n == 36) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34,m35] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34,m35); }
    else if constexpr (n == 37) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34,m35,m36] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34,m35,m36); }
    else if constexpr (n == 38) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34,m35,m36,m37] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34,m35,m36,m37); }
    else if constexpr (n == 39) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34,m35,m36,m37,m38] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34,m35,m36,m37,m38); }
    else if constexpr (n == 40) { auto& [m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34,m35,m36,m37,m38,m39] = object; return visit(m0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11,m12,m13,m14,m15,m16,m17,m18,m19,m20,m21,m22,m23,m24,m25,m26,m27,m28,m29,m30,m31,m32,m33,m34,m35,m36,m37,m38,m39); }
    else static_assert(n <= maximum_components, "asn1: too many members; extend the ladder in reflect.hpp");
}
// clang-format on

}  // namespace detail

// visit(member0, member1, ...)
template <class T, class Visit>
CHORUS_INLINED constexpr decltype(auto) visit_members(T& object, Visit&& visit) {
    return detail::visit_aggregate(object, visit);
}

namespace detail {
struct CollectTypes {
    template <class... Members>
    constexpr auto operator()(Members&...) const -> TypeList<std::remove_const_t<Members>...> {
        return {};
    }
};
template <class T>
T& lvalue();
}  // namespace detail

// TypeList<type of member 0, ...>
template <class T>
using MembersOf = decltype(visit_members(detail::lvalue<T>(), detail::CollectTypes{}));

// A SEQUENCE: any aggregate that is not one of our own building blocks.
template <class T>
concept IsSequence = std::is_class_v<T> && std::is_aggregate_v<T> && !IsInteger<T> && !IsBits<T> && !IsText<T> &&
                     !IsFixedOctets<T> && !IsOctetView<T> && !IsList<T> && !IsOptional<T> && !IsDefault<T> &&
                     !IsChoice<T> && !IsWrapped<T> && !IsRef<T> && !IsCaptured<T> && !IsMarker<T> && !IsNull<T>;

template <class M>
inline constexpr bool has_presence_bit = IsOptional<M> || IsDefault<M>;

// Where the "..." of a SEQUENCE stands, and how many presence bits its root has.
template <IsSequence T>
struct SequenceShape {
    using Members = MembersOf<T>;
    static constexpr std::size_t count = Members::size;
    template <std::size_t I>
    using Member = typename Members::template at<I>;

    // members before "..."
    static constexpr std::size_t root = []<std::size_t... I>(std::index_sequence<I...>) {
        std::size_t at = count;
        (void)((IsMarker<Member<I>> ? (at = I, true) : false) || ...);
        return at;
    }(std::make_index_sequence<count>{});
    static constexpr bool extends = root < count;
    static constexpr std::size_t additions = extends ? count - root - 1 : 0;

    // presence bits of the root members before member I
    template <std::size_t I>
    static constexpr unsigned presence_before = []<std::size_t... K>(std::index_sequence<K...>) {
        return (0u + ... + (has_presence_bit<Member<K>> ? 1u : 0u));
    }(std::make_index_sequence<I>{});
    static constexpr unsigned presence = presence_before<root>;
};

}  // namespace chorus::asn1
