#include "chorus/applications/collision.hpp"

#include <algorithm>
#include <cmath>

#include "chorus/applications/own_path.hpp"
#include "chorus/geo/angle.hpp"

namespace chorus::applications {

using v2x::facilities::extrapolate;
using v2x::facilities::Neighbour;

namespace {

std::optional<double> time_to_meet(double gap, double own, double lead, double acceleration) {
    if (gap <= 0) return 0;
    // gap + (lead - own) t + a/2 t^2 = 0 while the lead still rolls
    const double a = acceleration / 2, b = lead - own, c = gap;
    const double stands_at = acceleration < 0 ? lead / -acceleration : INFINITY;
    double rolling = INFINITY;
    if (std::abs(a) < 1e-9) {
        if (b < 0) rolling = -c / b;
    } else if (const double discriminant = b * b - 4 * a * c; discriminant >= 0) {
        const double root = std::sqrt(discriminant);
        for (const double t : {(-b - root) / (2 * a), (-b + root) / (2 * a)})
            if (t > 0) rolling = std::min(rolling, t);
    }
    if (rolling <= stands_at) return rolling < INFINITY ? std::optional(rolling) : std::nullopt;
    if (own <= 0) return std::nullopt;
    return (gap + lead * lead / (-2 * acceleration)) / own;
}

// The least constant deceleration with which we never touch the vehicle ahead. It must let us stop behind the place
// where the lead comes to stand; and when our speeds become equal while the lead still rolls, the gap must last until
// then.
double deceleration_to_avoid(double gap, double own, double lead, double acceleration) {
    const double room = std::max(gap, 0.1);
    const double closing = std::max(own - lead, 0.0);
    const double braking = -acceleration;
    const double until_equal = braking + closing * closing / (2 * room);
    if (braking <= 0) return until_equal;
    const double until_standing = own * own / (2 * (room + lead * lead / (2 * braking)));
    // Speeds meet at closing / (needed - braking), the lead stands at lead / braking.
    const bool meets_rolling = until_standing > braking && closing * braking < lead * (until_standing - braking);
    return meets_rolling ? until_equal : until_standing;
}

// The lead's way and speed after `time`.
struct Rolled {
    double way, speed;
};
Rolled roll(double speed, double acceleration, double time) {
    if (acceleration < 0) time = std::min(time, speed / -acceleration);
    return {speed * time + 0.5 * acceleration * time * time, speed + acceleration * time};
}

}  // namespace

Approach assess_approach(double gap_m, double own_speed_mps, double lead_speed_mps, double lead_acceleration_mps2,
                         double reaction_s) {
    const double lead = std::max(lead_speed_mps, 0.0);
    // A lead that gains speed may stop doing so; believe its braking only.
    const double acceleration = lead > 0 ? std::min(lead_acceleration_mps2, 0.0) : 0;
    Approach approach;
    approach.gap_m = gap_m;
    approach.time_to_collision_s = time_to_meet(gap_m, own_speed_mps, lead, acceleration);
    if (!approach.time_to_collision_s) return approach;
    approach.required_deceleration_mps2 = deceleration_to_avoid(gap_m, own_speed_mps, lead, acceleration);
    if (*approach.time_to_collision_s <= reaction_s) {
        approach.late_deceleration_mps2 = INFINITY;
    } else {
        const auto [way, speed] = roll(lead, acceleration, reaction_s);
        approach.late_deceleration_mps2 = deceleration_to_avoid(gap_m + way - own_speed_mps * reaction_s, own_speed_mps,
                                                                speed, speed > 0 ? acceleration : 0);
    }
    return approach;
}

std::optional<WarningLevel> ForwardCollision::wanted(const Approach& approach, const VehicleState& own, bool holding,
                                                     bool holding_imminent) const {
    if (!approach.time_to_collision_s || own.speed_mps < limits_.own_speed_min_mps) return std::nullopt;
    const double needed = approach.required_deceleration_mps2;
    if (needed < limits_.deceleration_worth_mps2) return std::nullopt;
    const double braking = std::max(-own.longitudinal_acceleration_mps2, 0.0);
    if (braking >= limits_.responding_share * needed) return std::nullopt;
    const double time = *approach.time_to_collision_s;
    if (time <= (holding_imminent ? limits_.imminent_release_s : limits_.imminent_s) || needed >= limits_.imminent_mps2)
        return WarningLevel::imminent;
    if (braking >= limits_.attentive_mps2 && needed < limits_.comfortable_mps2) return std::nullopt;
    const double time_limit = holding ? limits_.warning_release_s : limits_.warning_s;
    const double late_limit = holding ? limits_.late_release_mps2 : limits_.late_warning_mps2;
    if (time <= time_limit || needed >= limits_.warning_mps2 || approach.late_deceleration_mps2 >= late_limit)
        return WarningLevel::warning;
    return std::nullopt;
}

void ForwardCollision::step(Track& track, std::optional<WarningLevel> raise, std::optional<WarningLevel> hold,
                            Timestamp now) {
    const auto above = [](std::optional<WarningLevel> a, std::optional<WarningLevel> b) {
        return a && (!b || *a < *b);
    };
    if (above(raise, track.level)) {
        if (!track.exceeded_since) track.exceeded_since = now;
        if (*raise == WarningLevel::imminent || now - *track.exceeded_since >= limits_.confirm) {
            if (!track.level) track.since = now;
            track.level = raise;
            track.exceeded_since.reset();
            track.below_since.reset();
        }
        return;
    }
    track.exceeded_since.reset();
    if (track.level && above(track.level, hold)) {
        if (!track.below_since) track.below_since = now;
        if (now - *track.below_since >= limits_.release) {
            track.level = hold;
            track.below_since.reset();
        }
        return;
    }
    track.below_since.reset();
}

std::vector<Warning> ForwardCollision::evaluate(const VehicleState& own_last,
                                                const v2x::facilities::LocalDynamicMap& map, Timestamp now) {
    const VehicleState own = extrapolate(own_last, now);
    const OwnPath path(own);
    std::vector<Warning> warnings;
    for (const Neighbour* neighbour : map.within(own.position, limits_.range_m + 30)) {
        if (!neighbour->heading_known || !neighbour->speed_known) continue;
        if (now - neighbour->state.time > limits_.neighbour_age_max) continue;
        const VehicleState lead = extrapolate(neighbour->state, now);
        const double heading_gap = geo::angle_between_deg(own.heading_deg, lead.heading_deg);
        if (heading_gap > limits_.heading_gap_deg) continue;
        const Position rear = rear_of(lead);
        const Place place = path.locate(rear);
        if (place.along_m < -lead.length_m || place.along_m > limits_.range_m) continue;
        if (std::abs(place.left_m) > limits_.half_width_m) continue;

        const double along = std::cos(geo::radians(heading_gap));
        const Approach approach =
            assess_approach(place.along_m, own.speed_mps, lead.speed_mps * along,
                            neighbour->state.longitudinal_acceleration_mps2 * along, limits_.reaction_s);
        Track& track = tracks_[neighbour->station_id];
        track.seen = now;
        step(track, wanted(approach, own, false, false),
             wanted(approach, own, track.level.has_value(), track.level == WarningLevel::imminent), now);
        if (!track.level) continue;
        warnings.push_back({.event = std::uint64_t{neighbour->station_id} << 8 | 1,
                            .kind = WarningKind::forward_collision,
                            .level = *track.level,
                            .since = track.since,
                            .distance_m = std::max(place.along_m, 0.0),
                            .time_to_collision_s = approach.time_to_collision_s,
                            .required_deceleration_mps2 = approach.required_deceleration_mps2,
                            .bearing_deg = path.bearing_deg(rear),
                            .position = rear,
                            .station = neighbour->station_id});
    }
    // Who left the path is forgotten when its release time is over.
    std::erase_if(tracks_, [&](auto& entry) { return now - entry.second.seen > limits_.release; });
    std::ranges::sort(warnings, {}, [](const Warning& warning) {
        return std::pair(warning.level, warning.time_to_collision_s.value_or(1e9));
    });
    return warnings;
}

}  // namespace chorus::applications
