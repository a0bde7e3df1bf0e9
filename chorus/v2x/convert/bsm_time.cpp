#include "chorus/v2x/convert/bsm_time.hpp"

#include <string>

namespace chorus::v2x::convert {

namespace {

constexpr std::int64_t minute_us = 60'000'000;
constexpr std::uint16_t last_of_minute = 60'999;  // with the leap second

}  // namespace

std::uint16_t sec_mark(Timestamp time) {
    const std::int64_t in_minute = (unix_us_from_timestamp(time) % minute_us + minute_us) % minute_us;
    return static_cast<std::uint16_t>(in_minute / 1000);
}

std::uint16_t sec_mark(const std::optional<Timestamp>& time, std::string_view path, Report& report) {
    if (time) return sec_mark(*time);
    report.assumed(std::string(path), "unavailable",
                   "the UTC minute does not follow from generationDeltaTime without the time of sending");
    return sec_mark_unavailable;
}

std::optional<Timestamp> time_of_sec_mark(std::uint16_t mark, const std::optional<Timestamp>& near) {
    if (!near || mark > last_of_minute) return std::nullopt;
    const std::int64_t near_us = unix_us_from_timestamp(*near);
    std::int64_t difference = (mark * 1000 - near_us % minute_us) % minute_us;
    if (difference > minute_us / 2) difference -= minute_us;
    if (difference < -minute_us / 2) difference += minute_us;
    return timestamp_from_unix_us(near_us + difference);
}

}  // namespace chorus::v2x::convert
