// Module RTCMcorrections of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

// Reg-RTCMcorrections ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_RTCMcorrections = RegionalExtension<>;

// RTCMcorrections ::= SEQUENCE {msgCnt MsgCount, rev RTCM-Revision, timeStamp MinuteOfTheYear OPTIONAL,
//     anchorPoint FullPositionVector OPTIONAL, rtcmHeader RTCMheader OPTIONAL, msgs RTCMmessageList,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-RTCMcorrections OPTIONAL, ...}
struct RTCMcorrections {
    MsgCount msgCnt;
    RTCM_Revision rev;
    Optional<MinuteOfTheYear> timeStamp;
    Optional<FullPositionVector> anchorPoint;
    Optional<RTCMheader> rtcmHeader;
    RTCMmessageList msgs;
    Optional<Regional<Reg_RTCMcorrections>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::j2735
