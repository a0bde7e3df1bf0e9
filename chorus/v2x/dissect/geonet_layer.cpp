// GeoNetworking, EN 302 636-4-1 V1.4.1 clause 9; lengths in bits:
//
//   basic header     version : 4   next_header : 4   reserved : 8   lifetime : 6 + 2   remaining_hop_limit : 8
//   common header    next_header : 4   reserved : 4   type : 4   subtype : 4   traffic_class : 8   flags : 8
//                    payload_length : 16   maximum_hop_limit : 8   reserved : 8
//   address          manual : 1   station_type : 5   reserved : 10   link_layer : 48
//   long position    address : 64   time : 32   latitude : 32   longitude : 32   accurate : 1   speed : 15
//                    heading : 16
//   short position   address : 64   time : 32   latitude : 32   longitude : 32
//   beacon           source long position
//   single hop       source long position   media_dependent : 32
//   multi hop        sequence_number : 16   reserved : 16   source long position
//   GBC, GAC         the same   latitude : 32   longitude : 32   a : 16   b : 16   angle : 16   reserved : 16
//   GUC, LS reply    sequence_number : 16   reserved : 16   source long position   destination short position
//   LS request       sequence_number : 16   reserved : 16   source long position   requested address : 64
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "chorus/v2x/dissect/layers.hpp"

namespace chorus::v2x::dissect {

namespace {

enum HeaderType : unsigned { any, beacon, unicast, anycast, broadcast, topological, location_service };

constexpr const char* basic_name = "GeoNetworking basic header";
constexpr const char* common_name = "GeoNetworking common header";
constexpr const char* extended_name = "GeoNetworking extended header";

std::string type_name(unsigned type, unsigned subtype) {
    constexpr std::array<const char*, 7> types = {"any", "beacon", "GUC", "GAC", "GBC", "TSB", "LS"};
    if (type == topological) return subtype == 0 ? "SHB" : "TSB";
    if (type == location_service) return subtype == 0 ? "LS request" : "LS reply";
    return type < types.size() ? types[type] : "unknown";
}

std::string subtype_name(unsigned type, unsigned subtype) {
    constexpr std::array<const char*, 3> shapes = {"circle", "rectangle", "ellipse"};
    if (type == anycast || type == broadcast) return subtype < shapes.size() ? shapes[subtype] : "unknown";
    if (type == topological) return subtype == 0 ? "single hop" : subtype == 1 ? "multi hop" : "unknown";
    if (type == location_service) return subtype == 0 ? "request" : subtype == 1 ? "reply" : "unknown";
    return subtype == 0 ? "unspecified" : "unknown";
}

std::string station_type_name(std::uint64_t type) {
    constexpr std::array<const char*, 16> names = {
        "unknown",    "pedestrian",  "cyclist",     "moped",         "motorcycle",      "passenger car",
        "bus",        "light truck", "heavy truck", "trailer",       "special vehicle", "tram",
        "unassigned", "unassigned",  "unassigned",  "road side unit"};
    return type < names.size() ? names[type] : "unassigned";
}

void degrees(FieldReader& reader, const char* name) {
    const std::int64_t raw = reader.signed_number(name, 32);
    reader.means(fmt::format("{:.7f}", static_cast<double>(raw) * 1e-7), "°");
}

void address(FieldReader& reader, const char* name) {
    reader.group(name, [&] {
        reader.number("M", 1);
        const std::uint64_t type = reader.number("ST", 5);
        reader.means(station_type_name(type));
        reader.number("Reserved", 10);
        reader.mac_address("MID");
    });
}

void time(FieldReader& reader, std::optional<Timestamp> near) {
    const std::uint64_t raw = reader.number("TST", 32);
    if (near)
        reader.means(to_iso8601(expand_geonet_timestamp(static_cast<std::uint32_t>(raw), *near)));
    else
        reader.means(std::to_string(raw), "ms");
}

void short_position(FieldReader& reader, const char* name, std::optional<Timestamp> near) {
    reader.group(name, [&] {
        address(reader, "GN_ADDR");
        time(reader, near);
        degrees(reader, "Lat");
        degrees(reader, "Long");
    });
}

void long_position(FieldReader& reader, const char* name, std::optional<Timestamp> near) {
    reader.group(name, [&] {
        address(reader, "GN_ADDR");
        time(reader, near);
        degrees(reader, "Lat");
        degrees(reader, "Long");
        reader.number("PAI", 1);
        const std::int64_t speed = reader.signed_number("S", 15);
        reader.means(fmt::format("{:.2f}", static_cast<double>(speed) * 0.01), "m/s");
        const std::uint64_t heading = reader.number("H", 16);
        reader.means(fmt::format("{:.1f}", static_cast<double>(heading) * 0.1), "°");
    });
}

void area(FieldReader& reader, bool circle) {
    reader.group("GeoArea position", [&] {
        degrees(reader, "Lat");
        degrees(reader, "Long");
    });
    reader.number(circle ? "Radius" : "Distance a", 16);
    reader.unit("m");
    reader.number("Distance b", 16);
    reader.unit("m");
    reader.number("Angle", 16);
    reader.unit("°");
    reader.number("Reserved", 16);
}

void lifetime(FieldReader& reader) {
    constexpr std::array<double, 4> base_s = {0.05, 1, 10, 100};
    double value_s = 0;
    reader.group("LT", [&] {
        const auto multiplier = static_cast<double>(reader.number("Multiplier", 6));
        const double base = base_s[reader.number("Base", 2) & 3];
        reader.means(fmt::format("{:g}", base), "s");
        value_s = multiplier * base;
    });
    reader.means(fmt::format("{:g}", value_s), "s");
}

void traffic_class(FieldReader& reader) {
    reader.group("TC", [&] {
        reader.number("SCF", 1);
        reader.number("Channel offload", 1);
        reader.number("TC ID", 6);
    });
}

struct CommonHeader {
    unsigned next_header = 0, type = 0, subtype = 0;
    std::size_t payload_length = 0;
    std::uint64_t maximum_hop_limit = 0;
};

CommonHeader read_common(FieldReader& reader) {
    CommonHeader header;
    constexpr std::array<const char*, 4> next = {"any", "BTP-A", "BTP-B", "IPv6"};
    header.next_header = static_cast<unsigned>(reader.number("NH", 4));
    reader.means(header.next_header < next.size() ? next[header.next_header] : "unknown");
    reader.number("Reserved", 4);
    header.type = static_cast<unsigned>(reader.number("HT", 4));
    reader.means(type_name(header.type, header.type == topological ? 1 : 0));
    header.subtype = static_cast<unsigned>(reader.number("HST", 4));
    reader.means(subtype_name(header.type, header.subtype));
    traffic_class(reader);
    reader.group("Flags", [&] {
        reader.number("Mobile", 1);
        reader.number("Reserved", 7);
    });
    header.payload_length = static_cast<std::size_t>(reader.number("PL", 16));
    reader.unit("octets");
    header.maximum_hop_limit = reader.number("MHL", 8);
    reader.number("Reserved", 8);
    return header;
}

void read_extended(FieldReader& reader, unsigned type, unsigned subtype, std::optional<Timestamp> near) {
    const bool single_hop = type == topological && subtype == 0;
    if (type != beacon && !single_hop) {
        reader.number("SN", 16);
        reader.number("Reserved", 16);
    }
    long_position(reader, "SO PV", near);
    if (single_hop) reader.octets("Media-dependent data", 4);
    if (type == broadcast || type == anycast) area(reader, subtype == 0);
    if (type == unicast || (type == location_service && subtype == 1)) short_position(reader, "DE PV", near);
    if (type == location_service && subtype == 0) address(reader, "Request GN_ADDR");
}

std::size_t extended_octets(unsigned type, unsigned subtype) {
    switch (type) {
        case beacon: return 24;
        case unicast: return 48;
        case anycast:
        case broadcast: return subtype <= 2 ? 44 : 0;
        case topological: return subtype <= 1 ? 28 : 0;
        case location_service: return subtype == 0 ? 36 : subtype == 1 ? 48 : 0;
        default: return 0;
    }
}

}  // namespace

void Layers::geonetworking(std::size_t offset, std::size_t length) {
    result_.packet_offset = offset;
    constexpr std::size_t octets = 4;
    Layer& layer = begin(basic_name, offset, std::min(length, octets));
    FieldReader reader(part(offset, std::min(length, octets)), offset, layer.fields);
    const std::uint64_t version = reader.number("Version", 4);
    constexpr std::array<const char*, 3> next = {"any", "common header", "secured packet"};
    const std::uint64_t next_header = reader.number("NH", 4);
    reader.means(next_header < next.size() ? next[next_header] : "unknown");
    reader.number("Reserved", 8);
    lifetime(reader);
    remaining_hop_limit_ = reader.number("RHL", 8);
    if (!reader.ok())
        return fail(Drop::basic_header_truncated, basic_name, (offset + length) * 8, "",
                    fmt::format("the header has {} octets, {} are there", octets, length));
    if (version != 1)
        fail(Drop::geonet_version_unsupported, basic_name, offset * 8, "Version",
             fmt::format("the version must be 1, it is {}", version));
    if (version > 1) return opaque("Payload", offset + octets, length - octets);
    // Version 0, EN 302 636-4-1 V1.2.1, has the same headers and another envelope.
    if (next_header == 1) return common_header(offset + octets, length - octets);
    if (next_header == 2) {
        return version == 0 ? security_of_version_0(offset + octets, length - octets)
                            : security(offset + octets, length - octets);
    }
    fail(Drop::basic_next_header_unknown, basic_name, offset * 8 + 4, "NH",
         fmt::format("the next header must be 1 (common header) or 2 (secured packet), it is {}", next_header));
    opaque("Payload", offset + octets, length - octets);
}

void Layers::common_header(std::size_t offset, std::size_t length) {
    constexpr std::size_t octets = 8;
    Layer& layer = begin(common_name, offset, std::min(length, octets));
    FieldReader reader(part(offset, std::min(length, octets)), offset, layer.fields);
    const CommonHeader header = read_common(reader);
    if (!reader.ok())
        return fail(Drop::common_header_truncated, common_name, (offset + length) * 8, "",
                    fmt::format("the header has {} octets, {} are there", octets, length));
    result_.type = type_name(header.type, header.subtype);
    if (remaining_hop_limit_ && *remaining_hop_limit_ > header.maximum_hop_limit)
        fail(Drop::remaining_hop_limit_above_maximum, common_name, (offset + 6) * 8, "MHL",
             fmt::format("the basic header's remaining hop limit {} must not be above the maximum {}",
                         *remaining_hop_limit_, header.maximum_hop_limit));

    const std::size_t extended = extended_octets(header.type, header.subtype);
    if (extended == 0) {
        fail(Drop::header_type_unsupported, common_name, (offset + 1) * 8, "HT",
             fmt::format("header type {} with subtype {} is none of the standard's", header.type, header.subtype));
        return opaque("Payload", offset + octets, length - octets);
    }
    if (!extended_header(offset + octets, length - octets, header.type, header.subtype)) return;

    const std::size_t payload = offset + octets + extended;
    const std::size_t there = length - octets - extended;
    if (header.payload_length > there)
        fail(Drop::payload_length_mismatch, common_name, (offset + 4) * 8, "PL",
             fmt::format("the payload has {} octets by its header, {} follow", header.payload_length, there));
    const std::size_t payload_octets = std::min(header.payload_length, there);
    if (header.next_header == 1 || header.next_header == 2) {
        btp(payload, payload_octets, header.next_header == 2);
    } else if (payload_octets > 0) {
        if (header.next_header > 3)
            fail(Drop::common_next_header_unknown, common_name, offset * 8, "NH",
                 fmt::format("the next header must be at most 3, it is {}", header.next_header));
        opaque("Payload", payload, payload_octets);
    }
    if (there > payload_octets) opaque("Padding", payload + payload_octets, there - payload_octets);
}

bool Layers::extended_header(std::size_t offset, std::size_t length, unsigned type, unsigned subtype) {
    const std::size_t octets = extended_octets(type, subtype);
    Layer& layer = begin(extended_name, offset, std::min(length, octets));
    FieldReader reader(part(offset, std::min(length, octets)), offset, layer.fields);
    read_extended(reader, type, subtype, near_);
    if (reader.ok()) return true;
    fail(
        Drop::extended_header_truncated, extended_name, (offset + length) * 8, "",
        fmt::format("the header of a {} packet has {} octets, {} are there", type_name(type, subtype), octets, length));
    return false;
}

}  // namespace chorus::v2x::dissect
