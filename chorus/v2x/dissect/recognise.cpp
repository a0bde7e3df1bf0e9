#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "chorus/v2x/dissect/dissection.hpp"
#include "chorus/v2x/dissect/layers.hpp"

namespace chorus::v2x::dissect {

namespace {

bool reads(Bytes octets, Content content) { return !dissect(octets, content).failure; }

bool gives_packet(Bytes octets, Content content) { return dissect(octets, content).packet_offset.has_value(); }

// A message by the head that all of them have.
struct MessageKind {
    std::uint8_t oldest_version, version, message_id;
    Content content;
    std::string_view name;
};
constexpr std::array message_kinds{
    MessageKind{1, 2, 2, Content::cam, "CAM"},       MessageKind{1, 2, 1, Content::denm, "DENM"},
    MessageKind{1, 2, 4, Content::spatem, "SPATEM"}, MessageKind{1, 2, 5, Content::mapem, "MAPEM"},
    MessageKind{1, 2, 6, Content::ivim, "IVIM"},     MessageKind{1, 2, 9, Content::srem, "SREM"},
    MessageKind{1, 2, 10, Content::ssem, "SSEM"},    MessageKind{1, 2, 14, Content::cpm, "CPM"},
    MessageKind{3, 3, 16, Content::vam, "VAM"},      MessageKind{1, 2, 13, Content::rtcmem, "RTCMEM"},
    MessageKind{1, 1, 3, Content::poim, "POIM"},     MessageKind{1, 2, 20, Content::mcm, "MCM"},
    MessageKind{1, 1, 15, Content::imzm, "IMZM"},    MessageKind{1, 2, 11, Content::evcsn, "EVCSN"},
    MessageKind{1, 2, 8, Content::tis_tpg, "TPG"},   MessageKind{1, 2, 7, Content::ev_rsr, "EV-RSR"},
    MessageKind{1, 2, 18, Content::avm, "MIM"},      MessageKind{1, 2, 19, Content::avm, "MVM"},
};

const MessageKind* message_kind(Bytes octets) {
    if (octets.size() < 6) return nullptr;
    const auto at = std::ranges::find_if(message_kinds, [&](const MessageKind& kind) {
        return octets[0] >= kind.oldest_version && octets[0] <= kind.version && octets[1] == kind.message_id;
    });
    return at == message_kinds.end() ? nullptr : &*at;
}

bool is_certificate(Bytes octets) {
    // preamble, signature present or not; version 3; type explicit or implicit
    return octets.size() >= 3 && (octets[0] == 0x80 || octets[0] == 0x00) && octets[1] == 3 && octets[2] <= 1;
}

bool is_geonetworking(Bytes octets) {
    return octets.size() >= 4 && octets[0] >> 4 == 1 && ((octets[0] & 15) == 1 || (octets[0] & 15) == 2) &&
           octets[1] == 0;
}

std::string_view port_name(Bytes octets) {
    return octets.size() >= 4 ? message_at_port(ByteReader(octets).u16()) : std::string_view{};
}

}  // namespace

std::optional<Guess> recognise(Bytes octets) {
    // What can be told from its own head comes before what nearly anything could be.
    if (gives_packet(octets, Content::ethernet))
        return Guess{Content::ethernet, "ethertype 8947 stands where an Ethernet header has it"};
    const MessageKind* const message = message_kind(octets);
    if (message && reads(octets, message->content))
        return Guess{message->content, fmt::format("message identifier {}, and all of it reads as a {}",
                                                   message->message_id, message->name)};
    if (is_certificate(octets) && reads(octets, Content::certificate))
        return Guess{Content::certificate, "it begins like an IEEE 1609.2 certificate and reads as one"};
    if (octets.size() >= 2 && octets[0] == 3 && octets[1] >= 0x80 && octets[1] <= 0x83)
        return Guess{Content::ieee1609dot2, fmt::format("protocol version 3 and content choice {:02x} of "
                                                        "Ieee1609Dot2Data",
                                                        octets[1])};
    if (is_geonetworking(octets)) return Guess{Content::geonetworking, "it begins with a GeoNetworking basic header"};
    if (const std::string_view name = port_name(octets); !name.empty())
        return Guess{Content::btp_b, fmt::format("it begins with the BTP port of {}", name)};
    if (gives_packet(octets, Content::radiotap))
        return Guess{Content::radiotap, "radiotap and 802.11 headers lead to ethertype 8947"};
    if (gives_packet(octets, Content::ieee802_11))
        return Guess{Content::ieee802_11, "an 802.11 header leads to ethertype 8947"};
    if (message) return Guess{message->content, fmt::format("message identifier {}", message->message_id)};
    if (is_certificate(octets)) return Guess{Content::certificate, "it begins like an IEEE 1609.2 certificate"};
    return std::nullopt;
}

}  // namespace chorus::v2x::dissect
