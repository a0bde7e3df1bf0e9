#include "chorus/web_server/board.hpp"

#include <gtest/gtest.h>

namespace chorus::web_server {
namespace {

InspectorEntry entry_of(std::uint32_t station) {
    InspectorEntry entry;
    entry.station = station;
    return entry;
}

TEST(Board, KeepsTheLatestSnapshotOnly) {
    Board board(4);
    EXPECT_EQ(board.city().version, 0u);
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        CitySnapshot snapshot;
        snapshot.seed = seed;
        board.put(snapshot);
    }
    EXPECT_EQ(board.city().version, 3u);
    EXPECT_EQ(board.city().value->seed, 3u);
}

TEST(Board, KeepsRidesOfRiddenVehiclesOnly) {
    Board board(4);
    board.set_default_vehicle(5);
    board.put(5, RideSnapshot{});
    board.put(6, RideSnapshot{});
    EXPECT_EQ(board.ride(5).version, 1u);
    EXPECT_EQ(board.ride(6).version, 0u);
    board.set_ridden({9, 6, 6});
    EXPECT_EQ(board.ridden(), (std::vector<std::uint32_t>{5, 6, 9}));
    board.put(6, RideSnapshot{});
    EXPECT_EQ(board.ride(6).version, 1u);
    board.set_ridden({});
    EXPECT_EQ(board.ride(6).version, 0u);
}

TEST(Board, CountsTheMessagesThatAReaderMissed) {
    Board board(4);
    const ByteVector octets{1, 2, 3};
    for (std::uint32_t station = 1; station <= 10; ++station)
        EXPECT_EQ(board.add_message(entry_of(station), octets), station);
    const Board::Batch batch = board.messages(3);
    EXPECT_EQ(batch.lost, 4u);
    ASSERT_EQ(batch.messages.size(), 4u);
    EXPECT_EQ(batch.messages.front().id, 7u);
    EXPECT_EQ(batch.messages.front().entry.station, 7u);
    EXPECT_EQ(batch.messages.front().octets, 3u);
    EXPECT_EQ(batch.next, 11u);
    EXPECT_TRUE(board.messages(batch.next).messages.empty());
    EXPECT_TRUE(board.messages(99).messages.empty());
    EXPECT_EQ(board.message_before_end(2), 9u);
    EXPECT_EQ(board.message_before_end(100), 7u);
    EXPECT_FALSE(board.message(6));
    EXPECT_FALSE(board.message(11));
    EXPECT_EQ(board.message(10)->octets, octets);
}

TEST(Board, RefusesCommandsWhenTooManyWait) {
    Board board(1);
    for (std::size_t i = 0; i < commands_waiting_max; ++i) EXPECT_TRUE(board.push(Pause{true}));
    EXPECT_FALSE(board.push(Pause{false}));
    EXPECT_EQ(board.pop(), Command(Pause{true}));
    EXPECT_TRUE(board.push(Pause{false}));
}

}  // namespace
}  // namespace chorus::web_server
