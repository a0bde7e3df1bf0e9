#include "chorus/v2x/facilities/conversions.hpp"

#include <algorithm>
#include <cmath>

#include "chorus/geo/angle.hpp"

namespace chorus::v2x::facilities {

namespace {

// The smallest raw value that is not below `value`, held inside [low, high]: TS 102 894-2 says of speeds,
// accelerations, lengths and their kin that n stands for what is "equal to or less than n and greater than n - 1".
// A millionth is forgiven, so that what was decoded encodes to the same raw value again.
long raised(double value, long low, long high) {
    constexpr double forgiven = 1e-6;
    return static_cast<long>(
        std::ceil(std::clamp(value, static_cast<double>(low), static_cast<double>(high)) - forgiven));
}

// 0.1 degree, 0..3599, or 3601 when unknown: 3600 must not be used.
long tenths_of_degree(double degrees) {
    if (!std::isfinite(degrees)) return r2::HeadingValue::unavailable;
    return std::lround(geo::normalise_deg(degrees) * 10) % 3600;
}

// Confidences of the sensors that VehicleState describes: at 95 %, in the raw unit of each type.
constexpr int heading_confidence = 10;       // 1 degree
constexpr int speed_confidence = 30;         // 0.3 m/s
constexpr int acceleration_confidence = 10;  // 1 m/s2

}  // namespace

r2::Latitude latitude_of(double degrees) {
    if (!(std::abs(degrees) <= 90)) return r2::Latitude::unavailable;
    return std::lround(degrees * 1e7);
}

r2::Longitude longitude_of(double degrees) {
    if (!(std::abs(degrees) <= 180)) return r2::Longitude::unavailable;
    return std::max(std::lround(degrees * 1e7), -1799999999L);  // -1800000000 is not used
}

r2::Altitude altitude_of(std::optional<double> metres) {
    if (!metres || std::isnan(*metres)) return {r2::AltitudeValue::unavailable, r2::AltitudeConfidence::unavailable};
    return {raised(*metres * 100, r2::AltitudeValue::negativeOutOfRange, r2::AltitudeValue::postiveOutOfRange),
            r2::AltitudeConfidence::alt_001_00};
}

r2::HeadingValue heading_value_of(double degrees) { return tenths_of_degree(degrees); }
r2::Wgs84AngleValue wgs84_angle_value_of(double degrees) { return tenths_of_degree(degrees); }
r2::Heading heading_of(double degrees) {
    const r2::HeadingValue value = heading_value_of(degrees);
    if (value == r2::HeadingValue::unavailable) return {value, r2::HeadingConfidence::unavailable};
    return {value, heading_confidence};
}

r2::Speed speed_of(double metres_per_second) {
    if (std::isnan(metres_per_second)) return {r2::SpeedValue::unavailable, r2::SpeedConfidence::unavailable};
    return {raised(std::abs(metres_per_second) * 100, r2::SpeedValue::standstill, r2::SpeedValue::outOfRange),
            speed_confidence};
}

r2::DriveDirection drive_direction_of(double metres_per_second) {
    return metres_per_second < 0 ? r2::DriveDirection::backward : r2::DriveDirection::forward;
}

r2::AccelerationComponent acceleration_of(std::optional<double> metres_per_second2) {
    if (!metres_per_second2 || std::isnan(*metres_per_second2))
        return {r2::AccelerationValue::unavailable, r2::AccelerationConfidence::unavailable};
    return {raised(*metres_per_second2 * 10, r2::AccelerationValue::negativeOutOfRange,
                   r2::AccelerationValue::positiveOutOfRange),
            acceleration_confidence};
}

r2::YawRate yaw_rate_of(double degrees_per_second) {
    if (std::isnan(degrees_per_second)) return {r2::YawRateValue::unavailable, r2::YawRateConfidence::unavailable};
    return {
        raised(degrees_per_second * 100, r2::YawRateValue::negativeOutOfRange, r2::YawRateValue::positiveOutOfRange),
        r2::YawRateConfidence::degSec_001_00};
}

r2::Curvature curvature_of(std::optional<double> per_metre) {
    if (!per_metre || std::isnan(*per_metre))
        return {r2::CurvatureValue::unavailable, r2::CurvatureConfidence::unavailable};
    return {raised(*per_metre * 10000, r2::CurvatureValue::outOfRangeNegative, r2::CurvatureValue::outOfRangePositive),
            r2::CurvatureConfidence::onePerMeter_0_002};
}

r2::VehicleLength vehicle_length_of(double metres) {
    if (std::isnan(metres))
        return {r2::VehicleLengthValue::unavailable, r2::VehicleLengthConfidenceIndication::unavailable};
    return {raised(metres * 10, 1, r2::VehicleLengthValue::outOfRange),
            r2::VehicleLengthConfidenceIndication::noTrailerPresent};
}

r2::VehicleWidth vehicle_width_of(double metres) {
    if (std::isnan(metres)) return r2::VehicleWidth::unavailable;
    return raised(metres * 10, 1, r2::VehicleWidth::outOfRange);
}

r2::SemiAxisLength semi_axis_of(double metres) {
    if (!(metres > 0)) return r2::SemiAxisLength::unavailable;
    return raised(metres * 100, 1, r2::SemiAxisLength::outOfRange);
}

r2::ExteriorLights exterior_lights_of(const ExteriorLights& lights) {
    using Lights = r2::ExteriorLights;
    Lights raw{};
    raw.set(Lights::lowBeamHeadlightsOn, lights.low_beam);
    raw.set(Lights::highBeamHeadlightsOn, lights.high_beam);
    raw.set(Lights::leftTurnSignalOn, lights.left_turn);
    raw.set(Lights::rightTurnSignalOn, lights.right_turn);
    raw.set(Lights::daytimeRunningLightsOn, lights.daytime_running);
    raw.set(Lights::reverseLightOn, lights.reverse);
    raw.set(Lights::fogLightOn, lights.fog);
    raw.set(Lights::parkingLightsOn, lights.parking);
    return raw;
}

r2::AccelerationControl acceleration_control_of(const VehicleState& state) {
    using Control = r2::AccelerationControl;
    Control raw{};
    raw.set(Control::brakePedalEngaged, state.brake_pedal);
    raw.set(Control::gasPedalEngaged, state.accelerator_pedal);
    raw.set(Control::emergencyBrakeEngaged, state.emergency_braking);
    return raw;
}

r2::ReferencePositionWithConfidence reference_position_with_confidence_of(const VehicleState& state) {
    const PositionConfidence& confidence = state.position_confidence;
    return {latitude_of(state.position.latitude_deg),
            longitude_of(state.position.longitude_deg),
            {semi_axis_of(confidence.semi_major_m), semi_axis_of(confidence.semi_minor_m),
             wgs84_angle_value_of(confidence.orientation_deg)},
            altitude_of(state.altitude_m)};
}

r2::ReferencePosition reference_position_of(const Position& position, const PositionConfidence& confidence,
                                            std::optional<double> altitude_m) {
    return {latitude_of(position.latitude_deg),
            longitude_of(position.longitude_deg),
            {semi_axis_of(confidence.semi_major_m), semi_axis_of(confidence.semi_minor_m),
             heading_value_of(confidence.orientation_deg)},
            altitude_of(altitude_m)};
}

r2::TrafficParticipantType station_type_of(StationType type) { return static_cast<std::uint8_t>(type); }

namespace {

struct AwarenessStep {
    double metres;
    r2::StandardLength3b code;
};
constexpr AwarenessStep awareness_steps[] = {
    {50, r2::StandardLength3b::lessThan50m},     {100, r2::StandardLength3b::lessThan100m},
    {200, r2::StandardLength3b::lessThan200m},   {500, r2::StandardLength3b::lessThan500m},
    {1000, r2::StandardLength3b::lessThan1000m}, {5000, r2::StandardLength3b::lessThan5km},
    {10000, r2::StandardLength3b::lessThan10km},
};

}  // namespace

r2::StandardLength3b awareness_distance_of(double metres) {
    for (const auto& step : awareness_steps)
        if (metres <= step.metres) return step.code;
    return r2::StandardLength3b::over10km;
}

double metres_of(r2::StandardLength3b distance) {
    for (const auto& step : awareness_steps)
        if (step.code == distance) return step.metres;
    return 20'000;  // over10km: twice that, so that the area is finite
}

std::optional<Position> position_from(r2::Latitude latitude, r2::Longitude longitude) {
    if (latitude == r2::Latitude::unavailable || longitude == r2::Longitude::unavailable) return std::nullopt;
    if (longitude == r2::Longitude::valueNotUsed) return std::nullopt;
    return Position{latitude * 1e-7, longitude * 1e-7};
}

std::optional<double> altitude_from(const r2::Altitude& altitude) {
    if (altitude.altitudeValue == r2::AltitudeValue::unavailable) return std::nullopt;
    return altitude.altitudeValue * 0.01;
}

std::optional<double> heading_from(r2::HeadingValue value) {
    if (value >= r2::HeadingValue::doNotUse) return std::nullopt;
    return value * 0.1;
}

std::optional<double> angle_from(r2::Wgs84AngleValue value) {
    if (value >= r2::Wgs84AngleValue::doNotUse) return std::nullopt;
    return value * 0.1;
}

std::optional<double> speed_from(const r2::Speed& speed) {
    if (speed.speedValue >= r2::SpeedValue::outOfRange) return std::nullopt;
    return speed.speedValue * 0.01;
}

std::optional<double> acceleration_from(const r2::AccelerationComponent& acceleration) {
    if (acceleration.value == r2::AccelerationValue::unavailable) return std::nullopt;
    return acceleration.value * 0.1;
}

std::optional<double> yaw_rate_from(const r2::YawRate& yaw_rate) {
    if (yaw_rate.yawRateValue == r2::YawRateValue::unavailable) return std::nullopt;
    return yaw_rate.yawRateValue * 0.01;
}

std::optional<double> curvature_from(const r2::Curvature& curvature) {
    if (curvature.curvatureValue == r2::CurvatureValue::unavailable) return std::nullopt;
    return curvature.curvatureValue * 1e-4;
}

std::optional<double> length_from(const r2::VehicleLength& length) {
    if (length.vehicleLengthValue >= r2::VehicleLengthValue::outOfRange) return std::nullopt;
    return length.vehicleLengthValue * 0.1;
}

std::optional<double> width_from(r2::VehicleWidth width) {
    if (width >= r2::VehicleWidth::outOfRange) return std::nullopt;
    return width * 0.1;
}

std::optional<double> semi_axis_from(r2::SemiAxisLength length) {
    if (length == r2::SemiAxisLength::doNotUse || length >= r2::SemiAxisLength::outOfRange) return std::nullopt;
    return length * 0.01;
}

ExteriorLights lights_from(const r2::ExteriorLights& raw) {
    using Lights = r2::ExteriorLights;
    return {.low_beam = raw[Lights::lowBeamHeadlightsOn],
            .high_beam = raw[Lights::highBeamHeadlightsOn],
            .left_turn = raw[Lights::leftTurnSignalOn],
            .right_turn = raw[Lights::rightTurnSignalOn],
            .daytime_running = raw[Lights::daytimeRunningLightsOn],
            .reverse = raw[Lights::reverseLightOn],
            .fog = raw[Lights::fogLightOn],
            .parking = raw[Lights::parkingLightsOn]};
}

}  // namespace chorus::v2x::facilities
