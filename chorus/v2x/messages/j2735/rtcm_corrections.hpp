// Module RTCMcorrections of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

using Reg_RTCMcorrections = RegionalExtension<>;

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
