#include "chorus/v2x/facilities/plausibility.hpp"

#include <cmath>

#include "chorus/geo/local_frame.hpp"
#include "chorus/v2x/facilities/conversions.hpp"

namespace chorus::v2x::facilities {

namespace {

// Protocol version 1 (EN 302 637 before 2018) has the same first fields but another content.
bool is(const r2::ItsPduHeader& header, r2::MessageId::Number id) {
    return header.protocolVersion == 2 && header.messageId == id;
}

}  // namespace

std::optional<Drop> implausible(const r2::CAM& cam, std::optional<Position> own, Timestamp now) {
    if (!is(cam.header, r2::MessageId::cam)) return Drop::message_type_unexpected;
    const auto& place = cam.cam.camParameters.basicContainer.referencePosition;
    const auto position = position_from(place.latitude, place.longitude);
    if (!position) return Drop::message_implausible;
    const bool own_is_known = own && std::isfinite(own->latitude_deg) && std::isfinite(own->longitude_deg);
    if (own_is_known && !geo::within(*own, *position, cam_reach_m)) return Drop::message_implausible;
    const Duration age = now - expand_generation_delta_time(cam.cam.generationDeltaTime, now);
    if (age > cam_age_max || age < -clock_tolerance) return Drop::message_implausible;
    return std::nullopt;
}

std::optional<Drop> implausible(const r2::DENM& denm, Timestamp now) {
    if (!is(denm.header, r2::MessageId::denm)) return Drop::message_type_unexpected;
    const auto& management = denm.denm.management;
    if (!position_from(management.eventPosition.latitude, management.eventPosition.longitude))
        return Drop::message_implausible;
    const auto detected = Timestamp::from_its_ms(static_cast<std::int64_t>(management.detectionTime.value));
    const auto referenced = Timestamp::from_its_ms(static_cast<std::int64_t>(management.referenceTime.value));
    if (detected > referenced || referenced > now + clock_tolerance) return Drop::message_implausible;
    // A cancellation names its sender as the origin of the event, a negation another. Whether that is true, the event
    // table asks of the tickets. Who tells of an event is not asked: a station that changed its pseudonym keeps the
    // ActionId.
    if (management.termination) {
        const bool by_origin = management.actionId.originatingStationId == denm.header.stationId;
        if (by_origin != (*management.termination == r2::Termination::isCancellation)) return Drop::message_implausible;
    }
    return std::nullopt;
}

}  // namespace chorus::v2x::facilities
