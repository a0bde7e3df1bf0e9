// Objects that a roadside unit has perceived: CPM (TS 103 324) and RSM of T/CSAE 53.
//
// A CPM places objects in metres to the east and north of its reference position and turns angles anticlockwise from
// east; an RSM places them in degrees from its own and turns clockwise from north.
#pragma once

#include "chorus/asn1/arena.hpp"
#include "chorus/v2x/convert/circumstances.hpp"
#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::messages::release2::cpm {
struct CollectivePerceptionMessage;
}
namespace chorus::v2x::messages::csae53 {
struct RoadsideSafetyMessage;
}

namespace chorus::v2x::convert {

Converted<messages::csae53::RoadsideSafetyMessage> to_csae53_rsm(
    const messages::release2::cpm::CollectivePerceptionMessage& cpm, asn1::Arena& arena, Report& report);
// Needs the time, because an RSM tells the milliseconds of a minute only.
Converted<messages::release2::cpm::CollectivePerceptionMessage> to_cpm(
    const messages::csae53::RoadsideSafetyMessage& rsm, const Circumstances& circumstances, asn1::Arena& arena,
    Report& report);

}  // namespace chorus::v2x::convert
