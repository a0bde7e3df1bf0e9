// What a page may ask for: one JSON object per WebSocket message, described in docs/page-protocol.md.
#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

#include "chorus/core/result.hpp"

namespace chorus::web_server {

inline constexpr int protocol_version = 1;
inline constexpr std::size_t command_octets_max = 1024;

// Which kinds of snapshots a page wants. A new Watch replaces the former one.
struct Watch {
    bool driver = false;
    bool city = false;
    bool inspector = false;
    friend bool operator==(const Watch&, const Watch&) = default;
};
// Sit in another vehicle.
struct Ride {
    std::uint32_t vehicle = 0;
    friend bool operator==(const Ride&, const Ride&) = default;
};
// Open one message of the inspector's list.
struct OpenMessage {
    std::uint64_t id = 0;
    friend bool operator==(const OpenMessage&, const OpenMessage&) = default;
};
struct Pause {
    bool paused = false;
    friend bool operator==(const Pause&, const Pause&) = default;
};
// Seconds of city time per second, speed_min..speed_max.
struct SetSpeed {
    double factor = 1;
    friend bool operator==(const SetSpeed&, const SetSpeed&) = default;
};
inline constexpr double speed_min = 0.1;
inline constexpr double speed_max = 100;

enum class ScriptedEvent : std::uint8_t { hard_braking, broken_down };
// Let it happen ahead of the vehicle that the asking page rides.
struct Trigger {
    ScriptedEvent event{};
    std::uint32_t vehicle = 0;  // filled in by the server
    friend bool operator==(const Trigger&, const Trigger&) = default;
};

using Command = std::variant<Watch, Ride, OpenMessage, Pause, SetSpeed, Trigger>;

enum class CommandError : std::uint8_t {
    too_long,
    not_json,
    not_an_object,
    command_missing,
    command_unknown,
    member_missing,
    member_unknown,
    member_of_wrong_type,
    value_out_of_range,
};
std::string_view to_string(CommandError error);  // the enumerator's name
std::string_view words(CommandError error);      // one sentence

// Pure; accepts any octets.
Result<Command, CommandError> parse_command(std::string_view text);

}  // namespace chorus::web_server
