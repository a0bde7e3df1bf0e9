// Accuracy in classes ("within 10 m", "within 5 m") as SAE J2735 and T/CSAE 53 have it: item 0 is unavailable, item i
// means `classes[i - 1]`, the coarsest first.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "chorus/v2x/convert/quantity.hpp"

namespace chorus::v2x::convert {

inline constexpr double elevation_classes[] = {500, 200, 100, 50,  20,   10,   5,   2,
                                               1,   0.5, 0.2, 0.1, 0.05, 0.02, 0.01};  // m
inline constexpr double speed_classes[] = {100, 10, 5, 1, 0.1, 0.05, 0.01};            // m/s
inline constexpr double heading_classes[] = {10, 5, 1, 0.1, 0.05, 0.01, 0.0125};  // degrees, in the order of the items

// The finest class that the value keeps; 0 when there is none.
std::size_t class_of(const Quantity& quantity, std::span<const double> classes, std::string_view unit,
                     std::string_view path, Report& report);
Quantity value_of_class(std::size_t item, std::span<const double> classes, std::string path);

}  // namespace chorus::v2x::convert
