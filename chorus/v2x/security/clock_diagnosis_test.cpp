#include "chorus/v2x/security/clock_diagnosis.hpp"

#include <gtest/gtest.h>

namespace chorus::v2x::security {
namespace {

constexpr Timestamp received = Timestamp::from_its_ms(700'000'000'000);

TEST(ClockDiagnosis, AnHonestClockHasNoFault) {
    EXPECT_EQ(diagnose_clock(received - 80ms, received).fault, ClockFault::none);
    EXPECT_EQ(words(diagnose_clock(received - 80ms, received)), "");
}

TEST(ClockDiagnosis, NamesTheTwoCommonMistakes) {
    EXPECT_EQ(words(diagnose_clock(received - 5080ms, received)),
              "sender's clock is 5 s behind ITS time: leap seconds missing");
    EXPECT_EQ(diagnose_clock(received + 31'950ms, received).fault, ClockFault::tai_offset_added);
}

TEST(ClockDiagnosis, SaysHowFarAnyOtherClockIsOff) {
    EXPECT_EQ(words(diagnose_clock(received - 90s, received)), "sender's clock is 90.0 s behind ITS time");
    EXPECT_EQ(words(diagnose_clock(received + 1250ms, received)), "sender's clock is 1.2 s ahead of ITS time");
}

}  // namespace
}  // namespace chorus::v2x::security
