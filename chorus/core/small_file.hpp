// Files that are small by their nature: certificates, configurations, scenarios. Whatever a path leads to (a
// device without end, a capture by mistake), no more than this is read of it.
#pragma once

#include <cstddef>
#include <string>

#include "chorus/core/bytes.hpp"
#include "chorus/core/result.hpp"

namespace chorus {

inline constexpr std::size_t small_file_octets_max = 64 * 1024;

// The octets of the file. The error is the end of a sentence that begins with the file's name:
// "cannot be read (No such file or directory)".
Result<ByteVector, std::string> read_small_file(const std::string& file);

}  // namespace chorus
