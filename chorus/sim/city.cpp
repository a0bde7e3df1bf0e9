#include "chorus/sim/city.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
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
constexpr std::size_t memo_capacity = 32768;  // signatures on the air, and tickets met for the first time, of seconds
constexpr std::size_t certificate_memo_capacity = 8192;  // more than a city has vehicles
constexpr double cells_per_range = 2;

MacAddress address_of(VehicleId id) {
    return {{0x02, 0x43, 0x48, static_cast<std::uint8_t>(id >> 16), static_cast<std::uint8_t>(id >> 8),
             static_cast<std::uint8_t>(id)}};
}

}  // namespace

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
      memo_(memo_capacity),
      signatures_({}, &memo_),
      certificates_(certificate_memo_capacity),
      now_(config_.scenario.start),
      grid_(config_.scenario.channel.range_m / cells_per_range) {
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
    observe(mine_);
    return std::nullopt;
}

void City::meet_newcomers() {
    for (const TrafficVehicle& vehicle : traffic_->vehicles()) {
        if (find(vehicle.id)) continue;
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
            if (config_.shared_verification) {
                identity->signatures = &signatures_;
                identity->certificates = &certificates_;
            }
        }
        const std::uint64_t seed = Random(config_.seed, fmt::format("station {}", vehicle.id)).bits();
        const auto index = static_cast<std::uint32_t>(participants_.size());
        auto participant = std::make_unique<Participant>(index, vehicle, config, std::move(identity), seed);
        // Vehicles were not switched on together: each has its own beat.
        participant->next_update = now_ + Duration(seed % static_cast<std::uint64_t>(update_interval.count()));
        participant->wakes_at = participant->next_update;
        due_.push({participant->wakes_at, index});
        if (by_vehicle_.size() <= vehicle.id) by_vehicle_.resize(vehicle.id + 1);
        by_vehicle_[vehicle.id] = participant.get();
        participants_.push_back(std::move(participant));
    }
}

void City::step() {
    for (LogEntry& entry : script_.advance(since_start())) log(std::move(entry));
    traffic_->step();  // the traffic is one step ahead, so that stations find themselves between two places
    take_states();
    meet_newcomers();
    take_places();
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
        Participant* const known = find(vehicle.id);
        if (!known) continue;
        Participant& p = *known;
        p.before = p.after;
        p.after = vehicle;
        p.acceleration_mps2 = (p.after.speed_mps - p.before.speed_mps) / dt;
        const double turned = -geo::signed_angle_deg(p.before.heading_deg, p.after.heading_deg) / dt;
        p.yaw_rate_dps += yaw_smoothing * (turned - p.yaw_rate_dps);
        p.emergency_braking = p.stop_signal.update(p.before.speed_mps, p.acceleration_mps2);
        p.broken_down = script_.broken_down(p.id);
    }
}

void City::take_places() {
    tracks_.clear();
    for (const auto& p : participants_) tracks_.push_back({p->before.position, p->after.position, p->index});
    grid_.sort(tracks_);
}

double City::share_of_step(Timestamp at) const {
    return std::clamp(seconds(at - now_) / seconds(step_length), 0.0, 1.0);
}

geo::Vector City::place_of(const Participant& p, Timestamp at) const {
    return p.before.position + (p.after.position - p.before.position) * share_of_step(at);
}

VehicleState City::state_of(const Participant& p, Timestamp at) const {
    const double share = share_of_step(at);
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
    const Duration window = channel_.shortest_delay();
    std::vector<Participant*> at_work;
    while (!due_.empty() && due_.top().at < end) {
        const Timestamp until = std::min(due_.top().at + window, end);
        at_work.clear();
        for (; !due_.empty() && due_.top().at < until; due_.pop())
            at_work.push_back(participants_[due_.top().participant].get());
        std::ranges::sort(at_work, {}, &Participant::index);
        const auto twice = std::ranges::unique(at_work);
        at_work.erase(twice.begin(), twice.end());
        run_all(at_work, until);
        exchange(at_work);
    }
    // What is left to read makes nobody act.
    at_work.clear();
    for (const auto& p : participants_) at_work.push_back(p.get());
    run_all(at_work, end);
    assert(std::ranges::all_of(participants_, [](const auto& p) { return p->outbox.empty(); }));
    while (!air_.empty() && air_.front().read_by <= end) {
        air_.pop_front();
        ++first_on_air_;
    }
}

void City::run_all(const std::vector<Participant*>& participants, Timestamp until) {
    // The observer is told by this thread, while the others rest.
    for (Participant* p : participants)
        if (p->id == observed_) run(*p, until);
    for_each(config_.workers, participants.size(), [&](std::size_t i, std::size_t) {
        if (participants[i]->id != observed_) run(*participants[i], until);
    });
}

// Touches this participant only, and reads what no other run changes: any number run at the same time.
void City::run(Participant& p, Timestamp until) const {
    for (const Arrival& arrival : p.inbox.take(until)) {
        while (p.wakes_at < arrival.at) wake(p, p.wakes_at);
        read(p, arrival);
    }
    while (p.wakes_at < until) wake(p, p.wakes_at);
}

void City::wake(Participant& p, Timestamp at) const {
    if (at >= p.next_update) {
        p.station.update(state_of(p, at));
        p.notifier.advance(p.station, at);
        p.next_update = p.next_update + update_interval;
    }
    p.station.advance(at);
    while (auto frame = p.station.next_frame()) p.outbox.push_back({at, std::move(*frame)});
    p.wakes_at = std::max(std::min(p.next_update, p.station.next_deadline()), at + 1us);
}

void City::read(Participant& p, const Arrival& arrival) const {
    const AirFrame& frame = air_[arrival.frame - first_on_air_];
    (void)p.station.receive(frame.packet, frame.sender, arrival.at);
    while (auto answer = p.station.next_frame()) p.outbox.push_back({arrival.at, std::move(*answer)});
    p.wakes_at = std::min(p.wakes_at, std::max(p.station.next_deadline(), arrival.at + 1us));
}

// Puts on the air what was sent in the window, in the order of time, and plans who is stepped next and when.
void City::exchange(const std::vector<Participant*>& senders) {
    sent_.clear();
    for (Participant* sender : senders) {
        for (std::size_t i = 0; i < sender->outbox.size(); ++i) sent_.push_back({sender->outbox[i].at, sender, i});
        due_.push({sender->wakes_at, sender->index});
        if (sender->station.carrying() == 0) continue;
        for (const Arrival& arrival : sender->inbox.unread()) due_.push({arrival.at, sender->index});
    }
    std::ranges::stable_sort(sent_, {}, &Sent::at);  // equal times: by sender
    for (const Sent& sent : sent_) send(*sent.sender, sent.at, std::move(sent.sender->outbox[sent.index].frame));
    for (Participant* sender : senders) sender->outbox.clear();
}

void City::send(const Participant& sender, Timestamp at, v2x::geonet::LinkFrame frame) {
    const std::uint64_t number = first_on_air_ + air_.size();
    ++totals_.frames;
    const MacAddress from = sender.station.config().address;
    if (observer_) observer_->sent(sender.id, {at, frame.packet, v2x::MessageType::unknown}, from, frame.destination);

    const Timestamp off_air = at + channel_.on_air(number, frame.packet.size());
    const double range_m = channel_.config().range_m;
    air_.push_back({std::move(frame.packet), from, off_air + channel_.to_receiver(range_m) + 1us});
    const bool answered =
        frame.type != v2x::geonet::HeaderType::single_hop && frame.type != v2x::geonet::HeaderType::beacon;
    const double share = share_of_step(at);
    const geo::Vector here = place_of(sender, at);
    grid_.near(here, range_m, [&](const PlaceGrid::Track& track) {
        if (track.vehicle == sender.index) return;
        Participant& receiver = *participants_[track.vehicle];
        if (!frame.destination.is_broadcast() && frame.destination != receiver.station.config().address) return;
        const double distance_m = (track.at(share) - here).length();
        if (!channel_.hears(number, receiver.id, distance_m)) return;
        const Arrival arrival{off_air + channel_.to_receiver(distance_m), number};
        receiver.inbox.add(arrival);
        if (answered || receiver.station.carrying() > 0) due_.push({arrival.at, receiver.index});
    });
}

void City::advise() {
    for (const auto& p : participants_) {
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
    ids.reserve(participants_.size());
    for (const auto& p : participants_) ids.push_back(p->id);
    return ids;
}

Participant* City::find(VehicleId vehicle) const {
    return vehicle < by_vehicle_.size() ? by_vehicle_[vehicle] : nullptr;
}

const v2x::Station* City::station(VehicleId vehicle) const {
    const Participant* p = find(vehicle);
    return p ? &p->station : nullptr;
}

const applications::Advice* City::advice(VehicleId vehicle) const {
    const Participant* p = find(vehicle);
    return p && p->assistance ? &p->assistance->advice() : nullptr;
}

bool City::ride(VehicleId vehicle) {
    Participant* p = find(vehicle);
    if (!p) return false;
    if (!p->assistance) p->assistance.emplace();
    return true;
}

void City::observe(VehicleId vehicle) {
    if (Participant* former = find(observed_)) former->station.observe(nullptr);
    observed_ = vehicle;
    if (Participant* p = find(observed_)) p->station.observe(this);
}

void City::received(const v2x::Reception& reception) {
    if (observer_) observer_->received(observed_, reception);
}

City::Totals City::totals() const {
    Totals sum = totals_;
    for (const auto& p : participants_) {
        const auto& counts = p->station.counts();
        sum.receptions += counts.received;
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
