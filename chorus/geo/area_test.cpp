#include "chorus/geo/area.hpp"

#include <gtest/gtest.h>

#include <numbers>

#include "chorus/core/random.hpp"
#include "chorus/geo/geodesic.hpp"

namespace chorus::geo {
namespace {

const Position centre{48.7667, 11.4333};
Position at(double bearing_deg, double distance) { return destination(centre, bearing_deg, distance); }

TEST(Area, CircleIsOneInTheCentreAndZeroAtTheBorder) {
    const Area circle = Area::circle(centre, 500);
    EXPECT_DOUBLE_EQ(geometric_function(circle, centre), 1);
    for (double bearing = 0; bearing < 360; bearing += 15) {
        EXPECT_NEAR(geometric_function(circle, at(bearing, 500)), 0, 1e-4) << bearing;
        EXPECT_TRUE(contains(circle, at(bearing, 499.9)));
        EXPECT_FALSE(contains(circle, at(bearing, 500.1)));
    }
}

TEST(Area, RectangleTurnsWithItsAzimuth) {
    // 1000 m long, 100 m wide, the long side pointing 30 degrees east of north
    const Area road{Area::Shape::rectangle, centre, 500, 50, 30};
    EXPECT_TRUE(contains(road, at(30, 499)));
    EXPECT_TRUE(contains(road, at(210, 499)));
    EXPECT_FALSE(contains(road, at(30, 501)));
    EXPECT_TRUE(contains(road, at(120, 49)));
    EXPECT_FALSE(contains(road, at(120, 51)));
    EXPECT_FALSE(contains(road, at(330, 200)));  // the mirror image
    EXPECT_NEAR(geometric_function(road, at(120, 25)), 0.75, 1e-3);
    EXPECT_TRUE(contains(road, destination(at(30, 495), 120, 45)));  // a corner belongs to it
}

TEST(Area, EllipseIsNarrowerThanItsRectangle) {
    const Area ellipse{Area::Shape::ellipse, centre, 500, 50, 90};
    EXPECT_TRUE(contains(ellipse, at(90, 499)));
    EXPECT_FALSE(contains(ellipse, at(0, 51)));
    EXPECT_FALSE(contains(ellipse, destination(at(90, 450), 0, 45)));
    EXPECT_TRUE(contains({Area::Shape::rectangle, centre, 500, 50, 90}, destination(at(90, 450), 0, 45)));
}

TEST(Area, AnEllipseWithEqualAxesIsACircle) {
    Random random(5);
    for (int i = 0; i < 500; ++i) {
        const Position place = at(random.uniform(0, 360), random.uniform(0, 1000));
        const Area ellipse{Area::Shape::ellipse, centre, 400, 400, random.uniform(0, 360)};
        EXPECT_NEAR(geometric_function(ellipse, place), geometric_function(Area::circle(centre, 400), place), 1e-9);
    }
}

TEST(Area, TheOtherSideOfTheWorldIsOutside) {
    const Area circle = Area::circle(centre, 5000);
    EXPECT_FALSE(contains(circle, {-centre.latitude_deg, centre.longitude_deg - 180}));
    EXPECT_FALSE(contains(circle, {centre.latitude_deg, centre.longitude_deg + 90}));
    EXPECT_TRUE(contains(Area::circle({89.999, 0}, 500), {89.999, 180}));
}

TEST(Area, WithoutExtentContainsNothing) {
    EXPECT_FALSE(contains(Area::circle(centre, 0), centre));
    EXPECT_FALSE(contains({Area::Shape::rectangle, centre, 10, 0, 0}, centre));
    EXPECT_FALSE(has_extent({Area::Shape::ellipse, centre, 0, 10, 0}));
}

TEST(Area, Size) {
    EXPECT_DOUBLE_EQ(size_m2(Area::circle(centre, 10)), 100 * std::numbers::pi);
    EXPECT_DOUBLE_EQ(size_m2({Area::Shape::rectangle, centre, 10, 5, 0}), 200);
    EXPECT_DOUBLE_EQ(size_m2({Area::Shape::ellipse, centre, 10, 5, 0}), 50 * std::numbers::pi);
}

}  // namespace
}  // namespace chorus::geo
