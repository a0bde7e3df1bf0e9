// Events: DENM (TS 103 831) and the traffic events of T/CSAE 53's RSI.
//
// T/CSAE 53 numbers events by GB/T 29100-2012, which groups them otherwise than the causes of TS 102 894-2. Mapped are
// the numbers whose meaning is beyond doubt:
//
//   407 water on the road                aquaplaning (7); adhesion (6) by flooding or water
//   408 slippery road                    adhesion (6)
//   707 congestion                       trafficCondition (1), dangerousEndOfQueue (27)
//
// For other causes Circumstances::event_type gives the number; without it the conversion fails.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "chorus/asn1/arena.hpp"
#include "chorus/v2x/convert/circumstances.hpp"
#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::messages::release2 {
struct DENM;
}
namespace chorus::v2x::messages::csae53 {
struct RoadSideInformation;
}

namespace chorus::v2x::convert {

struct Cause {
    std::uint8_t cause = 0, sub_cause = 0;  // TS 102 894-2
    friend bool operator==(const Cause&, const Cause&) = default;
};
std::optional<std::uint16_t> event_type_of(Cause cause);
std::optional<Cause> cause_of(std::uint16_t event_type);

Converted<messages::csae53::RoadSideInformation> to_csae53_rsi(const messages::release2::DENM& denm,
                                                               const Circumstances& circumstances, asn1::Arena& arena,
                                                               Report& report);
// One DENM for each event that has a cause. Needs the time, because T/CSAE 53 does not tell the year.
Converted<std::vector<messages::release2::DENM>> to_denms(const messages::csae53::RoadSideInformation& rsi,
                                                          const Circumstances& circumstances, Report& report);

}  // namespace chorus::v2x::convert
