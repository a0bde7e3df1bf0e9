#include "chorus/v2x/convert/conversion.hpp"

#include <algorithm>
#include <array>
#include <new>
#include <string>
#include <utility>

#include "chorus/v2x/convert/editions.hpp"
#include "chorus/v2x/convert/event.hpp"
#include "chorus/v2x/convert/intersection_map.hpp"
#include "chorus/v2x/convert/perceived_objects.hpp"
#include "chorus/v2x/convert/signal_phases.hpp"
#include "chorus/v2x/convert/unknown_notes.hpp"
#include "chorus/v2x/convert/vehicle_status.hpp"
#include "chorus/v2x/messages/csae53/message_frame.hpp"
#include "chorus/v2x/messages/j2735/message_frame.hpp"
#include "chorus/v2x/messages/release2/cam.hpp"
#include "chorus/v2x/messages/release2/cpm.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"
#include "chorus/v2x/messages/release2/mapem.hpp"
#include "chorus/v2x/messages/release2/spatem.hpp"

namespace chorus::v2x::convert {

namespace {

namespace release1 = messages::release1;
namespace release2 = messages::release2;
namespace iso19091 = messages::release2::dsrc;
namespace j2735 = messages::j2735;
namespace csae53 = messages::csae53;
using asn1::Schema;
using messages::AnyMessage;
using messages::MessageType;

constexpr std::string_view cam_r1 = "cam-r1", cam_r2 = "cam-r2", denm_r1 = "denm-r1", denm_r2 = "denm-r2",
                           cpm_r2 = "cpm-r2", spatem = "spatem", mapem = "mapem", j2735_frame = "j2735",
                           csae53_2020 = "csae53", csae53_2019 = "csae53-edition2019",
                           csae53_2017 = "csae53-edition2017";

constexpr std::array vehicle_statuses{cam_r1, cam_r2, j2735_frame, csae53_2020, csae53_2019, csae53_2017};
constexpr std::array events{denm_r1, denm_r2, csae53_2020, csae53_2019};  // the RSI of 2017 has no events
constexpr std::array signal_phases{spatem, j2735_frame, csae53_2020, csae53_2019, csae53_2017};
constexpr std::array intersection_maps{mapem, j2735_frame, csae53_2020, csae53_2019, csae53_2017};
constexpr std::array perceived_objects{cpm_r2, csae53_2020, csae53_2019, csae53_2017};
constexpr std::array all_families{
    Family{"CAM, BSM", vehicle_statuses},  Family{"DENM, RSI", events},
    Family{"SPATEM, SPAT", signal_phases}, Family{"MAPEM, MAP", intersection_maps},
    Family{"CPM, RSM", perceived_objects},
};

// The edition that the others are converted through.
std::string_view hub_of(std::string_view key) {
    if (key == cam_r1) return cam_r2;
    if (key == denm_r1) return denm_r2;
    if (key == csae53_2019 || key == csae53_2017) return csae53_2020;
    return key;
}

using Messages = std::vector<AnyMessage>;

const MessageType& type_of(std::string_view key) { return *messages::find_message_type(key); }

template <class T>
const T& value_of(const AnyMessage& message) {
    return *static_cast<const T*>(message.value());
}

// `fill` gives a T, or why there is none.
template <class T, class Fill>
Converted<Messages> build(std::string_view key, const Fill& fill) {
    auto message = AnyMessage::build(type_of(key), [&](void* value, asn1::Arena& arena) -> std::optional<asn1::Error> {
        auto converted = fill(arena);
        if (!converted) return converted.error();
        ::new (value) T(*converted);
        return std::nullopt;
    });
    if (!message) return fail(message.error());
    Messages built;
    built.push_back(std::move(*message));
    return built;
}

// ---- editions

const Schema& component(const Schema& schema, std::string_view name) {
    return std::ranges::find(schema.components, name, &asn1::Component::name)->type();
}
// The type of a message of SAE J2735 by its number.
const Schema& j2735_schema(std::int64_t message_id) {
    const Schema& wrapped = type_of(j2735_frame).schema({}).components[0].type();
    return std::ranges::find(wrapped.cases, message_id, &asn1::Component::id)->type();
}

Converted<Messages> to_edition(const AnyMessage& message, const MessageType& to, Report& report) {
    const Schema &from_schema = message.type().schema({}), &to_schema = to.schema({});
    auto copied = AnyMessage::build(to, [&](void* value, asn1::Arena& arena) {
        return copy_edition(from_schema, message.value(), to_schema, value, arena, to_schema.name, report);
    });
    if (!copied) return fail(copied.error());
    Messages built;
    built.push_back(std::move(*copied));
    return built;
}

// The head of an ETSI message whose source has no sender.
Converted<release1::ItsPduHeader> header(std::uint8_t message_id, const Circumstances& circumstances) {
    if (!circumstances.station)
        return refuse("header.stationID", "names the sender, and the source does not: give one");
    return release1::ItsPduHeader{2, message_id, *circumstances.station};
}

Converted<Messages> spatem_from_j2735(const j2735::SPAT& spat, const Circumstances& circumstances, Report& report) {
    return build<release2::SPATEM>(spatem, [&](asn1::Arena& arena) -> Converted<release2::SPATEM> {
        const auto head = header(release2::MessageId::spatem, circumstances);
        if (!head) return fail(head.error());
        release2::SPATEM written{*head, {}};
        if (auto error =
                copy_edition(j2735_schema(j2735::DSRCmsgID::signalPhaseAndTimingMessage), &spat,
                             component(type_of(spatem).schema({}), "spat"), &written.spat, arena, "spat", report))
            return fail(std::move(*error));
        return written;
    });
}
Converted<Messages> mapem_from_j2735(const j2735::MapData& map, const Circumstances& circumstances, Report& report) {
    return build<release2::MAPEM>(mapem, [&](asn1::Arena& arena) -> Converted<release2::MAPEM> {
        const auto head = header(release2::MessageId::mapem, circumstances);
        if (!head) return fail(head.error());
        release2::MAPEM written{*head, {}};
        if (auto error = copy_edition(j2735_schema(j2735::DSRCmsgID::mapData), &map,
                                      component(type_of(mapem).schema({}), "map"), &written.map, arena, "map", report))
            return fail(std::move(*error));
        return written;
    });
}
void note_header(const release1::ItsPduHeader& header, Report& report) {
    report.dropped("header.stationID", std::to_string(header.stationID.value), "the target does not name its sender");
}
template <class Part>
Converted<Messages> j2735_from(std::string_view etsi_key, std::string_view part, const void* source,
                               std::int64_t message_id, Report& report) {
    return build<j2735::MessageFrame>(j2735_frame, [&](asn1::Arena& arena) -> Converted<j2735::MessageFrame> {
        j2735::MessageFrame frame{};
        frame.content.id = message_id;
        Part& written = frame.content.content.emplace<Part>();
        if (auto error = copy_edition(component(type_of(etsi_key).schema({}), part), source, j2735_schema(message_id),
                                      &written, arena, "value", report))
            return fail(std::move(*error));
        return frame;
    });
}

// ---- one dialect to another

Converted<Messages> no_conversion(std::string_view from, std::string_view to) {
    return refuse(std::string(to), "nothing becomes it from " + std::string(from));
}

Converted<Messages> from_status(const Converted<VehicleStatus>& status, std::string_view from, std::string_view to,
                                Report& report) {
    if (!status) return fail(status.error());
    if (to == cam_r2)
        return build<release2::CAM>(to, [&](asn1::Arena& arena) { return to_cam(*status, arena, report); });
    if (to == j2735_frame)
        return build<j2735::MessageFrame>(to, [&](asn1::Arena& arena) -> Converted<j2735::MessageFrame> {
            auto bsm = to_j2735_bsm(*status, arena, report);
            if (!bsm) return fail(bsm.error());
            return j2735::MessageFrame{j2735::MessageFrameContent(*bsm), {}};
        });
    if (to == csae53_2020)
        return build<csae53::MessageFrame>(to, [&](asn1::Arena& arena) -> Converted<csae53::MessageFrame> {
            auto bsm = to_csae53_bsm(*status, arena, report);
            if (!bsm) return fail(bsm.error());
            return csae53::MessageFrame(*bsm);
        });
    return no_conversion(from, to);
}

// A message of T/CSAE 53 in its frame.
template <class Fill>
Converted<Messages> build_csae53(const Fill& fill) {
    return build<csae53::MessageFrame>(csae53_2020, [&](asn1::Arena& arena) -> Converted<csae53::MessageFrame> {
        auto message = fill(arena);
        if (!message) return fail(message.error());
        return csae53::MessageFrame(*message);
    });
}

Converted<Messages> from_spatem(const release2::SPATEM& message, std::string_view to, Report& report) {
    if (to == j2735_frame)
        return j2735_from<j2735::SPAT>(spatem, "spat", &message.spat, j2735::DSRCmsgID::signalPhaseAndTimingMessage,
                                       report);
    if (to == csae53_2020)
        return build_csae53([&](asn1::Arena& arena) { return to_csae53_spat(message.spat, arena, report); });
    return no_conversion(spatem, to);
}
Converted<Messages> from_mapem(const release2::MAPEM& message, std::string_view to, Report& report) {
    if (to == j2735_frame)
        return j2735_from<j2735::MapData>(mapem, "map", &message.map, j2735::DSRCmsgID::mapData, report);
    if (to == csae53_2020)
        return build_csae53([&](asn1::Arena& arena) { return to_csae53_map(message.map, arena, report); });
    return no_conversion(mapem, to);
}

// Between SAE J2735 and T/CSAE 53 lies the message of ISO TS 19091, without the head that ETSI puts before it.
Circumstances of_any_station(Circumstances circumstances) {
    circumstances.station = 0;
    return circumstances;
}

Converted<Messages> from_j2735(const j2735::MessageFrame& frame, std::string_view to,
                               const Circumstances& circumstances, Report& report) {
    const auto& content = frame.content.content;
    if (const auto* bsm = content.get_if<j2735::BasicSafetyMessage>())
        return from_status(vehicle_status(*bsm, circumstances, report), "a BSM of SAE J2735", to, report);
    if (const auto* spat = content.get_if<j2735::SPAT>()) {
        if (to == spatem) return spatem_from_j2735(*spat, circumstances, report);
        if (to != csae53_2020) return no_conversion("a SPAT of SAE J2735", to);
        const auto between = spatem_from_j2735(*spat, of_any_station(circumstances), report);
        if (!between) return fail(between.error());
        return from_spatem(value_of<release2::SPATEM>((*between)[0]), to, report);
    }
    if (const auto* map = content.get_if<j2735::MapData>()) {
        if (to == mapem) return mapem_from_j2735(*map, circumstances, report);
        if (to != csae53_2020) return no_conversion("a MAP of SAE J2735", to);
        const auto between = mapem_from_j2735(*map, of_any_station(circumstances), report);
        if (!between) return fail(between.error());
        return from_mapem(value_of<release2::MAPEM>((*between)[0]), to, report);
    }
    return refuse(std::string(to),
                  "nothing becomes it from message " + std::to_string(frame.content.id.value) + " of SAE J2735");
}

Converted<Messages> spatem_from_csae53(const csae53::SPAT& spat, const Circumstances& circumstances, Report& report) {
    return build<release2::SPATEM>(spatem, [&](asn1::Arena& arena) -> Converted<release2::SPATEM> {
        const auto head = header(release2::MessageId::spatem, circumstances);
        if (!head) return fail(head.error());
        const auto written = to_dsrc_spat(spat, arena, report);
        if (!written) return fail(written.error());
        return release2::SPATEM{*head, *written};
    });
}
Converted<Messages> mapem_from_csae53(const csae53::MapData& map, const Circumstances& circumstances, Report& report) {
    return build<release2::MAPEM>(mapem, [&](asn1::Arena& arena) -> Converted<release2::MAPEM> {
        const auto head = header(release2::MessageId::mapem, circumstances);
        if (!head) return fail(head.error());
        const auto written = to_dsrc_map(map, arena, report);
        if (!written) return fail(written.error());
        return release2::MAPEM{*head, *written};
    });
}
Converted<Messages> denms_from_csae53(const csae53::RoadSideInformation& rsi, const Circumstances& circumstances,
                                      Report& report) {
    const auto denms = to_denms(rsi, circumstances, report);
    if (!denms) return fail(denms.error());
    Messages all;
    for (const release2::DENM& denm : *denms) {
        auto built = build<release2::DENM>(denm_r2, [&](asn1::Arena&) { return Converted<release2::DENM>(denm); });
        if (!built) return built;
        all.push_back(std::move((*built)[0]));
    }
    return all;
}

Converted<Messages> from_csae53(const csae53::MessageFrame& frame, std::string_view to,
                                const Circumstances& circumstances, Report& report) {
    if (const auto* bsm = frame.get_if<csae53::BasicSafetyMessage>())
        return from_status(vehicle_status(*bsm, circumstances, report), "a BSM of T/CSAE 53", to, report);
    if (const auto* spat = frame.get_if<csae53::SPAT>()) {
        if (to == spatem) return spatem_from_csae53(*spat, circumstances, report);
        if (to != j2735_frame) return no_conversion("a SPAT of T/CSAE 53", to);
        const auto between = spatem_from_csae53(*spat, of_any_station(circumstances), report);
        if (!between) return fail(between.error());
        return from_spatem(value_of<release2::SPATEM>((*between)[0]), to, report);
    }
    if (const auto* map = frame.get_if<csae53::MapData>()) {
        if (to == mapem) return mapem_from_csae53(*map, circumstances, report);
        if (to != j2735_frame) return no_conversion("a MAP of T/CSAE 53", to);
        const auto between = mapem_from_csae53(*map, of_any_station(circumstances), report);
        if (!between) return fail(between.error());
        return from_mapem(value_of<release2::MAPEM>((*between)[0]), to, report);
    }
    if (const auto* rsi = frame.get_if<csae53::RoadSideInformation>())
        return to == denm_r2 ? denms_from_csae53(*rsi, circumstances, report)
                             : no_conversion("an RSI of T/CSAE 53", to);
    if (const auto* rsm = frame.get_if<csae53::RoadsideSafetyMessage>())
        return to == cpm_r2 ? build<release2::CPM>(
                                  to, [&](asn1::Arena& arena) { return to_cpm(*rsm, circumstances, arena, report); })
                            : no_conversion("an RSM of T/CSAE 53", to);
    return refuse(std::string(to), "nothing becomes it from a message of a later edition of T/CSAE 53");
}

// From hub to hub.
Converted<Messages> between_hubs(const AnyMessage& message, std::string_view to, const Circumstances& circumstances,
                                 Report& report) {
    const std::string_view from = message.type().key;
    if (from == cam_r2)
        return from_status(vehicle_status(value_of<release2::CAM>(message), circumstances, report), "a CAM", to,
                           report);
    if (from == j2735_frame) return from_j2735(value_of<j2735::MessageFrame>(message), to, circumstances, report);
    if (from == csae53_2020) return from_csae53(value_of<csae53::MessageFrame>(message), to, circumstances, report);
    if (from == spatem) {
        note_header(value_of<release2::SPATEM>(message).header, report);
        return from_spatem(value_of<release2::SPATEM>(message), to, report);
    }
    if (from == mapem) {
        note_header(value_of<release2::MAPEM>(message).header, report);
        return from_mapem(value_of<release2::MAPEM>(message), to, report);
    }
    if (from == denm_r2 && to == csae53_2020)
        return build_csae53([&](asn1::Arena& arena) {
            return to_csae53_rsi(value_of<release2::DENM>(message), circumstances, arena, report);
        });
    if (from == cpm_r2 && to == csae53_2020)
        return build_csae53(
            [&](asn1::Arena& arena) { return to_csae53_rsm(value_of<release2::CPM>(message), arena, report); });
    return no_conversion(from, to);
}

Converted<Messages> route(const AnyMessage& message, const MessageType& to, const Circumstances& circumstances,
                          Report& report);

Converted<Messages> route_all(const Messages& messages, const MessageType& to, const Circumstances& circumstances,
                              Report& report) {
    Messages all;
    for (const AnyMessage& message : messages) {
        auto converted = route(message, to, circumstances, report);
        if (!converted) return converted;
        std::ranges::move(*converted, std::back_inserter(all));
    }
    return all;
}

Converted<Messages> route(const AnyMessage& message, const MessageType& to, const Circumstances& circumstances,
                          Report& report) {
    const std::string_view from = message.type().key, from_hub = hub_of(from), to_hub = hub_of(to.key);
    if (from_hub == to_hub && (from == from_hub || to.key == to_hub)) return to_edition(message, to, report);
    if (from == from_hub && to.key == to_hub) return between_hubs(message, to.key, circumstances, report);
    const MessageType& next = type_of(from == from_hub ? to_hub : from_hub);
    const auto halfway = route(message, next, circumstances, report);
    if (!halfway) return fail(halfway.error());
    return route_all(*halfway, to, circumstances, report);
}

}  // namespace

std::span<const Family> families() { return all_families; }

bool is_convertible(const MessageType& from, const MessageType& to) {
    const auto has_both = [&](const Family& family) {
        const auto has = [&](std::string_view key) {
            return std::ranges::find(family.types, key) != family.types.end();
        };
        return has(from.key) && has(to.key);
    };
    return from.key != to.key && std::ranges::any_of(families(), has_both);
}

Converted<Conversion> convert(const AnyMessage& message, const MessageType& to, const Circumstances& circumstances,
                              const asn1::UnknownExtensions& unknown) {
    if (!is_convertible(message.type(), to))
        return refuse(std::string(to.key), "nothing becomes it from " + std::string(message.type().key));
    Conversion conversion;
    const std::string standard(message.type().standard);
    note_unknown(unknown, "of a later version than " + standard, conversion.report);
    auto messages = route(message, to, circumstances, conversion.report);
    if (!messages) return fail(unknown_alternative(unknown, messages.error(), standard).value_or(messages.error()));
    conversion.messages = std::move(*messages);
    return conversion;
}

}  // namespace chorus::v2x::convert
