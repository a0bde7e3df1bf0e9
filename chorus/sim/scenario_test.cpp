#include "chorus/sim/scenario.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace chorus::sim {
namespace {

// A file of the test's own, gone with it.
class ScenarioFile {
  public:
    explicit ScenarioFile(const std::string& text) : path_(testing::TempDir() + "scenario_test.toml") {
        std::ofstream(path_) << text;
    }
    ~ScenarioFile() { std::filesystem::remove(path_); }
    std::string refusal() const {
        const auto scenario = load_scenario(path_);
        return scenario ? "" : scenario.error();
    }

  private:
    std::string path_;
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

TEST(Scenario, a_missing_file_is_one_sentence) {
    const auto scenario = load_scenario("/nowhere/town.toml");
    ASSERT_FALSE(scenario);
    EXPECT_EQ(scenario.error(), "there is no scenario file /nowhere/town.toml");
}

}  // namespace
}  // namespace chorus::sim
