#include "chorus/core/time.hpp"

#include <gtest/gtest.h>

namespace chorus {
namespace {

TEST(ItsTime, CheckValueOfTheDataDictionary) {
    // TS 102 894-2, TimestampIts: 2007-01-01T00:00:00.000Z is 94 694 401 000 ms
    EXPECT_EQ(from_iso8601("2007-01-01T00:00:00.000Z")->its_ms(), 94'694'401'000);
}

TEST(ItsTime, RunsFiveSecondsAheadOfUtcSince2017) {
    const auto t = *from_iso8601("2026-11-25T10:00:00Z");
    EXPECT_EQ(t.its_us() + 1'072'915'200'000'000 - unix_us_from_timestamp(t), 5'000'000);
}

TEST(ItsTime, CountsEveryLeapSecondAtItsMidnight) {
    for (const char* day : {"2006-01-01", "2009-01-01", "2012-07-01", "2015-07-01", "2017-01-01"}) {
        const auto after = *from_iso8601(std::string(day) + "T00:00:00Z");
        const auto second_before = timestamp_from_unix_us(unix_us_from_timestamp(after) - 1'000'000);
        EXPECT_EQ(seconds(after - second_before), 2.0) << day;
    }
}

TEST(ItsTime, UnixAndBackIsTheSameMoment) {
    for (std::int64_t unix = 1'072'915'200; unix < 2'000'000'000; unix += 86'399)
        ASSERT_EQ(unix_us_from_timestamp(timestamp_from_unix_us(unix * 1'000'000)), unix * 1'000'000);
}

TEST(ItsTime, ExpandsTruncatedTimesToTheNearestMoment) {
    const auto now = *from_iso8601("2026-11-25T10:00:00.250Z");
    for (const auto offset : {-30'000ms, -1ms, 0ms, 1ms, 30'000ms}) {
        EXPECT_EQ(expand_generation_delta_time(generation_delta_time(now + offset), now).its_ms(),
                  (now + offset).its_ms());
        EXPECT_EQ(expand_geonet_timestamp(geonet_timestamp(now + offset), now).its_ms(), (now + offset).its_ms());
    }
}

TEST(ItsTime, WritesAndReadsIso8601) {
    EXPECT_EQ(to_iso8601(*from_iso8601("2026-11-25T10:00:00.25Z")), "2026-11-25T10:00:00.250Z");
    for (const char* bad : {"", "2026-11-25", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-11-25T24:00:00Z",
                            "2026-11-25T10:00:00", "2026-11-25T10:00:00.Z", "2026-11-25T10:00:00Zx"})
        EXPECT_FALSE(from_iso8601(bad)) << bad;
}

}  // namespace
}  // namespace chorus
