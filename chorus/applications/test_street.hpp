// For the tests: a street with scripted vehicles on virtual time. What the own vehicle knows of the others comes by
// their messages alone: written when the services say so, encoded, a little later decoded, asked for sense and put
// into the map, as a station does.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "chorus/applications/emergency_brake_light.hpp"
#include "chorus/applications/stationary_vehicle.hpp"
#include "chorus/core/random.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/geo/local_frame.hpp"
#include "chorus/v2x/facilities/ca_service.hpp"
#include "chorus/v2x/facilities/den_service.hpp"
#include "chorus/v2x/facilities/local_dynamic_map.hpp"
#include "chorus/v2x/facilities/plausibility.hpp"
#include "chorus/v2x/messages/codec.hpp"

namespace chorus::applications {

using geo::Vector;
namespace facilities = v2x::facilities;
namespace messages = v2x::messages;

inline const Position junction{48.7650, 11.4237};
inline constexpr Timestamp start = Timestamp::from_its_ms(700'000'000'000);

constexpr double kmh(double value) { return value / 3.6; }

struct Actor {
    // of the middle of the front line
    Vector at{};
    double heading_deg = 0;
    double speed_mps = 0;
    double acceleration_mps2 = 0;  // ends at standstill
    double yaw_rate_dps = 0;       // left positive
    double length_m = 4.5;
    bool hazard_lights = false, parking_brake = false, gear_in_park = false;
    bool sends_cam = true, sends_denm = true;
    // Sets acceleration and yaw rate; `t` in seconds since the start.
    std::function<void(Actor&, double t)> drive = [](Actor&, double) {};

    bool emergency_braking = false;
    double travelled_m = 0;

    VehicleState state(Timestamp now) const {
        VehicleState state;
        state.time = now;
        state.position = geo::LocalFrame(junction).to_position(at);
        state.heading_deg = geo::normalise_deg(heading_deg);
        state.speed_mps = speed_mps;
        state.longitudinal_acceleration_mps2 = speed_mps > 0 ? acceleration_mps2 : 0;
        state.yaw_rate_dps = yaw_rate_dps;
        state.length_m = length_m;
        state.brake_pedal = acceleration_mps2 < 0;
        state.emergency_braking = emergency_braking;
        state.parking_brake = parking_brake;
        state.gear_in_park = gear_in_park;
        state.lights.left_turn = state.lights.right_turn = hazard_lights;
        return state;
    }
    Vector rear() const { return at - geo::unit_vector(heading_deg) * length_m; }
};

class Street {
  public:
    explicit Street(Actor ego) { add(std::move(ego)); }

    Actor& add(Actor actor) {
        const auto id = static_cast<std::uint32_t>(100 + stations_.size());
        stations_.push_back(std::make_unique<Equipped>(std::move(actor), id));
        return stations_.back()->actor;
    }
    Actor& ego() { return stations_.front()->actor; }
    Actor& actor(std::size_t n) { return stations_.at(n)->actor; }
    facilities::DenService& den(std::size_t n) { return stations_.at(n)->den; }
    VehicleState own() const { return stations_.front()->actor.state(now); }

    // When after a full 100 ms the others ask their services, and which share of messages is lost.
    Duration phase{};
    double loss = 0;
    Random random{7};

    facilities::LocalDynamicMap map;
    Timestamp now = start;

    // Runs until the time is over or `stop` says so; `look` is called ten times a second.
    void run(
        double time_s, const std::function<void()>& look, const std::function<bool()>& stop = [] { return false; }) {
        const Timestamp end = now + from_seconds(time_s);
        while (now < end && !stop()) {
            transmit();
            deliver();
            if ((now - start) % 100ms == 0ms) {
                map.age(now);
                look();
            }
            for (auto& station : stations_) drive(station->actor);
            now += step;
        }
    }

  private:
    static constexpr Duration step = 10ms, delay = 20ms;

    struct Equipped {
        Equipped(Actor a, std::uint32_t id)
            : actor(std::move(a)), ca(id, StationType::passenger_car), den(id, StationType::passenger_car) {}
        Actor actor;
        facilities::CaService ca;
        facilities::DenService den;
        EmergencyStopSignal stop_signal;
        EmergencyBrakeNotifier brake_notifier;
        StationaryVehicleNotifier stationary_notifier;
    };

    void drive(Actor& actor) {
        actor.drive(actor, seconds(now - start));
        const double dt = seconds(step);
        const double before = actor.speed_mps;
        actor.speed_mps = std::max(before + actor.acceleration_mps2 * dt, 0.0);
        const double driven = (before + actor.speed_mps) / 2 * dt;
        const double turned = -actor.yaw_rate_dps * dt;
        actor.at = actor.at + geo::unit_vector(actor.heading_deg + turned / 2) * driven;
        actor.heading_deg += turned;
        actor.travelled_m += driven;
    }

    void transmit() {
        if ((now - start) % 100ms != phase) return;
        for (std::size_t i = 1; i < stations_.size(); ++i) {
            Equipped& station = *stations_[i];
            station.actor.emergency_braking =
                station.stop_signal.update(station.actor.speed_mps, station.actor.acceleration_mps2);
            const VehicleState state = station.actor.state(now);
            station.ca.update(state);
            const auto cam = station.ca.advance(now);
            if (cam && station.actor.sends_cam) send(*cam, false);
            if (!station.actor.sends_denm) continue;
            station.brake_notifier.advance(state, station.den, station.ca.path().points(), now);
            station.stationary_notifier.advance(state, station.den, station.ca.path().points(), now);
            for (const auto& denm : station.den.advance(now)) send(denm.message, true);
        }
    }
    void send(const ByteVector& message, bool denm) {
        if (!random.chance(loss)) air_.push_back({now + delay, message, denm});
    }
    void deliver() {
        for (; !air_.empty() && air_.front().arrives <= now; air_.pop_front()) {
            asn1::InlineArena<messages::arena_octets> arena;
            if (air_.front().denm) {
                messages::release2::DENM denm;
                ASSERT_TRUE(messages::decode(air_.front().message, denm, arena));
                ASSERT_FALSE(facilities::implausible(denm, now));
                (void)map.receive(denm, std::nullopt, now);
            } else {
                messages::release2::CAM cam;
                ASSERT_TRUE(messages::decode(air_.front().message, cam, arena));
                ASSERT_FALSE(facilities::implausible(cam, own().position, now));
                (void)map.receive(cam, std::nullopt, now);
            }
        }
    }

    struct InAir {
        Timestamp arrives;
        ByteVector message;
        bool denm;
    };
    std::vector<std::unique_ptr<Equipped>> stations_;
    std::deque<InAir> air_;
};

}  // namespace chorus::applications
