// BTP, EN 302 636-5-1 clause 7; lengths in bits:
//   BTP-A   destination_port : 16   source_port : 16
//   BTP-B   destination_port : 16   destination_port_info : 16
// and the facilities' message behind it.
#include <fmt/format.h>

#include <algorithm>

#include "chorus/v2x/dissect/layers.hpp"
#include "chorus/v2x/messages/header.hpp"
#include "chorus/v2x/messages/inspect.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::v2x::dissect {

namespace {

constexpr std::uint8_t mim_message_id = 18, mvm_message_id = 19;  // at one port (TS 102 894-2)

void shift(Field& field, std::size_t bits) {
    field.bit += bits;
    for (Field& child : field.children) shift(child, bits);
}

}  // namespace

// TS 103 248 V2.4.1
std::string_view message_at_port(std::uint16_t port) {
    switch (port) {
        case 2001: return "CAM";
        case 2002: return "DENM";
        case 2003: return "MAPEM";
        case 2004: return "SPATEM";
        case 2005: return "SAEM";
        case 2006: return "IVIM";
        case 2007: return "SREM";
        case 2008: return "SSEM";
        case 2009: return "CPM";
        case 2010: return "EVCSN";
        case 2011: return "TPG";
        case 2012: return "EV-RSR";
        case 2013: return "RTCMEM";
        case 2014: return "CTL";
        case 2015: return "CRL";
        case 2016: return "certificate request";
        case 2017: return "MCM";
        case 2018: return "VAM";
        case 2019: return "IMZM";
        case 2020: return "DSM";
        case 2021: return "CRL (peer to peer)";
        case 2022: return "delta CTL (peer to peer)";
        case 2023: return "MRM";
        case 2024: return "full CTL (peer to peer)";
        case 2025: return "POIM";
        case 2026: return "MIM, MVM";
        default: return {};
    }
}

void Layers::btp(std::size_t offset, std::size_t length, bool type_b) {
    constexpr std::size_t octets = 4;
    const std::string name = type_b ? "BTP-B" : "BTP-A";
    Layer& layer = begin(name, offset, std::min(length, octets));
    FieldReader reader(part(offset, std::min(length, octets)), offset, layer.fields);
    const auto port = static_cast<std::uint16_t>(reader.number("Destination port", 16));
    if (const std::string_view known = message_at_port(port); !known.empty())
        reader.means(fmt::format("{} ({})", port, known));
    reader.number(type_b ? "Destination port info" : "Source port", 16);
    if (!reader.ok())
        return fail(Drop::btp_header_truncated, name, (offset + length) * 8, "",
                    fmt::format("the header has {} octets, {} are there", octets, length));
    result_.port = port;
    message(offset + octets, length - octets, port);
}

void Layers::message(std::size_t offset, std::size_t length, std::uint16_t port) {
    std::string_view name = message_at_port(port);
    const auto header = messages::peek_header(part(offset, length));
    if (port == messages::avm_port && header) {
        if (header->message_id == mim_message_id) name = "MIM";
        if (header->message_id == mvm_message_id) name = "MVM";
    }
    result_.port = port;
    result_.message_offset = offset;
    result_.message_octets = length;
    result_.type = name.empty() ? fmt::format("BTP port {}", port) : std::string(name);
    if (!name.empty() && header) result_.station_id = header->station_id;
    if (auto description = messages::describe_message(port, part(offset, length)))
        return described(std::move(*description), result_.type, offset, length, Drop::message_malformed);
    if (name.empty() || !its_pdu_header(offset, length)) opaque("Payload", offset, length);
}

void Layers::message_frame(std::size_t offset, std::size_t length, Content content) {
    const auto show = [&](std::string_view key, const char* name) {
        result_.message_offset = offset;
        result_.message_octets = length;
        result_.type = name;
        const messages::MessageType& type = *messages::find_message_type(key);
        described(messages::describe(type, part(offset, length)), name, offset, length, Drop::message_malformed);
    };
    switch (content) {
        case Content::j2735: return show("j2735", "J2735");
        case Content::csae53: return show("csae53", "CSAE 53");
        case Content::csae53_day2: return show("csae53-day2", "CSAE 53");
        case Content::csae53_2019: return show("csae53-edition2019", "CSAE 53");
        case Content::csae53_2017: return show("csae53-edition2017", "CSAE 53");
        default: return opaque("Payload", offset, length);
    }
}

// A message that is not opened further: its common head, then octets.
bool Layers::its_pdu_header(std::size_t offset, std::size_t length) {
    if (length < 6) return false;
    Layer& layer = begin(result_.type, offset, length);
    FieldReader reader(part(offset, length), offset, layer.fields);
    reader.group("header", [&] {
        reader.number("protocolVersion", 8);
        reader.number("messageId", 8);
        reader.number("stationId", 32);
    });
    if (length > 6) reader.octets("payload", length - 6);
    return true;
}

void Layers::described(asn1::Description description, std::string name, std::size_t offset, std::size_t length,
                       Drop reason) {
    shift(description.root, offset * 8);
    if (description.error)
        fail(reason, name, offset * 8 + description.error->bit, description.error->path, description.error->rule);
    begin(std::move(name), offset, length).fields = std::move(description.root.children);
}

}  // namespace chorus::v2x::dissect
