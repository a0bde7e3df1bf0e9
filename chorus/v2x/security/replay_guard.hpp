// Remembers every believed message for as long as a copy of it would still look fresh.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <unordered_map>

#include "chorus/core/bytes.hpp"
#include "chorus/core/time.hpp"

namespace chorus::v2x::security {

// Bounded. When it overflows, the entry that came first leaves, and from then on every message that is
// not newer than what left counts as seen: under flood the guard forgets messages, never protection.
class ReplayGuard {
  public:
    // The first 16 octets of the hash that was signed. It covers content and signer, so a copy with another
    // valid encoding of the signature is still a copy.
    using Key = std::array<std::uint8_t, 16>;
    // The first 16 octets of s: tells the bit-identical copy from one whose signature was not checked yet.
    using SignatureTag = std::array<std::uint8_t, 16>;

    explicit ReplayGuard(std::size_t capacity) : capacity_(capacity) {}

    enum class Answer : std::uint8_t { unseen, seen, seen_with_this_signature, forgotten };
    // Changes nothing.
    Answer look(const Key& message, const SignatureTag& signature, Timestamp generated) const;
    // Remembers a believed message until `until`; lets go of what has become stale at `now`.
    void remember(const Key& message, const SignatureTag& signature, Timestamp generated, Timestamp until,
                  Timestamp now);

    std::size_t size() const { return entries_.size(); }
    std::size_t capacity() const { return capacity_; }
    std::uint64_t forced_out() const { return forced_out_; }
    std::uint64_t fingerprint() const;

  private:
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct Entry {
        SignatureTag signature;
        Timestamp generated, until;
    };
    void leave();

    std::size_t capacity_;
    std::unordered_map<Key, Entry, KeyHash> entries_;
    std::deque<Key> order_;  // first come, first out
    std::uint64_t forced_out_ = 0;
    Timestamp forgotten_up_to_ = Timestamp::from_its_us(INT64_MIN);
};

}  // namespace chorus::v2x::security
