// Link headers; their grammar stands in access/frame.cpp.
#include <fmt/format.h>

#include "chorus/v2x/dissect/layers.hpp"

namespace chorus::v2x::dissect {

namespace {

using access::HeaderKind;

std::string_view name_of(HeaderKind kind) {
    switch (kind) {
        case HeaderKind::ethernet: return "Ethernet";
        case HeaderKind::vlan_tag: return "VLAN tag";
        case HeaderKind::radiotap: return "radiotap";
        case HeaderKind::prism: return "prism";
        case HeaderKind::ppi: return "PPI";
        case HeaderKind::ieee802_11: return "802.11";
        case HeaderKind::llc_snap: return "LLC/SNAP";
        case HeaderKind::protocol_type: return "Protocol type";
        case HeaderKind::linux_cooked: return "Linux cooked";
        case HeaderKind::linux_cooked_v2: return "Linux cooked v2";
    }
    return "link";
}

void ethertype(FieldReader& reader, const char* name) {
    const std::uint64_t type = reader.number(name, 16);
    if (type == access::ethertype_geonetworking)
        reader.means("GeoNetworking");
    else if (type >= 1536)
        reader.means(fmt::format("{:04x}", type));
}

void read_802_11(FieldReader& reader, std::size_t length) {
    std::uint64_t subtype = 0, type = 0;
    bool ordered = false, from_ds = false, to_ds = false;
    reader.group("Frame control", [&] {
        subtype = reader.number("Subtype", 4);
        type = reader.number("Type", 2);
        constexpr const char* types[] = {"management", "control", "data", "extension"};
        reader.means(types[type & 3]);
        reader.number("Protocol version", 2);
        ordered = reader.number("+HTC/Order", 1) != 0;
        for (const char* flag : {"Protected", "More data", "Power management", "Retry", "More fragments"})
            reader.number(flag, 1);
        from_ds = reader.number("From DS", 1) != 0;
        to_ds = reader.number("To DS", 1) != 0;
    });
    reader.little_endian("Duration", 2);
    reader.mac_address("Address 1");
    if (length < 16) return;
    reader.mac_address("Address 2");
    reader.mac_address("Address 3");
    reader.little_endian("Sequence control", 2);
    if (from_ds && to_ds) reader.mac_address("Address 4");
    if (type != 2 || (subtype & 8) == 0) return;
    reader.little_endian("QoS control", 2);
    if (ordered) reader.little_endian("HT control", 4);
}

void read_fields(FieldReader& reader, HeaderKind kind, std::size_t length) {
    switch (kind) {
        case HeaderKind::ethernet:
            reader.mac_address("Destination");
            reader.mac_address("Source");
            return ethertype(reader, "Ethertype");
        case HeaderKind::vlan_tag:
            reader.number("Priority", 3);
            reader.number("Drop eligible", 1);
            reader.number("VLAN", 12);
            return ethertype(reader, "Ethertype");
        case HeaderKind::radiotap:
            reader.number("Version", 8);
            reader.number("Padding", 8);
            reader.little_endian("Length", 2);
            reader.little_endian("Present", 4);
            break;
        case HeaderKind::ppi:
            reader.number("Version", 8);
            reader.number("Flags", 8);
            reader.little_endian("Length", 2);
            reader.little_endian("Link type", 4);
            break;
        case HeaderKind::prism:
            reader.octets("Message code", 4);
            reader.octets("Message length", 4);
            break;
        case HeaderKind::ieee802_11: read_802_11(reader, length); break;
        case HeaderKind::llc_snap:
            reader.octets("DSAP", 1);
            reader.octets("SSAP", 1);
            reader.octets("Control", 1);
            reader.octets("Organization code", 3);
            return ethertype(reader, "Ethertype");
        case HeaderKind::protocol_type: return ethertype(reader, "Ethertype");
        case HeaderKind::linux_cooked:
            reader.number("Packet type", 16);
            reader.number("Hardware type", 16);
            reader.number("Address length", 16);
            reader.octets("Address", 8);
            return ethertype(reader, "Protocol");
        case HeaderKind::linux_cooked_v2:
            ethertype(reader, "Protocol");
            reader.number("Reserved", 16);
            reader.number("Interface", 32);
            reader.number("Hardware type", 16);
            reader.number("Packet type", 8);
            reader.number("Address length", 8);
            reader.octets("Address", 8);
            return;
    }
    if (reader.ok() && reader.position_octets() < length) reader.octets("Fields", length - reader.position_octets());
}

}  // namespace

void Layers::link_header(const access::HeaderTrace::Header& header) {
    Layer& layer = begin(std::string(name_of(header.kind)), header.offset, header.length);
    FieldReader reader(part(header.offset, header.length), header.offset, layer.fields);
    read_fields(reader, header.kind, header.length);
}

void Layers::link(access::LinkType type) {
    access::HeaderTrace trace;
    const auto indication = access::decapsulate(frame_, type, &trace);
    for (const auto& header : trace) link_header(header);
    if (!indication) {
        const access::FrameError& error = indication.error();
        result_.damaged = error.damaged;
        result_.type = error.reason == Drop::frame_truncated ? "unknown" : "foreign";
        const std::string layer = result_.layers.empty() ? access::to_string(type) : result_.layers.back().name;
        fail(error.reason, layer, error.offset * 8, "", std::string(error.rule));
        return;
    }
    result_.source = indication->source;
    result_.destination = indication->destination;
    result_.damaged = indication->damaged;
    const std::size_t packet_end = indication->offset + indication->packet.size();
    geonetworking(indication->offset, indication->packet.size());
    if (indication->trailer > 0) opaque("Frame check sequence", packet_end, indication->trailer);
}

}  // namespace chorus::v2x::dissect
