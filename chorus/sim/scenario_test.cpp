#include "chorus/sim/scenario.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace chorus::sim {
namespace {

// A file of the test's own, gone with it.
class ScenarioFile {
  public:
    explicit ScenarioFile(const std::string& text) {
        std::filesystem::create_directories(folder_);
        std::ofstream(folder_ / "scenario.toml") << text;
        for (const char* roads : {"n.xml", "e.xml", "t.xml"}) std::ofstream(folder_ / roads) << "<nodes/>";
    }
    ~ScenarioFile() { std::filesystem::remove_all(folder_); }
    std::string refusal() const {
        const auto scenario = load_scenario(folder_ / "scenario.toml");
        return scenario ? "" : scenario.error();
    }

  private:
    std::filesystem::path folder_ =
        std::filesystem::path(testing::TempDir()) /
        (std::string("chorus_scenario_") + testing::UnitTest::GetInstance()->current_test_info()->name());
};

const std::string good = R"(name = "T"
start = "2026-06-01T06:30:00Z"
latitude = 48.0
longitude = 11.0
[roads]
nodes = "n.xml"
edges = "e.xml"
types = "t.xml"
[traffic]
type = "car"
vehicles = 3
)";

TEST(Scenario, the_shipped_town_is_read_whole) {
    const auto town = load_scenario(CHORUS_SOURCE_DIR "/scenarios/town/town.toml");
    ASSERT_TRUE(town) << town.error();
    EXPECT_GE(town->vehicles, 150);
    EXPECT_EQ(to_iso8601(town->start), "2026-06-01T06:30:00.000Z");
    ASSERT_EQ(town->hard_braking.size(), 1u);
    ASSERT_EQ(town->breakdowns.size(), 1u);
    EXPECT_LT(town->hard_braking[0].at, 60s);
    EXPECT_LT(town->breakdowns[0].at, 60s);
    EXPECT_TRUE(town->random_events.enabled);
    EXPECT_TRUE(std::filesystem::exists(town->edges_file)) << town->edges_file;
}

TEST(Scenario, says_file_line_and_what_is_wrong) {
    const auto refusal = [](const std::string& text) { return ScenarioFile(text).refusal(); };
    EXPECT_EQ(refusal(good), "");
    EXPECT_NE(refusal(good + "[chanel]\nrange_m = 5\n").find("'chanel' is not a key"), std::string::npos);
    EXPECT_NE(refusal(good + "[channel]\nrange_m = -5\n").find("line 13: 'channel.range_m' is -5"), std::string::npos)
        << refusal(good + "[channel]\nrange_m = -5\n");
    EXPECT_NE(refusal(good + "[[hard_braking]]\nvehicle = \"nobody\"\nat_s = 3\n").find("'nobody' is not in the cast"),
              std::string::npos);
    EXPECT_NE(refusal("name = \"T\"\n").find("'latitude' is missing"), std::string::npos);
    EXPECT_NE(refusal("name = ").find("line 1"), std::string::npos);
    EXPECT_NE(refusal(good.substr(0, good.find("[traffic]"))).find("[traffic] is missing"), std::string::npos);
}

std::string replaced(std::string text, const std::string& old, const std::string& with) {
    return text.replace(text.find(old), old.size(), with);
}

TEST(Scenario, refuses_times_that_certificates_cannot_say_and_missing_roads) {
    for (const char* year : {"1990", "2003", "2140", "9999"})
        EXPECT_NE(ScenarioFile(replaced(good, "2026", year)).refusal().find("not from 2004 to 2139"), std::string::npos)
            << year;
    EXPECT_NE(ScenarioFile(replaced(good, "e.xml", "x.xml")).refusal().find("line 7: 'roads.edges': there is no file"),
              std::string::npos)
        << ScenarioFile(replaced(good, "e.xml", "x.xml")).refusal();
}

TEST(Scenario, is_bounded_in_size_and_depth) {
    std::string deep = "a";
    for (int i = 0; i < 30'000; ++i) deep += ".a";
    EXPECT_NE(ScenarioFile(deep + " = 1\n").refusal(), "");
    EXPECT_NE(ScenarioFile(deep + deep + " = 1\n").refusal().find("64 KiB"), std::string::npos);
}

TEST(Scenario, a_folder_is_one_sentence) {
    const auto scenario = load_scenario(testing::TempDir());
    ASSERT_FALSE(scenario);
    EXPECT_NE(scenario.error().find("is a directory"), std::string::npos) << scenario.error();
}

TEST(Scenario, a_missing_file_is_one_sentence) {
    const auto scenario = load_scenario("/nowhere/town.toml");
    ASSERT_FALSE(scenario);
    EXPECT_EQ(scenario.error(), "there is no scenario file /nowhere/town.toml");
}

}  // namespace
}  // namespace chorus::sim
