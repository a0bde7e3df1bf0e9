// What happened in a city, a line each. It holds nothing but what the seed decides: two runs of the same
// scenario and seed give the same octets.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "chorus/core/time.hpp"

namespace chorus::sim {

struct LogEntry {
    Duration at{};      // since the start of the scenario
    std::string event;  // "hard_braking", "breakdown", "warning", "warning_over", "summary"
    nlohmann::ordered_json details = nlohmann::ordered_json::object();

    LogEntry(Duration since_start, std::string what) : at(since_start), event(std::move(what)) {}
};

// {"t":12.3,"event":"warning",...}
std::string to_json_line(const LogEntry& entry);
// 00:12.3  warning  kind=emergency_brake_light ...
std::string to_text_line(const LogEntry& entry);

}  // namespace chorus::sim
