// How the dialects count: TS 102 894-2 (release 1 and 2 alike), SAE J2735, and T/CSAE 53, which has its data elements
// from there.
#pragma once

#include "chorus/v2x/convert/quantity.hpp"

namespace chorus::v2x::convert {

inline constexpr double standard_gravity = 9.80665;  // m/s2: what SAE J2735 calls one G

// Semi-axis of the ellipse that holds a two-dimensional normal distribution with 95 %, over the standard deviation.
inline constexpr double ellipse_95 = 2.4477468306808161;  // sqrt(-2 ln 0.05)

inline constexpr Scale latitude_scale{1e-7, -900'000'000, 900'000'000, "deg", 900'000'001};
inline constexpr Scale longitude_scale{1e-7, -1'799'999'999, 1'800'000'000, "deg", 1'800'000'001};

namespace etsi {
inline constexpr Scale altitude{0.01, -100'000, 800'000, "m", 800'001};
inline constexpr Scale semi_axis{0.01, 1, 4093, "m", 4095};
inline constexpr Scale heading{0.1, 0, 3600, "deg", 3601};
inline constexpr Scale heading_confidence{0.1, 1, 125, "deg", 127};
inline constexpr Scale speed{0.01, 0, 16'381, "m/s", 16'383};
inline constexpr Scale speed_confidence{0.01, 1, 125, "m/s", 127};
inline constexpr Scale length{0.1, 1, 1021, "m", 1023, Scale::Rounding::up};  // "not longer than"
inline constexpr Scale width{0.1, 1, 60, "m", 62, Scale::Rounding::up};
inline constexpr Scale path_height{0.01, -12'700, 12'799, "m", 12'800};
inline constexpr Scale acceleration{0.1, -160, 160, "m/s2", 161};
inline constexpr Scale yaw_rate{0.01, -32'766, 32'766, "deg/s", 32'767};
inline constexpr Scale steering_wheel{1.5, -511, 511, "deg", 512};
}  // namespace etsi

// SAE J2735 and T/CSAE 53
namespace dsrc {
inline constexpr Scale elevation{0.1, -4095, 61'439, "m", -4096};
inline constexpr Scale semi_axis{0.05, 0, 254, "m", 255};  // one standard deviation
inline constexpr Scale orientation{360.0 / 65'535, 0, 65'534, "deg", 65'535};
inline constexpr Scale heading{0.0125, 0, 28'799, "deg", 28'800};
// To write: what rounds up to the full circle is north, not unavailable, which has the same number.
inline constexpr std::int64_t full_circle = 28'800;
inline constexpr Scale heading_or_north{0.0125, 0, full_circle, "deg", full_circle};
inline constexpr Scale path_height{0.1, -2047, 2047, "m", -2048};
inline constexpr Scale speed{0.02, 0, 8190, "m/s", 8191};
inline constexpr Scale length{0.01, 1, 4095, "m", 0};
inline constexpr Scale width{0.01, 1, 1023, "m", 0};
inline constexpr Scale acceleration{0.01, -2000, 2000, "m/s2", 2001};
inline constexpr Scale acceleration_to_left{-0.01, -2000, 2000, "m/s2", 2001};
inline constexpr Scale acceleration_up{-0.02 * standard_gravity, -126, 127, "m/s2", -127};
inline constexpr Scale yaw_rate_to_left{-0.01, -32'767, 32'767, "deg/s"};  // no number says that there is none
inline constexpr Scale steering_wheel_to_left{-1.5, -126, 126, "deg", 127};
}  // namespace dsrc

}  // namespace chorus::v2x::convert
