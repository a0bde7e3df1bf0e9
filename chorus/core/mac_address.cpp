#include "chorus/core/mac_address.hpp"

#include "chorus/core/bytes.hpp"

namespace chorus {

std::string to_string(const MacAddress& address) {
    const std::string hex = to_hex(address.octets);
    std::string text;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        if (i) text += ':';
        text += hex.substr(i, 2);
    }
    return text;
}

std::optional<MacAddress> mac_address_from(std::string_view text) {
    const auto octets = from_hex(text);
    if (!octets || octets->size() != 6) return std::nullopt;
    MacAddress address;
    std::ranges::copy(*octets, address.octets.begin());
    return address;
}

}  // namespace chorus
