#include "chorus/v2x/messages/message_type.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "chorus/asn1/schema.hpp"
#include "chorus/v2x/messages/corpus.hpp"
#include "chorus/v2x/messages/corpus_check.hpp"
#include "chorus/v2x/messages/inspect.hpp"

namespace chorus::v2x::messages {
namespace {

constexpr auto no_corpora = "no corpora: set CHORUS_SHARED to the directory that has them";

TEST(MessageTypes, have_a_key_of_their_own) {
    std::set<std::string_view> keys;
    for (const MessageType& type : message_types()) {
        EXPECT_TRUE(keys.insert(type.key).second) << type.key;
        EXPECT_EQ(find_message_type(type.key), &type);
        EXPECT_EQ(message_type_of_file("/some/where/" + std::string(type.key) + ".future.jsonl.gz"), &type);
    }
    EXPECT_EQ(find_message_type("cam"), nullptr);
    EXPECT_EQ(message_type_of_file("camera.jsonl"), nullptr);
}

TEST(MessageTypes, say_that_a_corpus_is_here_where_one_is) {
    const std::filesystem::path testdata(CHORUS_SOURCE_DIR "/chorus/v2x/messages/testdata");
    std::size_t corpora = 0;
    for (const MessageType& type : message_types()) {
        EXPECT_FALSE(type.tested_against.empty()) << type.key;
        const bool is_here = exists(testdata / (std::string(type.key) + ".jsonl.gz"));
        EXPECT_EQ(type.tested_against.find("corpus") != std::string_view::npos, is_here) << type.key;
        corpora += is_here;
    }
    EXPECT_EQ(corpora, std::distance(std::filesystem::directory_iterator(testdata), {}) - 1) << "and README.md";
}

TEST(AnyMessage, says_where_and_why_json_is_refused) {
    const MessageType& cam = *find_message_type("cam-r2");
    const auto fault = AnyMessage::from_json(cam, {{"header", {{"protocolVersion", 2}, {"messageId", 2}}}});
    ASSERT_FALSE(fault);
    EXPECT_EQ(fault.error().path, "CAM.header.stationId");
    EXPECT_EQ(fault.error().rule, "is missing");
}

TEST(AnyMessage, refuses_json_with_a_member_that_the_type_does_not_have) {
    const auto fault = AnyMessage::from_json(*find_message_type("srem"), {{"haeder", nlohmann::json::object()}});
    ASSERT_FALSE(fault);
    EXPECT_EQ(fault.error().path, "SREM.haeder");
    EXPECT_EQ(fault.error().rule, "is no component");
}

TEST(AnyMessage, says_where_and_why_octets_are_refused) {
    const MessageType& cam = *find_message_type("cam-r2");
    const auto fault = AnyMessage::decode(cam, Bytes{});
    ASSERT_FALSE(fault);
    EXPECT_EQ(fault.error().path, "CAM.header.protocolVersion");
}

TEST(AnyMessage, comes_back_when_it_is_larger_than_any_packet) {
    const MessageType& evcsn = *find_message_type("evcsn");
    auto json = AnyMessage::decode(evcsn, read_corpus("evcsn").front().octets)->to_json();
    auto& station = json["evcsn"]["evcsnData"]["chargingStationsData"][0];
    for (const std::size_t size : {16384u, 70000u, 200000u}) {
        station["pricing"] = std::string(size, 'p');
        const auto message = AnyMessage::from_json(evcsn, json);
        ASSERT_TRUE(message) << message.error().text();
        const auto octets = message->encode();
        ASSERT_TRUE(octets) << octets.error().text();
        const auto again = AnyMessage::decode(evcsn, *octets);
        ASSERT_TRUE(again) << again.error().text();
        EXPECT_EQ(again->to_json(), json) << size;
        EXPECT_FALSE(describe(evcsn, *octets).error) << size;
        EXPECT_FALSE(AnyMessage::decode(evcsn, Bytes(*octets).first(octets->size() / 2))) << size;
    }
}

TEST(AnyMessage, drawn_by_chance_of_every_type_can_be_encoded_and_comes_back) {
    for (const MessageType& type : message_types()) {
        Random random(1, type.key);
        for (int i = 0; i < 20; ++i) {
            const AnyMessage message = AnyMessage::random(type, random, {.present = i % 2 ? 0.9 : 0.4});
            const auto octets = message.encode();
            ASSERT_TRUE(octets) << type.key << ": " << octets.error().text();
            const auto again = AnyMessage::decode(type, *octets);
            ASSERT_TRUE(again) << type.key << ": " << again.error().text();
            EXPECT_EQ(again->to_json(), message.to_json()) << type.key;
        }
    }
}

// What a unit on the road sent of a platoon of one (T/CSAE 157-2020).
TEST(MessageFrame, of_day_2_from_a_unit_of_another_maker_is_read) {
    const ByteVector octets = from_hex(
                                  "802a0010274c1919999998181819c9f4991999999818181980000000100000000c80001919999998"
                                  "181819a6")
                                  .value();
    const auto frame = AnyMessage::decode(*find_message_type("csae53-day2"), octets);
    ASSERT_TRUE(frame) << frame.error().text();
    const nlohmann::json json = frame->to_json();
    EXPECT_EQ(json["msgFrameExt"]["messageId"], 16);
    const nlohmann::json& platoon = json["msgFrameExt"]["value"];
    EXPECT_EQ(platoon["id"], "3233333330303033");
    EXPECT_EQ(platoon["role"], "leader");
    EXPECT_EQ(platoon["leadingExt"]["capacity"], 10);
    EXPECT_EQ(platoon["leadingExt"]["memberList"][0]["vid"], "3233333330303033");
    EXPECT_EQ(frame->encode().value(), octets);
    // Day 1 knows that something is there, and no more.
    EXPECT_TRUE(AnyMessage::decode(*find_message_type("csae53"), octets));
}

class CorpusOf : public testing::TestWithParam<std::string> {};

// Their "jer" has an extDataHash or a signature that their octets do not hold: data inside data was written with the
// inner one's.
const std::set<std::string> unlike_its_octets{"ieee1609dot2-tbsdata\"0174\"", "ieee1609dot2-tbsdata\"0235\"",
                                              "ts102941-InnerAtRequest\"0070\"", "ts102941-InnerAtRequest\"0178\""};

TEST_P(CorpusOf, holds) {
    const auto entries = read_corpus(GetParam());
    if (entries.empty()) GTEST_SKIP() << no_corpora;
    const MessageType* type = message_type_of_file(GetParam());
    ASSERT_NE(type, nullptr);
    for (const auto& entry : entries) {
        if (unlike_its_octets.contains(GetParam() + entry.id)) continue;
        const auto error = check_corpus_entry(*type, corpus_kind_of_file(GetParam()), entry.line);
        EXPECT_FALSE(error) << entry.id << ": " << error->text();
    }
}
INSTANTIATE_TEST_SUITE_P(Shared, CorpusOf,
                         testing::Values("ieee1609dot2-data", "ieee1609dot2-cert", "ieee1609dot2-tbsdata",
                                         "ieee1609dot2-crl", "cpm-r2-extbit", "cam-r2", "j2735", "csae53",
                                         "csae53-2017", "rtcmem", "poim", "cpm-r1", "ts102941-InnerAtRequest",
                                         "ts102941-CaCertificateRequest", "ivim.mutated", "ivim-v221", "csae53-day2",
                                         "evcsn", "ev-rsr", "tis-tpg", "imzm", "mcm-uulm", "mcm-nap", "mim", "mvm",
                                         "pim"),
                         [](const auto& each) {
                             std::string name = each.param;
                             std::ranges::replace_if(name, [](char c) { return c == '-' || c == '.'; }, '_');
                             return name;
                         });

TEST(CorpusCheck, knows_the_kind_by_the_name_of_the_file_alone) {
    EXPECT_EQ(corpus_kind_of_file("/corpora/cam-r2.future.jsonl.gz"), CorpusKind::future);
    EXPECT_EQ(corpus_kind_of_file("cam-r2.mutated.jsonl"), CorpusKind::mutated);
    EXPECT_EQ(corpus_kind_of_file("/corpora.future/of.mutated/cam-r2.jsonl"), CorpusKind::exact);
}

TEST(CorpusCheck, finds_what_is_wrong) {
    auto entries = read_corpus("cam-r2");
    if (entries.empty()) GTEST_SKIP() << no_corpora;
    nlohmann::json entry = entries.front().line;
    entry["jer"]["header"]["stationId"] = 1;
    const auto error = check_corpus_entry(*find_message_type("cam-r2"), CorpusKind::exact, entry);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->path, "CAM.header.stationId");
    EXPECT_EQ(error->bit, 16u);
    EXPECT_EQ(check_corpus_entry(*find_message_type("cam-r2"), CorpusKind::exact, {{"id", 1}})->rule,
              "the entry has no \"hex\"");
}

TEST(AnyMessage, IsMadeFromJsonOfAnySizeThatCanBeSent) {
    const MessageType& type = *find_message_type("ieee1609dot2-data");
    const std::string octets(std::size_t{2} << 20, 'c');
    const auto json = nlohmann::json{{"protocolVersion", 3}, {"content", {{"unsecuredData", octets}}}};
    const auto message = AnyMessage::from_json(type, json);
    ASSERT_TRUE(message) << message.error().text();
    EXPECT_EQ(AnyMessage::decode(type, message->encode().value())->to_json(), json);
}

}  // namespace
}  // namespace chorus::v2x::messages
