#include "chorus/v2x/security/replay_guard.hpp"

#include <gtest/gtest.h>

namespace chorus::v2x::security {
namespace {

using Answer = ReplayGuard::Answer;

Timestamp at(int ms) { return Timestamp::from_its_ms(700'000'000'000 + ms); }
ReplayGuard::Key key(std::uint8_t n) { return {n, 1, 2, 3}; }
constexpr ReplayGuard::SignatureTag tag{9, 9};
constexpr ReplayGuard::SignatureTag other_tag{8};

TEST(ReplayGuard, KnowsWhatItHeard) {
    ReplayGuard guard(4);
    EXPECT_EQ(guard.look(key(1), tag, at(0)), Answer::unseen);
    guard.remember(key(1), tag, at(0), at(2000), at(10));
    EXPECT_EQ(guard.look(key(1), tag, at(0)), Answer::seen_with_this_signature);
    EXPECT_EQ(guard.look(key(1), other_tag, at(0)), Answer::seen) << "another encoding of the signature is a copy too";
    EXPECT_EQ(guard.look(key(2), tag, at(0)), Answer::unseen);
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
