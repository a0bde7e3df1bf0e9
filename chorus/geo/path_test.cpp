#include "chorus/geo/path.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "chorus/core/random.hpp"

namespace chorus::geo {
namespace {

const std::vector<Vector> corner{{0, 0}, {0, 100}, {100, 100}};  // north, then right turn to the east

struct Case {
    const char* where;
    Vector point;
    double along, across, distance;
    std::size_t segment;
};

TEST(Path, Offsets) {
    const Case cases[] = {
        {"on the first segment", {0, 40}, 40, 0, 0, 0},
        {"left of it", {-5, 40}, 40, 5, 5, 0},
        {"right of it", {5, 40}, 40, -5, 5, 0},
        {"on the second", {30, 100}, 130, 0, 0, 1},
        {"left of the second", {30, 107}, 130, 7, 7, 1},
        {"before the start", {0, -20}, -20, 0, 20, 0},
        {"before the start and right", {3, -4}, -4, -3, 5, 0},
        {"past the end", {150, 100}, 250, 0, 50, 1},
        {"outside the corner", {-3, 104}, 100, 5, 5, 0},
    };
    for (const Case& c : cases) {
        const auto offset = offset_from_path(corner, c.point);
        ASSERT_TRUE(offset) << c.where;
        EXPECT_NEAR(offset->along_m, c.along, 1e-9) << c.where;
        EXPECT_NEAR(offset->across_m, c.across, 1e-9) << c.where;
        EXPECT_NEAR(offset->distance_m, c.distance, 1e-9) << c.where;
        EXPECT_EQ(offset->segment, c.segment) << c.where;
    }
}

// A hairpin to the right: the outside of its tip is left of both legs, on whichever side of their lines.
TEST(Path, SideAtAHairpin) {
    const std::vector<Vector> hairpin{{0, 0}, {0, 100}, {1, 0}};
    EXPECT_GT(offset_from_path(hairpin, {-0.5, 110})->across_m, 9);
    EXPECT_GT(offset_from_path(hairpin, {0.5, 110})->across_m, 9);
    EXPECT_GT(offset_from_path(hairpin, {1.5, 110})->across_m, 9);
}

TEST(Path, NothingWithoutALength) {
    EXPECT_FALSE(offset_from_path({}, {1, 1}));
    const std::vector<Vector> point{{1, 1}, {1, 1}};
    EXPECT_FALSE(offset_from_path(point, {1, 1}));
    EXPECT_FALSE(point_on_path(point, 3));
    EXPECT_EQ(path_length_m(point), 0);
}

TEST(Path, RepeatedPointsDoNotMatter) {
    const std::vector<Vector> stuttering{{0, 0}, {0, 0}, {0, 100}, {0, 100}, {100, 100}, {100, 100}};
    const auto plain = *offset_from_path(corner, {150, 90}), other = *offset_from_path(stuttering, {150, 90});
    EXPECT_DOUBLE_EQ(plain.along_m, other.along_m);
    EXPECT_DOUBLE_EQ(plain.across_m, other.across_m);
    EXPECT_DOUBLE_EQ(path_length_m(stuttering), 200);
}

TEST(Path, PointOnPathIsFoundAgain) {
    for (double along = -50; along < 260; along += 7) {
        const auto offset = offset_from_path(corner, *point_on_path(corner, along));
        EXPECT_NEAR(offset->along_m, along, 1e-9);
        EXPECT_NEAR(offset->across_m, 0, 1e-9);
    }
}

TEST(Path, DistanceIsTheMinimumOverSamples) {
    Random random(4);
    for (int run = 0; run < 50; ++run) {
        std::vector<Vector> path;
        for (int i = 0; i < 8; ++i) path.push_back({random.uniform(-100, 100), random.uniform(-100, 100)});
        const Vector point{random.uniform(-150, 150), random.uniform(-150, 150)};
        double nearest = 1e9;
        const double length = path_length_m(path);
        for (int i = 0; i <= 20'000; ++i)
            nearest = std::min(nearest, (*point_on_path(path, length * i / 20'000) - point).length());
        EXPECT_NEAR(offset_from_path(path, point)->distance_m, nearest, 0.05);
    }
}

}  // namespace
}  // namespace chorus::geo
