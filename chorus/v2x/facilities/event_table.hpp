// Events that others told of: the receiving side of the DEN service (EN 302 637-3 V1.3.1, 8.2).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "chorus/core/bounded.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/v2x/facilities/action_id.hpp"
#include "chorus/v2x/facilities/cause.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"

namespace chorus::v2x::facilities {

struct Event {
    ActionId id;
    Cause cause;
    std::uint8_t information_quality = 0;
    StationType station_type = StationType::unknown;
    Timestamp detected;    // detectionTime
    Timestamp referenced;  // referenceTime: orders updates
    Timestamp received;    // latest
    Timestamp expires;     // detectionTime + validityDuration
    Position position;
    std::optional<double> altitude_m, speed_mps, heading_deg;
    double awareness_distance_m = 0;
    std::vector<std::vector<Position>> approaches;  // traces, each with the point nearest to the event first
    bool terminated = false;                        // cancelled or negated; kept so that old copies stay dead
};

enum class EventChange : std::uint8_t {
    added,
    updated,
    repeated,
    terminated,
    outdated,            // an older reference or detection time than known, or of an event that was ended
    expired,             // its validity is over
    termination_unknown  // ends an event that is not known
};
std::string_view to_string(EventChange change);

class EventTable {
  public:
    static constexpr std::size_t capacity = 256;

    // A DENM that passed plausible(). The event least recently told of leaves when the table is full.
    EventChange receive(const messages::release2::DENM& denm, Timestamp now);
    void age(Timestamp now);

    const Event* find(ActionId id) const { return events_.peek(id); }
    std::size_t size() const { return events_.size(); }
    // Pairs of id and event, the latest first; skip those that are terminated.
    auto begin() const { return events_.begin(); }
    auto end() const { return events_.end(); }

  private:
    LruMap<ActionId, Event, ActionIdHash> events_{capacity};
};

}  // namespace chorus::v2x::facilities
