// What shows only in a process of its own: its descriptors, its pipes and its exit code.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "chorus/cli/commands.hpp"
#include "chorus/io/pcap.hpp"

namespace chorus::cli {
namespace {

namespace fs = std::filesystem;

class Command : public testing::Test {
  protected:
    Command() { fs::create_directories(folder_); }
    ~Command() override { fs::remove_all(folder_); }

    // Runs a line of the shell in which $C is the command and the working directory is the test's own; gives its
    // exit code.
    int shell(const std::string& line) const {
        const std::string whole =
            "cd '" + folder_.string() + "' && C='" CHORUS_COMMAND "' && { " + line + "; } 2>errors";
        const int status = std::system(whole.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    std::string file(const std::string& name) const { return folder_ / name; }
    std::string content(const std::string& name) const {
        std::ifstream stream(file(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    // A station on virtual time that records what it sends.
    void configure(const std::string& capture) const {
        std::ofstream(file("car.toml")) << "[security]\nunsecured = true\n[link.capture]\ntiming = \"fast\"\n"
                                        << capture << "\n[position.fixed]\nlatitude_deg = 48\nlongitude_deg = 11\n";
    }
    // Frames of a capture that must be whole.
    std::size_t frames(const std::string& name) const {
        const auto read = io::read_capture(file(name));
        EXPECT_FALSE(read.error) << io::to_string(*read.error);
        return read.frames.size();
    }

  private:
    fs::path folder_ = fs::path(testing::TempDir()) /
                       (std::string("chorus_command_") + testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(Command, ClosedStandardOutputDoesNotEndInACapture) {
    configure("write = \"sent.pcap\"");
    EXPECT_EQ(shell("$C station --config car.toml --duration 3 --every-packet >&-"), exit_ok) << content("errors");
    EXPECT_GE(frames("sent.pcap"), 3u);
}

TEST_F(Command, OutputThatDoesNotArriveIsAFailure) {
    if (!fs::exists("/dev/full")) GTEST_SKIP() << "this system has no /dev/full";
    configure("write = \"sent.pcap\"");
    for (const char* line : {"$C station --print-config", "$C decode '02 02' --type cam --json", "$C --help",
                             "$C station --config car.toml --duration 3 --every-packet --json"}) {
        EXPECT_EQ(shell(std::string(line) + " >/dev/full"), exit_io) << line;
        EXPECT_NE(content("errors").find("standard output cannot be written"), std::string::npos) << content("errors");
    }
}

TEST_F(Command, AReaderThatGoesAwayLeavesAWholeCapture) {
    configure("write = \"sent.pcap\"");
    EXPECT_EQ(shell("( $C station --config car.toml --duration 100000 --every-packet; echo $? >code ) | head -1 >line"),
              0);
    EXPECT_EQ(content("code"), std::to_string(exit_io) + "\n") << content("errors");
    EXPECT_NE(content("line").find("sent"), std::string::npos);
    EXPECT_GE(frames("sent.pcap"), 1u);
}

TEST_F(Command, ACaptureIsNotRecordedOverItself) {
    configure("write = \"one.pcap\"");
    ASSERT_EQ(shell("$C station --config car.toml --duration 3 && ln -s one.pcap other.pcap"), exit_ok);
    const std::string before = content("one.pcap");
    configure("read = \"one.pcap\"\nwrite = \"other.pcap\"");
    EXPECT_EQ(shell("$C station --config car.toml"), exit_config);
    EXPECT_NE(content("errors").find("same file"), std::string::npos) << content("errors");
    EXPECT_EQ(content("one.pcap"), before);
}

TEST_F(Command, InputWithoutEndIsRefused) {
    if (!fs::exists("/dev/zero")) GTEST_SKIP() << "this system has no /dev/zero";
    EXPECT_EQ(shell("tr '\\0' 1 </dev/zero | $C decode -"), exit_io) << content("errors");
    EXPECT_NE(content("errors").find("longer than"), std::string::npos) << content("errors");
    EXPECT_EQ(shell("$C pki show /dev/zero"), exit_io);
    EXPECT_EQ(shell("$C station --config /dev/zero"), exit_config);
    EXPECT_EQ(shell("$C city --scenario /dev/zero --headless"), exit_config);
}

TEST_F(Command, CityRefusesWhatItCannotMean) {
    for (const char* option : {"--duration 0", "--seed -1", "--seed 18446744073709551616"})
        EXPECT_EQ(shell(std::string("$C city --headless ") + option), exit_usage) << option;
}

// The line never ends: it is refused when it is too long, not when there is no memory left.
TEST_F(Command, ConvertRefusesALineWithoutEnd) {
    EXPECT_EQ(shell("yes 00 | tr -d '\\n' | $C convert --to j2735 -"), exit_io);
    EXPECT_NE(content("errors").find("line 1 is longer than"), std::string::npos) << content("errors");
}

// What begins with a blank line may be text or pcapng.
TEST_F(Command, StandardInputIsWhatItBeginsAs) {
    const std::string srem = R"({"header":{"protocolVersion":2,"messageID":9,"stationID":7},"srm":{"second":1,)"
                             R"("requestor":{"id":{"stationID":7}}}})";
    std::ofstream(file("pretty.json")) << "\n" << nlohmann::json::parse(srem).dump(2) << "\n";
    ASSERT_EQ(shell("$C encode - --type srem <pretty.json >octets"), exit_ok) << content("errors");
    EXPECT_TRUE(content("octets").starts_with("020900000007"));
    ASSERT_EQ(shell("$C convert - --from srem --to srem <pretty.json >converted"), exit_ok) << content("errors");
    EXPECT_EQ(content("converted"), content("octets"));
    ASSERT_EQ(shell("{ echo; cat octets; } | $C decode - --brief >brief"), exit_ok) << content("errors");
    EXPECT_NE(content("brief").find("SREM"), std::string::npos);
    ASSERT_EQ(shell("$C encode - --type srem --pcap srem.pcap <pretty.json"), exit_ok) << content("errors");
    EXPECT_EQ(shell("$C decode - --brief <srem.pcap >brief"), exit_ok) << content("errors");
    EXPECT_EQ(shell("$C convert - --to srem <srem.pcap >converted"), exit_ok) << content("errors");
    EXPECT_EQ(content("converted"), content("octets"));
    // the head of a section of pcapng, which breaks off
    EXPECT_EQ(shell("printf '\\n\\r\\r\\n\\034' | $C decode -"), exit_io);
    EXPECT_EQ(content("errors").find("hexadecimal"), std::string::npos) << content("errors");
    for (const char* command : {"decode -", "encode - --type srem", "convert - --to srem"})
        EXPECT_EQ(shell(std::string("$C ") + command + " </dev/null"), exit_io) << command;
}

TEST_F(Command, BenchMeasuresWhatIsAskedFor) {
    ASSERT_EQ(shell("$C bench --only codec --seconds 0.01 --json >table"), exit_ok) << content("errors");
    const auto table = nlohmann::json::parse(content("table"));
    EXPECT_FALSE(table.at("processor").get<std::string>().empty());
    ASSERT_FALSE(table.at("rows").empty());
    for (const auto& row : table.at("rows")) EXPECT_GT(row.at("best_us").get<double>(), 0) << row.dump();
    EXPECT_EQ(shell("$C bench --only everything"), exit_usage);
}

}  // namespace
}  // namespace chorus::cli
