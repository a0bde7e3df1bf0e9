// The modules of the CPM, ETSI TS 103 324 V2.1.1: CPM-PDU-Descriptions, CPM-OriginatingStationContainers,
// CPM-SensorInformationContainer, CPM-PerceptionRegionContainer and CPM-PerceivedObjectContainer, and what
// they need of ETSI-ITS-CDD (TS 102 894-2 V2.4.1) besides cdd.hpp.
//
// In a namespace of their own, because DENMs have a ManagementContainer too.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2::cpm {

// ---- of ETSI-ITS-CDD

// CardinalNumber3b ::= INTEGER (1..8)
using CardinalNumber3b = Integer<1, 8>;

// MessageRateHz ::= SEQUENCE {mantissa INTEGER (1..100), exponent INTEGER (-5..2)}
struct MessageRateHz {
    Integer<1, 100> mantissa;
    Integer<-5, 2> exponent;
};

// OrdinalNumber3b ::= INTEGER (1..8)
using OrdinalNumber3b = Integer<1, 8>;

// MessageSegmentationInfo ::= SEQUENCE {totalMsgNo CardinalNumber3b, thisMsgNo OrdinalNumber3b}
struct MessageSegmentationInfo {
    CardinalNumber3b totalMsgNo;
    OrdinalNumber3b thisMsgNo;
};

// SensorType ::= INTEGER {undefined (0), radar (1), lidar (2), monovideo (3), stereovision (4), nightvision (5),
//     ultrasonic (6), pmd (7), inductionLoop (8), sphericalCamera (9), uwb (10), acoustic (11), localAggregation (12),
//     itsAggregation (13), rfid (14)} (0..31)
struct SensorType : Integer<0, 31> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        undefined = 0,
        radar = 1,
        lidar = 2,
        monovideo = 3,
        stereovision = 4,
        nightvision = 5,
        ultrasonic = 6,
        pmd = 7,
        inductionLoop = 8,
        sphericalCamera = 9,
        uwb = 10,
        acoustic = 11,
        localAggregation = 12,
        itsAggregation = 13,
        rfid = 14
    };
    using Numbers = NumberList<undefined, radar, lidar, monovideo, stereovision, nightvision, ultrasonic, pmd,
                               inductionLoop, sphericalCamera, uwb, acoustic, localAggregation, itsAggregation, rfid>;
};

// StandardLength1B ::= INTEGER (0..255)
struct StandardLength1B : Integer<0, 255> {
    using Integer::Integer;
};

// TrailerData ::= SEQUENCE {refPointId Identifier1B, hitchPointOffset StandardLength1B,
//     frontOverhang StandardLength1B OPTIONAL, rearOverhang StandardLength1B OPTIONAL,
//     trailerWidth VehicleWidth OPTIONAL, hitchAngle CartesianAngle, ...}
struct TrailerData {
    Identifier1B refPointId;
    StandardLength1B hitchPointOffset;
    Optional<StandardLength1B> frontOverhang;
    Optional<StandardLength1B> rearOverhang;
    Optional<VehicleWidth> trailerWidth;
    CartesianAngle hitchAngle;
    Ellipsis dots;
};

// ---- CPM-OriginatingStationContainers

// TrailerDataSet ::= SEQUENCE (SIZE (1..8, ...)) OF TrailerData
using TrailerDataSet = View<TrailerData, 1, 8, extensible>;

// OriginatingVehicleContainer ::= SEQUENCE {orientationAngle Wgs84Angle, pitchAngle CartesianAngle OPTIONAL,
//     rollAngle CartesianAngle OPTIONAL, trailerDataSet TrailerDataSet OPTIONAL, ...}
struct OriginatingVehicleContainer {
    Wgs84Angle orientationAngle;
    Optional<CartesianAngle> pitchAngle;
    Optional<CartesianAngle> rollAngle;
    Optional<TrailerDataSet> trailerDataSet;
    Ellipsis dots;
};

// OriginatingRsuContainer ::= SEQUENCE {mapReference MapReference OPTIONAL, ...}
struct OriginatingRsuContainer {
    Optional<MapReference> mapReference;
    Ellipsis dots;
};

// ---- CPM-SensorInformationContainer

// SensorInformation ::= SEQUENCE {sensorId Identifier1B, sensorType SensorType, perceptionRegionShape Shape OPTIONAL,
//     perceptionRegionConfidence ConfidenceLevel OPTIONAL, shadowingApplies BOOLEAN, ...}
struct SensorInformation {
    Identifier1B sensorId;
    SensorType sensorType;
    Optional<Shape> perceptionRegionShape;
    Optional<ConfidenceLevel> perceptionRegionConfidence;
    bool shadowingApplies;
    Ellipsis dots;
};
OutOfLine asn1_code(const SensorInformation&);

// SensorInformationContainer ::= SEQUENCE (SIZE (1..128, ...)) OF SensorInformation
using SensorInformationContainer = View<SensorInformation, 1, 128, extensible>;

// ---- CPM-PerceptionRegionContainer

// PerceivedObjectIds ::= SEQUENCE (SIZE (0..255, ...)) OF Identifier2B
using PerceivedObjectIds = View<Identifier2B, 0, 255, extensible>;

// PerceptionRegion ::= SEQUENCE {measurementDeltaTime DeltaTimeMilliSecondSigned,
//     perceptionRegionConfidence ConfidenceLevel, perceptionRegionShape Shape, shadowingApplies BOOLEAN,
//     sensorIdList SequenceOfIdentifier1B OPTIONAL, numberOfPerceivedObjects CardinalNumber1B OPTIONAL,
//     perceivedObjectIds PerceivedObjectIds OPTIONAL, ...}
struct PerceptionRegion {
    DeltaTimeMilliSecondSigned measurementDeltaTime;
    ConfidenceLevel perceptionRegionConfidence;
    Shape perceptionRegionShape;
    bool shadowingApplies;
    Optional<SequenceOfIdentifier1B> sensorIdList;
    Optional<CardinalNumber1B> numberOfPerceivedObjects;
    Optional<PerceivedObjectIds> perceivedObjectIds;
    Ellipsis dots;
};
OutOfLine asn1_code(const PerceptionRegion&);

// PerceptionRegionContainer ::= SEQUENCE (SIZE (1..256, ...)) OF PerceptionRegion
using PerceptionRegionContainer = View<PerceptionRegion, 1, 256, extensible>;

// ---- CPM-PerceivedObjectContainer

// PerceivedObjects ::= SEQUENCE (SIZE (0..255, ...)) OF PerceivedObject
using PerceivedObjects = View<PerceivedObject, 0, 255, extensible>;

// PerceivedObjectContainer ::= SEQUENCE {numberOfPerceivedObjects CardinalNumber1B, perceivedObjects PerceivedObjects,
//     ...}
struct PerceivedObjectContainer {
    CardinalNumber1B numberOfPerceivedObjects;
    PerceivedObjects perceivedObjects;
    Ellipsis dots;
};

// ---- CPM-PDU-Descriptions

// MessageRateRange ::= SEQUENCE {messageRateMin MessageRateHz, messageRateMax MessageRateHz}
struct MessageRateRange {
    MessageRateHz messageRateMin;
    MessageRateHz messageRateMax;
};

// ManagementContainer ::= SEQUENCE {referenceTime TimestampIts, referencePosition ReferencePosition,
//     segmentationInfo MessageSegmentationInfo OPTIONAL, messageRateRange MessageRateRange OPTIONAL, ...}
struct ManagementContainer {
    TimestampIts referenceTime;
    ReferencePosition referencePosition;
    Optional<MessageSegmentationInfo> segmentationInfo;
    Optional<MessageRateRange> messageRateRange;
    Ellipsis dots;
};

// CpmContainerId ::= INTEGER {originatingVehicleContainer (1), originatingRsuContainer (2),
//     sensorInformationContainer (3), perceptionRegionContainer (4), perceivedObjectContainer (5)} (1..16)
struct CpmContainerId : Integer<1, 16> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        originatingVehicleContainer = 1,
        originatingRsuContainer = 2,
        sensorInformationContainer = 3,
        perceptionRegionContainer = 4,
        perceivedObjectContainer = 5
    };
    using Numbers = NumberList<originatingVehicleContainer, originatingRsuContainer, sensorInformationContainer,
                               perceptionRegionContainer, perceivedObjectContainer>;
};

// WrappedCpmContainer ::= SEQUENCE {containerId CpmContainerId,
//     containerData BY-CPMCONTAINERID.&Type ({OriginatingVehicleContainer IDENTIFIED BY originatingVehicleContainer |
//     OriginatingRsuContainer IDENTIFIED BY originatingRsuContainer |
//     SensorInformationContainer IDENTIFIED BY sensorInformationContainer |
//     PerceptionRegionContainer IDENTIFIED BY perceptionRegionContainer |
//     PerceivedObjectContainer IDENTIFIED BY perceivedObjectContainer, ...}{@containerId})}
using WrappedCpmContainer = Wrapped<"containerId", "containerData", CpmContainerId,
                                    Case<CpmContainerId::originatingVehicleContainer, OriginatingVehicleContainer>,
                                    Case<CpmContainerId::originatingRsuContainer, OriginatingRsuContainer>,
                                    Case<CpmContainerId::sensorInformationContainer, SensorInformationContainer>,
                                    Case<CpmContainerId::perceptionRegionContainer, PerceptionRegionContainer>,
                                    Case<CpmContainerId::perceivedObjectContainer, PerceivedObjectContainer>>;

// WrappedCpmContainers ::= SEQUENCE (SIZE (1..8, ...)) OF WrappedCpmContainer
using WrappedCpmContainers = View<WrappedCpmContainer, 1, 8, extensible>;

// WrappedCpmContainers with one more constraint, which PER does not see but which ends the extensibility of
// the size (ITU-T X.680 G.4, X.691 9.3.18): no extension bit on the wire.
// ConstraintWrappedCpmContainers ::= SEQUENCE (SIZE (1..8)) OF WrappedCpmContainer
using ConstraintWrappedCpmContainers = View<WrappedCpmContainer, 1, 8>;

// CpmPayload ::= SEQUENCE {managementContainer ManagementContainer, cpmContainers ConstraintWrappedCpmContainers, ...}
struct CpmPayload {
    ManagementContainer managementContainer;
    ConstraintWrappedCpmContainers cpmContainers;
    Ellipsis dots;
};

// Sent without the extension bit; decoding accepts a message with the bit as well, as some stations send it.
// CollectivePerceptionMessage ::= SEQUENCE {header ItsPduHeader, payload CpmPayload}
struct CollectivePerceptionMessage {
    ItsPduHeader header;
    CpmPayload payload;
};

}  // namespace chorus::v2x::messages::release2::cpm

namespace chorus::v2x::messages::release2 {

using CPM = cpm::CollectivePerceptionMessage;

}  // namespace chorus::v2x::messages::release2
