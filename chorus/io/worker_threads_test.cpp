#include "chorus/io/worker_threads.hpp"

#include <gtest/gtest.h>

#include <array>
#include <numeric>

namespace chorus::io {
namespace {

TEST(WorkerThreads, EachPartIsDoneOnceAndAllAreWhenItReturns) {
    for (const std::size_t threads : {0u, 1u, 3u}) {
        WorkerThreads workers(threads);
        ASSERT_EQ(workers.count(), threads + 1);
        std::vector<int> done(workers.count());
        for (int round = 1; round <= 200; ++round) {
            workers.run([&](std::size_t part) { ++done[part]; });
            for (const int times : done) ASSERT_EQ(times, round);
        }
    }
}

TEST(WorkerThreads, EndsWithoutEverHavingWorked) { WorkerThreads workers(2); }

}  // namespace
}  // namespace chorus::io
