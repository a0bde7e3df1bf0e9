// Octets as they lie on the wire: views, big-endian reading and writing, hexadecimal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chorus {

using Bytes = std::span<const std::uint8_t>;
using ByteVector = std::vector<std::uint8_t>;

// Reads big-endian numbers from the front of a view. After the first read past the end `ok()` is
// false for good and every further value is 0, so a header is read in one go and checked once.
class ByteReader {
  public:
    explicit ByteReader(Bytes input) : rest_(input) {}

    std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    std::uint64_t u64() { return number(8); }
    // `count` octets, or an empty view when there are fewer
    Bytes take(std::size_t count) {
        if (count > rest_.size()) {
            ok_ = false;
            rest_ = {};
            return {};
        }
        const Bytes taken = rest_.first(count);
        rest_ = rest_.subspan(count);
        return taken;
    }
    Bytes rest() const { return rest_; }
    bool ok() const { return ok_; }

  private:
    std::uint64_t number(std::size_t octets) {
        std::uint64_t value = 0;
        for (const std::uint8_t octet : take(octets)) value = value << 8 | octet;
        return value;
    }

    Bytes rest_;
    bool ok_ = true;
};

// Appends big-endian numbers to a growing buffer.
class ByteWriter {
  public:
    explicit ByteWriter(ByteVector& output) : output_(output) {}

    void u8(std::uint64_t value) { number(value, 1); }
    void u16(std::uint64_t value) { number(value, 2); }
    void u32(std::uint64_t value) { number(value, 4); }
    void u64(std::uint64_t value) { number(value, 8); }
    void bytes(Bytes octets) { output_.insert(output_.end(), octets.begin(), octets.end()); }

  private:
    void number(std::uint64_t value, unsigned octets) {
        for (unsigned i = octets; i-- > 0;) output_.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }

    ByteVector& output_;
};

std::string to_hex(Bytes octets);
// Hexadecimal with optional white space and colons between octets; nothing if anything else is in it.
std::optional<ByteVector> from_hex(std::string_view text);

}  // namespace chorus
