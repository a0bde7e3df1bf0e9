#include "chorus/v2x/station/projection.hpp"

#include "chorus/v2x/btp/header.hpp"
#include "chorus/v2x/geonet/basic_header.hpp"
#include "chorus/v2x/geonet/packet.hpp"

namespace chorus::v2x {

namespace {

// 03 81 hashId : 8   40 03 80 length payload ...: EtsiTs103097Data-Signed with its payload inside (IEEE 1609.2, 6.3.4).
Bytes payload_of(Bytes secured) {
    ByteReader reader(secured);
    if (reader.u16() != 0x0381) return {};
    (void)reader.u8();
    if (reader.u16() != 0x4003 || reader.u8() != 0x80) return {};
    std::size_t length = reader.u8();
    if (length == 0x81)
        length = reader.u8();
    else if (length == 0x82)
        length = reader.u16();
    else if (length > 0x82)
        return {};
    return reader.take(length);
}

MessageType type_of(const geonet::Packet& packet) {
    if (packet.common.type == geonet::HeaderType::beacon) return MessageType::beacon;
    const auto transport = btp::parse_packet(packet.payload, packet.common.next_header);
    if (!transport) return MessageType::unknown;
    switch (transport->destination_port) {
        case btp::Port::ca: return MessageType::cam;
        case btp::Port::den: return MessageType::denm;
        default: return MessageType::other;
    }
}

}  // namespace

Projection project(Bytes octets) {
    Projection projection;
    const auto basic = geonet::parse_basic_header(octets);
    if (!basic) return projection;
    const Bytes after = octets.subspan(geonet::basic_header_octets);
    const bool secured = basic->next_header == geonet::BasicNextHeader::secured;
    const auto packet =
        geonet::parse_packet(secured ? payload_of(after) : after, secured ? 0 : geonet::ethernet_payload_octets_min);
    if (!packet) return projection;
    projection.type = type_of(*packet);
    projection.traffic_class = packet->common.traffic_class.id;
    const geonet::LongPositionVector& source = packet->source();
    projection.source = source.address.link_layer;
    projection.position = source.position();
    projection.speed_mps = source.speed_mps();
    projection.heading_deg = source.heading_deg();
    if (packet->area) projection.event = packet->area->centre;
    return projection;
}

}  // namespace chorus::v2x
