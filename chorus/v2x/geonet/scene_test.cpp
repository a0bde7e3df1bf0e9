// Several routers on one channel with a range: what reaches whom, and how often.
#include <gtest/gtest.h>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include "chorus/geo/geodesic.hpp"
#include "chorus/v2x/geonet/router.hpp"
#include "chorus/v2x/geonet/test_security.hpp"

namespace chorus::v2x::geonet {
namespace {

const Timestamp start = Timestamp::from_its_ms(700'000'000'000);
const Position origin{48.7667, 11.4333};
const ByteVector message = {0x07, 0xd2, 0, 0, 2, 1};

struct Node {
    Position place;
    MarkingSecurity security;
    std::unique_ptr<Router> router;
    std::vector<HeaderType> delivered;
    std::vector<Drop> dropped;
    int transmissions = 0;
    MacAddress address() const { return router->own_position().address.link_layer; }
};

// Frames take half a millisecond and reach everybody in range.
class Channel {
  public:
    Channel(double range_m, bool secured) : range_m_(range_m), secured_(secured) {}

    Node& add(double east_m, double north_m = 0) {
        nodes_.push_back(std::make_unique<Node>());
        Node& node = *nodes_.back();
        node.place = geo::destination(geo::destination(origin, 90, east_m), 0, north_m);
        RouterConfig config;
        config.address = {
            false,
            StationType::passenger_car,
            {{2, 0, 0, 0, static_cast<std::uint8_t>(nodes_.size() >> 8), static_cast<std::uint8_t>(nodes_.size())}}};
        node.security.signer = static_cast<std::uint8_t>(nodes_.size());
        node.router = std::make_unique<Router>(config, secured_ ? &node.security : nullptr, nodes_.size());
        move(node);
        return node;
    }
    void move(Node& node) {
        VehicleState state;
        state.time = now_;
        state.position = node.place;
        state.position_confidence = {0.5, 0.5, 0};
        node.router->update(state);
    }
    void run(Duration duration) {
        const Timestamp end = now_ + duration;
        while (true) {
            collect();
            Timestamp next = end;
            for (const auto& node : nodes_) next = std::min(next, node->router->next_deadline());
            if (!air_.empty()) next = std::min(next, air_.front().arrival);
            now_ = std::max(now_, next);
            deliver();
            for (const auto& node : nodes_) node->router->advance(now_);
            if (now_ >= end) break;
        }
        collect();
    }
    Timestamp now() const { return now_; }
    std::deque<std::unique_ptr<Node>>& nodes() { return nodes_; }

  private:
    struct Flying {
        Timestamp arrival;
        LinkFrame frame;
        Node* from;
    };
    void collect() {
        for (const auto& node : nodes_)
            while (auto frame = node->router->next_frame()) {
                if (frame->type != HeaderType::beacon) ++node->transmissions;
                air_.push_back({now_ + 500us, std::move(*frame), node.get()});
            }
    }
    void deliver() {
        while (!air_.empty() && air_.front().arrival <= now_) {
            const Flying flying = std::move(air_.front());
            air_.pop_front();
            for (const auto& node : nodes_) {
                if (node.get() == flying.from || geo::distance_m(node->place, flying.from->place) > range_m_) continue;
                if (!flying.frame.destination.is_broadcast() && flying.frame.destination != node->address()) continue;
                const auto up = node->router->receive(flying.frame.packet, flying.from->address(), now_);
                if (!up)
                    node->dropped.push_back(up.error());
                else if (*up)
                    node->delivered.push_back((*up)->type);
            }
        }
    }

    double range_m_;
    bool secured_;
    Timestamp now_ = start;
    std::deque<std::unique_ptr<Node>> nodes_;
    std::deque<Flying> air_;
};

int count(const std::vector<Drop>& drops, Drop reason) {
    return static_cast<int>(std::count(drops.begin(), drops.end(), reason));
}

class Scene : public testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(SecuredAndNot, Scene, testing::Bool(),
                         [](const auto& run) { return run.param ? "secured" : "unsecured"; });

GbcRequest warning(const geo::Area& area) { return {.payload = message, .its_aid = 37, .area = area}; }

TEST_P(Scene, SingleHopReachesTheNeighbourAndNotBeyond) {
    Channel channel(500, GetParam());
    Node& a = channel.add(0);
    Node& b = channel.add(400);
    Node& c = channel.add(800);
    ASSERT_TRUE(a.router->request_shb({.payload = message, .its_aid = 36}, channel.now()));
    channel.run(200ms);
    EXPECT_EQ(b.delivered.size(), 1u);
    EXPECT_EQ(c.delivered.size(), 0u);
    EXPECT_EQ(b.transmissions, 0);
}

TEST_P(Scene, TheMiddleStationCarriesAWarningToTheThird) {
    Channel channel(500, GetParam());
    Node& a = channel.add(0);
    Node& b = channel.add(400);
    Node& c = channel.add(800);
    channel.run(1s);  // beacons
    ASSERT_TRUE(a.router->request_gbc(warning(geo::Area::circle(origin, 1000)), channel.now()));
    channel.run(1s);
    EXPECT_EQ(b.delivered.size(), 1u);
    EXPECT_EQ(c.delivered.size(), 1u);
    EXPECT_EQ(a.delivered.size(), 0u);
    EXPECT_EQ(a.transmissions, 1);
    EXPECT_EQ(b.transmissions, 1);
    EXPECT_EQ(c.transmissions, 1);  // it does not know that nobody is behind it
    EXPECT_EQ(count(a.dropped, Drop::own_packet), 1);
    EXPECT_EQ(count(b.dropped, Drop::duplicate_packet), 1);
}

TEST_P(Scene, OfTwoCandidatesTheNearerOneFallsSilent) {
    Channel channel(1000, GetParam());
    Node& a = channel.add(0);
    Node& near = channel.add(300);
    Node& far = channel.add(700);
    channel.run(1s);
    ASSERT_TRUE(a.router->request_gbc(warning(geo::Area::circle(origin, 1500)), channel.now()));
    channel.run(1s);
    EXPECT_EQ(far.transmissions, 1);
    EXPECT_EQ(near.transmissions, 0);
    EXPECT_EQ(near.router->counts().contentions_cancelled, 1u);
    EXPECT_EQ(near.delivered.size(), 1u);
    EXPECT_EQ(far.delivered.size(), 1u);
}

TEST_P(Scene, AWarningReachesItsAreaThroughThoseOutside) {
    Channel channel(500, GetParam());
    Node& a = channel.add(0);
    Node& b = channel.add(400);
    Node& c = channel.add(800);
    Node& d = channel.add(1150);
    channel.run(1s);
    const auto area = geo::Area::circle(geo::destination(origin, 90, 1150), 100);
    ASSERT_TRUE(a.router->request_gbc(warning(area), channel.now()));
    channel.run(1s);
    EXPECT_EQ(b.delivered.size(), 0u);
    EXPECT_EQ(c.delivered.size(), 0u);
    EXPECT_EQ(d.delivered.size(), 1u);
    EXPECT_EQ(b.transmissions, 1);
    EXPECT_EQ(c.transmissions, 1);
    EXPECT_EQ(count(c.dropped, Drop::outside_destination_area) + count(c.dropped, Drop::duplicate_packet), 1);
}

// The standard alone lets packets circle for as long as their hop limit lasts; here every station sends a
// packet at most once, however dense the crowd.
TEST_P(Scene, NoPacketCirclesForEver) {
    Channel channel(600, GetParam());
    Random random(11);
    for (int i = 0; i < 40; ++i) channel.add(random.uniform(0, 1500), random.uniform(0, 1500));
    channel.run(1s);
    const auto area = geo::Area::circle(geo::destination(origin, 45, 1060), 1700);
    ASSERT_TRUE(channel.nodes().front()->router->request_gbc(warning(area), channel.now()));
    channel.run(10s);
    int transmissions = 0;
    for (const auto& node : channel.nodes()) {
        EXPECT_LE(node->transmissions, 1);
        EXPECT_LE(node->delivered.size(), 1u);
        transmissions += node->transmissions;
        if (node != channel.nodes().front()) {
            EXPECT_EQ(node->delivered.size(), 1u);
        }
    }
    EXPECT_LT(transmissions, 25);  // contention spares most of them
}

TEST_P(Scene, HopLimitEndsThePath) {
    Channel channel(500, GetParam());
    for (int i = 0; i < 6; ++i) channel.add(400.0 * i);
    channel.run(1s);
    GbcRequest request = warning({geo::Area::Shape::rectangle, geo::destination(origin, 90, 1000), 1500, 100, 90});
    request.hop_limit = 3;
    ASSERT_TRUE(channel.nodes().front()->router->request_gbc(request, channel.now()));
    channel.run(2s);
    for (int i = 1; i < 6; ++i) EXPECT_EQ(channel.nodes()[i]->delivered.size(), i <= 3 ? 1u : 0u) << i;
}

TEST(Scene, TheSameSeedGivesTheSameTraffic) {
    const auto run = [] {
        Channel channel(600, true);
        Random random(5);
        for (int i = 0; i < 10; ++i) channel.add(random.uniform(0, 1000), random.uniform(0, 1000));
        channel.run(20s);
        std::uint64_t sum = 0;
        for (const auto& node : channel.nodes()) sum = sum * 31 + node->router->fingerprint();
        return sum;
    };
    EXPECT_EQ(run(), run());
}

}  // namespace
}  // namespace chorus::v2x::geonet
