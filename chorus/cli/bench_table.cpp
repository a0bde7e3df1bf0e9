#include "chorus/cli/bench_table.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "chorus/cli/version.hpp"
#include "chorus/crypto/library.hpp"
#include "chorus/crypto/p256/verifier.hpp"

namespace chorus::cli {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto turn_min = std::chrono::microseconds(500);

std::string processor() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
    return "unknown processor";
}

std::string compiler() {
#ifdef __clang__
    return "clang " __clang_version__;
#else
    return "g++ " __VERSION__;
#endif
}

struct Machine {
    std::string processor = cli::processor(), compiler = cli::compiler(), openssl = crypto::openssl_version();
    unsigned threads = std::thread::hardware_concurrency();
    std::string verifier{crypto::p256::to_string(crypto::p256::best_path())};
};

// Microseconds an item of one turn, repeated until it has taken long enough to be measured.
double time_of(const BenchTable::Turn& turn) {
    std::size_t items = 0;
    const auto start = Clock::now();
    Clock::duration taken{};
    // The clock is looked at ever more seldom, so that looking costs nothing beside what takes nanoseconds.
    for (std::size_t repetitions = 1; taken < turn_min; repetitions *= 2) {
        for (std::size_t i = 0; i < repetitions; ++i) items += turn();
        taken = Clock::now() - start;
    }
    return std::chrono::duration<double, std::micro>(taken).count() / static_cast<double>(items);
}

std::string shown(double us) { return us < 1 ? fmt::format("{:.0f} ns", us * 1000) : fmt::format("{:.2f} us", us); }

}  // namespace

void BenchTable::measure(const std::string& group, const std::vector<Candidate>& candidates, Work work) {
    if (!json_ && isatty(STDERR_FILENO)) fmt::print(stderr, "chorus bench: {} ...\n", group);
    std::vector<std::vector<double>> times(candidates.size());
    const auto end =
        Clock::now() + std::chrono::duration<double>(seconds_per_row_ * static_cast<double>(candidates.size()));
    constexpr int turns_min = 3;
    for (int turn = 0; turn < turns_min || Clock::now() < end; ++turn)
        for (std::size_t i = 0; i < candidates.size(); ++i) times[i].push_back(time_of(candidates[i].turn));
    double first = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        std::ranges::sort(times[i]);
        const Cost cost{times[i].front(), times[i][times[i].size() / 2]};
        if (i == 0) first = cost.best_us;
        rows_.push_back(
            {group, candidates[i].name, cost, work == Work::same && candidates.size() > 1 ? first / cost.best_us : 0});
    }
}

void BenchTable::add(BenchRow row) { rows_.push_back(std::move(row)); }

void BenchTable::print() const {
    const Machine machine;
    if (json_) {
        nlohmann::ordered_json rows = nlohmann::ordered_json::array();
        for (const BenchRow& row : rows_) {
            nlohmann::ordered_json json{{"group", row.group}, {"name", row.name}};
            if (row.cost.best_us > 0) json.update({{"best_us", row.cost.best_us}, {"median_us", row.cost.median_us}});
            if (row.ratio > 0) json["ratio"] = row.ratio;
            if (row.real_time > 0) json["times_real_time"] = row.real_time;
            if (row.octets > 0) json["octets"] = row.octets;
            rows.push_back(std::move(json));
        }
        const nlohmann::ordered_json all{{"chorus", version},
                                         {"processor", machine.processor},
                                         {"threads", machine.threads},
                                         {"compiler", machine.compiler},
                                         {"openssl", machine.openssl},
                                         {"verifier", machine.verifier},
                                         {"rows", rows}};
        fmt::print("{}\n", all.dump(2));
        return;
    }
    fmt::print("{}, {}, {} threads; {}; {}; P-256 by the {} path\n", version, machine.processor, machine.threads,
               machine.compiler, machine.openssl, machine.verifier);
    std::string group;
    for (const BenchRow& row : rows_) {
        if (row.group != group) {
            group = row.group;
            fmt::print("\n{:<46} {:>10} {:>10} {:>12} {:>7}\n", group, "best", "median", "a second", "ratio");
        }
        if (row.octets > 0) {
            fmt::print("  {:<44} {:.1f} KiB\n", row.name, static_cast<double>(row.octets) / 1024);
            continue;
        }
        if (row.real_time > 0) {
            fmt::print("  {:<44} {:.1f} times real time\n", row.name, row.real_time);
            continue;
        }
        fmt::print("  {:<44} {:>10} {:>10} {:>12.0f} {:>7}\n", row.name, shown(row.cost.best_us),
                   shown(row.cost.median_us), 1e6 / row.cost.best_us,
                   row.ratio > 0 ? fmt::format("{:.2f}", row.ratio) : "");
    }
}

}  // namespace chorus::cli
