// Threads that share out the items of a list among themselves and their caller. Which thread does which item is
// left to chance, so items must not touch one another: then the outcome is the same on any number of threads.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

namespace chorus::sim {

class Workers {
  public:
    // At least one: the caller.
    explicit Workers(unsigned threads);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    using Job = std::function<void(std::size_t item)>;
    // job(0), job(1) ... job(items - 1), each once, in no order; returns when all are done. Whatever was written
    // before is seen by every job, whatever the jobs wrote by the caller after.
    void for_each(std::size_t items, const Job& job);

    unsigned threads() const { return static_cast<unsigned>(helpers_.size()) + 1; }

  private:
    void help();
    void work();

    // Number of the round in the upper half, next unclaimed item in the lower. A round that is over has none left, so
    // that a helper who comes late claims nothing, and nobody waits for him.
    static constexpr std::uint64_t none_left = 0xffff'ffff;
    std::atomic<std::uint64_t> ticket_{none_left};
    std::atomic<const Job*> job_{nullptr};
    std::atomic<std::size_t> items_{0};
    std::atomic<std::size_t> done_{0};
    std::atomic<bool> stop_{false};
    std::vector<std::thread> helpers_;
};

}  // namespace chorus::sim
