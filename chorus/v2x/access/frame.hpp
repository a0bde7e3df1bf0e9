// From a link-layer frame to the GeoNetworking packet in it, and the other way for Ethernet. Pure:
// octets in, octets out. Every frame that carries no GeoNetworking packet is a value that says why and
// at which octet.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/result.hpp"

namespace chorus::v2x::access {

// What a capture's frames begin with, numbered as LINKTYPE_ values (tcpdump.org/linktypes.html). Captures
// name types beyond these; such a number is kept as it is and refused by decapsulate().
enum class LinkType : std::uint32_t {
    ethernet = 1,
    ieee802_11 = 105,
    linux_cooked = 113,  // SLL
    prism = 119,
    radiotap = 127,
    geonetworking = 147,  // USER0: the frame is the GeoNetworking packet, no link header
    ppi = 192,
    linux_cooked_v2 = 276,  // SLL2
};
std::string to_string(LinkType type);  // "Ethernet", "link type 42"

inline constexpr std::uint16_t ethertype_geonetworking = 0x8947;  // EN 302 636-4-1, IEEE registration

enum class HeaderKind : std::uint8_t {
    ethernet,
    vlan_tag,
    radiotap,
    prism,
    ppi,
    ieee802_11,
    llc_snap,
    protocol_type,  // an ethertype directly after the 802.11 header (EPD, IEEE 802.11-2016 5.1.4, outside a BSS)
    linux_cooked,
    linux_cooked_v2,
};

// The headers that were walked over, outermost first, for those who show a frame to people.
struct HeaderTrace {
    struct Header {
        HeaderKind kind{};
        std::size_t offset = 0;  // octets from the start of the frame
        std::size_t length = 0;  // octets; what is there, when the header is truncated
    };
    std::array<Header, 8> headers{};
    std::size_t count = 0;
    const Header* begin() const { return headers.data(); }
    const Header* end() const { return headers.data() + count; }
};

// A GeoNetworking packet as it came from the link.
struct Indication {
    Bytes packet;             // from the GeoNetworking basic header on: a view into the frame
    std::size_t offset = 0;   // of `packet` in the frame, octets
    MacAddress source;        // all zero where the link type carries none
    MacAddress destination;   // likewise
    bool damaged = false;     // the receiver marked the frame check sequence as wrong
    std::size_t trailer = 0;  // octets after `packet` that belong to the link: the frame check sequence of 802.11,
                              // announced, or recognised where the receiver does not announce it
};

struct FrameError {
    Drop reason = Drop::frame_truncated;
    std::size_t offset = 0;  // octet of the frame at which it became clear
    std::string_view rule;   // what had to hold, in plain words; static text
    bool damaged = false;    // the receiver marked the frame check sequence as wrong
};
std::string to_string(const FrameError& error);  // "ethertype_foreign at octet 12: ..."

// drops: frame_truncated, ethertype_foreign, link_type_unknown. `trace`, when given, is filled also for a
// frame that fails.
Result<Indication, FrameError> decapsulate(Bytes frame, LinkType type, HeaderTrace* trace = nullptr);

// destination : 48   source : 48   ethertype : 16 = 0x8947   packet
ByteVector ethernet_frame(const MacAddress& destination, const MacAddress& source, Bytes packet);
void append_ethernet_frame(ByteVector& output, const MacAddress& destination, const MacAddress& source, Bytes packet);

}  // namespace chorus::v2x::access
