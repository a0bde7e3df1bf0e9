// UTF-8 from outside, made fit for JSON and logs.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "chorus/core/bytes.hpp"

namespace chorus::asn1 {

// The same text with U+FFFD in place of every octet that is not part of well-formed UTF-8 (RFC 3629).
std::string printable_utf8(Bytes octets);

// The same for people: control characters are spelled out, "\\x1b", so that what comes from outside commands no
// terminal.
std::string visible_utf8(Bytes octets);

// How many characters the text has; nothing when it is not well-formed.
std::optional<std::size_t> utf8_characters(Bytes octets);

// Whether the text is well-formed and has `lo` to `hi` characters.
bool is_utf8(Bytes octets, std::size_t lo, std::size_t hi);

}  // namespace chorus::asn1
