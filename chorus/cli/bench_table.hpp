// What `chorus bench` measures and how it is told.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace chorus::cli {

// Microseconds an item: the best of many short turns, which nothing else on the machine has disturbed, and the median.
struct Cost {
    double best_us = 0, median_us = 0;
};

struct BenchRow {
    std::string group, name;
    Cost cost;
    double ratio = 0;      // how many times as fast as the first row of its group; 0: there is nothing to compare
    double real_time = 0;  // a city's: simulated seconds in a second
    std::size_t octets = 0;
};

class BenchTable {
  public:
    // Turns take at least half a millisecond and go on for about `seconds_per_row`.
    BenchTable(double seconds_per_row, bool json) : seconds_per_row_(seconds_per_row), json_(json) {}

    // `turn` does its work once and says how many items that were. Rows of a group are measured in turns, one after the
    // other and round again, so that their ratios hold even when the machine's clock does not.
    using Turn = std::function<std::size_t()>;
    struct Candidate {
        std::string name;
        Turn turn;
    };
    // They get a ratio where all do the same work.
    enum class Work { same, different };
    void measure(const std::string& group, const std::vector<Candidate>& candidates, Work work = Work::same);
    void add(BenchRow row);
    // The machine, the compiler and the libraries, then the rows: a table, or with --json one object.
    void print() const;

  private:
    double seconds_per_row_;
    bool json_;
    std::vector<BenchRow> rows_;
};

}  // namespace chorus::cli
