// A 48-bit link-layer address (IEEE 802).
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chorus {

struct MacAddress {
    std::array<std::uint8_t, 6> octets{};
    friend constexpr auto operator<=>(const MacAddress&, const MacAddress&) = default;
    constexpr bool is_broadcast() const { return *this == broadcast(); }
    static constexpr MacAddress broadcast() { return {{0xff, 0xff, 0xff, 0xff, 0xff, 0xff}}; }
};

std::string to_string(const MacAddress& address);  // 02:00:00:00:00:01
std::optional<MacAddress> mac_address_from(std::string_view text);

}  // namespace chorus
