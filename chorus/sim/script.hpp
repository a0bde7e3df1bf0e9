// What happens to the traffic: the scenario's events, the same again at random, and what a page triggers.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "chorus/core/random.hpp"
#include "chorus/core/time.hpp"
#include "chorus/sim/event_log.hpp"
#include "chorus/sim/scenario.hpp"
#include "chorus/sim/traffic.hpp"

namespace chorus::sim {

enum class EventKind : std::uint8_t { hard_braking, breakdown };

class Script {
  public:
    Script(const Scenario& scenario, Traffic& traffic, std::uint64_t seed);

    // Puts the cast on the road. The error is one sentence.
    std::optional<std::string> cast(std::map<std::string, VehicleId>& names);

    // Call after every step of the traffic; gives what happened.
    std::vector<LogEntry> advance(Duration since_start);
    // Makes it happen ahead of `vehicle`, as soon as someone suitable is there. False: nobody is.
    bool trigger(EventKind kind, VehicleId vehicle, Duration since_start);

    // Broken down: rolls out or stands with its hazard lights on.
    bool broken_down(VehicleId vehicle) const { return broken_.contains(vehicle); }

  private:
    struct Braking {
        Duration release_at{};
        double speed_mps = 0;
    };
    void start_braking(VehicleId vehicle, double deceleration, double speed, Duration hold, Duration now);
    bool start_breakdown(VehicleId vehicle, double after_m, Duration lasting, Duration now);
    bool random_braking(VehicleId behind, bool must_signal, Duration now);
    bool random_breakdown(VehicleId behind, Duration now);
    void random_event(Duration now);
    const TrafficVehicle* find(VehicleId vehicle) const;
    void log(Duration now, std::string event, VehicleId vehicle);

    const Scenario& scenario_;
    Traffic& traffic_;
    Random random_;
    std::map<std::string, VehicleId> names_;
    std::vector<bool> braking_done_, breakdown_done_;
    std::map<VehicleId, Braking> braking_;
    std::map<VehicleId, Duration> broken_;  // until when
    Duration next_random_{};
    std::optional<EventKind> wanted_;
    std::vector<LogEntry> happened_;
};

}  // namespace chorus::sim
