// A frame as a tree for people: layers, in them fields with name, value, unit and the bits they lie in,
// and, where the frame fails, exactly where and why. It is a second reading of the formats, slow and plain,
// beside the parsers that the station trusts; nothing here is believed, everything is shown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chorus/asn1/describe.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/access/frame.hpp"
#include "chorus/v2x/messages/recognise.hpp"

namespace chorus::v2x::dissect {

// Bits count from the first bit of the octets that were dissected, in every layer.
using Field = asn1::Field;

struct Layer {
    std::string name;      // "Ethernet", "GeoNetworking common header", "CAM"
    std::size_t bit = 0;   // where it begins
    std::size_t bits = 0;  // its length; an outer layer that encloses inner ones covers them
    std::vector<Field> fields;
};

struct Failure {
    Drop reason = Drop::frame_truncated;
    std::string layer;    // name of the layer that fails
    std::size_t bit = 0;  // where the offending part begins
    std::string path;     // of the field, "CAM.cam.camParameters…"; empty when it is the layer as a whole
    std::string rule;     // what had to hold
};
// "CAM, octet 72 bit 3, basicContainer.stationType: 300 is above 255 (message_malformed)"
std::string to_string(const Failure& failure);

struct Dissection {
    std::size_t octets = 0;
    std::vector<Layer> layers;
    std::optional<Failure> failure;  // the first; layers beyond it are shown as far as they can be read

    std::string type = "unknown";  // "CAM", "DENM", "beacon", "MAPEM", "BTP port 4711"; "foreign" if not V2X
    bool secured = false;          // a security envelope was seen; its signature was not checked
    bool damaged = false;          // the receiver marked the frame check sequence as wrong
    MacAddress source, destination;
    std::optional<std::uint16_t> port;                    // BTP destination port
    std::optional<std::uint32_t> station_id;              // from the header of the message
    std::optional<std::size_t> packet_offset;             // octet of the GeoNetworking basic header
    std::optional<std::size_t> message_offset;            // octet of the facilities' message
    std::size_t message_octets = 0;                       // without what a packet has behind it: a signature, padding
    const messages::MessageType* message_type = nullptr;  // which its fields are of; null: it is not opened
    std::optional<messages::Recognised> recognised;       // by what that was seen; nothing: it was told
};

// One frame as it lies in a capture. `near`: a moment close to its sending, for times that the packet
// abbreviates.
Dissection dissect(Bytes frame, access::LinkType type, std::optional<Timestamp> near = std::nullopt);

// What octets begin with.
enum class Content : std::uint8_t {
    ethernet,
    ieee802_11,
    radiotap,
    geonetworking,  // from the basic header on
    btp_b,
    message,       // of which its header, or else its content, says which it is
    ieee1609dot2,  // Ieee1609Dot2Data
    certificate,   // IEEE 1609.2 Certificate
};
inline constexpr Content last_content = Content::certificate;
std::string_view to_string(Content content);  // "802.11"

Dissection dissect(Bytes octets, Content content, std::optional<Timestamp> near = std::nullopt);
// A message of this type and no other. With an ItsPduHeader it has to say so.
Dissection dissect_message(Bytes message, const messages::MessageType& type);

// What octets of unknown kind most probably are, and the sentence that says what spoke for it; else why they are no
// message.
struct Guess {
    Content content{};
    std::string because;
};
Result<Guess, std::string> recognise(Bytes octets);

}  // namespace chorus::v2x::dissect
