#include "chorus/applications/arbiter.hpp"

#include <gtest/gtest.h>

namespace chorus::applications {
namespace {

constexpr Timestamp start = Timestamp::from_its_ms(700'000'000'000);

Warning warning(std::uint64_t event, WarningLevel level, std::optional<double> time_s = {}, double distance_m = 50) {
    Warning made;
    made.event = event;
    made.kind = WarningKind::forward_collision;
    made.level = level;
    made.time_to_collision_s = time_s;
    made.distance_m = distance_m;
    made.station = static_cast<std::uint32_t>(event);
    return made;
}
constexpr auto imminent = WarningLevel::imminent, urgent = WarningLevel::warning, aware = WarningLevel::awareness;

struct ArbiterTest : testing::Test {
    Arbiter arbiter;
    Timestamp now = start;
    Advice decide(std::vector<Warning> warnings, Duration later = 100ms) {
        now += later;
        return arbiter.decide(std::move(warnings), now);
    }
    std::uint64_t shown(std::vector<Warning> warnings, Duration later = 100ms) {
        const Advice advice = decide(std::move(warnings), later);
        return advice.main ? advice.main->event : 0;
    }
};

TEST_F(ArbiterTest, NothingToSay) {
    const Advice advice = decide({});
    EXPECT_FALSE(advice.main);
    EXPECT_TRUE(advice.further.empty());
    EXPECT_EQ(advice.sound, Sound::none);
}

TEST_F(ArbiterTest, MostUrgentLevelWinsThenTheSoonerThenTheNearer) {
    EXPECT_EQ(shown({warning(1, aware, 1), warning(2, imminent, 1.4), warning(3, urgent, 0.5)}), 2u);
    arbiter = {};
    EXPECT_EQ(shown({warning(1, urgent, 2.5), warning(2, urgent, 2.0)}), 2u);
    arbiter = {};
    EXPECT_EQ(shown({warning(1, aware, {}, 80), warning(2, aware, {}, 60)}), 2u);
    arbiter = {};
    EXPECT_EQ(shown({warning(1, aware), warning(2, aware, 20)}), 2u) << "a known time before an unknown one";
}

TEST_F(ArbiterTest, OneAtATimeTheRestIsSmall) {
    const Advice advice =
        decide({warning(1, imminent, 1), warning(2, urgent, 2), warning(3, aware, 9), warning(4, aware, 8)});
    EXPECT_EQ(advice.main->event, 1u);
    ASSERT_EQ(advice.further.size(), Arbiter::further_max);
    EXPECT_EQ(advice.further[0].event, 2u);
    EXPECT_EQ(advice.further[1].event, 4u);
}

TEST_F(ArbiterTest, OneTroubleOfOneVehicleIsShownOnce) {
    Warning brake = warning(9, urgent);
    brake.kind = WarningKind::emergency_brake_light;
    brake.station = 1;
    const Advice advice = decide({warning(1, imminent, 1), brake});
    EXPECT_TRUE(advice.further.empty());
}

TEST_F(ArbiterTest, InformationIsNeverAPopUp) {
    const Advice advice = decide({warning(1, WarningLevel::information)});
    EXPECT_FALSE(advice.main);
    EXPECT_EQ(advice.sound, Sound::none);
}

TEST_F(ArbiterTest, HigherLevelPreemptsAtOnce) {
    EXPECT_EQ(shown({warning(1, aware, 20)}), 1u);
    EXPECT_EQ(shown({warning(1, aware, 20), warning(2, urgent, 2.6)}), 2u);
    EXPECT_EQ(shown({warning(1, aware, 20), warning(2, urgent, 2.6), warning(3, imminent, 1.5)}), 3u);
}

TEST_F(ArbiterTest, EqualLevelReplacesOnlyIfSoonerByMoreThanThreeTenths) {
    EXPECT_EQ(shown({warning(1, urgent, 2.0)}), 1u);
    EXPECT_EQ(shown({warning(1, urgent, 2.0), warning(2, urgent, 1.75)}), 1u);
    EXPECT_EQ(shown({warning(1, urgent, 2.0), warning(2, urgent, 1.65)}), 2u);
    EXPECT_EQ(shown({warning(1, urgent, 1.5), warning(2, urgent, 1.65)}), 2u) << "no way back for a little";
    EXPECT_EQ(shown({warning(1, urgent), warning(3, urgent)}), 2u) << "latched";
    arbiter = {};
    EXPECT_EQ(shown({warning(1, aware)}), 1u);
    EXPECT_EQ(shown({warning(1, aware, {}, 50), warning(2, aware, {}, 10)}), 1u) << "without times nobody is sooner";
}

TEST_F(ArbiterTest, StaysReadableForASecond) {
    EXPECT_EQ(shown({warning(1, imminent, 1)}), 1u);
    EXPECT_EQ(shown({}, 900ms), 1u);
    EXPECT_EQ(shown({}, 100ms), 0u);
}

TEST_F(ArbiterTest, LatchYieldsToMoreUrgentButNotToLess) {
    EXPECT_EQ(shown({warning(1, urgent, 2)}), 1u);
    EXPECT_EQ(shown({warning(2, aware, 9)}, 500ms), 1u);
    EXPECT_EQ(shown({warning(3, imminent, 1)}, 100ms), 3u);
    EXPECT_EQ(shown({warning(2, aware, 9)}, 1100ms), 2u);
}

TEST_F(ArbiterTest, EachLevelHasItsSoundOnce) {
    EXPECT_EQ(decide({warning(1, aware, 20)}).sound, Sound::soft_tone);
    for (int i = 0; i < 100; ++i) ASSERT_EQ(decide({warning(1, aware, 19)}).sound, Sound::none);
    EXPECT_EQ(decide({warning(1, urgent, 2.6)}).sound, Sound::chime);
    EXPECT_EQ(decide({warning(1, urgent, 2.2)}, 600ms).sound, Sound::none);
    EXPECT_EQ(decide({warning(1, imminent, 1.4)}).sound, Sound::burst);
    EXPECT_EQ(decide({warning(1, imminent, 1.2)}).sound, Sound::none);
}

TEST_F(ArbiterTest, SoundsAreHalfASecondApart) {
    EXPECT_EQ(decide({warning(1, aware, 20)}).sound, Sound::soft_tone);
    EXPECT_EQ(decide({warning(2, urgent, 2.6)}).sound, Sound::none);
    EXPECT_EQ(decide({warning(2, urgent, 2.5)}, 300ms).sound, Sound::none);
    EXPECT_EQ(decide({warning(2, urgent, 2.4)}).sound, Sound::chime) << "late, not lost";
    EXPECT_EQ(decide({warning(3, imminent, 1.4)}).sound, Sound::burst) << "imminent does not wait";
}

TEST_F(ArbiterTest, FlickerDoesNotSoundAgain) {
    EXPECT_EQ(decide({warning(1, urgent, 2.6)}).sound, Sound::chime);
    for (int i = 0; i < 20; ++i) {
        ASSERT_EQ(decide({}, 1500ms).sound, Sound::none);
        ASSERT_EQ(decide({warning(1, urgent, 2.6)}, 1500ms).sound, Sound::none);
        ASSERT_EQ(decide({warning(1, aware, 6)}, 1500ms).sound, Sound::none);
    }
}

TEST_F(ArbiterTest, SameDangerAfterAWhileSoundsAgain) {
    EXPECT_EQ(decide({warning(1, imminent, 1.4)}).sound, Sound::burst);
    EXPECT_EQ(decide({}, 1s).sound, Sound::none);
    EXPECT_EQ(decide({warning(1, imminent, 1.4)}, 11s).sound, Sound::burst) << "a second approach to the same car";
}

TEST_F(ArbiterTest, RisingAgainAfterALongCalmSoundsAgain) {
    EXPECT_EQ(decide({warning(1, urgent, 2.4)}).sound, Sound::chime);
    for (int i = 0; i < 110; ++i) ASSERT_EQ(decide({warning(1, aware, 20)}).sound, Sound::none);
    EXPECT_EQ(decide({warning(1, urgent, 2.4)}).sound, Sound::chime);
}

TEST_F(ArbiterTest, HiddenBehindAnotherForLongItDoesNotSoundAgain) {
    EXPECT_EQ(decide({warning(1, aware, 29)}).sound, Sound::soft_tone);
    EXPECT_EQ(decide({warning(1, aware, 28), warning(2, urgent, 2)}, 600ms).sound, Sound::chime);
    for (int i = 0; i < 200; ++i) ASSERT_EQ(decide({warning(1, aware, 20), warning(2, urgent, 2)}).sound, Sound::none);
    EXPECT_EQ(decide({warning(1, aware, 8)}, 1100ms).sound, Sound::none);
}

TEST_F(ArbiterTest, SoundsHaveNames) {
    for (const Sound sound : {Sound::none, Sound::soft_tone, Sound::chime, Sound::burst})
        EXPECT_FALSE(to_string(sound).empty());
}

}  // namespace
}  // namespace chorus::applications
