// What the router asks of security (the SN-SAP of EN 302 636-4-1 annex J and TS 102 723-8). The station
// connects it to verifier and signer; the router knows neither.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/geonet/basic_header.hpp"

namespace chorus::v2x::geonet {

// ITS-AID of what GeoNetworking itself sends: beacons (TS 102 965).
inline constexpr std::uint32_t its_aid_geonet_management = 141;

// A packet that security believes. Views are valid until the next call.
struct Decapsulated {
    Bytes payload;              // from the common header on: exactly the octets that were signed
    std::uint32_t its_aid = 0;  // the application whose permission covers it
    bool repeated = false;      // this very packet was believed before (a forwarder's copy)
    std::optional<std::array<std::uint8_t, 8>> signer;  // HashedId8
};

enum class EncapsulationError : std::uint8_t {
    no_credentials,  // no ticket that is valid now
    not_permitted,   // the ticket does not cover the application
    failed,          // signing itself failed
};
std::string_view to_string(EncapsulationError error);

class SecurityEntity {
  public:
    virtual ~SecurityEntity() = default;
    // `secured`: the octets after the basic header. Refuses with the reason; believes nothing by default.
    virtual Result<Decapsulated, Drop> decapsulate(Bytes secured, const BasicHeader& basic, Timestamp now) = 0;
    // `packet`: from the common header on. The octets that follow the basic header on the wire.
    virtual Result<ByteVector, EncapsulationError> encapsulate(Bytes packet, std::uint32_t its_aid, Timestamp now) = 0;
};

}  // namespace chorus::v2x::geonet
