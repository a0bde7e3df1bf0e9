// What the layers above ask the router to send, GN-DATA.request of EN 302 636-4-1 annex J.
#pragma once

#include <cstdint>
#include <string_view>

#include "chorus/core/bytes.hpp"
#include "chorus/core/time.hpp"
#include "chorus/geo/area.hpp"
#include "chorus/v2x/geonet/common_header.hpp"
#include "chorus/v2x/geonet/limits.hpp"
#include "chorus/v2x/geonet/traffic_class.hpp"

namespace chorus::v2x::geonet {

// Single-hop broadcast: to everybody in radio range, once.
struct ShbRequest {
    Bytes payload;  // BTP header and message
    CommonNextHeader next_header = CommonNextHeader::btp_b;
    std::uint32_t its_aid = 0;
    TrafficClass traffic_class{};
    Duration lifetime = default_packet_lifetime;
};

// GeoBroadcast: to everybody in an area, over several hops. Repetition is the caller's: every repetition is
// a new packet with a new position and signature.
struct GbcRequest {
    Bytes payload;
    CommonNextHeader next_header = CommonNextHeader::btp_b;
    std::uint32_t its_aid = 0;
    geo::Area area;
    std::uint8_t hop_limit = default_hop_limit;
    TrafficClass traffic_class{};
    Duration lifetime = default_packet_lifetime;
};

enum class RequestError : std::uint8_t {
    payload_too_long,   // above itsGnMaxSduSize
    lifetime_invalid,   // not positive, or above itsGnMaxPacketLifetime
    hop_limit_invalid,  // 0
    area_invalid,       // no extent, or larger than the wire can say
    area_too_large,     // above itsGnMaxGeoAreaSize
    position_unknown,   // update() was never called
    security_refused,   // the security entity did not sign
    queue_full,         // the link does not take what we have
};
std::string_view to_string(RequestError error);

}  // namespace chorus::v2x::geonet
