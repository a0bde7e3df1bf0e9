#include "chorus/v2x/security/clock_diagnosis.hpp"

#include <fmt/format.h>

#include <cmath>

namespace chorus::v2x::security {

namespace {

// UTC is 37 s behind TAI since 2017; ITS time counts the 5 of them that came after 2004.
constexpr Duration leap_seconds_since_2004 = 5s;
constexpr Duration tai_minus_utc = 37s;
constexpr Duration tolerance = 500ms;

bool near(Duration offset, Duration expected) {
    return offset >= expected - tolerance && offset <= expected + tolerance;
}

}  // namespace

ClockDiagnosis diagnose_clock(Timestamp generated, Timestamp received) {
    const Duration offset = generated - received;
    if (near(offset, Duration::zero())) return {ClockFault::none, offset};
    if (near(offset, -leap_seconds_since_2004)) return {ClockFault::leap_seconds_missing, offset};
    if (near(offset, tai_minus_utc - leap_seconds_since_2004)) return {ClockFault::tai_offset_added, offset};
    return {ClockFault::drifting, offset};
}

std::string words(const ClockDiagnosis& diagnosis) {
    switch (diagnosis.fault) {
        case ClockFault::none: return {};
        case ClockFault::leap_seconds_missing: return "sender's clock is 5 s behind ITS time: leap seconds missing";
        case ClockFault::tai_offset_added:
            return "sender's clock is 32 s ahead of ITS time: TAI offset added to a scale that has it already";
        case ClockFault::drifting: break;
    }
    const double off = seconds(diagnosis.offset);
    return fmt::format("sender's clock is {:.1f} s {} ITS time", std::abs(off), off < 0 ? "behind" : "ahead of");
}

}  // namespace chorus::v2x::security
