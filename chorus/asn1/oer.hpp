// Canonical Octet Encoding Rules (ITU-T X.696) of the types in types.hpp.
// Heavy to compile: include it only where a codec is compiled, and in tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "chorus/asn1/oer_decode.hpp"
#include "chorus/asn1/oer_encode.hpp"

namespace chorus::asn1::oer {

// Reads one value from the front of the input and gives the number of octets it takes. Lists of type View
// and nested data lie in `arena`; OCTET STRINGs and captured parts are views of the input. Nothing: not the
// canonical encoding of a value of T, or no room in the arena; x is then unspecified. Allocates nothing else,
// never reads past the end of the input.
template <class T>
std::optional<std::size_t> read_prefix(std::span<const std::uint8_t> input, T& x, Arena& arena) {
    Input in{input.data(), input.data() + input.size(), &arena};
    if (!reserve_and_decode(in, x)) return std::nullopt;
    return static_cast<std::size_t>(in.at - input.data());
}

// The same for a value that fills the input.
template <class T>
bool read(std::span<const std::uint8_t> input, T& x, Arena& arena) {
    return read_prefix(input, x, arena) == input.size();
}

// Writes one value and gives its size in octets. Nothing: x breaks a constraint, has an alternative that is
// unknown, or does not fit.
template <class T>
std::optional<std::size_t> write(const T& x, std::span<std::uint8_t> output) {
    Output out{output.data(), output.data() + output.size()};
    if (!encode(out, x)) return std::nullopt;
    return static_cast<std::size_t>(out.at - output.data());
}

}  // namespace chorus::asn1::oer
