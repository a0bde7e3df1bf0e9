#include "chorus/crypto/signature_verifier.hpp"

#include <algorithm>
#include <array>
#include <cassert>

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

// The fast verifiers, one for each worker, and the requests of a batch.
struct SignatureVerifier::Fast {
    std::vector<std::unique_ptr<p256::Verifier>> verifiers;
    std::vector<p256::Request> requests;
    std::vector<std::uint8_t> has_table;  // of each request's key
    std::vector<p256::PreparedKey> strangers;

    p256::Verifier& verifier(std::size_t worker, p256::Path path) {
        if (!verifiers[worker]) verifiers[worker] = std::make_unique<p256::Verifier>(path);
        return *verifiers[worker];
    }
};

SignatureVerifier::SignatureVerifier(const SignatureVerifierConfig& config, VerificationMemo* memo, Workers* workers)
    : config_(config),
      memo_(memo),
      workers_(workers),
      path_(config.path.value_or(p256::best_path())),
      state_(first_state(config, path_)),
      keys_(config.key_cache, path_),
      fast_(std::make_unique<Fast>()),
      accepts_until_check_(config.accept_sample),
      reject_checks_left_(config.reject_burst),
      questions_until_reject_check_(config.questions_per_reject_check) {
    fast_->verifiers.resize(workers ? std::max<std::size_t>(1, workers->count()) : 1);
}

SignatureVerifier::~SignatureVerifier() = default;

void SignatureVerifier::verify(std::span<const SignatureQuestion> questions, std::span<Verdict> verdicts,
                               const Meanwhile& meanwhile) {
    const std::lock_guard lock(mutex_);
    assert(questions.size() == verdicts.size());
    open_.clear();
    open_at_.clear();
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const SignatureQuestion& question = questions[i];
        verdicts[i] = Verdict::invalid;
        if (question.key->curve() != question.signature->curve) continue;
        if (const auto known =
                memo_ ? memo_->recall(*question.key, question.digest, *question.signature) : std::optional<bool>()) {
            ++counts_.remembered;
            verdicts[i] = *known ? Verdict::valid : Verdict::invalid;
        } else if (state_ == State::fast && is_fast(question)) {
            open_.push_back(question);
            open_at_.push_back(i);
            continue;
        } else {
            verdicts[i] = ask_openssl(question);
        }
    }
    if (open_.empty()) {
        if (meanwhile.work) meanwhile.work();
        return;
    }

    open_verdicts_.resize(open_.size());
    compute(prepare(open_), open_verdicts_, meanwhile);
    counts_.fast += open_.size();
    if (!guard_agrees(open_, open_verdicts_)) {
        state_ = State::contradicted;
        if (memo_) memo_->forget();
        std::ranges::transform(questions, verdicts.begin(),
                               [this](const SignatureQuestion& question) { return ask_openssl(question); });
        return;
    }
    for (std::size_t k = 0; k < open_.size(); ++k) {
        const SignatureQuestion& question = open_[k];
        const bool valid = open_verdicts_[k] == Verdict::valid;
        verdicts[open_at_[k]] = open_verdicts_[k];
        if (valid && !fast_->has_table[k]) keys_.believed(*question.key, question.standing);
        if (memo_) memo_->remember(*question.key, question.digest, *question.signature, valid);
    }
}

Verdict SignatureVerifier::ask_openssl(const SignatureQuestion& question) {
    ++counts_.openssl;
    const bool valid = question.key->verify(question.digest, *question.signature);
    if (memo_) memo_->remember(*question.key, question.digest, *question.signature, valid);
    return valid ? Verdict::valid : Verdict::invalid;
}

std::span<const p256::Request> SignatureVerifier::prepare(std::span<const SignatureQuestion> questions) {
    Fast& fast = *fast_;
    fast.requests.clear();
    fast.has_table.clear();
    fast.strangers.clear();
    fast.strangers.reserve(questions.size());  // requests point into it
    for (const SignatureQuestion& question : questions) {
        const p256::PreparedKey* key = keys_.find(*question.key);
        if (!key) {
            auto prepared = p256::PreparedKey::from_point(question.key->curve(), question.key->uncompressed());
            assert(prepared);
            key = &fast.strangers.emplace_back(std::move(*prepared));
        }
        fast.has_table.push_back(static_cast<bool>(key->table()));
        fast.requests.push_back({key, Octets32(question.digest.first(32)), Octets32(question.signature->r_octets()),
                                 Octets32(question.signature->s_octets())});
    }
    return fast.requests;
}

// The last part is the caller's, who comes to it when the other workers are at theirs.
void SignatureVerifier::compute(std::span<const p256::Request> requests, std::span<Verdict> verdicts,
                                const Meanwhile& meanwhile) {
    const std::size_t count = requests.size();
    const std::size_t parts = count >= config_.shared_among_workers_from ? fast_->verifiers.size() : 1;
    const std::size_t fair = (count + meanwhile.signatures) / parts;
    const std::size_t callers = parts == 1 ? 0 : fair - std::min(fair, meanwhile.signatures);
    const auto start_of = [&](std::size_t part) {
        if (part == 0) return std::size_t{0};
        return part == parts ? count : (count - callers) * part / (parts - 1) / lanes * lanes;
    };
    const auto job = [&](std::size_t part, std::size_t worker) {
        const std::size_t from = start_of(part), to = start_of(part + 1);
        fast_->verifier(worker, path_).verify(requests.subspan(from, to - from), verdicts.subspan(from, to - from));
    };
    if (meanwhile.work)
        for_each(workers_, parts, job, meanwhile.work);
    else
        for_each(workers_, parts, job);
}

bool SignatureVerifier::guard_agrees(std::span<const SignatureQuestion> questions, std::span<const Verdict> verdicts) {
    bool agrees = true;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (!must_check_again(verdicts[i])) continue;
        ++counts_.checked_again;
        const bool valid = questions[i].key->verify(questions[i].digest, *questions[i].signature);
        if (valid == (verdicts[i] == Verdict::valid)) continue;
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
