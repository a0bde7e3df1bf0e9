// BTP, EN 302 636-5-1 clause 7; lengths in bits:
//   BTP-A   destination_port : 16   source_port : 16
//   BTP-B   destination_port : 16   destination_port_info : 16
// and the facilities' message behind it.
#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "chorus/v2x/btp/ports.hpp"
#include "chorus/v2x/dissect/layers.hpp"
#include "chorus/v2x/messages/header.hpp"
#include "chorus/v2x/messages/recognise.hpp"

namespace chorus::v2x::dissect {

namespace {

void shift(Field& field, std::size_t bits) {
    field.bit += bits;
    for (Field& child : field.children) shift(child, bits);
}

std::string_view messages_at_port(std::uint16_t port) { return btp::message_name(static_cast<btp::Port>(port)); }

}  // namespace

void Layers::btp(std::size_t offset, std::size_t length, bool type_b) {
    constexpr std::size_t octets = 4;
    const std::string name = type_b ? "BTP-B" : "BTP-A";
    Layer& layer = begin(name, offset, std::min(length, octets));
    FieldReader reader(part(offset, std::min(length, octets)), offset, layer.fields);
    const auto port = static_cast<std::uint16_t>(reader.number("Destination port", 16));
    if (const std::string_view known = messages_at_port(port); !known.empty())
        reader.means(fmt::format("{} ({})", port, known));
    reader.number(type_b ? "Destination port info" : "Source port", 16);
    if (!reader.ok())
        return fail(Drop::btp_header_truncated, name, (offset + length) * 8, "",
                    fmt::format("the header has {} octets, {} are there", octets, length));
    result_.port = port;
    message(offset + octets, length - octets, port);
}

void Layers::message(std::size_t offset, std::size_t length, std::optional<std::uint16_t> port) {
    const Bytes pdu = part(offset, length);
    const std::string_view expected = port ? messages_at_port(*port) : std::string_view{};
    result_.port = port;
    result_.message_offset = offset;
    result_.message_octets = length;
    if (!expected.empty())
        result_.type = expected;
    else if (port)
        result_.type = fmt::format("BTP port {}", *port);
    if (auto message = messages::open_message(pdu, port)) {
        if (message->recognised) result_.type = message->type->name;
        return opened(std::move(*message), offset, length);
    }
    if (!port) fail(Drop::message_malformed, "Message", offset * 8, "", messages::recognise_message(pdu).error());
    if (expected.empty() || !its_pdu_header(offset, length)) opaque("Payload", offset, length);
}

void Layers::message(std::size_t offset, std::size_t length, const messages::MessageType& type) {
    result_.message_offset = offset;
    result_.message_octets = length;
    result_.type = type.name;
    opened(messages::open_message_as(type, part(offset, length)), offset, length);
}

void Layers::opened(messages::OpenedMessage opened, std::size_t offset, std::size_t length) {
    const auto header = messages::peek_header(part(offset, length));
    if (header && opened.type->message_id != 0) result_.station_id = header->station_id;
    result_.message_type = opened.type;
    result_.recognised = std::move(opened.recognised);
    // Octets behind a message are legal, and shown as that.
    const std::size_t octets = (opened.description.root.bits + 7) / 8;
    const bool has_more = !opened.description.error && octets < length;
    described(std::move(opened.description), result_.type, offset, has_more ? octets : length, Drop::message_malformed);
    if (has_more) opaque("Behind the message", offset + octets, length - octets);
}

// A message that is not opened further: its common head, then octets.
bool Layers::its_pdu_header(std::size_t offset, std::size_t length) {
    const auto header = messages::peek_header(part(offset, length));
    if (!header) return false;
    result_.station_id = header->station_id;
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
