// A scenario file (TOML): where the city lies, who drives in it, and what happens.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chorus/core/position.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/geo/local_frame.hpp"
#include "chorus/sim/channel.hpp"

namespace chorus::sim {

// A vehicle with a part in the script.
struct CastMember {
    std::string name;  // "mine" is the one whose driver we are
    std::string type;
    std::string from;
    double position_m = 0;
    int lane = 0;
    std::vector<std::string> round;
};

struct HardBraking {
    std::string vehicle;
    Duration at{};
    double deceleration_mps2 = 8;
    double speed_mps = 2;  // down to
    Duration hold = 3s;    // before it goes on
};
struct Breakdown {
    std::string vehicle;
    Duration at{};         // begins to stop
    double after_m = 120;  // where, ahead of where it is then
    Duration lasting = 60s;
};
// After the script the same again, at random, ahead of "mine".
struct RandomEvents {
    bool enabled = true;
    Duration first{};
    Duration pause_min = 25s, pause_max = 60s;
};

struct Scenario {
    std::string file;
    std::string name;
    Position origin;
    Timestamp start;  // ITS time of the first moment
    std::string nodes_file, edges_file, types_file;
    std::string traffic_type;             // vType or distribution of the many
    int vehicles = 150;                   // of the many
    std::vector<std::string> kept_clear;  // edges where none of them starts
    std::vector<std::vector<geo::Vector>> buildings;
    ChannelConfig channel;
    std::vector<CastMember> cast;
    std::vector<HardBraking> hard_braking;
    std::vector<Breakdown> breakdowns;
    RandomEvents random_events;
};

// Reads and checks the file; unknown keys are refused. The error is one sentence: file, line, what, cure.
Result<Scenario, std::string> load_scenario(const std::string& file);
// The scenario that ships with chorus; nothing: it is not where the program looks.
std::optional<std::string> default_scenario_file();

}  // namespace chorus::sim
