#include "chorus/cli/city_pages.hpp"

#include <algorithm>
#include <cmath>

#include "chorus/v2x/geonet/packet.hpp"

namespace chorus::cli {

namespace {

web_server::Point point_of(geo::Vector place) { return {place.east_m, place.north_m}; }

std::vector<web_server::Point> line_of(const std::vector<geo::Vector>& line) {
    std::vector<web_server::Point> points;
    points.reserve(line.size());
    for (const geo::Vector place : line) points.push_back(point_of(place));
    return points;
}

web_server::LightState state_of(sim::Light light) {
    switch (light) {
        case sim::Light::red: return web_server::LightState::red;
        case sim::Light::red_amber: return web_server::LightState::red_amber;
        case sim::Light::amber: return web_server::LightState::amber;
        case sim::Light::green: return web_server::LightState::green;
        case sim::Light::off: break;
    }
    return web_server::LightState::off;
}

}  // namespace

web_server::Roads roads_of(const sim::City& city) {
    web_server::Roads roads;
    const sim::RoadNetwork& network = city.traffic().network();
    roads.name = city.config().scenario.name;
    for (const auto& lane : network.lanes)
        roads.lanes.push_back({line_of(lane.line), lane.width_m, lane.inside_junction});
    for (const auto& outline : network.junctions) roads.junctions.push_back(line_of(outline));
    for (const auto& outline : city.config().scenario.buildings) roads.buildings.push_back(line_of(outline));
    for (const auto& light : network.lights) roads.lights.push_back({point_of(light.stop_line), light.heading_deg});
    return roads;
}

const sim::TrafficVehicle* CityPages::find(sim::VehicleId id) const {
    const auto& all = city_.traffic().vehicles();
    const auto at = std::ranges::lower_bound(all, id, {}, &sim::TrafficVehicle::id);
    return at != all.end() && at->id == id ? &*at : nullptr;
}

web_server::CityVehicle CityPages::vehicle(const sim::TrafficVehicle& from) const {
    web_server::CityVehicle to;
    to.id = from.id;
    to.position = point_of(from.position);
    to.heading_deg = from.heading_deg;
    to.speed_mps = from.speed_mps;
    to.length_m = from.length_m;
    to.width_m = from.width_m;
    to.station_type = from.station_type;
    const v2x::Station* station = city_.station(from.id);
    const bool broken = city_.broken_down(from.id);
    const applications::Advice* advice = city_.advice(from.id);
    to.flags = {.braking = from.brake_light,
                .emergency_braking = station && station->own().emergency_braking,
                .hazard = broken,
                .stopped = broken && from.speed_mps < 0.1,
                .warned = advice && advice->main.has_value(),
                .equipped = station != nullptr,
                .mine = from.id == city_.mine(),
                .left_turn = from.left_turn,
                .right_turn = from.right_turn};
    return to;
}

web_server::CitySnapshot CityPages::snapshot(double speed, bool paused) {
    web_server::CitySnapshot snapshot;
    snapshot.time = city_.now();
    snapshot.since_start = city_.since_start();
    snapshot.speed = speed;
    snapshot.paused = paused;
    snapshot.secured = city_.config().secured;
    snapshot.seed = city_.config().seed;
    snapshot.vehicles.reserve(city_.traffic().vehicles().size());
    for (const auto& traffic : city_.traffic().vehicles()) snapshot.vehicles.push_back(vehicle(traffic));
    for (const sim::Light light : city_.traffic().lights()) snapshot.lights.push_back(state_of(light));

    const sim::City::Totals now = city_.totals();
    const auto verified = [](const sim::City::Totals& t) { return t.verifications_computed + t.verifications_shared; };
    const double elapsed_s = seconds(city_.now() - rates_since_);
    if (elapsed_s >= 1) {
        frames_per_s_ = static_cast<double>(now.frames - totals_.frames) / elapsed_s;
        // Without the shared memory of verifications, every believed signed packet was one.
        const std::uint64_t done =
            city_.config().shared_verification ? verified(now) - verified(totals_) : now.believed - totals_.believed;
        verified_per_s_ = city_.config().secured ? static_cast<double>(done) / elapsed_s : 0;
        totals_ = now;
        rates_since_ = city_.now();
    }
    snapshot.counters.frames_per_s = frames_per_s_;
    snapshot.counters.verified_per_s = verified_per_s_;
    snapshot.counters.received = now.receptions;
    snapshot.counters.believed = now.believed;
    snapshot.counters.drops = now.drops;
    return snapshot;
}

std::optional<web_server::RideSnapshot> CityPages::ride(sim::VehicleId id) const {
    const sim::TrafficVehicle* own = find(id);
    const v2x::Station* station = city_.station(id);
    if (!own || !station) return std::nullopt;
    web_server::RideSnapshot snapshot;
    snapshot.time = city_.now();
    snapshot.station = station->config().station_id;
    snapshot.own = vehicle(*own);
    snapshot.acceleration_mps2 = station->own().longitudinal_acceleration_mps2;
    for (const auto& [number, neighbour] : station->map().neighbours()) {
        const VehicleState& state = neighbour.state;
        const VehicleState now = v2x::facilities::extrapolate(state, city_.now());
        snapshot.neighbours.push_back({.station = number,
                                       .position = point_of(city_.frame().to_plane(now.position)),
                                       .heading_deg = now.heading_deg,
                                       .speed_mps = now.speed_mps,
                                       .length_m = state.length_m,
                                       .width_m = state.width_m,
                                       .station_type = state.station_type,
                                       .age_s = seconds(city_.now() - state.time),
                                       .braking = state.brake_pedal,
                                       .emergency_braking = state.emergency_braking,
                                       .hazard = state.lights.hazard()});
    }
    if (const applications::Advice* advice = city_.advice(id)) {
        const auto tell = [&](const Warning& warning) {
            snapshot.warnings.push_back({warning, point_of(city_.frame().to_plane(warning.position)), {}});
        };
        if (advice->main) tell(*advice->main);
        for (const Warning& warning : advice->further) tell(warning);
    }
    snapshot.secured = station->secured();
    const auto& counts = station->counts();
    snapshot.received = counts.received;
    snapshot.believed = counts.believed;
    snapshot.sent = counts.sent;
    snapshot.drops = station->drops();
    return snapshot;
}

web_server::InspectorEntry CityPages::entry(sim::VehicleId receiver, const v2x::Reception& reception) const {
    web_server::InspectorEntry entry;
    entry.time = reception.time;
    entry.receiver = receiver;
    entry.station = reception.station_id;
    if (reception.signer) entry.signer = to_hex(*reception.signer);
    entry.type = to_string(reception.type);
    entry.drop = reception.drop;
    entry.distance_m = -1;
    const v2x::Station* station = city_.station(receiver);
    if (!reception.drop && station) {
        if (const auto* neighbour = station->map().find(reception.station_id))
            entry.distance_m = geo::LocalFrame(station->own().position).to_plane(neighbour->state.position).length();
    }
    return entry;
}

}  // namespace chorus::cli
