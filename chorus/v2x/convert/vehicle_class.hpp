// Classes of road users: TrafficParticipantType (TS 102 894-2) and BasicVehicleClass (SAE J2735, T/CSAE 53).
#pragma once

#include <cstdint>
#include <string_view>

#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::convert {

// A class that the other side has no name for becomes the nearest, or unknown (0); that is noted.
std::uint8_t basic_vehicle_class(std::uint8_t station_type, std::string_view path, Report& report);
std::uint8_t station_type(std::uint8_t basic_vehicle_class, std::string_view path, Report& report);

}  // namespace chorus::v2x::convert
