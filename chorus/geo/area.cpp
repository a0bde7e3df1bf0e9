#include "chorus/geo/area.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "chorus/geo/geodesic.hpp"
#include "chorus/geo/local_frame.hpp"

namespace chorus::geo {

namespace {

// Where the place lies from the centre. The series of LocalFrame holds for what is near; the ellipsoid
// answers for the rest of the world.
Vector offset_from(const Position& centre, const Position& place) {
    const double north_deg = std::abs(place.latitude_deg - centre.latitude_deg);
    const double east_deg = std::abs(std::remainder(place.longitude_deg - centre.longitude_deg, 360.0));
    if (north_deg < 1 && east_deg < 1.5 && std::abs(centre.latitude_deg) < 70)
        return LocalFrame(centre).to_plane(place);
    return unit_vector(initial_bearing_deg(centre, place)) * distance_m(centre, place);
}

double square(double x) { return x * x; }

}  // namespace

bool has_extent(const Area& area) { return area.a_m > 0 && (area.shape == Area::Shape::circle || area.b_m > 0); }

double size_m2(const Area& area) {
    switch (area.shape) {
        case Area::Shape::circle: return std::numbers::pi * area.a_m * area.a_m;
        case Area::Shape::rectangle: return 4 * area.a_m * area.b_m;
        case Area::Shape::ellipse: return std::numbers::pi * area.a_m * area.b_m;
    }
    return 0;
}

double geometric_function(const Area& area, const Position& place) {
    if (!has_extent(area)) return -std::numeric_limits<double>::infinity();
    const Vector offset = offset_from(area.centre, place);
    if (area.shape == Area::Shape::circle) return 1 - dot(offset, offset) / square(area.a_m);

    const Vector long_axis = unit_vector(area.azimuth_deg);
    const double x = square(dot(offset, long_axis) / area.a_m);
    const double y = square(cross(offset, long_axis) / area.b_m);
    return area.shape == Area::Shape::rectangle ? std::min(1 - x, 1 - y) : 1 - x - y;
}

}  // namespace chorus::geo
