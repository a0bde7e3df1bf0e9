// MessageFrame with the messages of day 2 (T/CSAE 157-2020): what T/CSAE 53-2020 has, and msgFrameExt behind its
// extension marker. It reads the frames of day 1. A message of another number is skipped.
//
// The text of the standard was not at hand: the types follow the tables of a generated codec of its modules.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/basic_safety_message.hpp"
#include "chorus/v2x/messages/csae53/day2/map_data.hpp"
#include "chorus/v2x/messages/csae53/day2/parking_area_message.hpp"
#include "chorus/v2x/messages/csae53/day2/personal_safety_message.hpp"
#include "chorus/v2x/messages/csae53/day2/platooning_management_message.hpp"
#include "chorus/v2x/messages/csae53/day2/road_side_information.hpp"
#include "chorus/v2x/messages/csae53/day2/roadside_coordination.hpp"
#include "chorus/v2x/messages/csae53/day2/rtcm.hpp"
#include "chorus/v2x/messages/csae53/day2/sensor_sharing_message.hpp"
#include "chorus/v2x/messages/csae53/day2/test_message.hpp"
#include "chorus/v2x/messages/csae53/day2/vehicle_intention_and_request.hpp"
#include "chorus/v2x/messages/csae53/day2/vehicle_payment_message.hpp"
#include "chorus/v2x/messages/csae53/roadside_safety_message.hpp"
#include "chorus/v2x/messages/csae53/spat.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// ExtMsgID ::= INTEGER {testData (0), rtcmData (10), rscData (11), ssmData (12), virData (13), pamData (14),
//     psmData (15), clpmmData (16), vpmData (17)} (0..32767)
struct ExtMsgID : Integer<0, 32767> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        testData = 0,
        rtcmData = 10,
        rscData = 11,
        ssmData = 12,
        virData = 13,
        pamData = 14,
        psmData = 15,
        clpmmData = 16,
        vpmData = 17
    };
    using Numbers = NumberList<testData, rtcmData, rscData, ssmData, virData, pamData, psmData, clpmmData, vpmData>;
};

// The components of MessageFrameExt. They stand in a struct of their own, which has no bits, because an open type that
// is chosen by its neighbour comes without "...".
using MessageFrameExtContent =
    Wrapped<"messageId", "value", ExtMsgID, Case<ExtMsgID::testData, TestMsg>,
            Case<ExtMsgID::rtcmData, RTCMcorrections>, Case<ExtMsgID::rscData, RoadsideCoordination>,
            Case<ExtMsgID::ssmData, SensorSharingMsg>, Case<ExtMsgID::virData, VehIntentionAndRequest>,
            Case<ExtMsgID::pamData, PAMData>, Case<ExtMsgID::psmData, PersonalSafetyMessage>,
            Case<ExtMsgID::clpmmData, CLPMM>, Case<ExtMsgID::vpmData, VehiclePaymentMessage>>;

// MessageFrameExt ::= SEQUENCE {messageId ExtMsgID, value BY-EXTMSGID.&Type ({TestMsg IDENTIFIED BY testData |
//     RTCMcorrections IDENTIFIED BY rtcmData | RoadsideCoordination IDENTIFIED BY rscData |
//     SensorSharingMsg IDENTIFIED BY ssmData | VehIntentionAndRequest IDENTIFIED BY virData |
//     PAMData IDENTIFIED BY pamData | PersonalSafetyMessage IDENTIFIED BY psmData | CLPMM IDENTIFIED BY clpmmData |
//     VehiclePaymentMessage IDENTIFIED BY vpmData, ...}{@messageId}), ...}
struct MessageFrameExt {
    static constexpr bool is_envelope = true;
    MessageFrameExtContent content;
    Ellipsis dots;
};

// MessageFrame ::= CHOICE {bsmFrame BasicSafetyMessage, mapFrame MapData, rsmFrame RoadsideSafetyMessage,
//     spatFrame SPAT, rsiFrame RoadSideInformation, ..., msgFrameExt MessageFrameExt}
struct MessageFrame : Choice<Named<"bsmFrame", BasicSafetyMessage>, Named<"mapFrame", MapData>,
                             Named<"rsmFrame", RoadsideSafetyMessage>, Named<"spatFrame", SPAT>,
                             Named<"rsiFrame", RoadSideInformation>, Ellipsis, Named<"msgFrameExt", MessageFrameExt>> {
    using Choice::Choice;
};

}  // namespace chorus::v2x::messages::csae53::day2
