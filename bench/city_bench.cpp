// How many seconds of the city pass in one second, with every reception checked: by number of vehicles, and for
// what sharing identical signature arithmetic between the stations of one process saves.
#include <benchmark/benchmark.h>

#include "chorus/sim/city.hpp"

namespace {

using namespace chorus;

constexpr Duration simulated = 10s;

void city(benchmark::State& state, bool secured, bool shared) {
    auto scenario = sim::load_scenario(CHORUS_SOURCE_DIR "/scenarios/town/town.toml");
    if (!scenario) return state.SkipWithError(scenario.error().c_str());
    scenario->vehicles = static_cast<int>(state.range(0) - static_cast<std::int64_t>(scenario->cast.size()));
    for (auto _ : state) {
        state.PauseTiming();
        auto city = sim::City::open({*scenario, 1, secured, shared});
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
    ->Arg(50)
    ->Arg(150)
    ->Arg(500)
    ->Iterations(1)
    ->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(city, secured_alone, true, false)->Arg(50)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(city, unsecured, false, false)->Arg(50)->Arg(150)->Arg(500)->Iterations(1)->Unit(benchmark::kSecond);

}  // namespace
