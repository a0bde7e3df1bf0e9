// The Common Header, EN 302 636-4-1 clause 9.7; in a secured packet the first signed octets:
//   next_header : 4   reserved : 4   type : 4   subtype : 4   traffic_class : 8   mobile : 1   flags : 7
//   payload_length : 16   maximum_hop_limit : 8   reserved : 8
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/geo/area.hpp"
#include "chorus/v2x/geonet/traffic_class.hpp"

namespace chorus::v2x::geonet {

// What follows the GeoNetworking headers.
enum class CommonNextHeader : std::uint8_t { any = 0, btp_a = 1, btp_b = 2, ipv6 = 3 };

// Type in the upper four bits, subtype in the lower (clause 9.7.4).
enum class HeaderType : std::uint8_t {
    beacon = 0x10,
    unicast = 0x20,
    anycast_circle = 0x30,
    anycast_rectangle = 0x31,
    anycast_ellipse = 0x32,
    broadcast_circle = 0x40,
    broadcast_rectangle = 0x41,
    broadcast_ellipse = 0x42,
    single_hop = 0x50,
    multi_hop = 0x51,
    location_request = 0x60,
    location_reply = 0x61,
};
constexpr bool is_broadcast(HeaderType type) { return (static_cast<unsigned>(type) & 0xf0) == 0x40; }
constexpr bool is_anycast(HeaderType type) { return (static_cast<unsigned>(type) & 0xf0) == 0x30; }
constexpr HeaderType broadcast_type(geo::Area::Shape shape) {
    return static_cast<HeaderType>(0x40 | static_cast<unsigned>(shape));
}
// Of a GeoBroadcast or GeoAnycast packet, else nothing.
std::optional<geo::Area::Shape> shape_of(HeaderType type);

struct CommonHeader {
    CommonNextHeader next_header = CommonNextHeader::any;
    HeaderType type = HeaderType::beacon;
    TrafficClass traffic_class;
    bool mobile = true;                // itsGnIsMobile of the source
    std::uint16_t payload_length = 0;  // octets after the extended header
    std::uint8_t maximum_hop_limit = 1;
    friend bool operator==(const CommonHeader&, const CommonHeader&) = default;
};

inline constexpr std::size_t common_header_octets = 8;

// drops: common_header_truncated, common_next_header_unknown, header_type_unsupported
Result<CommonHeader, Drop> parse_common_header(Bytes octets);
void write(ByteWriter& writer, const CommonHeader& header);

}  // namespace chorus::v2x::geonet
