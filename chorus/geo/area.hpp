// Geographical areas of EN 302 931: circle, rectangle, ellipse, and the function that says where a place
// lies to them.
#pragma once

#include <cstdint>

#include "chorus/core/position.hpp"

namespace chorus::geo {

struct Area {
    enum class Shape : std::uint8_t { circle, rectangle, ellipse };

    Shape shape = Shape::circle;
    Position centre;
    double a_m = 0;          // radius, or half the length along the azimuth
    double b_m = 0;          // half the width across it; circles do not use it
    double azimuth_deg = 0;  // of the long side, clockwise from north
    friend bool operator==(const Area&, const Area&) = default;

    static Area circle(const Position& centre, double radius_m) { return {Shape::circle, centre, radius_m, 0, 0}; }
};

// F(x, y) of EN 302 931: 1 in the centre, positive inside, 0 at the border, negative outside.
// An area without extent (see has_extent) contains nothing: minus infinity.
double geometric_function(const Area& area, const Position& place);

inline bool contains(const Area& area, const Position& place) { return geometric_function(area, place) >= 0; }

bool has_extent(const Area& area);
double size_m2(const Area& area);

}  // namespace chorus::geo
