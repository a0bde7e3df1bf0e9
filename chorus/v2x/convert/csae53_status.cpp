// A vehicle's status from and to a BSM of T/CSAE 53.
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
#include "chorus/v2x/messages/csae53/basic_safety_message.hpp"

namespace chorus::v2x::convert {

namespace {

namespace csae53 = messages::csae53;

void read_path(const csae53::PathHistory& history, VehicleStatus& status, Report& report) {
    const std::string path = "safetyExt.pathHistory";
    if (history.initialPosition) {
        report.dropped(path, std::to_string(history.crumbData.size()) + " points",
                       "they are offsets from a place of their own");
        return;
    }
    note_rest_of_path(history, path, report);
    for (std::size_t i = 0; i < history.crumbData.size(); ++i) {
        const csae53::PathHistoryPoint& crumb = history.crumbData[i];
        const auto offset = offset_of(crumb.llvOffset);
        if (!offset) {
            report.dropped(path + ".crumbData[" + std::to_string(i) + "]", "", "is a place, not an offset");
            continue;
        }
        status.path.push_back({offset->north, offset->east, offset->up, age_of(crumb.timeOffset)});
    }
}

void read_safety(const csae53::VehicleSafetyExtensions& safety, VehicleStatus& status, Report& report) {
    drop_if(safety.events.has_value(), "safetyExt.events", "", report, "a CAM has no event flags; a DENM has events");
    drop_if(safety.pathPrediction.has_value(), "safetyExt.pathPrediction", "", report);
    if (safety.lights) status.lights = read_lights(*safety.lights, "safetyExt.lights", report);
    if (safety.pathHistory) read_path(*safety.pathHistory, status, report);
}

void read_emergency(const csae53::VehicleEmergencyExtensions& emergency, VehicleStatus& status) {
    if (emergency.sirenUse && *emergency.sirenUse != csae53::SirenInUse::unavailable)
        status.siren = *emergency.sirenUse == csae53::SirenInUse::inUse;
    if (emergency.lightsUse && *emergency.lightsUse != csae53::LightbarInUse::unavailable)
        status.light_bar = *emergency.lightsUse != csae53::LightbarInUse::notInUse;
}

void read_confidences(const csae53::BasicSafetyMessage& bsm, VehicleStatus& status) {
    if (bsm.posConfidence && bsm.posConfidence->elevation)
        status.altitude_confidence = value_of_class(static_cast<std::size_t>(*bsm.posConfidence->elevation),
                                                    elevation_classes, "posConfidence.elevation");
    if (!bsm.motionCfd) return;
    if (bsm.motionCfd->speedCfd)
        status.speed_confidence =
            value_of_class(static_cast<std::size_t>(*bsm.motionCfd->speedCfd), speed_classes, "motionCfd.speedCfd");
    if (bsm.motionCfd->headingCfd)
        status.heading_confidence = value_of_class(static_cast<std::size_t>(*bsm.motionCfd->headingCfd),
                                                   heading_classes, "motionCfd.headingCfd");
}

void note_rest(const csae53::BasicSafetyMessage& bsm, Report& report) {
    report.dropped("msgCnt", std::to_string(bsm.msgCnt.value), "CAMs are not counted");
    drop_if(bsm.timeConfidence.has_value(), "timeConfidence", "", report);
    drop_if(bsm.posConfidence && bsm.posConfidence->pos != csae53::PositionConfidence::unavailable, "posConfidence.pos",
            "", report, "a CAM has the ellipse only");
    drop_if(bsm.motionCfd && bsm.motionCfd->steerCfd, "motionCfd.steerCfd", "", report);
    drop_if(bsm.emergencyExt && bsm.emergencyExt->responseType, "emergencyExt.responseType", "", report);
}

void write_confidences(const VehicleStatus& status, csae53::BasicSafetyMessage& bsm, Report& report) {
    const std::size_t speed = class_of(status.speed_confidence, speed_classes, "m/s", "motionCfd.speedCfd", report);
    const std::size_t heading =
        class_of(status.heading_confidence, heading_classes, "deg", "motionCfd.headingCfd", report);
    csae53::MotionConfidenceSet motion{};
    if (speed > 0) motion.speedCfd = static_cast<csae53::SpeedConfidence>(speed);
    if (heading > 0) motion.headingCfd = static_cast<csae53::HeadingConfidence>(heading);
    if (speed > 0 || heading > 0) bsm.motionCfd = motion;
    const std::size_t elevation =
        class_of(status.altitude_confidence, elevation_classes, "m", "posConfidence.elevation", report);
    if (elevation == 0) return;
    bsm.posConfidence = csae53::PositionConfidenceSet{csae53::PositionConfidence::unavailable,
                                                      static_cast<csae53::ElevationConfidence>(elevation)};
}

std::optional<asn1::Error> write_safety(const VehicleStatus& status, csae53::BasicSafetyMessage& bsm,
                                        asn1::Arena& arena, Report& report) {
    csae53::VehicleSafetyExtensions safety{};
    if (status.lights) safety.lights = lamps_of<csae53::ExteriorLights>(*status.lights);
    std::vector<csae53::PathHistoryPoint> crumbs;
    const std::size_t kept = crumbs_kept(status, report);
    for (std::size_t i = 0; i < kept; ++i) {
        const PathPoint& point = status.path[i];
        csae53::PathHistoryPoint crumb{};
        crumb.llvOffset = position_offset({point.north, point.east, point.up}, "safetyExt.pathHistory", report);
        crumb.timeOffset = time_offset(point.age_10ms, report);
        crumbs.push_back(crumb);
    }
    if (!crumbs.empty()) {
        const auto list = list_in<csae53::PathHistoryPointList>(arena, crumbs);
        if (!list) return no_room("safetyExt.pathHistory").error();
        safety.pathHistory = csae53::PathHistory{{}, {}, *list, {}};
    }
    if (safety.lights || safety.pathHistory) bsm.safetyExt = safety;
    return std::nullopt;
}

}  // namespace

Converted<VehicleStatus> vehicle_status(const csae53::BasicSafetyMessage& bsm, const Circumstances& circumstances,
                                        Report& report) {
    VehicleStatus status;
    status.station = station_of_id(bsm.id, report);
    status.time = time_of_sec_mark(bsm.secMark, circumstances.time);
    status.latitude = read(bsm.pos.lat, latitude_scale, "pos.lat");
    status.longitude = read(bsm.pos.long_, longitude_scale, "pos.long");
    if (bsm.pos.elevation) status.altitude = read(*bsm.pos.elevation, dsrc::elevation, "pos.elevation");
    if (bsm.posAccuracy) read_accuracy(*bsm.posAccuracy, "posAccuracy", status, report);
    status.direction = direction_of(bsm.transmission, "transmission", report);
    status.speed = read(bsm.speed, dsrc::speed, "speed");
    status.heading = read(bsm.heading, dsrc::heading, "heading");
    if (bsm.angle) status.steering_wheel = read(*bsm.angle, dsrc::steering_wheel_to_left, "angle");
    read_confidences(bsm, status);
    read_accelerations(bsm.accelSet, "accelSet", status);
    status.width = read(bsm.size.width, dsrc::width, "size.width");
    status.length = read(bsm.size.length, dsrc::length, "size.length");
    drop_if(bsm.size.height.has_value(), "size.height", "", report);
    drop_if(bsm.brakes.brakePadel.has_value() || bsm.brakes.wheelBrakes.has_value(), "brakes", "", report,
            "a CAM's accelerationControl also says that no other pedal or assistant is engaged, which is not known");
    status.type = station_type(bsm.vehicleClass.classification.value, "stationType", report);
    drop_if(bsm.vehicleClass.fuelType.has_value(), "vehicleClass.fuelType", "", report);
    if (bsm.safetyExt) read_safety(*bsm.safetyExt, status, report);
    if (bsm.emergencyExt) read_emergency(*bsm.emergencyExt, status);
    note_rest(bsm, report);
    return status;
}

Converted<csae53::BasicSafetyMessage> to_csae53_bsm(const VehicleStatus& status, asn1::Arena& arena, Report& report) {
    csae53::BasicSafetyMessage bsm{};
    report.assumed("msgCnt", "0", "CAMs are not counted");
    bsm.id = id_of_station<8>(status.station);
    bsm.secMark = sec_mark(status.time, "secMark", report);
    bsm.pos.lat = write_or_unavailable(status.latitude, latitude_scale, "pos.lat", report);
    bsm.pos.long_ = write_or_unavailable(status.longitude, longitude_scale, "pos.long", report);
    if (status.altitude)
        bsm.pos.elevation =
            csae53::Elevation(write_or_unavailable(status.altitude, dsrc::elevation, "pos.elevation", report));
    const auto says = [](const Quantity& quantity) { return quantity || quantity.out_of_range; };
    if (says(status.semi_major) || says(status.semi_minor) || says(status.orientation)) {
        csae53::PositionalAccuracy accuracy{};
        write_accuracy(status, "posAccuracy", accuracy, report);
        bsm.posAccuracy = accuracy;
    }
    bsm.transmission = transmission_of<csae53::TransmissionState>(status.direction);
    bsm.speed = write_or_unavailable(status.speed, dsrc::speed, "speed", report);
    bsm.heading = heading_of_bsm(status.heading, "heading", report);
    if (status.steering_wheel)
        bsm.angle = csae53::SteeringWheelAngle(
            write_or_unavailable(status.steering_wheel, dsrc::steering_wheel_to_left, "angle", report));
    write_confidences(status, bsm, report);
    if (!write_accelerations(status, "accelSet", bsm.accelSet, report))
        return refuse("accelSet.yaw", "is required, has no number for unavailable, and is not known");
    bsm.size.width = write_or_unavailable(status.width, dsrc::width, "size.width", report);
    bsm.size.length = write_or_unavailable(status.length, dsrc::length, "size.length", report);
    bsm.vehicleClass.classification = basic_vehicle_class(status.type, "vehicleClass.classification", report);
    if (const auto error = write_safety(status, bsm, arena, report)) return fail(*error);
    if (status.light_bar || status.siren) {
        csae53::VehicleEmergencyExtensions emergency{};
        if (status.siren) emergency.sirenUse = *status.siren ? csae53::SirenInUse::inUse : csae53::SirenInUse::notInUse;
        if (status.light_bar)
            emergency.lightsUse = *status.light_bar ? csae53::LightbarInUse::inUse : csae53::LightbarInUse::notInUse;
        bsm.emergencyExt = emergency;
    }
    return bsm;
}

}  // namespace chorus::v2x::convert
