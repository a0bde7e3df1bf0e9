// A vehicle of the city with its station, and what reaches and leaves it over the air.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "chorus/applications/driver_assistance.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/warning.hpp"
#include "chorus/sim/traffic.hpp"
#include "chorus/v2x/geonet/router.hpp"
#include "chorus/v2x/station/station.hpp"

namespace chorus::sim {

// One station reads one frame.
struct Arrival {
    Timestamp at;
    std::uint64_t frame = 0;  // its number in the order of sending
    friend auto operator<=>(const Arrival&, const Arrival&) = default;
};

// What arrived or will, to be read in the order of time; equal times: in the order of sending.
class Inbox {
  public:
    void add(Arrival arrival) { arrivals_.push_back(arrival); }
    // The arrivals before `until` that are not read yet, in order; they are read from now on.
    std::span<const Arrival> take(Timestamp until);
    std::span<const Arrival> unread() const { return std::span(arrivals_).subspan(read_); }

  private:
    std::vector<Arrival> arrivals_;
    std::size_t read_ = 0;
};

struct Participant {
    Participant(std::uint32_t number, const TrafficVehicle& vehicle, const v2x::StationConfig& config,
                std::optional<v2x::Identity> identity, std::uint64_t seed)
        : index(number), id(vehicle.id), before(vehicle), after(vehicle), station(config, std::move(identity), seed) {}

    std::uint32_t index;  // in the order of appearance
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

    Inbox inbox;
    struct Outgoing {
        Timestamp at;
        v2x::geonet::LinkFrame frame;
    };
    std::vector<Outgoing> outbox;
};

}  // namespace chorus::sim
