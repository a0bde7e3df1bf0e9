// A hash index of things that lie elsewhere under a number: open addressing with linear probing. Looking something up
// touches one or two cache lines here, and what it finds.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace chorus {

class SlotIndex {
  public:
    using Slot = std::uint32_t;
    static constexpr Slot none = UINT32_MAX;

    // Of a key's hash, spread over all bits: std::hash of a number is the number itself, and some hashes are octets of
    // the key.
    static std::uint32_t spread(std::uint64_t hash) {
        return static_cast<std::uint32_t>(hash * 0x9e3779b97f4a7c15u >> 32);
    }

    // The slot under this hash of which same(slot) is true, or none.
    template <class Same>
    Slot find(std::uint32_t hash, Same&& same) const {
        if (places_.empty()) return none;
        std::size_t at = hash & mask();
        while (places_[at].slot != none && (places_[at].hash != hash || !same(places_[at].slot)))
            at = (at + 1) & mask();
        return places_[at].slot;
    }
    // A slot that is not in here yet.
    void enter(std::uint32_t hash, Slot slot) {
        if (2 * (size_ + 1) > places_.size()) grow();
        put(hash, slot);
        ++size_;
    }
    // One that is.
    void leave(std::uint32_t hash, Slot slot) {
        std::size_t gap = hash & mask();
        while (places_[gap].slot != slot) gap = (gap + 1) & mask();
        // The gap is closed, so that every other is still found on the way from its home.
        for (std::size_t at = (gap + 1) & mask(); places_[at].slot != none; at = (at + 1) & mask()) {
            const std::size_t home = places_[at].hash & mask();
            if (((at - home) & mask()) < ((at - gap) & mask())) continue;
            places_[gap] = places_[at];
            gap = at;
        }
        places_[gap] = {};
        --size_;
    }
    std::size_t size() const { return size_; }

  private:
    struct Place {
        std::uint32_t hash = 0;
        Slot slot = none;
    };
    std::size_t mask() const { return places_.size() - 1; }
    void put(std::uint32_t hash, Slot slot) {
        std::size_t at = hash & mask();
        while (places_[at].slot != none) at = (at + 1) & mask();
        places_[at] = {hash, slot};
    }
    void grow() {
        std::vector<Place> larger(std::max<std::size_t>(16, 2 * places_.size()));
        larger.swap(places_);
        for (const Place& place : larger)
            if (place.slot != none) put(place.hash, place.slot);
    }

    std::vector<Place> places_;  // a power of two, at most half of them taken
    std::size_t size_ = 0;
};

}  // namespace chorus
