// Shortest lines on the WGS 84 ellipsoid, exact to nanometres at any distance (GeographicLib). One to two
// microseconds each; where many places around one are compared, LocalFrame takes nanoseconds.
#pragma once

#include "chorus/core/position.hpp"

namespace chorus::geo {

double distance_m(const Position& from, const Position& to);

// Direction in which the geodesic leaves `from`, [0, 360) clockwise from north. 0 when the places coincide.
double initial_bearing_deg(const Position& from, const Position& to);

// The place reached after `distance_m` metres along the geodesic that starts at `bearing_deg`.
Position destination(const Position& from, double bearing_deg, double distance_m);

}  // namespace chorus::geo
