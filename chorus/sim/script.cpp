#include "chorus/sim/script.hpp"

#include <algorithm>

namespace chorus::sim {

namespace {

constexpr double look_ahead_m = 160;
constexpr double signal_speed_mps = 52 / 3.6;  // the emergency stop signal needs more than 50 km/h
constexpr double random_deceleration_mps2 = 8, random_speed_mps = 3;
constexpr Duration random_hold = 3s, random_breakdown_lasting = 45s;
constexpr double breakdown_ahead_min_m = 100, breakdown_roll_out_m = 160;

}  // namespace

Script::Script(const Scenario& scenario, Traffic& traffic, std::uint64_t seed)
    : scenario_(scenario),
      traffic_(traffic),
      random_(seed, "script"),
      braking_done_(scenario.hard_braking.size()),
      breakdown_done_(scenario.breakdowns.size()),
      next_random_(scenario.random_events.first) {}

std::optional<std::string> Script::cast(std::map<std::string, VehicleId>& names) {
    for (const CastMember& member : scenario_.cast) {
        const auto id = traffic_.add({member.type, member.from, member.round, member.position_m, member.lane});
        if (!id) return scenario_.file + ", cast member '" + member.name + "': " + id.error();
        names_[member.name] = *id;
    }
    names = names_;
    return std::nullopt;
}

const TrafficVehicle* Script::find(VehicleId vehicle) const {
    const auto& all = traffic_.vehicles();
    const auto at = std::ranges::lower_bound(all, vehicle, {}, &TrafficVehicle::id);
    return at != all.end() && at->id == vehicle ? &*at : nullptr;
}

void Script::log(Duration now, std::string event, VehicleId vehicle) {
    LogEntry entry(now, std::move(event));
    entry.details["vehicle"] = vehicle;
    happened_.push_back(std::move(entry));
}

void Script::start_braking(VehicleId vehicle, double deceleration, double speed, Duration hold, Duration now) {
    const TrafficVehicle* state = find(vehicle);
    if (!state || state->speed_mps <= speed) return;
    traffic_.brake(vehicle, deceleration, speed);
    const Duration braking = from_seconds((state->speed_mps - speed) / deceleration);
    braking_[vehicle] = {now + braking + hold, speed};
    log(now, "hard_braking", vehicle);
}

bool Script::start_breakdown(VehicleId vehicle, double after_m, Duration lasting, Duration now) {
    if (broken_.contains(vehicle) || !traffic_.stop_after(vehicle, after_m)) return false;
    broken_[vehicle] = now + lasting;
    log(now, "breakdown", vehicle);
    return true;
}

// The second vehicle ahead, or the next when there is only one.
bool Script::random_braking(VehicleId behind, bool must_signal, Duration now) {
    const auto first = traffic_.leader(behind, look_ahead_m);
    if (!first) return false;
    const auto second = traffic_.leader(first->vehicle, look_ahead_m);
    for (const auto& candidate : {second, first}) {
        if (!candidate || braking_.contains(candidate->vehicle) || broken_.contains(candidate->vehicle)) continue;
        const TrafficVehicle* state = find(candidate->vehicle);
        if (!state || state->speed_mps < (must_signal ? signal_speed_mps : random_speed_mps + 5)) continue;
        start_braking(candidate->vehicle, random_deceleration_mps2, random_speed_mps, random_hold, now);
        return true;
    }
    return false;
}

// Somebody far enough ahead to be out of the driver's mind.
bool Script::random_breakdown(VehicleId behind, Duration now) {
    double ahead_m = 0;
    VehicleId at = behind;
    for (int i = 0; i < 8; ++i) {
        const auto next = traffic_.leader(at, look_ahead_m);
        if (!next) return false;
        const TrafficVehicle* state = find(next->vehicle);
        if (!state) return false;
        ahead_m += next->gap_m + state->length_m;
        at = next->vehicle;
        if (ahead_m < breakdown_ahead_min_m || broken_.contains(at) || braking_.contains(at)) continue;
        if (traffic_.lane_remaining_m(at) < breakdown_roll_out_m + 60) continue;
        if (start_breakdown(at, breakdown_roll_out_m, random_breakdown_lasting, now)) return true;
    }
    return false;
}

bool Script::trigger(EventKind kind, VehicleId vehicle, Duration now) {
    return kind == EventKind::hard_braking ? random_braking(vehicle, false, now) : random_breakdown(vehicle, now);
}

void Script::random_event(Duration now) {
    const auto mine = names_.find("mine");
    if (!scenario_.random_events.enabled || mine == names_.end() || now < next_random_) return;
    if (!wanted_) wanted_ = random_.chance(0.5) ? EventKind::hard_braking : EventKind::breakdown;
    const bool done = *wanted_ == EventKind::hard_braking ? random_braking(mine->second, true, now)
                                                          : random_breakdown(mine->second, now);
    if (!done) return;  // nobody suitable ahead yet: look again
    wanted_.reset();
    const auto& pause = scenario_.random_events;
    next_random_ = now + from_seconds(random_.uniform(seconds(pause.pause_min), seconds(pause.pause_max)));
}

std::vector<LogEntry> Script::advance(Duration now) {
    for (std::size_t i = 0; i < scenario_.hard_braking.size(); ++i) {
        const HardBraking& event = scenario_.hard_braking[i];
        if (braking_done_[i] || now < event.at) continue;
        braking_done_[i] = true;
        start_braking(names_[event.vehicle], event.deceleration_mps2, event.speed_mps, event.hold, now);
    }
    for (std::size_t i = 0; i < scenario_.breakdowns.size(); ++i) {
        const Breakdown& event = scenario_.breakdowns[i];
        if (breakdown_done_[i] || now < event.at) continue;
        breakdown_done_[i] = start_breakdown(names_[event.vehicle], event.after_m, event.lasting, now);
    }
    random_event(now);
    for (auto at = braking_.begin(); at != braking_.end();) {
        if (now < at->second.release_at) {
            ++at;
            continue;
        }
        traffic_.release(at->first);
        at = braking_.erase(at);
    }
    for (auto at = broken_.begin(); at != broken_.end();) {
        if (now < at->second) {
            ++at;
            continue;
        }
        traffic_.go_on(at->first);
        log(now, "breakdown_over", at->first);
        at = broken_.erase(at);
    }
    return std::exchange(happened_, {});
}

}  // namespace chorus::sim
