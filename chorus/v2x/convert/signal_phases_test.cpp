#include "chorus/v2x/convert/signal_phases.hpp"

#include <gtest/gtest.h>

#include "chorus/v2x/convert/conversion.hpp"
#include "chorus/v2x/convert/random_message.hpp"
#include "chorus/v2x/messages/corpus.hpp"
#include "chorus/v2x/messages/csae53/message_frame.hpp"
#include "chorus/v2x/messages/release2/spatem.hpp"

namespace chorus::v2x::convert {
namespace {

namespace iso19091 = messages::release2::dsrc;
namespace csae53 = messages::csae53;

// One intersection with one signal group in this state.
struct OneSignal {
    iso19091::MovementEvent event{};
    iso19091::MovementState movement{};
    iso19091::IntersectionState intersection{};
    iso19091::SPAT spat{};

    explicit OneSignal(iso19091::MovementPhaseState state) {
        event.eventState = state;
        event.timing = iso19091::TimeChangeDetails{
            {}, 12'000, {}, iso19091::TimeMark(12'300), iso19091::TimeIntervalConfidence(7), {}};
        movement.signalGroup = 5;
        movement.state_time_speed = std::span<const iso19091::MovementEvent>(&event, 1);
        intersection.id = {iso19091::RoadRegulatorID(3), 77};
        intersection.revision = 9;
        intersection.status = iso19091::IntersectionStatusObject(0);
        intersection.status.set(iso19091::IntersectionStatusObject::fixedTimeOperation);
        intersection.moy = iso19091::MinuteOfTheYear(1000);
        intersection.timeStamp = iso19091::DSecond(30'000);
        intersection.states = std::span<const iso19091::MovementState>(&movement, 1);
        spat.intersections = std::span<const iso19091::IntersectionState>(&intersection, 1);
    }
};

TEST(SignalPhases, EveryPhaseThereAndBack) {
    using Phase = iso19091::MovementPhaseState;
    for (int i = 0; i <= static_cast<int>(Phase::caution_Conflicting_Traffic); ++i) {
        const auto phase = static_cast<Phase>(i);
        const OneSignal source(phase);
        Report report;
        asn1::InlineArena<16384> arena;
        const auto spat = to_csae53_spat(source.spat, arena, report);
        ASSERT_TRUE(spat);
        const auto back = to_dsrc_spat(*spat, arena, report);
        ASSERT_TRUE(back);
        const iso19091::IntersectionState& state = back->intersections[0];
        EXPECT_EQ(state.id, source.intersection.id);
        EXPECT_EQ(state.status, source.intersection.status);
        EXPECT_EQ(state.revision, 9);
        const iso19091::MovementState& movement = state.states[0];
        EXPECT_EQ(movement.signalGroup, 5);
        EXPECT_EQ(movement.state_time_speed[0].timing->minEndTime, 12'000);
        EXPECT_EQ(*movement.state_time_speed[0].timing->likelyTime, 12'300);
        EXPECT_EQ(*movement.state_time_speed[0].timing->confidence, 7);
        const Phase again = movement.state_time_speed[0].eventState;
        if (phase == Phase::pre_Movement)
            EXPECT_EQ(again, Phase::stop_And_Remain) << "red and amber is red: go nowhere yet";
        else if (phase == Phase::protected_clearance)
            EXPECT_EQ(again, Phase::permissive_clearance);
        else
            EXPECT_EQ(again, phase);
        const bool changed = again != phase;
        const bool noted = std::ranges::any_of(report.notes, [](const Note& note) {
            return note.path.ends_with("eventState") && note.what == Note::What::approximated;
        });
        EXPECT_EQ(noted, changed) << i;
    }
}

// "counting" counts from the moment of the message; ISO TS 19091 tells the time of the hour.
TEST(SignalPhases, CountedDownTimesNeedTheMomentOfTheMessage) {
    csae53::TimeCountingDown counting{};
    counting.startTime = 0;
    counting.likelyEndTime = 250;
    counting.minEndTime = csae53::TimeMark(36'000);  // more than an hour
    const csae53::PhaseState state{csae53::LightState::red, csae53::TimeChangeDetails(counting), {}};
    const csae53::Phase phase{4, std::span<const csae53::PhaseState>(&state, 1)};
    csae53::IntersectionState intersection{};
    intersection.status = csae53::IntersectionStatusObject(0);
    intersection.phases = std::span<const csae53::Phase>(&phase, 1);
    csae53::SPAT spat{};
    spat.moy = csae53::MinuteOfTheYear(59);
    spat.timeStamp = csae53::DSecond(50'000);  // ten seconds before the hour
    spat.intersections = std::span<const csae53::IntersectionState>(&intersection, 1);
    Report report;
    asn1::InlineArena<16384> arena;
    const auto timed = to_dsrc_spat(spat, arena, report);
    ASSERT_TRUE(timed);
    const auto& timing = timed->intersections[0].states[0].state_time_speed[0].timing;
    ASSERT_TRUE(timing);
    EXPECT_EQ(*timing->startTime, 35'900);
    EXPECT_EQ(*timing->likelyTime, 150) << "25 s later it is 15 s past the hour";
    EXPECT_EQ(timing->minEndTime, 36'000);

    for (const auto& [minute, second] : {std::pair{527'040, 50'000}, std::pair{59, 61'000}}) {
        spat.moy = csae53::MinuteOfTheYear(minute);
        spat.timeStamp = csae53::DSecond(second);
        const auto invalid = to_dsrc_spat(spat, arena, report);
        EXPECT_FALSE(invalid->intersections[0].states[0].state_time_speed[0].timing) << minute << " " << second;
    }
    spat.timeStamp.reset();
    const auto untimed = to_dsrc_spat(spat, arena, report);
    ASSERT_TRUE(untimed);
    EXPECT_FALSE(untimed->intersections[0].states[0].state_time_speed[0].timing);
    EXPECT_TRUE(std::ranges::any_of(report.notes, [](const Note& note) {
        return note.what == Note::What::dropped && note.path.ends_with("timing");
    }));
}

TEST(SignalPhases, AFlashingGreenIsNotGuessed) {
    const csae53::PhaseState state{csae53::LightState::flashing_green, {}, {}};
    const csae53::Phase phase{4, std::span<const csae53::PhaseState>(&state, 1)};
    csae53::IntersectionState intersection{};
    intersection.phases = std::span<const csae53::Phase>(&phase, 1);
    csae53::SPAT spat{};
    spat.intersections = std::span<const csae53::IntersectionState>(&intersection, 1);
    Report report;
    asn1::InlineArena<16384> arena;
    EXPECT_EQ(to_dsrc_spat(spat, arena, report)->intersections[0].states[0].state_time_speed[0].eventState,
              iso19091::MovementPhaseState::unavailable);
}

// SPATs that an independent codec has written, from either side to the other.
TEST(SignalPhases, SpatsOfTheCorporaCanBeSent) {
    std::size_t converted = 0;
    for (const auto& [from, to] : {std::pair("j2735", "csae53"), std::pair("csae53", "spatem"),
                                   std::pair("csae53", "j2735"), std::pair("j2735", "csae53-edition2019")}) {
        for (const auto& entry : messages::read_corpus(from)) {
            const auto message = messages::AnyMessage::decode(*messages::find_message_type(from), entry.octets);
            ASSERT_TRUE(message);
            const auto result = convert(*message, *messages::find_message_type(to), {.station = 7});
            if (!result) continue;
            ++converted;
            const auto octets = result->messages[0].encode();
            EXPECT_TRUE(octets) << from << " " << entry.id << ": " << octets.error().text();
        }
    }
    EXPECT_GT(converted, 200u);
}

}  // namespace
}  // namespace chorus::v2x::convert
