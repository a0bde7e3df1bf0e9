// The sequence numbers last heard from one source, EN 302 636-4-1 annex A.2: a ring of itsGnDPLLength.
#pragma once

#include <array>
#include <cstdint>

#include "chorus/v2x/geonet/limits.hpp"

namespace chorus::v2x::geonet {

class DuplicateList {
  public:
    bool contains(std::uint16_t sequence_number) const;
    // Takes the place of the oldest.
    void add(std::uint16_t sequence_number);
    // A number over the content, for tests that nothing changed.
    std::uint64_t fingerprint() const;

  private:
    std::array<std::uint16_t, duplicate_list_length> heard_{};
    std::uint8_t next_ = 0;
    std::uint8_t size_ = 0;
};

}  // namespace chorus::v2x::geonet
