// A packet that passed every check of the router, between indication and forwarding.
#pragma once

#include "chorus/v2x/geonet/router.hpp"

namespace chorus::v2x::geonet {

struct Router::Received {
    Bytes octets;  // the whole packet, basic header first, without padding
    BasicHeader basic;
    Packet packet;
    Decapsulated security;  // meaningful when secured
    bool secured = false;
    MacAddress sender;
    Timestamp now;

    PacketName name() const { return {packet.source().address.link_layer, packet.sequence_number().value_or(0)}; }
    // From the source itself, in one hop.
    bool direct() const {
        return packet.common.type == HeaderType::beacon || packet.common.type == HeaderType::single_hop;
    }
};

}  // namespace chorus::v2x::geonet
