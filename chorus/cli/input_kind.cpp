#include "chorus/cli/input_kind.hpp"

#include <fmt/format.h>

#include <array>
#include <cctype>
#include <cstdio>
#include <fstream>

namespace chorus::cli {

bool is_capture(Bytes head) {
    if (head.size() < 4) return false;
    switch (ByteReader(head).u32()) {
        case 0xa1b2c3d4:  // pcap, microseconds, either byte order
        case 0xd4c3b2a1:
        case 0xa1b23c4d:  // nanoseconds
        case 0x4d3cb2a1:
        case 0xa1b2cd34:  // with Kuznetzov's packet headers
        case 0x34cdb2a1:
        case 0x0a0d0d0a: return true;  // pcapng
        default: return false;
    }
}

bool is_capture_file(const std::string& file) {
    std::array<char, 4> head{};
    std::ifstream octets(file, std::ios::binary);
    octets.read(head.data(), head.size());
    return octets && is_capture(Bytes(reinterpret_cast<const std::uint8_t*>(head.data()), head.size()));
}

bool begins_text(int first) {
    return first >= 0 && first < 0x80 &&
           (std::isxdigit(first) || first == ' ' || first == '\t' || first == '\r' || first == '#' || first == '{' ||
            first == '[');
}

StandardInput standard_input() {
    const int first = std::getc(stdin);
    if (first == EOF) return StandardInput::empty;
    bool is_text = begins_text(first);
    if (first == '\n') {  // a blank line, or pcapng, in which a carriage return follows
        const int second = std::getc(stdin);
        is_text = second != '\r';
        if (second != EOF) std::ungetc(second, stdin);
    }
    std::ungetc(first, stdin);
    return is_text ? StandardInput::text : StandardInput::octets;
}

std::string why_no_octets(std::string_view text) {
    if (text.find_first_not_of(" \t\r\n:") == std::string_view::npos) return "holds no octets";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (std::isxdigit(c) || std::isspace(c) || c == ':') continue;
        const std::string shown = std::isprint(c) ? fmt::format("'{}'", text[i]) : fmt::format("octet {:02x}", c);
        return fmt::format("is not hexadecimal octets: {} at character {}", shown, i + 1);
    }
    return "is not hexadecimal octets: one digit stands alone";
}

}  // namespace chorus::cli
