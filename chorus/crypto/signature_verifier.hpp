// Is this signature right? The one face of all ECDSA verification above this room: many questions at once, P-256 and
// brainpoolP256r1 by the fast verifier with its key cache, other curves by OpenSSL.
//
// The fast verifier is never trusted alone. It must agree with OpenSSL on known answers before it is used; afterwards
// OpenSSL checks again what it rejects, within a rate, and one in 4096 of what it accepts. A single difference switches
// it off for good: the whole batch is judged again by OpenSSL, and state() says so. What is public decides what runs:
// nothing in here ever takes a secret.
#pragma once

#include <atomic>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/workers.hpp"
#include "chorus/crypto/key_cache.hpp"
#include "chorus/crypto/public_key.hpp"
#include "chorus/crypto/signature.hpp"
#include "chorus/crypto/verification_memo.hpp"

namespace chorus::crypto {

using Verdict = p256::Verdict;

// Views must live until the answer is given.
struct SignatureQuestion {
    const PublicKey* key = nullptr;
    Bytes digest;  // up to 48 octets
    const Signature* signature = nullptr;
    KeyStanding standing = KeyStanding::stranger;
};

struct SignatureVerifierConfig {
    KeyCacheConfig key_cache;
    bool fast = true;                    // false: OpenSSL for all
    std::optional<p256::Path> path;      // nothing: the best of this processor
    std::uint32_t accept_sample = 4096;  // one accepted signature in so many is checked again
    // One rejected signature in so many questions is checked again, beyond a reserve of as many as `reject_burst`: a
    // flood of bad signatures must not buy OpenSSL's time.
    std::uint32_t questions_per_reject_check = 64, reject_burst = 64;
    // Of fewer questions the caller answers all: waking the workers would take longer.
    std::size_t shared_among_workers_from = 16;
};

// Stations of one process may share one, on several threads, and none waits for another's workers while it asks. The
// rest is for one thread.
class SignatureVerifier {
  public:
    // self_test_failed and contradicted are alarms: everything still works, by OpenSSL and as slowly.
    enum class State : std::uint8_t { fast, switched_off, self_test_failed, contradicted };

    // `memo`: verdicts shared by those who ask the same; `workers`: large batches are split among them. Both may be
    // nullptr, and must outlive this.
    explicit SignatureVerifier(const SignatureVerifierConfig& config = {}, VerificationMemo* memo = nullptr,
                               Workers* workers = nullptr);
    virtual ~SignatureVerifier();
    SignatureVerifier(const SignatureVerifier&) = delete;
    SignatureVerifier& operator=(const SignatureVerifier&) = delete;

    // Judges each question by itself; as many verdicts as questions.
    void verify(std::span<const SignatureQuestion> questions, std::span<Verdict> verdicts);
    bool verify(const SignatureQuestion& question) {
        Verdict verdict = Verdict::invalid;
        verify({&question, 1}, {&verdict, 1});
        return verdict == Verdict::valid;
    }

    // Questions whose answers are under way. To be used again and again: it keeps its memory.
    class Batch;
    // The same in two steps, between which the workers compute and the caller does what he likes, with this verifier
    // too. Every start() wants its finish(); what the questions point at lives until then. True: workers are at it;
    // false: nobody is before finish(), because there are none or it is too little for them.
    bool start(std::span<const SignatureQuestion> questions, Batch& batch);
    // The verdicts, until the batch is used again.
    std::span<const Verdict> finish(Batch& batch);

    // For who prepares the questions and has as much to share; may be nullptr.
    Workers* workers() const { return workers_; }
    State state() const { return state_; }
    p256::Path path() const { return path_; }
    const KeyCache& keys() const { return keys_; }
    struct Counts {
        std::uint64_t fast = 0, openssl = 0, remembered = 0;  // how questions were answered
        std::uint64_t checked_again = 0;                      // by the guard
        std::uint64_t contradictions = 0;                     // and found different: an alarm
    };
    const Counts& counts() const { return counts_; }

  protected:
    // The fast verifier's word, before the guard hears it. Virtual, so that a test can bend it and see the guard wake.
    virtual void hear_fast_verdicts(std::span<Verdict>) {}

  private:
    void prepare(Batch& batch);
    static void compute(Batch& batch, std::size_t part, p256::Verifier& verifier);
    p256::Verifier& verifier_of(std::size_t worker);
    Verdict ask_openssl(const SignatureQuestion& question);
    bool guard_agrees(const Batch& batch);
    bool must_check_again(Verdict verdict);

    // In the order in which they are taken.
    std::mutex verifying_;  // of verify()
    std::mutex alone_;      // of who computes without workers
    std::mutex mutex_;      // of all below but the verifiers
    SignatureVerifierConfig config_;
    VerificationMemo* memo_;
    Workers* workers_;
    p256::Path path_;
    State state_;
    KeyCache keys_;
    std::vector<std::unique_ptr<p256::Verifier>> verifiers_;  // of each worker, and of who computes without them
    std::unique_ptr<Batch> own_batch_;                        // of verify()
    std::atomic<std::size_t> under_way_{0};                   // batches that workers are at
    Counts counts_;
    std::uint32_t accepts_until_check_, reject_checks_left_, questions_until_reject_check_;
};

class SignatureVerifier::Batch {
  public:
    Batch() = default;
    ~Batch() { assert(!round_); }
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

  private:
    friend class SignatureVerifier;
    struct Open {
        std::size_t question;
        bool has_table;
    };

    std::vector<SignatureQuestion> questions_;
    std::vector<Verdict> verdicts_;
    // Those that the fast verifier is to answer.
    std::vector<Open> open_;
    std::vector<std::shared_ptr<const p256::PreparedKey>> keys_;  // of the cache, which may let go of them meanwhile
    std::vector<p256::PreparedKey> strangers_;
    std::vector<p256::Request> requests_;
    std::vector<Verdict> computed_;
    std::size_t part_ = 0;  // of how many requests
    Workers::Job job_;
    std::optional<Workers::Round> round_;
};

std::string_view words(SignatureVerifier::State state);

}  // namespace chorus::crypto
