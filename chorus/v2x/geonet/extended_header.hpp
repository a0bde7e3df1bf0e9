// The Extended Headers, EN 302 636-4-1 clause 9.8:
//   beacon             source long position
//   single hop         source long position   media_dependent : 32
//   multi hop          sequence_number : 16   reserved : 16   source long position
//   broadcast, anycast sequence_number : 16   reserved : 16   source long position
//                      latitude : 32   longitude : 32   a : 16   b : 16   angle : 16   reserved : 16
//   unicast            sequence_number : 16   reserved : 16   source long position   destination short position
//   location request   sequence_number : 16   reserved : 16   source long position   requested address : 64
//   location reply     sequence_number : 16   reserved : 16   source long position   destination short position
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/geo/area.hpp"
#include "chorus/v2x/geonet/common_header.hpp"
#include "chorus/v2x/geonet/position_vector.hpp"

namespace chorus::v2x::geonet {

struct BeaconHeader {
    LongPositionVector source;
    friend bool operator==(const BeaconHeader&, const BeaconHeader&) = default;
};

struct SingleHopHeader {
    LongPositionVector source;
    std::uint32_t media_dependent = 0;  // ITS-G5: congestion figures of TS 102 636-4-2; 0: none
    friend bool operator==(const SingleHopHeader&, const SingleHopHeader&) = default;
};

struct MultiHopHeader {
    std::uint16_t sequence_number = 0;
    LongPositionVector source;
    friend bool operator==(const MultiHopHeader&, const MultiHopHeader&) = default;
};

// An area as on the wire; its shape stands in the common header.
struct DestinationArea {
    std::int32_t latitude = 0;  // 0.1 micro-degrees
    std::int32_t longitude = 0;
    std::uint16_t a_m = 0;
    std::uint16_t b_m = 0;
    std::uint16_t angle_deg = 0;
    friend bool operator==(const DestinationArea&, const DestinationArea&) = default;
};
// Nothing when the area is no place on earth, has no extent or an angle above 360 degrees.
std::optional<geo::Area> area_from(const DestinationArea& wire, geo::Area::Shape shape);
// Rounded to the wire's units. Nothing when it does not fit into them, or has no extent in them.
std::optional<DestinationArea> destination_area_from(const geo::Area& area);

// GeoBroadcast and GeoAnycast
struct GeoHeader {
    std::uint16_t sequence_number = 0;
    LongPositionVector source;
    DestinationArea destination;
    friend bool operator==(const GeoHeader&, const GeoHeader&) = default;
};

struct UnicastHeader {
    std::uint16_t sequence_number = 0;
    LongPositionVector source;
    ShortPositionVector destination;
    friend bool operator==(const UnicastHeader&, const UnicastHeader&) = default;
};

struct LocationRequestHeader {
    std::uint16_t sequence_number = 0;
    LongPositionVector source;
    Address requested;
    friend bool operator==(const LocationRequestHeader&, const LocationRequestHeader&) = default;
};

struct LocationReplyHeader {
    std::uint16_t sequence_number = 0;
    LongPositionVector source;
    ShortPositionVector destination;
    friend bool operator==(const LocationReplyHeader&, const LocationReplyHeader&) = default;
};

using ExtendedHeader = std::variant<BeaconHeader, SingleHopHeader, MultiHopHeader, GeoHeader, UnicastHeader,
                                    LocationRequestHeader, LocationReplyHeader>;

std::size_t extended_header_octets(HeaderType type);

// Reads the front of `octets`. drop: extended_header_truncated
Result<ExtendedHeader, Drop> parse_extended_header(Bytes octets, HeaderType type);
void write(ByteWriter& writer, const ExtendedHeader& header);

const LongPositionVector& source_of(const ExtendedHeader& header);
// Beacons and single-hop packets have none.
std::optional<std::uint16_t> sequence_number_of(const ExtendedHeader& header);

}  // namespace chorus::v2x::geonet
