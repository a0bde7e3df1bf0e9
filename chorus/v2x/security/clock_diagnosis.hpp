// Fielded stacks run different clocks. A peer's offset names the mistake.
#pragma once

#include <string>

#include "chorus/core/time.hpp"

namespace chorus::v2x::security {

enum class ClockFault : std::uint8_t {
    none,
    leap_seconds_missing,  // UTC since 2004 instead of TAI: 5 s behind
    tai_offset_added,      // TAI - UTC of 37 s added to UTC since 2004: 32 s ahead
    drifting,              // off by something else
};

struct ClockDiagnosis {
    ClockFault fault = ClockFault::none;
    Duration offset{};  // of the sender's clock against ours; negative: the sender is behind
    friend bool operator==(const ClockDiagnosis&, const ClockDiagnosis&) = default;
};

// From when a message says it was made and when it was received. Half a second is no fault: it covers
// generation, queueing and the air.
ClockDiagnosis diagnose_clock(Timestamp generated, Timestamp received);

// "sender's clock is 5 s behind ITS time: leap seconds missing"; empty when there is no fault
std::string words(const ClockDiagnosis& diagnosis);

}  // namespace chorus::v2x::security
