// What the router hands up, GN-DATA.indication of EN 302 636-4-1 annex J.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/time.hpp"
#include "chorus/geo/area.hpp"
#include "chorus/v2x/geonet/common_header.hpp"
#include "chorus/v2x/geonet/position_vector.hpp"
#include "chorus/v2x/geonet/traffic_class.hpp"

namespace chorus::v2x::geonet {

struct Indication {
    Bytes payload;  // from the BTP header on; valid until the router's next call, and as long as the packet
    CommonNextHeader next_header = CommonNextHeader::any;
    HeaderType type = HeaderType::single_hop;  // the packet transport type: SHB, GBC, ...
    LongPositionVector source;
    std::optional<geo::Area> destination;  // GeoBroadcast, GeoAnycast
    TrafficClass traffic_class;
    Duration remaining_lifetime{};
    std::uint8_t remaining_hop_limit = 0;  // as received
    std::uint8_t maximum_hop_limit = 0;
    MacAddress sender;  // of the link frame: the last hop
    bool secured = false;
    std::uint32_t its_aid = 0;                          // 0 when unsecured
    std::optional<std::array<std::uint8_t, 8>> signer;  // HashedId8 of the ticket
};

}  // namespace chorus::v2x::geonet
