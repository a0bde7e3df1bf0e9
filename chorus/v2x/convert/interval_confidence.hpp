// How likely a time is: TimeIntervalConfidence (SAE J2735, ISO TS 19091), sixteen steps, and Confidence of T/CSAE 53,
// in half per cent.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace chorus::v2x::convert {

// SAE J2735 DE_TimeIntervalConfidence: the probability, in per cent, of each value
inline constexpr int interval_confidences[] = {21, 36, 47, 56, 62, 68, 73, 77, 81, 85, 88, 91, 94, 96, 98, 100};

constexpr std::uint8_t half_per_cent(std::uint8_t interval_confidence) {
    return static_cast<std::uint8_t>(2 * interval_confidences[interval_confidence]);
}
// The nearest step.
constexpr std::uint8_t interval_confidence(std::uint8_t half_per_cent) {
    std::size_t best = 0;
    const auto distance = [half_per_cent](std::size_t i) {
        const int d = 2 * interval_confidences[i] - half_per_cent;
        return d < 0 ? -d : d;
    };
    for (std::size_t i = 1; i < std::size(interval_confidences); ++i)
        if (distance(i) < distance(best)) best = i;
    return static_cast<std::uint8_t>(best);
}

}  // namespace chorus::v2x::convert
