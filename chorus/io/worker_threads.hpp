// Threads that share out the items of a list among themselves and their caller, one by one.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

#include "chorus/core/workers.hpp"

namespace chorus::io {

class WorkerThreads final : public Workers {
  public:
    // Beside the caller's; 0: the caller does everything.
    explicit WorkerThreads(std::size_t threads);
    ~WorkerThreads() override;
    WorkerThreads(const WorkerThreads&) = delete;
    WorkerThreads& operator=(const WorkerThreads&) = delete;

    std::size_t count() const override { return helpers_.size() + 1; }
    using Workers::for_each;
    void for_each(std::size_t items, const Job& job, const Meanwhile& meanwhile) noexcept override;

  private:
    void help(std::size_t worker);
    void work(std::size_t worker);

    // Number of the round in the upper half, next unclaimed item in the lower. A round that is over has none left, so
    // that a helper who comes late claims nothing, and nobody waits for him.
    static constexpr std::uint64_t none_left = 0xffff'ffff;
    std::mutex callers_;  // one round at a time
    std::atomic<std::uint64_t> ticket_{none_left};
    std::atomic<const Job*> job_{nullptr};
    std::atomic<std::size_t> items_{0};
    std::atomic<std::size_t> done_{0};
    std::atomic<bool> stop_{false};
    std::vector<std::thread> helpers_;
};

}  // namespace chorus::io
