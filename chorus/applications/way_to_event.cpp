#include "chorus/applications/way_to_event.hpp"

#include <vector>

#include "chorus/geo/angle.hpp"
#include "chorus/geo/local_frame.hpp"
#include "chorus/geo/path.hpp"

namespace chorus::applications {

using v2x::facilities::Event;

std::optional<WayToEvent> way_to_event(const Event& event, const Position& at, double heading_deg,
                                       double beside_max_m) {
    const geo::LocalFrame frame(event.position);
    const geo::Vector us = frame.to_plane(at);
    bool traced = false;
    std::optional<WayToEvent> nearest;
    double nearest_across_m = beside_max_m;
    for (const auto& approach : event.approaches) {
        std::vector<geo::Vector> way{{0, 0}};  // away from the event, against the traffic
        for (const Position& position : approach) way.push_back(frame.to_plane(position));
        const auto offset = geo::offset_from_path(way, us);
        if (!offset) continue;
        traced = true;
        if (offset->along_m < 0 || offset->distance_m > nearest_across_m) continue;  // past it, or on another road
        const double towards_deg = offset->direction_deg + 180;
        if (geo::angle_between_deg(towards_deg, heading_deg) > way_heading_gap_max_deg) continue;
        nearest_across_m = offset->distance_m;
        nearest = WayToEvent{offset->along_m, offset->distance_m};
    }
    if (traced) return nearest;
    // No trace: it lies straight ahead, and went where we go.
    if (event.heading_deg && geo::angle_between_deg(*event.heading_deg, heading_deg) > way_heading_gap_max_deg)
        return std::nullopt;
    if (geo::angle_between_deg((us * -1).bearing_deg(), heading_deg) > straight_bearing_max_deg) return std::nullopt;
    return WayToEvent{us.length(), 0};
}

}  // namespace chorus::applications
