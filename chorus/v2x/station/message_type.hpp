// What a packet carries, as far as a station cares.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace chorus::v2x {

enum class MessageType : std::uint8_t { unknown, beacon, cam, denm, other };
inline constexpr std::size_t message_type_count = 5;
std::string_view to_string(MessageType type);  // "CAM"

}  // namespace chorus::v2x
