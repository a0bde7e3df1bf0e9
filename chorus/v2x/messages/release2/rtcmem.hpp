// RTCMEM-PDU-Descriptions, ETSI TS 103 301 V2.1.1, and what it needs of DSRC (ISO TS 19091:2018) besides dsrc.hpp.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release2::dsrc {

// HeadingIso ::= INTEGER (0..28800)
struct HeadingIso : Integer<0, 28800> {
    using Integer::Integer;
};

// SemiMajorAxisAccuracy ::= INTEGER (0..255)
struct SemiMajorAxisAccuracy : Integer<0, 255> {
    using Integer::Integer;
};

// SemiMinorAxisAccuracy ::= INTEGER (0..255)
struct SemiMinorAxisAccuracy : Integer<0, 255> {
    using Integer::Integer;
};

// SemiMajorAxisOrientation ::= INTEGER (0..65535)
struct SemiMajorAxisOrientation : Integer<0, 65535> {
    using Integer::Integer;
};

// PositionalAccuracy ::= SEQUENCE {semiMajor SemiMajorAxisAccuracy, semiMinor SemiMinorAxisAccuracy,
//     orientation SemiMajorAxisOrientation}
struct PositionalAccuracy {
    SemiMajorAxisAccuracy semiMajor;
    SemiMinorAxisAccuracy semiMinor;
    SemiMajorAxisOrientation orientation;
};

// HeadingIsoConfidenceIso ::= ENUMERATED {unavailable, prec10deg, prec05deg, prec01deg, prec0-1deg, prec0-05deg,
//     prec0-01deg, prec0-0125deg}
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

// SpeedandHeadingIsoandThrottleConfidence ::= SEQUENCE {heading HeadingIsoConfidenceIso, speed SpeedConfidenceIso,
//     throttle ThrottleConfidence}
struct SpeedandHeadingIsoandThrottleConfidence {
    HeadingIsoConfidenceIso heading;
    SpeedConfidenceIso speed;
    ThrottleConfidence throttle;
};

// FullPositionVector ::= SEQUENCE {utcTime DDateTime OPTIONAL, long Longitude, lat Latitude,
//     elevation Elevation OPTIONAL, heading HeadingIso OPTIONAL, speed TransmissionAndSpeed OPTIONAL,
//     posAccuracy PositionalAccuracy OPTIONAL, timeConfidence TimeConfidence OPTIONAL,
//     posConfidence PositionConfidenceSet OPTIONAL, speedConfidence SpeedandHeadingIsoandThrottleConfidence OPTIONAL,
//     ...}
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
OutOfLine asn1_code(const RTCMcorrections&);

}  // namespace chorus::v2x::messages::release2::dsrc

namespace chorus::v2x::messages::release2 {

// RTCMEM ::= SEQUENCE {header ItsPduHeader, rtcmc RTCMcorrections}
struct RTCMEM {
    release1::ItsPduHeader header;
    dsrc::RTCMcorrections rtcmc;
};

}  // namespace chorus::v2x::messages::release2
