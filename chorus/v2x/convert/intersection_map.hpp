// The shape of intersections: MAP of ISO TS 19091 (inside MAPEM) and MAP of T/CSAE 53. SAE J2735's is another edition
// of the first (editions.hpp).
//
// The two draw a junction differently. ISO TS 19091 has a set of lanes around a reference point, whose nodes run from
// the stop line outwards, each an offset in cm from the one before. T/CSAE 53 has nodes (intersections) and, to each,
// links from the neighbouring node, whose points run with the traffic, each an offset in degrees from the node's place.
// So
//   * ingress lanes with an ingressApproach become lanes of a link, one link for each approach; egress lanes, crossings
//     and lanes without approach belong to no link and are dropped, but connections through egress lanes are kept;
//   * the neighbouring node, which ISO TS 19091 does not name, gets the number of the approach, from the numbers 0..255
//     that T/CSAE 53 sets aside for tests, and that is noted as assumed;
//   * lanes, numbered within their link there and within the intersection here, are numbered anew where they collide.
#pragma once

#include "chorus/asn1/arena.hpp"
#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::messages::release2::dsrc {
struct MapData;
}
namespace chorus::v2x::messages::csae53 {
struct MapData;
}

namespace chorus::v2x::convert {

Converted<messages::csae53::MapData> to_csae53_map(const messages::release2::dsrc::MapData& map, asn1::Arena& arena,
                                                   Report& report);
Converted<messages::release2::dsrc::MapData> to_dsrc_map(const messages::csae53::MapData& map, asn1::Arena& arena,
                                                         Report& report);

}  // namespace chorus::v2x::convert
