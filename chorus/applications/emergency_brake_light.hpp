// Electronic emergency brake light: whoever brakes hard tells those behind, also those who cannot see it
// (C2C-CC triggering conditions; cause 99, sub-cause 1).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/core/warning.hpp"
#include "chorus/v2x/facilities/den_service.hpp"
#include "chorus/v2x/facilities/local_dynamic_map.hpp"

namespace chorus::applications {

// The emergency stop signal of UN R48 and R13-H: on at 6 m/s2 of braking, off below 2.5 m/s2.
class EmergencyStopSignal {
  public:
    static constexpr double on_mps2 = 6.0, off_mps2 = 2.5;
    // `acceleration_mps2` negative: braking. Only above 50 km/h it switches on.
    bool update(double speed_mps, double acceleration_mps2);

  private:
    static constexpr double speed_min_mps = 50 / 3.6;
    bool on_ = false;
};

// Sending: a DENM while the signal is on, renewed every 100 ms; nothing cancels it, it lapses after 2 s.
class EmergencyBrakeNotifier {
  public:
    void advance(const VehicleState& own, v2x::facilities::DenService& den,
                 const std::vector<v2x::facilities::PathHistory::Point>& path, Timestamp now);

  private:
    std::optional<v2x::facilities::ActionId> active_;
    Timestamp sent_;
};

// Receiving: someone ahead on our road, in our direction, brakes hard. Heard from the DENM, or from the brake
// flag of the CAM when the DENM was lost.
class EmergencyBrakeWarning {
  public:
    static constexpr double range_m = 300, lateral_m = 5.4, heading_gap_max_deg = 45;
    static constexpr double own_lane_m = 1.8;
    static constexpr double own_speed_min_mps = 2.8;
    static constexpr double act_within_s = 5;  // nearer in time than this: be ready to brake
    static constexpr Duration lasting = 2s;    // after the last sign of it

    std::vector<Warning> evaluate(const VehicleState& own, const v2x::facilities::LocalDynamicMap& map, Timestamp now);

  private:
    struct Seen {
        v2x::facilities::Event event;  // of a CAM: without traces
        Timestamp since, last;
    };
    std::map<std::uint32_t, Seen> braking_;  // by station; entries leave after `lasting`
};

}  // namespace chorus::applications
