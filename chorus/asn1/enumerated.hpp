// ENUMERATED is a plain enum class; its shape is a declaration beside it, found by its argument:
//
//     TrafficRule ::= ENUMERATED {noPassing, noPassingForTrucks, passToRight, passToLeft, ..., passToLeftOrRight}
//
//     enum class TrafficRule : std::uint8_t { noPassing, noPassingForTrucks, passToRight, passToLeft,
//                                             /* ..., */ passToLeftOrRight };
//     Root<TrafficRule::passToLeft, extensible, TrafficRule::passToLeftOrRight> asn1_shape(TrafficRule);
//
// The enumerators are those of the standard in its order, numbered from 0. A received value beyond the
// last known one keeps its number (255 when it is larger) and has no name.
#pragma once

#include <type_traits>

#include "chorus/asn1/integer.hpp"

namespace chorus::asn1 {

template <auto LastOfRoot, Extent E = closed, auto LastKnown = LastOfRoot>
struct Root {
    static constexpr unsigned root_count = static_cast<unsigned>(LastOfRoot) + 1;
    static constexpr unsigned known_count = static_cast<unsigned>(LastKnown) + 1;
    static constexpr Extent extent = E;
};

template <class E>
concept Enumerated = std::is_enum_v<E> && requires(E e) { asn1_shape(e); };

template <Enumerated E>
using ShapeOf = decltype(asn1_shape(E{}));

}  // namespace chorus::asn1
