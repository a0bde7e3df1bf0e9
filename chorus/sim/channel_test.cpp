#include "chorus/sim/channel.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace chorus::sim {
namespace {

TEST(Channel, hears_nearly_all_nearby_half_at_the_half_distance_and_nothing_beyond_the_range) {
    const Channel channel(1);
    const auto heard_of_10000 = [&](double distance_m) {
        int heard = 0;
        for (std::uint64_t frame = 0; frame < 10'000; ++frame)
            heard += channel.deliver(frame, 7, distance_m, 300).has_value();
        return heard;
    };
    EXPECT_GT(heard_of_10000(20), 9'700);
    EXPECT_NEAR(heard_of_10000(450), 4'950, 200);
    EXPECT_LT(heard_of_10000(700), 500);
    EXPECT_EQ(heard_of_10000(801), 0);
}

TEST(Channel, answers_the_same_whatever_was_asked_before) {
    const Channel one(5), other(5), foreign(6);
    int differences = 0;
    for (std::uint64_t frame = 0; frame < 1000; ++frame) (void)other.deliver(frame, 1, 300, 100);
    for (std::uint64_t frame = 0; frame < 1000; ++frame) {
        EXPECT_EQ(one.deliver(frame, 9, 400, 250), other.deliver(frame, 9, 400, 250));
        differences += one.deliver(frame, 9, 400, 250) != foreign.deliver(frame, 9, 400, 250);
    }
    EXPECT_GT(differences, 300);
}

TEST(Channel, receivers_fail_independently) {
    const Channel channel(3);
    int both = 0, first = 0, second = 0;
    for (std::uint64_t frame = 0; frame < 10'000; ++frame) {
        const bool a = channel.deliver(frame, 1, 450, 100).has_value(),
                   b = channel.deliver(frame, 2, 450, 100).has_value();
        both += a && b;
        first += a;
        second += b;
    }
    EXPECT_NEAR(both, static_cast<double>(first) * second / 10'000, 250);
}

TEST(Channel, a_frame_takes_its_airtime_and_processing_and_at_most_the_access_delay_more) {
    const Channel channel(1);
    const Duration airtime = 40us + Duration((300 + 38) * 8 / 6 + 1) + channel.config().processing;
    for (std::uint64_t frame = 0; frame < 1000; ++frame) {
        const auto delay = channel.deliver(frame, 1, 10, 300);
        if (!delay) continue;
        EXPECT_GE(*delay, airtime);
        EXPECT_LE(*delay, airtime + channel.config().access_delay_max + 2us);
    }
}

TEST(Channel, nothing_is_read_before_the_shortest_delay) {
    const Channel channel(1);
    Duration least = 1s;
    for (std::uint64_t frame = 0; frame < 100'000; ++frame)
        if (const auto delay = channel.deliver(frame, 1, 0, 0)) least = std::min(least, *delay);
    EXPECT_EQ(least, channel.shortest_delay());
    EXPECT_GT(Channel(1, {.processing = 0us}).shortest_delay(), 0us);
}

}  // namespace
}  // namespace chorus::sim
