// Whole stations with their applications: what one driver does, the other is told.
#include "chorus/applications/driver_assistance.hpp"

#include <gtest/gtest.h>

#include "chorus/applications/test_street.hpp"
#include "chorus/v2x/station/test_channel.hpp"

namespace chorus::applications {
namespace {

struct Car {
    Car(std::uint32_t id, Actor a, std::optional<v2x::Identity> identity)
        : actor(std::move(a)), station({.station_id = id, .address = v2x::address_of(id)}, std::move(identity), id) {}
    Actor actor;
    v2x::Station station;
    Notifier notifier;
    EmergencyStopSignal stop_signal;
};

// Two cars on one road; the second is told.
struct Pair {
    Pair(Actor ahead, Actor behind)
        : a(1, std::move(ahead), trusted.identity(1)), b(2, std::move(behind), trusted.identity(2)) {}

    v2x::Trusted trusted;
    Car a, b;
    DriverAssistance assistance;
    Timestamp now = v2x::noon;

    void run(double time_s, const std::function<void()>& look) {
        for (const Timestamp end = now + from_seconds(time_s); now < end; now += 100ms) {
            for (Car* car : {&a, &b}) {
                Actor& actor = car->actor;
                actor.drive(actor, seconds(now - v2x::noon));
                const double before = actor.speed_mps;
                actor.speed_mps = std::max(before + actor.acceleration_mps2 * 0.1, 0.0);
                actor.at = actor.at + geo::unit_vector(actor.heading_deg) * ((before + actor.speed_mps) * 0.05);
                actor.emergency_braking = car->stop_signal.update(actor.speed_mps, actor.acceleration_mps2);
                car->station.update(actor.state(now));
                car->notifier.advance(car->station, now);
                car->station.advance(now);
            }
            hand_over(a, b);
            hand_over(b, a);
            (void)assistance.advance(b.station.own(), b.station.map(), now + 10ms);
            look();
        }
    }
    void hand_over(Car& from, Car& to) {
        while (auto frame = from.station.next_frame())
            (void)to.station.receive(frame->packet, from.station.config().address, now + 5ms);
    }
};

TEST(DriverAssistance, HardBrakingAheadBecomesWordsAndSound) {
    Actor ahead, behind;
    ahead.at = {0, 60};
    ahead.speed_mps = behind.speed_mps = kmh(80);
    ahead.drive = [](Actor& self, double t) { self.acceleration_mps2 = t >= 3 ? -8 : 0; };
    Pair pair(ahead, behind);
    std::optional<double> first;
    int sounds = 0;
    std::vector<WarningKind> kinds;
    pair.run(5.5, [&] {
        const Advice& advice = pair.assistance.advice();
        if (!advice.main) return;
        if (!first) first = seconds(pair.now - v2x::noon);
        if (kinds.empty() || kinds.back() != advice.main->kind) kinds.push_back(advice.main->kind);
        sounds += advice.sound != Sound::none;
        EXPECT_LE(advice.further.size(), Arbiter::further_max);
    });
    ASSERT_TRUE(first);
    EXPECT_LE(*first, 3.2) << "at once";
    EXPECT_EQ(kinds.front(), WarningKind::emergency_brake_light);
    EXPECT_EQ(kinds.back(), WarningKind::forward_collision);
    EXPECT_GE(sounds, 2) << "a chime, then the burst";
    EXPECT_LE(sounds, 4);
    EXPECT_EQ(pair.assistance.advice().main->level, WarningLevel::imminent);
}

TEST(DriverAssistance, BrokenDownCarIsAnnouncedAndThenForgotten) {
    Actor ahead, behind;
    ahead.at = {0, 400};
    ahead.hazard_lights = ahead.gear_in_park = ahead.parking_brake = true;
    behind.at = {4, 0};  // the lane beside it
    behind.drive = [](Actor& self, double t) { self.speed_mps = t >= 12 ? 14 : 0; };
    Pair pair(ahead, behind);
    std::optional<WarningKind> kind;
    double last = 0;
    pair.run(50, [&] {
        if (const auto& main = pair.assistance.advice().main) {
            kind = main->kind;
            last = seconds(pair.now - v2x::noon);
        }
    });
    EXPECT_EQ(kind, WarningKind::stationary_vehicle);
    EXPECT_NEAR(last, 12 + 400 / 14.0, 1.5) << "until it is passed";
}

TEST(DriverAssistance, OrdinaryFollowingIsQuiet) {
    Actor ahead, behind;
    ahead.at = {0, 30};
    ahead.speed_mps = behind.speed_mps = 14;
    ahead.drive = [](Actor& self, double t) { self.acceleration_mps2 = 0.4 * std::sin(t / 3); };
    Pair pair(ahead, behind);
    pair.run(30, [&] { EXPECT_FALSE(pair.assistance.advice().main); });
}

}  // namespace
}  // namespace chorus::applications
