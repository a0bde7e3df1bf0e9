#include "chorus/v2x/facilities/local_dynamic_map.hpp"

#include <gtest/gtest.h>
#include <limits>

#include "chorus/core/random.hpp"
#include "chorus/geo/angle.hpp"
#include "chorus/geo/geodesic.hpp"
#include "chorus/v2x/facilities/ca_service.hpp"
#include "chorus/v2x/facilities/conversions.hpp"
#include "chorus/v2x/facilities/test_messages.hpp"

namespace chorus::v2x::facilities {
namespace {

// The CAM that a vehicle in this state sends, read back.
std::unique_ptr<Read<r2::CAM>> cam_of(const VehicleState& state, std::uint32_t station = 815) {
    CaService service(station, state.station_type);
    service.update(state);
    return read<r2::CAM>(service.advance(state.time).value());
}

struct LocalDynamicMapTest : testing::Test {
    LocalDynamicMap map;
    void hear(const VehicleState& state, std::uint32_t station = 815, Duration later = {}) {
        (void)map.receive(cam_of(state, station)->message, std::nullopt, state.time + later);
    }
};

constexpr std::array<std::uint8_t, 8> owner{1}, stranger{2};

TEST_F(LocalDynamicMapTest, ANumberThatAnotherTicketUsesIsRefused) {
    const auto true_place = vehicle_at(morning, {0, 0}), false_place = vehicle_at(morning + 400ms, {0, 900});
    EXPECT_FALSE(map.receive(cam_of(true_place)->message, owner, morning));
    EXPECT_EQ(map.receive(cam_of(false_place)->message, stranger, morning + 100ms), Drop::station_id_claimed);
    EXPECT_LT(geo::distance_m(map.find(815)->state.position, true_place.position), 0.1);
    const auto next = vehicle_at(morning + 200ms, {0, 3});
    EXPECT_FALSE(map.receive(cam_of(next)->message, owner, morning + 200ms)) << "its owner is heard on";
    // Once the owner is silent for as long as a neighbour lives, the number is free.
    const auto later = vehicle_at(morning + 4s, {0, 900});
    EXPECT_FALSE(map.receive(cam_of(later)->message, stranger, morning + 4s));
}

TEST_F(LocalDynamicMapTest, OneTicketIsOneNeighbour) {
    hear(vehicle_at(morning), 815);
    for (std::uint32_t station = 1000; station < 3000; ++station)
        EXPECT_FALSE(map.receive(cam_of(vehicle_at(morning, {9, 9}), station)->message, stranger, morning));
    EXPECT_EQ(map.neighbours().size(), 2u);
    EXPECT_TRUE(map.find(815));
    EXPECT_TRUE(map.find(2999));
}

TEST_F(LocalDynamicMapTest, NothingFromAfterTheClockWasSetBackStays) {
    hear(vehicle_at(morning), 815);
    map.age(morning);
    map.age(morning - 3600s);
    EXPECT_FALSE(map.find(815));
}

TEST_F(LocalDynamicMapTest, NeighbourIsWhatTheCamSaid) {
    VehicleState state = vehicle_at(morning, {30, 40}, 222.2, -3.5);
    state.station_type = StationType::heavy_truck;
    state.altitude_m = 371.5;
    state.position_confidence = {1.5, 0.5, 45};
    state.longitudinal_acceleration_mps2 = -1.5;
    state.lateral_acceleration_mps2 = 0.7;
    state.yaw_rate_dps = 4.25;
    state.curvature_per_m = 0.0123;
    state.length_m = 16.5;
    state.width_m = 2.5;
    state.lights.fog = true;
    state.brake_pedal = true;
    const std::array<std::uint8_t, 8> signer{1, 2, 3, 4, 5, 6, 7, 8};
    (void)map.receive(cam_of(state)->message, signer, morning + 20ms);
    const Neighbour* neighbour = map.find(815);
    ASSERT_TRUE(neighbour);
    EXPECT_EQ(neighbour->station_id, 815u);
    EXPECT_EQ(neighbour->received, morning + 20ms);
    EXPECT_EQ(neighbour->signer, signer);
    EXPECT_TRUE(neighbour->heading_known && neighbour->speed_known);
    EXPECT_EQ(neighbour->state.time, morning);
    EXPECT_LT(geo::distance_m(neighbour->state.position, state.position), 0.02);
    EXPECT_NEAR(neighbour->state.heading_deg, 222.2, 1e-9);
    EXPECT_NEAR(neighbour->state.speed_mps, -3.5, 1e-9);
    EXPECT_NEAR(neighbour->state.longitudinal_acceleration_mps2, -1.5, 1e-9);
    EXPECT_NEAR(*neighbour->state.lateral_acceleration_mps2, 0.7, 1e-9);
    EXPECT_NEAR(neighbour->state.yaw_rate_dps, 4.25, 1e-9);
    EXPECT_NEAR(*neighbour->state.curvature_per_m, 0.0123, 1e-9);
    EXPECT_NEAR(*neighbour->state.altitude_m, 371.5, 1e-9);
    EXPECT_NEAR(neighbour->state.length_m, 16.5, 1e-9);
    EXPECT_NEAR(neighbour->state.width_m, 2.5, 1e-9);
    EXPECT_NEAR(neighbour->state.position_confidence.semi_major_m, 1.5, 1e-9);
    EXPECT_NEAR(neighbour->state.position_confidence.orientation_deg, 45, 1e-9);
    EXPECT_EQ(neighbour->state.lights, state.lights);
    EXPECT_TRUE(neighbour->state.brake_pedal);
    EXPECT_FALSE(neighbour->state.emergency_braking);
    EXPECT_EQ(neighbour->state.station_type, StationType::heavy_truck);
}

TEST_F(LocalDynamicMapTest, UnknownHeadingAndSpeedAreNotNorthAndStanding) {
    VehicleState state = vehicle_at(morning);
    state.speed_mps = state.heading_deg = std::numeric_limits<double>::quiet_NaN();
    hear(state);
    EXPECT_FALSE(map.find(815)->heading_known);
    EXPECT_FALSE(map.find(815)->speed_known);
}

TEST_F(LocalDynamicMapTest, BrakeFlagsOfAnEarlierCamDoNotLinger) {
    VehicleState state = vehicle_at(morning);
    state.emergency_braking = state.brake_pedal = true;
    hear(state);
    EXPECT_TRUE(map.find(815)->state.emergency_braking);
    auto silent = cam_of(vehicle_at(morning + 100ms));
    silent->message.cam.camParameters.highFrequencyContainer.get_if<r2::BasicVehicleContainerHighFrequency>()
        ->accelerationControl.reset();
    (void)map.receive(silent->message, std::nullopt, morning + 100ms);
    EXPECT_FALSE(map.find(815)->state.emergency_braking);
    EXPECT_FALSE(map.find(815)->state.brake_pedal);
}

TEST_F(LocalDynamicMapTest, LightsStayUntilTheNextLowFrequencyContainer) {
    CaService service(815, StationType::passenger_car);
    for (int i = 0; i <= 5; ++i) {
        VehicleState state = vehicle_at(morning + i * 100ms, {0, 5.0 * i}, 0, 50);
        state.lights.left_turn = state.lights.right_turn = i == 0;
        service.update(state);
        const auto octets = service.advance(state.time);
        ASSERT_TRUE(octets);
        (void)map.receive(read<r2::CAM>(*octets)->message, std::nullopt, state.time);
        EXPECT_EQ(map.find(815)->state.lights.hazard(), i < 5) << i;
    }
}

TEST_F(LocalDynamicMapTest, OvertakenCamChangesNothing) {
    hear(vehicle_at(morning + 300ms, {0, 3}));
    hear(vehicle_at(morning + 100ms, {0, 1}), 815, 250ms);
    EXPECT_EQ(map.find(815)->state.time, morning + 300ms);
    EXPECT_EQ(map.find(815)->received, morning + 300ms);
}

TEST_F(LocalDynamicMapTest, GenerationTimeAcrossItsWrap) {
    // generationDeltaTime counts 65.536 s
    const Timestamp wrap = Timestamp::from_its_ms((morning.its_ms() / 65536 + 1) * 65536);
    hear(vehicle_at(wrap - 50ms), 815, 80ms);
    EXPECT_EQ(map.find(815)->state.time, wrap - 50ms);
    hear(vehicle_at(wrap + 150ms), 815, 20ms);
    EXPECT_EQ(map.find(815)->state.time, wrap + 150ms);
}

TEST_F(LocalDynamicMapTest, WhoIsSilentForThreeSecondsIsGone) {
    hear(vehicle_at(morning), 1);
    hear(vehicle_at(morning + 2s), 2);
    map.age(morning + 3s);
    EXPECT_TRUE(map.find(1));
    map.age(morning + 3100ms);
    EXPECT_FALSE(map.find(1));
    EXPECT_TRUE(map.find(2));
}

TEST_F(LocalDynamicMapTest, BoundedAndTheLongestSilentLeaves) {
    auto cam = cam_of(vehicle_at(morning));
    for (std::uint32_t id = 0; id < 5000; ++id) {
        cam->message.header.stationId = id;
        (void)map.receive(cam->message, std::nullopt, morning);
        ASSERT_LE(map.neighbours().size(), LocalDynamicMap::neighbours_max);
    }
    EXPECT_FALSE(map.find(0));
    EXPECT_TRUE(map.find(4999));
    EXPECT_EQ(map.neighbours().size(), LocalDynamicMap::neighbours_max);
}

TEST_F(LocalDynamicMapTest, NearestFirstWithinTheRadius) {
    Random random(5);
    for (std::uint32_t id = 1; id <= 300; ++id)
        hear(vehicle_at(morning, {random.uniform(-500, 500), random.uniform(-500, 500)}), id);
    const auto found = map.within(town, 200);
    std::size_t expected = 0;
    for (const auto& [id, neighbour] : map.neighbours())
        expected += geo::distance_m(town, neighbour.state.position) <= 200;
    EXPECT_EQ(found.size(), expected);
    EXPECT_GT(found.size(), 10u);
    for (std::size_t i = 1; i < found.size(); ++i)
        EXPECT_LE(geo::distance_m(town, found[i - 1]->state.position), geo::distance_m(town, found[i]->state.position));
}

TEST(Extrapolate, ConstantAccelerationAndTurn) {
    VehicleState state = vehicle_at(morning, {}, 90, 10);
    state.longitudinal_acceleration_mps2 = 2;
    const VehicleState later = extrapolate(state, morning + 1s);
    EXPECT_NEAR(later.speed_mps, 12, 1e-9);
    const auto moved = geo::LocalFrame(town).to_plane(later.position);
    EXPECT_NEAR(moved.east_m, 11, 1e-3);
    EXPECT_NEAR(moved.north_m, 0, 1e-3);
    EXPECT_EQ(later.time, morning + 1s);
    EXPECT_EQ(extrapolate(state, morning - 1s), state) << "never backwards in time";
}

TEST(Extrapolate, BrakingEndsAtStandstill) {
    VehicleState state = vehicle_at(morning, {}, 0, 10);
    state.longitudinal_acceleration_mps2 = -5;
    const VehicleState later = extrapolate(state, morning + 60s);
    EXPECT_EQ(later.speed_mps, 0);
    EXPECT_NEAR(geo::LocalFrame(town).to_plane(later.position).north_m, 10, 1e-3);
    state.speed_mps = 0;
    EXPECT_EQ(extrapolate(state, morning + 2s).position, state.position) << "the brake holds a standing car";
}

TEST(Extrapolate, FollowsTheCircleItDrives) {
    VehicleState state = vehicle_at(morning, {}, 0, 10);
    state.yaw_rate_dps = 10;  // to the left
    const VehicleState later = extrapolate(state, morning + 2s);
    EXPECT_NEAR(later.heading_deg, 340, 1e-9);
    const double radius = 10 / geo::radians(10);
    const double angle = geo::radians(20);
    const auto at = geo::LocalFrame(town).to_plane(later.position);
    EXPECT_NEAR(at.east_m, -radius * (1 - std::cos(angle)), 0.1);
    EXPECT_NEAR(at.north_m, radius * std::sin(angle), 0.15);
}

}  // namespace
}  // namespace chorus::v2x::facilities
