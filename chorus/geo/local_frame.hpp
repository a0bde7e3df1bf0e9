// A plane that touches the ellipsoid at an origin: metres to the east and to the north. For everything
// within a junction, a street, a radio range.
#pragma once

#include <cmath>

#include "chorus/core/position.hpp"
#include "chorus/geo/angle.hpp"

namespace chorus::geo {

// A point, or a difference of two, in a local plane.
struct Vector {
    double east_m = 0;
    double north_m = 0;

    friend constexpr Vector operator+(Vector a, Vector b) { return {a.east_m + b.east_m, a.north_m + b.north_m}; }
    friend constexpr Vector operator-(Vector a, Vector b) { return {a.east_m - b.east_m, a.north_m - b.north_m}; }
    friend constexpr Vector operator*(Vector a, double k) { return {a.east_m * k, a.north_m * k}; }
    friend constexpr Vector operator*(double k, Vector a) { return a * k; }
    friend bool operator==(const Vector&, const Vector&) = default;

    double length() const { return std::hypot(east_m, north_m); }
    double bearing_deg() const { return normalise_deg(degrees(std::atan2(east_m, north_m))); }
};

constexpr double dot(Vector a, Vector b) { return a.east_m * b.east_m + a.north_m * b.north_m; }
// Positive when b points to the left of a.
constexpr double cross(Vector a, Vector b) { return a.east_m * b.north_m - a.north_m * b.east_m; }

// The vector of length 1 in a direction clockwise from north.
inline Vector unit_vector(double bearing_deg) {
    return {std::sin(radians(bearing_deg)), std::cos(radians(bearing_deg))};
}

// Azimuthal equidistant projection of WGS 84 around an origin, as a third-order series: distances and
// bearings from the origin are true. Within 10 km of the origin and up to 70 degrees of latitude the error
// is below 1 cm, to and from the plane; a few nanoseconds each way.
class LocalFrame {
  public:
    explicit LocalFrame(const Position& origin);

    Vector to_plane(const Position& place) const {
        const double x = radians(place.latitude_deg - origin_.latitude_deg);
        double east_deg = place.longitude_deg - origin_.longitude_deg;
        if (east_deg > 180) east_deg -= 360;
        if (east_deg < -180) east_deg += 360;
        const double l = radians(east_deg);
        const Vector flat = tangent_plane(x, l);
        return flat * (1 + dot(flat, flat) * curvature_);
    }
    Position to_position(Vector point) const;

    const Position& origin() const { return origin_; }

  private:
    // Orthographic coordinates of a place `x` rad north and `l` rad east of the origin.
    Vector tangent_plane(double x, double l) const {
        // distance from the axis and height above the equator, as series around the origin's latitude
        const double axis = axis0_ + x * (axis1_ + x * (axis2_ + x * axis3_));
        const double height = x * (height1_ + x * (height2_ + x * height3_));
        const double l2 = l * l;
        const double turned = axis * l2 * (0.5 - l2 * (1.0 / 24));  // axis * (1 - cos l)
        return {axis * l * (1 - l2 * (1.0 / 6) + l2 * l2 * (1.0 / 120)),
                cos_ * height - sin_ * (axis - axis0_ - turned)};
    }

    Position origin_;
    double sin_, cos_;
    double axis0_, axis1_, axis2_, axis3_;
    double height1_, height2_, height3_;
    double meridian_radius_;
    double curvature_;  // 1 / (6 R^2): the plane's chord to the ellipsoid's arc
};

// Whether two places are at most so far apart, within the frame's accuracy. Much cheaper where they are clearly nearer,
// as honest ones usually are.
bool within(const Position& a, const Position& b, double reach_m);

}  // namespace chorus::geo
