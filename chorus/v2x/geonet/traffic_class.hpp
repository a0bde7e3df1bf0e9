// The traffic class octet, EN 302 636-4-1 clause 9.7.5:
//   store_carry_forward : 1   channel_offload : 1   id : 6
#pragma once

#include <cstdint>

namespace chorus::v2x::geonet {

struct TrafficClass {
    bool store_carry_forward = false;  // buffer the packet while no suitable neighbour is there
    bool channel_offload = false;      // may go over another channel
    std::uint8_t id = 0;               // 0 most urgent; DCC profile DP0 to DP3 on ITS-G5 (TS 102 636-4-2)
    friend bool operator==(const TrafficClass&, const TrafficClass&) = default;

    static constexpr TrafficClass from_octet(std::uint8_t octet) {
        return {(octet & 0x80) != 0, (octet & 0x40) != 0, static_cast<std::uint8_t>(octet & 0x3f)};
    }
    constexpr std::uint8_t octet() const {
        return static_cast<std::uint8_t>((store_carry_forward ? 0x80 : 0) | (channel_offload ? 0x40 : 0) | (id & 0x3f));
    }
};

}  // namespace chorus::v2x::geonet
