#include "chorus/geo/geodesic.hpp"

#include <gtest/gtest.h>

#include "chorus/core/random.hpp"
#include "chorus/geo/angle.hpp"

namespace chorus::geo {
namespace {

TEST(Angle, Wraps) {
    EXPECT_DOUBLE_EQ(normalise_deg(-10), 350);
    EXPECT_DOUBLE_EQ(normalise_deg(360), 0);
    EXPECT_DOUBLE_EQ(normalise_deg(725), 5);
    EXPECT_LT(normalise_deg(-1e-20), 360);
    EXPECT_DOUBLE_EQ(signed_angle_deg(350, 10), 20);
    EXPECT_DOUBLE_EQ(signed_angle_deg(10, 350), -20);
    EXPECT_DOUBLE_EQ(signed_angle_deg(0, 180), 180);
    EXPECT_DOUBLE_EQ(signed_angle_deg(180, 0), 180);
    EXPECT_DOUBLE_EQ(angle_between_deg(359, 2), 3);
    EXPECT_DOUBLE_EQ(angle_between_deg(0, 180), 180);
}

// One degree along the equator and along the meridian at the equator and at the pole: WGS 84's own numbers.
TEST(Geodesic, KnownArcs) {
    EXPECT_NEAR(distance_m({0, 0}, {0, 1}), 111'319.491, 0.001);
    EXPECT_NEAR(distance_m({0, 0}, {1, 0}), 110'574.389, 0.001);
    EXPECT_NEAR(distance_m({89, 0}, {90, 0}), 111'693.865, 0.001);
    EXPECT_NEAR(distance_m({0, 0}, {90, 0}), 10'001'965.729, 0.001);  // the quarter meridian
}

// Flinders Peak to Buninyong, the example of Vincenty's method in the Geocentric Datum of Australia manual
// (on GRS 80, which differs from WGS 84 by a tenth of a millimetre here).
TEST(Geodesic, FlindersPeakToBuninyong) {
    const Position flinders{-(37 + 57 / 60.0 + 3.72030 / 3600), 144 + 25 / 60.0 + 29.52440 / 3600};
    const Position buninyong{-(37 + 39 / 60.0 + 10.15610 / 3600), 143 + 55 / 60.0 + 35.38390 / 3600};
    EXPECT_NEAR(distance_m(flinders, buninyong), 54'972.271, 0.001);
    EXPECT_NEAR(initial_bearing_deg(flinders, buninyong), 306 + 52 / 60.0 + 5.37 / 3600, 1e-5);
}

TEST(Geodesic, DateLineIsNoWall) { EXPECT_NEAR(distance_m({0, 179.9999}, {0, -179.9999}), 22.264, 0.001); }

TEST(Geodesic, DestinationAndInverseAgree) {
    Random random(1);
    for (int i = 0; i < 1000; ++i) {
        const Position from{random.uniform(-85, 85), random.uniform(-180, 180)};
        const double bearing = random.uniform(0, 360), distance = random.uniform(1, 100'000);
        const Position to = destination(from, bearing, distance);
        EXPECT_NEAR(distance_m(from, to), distance, 1e-6);
        EXPECT_LT(angle_between_deg(initial_bearing_deg(from, to), bearing), 1e-6);
    }
}

}  // namespace
}  // namespace chorus::geo
