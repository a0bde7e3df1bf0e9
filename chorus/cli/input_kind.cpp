#include "chorus/cli/input_kind.hpp"

#include <array>
#include <cctype>
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

}  // namespace chorus::cli
