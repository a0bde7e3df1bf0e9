#include "chorus/v2x/messages/pretty.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "chorus/core/random.hpp"
#include "chorus/v2x/messages/corpus.hpp"

namespace chorus::v2x::messages {
namespace {

using nlohmann::json;

const json denm = json::parse(R"({
  "header": {"protocolVersion": 2, "messageId": 1, "stationId": 7},
  "denm": {
    "management": {
      "actionId": {"originatingStationId": 7, "sequenceNumber": 1}, "detectionTime": 700000000000,
      "referenceTime": 700000000000, "stationType": 5,
      "eventPosition": {"latitude": 487654321, "longitude": 1800000001,
        "positionConfidenceEllipse": {"semiMajorConfidence": 150, "semiMinorConfidence": 4095, "semiMajorOrientation": 3601},
        "altitude": {"altitudeValue": -1250, "altitudeConfidence": "unavailable"}}},
    "situation": {"informationQuality": 3, "eventType": {"ccAndScc": {"accident2": 7}}},
    "location": {"eventSpeed": {"speedValue": 1389, "speedConfidence": 127}, "detectionZonesToEventPosition": [[]]},
    "alacarte": {"roadWorks": {"lightBarSirenInUse": "80"}}}})");

TEST(PrettyJson, NumbersStandBesideTheirValueAndTheirName) {
    const json pretty = pretty_json(*find_message_type("denm-r2"), denm);
    EXPECT_EQ(pretty["header"]["messageId"], json({{"raw", 1}, {"name", "denm"}}));
    const json& management = pretty["denm"]["management"];
    EXPECT_EQ(management["eventPosition"]["latitude"],
              json({{"raw", 487654321}, {"value", 48.7654321}, {"unit", "°"}}));
    EXPECT_EQ(management["eventPosition"]["longitude"], json({{"raw", 1800000001}, {"name", "unavailable"}}));
    EXPECT_EQ(management["eventPosition"]["altitude"]["altitudeValue"]["value"], -12.5);
    EXPECT_EQ(management["eventPosition"]["altitude"]["altitudeConfidence"], "unavailable");
    EXPECT_EQ(management["detectionTime"]["value"], "2026-03-07T20:26:35.000Z");
    EXPECT_FALSE(management["detectionTime"].contains("unit"));
    EXPECT_EQ(pretty["denm"]["situation"]["informationQuality"], 3) << "it has no unit";
    EXPECT_EQ(pretty["denm"]["situation"]["eventType"]["ccAndScc"]["accident2"],
              json({{"raw", 7}, {"name", "unsecuredAccident"}}));
    EXPECT_EQ(pretty["denm"]["location"]["eventSpeed"]["speedValue"],
              json({{"raw", 1389}, {"value", 13.89}, {"unit", "m/s"}}));
    EXPECT_EQ(pretty["denm"]["alacarte"]["roadWorks"]["lightBarSirenInUse"],
              json({{"raw", "80"}, {"bits", {"lightBarActivated"}}}));
    EXPECT_EQ(raw_json(pretty), denm);
}

TEST(PrettyJson, OfMarshallingHasMetresAndRadians) {
    const json raw = AnyMessage::decode(*find_message_type("mim"), read_corpus("mim").front().octets)->to_json();
    json mim = raw;
    mim["mims"] = json::array({{{"detectedVehiclePose",
                                 {{"detectedPose", {{"x", -1250}, {"y", -524288}, {"psi", 31416}}},
                                  {"poseMeasurementTime", 700000000000}}}}});
    const json pretty = pretty_json(*find_message_type("mim"), mim);
    const json& pose = pretty["mims"][0]["detectedVehiclePose"]["detectedPose"];
    EXPECT_EQ(pose["x"], json({{"raw", -1250}, {"value", -12.5}, {"unit", "m"}}));
    EXPECT_EQ(pose["y"], json({{"raw", -524288}, {"name", "unavailable"}}));
    EXPECT_EQ(pose["psi"], json({{"raw", 31416}, {"value", 3.1416}, {"unit", "rad"}}));
}

// Nothing is lost: what was made pretty is read again.
TEST(PrettyJson, ComesBackOfEveryType) {
    for (const MessageType& type : message_types()) {
        Random random(11, type.key);
        for (int i = 0; i < 10; ++i) {
            const AnyMessage message = AnyMessage::random(type, random, {.extended = 0});
            const auto again = from_pretty_json(type, pretty_json(message));
            ASSERT_TRUE(again) << type.key << ": " << again.error().text();
            EXPECT_EQ(again->to_json(), message.to_json()) << type.key;
        }
    }
}

TEST(PrettyJson, IsRefusedWhereItContradictsItself) {
    const MessageType& type = *find_message_type("denm-r2");
    const json pretty = pretty_json(type, denm);
    struct Row {
        const char *at, *path;
        json value;
    };
    const std::vector<Row> rows = {
        {"/header/messageId/name", "header.messageId.name", "cam"},
        {"/denm/management/eventPosition/latitude/value", "denm.management.eventPosition.latitude.value", 48.7},
        {"/denm/management/detectionTime/value", "denm.management.detectionTime.value", "2026-03-07T20:26:36.000Z"},
        {"/denm/situation/eventType/ccAndScc/accident2/name", "denm.situation.eventType.ccAndScc.accident2.name", "x"},
        {"/denm/alacarte/roadWorks/lightBarSirenInUse/bits", "denm.alacarte.roadWorks.lightBarSirenInUse.bits",
         json::array()},
    };
    for (const Row& row : rows) {
        json changed = pretty;
        json& value = changed.at(json::json_pointer(row.at));
        ASSERT_NE(value, row.value) << row.at;
        value = row.value;
        const auto message = from_pretty_json(type, changed);
        ASSERT_FALSE(message) << row.at;
        EXPECT_EQ(message.error().path, "DENM." + std::string(row.path));
        EXPECT_NE(message.error().rule.find("is " + row.value.dump() + ", but raw "), std::string::npos);
    }
}

TEST(PrettyJson, TheRawFormComesBack) {
    for (const char* key : {"j2735", "csae53", "csae53-day2", "csae53-edition2017", "cpm-r1", "poim", "ivim-v221",
                            "mim", "mvm", "mcm-uulm", "evcsn"}) {
        const MessageType& type = *find_message_type(key);
        const auto entries = read_corpus(key);
        for (std::size_t i = 0; i < entries.size(); i += 5) {
            const CorpusEntry& entry = entries[i];
            const auto message = AnyMessage::decode(type, entry.octets);
            ASSERT_TRUE(message) << key << entry.id;
            const json raw = message->to_json();
            const json pretty = pretty_json(*message);
            ASSERT_EQ(raw_json(pretty), raw) << key << entry.id;
            const auto again = from_pretty_json(message->type(), pretty);
            ASSERT_TRUE(again) << key << entry.id << again.error().text();
            ASSERT_EQ(again->to_json(), raw) << key << entry.id;
        }
    }
}

}  // namespace
}  // namespace chorus::v2x::messages
