// A 64-bit number over state, to see whether anything changed. Not for security.
#pragma once

#include <cstdint>

#include "chorus/core/bytes.hpp"
#include "chorus/core/time.hpp"

namespace chorus::v2x::security {

class Fingerprint {
  public:
    Fingerprint& add(std::uint64_t value) {
        value_ = (value_ ^ value) * 0x9e3779b97f4a7c15u;
        value_ ^= value_ >> 29;
        return *this;
    }
    Fingerprint& add(Bytes octets) {
        for (const std::uint8_t octet : octets) value_ = (value_ ^ octet) * 0x100000001b3u;
        return add(octets.size());
    }
    Fingerprint& add(Timestamp t) { return add(static_cast<std::uint64_t>(t.its_us())); }
    std::uint64_t value() const { return value_; }

  private:
    std::uint64_t value_ = 0xcbf29ce484222325u;
};

}  // namespace chorus::v2x::security
