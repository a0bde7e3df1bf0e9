#include "chorus/crypto/signature_verifier.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "chorus/crypto/verifier_self_test.hpp"

namespace chorus::crypto {

namespace {

using Octets32 = std::span<const std::uint8_t, 32>;
constexpr std::size_t lanes = 8;  // signatures that the fast verifier computes at once

bool is_fast(const SignatureQuestion& question) {
    return p256::supported(question.key->curve()) && question.digest.size() >= 32;
}

SignatureVerifier::State first_state(const SignatureVerifierConfig& config, p256::Path path) {
    using enum SignatureVerifier::State;
    if (!config.fast) return switched_off;
    return passes_self_test(path) ? fast : self_test_failed;
}

}  // namespace

SignatureVerifier::SignatureVerifier(const SignatureVerifierConfig& config, VerificationMemo* memo, Workers* workers)
    : config_(config),
      memo_(memo),
      workers_(workers),
      path_(config.path.value_or(p256::best_path())),
      state_(first_state(config, path_)),
      keys_(config.key_cache, path_),
      verifiers_((workers ? workers->count() : 0) + 1),
      own_batch_(std::make_unique<Batch>()),
      accepts_until_check_(config.accept_sample),
      reject_checks_left_(config.reject_burst),
      questions_until_reject_check_(config.questions_per_reject_check) {}

SignatureVerifier::~SignatureVerifier() { assert(under_way_ == 0); }

void SignatureVerifier::verify(std::span<const SignatureQuestion> questions, std::span<Verdict> verdicts) {
    assert(questions.size() == verdicts.size());
    const std::lock_guard lock(verifying_);
    start(questions, *own_batch_);
    std::ranges::copy(finish(*own_batch_), verdicts.begin());
}

bool SignatureVerifier::start(std::span<const SignatureQuestion> questions, Batch& batch) {
    assert(!batch.round_);
    {
        const std::lock_guard lock(mutex_);
        batch.questions_.assign(questions.begin(), questions.end());
        batch.verdicts_.assign(questions.size(), Verdict::invalid);
        batch.open_.clear();
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const SignatureQuestion& question = questions[i];
            if (question.key->curve() != question.signature->curve) continue;
            if (const auto known = memo_ ? memo_->recall(*question.key, question.digest, *question.signature)
                                         : std::optional<bool>()) {
                ++counts_.remembered;
                batch.verdicts_[i] = *known ? Verdict::valid : Verdict::invalid;
            } else if (state_ == State::fast && is_fast(question)) {
                batch.open_.push_back({i, false});
            } else {
                batch.verdicts_[i] = ask_openssl(question);
            }
        }
        prepare(batch);
    }
    const std::size_t count = batch.open_.size();
    if (count == 0 || !workers_ || workers_->count() == 1 || count < config_.shared_among_workers_from) return false;
    // The larger the parts, the less each signature takes; but who is idle now shall have one.
    constexpr std::size_t part_max = 8 * lanes;
    const std::size_t fair = (count + workers_->count() - 1) / workers_->count();
    batch.part_ = under_way_++ > 0 ? part_max : std::min((fair + lanes - 1) / lanes * lanes, part_max);
    batch.job_ = [this, &batch](std::size_t part, std::size_t worker) { compute(batch, part, verifier_of(worker)); };
    batch.round_ = workers_->start((count + batch.part_ - 1) / batch.part_, batch.job_);
    return true;
}

std::span<const Verdict> SignatureVerifier::finish(Batch& batch) {
    if (batch.round_) {
        workers_->finish(*std::exchange(batch.round_, std::nullopt));
        --under_way_;
    } else if (!batch.open_.empty()) {
        const std::lock_guard lock(alone_);
        batch.part_ = batch.open_.size();
        compute(batch, 0, verifier_of(verifiers_.size() - 1));
    }

    const std::lock_guard lock(mutex_);
    hear_fast_verdicts(batch.computed_);
    counts_.fast += batch.open_.size();
    if (!batch.open_.empty() && (state_ != State::fast || !guard_agrees(batch))) {
        state_ = State::contradicted;
        if (memo_) memo_->forget();
        std::ranges::transform(batch.questions_, batch.verdicts_.begin(),
                               [this](const SignatureQuestion& question) { return ask_openssl(question); });
    } else {
        for (std::size_t k = 0; k < batch.open_.size(); ++k) {
            const auto [i, has_table] = batch.open_[k];
            const SignatureQuestion& question = batch.questions_[i];
            const bool valid = batch.computed_[k] == Verdict::valid;
            batch.verdicts_[i] = batch.computed_[k];
            if (valid && !has_table) keys_.believed(*question.key, question.standing);
            if (memo_) memo_->remember(*question.key, question.digest, *question.signature, valid);
        }
    }
    // Nothing is open any more, and nothing points at what may go.
    batch.open_.clear();
    batch.requests_.clear();
    batch.keys_.clear();
    return batch.verdicts_;
}

Verdict SignatureVerifier::ask_openssl(const SignatureQuestion& question) {
    ++counts_.openssl;
    const bool valid = question.key->verify(question.digest, *question.signature);
    if (memo_) memo_->remember(*question.key, question.digest, *question.signature, valid);
    return valid ? Verdict::valid : Verdict::invalid;
}

void SignatureVerifier::prepare(Batch& batch) {
    batch.strangers_.clear();
    batch.strangers_.reserve(batch.open_.size());  // requests point into it
    batch.requests_.clear();
    batch.computed_.assign(batch.open_.size(), Verdict::invalid);
    for (Batch::Open& open : batch.open_) {
        const SignatureQuestion& question = batch.questions_[open.question];
        const p256::PreparedKey* key = nullptr;
        if (auto cached = keys_.find(*question.key)) {
            key = batch.keys_.emplace_back(std::move(cached)).get();
        } else {
            auto prepared = p256::PreparedKey::from_point(question.key->curve(), question.key->uncompressed());
            assert(prepared);
            key = &batch.strangers_.emplace_back(std::move(*prepared));
        }
        open.has_table = static_cast<bool>(key->table());
        batch.requests_.push_back({key, Octets32(question.digest.first(32)), Octets32(question.signature->r_octets()),
                                   Octets32(question.signature->s_octets())});
    }
}

void SignatureVerifier::compute(Batch& batch, std::size_t part, p256::Verifier& verifier) {
    const std::size_t from = part * batch.part_, count = std::min(batch.part_, batch.requests_.size() - from);
    verifier.verify(std::span(batch.requests_).subspan(from, count), std::span(batch.computed_).subspan(from, count));
}

p256::Verifier& SignatureVerifier::verifier_of(std::size_t worker) {
    auto& verifier = verifiers_[worker];
    if (!verifier) verifier = std::make_unique<p256::Verifier>(path_);
    return *verifier;
}

bool SignatureVerifier::guard_agrees(const Batch& batch) {
    bool agrees = true;
    for (std::size_t k = 0; k < batch.open_.size(); ++k) {
        if (!must_check_again(batch.computed_[k])) continue;
        ++counts_.checked_again;
        const SignatureQuestion& question = batch.questions_[batch.open_[k].question];
        const bool valid = question.key->verify(question.digest, *question.signature);
        if (valid == (batch.computed_[k] == Verdict::valid)) continue;
        ++counts_.contradictions;
        agrees = false;
    }
    return agrees;
}

bool SignatureVerifier::must_check_again(Verdict verdict) {
    if (--questions_until_reject_check_ == 0) {
        questions_until_reject_check_ = config_.questions_per_reject_check;
        reject_checks_left_ = std::min(reject_checks_left_ + 1, config_.reject_burst);
    }
    if (verdict == Verdict::valid) {
        if (--accepts_until_check_ > 0) return false;
        accepts_until_check_ = config_.accept_sample;
        return true;
    }
    if (reject_checks_left_ == 0) return false;
    --reject_checks_left_;
    return true;
}

std::string_view words(SignatureVerifier::State state) {
    switch (state) {
        case SignatureVerifier::State::fast: return "signatures are verified by the fast verifier";
        case SignatureVerifier::State::switched_off: return "signatures are verified by OpenSSL, as configured";
        case SignatureVerifier::State::self_test_failed:
            return "the fast verifier failed its self-test; signatures are verified by OpenSSL, slowly";
        case SignatureVerifier::State::contradicted:
            return "OpenSSL contradicted the fast verifier, which is off from now on; signatures are verified slowly";
    }
    return {};
}

}  // namespace chorus::crypto
