// Unaligned PER (ITU-T X.691) of the types in types.hpp: one complete message in, one out.
// Heavy to compile: include it only where a message's codec is compiled, and in tests.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

#include "chorus/asn1/uper_decode.hpp"
#include "chorus/asn1/uper_encode.hpp"

namespace chorus::asn1::uper {

// Reads one value. Lists of type View lie in `arena`. Octets that follow the value are legal input; the bits that
// fill its last octet are zero (X.691 11.1).
// False: not a value of T, or no room in the arena; x is then unspecified. Allocates nothing else,
// never reads past the end of the input.
template <class T>
bool read(std::span<const std::uint8_t> input, T& x, Arena& arena) {
    if (input.size() * 8 < prefix<T>) return false;
    if constexpr (prefix<T> <= 56) {
        std::uint8_t padded[8] = {};  // the reader loads 8 octets at once
        if (input.size() < 8) {
            if (!input.empty()) std::memcpy(padded, input.data(), input.size());
            Input in{BitReader(padded, 8).sub(input.size() * 8), &arena};
            return in.reserve(prefix<T>) && decode(in, x) && in.bits.padding_is_zero();
        }
    }
    Input in{BitReader(input.data(), input.size()), &arena};
    in.bits.assume_reserved(prefix<T>);
    return decode(in, x) && in.bits.padding_is_zero();
}

// The same for an encoding of at least 8 octets, and how many of them the value took; 0: not a value of T.
template <class T>
std::size_t read_octets(std::span<const std::uint8_t> input, T& x, Arena& arena) {
    if (input.size() < 8) return 0;
    Input in{BitReader(input.data(), input.size()), &arena};
    const bool ok = in.reserve(prefix<T>) && decode(in, x) && in.bits.padding_is_zero();
    return ok ? (in.bits.position() + 7) / 8 : 0;
}

// The same for an encoding that ends inside an octet.
template <class T>
bool read_bits(std::span<const std::uint8_t> input, std::size_t bits, T& x, Arena& arena) {
    std::uint8_t padded[8] = {};
    const std::uint8_t* data = input.data();
    if (input.size() < 8) {
        if (!input.empty()) std::memcpy(padded, input.data(), input.size());
        data = padded;
    }
    Input in{BitReader(data, std::max<std::size_t>(input.size(), 8)).sub(bits), &arena};
    return bits <= input.size() * 8 && in.reserve(prefix<T>) && decode(in, x);
}

// Writes one value and gives its size in octets (at least 1, X.691 11.1.3). 0: x breaks a constraint or
// does not fit. The last 8 octets of `output` are never part of the result.
template <class T>
std::size_t write(const T& x, std::span<std::uint8_t> output) {
    if (output.size() < BitWriter::spare + 1) return 0;
    Output out{BitWriter(output.data(), output.size())};
    if (!out.reserve(prefix<T>) || !encode(out, x)) return 0;
    const std::size_t size = out.bits.finish();
    if (size == 0) output[0] = 0;
    return std::max<std::size_t>(size, 1);
}

}  // namespace chorus::asn1::uper
