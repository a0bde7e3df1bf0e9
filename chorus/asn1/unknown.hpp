// What a later version of a standard puts where the one known here says "...". Decoders skip it; describe_uper() and
// describe_oer() give it on request, and encode_uper() and encode_oer() put it back, so that the message is written
// again as it came (encode.hpp).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "chorus/core/bytes.hpp"

namespace chorus::asn1 {

struct UnknownExtension {
    enum class Kind : std::uint8_t {
        addition,     // of a SEQUENCE, the one with this number behind the "...", from 0: its open type
        additions,    // a SEQUENCE that was sent with this number of additions, present or not, where we know another
        alternative,  // of a CHOICE, the one with this number, from 0: its open type
        content,      // an open type behind an identifier of this number, which names nothing known
        item,         // of an ENUMERATED, with a number too large for the enum; no octets
        number,       // of an extensible INTEGER, in two's complement, too large for its C++ type; no octets
        bits,         // a BIT STRING of this many bits, of which the C++ type keeps 64
    };

    Kind kind;
    std::string path;          // of the SEQUENCE, CHOICE ...: "CAM.cam.camParameters", "m.content(5).x"
    std::uint64_t number = 0;  //
    ByteVector octets{};       // what the open type holds
    friend bool operator==(const UnknownExtension&, const UnknownExtension&) = default;
};
using UnknownExtensions = std::vector<UnknownExtension>;

namespace detail {
// What the C++ types hold.
inline constexpr std::uint64_t items_held = 255;  // 0 to 254; 255 stands for any other
inline constexpr std::uint64_t bits_held = 64;

// In paths, the open type behind an identifier: what it is depends on it.
inline std::string content_name(const std::string& name, std::int64_t id) {
    return name + "(" + std::to_string(id) + ")";
}
}  // namespace detail

}  // namespace chorus::asn1
