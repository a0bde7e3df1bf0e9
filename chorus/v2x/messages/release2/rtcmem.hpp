// RTCMEM-PDU-Descriptions, ETSI TS 103 301 V2.1.1, and what it needs of DSRC (ISO TS 19091:2018) besides dsrc.hpp.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release2::dsrc {

enum class RTCM_Revision : std::uint8_t { unknown, rtcmRev2, rtcmRev3, reserved /*, ... */ };
Root<RTCM_Revision::reserved, extensible> asn1_shape(RTCM_Revision);

struct DYear : Integer<0, 4095> {
    using Integer::Integer;
};

struct DMonth : Integer<0, 12> {
    using Integer::Integer;
};

struct DDay : Integer<0, 31> {
    using Integer::Integer;
};

struct DHour : Integer<0, 31> {
    using Integer::Integer;
};

struct DMinute : Integer<0, 60> {
    using Integer::Integer;
};

struct DOffset : Integer<-840, 840> {
    using Integer::Integer;
};

struct DDateTime {
    Optional<DYear> year;
    Optional<DMonth> month;
    Optional<DDay> day;
    Optional<DHour> hour;
    Optional<DMinute> minute;
    Optional<DSecond> second;
    Optional<DOffset> offset;
};
OutOfLine asn1_code(const DDateTime&);

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

enum class TimeConfidence : std::uint8_t {
    unavailable,
    time_100_000,
    time_050_000,
    time_020_000,
    time_010_000,
    time_002_000,
    time_001_000,
    time_000_500,
    time_000_200,
    time_000_100,
    time_000_050,
    time_000_020,
    time_000_010,
    time_000_005,
    time_000_002,
    time_000_001,
    time_000_000_5,
    time_000_000_2,
    time_000_000_1,
    time_000_000_05,
    time_000_000_02,
    time_000_000_01,
    time_000_000_005,
    time_000_000_002,
    time_000_000_001,
    time_000_000_000_5,
    time_000_000_000_2,
    time_000_000_000_1,
    time_000_000_000_05,
    time_000_000_000_02,
    time_000_000_000_01,
    time_000_000_000_005,
    time_000_000_000_002,
    time_000_000_000_001,
    time_000_000_000_000_5,
    time_000_000_000_000_2,
    time_000_000_000_000_1,
    time_000_000_000_000_05,
    time_000_000_000_000_02,
    time_000_000_000_000_01
};
Root<TimeConfidence::time_000_000_000_000_01> asn1_shape(TimeConfidence);

enum class PositionConfidence : std::uint8_t {
    unavailable,
    a500m,
    a200m,
    a100m,
    a50m,
    a20m,
    a10m,
    a5m,
    a2m,
    a1m,
    a50cm,
    a20cm,
    a10cm,
    a5cm,
    a2cm,
    a1cm
};
Root<PositionConfidence::a1cm> asn1_shape(PositionConfidence);

enum class ElevationConfidence : std::uint8_t {
    unavailable,
    elev_500_00,
    elev_200_00,
    elev_100_00,
    elev_050_00,
    elev_020_00,
    elev_010_00,
    elev_005_00,
    elev_002_00,
    elev_001_00,
    elev_000_50,
    elev_000_20,
    elev_000_10,
    elev_000_05,
    elev_000_02,
    elev_000_01
};
Root<ElevationConfidence::elev_000_01> asn1_shape(ElevationConfidence);

struct PositionConfidenceSet {
    PositionConfidence pos;
    ElevationConfidence elevation;
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

enum class ThrottleConfidence : std::uint8_t { unavailable, prec10percent, prec1percent, prec0_5percent };
Root<ThrottleConfidence::prec0_5percent> asn1_shape(ThrottleConfidence);

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

struct GNSSstatus : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        unavailable,
        isHealthy,
        isMonitored,
        baseStationType,
        aPDOPofUnder5,
        inViewOfUnder5,
        localCorrectionsPresent,
        networkCorrectionsPresent
    };
    using Numbers = NumberList<unavailable, isHealthy, isMonitored, baseStationType, aPDOPofUnder5, inViewOfUnder5,
                               localCorrectionsPresent, networkCorrectionsPresent>;
};

struct Offset_B09 : Integer<-256, 255> {
    using Integer::Integer;
};

struct AntennaOffsetSet {
    Offset_B12 antOffsetX;
    Offset_B09 antOffsetY;
    Offset_B10 antOffsetZ;
};

struct RTCMheader {
    GNSSstatus status;
    AntennaOffsetSet offsetSet;
};

using RTCMmessage = Octets<1, 1023>;

using RTCMmessageList = View<RTCMmessage, 1, 5>;

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
