#include "chorus/v2x/geonet/common_header.hpp"

namespace chorus::v2x::geonet {

namespace {

bool is_known(std::uint8_t type) {
    switch (static_cast<HeaderType>(type)) {
        case HeaderType::beacon:
        case HeaderType::unicast:
        case HeaderType::anycast_circle:
        case HeaderType::anycast_rectangle:
        case HeaderType::anycast_ellipse:
        case HeaderType::broadcast_circle:
        case HeaderType::broadcast_rectangle:
        case HeaderType::broadcast_ellipse:
        case HeaderType::single_hop:
        case HeaderType::multi_hop:
        case HeaderType::location_request:
        case HeaderType::location_reply: return true;
    }
    return false;
}

constexpr std::uint8_t mobile_flag = 0x80;

}  // namespace

std::optional<geo::Area::Shape> shape_of(HeaderType type) {
    if (!is_broadcast(type) && !is_anycast(type)) return std::nullopt;
    return static_cast<geo::Area::Shape>(static_cast<unsigned>(type) & 0x0f);
}

Result<CommonHeader, Drop> parse_common_header(Bytes octets) {
    ByteReader reader(octets);
    const std::uint8_t next_header = reader.u8() >> 4;
    const std::uint8_t type = reader.u8();
    const TrafficClass traffic_class = TrafficClass::from_octet(reader.u8());
    const std::uint8_t flags = reader.u8();
    const std::uint16_t payload_length = reader.u16();
    const std::uint8_t maximum_hop_limit = reader.u8();
    reader.u8();
    if (!reader.ok()) return fail(Drop::common_header_truncated);
    if (next_header > static_cast<std::uint8_t>(CommonNextHeader::ipv6)) return fail(Drop::common_next_header_unknown);
    if (!is_known(type)) return fail(Drop::header_type_unsupported);
    return CommonHeader{static_cast<CommonNextHeader>(next_header),
                        static_cast<HeaderType>(type),
                        traffic_class,
                        (flags & mobile_flag) != 0,
                        payload_length,
                        maximum_hop_limit};
}

void write(ByteWriter& writer, const CommonHeader& header) {
    writer.u8(static_cast<unsigned>(header.next_header) << 4);
    writer.u8(static_cast<unsigned>(header.type));
    writer.u8(header.traffic_class.octet());
    writer.u8(header.mobile ? mobile_flag : 0u);
    writer.u16(header.payload_length);
    writer.u8(header.maximum_hop_limit);
    writer.u8(0);
}

}  // namespace chorus::v2x::geonet
