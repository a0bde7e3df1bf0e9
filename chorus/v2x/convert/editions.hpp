// One message in another edition of its module: CAM and DENM of release 1 and 2, SPAT and MAP of ISO TS 19091 (SPATEM,
// MAPEM) and SAE J2735, the editions of T/CSAE 53. Editions count alike and mean alike, so a walk over both types
// (asn1/schema.hpp) does it, and every component of every message is either copied or noted:
//
//   * components, alternatives, enumerators and named numbers pair by name; what has no namesake pairs by its place in
//     the root, when both roots are equally long (messageID and messageId, traces and detectionZonesToEventPosition);
//   * what the target has no place or no value for is dropped, if the target may do without;
//   * what it may not do without becomes "unavailable", if there is such a value; else the conversion fails.
#pragma once

#include <optional>
#include <string>

#include "chorus/asn1/arena.hpp"
#include "chorus/asn1/error.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::convert {

// Writes all of `to`, its lists into the arena. `path` is what the value is called in notes and errors.
std::optional<asn1::Error> copy_edition(const asn1::Schema& from_schema, const void* from,
                                        const asn1::Schema& to_schema, void* to, asn1::Arena& arena,
                                        const std::string& path, Report& report);

}  // namespace chorus::v2x::convert
