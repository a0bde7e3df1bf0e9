// The causes (CauseCodeType, TS 102 894-2) that this stack's applications speak of.
#pragma once

#include <cstdint>

namespace chorus::v2x::facilities {

struct Cause {
    std::uint8_t code = 0;
    std::uint8_t sub_code = 0;
    friend bool operator==(const Cause&, const Cause&) = default;
};

inline constexpr Cause stationary_vehicle_breakdown{94, 2};
inline constexpr Cause emergency_electronic_brake{99, 1};

}  // namespace chorus::v2x::facilities
