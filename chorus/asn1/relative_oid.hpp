// RELATIVE-OID: the octets of its contents (ITU-T X.690 8.20), and the same as text (X.697): "8571.3.2".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "chorus/core/bytes.hpp"

namespace chorus::asn1 {

// The longest arc that is taken, in octets: a UUID needs 19, and what is longer would take long to write in decimal.
inline constexpr std::size_t longest_arc = 32;

// One arc or more, each in as few octets as it needs.
bool is_relative_oid(Bytes contents);

// The arcs in decimal. What is no RELATIVE-OID has no text.
std::string relative_oid_text(Bytes contents);

// Nothing: the text is no arcs with dots between them.
std::optional<ByteVector> relative_oid_contents(std::string_view text);

}  // namespace chorus::asn1
