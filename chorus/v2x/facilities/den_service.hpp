// The decentralized environmental notification service, sending side (EN 302 637-3 V1.3.1, TS 103 831 V2.3.1):
// applications trigger, update, cancel and negate events; the service writes the DENMs and repeats them.
// What others send is kept by event_table.hpp.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/v2x/facilities/action_id.hpp"
#include "chorus/v2x/facilities/cause.hpp"
#include "chorus/v2x/facilities/path_history.hpp"

namespace chorus::v2x::facilities {

struct Event;

// What an application says of an event.
struct DenRequest {
    Cause cause;
    std::uint8_t information_quality = 3;  // 0 unknown, 1 lowest .. 7 highest
    Timestamp detection_time;              // one after `now` counts as `now`
    Position position;
    PositionConfidence position_confidence;
    std::optional<double> altitude_m;
    std::optional<double> speed_mps;    // of the event
    std::optional<double> heading_deg;  // of the event
    Duration validity = 600s;           // from the detection time on
    Duration repetition_interval{};     // 1 ms .. 10 s; zero: sent once
    Duration repetition_duration{};     // from the trigger or update on
    double relevance_distance_m = 500;  // also the radius of the destination area
    // The way to the event, newest point first; empty: unknown.
    std::vector<PathHistory::Point> approach;
    std::optional<Timestamp> stationary_since;  // writes the stationary vehicle container
};

struct OutgoingDenm {
    ByteVector message;  // UPER
    ActionId id;
    Position centre;  // of the circular destination area
    double radius_m = 0;
    Duration lifetime{};  // how long the packet may live in the network
};

enum class DenError : std::uint8_t {
    event_unknown,
    too_many_events,
    validity_out_of_range,             // 0 .. 86 400 s
    validity_over,                     // nobody would be told
    repetition_interval_out_of_range,  // 1 ms .. 10 s
    position_invalid,
    not_encodable,
};
std::string_view to_string(DenError error);
std::string_view words(DenError error);

class DenService {
  public:
    static constexpr std::size_t events_max = 64;

    DenService(std::uint32_t station_id, StationType station_type)
        : station_id_(station_id), station_type_(station_type) {}

    // AppDENM_trigger: a new event. Its first message is due at once.
    Result<ActionId, DenError> trigger(const DenRequest& request, Timestamp now);
    // AppDENM_update: the same event with new content and a new referenceTime.
    Result<void, DenError> update(ActionId id, const DenRequest& request, Timestamp now);
    // AppDENM_termination of an own event. Sent once, and repeated as the event was for the rest of its validity.
    Result<void, DenError> cancel(ActionId id, Timestamp now);
    // AppDENM_termination of somebody else's event, which was received as `event`; it keeps its referenceTime.
    Result<void, DenError> negate(const Event& event, Timestamp now);

    // The messages due at `now`; ends events whose validity is over.
    std::vector<OutgoingDenm> advance(Timestamp now);
    Timestamp next_deadline() const;
    std::size_t active() const { return events_.size(); }

  private:
    enum class Termination : std::uint8_t { none, cancellation, negation };
    struct Own {
        DenRequest request;
        Termination termination = Termination::none;
        Timestamp reference_time;
        Timestamp next_sending;
        Timestamp repeat_until;
        Timestamp expires;
    };
    static std::optional<DenError> check(const DenRequest& request, Timestamp now);
    Result<void, DenError> put(ActionId id, const DenRequest& request, Termination termination, Timestamp reference,
                               Timestamp now);
    std::optional<ByteVector> write(ActionId id, const Own& own) const;

    std::uint32_t station_id_;
    StationType station_type_;
    std::uint16_t next_sequence_number_ = 0;
    std::map<ActionId, Own> events_;
};

}  // namespace chorus::v2x::facilities
