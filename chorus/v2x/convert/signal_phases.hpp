// Signal phases and timing: SPAT of ISO TS 19091 (inside SPATEM) and SPAT of T/CSAE 53. SAE J2735's is another edition
// of the first (editions.hpp).
//
//   MovementPhaseState                 LightState
//   unavailable, dark                  unavailable, dark
//   stop-Then-Proceed                  flashing-red
//   stop-And-Remain                    red
//   pre-Movement                       red                  (red and amber: go nowhere yet)
//   permissive-Movement-Allowed        permissive-green
//   protected-Movement-Allowed         protected-green
//   permissive-clearance               yellow
//   protected-clearance                yellow               (and back: permissive-clearance)
//   caution-Conflicting-Traffic        flashing-yellow
//   (none: unavailable)                flashing-green       (reserved for special scenarios)
//
// Times are tenths of a second of the UTC hour in both; a time that T/CSAE 53 counts down ("counting") is added to the
// moment of the message (minute of the year and DSecond).
#pragma once

#include "chorus/asn1/arena.hpp"
#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::messages::release2::dsrc {
struct SPAT;
}
namespace chorus::v2x::messages::csae53 {
struct SPAT;
}

namespace chorus::v2x::convert {

Converted<messages::csae53::SPAT> to_csae53_spat(const messages::release2::dsrc::SPAT& spat, asn1::Arena& arena,
                                                 Report& report);
Converted<messages::release2::dsrc::SPAT> to_dsrc_spat(const messages::csae53::SPAT& spat, asn1::Arena& arena,
                                                       Report& report);

}  // namespace chorus::v2x::convert
