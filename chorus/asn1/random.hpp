// Random values of any type in types.hpp, for tests: every one can be encoded.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "chorus/asn1/reflect.hpp"
#include "chorus/core/random.hpp"

namespace chorus::asn1 {

struct Likelihood {
    double present = 0.5;           // of an OPTIONAL component, or of another value than the DEFAULT
    double extended = 0.05;         // of a value outside an extensible root
    std::uint64_t list_limit = 12;  // elements, where the lower bound allows
};

template <class T>
void randomise(T& x, Random& random, Arena& arena, const Likelihood& likelihood = {});

namespace detail {

inline std::uint64_t random_up_to(Random& random, std::uint64_t high) {
    return high == ~std::uint64_t{0} ? random.bits() : random.below(high + 1);
}

template <IsInteger T>
void randomise_integer(T& x, Random& random, const Likelihood& likelihood) {
    using Storage = typename T::Storage;
    if (T::extent == extensible && random.chance(likelihood.extended)) {
        x.value = static_cast<Storage>(static_cast<std::int64_t>(random.bits()) >> (32 + random.below(31)));
        return;
    }
    std::uint64_t offset = random_up_to(random, T::range);
    if (random.chance(0.1))
        offset = T::range;
    else if (random.chance(0.1))
        offset = 0;
    x.value = static_cast<Storage>(static_cast<std::uint64_t>(T::lo) + offset);
}

template <Enumerated T>
void randomise_enumerated(T& x, Random& random, const Likelihood& likelihood) {
    using Shape = ShapeOf<T>;
    const bool extended = Shape::extent == extensible && random.chance(likelihood.extended);
    const unsigned number = extended ? Shape::known_count + 2 : Shape::root_count;  // two are unknown
    x = static_cast<T>(random.below(number));
}

template <class T>
std::uint64_t random_size(Random& random, const Likelihood& likelihood, std::uint64_t limit) {
    const std::uint64_t high = std::clamp<std::uint64_t>(limit, T::lo, T::hi);
    if constexpr (requires { T::extent; }) {
        if (T::extent == extensible && random.chance(likelihood.extended)) return T::hi + 1 + random.below(3);
    }
    return T::lo + random_up_to(random, high - T::lo);
}

template <IsBits T>
void randomise_bits(T& x, Random& random, const Likelihood& likelihood) {
    auto count = static_cast<unsigned>(random_size<T>(random, likelihood, T::hi));
    if constexpr (!T::fixed_size) x.count = static_cast<std::uint8_t>(count);
    x.bits = static_cast<typename T::Storage>(count == 0 ? 0 : random.bits() >> (64 - count));
}

template <IsText T>
void randomise_text(T& x, Random& random) {
    static constexpr std::string_view digits = " 0123456789";
    x.resize_uninitialised(T::lo + random.below(T::hi - T::lo + 1));
    for (std::size_t i = 0; i < x.size(); ++i) {
        using Char = typename T::Char;
        if constexpr (T::alphabet == Alphabet::numeric)
            x.data()[i] = digits[random.below(digits.size())];
        else if constexpr (T::alphabet == Alphabet::octets)
            x.data()[i] = static_cast<Char>(random.below(256));
        else
            x.data()[i] = static_cast<Char>(32 + random.below(95));
    }
}

template <class T>
T* random_room(Arena& arena, std::size_t& count) {
    T* room = arena.allocate<T>(count);
    if (!room) count = 0;
    return room;
}

template <IsList T>
void randomise_list(T& x, Random& random, Arena& arena, const Likelihood& likelihood) {
    using Element = typename T::value_type;
    std::size_t size = random_size<T>(random, likelihood, likelihood.list_limit);
    Element* items;
    if constexpr (IsInlineList<T>) {
        x.resize_uninitialised(size);
        items = x.data();
    } else {
        items = random_room<Element>(arena, size);
        x = T(std::span<const Element>(items, size));
    }
    for (std::size_t i = 0; i < size; ++i) randomise(*::new (items + i) Element, random, arena, likelihood);
}

template <IsOctetView T>
void randomise_octets(T& x, Random& random, Arena& arena) {
    std::size_t size = random.below(40);
    auto* octets = random_room<std::uint8_t>(arena, size);
    for (std::size_t i = 0; i < size; ++i)
        octets[i] = static_cast<std::uint8_t>(random.bits() & (IsUtf8View<T> ? 0x7f : 0xff));
    x = T(std::span<const std::uint8_t>(octets, size));
}

template <class T, std::size_t... I>
void randomise_alternative(T& x, std::uint64_t index, Random& random, Arena& arena, const Likelihood& likelihood,
                           std::index_sequence<I...>) {
    ((index == I ? randomise(x.template emplace_uninitialised<I>(), random, arena, likelihood) : void()), ...);
}

template <IsWrapped T, std::size_t... I>
void randomise_wrapped(T& x, Random& random, Arena& arena, const Likelihood& likelihood,
                       std::index_sequence<I...> all) {
    const std::uint64_t index = random.below(T::count);
    ((index == I ? void(x.id = T::template At<I>::id) : void()), ...);
    randomise_alternative(x.content, index, random, arena, likelihood, all);
}

}  // namespace detail

template <class T>
void randomise(T& x, Random& random, Arena& arena, const Likelihood& likelihood) {
    using namespace detail;
    if constexpr (IsInteger<T>)
        randomise_integer(x, random, likelihood);
    else if constexpr (Enumerated<T>)
        randomise_enumerated(x, random, likelihood);
    else if constexpr (std::same_as<T, bool>)
        x = random.chance(0.5);
    else if constexpr (IsNull<T> || IsMarker<T>)
        return;
    else if constexpr (IsBits<T>)
        randomise_bits(x, random, likelihood);
    else if constexpr (IsText<T>)
        randomise_text(x, random);
    else if constexpr (IsFixedOctets<T>) {
        for (auto& octet : x) octet = static_cast<std::uint8_t>(random.bits());
    } else if constexpr (IsOctetView<T>)
        randomise_octets(x, random, arena);
    else if constexpr (IsList<T>)
        randomise_list(x, random, arena, likelihood);
    else if constexpr (IsChoice<T>)
        randomise_alternative(x, random.below(T::count), random, arena, likelihood,
                              std::make_index_sequence<T::count>{});
    else if constexpr (IsWrapped<T>)
        randomise_wrapped(x, random, arena, likelihood, std::make_index_sequence<T::count>{});
    else if constexpr (IsOptional<T>) {
        if (random.chance(likelihood.present))
            randomise(x.emplace_uninitialised(), random, arena, likelihood);
        else
            x.reset();
    } else if constexpr (IsDefault<T>) {
        x = T{};
        if (random.chance(likelihood.present)) randomise(x.value, random, arena, likelihood);
    } else if constexpr (IsCaptured<T>)
        randomise(x.value, random, arena, likelihood);
    else if constexpr (IsRef<T>) {
        std::size_t one = 1;
        auto* object = random_room<typename T::value_type>(arena, one);
        Likelihood rarer = likelihood;
        rarer.present *= 0.5;
        if (object) randomise(*::new (object) typename T::value_type, random, arena, rarer);
        x.object = object;
    } else {
        visit_members(x, [&](auto&... m) { (randomise(m, random, arena, likelihood), ...); });
    }
}

}  // namespace chorus::asn1
