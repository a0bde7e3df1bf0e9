// What the driver is told. Applications make warnings, the arbiter orders them, the page shows them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "chorus/core/position.hpp"
#include "chorus/core/time.hpp"

namespace chorus {

enum class WarningKind : std::uint8_t {
    forward_collision,
    emergency_brake_light,
    stationary_vehicle,
};

// Urgent first (SAE J2395 time frames joined with the ETSI RHS priorities).
enum class WarningLevel : std::uint8_t {
    imminent = 0,     // act now: time to collision at most 1.5 s
    warning = 1,      // be ready to act: 1.5 .. 2.7 s
    awareness = 2,    // 5 .. 30 s ahead
    information = 3,  // never a pop-up
};

struct Warning {
    std::uint64_t event = 0;  // the same event keeps its number while it lasts
    WarningKind kind{};
    WarningLevel level = WarningLevel::awareness;
    Timestamp since;        // when this event was first shown
    double distance_m = 0;  // along the road as far as known
    std::optional<double> time_to_collision_s;
    std::optional<double> required_deceleration_mps2;
    double bearing_deg = 0;     // to the danger, relative to the own heading, -180..180
    Position position;          // of the danger
    std::uint32_t station = 0;  // StationID of who caused it
    friend bool operator==(const Warning&, const Warning&) = default;
};

std::string_view to_string(WarningKind kind);    // "forward_collision"
std::string_view to_string(WarningLevel level);  // "imminent"
// A few words for the driver: "Brake!", "Hard braking ahead", "Broken-down vehicle"
std::string_view words(WarningKind kind, WarningLevel level);

}  // namespace chorus
