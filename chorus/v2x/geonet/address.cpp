#include "chorus/v2x/geonet/address.hpp"

#include <algorithm>

namespace chorus::v2x::geonet {

Address read_address(ByteReader& reader) {
    Address address;
    const std::uint16_t head = reader.u16();
    address.manual = (head & 0x8000) != 0;
    address.station_type = static_cast<StationType>(head >> 10 & 0x1f);
    const Bytes octets = reader.take(address.link_layer.octets.size());
    std::ranges::copy(octets, address.link_layer.octets.begin());
    return address;
}

void write(ByteWriter& writer, const Address& address) {
    writer.u16((address.manual ? 0x8000u : 0u) | (static_cast<unsigned>(address.station_type) & 0x1f) << 10);
    writer.bytes(address.link_layer.octets);
}

}  // namespace chorus::v2x::geonet
