// What the readers and writers of a vehicle's status report in the same words.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "chorus/v2x/convert/quantity.hpp"
#include "chorus/v2x/convert/report.hpp"
#include "chorus/v2x/convert/scales.hpp"

namespace chorus::v2x::convert {

inline constexpr std::string_view no_place = "the target has no such component";

// The target has no place for it.
inline void drop(const Quantity& quantity, std::string_view unit, Report& report) {
    if (quantity || quantity.out_of_range)
        report.dropped(quantity.path, quantity ? text_of(quantity, unit) : "out of range", std::string(no_place));
}
inline void drop_if(bool given, std::string path, std::string value, Report& report,
                    std::string why = "no other dialect has it") {
    if (given) report.dropped(std::move(path), std::move(value), std::move(why));
}
inline std::string named(std::string_view path, std::string_view component) {
    return std::string(path) + "." + std::string(component);
}

// The wider of two ellipses has the same name; only the factor between 95 % and one standard deviation is lost on
// neither side, but the reader must know that it was applied.
inline void note_ellipse(const Quantity& semi_major, std::string_view path, Report& report) {
    if (!semi_major) return;
    report.approximated(
        std::string(path), text_of(*semi_major, "m (95 %)"),
        text_of(*semi_major / ellipse_95, "m (one standard deviation)"),
        "CAMs give the 95 % ellipse, BSMs one standard deviation, a factor of 2.4477 if errors are normal");
}

}  // namespace chorus::v2x::convert
