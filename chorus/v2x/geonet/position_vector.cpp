#include "chorus/v2x/geonet/position_vector.hpp"

#include <algorithm>
#include <cmath>

#include "chorus/geo/angle.hpp"
#include "chorus/v2x/geonet/limits.hpp"

namespace chorus::v2x::geonet {

namespace {

bool is_place(std::int32_t latitude, std::int32_t longitude) {
    return latitude >= -900'000'000 && latitude <= 900'000'000 && longitude >= -1'800'000'000 &&
           longitude <= 1'800'000'000;
}

std::int32_t tenth_microdegrees(double angle_deg, double limit_deg) {
    return static_cast<std::int32_t>(std::lround(std::clamp(angle_deg, -limit_deg, limit_deg) * 1e7));
}

}  // namespace

ShortPositionVector read_short_position_vector(ByteReader& reader) {
    ShortPositionVector vector;
    vector.address = read_address(reader);
    vector.time_ms = reader.u32();
    vector.latitude = static_cast<std::int32_t>(reader.u32());
    vector.longitude = static_cast<std::int32_t>(reader.u32());
    return vector;
}

LongPositionVector read_long_position_vector(ByteReader& reader) {
    LongPositionVector vector;
    vector.address = read_address(reader);
    vector.time_ms = reader.u32();
    vector.latitude = static_cast<std::int32_t>(reader.u32());
    vector.longitude = static_cast<std::int32_t>(reader.u32());
    const std::uint16_t speed = reader.u16();
    vector.accurate = (speed & 0x8000) != 0;
    vector.speed = static_cast<std::int16_t>((speed & 0x7fff) - ((speed & 0x4000) << 1));
    vector.heading = reader.u16();
    return vector;
}

void write(ByteWriter& writer, const ShortPositionVector& vector) {
    write(writer, vector.address);
    writer.u32(vector.time_ms);
    writer.u32(static_cast<std::uint32_t>(vector.latitude));
    writer.u32(static_cast<std::uint32_t>(vector.longitude));
}

void write(ByteWriter& writer, const LongPositionVector& vector) {
    write(writer, vector.address);
    writer.u32(vector.time_ms);
    writer.u32(static_cast<std::uint32_t>(vector.latitude));
    writer.u32(static_cast<std::uint32_t>(vector.longitude));
    writer.u16((vector.accurate ? 0x8000u : 0u) | (static_cast<unsigned>(vector.speed) & 0x7fff));
    writer.u16(vector.heading);
}

bool is_valid(const ShortPositionVector& vector) { return is_place(vector.latitude, vector.longitude); }
bool is_valid(const LongPositionVector& vector) { return is_place(vector.latitude, vector.longitude); }

LongPositionVector long_position_vector(const Address& address, const VehicleState& state) {
    LongPositionVector vector;
    vector.address = address;
    vector.time_ms = geonet_timestamp(state.time);
    vector.latitude = tenth_microdegrees(state.position.latitude_deg, 90);
    vector.longitude = tenth_microdegrees(std::remainder(state.position.longitude_deg, 360.0), 180);
    const double semi_major_m = state.position_confidence.semi_major_m;
    vector.accurate = semi_major_m > 0 && semi_major_m < position_accuracy_interval_m / 2;
    // The header has no code for "unavailable".
    const auto known = [](double value) { return std::isnan(value) ? 0 : value; };
    vector.speed = static_cast<std::int16_t>(std::clamp(std::round(known(state.speed_mps) * 100), -16'384.0, 16'383.0));
    vector.heading = static_cast<std::uint16_t>(std::lround(geo::normalise_deg(known(state.heading_deg)) * 10) % 3600);
    return vector;
}

}  // namespace chorus::v2x::geonet
