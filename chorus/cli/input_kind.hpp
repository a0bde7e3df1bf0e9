// What a file holds, by how it begins.
#pragma once

#include <string>

#include "chorus/core/bytes.hpp"

namespace chorus::cli {

// pcap in any of its forms, or pcapng.
bool is_capture(Bytes head);
// False as well when the file cannot be read.
bool is_capture_file(const std::string& file);

// Hexadecimal octets, a comment, or JSON: what lines of text begin with here.
bool begins_text(int first);

}  // namespace chorus::cli
