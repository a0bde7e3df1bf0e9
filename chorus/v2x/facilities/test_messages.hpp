// For the tests: messages read back, and vehicles on scripted ways.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/geo/local_frame.hpp"
#include "chorus/v2x/messages/codec.hpp"

namespace chorus::v2x::facilities {

// A message and the memory of its lists.
template <class M>
struct Read {
    M message{};
    asn1::InlineArena<messages::arena_octets> arena;
    bool ok = false;
};

template <class M>
std::unique_ptr<Read<M>> read(Bytes octets) {
    auto into = std::make_unique<Read<M>>();
    into->ok = messages::decode(octets, into->message, into->arena);
    EXPECT_TRUE(into->ok) << to_hex(octets);
    return into;
}

inline const Position town{48.7650, 11.4237};
inline constexpr Timestamp morning = Timestamp::from_its_ms(700'000'000'000);

inline VehicleState vehicle_at(Timestamp time, geo::Vector place = {}, double heading_deg = 0, double speed_mps = 0) {
    VehicleState state;
    state.time = time;
    state.position = geo::LocalFrame(town).to_position(place);
    state.heading_deg = heading_deg;
    state.speed_mps = speed_mps;
    return state;
}

}  // namespace chorus::v2x::facilities
