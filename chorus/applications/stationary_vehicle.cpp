#include "chorus/applications/stationary_vehicle.hpp"

#include <algorithm>
#include <cmath>

#include "chorus/applications/own_path.hpp"
#include "chorus/applications/way_to_event.hpp"

namespace chorus::applications {

using v2x::facilities::DenRequest;
using v2x::facilities::DenService;
using v2x::facilities::Event;
using v2x::facilities::EventTable;
using v2x::facilities::extrapolate;
using v2x::facilities::LocalDynamicMap;
using v2x::facilities::PathHistory;

namespace {

constexpr Duration standing_time = 30s, less_each = 10s;
constexpr Duration repetition_interval = 1s, repetition_duration = 15s, renewal = 15s, validity = 30s;
constexpr Duration moving_time = 5s;
constexpr double relevance_m = 1000;
constexpr double standing_mps = 0.1;

DenRequest describe(const VehicleState& own, const std::vector<PathHistory::Point>& path, Timestamp standing_since) {
    DenRequest request;
    request.cause = v2x::facilities::stationary_vehicle_breakdown;
    request.information_quality = 5;
    request.detection_time = own.time;
    request.position = own.position;
    request.position_confidence = own.position_confidence;
    request.altitude_m = own.altitude_m;
    request.speed_mps = 0;
    request.heading_deg = own.heading_deg;
    request.validity = validity;
    request.repetition_interval = repetition_interval;
    request.repetition_duration = repetition_duration;
    request.relevance_distance_m = relevance_m;
    request.approach = path;
    request.stationary_since = standing_since;
    return request;
}

}  // namespace

void StationaryVehicleNotifier::advance(const VehicleState& own, DenService& den,
                                        const std::vector<PathHistory::Point>& path, Timestamp now) {
    const bool standing = std::abs(own.speed_mps) < standing_mps;
    if (!standing)
        standing_since_.reset();
    else if (!standing_since_)
        standing_since_ = own.time;
    if (standing)
        moving_since_.reset();
    else if (!moving_since_)
        moving_since_ = own.time;

    if (active_) {
        const bool moved_on = moving_since_ && now - *moving_since_ > moving_time;
        if (!own.lights.hazard() || moved_on) {
            (void)den.cancel(*active_, now);  // an event that already lapsed needs no end
            active_.reset();
        } else if (now - renewed_ >= renewal && standing) {
            if (!den.update(*active_, describe(own, path, standing_since_.value_or(now)), now)) active_.reset();
            renewed_ = now;
        }
        return;
    }
    if (!own.lights.hazard() || !standing_since_) return;
    const Duration wait = standing_time - (own.gear_in_park ? less_each : 0s) - (own.parking_brake ? less_each : 0s);
    if (now - *standing_since_ < wait) return;
    const auto id = den.trigger(describe(own, path, *standing_since_), now);
    if (!id) return;
    active_ = *id;
    renewed_ = now;
}

namespace {

std::uint64_t event_number(const EventTable::Key& key) {
    const std::uint64_t signer = key.signer ? v2x::facilities::SignerHash()(*key.signer) : 0;
    return (std::uint64_t{key.id.originating_station} << 8 | 3) ^ std::uint64_t{key.id.sequence_number} << 40 ^
           (signer & 0xffff) << 48;
}

}  // namespace

std::vector<Warning> StationaryVehicleWarning::evaluate(const VehicleState& own_last, const LocalDynamicMap& map,
                                                        Timestamp now) {
    const VehicleState own = extrapolate(own_last, now);
    std::vector<Warning> warnings;
    std::erase_if(shown_, [&](const auto& entry) { return !map.events().find(entry.first.id); });
    if (own.speed_mps < own_speed_min_mps) return warnings;
    const OwnPath path(own);
    for (const auto& [key, event] : map.events()) {
        if (event.terminated || event.cause.code != v2x::facilities::stationary_vehicle_breakdown.code) continue;
        const auto way = way_to_event(event, own.position, own.heading_deg, beside_max_m);
        if (!way || way->along_m <= 0 || way->along_m > event.awareness_distance_m) continue;
        const double time_s = way->along_m / own.speed_mps;
        if (time_s > aware_within_s) continue;
        const double needed = own.speed_mps * own.speed_mps / (2 * std::max(way->along_m, 0.1));
        const bool responding = -own.longitudinal_acceleration_mps2 >= responding_share * needed;
        Shown& shown = shown_.try_emplace(key, Shown{now, std::nullopt}).first->second;
        if (time_s <= act_within_s && way->beside_m <= in_lane_max_m && needed >= deceleration_worth_mps2 &&
            !responding)
            shown.urgent_at = now;
        const bool urgent = shown.urgent_at && now - *shown.urgent_at <= release;
        warnings.push_back({.event = event_number(key),
                            .kind = WarningKind::stationary_vehicle,
                            .level = urgent ? WarningLevel::warning : WarningLevel::awareness,
                            .since = shown.since,
                            .distance_m = way->along_m,
                            .time_to_collision_s = time_s,
                            .required_deceleration_mps2 = needed,
                            .bearing_deg = path.bearing_deg(event.position),
                            .position = event.position,
                            .station = event.id.originating_station});
    }
    std::ranges::sort(warnings, {}, &Warning::distance_m);
    return warnings;
}

}  // namespace chorus::applications
