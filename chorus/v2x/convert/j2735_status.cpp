// A vehicle's status from and to a BSM of SAE J2735.
#include "chorus/v2x/convert/bsm_status.hpp"
#include "chorus/v2x/convert/bsm_time.hpp"
#include "chorus/v2x/convert/confidence_class.hpp"
#include "chorus/v2x/convert/lists.hpp"
#include "chorus/v2x/convert/position_offset.hpp"
#include "chorus/v2x/convert/scales.hpp"
#include "chorus/v2x/convert/station_id.hpp"
#include "chorus/v2x/convert/vehicle_class.hpp"
#include "chorus/v2x/convert/vehicle_notes.hpp"
#include "chorus/v2x/convert/vehicle_status.hpp"
#include "chorus/v2x/messages/j2735/basic_safety_message.hpp"

namespace chorus::v2x::convert {

namespace {

namespace j2735 = messages::j2735;

constexpr std::size_t octets_of_temporary_id = 4;

constexpr std::string_view part_two = "partII.VehicleSafetyExtensions";

// The largest offsets stand for all that are larger, and the number below them for an unknown one (SAE J2735).
bool is_offset(std::int64_t offset) {
    return offset > -j2735::OffsetLL_B18::hi && offset < static_cast<std::int64_t>(j2735::OffsetLL_B18::hi);
}

void read_path(const j2735::PathHistory& history, VehicleStatus& status, Report& report) {
    if (history.initialPosition) {
        report.dropped(named(part_two, "pathHistory"), std::to_string(history.crumbData.size()) + " points",
                       "they are offsets from a place of their own");
        return;
    }
    note_rest_of_path(history, named(part_two, "pathHistory"), report);
    for (std::size_t i = 0; i < history.crumbData.size(); ++i) {
        const j2735::PathHistoryPoint& crumb = history.crumbData[i];
        if (!is_offset(crumb.latOffset.value) || !is_offset(crumb.lonOffset.value)) {
            report.dropped(named(part_two, "pathHistory.crumbData[" + std::to_string(i) + "]"),
                           std::to_string(crumb.latOffset.value) + ", " + std::to_string(crumb.lonOffset.value),
                           "its place is unknown, or further away than a BSM can say");
            continue;
        }
        PathPoint point{crumb.latOffset.value, crumb.lonOffset.value, {}, age_of(crumb.timeOffset)};
        if (crumb.elevationOffset != dsrc::path_height.unavailable) point.up = crumb.elevationOffset.value * 10;
        status.path.push_back(point);
    }
}

void read_safety(const j2735::VehicleSafetyExtensions& safety, VehicleStatus& status, Report& report) {
    drop_if(safety.events.has_value(), named(part_two, "events"), "", report,
            "a CAM has no event flags; a DENM has events");
    drop_if(safety.pathPrediction.has_value(), named(part_two, "pathPrediction"), "", report);
    if (safety.lights) status.lights = read_lights(*safety.lights, named(part_two, "lights"), report);
    if (safety.pathHistory) read_path(*safety.pathHistory, status, report);
}

template <class Emergency>
void read_emergency(const Emergency& details, VehicleStatus& status, Report& report) {
    const std::string path = "partII.SpecialVehicleExtensions.vehicleAlerts";
    drop_if(details.events.has_value(), named(path, "events"), "", report);
    drop_if(details.responseType.has_value(), named(path, "responseType"), "", report);
    drop_if(details.multi != j2735::MultiVehicleResponse::unavailable, named(path, "multi"),
            std::to_string(static_cast<int>(details.multi)), report);
    using Siren = std::remove_cvref_t<decltype(details.sirenUse)>;
    using Bar = std::remove_cvref_t<decltype(details.lightsUse)>;
    if (details.sirenUse == Siren::inUse || details.sirenUse == Siren::notInUse)
        status.siren = details.sirenUse == Siren::inUse;
    if (details.lightsUse != Bar::unavailable) status.light_bar = details.lightsUse != Bar::notInUse;
}

void read_part_two(const j2735::BasicSafetyMessage& bsm, VehicleStatus& status, Report& report) {
    if (!bsm.partII) return;
    bool has_class = false;
    for (const j2735::BasicSafetyMessagePartII& part : *bsm.partII) {
        if (const auto* safety = part.content.get_if<j2735::VehicleSafetyExtensions>()) {
            read_safety(*safety, status, report);
        } else if (const auto* special = part.content.get_if<j2735::SpecialVehicleExtensions>()) {
            if (special->vehicleAlerts) read_emergency(*special->vehicleAlerts, status, report);
            drop_if(special->doNotUse.has_value(), "partII.SpecialVehicleExtensions.trailers", "", report);
            drop_if(special->description.has_value(), "partII.SpecialVehicleExtensions.description", "", report);
        } else if (const auto* more = part.content.get_if<j2735::SupplementalVehicleExtensions>()) {
            has_class = more->classification.has_value();
            if (has_class) status.type = station_type(more->classification->value, "stationType", report);
            report.dropped("partII.SupplementalVehicleExtensions", "",
                           "a CAM has no such components, except for the classification");
        }
    }
}

void read_core(const j2735::BSMcoreData& core, VehicleStatus& status, Report& report) {
    status.station = station_of_id(core.id, report);
    status.latitude = read(core.lat, latitude_scale, "coreData.lat");
    status.longitude = read(core.long_, longitude_scale, "coreData.long");
    status.altitude = read(core.elev, dsrc::elevation, "coreData.elev");
    read_accuracy(core.accuracy, "coreData.accuracy", status, report);
    status.direction = direction_of(core.transmission, "coreData.transmission", report);
    status.speed = read(core.speed, dsrc::speed, "coreData.speed");
    status.heading = read(core.heading, dsrc::heading, "coreData.heading");
    status.steering_wheel = read(core.angle, dsrc::steering_wheel_to_left, "coreData.angle");
    read_accelerations(core.accelSet, "coreData.accelSet", status);
    status.width = read(core.size.width, dsrc::width, "coreData.size.width");
    status.length = read(core.size.length, dsrc::length, "coreData.size.length");
    const bool brakes_known = !core.brakes.wheelBrakes[j2735::BrakeAppliedStatus::unavailable];
    drop_if(brakes_known, "coreData.brakes", "", report,
            "a CAM's accelerationControl also says that no other pedal or assistant is engaged, which is not known");
}

j2735::BSMcoreData core_without_motion(const VehicleStatus& status, Report& report) {
    j2735::BSMcoreData core{};
    core.id = id_of_station<octets_of_temporary_id>(status.station);
    report.assumed("coreData.msgCnt", "0", "CAMs are not counted");
    core.secMark = sec_mark(status.time, "coreData.secMark", report);
    core.lat = write_or_unavailable(status.latitude, latitude_scale, "coreData.lat", report);
    core.long_ = write_or_unavailable(status.longitude, longitude_scale, "coreData.long", report);
    core.elev = write_or_unavailable(status.altitude, dsrc::elevation, "coreData.elev", report);
    write_accuracy(status, "coreData.accuracy", core.accuracy, report);
    core.transmission = transmission_of<j2735::TransmissionState>(status.direction);
    core.brakes.wheelBrakes = j2735::BrakeAppliedStatus(0);
    core.brakes.wheelBrakes.set(j2735::BrakeAppliedStatus::unavailable);  // the other items are unavailable as 0
    core.size.width = write_or_unavailable(status.width, dsrc::width, "coreData.size.width", report);
    core.size.length = write_or_unavailable(status.length, dsrc::length, "coreData.size.length", report);
    return core;
}

std::vector<j2735::PathHistoryPoint> crumbs_j2735(const VehicleStatus& status, Report& report) {
    std::vector<j2735::PathHistoryPoint> crumbs;
    const std::size_t kept = crumbs_kept(status, report);
    for (std::size_t i = 0; i < kept; ++i) {
        const PathPoint& point = status.path[i];
        if (!is_offset(point.north) || !is_offset(point.east)) {
            report.dropped("path", std::to_string(kept - i) + " points", "they are further away than a BSM can say");
            break;
        }
        j2735::PathHistoryPoint crumb{};
        crumb.latOffset = point.north;
        crumb.lonOffset = point.east;
        const Quantity height = point.up ? Quantity{static_cast<double>(*point.up) * 0.01, ""} : Quantity{};
        crumb.elevationOffset = write_or_unavailable(height, dsrc::path_height, "path", report);
        crumb.timeOffset = time_offset(point.age_10ms, report);
        crumbs.push_back(crumb);
    }
    return crumbs;
}

std::optional<asn1::Error> write_part_two(const VehicleStatus& status, j2735::BasicSafetyMessage& bsm,
                                          asn1::Arena& arena, Report& report) {
    std::vector<j2735::BasicSafetyMessagePartII> parts;
    const auto crumbs = crumbs_j2735(status, report);
    if (status.lights || !crumbs.empty()) {
        j2735::VehicleSafetyExtensions safety{};
        if (status.lights) safety.lights = lamps_of<j2735::ExteriorLights>(*status.lights);
        if (!crumbs.empty()) {
            const auto list = list_in<j2735::PathHistoryPointList>(arena, crumbs);
            if (!list) return no_room(named(part_two, "pathHistory")).error();
            safety.pathHistory = j2735::PathHistory{{}, {}, *list, {}};
        }
        parts.emplace_back(safety);
    }
    if (status.light_bar || status.siren) {
        j2735::EmergencyDetails details{};
        details.sirenUse = !status.siren   ? j2735::SirenInUse::unavailable
                           : *status.siren ? j2735::SirenInUse::inUse
                                           : j2735::SirenInUse::notInUse;
        details.lightsUse = !status.light_bar   ? j2735::LightbarInUse::unavailable
                            : *status.light_bar ? j2735::LightbarInUse::inUse
                                                : j2735::LightbarInUse::notInUse;
        j2735::SpecialVehicleExtensions special{};
        special.vehicleAlerts = details;
        parts.emplace_back(special);
    }
    if (status.type != 0) {
        j2735::SupplementalVehicleExtensions more{};
        more.classification = j2735::BasicVehicleClass(basic_vehicle_class(status.type, "classification", report));
        parts.emplace_back(more);
    }
    if (parts.empty()) return std::nullopt;
    const auto list = list_in<j2735::View<j2735::BasicSafetyMessagePartII, 1, 8>>(arena, parts);
    if (!list) return no_room("partII").error();
    bsm.partII = *list;
    return std::nullopt;
}

}  // namespace

Converted<VehicleStatus> vehicle_status(const j2735::BasicSafetyMessage& bsm, const Circumstances& circumstances,
                                        Report& report) {
    VehicleStatus status;
    read_core(bsm.coreData, status, report);
    status.time = time_of_sec_mark(bsm.coreData.secMark, circumstances.time);
    report.dropped("coreData.msgCnt", std::to_string(bsm.coreData.msgCnt.value), "CAMs are not counted");
    read_part_two(bsm, status, report);
    drop_if(bsm.regional.has_value(), "regional", "", report);
    return status;
}

Converted<j2735::BasicSafetyMessage> to_j2735_bsm(const VehicleStatus& status, asn1::Arena& arena, Report& report) {
    j2735::BasicSafetyMessage bsm{};
    j2735::BSMcoreData& core = bsm.coreData = core_without_motion(status, report);
    core.speed = write_or_unavailable(status.speed, dsrc::speed, "coreData.speed", report);
    core.heading = heading_of_bsm(status.heading, "coreData.heading", report);
    core.angle = write_or_unavailable(status.steering_wheel, dsrc::steering_wheel_to_left, "coreData.angle", report);
    if (!write_accelerations(status, "coreData.accelSet", core.accelSet, report))
        return refuse("coreData.accelSet.yaw", "is required, has no number for unavailable, and is not known");
    drop(status.altitude_confidence, "m", report);
    drop(status.heading_confidence, "deg", report);
    drop(status.speed_confidence, "m/s", report);
    if (const auto error = write_part_two(status, bsm, arena, report)) return fail(*error);
    return bsm;
}

}  // namespace chorus::v2x::convert
