#include "chorus/v2x/facilities/event_table.hpp"

#include "chorus/v2x/facilities/conversions.hpp"
#include "chorus/v2x/facilities/path_history.hpp"

namespace chorus::v2x::facilities {

namespace {

constexpr double awareness_unknown_m = 1000;

Timestamp time_from(r2::TimestampIts time) { return Timestamp::from_its_ms(static_cast<std::int64_t>(time.value)); }

Event event_from(const r2::DENM& denm, Timestamp now) {
    const auto& management = denm.denm.management;
    Event event;
    event.id = {management.actionId.originatingStationId, management.actionId.sequenceNumber};
    event.station_type = static_cast<StationType>(management.stationType.value);
    event.detected = time_from(management.detectionTime);
    event.referenced = time_from(management.referenceTime);
    event.received = now;
    const r2::DeltaTimeSecond& validity = management.validityDuration;
    event.expires = event.detected + std::chrono::seconds(validity.value);
    const auto& place = management.eventPosition;
    event.position = position_from(place.latitude, place.longitude).value_or(Position{});
    event.altitude_m = altitude_from(place.altitude);
    event.awareness_distance_m =
        management.awarenessDistance ? metres_of(*management.awarenessDistance) : awareness_unknown_m;
    event.terminated = management.termination.has_value();
    if (const auto& situation = denm.denm.situation) {
        event.information_quality = situation->informationQuality;
        event.cause = {static_cast<std::uint8_t>(situation->eventType.ccAndScc.causeCode),
                       static_cast<std::uint8_t>(situation->eventType.ccAndScc.subCauseCode)};
    }
    if (const auto& location = denm.denm.location) {
        if (location->eventSpeed) event.speed_mps = speed_from(*location->eventSpeed);
        if (location->eventPositionHeading) event.heading_deg = angle_from(location->eventPositionHeading->value);
        for (const r2::Path& trace : location->detectionZonesToEventPosition)
            event.approaches.push_back(decode_path(trace, event.position));
    }
    return event;
}

}  // namespace

std::string_view to_string(EventChange change) {
    switch (change) {
        case EventChange::added: return "added";
        case EventChange::updated: return "updated";
        case EventChange::repeated: return "repeated";
        case EventChange::terminated: return "terminated";
        case EventChange::outdated: return "outdated";
        case EventChange::expired: return "expired";
        case EventChange::termination_unknown: return "termination_unknown";
    }
    return {};
}

EventChange EventTable::receive(const r2::DENM& denm, Signer signer, Timestamp now) {
    Event event = event_from(denm, now);
    event.signer = signer;
    const auto& termination = denm.denm.management.termination;
    if (termination && *termination == r2::Termination::isNegation) return negate(event, now);
    const Key key{event.id, signer};
    const bool over = event.expires <= now;
    const Event* known = events_.peek(key);
    if (!known) {
        if (over) return EventChange::expired;
        if (event.terminated) return EventChange::termination_unknown;
        make_room_for(signer);
        events_.put(key, std::move(event));
        return EventChange::added;
    }
    if (event.referenced < known->referenced || event.detected < known->detected) return EventChange::outdated;
    // An ended event gets a new ActionId when it returns.
    if (known->terminated) {
        if (!event.terminated) return EventChange::outdated;
        events_.find(key)->received = now;
        return EventChange::repeated;
    }
    const bool same = event.referenced == known->referenced && event.detected == known->detected;
    // A newer message whose validity is over says the same as a cancellation. Neither tells anything of the event.
    if (event.terminated || (over && !same)) {
        Event& ended = *events_.find(key);
        ended.terminated = true;
        ended.referenced = event.referenced;
        ended.received = now;
        return EventChange::terminated;
    }
    if (same) {
        events_.find(key)->received = now;
        return EventChange::repeated;
    }
    events_.put(key, std::move(event));
    return EventChange::updated;
}

// A negation carries the reference time of what it negates.
EventChange EventTable::negate(const Event& negation, Timestamp now) {
    EventChange change = negation.expires <= now ? EventChange::expired : EventChange::termination_unknown;
    for (auto& [key, event] : events_) {
        if (key.id != negation.id) continue;
        if (negation.referenced < event.referenced || negation.detected < event.detected) {
            if (change != EventChange::terminated) change = EventChange::outdated;
            continue;
        }
        event.received = now;
        if (event.terminated) {
            if (change != EventChange::terminated) change = EventChange::repeated;
            continue;
        }
        event.terminated = true;
        event.referenced = negation.referenced;
        change = EventChange::terminated;
    }
    return change;
}

void EventTable::make_room_for(const Signer& signer) {
    if (!signer) return;
    std::size_t held = 0;
    std::optional<Key> oldest;
    for (const auto& [key, event] : events_) {  // the latest first
        if (key.signer != signer) continue;
        ++held;
        oldest = key;
    }
    if (held >= events_of_one_signer_max) events_.erase(*oldest);
}

const Event* EventTable::find(ActionId id) const {
    const Event* latest = nullptr;
    for (const auto& [key, event] : events_)
        if (key.id == id && (!latest || event.received > latest->received)) latest = &event;
    return latest;
}

void EventTable::age(Timestamp now) {
    events_.erase_if([now](const Key&, const Event& event) { return event.expires <= now; });
}

}  // namespace chorus::v2x::facilities
