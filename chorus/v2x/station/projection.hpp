// What a packet says of itself before anything is verified: who, where, how urgent. It decides in which order packets
// are verified and nothing else; every word of it may be a lie.
#pragma once

#include <cstdint>
#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/position.hpp"
#include "chorus/v2x/station/message_type.hpp"

namespace chorus::v2x {

struct Projection {
    MessageType type = MessageType::unknown;
    std::uint8_t traffic_class = 3;    // of GeoNetworking, 0 is the most urgent
    std::optional<MacAddress> source;  // of its GeoNetworking address
    std::optional<Position> position;  // of the source
    double speed_mps = 0, heading_deg = 0;
    std::optional<Position> event;  // centre of the destination area
};

// Looks through the envelope in the form in which everybody writes it. Whatever is written otherwise has an empty
// projection, and waits as a packet of which nothing is known.
Projection project(Bytes packet);

}  // namespace chorus::v2x
