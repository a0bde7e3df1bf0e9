#include "chorus/sim/place_grid.hpp"

#include <gtest/gtest.h>

#include <set>

#include "chorus/core/random.hpp"

namespace chorus::sim {
namespace {

// Everybody in range during the step is visited, once.
TEST(PlaceGrid, misses_nobody_in_range_and_asks_few_others) {
    constexpr double radius_m = 800;
    Random random(1);
    const auto place = [&] { return geo::Vector{random.uniform(-3000, 5000), random.uniform(100, 4000)}; };
    std::vector<PlaceGrid::Track> tracks;
    for (std::uint32_t vehicle = 0; vehicle < 2000; ++vehicle) {
        const geo::Vector from = place();
        tracks.push_back({from, from + geo::Vector{random.uniform(-7, 7), random.uniform(-7, 7)}, vehicle});
    }
    PlaceGrid grid(radius_m / 2);
    grid.sort(tracks);
    std::size_t asked = 0, in_range = 0;
    for (int i = 0; i < 200; ++i) {
        const geo::Vector centre = place();
        const double share = random.uniform();
        std::multiset<std::uint32_t> near;
        grid.near(centre, radius_m, [&](const PlaceGrid::Track& track) { near.insert(track.vehicle); });
        asked += near.size();
        for (const auto& track : tracks) {
            EXPECT_LE(near.count(track.vehicle), 1u);
            if ((track.at(share) - centre).length() > radius_m) continue;
            ++in_range;
            EXPECT_EQ(near.count(track.vehicle), 1u);
        }
    }
    EXPECT_LT(asked, 3 * in_range);
}

TEST(PlaceGrid, nobody_one_and_one_far_away) {
    PlaceGrid grid(400);
    const auto near = [&](geo::Vector centre) {
        std::vector<std::uint32_t> found;
        grid.near(centre, 800, [&](const PlaceGrid::Track& track) { found.push_back(track.vehicle); });
        return found;
    };
    EXPECT_TRUE(near({0, 0}).empty());
    grid.sort({});
    EXPECT_TRUE(near({0, 0}).empty());
    grid.sort({{{5, 5}, {5, 5}, 3}});
    EXPECT_EQ(near({0, 0}), std::vector<std::uint32_t>{3});
    grid.sort({{{0, 0}, {0, 0}, 1}, {{1e9, -1e9}, {1e9, -1e9}, 2}});
    EXPECT_EQ(near({1e9, -1e9}), std::vector<std::uint32_t>{2});
}

}  // namespace
}  // namespace chorus::sim
