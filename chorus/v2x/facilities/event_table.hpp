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
#include "chorus/v2x/facilities/signer.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"

namespace chorus::v2x::facilities {

struct Event {
    ActionId id;
    Signer signer;  // of the latest message about it
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
    static constexpr std::size_t events_of_one_signer_max = 16;

    // What two tickets say under one ActionId are two events: nobody can update or cancel another's. Only a negation
    // speaks of events of others (EN 302 637-3, 6.1.3).
    struct Key {
        ActionId id;
        Signer signer;
        friend auto operator<=>(const Key&, const Key&) = default;
    };

    // A DENM that passed implausible(). The event least recently told of leaves when the table is full, or when its
    // signer has too many.
    EventChange receive(const messages::release2::DENM& denm, Signer signer, Timestamp now);
    void age(Timestamp now);

    // The latest heard under this name, whoever said so.
    const Event* find(ActionId id) const;
    std::size_t size() const { return events_.size(); }
    // Pairs of key and event, the latest first; skip those that are terminated.
    auto begin() const { return events_.begin(); }
    auto end() const { return events_.end(); }

  private:
    struct KeyHash {
        std::size_t operator()(const Key& key) const {
            return ActionIdHash()(key.id) ^ (key.signer ? SignerHash()(*key.signer) : 0);
        }
    };
    EventChange negate(const Event& negation, Timestamp now);
    void make_room_for(const Signer& signer);

    LruMap<Key, Event, KeyHash> events_{capacity};
};

}  // namespace chorus::v2x::facilities
