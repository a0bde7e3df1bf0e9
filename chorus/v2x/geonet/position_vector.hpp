// Where a station is and when it was there, EN 302 636-4-1 clause 9.5:
//   long    address : 64   time : 32   latitude : 32   longitude : 32   accurate : 1   speed : 15   heading : 16
//   short   address : 64   time : 32   latitude : 32   longitude : 32
// Values are kept as on the wire, so that what is read is what is written; SI through the functions.
#pragma once

#include <cstddef>
#include <cstdint>

#include "chorus/core/bytes.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/v2x/geonet/address.hpp"

namespace chorus::v2x::geonet {

struct ShortPositionVector {
    Address address;
    std::uint32_t time_ms = 0;  // TimestampIts mod 2^32
    std::int32_t latitude = 0;  // 0.1 micro-degrees
    std::int32_t longitude = 0;
    friend bool operator==(const ShortPositionVector&, const ShortPositionVector&) = default;

    Position position() const { return {latitude * 1e-7, longitude * 1e-7}; }
};

struct LongPositionVector {
    Address address;
    std::uint32_t time_ms = 0;  // TimestampIts mod 2^32
    std::int32_t latitude = 0;  // 0.1 micro-degrees
    std::int32_t longitude = 0;
    bool accurate = false;      // PAI: the 95 % ellipse's semi-major axis is below itsGnPaiInterval / 2
    std::int16_t speed = 0;     // 0.01 m/s, backwards negative, 15 bits
    std::uint16_t heading = 0;  // 0.1 degrees clockwise from north
    friend bool operator==(const LongPositionVector&, const LongPositionVector&) = default;

    Position position() const { return {latitude * 1e-7, longitude * 1e-7}; }
    double speed_mps() const { return speed * 0.01; }
    double heading_deg() const { return heading * 0.1; }
};

inline constexpr std::size_t short_position_vector_octets = 20;
inline constexpr std::size_t long_position_vector_octets = 24;

ShortPositionVector read_short_position_vector(ByteReader& reader);
LongPositionVector read_long_position_vector(ByteReader& reader);
void write(ByteWriter& writer, const ShortPositionVector& vector);
void write(ByteWriter& writer, const LongPositionVector& vector);

// Whether latitude and longitude are places on earth.
bool is_valid(const ShortPositionVector& vector);
bool is_valid(const LongPositionVector& vector);

// What a station says of itself.
LongPositionVector long_position_vector(const Address& address, const VehicleState& state);

// Whether one timestamp is later than the other, across the wrap after 49.7 days (annex C.2).
constexpr bool is_later(std::uint32_t time_ms, std::uint32_t than_ms) {
    return time_ms != than_ms && static_cast<std::uint32_t>(time_ms - than_ms) < 0x8000'0000u;
}

}  // namespace chorus::v2x::geonet
