// The applications of one vehicle, wired: what it tells others, and what its driver is told.
#pragma once

#include "chorus/applications/arbiter.hpp"
#include "chorus/applications/collision.hpp"
#include "chorus/applications/emergency_brake_light.hpp"
#include "chorus/applications/stationary_vehicle.hpp"

namespace chorus::v2x {
class Station;
}

namespace chorus::applications {

// Watches the own vehicle and triggers DENMs. Every equipped vehicle runs it.
class Notifier {
  public:
    void advance(v2x::Station& station, Timestamp now);

  private:
    EmergencyBrakeNotifier emergency_brake_;
    StationaryVehicleNotifier stationary_vehicle_;
};

// Watches the surroundings and advises the driver. Ten times a second is often enough.
class DriverAssistance {
  public:
    const Advice& advance(const VehicleState& own, const v2x::facilities::LocalDynamicMap& map, Timestamp now);
    const Advice& advice() const { return advice_; }

  private:
    ForwardCollision collision_;
    EmergencyBrakeWarning emergency_brake_;
    StationaryVehicleWarning stationary_vehicle_;
    Arbiter arbiter_;
    Advice advice_;
};

}  // namespace chorus::applications
