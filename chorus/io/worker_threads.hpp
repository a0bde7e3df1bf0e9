// Threads that share out the items of lists among themselves and their caller, one by one.
#pragma once

#include <array>
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
    ~WorkerThreads() override;  // every round is finished
    WorkerThreads(const WorkerThreads&) = delete;
    WorkerThreads& operator=(const WorkerThreads&) = delete;

    std::size_t count() const override { return helpers_.size() + 1; }
    Round start(std::size_t items, const Job& job) noexcept override;
    void finish(Round round) noexcept override;

  private:
    // A place for a round under way.
    struct Place {
        // Number of the round in the upper half, next unclaimed item in the lower. A round that is over has none left,
        // so that a helper who comes late claims nothing, and nobody waits for him.
        std::atomic<std::uint64_t> ticket{none_left};
        std::atomic<const Job*> job{nullptr};
        std::atomic<std::size_t> items{0};
        std::atomic<std::size_t> done{0};
        bool taken = false;  // under starting_
    };
    static constexpr std::uint64_t none_left = 0xffff'ffff;
    static constexpr Round no_round = SIZE_MAX;

    Round take_place(std::size_t items, const Job& job);
    bool do_one_of(Place& place, std::size_t worker);
    bool do_one(std::size_t worker);
    void help(std::size_t worker);

    std::mutex starting_, finishing_;
    // Of more rounds under way at once than that, each caller does his own alone.
    std::array<Place, 64> places_;
    std::atomic<std::size_t> places_used_{0};  // so far
    std::atomic<std::uint32_t> started_{0};    // rounds; helpers wait for it to change
    std::atomic<bool> stop_{false};
    std::vector<std::thread> helpers_;
};

}  // namespace chorus::io
