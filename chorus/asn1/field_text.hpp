// What the readers behind describe.hpp have in common: values as text, and how far they go.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "chorus/asn1/describe.hpp"

namespace chorus::asn1::detail {

inline constexpr std::size_t maximum_path = 64;
inline constexpr std::size_t maximum_fields = 100'000;

// lo + offset, which may need 64 bits with or without a sign
std::string number_text(std::int64_t lo, std::uint64_t offset);

// The value and its name, if it has one.
void set_value(Field& field, std::string raw, std::string_view name);
// Of the bits "0101..." with the names of those that are set.
void set_bits(Field& field, std::string raw, const Schema& schema);
// Of a string, whose octets are characters in any alphabet but `octets`.
void set_text(Field& field, Bytes octets, Alphabet alphabet);
// Of a DEFAULT that was not sent.
void set_default(Field& field, const Component& component);
// A component or alternative of a later version of the standard.
Field unknown_field(std::string name, std::size_t bit, std::size_t bits, std::size_t octets);

}  // namespace chorus::asn1::detail
