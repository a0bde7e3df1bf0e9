// The seam between the city and the module that holds SUMO.
#pragma once

#include <string>

#include "chorus/sim/traffic.hpp"

namespace chorus::sim {

// nullptr: `why` says so in one sentence.
using OpenSumo = Traffic*(const TrafficConfig& config, std::string& why);
inline constexpr const char* open_sumo_name = "chorus_open_sumo";

}  // namespace chorus::sim
