// GeoNetworking address, EN 302 636-4-1 clause 6:
//   manual : 1   station_type : 5   reserved : 10   link_layer : 48
#pragma once

#include <cstddef>

#include "chorus/core/bytes.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/vehicle_state.hpp"

namespace chorus::v2x::geonet {

struct Address {
    bool manual = false;  // configured by management, not derived by the station itself
    StationType station_type = StationType::unknown;
    MacAddress link_layer;
    friend bool operator==(const Address&, const Address&) = default;
};

inline constexpr std::size_t address_octets = 8;

// Reads 8 octets; reader.ok() says whether they were there.
Address read_address(ByteReader& reader);
void write(ByteWriter& writer, const Address& address);

}  // namespace chorus::v2x::geonet
