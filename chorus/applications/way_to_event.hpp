// Does our way lead to an event? The traces of a DENM are the roads that lead there, round bends too.
#pragma once

#include <optional>

#include "chorus/core/position.hpp"
#include "chorus/v2x/facilities/event_table.hpp"

namespace chorus::applications {

inline constexpr double way_heading_gap_max_deg = 45;
inline constexpr double straight_bearing_max_deg = 20;  // without a trace

struct WayToEvent {
    double along_m = 0;   // still to drive
    double beside_m = 0;  // of the way that the event came: 0 in its lane, a lane's width in the next
};

// From `at`, going in direction `heading_deg`; nothing: not on the way, more than `beside_max_m` beside it, or past the
// event. Without a trace, the event has to lie straight ahead.
std::optional<WayToEvent> way_to_event(const v2x::facilities::Event& event, const Position& at, double heading_deg,
                                       double beside_max_m);

}  // namespace chorus::applications
