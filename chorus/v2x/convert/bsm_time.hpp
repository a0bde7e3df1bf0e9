// DSecond of SAE J2735 and T/CSAE 53: milliseconds of the UTC minute; 65535 is unavailable.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "chorus/core/time.hpp"
#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::convert {

inline constexpr std::uint16_t sec_mark_unavailable = 65'535;

std::uint16_t sec_mark(Timestamp time);
// Without a time: unavailable, noted as assumed.
std::uint16_t sec_mark(const std::optional<Timestamp>& time, std::string_view path, Report& report);
// The moment nearest to `near` with these milliseconds; nothing when one of the two is not known.
std::optional<Timestamp> time_of_sec_mark(std::uint16_t sec_mark, const std::optional<Timestamp>& near);

}  // namespace chorus::v2x::convert
