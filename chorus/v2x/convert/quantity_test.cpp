#include "chorus/v2x/convert/quantity.hpp"

#include <gtest/gtest.h>

#include "chorus/v2x/convert/bsm_time.hpp"
#include "chorus/v2x/convert/confidence_class.hpp"
#include "chorus/v2x/convert/interval_confidence.hpp"
#include "chorus/v2x/convert/minute_of_year.hpp"
#include "chorus/v2x/convert/position_offset.hpp"
#include "chorus/v2x/convert/scales.hpp"
#include "chorus/v2x/convert/vehicle_class.hpp"

namespace chorus::v2x::convert {
namespace {

TEST(Quantity, EveryRawNumberComesBack) {
    for (const Scale& scale : {etsi::speed, dsrc::speed, etsi::heading, dsrc::heading, dsrc::acceleration_to_left,
                               dsrc::acceleration_up, dsrc::yaw_rate_to_left, dsrc::steering_wheel_to_left,
                               dsrc::orientation, dsrc::semi_axis, etsi::length, dsrc::elevation}) {
        Report report;
        for (std::int64_t raw = scale.lo; raw <= scale.hi; ++raw)
            ASSERT_EQ(write(read(raw, scale, ""), scale, "", report), raw) << scale.step;
        EXPECT_TRUE(report.notes.empty()) << to_string(report.notes[0]);
    }
}

// There and back again, each value is within a step of the coarser side.
TEST(Quantity, ThereAndBackIsWithinAStepOfTheCoarserSide) {
    const std::pair<Scale, Scale> pairs[] = {{etsi::speed, dsrc::speed},
                                             {etsi::heading, dsrc::heading_or_north},
                                             {etsi::altitude, dsrc::elevation},
                                             {etsi::acceleration, dsrc::acceleration},
                                             {etsi::acceleration, dsrc::acceleration_to_left},
                                             {etsi::yaw_rate, dsrc::yaw_rate_to_left},
                                             {etsi::length, dsrc::length},
                                             {etsi::width, dsrc::width},
                                             {etsi::steering_wheel, dsrc::steering_wheel_to_left}};
    for (const auto& [one, other] : pairs) {
        const double coarser = std::max(std::abs(one.step), std::abs(other.step));
        const std::int64_t stride = 1 + (one.hi - one.lo) / 4001;
        for (std::int64_t raw = one.lo; raw <= one.hi; raw += stride) {
            Report report;
            const Quantity there = read(raw, one, "");
            const std::int64_t between = *write(there, other, "", report);
            if (!report.notes.empty() && report.notes[0].why.starts_with("is beyond")) continue;  // noted
            const std::int64_t back = *write(read(between, other, ""), one, "", report);
            ASSERT_LE(std::abs(static_cast<double>(back) * one.step - *there), coarser * 1.001) << raw;
        }
    }
}

TEST(Quantity, UnavailableStaysUnavailable) {
    Report report;
    EXPECT_FALSE(read(16'383, etsi::speed, ""));
    EXPECT_EQ(write(read(16'383, etsi::speed, ""), dsrc::speed, "", report), 8191);
    EXPECT_EQ(write(read(8191, dsrc::speed, ""), etsi::speed, "", report), 16'383);
    EXPECT_EQ(write({}, dsrc::yaw_rate_to_left, "", report), std::nullopt);
    EXPECT_TRUE(report.notes.empty());
}

// "More than 102.1 m long" is not the same as no length.
TEST(Quantity, WhatTheSourceCallsOutOfRangeIsNoted) {
    Report report;
    EXPECT_EQ(write(read(1022, etsi::length, "vehicleLengthValue"), dsrc::length, "size.length", report), 0);
    ASSERT_EQ(report.notes.size(), 1u);
    EXPECT_EQ(to_string(report.notes[0]),
              "dropped vehicleLengthValue: out of range: beyond what the source counts; the target has unavailable");
    EXPECT_EQ(class_of(read(126, etsi::speed_confidence, "speedConfidence"), speed_classes, "m/s", "", report), 0u);
    EXPECT_EQ(report.notes.size(), 2u);
}

TEST(Quantity, WhatIsRoundedOrClampedIsNotedWithBothValues) {
    Report report;
    EXPECT_EQ(write({13.89, "speedValue"}, dsrc::speed, "coreData.speed", report), 695);
    ASSERT_EQ(report.notes.size(), 1u);
    EXPECT_EQ(to_string(report.notes[0]),
              "approximated coreData.speed: 13.89 m/s became 13.9 m/s: counted in steps of 0.02 m/s");
    EXPECT_EQ(write({-16.5, ""}, etsi::acceleration, "value", report), -160);
    EXPECT_EQ(to_string(report.notes[1]),
              "approximated value: -16.5 m/s2 became -16 m/s2: is beyond what the target counts");
    EXPECT_EQ(write({4.21, ""}, etsi::length, "", report), 43) << "a length is a bound from above";
    EXPECT_EQ(write({4.2, ""}, etsi::length, "", report), 42);
}

TEST(Quantity, ClassesOfAccuracyKeepWhatIsPromised) {
    Report report;
    EXPECT_EQ(class_of({0.8, ""}, elevation_classes, "m", "", report), 9u) << "1 m, not 0.5 m";
    EXPECT_EQ(class_of({0.5, ""}, elevation_classes, "m", "", report), 10u);
    EXPECT_EQ(class_of({1000, ""}, elevation_classes, "m", "", report), 0u);
    EXPECT_EQ(class_of({}, elevation_classes, "m", "", report), 0u);
    EXPECT_EQ(report.notes.size(), 2u);
    EXPECT_EQ(class_of({0.0125, ""}, heading_classes, "deg", "", report), 7u);
    EXPECT_EQ(*value_of_class(9, elevation_classes, ""), 1);
    EXPECT_FALSE(value_of_class(0, elevation_classes, ""));
}

TEST(Quantity, HalfPerCentAndSixteenSteps) {
    for (std::uint8_t step = 0; step < 16; ++step) EXPECT_EQ(interval_confidence(half_per_cent(step)), step);
    EXPECT_EQ(interval_confidence(0), 0);
    EXPECT_EQ(interval_confidence(200), 15);
}

TEST(BsmTime, MillisecondsOfTheUtcMinute) {
    const Timestamp now = from_iso8601("2026-11-26T10:20:59.250Z").value();
    EXPECT_EQ(sec_mark(now), 59'250);
    EXPECT_EQ(to_iso8601(*time_of_sec_mark(59'250, now)), "2026-11-26T10:20:59.250Z");
    EXPECT_EQ(to_iso8601(*time_of_sec_mark(500, now)), "2026-11-26T10:21:00.500Z") << "the nearest";
    EXPECT_EQ(to_iso8601(*time_of_sec_mark(59'900, now + 2s)), "2026-11-26T10:20:59.900Z");
    EXPECT_FALSE(time_of_sec_mark(65'535, now));
    EXPECT_FALSE(time_of_sec_mark(500, std::nullopt));
}

TEST(MinuteOfYear, OfTheNearestYear) {
    const Timestamp new_year = from_iso8601("2027-01-01T00:00:30Z").value();
    EXPECT_EQ(minute_of_year(new_year), 0u);
    EXPECT_EQ(minute_of_year(new_year - 60s), 525'599u);
    EXPECT_EQ(minute_of_year_from(new_year), 1u);
    EXPECT_EQ(minute_of_year_from(new_year - 30s), 0u);
    EXPECT_EQ(minute_of_year_from(new_year - 31s), 0u);
    EXPECT_EQ(to_iso8601(time_of_minute(525'599, new_year)), "2026-12-31T23:59:00.000Z");
    EXPECT_EQ(to_iso8601(time_of_minute(2, new_year)), "2027-01-01T00:02:00.000Z");
}

TEST(PositionOffset, TheNarrowestWidthThatHoldsIt) {
    Report report;
    std::size_t last = 0;
    for (std::int64_t n : {0, 2047, 2048, 8191, 8192, 32'767, 131'071, 2'097'151, 8'388'607}) {
        const Offset offset{n, -n, 10 * (n % 2048)};
        const auto written = position_offset(offset, "", report);
        EXPECT_EQ(offset_of(written), offset) << n;
        EXPECT_GE(written.offsetLL.index(), last);
        last = written.offsetLL.index();
    }
    EXPECT_TRUE(report.notes.empty());
    position_offset({9'000'000, 0, 20'481}, "pos", report);
    ASSERT_EQ(report.notes.size(), 3u) << "clamped, rounded, dropped";
}

TEST(VehicleClass, ThereAndBack) {
    for (const int type : {0, 4, 5, 6, 7, 8, 10, 11}) {
        Report report;
        const auto station = static_cast<std::uint8_t>(type);
        EXPECT_EQ(station_type(basic_vehicle_class(station, "", report), "", report), station);
        EXPECT_TRUE(report.notes.empty());
    }
    Report report;
    EXPECT_EQ(basic_vehicle_class(3, "", report), 0) << "a moped has no class of its own";
    EXPECT_EQ(station_type(54, "", report), 6) << "local bus";
    EXPECT_EQ(report.notes.size(), 2u);
}

}  // namespace
}  // namespace chorus::v2x::convert
