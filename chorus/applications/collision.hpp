// Forward collision warning: will we run into the vehicle ahead in our path?
//
// Three measures, so that neither a fast approach from afar nor a close cut-in slips through, nor a driver who needs
// his time:
//   * the time to collision, with us at constant speed and the vehicle ahead braking as it does now
//   * the deceleration that would avoid it
//   * the deceleration that would avoid it when the driver begins after his time of reaction
// Levels follow SAE J2395 and the NHTSA FCW confirmation test: warning below 2.7 s (the test asks for 2.4 s; 0.3 s go
// into reception and confirmation), imminent below 1.5 s.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/core/warning.hpp"
#include "chorus/v2x/facilities/local_dynamic_map.hpp"

namespace chorus::applications {

// How two vehicles in line approach each other.
struct Approach {
    double gap_m = 0;                           // our front to their rear
    std::optional<double> time_to_collision_s;  // nothing: they do not meet
    double required_deceleration_mps2 = 0;      // to stay behind; positive
    double late_deceleration_mps2 = 0;          // the same, begun after the reaction time; infinite: too late then
};
// Speeds along our path. `lead_acceleration_mps2` negative: braking, until it stands.
Approach assess_approach(double gap_m, double own_speed_mps, double lead_speed_mps, double lead_acceleration_mps2,
                         double reaction_s = 0);

struct CollisionLimits {
    double range_m = 150;
    double half_width_m = 1.8;
    double heading_gap_deg = 30;
    double own_speed_min_mps = 2.8;
    double warning_s = 2.7, warning_release_s = 3.2;
    double imminent_s = 1.5, imminent_release_s = 2.0;
    double warning_mps2 = 3.4, imminent_mps2 = 0.68 * 9.81;
    // The driver of the Euro NCAP forward collision tests begins to brake 1.2 s after the warning and reaches 4 m/s2
    // in another 0.2 s, which costs 0.1 s; two looks at the map and the way of the message come before. He who is
    // warned then still stops.
    double reaction_s = 1.6, late_warning_mps2 = 4, late_release_mps2 = 3.2;
    // He who slows down already has seen it: no warning while braking as drivers like it (up to 2.5 m/s2) is enough.
    double attentive_mps2 = 0.8, comfortable_mps2 = 2.5;
    // A short time at walking pace needs hardly any braking: no reason to startle the driver.
    double deceleration_worth_mps2 = 1.0;
    // The driver already answers when he brakes with this share of what is needed.
    double responding_share = 0.75;
    Duration confirm = 100ms;  // before a warning: two looks; an imminent one is not held back
    Duration release = 1s;
    // A standing vehicle sends once a second (T_GenCamMax): one lost CAM must not make it vanish.
    Duration neighbour_age_max = 2200ms;
};

class ForwardCollision {
  public:
    explicit ForwardCollision(CollisionLimits limits = {}) : limits_(limits) {}

    // What to tell the driver now, the nearest in time first.
    std::vector<Warning> evaluate(const VehicleState& own, const v2x::facilities::LocalDynamicMap& map, Timestamp now);

  private:
    struct Track {
        std::optional<WarningLevel> level;
        Timestamp since;
        std::optional<Timestamp> exceeded_since;  // above the next level's threshold
        std::optional<Timestamp> below_since;     // below this level's release threshold
        Timestamp seen;
    };
    std::optional<WarningLevel> wanted(const Approach& approach, const VehicleState& own, bool holding,
                                       bool holding_imminent) const;
    void step(Track& track, std::optional<WarningLevel> raise, std::optional<WarningLevel> hold, Timestamp now);

    CollisionLimits limits_;
    std::map<std::uint32_t, Track> tracks_;  // of neighbours in the path; as bounded as the map itself
};

}  // namespace chorus::applications
