#include "chorus/applications/own_path.hpp"

#include <gtest/gtest.h>

#include "chorus/core/random.hpp"
#include "chorus/geo/angle.hpp"

namespace chorus::applications {
namespace {

const Position junction{48.7650, 11.4237};

Position at(geo::Vector place) { return geo::LocalFrame(junction).to_position(place); }

VehicleState going(double heading_deg, double speed_mps, double yaw_rate_dps = 0) {
    VehicleState state;
    state.position = junction;
    state.heading_deg = heading_deg;
    state.speed_mps = speed_mps;
    state.yaw_rate_dps = yaw_rate_dps;
    return state;
}

TEST(OwnPath, StraightOn) {
    const OwnPath north(going(0, 10));
    EXPECT_NEAR(north.locate(at({0, 50})).along_m, 50, 0.01);
    EXPECT_NEAR(north.locate(at({3, 50})).left_m, -3, 0.01);
    EXPECT_NEAR(north.locate(at({0, -20})).along_m, -20, 0.01);
    const OwnPath west(going(270, 10));
    EXPECT_NEAR(west.locate(at({-50, -2})).along_m, 50, 0.01);
    EXPECT_NEAR(west.locate(at({-50, -2})).left_m, 2, 0.01);
}

TEST(OwnPath, PointsOnTheDrivenArcAreAheadAndBesideNothing) {
    Random random(9);
    for (int i = 0; i < 1000; ++i) {
        const double heading = random.uniform(0, 360), speed = random.uniform(3, 40);
        const double yaw = (random.chance(0.5) ? 1 : -1) * random.uniform(0.5, 25);
        const OwnPath path(going(heading, speed, yaw));
        const double radius = speed / geo::radians(yaw);  // negative: to the right
        const double angle = random.uniform(0, 1.5), aside = random.uniform(-2, 2);
        const geo::Vector ahead = geo::unit_vector(heading), left = geo::unit_vector(heading - 90);
        const double turned = radius > 0 ? angle : -angle;
        const auto place =
            ahead * ((radius - aside) * std::sin(turned)) + left * (radius - (radius - aside) * std::cos(turned));
        const Place found = path.locate(at(place));
        ASSERT_NEAR(found.along_m, std::abs(radius) * angle, 0.02 + 0.001 * std::abs(radius));
        ASSERT_NEAR(found.left_m, aside, 0.02);
    }
}

TEST(OwnPath, KnownCurvatureGoesBeforeTheYawRate) {
    VehicleState state = going(0, 10, 20);
    state.curvature_per_m = 0;
    EXPECT_NEAR(OwnPath(state).locate(at({0, 50})).left_m, 0, 0.01);
    EXPECT_NEAR(OwnPath(going(0, 1, 20)).locate(at({0, 50})).left_m, 0, 0.01)
        << "too slow for a yaw rate to mean a bend";
}

TEST(OwnPath, BearingIsRightPositive) {
    const OwnPath path(going(90, 10));
    EXPECT_NEAR(path.bearing_deg(at({30, 0})), 0, 0.1);
    EXPECT_NEAR(path.bearing_deg(at({30, -30})), 45, 0.1);
    EXPECT_NEAR(path.bearing_deg(at({0, 30})), -90, 0.1);
    EXPECT_NEAR(path.distance_m(at({30, -40})), 50, 0.01);
}

TEST(OwnPath, RearIsALengthBehindTheFront) {
    VehicleState state = going(90, 0);
    state.length_m = 16;
    const auto rear = geo::LocalFrame(junction).to_plane(rear_of(state));
    EXPECT_NEAR(rear.east_m, -16, 1e-3);
    EXPECT_NEAR(rear.north_m, 0, 1e-3);
}

}  // namespace
}  // namespace chorus::applications
