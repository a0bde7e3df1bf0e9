#include "chorus/v2x/convert/vehicle_status.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "chorus/v2x/convert/bsm_time.hpp"
#include "chorus/v2x/convert/confidence_class.hpp"
#include "chorus/v2x/convert/lists.hpp"
#include "chorus/v2x/convert/position_offset.hpp"
#include "chorus/v2x/convert/scales.hpp"
#include "chorus/v2x/convert/station_id.hpp"
#include "chorus/v2x/convert/vehicle_class.hpp"
#include "chorus/v2x/messages/csae53/basic_safety_message.hpp"
#include "chorus/v2x/messages/j2735/basic_safety_message.hpp"
#include "chorus/v2x/messages/release2/cam.hpp"

namespace chorus::v2x::convert {

namespace {

namespace release2 = messages::release2;
namespace j2735 = messages::j2735;
namespace csae53 = messages::csae53;
using Direction = VehicleStatus::Direction;
using Lights = VehicleStatus::Lights;

constexpr std::string_view no_place = "the target has no such component";

// The target has no place for it.
void drop(const Quantity& quantity, std::string_view unit, Report& report) {
    if (quantity || quantity.out_of_range)
        report.dropped(quantity.path, quantity ? text_of(quantity, unit) : "out of range", std::string(no_place));
}
void drop_if(bool given, std::string path, std::string value, Report& report,
             std::string why = "no other dialect has it") {
    if (given) report.dropped(std::move(path), std::move(value), std::move(why));
}
std::string named(std::string_view path, std::string_view component) {
    return std::string(path) + "." + std::string(component);
}

// The wider of two ellipses has the same name; only the factor between 95 % and one standard deviation is lost on
// neither side, but the reader must know that it was applied.
void note_ellipse(const Quantity& semi_major, std::string_view path, Report& report) {
    if (!semi_major) return;
    report.approximated(
        std::string(path), text_of(*semi_major, "m (95 %)"),
        text_of(*semi_major / ellipse_95, "m (one standard deviation)"),
        "CAMs give the 95 % ellipse, BSMs one standard deviation, a factor of 2.4477 if errors are normal");
}

// ---- CAM

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

// ---- what both BSMs have

template <class Lamps>
Lights read_lights(const Lamps& on, std::string_view path, Report& report) {
    const bool hazard = on[Lamps::hazardSignalOn];
    drop_if(on[Lamps::automaticLightControlOn], named(path, "automaticLightControlOn"), "on", report);
    return {on[Lamps::lowBeamHeadlightsOn],
            on[Lamps::highBeamHeadlightsOn],
            on[Lamps::leftTurnSignalOn] || hazard,
            on[Lamps::rightTurnSignalOn] || hazard,
            on[Lamps::daytimeRunningLightsOn],
            on[Lamps::fogLightOn],
            on[Lamps::parkingLightsOn]};
}

// A CAM says hazard lights as both turn signals.
template <class Lamps>
Lamps lamps_of(const Lights& lights) {
    Lamps on(0, 9);
    const bool hazard = lights.left && lights.right;
    on.set(Lamps::lowBeamHeadlightsOn, lights.low_beam);
    on.set(Lamps::highBeamHeadlightsOn, lights.high_beam);
    on.set(Lamps::leftTurnSignalOn, lights.left && !hazard);
    on.set(Lamps::rightTurnSignalOn, lights.right && !hazard);
    on.set(Lamps::hazardSignalOn, hazard);
    on.set(Lamps::daytimeRunningLightsOn, lights.daytime);
    on.set(Lamps::fogLightOn, lights.fog);
    on.set(Lamps::parkingLightsOn, lights.parking);
    return on;
}

template <class State>
Direction direction_of(State transmission, std::string_view path, Report& report) {
    if (transmission == State::forwardGears) return Direction::forward;
    if (transmission == State::reverseGears) return Direction::backward;
    drop_if(transmission != State::unavailable, std::string(path),
            transmission == State::park      ? "park"
            : transmission == State::neutral ? "neutral"
                                             : "reserved",
            report, "a CAM knows forward and backward only");
    return Direction::unavailable;
}
template <class State>
State transmission_of(Direction direction) {
    switch (direction) {
        case Direction::forward: return State::forwardGears;
        case Direction::backward: return State::reverseGears;
        case Direction::unavailable: break;
    }
    return State::unavailable;
}

template <class Set>
void read_accelerations(const Set& set, std::string_view path, VehicleStatus& status) {
    status.longitudinal = read(set.long_, dsrc::acceleration, named(path, "long"));
    status.lateral = read(set.lat, dsrc::acceleration_to_left, named(path, "lat"));
    status.vertical = read(set.vert, dsrc::acceleration_up, named(path, "vert"));
    status.yaw_rate = read(set.yaw, dsrc::yaw_rate_to_left, named(path, "yaw"));
}
// False: there is no yaw rate, and no number that says so.
template <class Set>
bool write_accelerations(const VehicleStatus& status, std::string_view path, Set& set, Report& report) {
    set.long_ = write_or_unavailable(status.longitudinal, dsrc::acceleration, named(path, "long"), report);
    set.lat = write_or_unavailable(status.lateral, dsrc::acceleration_to_left, named(path, "lat"), report);
    set.vert = write_or_unavailable(status.vertical, dsrc::acceleration_up, named(path, "vert"), report);
    const auto yaw = write(status.yaw_rate, dsrc::yaw_rate_to_left, named(path, "yaw"), report);
    if (yaw) set.yaw = *yaw;
    return yaw.has_value();
}

std::int64_t heading_of_bsm(const Quantity& heading, std::string_view path, Report& report) {
    const std::int64_t raw = write_or_unavailable(heading, dsrc::heading_or_north, path, report);
    return heading && raw == dsrc::full_circle ? 0 : raw;
}

// The BSM's standard deviations as the 95 % ellipse, and back.
Quantity scaled(Quantity quantity, double factor) {
    if (quantity) quantity.value = *quantity * factor;
    return quantity;
}
template <class Accuracy>
void read_accuracy(const Accuracy& accuracy, std::string_view path, VehicleStatus& status, Report& report) {
    status.semi_major = scaled(read(accuracy.semiMajor, dsrc::semi_axis, named(path, "semiMajor")), ellipse_95);
    status.semi_minor = scaled(read(accuracy.semiMinor, dsrc::semi_axis, named(path, "semiMinor")), ellipse_95);
    status.orientation = read(accuracy.orientation, dsrc::orientation, named(path, "orientation"));
    note_ellipse(status.semi_major, path, report);
}
template <class Accuracy>
void write_accuracy(const VehicleStatus& status, std::string_view path, Accuracy& accuracy, Report& report) {
    const auto axis = [&](const Quantity& q, std::string_view component) {
        return write_or_unavailable(scaled(q, 1 / ellipse_95), dsrc::semi_axis, named(path, component), report);
    };
    note_ellipse(status.semi_major, path, report);
    accuracy.semiMajor = axis(status.semi_major, "semiMajor");
    accuracy.semiMinor = axis(status.semi_minor, "semiMinor");
    accuracy.orientation =
        write_or_unavailable(status.orientation, dsrc::orientation, named(path, "orientation"), report);
}

constexpr std::size_t most_crumbs = 23;
constexpr std::int64_t unknown_time_offset = 65'535, longest_time_offset = 65'534;

std::int64_t time_offset(const std::optional<std::int64_t>& age, Report& report) {
    if (!age || *age < 1) return unknown_time_offset;
    if (*age > longest_time_offset)
        report.approximated("path", std::to_string(*age) + " x 10 ms", "655.34 s", "is beyond what the target counts");
    return std::min(*age, longest_time_offset);
}
std::optional<std::int64_t> age_of(std::int64_t offset) {
    return offset == unknown_time_offset ? std::nullopt : std::optional(offset);
}

template <class History>
void note_rest_of_path(const History& history, std::string_view path, Report& report) {
    drop_if(history.currGNSSstatus.has_value(), named(path, "currGNSSstatus"), "", report);
    const auto says_more = [](const auto& crumb) { return crumb.speed || crumb.posAccuracy || crumb.heading; };
    drop_if(std::ranges::any_of(history.crumbData, says_more), named(path, "crumbData"), "speed, accuracy, heading",
            report, "a CAM's points have place and time only");
}

std::size_t crumbs_kept(const VehicleStatus& status, Report& report) {
    if (status.path.size() > most_crumbs)
        report.dropped("path", std::to_string(status.path.size() - most_crumbs) + " points",
                       "a BSM has 23 points at most");
    return std::min(status.path.size(), most_crumbs);
}

// ---- SAE J2735

constexpr std::size_t octets_of_temporary_id = 4;

constexpr std::string_view part_two = "partII.VehicleSafetyExtensions";

void read_path(const j2735::PathHistory& history, VehicleStatus& status, Report& report) {
    if (history.initialPosition) {
        report.dropped(named(part_two, "pathHistory"), std::to_string(history.crumbData.size()) + " points",
                       "they are offsets from a place of their own");
        return;
    }
    note_rest_of_path(history, named(part_two, "pathHistory"), report);
    for (const j2735::PathHistoryPoint& crumb : history.crumbData) {
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
        if (!j2735::OffsetLL_B18::in_range(point.north) || !j2735::OffsetLL_B18::in_range(point.east)) {
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

// ---- T/CSAE 53

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

// ---- readers

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

// ---- writers

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
