// A packet from the common header on: what a secured packet signs, and what an unsecured one carries
// after the basic header. Reading allocates nothing and changes nothing.
//   common_header   extended_header   payload : payload_length octets
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/geo/area.hpp"
#include "chorus/v2x/geonet/common_header.hpp"
#include "chorus/v2x/geonet/extended_header.hpp"

namespace chorus::v2x::geonet {

struct Packet {
    CommonHeader common;
    ExtendedHeader extended;
    Bytes payload;                    // BTP or IPv6; a view
    std::optional<geo::Area> area{};  // of GeoBroadcast and GeoAnycast: always there

    const LongPositionVector& source() const { return source_of(extended); }
    std::optional<std::uint16_t> sequence_number() const { return sequence_number_of(extended); }
};

// What can be said of a packet without knowing anything else. `padding_octets_max`: how many octets may
// follow the payload (an unsecured packet in an Ethernet frame of minimum length); signed octets allow none.
// drops: common_header_truncated, common_next_header_unknown, header_type_unsupported,
// extended_header_truncated, payload_length_mismatch, position_vector_invalid, destination_area_invalid
Result<Packet, Drop> parse_packet(Bytes from_common_header, std::size_t padding_octets_max = 0);

// Common header (with the length of the payload), extended header, payload.
void write_packet(ByteVector& output, CommonHeader common, const ExtendedHeader& extended, Bytes payload);

}  // namespace chorus::v2x::geonet
