#include "chorus/v2x/facilities/conversions.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "chorus/core/random.hpp"

namespace chorus::v2x::facilities {
namespace {

constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

TEST(Conversions, EveryRawValueSurvivesTheWayToSiAndBack) {
    for (int raw = 0; raw < 3600; ++raw) {
        ASSERT_EQ(heading_value_of(*heading_from(raw)), raw);
        ASSERT_EQ(wgs84_angle_value_of(*angle_from(raw)), raw);
    }
    for (int raw = 0; raw < r2::SpeedValue::outOfRange; ++raw)
        ASSERT_EQ(speed_of(*speed_from({raw, 1})).speedValue, raw);
    for (int raw = -160; raw <= 160; ++raw) ASSERT_EQ(acceleration_of(*acceleration_from({raw, 1})).value, raw);
    for (int raw = -32766; raw <= 32766; ++raw)
        ASSERT_EQ(yaw_rate_of(*yaw_rate_from({raw, r2::YawRateConfidence::degSec_001_00})).yawRateValue, raw);
    for (int raw = -1023; raw <= 1022; ++raw)
        ASSERT_EQ(curvature_of(*curvature_from({raw, r2::CurvatureConfidence::unavailable})).curvatureValue, raw);
    for (int raw = 1; raw < r2::VehicleLengthValue::outOfRange; ++raw)
        ASSERT_EQ(vehicle_length_of(*length_from({raw, r2::VehicleLengthConfidenceIndication::unavailable}))
                      .vehicleLengthValue,
                  raw);
    for (int raw = 1; raw < r2::VehicleWidth::outOfRange; ++raw) ASSERT_EQ(vehicle_width_of(*width_from(raw)), raw);
    for (int raw = 1; raw < r2::SemiAxisLength::outOfRange; ++raw) ASSERT_EQ(semi_axis_of(*semi_axis_from(raw)), raw);
    for (int raw = -100'000; raw <= 800'000; raw += 7)
        ASSERT_EQ(altitude_of(*altitude_from({raw, r2::AltitudeConfidence::alt_001_00})).altitudeValue, raw);
    Random random(1);
    for (int i = 0; i < 100'000; ++i) {
        const long latitude = static_cast<long>(random.below(1'800'000'001)) - 900'000'000;
        const long longitude = static_cast<long>(random.below(3'600'000'000)) - 1'799'999'999;
        const auto position = position_from(latitude, longitude);
        ASSERT_EQ(latitude_of(position->latitude_deg), latitude);
        ASSERT_EQ(longitude_of(position->longitude_deg), longitude);
    }
}

// TS 102 894-2: n stands for what is equal to or less than n and greater than n - 1.
TEST(Conversions, MagnitudesAreRoundedUpward) {
    EXPECT_EQ(speed_of(0.001).speedValue, 1);
    EXPECT_EQ(speed_of(13.891).speedValue, 1390);
    EXPECT_EQ(acceleration_of(-3.99).value, -39);
    EXPECT_EQ(acceleration_of(3.91).value, 40);
    EXPECT_EQ(yaw_rate_of(-0.019).yawRateValue, -1);
    EXPECT_EQ(vehicle_length_of(4.51).vehicleLengthValue, 46);
    EXPECT_EQ(vehicle_width_of(1.8), 18);
    EXPECT_EQ(semi_axis_of(0.001), 1);
    EXPECT_EQ(curvature_of(0.00101).curvatureValue, 11);
}

TEST(Conversions, AnglesAreRoundedToTheNearestAndNeverReach360) {
    EXPECT_EQ(heading_value_of(0), 0);
    EXPECT_EQ(heading_value_of(-0.0), 0);
    EXPECT_EQ(heading_value_of(359.94), 3599);
    EXPECT_EQ(heading_value_of(359.96), 0);
    EXPECT_EQ(heading_value_of(360), 0);
    EXPECT_EQ(heading_value_of(-90), 2700);
    EXPECT_EQ(heading_value_of(725.04), 50);
    EXPECT_EQ(heading_value_of(-1e-20), 0);
    EXPECT_EQ(wgs84_angle_value_of(359.99), 0);
}

TEST(Conversions, ZeroWithAMinusSignIsZero) {
    EXPECT_EQ(speed_of(-0.0).speedValue, r2::SpeedValue::standstill);
    EXPECT_EQ(drive_direction_of(-0.0), r2::DriveDirection::forward);
    EXPECT_EQ(acceleration_of(-0.0).value, 0);
    EXPECT_EQ(curvature_of(-0.0).curvatureValue, r2::CurvatureValue::straight);
    EXPECT_EQ(yaw_rate_of(-0.0).yawRateValue, 0);
    EXPECT_EQ(latitude_of(-0.0), 0);
}

TEST(Conversions, BeyondTheRangeIsTheCodeThatSaysSo) {
    EXPECT_EQ(speed_of(163.81).speedValue, 16381);
    EXPECT_EQ(speed_of(163.82).speedValue, r2::SpeedValue::outOfRange);
    EXPECT_EQ(speed_of(-1000).speedValue, r2::SpeedValue::outOfRange);
    EXPECT_EQ(drive_direction_of(-1), r2::DriveDirection::backward);
    EXPECT_EQ(acceleration_of(-16.2).value, r2::AccelerationValue::negativeOutOfRange);
    EXPECT_EQ(acceleration_of(15.91).value, r2::AccelerationValue::positiveOutOfRange);
    EXPECT_EQ(yaw_rate_of(-400).yawRateValue, r2::YawRateValue::negativeOutOfRange);
    EXPECT_EQ(yaw_rate_of(infinite).yawRateValue, r2::YawRateValue::positiveOutOfRange);
    EXPECT_EQ(curvature_of(-0.2).curvatureValue, r2::CurvatureValue::outOfRangeNegative);
    EXPECT_EQ(curvature_of(0.2).curvatureValue, r2::CurvatureValue::outOfRangePositive);
    EXPECT_EQ(altitude_of(-2000).altitudeValue, r2::AltitudeValue::negativeOutOfRange);
    EXPECT_EQ(altitude_of(9000).altitudeValue, r2::AltitudeValue::postiveOutOfRange);
    EXPECT_EQ(vehicle_length_of(200).vehicleLengthValue, r2::VehicleLengthValue::outOfRange);
    EXPECT_EQ(vehicle_length_of(-3).vehicleLengthValue, 1);
    EXPECT_EQ(vehicle_width_of(6.01), r2::VehicleWidth::outOfRange);
    EXPECT_EQ(semi_axis_of(41), r2::SemiAxisLength::outOfRange);
    EXPECT_EQ(latitude_of(90.1), r2::Latitude::unavailable);
    EXPECT_EQ(longitude_of(-180.1), r2::Longitude::unavailable);
    EXPECT_EQ(longitude_of(-180), -1'799'999'999);
}

TEST(Conversions, WhatIsNoNumberIsUnavailable) {
    EXPECT_EQ(latitude_of(nan_value), r2::Latitude::unavailable);
    EXPECT_EQ(longitude_of(nan_value), r2::Longitude::unavailable);
    EXPECT_EQ(altitude_of(nan_value).altitudeValue, r2::AltitudeValue::unavailable);
    EXPECT_EQ(altitude_of(std::nullopt).altitudeValue, r2::AltitudeValue::unavailable);
    EXPECT_EQ(heading_of(nan_value).headingValue, r2::HeadingValue::unavailable);
    EXPECT_EQ(heading_of(infinite).headingConfidence, r2::HeadingConfidence::unavailable);
    EXPECT_EQ(wgs84_angle_value_of(nan_value), r2::Wgs84AngleValue::unavailable);
    EXPECT_EQ(speed_of(nan_value).speedValue, r2::SpeedValue::unavailable);
    EXPECT_EQ(acceleration_of(nan_value).value, r2::AccelerationValue::unavailable);
    EXPECT_EQ(acceleration_of(std::nullopt).value, r2::AccelerationValue::unavailable);
    EXPECT_EQ(yaw_rate_of(nan_value).yawRateValue, r2::YawRateValue::unavailable);
    EXPECT_EQ(curvature_of(nan_value).curvatureValue, r2::CurvatureValue::unavailable);
    EXPECT_EQ(curvature_of(std::nullopt).curvatureValue, r2::CurvatureValue::unavailable);
    EXPECT_EQ(vehicle_length_of(nan_value).vehicleLengthValue, r2::VehicleLengthValue::unavailable);
    EXPECT_EQ(vehicle_width_of(nan_value), r2::VehicleWidth::unavailable);
    EXPECT_EQ(semi_axis_of(nan_value), r2::SemiAxisLength::unavailable);
    EXPECT_EQ(semi_axis_of(0), r2::SemiAxisLength::unavailable);
}

TEST(Conversions, UnavailableAndOutOfRangeCodesAreNoValues) {
    EXPECT_FALSE(position_from(r2::Latitude::unavailable, 0));
    EXPECT_FALSE(position_from(0, r2::Longitude::unavailable));
    EXPECT_FALSE(position_from(0, r2::Longitude::valueNotUsed));
    EXPECT_FALSE(altitude_from({r2::AltitudeValue::unavailable, r2::AltitudeConfidence::unavailable}));
    EXPECT_FALSE(heading_from(r2::HeadingValue::doNotUse));
    EXPECT_FALSE(heading_from(r2::HeadingValue::unavailable));
    EXPECT_FALSE(angle_from(r2::Wgs84AngleValue::doNotUse));
    EXPECT_FALSE(speed_from({r2::SpeedValue::outOfRange, 1}));
    EXPECT_FALSE(speed_from({r2::SpeedValue::unavailable, 1}));
    EXPECT_FALSE(acceleration_from({r2::AccelerationValue::unavailable, 1}));
    EXPECT_FALSE(yaw_rate_from({r2::YawRateValue::unavailable, r2::YawRateConfidence::unavailable}));
    EXPECT_FALSE(curvature_from({r2::CurvatureValue::unavailable, r2::CurvatureConfidence::unavailable}));
    EXPECT_FALSE(length_from(
        {r2::VehicleLengthValue::unavailable, r2::VehicleLengthConfidenceIndication::trailerPresenceIsUnknown}));
    EXPECT_FALSE(width_from(r2::VehicleWidth::outOfRange));
    EXPECT_FALSE(semi_axis_from(r2::SemiAxisLength::doNotUse));
    EXPECT_FALSE(semi_axis_from(r2::SemiAxisLength::outOfRange));
    EXPECT_FALSE(semi_axis_from(r2::SemiAxisLength::unavailable));
}

TEST(Conversions, AwarenessDistanceCoversWhatIsAsked) {
    Random random(2);
    for (int i = 0; i < 10'000; ++i) {
        const double metres = random.uniform(0, 20'000);
        const auto code = awareness_distance_of(metres);
        ASSERT_GE(metres_of(code), metres);
        if (code != r2::StandardLength3b::lessThan50m) {
            const auto smaller = static_cast<r2::StandardLength3b>(static_cast<int>(code) - 1);
            ASSERT_LT(metres_of(smaller), metres);
        }
    }
    EXPECT_EQ(awareness_distance_of(500), r2::StandardLength3b::lessThan500m);
    EXPECT_EQ(awareness_distance_of(501), r2::StandardLength3b::lessThan1000m);
}

TEST(Conversions, LightsAndPedalsKeepTheirBits) {
    for (unsigned bits = 0; bits < 256; ++bits) {
        const auto on = [bits](unsigned bit) { return (bits >> bit & 1) != 0; };
        const ExteriorLights lights{on(0), on(1), on(2), on(3), on(4), on(5), on(6), on(7)};
        ASSERT_EQ(lights_from(exterior_lights_of(lights)), lights);
    }
    VehicleState state;
    state.emergency_braking = true;
    using Control = r2::AccelerationControl;
    EXPECT_TRUE(acceleration_control_of(state)[Control::emergencyBrakeEngaged]);
    EXPECT_FALSE(acceleration_control_of(state)[Control::brakePedalEngaged]);
    EXPECT_FALSE(acceleration_control_of(state)[Control::gasPedalEngaged]);
}

}  // namespace
}  // namespace chorus::v2x::facilities
