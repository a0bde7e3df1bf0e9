#include <fmt/format.h>

#include <string_view>

#include "chorus/v2x/btp/ports.hpp"
#include "chorus/v2x/dissect/dissection.hpp"
#include "chorus/v2x/messages/recognise.hpp"

namespace chorus::v2x::dissect {

namespace {

bool reads(Bytes octets, Content content) { return !dissect(octets, content).failure; }

bool gives_packet(Bytes octets, Content content) { return dissect(octets, content).packet_offset.has_value(); }

bool is_certificate(Bytes octets) {
    // preamble, signature present or not; version 3; type explicit or implicit
    return octets.size() >= 3 && (octets[0] == 0x80 || octets[0] == 0x00) && octets[1] == 3 && octets[2] <= 1;
}

bool is_geonetworking(Bytes octets) {
    return octets.size() >= 4 && octets[0] >> 4 == 1 && ((octets[0] & 15) == 1 || (octets[0] & 15) == 2) &&
           octets[1] == 0;
}

std::string_view port_name(Bytes octets) {
    return octets.size() >= 4 ? btp::message_name(static_cast<btp::Port>(ByteReader(octets).u16()))
                              : std::string_view{};
}

}  // namespace

Result<Guess, std::string> recognise(Bytes octets) {
    // What can be told from its own head comes before what nearly anything could be.
    if (gives_packet(octets, Content::ethernet))
        return Guess{Content::ethernet, "ethertype 8947 stands where an Ethernet header has it"};
    const auto message = messages::recognise_message(octets);
    if (message && message->reads) return Guess{Content::message, message->because};
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
    if (message) return Guess{Content::message, message->because};
    if (is_certificate(octets)) return Guess{Content::certificate, "it begins like an IEEE 1609.2 certificate"};
    return fail(message.error());
}

}  // namespace chorus::v2x::dissect
