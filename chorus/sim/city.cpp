#include "chorus/sim/city.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "chorus/geo/angle.hpp"
#include "chorus/v2x/geonet/router.hpp"

namespace chorus::sim {

namespace {

constexpr Duration update_interval = 100ms;  // how often a station learns its own state
constexpr Duration summary_interval = 10s;
// The share of a new heading change that a yaw rate sensor shows: SUMO's lanes are drawn of short straight lines.
constexpr double yaw_smoothing = 0.15;
constexpr double braking_mps2 = -0.3, accelerating_mps2 = 0.3;
constexpr double curvature_speed_min_mps = 1.5;
constexpr double standing_mps = 0.1;
constexpr double altitude_m = 374;  // of everybody: the town is flat
constexpr PositionConfidence position_confidence{0.5, 0.5, 0};
constexpr std::uint32_t first_station_id = 1000;

MacAddress address_of(VehicleId id) {
    return {{0x02, 0x43, 0x48, static_cast<std::uint8_t>(id >> 16), static_cast<std::uint8_t>(id >> 8),
             static_cast<std::uint8_t>(id)}};
}

}  // namespace

struct City::Participant final : v2x::StationObserver {
    Participant(City& of_city, const TrafficVehicle& vehicle, const v2x::StationConfig& config,
                std::optional<v2x::Identity> identity, std::uint64_t seed)
        : city(of_city), id(vehicle.id), before(vehicle), after(vehicle), station(config, std::move(identity), seed) {
        station.observe(this);
    }
    void received(const v2x::Reception& reception) override {
        if (city.observer_ && id == city.observed_) city.observer_->received(id, reception);
    }

    City& city;
    VehicleId id;
    TrafficVehicle before, after;  // at the ends of the current step
    double acceleration_mps2 = 0;
    double yaw_rate_dps = 0;
    applications::EmergencyStopSignal stop_signal;
    bool emergency_braking = false;
    bool broken_down = false;

    v2x::Station station;
    applications::Notifier notifier;
    std::optional<applications::DriverAssistance> assistance;
    std::optional<Warning> told;  // last logged
    Timestamp next_update;
    Timestamp wakes_at = Timestamp::max();
};

// A frame arrives, or (without a frame) a station is due.
struct City::Occurrence {
    Timestamp at;
    std::uint64_t order = 0;  // of scheduling: decides between equal times
    VehicleId vehicle = 0;
    std::shared_ptr<const ByteVector> packet;
    MacAddress sender;
    friend bool operator>(const Occurrence& a, const Occurrence& b) {
        return std::pair(a.at, a.order) > std::pair(b.at, b.order);
    }
};

Result<std::unique_ptr<City>, std::string> City::open(CityConfig config) {
    const Scenario& scenario = config.scenario;
    auto traffic =
        open_traffic({scenario.nodes_file, scenario.edges_file, scenario.types_file, step_length, config.seed});
    if (!traffic) return fail(std::move(traffic.error()));
    std::unique_ptr<City> city(new City(std::move(config), std::move(*traffic)));
    if (auto trouble = city->populate()) return fail(std::move(*trouble));
    return city;
}

City::City(CityConfig config, std::unique_ptr<Traffic> traffic)
    : config_(std::move(config)),
      traffic_(std::move(traffic)),
      frame_(config_.scenario.origin),
      channel_(config_.seed, config_.scenario.channel),
      script_(config_.scenario, *traffic_, config_.seed),
      memo_(8192),
      now_(config_.scenario.start) {
    if (config_.secured) laboratory_.emplace(config_.seed, now_ - 1h);
}

City::~City() = default;

std::optional<std::string> City::unknown_edge() const {
    const auto unknown = [this](const std::string& edge) {
        return std::ranges::find(traffic_->edges(), edge) == traffic_->edges().end();
    };
    const Scenario& scenario = config_.scenario;
    for (const std::string& edge : scenario.kept_clear)
        if (unknown(edge)) return fmt::format("{}, kept_clear: the roads have no edge '{}'", scenario.file, edge);
    for (const CastMember& member : scenario.cast) {
        std::vector<std::string> edges = member.round;
        edges.push_back(member.from);
        if (const auto edge = std::ranges::find_if(edges, unknown); edge != edges.end())
            return fmt::format("{}, cast member '{}': the roads have no edge '{}'", scenario.file, member.name, *edge);
    }
    return std::nullopt;
}

std::optional<std::string> City::populate() {
    if (auto trouble = unknown_edge()) return trouble;
    std::map<std::string, VehicleId> names;
    if (auto trouble = script_.cast(names)) return trouble;
    if (const auto mine = names.find("mine"); mine != names.end()) mine_ = mine->second;
    std::vector<std::string> starts = traffic_->edges();
    std::erase_if(starts, [&](const std::string& edge) {
        return std::ranges::find(config_.scenario.kept_clear, edge) != config_.scenario.kept_clear.end();
    });
    if (starts.empty()) return config_.scenario.file + ": no edge is left where traffic may start";
    Random random(config_.seed, "population");
    for (int i = 0; i < config_.scenario.vehicles; ++i) {
        const std::string& from = starts[random.below(starts.size())];
        if (auto id = traffic_->add({config_.scenario.traffic_type, from, {}, std::nullopt, std::nullopt}); !id)
            return config_.scenario.file + ": " + id.error();
    }
    traffic_->step();
    meet_newcomers();
    if (mine_ != 0 && !ride(mine_))
        return config_.scenario.file + ": the vehicle 'mine' finds no room where it is to start";
    observed_ = mine_;
    return std::nullopt;
}

void City::meet_newcomers() {
    for (const TrafficVehicle& vehicle : traffic_->vehicles()) {
        if (participants_.contains(vehicle.id)) continue;
        v2x::StationConfig config;
        config.station_id = first_station_id + vehicle.id;
        config.address = address_of(vehicle.id);
        config.station_type = vehicle.station_type;
        std::optional<v2x::Identity> identity;
        if (laboratory_) {
            auto ticket = laboratory_->ticket(vehicle.id, {.start = config_.scenario.start - 1h});
            if (!ticket) continue;  // cannot be: the laboratory issues what it is asked here
            identity.emplace();
            identity->roots = {laboratory_->root().certificate};
            identity->authorities = {laboratory_->authority().certificate};
            identity->ticket = std::move(ticket->certificate);
            identity->key = std::move(ticket->key);
            identity->deterministic_signatures = true;
            identity->memo = config_.shared_verification ? &memo_ : nullptr;
        }
        const std::uint64_t seed = Random(config_.seed, fmt::format("station {}", vehicle.id)).bits();
        auto participant = std::make_unique<Participant>(*this, vehicle, config, std::move(identity), seed);
        // Vehicles were not switched on together: each has its own beat.
        participant->next_update = now_ + Duration(seed % static_cast<std::uint64_t>(update_interval.count()));
        schedule_wake(*participant, participant->next_update);
        in_order_.push_back(participant.get());
        participants_.emplace(vehicle.id, std::move(participant));
    }
}

void City::step() {
    for (LogEntry& entry : script_.advance(since_start())) log(std::move(entry));
    traffic_->step();  // the traffic is one step ahead, so that stations find themselves between two places
    take_states();
    meet_newcomers();
    run_until(now_ + step_length);
    now_ += step_length;
    advise();
    if (since_start() % summary_interval == 0us) {
        const Totals total = totals();
        LogEntry entry(since_start(), "summary");
        entry.details["vehicles"] = participants_.size();
        entry.details["frames"] = total.frames;
        entry.details["receptions"] = total.receptions;
        entry.details["believed"] = total.believed;
        auto& drops = entry.details["drops"] = nlohmann::ordered_json::object();
        for (std::size_t i = 0; i < drop_count; ++i) {
            const auto reason = static_cast<Drop>(i);
            if (total.drops[reason] > 0) drops[std::string(to_string(reason))] = total.drops[reason];
        }
        entry.details["cams"] = total.cams;
        entry.details["denms"] = total.denms;
        log(std::move(entry));
    }
}

void City::take_states() {
    const double dt = seconds(step_length);
    for (const TrafficVehicle& vehicle : traffic_->vehicles()) {
        const auto found = participants_.find(vehicle.id);
        if (found == participants_.end()) continue;
        Participant& p = *found->second;
        p.before = p.after;
        p.after = vehicle;
        p.acceleration_mps2 = (p.after.speed_mps - p.before.speed_mps) / dt;
        const double turned = -geo::signed_angle_deg(p.before.heading_deg, p.after.heading_deg) / dt;
        p.yaw_rate_dps += yaw_smoothing * (turned - p.yaw_rate_dps);
        p.emergency_braking = p.stop_signal.update(p.before.speed_mps, p.acceleration_mps2);
        p.broken_down = script_.broken_down(p.id);
    }
}

geo::Vector City::place_of(const Participant& p, Timestamp at) const {
    const double share = std::clamp(seconds(at - now_) / seconds(step_length), 0.0, 1.0);
    return p.before.position + (p.after.position - p.before.position) * share;
}

VehicleState City::state_of(const Participant& p, Timestamp at) const {
    const double share = std::clamp(seconds(at - now_) / seconds(step_length), 0.0, 1.0);
    VehicleState state;
    state.time = at;
    state.position = frame_.to_position(place_of(p, at));
    state.altitude_m = altitude_m;
    state.position_confidence = position_confidence;
    state.heading_deg = geo::normalise_deg(p.before.heading_deg +
                                           geo::signed_angle_deg(p.before.heading_deg, p.after.heading_deg) * share);
    state.speed_mps = p.before.speed_mps + (p.after.speed_mps - p.before.speed_mps) * share;
    state.longitudinal_acceleration_mps2 = p.acceleration_mps2;
    state.yaw_rate_dps = p.yaw_rate_dps;
    if (state.speed_mps > curvature_speed_min_mps)
        state.curvature_per_m = geo::radians(p.yaw_rate_dps) / state.speed_mps;
    state.length_m = p.after.length_m;
    state.width_m = p.after.width_m;
    state.station_type = p.after.station_type;
    state.lights.low_beam = true;
    state.lights.left_turn = p.after.left_turn || p.broken_down;
    state.lights.right_turn = p.after.right_turn || p.broken_down;
    state.brake_pedal = p.acceleration_mps2 < braking_mps2;
    state.accelerator_pedal = p.acceleration_mps2 > accelerating_mps2;
    state.emergency_braking = p.emergency_braking;
    const bool parked = p.broken_down && state.speed_mps < standing_mps;
    state.parking_brake = parked;
    state.gear_in_park = parked;
    return state;
}

void City::run_until(Timestamp end) {
    while (!occurrences_.empty() && occurrences_.top().at < end) {
        const Occurrence occurrence = occurrences_.top();
        occurrences_.pop();
        if (occurrence.packet) {
            deliver(occurrence);
            continue;
        }
        const auto found = participants_.find(occurrence.vehicle);
        if (found != participants_.end() && found->second->wakes_at == occurrence.at)
            wake(*found->second, occurrence.at);
    }
}

void City::schedule_wake(Participant& participant, Timestamp at) {
    if (at >= participant.wakes_at) return;
    participant.wakes_at = at;
    occurrences_.push({at, next_order_++, participant.id, nullptr, {}});
}

void City::wake(Participant& p, Timestamp at) {
    p.wakes_at = Timestamp::max();
    if (at >= p.next_update) {
        p.station.update(state_of(p, at));
        p.notifier.advance(p.station, at);
        p.next_update = p.next_update + update_interval;
    }
    p.station.advance(at);
    transmit(p, at);
    schedule_wake(p, std::max(std::min(p.next_update, p.station.next_deadline()), at + 1us));
}

void City::transmit(Participant& sender, Timestamp at) {
    while (auto frame = sender.station.next_frame()) {
        const std::uint64_t number = next_frame_++;
        ++totals_.frames;
        const MacAddress from = sender.station.config().address;
        if (observer_) {
            v2x::Transmission transmission{at, frame->packet, v2x::MessageType::unknown};
            observer_->sent(sender.id, transmission, from, frame->destination);
        }
        const auto packet = std::make_shared<const ByteVector>(std::move(frame->packet));
        const geo::Vector here = place_of(sender, at);
        for (Participant* receiver : in_order_) {
            if (receiver == &sender) continue;
            const MacAddress to = receiver->station.config().address;
            if (!frame->destination.is_broadcast() && frame->destination != to) continue;
            const double distance_m = (place_of(*receiver, at) - here).length();
            const auto delay = channel_.deliver(number, receiver->id, distance_m, packet->size());
            if (delay) occurrences_.push({at + *delay, next_order_++, receiver->id, packet, from});
        }
    }
}

void City::deliver(const Occurrence& occurrence) {
    const auto found = participants_.find(occurrence.vehicle);
    if (found == participants_.end()) return;
    Participant& p = *found->second;
    ++totals_.receptions;
    (void)p.station.receive(*occurrence.packet, occurrence.sender, occurrence.at);
    transmit(p, occurrence.at);
    schedule_wake(p, std::max(p.station.next_deadline(), occurrence.at + 1us));
}

void City::advise() {
    for (Participant* p : in_order_) {
        if (!p->assistance) continue;
        const VehicleState own = state_of(*p, now_);
        const applications::Advice& advice = p->assistance->advance(own, p->station.map(), now_);
        if (p->id != mine_) continue;
        const auto& main = advice.main;
        const bool news = main.has_value() != p->told.has_value() ||
                          (main && (main->event != p->told->event || main->level != p->told->level));
        if (!news) continue;
        p->told = main;
        LogEntry entry(since_start(), main ? "warning" : "warning_over");
        if (main) {
            entry.details["kind"] = to_string(main->kind);
            entry.details["level"] = to_string(main->level);
            entry.details["words"] = words(main->kind, main->level);
            entry.details["distance_m"] = std::round(main->distance_m * 10) / 10;
            entry.details["speed_mps"] = std::round(own.speed_mps * 100) / 100;
            entry.details["acceleration_mps2"] = std::round(own.longitudinal_acceleration_mps2 * 100) / 100;
            if (main->time_to_collision_s) entry.details["time_s"] = std::round(*main->time_to_collision_s * 100) / 100;
            entry.details["vehicle"] = main->station - first_station_id;
        }
        log(std::move(entry));
    }
}

void City::log(LogEntry entry) {
    if (observer_) observer_->happened(entry);
}

std::vector<VehicleId> City::vehicles() const {
    std::vector<VehicleId> ids;
    ids.reserve(in_order_.size());
    for (const Participant* p : in_order_) ids.push_back(p->id);
    return ids;
}

const v2x::Station* City::station(VehicleId vehicle) const {
    const auto found = participants_.find(vehicle);
    return found == participants_.end() ? nullptr : &found->second->station;
}

const applications::Advice* City::advice(VehicleId vehicle) const {
    const auto found = participants_.find(vehicle);
    if (found == participants_.end() || !found->second->assistance) return nullptr;
    return &found->second->assistance->advice();
}

bool City::ride(VehicleId vehicle) {
    const auto found = participants_.find(vehicle);
    if (found == participants_.end()) return false;
    if (!found->second->assistance) found->second->assistance.emplace();
    return true;
}

void City::observe(VehicleId vehicle) { observed_ = vehicle; }

City::Totals City::totals() const {
    Totals sum = totals_;
    for (const Participant* p : in_order_) {
        const auto& counts = p->station.counts();
        sum.believed += counts.believed;
        sum.cams += counts.cam_sent;
        sum.denms += counts.denm_sent;
        sum.drops.add(p->station.drops());
    }
    sum.verifications_computed = memo_.computed();
    sum.verifications_shared = memo_.remembered();
    return sum;
}

}  // namespace chorus::sim
