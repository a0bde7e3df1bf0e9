// Does a message make sense at all? Asked before its signature is checked, so that nonsense from a valid
// ticket changes nothing either. Pure functions.
#pragma once

#include <optional>

#include "chorus/core/drop.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/messages/release2/cam.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"

namespace chorus::v2x::facilities {

// A CAM travels one hop: its sender is nearer than any radio reaches.
inline constexpr double cam_reach_m = 5'000;
// generationDeltaTime is the time of the position; an older one says nothing of now.
inline constexpr Duration cam_age_max = 2s;
inline constexpr Duration clock_tolerance = 500ms;

// message_type_unexpected: header of another message or protocol version; message_implausible: position not
// known or out of reach of `own`, generation time not near `now`.
std::optional<Drop> implausible(const messages::release2::CAM& cam, std::optional<Position> own, Timestamp now);
// message_implausible: position not known, detected in the future or after the reference time, cancelled by
// somebody else than its origin, or negated by its origin.
std::optional<Drop> implausible(const messages::release2::DENM& denm, Timestamp now);

}  // namespace chorus::v2x::facilities
