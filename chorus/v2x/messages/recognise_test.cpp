#include "chorus/v2x/messages/recognise.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "chorus/v2x/messages/corpus.hpp"

namespace chorus::v2x::messages {
namespace {

constexpr auto no_corpora = "no corpora: set CHORUS_SHARED to the directory that has them";

TEST(Recognition, tells_the_releases_apart_by_what_they_hold) {
    std::size_t of_release2 = 0;
    for (const auto& entry : read_corpus("cam-r2")) {
        const auto found = recognise_message(entry.octets, 2001);
        ASSERT_TRUE(found) << entry.id << found.error();
        of_release2 += found->type->key == "cam-r2";
    }
    const auto of_release1 = read_corpus("cam-r1");
    if (of_release1.empty()) GTEST_SKIP() << no_corpora;
    for (const auto& entry : of_release1) {
        const auto found = recognise_message(entry.octets);
        ASSERT_TRUE(found) << entry.id << found.error();
        EXPECT_EQ(found->type->key, "cam-r1") << entry.id << found->because;
    }
    EXPECT_GT(of_release2, 100u);
}

TEST(Recognition, tells_the_first_protocol_version_by_the_header) {
    for (const CorpusEntry& entry : read_corpus("cam-v1")) {
        const auto found = recognise_message(entry.octets, 2001);
        ASSERT_TRUE(found) << found.error();
        EXPECT_EQ(found->type->key, "cam-v1");
        const auto described = open_message(entry.octets, 2001);
        ASSERT_TRUE(described);
        EXPECT_FALSE(described->description.error) << described->description.error->text();
    }
    EXPECT_EQ(recognise_message(read_corpus("denm-v1").front().octets)->type->key, "denm-v1");
}

// Frames of SAE J2735 begin with 00 12, 00 13 or 00 14; no message of ETSI has protocolVersion 0.
TEST(Recognition, takes_no_frame_of_sae_j2735_for_an_its_pdu) {
    for (const CorpusEntry& entry : read_corpus("j2735")) EXPECT_FALSE(recognise_message(entry.octets)) << entry.id;
}

// TS 103 301 V1.1.1; roadside units in the field send it.
TEST(Recognition, reads_map_and_signals_of_the_first_protocol_version) {
    for (const char* key : {"mapem", "spatem", "ssem"}) {
        const bool is_known = std::string_view(key) != "ssem";
        const MessageType& type = *find_message_type(key);
        for (const CorpusEntry& entry : read_corpus(key)) {
            ByteVector octets = entry.octets;
            octets[0] = 1;
            const auto found = recognise_message(octets, type.btp_port);
            ASSERT_TRUE(found) << found.error();
            EXPECT_EQ(found->type->key, key);
            EXPECT_EQ(contradiction(type, octets), std::nullopt);
            EXPECT_EQ(open_message(octets, type.btp_port)->description.error.has_value(), !is_known) << entry.id;
            octets[0] = 3;
            EXPECT_TRUE(open_message(octets, type.btp_port)->description.error) << entry.id;
        }
    }
}

nlohmann::json ivim_with(const nlohmann::json& container) {
    return {{"header", {{"protocolVersion", 2}, {"messageId", 6}, {"stationId", 7}}},
            {"ivi",
             {{"mandatory",
               {{"serviceProviderId", {{"countryCode", "0000"}, {"providerIdentifier", 1}}},
                {"iviIdentificationNumber", 1},
                {"iviStatus", 0}}},
              {"optional", nlohmann::json::array({container})}}}};
}

TEST(Recognition, takes_an_ivim_as_the_earlier_version_that_has_it_all) {
    const MessageType& v221 = *find_message_type("ivim-v221");
    const auto support = nlohmann::json::parse(R"({"isc": [{"relevanceZoneIds": [1], "infrastructureSupport":
        {"baseOid": "17419.2", "supportList": [{"id": 1, "content": -70000}, {"id": 0, "content": null}]}}]})");
    const auto layout = nlohmann::json::parse(R"({"lac": {"layoutId": 1, "layoutComponents": [{"layoutComponentId": 1,
        "height": 10, "width": 10, "x": 10, "y": 10, "textScripting": 0}]}})");
    for (const auto& [container, key] : {std::pair{support, "ivim-v221"}, {layout, "ivim"}}) {
        const auto message = AnyMessage::from_json(v221, ivim_with(container));
        ASSERT_TRUE(message) << message.error().text();
        EXPECT_EQ(message->to_json(), ivim_with(container));
        const ByteVector octets = message->encode().value();
        const auto found = recognise_message(octets, 2006);
        ASSERT_TRUE(found) << found.error();
        EXPECT_EQ(found->type->key, key) << found->because;
        EXPECT_FALSE(open_message(octets, 2006)->description.error);
    }
}

// A proposal and a draft have one port and one header.
TEST(Recognition, takes_an_mcm_as_the_form_that_has_it_all) {
    for (const char* key : {"mcm-uulm", "mcm-nap"}) {
        for (CorpusEntry& entry : read_corpus(key)) {
            entry.octets[0] = 2;
            entry.octets[1] = 20;
            const auto found = recognise_message(entry.octets, 2017);
            ASSERT_TRUE(found) << found.error();
            EXPECT_EQ(found->type->key, key) << entry.id << " " << found->because;
            EXPECT_FALSE(open_message(entry.octets, 2017)->description.error) << key << entry.id;
        }
    }
}

std::string key_of(Bytes pdu, std::optional<std::uint16_t> port = {}) {
    const auto found = recognise_message(pdu, port);
    return found ? std::string(found->type->key) : "refused: " + found.error();
}

TEST(Recognition, of_an_mcm_is_not_led_astray_by_octets_behind_it_nor_by_its_end_missing) {
    ByteVector whole = read_corpus("mcm-uulm").front().octets;
    whole[0] = 1;
    whole[1] = 20;
    for (const std::size_t more : {1u, 4u}) {
        ByteVector followed = whole;
        followed.insert(followed.end(), more, 0);
        EXPECT_EQ(recognise_message(followed, 2017)->type->key, "mcm-uulm") << more;
    }
    // The other form reads some of these, too, but leaves more of them behind; seldom it reads on by chance.
    const MessageType& nap = *find_message_type("mcm-nap");
    Random random(1, nap.key);
    std::size_t as_nap = 0;
    for (int i = 0; i < 300; ++i) {
        ByteVector octets = AnyMessage::random(nap, random).encode().value();
        octets[0] = static_cast<std::uint8_t>(1 + i % 3);
        octets[1] = 20;
        octets.insert(octets.end(), 3, 0);
        as_nap += recognise_message(octets, 2017)->type == &nap;
    }
    EXPECT_GE(as_nap, 298u);
    const auto cut = recognise_message(Bytes(whole).first(whole.size() / 2), 2017);
    EXPECT_EQ(cut->type->key, "mcm-uulm");
    EXPECT_NE(cut->because.find("no type reads it"), std::string::npos) << cut->because;
}

TEST(Recognition, of_a_release_is_not_led_astray_by_octets_behind_it) {
    for (const CorpusEntry& entry : read_corpus("cam-r1")) {
        ByteVector followed = entry.octets;
        followed.push_back(0xff);
        const auto found = recognise_message(followed, 2001);
        ASSERT_TRUE(found) << found.error();
        EXPECT_EQ(found->type->key, "cam-r1") << entry.id;
        EXPECT_EQ(found->because.substr(0, found->because.find(" have;") + 5),
                  "messageID 2, protocolVersion 2; it holds nothing that EN 302 637-2 V1.4.1 does not have");
    }
}

// A cause that is a number in release 1 is an alternative in release 2, which has fewer.
TEST(Recognition, opens_as_the_last_edition_what_that_reads_alone) {
    const MessageType& denm = *find_message_type("denm-r1");
    std::size_t as_last = 0, as_it_is = 0;
    Random random(3, denm.key);
    for (int i = 0; i < 100; ++i) {
        ByteVector octets = AnyMessage::random(denm, random, {.extended = 0}).encode().value();
        octets[0] = 2;
        octets[1] = 1;
        const auto opened = open_message(octets);
        ASSERT_TRUE(opened && opened->recognised);
        EXPECT_EQ(opened->recognised->type, &denm) << opened->recognised->because;
        EXPECT_FALSE(opened->description.error) << opened->description.error->text();
        const bool as_well = opened->recognised->because.ends_with("; it is read by TS 103 831 V2.3.1 as well");
        EXPECT_EQ(opened->type->key, as_well ? "denm-r2" : "denm-r1") << opened->recognised->because;
        ++(as_well ? as_last : as_it_is);
    }
    EXPECT_GT(as_last, 10u);
    EXPECT_GT(as_it_is, 10u);
}

TEST(Recognition, of_what_nothing_reads_names_the_type_that_gets_furthest) {
    const ByteVector cam = read_corpus("cam-r2").front().octets;
    const auto found = recognise_message(Bytes(cam).first(10));
    ASSERT_TRUE(found) << found.error();
    EXPECT_NE(found->because.find("no type reads it, "), std::string::npos) << found->because;
    EXPECT_NE(found->because.find(" at bit "), std::string::npos) << found->because;
}

TEST(Recognition, asks_the_content_where_the_version_is_that_of_another_edition) {
    for (const char* key : {"vam-r2", "cpm-r1", "cpm-r2"}) {
        const MessageType& type = *find_message_type(key);
        Random random(7, key);
        std::size_t others = 0;
        for (int i = 0; i < 20; ++i) {
            ByteVector octets = AnyMessage::random(type, random, {.extended = 0}).encode().value();
            octets[1] = type.message_id;
            for (const std::uint8_t version : {1, 2, 4}) {
                if (version == type.protocol_version) continue;
                octets[0] = version;
                const auto found = recognise_message(octets);
                ASSERT_TRUE(found) << key << ": " << found.error();
                // By chance one reads as the other, and is then what its version says.
                if (found->type != &type) {
                    EXPECT_EQ(found->type->protocol_version, version) << found->because;
                    continue;
                }
                ++others;
                EXPECT_NE(found->because.find("that is not the version of " + std::string(type.standard)),
                          std::string::npos)
                    << found->because;
                EXPECT_EQ(open_message(octets, type.btp_port)->description.error->rule,
                          "version " + std::to_string(version) + " is not known, " +
                              std::to_string(type.protocol_version) + " is");
            }
        }
        EXPECT_GT(others, 30u) << key;
    }
}

TEST(Recognition, asks_for_the_identifier_at_every_port) {
    const ByteVector cam = read_corpus("cam-r1").front().octets;
    for (const MessageType& type : message_types()) {
        if (type.btp_port == 0) continue;
        EXPECT_NE(type.message_id, 0) << type.key;
        EXPECT_EQ(recognise_message(cam, type.btp_port).has_value(), type.btp_port == 2001) << type.key;
        const auto described = open_message(cam, type.btp_port);
        ASSERT_TRUE(described) << type.key;
        EXPECT_EQ(described->description.error.has_value(), type.btp_port != 2001) << type.key;
        if (type.btp_port == 2001) continue;
        EXPECT_EQ(described->description.error->rule, recognise_message(cam, type.btp_port).error());
        EXPECT_EQ(described->description.root.children.size(), 1u);  // its header alone
    }
    EXPECT_EQ(recognise_message(cam, 2025).error(),
              "BTP port 2025 is for POIM, which has messageID 3, but it says messageID 2, protocolVersion 2");
    EXPECT_EQ(
        recognise_message(cam, 2026).error(),
        "BTP port 2026 is for MIM, which has messageID 18, and MVM, which has messageID 19, but it says messageID "
        "2, protocolVersion 2");
}

// Of a type without a version nothing speaks but one octet, until the content does.
TEST(Recognition, of_a_single_octet_wants_that_the_content_is_read) {
    std::size_t refused = 0;
    for (const char* key : {"ts102941-ToBeSignedCrl", "ieee1609dot2-cert", "ieee1609dot2-data"}) {
        Random random(5, key);
        for (int i = 0; i < 40; ++i) {
            ByteVector octets = AnyMessage::random(*find_message_type(key), random).encode().value();
            if (octets.size() < 8) continue;
            octets[1] = 8;
            const auto found = recognise_message(octets);
            EXPECT_TRUE(!found || AnyMessage::decode(*found->type, octets)) << found->because;
            refused += !found;
        }
    }
    EXPECT_GT(refused, 60u);
    EXPECT_EQ(key_of(ByteVector{3, 8, 0, 0, 0, 1}).find("refused: messageID 8, protocolVersion 3: it is no TIS-TPG: "),
              0u);
    for (const char* key : {"evcsn", "ev-rsr", "tis-tpg", "mim", "mvm"}) {
        CorpusEntry entry = read_corpus(key).front();
        entry.octets[0] = 3;
        entry.octets[1] = find_message_type(key)->message_id;
        EXPECT_EQ(key_of(entry.octets), key);
    }
}

TEST(Recognition, tells_the_messages_of_one_port_by_their_identifier) {
    for (const auto& [key, identifier] : {std::pair{"mim", 18}, {"mvm", 19}}) {
        CorpusEntry entry = read_corpus(key).front();
        entry.octets[1] = static_cast<std::uint8_t>(identifier);
        EXPECT_EQ(recognise_message(entry.octets, 2026)->type->key, key);
        const auto described = open_message(entry.octets, 2026);
        ASSERT_TRUE(described);
        EXPECT_FALSE(described->description.error) << described->description.error->text();
        EXPECT_EQ(described->description.root.name, find_message_type(key)->schema({}).name);
    }
    EXPECT_FALSE(recognise_message(ByteVector{2, 20, 0, 0, 0, 1, 0}, 2026));
}

TEST(Contradiction, is_told_where_the_header_names_another_message_or_decides_by_its_version) {
    const auto words = [](const char* key, ByteVector head) {
        head.resize(20);
        return contradiction(*find_message_type(key), head).value_or("none");
    };
    EXPECT_EQ(words("cam-r1", {2, 2}), "none");
    EXPECT_EQ(words("cam-r2", {2, 2}), "none");
    EXPECT_EQ(words("cam-r2", {2, 1}),
              "it says messageID 1, protocolVersion 2, as DENM has; cam-r2 has messageID 2, "
              "protocolVersion 2");
    EXPECT_EQ(words("cam-r2", {1, 2}),
              "it says messageID 2, protocolVersion 1, as cam-v1 has; cam-r2 has messageID 2, "
              "protocolVersion 2");
    EXPECT_EQ(words("evcsn", {7, 200}), "it says messageID 200, protocolVersion 7; evcsn has messageID 11");
    EXPECT_EQ(words("evcsn", {7, 11}), "none");
    EXPECT_EQ(words("vam-r2", {2, 16}), "none");  // no other VAM has that version
    EXPECT_EQ(words("j2735", {2, 1}), "none");
    EXPECT_FALSE(contradiction(*find_message_type("cam-r2"), {}));
}

TEST(Recognition, never_guesses) {
    const ByteVector denm{2, 1, 0, 0, 0, 1, 0};
    EXPECT_EQ(recognise_message(denm, 2001).error(),
              "BTP port 2001 is for CAM, which has messageID 2, but it says messageID 1, protocolVersion 2");
    EXPECT_EQ(recognise_message(ByteVector{9, 2, 0, 0, 0, 1}).error(),
              "messageID 2, protocolVersion 9: no message of that kind and version is known");
    EXPECT_EQ(recognise_message(denm, 2042).error(), "no message is known that arrives at BTP port 2042");
    EXPECT_FALSE(recognise_message(denm, 0));
    EXPECT_FALSE(recognise_message(ByteVector(8)));
    EXPECT_EQ(recognise_message(Bytes(denm).first(5)).error(), "is shorter than the header of a message");
}

}  // namespace
}  // namespace chorus::v2x::messages
