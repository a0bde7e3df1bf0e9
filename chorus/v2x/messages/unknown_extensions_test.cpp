// What a later version of a standard adds comes back bit for bit from who knows only the earlier one.
#include "chorus/v2x/messages/unknown_extensions.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "chorus/asn1/encode.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/v2x/messages/corpus.hpp"
#include "chorus/v2x/messages/corpus_check.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::v2x::messages {
namespace {

// The writer that puts extensions back knows nothing of the fast encoders.
TEST(SchemaWriter, writes_what_the_fast_encoder_of_every_type_writes) {
    for (const MessageType& type : message_types()) {
        Random random(2, type.key);
        for (int i = 0; i < 40; ++i) {
            const AnyMessage message = AnyMessage::random(type, random, {.present = i % 2 ? 0.9 : 0.4});
            const auto octets = message.encode();
            ASSERT_TRUE(octets) << type.key;
            const auto encode = type.encoding == MessageType::Encoding::oer ? &asn1::encode_oer : &asn1::encode_uper;
            const auto along_the_schema = encode(type.schema({}), message.value(), "m", {});
            ASSERT_TRUE(along_the_schema) << type.key << along_the_schema.error().text();
            EXPECT_EQ(to_hex(*along_the_schema), to_hex(*octets)) << type.key;
        }
    }
}

// Release 1 reads release 2, or refuses it.
class LaterRelease : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(LaterRelease, comes_back_from_the_earlier_one) {
    const MessageType& earlier = *find_message_type(GetParam().first);
    const MessageType& later = *find_message_type(GetParam().second);
    Random random(3, later.key);
    std::size_t with_something_unknown = 0;
    for (int i = 0; i < 300; ++i) {
        const auto octets = AnyMessage::random(later, random, {.present = 0.6}).encode().value();
        asn1::UnknownExtensions unknown;
        const auto message = AnyMessage::decode(earlier, octets, unknown);
        if (!message) continue;
        with_something_unknown += !unknown.empty();
        const auto again = message->encode(unknown);
        ASSERT_TRUE(again) << again.error().text();
        EXPECT_EQ(to_hex(*again), to_hex(octets));
    }
    EXPECT_GT(with_something_unknown, 50u);
}
INSTANTIATE_TEST_SUITE_P(Cam, LaterRelease, testing::Values(std::pair("cam-r1", "cam-r2")));
INSTANTIATE_TEST_SUITE_P(Denm, LaterRelease, testing::Values(std::pair("denm-r1", "denm-r2")));

TEST(UnknownExtensions, stay_when_the_message_is_changed) {
    const MessageType& later = *find_message_type("cam-r2");
    Random random(4);
    for (int i = 0; i < 100; ++i) {
        const auto octets = AnyMessage::random(later, random).encode().value();
        asn1::InlineArena<arena_octets> arena;
        asn1::UnknownExtensions unknown;
        release1::CAM cam;
        if (!decode(octets, cam, arena, unknown) || unknown.empty()) continue;
        const std::uint32_t station = cam.header.stationID;
        cam.header.stationID = station + 1;
        const auto changed = encode(cam, unknown);
        ASSERT_TRUE(changed) << changed.error().text();
        EXPECT_NE(to_hex(*changed), to_hex(octets));
        cam.header.stationID = station;
        EXPECT_EQ(to_hex(encode(cam, unknown).value()), to_hex(octets));
        return;
    }
    FAIL() << "no CAM of release 2 had anything that release 1 does not know";
}

TEST(UnknownExtensions, are_none_in_a_message_of_this_version) {
    Random random(5);
    const auto octets = AnyMessage::random(*find_message_type("cam-r1"), random).encode().value();
    asn1::InlineArena<arena_octets> arena;
    asn1::UnknownExtensions unknown{{asn1::UnknownExtension::Kind::additions, "of another message", 1}};
    release1::CAM cam;
    ASSERT_TRUE(decode(octets, cam, arena, unknown));
    EXPECT_TRUE(unknown.empty());
    EXPECT_EQ(to_hex(encode(cam, unknown).value()), to_hex(octets));
}

// A certificate whose toBeSigned has one addition more than IEEE 1609.2-2022 has.
TEST(UnknownExtensions, of_security_data_come_back) {
    Random random(6);
    const MessageType& type = *find_message_type("ieee1609dot2-cert");
    const AnyMessage certificate = AnyMessage::random(type, random);
    const asn1::UnknownExtensions added{
        {asn1::UnknownExtension::Kind::addition, "Certificate.toBeSigned", 40, {1, 2, 3}}};
    const ByteVector octets = certificate.encode(added).value();
    asn1::InlineArena<security_arena_octets> arena;
    ieee1609dot2::Certificate read;
    asn1::UnknownExtensions unknown;
    ASSERT_TRUE(decode(octets, read, arena, unknown)) << why_not_decoded<ieee1609dot2::Certificate>(octets).text();
    EXPECT_EQ(std::ranges::count(unknown, added.front()), 1);
    EXPECT_EQ(to_hex(encode(read, unknown).value()), to_hex(octets));
}

class FutureCorpus : public testing::TestWithParam<std::string> {};

TEST_P(FutureCorpus, comes_back) {
    const auto entries = read_corpus(GetParam() + ".future");
    if (entries.empty()) GTEST_SKIP() << "no corpora: set CHORUS_SHARED to the directory that has them";
    const MessageType& type = *find_message_type(GetParam());
    std::size_t read = 0;
    for (const auto& entry : entries) {
        const auto error = check_corpus_entry(type, corpus_kind_of_file(GetParam() + ".future"), entry.line);
        if (error && entry.line.value("erlang", "") != "ok" && !AnyMessage::decode(type, entry.octets))
            continue;  // no codec reads it
        ++read;
        EXPECT_FALSE(error) << entry.id << ": " << error->text();
    }
    EXPECT_GE(read, entries.size() - 2);
}
INSTANTIATE_TEST_SUITE_P(Shared, FutureCorpus,
                         testing::Values("cam-r1", "cam-r2", "denm-r1", "denm-r2", "cpm-r2", "vam-r2", "spatem",
                                         "mapem", "ivim", "srem", "ssem"),
                         [](const auto& each) {
                             std::string name = each.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

}  // namespace
}  // namespace chorus::v2x::messages
