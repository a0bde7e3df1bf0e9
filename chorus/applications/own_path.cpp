#include "chorus/applications/own_path.hpp"

#include <cmath>

#include "chorus/geo/angle.hpp"

namespace chorus::applications {

namespace {

constexpr double straight_per_m = 1e-4;        // radius above 10 km
constexpr double curvature_speed_min_mps = 2;  // slower, the yaw rate says nothing of the road

double curvature_of(const VehicleState& own) {
    if (own.curvature_per_m) return *own.curvature_per_m;
    if (std::abs(own.speed_mps) < curvature_speed_min_mps) return 0;
    return geo::radians(own.yaw_rate_dps) / own.speed_mps;
}

}  // namespace

OwnPath::OwnPath(const VehicleState& own)
    : frame_(own.position), ahead_(geo::unit_vector(own.heading_deg)), curvature_per_m_(curvature_of(own)) {}

OwnPath::Seen OwnPath::see(const Position& position) const {
    const auto at = frame_.to_plane(position);
    return {geo::dot(ahead_, at), geo::cross(ahead_, at)};
}

Place OwnPath::locate(const Position& position) const {
    const Seen seen = see(position);
    if (std::abs(curvature_per_m_) < straight_per_m) return {seen.ahead_m, seen.left_m};
    // The turn's centre lies `radius` to the left (negative: to the right).
    const double radius = 1 / curvature_per_m_;
    const double side = radius > 0 ? 1 : -1;
    const double to_centre = std::hypot(seen.ahead_m, radius - seen.left_m);
    const double angle = std::atan2(seen.ahead_m, side * (radius - seen.left_m));
    return {std::abs(radius) * angle, side * (std::abs(radius) - to_centre)};
}

double OwnPath::distance_m(const Position& position) const {
    const Seen seen = see(position);
    return std::hypot(seen.ahead_m, seen.left_m);
}

double OwnPath::bearing_deg(const Position& position) const {
    const Seen seen = see(position);
    return geo::degrees(std::atan2(-seen.left_m, seen.ahead_m));
}

Position rear_of(const VehicleState& vehicle) {
    const geo::LocalFrame frame(vehicle.position);
    return frame.to_position(-vehicle.length_m * geo::unit_vector(vehicle.heading_deg));
}

}  // namespace chorus::applications
