// Between the raw values of the data dictionary (TS 102 894-2 V2.4.1) and SI units: the only place that
// knows scales, offsets, and the codes for "unavailable" and "out of range".
#pragma once

#include <optional>

#include "chorus/core/position.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::facilities {

namespace r2 = messages::release2;

// SI to raw. Values beyond the range of the type become its "out of range" code, never wrap; what is not a number
// becomes "unavailable".
r2::Latitude latitude_of(double degrees);
r2::Longitude longitude_of(double degrees);
r2::Altitude altitude_of(std::optional<double> metres);
r2::HeadingValue heading_value_of(double degrees);
r2::Wgs84AngleValue wgs84_angle_value_of(double degrees);
r2::Heading heading_of(double degrees);
r2::Speed speed_of(double metres_per_second);  // the magnitude; DriveDirection carries the sign
r2::DriveDirection drive_direction_of(double metres_per_second);
r2::AccelerationComponent acceleration_of(std::optional<double> metres_per_second2);
r2::YawRate yaw_rate_of(double degrees_per_second);
r2::Curvature curvature_of(std::optional<double> per_metre);
r2::VehicleLength vehicle_length_of(double metres);
r2::VehicleWidth vehicle_width_of(double metres);
r2::SemiAxisLength semi_axis_of(double metres);
r2::ExteriorLights exterior_lights_of(const ExteriorLights& lights);
r2::AccelerationControl acceleration_control_of(const VehicleState& state);
r2::ReferencePositionWithConfidence reference_position_with_confidence_of(const VehicleState& state);
r2::ReferencePosition reference_position_of(const Position& position, const PositionConfidence& confidence,
                                            std::optional<double> altitude_m);
r2::TrafficParticipantType station_type_of(StationType type);
// The smallest awareness distance that covers `metres`.
r2::StandardLength3b awareness_distance_of(double metres);

// Raw to SI. Nothing: the sender does not know, or says that a magnitude is out of range. Values with a sign and
// altitudes that are out of range give the bound, which still tells the direction.
std::optional<Position> position_from(r2::Latitude latitude, r2::Longitude longitude);
std::optional<double> altitude_from(const r2::Altitude& altitude);
std::optional<double> heading_from(r2::HeadingValue value);
std::optional<double> angle_from(r2::Wgs84AngleValue value);
std::optional<double> speed_from(const r2::Speed& speed);
std::optional<double> acceleration_from(const r2::AccelerationComponent& acceleration);
std::optional<double> yaw_rate_from(const r2::YawRate& yaw_rate);
std::optional<double> curvature_from(const r2::Curvature& curvature);
std::optional<double> length_from(const r2::VehicleLength& length);
std::optional<double> width_from(r2::VehicleWidth width);
std::optional<double> semi_axis_from(r2::SemiAxisLength length);
ExteriorLights lights_from(const r2::ExteriorLights& lights);
// The outer bound in metres.
double metres_of(r2::StandardLength3b distance);

}  // namespace chorus::v2x::facilities
