#include "chorus/io/worker_threads.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>
#include <thread>
#include <utility>
#include <vector>

#include "chorus/core/random.hpp"

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

TEST(WorkerThreads, serve_several_callers_one_after_the_other) {
    WorkerThreads workers(1);
    constexpr std::size_t items = 16, rounds = 2000;
    std::vector<std::vector<int>> times(3, std::vector<int>(items));
    std::vector<std::thread> callers;
    for (std::vector<int>& own : times)
        callers.emplace_back([&workers, &own] {
            for (std::size_t round = 0; round < rounds; ++round)
                workers.for_each(items, [&](std::size_t item, std::size_t) { ++own[item]; });
        });
    for (std::thread& caller : callers) caller.join();
    for (const std::vector<int>& own : times) EXPECT_EQ(own, std::vector<int>(items, rounds));
}

TEST(WorkerThreads, work_while_the_caller_does_something_else) {
    for (const std::size_t threads : {1u, 3u}) {
        WorkerThreads workers(threads);
        std::vector<int> times(40);
        for (std::size_t round = 1; round <= times.size(); ++round) {
            std::atomic<std::size_t> done = 0;
            const Workers::Job job = [&](std::size_t item, std::size_t worker) {
                EXPECT_NE(worker, 0u);
                ++times[item];
                ++done;
            };
            const auto under_way = workers.start(round, job);
            while (done < round) std::this_thread::yield();  // all by the others
            workers.finish(under_way);
        }
        for (std::size_t i = 0; i < times.size(); ++i) EXPECT_EQ(times[i], static_cast<int>(times.size() - i));
    }
}

// Also more than there are places for.
TEST(WorkerThreads, have_several_rounds_under_way) {
    for (const std::size_t threads : {0u, 1u, 3u}) {
        WorkerThreads workers(threads);
        Random random(threads);
        for (int repetition = 0; repetition < 30; ++repetition) {
            constexpr std::size_t rounds = 70, items = 20;
            std::vector<std::vector<int>> times(rounds, std::vector<int>(items));
            std::vector<Workers::Job> jobs;
            for (std::vector<int>& own : times)
                jobs.emplace_back([&own](std::size_t item, std::size_t) { ++own[item]; });
            std::vector<std::pair<std::size_t, Workers::Round>> under_way;
            for (std::size_t i = 0; i < rounds; ++i) under_way.emplace_back(i, workers.start(items, jobs[i]));
            while (!under_way.empty()) {
                std::swap(under_way[random.below(under_way.size())], under_way.back());
                const auto [i, round] = under_way.back();
                under_way.pop_back();
                workers.finish(round);
                ASSERT_EQ(times[i], std::vector<int>(items, 1));
            }
        }
    }
}

TEST(WorkerThreads, leave_everything_to_a_caller_who_is_alone) {
    WorkerThreads workers(0);
    for (const std::size_t items : {0u, 1u, 3u}) {
        std::vector<std::size_t> done;
        const Workers::Job job = [&](std::size_t item, std::size_t) { done.push_back(item); };
        const auto round = workers.start(items, job);
        EXPECT_TRUE(done.empty());
        workers.finish(round);
        EXPECT_EQ(done.size(), items);
    }
}

// Else a caller would be gone while others still do his job.
TEST(WorkerThreadsDeathTest, end_the_process_when_a_job_throws) {
    const auto throw_in = [](std::size_t thrower) {
        WorkerThreads workers(1);
        std::atomic<int> begun = 0;
        workers.for_each(2, [&](std::size_t, std::size_t worker) {
            for (++begun; begun < 2;) std::this_thread::yield();  // one item each
            if (worker == thrower) throw 1;
        });
    };
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEATH(throw_in(0), "");
    EXPECT_DEATH(throw_in(1), "");
}

TEST(WorkerThreads, end_without_ever_having_worked) { WorkerThreads workers(2); }

TEST(Workers, are_not_needed) {
    std::vector<std::size_t> done;
    for_each(nullptr, 3, [&](std::size_t item, std::size_t worker) { done.push_back(item + worker); });
    EXPECT_EQ(done, (std::vector<std::size_t>{0, 1, 2}));
}

}  // namespace
}  // namespace chorus::io
