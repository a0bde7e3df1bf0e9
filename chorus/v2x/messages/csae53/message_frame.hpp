// MessageFrame of T/CSAE 53-2020 (YD/T 3709-2020).
#pragma once

#include "chorus/v2x/messages/csae53/basic_safety_message.hpp"
#include "chorus/v2x/messages/csae53/map_data.hpp"
#include "chorus/v2x/messages/csae53/road_side_information.hpp"
#include "chorus/v2x/messages/csae53/roadside_safety_message.hpp"
#include "chorus/v2x/messages/csae53/spat.hpp"

namespace chorus::v2x::messages::csae53 {

// MessageFrame ::= CHOICE {bsmFrame BasicSafetyMessage, mapFrame MapData, rsmFrame RoadsideSafetyMessage,
//     spatFrame SPAT, rsiFrame RoadSideInformation, ...}
struct MessageFrame : Choice<Named<"bsmFrame", BasicSafetyMessage>, Named<"mapFrame", MapData>,
                             Named<"rsmFrame", RoadsideSafetyMessage>, Named<"spatFrame", SPAT>,
                             Named<"rsiFrame", RoadSideInformation>, Ellipsis> {
    using Choice::Choice;
};

}  // namespace chorus::v2x::messages::csae53
