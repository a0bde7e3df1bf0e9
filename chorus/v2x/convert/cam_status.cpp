// A vehicle's status from and to a CAM.
#include <algorithm>
#include <cmath>

#include "chorus/v2x/convert/lists.hpp"
#include "chorus/v2x/convert/scales.hpp"
#include "chorus/v2x/convert/vehicle_notes.hpp"
#include "chorus/v2x/convert/vehicle_status.hpp"
#include "chorus/v2x/messages/release2/cam.hpp"

namespace chorus::v2x::convert {

namespace {

namespace release2 = messages::release2;
using Direction = VehicleStatus::Direction;
using Lights = VehicleStatus::Lights;

constexpr std::string_view cam_hf = "cam.camParameters.highFrequencyContainer.basicVehicleContainerHighFrequency";
constexpr std::string_view cam_lf = "cam.camParameters.lowFrequencyContainer.basicVehicleContainerLowFrequency";
constexpr std::string_view cam_place = "cam.camParameters.basicContainer.referencePosition";

constexpr double altitude_confidences[] = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200};  // m

Quantity altitude_confidence(release2::AltitudeConfidence item) {
    const auto index = static_cast<std::size_t>(item);
    const std::string path = named(cam_place, "altitude.altitudeConfidence");
    if (index >= std::size(altitude_confidences)) return {std::nullopt, path};
    return {altitude_confidences[index], path};
}
release2::AltitudeConfidence altitude_confidence_item(const Quantity& quantity) {
    if (!quantity) return release2::AltitudeConfidence::unavailable;
    const auto* at = std::ranges::lower_bound(altitude_confidences, *quantity - 1e-6);
    if (at == std::end(altitude_confidences)) return release2::AltitudeConfidence::outOfRange;
    return static_cast<release2::AltitudeConfidence>(at - std::begin(altitude_confidences));
}

void read_place(const release2::ReferencePositionWithConfidence& place, VehicleStatus& status) {
    const auto& ellipse = place.positionConfidenceEllipse;
    const std::string path = named(cam_place, "positionConfidenceEllipse");
    status.latitude = read(place.latitude, latitude_scale, named(cam_place, "latitude"));
    status.longitude = read(place.longitude, longitude_scale, named(cam_place, "longitude"));
    status.semi_major = read(ellipse.semiMajorAxisLength, etsi::semi_axis, named(path, "semiMajorAxisLength"));
    status.semi_minor = read(ellipse.semiMinorAxisLength, etsi::semi_axis, named(path, "semiMinorAxisLength"));
    status.orientation = read(ellipse.semiMajorAxisOrientation, etsi::heading, named(path, "semiMajorAxisOrientation"));
    status.altitude = read(place.altitude.altitudeValue, etsi::altitude, named(cam_place, "altitude.altitudeValue"));
    status.altitude_confidence = altitude_confidence(place.altitude.altitudeConfidence);
}

Quantity read_component(const release2::Optional<release2::AccelerationComponent>& component, std::string path) {
    if (!component) return {std::nullopt, std::move(path)};
    return read(component->value, etsi::acceleration, std::move(path));
}

// release 2: 16382 is "more than 163.81 m/s"
Quantity read_speed(const release2::Speed& speed, Report& report) {
    const std::string path = named(cam_hf, "speed.speedValue");
    if (speed.speedValue != release2::SpeedValue::outOfRange) return read(speed.speedValue, etsi::speed, path);
    report.approximated(path, "outOfRange", "163.82 m/s", "is at least that");
    return {163.82, path};
}

void read_motion(const release2::BasicVehicleContainerHighFrequency& hf, VehicleStatus& status, Report& report) {
    status.heading = read(hf.heading.headingValue, etsi::heading, named(cam_hf, "heading.headingValue"));
    status.heading_confidence =
        read(hf.heading.headingConfidence, etsi::heading_confidence, named(cam_hf, "heading.headingConfidence"));
    status.speed = read_speed(hf.speed, report);
    status.speed_confidence =
        read(hf.speed.speedConfidence, etsi::speed_confidence, named(cam_hf, "speed.speedConfidence"));
    status.direction = static_cast<Direction>(hf.driveDirection);
    status.length =
        read(hf.vehicleLength.vehicleLengthValue, etsi::length, named(cam_hf, "vehicleLength.vehicleLengthValue"));
    status.width = read(hf.vehicleWidth, etsi::width, named(cam_hf, "vehicleWidth"));
    status.longitudinal =
        read(hf.longitudinalAcceleration.value, etsi::acceleration, named(cam_hf, "longitudinalAcceleration.value"));
    status.lateral = read_component(hf.lateralAcceleration, named(cam_hf, "lateralAcceleration.value"));
    status.vertical = read_component(hf.verticalAcceleration, named(cam_hf, "verticalAcceleration.value"));
    status.yaw_rate = read(hf.yawRate.yawRateValue, etsi::yaw_rate, named(cam_hf, "yawRate.yawRateValue"));
    status.steering_wheel = {std::nullopt, named(cam_hf, "steeringWheelAngle.steeringWheelAngleValue")};
    if (hf.steeringWheelAngle)
        status.steering_wheel =
            read(hf.steeringWheelAngle->steeringWheelAngleValue, etsi::steering_wheel, status.steering_wheel.path);
}

// What a CAM says and neither BSM has a component for.
void note_motion_of_cam_alone(const release2::BasicVehicleContainerHighFrequency& hf, Report& report) {
    using release2::AccelerationConfidence;
    const auto at = [](std::string_view component) { return named(cam_hf, component); };
    drop_if(hf.curvature.curvatureValue != release2::CurvatureValue::unavailable, at("curvature"),
            text_of(hf.curvature.curvatureValue * 1e-4, "1/m"), report,
            "a BSM has the radius of the predicted path, which is another thing");
    drop_if(
        hf.vehicleLength.vehicleLengthConfidenceIndication != release2::VehicleLengthConfidenceIndication::unavailable,
        at("vehicleLength.vehicleLengthConfidenceIndication"),
        std::to_string(static_cast<int>(hf.vehicleLength.vehicleLengthConfidenceIndication)), report);
    drop_if(hf.longitudinalAcceleration.confidence != AccelerationConfidence::unavailable,
            at("longitudinalAcceleration.confidence"), text_of(hf.longitudinalAcceleration.confidence * 0.1, "m/s2"),
            report);
    const auto drop_confidence = [&](const release2::Optional<release2::AccelerationComponent>& component,
                                     std::string_view name) {
        if (!component || component->confidence == AccelerationConfidence::unavailable) return;
        drop_if(true, at(name), text_of(component->confidence * 0.1, "m/s2"), report);
    };
    drop_confidence(hf.lateralAcceleration, "lateralAcceleration.confidence");
    drop_confidence(hf.verticalAcceleration, "verticalAcceleration.confidence");
    if (const auto& angle = hf.steeringWheelAngle)
        drop_if(angle->steeringWheelAngleConfidence != release2::SteeringWheelAngleConfidence::unavailable,
                at("steeringWheelAngle.steeringWheelAngleConfidence"),
                text_of(angle->steeringWheelAngleConfidence * 1.5, "deg"), report);
    drop_if(hf.yawRate.yawRateConfidence != release2::YawRateConfidence::unavailable, at("yawRate.yawRateConfidence"),
            std::to_string(static_cast<int>(hf.yawRate.yawRateConfidence)), report);
    drop_if(hf.accelerationControl.has_value(), at("accelerationControl"),
            hf.accelerationControl ? std::to_string(hf.accelerationControl->bits) : "", report,
            "BSMs tell brakes by wheel, and no other pedal or assistant");
    drop_if(hf.lanePosition.has_value(), at("lanePosition"),
            hf.lanePosition ? std::to_string(hf.lanePosition->value) : "", report);
    drop_if(hf.performanceClass.has_value(), at("performanceClass"), "", report);
    drop_if(hf.cenDsrcTollingZone.has_value(), at("cenDsrcTollingZone"), "", report);
}

// Each point of a CAM is an offset from the one before it, its time too (TS 102 894-2 V2.4.1, PathPoint).
void read_path(const release2::Path& path, VehicleStatus& status, Report& report) {
    PathPoint sum;
    sum.up = sum.age_10ms = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const release2::DeltaReferencePosition& delta = path[i].pathPosition;
        if (delta.deltaLatitude == release2::DeltaLatitude::unavailable ||
            delta.deltaLongitude == release2::DeltaLongitude::unavailable) {
            report.dropped(named(cam_lf, "pathHistory[" + std::to_string(i) + "]"),
                           std::to_string(path.size() - i) + " points",
                           "the way to this point, and so to those after it, is unavailable");
            return;
        }
        sum.north += delta.deltaLatitude;
        sum.east += delta.deltaLongitude;
        const bool height_ends = sum.up && delta.deltaAltitude == release2::DeltaAltitude::unavailable;
        const bool time_ends = sum.age_10ms && !path[i].pathDeltaTime;
        if (height_ends) sum.up.reset();
        if (time_ends) sum.age_10ms.reset();
        if (i + 1 < path.size())
            for (const bool height : {true, false})
                drop_if(height ? height_ends : time_ends, named(cam_lf, "pathHistory[" + std::to_string(i) + "]"),
                        height ? "heights" : "times", report,
                        "unavailable from the point before to this one, and so for those after it");
        if (sum.up) *sum.up += delta.deltaAltitude;
        if (sum.age_10ms) *sum.age_10ms += path[i].pathDeltaTime->value;
        status.path.push_back(sum);
    }
}

void read_low_frequency(const release2::BasicVehicleContainerLowFrequency& lf, VehicleStatus& status, Report& report) {
    using Bit = release2::ExteriorLights::Bit;
    const auto& on = lf.exteriorLights;
    status.lights = Lights{on[Bit::lowBeamHeadlightsOn], on[Bit::highBeamHeadlightsOn],   on[Bit::leftTurnSignalOn],
                           on[Bit::rightTurnSignalOn],   on[Bit::daytimeRunningLightsOn], on[Bit::fogLightOn],
                           on[Bit::parkingLightsOn]};
    drop_if(on[Bit::reverseLightOn], named(cam_lf, "exteriorLights.reverseLightOn"), "on", report);
    drop_if(lf.vehicleRole != release2::VehicleRole::default_, named(cam_lf, "vehicleRole"),
            std::to_string(static_cast<int>(lf.vehicleRole)), report);
    read_path(lf.pathHistory, status, report);
}

void read_special(const release2::SpecialVehicleContainer& special, VehicleStatus& status, Report& report) {
    using Bit = release2::LightBarSirenInUse::Bit;
    const std::string path = "cam.camParameters.specialVehicleContainer";
    const auto in_use = [&](const release2::LightBarSirenInUse& bits) {
        status.light_bar = bits[Bit::lightBarActivated];
        status.siren = bits[Bit::sirenActivated];
    };
    if (const auto* emergency = special.get_if<"emergencyContainer">()) {
        in_use(emergency->lightBarSirenInUse);
        drop_if(emergency->incidentIndication.has_value(), path + ".emergencyContainer.incidentIndication", "", report);
        drop_if(emergency->emergencyPriority.has_value(), path + ".emergencyContainer.emergencyPriority", "", report);
    } else if (const auto* rescue = special.get_if<"rescueContainer">()) {
        in_use(rescue->lightBarSirenInUse);
    } else {
        report.dropped(path, "", "only light bar and siren of emergency and rescue vehicles have a counterpart");
    }
}

void write_place(const VehicleStatus& status, release2::ReferencePositionWithConfidence& place, Report& report) {
    const auto at = [&](std::string_view component) { return named(cam_place, component); };
    const auto number = [&](const Quantity& q, const Scale& scale, std::string_view component) {
        return write_or_unavailable(q, scale, at(component), report);
    };
    place.latitude = number(status.latitude, latitude_scale, "latitude");
    place.longitude = number(status.longitude, longitude_scale, "longitude");
    auto& ellipse = place.positionConfidenceEllipse;
    ellipse.semiMajorAxisLength =
        number(status.semi_major, etsi::semi_axis, "positionConfidenceEllipse.semiMajorAxisLength");
    ellipse.semiMinorAxisLength =
        number(status.semi_minor, etsi::semi_axis, "positionConfidenceEllipse.semiMinorAxisLength");
    ellipse.semiMajorAxisOrientation =
        number(status.orientation, etsi::heading, "positionConfidenceEllipse.semiMajorAxisOrientation");
    if (ellipse.semiMajorAxisOrientation == 3600) ellipse.semiMajorAxisOrientation = 0;
    place.altitude.altitudeValue = number(status.altitude, etsi::altitude, "altitude.altitudeValue");
    place.altitude.altitudeConfidence = altitude_confidence_item(status.altitude_confidence);
}

release2::Optional<release2::AccelerationComponent> acceleration_component(const Quantity& quantity,
                                                                           std::string_view component, Report& report) {
    if (!quantity) return {};
    return release2::AccelerationComponent{
        write_or_unavailable(quantity, etsi::acceleration, named(cam_hf, component), report),
        release2::AccelerationConfidence::unavailable};
}

release2::SpeedValue speed_value(const Quantity& speed, Report& report) {
    if (speed && *speed > 163.81) {
        report.approximated(named(cam_hf, "speed.speedValue"), text_of(speed, "m/s"), "outOfRange",
                            "is more than a CAM counts");
        return release2::SpeedValue::outOfRange;
    }
    return write_or_unavailable(speed, etsi::speed, named(cam_hf, "speed.speedValue"), report);
}

release2::BasicVehicleContainerHighFrequency high_frequency(const VehicleStatus& status, Report& report) {
    const auto number = [&](const Quantity& q, const Scale& scale, std::string_view component) {
        return write_or_unavailable(q, scale, named(cam_hf, component), report);
    };
    release2::BasicVehicleContainerHighFrequency hf{};
    hf.heading = {number(status.heading, etsi::heading, "heading.headingValue"),
                  number(status.heading_confidence, etsi::heading_confidence, "heading.headingConfidence")};
    if (hf.heading.headingValue == release2::HeadingValue::doNotUse) hf.heading.headingValue = 0;  // 359.96 rounds up
    hf.speed = {speed_value(status.speed, report),
                number(status.speed_confidence, etsi::speed_confidence, "speed.speedConfidence")};
    hf.driveDirection = static_cast<release2::DriveDirection>(status.direction);
    hf.vehicleLength = {number(status.length, etsi::length, "vehicleLength.vehicleLengthValue"),
                        release2::VehicleLengthConfidenceIndication::unavailable};
    hf.vehicleWidth = number(status.width, etsi::width, "vehicleWidth");
    hf.longitudinalAcceleration = {number(status.longitudinal, etsi::acceleration, "longitudinalAcceleration.value"),
                                   release2::AccelerationConfidence::unavailable};
    hf.curvature = {release2::CurvatureValue::unavailable, release2::CurvatureConfidence::unavailable};
    hf.curvatureCalculationMode = release2::CurvatureCalculationMode::unavailable;
    hf.yawRate = {number(status.yaw_rate, etsi::yaw_rate, "yawRate.yawRateValue"),
                  release2::YawRateConfidence::unavailable};
    if (status.steering_wheel)
        hf.steeringWheelAngle = release2::SteeringWheelAngle{
            number(status.steering_wheel, etsi::steering_wheel, "steeringWheelAngle.steeringWheelAngleValue"),
            release2::SteeringWheelAngleConfidence::unavailable};
    hf.lateralAcceleration = acceleration_component(status.lateral, "lateralAcceleration.value", report);
    hf.verticalAcceleration = acceleration_component(status.vertical, "verticalAcceleration.value", report);
    return hf;
}

release2::ExteriorLights exterior_lights(const std::optional<Lights>& lights) {
    using Bit = release2::ExteriorLights::Bit;
    release2::ExteriorLights on{0};
    if (!lights) return on;
    on.set(Bit::lowBeamHeadlightsOn, lights->low_beam);
    on.set(Bit::highBeamHeadlightsOn, lights->high_beam);
    on.set(Bit::leftTurnSignalOn, lights->left);
    on.set(Bit::rightTurnSignalOn, lights->right);
    on.set(Bit::daytimeRunningLightsOn, lights->daytime);
    on.set(Bit::fogLightOn, lights->fog);
    on.set(Bit::parkingLightsOn, lights->parking);
    return on;
}

std::vector<release2::PathPoint> path_of_cam(const VehicleStatus& status, Report& report) {
    std::vector<release2::PathPoint> points;
    PathPoint last;
    last.up = last.age_10ms = 0;
    const auto fits = [](std::int64_t delta) { return std::abs(delta) <= 131'071; };
    for (const PathPoint& point : status.path) {
        const std::int64_t north = point.north - last.north, east = point.east - last.east;
        if (!fits(north) || !fits(east)) {
            report.dropped("path", std::to_string(status.path.size() - points.size()) + " points",
                           "two of them are further apart than a CAM can say");
            break;
        }
        release2::PathPoint written{
            {static_cast<std::int32_t>(north), static_cast<std::int32_t>(east), release2::DeltaAltitude::unavailable},
            {}};
        if (point.up && last.up)
            written.pathPosition.deltaAltitude = write_or_unavailable(
                {static_cast<double>(*point.up - *last.up) * 0.01, ""}, etsi::path_height, "path", report);
        if (point.age_10ms && last.age_10ms && *point.age_10ms > *last.age_10ms)
            written.pathDeltaTime =
                release2::PathDeltaTime(static_cast<std::int32_t>(*point.age_10ms - *last.age_10ms));
        else
            drop_if(point.age_10ms.has_value(), "path[" + std::to_string(points.size()) + "]",
                    std::to_string(point.age_10ms.value_or(0)) + " x 10 ms", report,
                    "a CAM has the time from the point before, which is not known or not earlier");
        points.push_back(written);
        last = point;
    }
    return points;
}

std::optional<asn1::Error> write_low_frequency(const VehicleStatus& status, release2::CamParameters& parameters,
                                               asn1::Arena& arena, Report& report) {
    const bool special = status.light_bar || status.siren;
    if (!status.lights && status.path.empty() && !special) return std::nullopt;
    if (!status.lights)
        report.assumed(named(cam_lf, "exteriorLights"), "all off",
                       "the container requires them, and the source does not say");
    const auto path = list_in<release2::Path>(arena, path_of_cam(status, report));
    if (!path) return no_room(named(cam_lf, "pathHistory")).error();
    const auto role = special ? release2::VehicleRole::emergency : release2::VehicleRole::default_;
    report.assumed(named(cam_lf, "vehicleRole"), special ? "emergency" : "default", "a BSM names no role");
    parameters.lowFrequencyContainer = release2::LowFrequencyContainer(
        release2::BasicVehicleContainerLowFrequency{role, exterior_lights(status.lights), *path});
    if (!special) return std::nullopt;
    release2::EmergencyContainer emergency{release2::LightBarSirenInUse{0}, {}, {}};
    emergency.lightBarSirenInUse.set(release2::LightBarSirenInUse::lightBarActivated, status.light_bar.value_or(false));
    emergency.lightBarSirenInUse.set(release2::LightBarSirenInUse::sirenActivated, status.siren.value_or(false));
    parameters.specialVehicleContainer = release2::SpecialVehicleContainer(emergency);
    return std::nullopt;
}

}  // namespace

Converted<VehicleStatus> vehicle_status(const release2::CAM& cam, const Circumstances& circumstances, Report& report) {
    const release2::CamParameters& parameters = cam.cam.camParameters;
    const auto* hf = parameters.highFrequencyContainer.get_if<"basicVehicleContainerHighFrequency">();
    if (!hf)
        return refuse("cam.camParameters.highFrequencyContainer", "is not a vehicle's: a BSM tells of vehicles only");
    VehicleStatus status;
    status.station = cam.header.stationId;
    if (circumstances.time)
        status.time = expand_generation_delta_time(cam.cam.generationDeltaTime, *circumstances.time);
    status.type = parameters.basicContainer.stationType.value;
    read_place(parameters.basicContainer.referencePosition, status);
    read_motion(*hf, status, report);
    note_motion_of_cam_alone(*hf, report);
    if (parameters.lowFrequencyContainer)
        if (const auto* lf = parameters.lowFrequencyContainer->get_if<"basicVehicleContainerLowFrequency">())
            read_low_frequency(*lf, status, report);
    if (parameters.specialVehicleContainer) read_special(*parameters.specialVehicleContainer, status, report);
    drop_if(parameters.extensionContainers.has_value(), "cam.camParameters.extensionContainers", "", report);
    return status;
}

Converted<release2::CAM> to_cam(const VehicleStatus& status, asn1::Arena& arena, Report& report) {
    if (!status.time)
        return refuse("cam.generationDeltaTime",
                      "needs the time at which the message was sent, and the source counts milliseconds of a minute");
    release2::CAM cam{};
    cam.header = {2, release2::MessageId::cam, status.station};
    cam.cam.generationDeltaTime = generation_delta_time(*status.time);
    release2::CamParameters& parameters = cam.cam.camParameters;
    parameters.basicContainer.stationType = status.type;
    if (status.type == 0)
        report.assumed("cam.camParameters.basicContainer.stationType", "unknown", "the source does not say it");
    write_place(status, parameters.basicContainer.referencePosition, report);
    parameters.highFrequencyContainer = release2::HighFrequencyContainer(high_frequency(status, report));
    if (const auto error = write_low_frequency(status, parameters, arena, report)) return fail(*error);
    return cam;
}

}  // namespace chorus::v2x::convert
