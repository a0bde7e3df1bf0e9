#include "chorus/v2x/geonet/extended_header.hpp"

#include <cmath>
#include <type_traits>

#include "chorus/geo/angle.hpp"

namespace chorus::v2x::geonet {

namespace {

std::uint16_t read_sequence_number(ByteReader& reader) {
    const std::uint16_t sequence_number = reader.u16();
    reader.u16();  // reserved
    return sequence_number;
}

void write_sequence_number(ByteWriter& writer, std::uint16_t sequence_number) {
    writer.u16(sequence_number);
    writer.u16(0);
}

DestinationArea read_destination_area(ByteReader& reader) {
    DestinationArea area;
    area.latitude = static_cast<std::int32_t>(reader.u32());
    area.longitude = static_cast<std::int32_t>(reader.u32());
    area.a_m = reader.u16();
    area.b_m = reader.u16();
    area.angle_deg = reader.u16();
    reader.u16();  // reserved
    return area;
}

// Members are read in the order in which they are written: braces evaluate from left to right.
ExtendedHeader read(ByteReader& reader, HeaderType type) {
    switch (type) {
        case HeaderType::beacon: return BeaconHeader{read_long_position_vector(reader)};
        case HeaderType::single_hop: return SingleHopHeader{read_long_position_vector(reader), reader.u32()};
        case HeaderType::multi_hop:
            return MultiHopHeader{read_sequence_number(reader), read_long_position_vector(reader)};
        case HeaderType::unicast:
            return UnicastHeader{read_sequence_number(reader), read_long_position_vector(reader),
                                 read_short_position_vector(reader)};
        case HeaderType::location_request:
            return LocationRequestHeader{read_sequence_number(reader), read_long_position_vector(reader),
                                         read_address(reader)};
        case HeaderType::location_reply:
            return LocationReplyHeader{read_sequence_number(reader), read_long_position_vector(reader),
                                       read_short_position_vector(reader)};
        default:
            return GeoHeader{read_sequence_number(reader), read_long_position_vector(reader),
                             read_destination_area(reader)};
    }
}

void write_header(ByteWriter& writer, const BeaconHeader& header) { write(writer, header.source); }
void write_header(ByteWriter& writer, const SingleHopHeader& header) {
    write(writer, header.source);
    writer.u32(header.media_dependent);
}
void write_header(ByteWriter& writer, const MultiHopHeader& header) {
    write_sequence_number(writer, header.sequence_number);
    write(writer, header.source);
}
void write_header(ByteWriter& writer, const GeoHeader& header) {
    write_sequence_number(writer, header.sequence_number);
    write(writer, header.source);
    writer.u32(static_cast<std::uint32_t>(header.destination.latitude));
    writer.u32(static_cast<std::uint32_t>(header.destination.longitude));
    writer.u16(header.destination.a_m);
    writer.u16(header.destination.b_m);
    writer.u16(header.destination.angle_deg);
    writer.u16(0);
}
void write_header(ByteWriter& writer, const UnicastHeader& header) {
    write_sequence_number(writer, header.sequence_number);
    write(writer, header.source);
    write(writer, header.destination);
}
void write_header(ByteWriter& writer, const LocationRequestHeader& header) {
    write_sequence_number(writer, header.sequence_number);
    write(writer, header.source);
    write(writer, header.requested);
}
void write_header(ByteWriter& writer, const LocationReplyHeader& header) {
    write_sequence_number(writer, header.sequence_number);
    write(writer, header.source);
    write(writer, header.destination);
}

}  // namespace

std::size_t extended_header_octets(HeaderType type) {
    constexpr std::size_t numbered = 4 + long_position_vector_octets;
    switch (type) {
        case HeaderType::beacon: return long_position_vector_octets;
        case HeaderType::single_hop: return long_position_vector_octets + 4;
        case HeaderType::multi_hop: return numbered;
        case HeaderType::unicast:
        case HeaderType::location_reply: return numbered + short_position_vector_octets;
        case HeaderType::location_request: return numbered + address_octets;
        default: return numbered + 16;
    }
}

Result<ExtendedHeader, Drop> parse_extended_header(Bytes octets, HeaderType type) {
    ByteReader reader(octets);
    const ExtendedHeader header = read(reader, type);
    if (!reader.ok()) return fail(Drop::extended_header_truncated);
    return header;
}

void write(ByteWriter& writer, const ExtendedHeader& header) {
    std::visit([&](const auto& one) { write_header(writer, one); }, header);
}

const LongPositionVector& source_of(const ExtendedHeader& header) {
    return std::visit([](const auto& one) -> const LongPositionVector& { return one.source; }, header);
}

std::optional<std::uint16_t> sequence_number_of(const ExtendedHeader& header) {
    return std::visit(
        [](const auto& one) -> std::optional<std::uint16_t> {
            if constexpr (requires { one.sequence_number; })
                return one.sequence_number;
            else
                return std::nullopt;
        },
        header);
}

std::optional<geo::Area> area_from(const DestinationArea& wire, geo::Area::Shape shape) {
    ShortPositionVector centre;
    centre.latitude = wire.latitude;
    centre.longitude = wire.longitude;
    if (!is_valid(centre) || wire.angle_deg > 360) return std::nullopt;
    const geo::Area area{shape, centre.position(), static_cast<double>(wire.a_m), static_cast<double>(wire.b_m),
                         static_cast<double>(wire.angle_deg)};
    if (!geo::has_extent(area)) return std::nullopt;
    return area;
}

std::optional<DestinationArea> destination_area_from(const geo::Area& area) {
    constexpr double extent_max_m = 65'535;
    const bool circle = area.shape == geo::Area::Shape::circle;
    const double a = std::round(area.a_m), b = circle ? 0 : std::round(area.b_m);
    const Position& centre = area.centre;
    if (!(a >= 1 && a <= extent_max_m) || !(circle || (b >= 1 && b <= extent_max_m))) return std::nullopt;
    if (!(std::abs(centre.latitude_deg) <= 90 && std::abs(centre.longitude_deg) <= 180)) return std::nullopt;
    if (!std::isfinite(area.azimuth_deg)) return std::nullopt;
    DestinationArea wire;
    wire.latitude = static_cast<std::int32_t>(std::lround(centre.latitude_deg * 1e7));
    wire.longitude = static_cast<std::int32_t>(std::lround(centre.longitude_deg * 1e7));
    wire.a_m = static_cast<std::uint16_t>(a);
    wire.b_m = static_cast<std::uint16_t>(b);
    if (!circle) wire.angle_deg = static_cast<std::uint16_t>(std::lround(geo::normalise_deg(area.azimuth_deg)) % 360);
    return wire;
}

}  // namespace chorus::v2x::geonet
