#include "chorus/v2x/security/region.hpp"

#include <gtest/gtest.h>

namespace chorus::v2x::security {
namespace {

constexpr Position ingolstadt{48.7650, 11.4237};
constexpr Position munich{48.1374, 11.5755};
const std::vector<std::uint16_t> nowhere;
const std::vector<std::uint16_t> germany{276};
const std::vector<std::uint16_t> china{156};

Region circle(Position centre, double radius_m) { return Region(CircularRegion{centre, radius_m}); }
Region box(Position nw, Position se) { return Region(std::vector{RectangularRegion{nw, se}}); }
Region countries(std::vector<std::uint16_t> ids) { return Region(IdentifiedRegion{std::move(ids)}); }

TEST(Region, WithoutLimitIsEverywhere) { EXPECT_TRUE(Region().contains(munich, nowhere)); }

TEST(Region, CircleEndsAtItsRadius) {
    EXPECT_TRUE(circle(ingolstadt, 71'000).contains(munich, nowhere));
    EXPECT_FALSE(circle(ingolstadt, 69'000).contains(munich, nowhere));
}

TEST(Region, RectanglesAreUnited) {
    const Region region(std::vector{RectangularRegion{{49, 11}, {48.5, 12}}, RectangularRegion{{48.2, 11}, {48, 12}}});
    EXPECT_TRUE(region.contains(ingolstadt, nowhere));
    EXPECT_TRUE(region.contains(munich, nowhere));
    EXPECT_FALSE(region.contains({48.3, 11.5}, nowhere));
    EXPECT_FALSE(region.contains({48.7, 12.1}, nowhere));
}

TEST(Region, ShapesReachAcrossTheDateLine) {
    EXPECT_TRUE(box({-15, 179}, {-19, -179}).contains({-17, -179.5}, nowhere));
    EXPECT_FALSE(box({-15, 179}, {-19, -179}).contains({-17, 0}, nowhere));
    const Region triangle(PolygonalRegion{{{-15, 179}, {-19, 179}, {-17, -179}}});
    EXPECT_TRUE(triangle.contains({-17, -179.5}, nowhere));
    EXPECT_FALSE(triangle.contains({-15.2, -179.5}, nowhere));
}

TEST(Region, PolygonMayBeConcave) {
    const Region u(PolygonalRegion{{{0, 0}, {3, 0}, {3, 1}, {1, 1}, {1, 2}, {3, 2}, {3, 3}, {0, 3}}});
    EXPECT_TRUE(u.contains({2, 0.5}, nowhere));
    EXPECT_TRUE(u.contains({2, 2.5}, nowhere));
    EXPECT_FALSE(u.contains({2, 1.5}, nowhere));
    EXPECT_FALSE(Region(PolygonalRegion{}).contains({0, 0}, nowhere));
}

TEST(Region, CountryIsJudgedByWhereTheOperatorSaysWeAre) {
    EXPECT_TRUE(countries({276}).contains(munich, germany));
    EXPECT_FALSE(countries({276}).contains(munich, china));
    EXPECT_FALSE(countries({276}).contains(munich, nowhere)) << "not told where we are: closed";
    EXPECT_TRUE(countries({65535}).contains(munich, germany));
    EXPECT_FALSE(countries({65535}).contains(munich, china));
    EXPECT_FALSE(countries({}).contains(munich, germany));
}

TEST(Region, ExceedsItsIssuerOnlyWhenItReachesOutside) {
    EXPECT_FALSE(circle(ingolstadt, 500).exceeds(circle(ingolstadt, 500)));
    EXPECT_TRUE(circle(ingolstadt, 600).exceeds(circle(ingolstadt, 500)));
    EXPECT_TRUE(circle(munich, 500).exceeds(circle(ingolstadt, 500)));
    EXPECT_FALSE(box({49, 11}, {48, 12}).exceeds(box({49, 11}, {48, 12})));
    EXPECT_TRUE(box({49, 11}, {48, 12.1}).exceeds(box({49, 11}, {48, 12})));
    EXPECT_FALSE(circle(ingolstadt, 500).exceeds(box({49, 11}, {48, 12})));
    EXPECT_FALSE(countries({276, 250}).exceeds(countries({65535})));
    EXPECT_TRUE(countries({276, 156}).exceeds(countries({65535})));
    EXPECT_TRUE(countries({65535}).exceeds(countries({276})));
    EXPECT_FALSE(Region().exceeds(circle(ingolstadt, 1))) << "an absent region is the issuer's";
    EXPECT_FALSE(Region(PolygonalRegion{}).exceeds(circle(ingolstadt, 1)));
}

}  // namespace
}  // namespace chorus::v2x::security
