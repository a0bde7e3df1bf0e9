// chorus pki and chorus verify from the user's side: files, words and exit codes.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/crypto/private_key.hpp"
#include "chorus/v2x/security/peer_exchange.hpp"
#include "chorus/v2x/security/sign.hpp"

namespace chorus::cli {
namespace {

namespace fs = std::filesystem;
namespace security = v2x::security;

struct Outcome {
    int code = 0;
    std::string output, errors;
};

Outcome run(std::vector<std::string> arguments) {
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    Outcome outcome;
    outcome.code = run_commands("", {add_pki, add_verify}, std::move(arguments));
    std::fflush(stdout);
    outcome.output = testing::internal::GetCapturedStdout();
    outcome.errors = testing::internal::GetCapturedStderr();
    return outcome;
}

ByteVector octets_of_file(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return ByteVector(std::istreambuf_iterator<char>(stream), {});
}

class SecurityCommands : public testing::Test {
  protected:
    SecurityCommands()
        : directory(fs::path(testing::TempDir()) /
                    (std::string("chorus_") + testing::UnitTest::GetInstance()->current_test_info()->name())),
          lab((directory / "lab").string()) {
        fs::remove_all(directory);
        fs::create_directories(directory);
    }
    ~SecurityCommands() override { fs::remove_all(directory); }

    Outcome init() { return run({"pki", "init", lab, "--seed", "1", "--start", "2026-01-01T00:00:00Z"}); }
    Outcome issue(std::vector<std::string> more = {}) {
        std::vector<std::string> arguments = {"pki", "issue", lab, "--seed", "1", "--start", "2026-06-01T00:00:00Z"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }

    fs::path directory;
    std::string lab;
};

TEST_F(SecurityCommands, PkiMakesWhatOnlyItsOwnerMayRead) {
    ASSERT_EQ(init().code, exit_ok);
    ASSERT_EQ(issue().code, exit_ok);
    for (const char* name : {"root", "authority", "authority.encryption", "ticket-1"}) {
        struct stat status{};
        ASSERT_EQ(::stat((fs::path(lab) / (std::string(name) + ".key")).c_str(), &status), 0) << name;
        EXPECT_EQ(status.st_mode & 0777, 0600u) << name;
    }
}

TEST_F(SecurityCommands, PkiOverwritesNothing) {
    ASSERT_EQ(init().code, exit_ok);
    ASSERT_EQ(issue({"--name", "car"}).code, exit_ok);
    const ByteVector root = octets_of_file(fs::path(lab) / "root.oer"), car = octets_of_file(fs::path(lab) / "car.oer");
    const Outcome again = run({"pki", "init", lab});
    EXPECT_EQ(again.code, exit_io);
    EXPECT_NE(again.errors.find("not overwritten"), std::string::npos);
    EXPECT_EQ(issue({"--name", "car"}).code, exit_io);
    EXPECT_EQ(octets_of_file(fs::path(lab) / "root.oer"), root);
    EXPECT_EQ(octets_of_file(fs::path(lab) / "car.oer"), car);
    ASSERT_EQ(issue().code, exit_ok);
    ASSERT_EQ(issue().code, exit_ok);
    EXPECT_TRUE(fs::exists(fs::path(lab) / "ticket-2.oer"));
}

TEST_F(SecurityCommands, PkiSaysWhatIsWrong) {
    EXPECT_EQ(issue().code, exit_io);  // no authority
    ASSERT_EQ(init().code, exit_ok);
    EXPECT_EQ(issue({"--circle", "48.7,11.4"}).code, exit_usage);
    EXPECT_EQ(issue({"--circle", "48.7,11.4,5000,7"}).code, exit_usage);
    EXPECT_EQ(issue({"--circle", "98.7,11.4,5000"}).code, exit_usage);
    EXPECT_EQ(issue({"--permission", "CAM"}).code, exit_usage);
    EXPECT_EQ(issue({"--permission", "36:0"}).code, exit_usage);
    EXPECT_EQ(issue({"--permission", "138:01"}).code, exit_config);  // more than the authority may grant
    EXPECT_EQ(issue({"--hours", "60000"}).code, exit_config);
    EXPECT_EQ(issue({"--name", "../car"}).code, exit_usage);
    for (const char* start : {"yesterday", "2200-01-01T00:00:00Z", "1990-01-01T00:00:00Z"})
        EXPECT_EQ(run({"pki", "init", lab + "2", "--start", start}).code, exit_usage) << start;
    EXPECT_EQ(run({"pki", "init", lab + "2", "--seed", "18446744073709551616"}).code, exit_usage);
    EXPECT_EQ(run({"pki", "init", lab + "2", "--seed", "-1"}).code, exit_usage);
    EXPECT_FALSE(fs::exists(lab + "2"));
    EXPECT_EQ(run({"pki", "show", lab + "/root.key"}).code, exit_config);
    EXPECT_EQ(run({"pki", "show", lab + "/none.oer"}).code, exit_io);
    EXPECT_FALSE(fs::exists(fs::path(lab) / "ticket-1.key"));
    if (!fs::exists("/dev/zero")) return;
    EXPECT_NE(run({"pki", "show", "/dev/zero"}).errors.find("64 KiB"), std::string::npos);
    fs::remove(fs::path(lab) / "authority.key");
    fs::create_symlink("/dev/zero", fs::path(lab) / "authority.key");
    EXPECT_EQ(issue().code, exit_config);
}

TEST_F(SecurityCommands, PkiShowsWhatACertificateSays) {
    ASSERT_EQ(init().code, exit_ok);
    ASSERT_EQ(issue({"--circle", "48.765,11.424,5000"}).code, exit_ok);
    const auto root = nlohmann::json::parse(run({"pki", "show", "--json", lab + "/root.oer"}).output);
    EXPECT_EQ(root["kind"], "root");
    EXPECT_EQ(root["self_signature"], "good");
    const Outcome shown = run({"pki", "show", lab + "/ticket-1.oer"});
    EXPECT_EQ(shown.code, exit_ok);
    for (const char* part : {"authorization ticket", "within 5000 m of 48.765, 11.424", "CAM, SSP 010000",
                             "from 2026-06-01T00:00:00.000Z until 2026-06-08T00:00:00.000Z", "stationary vehicle"})
        EXPECT_NE(shown.output.find(part), std::string::npos) << part << "\n" << shown.output;
}

// Two CAMs without message, one of them bent, in the form of a corpus.
class SignedCorpus : public SecurityCommands {
  protected:
    SignedCorpus() {
        EXPECT_EQ(init().code, exit_ok);
        EXPECT_EQ(issue().code, exit_ok);
        const auto ticket = octets_of_file(fs::path(lab) / "ticket-1.oer");
        auto key = crypto::PrivateKey::load(lab + "/ticket-1.key");
        EXPECT_TRUE(key);
        auto signer = security::Signer::make(ticket, std::make_shared<const crypto::PrivateKey>(std::move(*key)));
        EXPECT_TRUE(signer);
        const Timestamp now = *from_iso8601("2026-06-02T12:00:00Z");
        // common header and long position vector of a single-hop broadcast whose payload is four octets of BTP
        const ByteVector payload = *from_hex(
            "2050020000040100"
            "140002000000126700000000"
            "1d113b8806d07445800000000000000007d10000");
        security::PeerExchange exchange;
        const auto secured = signer->sign({36, payload, now, {}, {}}, exchange, {});
        EXPECT_TRUE(secured);
        good = {0x12, 0x00, 0x05, 0x01};
        good.insert(good.end(), secured->begin(), secured->end());
        bent = good;
        bent.back() ^= 1;
        const auto again = signer->sign({36, payload, now + Duration(100'000), {}, {}}, exchange, {});
        EXPECT_TRUE(again);
        by_digest = {0x12, 0x00, 0x05, 0x01};
        by_digest.insert(by_digest.end(), again->begin(), again->end());
    }
    std::string corpus(const char* expect_good, const char* expect_bent) {
        const std::string file = directory / "corpus.jsonl";
        std::ofstream stream(file);
        stream << R"({"id":1,"kind":"bent","expect":")" << expect_bent << R"(","hex":")" << to_hex(bent) << "\"}\n\n";
        stream << R"({"id":2,"kind":"good","expect":")" << expect_good << R"(","hex":")" << to_hex(good) << "\"}\n";
        return file;
    }
    Outcome verify(const std::string& file, std::vector<std::string> more = {}) {
        std::vector<std::string> arguments = {"verify",          file,     "--trust",
                                              lab + "/root.oer", "--cert", lab + "/authority.oer"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }
    ByteVector good, bent;
    ByteVector by_digest;  // the next CAM of the same sender, which carries no ticket
};

TEST_F(SignedCorpus, AgreementIsSuccess) {
    const Outcome outcome = verify(corpus("accept", "reject"));
    EXPECT_EQ(outcome.code, exit_ok) << outcome.output << outcome.errors;
    EXPECT_NE(outcome.output.find("signature_invalid (message signature)"), std::string::npos) << outcome.output;
    EXPECT_NE(outcome.output.find("2 of 2 as expected"), std::string::npos);
}

TEST_F(SignedCorpus, OneDifferenceIsAFailure) {
    EXPECT_EQ(verify(corpus("accept", "accept")).code, exit_verification);
    EXPECT_EQ(verify(corpus("reject", "reject")).code, exit_verification);
    EXPECT_EQ(verify(corpus("accept", "reject"), {"--at", "2026-06-02T12:01:00Z"}).code, exit_verification);  // stale
    EXPECT_EQ(run({"verify", corpus("accept", "reject")}).code, exit_verification);  // nobody is trusted
}

TEST_F(SignedCorpus, JsonIsOneObjectALine) {
    const Outcome outcome = verify(corpus("accept", "reject"), {"--json"});
    std::istringstream lines(outcome.output);
    std::vector<nlohmann::json> objects;
    for (std::string line; std::getline(lines, line);) objects.push_back(nlohmann::json::parse(line));
    ASSERT_EQ(objects.size(), 3u);
    EXPECT_EQ(objects[0]["verdict"], "refuse");
    EXPECT_EQ(objects[0]["reason"], "signature_invalid");
    EXPECT_EQ(objects[0]["agrees"], true);
    EXPECT_EQ(objects[1]["verdict"], "accept");
    EXPECT_EQ(objects[2]["summary"]["accepted"], 1);
}

TEST_F(SignedCorpus, WhatCannotBeUsedIsSaid) {
    const std::string file = corpus("accept", "reject");
    EXPECT_EQ(verify((directory / "none").string()).code, exit_io);
    for (const char* time : {"noon", "9223372036854775", "2200-01-01T00:00:00Z", "1999-01-01T00:00:00Z"})
        EXPECT_EQ(verify(file, {"--at", time}).code, exit_usage) << time;
    EXPECT_EQ(run({"verify", file, "--trust", lab + "/root.key"}).code, exit_config);
    EXPECT_EQ(run({"verify", file, "--trust", lab + "/none.oer"}).code, exit_io);
    EXPECT_EQ(run({"verify", file, "--cert", lab + "/authority.oer"}).code, exit_config);  // its root is not trusted
    EXPECT_EQ(run({"verify", file, "--trust", lab}).code, exit_ok);  // a directory: root, authority and ticket
    std::ofstream(file, std::ios::app) << "{\"hex\":\"xyz\"}\n";
    const Outcome damaged = verify(file);
    EXPECT_EQ(damaged.code, exit_io);
    EXPECT_NE(damaged.errors.find("line 4"), std::string::npos) << damaged.errors;
}

// No root is known: the verdict is that nobody is trusted, and yet it can be told whose signature is right.
TEST_F(SignedCorpus, SignaturesAloneAreToldFromTheTicketsInTheFile) {
    const auto lines_of = [&](const std::string& file, std::vector<std::string> more = {}) {
        std::vector<std::string> arguments = {"verify", file, "--signatures", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Outcome outcome = run(arguments);
        std::istringstream lines(outcome.output);
        std::vector<nlohmann::json> objects;
        for (std::string line; std::getline(lines, line);) objects.push_back(nlohmann::json::parse(line));
        return std::pair(outcome.code, objects);
    };
    const std::string file = corpus("accept", "reject");
    const auto [code, objects] = lines_of(file);
    EXPECT_EQ(code, exit_verification);
    ASSERT_EQ(objects.size(), 3u);
    EXPECT_EQ(objects[0]["signature"], "no");
    EXPECT_EQ(objects[0]["reason"], "signature_invalid");
    EXPECT_EQ(objects[1]["signature"], "right");
    EXPECT_EQ(objects[1]["signer"], objects[0]["signer"]);
    EXPECT_EQ(objects[2]["summary"]["signed"], 2);
    EXPECT_EQ(objects[2]["summary"]["right"], 1);

    const Outcome words = run({"verify", file, "--signatures"});
    EXPECT_NE(words.output.find("1 of these with the key of the ticket"), std::string::npos) << words.output;
    EXPECT_EQ(words.output.find("accepted"), std::string::npos) << words.output;
    EXPECT_EQ(run({"verify", "-", "--signatures"}).code, exit_usage);

    // The second message names its ticket by digest; the ticket comes after it, or from elsewhere.
    const std::string digests = directory / "digests.jsonl";
    const auto say = [&](bool with_ticket) {
        std::ofstream stream(digests);
        stream << "{\"hex\":\"" << to_hex(by_digest) << "\"}\n";
        if (with_ticket) stream << "{\"hex\":\"" << to_hex(good) << "\"}\n";
    };
    say(true);
    EXPECT_EQ(lines_of(digests).first, exit_ok);
    say(false);
    EXPECT_EQ(lines_of(digests).second[0]["reason"], "signer_unknown");
    EXPECT_EQ(lines_of(digests, {"--cert", lab + "/ticket-1.oer"}).first, exit_ok);
    EXPECT_EQ(lines_of(digests, {"--cert", lab + "/authority.oer"}).first, exit_verification);
}

TEST_F(SignedCorpus, NothingSignedIsNoSuccess) {
    const std::string file = directory / "unsigned.jsonl";
    const auto say = [&](const std::string& text) { std::ofstream(file, std::ios::binary) << text; };
    say("{\"hex\":\"11001a01\"}\n");
    const Outcome outcome = verify(file);
    EXPECT_EQ(outcome.code, exit_failure);
    EXPECT_NE(outcome.errors.find("nothing in it is signed"), std::string::npos) << outcome.errors;
    say("{\"hex\":\"11001a01\",\"expect\":\"accept\"}\n");
    EXPECT_EQ(verify(file).code, exit_verification);
}

TEST_F(SignedCorpus, ALineMayHoldAnyOctet) {
    const std::string file = corpus("accept", "reject");
    std::ofstream(file, std::ios::app | std::ios::binary) << std::string(5000, '\0') + "\n" + std::string(3, '\0');
    const Outcome outcome = verify(file);
    EXPECT_EQ(outcome.code, exit_io);
    EXPECT_NE(outcome.errors.find("line 4"), std::string::npos) << outcome.errors;
}

}  // namespace
}  // namespace chorus::cli
