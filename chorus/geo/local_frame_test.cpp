#include "chorus/geo/local_frame.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "chorus/core/random.hpp"
#include "chorus/geo/geodesic.hpp"

namespace chorus::geo {
namespace {

TEST(LocalFrame, OriginIsZero) {
    const LocalFrame frame({48.7667, 11.4333});
    EXPECT_EQ(frame.to_plane(frame.origin()), (Vector{0, 0}));
    EXPECT_EQ(frame.to_position({0, 0}), frame.origin());
}

TEST(LocalFrame, CentimetresWithinTenKilometres) {
    Random random(2);
    double worst = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Position origin{random.uniform(-70, 70), random.uniform(-180, 180)};
        const double bearing = random.uniform(0, 360), distance = random.uniform(0, 10'000);
        const Vector truth = unit_vector(bearing) * distance;
        const Position place = destination(origin, bearing, distance);
        const LocalFrame frame(origin);
        worst = std::max(worst, (frame.to_plane(place) - truth).length());
        worst = std::max(worst, distance_m(frame.to_position(truth), place));
    }
    EXPECT_LT(worst, 0.01);
    RecordProperty("worst_mm", static_cast<int>(worst * 1000));
}

TEST(LocalFrame, ThereAndBack) {
    Random random(3);
    for (int i = 0; i < 5'000; ++i) {
        const LocalFrame frame({random.uniform(-70, 70), random.uniform(-180, 180)});
        const Vector point{random.uniform(-10'000, 10'000), random.uniform(-10'000, 10'000)};
        EXPECT_LT((frame.to_plane(frame.to_position(point)) - point).length(), 1e-4);
    }
}

TEST(LocalFrame, CrossesTheDateLine) {
    const LocalFrame frame({-17, 179.999});
    EXPECT_GT(frame.to_plane({-17, -179.999}).east_m, 200);
    EXPECT_LT(frame.to_position({500, 0}).longitude_deg, -179);
}

TEST(Within, AgreesWithTheGeodesic) {
    Random random(5);
    int near = 0;
    for (int i = 0; i < 20'000; ++i) {
        const double reach_m = 10 * std::pow(500.0, random.uniform(0, 1));
        const Position a{random.uniform(-85, 85), random.uniform(-180, 180)};
        const Position b = destination(a, random.uniform(0, 360), reach_m * random.uniform(0, 2));
        const double apart_m = distance_m(a, b);
        if (std::abs(apart_m - reach_m) < 1) continue;
        EXPECT_EQ(within(a, b, reach_m), apart_m < reach_m) << a.latitude_deg << ' ' << apart_m << ' ' << reach_m;
        near += apart_m < reach_m;
    }
    EXPECT_GT(near, 9'000);
    EXPECT_TRUE(within({0, 180}, {0, -180}, 1));
    EXPECT_FALSE(within({0, NAN}, {0, 0}, 1e6));
    EXPECT_FALSE(within({NAN, 0}, {0, 0}, 1e6));
}

TEST(Vector, BearingsAndSides) {
    EXPECT_DOUBLE_EQ((Vector{1, 0}).bearing_deg(), 90);
    EXPECT_DOUBLE_EQ((Vector{-1, 0}).bearing_deg(), 270);
    EXPECT_NEAR(unit_vector(90).east_m, 1, 1e-15);
    EXPECT_GT(cross(unit_vector(0), unit_vector(270)), 0);  // west is left of north
}

}  // namespace
}  // namespace chorus::geo
