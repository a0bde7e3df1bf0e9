// Angles in degrees, clockwise from north, and their differences across the wrap at 360.
#pragma once

#include <cmath>
#include <numbers>

namespace chorus::geo {

constexpr double radians(double deg) { return deg * (std::numbers::pi / 180); }
constexpr double degrees(double rad) { return rad * (180 / std::numbers::pi); }

// The same direction in [0, 360).
inline double normalise_deg(double angle_deg) {
    const double wrapped = std::fmod(angle_deg, 360.0);
    if (wrapped >= 0) return wrapped;
    const double positive = wrapped + 360.0;
    return positive < 360.0 ? positive : 0.0;  // -1e-20 + 360 rounds to 360
}

// The same turn in (-180, 180].
inline double normalise_signed_deg(double angle_deg) {
    const double wrapped = std::remainder(angle_deg, 360.0);
    return wrapped <= -180.0 ? 180.0 : wrapped;
}

// How far to turn from one direction to the other: clockwise (to the right) positive, (-180, 180].
inline double signed_angle_deg(double from_deg, double to_deg) { return normalise_signed_deg(to_deg - from_deg); }

// The smaller angle between two directions, 0 to 180.
inline double angle_between_deg(double a_deg, double b_deg) { return std::abs(std::remainder(a_deg - b_deg, 360.0)); }

}  // namespace chorus::geo
