#include "chorus/crypto/verification_memo.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace chorus::crypto {

std::size_t VerificationMemo::QuestionHash::operator()(const Question& question) const {
    // Digest and s are as good as random.
    std::uint64_t digest, s;
    std::memcpy(&digest, question.digest.data(), sizeof digest);
    std::memcpy(&s, question.signature.s.data(), sizeof s);
    return static_cast<std::size_t>(digest ^ s * 0x9e3779b97f4a7c15u);
}

VerificationMemo::Question VerificationMemo::question_of(const PublicKey& key, Bytes digest,
                                                         const Signature& signature) {
    Question question;
    assert(digest.size() <= question.digest.size());
    std::ranges::copy(key.uncompressed(), question.point.begin());
    std::ranges::copy(digest, question.digest.begin());
    question.digest_length = static_cast<std::uint8_t>(digest.size());
    question.signature = signature;
    return question;
}

std::optional<bool> VerificationMemo::recall(const PublicKey& key, Bytes digest, const Signature& signature) {
    const Question question = question_of(key, digest, signature);
    const std::lock_guard lock(mutex_);
    const bool* outcome = outcomes_.find(question);
    if (!outcome) return std::nullopt;
    ++remembered_;
    return *outcome;
}

void VerificationMemo::remember(const PublicKey& key, Bytes digest, const Signature& signature, bool valid) {
    const Question question = question_of(key, digest, signature);
    const std::lock_guard lock(mutex_);
    // When two threads asked at once, both computed; counted is what one would have.
    ++(outcomes_.peek(question) ? remembered_ : computed_);
    outcomes_.put(question, valid);
}

void VerificationMemo::forget() {
    const std::lock_guard lock(mutex_);
    outcomes_.clear();
}

std::size_t VerificationMemo::size() const {
    const std::lock_guard lock(mutex_);
    return outcomes_.size();
}

std::uint64_t VerificationMemo::remembered() const {
    const std::lock_guard lock(mutex_);
    return remembered_;
}

std::uint64_t VerificationMemo::computed() const {
    const std::lock_guard lock(mutex_);
    return computed_;
}

}  // namespace chorus::crypto
