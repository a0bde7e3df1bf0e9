// MinuteOfTheYear of SAE J2735 and T/CSAE 53: minutes of the UTC year; 527040 is invalid.
#pragma once

#include <cstdint>

#include "chorus/core/time.hpp"

namespace chorus::v2x::convert {

inline constexpr std::uint32_t minute_of_year_invalid = 527'040;

std::uint32_t minute_of_year(Timestamp time);
// The first minute that begins not before `time`.
std::uint32_t minute_of_year_from(Timestamp time);
// The beginning of that minute in the year nearest to `near`.
Timestamp time_of_minute(std::uint32_t minute_of_year, Timestamp near);

}  // namespace chorus::v2x::convert
