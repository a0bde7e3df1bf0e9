// The frame check sequence of 802.11 and Ethernet: CRC-32 over all octets before it (IEEE 802.3-2018 3.2.9).
#pragma once

#include <cstdint>

#include "chorus/core/bytes.hpp"

namespace chorus::v2x::access {

std::uint32_t frame_check_sequence(Bytes octets);

// Whether the last four octets are the frame check sequence of those before them, least significant octet first.
bool ends_in_frame_check_sequence(Bytes octets);

}  // namespace chorus::v2x::access
