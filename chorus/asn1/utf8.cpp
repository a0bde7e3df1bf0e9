#include "chorus/asn1/utf8.hpp"

#include <algorithm>
#include <cstdint>

namespace chorus::asn1 {

namespace {

bool is_continuation(std::uint8_t octet) { return (octet & 0xc0) == 0x80; }

// Octets of the well-formed character at the front; 0: there is none.
std::size_t character_length(Bytes text) {
    const std::uint8_t lead = text[0];
    if (lead < 0x80) return 1;
    const std::size_t length = lead >= 0xc2 && lead < 0xe0   ? 2
                               : (lead & 0xf0) == 0xe0       ? 3
                               : lead >= 0xf0 && lead < 0xf5 ? 4
                                                             : 0;
    if (length == 0 || text.size() < length) return 0;
    const std::uint8_t second = text[1];
    const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool surrogate = lead == 0xed && second >= 0xa0;
    const bool beyond = lead == 0xf4 && second >= 0x90;
    if (overlong || surrogate || beyond) return 0;
    return std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(length), is_continuation) ? length
                                                                                                              : 0;
}

}  // namespace

std::string printable_utf8(Bytes octets) {
    std::string text;
    while (!octets.empty()) {
        const std::size_t length = character_length(octets);
        if (length == 0)
            text += "\xef\xbf\xbd";
        else
            text.append(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(length));
        octets = octets.subspan(std::max<std::size_t>(length, 1));
    }
    return text;
}

std::string visible_utf8(Bytes octets) {
    const std::string text = printable_utf8(octets);
    std::string visible;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto character = static_cast<std::uint8_t>(text[i]);
        const bool is_c1 = character == 0xc2 && static_cast<std::uint8_t>(text[i + 1]) < 0xa0;  // two octets
        if (is_c1) character = static_cast<std::uint8_t>(text[++i]);
        if (is_c1 || character < 0x20 || character == 0x7f)
            visible += "\\x" + to_hex(Bytes(&character, 1));
        else
            visible += text[i];
    }
    return visible;
}

std::optional<std::size_t> utf8_characters(Bytes octets) {
    std::size_t count = 0;
    for (; !octets.empty(); ++count) {
        const std::size_t length = character_length(octets);
        if (length == 0) return std::nullopt;
        octets = octets.subspan(length);
    }
    return count;
}

bool is_utf8(Bytes octets, std::size_t lo, std::size_t hi) {
    const auto characters = utf8_characters(octets);
    return characters && *characters >= lo && *characters <= hi;
}

}  // namespace chorus::asn1
