#include "chorus/applications/emergency_brake_light.hpp"

#include <algorithm>
#include <cmath>

#include "chorus/applications/own_path.hpp"
#include "chorus/applications/way_to_event.hpp"
#include "chorus/geo/angle.hpp"

namespace chorus::applications {

using v2x::facilities::DenRequest;
using v2x::facilities::DenService;
using v2x::facilities::emergency_electronic_brake;
using v2x::facilities::Event;
using v2x::facilities::extrapolate;
using v2x::facilities::LocalDynamicMap;
using v2x::facilities::PathHistory;

bool EmergencyStopSignal::update(double speed_mps, double acceleration_mps2) {
    const double braking = -acceleration_mps2;
    if (!on_ && braking >= on_mps2 && speed_mps > speed_min_mps) on_ = true;
    if (on_ && braking < off_mps2) on_ = false;
    return on_;
}

namespace {

constexpr Duration renewal = 100ms, validity = 2s;
constexpr double relevance_m = 500;

}  // namespace

void EmergencyBrakeNotifier::advance(const VehicleState& own, DenService& den,
                                     const std::vector<PathHistory::Point>& path, Timestamp now) {
    if (!own.emergency_braking) {
        active_.reset();
        return;
    }
    if (active_ && now - sent_ < renewal) return;
    DenRequest request;
    request.cause = emergency_electronic_brake;
    request.information_quality = 3;
    request.detection_time = own.time;
    request.position = own.position;
    request.position_confidence = own.position_confidence;
    request.altitude_m = own.altitude_m;
    request.speed_mps = own.speed_mps;
    request.heading_deg = own.heading_deg;
    request.validity = validity;
    request.relevance_distance_m = relevance_m;
    request.approach = path;
    if (active_ && den.update(*active_, request, now)) {
        sent_ = now;
        return;
    }
    const auto id = den.trigger(request, now);
    active_ = id ? std::optional(*id) : std::nullopt;
    sent_ = now;
}

namespace {

// Along the trace that the DENM gives, or along the arc that we are on. A trace that does not lead past us, because its
// vehicle turned into our road ahead of us, leaves those who are straight ahead in our own lane.
std::optional<double> distance_to(const Event& event, const VehicleState& own, const OwnPath& path) {
    using Limits = EmergencyBrakeWarning;
    const bool traced = std::ranges::any_of(event.approaches, [](const auto& approach) { return !approach.empty(); });
    std::optional<double> distance_m;
    if (traced) {
        if (const auto way = way_to_event(event, own.position, own.heading_deg, Limits::lateral_m))
            distance_m = way->along_m;
    }
    if (!distance_m) {
        const Place place = path.locate(event.position);
        const double lateral_max_m = traced ? Limits::own_lane_m : Limits::lateral_m;
        if (std::abs(place.left_m) > lateral_max_m) return std::nullopt;
        if (geo::angle_between_deg(own.heading_deg, *event.heading_deg) > Limits::heading_gap_max_deg)
            return std::nullopt;
        distance_m = place.along_m;
    }
    if (*distance_m <= 0 || *distance_m > Limits::range_m) return std::nullopt;
    return distance_m;
}

}  // namespace

std::vector<Warning> EmergencyBrakeWarning::evaluate(const VehicleState& own_last, const LocalDynamicMap& map,
                                                     Timestamp now) {
    const auto heard = [&](const Event& event, Timestamp at) {
        auto [seen, fresh] = braking_.try_emplace(event.id.originating_station, Seen{event, now, at});
        if (!fresh && at >= seen->second.last) {
            seen->second.last = at;
            // A CAM knows the place better, the DENM knows the way.
            if (event.approaches.empty() && !seen->second.event.approaches.empty()) return;
            seen->second.event = event;
        }
    };
    for (const auto& [key, event] : map.events()) {
        if (event.terminated || event.cause != emergency_electronic_brake || !event.heading_deg) continue;
        if (now - event.referenced <= lasting) heard(event, event.referenced);
    }
    for (const auto& [station, neighbour] : map.neighbours()) {
        const VehicleState& state = neighbour.state;
        if (!state.emergency_braking || !neighbour.heading_known || now - state.time > lasting) continue;
        Event event;
        event.id.originating_station = station;
        event.position = state.position;
        event.heading_deg = state.heading_deg;
        heard(event, state.time);
    }
    std::erase_if(braking_, [now](const auto& entry) { return now - entry.second.last > lasting; });

    const VehicleState own = extrapolate(own_last, now);
    std::vector<Warning> warnings;
    if (own.speed_mps < own_speed_min_mps) return warnings;
    const OwnPath path(own);
    for (const auto& [station, seen] : braking_) {
        const auto distance_m = distance_to(seen.event, own, path);
        if (!distance_m) continue;
        const bool near = *distance_m / own.speed_mps <= act_within_s;
        warnings.push_back({.event = std::uint64_t{station} << 8 | 2,
                            .kind = WarningKind::emergency_brake_light,
                            .level = near ? WarningLevel::warning : WarningLevel::awareness,
                            .since = seen.since,
                            .distance_m = *distance_m,
                            .bearing_deg = path.bearing_deg(seen.event.position),
                            .position = seen.event.position,
                            .station = station});
    }
    std::ranges::sort(warnings, {}, &Warning::distance_m);
    return warnings;
}

}  // namespace chorus::applications
