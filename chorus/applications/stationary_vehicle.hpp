// Stationary vehicle: a broken-down car tells those who come (C2C-CC triggering conditions; cause 94).
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

// Sending: hazard lights on and standing for 30 s, 10 s less each for gear in park and parking brake. The DENM
// is repeated every second, renewed every 15 s, and cancelled when the hazard lights go off or the vehicle
// moves for more than 5 s.
class StationaryVehicleNotifier {
  public:
    void advance(const VehicleState& own, v2x::facilities::DenService& den,
                 const std::vector<v2x::facilities::PathHistory::Point>& path, Timestamp now);
    bool active() const { return active_.has_value(); }

  private:
    std::optional<v2x::facilities::ActionId> active_;
    std::optional<Timestamp> standing_since_;
    std::optional<Timestamp> moving_since_;
    Timestamp renewed_;
};

// Receiving: does our way lead to it? The trace in the DENM is the road that leads there, round bends too.
class StationaryVehicleWarning {
  public:
    static constexpr double beside_max_m = 8;   // of the way: own lane and the next
    static constexpr double in_lane_max_m = 2;  // more, and we pass it
    static constexpr double own_speed_min_mps = 2.8;
    static constexpr double aware_within_s = 30, act_within_s = 5;
    static constexpr double responding_share = 0.75;
    static constexpr double deceleration_worth_mps2 = 1.0;  // less is no reason to act
    static constexpr Duration release = 2s;                 // an urgent one stays urgent that long

    std::vector<Warning> evaluate(const VehicleState& own, const v2x::facilities::LocalDynamicMap& map, Timestamp now);

  private:
    struct Shown {
        Timestamp since;
        std::optional<Timestamp> urgent_at;
    };
    std::map<v2x::facilities::EventTable::Key, Shown> shown_;  // follows the map's events
};

}  // namespace chorus::applications
