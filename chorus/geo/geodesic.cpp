#include "chorus/geo/geodesic.hpp"

#include <GeographicLib/Geodesic.hpp>

#include "chorus/geo/angle.hpp"

namespace chorus::geo {

namespace {

const GeographicLib::Geodesic& ellipsoid() { return GeographicLib::Geodesic::WGS84(); }

}  // namespace

double distance_m(const Position& from, const Position& to) {
    double distance = 0;
    ellipsoid().Inverse(from.latitude_deg, from.longitude_deg, to.latitude_deg, to.longitude_deg, distance);
    return distance;
}

double initial_bearing_deg(const Position& from, const Position& to) {
    if (from == to) return 0;
    double bearing = 0, arrival = 0;
    ellipsoid().Inverse(from.latitude_deg, from.longitude_deg, to.latitude_deg, to.longitude_deg, bearing, arrival);
    return normalise_deg(bearing);
}

Position destination(const Position& from, double bearing_deg, double distance_m) {
    Position place;
    ellipsoid().Direct(from.latitude_deg, from.longitude_deg, bearing_deg, distance_m, place.latitude_deg,
                       place.longitude_deg);
    return place;
}

}  // namespace chorus::geo
