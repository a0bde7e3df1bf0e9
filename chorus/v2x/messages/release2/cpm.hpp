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

using CardinalNumber3b = Integer<1, 8>;

struct MessageRateHz {
    Integer<1, 100> mantissa;
    Integer<-5, 2> exponent;
};

using OrdinalNumber3b = Integer<1, 8>;

struct MessageSegmentationInfo {
    CardinalNumber3b totalMsgNo;
    OrdinalNumber3b thisMsgNo;
};

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

struct StandardLength1B : Integer<0, 255> {
    using Integer::Integer;
};

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

using TrailerDataSet = View<TrailerData, 1, 8, extensible>;

struct OriginatingVehicleContainer {
    Wgs84Angle orientationAngle;
    Optional<CartesianAngle> pitchAngle;
    Optional<CartesianAngle> rollAngle;
    Optional<TrailerDataSet> trailerDataSet;
    Ellipsis dots;
};

struct OriginatingRsuContainer {
    Optional<MapReference> mapReference;
    Ellipsis dots;
};

// ---- CPM-SensorInformationContainer

struct SensorInformation {
    Identifier1B sensorId;
    SensorType sensorType;
    Optional<Shape> perceptionRegionShape;
    Optional<ConfidenceLevel> perceptionRegionConfidence;
    bool shadowingApplies;
    Ellipsis dots;
};
OutOfLine asn1_code(const SensorInformation&);

using SensorInformationContainer = View<SensorInformation, 1, 128, extensible>;

// ---- CPM-PerceptionRegionContainer

using PerceivedObjectIds = View<Identifier2B, 0, 255, extensible>;

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

using PerceptionRegionContainer = View<PerceptionRegion, 1, 256, extensible>;

// ---- CPM-PerceivedObjectContainer

using PerceivedObjects = View<PerceivedObject, 0, 255, extensible>;

struct PerceivedObjectContainer {
    CardinalNumber1B numberOfPerceivedObjects;
    PerceivedObjects perceivedObjects;
    Ellipsis dots;
};

// ---- CPM-PDU-Descriptions

struct MessageRateRange {
    MessageRateHz messageRateMin;
    MessageRateHz messageRateMax;
};

struct ManagementContainer {
    TimestampIts referenceTime;
    ReferencePosition referencePosition;
    Optional<MessageSegmentationInfo> segmentationInfo;
    Optional<MessageRateRange> messageRateRange;
    Ellipsis dots;
};

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

using WrappedCpmContainer = Wrapped<"containerId", "containerData", CpmContainerId,
                                    Case<CpmContainerId::originatingVehicleContainer, OriginatingVehicleContainer>,
                                    Case<CpmContainerId::originatingRsuContainer, OriginatingRsuContainer>,
                                    Case<CpmContainerId::sensorInformationContainer, SensorInformationContainer>,
                                    Case<CpmContainerId::perceptionRegionContainer, PerceptionRegionContainer>,
                                    Case<CpmContainerId::perceivedObjectContainer, PerceivedObjectContainer>>;

using WrappedCpmContainers = View<WrappedCpmContainer, 1, 8, extensible>;

// WrappedCpmContainers with one more constraint, which PER does not see but which ends the extensibility of
// the size (ITU-T X.680 G.4, X.691 9.3.18): no extension bit on the wire.
using ConstraintWrappedCpmContainers = View<WrappedCpmContainer, 1, 8>;

struct CpmPayload {
    ManagementContainer managementContainer;
    ConstraintWrappedCpmContainers cpmContainers;
    Ellipsis dots;
};

// Sent without the extension bit; decoding accepts a message with the bit as well, as some stations send it.
struct CollectivePerceptionMessage {
    ItsPduHeader header;
    CpmPayload payload;
};

}  // namespace chorus::v2x::messages::release2::cpm

namespace chorus::v2x::messages::release2 {

using CPM = cpm::CollectivePerceptionMessage;

}  // namespace chorus::v2x::messages::release2
