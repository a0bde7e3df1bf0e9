#include "chorus/v2x/btp/header.hpp"

namespace chorus::v2x::btp {

Result<HeaderA, Drop> parse_header_a(Bytes octets) {
    ByteReader reader(octets);
    const HeaderA header{static_cast<Port>(reader.u16()), static_cast<Port>(reader.u16())};
    if (!reader.ok()) return fail(Drop::btp_header_truncated);
    return header;
}

Result<HeaderB, Drop> parse_header_b(Bytes octets) {
    ByteReader reader(octets);
    const HeaderB header{static_cast<Port>(reader.u16()), reader.u16()};
    if (!reader.ok()) return fail(Drop::btp_header_truncated);
    return header;
}

Result<Packet, Drop> parse_packet(Bytes octets, geonet::CommonNextHeader next_header) {
    const bool interactive = next_header == geonet::CommonNextHeader::btp_a;
    if (!interactive && next_header != geonet::CommonNextHeader::btp_b) return fail(Drop::common_next_header_unknown);
    ByteReader reader(octets);
    const Packet packet{static_cast<Port>(reader.u16()), interactive, reader.u16(), reader.rest()};
    if (!reader.ok()) return fail(Drop::btp_header_truncated);
    return packet;
}

void write(ByteWriter& writer, const HeaderA& header) {
    writer.u16(static_cast<unsigned>(header.destination_port));
    writer.u16(static_cast<unsigned>(header.source_port));
}

void write(ByteWriter& writer, const HeaderB& header) {
    writer.u16(static_cast<unsigned>(header.destination_port));
    writer.u16(header.destination_port_info);
}

ByteVector packet_b(Port destination_port, Bytes message) {
    ByteVector packet;
    packet.reserve(header_octets + message.size());
    ByteWriter writer(packet);
    write(writer, HeaderB{destination_port, 0});
    writer.bytes(message);
    return packet;
}

}  // namespace chorus::v2x::btp
