// The shipped town over twenty seeds: in each scripted event the driver is warned before it is too late, and in
// ordinary traffic he is left alone.
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "chorus/io/worker_threads.hpp"
#include "chorus/sim/city.hpp"

namespace chorus::sim {
namespace {

constexpr int vehicles = 40;  // enough for crossing and merging traffic, few enough for twenty seeds
constexpr std::uint64_t seeds = 20;

// Too late is when a driver who needs this long to react could not stop any more with this braking: the reaction of
// the Euro NCAP driver model with a margin, and a firm pull on a dry road.
constexpr double reaction_s = 1.5, braking_mps2 = 6;

struct Drive {
    std::vector<LogEntry> log;
    std::string text;  // all lines
    City::Totals totals;
    double driven_m = 0;  // by our vehicle
};

class Recorder final : public CityObserver {
  public:
    explicit Recorder(Drive& run) : run_(run) {}
    void happened(const LogEntry& entry) override {
        run_.log.push_back(entry);
        run_.text += to_json_line(entry) + "\n";
    }

  private:
    Drive& run_;
};

Scenario town() {
    auto scenario = load_scenario(CHORUS_SOURCE_DIR "/scenarios/town/town.toml");
    EXPECT_TRUE(scenario) << scenario.error();
    scenario->vehicles = vehicles;
    return *scenario;
}

Drive drive(const Scenario& scenario, std::uint64_t seed, Duration time) {
    Drive run;
    auto city = City::open({scenario, seed});
    if (!city) {
        ADD_FAILURE() << city.error();
        return run;
    }
    Recorder recorder(run);
    (*city)->watch(&recorder);
    while ((*city)->since_start() < time) {
        (*city)->step();
        run.driven_m += (*city)->station((*city)->mine())->own().speed_mps * seconds(City::step_length);
    }
    run.totals = (*city)->totals();
    return run;
}

std::optional<LogEntry> first(const Drive& run, const std::string& event, const std::string& kind = {}) {
    for (const LogEntry& entry : run.log)
        if (entry.event == event && (kind.empty() || entry.details.at("kind") == kind)) return entry;
    return std::nullopt;
}

bool in_time(const LogEntry& warning) {
    const double distance_m = warning.details.at("distance_m"), speed_mps = warning.details.at("speed_mps");
    return distance_m >= speed_mps * reaction_s + speed_mps * speed_mps / (2 * braking_mps2);
}

class EverySeed : public testing::TestWithParam<std::uint64_t> {};
INSTANTIATE_TEST_SUITE_P(Town, EverySeed, testing::Range<std::uint64_t>(1, seeds + 1));

TEST_P(EverySeed, warns_of_both_scripted_events_in_time_within_the_first_minute) {
    Scenario scenario = town();
    scenario.random_events.enabled = false;
    const Drive run = drive(scenario, GetParam(), 60s);

    const auto braking = first(run, "hard_braking");
    const auto brake_warning = first(run, "warning", "emergency_brake_light");
    ASSERT_TRUE(braking);
    ASSERT_TRUE(brake_warning) << run.text;
    EXPECT_EQ(brake_warning->details.at("vehicle"), braking->details.at("vehicle"));
    // The sender's signal, one update interval, the channel and the application's beat: well below a second.
    EXPECT_LE(brake_warning->at - braking->at, 500ms) << run.text;
    EXPECT_TRUE(in_time(*brake_warning)) << run.text;

    const auto breakdown = first(run, "breakdown");
    const auto breakdown_warning = first(run, "warning", "stationary_vehicle");
    ASSERT_TRUE(breakdown);
    ASSERT_TRUE(breakdown_warning) << run.text;
    EXPECT_EQ(breakdown_warning->details.at("vehicle"), breakdown->details.at("vehicle"));
    EXPECT_TRUE(in_time(*breakdown_warning)) << run.text;
}

TEST_P(EverySeed, is_silent_in_ordinary_traffic) {
    Scenario scenario = town();
    scenario.random_events.enabled = false;
    scenario.hard_braking.clear();
    scenario.breakdowns.clear();
    scenario.kept_clear.clear();
    // Not on the ring alone: through the town, its lights and its queues.
    for (CastMember& member : scenario.cast) {
        if (member.name == "mine") member.round = {"C3_N", "E_S", "C1_B1", "W_A1", "C2_C3", "N_E"};
    }
    const Drive run = drive(scenario, GetParam(), 90s);
    const auto warning = first(run, "warning");
    EXPECT_FALSE(warning) << run.text;
    // It was traffic: we drove, and heard others all the while.
    EXPECT_GT(run.driven_m, 300);
    EXPECT_GT(run.totals.believed, 50'000u);
}

TEST(Town, the_same_seed_gives_the_same_log_octet_for_octet_and_another_seed_another) {
    const Scenario scenario = town();
    const Drive one = drive(scenario, 7, 100s), again = drive(scenario, 7, 100s), other = drive(scenario, 8, 100s);
    EXPECT_FALSE(one.text.empty());
    EXPECT_EQ(one.text, again.text);
    EXPECT_NE(one.text, other.text);
}

// Every octet on the air, its time and sender, and all that the stations know in the end.
class Trace final : public CityObserver {
  public:
    void happened(const LogEntry& entry) override { text += to_json_line(entry) + "\n"; }
    void sent(VehicleId from, const v2x::Transmission& frame, MacAddress, MacAddress to) override {
        add(from);
        add(static_cast<std::uint64_t>(frame.time.its_us()));
        for (const std::uint8_t octet : to.octets) add(octet);
        for (const std::uint8_t octet : frame.packet) add(octet);
    }
    void received(VehicleId, const v2x::Reception& reception) override {
        ++observed;
        add(static_cast<std::uint64_t>(reception.time.its_us()));
        add(reception.drop ? static_cast<std::uint64_t>(*reception.drop) : drop_count);
    }
    void add(std::uint64_t value) { sum = (sum ^ value) * 0x100000001b3u; }

    std::string text;
    std::uint64_t sum = 0xcbf29ce484222325u, observed = 0;
};

TEST(Town, the_same_seed_gives_the_same_octets_on_any_number_of_threads) {
    std::optional<Trace> alone;
    for (const std::size_t threads : {1u, 2u, 4u}) {
        io::WorkerThreads workers(threads - 1);
        auto city = City::open({.scenario = town(), .seed = 5, .workers = &workers});
        ASSERT_TRUE(city) << city.error();
        Trace trace;
        (*city)->watch(&trace);
        while ((*city)->since_start() < 20s) (*city)->step();
        for (const VehicleId vehicle : (*city)->vehicles()) trace.add((*city)->station(vehicle)->fingerprint());
        const City::Totals totals = (*city)->totals();
        // Not one quiet station after another: they forwarded for each other, and verified for each other.
        EXPECT_GT(totals.denms, 5u);
        EXPECT_GT(totals.drops[Drop::duplicate_packet], 100u);
        EXPECT_GT(totals.verifications_shared, totals.verifications_computed);
        EXPECT_GT(trace.observed, 400u);
        if (!alone) alone = trace;
        EXPECT_EQ(trace.text, alone->text) << threads;
        EXPECT_EQ(trace.observed, alone->observed) << threads;
        EXPECT_EQ(trace.sum, alone->sum) << threads;
    }
}

TEST(LargeTown, is_as_dense_as_the_town_and_its_stations_hear_those_around_them) {
    auto scenario = load_scenario(CHORUS_SOURCE_DIR "/scenarios/large_town/large_town.toml");
    ASSERT_TRUE(scenario) << scenario.error();
    EXPECT_EQ(scenario->vehicles + scenario->cast.size(), 1000u);
    io::WorkerThreads workers(1);
    auto city = City::open({.scenario = *scenario, .secured = false, .workers = &workers});
    ASSERT_TRUE(city) << city.error();
    while ((*city)->since_start() < 2s) (*city)->step();
    EXPECT_GT((*city)->vehicles().size(), 950u);
    const City::Totals totals = (*city)->totals();
    const double heard_by = static_cast<double>(totals.receptions) / static_cast<double>(totals.frames);
    EXPECT_GT(heard_by, 40);
    EXPECT_LT(heard_by, 80);
}

TEST(Town, shared_verification_changes_nothing_but_the_work) {
    Scenario scenario = town();
    scenario.vehicles = 6;
    Drive shared, alone;
    for (auto* run : {&shared, &alone}) {
        auto city = City::open({scenario, 3, true, run == &shared});
        ASSERT_TRUE(city) << city.error();
        Recorder recorder(*run);
        (*city)->watch(&recorder);
        while ((*city)->since_start() < 20s) (*city)->step();
        run->totals = (*city)->totals();
    }
    EXPECT_EQ(shared.text, alone.text);
    EXPECT_GT(shared.totals.verifications_shared, shared.totals.verifications_computed);
    EXPECT_EQ(alone.totals.verifications_shared, 0u);
}

TEST(Town, events_return_at_random_after_the_script) {
    const Drive run = drive(town(), 1, 200s);
    int later = 0;
    for (const LogEntry& entry : run.log)
        later += entry.at > 70s && (entry.event == "hard_braking" || entry.event == "breakdown");
    EXPECT_GE(later, 2) << run.text;
}

TEST(Town, nearly_everything_heard_is_believed_and_every_drop_has_an_ordinary_reason) {
    Scenario scenario = town();
    const Drive run = drive(scenario, 2, 60s);
    const auto& drops = run.totals.drops;
    EXPECT_EQ(run.totals.believed + drops.total(), run.totals.receptions);
    // Copies of forwarded DENMs, own packets that come back, DENMs for others, and stations whose ticket was not
    // heard yet.
    const std::uint64_t ordinary = drops[Drop::duplicate_packet] + drops[Drop::own_packet] +
                                   drops[Drop::outside_destination_area] + drops[Drop::signer_unknown];
    EXPECT_EQ(drops.total(), ordinary) << run.text;
    EXPECT_GT(run.totals.believed, 9 * drops.total());
}

}  // namespace
}  // namespace chorus::sim
