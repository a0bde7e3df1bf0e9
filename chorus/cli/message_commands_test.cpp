// chorus encode, corpus and messages from their user's side.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/message_types.hpp"

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
    outcome.code = run_commands("", {add_corpus, add_decode, add_encode, add_messages}, std::move(arguments));
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

const std::string srem =
    R"({"header": {"protocolVersion": 2, "messageID": 9, "stationID": 7}, "srm": {"second": 12, "requestor": )"
    R"({"id": {"stationID": 7}}}})";

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
    EXPECT_EQ(run({"encode", file("broken.json", "{\"header\""), "--type", "srem"}).code, exit_io);
    EXPECT_EQ(run({"encode", file("srem.json", srem), "--type", "cam-r9"}).code, exit_usage);
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

TEST_F(MessageCommands, DeepJsonIsRefused) {
    const std::string deep = R"({"id":)" + std::string(400'000, '[') + std::string(400'000, ']') + "}";
    const Outcome outcome = run({"corpus", "check", file("srem.jsonl", deep)});
    EXPECT_EQ(outcome.code, exit_io);
    EXPECT_NE(outcome.errors.find("line 1 is nested too deeply"), std::string::npos) << outcome.errors;
}

TEST_F(MessageCommands, EveryTypeIsListed) {
    const std::string table = run({"messages"}).output;
    for (const std::string& key : message_type_keys()) EXPECT_NE(table.find(key), std::string::npos) << key;
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
