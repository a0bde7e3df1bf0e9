// The data frames that the messages of T/CSAE 53-2020 (YD/T 3709-2020) share.
#pragma once

#include "chorus/v2x/messages/csae53/common_elements.hpp"

namespace chorus::v2x::messages::csae53 {

struct Position3D {
    Latitude lat;
    Longitude long_;
    Optional<Elevation> elevation;
};
OutOfLine asn1_code(const Position3D&);

struct PositionalAccuracy {
    SemiMajorAxisAccuracy semiMajor;
    SemiMinorAxisAccuracy semiMinor;
    SemiMajorAxisOrientation orientation;
};

struct PositionConfidenceSet {
    PositionConfidence pos;
    Optional<ElevationConfidence> elevation;
};
OutOfLine asn1_code(const PositionConfidenceSet&);

struct MotionConfidenceSet {
    Optional<SpeedConfidence> speedCfd;
    Optional<HeadingConfidence> headingCfd;
    Optional<SteeringWheelAngleConfidence> steerCfd;
};
OutOfLine asn1_code(const MotionConfidenceSet&);

struct AccelerationSet4Way {
    Acceleration long_;
    Acceleration lat;
    VerticalAcceleration vert;
    YawRate yaw;
};
OutOfLine asn1_code(const AccelerationSet4Way&);

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

struct VehicleSize {
    VehicleWidth width;
    VehicleLength length;
    Optional<VehicleHeight> height;
};
OutOfLine asn1_code(const VehicleSize&);

struct VehicleClassification {
    BasicVehicleClass classification;
    Optional<FuelType> fuelType;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleClassification&);

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

struct Position_LL_24B {
    OffsetLL_B12 lon;
    OffsetLL_B12 lat;
};

struct Position_LL_28B {
    OffsetLL_B14 lon;
    OffsetLL_B14 lat;
};

struct Position_LL_32B {
    OffsetLL_B16 lon;
    OffsetLL_B16 lat;
};

struct Position_LL_36B {
    OffsetLL_B18 lon;
    OffsetLL_B18 lat;
};

struct Position_LL_44B {
    OffsetLL_B22 lon;
    OffsetLL_B22 lat;
};

struct Position_LL_48B {
    OffsetLL_B24 lon;
    OffsetLL_B24 lat;
};

struct Position_LLmD_64b {
    Longitude lon;
    Latitude lat;
};

using PositionOffsetLL = Choice<Named<"position-LL1", Position_LL_24B>, Named<"position-LL2", Position_LL_28B>,
                                Named<"position-LL3", Position_LL_32B>, Named<"position-LL4", Position_LL_36B>,
                                Named<"position-LL5", Position_LL_44B>, Named<"position-LL6", Position_LL_48B>,
                                Named<"position-LatLon", Position_LLmD_64b>>;

using VerticalOffset =
    Choice<Named<"offset1", VertOffset_B07>, Named<"offset2", VertOffset_B08>, Named<"offset3", VertOffset_B09>,
           Named<"offset4", VertOffset_B10>, Named<"offset5", VertOffset_B11>, Named<"offset6", VertOffset_B12>,
           Named<"elevation", Elevation>>;

struct PositionOffsetLLV {
    PositionOffsetLL offsetLL;
    Optional<VerticalOffset> offsetV;
};
OutOfLine asn1_code(const PositionOffsetLLV&);

struct PathHistoryPoint {
    PositionOffsetLLV llvOffset;
    TimeOffset timeOffset;
    Optional<Speed> speed;
    Optional<PositionConfidenceSet> posAccuracy;
    Optional<CoarseHeading> heading;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathHistoryPoint&);

using PathHistoryPointList = View<PathHistoryPoint, 1, 23>;

struct PathHistory {
    Optional<FullPositionVector> initialPosition;
    Optional<GNSSstatus> currGNSSstatus;
    PathHistoryPointList crumbData;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathHistory&);

struct PathPrediction {
    RadiusOfCurvature radiusOfCurve;
    Confidence confidence;
    Ellipsis dots;
};

struct VehicleSafetyExtensions {
    Optional<VehicleEventFlags> events;
    Optional<PathHistory> pathHistory;
    Optional<PathPrediction> pathPrediction;
    Optional<ExteriorLights> lights;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSafetyExtensions&);

struct VehicleEmergencyExtensions {
    Optional<ResponseType> responseType;
    Optional<SirenInUse> sirenUse;
    Optional<LightbarInUse> lightsUse;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleEmergencyExtensions&);

struct NodeReferenceID {
    Optional<RoadRegulatorID> region;
    NodeID id;
};
OutOfLine asn1_code(const NodeReferenceID&);

}  // namespace chorus::v2x::messages::csae53
