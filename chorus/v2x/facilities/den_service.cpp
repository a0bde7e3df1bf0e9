#include "chorus/v2x/facilities/den_service.hpp"

#include <algorithm>
#include <cmath>

#include "chorus/v2x/facilities/conversions.hpp"
#include "chorus/v2x/facilities/event_table.hpp"
#include "chorus/v2x/messages/codec.hpp"

namespace chorus::v2x::facilities {

namespace {

constexpr Duration validity_max = 86'400s;
constexpr Duration repetition_interval_max = 10s;
// itsGnMaxPacketLifetime is 600 s; a network that is busy with old hazards helps nobody.
constexpr Duration packet_lifetime_max = 60s;

r2::StationarySince stationary_for(Duration time) {
    if (time < 60s) return r2::StationarySince::lessThan1Minute;
    if (time < 120s) return r2::StationarySince::lessThan2Minutes;
    if (time < 900s) return r2::StationarySince::lessThan15Minutes;
    return r2::StationarySince::equalOrGreater15Minutes;
}

}  // namespace

std::string_view to_string(DenError error) {
    switch (error) {
        case DenError::event_unknown: return "event_unknown";
        case DenError::too_many_events: return "too_many_events";
        case DenError::validity_out_of_range: return "validity_out_of_range";
        case DenError::validity_over: return "validity_over";
        case DenError::repetition_interval_out_of_range: return "repetition_interval_out_of_range";
        case DenError::position_invalid: return "position_invalid";
        case DenError::not_encodable: return "not_encodable";
    }
    return {};
}

std::string_view words(DenError error) {
    switch (error) {
        case DenError::event_unknown: return "there is no event of this name, or its validity is over";
        case DenError::too_many_events: return "64 events are active already; cancel one first";
        case DenError::validity_out_of_range: return "the validity must be between 0 and 86 400 seconds";
        case DenError::validity_over: return "the validity, which counts from the detection time, is over already";
        case DenError::repetition_interval_out_of_range: return "the repetition interval must be between 1 ms and 10 s";
        case DenError::position_invalid: return "the position is not on the globe";
        case DenError::not_encodable: return "a value does not fit into its field of the message";
    }
    return {};
}

std::optional<DenError> DenService::check(const DenRequest& request, Timestamp now) {
    if (request.validity < 0s || request.validity > validity_max) return DenError::validity_out_of_range;
    if (request.detection_time + request.validity <= now) return DenError::validity_over;
    const Duration interval = request.repetition_interval;
    if (interval != 0s && (interval < 1ms || interval > repetition_interval_max))
        return DenError::repetition_interval_out_of_range;
    if (!(std::abs(request.position.latitude_deg) <= 90) || !(std::abs(request.position.longitude_deg) <= 180))
        return DenError::position_invalid;
    return std::nullopt;
}

Result<void, DenError> DenService::put(ActionId id, const DenRequest& request, Termination termination,
                                       Timestamp reference, Timestamp now) {
    Own own{request, termination, reference, now, now + request.repetition_duration, {}};
    // Sensors may be ahead of our clock; receivers refuse what was detected after it was told.
    own.request.detection_time = std::min(request.detection_time, now);
    if (const auto error = check(own.request, now)) return fail(*error);
    own.expires = own.request.detection_time + request.validity;
    if (!write(id, own)) return fail(DenError::not_encodable);
    events_.insert_or_assign(id, std::move(own));
    return {};
}

Result<ActionId, DenError> DenService::trigger(const DenRequest& request, Timestamp now) {
    if (events_.size() >= events_max) return fail(DenError::too_many_events);
    ActionId id{station_id_, next_sequence_number_};
    while (events_.contains(id)) ++id.sequence_number;  // the number came round while an old event lasts
    if (const auto put_in = put(id, request, Termination::none, now, now); !put_in) return fail(put_in.error());
    next_sequence_number_ = static_cast<std::uint16_t>(id.sequence_number + 1);
    return id;
}

Result<void, DenError> DenService::update(ActionId id, const DenRequest& request, Timestamp now) {
    const auto own = events_.find(id);
    if (own == events_.end() || own->second.termination != Termination::none) return fail(DenError::event_unknown);
    // An update is told from a repetition by its reference time, which counts milliseconds.
    return put(id, request, Termination::none, std::max(now, own->second.reference_time + 1ms), now);
}

Result<void, DenError> DenService::cancel(ActionId id, Timestamp now) {
    const auto own = events_.find(id);
    if (own == events_.end() || own->second.termination != Termination::none) return fail(DenError::event_unknown);
    const DenRequest request = own->second.request;
    return put(id, request, Termination::cancellation, std::max(now, own->second.reference_time + 1ms), now);
}

Result<void, DenError> DenService::negate(const Event& event, Timestamp now) {
    if (event.id.originating_station == station_id_) return cancel(event.id, now);
    if (events_.size() >= events_max) return fail(DenError::too_many_events);
    DenRequest request;
    request.cause = event.cause;
    request.detection_time = event.detected;
    request.position = event.position;
    request.validity = std::min(event.expires - event.detected, validity_max);
    request.relevance_distance_m = event.awareness_distance_m;
    return put(event.id, request, Termination::negation, event.referenced, now);
}

std::vector<OutgoingDenm> DenService::advance(Timestamp now) {
    std::vector<OutgoingDenm> due;
    for (auto at = events_.begin(); at != events_.end();) {
        auto& [id, own] = *at;
        if (own.expires <= now) {
            at = events_.erase(at);
            continue;
        }
        // Planned farther away than its interval: by a clock that has been set back since.
        const Duration interval = own.request.repetition_interval;
        const bool overtaken =
            own.next_sending != Timestamp::max() && own.next_sending - now > std::max(interval, Duration(1s));
        if (own.next_sending <= now || overtaken) {
            if (auto message = write(id, own)) {
                const Duration lifetime = std::clamp(own.expires - now, Duration(1s), packet_lifetime_max);
                due.push_back(
                    {std::move(*message), id, own.request.position, own.request.relevance_distance_m, lifetime});
            }
            const Timestamp next = now + own.request.repetition_interval;
            own.next_sending =
                own.request.repetition_interval > 0s && next <= own.repeat_until ? next : Timestamp::max();
            if (own.next_sending == Timestamp::max() && own.termination != Termination::none) {
                at = events_.erase(at);
                continue;
            }
        }
        ++at;
    }
    return due;
}

Timestamp DenService::next_deadline() const {
    Timestamp next = Timestamp::max();
    for (const auto& [id, own] : events_) next = std::min({next, own.next_sending, own.expires});
    return next;
}

std::optional<ByteVector> DenService::write(ActionId id, const Own& own) const {
    const DenRequest& request = own.request;
    r2::DENM denm{};
    denm.header = {2, r2::MessageId::denm, station_id_};

    auto& management = denm.denm.management;
    management.actionId = {id.originating_station, id.sequence_number};
    if (request.detection_time.its_ms() < 0) return std::nullopt;
    management.detectionTime = request.detection_time.its_ms();
    management.referenceTime = own.reference_time.its_ms();
    if (own.termination == Termination::cancellation) management.termination = r2::Termination::isCancellation;
    if (own.termination == Termination::negation) management.termination = r2::Termination::isNegation;
    management.eventPosition = reference_position_of(request.position, request.position_confidence, request.altitude_m);
    management.awarenessDistance = awareness_distance_of(request.relevance_distance_m);
    management.trafficDirection = r2::TrafficDirection::sameAsReferenceDirection_upstreamOfReferencePosition;
    management.validityDuration = request.validity / 1s;
    if (request.repetition_interval > 0s)
        management.transmissionInterval = r2::DeltaTimeMilliSecondPositive(request.repetition_interval / 1ms);
    management.stationType = station_type_of(station_type_);

    PathHistory::Raw raw;
    r2::Path path;
    if (own.termination == Termination::none) {
        auto& situation = denm.denm.situation.emplace();
        situation.informationQuality = std::min<int>(request.information_quality, 7);
        situation.eventType.ccAndScc.causeCode = request.cause.code;
        situation.eventType.ccAndScc.subCauseCode = request.cause.sub_code;

        auto& location = denm.denm.location.emplace();
        if (request.speed_mps) location.eventSpeed = speed_of(*request.speed_mps);
        if (request.heading_deg)
            location.eventPositionHeading = r2::Wgs84Angle{wgs84_angle_value_of(*request.heading_deg), 10};
        path = r2::Path(encode_path(request.approach, request.position, own.reference_time, raw));
        location.detectionZonesToEventPosition = r2::Traces(std::span(&path, 1));

        if (request.stationary_since) {
            auto& vehicle = denm.denm.alacarte.emplace().stationaryVehicle.emplace();
            vehicle.stationarySince = stationary_for(own.reference_time - *request.stationary_since);
        }
    }
    auto octets = messages::encode(denm);
    if (!octets) return std::nullopt;
    return std::move(*octets);
}

}  // namespace chorus::v2x::facilities
