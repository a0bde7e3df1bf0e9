// What a file holds, by how it begins.
#pragma once

#include <string>
#include <string_view>

#include "chorus/core/bytes.hpp"

namespace chorus::cli {

// pcap in any of its forms, or pcapng.
bool is_capture(Bytes head);
// False as well when the file cannot be read.
bool is_capture_file(const std::string& file);

// Hexadecimal octets, a comment, or JSON: what lines of text begin with here.
bool begins_text(int first);

enum class StandardInput { empty, text, octets };
// Looks without taking away, by way of std::ungetc().
StandardInput standard_input();

// Why from_hex() takes it for no octets: "is not hexadecimal octets: 'h' at character 3".
std::string why_no_octets(std::string_view text);

}  // namespace chorus::cli
