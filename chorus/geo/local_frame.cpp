// With phi the latitude, M the radius of the meridian and N that of the prime vertical, a place lies
// p = N cos(phi) from the axis and z above the equator, and along the meridian p' = -M sin(phi),
// z' = M cos(phi). Both are developed to the third order; the fourth is 2 micrometres at 10 km.
#include "chorus/geo/local_frame.hpp"

#include <algorithm>
#include <cmath>

namespace chorus::geo {

namespace {

constexpr double equatorial_radius_m = 6'378'137.0;  // WGS 84
constexpr double flattening = 1 / 298.257223563;
constexpr double e2 = flattening * (2 - flattening);

}  // namespace

LocalFrame::LocalFrame(const Position& origin)
    : origin_(origin), sin_(std::sin(radians(origin.latitude_deg))), cos_(std::cos(radians(origin.latitude_deg))) {
    const double w2 = 1 - e2 * sin_ * sin_;
    const double w = std::sqrt(w2);
    const double prime_vertical = equatorial_radius_m / w;
    const double m = equatorial_radius_m * (1 - e2) / (w2 * w);
    const double bend = 3 * e2 * sin_ * cos_ / w2;  // M' / M
    const double m1 = m * bend;
    const double m2 = m * (3 * e2 * (cos_ * cos_ - sin_ * sin_) / w2 + bend * bend * (5.0 / 3));

    axis0_ = std::max(prime_vertical * cos_, 1e-3);  // the poles have no east
    axis1_ = -m * sin_;
    axis2_ = -(m1 * sin_ + m * cos_) / 2;
    axis3_ = -(m2 * sin_ + 2 * m1 * cos_ - m * sin_) / 6;
    height1_ = m * cos_;
    height2_ = (m1 * cos_ - m * sin_) / 2;
    height3_ = (m2 * cos_ - 2 * m1 * sin_ - m * cos_) / 6;
    meridian_radius_ = m;
    curvature_ = 1 / (6 * m * prime_vertical);
}

Position LocalFrame::to_position(Vector point) const {
    const Vector flat = point * (1 - dot(point, point) * curvature_);
    // Newton's method with the derivative at the origin: every round gains a factor of some 400 at 10 km.
    double x = flat.north_m / meridian_radius_, l = flat.east_m / axis0_;
    for (int round = 0; round < 5; ++round) {
        const Vector missing = flat - tangent_plane(x, l);
        x += missing.north_m / meridian_radius_;
        l += missing.east_m / axis0_;
    }
    return {origin_.latitude_deg + degrees(x), std::remainder(origin_.longitude_deg + degrees(l), 360.0)};
}

bool within(const Position& a, const Position& b, double reach_m) {
    // No degree is longer: that of latitude at the poles, 111.694 km.
    constexpr double degree_max_m = 111'700;
    const double north_m = (a.latitude_deg - b.latitude_deg) * degree_max_m;
    const double east_m = (a.longitude_deg - b.longitude_deg) * degree_max_m;
    const double reach_squared = reach_m * reach_m;
    if (north_m * north_m + east_m * east_m <= reach_squared) return true;
    const Vector apart = LocalFrame(a).to_plane(b);
    return dot(apart, apart) <= reach_squared;
}

}  // namespace chorus::geo
