#include "chorus/crypto/signature_verifier.hpp"

#include <gtest/gtest.h>

#include <array>
#include <deque>

#include "chorus/core/test_workers.hpp"
#include "chorus/crypto/private_key.hpp"
#include "chorus/crypto/sha256.hpp"
#include "chorus/crypto/verifier_self_test.hpp"

namespace chorus::crypto {
namespace {

struct Signed {
    const PrivateKey* key;
    Sha256 digest;
    Signature signature;
    SignatureQuestion question(KeyStanding standing = KeyStanding::sender) const {
        return {&key->public_key(), digest, &signature, standing};
    }
};

class SignatureVerifierTest : public testing::Test {
  protected:
    const PrivateKey& key(std::uint64_t seed) {
        while (keys_.size() <= seed) keys_.push_back(PrivateKey::from_seed(keys_.size()));
        return keys_[seed];
    }
    Signed message(std::uint64_t seed) {
        const std::uint8_t octets[] = {static_cast<std::uint8_t>(++messages_),
                                       static_cast<std::uint8_t>(messages_ >> 8)};
        const Sha256 digest = sha256(octets);
        return {&key(seed), digest, key(seed).sign_deterministic(digest)};
    }
    // The verdict on `count` fresh messages of a key.
    void hear(SignatureVerifier& verifier, std::uint64_t seed, int count, KeyStanding standing = KeyStanding::sender) {
        for (int i = 0; i < count; ++i) {
            const Signed one = message(seed);
            ASSERT_TRUE(verifier.verify(one.question(standing)));
        }
    }

    std::deque<PrivateKey> keys_;
    unsigned messages_ = 0;
};

TEST_F(SignatureVerifierTest, InABatchExactlyTheBadOnesFail) {
    SignatureVerifier verifier;
    std::vector<Signed> messages;
    for (std::uint64_t i = 0; i < 40; ++i) messages.push_back(message(i % 7));
    for (std::size_t i = 0; i < messages.size(); i += 3) messages[i].signature.s[31] ^= 1;
    messages[1].signature.curve = Curve::brainpool_p256r1;
    std::vector<SignatureQuestion> questions;
    for (const Signed& one : messages) questions.push_back(one.question());
    std::vector<Verdict> verdicts(questions.size());
    for (int round = 0; round < 6; ++round) {  // tables come in between
        verifier.verify(questions, verdicts);
        for (std::size_t i = 0; i < messages.size(); ++i)
            EXPECT_EQ(verdicts[i] == Verdict::valid, i % 3 != 0 && i != 1) << i;
    }
    EXPECT_EQ(verifier.keys().tables(), 7u);
    EXPECT_EQ(verifier.counts().contradictions, 0u);
}

TEST_F(SignatureVerifierTest, BatchesUnderWayAreAnsweredInAnyOrder) {
    LateWorkers workers;
    VerificationMemo memo;
    SignatureVerifierConfig shared;
    shared.shared_among_workers_from = 4;
    shared.key_cache.keys = 3;  // of seven: keys leave while they are in use, and tables come
    shared.key_cache.idle_before_leaving = 0;
    shared.key_cache.octets = std::size_t{100} << 10;
    SignatureVerifierConfig off = shared;
    off.fast = false;
    SignatureVerifier alone(shared), with_workers(shared, nullptr, &workers), remembering(shared, &memo, &workers),
        by_openssl(off, nullptr, &workers);
    std::vector<Signed> messages;
    for (std::uint64_t i = 0; i < 40; ++i) messages.push_back(message(i / 3 % 7));
    for (std::size_t i = 0; i < messages.size(); i += 3) messages[i].signature.s[31] ^= 1;
    std::vector<SignatureQuestion> questions;
    for (const Signed& one : messages) questions.push_back(one.question(KeyStanding::authority));
    const auto is_right = [](std::size_t from, std::span<const Verdict> verdicts) {
        for (std::size_t i = 0; i < verdicts.size(); ++i)
            EXPECT_EQ(verdicts[i] == Verdict::valid, (from + i) % 3 != 0) << from + i;
    };
    for (SignatureVerifier* verifier : {&alone, &with_workers, &remembering, &remembering, &by_openssl}) {
        SignatureVerifier::Batch first, second;
        for (const std::size_t count : {0u, 1u, 7u, 8u, 9u, 16u, 20u}) {
            const bool starts = verifier->start(std::span(questions).first(count), first);
            if (verifier != &remembering) {
                EXPECT_EQ(starts, verifier == &with_workers && count >= 4) << count;
            }
            verifier->start(std::span(questions).subspan(20, count), second);
            is_right(39, std::array{verifier->verify(questions[39]) ? Verdict::valid : Verdict::invalid});
            const bool in_order = count % 2 == 0;
            if (in_order) is_right(0, verifier->finish(first));
            is_right(20, verifier->finish(second));
            if (!in_order) is_right(0, verifier->finish(first));
            is_right(20, verifier->finish(second));  // again
        }
        EXPECT_LE(verifier->keys().tables(), 1u);
    }
    EXPECT_GT(with_workers.keys().tables_made(), 3u);
    EXPECT_GT(workers.together(), 3u);
}

TEST_F(SignatureVerifierTest, SenderEarnsItsTableAuthorityHasItAtOnceStrangerNever) {
    SignatureVerifier verifier;
    hear(verifier, 1, 3);
    EXPECT_EQ(verifier.keys().tables(), 0u);
    hear(verifier, 1, 1);
    EXPECT_EQ(verifier.keys().tables(), 1u);
    hear(verifier, 2, 1, KeyStanding::authority);
    EXPECT_EQ(verifier.keys().tables(), 2u);
    hear(verifier, 3, 20, KeyStanding::stranger);
    EXPECT_EQ(verifier.keys().size(), 2u);
    EXPECT_EQ(verifier.keys().width(), 6u);
    EXPECT_LE(verifier.keys().octets(), std::size_t{2 * 100} << 10);
}

TEST_F(SignatureVerifierTest, BadSignaturesEarnNothing) {
    SignatureVerifier verifier;
    for (int i = 0; i < 10; ++i) {
        Signed bad = message(1);
        bad.digest[0] ^= 1;
        EXPECT_FALSE(verifier.verify(bad.question(KeyStanding::authority)));
    }
    EXPECT_EQ(verifier.keys().size(), 0u);
}

TEST_F(SignatureVerifierTest, TablesStayWithinTheirBudgetAndAreNotTornFromWhoIsHeard) {
    SignatureVerifierConfig config;
    config.key_cache.table_octets = std::size_t{16} << 10;
    config.key_cache.octets = std::size_t{33} << 10;
    config.key_cache.messages_before_table = 1;
    config.key_cache.idle_before_leaving = 20;
    SignatureVerifier verifier(config);
    for (std::uint64_t seed = 1; seed <= 3; ++seed) hear(verifier, seed, 2);
    EXPECT_EQ(verifier.keys().tables(), 2u);  // the third goes without
    EXPECT_LE(verifier.keys().octets(), config.key_cache.octets);
    EXPECT_EQ(verifier.keys().tables_made(), 2u);
    hear(verifier, 2, 30);  // and 1 has left
    hear(verifier, 4, 1);
    EXPECT_EQ(verifier.keys().tables(), 2u);
    EXPECT_EQ(verifier.keys().tables_made(), 3u);
}

TEST_F(SignatureVerifierTest, KeysAreBounded) {
    SignatureVerifierConfig config;
    config.key_cache.keys = 4;
    config.key_cache.table_octets = std::size_t{16} << 10;
    SignatureVerifier verifier(config);
    for (std::uint64_t seed = 0; seed < 10; ++seed) hear(verifier, seed, 4);
    EXPECT_EQ(verifier.keys().size(), 4u);
    EXPECT_EQ(verifier.keys().tables(), 4u);
    EXPECT_EQ(verifier.keys().octets(), std::size_t{4 * 16} << 10);
}

TEST_F(SignatureVerifierTest, SwitchedOffThereAreNoTables) {
    SignatureVerifierConfig config;
    config.key_cache.tables = false;
    SignatureVerifier verifier(config);
    hear(verifier, 1, 10);
    hear(verifier, 2, 10, KeyStanding::authority);
    EXPECT_EQ(verifier.keys().tables_made(), 0u);
    EXPECT_EQ(verifier.counts().fast, 20u);
}

TEST_F(SignatureVerifierTest, OtherCurvesAreOpenSslsAndTheirVerdictsAreRemembered) {
    VerificationMemo memo;
    SignatureVerifier verifier({}, &memo);
    const PrivateKey authority = PrivateKey::from_seed(1, {}, Curve::brainpool_p384r1);
    const Sha256 digest = sha256({});
    const Signature signature = authority.sign_deterministic(digest);
    const SignatureQuestion question{&authority.public_key(), digest, &signature, KeyStanding::authority};
    EXPECT_TRUE(verifier.verify(question));
    EXPECT_TRUE(verifier.verify(question));
    EXPECT_EQ(verifier.counts().openssl, 1u);
    EXPECT_EQ(verifier.counts().remembered, 1u);
}

// The same octets are another key on another curve.
TEST_F(SignatureVerifierTest, BrainpoolIsVerifiedFastAndWithATable) {
    SignatureVerifier verifier;
    const PrivateKey authority = PrivateKey::from_seed(1, {}, Curve::brainpool_p256r1);
    const Sha256 digest = sha256({});
    const Signature good = authority.sign_deterministic(digest);
    Signature bad = good;
    bad.r[0] ^= 1;
    for (int round = 0; round < 3; ++round) {
        EXPECT_TRUE(verifier.verify({&authority.public_key(), digest, &good, KeyStanding::authority}));
        EXPECT_FALSE(verifier.verify({&authority.public_key(), digest, &bad, KeyStanding::authority}));
    }
    EXPECT_EQ(verifier.counts().fast, 6u);
    EXPECT_EQ(verifier.counts().openssl, 0u);
    EXPECT_EQ(verifier.keys().tables(), 1u);
}

TEST_F(SignatureVerifierTest, SelfTestPassesOnEveryPathOfThisProcessor) {
    EXPECT_TRUE(passes_self_test(p256::Path::scalar));
    EXPECT_EQ(passes_self_test(p256::Path::ifma), p256::supported(p256::Path::ifma));
}

class LyingVerifier : public SignatureVerifier {
  public:
    using SignatureVerifier::SignatureVerifier;
    Verdict lie = Verdict::valid;  // told about every signature
    bool lies = true;

  protected:
    void hear_fast_verdicts(std::span<Verdict> verdicts) override {
        if (lies) std::ranges::fill(verdicts, lie);
    }
};

TEST_F(SignatureVerifierTest, GuardFindsAFalseRejectAtOnceAndSwitchesToOpenSsl) {
    LyingVerifier verifier;
    verifier.lie = Verdict::invalid;
    hear(verifier, 1, 1);  // the true answer, all the same
    EXPECT_EQ(verifier.state(), SignatureVerifier::State::contradicted);
    EXPECT_EQ(verifier.counts().contradictions, 1u);
    const auto fast = verifier.counts().fast;
    hear(verifier, 1, 5);
    EXPECT_EQ(verifier.counts().fast, fast);
}

TEST_F(SignatureVerifierTest, WhatIsUnderWayWhenTheGuardWakesIsJudgedByOpenSslToo) {
    LateWorkers workers;
    SignatureVerifierConfig config;
    config.shared_among_workers_from = 1;
    config.accept_sample = 1;
    LyingVerifier verifier(config, nullptr, &workers);
    std::vector<Signed> bad;
    for (std::uint64_t i = 0; i < 2; ++i) {
        bad.push_back(message(1));
        bad.back().digest[0] ^= 1;
    }
    const SignatureQuestion one = bad[0].question(), other = bad[1].question();
    SignatureVerifier::Batch first, second;
    verifier.start({&one, 1}, first);
    verifier.start({&other, 1}, second);
    EXPECT_EQ(verifier.finish(first)[0], Verdict::invalid);
    EXPECT_EQ(verifier.state(), SignatureVerifier::State::contradicted);
    EXPECT_EQ(verifier.finish(second)[0], Verdict::invalid);
    EXPECT_EQ(verifier.counts().contradictions, 1u);
}

TEST_F(SignatureVerifierTest, GuardFindsFalseAcceptsByItsSample) {
    SignatureVerifierConfig config;
    config.accept_sample = 8;
    LyingVerifier verifier(config);
    verifier.lies = false;
    hear(verifier, 1, 5);
    verifier.lies = true;
    int believed = 0;
    while (verifier.state() == SignatureVerifier::State::fast) {
        Signed bad = message(1);
        bad.digest[0] ^= 1;
        believed += verifier.verify(bad.question());
        ASSERT_LT(believed, 8);
    }
    EXPECT_EQ(verifier.counts().contradictions, 1u);
}

TEST_F(SignatureVerifierTest, WhatWasRememberedOfAContradictedVerifierIsForgotten) {
    SignatureVerifierConfig config;
    config.accept_sample = 2;
    VerificationMemo memo;
    LyingVerifier verifier(config, &memo);
    Signed bad = message(1);
    bad.digest[0] ^= 1;
    EXPECT_TRUE(verifier.verify(bad.question())) << "before anybody looked";
    Signed another = message(2);
    another.digest[0] ^= 1;
    EXPECT_FALSE(verifier.verify(another.question()));
    ASSERT_EQ(verifier.state(), SignatureVerifier::State::contradicted);
    EXPECT_FALSE(verifier.verify(bad.question()));
}

TEST_F(SignatureVerifierTest, FloodOfBadSignaturesDoesNotBuyOpenSslsTime) {
    SignatureVerifierConfig config;
    config.questions_per_reject_check = 16;
    config.reject_burst = 4;
    SignatureVerifier verifier(config);
    Signed bad = message(1);
    bad.digest[0] ^= 1;
    for (int i = 0; i < 160; ++i) EXPECT_FALSE(verifier.verify(bad.question()));
    EXPECT_EQ(verifier.counts().checked_again, 4u + 10u);
    EXPECT_EQ(verifier.state(), SignatureVerifier::State::fast);
}

}  // namespace
}  // namespace chorus::crypto
