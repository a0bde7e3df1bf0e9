// The editions of a module, held against what the standards promise: release 2 kept release 1's encoding.
#include "chorus/v2x/convert/editions.hpp"

#include <gtest/gtest.h>

#include "chorus/v2x/convert/conversion.hpp"
#include "chorus/v2x/convert/random_message.hpp"
#include "chorus/v2x/messages/corpus.hpp"
#include "chorus/v2x/messages/release1/cam.hpp"
#include "chorus/v2x/messages/release2/cam.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"

namespace chorus::v2x::convert {
namespace {

using messages::AnyMessage;
using messages::find_message_type;

Converted<Conversion> converted(const AnyMessage& message, std::string_view to) {
    return convert(message, *find_message_type(to), {});
}

bool has_note(const Report& report, Note::What what, std::string_view path_end) {
    for (const Note& note : report.notes)
        if (note.what == what && note.path.ends_with(path_end)) return true;
    return false;
}

// Release 1 has causes beyond 128, which release 2 has no alternative for.
bool has_too_large_a_cause(const Report& report) {
    return std::ranges::any_of(
        report.notes, [](const Note& note) { return note.why.find("no cause of the number") != std::string::npos; });
}

class Releases : public testing::TestWithParam<std::pair<const char*, const char*>> {};

// Whatever release 1 can say has the same octets in release 2.
TEST_P(Releases, Release2HasTheOctetsOfRelease1) {
    const auto [release1, release2] = GetParam();
    constexpr asn1::Likelihood in_root{.present = 0.6, .extended = 0};
    std::size_t compared = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const AnyMessage message = random_message(release1, seed, in_root);
        const auto result = converted(message, release2);
        if (!result) {
            ASSERT_NE(result.error().rule.find("no cause of the number"), std::string::npos) << result.error().text();
            continue;
        }
        if (has_too_large_a_cause(result->report)) continue;
        ++compared;
        ASSERT_EQ(hex_of(result->messages[0]), hex_of(message)) << seed;
        for (const Note& note : result->report.notes) EXPECT_NE(note.what, Note::What::dropped) << to_string(note);
    }
    EXPECT_GT(compared, 40u);
}

// Back again nothing is different, and what release 2 adds is dropped and said to be.
TEST_P(Releases, ThereAndBackIsTheSame) {
    const auto [release1, release2] = GetParam();
    constexpr asn1::Likelihood in_root{.present = 0.6, .extended = 0};
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const AnyMessage message = random_message(release1, seed, in_root);
        const auto there = converted(message, release2);
        if (!there || has_too_large_a_cause(there->report)) continue;
        const auto back = converted(there->messages[0], release1);
        ASSERT_TRUE(back) << seed << ": " << back.error().text();
        ASSERT_EQ(hex_of(back->messages[0]), hex_of(message)) << seed;
    }
}
INSTANTIATE_TEST_SUITE_P(All, Releases, testing::Values(std::pair("cam-r1", "cam-r2"), std::pair("denm-r1", "denm-r2")),
                         [](const auto& each) { return std::string(each.param.first).substr(0, each.index ? 4 : 3); });

TEST(Editions, WhatRelease2AddsIsDroppedAndNoted) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const AnyMessage message = random_message("cam-r2", seed, {.present = 1, .extended = 0});
        const auto result = converted(message, "cam-r1");
        ASSERT_TRUE(result) << result.error().text();
        ASSERT_TRUE(result->messages[0].encode());
        EXPECT_TRUE(has_note(result->report, Note::What::dropped, "extensionContainers"));
    }
}

TEST(Editions, ANumberThatChangedItsMeaningIsNoted) {
    AnyMessage cam = random_message("cam-r2", 3, {.present = 0, .extended = 0});
    auto& value = *static_cast<messages::release2::CAM*>(const_cast<void*>(cam.value()));
    messages::release2::BasicVehicleContainerHighFrequency hf{};
    hf.speed = {messages::release2::SpeedValue::outOfRange, messages::release2::SpeedConfidence::unavailable};
    hf.heading.headingConfidence = 1;
    hf.vehicleLength.vehicleLengthValue = 1;
    hf.vehicleWidth = 1;
    value.cam.camParameters.highFrequencyContainer = messages::release2::HighFrequencyContainer(hf);
    const auto result = converted(cam, "cam-r1");
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_TRUE(has_note(result->report, Note::What::approximated, "speed.speedValue"))
        << "16382 is outOfRange in release 2 and 163.82 m/s in release 1";
}

TEST(Editions, ACauseThatRelease1HasNoNameForIsNoted) {
    AnyMessage denm = random_message("denm-r2", 1, {.present = 0, .extended = 0});
    auto& value = *static_cast<messages::release2::DENM*>(const_cast<void*>(denm.value()));
    messages::release2::SituationContainer situation{};
    situation.eventType.ccAndScc = {messages::release2::CauseCodeType::railwayLevelCrossing, 2};
    value.denm.situation = situation;
    const auto result = converted(denm, "denm-r1");
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_TRUE(has_note(result->report, Note::What::approximated, "eventType"));
    EXPECT_EQ(hex_of(result->messages[0]), hex_of(denm));
}

// SPATEM and SPAT of SAE J2735 differ in their times and additions, MAPEM and MAP in their regions. What one
// conversion has lost, no further one loses again.
TEST(Editions, SpatAndMapOfSaeJ2735ThereAndBack) {
    std::size_t converted_messages = 0;
    for (const auto& entry : messages::read_corpus("j2735")) {
        const auto message = AnyMessage::decode(*find_message_type("j2735"), entry.octets);
        ASSERT_TRUE(message);
        for (const char* etsi : {"spatem", "mapem"}) {
            const auto there = convert(*message, *find_message_type(etsi), {.station = 1});
            if (!there) continue;
            ++converted_messages;
            const auto octets = there->messages[0].encode();
            ASSERT_TRUE(octets) << entry.id << ": " << octets.error().text();
            const auto back = converted(there->messages[0], "j2735");
            ASSERT_TRUE(back) << entry.id << ": " << back.error().text();
            ASSERT_TRUE(back->messages[0].encode()) << entry.id << back->messages[0].encode().error().text();
            const auto again = convert(back->messages[0], *find_message_type(etsi), {.station = 1});
            ASSERT_TRUE(again) << entry.id << ": " << again.error().text();
            ASSERT_EQ(hex_of(again->messages[0]), to_hex(*octets)) << entry.id;
        }
    }
    EXPECT_GT(converted_messages, 80u);
}

TEST(Editions, AMessageThatNamesItsSenderNeedsOne) {
    for (const auto& entry : messages::read_corpus("j2735")) {
        const auto message = AnyMessage::decode(*find_message_type("j2735"), entry.octets);
        const auto result = converted(*message, "spatem");
        ASSERT_FALSE(result);
        if (result.error().path == "header.stationID") return;
    }
    FAIL() << "no SPAT among them";
}

TEST(Editions, EditionsOfTCsae53) {
    for (const char* edition : {"csae53-edition2019", "csae53-edition2017"}) {
        std::size_t done = 0;
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const AnyMessage message = random_message(edition, seed, {.present = 0.5, .extended = 0, .list_limit = 3});
            const auto there = converted(message, "csae53");
            ASSERT_TRUE(!there || there->messages[0].encode())
                << edition << seed << ": " << there->messages[0].encode().error().text();
            if (!there) continue;
            const auto back = converted(there->messages[0], edition);
            ASSERT_TRUE(!back || back->messages[0].encode())
                << edition << seed << ": " << back->messages[0].encode().error().text();
            done += back.has_value();
        }
        EXPECT_GT(done, 30u) << edition;
    }
}

}  // namespace
}  // namespace chorus::v2x::convert
