// Remembers every believed message for as long as a copy of it would still look fresh.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "chorus/core/slot_index.hpp"
#include "chorus/core/time.hpp"

namespace chorus::v2x::security {

// Bounded, and ordered by when a copy would be stale: what is stale leaves whatever arrived before it. When the
// guard overflows, the entry that would leave next leaves early, and from then on every message that is not newer
// than it counts as seen: under flood the guard forgets messages, never protection. Messages that stay fresh for
// different times belong into different guards, else a flood of one kind costs the others their place.
class ReplayGuard {
  public:
    // The hash that was signed, whole, zeros behind a short one. It covers content and signer, so a copy with
    // another valid encoding of the signature is still a copy.
    using Key = std::array<std::uint8_t, 48>;
    // r and s, whole: tell the identical copy from one whose signature was not checked yet.
    struct SignatureTag {
        std::array<std::uint8_t, 48> r{}, s{};
        friend bool operator==(const SignatureTag&, const SignatureTag&) = default;
    };

    explicit ReplayGuard(std::size_t capacity) : capacity_(capacity) {}

    enum class Answer : std::uint8_t { unseen, seen, seen_with_this_signature, forgotten };
    // Changes nothing.
    Answer look(const Key& message, const SignatureTag& signature, Timestamp generated) const;
    // Remembers a believed message until `until`; lets go of what has become stale at `now`.
    void remember(const Key& message, const SignatureTag& signature, Timestamp generated, Timestamp until,
                  Timestamp now);

    std::size_t size() const { return index_.size(); }
    std::size_t capacity() const { return capacity_; }
    std::uint64_t forced_out() const { return forced_out_; }
    std::uint64_t fingerprint() const;

  private:
    struct Entry {
        Key message;
        SignatureTag signature;
    };
    // Leaves when its message is stale. All that a search or a departure reads of it lies here and in the index: the
    // entries of a crowded channel are more than a cache holds.
    struct Departure {
        Timestamp until, generated;
        std::uint32_t hash = 0;
        SlotIndex::Slot slot = 0;
    };
    // All departures, the next in front: a ring, since messages come nearly in the order in which they leave. One that
    // was long on its way moves those that left after it, which takes less than its signature took.
    class Departures {
      public:
        std::size_t size() const { return size_; }
        const Departure& operator[](std::size_t i) const { return ring_[(first_ + i) & (ring_.size() - 1)]; }
        void enter(const Departure& departure);
        Departure leave();

      private:
        Departure& at(std::size_t i) { return ring_[(first_ + i) & (ring_.size() - 1)]; }
        std::vector<Departure> ring_;  // a power of two
        std::size_t first_ = 0, size_ = 0;
    };
    SlotIndex::Slot slot_of(const Key& message) const;
    void leave();  // the next in order

    std::size_t capacity_;
    std::vector<Entry> entries_;
    std::vector<SlotIndex::Slot> free_;
    SlotIndex index_;  // by message
    Departures departures_;
    std::uint64_t forced_out_ = 0;
    Timestamp forgotten_up_to_ = Timestamp::from_its_us(INT64_MIN);
};

}  // namespace chorus::v2x::security
