#include <gtest/gtest.h>

#include <algorithm>
#include <list>
#include <string>

#include "chorus/core/bounded.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/metrics.hpp"
#include "chorus/core/random.hpp"

namespace chorus {
namespace {

TEST(Bytes, ReaderStopsForGoodAtTheEnd) {
    const ByteVector octets{0x12, 0x34, 0x56};
    ByteReader reader(octets);
    EXPECT_EQ(reader.u16(), 0x1234);
    EXPECT_TRUE(reader.ok());
    EXPECT_EQ(reader.u16(), 0);
    EXPECT_FALSE(reader.ok());
    EXPECT_EQ(reader.u8(), 0) << "the octet that was left must not be read after a failure";
}

TEST(Bytes, WriterAndReaderAreInverse) {
    ByteVector out;
    ByteWriter writer(out);
    writer.u8(1);
    writer.u16(0x0203);
    writer.u32(0x04050607);
    writer.u64(0x08090a0b0c0d0e0f);
    EXPECT_EQ(to_hex(out), "0102030405060708090a0b0c0d0e0f");
    ByteReader reader(out);
    EXPECT_EQ(reader.u8(), 1);
    EXPECT_EQ(reader.u16(), 0x0203);
    EXPECT_EQ(reader.u32(), 0x04050607u);
    EXPECT_EQ(reader.u64(), 0x08090a0b0c0d0e0fu);
    EXPECT_TRUE(reader.ok());
}

TEST(Bytes, HexadecimalForgivesSpacesAndNothingElse) {
    EXPECT_EQ(*from_hex("DE ad:be\nef"), (ByteVector{0xde, 0xad, 0xbe, 0xef}));
    EXPECT_FALSE(from_hex("dea"));
    EXPECT_FALSE(from_hex("zz"));
    EXPECT_FALSE(from_hex("0x12"));
}

TEST(MacAddress, TextAndBack) {
    const MacAddress address{{0x02, 0, 0, 0, 0xab, 1}};
    EXPECT_EQ(to_string(address), "02:00:00:00:ab:01");
    EXPECT_EQ(mac_address_from("02:00:00:00:ab:01"), address);
    EXPECT_FALSE(mac_address_from("02:00:00:00:ab"));
}

TEST(BoundedQueue, RefusesWhenFullAndKeepsOrder) {
    BoundedQueue<int> queue(2);
    EXPECT_TRUE(queue.push(1));
    EXPECT_TRUE(queue.push(2));
    EXPECT_FALSE(queue.push(3));
    EXPECT_EQ(queue.pop(), 1);
    EXPECT_TRUE(queue.push(4));
    EXPECT_EQ(queue.pop(), 2);
    EXPECT_EQ(queue.pop(), 4);
    EXPECT_EQ(queue.pop(), std::nullopt);
}

TEST(LruMap, LetsGoOfTheLeastRecentlyUsed) {
    LruMap<int, char> map(2);
    map.put(1, 'a');
    map.put(2, 'b');
    ASSERT_NE(map.find(1), nullptr);
    map.put(3, 'c');
    EXPECT_EQ(map.find(2), nullptr);
    EXPECT_EQ(*map.find(1), 'a');
    EXPECT_EQ(map.evicted(), 1u);
    EXPECT_EQ(map.size(), 2u);
}

// Against a list that is searched from end to end. Keys share few hashes, so that every probe meets others.
TEST(LruMap, DoesWhatAPlainListDoes) {
    struct Clash {
        std::size_t operator()(int key) const { return static_cast<std::size_t>(key % 5); }
    };
    constexpr std::size_t capacity = 20;
    LruMap<int, std::string, Clash> map(capacity);
    std::list<std::pair<int, std::string>> plain;  // the latest first
    const auto in_plain = [&](int key) { return std::ranges::find(plain, key, &std::pair<int, std::string>::first); };
    Random random(3);
    for (int round = 0; round < 20'000; ++round) {
        const int key = static_cast<int>(random.below(40));
        const auto known = in_plain(key);
        const std::uint64_t action = random.below(100);
        if (action < 50) {
            const std::string value = std::to_string(round);
            if (known != plain.end()) plain.erase(known);
            if (plain.size() == capacity) plain.pop_back();
            plain.emplace_front(key, value);
            EXPECT_EQ(map.put(key, value), value);
        } else if (action < 75) {
            const std::string* found = map.find(key);
            ASSERT_EQ(found != nullptr, known != plain.end());
            if (found) {
                EXPECT_EQ(*found, known->second);
                plain.splice(plain.begin(), plain, known);
            }
        } else if (action < 90) {
            EXPECT_EQ(map.erase(key), known != plain.end());
            if (known != plain.end()) plain.erase(known);
        } else if (action < 95) {
            const auto doomed = [&](int k, const std::string&) { return k % 7 == key % 7; };
            map.erase_if(doomed);
            plain.remove_if([&](const auto& entry) { return doomed(entry.first, entry.second); });
        } else if (action < 99) {
            const auto doomed = [&](int k, const std::string&) { return k < key; };
            map.erase_oldest_while(doomed);
            while (!plain.empty() && doomed(plain.back().first, plain.back().second)) plain.pop_back();
        } else {
            map.clear();
            plain.clear();
        }
        ASSERT_EQ(map.size(), plain.size());
        ASSERT_TRUE(std::ranges::equal(map, plain)) << round;
        ASSERT_EQ(map.peek(key) != nullptr, in_plain(key) != plain.end());
    }
    const LruMap<int, std::string, Clash> moved = std::move(map);
    EXPECT_TRUE(std::ranges::equal(moved, plain));
}

TEST(Random, IsTheSameEverywhere) {
    Random random(7);
    const auto first = random.bits();
    Random again(7);
    EXPECT_EQ(first, again.bits());
    EXPECT_NE(Random(7, "channel").bits(), Random(7, "traffic").bits());
    for (int i = 0; i < 1000; ++i) {
        ASSERT_LT(random.below(10), 10u);
        const double u = random.uniform();
        ASSERT_TRUE(u >= 0 && u < 1);
    }
}

TEST(Metrics, RendersPrometheusText) {
    Metrics metrics;
    metrics.counter("chorus_frames_dropped_total", "Frames dropped.", {{"reason", "too \"short\""}}).add(3);
    metrics.counter("chorus_frames_dropped_total", "Frames dropped.", {{"reason", "replayed"}}).add();
    metrics.gauge("chorus_stations", "Stations.").set(2);
    EXPECT_EQ(metrics.render(),
              "# HELP chorus_frames_dropped_total Frames dropped.\n"
              "# TYPE chorus_frames_dropped_total counter\n"
              "chorus_frames_dropped_total{reason=\"too \\\"short\\\"\"} 3\n"
              "chorus_frames_dropped_total{reason=\"replayed\"} 1\n"
              "# HELP chorus_stations Stations.\n"
              "# TYPE chorus_stations gauge\n"
              "chorus_stations 2\n");
}

}  // namespace
}  // namespace chorus
