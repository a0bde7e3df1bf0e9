#include "chorus/applications/stationary_vehicle.hpp"

#include <gtest/gtest.h>

#include "chorus/applications/test_street.hpp"

namespace chorus::applications {
namespace {

// ---- sending

struct Notifying {
    facilities::DenService den{100, StationType::passenger_car};
    StationaryVehicleNotifier notifier;
    Actor actor;
    struct Sent {
        double at_s;
        facilities::ActionId id;
        Timestamp referenced;
        bool cancelled;
    };
    std::vector<Sent> sent;
    Timestamp now = start;

    void run(double time_s) {
        for (const Timestamp end = now + from_seconds(time_s); now < end; now += 100ms) {
            notifier.advance(actor.state(now), den, {}, now);
            for (const auto& message : den.advance(now)) {
                asn1::InlineArena<messages::arena_octets> arena;
                messages::release2::DENM denm;
                ASSERT_TRUE(messages::decode(message.message, denm, arena));
                const auto& management = denm.denm.management;
                sent.push_back({seconds(now - start), message.id,
                                Timestamp::from_its_ms(static_cast<std::int64_t>(management.referenceTime.value)),
                                management.termination.has_value()});
            }
        }
    }
};

TEST(StationaryVehicleNotifier, HazardLightsAndStandingFor30SecondsTenLessForParkAndForTheBrake) {
    struct {
        bool park, brake;
        double after_s;
    } const cases[] = {{false, false, 30}, {true, false, 20}, {false, true, 20}, {true, true, 10}};
    for (const auto& c : cases) {
        Notifying car;
        car.actor.hazard_lights = true;
        car.actor.gear_in_park = c.park;
        car.actor.parking_brake = c.brake;
        car.run(40);
        ASSERT_FALSE(car.sent.empty());
        EXPECT_NEAR(car.sent.front().at_s, c.after_s, 0.11);
    }
}

TEST(StationaryVehicleNotifier, NotWithoutHazardLightsNotWhileMoving) {
    Notifying car;
    car.actor.gear_in_park = car.actor.parking_brake = true;
    car.run(60);
    EXPECT_TRUE(car.sent.empty());
    car.actor.hazard_lights = true;
    car.actor.speed_mps = 3;
    car.run(60);
    EXPECT_TRUE(car.sent.empty());
}

TEST(StationaryVehicleNotifier, RepeatedEverySecondRenewedEvery15) {
    Notifying car;
    car.actor.hazard_lights = car.actor.gear_in_park = car.actor.parking_brake = true;
    car.run(60);
    ASSERT_GT(car.sent.size(), 40u);
    std::vector<double> renewals;
    for (std::size_t i = 1; i < car.sent.size(); ++i) {
        EXPECT_LE(car.sent[i].at_s - car.sent[i - 1].at_s, 1.01);
        EXPECT_EQ(car.sent[i].id, car.sent[0].id) << "one event";
        EXPECT_FALSE(car.sent[i].cancelled);
        if (car.sent[i].referenced != car.sent[i - 1].referenced) renewals.push_back(car.sent[i].at_s);
    }
    ASSERT_EQ(renewals.size(), 3u);
    EXPECT_NEAR(renewals[0], 25, 0.11);
    EXPECT_NEAR(renewals[1], 40, 0.11);
    EXPECT_NEAR(renewals[2], 55, 0.11);
}

TEST(StationaryVehicleNotifier, CancelledWhenTheLightsGoOff) {
    Notifying car;
    car.actor.hazard_lights = car.actor.gear_in_park = car.actor.parking_brake = true;
    car.run(20);
    EXPECT_TRUE(car.notifier.active());
    car.actor.hazard_lights = false;
    car.run(1);
    EXPECT_FALSE(car.notifier.active());
    ASSERT_FALSE(car.sent.empty());
    EXPECT_TRUE(car.sent.back().cancelled);
    const auto first = car.sent.front().id;
    car.actor.hazard_lights = true;
    car.run(15);
    EXPECT_NE(car.sent.back().id, first) << "an ended event gets a new name";
}

TEST(StationaryVehicleNotifier, CancelledWhenItMovesForMoreThanFiveSeconds) {
    Notifying car;
    car.actor.hazard_lights = car.actor.gear_in_park = car.actor.parking_brake = true;
    car.run(20);
    car.actor.speed_mps = 2;
    car.run(4);  // pushed aside
    car.actor.speed_mps = 0;
    car.run(5);
    EXPECT_TRUE(car.notifier.active());
    car.actor.speed_mps = 2;
    car.run(5);
    EXPECT_TRUE(car.notifier.active());
    car.run(0.5);
    EXPECT_FALSE(car.notifier.active());
    EXPECT_TRUE(car.sent.back().cancelled);
}

// ---- receiving: a car broke down 60 m behind a bend, on the way it came itself

// North 200 m, a right bend of 50 m radius, then east. `along_m` on that road, `beside_m` to its right.
struct Road {
    static constexpr double straight_m = 200, radius_m = 50;
    static double bend_m() { return geo::radians(90) * radius_m; }
    struct Spot {
        Vector at;
        double heading_deg;
    };
    static Spot at(double along_m) {
        if (along_m <= straight_m) return {{0, along_m}, 0};
        if (along_m >= straight_m + bend_m())
            return {{radius_m + along_m - straight_m - bend_m(), straight_m + radius_m}, 90};
        const double angle = (along_m - straight_m) / radius_m;
        return {{radius_m * (1 - std::cos(angle)), straight_m + radius_m * std::sin(angle)}, geo::degrees(angle)};
    }
    // Keeps an actor on the road: its place follows from the way it travelled since `from_m`.
    static void follow(Actor& actor, double from_m) {
        const double along = from_m + actor.travelled_m;
        const Spot spot = at(along);
        actor.at = spot.at;
        actor.heading_deg = spot.heading_deg;
        const bool bend = along > straight_m && along < straight_m + bend_m();
        actor.yaw_rate_dps = bend ? -geo::degrees(actor.speed_mps / radius_m) : 0;
    }
};

struct BrokenDown : testing::Test {
    static constexpr double event_m = Road::straight_m + 78.5 + 60;
    std::unique_ptr<Street> street;
    StationaryVehicleWarning application;
    struct Shown {
        double at_s, ego_m;
        Warning warning;
    };
    std::vector<Shown> shown;
    double ego_from_m = 0;

    // The car drives to its place and has hazard lights, gear and brake on from then; ego waits and starts at `go_s`.
    void set(double ego_m, double ego_mps, double go_s, std::function<void(Actor&, double)> ego_drive = {}) {
        ego_from_m = ego_m;
        Actor ego;
        ego.at = Road::at(ego_m).at;
        street = std::make_unique<Street>(ego);
        street->ego().drive = [=, this](Actor& actor, double t) {
            if (t >= go_s && t < go_s + 0.02) actor.speed_mps = ego_mps;
            if (ego_drive) ego_drive(actor, t);
            Road::follow(actor, ego_from_m);
        };
        Actor car;
        car.at = Road::at(100).at;
        car.speed_mps = 14;
        car.drive = [](Actor& actor, double) {
            const double left = event_m - 100 - actor.travelled_m;
            if (actor.speed_mps > 0 && left < actor.speed_mps * actor.speed_mps / 6) actor.acceleration_mps2 = -3;
            Road::follow(actor, 100);
            if (actor.speed_mps == 0) actor.hazard_lights = actor.gear_in_park = actor.parking_brake = true;
        };
        street->add(car);
    }
    void run(double time_s) {
        street->run(time_s, [this] {
            for (const Warning& warning : application.evaluate(street->own(), street->map, street->now))
                shown.push_back({seconds(street->now - start), ego_from_m + street->ego().travelled_m, warning});
        });
    }
    double stands_at() { return 100 + street->actor(1).travelled_m; }
};

TEST_F(BrokenDown, RoundTheBendAlongTheTrace) {
    set(100, 14, 40);
    run(60);
    ASSERT_FALSE(shown.empty());
    for (const Shown& s : shown) {
        ASSERT_NEAR(s.warning.distance_m, stands_at() - s.ego_m, 6) << "along the road";
        ASSERT_EQ(s.warning.event, shown.front().warning.event);
        ASSERT_EQ(s.warning.since, shown.front().warning.since);
    }
    const Shown& first = shown.front();
    EXPECT_EQ(first.warning.kind, WarningKind::stationary_vehicle);
    EXPECT_EQ(first.warning.level, WarningLevel::awareness);
    EXPECT_GT(first.warning.distance_m / 14, 10) << "in due time";
    EXPECT_GT(first.warning.bearing_deg, 15) << "the arrow points to it";
    // Nearer than five seconds he must act; past it, nothing.
    const auto urgent =
        std::ranges::find_if(shown, [](const Shown& s) { return s.warning.level == WarningLevel::warning; });
    ASSERT_NE(urgent, shown.end());
    EXPECT_NEAR(urgent->warning.distance_m, 5 * 14, 3);
    EXPECT_LT(shown.back().ego_m, stands_at() + 1);
    EXPECT_GT(shown.back().ego_m, stands_at() - 5);
}

TEST_F(BrokenDown, DriverWhoBrakesIsOnlyReminded) {
    set(100, 14, 40, [this](Actor& actor, double) {
        const double room = event_m - 10 - ego_from_m - actor.travelled_m;
        const double needed = actor.speed_mps * actor.speed_mps / (2 * std::max(room, 0.5));
        if (needed > 1.0 && actor.speed_mps > 0) actor.acceleration_mps2 = -needed;
    });
    run(70);
    ASSERT_FALSE(shown.empty());
    for (const Shown& s : shown) EXPECT_EQ(s.warning.level, WarningLevel::awareness) << s.at_s;
}

TEST_F(BrokenDown, OppositeDirectionIsSilent) {
    set(0, 0, 0);
    street->ego().drive = [](Actor& actor, double t) {
        actor.speed_mps = t >= 40 ? 14 : 0;
        const auto spot = Road::at(event_m + 100 - actor.travelled_m);
        const Vector left = geo::unit_vector(spot.heading_deg - 90);
        actor.at = spot.at + left * 3.5;  // its own lane, beside the broken-down car
        actor.heading_deg = spot.heading_deg + 180;
    };
    run(60);
    EXPECT_GT(street->map.events().size(), 0u);
    EXPECT_TRUE(shown.empty());
}

TEST_F(BrokenDown, StraightOnWhereTheRoadBendsIsAnotherRoad) {
    set(100, 14, 40);
    street->ego().drive = [](Actor& actor, double t) { actor.speed_mps = t >= 40 ? 14 : 0; };
    run(60);
    ASSERT_FALSE(shown.empty()) << "before the bend it is on our way";
    // It leads away from us there: past the bend, the way is not ours any more.
    EXPECT_LT(shown.back().ego_m, Road::straight_m + 45);
}

TEST_F(BrokenDown, CancelledIsGone) {
    set(100, 8, 40);
    run(48);
    ASSERT_FALSE(shown.empty());
    street->actor(1).hazard_lights = false;
    street->actor(1).drive = [](Actor&, double) {};
    shown.clear();
    run(0.3);
    shown.clear();
    run(15);
    EXPECT_TRUE(shown.empty());
}

TEST_F(BrokenDown, SilencedSenderLapsesWithItsValidity) {
    set(100, 8, 40);
    run(41);
    ASSERT_FALSE(shown.empty());
    street->actor(1).sends_denm = false;
    run(31);
    EXPECT_EQ(street->map.events().size(), 0u);
}

TEST_F(BrokenDown, StandingDriverIsNotWarned) {
    set(100, 2.7, 40);
    run(50);
    EXPECT_TRUE(shown.empty());
}

TEST(StationaryVehicleWarning, WithoutATraceOnlyStraightAhead) {
    const geo::LocalFrame frame(junction);
    const auto event_at = [&](Vector place, std::optional<double> heading) {
        facilities::DenService den(815, StationType::passenger_car);
        facilities::DenRequest request;
        request.cause = facilities::stationary_vehicle_breakdown;
        request.detection_time = start;
        request.position = frame.to_position(place);
        request.heading_deg = heading;
        request.relevance_distance_m = 1000;
        EXPECT_TRUE(den.trigger(request, start));
        asn1::InlineArena<messages::arena_octets> arena;
        messages::release2::DENM denm;
        EXPECT_TRUE(messages::decode(den.advance(start).at(0).message, denm, arena));
        facilities::LocalDynamicMap map;
        (void)map.receive(denm, std::nullopt, start);
        Actor ego;
        ego.speed_mps = 14;
        StationaryVehicleWarning application;
        return application.evaluate(ego.state(start), map, start).size();
    };
    EXPECT_EQ(event_at({0, 200}, 0), 1u);
    EXPECT_EQ(event_at({0, 200}, std::nullopt), 1u);
    EXPECT_EQ(event_at({0, 200}, 180), 0u) << "it went the other way";
    EXPECT_EQ(event_at({0, -50}, 0), 0u) << "behind us";
    EXPECT_EQ(event_at({120, 160}, 0), 0u) << "aside";
    EXPECT_EQ(event_at({0, 500}, 0), 0u) << "more than half a minute away";
}

}  // namespace
}  // namespace chorus::applications
