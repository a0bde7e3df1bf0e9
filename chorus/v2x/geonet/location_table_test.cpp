#include "chorus/v2x/geonet/location_table.hpp"

#include <gtest/gtest.h>

namespace chorus::v2x::geonet {
namespace {

const Timestamp start = Timestamp::from_its_ms(700'000'000'000);

MacAddress mac(std::uint8_t last) { return {{2, 0, 0, 0, 0, last}}; }

LongPositionVector vector(std::uint8_t last, std::uint32_t time_ms, double latitude_deg = 48) {
    LongPositionVector v;
    v.address.link_layer = mac(last);
    v.time_ms = time_ms;
    v.latitude = static_cast<std::int32_t>(latitude_deg * 1e7);
    v.longitude = 115'000'000;
    v.accurate = true;
    return v;
}

TEST(DuplicateList, RemembersTheLastEight) {
    DuplicateList list;
    EXPECT_FALSE(list.contains(0));
    for (const std::uint16_t n : {65533, 65534, 65535, 0, 1, 2, 3, 4}) {
        EXPECT_FALSE(list.contains(n)) << n;
        list.add(n);
        EXPECT_TRUE(list.contains(n)) << n;
    }
    EXPECT_TRUE(list.contains(65533));
    list.add(5);
    EXPECT_FALSE(list.contains(65533));  // the oldest made room
    EXPECT_TRUE(list.contains(65534));
    EXPECT_TRUE(list.contains(0));
}

TEST(LocationTable, LaterPositionsWin) {
    LocationTable table;
    table.update(vector(1, 1000, 48.0), 100, true, start);
    table.update(vector(1, 900, 49.0), 100, true, start + 1s);
    EXPECT_EQ(table.find(mac(1), start + 1s)->position.time_ms, 1000u);
    table.update(vector(1, 1100, 50.0), 100, true, start + 2s);
    EXPECT_NEAR(table.find(mac(1), start + 2s)->position.position().latitude_deg, 50, 1e-9);
}

TEST(LocationTable, AcrossTheWrapOfTheTimestamp) {
    LocationTable table;
    table.update(vector(1, 0xffff'fff0u), 100, true, start);
    table.update(vector(1, 5), 100, true, start + 1s);
    EXPECT_EQ(table.find(mac(1), start + 1s)->position.time_ms, 5u);
}

TEST(LocationTable, EntriesLiveTwentySeconds) {
    LocationTable table;
    table.update(vector(1, 1000), 100, true, start);
    EXPECT_TRUE(table.find(mac(1), start + 19'999ms));
    EXPECT_FALSE(table.find(mac(1), start + 20s));
    EXPECT_FALSE(table.has_neighbours(start + 20s));
    table.age(start + 20s);
    EXPECT_EQ(table.size(), 0u);
}

TEST(LocationTable, AnOldPositionDoesNotProlongLife) {
    LocationTable table;
    table.update(vector(1, 1000), 100, true, start);
    table.update(vector(1, 1000), 100, true, start + 15s);
    EXPECT_FALSE(table.find(mac(1), start + 20s));
    table.update(vector(1, 1000), 100, false, start + 21s);  // a new life, and no neighbour
    EXPECT_FALSE(table.has_neighbours(start + 21s));
}

TEST(LocationTable, NeighboursAreHeardDirectly) {
    LocationTable table;
    EXPECT_FALSE(table.update(vector(1, 1000), 100, false, start));
    EXPECT_FALSE(table.has_neighbours(start));
    EXPECT_TRUE(table.update(vector(1, 1001), 100, true, start));
    EXPECT_TRUE(table.has_neighbours(start));
    EXPECT_FALSE(table.update(vector(1, 1002), 100, true, start));   // no news
    EXPECT_FALSE(table.update(vector(1, 1003), 100, false, start));  // stays a neighbour
    EXPECT_TRUE(table.has_neighbours(start));
}

TEST(LocationTable, IsBounded) {
    LocationTable table(4);
    for (std::uint8_t i = 0; i < 100; ++i) table.update(vector(i, 1000), 100, true, start);
    EXPECT_EQ(table.size(), 4u);
    EXPECT_TRUE(table.find(mac(99), start));
    EXPECT_FALSE(table.find(mac(0), start));
}

TEST(LocationTable, NearestNeighbourMakesProgress) {
    LocationTable table;
    const Position target{48.1, 11.5}, own{48.0, 11.5};
    table.update(vector(1, 1000, 47.99), 100, true, start);   // behind
    table.update(vector(2, 1000, 48.005), 100, true, start);  // ahead
    table.update(vector(3, 1000, 48.008), 100, true, start);  // farther ahead
    table.update(vector(4, 1000, 48.05), 100, false, start);  // best, but never heard directly
    EXPECT_EQ(table.nearest_neighbour_to(target, own, start), mac(3));
    EXPECT_EQ(table.nearest_neighbour_to({47.9, 11.5}, own, start), mac(1));
    EXPECT_FALSE(table.nearest_neighbour_to(own, own, start));
    EXPECT_FALSE(table.nearest_neighbour_to(target, own, start + 20s));
}

TEST(LocationTable, DuplicatesGoWithTheirSource) {
    LocationTable table;
    table.remember(mac(1), 7);  // unknown source: nothing to remember it by
    EXPECT_FALSE(table.heard(mac(1), 7, start));
    table.update(vector(1, 1000), 100, false, start);
    table.remember(mac(1), 7);
    EXPECT_TRUE(table.heard(mac(1), 7, start));
    EXPECT_FALSE(table.heard(mac(2), 7, start));
}

TEST(LocationTable, AnAddressBelongsToWhoSignsWithIt) {
    const SignerId owner{1}, other{2};
    LocationTable table;
    EXPECT_TRUE(table.may_use(mac(1), owner, start));
    table.update(vector(1, 1000), 100, true, start, owner);
    table.remember(mac(1), 7);
    EXPECT_TRUE(table.may_use(mac(1), owner, start + 1s));
    EXPECT_FALSE(table.may_use(mac(1), other, start + 1s));
    table.update(vector(1, 1000), 100, true, start + 4s, owner);  // an old position shows that it is there, too
    EXPECT_FALSE(table.may_use(mac(1), other, start + 9s));
    EXPECT_TRUE(table.may_use(mac(1), other, start + 9s + 1us));
    table.update(vector(1, 500, 49), 100, false, start + 10s, other);  // nothing of the former user remains
    EXPECT_EQ(table.find(mac(1), start + 10s)->position.time_ms, 500u);
    EXPECT_FALSE(table.find(mac(1), start + 10s)->neighbour);
    EXPECT_FALSE(table.heard(mac(1), 7, start + 10s));
    EXPECT_FALSE(table.may_use(mac(1), owner, start + 10s));
}

TEST(LocationTable, ASignerHoldsFewAddresses) {
    const SignerId signer{1}, other{2};
    LocationTable table;
    for (std::uint8_t i = 0; i < 4; ++i) {
        EXPECT_TRUE(table.may_use(mac(i), signer, start));
        table.update(vector(i, 1000), 100, true, start, signer);
    }
    EXPECT_FALSE(table.may_use(mac(4), signer, start));
    EXPECT_TRUE(table.may_use(mac(3), signer, start));
    EXPECT_TRUE(table.may_use(mac(4), other, start));
    EXPECT_TRUE(table.may_use(mac(4), signer, start + 20s));  // the others are dead
}

TEST(LocationTable, RateIsAveragedOverTime) {
    LocationTable table;
    // a CAM of 300 octets and a DENM of 400 in the same millisecond, ten times a second: 7 kB/s
    for (std::uint32_t i = 0; i < 100; ++i) {
        table.update(vector(1, i * 100 + 1), 300, true, start + i * 100ms);
        table.update(vector(1, i * 100 + 2), 400, true, start + i * 100ms + 1ms);
    }
    EXPECT_NEAR(table.find(mac(1), start + 10s)->data_rate, 7000, 500);
}

}  // namespace
}  // namespace chorus::v2x::geonet
