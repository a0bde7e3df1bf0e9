// chorus decode from its user's side: captures of every link type, octets, words and exit codes.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/message_types.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/io/pcap.hpp"

namespace chorus::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using v2x::access::LinkType;

const std::string cam = "0202000012671e71405a56c4440e43470d03e83e8001b7743e40000122b69d02c08a8057fee9fff8c0000000";
// basic and common header, source position vector, BTP-B
const std::string packet =
    "11001a01 2050008000300100 14000200 00001267 dcb4be00 1d0707c0 06cb8080 856d0384 00000000 07d10000" + cam;
const std::string ethernet = "ffffffffffff 020000001267 8947";
const std::string wlan = "88000000 ffffffffffff 020000001267 ffffffffffff 0000 2000";  // QoS data
const std::string snap = "aaaa03 000000 8947";
const std::string radiotap = "0000 0800 00000000";

ByteVector octets(const std::string& hex) {
    const auto parsed = from_hex(hex);
    EXPECT_TRUE(parsed) << hex;
    return parsed.value_or(ByteVector{});
}

struct Outcome {
    int code = 0;
    std::string output, errors;
    std::vector<json> lines() const {
        std::vector<json> parsed;
        std::istringstream stream(output);
        for (std::string line; std::getline(stream, line);) parsed.push_back(json::parse(line));
        return parsed;
    }
};

Outcome decode(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "decode");
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    Outcome outcome;
    outcome.code = run_commands("", {add_decode}, std::move(arguments));
    std::fflush(stdout);
    outcome.output = testing::internal::GetCapturedStdout();
    outcome.errors = testing::internal::GetCapturedStderr();
    return outcome;
}

class Decode : public testing::Test {
  protected:
    Decode() { fs::create_directories(folder_); }
    ~Decode() override { fs::remove_all(folder_); }

    std::string file(const std::string& name) const { return (folder_ / name).string(); }
    std::string text_file(const std::string& name, const std::string& content) const {
        std::ofstream(file(name), std::ios::binary) << content;
        return file(name);
    }
    std::string capture(const std::string& name, LinkType type, const std::vector<std::string>& frames) const {
        auto writer = io::PcapWriter::create(file(name), type);
        EXPECT_TRUE(writer);
        Timestamp time = *from_iso8601("2026-11-25T10:00:00Z");
        for (const std::string& frame : frames) {
            EXPECT_FALSE(writer->write(time, octets(frame)));
            time += 100ms;
        }
        return file(name);
    }

  private:
    fs::path folder_ = fs::temp_directory_path() /
                       (std::string("chorus_decode_") + testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(Decode, EveryLinkTypeLeadsToTheMessage) {
    struct Row {
        std::string name;
        LinkType type;
        std::string frame;
        std::string first_layer;
    };
    const std::vector<Row> rows = {
        {"ethernet", LinkType::ethernet, ethernet + packet, "Ethernet"},
        {"vlan", LinkType::ethernet, "ffffffffffff 020000001267 8100 2005 8947" + packet, "Ethernet"},
        {"wlan", LinkType::ieee802_11, wlan + snap + packet, "802.11"},
        {"radiotap", LinkType::radiotap, radiotap + wlan + snap + packet, "radiotap"},
        {"raw", LinkType::geonetworking, packet, "GeoNetworking basic header"},
    };
    for (const Row& row : rows) {
        const Outcome outcome = decode({capture(row.name + ".pcap", row.type, {row.frame}), "--json"});
        EXPECT_EQ(outcome.code, exit_ok) << row.name << outcome.errors;
        const auto lines = outcome.lines();
        ASSERT_EQ(lines.size(), 1u) << row.name;
        EXPECT_EQ(lines[0]["type"], "CAM") << row.name;
        EXPECT_EQ(lines[0]["station_id"], 4711) << row.name;
        EXPECT_EQ(lines[0]["time"], "2026-11-25T10:00:00.000Z") << row.name;
        EXPECT_EQ(lines[0]["layers"][0]["name"], row.first_layer) << row.name;
        EXPECT_FALSE(lines[0].contains("failure")) << row.name;
        EXPECT_EQ(outcome.errors, "1 frame: 1 CAM; 0 failed\n") << row.name;
    }
}

TEST_F(Decode, FailuresAreShownCountedAndNoErrorUntilAllFail) {
    const std::string cut = ethernet + packet.substr(0, packet.find("1d0707c0")),
                      foreign = "ffffffffffff 020000001267 86dd 60";
    const std::string some = capture("some.pcap", LinkType::ethernet, {ethernet + packet, cut, foreign});
    const Outcome outcome = decode({some});
    EXPECT_EQ(outcome.code, exit_ok);
    EXPECT_NE(outcome.output.find("fails: GeoNetworking extended header, octet"), std::string::npos) << outcome.output;
    EXPECT_NE(outcome.errors.find("3 frames: 1 CAM, 1 SHB, 1 not V2X; 2 failed"), std::string::npos) << outcome.errors;
    EXPECT_NE(outcome.errors.find("extended_header_truncated: "), std::string::npos) << outcome.errors;
    EXPECT_EQ(decode({some, "--strict"}).code, exit_failure);
    EXPECT_EQ(decode({capture("all.pcap", LinkType::ethernet, {cut, foreign})}).code, exit_failure);
    EXPECT_EQ(decode({capture("none.pcap", LinkType::ethernet, {})}).code, exit_ok);

    const auto failed = decode({some, "--failed", "--json"}).lines();
    ASSERT_EQ(failed.size(), 2u);
    EXPECT_EQ(failed[0]["frame"], 2);
    EXPECT_EQ(failed[0]["failure"]["layer"], "GeoNetworking extended header");
    EXPECT_EQ(failed[1]["failure"]["reason"], "ethertype_foreign");
}

TEST_F(Decode, AHeaderThatContradictsThePortFailsInEveryView) {
    std::string other = packet;
    other.replace(other.find("07d10000"), 8, "07d20000");
    const std::string both = capture("both.pcap", LinkType::ethernet, {ethernet + packet, ethernet + other});
    const std::string words = "BTP port 2002 is for DENM, which has messageID 1, but it says messageID 2";
    for (const char* view : {"--brief", "--plain", "--json", "--pretty"}) {
        const Outcome outcome = decode({both, view});
        EXPECT_NE(outcome.output.find(words), std::string::npos) << view << outcome.output;
        EXPECT_NE(outcome.errors.find("2 frames: 1 CAM, 1 DENM; 1 failed"), std::string::npos) << outcome.errors;
        EXPECT_EQ(decode({both, view, "--strict"}).code, exit_failure) << view;
    }
    const auto pretty = decode({both, "--pretty"}).lines();
    ASSERT_EQ(pretty.size(), 2u);
    EXPECT_TRUE(pretty[0].contains("message"));
    EXPECT_FALSE(pretty[0].contains("failure"));
    EXPECT_FALSE(pretty[1].contains("message"));
    EXPECT_EQ(decode({cam, "--type", "poim"}).code, exit_failure);
}

TEST_F(Decode, OctetsAreRecognised) {
    struct Row {
        std::string hex, read_as, type;
    };
    const std::vector<Row> rows = {
        {cam, "message", "CAM"},
        {"07 d1 00 00 " + cam, "btp", "CAM"},
        {packet, "geonetworking", "CAM"},
        {ethernet + packet, "ethernet", "CAM"},
        {radiotap + wlan + snap + packet, "radiotap", "CAM"},
    };
    for (const Row& row : rows) {
        const auto lines = decode({row.hex, "--json"}).lines();
        ASSERT_EQ(lines.size(), 1u) << row.hex;
        EXPECT_EQ(lines[0]["read_as"], row.read_as) << row.hex;
        EXPECT_EQ(lines[0]["type"], row.type) << row.hex;
        EXPECT_FALSE(lines[0].contains("failure")) << row.hex;
        EXPECT_TRUE(lines[0]["because"].is_string());
    }
    EXPECT_EQ(decode({cam, "--type", "denm"}).code, exit_failure);
    EXPECT_EQ(decode({cam, "--type", "spam"}).code, exit_usage);
    EXPECT_EQ(decode({"ff fe fd"}).code, exit_failure);
}

TEST_F(Decode, OctetsAreReadAsTheTypeThatIsTold) {
    struct Row {
        std::string type, opened_as;
    };
    for (const Row& row : {Row{"cam", "cam-r2"}, {"cam-r1", "cam-r1"}, {"cam-r2", "cam-r2"}, {"message", "cam-r2"}}) {
        const auto lines = decode({cam, "--json", "--type", row.type}).lines();
        ASSERT_EQ(lines.size(), 1u) << row.type;
        EXPECT_EQ(lines[0]["type"], "CAM") << row.type;
        EXPECT_EQ(lines[0]["message_type"], row.opened_as) << row.type;
        EXPECT_FALSE(lines[0].contains("failure")) << row.type;
        const auto pretty = decode({cam, "--pretty", "--type", row.type}).lines();
        EXPECT_EQ(pretty.at(0)["message_type"], row.opened_as) << row.type;
        EXPECT_TRUE(pretty.at(0)["message"]["header"].contains(row.type == "cam-r1" ? "stationID" : "stationId"));
    }
    const Outcome other = decode({cam, "--type", "denm-r2"});
    EXPECT_EQ(other.code, exit_failure);
    EXPECT_NE(
        other.output.find("DENM.header.messageId: it says messageID 2, protocolVersion 2, as CAM has; denm-r2 has "
                          "messageID 1, protocolVersion 2"),
        std::string::npos)
        << other.output;
    EXPECT_EQ(decode({cam, "--type", "denm"}).output, other.output) << "the last type speaks for all";
    EXPECT_FALSE(decode({cam, "--json", "--type", "cam"}).lines().at(0).contains("port"));
    EXPECT_FALSE(decode({cam, "--pretty", "--type", "denm-r2"}).lines().at(0).contains("message"));
    const Outcome version = decode({cam, "--type", "cam-v1"});
    EXPECT_EQ(version.code, exit_failure);
    EXPECT_NE(version.output.find("CAM.header.protocolVersion: it says"), std::string::npos) << version.output;
    const Outcome garbage = decode({"ff fe fd fc fb fa", "--type", "message"});
    EXPECT_EQ(garbage.code, exit_failure);
    EXPECT_NE(garbage.output.find("messageID 254, protocolVersion 255: no message of that kind and version is known"),
              std::string::npos)
        << garbage.output;
    for (const std::string& key : message_type_keys()) EXPECT_NE(decode({cam, "--type", key}).code, exit_usage) << key;
    const Outcome wrong = decode({cam, "--type", "denm-r3"});
    EXPECT_EQ(wrong.code, exit_usage);
    EXPECT_NE(wrong.errors.find("near: denm-r1, denm-r2"), std::string::npos) << wrong.errors;
}

TEST_F(Decode, TheReasonOfARecognitionIsToldInEveryView) {
    const std::string because =
        "messageID 2, protocolVersion 2; it holds nothing that EN 302 637-2 V1.4.1 does not have; it is read by TS 103 "
        "900 V2.3.1 as well";
    const std::string capture_file = capture("cam.pcap", LinkType::ethernet, {ethernet + packet});
    for (const std::string& input : {cam, capture_file}) {
        EXPECT_NE(decode({input}).output.find("  recognised as cam-r1: " + because + "; shown as cam-r2\n"),
                  std::string::npos);
        for (const char* view : {"--json", "--pretty"}) {
            const auto line = decode({input, view}).lines().at(0);
            EXPECT_EQ(line["recognised_as"], "cam-r1") << view;
            EXPECT_EQ(line["recognised_because"], because) << view;
            EXPECT_EQ(line["message_type"], "cam-r2") << view;
        }
    }
}

// One line that nobody knows does not hide those behind it.
TEST_F(Decode, OctetsThatLookLikeNothingKnownAreAFrameThatFails) {
    const std::string lines = text_file("lines", cam + "\nff fe fd fc fb fa\n" + cam + "\n");
    const Outcome outcome = decode({lines, "--json"});
    EXPECT_EQ(outcome.code, exit_ok);
    ASSERT_EQ(outcome.lines().size(), 3u);
    const json failed = outcome.lines()[1];
    EXPECT_EQ(failed["type"], "unknown");
    EXPECT_EQ(failed["failure"]["rule"],
              "looks like nothing known (as a message: messageID 254, protocolVersion 255: no message of that kind and "
              "version is known); name what it is with --type");
    EXPECT_EQ(outcome.errors.substr(0, outcome.errors.find('\n')), "3 frames: 2 CAM, 1 unknown; 1 failed");
    EXPECT_EQ(decode({lines, "--strict"}).code, exit_failure);
}

TEST_F(Decode, AFieldThatThereIsNotIsAnError) {
    const Outcome wrong = decode({cam, "--fields", "speedValeu"});
    EXPECT_EQ(wrong.code, exit_usage);
    EXPECT_NE(wrong.errors.find("--fields: no field is called 'speedValeu'; near: speedValue"), std::string::npos)
        << wrong.errors;
    for (const char* name : {"headr.stationId", "", ".", "header.", "stationId."})
        EXPECT_EQ(decode({cam, "--fields", name}).code, exit_usage) << name;
    EXPECT_EQ(decode({cam, "--fields", "stationId", "--pretty"}).code, exit_usage) << "it shows the whole message";
    EXPECT_EQ(decode({cam, "--fields", "header.stationId,CAM.cam.generationDeltaTime"}).code, exit_ok);
    const Outcome elsewhere = decode({cam, "--fields", "eventPosition"});  // a DENM has it
    EXPECT_EQ(elsewhere.code, exit_ok);
    EXPECT_NE(elsewhere.errors.find("no frame that is shown has the field 'eventPosition'"), std::string::npos);
    for (const char* name :
         {"GeoNetworking extended header.SN", "GeoArea position.Lat", "Distance b", "Request GN_ADDR", "DE PV.Lat",
          "BTP-A.Source port", "Destination port info", "Ethernet.Ethertype", "VLAN tag.VLAN", "QoS control",
          "Address 4", "DSAP", "Security envelope", "tbsData.headerInfo.generationTime"})
        EXPECT_EQ(decode({cam, "--fields", name}).code, exit_ok) << name;
    EXPECT_EQ(decode({cam, "--only", "DENM", "--fields", "nosuch"}).code, exit_ok) << "nothing is shown";
    const Outcome beside = decode({cam, "--fields", "stationId,SN"});  // a packet with another header has it
    EXPECT_EQ(beside.code, exit_ok);
    EXPECT_NE(beside.errors.find("no frame that is shown has the field 'SN'"), std::string::npos) << beside.errors;
    EXPECT_EQ(decode({cam, "--fields", "stationId,nosuch"}).code, exit_usage) << "no frame has it";
}

TEST_F(Decode, FilesMayBeHexadecimalOrTheOctetsThemselves) {
    const std::string lines = text_file("frames.txt", "# two frames\n" + packet + "\n\n" + cam + "\n");
    EXPECT_EQ(decode({lines, "--json"}).lines().size(), 2u);
    const ByteVector raw = octets(packet);
    const std::string single = text_file("packet.bin", std::string(raw.begin(), raw.end()));
    const auto decoded = decode({single, "--json"}).lines();
    ASSERT_EQ(decoded.size(), 1u);
    EXPECT_EQ(decoded[0]["type"], "CAM");
}

TEST_F(Decode, FiltersAndFields) {
    const std::string other = "ffffffffffff 020000000009 8947" + packet.substr(0, packet.size() - cam.size()) +
                              "020200000009" + cam.substr(12);
    const std::string both = capture("both.pcap", LinkType::ethernet, {ethernet + packet, other});
    EXPECT_EQ(decode({both, "--json", "--only", "cam"}).lines().size(), 2u);
    EXPECT_EQ(decode({both, "--json", "--only", "DENM"}).lines().size(), 0u);
    EXPECT_EQ(decode({both, "--json", "--first", "1"}).lines().size(), 1u);
    EXPECT_EQ(decode({both, "--json", "--source", "02:00:00:00:00:09"}).lines().at(0)["frame"], 2);
    const auto fields = decode({both, "--json", "--station", "9", "--fields", "CAM.header.stationId,Lat"}).lines();
    ASSERT_EQ(fields.size(), 1u);
    EXPECT_EQ(fields[0]["fields"],
              json({{"CAM.header.stationId", "9"}, {"GeoNetworking extended header.SO PV.Lat", "487000000"}}));
    EXPECT_FALSE(fields[0].contains("layers"));
    EXPECT_EQ(decode({both, "--source", "x"}).code, exit_usage);
    EXPECT_EQ(decode({both, "--first", "-1"}).code, exit_usage);
    EXPECT_EQ(decode({both, "--first", "18446744073709551616"}).code, exit_usage);
    EXPECT_EQ(decode({both, "--only", "nothing"}).code, exit_usage);
    EXPECT_EQ(decode({both, "--only", "cam,BTP port 4711,LS reply,foreign"}).code, exit_ok);
    const std::string brief = decode({both, "--brief", "--plain"}).output;
    EXPECT_EQ(std::ranges::count(brief, '\n'), 2) << brief;
}

TEST_F(Decode, WhatCannotBeReadIsSaidInOneSentence) {
    const std::string whole = capture("whole.pcap", LinkType::ethernet, {ethernet + packet, ethernet + packet});
    fs::resize_file(whole, fs::file_size(whole) - 7);
    struct Row {
        std::vector<std::string> arguments;
        int code;
        std::string words;
    };
    const std::vector<Row> rows = {
        {{file("missing.pcap")}, exit_io, "No such file"},
        {{whole}, exit_io, "whole.pcap, packet 2 at octet"},
        {{text_file("empty", "")}, exit_io, "is empty"},
        {{text_file("noise", "PK\x03\x04 zip")}, exit_io, "is neither pcap nor pcapng"},
        {{text_file("lines", "11 00\nhello\n")}, exit_io, "line 2 is not hexadecimal octets: 'h' at character 1"},
        {{text_file("odd", cam + "0\n")}, exit_io, "line 1 is not hexadecimal octets: one digit stands alone"},
        {{"020"}, exit_io, "'020': No such file or directory, and is not hexadecimal octets: one digit stands alone"},
        {{""}, exit_io, "'': No such file or directory, and holds no octets"},
        {{text_file("json", "\n{\"header\": 1}\n")}, exit_io, "line 2 is JSON; chorus encode makes octets of it"},
        {{text_file("words", cam + "\nhello\n")}, exit_io, "line 2 is not hexadecimal"},
        {{text_file("magic", std::string("\xd4\xc3\xb2\xa1", 4))}, exit_io, "magic"},
    };
    for (const Row& row : rows) {
        const Outcome outcome = decode(row.arguments);
        EXPECT_EQ(outcome.code, row.code) << row.words << "\n" << outcome.errors;
        EXPECT_NE(outcome.errors.find(row.words), std::string::npos) << outcome.errors;
    }
    EXPECT_EQ(decode({text_file("long", std::string((16 << 20) + 10, '1'))}).code, exit_io);
    // What stood before the fault was shown.
    EXPECT_EQ(decode({whole, "--json"}).lines().size(), 1u);
}

}  // namespace
}  // namespace chorus::cli
