// RTCMcorrections: corrections of satellite navigation. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/common_elements.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// RTCM-Revision ::= ENUMERATED {unknown, reserved, rtcmCMR, rtcmCMR-Plus, rtcmSAPOS, rtcmSAPOS-Adv, rtcmRTCA, rtcmRAW,
//     rtcmRINEX, rtcmSP3, rtcmBINEX, rtcmRev2-x, rtcmRev2-0, rtcmRev2-1, rtcmRev2-3, rtcmRev3-0, rtcmRev3-1,
//     rtcmRev3-2, ...}
enum class RTCM_Revision : std::uint8_t {
    unknown,
    reserved,
    rtcmCMR,
    rtcmCMR_Plus,
    rtcmSAPOS,
    rtcmSAPOS_Adv,
    rtcmRTCA,
    rtcmRAW,
    rtcmRINEX,
    rtcmSP3,
    rtcmBINEX,
    rtcmRev2_x,
    rtcmRev2_0,
    rtcmRev2_1,
    rtcmRev2_3,
    rtcmRev3_0,
    rtcmRev3_1,
    rtcmRev3_2 /*, ... */
};
Root<RTCM_Revision::rtcmRev3_2, extensible> asn1_shape(RTCM_Revision);

// RTCM-ID ::= INTEGER (0..32767)
struct RTCM_ID : Integer<0, 32767> {
    using Integer::Integer;
};

// RTCM-Payload ::= OCTET STRING (SIZE (1..2047))
using RTCM_Payload = Octets<1, 2047>;

// RTCMmsg ::= SEQUENCE {rev RTCM-Revision OPTIONAL, rtcmID RTCM-ID OPTIONAL, payload RTCM-Payload, ...}
struct RTCMmsg {
    Optional<RTCM_Revision> rev;
    Optional<RTCM_ID> rtcmID;
    RTCM_Payload payload;
    Ellipsis dots;
};
OutOfLine asn1_code(const RTCMmsg&);

// RTCMcorrections ::= SEQUENCE {msgCnt MsgCount, corrections SEQUENCE (SIZE (1..5)) OF RTCMmsg, ...}
struct RTCMcorrections {
    MsgCount msgCnt;
    View<RTCMmsg, 1, 5> corrections;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::csae53::day2
