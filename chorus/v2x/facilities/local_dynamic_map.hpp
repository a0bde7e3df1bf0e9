// The local dynamic map: what the station believes about its surroundings (EN 302 895). Neighbours come from
// CAMs, events from DENMs; only verified messages get here. Bounded, and nothing in it outlives its meaning.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "chorus/core/bounded.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/v2x/facilities/event_table.hpp"
#include "chorus/v2x/facilities/signer.hpp"
#include "chorus/v2x/messages/release2/cam.hpp"

namespace chorus::v2x::facilities {

struct Neighbour {
    std::uint32_t station_id = 0;
    VehicleState state;  // as of state.time, the CAM's generation time
    bool heading_known = false;
    bool speed_known = false;
    Timestamp received;
    Signer signer;
};

class LocalDynamicMap {
  public:
    static constexpr std::size_t neighbours_max = 1024;
    // CAMs come at least once a second; who was silent for three is gone or out of range.
    static constexpr Duration neighbour_age_max = 3s;

    // A CAM that passed implausible(). One ticket is one neighbour: a StationID that another ticket uses at the moment
    // is refused (station_id_claimed), and a ticket that comes with another StationID leaves its former place.
    std::optional<Drop> receive(const messages::release2::CAM& cam, Signer signer, Timestamp now);
    EventChange receive(const messages::release2::DENM& denm, Signer signer, Timestamp now) {
        return events_.receive(denm, signer, now);
    }
    void age(Timestamp now);

    const Neighbour* find(std::uint32_t station_id) const { return neighbours_.peek(station_id); }
    // Within `radius_m` of `centre` as last heard, nearest first.
    std::vector<const Neighbour*> within(const Position& centre, double radius_m) const;
    // Pairs of station and neighbour, the latest heard first.
    const LruMap<std::uint32_t, Neighbour>& neighbours() const { return neighbours_; }
    const EventTable& events() const { return events_; }

  private:
    LruMap<std::uint32_t, Neighbour> neighbours_{neighbours_max};
    LruMap<std::array<std::uint8_t, 8>, std::uint32_t, SignerHash> station_of_{neighbours_max};
    Timestamp aged_;
    EventTable events_;
};

// Where the vehicle is at `now` if it goes on as it did: constant acceleration and yaw rate, no reversing by
// braking. For looking ahead a second or two.
VehicleState extrapolate(const VehicleState& state, Timestamp now);

}  // namespace chorus::v2x::facilities
