// Basic Transport Protocol, EN 302 636-5-1 clause 7; which one follows stands in GeoNetworking's common header:
//   BTP-A   destination_port : 16   source_port : 16              interactive
//   BTP-B   destination_port : 16   destination_port_info : 16    not interactive: CAM, DENM and their kin
#pragma once

#include <cstddef>
#include <cstdint>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/v2x/btp/ports.hpp"
#include "chorus/v2x/geonet/common_header.hpp"

namespace chorus::v2x::btp {

inline constexpr std::size_t header_octets = 4;

struct HeaderA {
    Port destination_port{};
    Port source_port{};
    friend bool operator==(const HeaderA&, const HeaderA&) = default;
};

struct HeaderB {
    Port destination_port{};
    std::uint16_t destination_port_info = 0;  // 0 unless a service defines it
    friend bool operator==(const HeaderB&, const HeaderB&) = default;
};

// One packet, of either kind, for those who only ask where it goes.
struct Packet {
    Port destination_port{};
    bool interactive = false;  // BTP-A
    std::uint16_t second = 0;  // source port or destination port info
    Bytes payload;             // the message; a view
};

// drop: btp_header_truncated
Result<HeaderA, Drop> parse_header_a(Bytes octets);
Result<HeaderB, Drop> parse_header_b(Bytes octets);
// drops: btp_header_truncated; common_next_header_unknown when it is neither BTP-A nor BTP-B
Result<Packet, Drop> parse_packet(Bytes octets, geonet::CommonNextHeader next_header);

void write(ByteWriter& writer, const HeaderA& header);
void write(ByteWriter& writer, const HeaderB& header);

// Header and message: the payload of a GeoNetworking request.
ByteVector packet_b(Port destination_port, Bytes message);

}  // namespace chorus::v2x::btp
