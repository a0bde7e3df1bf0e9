// Counters and gauges in the Prometheus text format (version 0.0.4). Counting is one relaxed atomic
// addition; names and labels are fixed when a counter is made, so labels stay few.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chorus {

class Counter {
  public:
    void add(std::uint64_t n = 1) { value_.fetch_add(n, std::memory_order_relaxed); }
    void set(std::uint64_t n) { value_.store(n, std::memory_order_relaxed); }
    std::uint64_t value() const { return value_.load(std::memory_order_relaxed); }

  private:
    std::atomic<std::uint64_t> value_{0};
};

using Labels = std::vector<std::pair<std::string, std::string>>;

// Owns every counter of one process (or of one station under test). Thread-safe.
class Metrics {
  public:
    // The counter of this name and labels; made on first use, the same one afterwards.
    Counter& counter(std::string_view name, std::string_view help, Labels labels = {});
    Counter& gauge(std::string_view name, std::string_view help, Labels labels = {});
    // Prometheus text: HELP and TYPE once per name, samples in the order of their making.
    std::string render() const;

  private:
    struct Sample {
        Labels labels;
        std::unique_ptr<Counter> value;
    };
    struct Family {
        std::string name, help, type;
        std::vector<Sample> samples;
    };
    Counter& sample(std::string_view name, std::string_view help, std::string_view type, Labels labels);

    mutable std::mutex mutex_;
    std::vector<Family> families_;
};

}  // namespace chorus
