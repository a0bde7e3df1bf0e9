#include "chorus/v2x/convert/event.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "chorus/v2x/convert/lists.hpp"
#include "chorus/v2x/convert/minute_of_year.hpp"
#include "chorus/v2x/convert/position_offset.hpp"
#include "chorus/v2x/convert/scales.hpp"
#include "chorus/v2x/convert/station_id.hpp"
#include "chorus/v2x/messages/csae53/road_side_information.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"

namespace chorus::v2x::convert {

namespace {

namespace release2 = messages::release2;
namespace csae53 = messages::csae53;
using CauseNumber = release2::CauseCodeType;

constexpr std::uint16_t water_on_road = 407, slippery_road = 408, congestion = 707;  // GB/T 29100-2012

template <class T>
void drop_if(const T& optional, const std::string& path, Report& report,
             const std::string& why = "the target has no such component") {
    if (optional) report.dropped(path, "", why);
}

std::string text_of_minute(std::uint32_t minute) { return "minute " + std::to_string(minute) + " of the year"; }

std::string text_of_cause(Cause cause) {
    return "cause " + std::to_string(cause.cause) + ", sub-cause " + std::to_string(cause.sub_cause);
}

Converted<std::uint16_t> event_type(const release2::DENM& denm, const Circumstances& circumstances, Report& report) {
    const std::string path = "rtes[0].eventType";
    if (circumstances.event_type) {
        report.assumed(path, std::to_string(*circumstances.event_type), "given by hand");
        return *circumstances.event_type;
    }
    if (!denm.denm.situation) return refuse(path, "needs a cause, and the DENM has no situation container");
    const auto& choice = denm.denm.situation->eventType.ccAndScc;
    const Cause cause{choice.causeCode.value, choice.subCauseCode.value};
    const auto number = event_type_of(cause);
    if (!number)
        return refuse(path, "no number of GB/T 29100-2012 is known for " + text_of_cause(cause) +
                                "; give one for the event type");
    report.approximated(path, text_of_cause(cause), std::to_string(*number), "GB/T 29100-2012 groups events otherwise");
    return *number;
}

void note_what_rsi_cannot_say(const release2::DenmPayload& denm, Report& report) {
    const auto& management = denm.management;
    drop_if(management.awarenessDistance, "denm.management.awarenessDistance", report);
    drop_if(management.trafficDirection, "denm.management.trafficDirection", report);
    if (management.stationType != release2::TrafficParticipantType::unknown)
        report.dropped("denm.management.stationType", std::to_string(management.stationType.value),
                       "the target has no such component");
    drop_if(management.transmissionInterval, "denm.management.transmissionInterval", report);
    if (denm.situation) {
        const auto& situation = *denm.situation;
        if (situation.informationQuality != 0)
            report.dropped("denm.situation.informationQuality", std::to_string(situation.informationQuality.value),
                           "it is no probability, as eventConfidence is");
        drop_if(situation.linkedCause, "denm.situation.linkedCause", report);
        drop_if(situation.eventZone, "denm.situation.eventZone", report);
        if (situation.group1) {
            drop_if(situation.group1->linkedDenms, "denm.situation.linkedDenms", report);
            drop_if(situation.group1->eventEnd, "denm.situation.eventEnd", report);
        }
        if (situation.group2) {
            drop_if(situation.group2->eventEndFactor, "denm.situation.eventEndFactor", report);
            drop_if(situation.group2->perceivedEvent, "denm.situation.perceivedEvent", report);
        }
    }
    drop_if(denm.location, "denm.location", report, "a reference path needs a width, which traces do not have");
    drop_if(denm.alacarte, "denm.alacarte", report);
}

// From the beginning of the minute in which the event is detected to that of the minute in which it is over: nobody is
// told that it is over while it lasts.
csae53::RSITimeDetails time_details(const release2::ManagementContainer& management, Report& report) {
    const Timestamp begin = Timestamp::from_its_ms(static_cast<std::int64_t>(management.detectionTime.value));
    const Timestamp end = begin + std::chrono::seconds(management.validityDuration.value.value);
    csae53::RSITimeDetails details{};
    details.startTime = csae53::MinuteOfTheYear(minute_of_year(begin));
    details.endTime = csae53::MinuteOfTheYear(minute_of_year_from(end));
    report.approximated("rtes[0].timeDetails", to_iso8601(begin) + " to " + to_iso8601(end),
                        text_of_minute(details.startTime->value) + " to " + text_of_minute(details.endTime->value),
                        "counted in minutes, without the year");
    return details;
}

// ---- RSI to DENM

struct Sender {
    std::uint32_t station;
    Timestamp now;
    Place place;
};

constexpr std::int64_t longest_validity_s = 86'400;

void write_times(const csae53::RoadSideInformation& rsi, const csae53::RTEData& event, const Sender& sender,
                 release2::ManagementContainer& management, const std::string& path, Report& report) {
    const auto time_of = [&](const auto& minute) { return time_of_minute(minute.value, sender.now); };
    const auto usable = [](const auto& minute) { return minute && minute->value < minute_of_year_invalid; };
    const Timestamp told = usable(rsi.moy) ? time_of(*rsi.moy) : sender.now;
    const bool has_start = event.timeDetails && usable(event.timeDetails->startTime);
    const Timestamp begin = has_start ? time_of(*event.timeDetails->startTime) : told;
    management.detectionTime = release2::TimestampIts(static_cast<std::uint64_t>(begin.its_ms()));
    management.referenceTime = release2::TimestampIts(static_cast<std::uint64_t>(told.its_ms()));
    const char* const beginning = "the source tells the minute: its beginning was taken";
    if (usable(rsi.moy))
        report.approximated(path + ".referenceTime", text_of_minute(rsi.moy->value), to_iso8601(told), beginning);
    else
        report.assumed(path + ".referenceTime", to_iso8601(told), "the source does not say it; the time of sending");
    if (has_start)
        report.approximated(path + ".detectionTime", text_of_minute(event.timeDetails->startTime->value),
                            to_iso8601(begin), beginning);
    else
        report.assumed(path + ".detectionTime", to_iso8601(begin), "the source does not say when the event began");
    if (event.timeDetails && usable(event.timeDetails->endTime)) {
        const Timestamp end = time_of(*event.timeDetails->endTime);
        const auto valid = static_cast<std::int64_t>(seconds(end - begin));
        const std::int64_t kept = std::clamp<std::int64_t>(valid, 0, longest_validity_s);
        if (kept != valid)
            report.approximated(path + ".validityDuration", std::to_string(valid) + " s", std::to_string(kept) + " s",
                                "is beyond what the target counts");
        management.validityDuration = release2::DeltaTimeSecond(kept);
    } else {
        report.assumed(path + ".validityDuration", "600 s", "the source does not say it; the standard's default");
    }
}

release2::ReferencePosition event_position(const csae53::RTEData& event, const Sender& sender, const std::string& path,
                                           Report& report) {
    release2::ReferencePosition position{};
    position.positionConfidenceEllipse = {release2::SemiAxisLength::unavailable, release2::SemiAxisLength::unavailable,
                                          release2::HeadingValue::unavailable};
    position.altitude = {release2::AltitudeValue::unavailable, release2::AltitudeConfidence::unavailable};
    if (!is_known(sender.place)) {  // no offset starts there
        report.assumed(path + ".eventPosition", "unavailable", "the message's reference position is");
        position.latitude = release2::Latitude::unavailable;
        position.longitude = release2::Longitude::unavailable;
        return position;
    }
    Offset offset;
    if (const auto given = event.eventPos ? offset_of(*event.eventPos, sender.place) : std::nullopt)
        offset = *given;
    else
        report.assumed(path + ".eventPosition", "the message's reference position", "the event gives no place");
    position.latitude = release2::Latitude(
        std::clamp<std::int64_t>(sender.place.latitude + offset.north, release2::Latitude::lo, release2::Latitude::hi));
    position.longitude = release2::Longitude(std::clamp<std::int64_t>(
        sender.place.longitude + offset.east, release2::Longitude::lo, release2::Longitude::hi));
    if (sender.place.altitude) position.altitude.altitudeValue = *sender.place.altitude + offset.up.value_or(0);
    return position;
}

void note_what_denm_cannot_say(const csae53::RTEData& event, const std::string& path, Report& report) {
    if (event.eventSource != csae53::EventSource::unknown)
        report.dropped(path + ".eventSource", std::to_string(static_cast<int>(event.eventSource)),
                       "the target has no such component");
    drop_if(event.eventRadius, path + ".eventRadius", report);
    drop_if(event.description, path + ".description", report);
    drop_if(event.priority, path + ".priority", report);
    drop_if(event.referencePaths, path + ".referencePaths", report,
            "a DENM's traces lead to the event, a reference path lies around it");
    drop_if(event.referenceLinks, path + ".referenceLinks", report);
    drop_if(event.eventConfidence, path + ".eventConfidence", report, "informationQuality is no probability");
}

release2::DENM denm_of(const csae53::RoadSideInformation& rsi, const csae53::RTEData& event, Cause cause,
                       const Sender& sender, const std::string& path, Report& report) {
    release2::DENM denm{};
    denm.header = {2, release2::MessageId::denm, sender.station};
    release2::ManagementContainer& management = denm.denm.management;
    management.actionId = {sender.station, event.rteId.value};
    write_times(rsi, event, sender, management, path, report);
    management.eventPosition = event_position(event, sender, path, report);
    management.stationType = release2::TrafficParticipantType::infrastructure;
    report.assumed(path + ".stationType", "infrastructure", "roadside units send RSI");
    release2::SituationContainer situation{};
    situation.informationQuality = 0;
    situation.eventType.ccAndScc = {cause.cause, cause.sub_cause};
    denm.denm.situation = situation;
    note_what_denm_cannot_say(event, path, report);
    return denm;
}

}  // namespace

std::optional<std::uint16_t> event_type_of(Cause cause) {
    using Adhesion = release2::AdhesionSubCauseCode;
    switch (cause.cause) {
        case CauseNumber::trafficCondition:
        case CauseNumber::dangerousEndOfQueue: return congestion;
        case CauseNumber::aquaplaning: return water_on_road;
        case CauseNumber::adhesion:
            return cause.sub_cause == Adhesion::flooding || cause.sub_cause == Adhesion::waterOnRoad ? water_on_road
                                                                                                     : slippery_road;
        default: return std::nullopt;
    }
}

std::optional<Cause> cause_of(std::uint16_t event_type) {
    switch (event_type) {
        case water_on_road: return Cause{CauseNumber::aquaplaning, 0};
        case slippery_road: return Cause{CauseNumber::adhesion, 0};
        case congestion: return Cause{CauseNumber::trafficCondition, 0};
        default: return std::nullopt;
    }
}

Converted<csae53::RoadSideInformation> to_csae53_rsi(const release2::DENM& denm, const Circumstances& circumstances,
                                                     asn1::Arena& arena, Report& report) {
    const release2::ManagementContainer& management = denm.denm.management;
    if (management.termination)
        return refuse("rtes[0]", "the DENM ends an event, and an RSI cannot: an event is over when it is not repeated");
    const auto type = event_type(denm, circumstances, report);
    if (!type) return fail(type.error());
    const auto number = [&](std::int64_t raw, const Scale& scale, std::string path) {
        return write_or_unavailable(read(raw, scale, path), scale, path, report);
    };
    csae53::RoadSideInformation rsi{};
    report.assumed("msgCnt", "0", "DENMs are not counted");
    const Timestamp told = Timestamp::from_its_ms(static_cast<std::int64_t>(management.referenceTime.value));
    rsi.moy = csae53::MinuteOfTheYear(minute_of_year(told));
    report.approximated("moy", to_iso8601(told), text_of_minute(rsi.moy->value),
                        "counted in minutes, without the year");
    rsi.id = id_of_station<8>(denm.header.stationId);
    const release2::ReferencePosition& place = management.eventPosition;
    rsi.refPos.lat = number(place.latitude, latitude_scale, "refPos.lat");
    rsi.refPos.long_ = number(place.longitude, longitude_scale, "refPos.long");
    const Quantity altitude = read(place.altitude.altitudeValue, etsi::altitude, "refPos.elevation");
    if (altitude)
        rsi.refPos.elevation =
            csae53::Elevation(write_or_unavailable(altitude, dsrc::elevation, altitude.path, report));
    if (place.positionConfidenceEllipse.semiMajorConfidence != release2::SemiAxisLength::unavailable)
        report.dropped("denm.management.eventPosition.positionConfidenceEllipse", "",
                       "the target has no such component");

    csae53::RTEData event{};
    event.rteId = management.actionId.sequenceNumber.value % 256;
    if (management.actionId.sequenceNumber > 255)
        report.approximated("rtes[0].rteId", std::to_string(management.actionId.sequenceNumber.value),
                            std::to_string(event.rteId.value), "the target has eight bits: the last eight were taken");
    if (management.actionId.originatingStationId != denm.header.stationId)
        report.dropped("denm.management.actionId.originatingStationId",
                       std::to_string(management.actionId.originatingStationId.value),
                       "the target names the sender only");
    event.eventType = csae53::EventType(*type);
    event.eventSource = csae53::EventSource::unknown;
    event.eventPos = position_offset({}, "rtes[0].eventPos", report);
    event.timeDetails = time_details(management, report);
    note_what_rsi_cannot_say(denm.denm, report);
    const auto list = list_in<csae53::RTEList>(arena, {event});
    if (!list) return no_room("rtes");
    rsi.rtes = *list;
    return rsi;
}

Converted<std::vector<release2::DENM>> to_denms(const csae53::RoadSideInformation& rsi,
                                                const Circumstances& circumstances, Report& report) {
    if (!circumstances.time)
        return refuse("denm.management.referenceTime", "needs the time of sending: an RSI does not tell the year");
    if (!rsi.rtes) return refuse("denm.situation.eventType", "needs a traffic event, and the RSI has none");
    const std::uint32_t station = circumstances.station ? *circumstances.station : station_of_id(rsi.id, report);
    Sender sender{station, *circumstances.time, {rsi.refPos.lat.value, rsi.refPos.long_.value, {}}};
    if (rsi.refPos.elevation && *rsi.refPos.elevation != csae53::Elevation::unknown)
        sender.place.altitude = rsi.refPos.elevation->value * 10;
    report.dropped("msgCnt", std::to_string(rsi.msgCnt.value), "DENMs are not counted");
    drop_if(rsi.rtss, "rtss", report, "traffic signs are no events");
    std::vector<release2::DENM> denms;
    std::string without_cause;
    for (std::size_t i = 0; i < rsi.rtes->size(); ++i) {
        const csae53::RTEData& event = (*rsi.rtes)[i];
        const std::string path = "rtes[" + std::to_string(i) + "]";
        if (const auto cause = cause_of(event.eventType)) {
            denms.push_back(denm_of(rsi, event, *cause, sender, path, report));
            continue;
        }
        without_cause = std::to_string(event.eventType.value);
        report.dropped(path, "eventType " + without_cause, "no cause of TS 102 894-2 is known for this number");
    }
    if (denms.empty()) return refuse("denm.situation.eventType", "no cause is known for event type " + without_cause);
    return denms;
}

}  // namespace chorus::v2x::convert
