#include "chorus/v2x/security/replay_guard.hpp"

#include <gtest/gtest.h>

#include <cstring>

#include "chorus/v2x/security/verify.hpp"

namespace chorus::v2x::security {
namespace {

using Answer = ReplayGuard::Answer;

Timestamp at(int ms) { return Timestamp::from_its_ms(700'000'000'000 + ms); }
ReplayGuard::Key key(std::uint8_t n) { return {n, 1, 2, 3}; }
constexpr ReplayGuard::SignatureTag tag{{9, 9}, {7}};
constexpr ReplayGuard::SignatureTag other_tag{{9, 9}, {8}};

TEST(ReplayGuard, KnowsWhatItHeard) {
    ReplayGuard guard(4);
    EXPECT_EQ(guard.look(key(1), tag, at(0)), Answer::unseen);
    guard.remember(key(1), tag, at(0), at(2000), at(10));
    EXPECT_EQ(guard.look(key(1), tag, at(0)), Answer::seen_with_this_signature);
    EXPECT_EQ(guard.look(key(1), other_tag, at(0)), Answer::seen) << "another encoding of the signature is a copy too";
    EXPECT_EQ(guard.look(key(2), tag, at(0)), Answer::unseen);
}

TEST(ReplayGuard, ComparesEveryOctet) {
    ReplayGuard guard(4);
    guard.remember(key(1), tag, at(0), at(2000), at(10));
    ReplayGuard::Key other = key(1);
    other.back() ^= 1;
    EXPECT_EQ(guard.look(other, tag, at(0)), Answer::unseen);
    ReplayGuard::SignatureTag altered = tag;
    altered.r.back() ^= 1;
    EXPECT_EQ(guard.look(key(1), altered, at(0)), Answer::seen);
    altered = tag;
    altered.s.back() ^= 1;
    EXPECT_EQ(guard.look(key(1), altered, at(0)), Answer::seen);
}

TEST(ReplayGuard, LookingChangesNothing) {
    ReplayGuard guard(4);
    guard.remember(key(1), tag, at(0), at(2000), at(10));
    const auto before = guard.fingerprint();
    guard.look(key(1), tag, at(0));
    guard.look(key(2), tag, at(0));
    EXPECT_EQ(guard.fingerprint(), before);
}

TEST(ReplayGuard, LetsGoOfWhatIsStaleAnyway) {
    ReplayGuard guard(4);
    guard.remember(key(1), tag, at(0), at(2000), at(0));
    guard.remember(key(2), tag, at(2001), at(4001), at(2001));
    EXPECT_EQ(guard.size(), 1u);
    EXPECT_EQ(guard.forced_out(), 0u);
    EXPECT_EQ(guard.look(key(1), tag, at(0)), Answer::unseen);
}

TEST(ReplayGuard, WhatStaysFreshForLongKeepsNothingElseIn) {
    ReplayGuard guard(4);
    guard.remember(key(1), tag, at(0), at(60'000), at(0));
    for (int n = 0; n < 20; ++n)
        guard.remember(key(static_cast<std::uint8_t>(10 + n)), tag, at(n * 1000), at(n * 1000 + 2000), at(n * 1000));
    EXPECT_EQ(guard.forced_out(), 0u);
    EXPECT_EQ(guard.size(), 4u);
    EXPECT_EQ(guard.look(key(2), tag, at(1)), Answer::unseen);
    EXPECT_EQ(guard.look(key(1), tag, at(0)), Answer::seen_with_this_signature);
}

// 1 000 CAMs and one DENM a second, as the verifier keeps them: in guards of its default size.
TEST(ReplayGuard, AnHonestOldDenmIsNewsOnACrowdedChannel) {
    const VerifierConfig config;
    ReplayGuard cams(config.remembered_messages), others(config.remembered_messages);
    std::uint64_t number = 0;
    const auto next = [&number] {
        ReplayGuard::Key unique{};
        ++number;
        std::memcpy(unique.data(), &number, sizeof number);
        return unique;
    };
    for (int ms = 0; ms < 100'000; ++ms) {
        if (ms % 1000 == 0) others.remember(next(), tag, at(ms), at(ms) + config.freshness.denm, at(ms));
        cams.remember(next(), tag, at(ms), at(ms) + config.freshness.cam, at(ms));
    }
    EXPECT_EQ(cams.forced_out() + others.forced_out(), 0u);
    EXPECT_EQ(others.look(next(), tag, at(50'000)), Answer::unseen);
    EXPECT_LE(cams.size(), 2002u);
    EXPECT_LE(others.size(), 61u);
}

TEST(ReplayGuard, UnderFloodForgetsMessagesButNotProtection) {
    ReplayGuard guard(4);
    for (std::uint8_t n = 0; n < 10; ++n) guard.remember(key(n), tag, at(n), at(60'000), at(n));
    EXPECT_EQ(guard.size(), 4u);
    EXPECT_EQ(guard.forced_out(), 6u);
    for (std::uint8_t n = 0; n < 6; ++n) EXPECT_EQ(guard.look(key(n), tag, at(n)), Answer::forgotten);
    for (std::uint8_t n = 6; n < 10; ++n) EXPECT_EQ(guard.look(key(n), tag, at(n)), Answer::seen_with_this_signature);
    EXPECT_EQ(guard.look(key(77), tag, at(11)), Answer::unseen) << "newer than what left";
}

}  // namespace
}  // namespace chorus::v2x::security
