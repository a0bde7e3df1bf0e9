#include "chorus/sim/event_log.hpp"

#include <fmt/format.h>

namespace chorus::sim {

std::string to_json_line(const LogEntry& entry) {
    nlohmann::ordered_json line;
    line["t"] = static_cast<double>(entry.at / 1ms) / 1000;
    line["event"] = entry.event;
    line.update(entry.details);
    return line.dump();
}

std::string to_text_line(const LogEntry& entry) {
    const auto tenths = entry.at / 100ms;
    std::string line = fmt::format("{:02}:{:02}.{}  {}", tenths / 600, tenths / 10 % 60, tenths % 10, entry.event);
    for (const auto& [key, value] : entry.details.items())
        line += fmt::format("  {} {}", key, value.is_string() ? value.get<std::string>() : value.dump());
    return line;
}

}  // namespace chorus::sim
