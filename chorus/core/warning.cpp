#include "chorus/core/warning.hpp"

namespace chorus {

std::string_view to_string(WarningKind kind) {
    switch (kind) {
        case WarningKind::forward_collision: return "forward_collision";
        case WarningKind::emergency_brake_light: return "emergency_brake_light";
        case WarningKind::stationary_vehicle: return "stationary_vehicle";
    }
    return "unknown";
}

std::string_view to_string(WarningLevel level) {
    switch (level) {
        case WarningLevel::imminent: return "imminent";
        case WarningLevel::warning: return "warning";
        case WarningLevel::awareness: return "awareness";
        case WarningLevel::information: return "information";
    }
    return "unknown";
}

std::string_view words(WarningKind kind, WarningLevel level) {
    if (level == WarningLevel::imminent) return "Brake!";
    switch (kind) {
        case WarningKind::forward_collision: return "Vehicle ahead";
        case WarningKind::emergency_brake_light: return "Hard braking ahead";
        case WarningKind::stationary_vehicle: return "Broken-down vehicle";
    }
    return "Danger ahead";
}

}  // namespace chorus
