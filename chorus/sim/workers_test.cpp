#include "chorus/sim/workers.hpp"

#include <gtest/gtest.h>

#include <numeric>

namespace chorus::sim {
namespace {

TEST(Workers, do_every_item_once_and_are_done_when_they_return) {
    for (const unsigned threads : {0u, 1u, 2u, 4u}) {
        Workers workers(threads);
        EXPECT_EQ(workers.threads(), std::max(threads, 1u));
        std::vector<int> times(97);
        int rounds = 0;
        for (; rounds < 2000; ++rounds) {
            // Rounds of every length follow one another: one that is over must not touch the next.
            const std::size_t items = static_cast<std::size_t>(rounds * 31) % times.size();
            std::vector<int> before = times;
            workers.for_each(items, [&](std::size_t item) { ++times[item]; });
            for (std::size_t i = 0; i < times.size(); ++i) ASSERT_EQ(times[i], before[i] + (i < items)) << rounds;
        }
    }
}

TEST(Workers, see_what_was_written_before_and_show_what_they_wrote) {
    Workers workers(3);
    std::vector<std::size_t> numbers(1000), squares(1000);
    for (std::size_t round = 0; round < 50; ++round) {
        std::iota(numbers.begin(), numbers.end(), round);
        workers.for_each(numbers.size(), [&](std::size_t i) { squares[i] = numbers[i] * numbers[i]; });
        for (std::size_t i = 0; i < squares.size(); ++i) ASSERT_EQ(squares[i], (i + round) * (i + round));
    }
}

}  // namespace
}  // namespace chorus::sim
