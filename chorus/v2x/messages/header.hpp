// The head that all ITS messages share (ItsPduHeader, TS 102 894-2): which message is it, and whose?
#pragma once

#include <cstdint>
#include <optional>

#include "chorus/core/bytes.hpp"

namespace chorus::v2x::messages {

struct Header {
    std::uint8_t protocol_version;
    std::uint8_t message_id;  // release2::MessageId: 1 DENM, 2 CAM, ...
    std::uint32_t station_id;
    friend bool operator==(const Header&, const Header&) = default;
};

// The first 48 bits of a message; nothing when it is shorter.
inline std::optional<Header> peek_header(Bytes message) {
    ByteReader in(message);
    const Header header{in.u8(), in.u8(), in.u32()};
    if (!in.ok()) return std::nullopt;
    return header;
}

}  // namespace chorus::v2x::messages
