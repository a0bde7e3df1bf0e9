// Names of certificates and applications on the wire.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace chorus::v2x::security {

// Last octets of the hash over a certificate's canonical encoding (IEEE 1609.2, 6.3.26 and 6.3.27).
using HashedId8 = std::array<std::uint8_t, 8>;
using HashedId3 = std::array<std::uint8_t, 3>;

constexpr HashedId3 short_id(const HashedId8& id) { return {id[5], id[6], id[7]}; }

// The octets are a hash already; eight of them make a good key.
struct HashedId8Hash {
    std::size_t operator()(const HashedId8& id) const {
        std::uint64_t value = 0;
        for (const std::uint8_t octet : id) value = value << 8 | octet;
        return static_cast<std::size_t>(value);
    }
};

// ITS application identifiers (TS 102 965), the PSID of IEEE 1609.2.
namespace its_aid {
inline constexpr std::uint32_t ca = 36;
inline constexpr std::uint32_t den = 37;
inline constexpr std::uint32_t gn_mgmt = 141;  // GeoNetworking's own packets: beacons, location service
inline constexpr std::uint32_t crl = 622;
inline constexpr std::uint32_t scr = 623;  // certificate requests
inline constexpr std::uint32_t ctl = 624;
}  // namespace its_aid

}  // namespace chorus::v2x::security
