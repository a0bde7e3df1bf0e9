#include "chorus/applications/emergency_brake_light.hpp"

#include <gtest/gtest.h>

#include "chorus/applications/test_street.hpp"

namespace chorus::applications {
namespace {

TEST(EmergencyStopSignal, OnAtSixOffBelowTwoAndAHalf) {
    EmergencyStopSignal signal;
    EXPECT_FALSE(signal.update(20, -5.9));
    EXPECT_TRUE(signal.update(20, -6));
    EXPECT_TRUE(signal.update(15, -3)) << "stays on";
    EXPECT_TRUE(signal.update(5, -2.5)) << "at low speed too";
    EXPECT_FALSE(signal.update(4, -2.4));
    EXPECT_FALSE(signal.update(13, -9)) << "below 50 km/h it does not come on";
    EXPECT_FALSE(signal.update(20, 6));
}

// What a braking vehicle sends: reference times in ms after `start`, of one ActionId each.
TEST(EmergencyBrakeNotifier, RenewsEvery100MillisecondsAndNeverCancels) {
    facilities::DenService den(100, StationType::passenger_car);
    EmergencyBrakeNotifier notifier;
    const std::vector<facilities::PathHistory::Point> path;
    std::vector<Timestamp> sent;
    std::vector<facilities::ActionId> names;
    Actor actor;
    for (Timestamp now = start; now < start + 6s; now += 50ms) {
        actor.emergency_braking = now < start + 2s || (now >= start + 3s && now < start + 3500ms);
        notifier.advance(actor.state(now), den, path, now);
        for (const auto& message : den.advance(now)) {
            asn1::InlineArena<messages::arena_octets> arena;
            messages::release2::DENM denm;
            ASSERT_TRUE(messages::decode(message.message, denm, arena));
            ASSERT_FALSE(denm.denm.management.termination);
            ASSERT_EQ(denm.denm.management.referenceTime.value, static_cast<std::uint64_t>(now.its_ms()));
            ASSERT_EQ(denm.denm.management.detectionTime.value, static_cast<std::uint64_t>(now.its_ms()));
            ASSERT_EQ(denm.denm.management.validityDuration.value, 2);
            sent.push_back(now);
            if (names.empty() || names.back() != message.id) names.push_back(message.id);
        }
    }
    EXPECT_EQ(sent.size(), 25u);
    for (std::size_t i = 1; i < 20; ++i) EXPECT_EQ(sent[i] - sent[i - 1], 100ms);
    EXPECT_EQ(names.size(), 2u) << "the second braking is another event";
    EXPECT_EQ(den.active(), 0u) << "it lapsed";
}

// ---- scenes. Ego drives north.

struct BrakeScene {
    Street street;
    EmergencyBrakeWarning application;
    std::vector<std::pair<double, Warning>> shown;  // seconds since the start

    explicit BrakeScene(double ego_mps) : street(going_north(0, ego_mps)) {}

    static Actor going_north(double north_m, double speed_mps, double east_m = 0) {
        Actor actor;
        actor.at = {east_m, north_m};
        actor.speed_mps = speed_mps;
        return actor;
    }
    // Brakes with `deceleration` from 3 s on, to a stop.
    static Actor braking(Actor actor, double deceleration = 8) {
        actor.drive = [deceleration](Actor& self, double t) { self.acceleration_mps2 = t >= 3 ? -deceleration : 0; };
        return actor;
    }
    void run(double time_s) {
        street.run(time_s, [this] {
            for (const Warning& warning : application.evaluate(street.own(), street.map, street.now))
                shown.emplace_back(seconds(street.now - start), warning);
        });
    }
};

TEST(EmergencyBrakeWarning, TwoAheadHiddenByALorry) {
    for (const Duration phase : {0ms, 50ms, 90ms}) {
        BrakeScene scene(kmh(80));
        Actor lorry = BrakeScene::going_north(45, kmh(80));
        lorry.length_m = 16;
        lorry.sends_cam = lorry.sends_denm = false;
        scene.street.add(lorry);
        scene.street.add(BrakeScene::braking(BrakeScene::going_north(80, kmh(80))));
        scene.street.phase = phase;
        scene.run(4);
        ASSERT_FALSE(scene.shown.empty());
        const auto& [at, first] = scene.shown.front();
        EXPECT_GE(at, 3);
        EXPECT_LE(at, 3.2) << "the message is on its way at once";
        EXPECT_EQ(first.kind, WarningKind::emergency_brake_light);
        EXPECT_EQ(first.level, WarningLevel::warning);
        EXPECT_EQ(first.station, 102u);
        EXPECT_NEAR(first.distance_m, 80, 5);
        EXPECT_NEAR(first.bearing_deg, 0, 1);
        for (const auto& [t, warning] : scene.shown) EXPECT_EQ(warning.event, first.event);
    }
}

TEST(EmergencyBrakeWarning, FarAheadItIsAwareness) {
    BrakeScene scene(kmh(80));
    scene.street.add(BrakeScene::braking(BrakeScene::going_north(200, kmh(80))));
    scene.run(3.3);
    ASSERT_FALSE(scene.shown.empty());
    EXPECT_EQ(scene.shown.back().second.level, WarningLevel::awareness);
}

TEST(EmergencyBrakeWarning, EitherMessageAloneIsEnough) {
    for (const bool cam : {false, true}) {
        BrakeScene scene(kmh(80));
        Actor ahead = BrakeScene::braking(BrakeScene::going_north(80, kmh(80)));
        ahead.sends_cam = cam;
        ahead.sends_denm = !cam;
        scene.street.add(ahead);
        scene.run(5);
        ASSERT_FALSE(scene.shown.empty());
        EXPECT_LE(scene.shown.front().first, 3.3);
        // It follows the braking vehicle: what is told is where it is now.
        const double expected = geo::dot({0, 1}, scene.street.actor(1).at - scene.street.ego().at);
        EXPECT_NEAR(scene.shown.back().second.distance_m, expected, 5) << (cam ? "CAM" : "DENM");
    }
}

TEST(EmergencyBrakeWarning, LapsesTwoSecondsAfterTheLastSign) {
    BrakeScene scene(kmh(50));
    Actor ahead = BrakeScene::going_north(250, kmh(80));
    ahead.drive = [](Actor& self, double t) { self.acceleration_mps2 = t >= 3 && t < 4 ? -8 : 0; };
    scene.street.add(ahead);
    scene.run(10);
    ASSERT_FALSE(scene.shown.empty());
    EXPECT_GE(scene.shown.back().first, 5.7);
    EXPECT_LE(scene.shown.back().first, 6.1);
}

TEST(EmergencyBrakeWarning, RoundABendAlongTheTrace) {
    // North, then a quarter circle to the right with 50 m of radius, then east: it brakes 30 m after the bend, we come
    // straight towards the bend.
    BrakeScene scene(kmh(60));
    Actor ahead = BrakeScene::going_north(60, kmh(60));
    ahead.drive = [](Actor& self, double) {
        const double bend = geo::radians(90) * 50;
        const double s = self.travelled_m;
        self.yaw_rate_dps = s > 40 && s < 40 + bend ? -geo::degrees(self.speed_mps / 50) : 0;
        self.acceleration_mps2 = s > 40 + bend + 30 ? -8 : 0;
    };
    scene.street.add(ahead);
    scene.street.ego().at = {0, -60};
    scene.run(10);
    ASSERT_FALSE(scene.shown.empty());
    EXPECT_NEAR(scene.shown.front().second.distance_m, 116, 8) << "along the road, not through the wood";
    EXPECT_GT(scene.shown.front().second.bearing_deg, 10);
}

TEST(EmergencyBrakeWarning, OneWhoTurnedInAheadOfUs) {
    // Its trace leads into a side road, but now it is in our lane.
    BrakeScene scene(kmh(70));
    Actor ahead;
    ahead.at = {-60, 150};
    ahead.heading_deg = 90;
    ahead.speed_mps = kmh(55);
    ahead.drive = [](Actor& self, double) {
        const double bend = geo::radians(90) * 40, s = self.travelled_m;
        self.yaw_rate_dps = s > 20 && s < 20 + bend ? geo::degrees(self.speed_mps / 40) : 0;
        if (s > 20 + bend) self.heading_deg = 0;
        self.acceleration_mps2 = s > 20 + bend + 8 ? -8 : 0;
    };
    scene.street.add(ahead);
    scene.run(8);
    EXPECT_NEAR(scene.street.actor(1).at.east_m, 0, 0.5);
    EXPECT_FALSE(scene.shown.empty());
}

TEST(EmergencyBrakeWarning, SilentAboutOthers) {
    const auto shown = [](Actor other, double ego_mps = kmh(80)) {
        BrakeScene scene(ego_mps);
        scene.street.add(std::move(other));
        scene.run(8);
        EXPECT_EQ(scene.street.map.neighbours().size(), 1u);
        return scene.shown.size();
    };
    Actor oncoming = BrakeScene::braking(BrakeScene::going_north(250, kmh(80), -3.5));
    oncoming.heading_deg = 180;
    EXPECT_EQ(shown(oncoming), 0u) << "opposite direction";
    Actor crossing = BrakeScene::braking(BrakeScene::going_north(150, kmh(80), -60));
    crossing.heading_deg = 90;
    EXPECT_EQ(shown(crossing), 0u) << "crossing road";
    EXPECT_EQ(shown(BrakeScene::braking(BrakeScene::going_north(120, kmh(80), -14))), 0u) << "other carriageway";
    EXPECT_EQ(shown(BrakeScene::braking(BrakeScene::going_north(-30, kmh(80)))), 0u) << "behind us";
    EXPECT_EQ(shown(BrakeScene::braking(BrakeScene::going_north(450, kmh(80)))), 0u) << "too far away";
    EXPECT_EQ(shown(BrakeScene::braking(BrakeScene::going_north(80, kmh(80)), 5)), 0u) << "ordinary braking";
    EXPECT_EQ(shown(BrakeScene::braking(BrakeScene::going_north(80, kmh(80))), 0), 0u) << "we stand";
    EXPECT_GT(shown(BrakeScene::braking(BrakeScene::going_north(80, kmh(80), 3.5))), 0u) << "the next lane counts";
}

TEST(EmergencyBrakeWarning, OncomingWithoutATraceIsSilentToo) {
    // It has only just begun to record where it drove.
    BrakeScene scene(kmh(80));
    facilities::DenService den(815, StationType::passenger_car);
    facilities::DenRequest request;
    request.cause = facilities::emergency_electronic_brake;
    request.detection_time = start;
    request.position = geo::LocalFrame(junction).to_position({-3, 100});
    request.heading_deg = 180;
    request.validity = 2s;
    ASSERT_TRUE(den.trigger(request, start));
    asn1::InlineArena<messages::arena_octets> arena;
    messages::release2::DENM denm;
    ASSERT_TRUE(messages::decode(den.advance(start).at(0).message, denm, arena));
    (void)scene.street.map.receive(denm, std::nullopt, start);
    EXPECT_TRUE(scene.application.evaluate(scene.street.own(), scene.street.map, start).empty());
}

}  // namespace
}  // namespace chorus::applications
