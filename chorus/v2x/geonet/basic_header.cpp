#include "chorus/v2x/geonet/basic_header.hpp"

namespace chorus::v2x::geonet {

Result<BasicHeader, Drop> parse_basic_header(Bytes packet) {
    if (packet.size() < basic_header_octets) return fail(Drop::basic_header_truncated);
    if (packet[0] >> 4 != protocol_version) return fail(Drop::geonet_version_unsupported);
    const auto next_header = static_cast<BasicNextHeader>(packet[0] & 0x0f);
    if (next_header != BasicNextHeader::common && next_header != BasicNextHeader::secured)
        return fail(Drop::basic_next_header_unknown);
    return BasicHeader{next_header, Lifetime::from_octet(packet[basic_header_lifetime_offset]),
                       packet[basic_header_hop_limit_offset]};
}

void write(ByteWriter& writer, const BasicHeader& header) {
    writer.u8(static_cast<unsigned>(protocol_version) << 4 | static_cast<unsigned>(header.next_header));
    writer.u8(0);
    writer.u8(header.lifetime.octet());
    writer.u8(header.remaining_hop_limit);
}

}  // namespace chorus::v2x::geonet
