#include <fmt/format.h>

#include <array>

#include "chorus/v2x/dissect/dissection.hpp"
#include "chorus/v2x/dissect/layers.hpp"

namespace chorus::v2x::dissect {

namespace {

bool reads(Bytes octets, Content content) { return !dissect(octets, content).failure; }

bool gives_packet(Bytes octets, Content content) { return dissect(octets, content).packet_offset.has_value(); }

bool is_message(Bytes octets, std::uint8_t message_id) {
    return octets.size() >= 6 && (octets[0] == 1 || octets[0] == 2) && octets[1] == message_id;
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
    if (is_message(octets, 2) && reads(octets, Content::cam))
        return Guess{Content::cam, "message identifier 2, and all of it reads as a CAM"};
    if (is_message(octets, 1) && reads(octets, Content::denm))
        return Guess{Content::denm, "message identifier 1, and all of it reads as a DENM"};
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
    if (is_message(octets, 2)) return Guess{Content::cam, "message identifier 2"};
    if (is_message(octets, 1)) return Guess{Content::denm, "message identifier 1"};
    if (is_certificate(octets)) return Guess{Content::certificate, "it begins like an IEEE 1609.2 certificate"};
    return std::nullopt;
}

}  // namespace chorus::v2x::dissect
