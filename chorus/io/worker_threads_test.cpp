#include "chorus/io/worker_threads.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>
#include <vector>

namespace chorus::io {
namespace {

TEST(WorkerThreads, do_every_item_once_and_are_done_when_they_return) {
    for (const std::size_t threads : {0u, 1u, 3u}) {
        WorkerThreads workers(threads);
        EXPECT_EQ(workers.count(), threads + 1);
        std::vector<int> times(97);
        int rounds = 0;
        for (; rounds < 2000; ++rounds) {
            // Rounds of every length follow one another: one that is over must not touch the next.
            const std::size_t items = static_cast<std::size_t>(rounds * 31) % times.size();
            const std::vector<int> before = times;
            workers.for_each(items, [&](std::size_t item, std::size_t) { ++times[item]; });
            for (std::size_t i = 0; i < times.size(); ++i) ASSERT_EQ(times[i], before[i] + (i < items)) << rounds;
        }
    }
}

TEST(WorkerThreads, no_two_jobs_have_the_same_worker_at_once) {
    WorkerThreads workers(3);
    std::vector<std::atomic<int>> busy(workers.count());
    std::atomic<bool> shared = false;
    for (int round = 0; round < 500; ++round)
        workers.for_each(64, [&](std::size_t, std::size_t worker) {
            if (++busy[worker] != 1) shared = true;
            --busy[worker];
        });
    EXPECT_FALSE(shared);
}

TEST(WorkerThreads, see_what_was_written_before_and_show_what_they_wrote) {
    WorkerThreads workers(2);
    std::vector<std::size_t> numbers(1000), squares(1000);
    for (std::size_t round = 0; round < 50; ++round) {
        std::iota(numbers.begin(), numbers.end(), round);
        workers.for_each(numbers.size(), [&](std::size_t i, std::size_t) { squares[i] = numbers[i] * numbers[i]; });
        for (std::size_t i = 0; i < squares.size(); ++i) ASSERT_EQ(squares[i], (i + round) * (i + round));
    }
}

TEST(WorkerThreads, end_without_ever_having_worked) { WorkerThreads workers(2); }

TEST(Workers, are_not_needed) {
    std::vector<std::size_t> done;
    for_each(nullptr, 3, [&](std::size_t item, std::size_t worker) { done.push_back(item + worker); });
    EXPECT_EQ(done, (std::vector<std::size_t>{0, 1, 2}));
}

}  // namespace
}  // namespace chorus::io
