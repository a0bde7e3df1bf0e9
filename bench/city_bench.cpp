// How many seconds of the city pass in one second, with every reception checked: by number of vehicles and threads, and
// for what sharing identical signature arithmetic between the stations of one process saves.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "chorus/io/worker_threads.hpp"
#include "chorus/sim/city.hpp"

namespace {

using namespace chorus;

constexpr Duration simulated = 10s;

// As dense as the shipped town, for any number of vehicles.
Result<sim::Scenario, std::string> town_for(std::int64_t vehicles) {
    const auto folder = std::filesystem::temp_directory_path() / ("chorus_bench_city_" + std::to_string(vehicles));
    const std::string draw = std::string(CHORUS_SOURCE_DIR) + "/scenarios/large_town/make_large_town.py --vehicles " +
                             std::to_string(vehicles) + " --into '" + folder.string() + "'";
    if (std::system(draw.c_str()) != 0) return fail("no town was drawn by " + draw);
    return sim::load_scenario(folder / "large_town.toml");
}

void city(benchmark::State& state, bool secured, bool shared) {
    const auto scenario = town_for(state.range(0));
    if (!scenario) return state.SkipWithError(scenario.error().c_str());
    for (auto _ : state) {
        state.PauseTiming();
        io::WorkerThreads workers(static_cast<std::size_t>(state.range(1)) - 1);
        auto city = sim::City::open({*scenario, 1, secured, shared, &workers});
        if (!city) return state.SkipWithError(city.error().c_str());
        const auto before = (*city)->totals();
        state.ResumeTiming();
        while ((*city)->since_start() < simulated) (*city)->step();
        state.PauseTiming();
        const auto total = (*city)->totals();
        using benchmark::Counter;
        state.counters["city_s_per_s"] = Counter(seconds(simulated), Counter::kIsRate);
        state.counters["receptions_per_s"] =
            Counter(static_cast<double>(total.receptions - before.receptions), Counter::kIsRate);
        state.counters["verifications_per_city_s"] =
            static_cast<double>(total.verifications_computed - before.verifications_computed) / seconds(simulated);
        state.counters["vehicles"] = static_cast<double>((*city)->vehicles().size());
        city->reset();
        state.ResumeTiming();
    }
}
BENCHMARK_CAPTURE(city, secured_shared, true, true)
    ->ArgNames({"vehicles", "threads"})
    ->ArgsProduct({{100, 200, 500, 1000, 2000, 5000}, {1, 2}})
    ->Iterations(1)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(city, secured_alone, true, false)->Args({100, 1})->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(city, unsecured, false, false)
    ->ArgsProduct({{100, 1000}, {1}})
    ->Iterations(1)
    ->Unit(benchmark::kSecond);

}  // namespace
