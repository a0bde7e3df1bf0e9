// The data frames that the messages of T/CSAE 53-2020 (YD/T 3709-2020) share.
#pragma once

#include "chorus/v2x/messages/csae53/common_elements.hpp"

namespace chorus::v2x::messages::csae53 {

// Position3D ::= SEQUENCE {lat Latitude, long Longitude, elevation Elevation OPTIONAL}
struct Position3D {
    Latitude lat;
    Longitude long_;
    Optional<Elevation> elevation;
};
OutOfLine asn1_code(const Position3D&);

// PositionalAccuracy ::= SEQUENCE {semiMajor SemiMajorAxisAccuracy, semiMinor SemiMinorAxisAccuracy,
//     orientation SemiMajorAxisOrientation}
struct PositionalAccuracy {
    SemiMajorAxisAccuracy semiMajor;
    SemiMinorAxisAccuracy semiMinor;
    SemiMajorAxisOrientation orientation;
};

// PositionConfidenceSet ::= SEQUENCE {pos PositionConfidence, elevation ElevationConfidence OPTIONAL}
struct PositionConfidenceSet {
    PositionConfidence pos;
    Optional<ElevationConfidence> elevation;
};
OutOfLine asn1_code(const PositionConfidenceSet&);

// MotionConfidenceSet ::= SEQUENCE {speedCfd SpeedConfidence OPTIONAL, headingCfd HeadingConfidence OPTIONAL,
//     steerCfd SteeringWheelAngleConfidence OPTIONAL}
struct MotionConfidenceSet {
    Optional<SpeedConfidence> speedCfd;
    Optional<HeadingConfidence> headingCfd;
    Optional<SteeringWheelAngleConfidence> steerCfd;
};
OutOfLine asn1_code(const MotionConfidenceSet&);

// AccelerationSet4Way ::= SEQUENCE {long Acceleration, lat Acceleration, vert VerticalAcceleration, yaw YawRate}
struct AccelerationSet4Way {
    Acceleration long_;
    Acceleration lat;
    VerticalAcceleration vert;
    YawRate yaw;
};
OutOfLine asn1_code(const AccelerationSet4Way&);

// BrakeSystemStatus ::= SEQUENCE {brakePadel BrakePedalStatus OPTIONAL, wheelBrakes BrakeAppliedStatus OPTIONAL,
//     traction TractionControlStatus OPTIONAL, abs AntiLockBrakeStatus OPTIONAL, scs StabilityControlStatus OPTIONAL,
//     brakeBoost BrakeBoostApplied OPTIONAL, auxBrakes AuxiliaryBrakeStatus OPTIONAL}
struct BrakeSystemStatus {
    Optional<BrakePedalStatus> brakePadel;
    Optional<BrakeAppliedStatus> wheelBrakes;
    Optional<TractionControlStatus> traction;
    Optional<AntiLockBrakeStatus> abs;
    Optional<StabilityControlStatus> scs;
    Optional<BrakeBoostApplied> brakeBoost;
    Optional<AuxiliaryBrakeStatus> auxBrakes;
};
OutOfLine asn1_code(const BrakeSystemStatus&);

// VehicleSize ::= SEQUENCE {width VehicleWidth, length VehicleLength, height VehicleHeight OPTIONAL}
struct VehicleSize {
    VehicleWidth width;
    VehicleLength length;
    Optional<VehicleHeight> height;
};
OutOfLine asn1_code(const VehicleSize&);

// VehicleClassification ::= SEQUENCE {classification BasicVehicleClass, fuelType FuelType OPTIONAL, ...}
struct VehicleClassification {
    BasicVehicleClass classification;
    Optional<FuelType> fuelType;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleClassification&);

// DDateTime ::= SEQUENCE {year DYear OPTIONAL, month DMonth OPTIONAL, day DDay OPTIONAL, hour DHour OPTIONAL,
//     minute DMinute OPTIONAL, second DSecond OPTIONAL, offset DTimeOffset OPTIONAL}
struct DDateTime {
    Optional<DYear> year;
    Optional<DMonth> month;
    Optional<DDay> day;
    Optional<DHour> hour;
    Optional<DMinute> minute;
    Optional<DSecond> second;
    Optional<DTimeOffset> offset;
};
OutOfLine asn1_code(const DDateTime&);

// FullPositionVector ::= SEQUENCE {utcTime DDateTime OPTIONAL, pos Position3D, heading Heading OPTIONAL,
//     transmission TransmissionState OPTIONAL, speed Speed OPTIONAL, posAccuracy PositionConfidenceSet OPTIONAL,
//     timeConfidence TimeConfidence OPTIONAL, motionCfd MotionConfidenceSet OPTIONAL, ...}
struct FullPositionVector {
    Optional<DDateTime> utcTime;
    Position3D pos;
    Optional<Heading> heading;
    Optional<TransmissionState> transmission;
    Optional<Speed> speed;
    Optional<PositionConfidenceSet> posAccuracy;
    Optional<TimeConfidence> timeConfidence;
    Optional<MotionConfidenceSet> motionCfd;
    Ellipsis dots;
};
OutOfLine asn1_code(const FullPositionVector&);

// Position-LL-24B ::= SEQUENCE {lon OffsetLL-B12, lat OffsetLL-B12}
struct Position_LL_24B {
    OffsetLL_B12 lon;
    OffsetLL_B12 lat;
};

// Position-LL-28B ::= SEQUENCE {lon OffsetLL-B14, lat OffsetLL-B14}
struct Position_LL_28B {
    OffsetLL_B14 lon;
    OffsetLL_B14 lat;
};

// Position-LL-32B ::= SEQUENCE {lon OffsetLL-B16, lat OffsetLL-B16}
struct Position_LL_32B {
    OffsetLL_B16 lon;
    OffsetLL_B16 lat;
};

// Position-LL-36B ::= SEQUENCE {lon OffsetLL-B18, lat OffsetLL-B18}
struct Position_LL_36B {
    OffsetLL_B18 lon;
    OffsetLL_B18 lat;
};

// Position-LL-44B ::= SEQUENCE {lon OffsetLL-B22, lat OffsetLL-B22}
struct Position_LL_44B {
    OffsetLL_B22 lon;
    OffsetLL_B22 lat;
};

// Position-LL-48B ::= SEQUENCE {lon OffsetLL-B24, lat OffsetLL-B24}
struct Position_LL_48B {
    OffsetLL_B24 lon;
    OffsetLL_B24 lat;
};

// Position-LLmD-64b ::= SEQUENCE {lon Longitude, lat Latitude}
struct Position_LLmD_64b {
    Longitude lon;
    Latitude lat;
};

// PositionOffsetLL ::= CHOICE {position-LL1 Position-LL-24B, position-LL2 Position-LL-28B,
//     position-LL3 Position-LL-32B, position-LL4 Position-LL-36B, position-LL5 Position-LL-44B,
//     position-LL6 Position-LL-48B, position-LatLon Position-LLmD-64b}
using PositionOffsetLL = Choice<Named<"position-LL1", Position_LL_24B>, Named<"position-LL2", Position_LL_28B>,
                                Named<"position-LL3", Position_LL_32B>, Named<"position-LL4", Position_LL_36B>,
                                Named<"position-LL5", Position_LL_44B>, Named<"position-LL6", Position_LL_48B>,
                                Named<"position-LatLon", Position_LLmD_64b>>;

// VerticalOffset ::= CHOICE {offset1 VertOffset-B07, offset2 VertOffset-B08, offset3 VertOffset-B09,
//     offset4 VertOffset-B10, offset5 VertOffset-B11, offset6 VertOffset-B12, elevation Elevation}
using VerticalOffset =
    Choice<Named<"offset1", VertOffset_B07>, Named<"offset2", VertOffset_B08>, Named<"offset3", VertOffset_B09>,
           Named<"offset4", VertOffset_B10>, Named<"offset5", VertOffset_B11>, Named<"offset6", VertOffset_B12>,
           Named<"elevation", Elevation>>;

// PositionOffsetLLV ::= SEQUENCE {offsetLL PositionOffsetLL, offsetV VerticalOffset OPTIONAL}
struct PositionOffsetLLV {
    PositionOffsetLL offsetLL;
    Optional<VerticalOffset> offsetV;
};
OutOfLine asn1_code(const PositionOffsetLLV&);

// PathHistoryPoint ::= SEQUENCE {llvOffset PositionOffsetLLV, timeOffset TimeOffset, speed Speed OPTIONAL,
//     posAccuracy PositionConfidenceSet OPTIONAL, heading CoarseHeading OPTIONAL, ...}
struct PathHistoryPoint {
    PositionOffsetLLV llvOffset;
    TimeOffset timeOffset;
    Optional<Speed> speed;
    Optional<PositionConfidenceSet> posAccuracy;
    Optional<CoarseHeading> heading;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathHistoryPoint&);

// PathHistoryPointList ::= SEQUENCE (SIZE (1..23)) OF PathHistoryPoint
using PathHistoryPointList = View<PathHistoryPoint, 1, 23>;

// PathHistory ::= SEQUENCE {initialPosition FullPositionVector OPTIONAL, currGNSSstatus GNSSstatus OPTIONAL,
//     crumbData PathHistoryPointList, ...}
struct PathHistory {
    Optional<FullPositionVector> initialPosition;
    Optional<GNSSstatus> currGNSSstatus;
    PathHistoryPointList crumbData;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathHistory&);

// PathPrediction ::= SEQUENCE {radiusOfCurve RadiusOfCurvature, confidence Confidence, ...}
struct PathPrediction {
    RadiusOfCurvature radiusOfCurve;
    Confidence confidence;
    Ellipsis dots;
};

// VehicleSafetyExtensions ::= SEQUENCE {events VehicleEventFlags OPTIONAL, pathHistory PathHistory OPTIONAL,
//     pathPrediction PathPrediction OPTIONAL, lights ExteriorLights OPTIONAL, ...}
struct VehicleSafetyExtensions {
    Optional<VehicleEventFlags> events;
    Optional<PathHistory> pathHistory;
    Optional<PathPrediction> pathPrediction;
    Optional<ExteriorLights> lights;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSafetyExtensions&);

// VehicleEmergencyExtensions ::= SEQUENCE {responseType ResponseType OPTIONAL, sirenUse SirenInUse OPTIONAL,
//     lightsUse LightbarInUse OPTIONAL, ...}
struct VehicleEmergencyExtensions {
    Optional<ResponseType> responseType;
    Optional<SirenInUse> sirenUse;
    Optional<LightbarInUse> lightsUse;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleEmergencyExtensions&);

// NodeReferenceID ::= SEQUENCE {region RoadRegulatorID OPTIONAL, id NodeID}
struct NodeReferenceID {
    Optional<RoadRegulatorID> region;
    NodeID id;
};
OutOfLine asn1_code(const NodeReferenceID&);

}  // namespace chorus::v2x::messages::csae53
