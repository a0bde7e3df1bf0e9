#include "chorus/v2x/convert/minute_of_year.hpp"

#include <chrono>

namespace chorus::v2x::convert {

namespace {

using namespace std::chrono;

sys_time<microseconds> utc(Timestamp time) {
    return sys_time<microseconds>{microseconds{unix_us_from_timestamp(time)}};
}
year year_of(sys_time<microseconds> time) { return year_month_day{floor<days>(time)}.year(); }
sys_days new_year(year y) { return sys_days{y / January / 1}; }

}  // namespace

std::uint32_t minute_of_year(Timestamp time) {
    const auto now = utc(time);
    return static_cast<std::uint32_t>(floor<minutes>(now - new_year(year_of(now))).count());
}

std::uint32_t minute_of_year_from(Timestamp time) { return minute_of_year(time + (60s - 1us)); }

Timestamp time_of_minute(std::uint32_t minute, Timestamp near) {
    const auto now = utc(near);
    const auto at = [&](year y) { return sys_time<microseconds>(new_year(y)) + minutes(minute); };
    const auto distance = [&](year y) { return abs(at(y) - now); };
    year best = year_of(now);
    for (const year y : {best - years(1), best + years(1)})
        if (distance(y) < distance(best)) best = y;
    return timestamp_from_unix_us(at(best).time_since_epoch().count());
}

}  // namespace chorus::v2x::convert
