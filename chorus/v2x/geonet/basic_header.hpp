// The Basic Header, the first four octets of every packet and the only ones that forwarders change
// (EN 302 636-4-1 clause 9.6):
//   version : 4   next_header : 4   reserved : 8   lifetime : 8   remaining_hop_limit : 8
#pragma once

#include <cstddef>
#include <cstdint>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/v2x/geonet/lifetime.hpp"
#include "chorus/v2x/geonet/limits.hpp"

namespace chorus::v2x::geonet {

enum class BasicNextHeader : std::uint8_t { any = 0, common = 1, secured = 2 };

struct BasicHeader {
    BasicNextHeader next_header = BasicNextHeader::common;
    Lifetime lifetime;
    std::uint8_t remaining_hop_limit = 1;
    friend bool operator==(const BasicHeader&, const BasicHeader&) = default;
};

inline constexpr std::size_t basic_header_octets = 4;
inline constexpr std::size_t basic_header_lifetime_offset = 2;
inline constexpr std::size_t basic_header_hop_limit_offset = 3;

// Reads the front of a packet. drops: basic_header_truncated, geonet_version_unsupported,
// basic_next_header_unknown (only `common` and `secured` carry something).
Result<BasicHeader, Drop> parse_basic_header(Bytes packet);
void write(ByteWriter& writer, const BasicHeader& header);

}  // namespace chorus::v2x::geonet
