#include "chorus/core/time.hpp"

#include <array>
#include <cstdio>

namespace chorus {

namespace {

constexpr std::int64_t second_us = 1'000'000;
constexpr std::int64_t its_epoch_unix_us = 1'072'915'200 * second_us;  // 2004-01-01T00:00:00 UTC

// Unix seconds at which TAI−UTC grew by one, since 2004 (IERS Bulletin C).
constexpr std::array<std::int64_t, 5> leap_seconds_unix = {
    1'136'073'600,  // 2006-01-01
    1'230'768'000,  // 2009-01-01
    1'341'100'800,  // 2012-07-01
    1'435'708'800,  // 2015-07-01
    1'483'228'800,  // 2017-01-01
};

// The moment nearest to `near` that is `low_ms` modulo 2^bits milliseconds.
Timestamp expand_ms(std::int64_t low_ms, unsigned bits, Timestamp near) {
    const std::int64_t modulus = std::int64_t{1} << bits;
    const std::int64_t near_ms = near.its_ms();
    std::int64_t difference = (low_ms - near_ms) & (modulus - 1);
    if (difference >= modulus / 2) difference -= modulus;
    return Timestamp::from_its_ms(near_ms + difference);
}

}  // namespace

Timestamp timestamp_from_unix_us(std::int64_t unix_us) {
    std::int64_t leap = 0;
    for (const std::int64_t at : leap_seconds_unix) leap += unix_us >= at * second_us;
    return Timestamp::from_its_us(unix_us - its_epoch_unix_us + leap * second_us);
}

std::int64_t unix_us_from_timestamp(Timestamp t) {
    const std::int64_t without_leaps = t.its_us() + its_epoch_unix_us;
    std::int64_t leap = 0;
    for (const std::int64_t at : leap_seconds_unix) leap += without_leaps - (leap + 1) * second_us >= at * second_us;
    return without_leaps - leap * second_us;
}

Timestamp expand_generation_delta_time(std::uint16_t delta_ms, Timestamp near) { return expand_ms(delta_ms, 16, near); }

Timestamp expand_geonet_timestamp(std::uint32_t tst_ms, Timestamp near) { return expand_ms(tst_ms, 32, near); }

std::string to_iso8601(Timestamp t) {
    using namespace std::chrono;
    const sys_time<microseconds> utc{microseconds{unix_us_from_timestamp(t)}};
    const auto day = floor<days>(utc);
    const year_month_day date{day};
    const hh_mm_ss time{floor<milliseconds>(utc - day)};
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return text;
}

std::optional<Timestamp> from_iso8601(std::string_view text) {
    using namespace std::chrono;
    int y = 0, hour = 0, minute = 0, second = 0, used = 0;
    unsigned mon = 0, d = 0;
    const std::string copy(text);
    if (std::sscanf(copy.c_str(), "%4d-%2u-%2uT%2d:%2d:%2d%n", &y, &mon, &d, &hour, &minute, &second, &used) != 6)
        return std::nullopt;
    const year_month_day date{year{y}, month{mon}, day{d}};
    const bool leap_second = hour == 23 && minute == 59 && second == 60;
    if (!date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || (second > 59 && !leap_second))
        return std::nullopt;
    std::string_view rest = text.substr(static_cast<std::size_t>(used));
    std::int64_t fraction_us = 0;
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        std::int64_t unit = second_us / 10;
        if (rest.empty() || rest[0] < '0' || rest[0] > '9') return std::nullopt;
        while (!rest.empty() && rest[0] >= '0' && rest[0] <= '9') {
            fraction_us += (rest[0] - '0') * unit;
            unit /= 10;
            rest.remove_prefix(1);
        }
    }
    if (rest != "Z") return std::nullopt;
    const auto utc = sys_days{date} + hours{hour} + minutes{minute} + std::chrono::seconds{second};
    return timestamp_from_unix_us(duration_cast<microseconds>(utc.time_since_epoch()).count() + fraction_us);
}

}  // namespace chorus
