#include "chorus/v2x/station/receive_queue.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "chorus/v2x/btp/header.hpp"
#include "chorus/v2x/station/test_channel.hpp"

namespace chorus::v2x {
namespace {

struct Place {
    geo::Vector at;
    double speed_mps = 0, heading_deg = 0;
};

MacAddress mac(std::uint32_t number) { return address_of(number); }

// A packet that says what a projection asks; the signature is a stranger to the queue.
ByteVector packet(std::uint32_t source, Place place, btp::Port port = btp::Port::ca, Timestamp now = noon) {
    VehicleState state = standing_at(place.at, now);
    state.speed_mps = place.speed_mps;
    state.heading_deg = place.heading_deg;
    geonet::Address address;
    address.link_layer = mac(source);
    const auto vector = geonet::long_position_vector(address, state);
    geonet::CommonHeader common;
    common.next_header = geonet::CommonNextHeader::btp_b;
    common.traffic_class.id = port == btp::Port::den ? 1 : 2;
    ByteVector inner;
    if (port == btp::Port::den) {
        common.type = geonet::HeaderType::broadcast_circle;
        geonet::GeoHeader header;
        header.source = vector;
        header.destination = {vector.latitude, vector.longitude, 100, 0, 0};
        geonet::write_packet(inner, common, header, btp::packet_b(port, {}));
    } else {
        common.type = geonet::HeaderType::single_hop;
        geonet::SingleHopHeader header;
        header.source = vector;
        geonet::write_packet(inner, common, header, btp::packet_b(port, {}));
    }
    ByteVector octets = {0x12, 0, 0x1a, 1, 3, 0x81, 0, 0x40, 3, 0x80, static_cast<std::uint8_t>(inner.size())};
    octets.insert(octets.end(), inner.begin(), inner.end());
    return octets;
}

class ReceiveQueueTest : public testing::Test {
  protected:
    void push(std::uint32_t source, Place place = {}, btp::Port port = btp::Port::ca) {
        queue.push(packet(source, place, port, now), mac(source), now);
    }
    // Sources of the batch; all are verified unless they lie.
    std::vector<std::uint32_t> take(std::size_t signatures, std::size_t packets = 64) {
        queue.take(signatures, packets, &own, now, batch);
        std::vector<std::uint32_t> sources;
        for (WaitingPacket* taken : batch) {
            const std::uint32_t source =
                static_cast<std::uint32_t>(taken->source.octets[4] << 8 | taken->source.octets[5]);
            sources.push_back(source);
            queue.release(*taken, source < liars_from, now);
        }
        return sources;
    }
    void meet(std::uint32_t first, std::uint32_t last) {
        for (std::uint32_t source = first; source <= last; ++source) {
            push(source, {{500, 500}});
            take(2);
        }
        ASSERT_EQ(queue.waiting(), 0u);
    }

    static constexpr std::uint32_t liars_from = 10'000;
    Timestamp now = noon;
    VehicleState own = standing_at({0, 0}, noon);
    std::map<Drop, int> shed;
    ReceiveQueue queue{{}, [this](const WaitingPacket&, Drop why) { ++shed[why]; }, 1};
    ReceiveQueue::Batch batch;
};

using Sources = std::vector<std::uint32_t>;

TEST_F(ReceiveQueueTest, ProjectionReadsWhoWhereAndWhatThroughTheEnvelope) {
    const Projection cam = project(packet(7, {{300, 400}, 13, 90}));
    EXPECT_EQ(cam.type, MessageType::cam);
    EXPECT_EQ(cam.source, mac(7));
    EXPECT_EQ(cam.traffic_class, 2);
    EXPECT_NEAR(geo::LocalFrame(market).to_plane(*cam.position).length(), 500, 0.1);
    EXPECT_NEAR(cam.speed_mps, 13, 0.01);
    EXPECT_NEAR(cam.heading_deg, 90, 0.1);
    const Projection denm = project(packet(7, {{0, 50}}, btp::Port::den));
    EXPECT_EQ(denm.type, MessageType::denm);
    EXPECT_NEAR(geo::LocalFrame(market).to_plane(*denm.event).length(), 50, 0.1);
}

TEST_F(ReceiveQueueTest, ProjectionOfOctetsThatEndAnywhereIsEmpty) {
    const ByteVector whole = packet(7, {});
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_EQ(project(Bytes(whole).first(size)).source, std::nullopt) << size;
    EXPECT_NE(project(whole).source, std::nullopt);
}

TEST_F(ReceiveQueueTest, WithoutOverloadEverythingGoesInOrderOfArrival) {
    meet(1, 4);
    push(3);
    push(1, {}, btp::Port::den);
    push(4);
    push(1);
    push(2);
    EXPECT_EQ(take(64), (Sources{3, 1, 4, 1, 2}));
    EXPECT_TRUE(shed.empty());
}

TEST_F(ReceiveQueueTest, WarningThenCollisionCourseThenNear) {
    meet(1, 40);
    for (std::uint32_t source = 1; source <= 36; ++source) push(source, {{800, 800}, 14, 0});
    push(37, {{20, 60}, 14, 0});             // near, drives away
    push(38, {{0, 120}, 30, 180});           // comes straight at us
    push(39, {{600, 600}}, btp::Port::den);  // a warning
    EXPECT_EQ(take(3), (Sources{37, 38, 39}));
}

TEST_F(ReceiveQueueTest, WarningIsFirstThoughTheOwnPositionIsNoNumber) {
    meet(1, 40);
    for (std::uint32_t source = 1; source <= 38; ++source) push(source, {{10, 10}});
    push(39, {{600, 600}}, btp::Port::den);
    own.position.latitude_deg = std::nan("");
    EXPECT_EQ(std::ranges::count(take(3), 39u), 1);
}

TEST_F(ReceiveQueueTest, OrderOfASenderHoldsThoughItsWarningIsUrgent) {
    meet(1, 30);
    push(1, {{700, 0}});
    push(1, {{700, 0}}, btp::Port::den);
    push(1, {{700, 0}});
    for (std::uint32_t source = 2; source <= 30; ++source) push(source, {{400, 0}});
    std::vector<std::uint64_t> numbers;
    while (queue.waiting() > 0) {
        queue.take(4, 64, &own, now, batch);
        for (WaitingPacket* taken : batch) {
            if (taken->source == mac(1)) numbers.push_back(taken->number);
            queue.release(*taken, true, now);
        }
    }
    ASSERT_EQ(numbers.size(), 3u);
    EXPECT_TRUE(std::ranges::is_sorted(numbers));
}

TEST_F(ReceiveQueueTest, NobodyStarves) {
    meet(1, 60);
    std::map<std::uint32_t, int> served;
    // For two seconds: fifty near ones, ten far ones, and room for a fifth.
    for (int i = 0; i < 200; ++i, now += 10ms) {
        if (i % 10 == 0) {
            for (std::uint32_t source = 1; source <= 50; ++source) push(source, {{30, 30}});
            for (std::uint32_t source = 51; source <= 60; ++source) push(source, {{2000, 2000}});
        }
        for (const std::uint32_t source : take(1)) ++served[source];
    }
    for (std::uint32_t source = 51; source <= 60; ++source) EXPECT_GE(served[source], 1) << source;
}

TEST_F(ReceiveQueueTest, OneFloodingSenderHasHisPlacesAndNoOthers) {
    meet(1, 20);
    for (int i = 0; i < 1000; ++i) push(1, {{1, 1}}, btp::Port::den);
    for (std::uint32_t source = 2; source <= 20; ++source) push(source);
    EXPECT_EQ(queue.waiting(), ReceiveQueue::waiting_per_sender + 19);
    EXPECT_EQ(shed[Drop::sender_limited], 1000 - static_cast<int>(ReceiveQueue::waiting_per_sender));
    const Sources batch_of_16 = take(16);
    EXPECT_EQ(std::ranges::count(batch_of_16, 1u), 2);
    EXPECT_EQ(batch_of_16.size(), 16u);
}

TEST_F(ReceiveQueueTest, OldestLeavesButAWarningStays) {
    meet(1, 1);
    push(1, {}, btp::Port::den);
    for (int i = 0; i < 10; ++i) push(1);
    queue.take(64, 64, &own, now, batch);
    ASSERT_EQ(batch.size(), ReceiveQueue::waiting_per_sender);
    EXPECT_EQ(batch.front()->projection.type, MessageType::denm);
}

TEST_F(ReceiveQueueTest, StrangersHaveAQuarterWhileKnownOnesWait) {
    meet(1, 100);
    for (std::uint32_t source = 1; source <= 100; ++source) push(source);
    for (std::uint32_t source = 0; source < 5000; ++source) push(liars_from + source, {{1, 1}}, btp::Port::den);
    EXPECT_LE(queue.strangers(), ReceiveQueueConfig{}.strangers);
    EXPECT_EQ(shed[Drop::verification_queue_full], 5000 - static_cast<int>(ReceiveQueueConfig{}.strangers));
    const Sources sources = take(64);
    const auto strangers = std::ranges::count_if(sources, [](std::uint32_t source) { return source >= liars_from; });
    EXPECT_EQ(strangers, 8);  // two signatures each
    EXPECT_EQ(sources.size(), 8u + 48u);
}

TEST_F(ReceiveQueueTest, WhoLiedComesAfterWhoDidNot) {
    meet(1, 30);
    for (int i = 0; i < 20; ++i) {
        push(liars_from, {{1, 1}}, btp::Port::den);
        take(64);
    }
    for (std::uint32_t source = 1; source <= 30; ++source) push(source);
    push(liars_from, {{1, 1}}, btp::Port::den);
    push(99, {{900, 900}});  // honest, far, and new
    const Sources sources = take(8);
    EXPECT_EQ(std::ranges::count(sources, 99u), 1);
    EXPECT_EQ(std::ranges::count(sources, liars_from), 0);
}

// Forty new addresses in every batch, each with a warning close by, and places for two strangers.
TEST_F(ReceiveQueueTest, NewcomerIsMetThoughAFloodOfStrangersIsMoreUrgent) {
    meet(1, 20);
    constexpr std::uint32_t newcomer = 99, claims = 40;
    std::uint32_t liar = liars_from;
    int rounds = 0;
    for (bool met = false; !met; ++rounds, now += 10ms) {
        ASSERT_LT(rounds, 1500);
        for (std::uint32_t source = 1; source <= 20; ++source) push(source);
        for (std::uint32_t i = 0; i < claims; ++i) push(liars_from + liar++ % 50'000, {{1, 1}}, btp::Port::den);
        if (rounds % 5 == 0) push(newcomer, {{900, 900}});
        const Sources sources = take(16);
        met = std::ranges::count(sources, newcomer) > 0;
        EXPECT_EQ(std::ranges::count_if(sources, [](std::uint32_t source) { return source <= 20; }), 12) << rounds;
    }
    push(newcomer, {{900, 900}});
    EXPECT_EQ(queue.known_senders(), 21u);
}

TEST_F(ReceiveQueueTest, WhatIsOfNoUseAnyMoreLeaves) {
    meet(1, 2);
    push(1);
    now += 1001ms;
    push(2);
    EXPECT_EQ(take(64), Sources{2});
    EXPECT_EQ(shed[Drop::shed_under_load], 1);
}

TEST_F(ReceiveQueueTest, KnownSendersAreBoundedAndTheLongestUnheardLeaves) {
    ReceiveQueue small(
        {.known_senders = 2, .strangers = 2}, [this](const WaitingPacket&, Drop why) { ++shed[why]; }, 1);
    const auto hear = [&](std::uint32_t source) {
        small.push(packet(source, {}), mac(source), now);
        small.take(64, 64, &own, now, batch);
        ASSERT_EQ(batch.size(), 1u);
        small.release(*batch[0], true, now);
    };
    for (std::uint32_t source = 1; source <= 3; ++source) hear(source);
    EXPECT_EQ(small.known_senders(), 2u);
    small.push(packet(1, {}), mac(1), now);
    EXPECT_EQ(small.strangers(), 1u);
    small.push(packet(2, {}), mac(2), now);
    EXPECT_EQ(small.strangers(), 1u);
}

}  // namespace
}  // namespace chorus::v2x
