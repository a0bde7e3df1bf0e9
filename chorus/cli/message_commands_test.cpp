// chorus convert, encode, corpus and messages from their user's side.
#include <gtest/gtest.h>
#include <unistd.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/message_types.hpp"
#include "chorus/core/bytes.hpp"

namespace chorus::cli {
namespace {

namespace fs = std::filesystem;

struct Outcome {
    int code = 0;
    std::string output, errors;
};

Outcome run(std::vector<std::string> arguments) {
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    Outcome outcome;
    outcome.code =
        run_commands("", {add_convert, add_corpus, add_decode, add_encode, add_messages}, std::move(arguments));
    std::fflush(stdout);
    outcome.output = testing::internal::GetCapturedStdout();
    outcome.errors = testing::internal::GetCapturedStderr();
    return outcome;
}

class MessageCommands : public testing::Test {
  protected:
    MessageCommands() { fs::create_directories(folder_); }
    ~MessageCommands() override { fs::remove_all(folder_); }
    std::string file(const std::string& name, const std::string& content = {}) const {
        const std::string path = (folder_ / name).string();
        if (!content.empty()) std::ofstream(path, std::ios::binary) << content;
        return path;
    }

  private:
    fs::path folder_ = fs::temp_directory_path() / ("chorus-messages-" + std::to_string(::getpid()));
};

std::string gzip(const std::string& text) {
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    ByteVector input(text.begin(), text.end()), output(deflateBound(&stream, static_cast<uLong>(text.size())));
    stream.next_in = input.data();
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = output.data();
    stream.avail_out = static_cast<uInt>(output.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    const std::string packed(output.begin(), output.end() - stream.avail_out);
    deflateEnd(&stream);
    return packed;
}

const std::string srem =
    R"({"header": {"protocolVersion": 2, "messageID": 9, "stationID": 7}, "srm": {"second": 12, "requestor": )"
    R"({"id": {"stationID": 7}}}})";

TEST_F(MessageCommands, ConvertRefusesAVersionThatNobodyKnows) {
    std::string octets = run({"encode", file("srem.json", srem)}).output;
    octets[1] = '7';
    const Outcome outcome = run({"convert", "--to", "srem", octets.substr(0, octets.size() - 1)});
    EXPECT_EQ(outcome.code, exit_failure);
    EXPECT_NE(outcome.errors.find("messageID 9, protocolVersion 7; that is not the version of"), std::string::npos)
        << outcome.errors;
    EXPECT_TRUE(outcome.output.empty());
}

TEST_F(MessageCommands, JsonBecomesOctetsThatDecodeToTheSameFields) {
    const Outcome encoded = run({"encode", file("srem.json", srem)});
    ASSERT_EQ(encoded.code, 0) << encoded.errors;
    EXPECT_TRUE(encoded.output.starts_with("020900000007")) << encoded.output;
    const Outcome decoded = run({"decode", file("srem.hex", encoded.output), "--type", "srem", "--fields", "second"});
    EXPECT_NE(decoded.output.find("SREM.srm.second = 0.012 s"), std::string::npos) << decoded.output;
}

TEST_F(MessageCommands, ACaptureHoldsTheMessage) {
    const std::string capture = file("out.pcap");
    const Outcome encoded = run({"encode", file("srem.json", srem + "\n" + srem + "\n"), "--pcap", capture});
    ASSERT_EQ(encoded.code, 0) << encoded.errors;
    const Outcome decoded = run({"decode", capture, "--brief"});
    EXPECT_EQ(decoded.code, 0) << decoded.errors;
    EXPECT_NE(decoded.errors.find("2 frames: 2 SREM; 0 failed"), std::string::npos) << decoded.errors;
}

TEST_F(MessageCommands, WhatCannotBeEncodedIsNamedByLineAndField) {
    std::string wrong = srem;
    wrong.replace(wrong.find("12"), 2, "70000");
    const Outcome outcome = run({"encode", file("srem.json", srem + "\n" + wrong)});
    EXPECT_EQ(outcome.code, exit_failure);
    EXPECT_NE(outcome.errors.find("line 2 cannot be encoded: SREM.srm.second: is out of range"), std::string::npos)
        << outcome.errors;
    EXPECT_EQ(run({"encode", file("some.json", srem)}).code, exit_usage);
    EXPECT_EQ(run({"encode", file("none.json"), "--type", "srem"}).code, exit_io);
    const Outcome broken = run({"encode", file("broken.json", "{\"header\""), "--type", "srem"});
    EXPECT_EQ(broken.code, exit_io);
    EXPECT_NE(broken.errors.find("line 1 is no JSON at its character "), std::string::npos) << broken.errors;
    for (const char* text : {"\n", "NaN", "{\"header\": NaN}", "1e400", "{} {}", "\xff"})
        EXPECT_EQ(run({"encode", file("broken.json", text), "--type", "srem"}).code, exit_io) << text;
    for (const char* text : {"[]", "5", "null", "true", "\"srem\"", "{\"header\": [{}]}"})
        EXPECT_EQ(run({"encode", file("wrong.json", text), "--type", "srem"}).code, exit_failure) << text;
    EXPECT_EQ(run({"encode", file("srem.json", srem), "--type", "cam-r9"}).code, exit_usage);
    for (const char* option : {"--from", "--to"})
        EXPECT_NE(run({"convert", option, "cam", "00"}).errors.find("'cam'; near: cam-r1, cam-r2, cam-v1; `chorus"),
                  std::string::npos);
}

TEST_F(MessageCommands, AFileThatIsOneMessageOverSeveralLinesIsEncoded) {
    const std::string indented = nlohmann::json::parse(srem).dump(4);
    const Outcome outcome = run({"encode", file("srem.json", "\n" + indented + "\n")});
    EXPECT_EQ(outcome.code, exit_ok) << outcome.errors;
    EXPECT_EQ(outcome.output, run({"encode", file("srem.json", srem)}).output);
    const Outcome two = run({"encode", file("srem.json", indented + "\n" + indented)});
    EXPECT_EQ(two.code, exit_io);
    EXPECT_NE(two.errors.find(": give one value a line, or one value alone over several lines"), std::string::npos)
        << two.errors;
    const Outcome later = run({"encode", file("srem.json", srem + "\n" + indented)});
    EXPECT_NE(later.errors.find("line 2 is no JSON"), std::string::npos) << later.errors;
}

TEST_F(MessageCommands, AMemberThatIsThereTwiceIsRefusedByItsPath) {
    std::string twice = srem;
    twice.replace(twice.find("\"second\""), 0, "\"second\": 11, ");
    struct Row {
        std::string json, path;
    };
    const std::vector<Row> rows = {{twice, "srm.second"},
                                   {R"({"a": [{}, {"b": 1, "c": [1, {"d": 1, "d": 2}]}]})", "a[1].c[1].d"},
                                   {"\n{\n\"header\": {},\n\"header\": {}}", "header"}};
    for (const Row& row : rows) {
        const std::string input = file("srem.json", row.json);
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{"encode", input}, {"corpus", "check", input}}) {
            const Outcome outcome = run(arguments);
            EXPECT_EQ(outcome.code, exit_io) << arguments[0];
            EXPECT_NE(outcome.errors.find("has the member " + row.path + " twice"), std::string::npos)
                << outcome.errors;
            EXPECT_EQ(outcome.output.find("02"), std::string::npos);
        }
        const Outcome converted = run({"convert", "--to", "srem", "--from", "srem", input});
        EXPECT_EQ(converted.code, exit_io);
        EXPECT_NE(converted.errors.find("has the member " + row.path + " twice"), std::string::npos);
    }
}

TEST_F(MessageCommands, WhatStandsBesideARawMustAgreeWithIt) {
    const auto encoded = [&](const std::string& second) {
        std::string json = srem;
        json.replace(json.find("12"), 2, second);
        return run({"encode", file("srem.json", json)});
    };
    const std::string octets = encoded("12").output;
    EXPECT_EQ(encoded(R"({"raw": 12})").output, octets);
    EXPECT_EQ(encoded(R"({"raw": 12, "value": 0.012, "unit": "s"})").output, octets);
    struct Row {
        std::string json, words;
    };
    const std::vector<Row> rows = {
        {R"({"raw": 12, "value": 99})", "SREM.srm.second.value: is 99, but raw 12 is 0.012"},
        {R"({"raw": 12, "unit": "h"})", "SREM.srm.second.unit: is \"h\", but raw 12 is \"s\""},
        {R"({"raw": 12, "name": "noon"})", "SREM.srm.second.name: has no place beside raw 12"},
        {R"({"raw": [1]})", "SREM.srm.second: is no whole number"},
    };
    for (const Row& row : rows) {
        const Outcome outcome = encoded(row.json);
        EXPECT_EQ(outcome.code, exit_failure) << row.json;
        EXPECT_NE(outcome.errors.find(row.words), std::string::npos) << outcome.errors;
    }
}

TEST_F(MessageCommands, AHeaderThatNamesAnotherMessageIsRefused) {
    std::string other = srem;
    other.replace(other.find("\"messageID\": 9"), 14, "\"messageID\": 2");
    const Outcome encoded = run({"encode", file("srem.json", other)});
    EXPECT_EQ(encoded.code, exit_failure);
    EXPECT_EQ(encoded.output, "");
    EXPECT_NE(
        encoded.errors.find("SREM.header: it says messageID 2, protocolVersion 2, as CAM has; srem has messageID 9"),
        std::string::npos)
        << encoded.errors;
    const std::string octets = run({"encode", file("srem.json", srem)}).output;
    const Outcome converted =
        run({"convert", "--from", "cam-r1", "--to", "cam-r2", octets.substr(0, octets.size() - 1)});
    EXPECT_EQ(converted.code, exit_failure);
    EXPECT_NE(converted.errors.find("is not what --from says: it says messageID 9"), std::string::npos)
        << converted.errors;
    const std::string capture = file("srem.pcap");
    ASSERT_EQ(run({"encode", file("srem.json", srem), "--pcap", capture}).code, 0);
    EXPECT_EQ(run({"convert", "--from", "srem", "--to", "srem", capture}).code, exit_ok);

    // At the port of another message, whatever the target is.
    std::string octets_of_capture;
    {
        std::ifstream in(capture, std::ios::binary);
        octets_of_capture.assign(std::istreambuf_iterator<char>(in), {});
    }
    const std::size_t port = octets_of_capture.rfind("\x07\xd7");
    ASSERT_NE(port, std::string::npos);
    octets_of_capture[port + 1] = '\xd2';
    const Outcome at_another = run({"convert", "--to", "srem", file("other.pcap", octets_of_capture)});
    EXPECT_EQ(at_another.code, exit_failure);
    EXPECT_NE(at_another.errors.find("BTP port 2002 is for DENM"), std::string::npos) << at_another.errors;
}

TEST_F(MessageCommands, WhatCannotBeEncodedLeavesNoFileBehind) {
    for (const char* option : {"--pcap", "--octets"}) {
        const std::string output = file("output");
        EXPECT_EQ(run({"encode", file("srem.json", "{}"), option, output}).code, exit_failure);
        EXPECT_FALSE(fs::exists(output)) << option;
        EXPECT_EQ(run({"encode", file("srem.json", srem), option, output}).code, exit_ok);
        EXPECT_GT(fs::file_size(output), 0u) << option;
        fs::remove(output);
        EXPECT_EQ(run({"encode", file("srem.json", srem), option, file("no/such/folder")}).code, exit_io);
    }
}

TEST_F(MessageCommands, ACorpusThatDiffersGivesExitCode5AndSaysWhere) {
    const std::string octets = run({"encode", file("srem.json", srem)}).output;
    const std::string hex = octets.substr(0, octets.size() - 1);
    const std::string good = R"({"id": "a", "hex": ")" + hex + R"(", "jer": )" + srem + "}\n";
    const Outcome agreed = run({"corpus", "check", file("srem.jsonl", good)});
    EXPECT_EQ(agreed.code, exit_ok);
    EXPECT_NE(agreed.output.find("1 of 1 agree"), std::string::npos) << agreed.output;

    std::string other = good;
    other.replace(other.find("\"second\": 12"), 12, "\"second\": 13");
    const Outcome differs = run({"corpus", "check", file("srem.jsonl", good + other)});
    EXPECT_EQ(differs.code, exit_verification);
    EXPECT_NE(differs.output.find("1 of 2 agree"), std::string::npos) << differs.output;
    EXPECT_NE(differs.output.find("SREM.srm.second: is 12, the corpus says 13 at bit"), std::string::npos)
        << differs.output;
    EXPECT_EQ(run({"corpus", "check", file("srem.jsonl")}).code, exit_verification);
    EXPECT_EQ(run({"corpus", "check", file("unnamed.jsonl", good)}).code, exit_usage);
}

TEST_F(MessageCommands, ACorpusWithoutAnEntryIsAnError) {
    const Outcome empty = run({"corpus", "check", file("srem.jsonl", "\n")});
    EXPECT_EQ(empty.code, exit_io);
    EXPECT_EQ(empty.output, "");
    EXPECT_NE(empty.errors.find("srem.jsonl: holds no entry"), std::string::npos) << empty.errors;
    EXPECT_EQ(run({"corpus", "check", file("srem.jsonl.gz", gzip(""))}).code, exit_io);
    EXPECT_EQ(run({"corpus", "check", file("srem.jsonl", "{}\n"), "--first", "-1"}).code, exit_usage);
}

TEST_F(MessageCommands, ACorpusIsReadFromGzipToItsLastOctet) {
    std::string line = R"({"hex": ")" + run({"encode", file("srem.json", srem)}).output;
    line.back() = '"';
    line += "}\n";
    std::string many;
    for (int i = 0; i < 1000; ++i) many += line;
    const std::string whole = gzip(many) + gzip(line);  // two members are one text (RFC 1952 clause 2.2)
    const Outcome agreed = run({"corpus", "check", file("srem.jsonl.gz", whole)});
    EXPECT_EQ(agreed.code, exit_ok) << agreed.errors;
    EXPECT_NE(agreed.output.find("1001 of 1001 agree"), std::string::npos) << agreed.output;

    const Outcome behind = run({"corpus", "check", file("srem.jsonl.gz", whole + "garbage")});
    EXPECT_EQ(behind.code, exit_io);
    EXPECT_NE(behind.errors.find("has octets behind its gzip stream"), std::string::npos) << behind.errors;
    const Outcome cut = run({"corpus", "check", file("srem.jsonl.gz", whole.substr(0, whole.size() - 1))});
    EXPECT_EQ(cut.code, exit_io);
    EXPECT_NE(cut.errors.find("damaged"), std::string::npos) << cut.errors;
}

// ---- convert

// A BSM of SAE J2735, as pycrate encodes it (testdata/j2735.jsonl.gz, entry 0000).
const std::string bsm = "00142501e7b733113850edfe0d9f0000000075b57f9ee325ded457c34b1f2dcefedc696634953cc8";

TEST_F(MessageCommands, ABsmBecomesACamAndTheLossesAreTold) {
    const std::vector<std::string> arguments{
        "convert", "--to", "cam-r2", "--from", "j2735", "--time", "2026-11-26T10:00:00Z", bsm};
    const Outcome converted = run(arguments);
    ASSERT_EQ(converted.code, 0) << converted.errors;
    EXPECT_TRUE(converted.output.starts_with("0202")) << converted.output;
    EXPECT_NE(converted.errors.find("approximated "), std::string::npos) << converted.errors;
    EXPECT_NE(converted.errors.find("dropped "), std::string::npos) << converted.errors;
    const Outcome decoded = run({"decode", file("cam.hex", converted.output), "--type", "cam", "--brief"});
    EXPECT_EQ(decoded.code, 0) << decoded.errors;

    std::vector<std::string> with_report = arguments;
    const std::string report = file("report.jsonl");
    for (const std::string& word : {std::string("--json"), std::string("--report"), report})
        with_report.push_back(word);
    const Outcome as_json = run(with_report);
    ASSERT_EQ(as_json.code, 0) << as_json.errors;
    EXPECT_EQ(as_json.errors, "");
    EXPECT_EQ(nlohmann::json::parse(as_json.output)["header"]["messageId"], 2);
    std::ifstream lines(report);
    std::size_t notes = 0;
    for (std::string line; std::getline(lines, line); ++notes) {
        const auto note = nlohmann::json::parse(line);
        EXPECT_TRUE(note.contains("what") && note.contains("path") && note.contains("why")) << line;
    }
    EXPECT_GT(notes, 3u);
}

TEST_F(MessageCommands, WhatHasNoHonestValueIsRefusedByName) {
    const Outcome untimed = run({"convert", "--to", "cam-r2", "--from", "j2735", bsm});
    EXPECT_EQ(untimed.code, exit_failure);
    EXPECT_NE(untimed.errors.find("cam.generationDeltaTime"), std::string::npos) << untimed.errors;
    const Outcome other = run({"convert", "--to", "spatem", "--from", "j2735", bsm});
    EXPECT_EQ(other.code, exit_failure);
    EXPECT_NE(other.errors.find("nothing becomes it from a BSM of SAE J2735"), std::string::npos) << other.errors;
    EXPECT_EQ(run({"convert", bsm}).code, exit_usage);
    EXPECT_EQ(run({"convert", "--to", "cam-r9", bsm}).code, exit_usage);
    EXPECT_EQ(run({"convert", "--to", "cam-r2", "--time", "noon", bsm}).code, exit_usage);
    EXPECT_EQ(run({"convert", "--to", "cam-r2", "no hex"}).code, exit_io);
    EXPECT_EQ(run({"convert", "--to", "cam-r2", file("bad.hex", "02 02 xx\n")}).code, exit_io);
    EXPECT_EQ(run({"convert", "--to", "cam-r2", fs::temp_directory_path()}).code, exit_io);
    const Outcome no_octets = run({"convert", "--to", "cam-r2", file("bad.jsonl", R"({"hex": "0"})")});
    EXPECT_EQ(no_octets.code, exit_failure);
    EXPECT_NE(no_octets.errors.find("line 1: has no octets under hex"), std::string::npos) << no_octets.errors;
}

TEST_F(MessageCommands, LinesAndCapturesAreConverted) {
    const std::string cam = run({"convert", "--to", "cam-r2", "--from", "j2735", "--time", "2026-11-26T10:00:00Z",
                                 "--json", "--quiet", bsm})
                                .output;
    const std::string capture = file("cam.pcap");
    ASSERT_EQ(run({"encode", file("cam.json", cam), "--type", "cam-r2", "--pcap", capture}).code, 0);
    const Outcome from_capture = run({"convert", "--to", "csae53", "--quiet", capture});
    EXPECT_EQ(from_capture.code, 0) << from_capture.errors;
    const std::string hex = run({"encode", file("cam2.json", cam), "--type", "cam-r2"}).output;
    const Outcome from_lines = run({"convert", "--to", "csae53", "--quiet", "--time", "2026-01-01T00:00:00Z",
                                    file("cam.hex", "# a CAM\n\n" + hex + hex)});
    EXPECT_EQ(from_lines.code, 0) << from_lines.errors;
    EXPECT_EQ(from_lines.output, from_capture.output + from_capture.output);
    const Outcome none = run({"convert", "--to", "denm-r1", capture});
    EXPECT_EQ(none.code, exit_failure);
    EXPECT_NE(none.errors.find("1 of cam-r1 passed over: nothing becomes denm-r1 from it\n"), std::string::npos)
        << none.errors;
    EXPECT_NE(none.errors.find("holds no message that becomes denm-r1"), std::string::npos) << none.errors;
}

TEST_F(MessageCommands, PrettyJsonIsWrittenAndReadAgain) {
    const std::string octets = run({"encode", file("srem.json", srem)}).output;
    const Outcome pretty = run({"decode", "--pretty", "--type", "srem", file("srem.hex", octets)});
    ASSERT_EQ(pretty.code, 0) << pretty.errors;
    const auto line = nlohmann::json::parse(pretty.output);
    EXPECT_EQ(line["message_type"], "srem");
    EXPECT_EQ(line["message"]["srm"]["second"], nlohmann::json({{"raw", 12}, {"value", 0.012}, {"unit", "s"}}));
    EXPECT_EQ(run({"encode", file("again.json", line["message"].dump()), "--type", "srem"}).output, octets);
    for (const std::string& whole : {pretty.output, line.dump(2)}) {
        EXPECT_EQ(run({"encode", file("whole.json", whole), "--type", "srem"}).output, octets);
        EXPECT_EQ(run({"convert", file("whole.json", whole), "--from", "srem", "--to", "srem"}).output, octets);
    }
    const Outcome of_bsm = run({"decode", "--pretty", "--type", "j2735", bsm});
    const auto message = nlohmann::json::parse(of_bsm.output)["message"];
    EXPECT_EQ(message["value"]["coreData"]["heading"]["unit"], "°") << of_bsm.output;
    EXPECT_EQ(run({"convert", "--to", "j2735", "--from", "j2735", "--pretty", bsm}).output, message.dump() + "\n");
}

// No file can have such a name, and asking for it is an error of its own.
TEST_F(MessageCommands, AMessageThatIsLongerThanANameOfAFileIsConverted) {
    std::string octets = "02090000000700";
    octets.resize(6000, '0');
    const Outcome outcome = run({"convert", "--to", "srem", "--from", "srem", octets});
    EXPECT_EQ(outcome.code, 0) << outcome.errors;
    EXPECT_TRUE(outcome.output.starts_with("020900000007")) << outcome.output;
}

// A CAM with an addition of camParameters, and one with an alternative of highFrequencyContainer, that TS 103 900
// V2.3.1 does not have.
const std::string with_addition =
    "020200000000000084213398fb5ad274803ffec0a1220000080020f6e000028011ca69e09da40004c0a1412b4619d62b587539d620";
const std::string with_alternative = "020264460963db4b09863f3dd89ad274801fff1da001b7743d0005fffe";

TEST_F(MessageCommands, WhatALaterVersionAddedIsKeptOrTold) {
    const std::string note = "dropped CAM.cam.camParameters: addition 1, 10 octets: ";
    const Outcome same = run({"convert", "--from", "cam-r2", "--to", "cam-r2", with_addition});
    EXPECT_EQ(same.output, with_addition + "\n");
    EXPECT_EQ(same.errors, "");
    const Outcome json = run({"convert", "--from", "cam-r2", "--to", "cam-r2", "--json", with_addition});
    EXPECT_NE(json.errors.find(note + "JSON does not have what is unknown"), std::string::npos) << json.errors;

    const Outcome earlier = run({"convert", "--from", "cam-r2", "--to", "cam-r1", with_addition});
    EXPECT_EQ(earlier.code, exit_ok) << earlier.errors;
    EXPECT_NE(earlier.errors.find(note + "of a later version than TS 103 900 V2.3.1"), std::string::npos)
        << earlier.errors;
    const std::string report = file("report.jsonl");
    run({"convert", "--from", "cam-r2", "--to", "cam-r1", "--report", report, with_addition});
    std::ifstream lines(report);
    std::string line;
    std::getline(lines, line);
    const auto told = nlohmann::json::parse(line);
    EXPECT_EQ(told["what"], "dropped");
    EXPECT_EQ(told["path"], "CAM.cam.camParameters");
    EXPECT_EQ(told["value"], "addition 1, 10 octets");
}

TEST_F(MessageCommands, AnAlternativeOfALaterVersionIsKeptOrRefusedAsThat) {
    EXPECT_EQ(run({"convert", "--from", "cam-r2", "--to", "cam-r2", with_alternative}).output, with_alternative + "\n");
    for (const char* to : {"cam-r1", "j2735", "csae53"}) {
        const Outcome refused =
            run({"convert", "--from", "cam-r2", "--to", to, "--time", "2026-11-26T10:00:00Z", with_alternative});
        EXPECT_EQ(refused.code, exit_failure);
        EXPECT_NE(refused.errors.find("CAM.cam.camParameters.highFrequencyContainer: is alternative 2, of a later "
                                      "version than TS 103 900 V2.3.1"),
                  std::string::npos)
            << refused.errors;
    }
}

TEST_F(MessageCommands, OctetsBehindTheMessageAreTold) {
    for (const std::string& cam : {with_addition, with_alternative}) {
        const Outcome outcome = run({"convert", "--from", "cam-r2", "--to", "cam-r2", cam + "0000ff"});
        EXPECT_EQ(outcome.output, cam + "\n");
        EXPECT_EQ(outcome.errors, "the message: dropped CAM: 3 octets: behind the message\n");
    }
}

TEST_F(MessageCommands, WhatBecomesWhatIsListed) {
    const Outcome list = run({"convert", "--list"});
    EXPECT_EQ(list.code, 0);
    EXPECT_NE(list.output.find("cam-r1, cam-r2, j2735, csae53"), std::string::npos) << list.output;
}

TEST_F(MessageCommands, DeepJsonIsRefused) {
    const std::string deep = R"({"id":)" + std::string(400'000, '[') + std::string(400'000, ']') + "}";
    const Outcome outcome = run({"corpus", "check", file("srem.jsonl", deep)});
    EXPECT_EQ(outcome.code, exit_io);
    EXPECT_NE(outcome.errors.find("line 1 is nested too deeply"), std::string::npos) << outcome.errors;
    // behind a comment the file is read line by line, as standard input is
    const Outcome lines = run({"convert", "--to", "srem", "--from", "srem", file("lines.txt", "# deep\n" + deep)});
    EXPECT_EQ(lines.code, exit_io);
    EXPECT_NE(lines.errors.find("line 2 is nested too deeply"), std::string::npos) << lines.errors;
}

TEST_F(MessageCommands, EveryTypeIsListed) {
    const std::string table = run({"messages"}).output;
    for (const std::string& key : message_type_keys()) EXPECT_NE(table.find(key), std::string::npos) << key;
}

TEST_F(MessageCommands, TheColumnsOfTheListStandApart) {
    std::istringstream table(run({"messages"}).output);
    std::string head;
    std::getline(table, head);
    const std::size_t message = head.find("message"), standard = head.find("standard"),
                      encoding = head.find("encoding");
    ASSERT_NE(encoding, std::string::npos) << head;
    std::size_t rows = 0;
    for (std::string row; std::getline(table, row); ++rows) {
        for (const std::size_t column : {message, standard, encoding}) {
            EXPECT_EQ(row.substr(column - 2, 2), "  ") << row;
            EXPECT_NE(row[column], ' ') << row;
        }
    }
    EXPECT_EQ(rows, message_type_keys().size());
}

TEST_F(MessageCommands, AModuleHasTheTypeAndAllThatItIsMadeOf) {
    const std::string module = run({"messages", "--asn1", "cam-r2"}).output;
    EXPECT_TRUE(module.starts_with("-- CAM of TS 103 900")) << module.substr(0, 100);
    for (const std::string_view line :
         {"Cam-r2 DEFINITIONS AUTOMATIC TAGS ::= BEGIN\n", "\nCAM ::= SEQUENCE {header ItsPduHeader, cam CamPayload}\n",
          "\nPath ::= SEQUENCE (SIZE (0..40)) OF PathPoint\n", "\nEND\n"})
        EXPECT_NE(module.find(line), std::string::npos) << line;
}

TEST_F(MessageCommands, AModuleAssignsEachNameOnce) {
    for (const std::string& key : message_type_keys()) {
        std::istringstream module(run({"messages", "--asn1", key}).output);
        std::set<std::string> names;
        for (std::string line; std::getline(module, line);) {
            if (line.find(" ::= ") == std::string::npos || line.find("DEFINITIONS") != std::string::npos) continue;
            EXPECT_TRUE(names.insert(line.substr(0, line.find(' '))).second) << key << ": " << line;
        }
        EXPECT_GT(names.size(), 3u) << key;
    }
}

TEST_F(MessageCommands, AModuleOfNoTypeIsRefusedWithTheTypes) {
    const Outcome outcome = run({"messages", "--asn1", "cam"});
    EXPECT_EQ(outcome.code, exit_usage);
    EXPECT_NE(outcome.errors.find("cam-r2"), std::string::npos) << outcome.errors;
}

// The page is made by the command.
TEST_F(MessageCommands, ThePageOfMessagesIsUpToDate) {
    std::ifstream page(CHORUS_SOURCE_DIR "/docs/messages.md");
    const std::string text{std::istreambuf_iterator<char>(page), {}};
    EXPECT_NE(text.find(run({"messages", "--markdown"}).output), std::string::npos)
        << "docs/messages.md: put the output of `chorus messages --markdown` into it";
}

}  // namespace
}  // namespace chorus::cli
