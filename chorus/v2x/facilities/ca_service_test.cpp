#include "chorus/v2x/facilities/ca_service.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "chorus/v2x/facilities/conversions.hpp"
#include "chorus/v2x/facilities/test_messages.hpp"

namespace chorus::v2x::facilities {
namespace {

namespace r1 = messages::release1;

constexpr std::uint32_t station = 4711;

// A service that is asked every `step`, with a vehicle whose state follows a script.
struct Driven {
    CaService service{station, StationType::passenger_car};
    std::function<VehicleState(Timestamp)> script;
    Timestamp now = morning;
    std::vector<Duration> sent;  // since `morning`
    std::vector<ByteVector> messages;

    void run(Duration time, Duration step = 100ms) {
        for (const Timestamp end = now + time; now < end; now += step) {
            service.update(script(now));
            if (auto cam = service.advance(now)) {
                sent.push_back(now - morning);
                messages.push_back(std::move(*cam));
            }
        }
    }
    std::vector<int> intervals_ms() const {
        std::vector<int> between;
        for (std::size_t i = 1; i < sent.size(); ++i)
            between.push_back(static_cast<int>((sent[i] - sent[i - 1]) / 1ms));
        return between;
    }
};

double elapsed_s(Timestamp now) { return seconds(now - morning); }

struct Rule {
    const char* name;
    std::function<VehicleState(Timestamp)> script;
    int interval_ms;
};

// One dynamic at a time: which interval does it give?
TEST(CaService, EachDynamicTriggersAtItsThreshold) {
    const Rule rules[] = {
        {"standing", [](Timestamp t) { return vehicle_at(t); }, 1000},
        {"4 m in 300 ms and a bit", [](Timestamp t) { return vehicle_at(t, {0, 13.0 * elapsed_s(t)}, 0, 13); }, 400},
        {"exactly 4 m is not more than 4 m",
         [](Timestamp t) { return vehicle_at(t, {0, 3.999 * elapsed_s(t)}, 0, 3.999); }, 1000},
        {"50 m/s", [](Timestamp t) { return vehicle_at(t, {0, 50 * elapsed_s(t)}, 0, 50); }, 100},
        {"4.1 degrees in 500 ms", [](Timestamp t) { return vehicle_at(t, {}, 8.2 * elapsed_s(t)); }, 500},
        {"3.9 degrees a second", [](Timestamp t) { return vehicle_at(t, {}, 3.9 * elapsed_s(t)); }, 1000},
        {"across north", [](Timestamp t) { return vehicle_at(t, {}, 355 + 20.5 * elapsed_s(t)); }, 200},
        {"braking: 0.51 m/s in 300 ms", [](Timestamp t) { return vehicle_at(t, {}, 0, 30 - 1.7 * elapsed_s(t)); }, 300},
        {"0.49 m/s a second", [](Timestamp t) { return vehicle_at(t, {}, 0, 30 - 0.49 * elapsed_s(t)); }, 1000},
    };
    for (const Rule& rule : rules) {
        Driven driven{.script = rule.script};
        driven.run(8s);
        for (const int interval : driven.intervals_ms()) EXPECT_EQ(interval, rule.interval_ms) << rule.name;
        EXPECT_GE(driven.sent.size(), 8u) << rule.name;
    }
}

TEST(CaService, IntervalFollowsTheDynamicsAndFallsBackAfterThree) {
    // 4.5 m each 300 ms until 2 s, then no dynamic at all: N_GenCam CAMs more at that interval, then one a second.
    Driven driven{.script = [](Timestamp t) {
        const double s = elapsed_s(t);
        return vehicle_at(t, {0, s < 2 ? 15 * s : 30}, 0, 15);
    }};
    driven.run(8s);
    const auto intervals = driven.intervals_ms();
    std::vector<int> expected(6 + CaService::same_interval_count, 300);
    while (expected.size() < intervals.size()) expected.push_back(1000);
    EXPECT_EQ(intervals, expected);
    EXPECT_EQ(driven.service.interval(), CaService::interval_max);
}

TEST(CaService, FourCallsInOneCheckIntervalGiveOneCam) {
    Driven driven{.script = [](Timestamp t) { return vehicle_at(t, {0, 60 * elapsed_s(t)}, 0, 60); }};
    driven.run(1s, 20ms);
    for (const int interval : driven.intervals_ms()) EXPECT_EQ(interval, 100);
    EXPECT_EQ(driven.sent.size(), 10u);
}

TEST(CaService, CongestionControlHoldsBack) {
    Driven driven{.script = [](Timestamp t) { return vehicle_at(t, {0, 50 * elapsed_s(t)}, 0, 50); }};
    driven.service.limit_interval(500ms);
    driven.run(3s);
    for (const int interval : driven.intervals_ms()) EXPECT_EQ(interval, 500);
    driven.service.limit_interval(10s);  // never slower than T_GenCamMax
    driven.sent.clear();
    driven.run(5s);
    for (const int interval : driven.intervals_ms()) EXPECT_EQ(interval, 1000);
    driven.service.limit_interval(0s);
    driven.sent.clear();
    driven.run(2s);
    for (const int interval : driven.intervals_ms()) EXPECT_EQ(interval, 100);
}

TEST(CaService, LowFrequencyContainerEveryHalfSecond) {
    Driven driven{.script = [](Timestamp t) { return vehicle_at(t, {0, 50 * elapsed_s(t)}, 0, 50); }};
    driven.run(3s);
    std::optional<Duration> last;
    int with = 0;
    for (std::size_t i = 0; i < driven.messages.size(); ++i) {
        const auto cam = read<r2::CAM>(driven.messages[i]);
        if (!cam->message.cam.camParameters.lowFrequencyContainer) continue;
        if (last) {
            EXPECT_EQ(driven.sent[i] - *last, 500ms);
        } else {
            EXPECT_EQ(i, 0u) << "the first CAM carries it";
        }
        last = driven.sent[i];
        ++with;
    }
    EXPECT_EQ(with, 6);

    // A slow sender includes it every time.
    Driven standing{.script = [](Timestamp t) { return vehicle_at(t); }};
    standing.run(3s);
    for (const auto& octets : standing.messages)
        EXPECT_TRUE(read<r2::CAM>(octets)->message.cam.camParameters.lowFrequencyContainer);
}

TEST(CaService, NoCamWithoutAFreshPosition) {
    CaService service(station, StationType::passenger_car);
    EXPECT_FALSE(service.advance(morning));
    service.update(vehicle_at(morning));
    EXPECT_FALSE(service.advance(morning + 600ms)) << "half a second is the limit";
    service.update(vehicle_at(morning + 650ms));
    EXPECT_TRUE(service.advance(morning + 700ms));
    EXPECT_EQ(service.next_deadline(), morning + 800ms);
}

TEST(CaService, ContentIsTheVehicleState) {
    VehicleState own = vehicle_at(morning, {}, 123.4, 13.9);
    own.altitude_m = 374.2;
    own.position_confidence = {0.8, 0.4, 90};
    own.longitudinal_acceleration_mps2 = -3.2;
    own.lateral_acceleration_mps2 = 0.5;
    own.yaw_rate_dps = -12.34;
    own.curvature_per_m = -0.0155;
    own.length_m = 4.8;
    own.width_m = 1.9;
    own.lights.left_turn = own.lights.right_turn = true;
    own.brake_pedal = own.emergency_braking = true;
    CaService service(station, StationType::passenger_car);
    service.update(own);
    const auto octets = service.advance(morning + 40ms);
    ASSERT_TRUE(octets);

    const auto heard = read<r2::CAM>(*octets);
    const r2::CAM& cam = heard->message;
    EXPECT_EQ(cam.header.protocolVersion, 2);
    EXPECT_EQ(cam.header.messageId, r2::MessageId::cam);
    EXPECT_EQ(cam.header.stationId, station);
    EXPECT_EQ(cam.cam.generationDeltaTime, generation_delta_time(morning)) << "the time of the position";
    const auto& basic = cam.cam.camParameters.basicContainer;
    EXPECT_EQ(basic.stationType, 5);
    EXPECT_EQ(basic.referencePosition.latitude, latitude_of(town.latitude_deg));
    EXPECT_EQ(basic.referencePosition.positionConfidenceEllipse.semiMajorAxisLength, 80);
    EXPECT_EQ(basic.referencePosition.positionConfidenceEllipse.semiMajorAxisOrientation, 900);
    EXPECT_EQ(basic.referencePosition.altitude.altitudeValue, 37'420);
    const auto* high = cam.cam.camParameters.highFrequencyContainer.get_if<r2::BasicVehicleContainerHighFrequency>();
    ASSERT_TRUE(high);
    EXPECT_EQ(high->heading.headingValue, 1234);
    EXPECT_EQ(high->speed.speedValue, 1390);
    EXPECT_EQ(high->longitudinalAcceleration.value, -32);
    EXPECT_EQ(high->lateralAcceleration->value, 5);
    EXPECT_EQ(high->yawRate.yawRateValue, -1234);
    EXPECT_EQ(high->curvature.curvatureValue, -155);
    EXPECT_EQ(high->vehicleLength.vehicleLengthValue, 48);
    EXPECT_EQ(high->vehicleWidth, 19);
    const auto* low = cam.cam.camParameters.lowFrequencyContainer->get_if<r2::BasicVehicleContainerLowFrequency>();
    ASSERT_TRUE(low);
    EXPECT_TRUE(lights_from(low->exteriorLights).hazard());

    // The release 1 reader finds the same values: no extension is used.
    const auto old = read<r1::CAM>(*octets);
    EXPECT_EQ(old->message.header.stationID, station);
    EXPECT_EQ(old->message.cam.camParameters.basicContainer.referencePosition.latitude, latitude_of(town.latitude_deg));
    const auto* old_high =
        old->message.cam.camParameters.highFrequencyContainer.get_if<r1::BasicVehicleContainerHighFrequency>();
    ASSERT_TRUE(old_high);
    EXPECT_EQ(old_high->heading.headingValue, 1234);
    EXPECT_EQ(old_high->speed.speedValue, 1390);
    EXPECT_EQ(messages::encode(old->message).value(), *octets);
}

TEST(CaService, SensorsWithoutANumberStillGiveACam) {
    VehicleState own = vehicle_at(morning);
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    own.speed_mps = own.heading_deg = own.yaw_rate_dps = own.longitudinal_acceleration_mps2 = nothing;
    own.curvature_per_m = own.altitude_m = own.length_m = own.width_m = nothing;
    own.position_confidence = {nothing, nothing, nothing};
    CaService service(station, StationType::unknown);
    service.update(own);
    const auto octets = service.advance(morning);
    ASSERT_TRUE(octets);
    const auto heard = read<r2::CAM>(*octets);
    const auto* high =
        heard->message.cam.camParameters.highFrequencyContainer.get_if<r2::BasicVehicleContainerHighFrequency>();
    EXPECT_EQ(high->speed.speedValue, r2::SpeedValue::unavailable);
    EXPECT_EQ(high->heading.headingValue, r2::HeadingValue::unavailable);
}

TEST(CaService, PathHistoryOfALongDriveFits) {
    Driven driven{.script = [](Timestamp t) {
        const double s = elapsed_s(t);
        return vehicle_at(t, {40 * std::sin(s / 3), 14 * s}, 0, 14);
    }};
    driven.run(60s);
    std::size_t longest = 0;
    for (const auto& octets : driven.messages) {
        const auto cam = read<r2::CAM>(octets);
        const auto& low = cam->message.cam.camParameters.lowFrequencyContainer;
        if (low) longest = std::max(longest, low->get_if<r2::BasicVehicleContainerLowFrequency>()->pathHistory.size());
    }
    EXPECT_GT(longest, 10u);
    EXPECT_LE(longest, PathHistory::points_max);
}

TEST(CaService, AClockSetBackDoesNotSilenceTheStation) {
    Driven car;
    car.script = [](Timestamp t) { return vehicle_at(t); };
    car.run(3s);
    car.now = car.now - 3600s;
    const std::size_t before = car.sent.size();
    car.run(3s);
    EXPECT_GE(car.sent.size(), before + 3);
}

TEST(CaService, APositionFromTheFutureIsNotSent) {
    CaService service(station, StationType::passenger_car);
    service.update(vehicle_at(morning + 30s));
    EXPECT_FALSE(service.advance(morning));
    EXPECT_TRUE(service.advance(morning + 30s));
}

TEST(CaService, WhatIsNotKnownIsSaidToBeUnavailable) {
    VehicleState state = vehicle_at(morning);
    state.position_confidence = {};
    state.heading_deg = state.speed_mps = state.yaw_rate_dps = state.longitudinal_acceleration_mps2 = NAN;
    CaService service(station, StationType::passenger_car);
    service.update(state);
    const auto cam = read<r2::CAM>(service.advance(morning).value());
    const auto& parameters = cam->message.cam.camParameters;
    const auto& ellipse = parameters.basicContainer.referencePosition.positionConfidenceEllipse;
    EXPECT_EQ(ellipse.semiMajorAxisLength, r2::SemiAxisLength::unavailable);
    const auto& high = *parameters.highFrequencyContainer.get_if<r2::BasicVehicleContainerHighFrequency>();
    EXPECT_EQ(high.heading.headingValue, r2::HeadingValue::unavailable);
    EXPECT_EQ(high.speed.speedValue, r2::SpeedValue::unavailable);
    EXPECT_EQ(high.yawRate.yawRateValue, r2::YawRateValue::unavailable);
    EXPECT_EQ(high.longitudinalAcceleration.value, r2::AccelerationValue::unavailable);
}

}  // namespace
}  // namespace chorus::v2x::facilities
