// RTCMEM-PDU-Descriptions, ETSI TS 103 301 V2.1.1, and what it needs of DSRC (ISO TS 19091:2018) besides dsrc.hpp.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release2::dsrc {

struct HeadingIso : Integer<0, 28800> {
    using Integer::Integer;
};

struct SemiMajorAxisAccuracy : Integer<0, 255> {
    using Integer::Integer;
};

struct SemiMinorAxisAccuracy : Integer<0, 255> {
    using Integer::Integer;
};

struct SemiMajorAxisOrientation : Integer<0, 65535> {
    using Integer::Integer;
};

struct PositionalAccuracy {
    SemiMajorAxisAccuracy semiMajor;
    SemiMinorAxisAccuracy semiMinor;
    SemiMajorAxisOrientation orientation;
};

enum class HeadingIsoConfidenceIso : std::uint8_t {
    unavailable,
    prec10deg,
    prec05deg,
    prec01deg,
    prec0_1deg,
    prec0_05deg,
    prec0_01deg,
    prec0_0125deg
};
Root<HeadingIsoConfidenceIso::prec0_0125deg> asn1_shape(HeadingIsoConfidenceIso);

struct SpeedandHeadingIsoandThrottleConfidence {
    HeadingIsoConfidenceIso heading;
    SpeedConfidenceIso speed;
    ThrottleConfidence throttle;
};

struct FullPositionVector {
    Optional<DDateTime> utcTime;
    Longitude long_;
    Latitude lat;
    Optional<Elevation> elevation;
    Optional<HeadingIso> heading;
    Optional<TransmissionAndSpeed> speed;
    Optional<PositionalAccuracy> posAccuracy;
    Optional<TimeConfidence> timeConfidence;
    Optional<PositionConfidenceSet> posConfidence;
    Optional<SpeedandHeadingIsoandThrottleConfidence> speedConfidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const FullPositionVector&);

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
OutOfLine asn1_code(const RTCMcorrections&);

}  // namespace chorus::v2x::messages::release2::dsrc

namespace chorus::v2x::messages::release2 {

struct RTCMEM {
    release1::ItsPduHeader header;
    dsrc::RTCMcorrections rtcmc;
};

}  // namespace chorus::v2x::messages::release2
