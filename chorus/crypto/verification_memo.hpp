// Remembers the outcome of verifications, so that those who verify the same thing twice in one process
// (simulated stations that hear one message) do the arithmetic once. Everybody still decides alone.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>

#include "chorus/core/bounded.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/crypto/public_key.hpp"
#include "chorus/crypto/signature.hpp"

namespace chorus::crypto {

// Bounded: the outcome least recently asked for leaves. Two questions are the same when every octet of key,
// digest and signature is. Any number of threads may ask.
class VerificationMemo {
  public:
    explicit VerificationMemo(std::size_t capacity = 4096) : outcomes_(capacity) {}

    // The verdict on this question if it is remembered. Digests of up to 48 octets.
    std::optional<bool> recall(const PublicKey& key, Bytes digest, const Signature& signature);
    // A verdict that was computed.
    void remember(const PublicKey& key, Bytes digest, const Signature& signature, bool valid);
    // Everything: whoever computed is not to be believed any more.
    void forget();

    std::size_t size() const;
    std::size_t capacity() const { return outcomes_.capacity(); }
    std::uint64_t remembered() const;  // questions answered from memory
    std::uint64_t computed() const;

  private:
    struct Question {
        std::array<std::uint8_t, 97> point{};
        std::array<std::uint8_t, 48> digest{};
        std::uint8_t digest_length = 0;
        Signature signature;
        friend bool operator==(const Question&, const Question&) = default;
    };
    struct QuestionHash {
        std::size_t operator()(const Question& question) const;
    };

    static Question question_of(const PublicKey& key, Bytes digest, const Signature& signature);

    mutable std::mutex mutex_;
    LruMap<Question, bool, QuestionHash> outcomes_;
    std::uint64_t remembered_ = 0, computed_ = 0;
};

}  // namespace chorus::crypto
