#include "chorus/v2x/convert/conversion.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "chorus/v2x/convert/random_message.hpp"
#include "chorus/v2x/messages/corpus.hpp"

namespace chorus::v2x::convert {
namespace {

using messages::AnyMessage;
using messages::find_message_type;

const Circumstances all_told{.time = from_iso8601("2026-11-26T10:20:30Z").value(), .station = 7, .event_type = 408};

TEST(Conversion, EveryTypeOfAFamilyIsKnown) {
    for (const Family& family : families())
        for (const std::string_view from : family.types) {
            ASSERT_TRUE(find_message_type(from)) << from;
            for (const std::string_view to : family.types)
                EXPECT_EQ(is_convertible(*find_message_type(from), *find_message_type(to)), from != to);
        }
    EXPECT_FALSE(is_convertible(*find_message_type("cam-r2"), *find_message_type("denm-r2")));
    EXPECT_FALSE(is_convertible(*find_message_type("ivim"), *find_message_type("j2735")));
}

TEST(Conversion, WhatDoesNotBelongTogetherIsRefused) {
    const auto cam = random_message("cam-r2", 1);
    const auto result = convert(cam, *find_message_type("spatem"), all_told);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().path, "spatem");
    EXPECT_EQ(result.error().rule, "nothing becomes it from cam-r2");
}

// Every pair does convert something of the corpora or of random messages, and all of it can be sent.
TEST(Conversion, EveryPairConvertsSomething) {
    std::set<std::pair<std::string_view, std::string_view>> done;
    const auto attempt = [&](const AnyMessage& message, const Family& family) {
        for (const std::string_view to : family.types) {
            if (to == message.type().key) continue;
            const auto result = convert(message, *find_message_type(to), all_told);
            if (!result) {
                EXPECT_FALSE(result.error().rule.empty());
                continue;
            }
            for (const AnyMessage& converted : result->messages) {
                const auto octets = converted.encode();
                EXPECT_TRUE(octets) << message.type().key << " to " << to << ": " << octets.error().text();
            }
            done.insert({message.type().key, to});
        }
    };
    const std::set<std::string_view> from_corpora{"j2735", "spatem", "mapem"};
    for (const Family& family : families())
        for (const std::string_view from : family.types)
            if (!from_corpora.contains(from))
                for (std::uint64_t seed = 0; seed < 60; ++seed)
                    attempt(random_message(from, seed, {.present = 0.3, .extended = 0.02, .list_limit = 3}), family);
    for (const char* from : {"j2735", "csae53"})
        for (const auto& entry : messages::read_corpus(from))
            if (const auto message = AnyMessage::decode(*find_message_type(from), entry.octets))
                for (const Family& family : families()) attempt(*message, family);
    for (const Family& family : families())
        for (const std::string_view from : family.types)
            for (const std::string_view to : family.types) {
                if (from == to || from == "spatem" || from == "mapem") continue;
                if (to.starts_with("denm") && from.starts_with("csae53")) continue;  // no random event has a cause
                EXPECT_TRUE(done.contains({from, to})) << from << " to " << to;
            }
}

// What came from SAE J2735 goes on to T/CSAE 53.
TEST(Conversion, SpatemAndMapemGoOn) {
    std::size_t spats = 0, maps = 0;
    for (const auto& entry : messages::read_corpus("j2735")) {
        const auto message = AnyMessage::decode(*find_message_type("j2735"), entry.octets);
        ASSERT_TRUE(message);
        for (const char* between : {"spatem", "mapem"}) {
            const auto first = convert(*message, *find_message_type(between), all_told);
            if (!first) continue;
            const auto second = convert(first->messages[0], *find_message_type("csae53"), all_told);
            if (!second) continue;
            ++(std::string_view(between) == "spatem" ? spats : maps);
            const auto octets = second->messages[0].encode();
            EXPECT_TRUE(octets) << entry.id << ": " << octets.error().text();
        }
    }
    EXPECT_GT(spats, 20u);
    EXPECT_GT(maps, 0u);
}

}  // namespace
}  // namespace chorus::v2x::convert
