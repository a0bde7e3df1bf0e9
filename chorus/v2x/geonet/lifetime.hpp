// The lifetime octet of the basic header, EN 302 636-4-1 clause 9.6.4:
//   multiplier : 6   base : 2       base 0: 50 ms, 1: 1 s, 2: 10 s, 3: 100 s
#pragma once

#include <cstdint>

#include "chorus/core/time.hpp"

namespace chorus::v2x::geonet {

class Lifetime {
  public:
    constexpr Lifetime() = default;
    static constexpr Lifetime from_octet(std::uint8_t octet) { return Lifetime(octet); }
    // The nearest that the finest fitting base can say: 0 for nothing or less, 6 300 s at most. A positive
    // duration never becomes 0.
    static Lifetime from(Duration duration);

    constexpr std::uint8_t octet() const { return octet_; }
    Duration duration() const;
    // What is left after waiting. The octet stays as it is while it says the same.
    Lifetime reduced_by(Duration waited) const;

    friend constexpr bool operator==(Lifetime, Lifetime) = default;

  private:
    constexpr explicit Lifetime(std::uint8_t octet) : octet_(octet) {}
    std::uint8_t octet_ = 0;
};

}  // namespace chorus::v2x::geonet
