#include "chorus/v2x/geonet/packet.hpp"

#include <cassert>
#include <limits>

namespace chorus::v2x::geonet {

Result<Packet, Drop> parse_packet(Bytes from_common_header, std::size_t padding_octets_max) {
    const auto common = parse_common_header(from_common_header);
    if (!common) return fail(common.error());
    const Bytes after_common = from_common_header.subspan(common_header_octets);
    const auto extended = parse_extended_header(after_common, common->type);
    if (!extended) return fail(extended.error());

    const Bytes rest = after_common.subspan(extended_header_octets(common->type));
    if (common->payload_length > rest.size() || rest.size() - common->payload_length > padding_octets_max)
        return fail(Drop::payload_length_mismatch);

    Packet packet{*common, *extended, rest.first(common->payload_length)};
    if (!is_valid(packet.source())) return fail(Drop::position_vector_invalid);
    if (const auto shape = shape_of(common->type)) {
        packet.area = area_from(std::get<GeoHeader>(packet.extended).destination, *shape);
        if (!packet.area) return fail(Drop::destination_area_invalid);
    }
    return packet;
}

void write_packet(ByteVector& output, CommonHeader common, const ExtendedHeader& extended, Bytes payload) {
    assert(payload.size() <= std::numeric_limits<std::uint16_t>::max());
    common.payload_length = static_cast<std::uint16_t>(payload.size());
    ByteWriter writer(output);
    write(writer, common);
    write(writer, extended);
    writer.bytes(payload);
}

}  // namespace chorus::v2x::geonet
