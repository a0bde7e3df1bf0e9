#include "chorus/v2x/geonet/waiting.hpp"

#include <gtest/gtest.h>

namespace chorus::v2x::geonet {
namespace {

const Timestamp start = Timestamp::from_its_ms(700'000'000'000);

PacketName name(std::uint16_t number) { return {{{2, 0, 0, 0, 0, 1}}, number}; }

WaitingPacket packet(std::size_t octets = 60, std::uint8_t lifetime = 0x1a, Timestamp since = start) {
    WaitingPacket p;
    p.octets.assign(octets, 0);
    p.octets[2] = lifetime;
    p.since = since;
    return p;
}

TEST(ContentionTime, TheFartherTheSooner) {
    EXPECT_EQ(contention_time(0.0), 100ms);
    EXPECT_EQ(contention_time(500.0), 50'500us);
    EXPECT_EQ(contention_time(1000.0), 1ms);
    EXPECT_EQ(contention_time(5000.0), 1ms);
    EXPECT_EQ(contention_time(std::nullopt), 100ms);
    EXPECT_EQ(contention_time(200.0, 400), 50'500us);
}

TEST(ContentionBuffer, LeavesInOrderOfTime) {
    ContentionBuffer buffer;
    EXPECT_EQ(buffer.next_due(), Timestamp::max());
    ASSERT_TRUE(buffer.add(name(1), packet(61), start + 30ms));
    ASSERT_TRUE(buffer.add(name(2), packet(62), start + 10ms));
    ASSERT_TRUE(buffer.add(name(3), packet(63), start + 20ms));
    EXPECT_EQ(buffer.next_due(), start + 10ms);
    EXPECT_FALSE(buffer.pop_due(start + 9ms));
    EXPECT_EQ(buffer.pop_due(start + 25ms)->octets.size(), 62u);
    EXPECT_EQ(buffer.pop_due(start + 25ms)->octets.size(), 63u);
    EXPECT_FALSE(buffer.pop_due(start + 25ms));
    EXPECT_TRUE(buffer.cancel(name(1), 10));
    EXPECT_FALSE(buffer.cancel(name(1), 10));
    EXPECT_EQ(buffer.size(), 0u);
}

TEST(ContentionBuffer, ACopyWithFewerHopsLeftReplacesNothing) {
    ContentionBuffer buffer;
    WaitingPacket ours = packet(100);
    ours.octets[3] = 9;
    ASSERT_TRUE(buffer.add(name(1), ours, start));
    EXPECT_FALSE(buffer.cancel(name(1), 8));
    EXPECT_TRUE(buffer.contains(name(1)));
    EXPECT_TRUE(buffer.cancel(name(1), 9));
}

TEST(ContentionBuffer, IsBoundedInPacketsAndOctets) {
    ContentionBuffer few(2, 10'000);
    EXPECT_TRUE(few.add(name(1), packet(), start));
    EXPECT_FALSE(few.add(name(1), packet(), start));  // it contends already
    EXPECT_TRUE(few.add(name(2), packet(), start));
    EXPECT_FALSE(few.add(name(3), packet(), start));
    ContentionBuffer small(100, 100);
    EXPECT_TRUE(small.add(name(1), packet(60), start));
    EXPECT_FALSE(small.add(name(2), packet(60), start));
    EXPECT_TRUE(small.cancel(name(1), 10));
    EXPECT_TRUE(small.add(name(2), packet(60), start));  // the octets are free again
}

TEST(CarryBuffer, TheOldestLeave) {
    CarryBuffer buffer(2, 1000);
    EXPECT_EQ(buffer.add(packet(61)), 0u);
    EXPECT_EQ(buffer.add(packet(62)), 0u);
    EXPECT_EQ(buffer.add(packet(63)), 1u);
    auto all = buffer.take_all();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all.front().octets.size(), 62u);
    EXPECT_EQ(buffer.size(), 0u);
    EXPECT_EQ(buffer.add(packet(900)), 0u);
    EXPECT_EQ(buffer.add(packet(200)), 1u);
    EXPECT_EQ(buffer.add(packet(2000)), 2u);  // larger than everything: not kept either
    EXPECT_EQ(buffer.size(), 0u);
}

TEST(CarryBuffer, LifetimesEnd) {
    CarryBuffer buffer;
    buffer.add(packet(60, 0x1a));         // 60 s
    buffer.add(packet(60, 20 << 2 | 0));  // 1 s
    EXPECT_EQ(buffer.next_expiry(), start + 1s);
    EXPECT_EQ(buffer.expire(start + 999ms), 0u);
    EXPECT_EQ(buffer.expire(start + 1s), 1u);
    EXPECT_EQ(buffer.next_expiry(), start + 60s);
}

TEST(WaitingPacket, LifetimeShrinks) {
    WaitingPacket p = packet(60, 0x1a);
    EXPECT_TRUE(reduce_lifetime(p, start + 20ms));
    EXPECT_EQ(p.octets[2], 0x1a);
    EXPECT_TRUE(reduce_lifetime(p, start + 30'020ms));
    EXPECT_EQ(p.octets[2], 30 << 2 | 1);
    EXPECT_FALSE(reduce_lifetime(p, start + 90s));
}

}  // namespace
}  // namespace chorus::v2x::geonet
