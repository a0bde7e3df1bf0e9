// The data frames that the messages of SAE J2735 (2024-09) share.
#pragma once

#include "chorus/v2x/messages/j2735/common_elements.hpp"

namespace chorus::v2x::messages::j2735 {

struct PositionalAccuracy {
    SemiMajorAxisAccuracy semiMajor;
    SemiMinorAxisAccuracy semiMinor;
    SemiMajorAxisOrientation orientation;
};
OutOfLine asn1_code(const PositionalAccuracy&);

struct AccelerationSet4Way {
    Acceleration long_;
    Acceleration lat;
    VerticalAcceleration vert;
    YawRate yaw;
};
OutOfLine asn1_code(const AccelerationSet4Way&);

struct BrakeSystemStatus {
    BrakeAppliedStatus wheelBrakes;
    TractionControlStatus traction;
    AntiLockBrakeStatus abs;
    StabilityControlStatus scs;
    BrakeBoostApplied brakeBoost;
    AuxiliaryBrakeStatus auxBrakes;
};

struct VehicleSize {
    VehicleWidth width;
    VehicleLength length;
};

struct BSMcoreData {
    MsgCount msgCnt;
    TemporaryID id;
    DSecond secMark;
    Latitude lat;
    Longitude long_;
    Elevation elev;
    PositionalAccuracy accuracy;
    TransmissionState transmission;
    Speed speed;
    Heading heading;
    SteeringWheelAngle angle;
    AccelerationSet4Way accelSet;
    BrakeSystemStatus brakes;
    VehicleSize size;
};

struct SpeedandHeadingandThrottleConfidence {
    HeadingConfidence heading;
    SpeedConfidence speed;
    ThrottleConfidence throttle;
};

struct FullPositionVector {
    Optional<DDateTime> utcTime;
    Longitude long_;
    Latitude lat;
    Optional<Elevation> elevation;
    Optional<Heading> heading;
    Optional<TransmissionAndSpeed> speed;
    Optional<PositionalAccuracy> posAccuracy;
    Optional<TimeConfidence> timeConfidence;
    Optional<PositionConfidenceSet> posConfidence;
    Optional<SpeedandHeadingandThrottleConfidence> speedConfidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const FullPositionVector&);

struct PathHistoryPoint {
    OffsetLL_B18 latOffset;
    OffsetLL_B18 lonOffset;
    VertOffset_B12 elevationOffset;
    TimeOffset timeOffset;
    Optional<Speed> speed;
    Optional<PositionalAccuracy> posAccuracy;
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
OutOfLine asn1_code(const PathPrediction&);

struct VehicleSafetyExtensions {
    Optional<VehicleEventFlags> events;
    Optional<PathHistory> pathHistory;
    Optional<PathPrediction> pathPrediction;
    Optional<ExteriorLights> lights;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSafetyExtensions&);

struct PrivilegedEvents {
    SSPindex doNotUse;
    PrivilegedEventFlags event;
    Ellipsis dots;
};

struct EmergencyDetails {
    SSPindex doNotUse;
    SirenInUse sirenUse;
    LightbarInUse lightsUse;
    MultiVehicleResponse multi;
    Optional<PrivilegedEvents> events;
    Optional<ResponseType> responseType;
    Ellipsis dots;
};
OutOfLine asn1_code(const EmergencyDetails&);

struct PivotPointDescription {
    Offset_B11 pivotOffset;
    Angle pivotAngle;
    PivotingAllowed pivots;
    Ellipsis dots;
};
OutOfLine asn1_code(const PivotPointDescription&);

struct BumperHeights {
    BumperHeight front;
    BumperHeight rear;
};

using Reg_VehicleClassification = RegionalExtension<>;

struct VehicleClassification {
    Optional<BasicVehicleClass> keyType;
    Optional<BasicVehicleRole> role;
    Optional<Iso3833VehicleType> iso3883;
    Optional<VehicleType> hpmsType;
    Optional<VehicleGroupAffected> vehicleType;
    Optional<IncidentResponseEquipment> responseEquip;
    Optional<ResponderGroupAffected> responderType;
    Optional<FuelType> fuelType;
    Optional<Regional<Reg_VehicleClassification>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleClassification&);

struct Axles {
    Integer<1, 10, extensible> totalAxles;
    Optional<Integer<0, 10, extensible>> frontAxles;
    Optional<Integer<0, 10, extensible>> rearAxles;
    Ellipsis dots;
};
OutOfLine asn1_code(const Axles&);

struct WiperSet {
    WiperStatus statusFront;
    WiperRate rateFront;
    Optional<WiperStatus> statusRear;
    Optional<WiperRate> rateRear;
};
OutOfLine asn1_code(const WiperSet&);

struct TrailerUnitDescJ2945Slash1B {
    VehicleWidth width;
    VehicleLength length;
    Optional<VehicleHeight> height;
    Optional<TrailerWeight> weight;
    PivotPointDescription frontPivot;
    Optional<PivotPointDescription> rearPivot;
    Optional<BumperHeights> bumpers;
    Optional<Axles> axles;
    Ellipsis dots;
};
OutOfLine asn1_code(const TrailerUnitDescJ2945Slash1B&);

using TrailersJ2945Slash1B = View<TrailerUnitDescJ2945Slash1B, 1, 8, extensible>;

struct SchoolBusJ2945Slash1C {
    bool flashingAmberLights;
    bool flashingRedLights;
    Optional<bool> studentsCrossingFront;
    Optional<bool> studentsCrossingBehind;
    Optional<bool> studentsLoading;
    Optional<bool> studentsUnloading;
    Optional<bool> wheelchairLiftInUse;
    Optional<bool> emergencyExitOpen;
    Optional<bool> emergencyRequestMedical;
    Optional<bool> emergencyRequestFire;
    Optional<bool> emergencyRequestPolice;
    Ellipsis dots;
};
OutOfLine asn1_code(const SchoolBusJ2945Slash1C&);

struct MovementEvent_addGrpB {
    Optional<TimeRemaining> startTime;
    MinTimetoChange minEndTime;
    Optional<MaxTimetoChange> maxEndTime;
    Optional<TimeRemaining> likelyTime;
    Optional<TimeIntervalConfidence> confidence;
    Optional<TimeRemaining> nextTime;
    Ellipsis dots;
};
OutOfLine asn1_code(const MovementEvent_addGrpB&);

struct VehicleToLanePosition {
    StationID stationID;
    LaneID laneID;
    Ellipsis dots;
};

using VehicleToLanePositionList = View<VehicleToLanePosition, 1, 5>;

struct Node_LLmD_64b {
    Longitude lon;
    Latitude lat;
};

struct Node_LLdms_48b {
    LongitudeDMS lon;
    LatitudeDMS lat;
};

struct LongitudeDMS2 {
    DegreesLong d;
    MinutesAngle m;
    SecondsAngle s;
};
OutOfLine asn1_code(const LongitudeDMS2&);

struct LatitudeDMS2 {
    DegreesLat d;
    MinutesAngle m;
    SecondsAngle s;
};
OutOfLine asn1_code(const LatitudeDMS2&);

struct Node_LLdms_80b {
    LongitudeDMS2 lon;
    LatitudeDMS2 lat;
};

using NodeOffsetPointXY_addGrpB = Choice<Named<"posA", Node_LLdms_48b>, Named<"posB", Node_LLdms_80b>, Ellipsis>;

using Reg_NodeOffsetPointXY = RegionalExtension<Case<2, NodeOffsetPointXY_addGrpB>>;

using NodeOffsetPointXY =
    Choice<Named<"node-XY1", Node_XY_20b>, Named<"node-XY2", Node_XY_22b>, Named<"node-XY3", Node_XY_24b>,
           Named<"node-XY4", Node_XY_26b>, Named<"node-XY5", Node_XY_28b>, Named<"node-XY6", Node_XY_32b>,
           Named<"node-LatLon", Node_LLmD_64b>, Named<"regional", Reg_NodeOffsetPointXY>>;

struct ConnectionManeuverAssist_addGrpC {
    VehicleToLanePositionList vehicleToLanePositions;
    Optional<NodeOffsetPointXY> rsuDistanceFromAnchor;
};

struct PrioritizationResponse {
    StationID stationID;
    PrioritizationResponseStatus priorState;
    SignalGroupID signalGroup;
    Ellipsis dots;
};
OutOfLine asn1_code(const PrioritizationResponse&);

using PrioritizationResponseList = View<PrioritizationResponse, 1, 10>;

struct IntersectionState_addGrpC {
    Optional<PrioritizationResponseList> activePrioritizations;
    Ellipsis dots;
};

using RoadAuthorityID =
    Choice<Named<"fullRdAuthID", FullRoadAuthorityID>, Named<"relRdAuthID", RelativeRoadAuthorityID>, Ellipsis>;

struct Position3D_addGrpB {
    LatitudeDMS2 latitude;
    LongitudeDMS2 longitude;
    Elevation_addGrpB elevation;
    Ellipsis dots;
};
OutOfLine asn1_code(const Position3D_addGrpB&);

struct Altitude {
    AltitudeValue value;
    AltitudeConfidence confidence;
};

struct Position3D_addGrpC {
    Altitude altitude;
    Ellipsis dots;
};

using Reg_Position3D = RegionalExtension<Case<2, Position3D_addGrpB>, Case<3, Position3D_addGrpC>>;

struct Position3D {
    Latitude lat;
    Longitude long_;
    Optional<Elevation> elevation;
    Optional<Regional<Reg_Position3D>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const Position3D&);

struct RegulatorySpeedLimit {
    SpeedLimitType type;
    Velocity speed;
};

using SpeedLimitList = View<RegulatorySpeedLimit, 1, 9>;

using NodeAttributeXYList = View<NodeAttributeXY, 1, 8>;

using SegmentAttributeXYList = View<SegmentAttributeXY, 1, 8>;

struct LaneDataAttribute_addGrpB {
    Ellipsis dots;
};

using Reg_LaneDataAttribute = RegionalExtension<Case<2, LaneDataAttribute_addGrpB>>;

using LaneDataAttribute =
    Choice<Named<"pathEndPointAngle", DeltaAngle>, Named<"laneCrownPointCenter", RoadwayCrownAngle>,
           Named<"laneCrownPointLeft", RoadwayCrownAngle>, Named<"laneCrownPointRight", RoadwayCrownAngle>,
           Named<"laneAngle", MergeDivergeNodeAngle>, Named<"speedLimits", SpeedLimitList>,
           Named<"regional", Regional<Reg_LaneDataAttribute>>, Ellipsis>;

using LaneDataAttributeList = View<LaneDataAttribute, 1, 8>;

using Reg_NodeAttributeSetXY = RegionalExtension<>;

struct NodeAttributeSetXY {
    Optional<NodeAttributeXYList> localNode;
    Optional<SegmentAttributeXYList> disabled;
    Optional<SegmentAttributeXYList> enabled;
    Optional<LaneDataAttributeList> data;
    Optional<Offset_B10> dWidth;
    Optional<Offset_B10> dElevation;
    Optional<Regional<Reg_NodeAttributeSetXY>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const NodeAttributeSetXY&);

struct NodeXY {
    NodeOffsetPointXY delta;
    Optional<NodeAttributeSetXY> attributes;
    Ellipsis dots;
};

using NodeSetXY = View<NodeXY, 2, 63>;

using ComputedLaneOffsetXaxis = Choice<Named<"small", DrivenLineOffsetSm>, Named<"large", DrivenLineOffsetLg>>;

using ComputedLaneOffsetYaxis = Choice<Named<"small", DrivenLineOffsetSm>, Named<"large", DrivenLineOffsetLg>>;

using Reg_ComputedLane = RegionalExtension<>;

struct ComputedLane {
    LaneID referenceLaneId;
    ComputedLaneOffsetXaxis offsetXaxis;
    ComputedLaneOffsetYaxis offsetYaxis;
    Optional<Angle> rotateXY;
    Optional<Scale_B12> scaleXaxis;
    Optional<Scale_B12> scaleYaxis;
    Optional<Regional<Reg_ComputedLane>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const ComputedLane&);

using NodeListXY = Choice<Named<"nodes", NodeSetXY>, Named<"computed", ComputedLane>, Ellipsis>;

struct RestrictionUserType_addGrpC {
    Optional<EmissionType> emission;
    Ellipsis dots;
};

struct SignalHeadLocation {
    NodeOffsetPointXY node;
    SignalGroupID signalGroupID;
    Ellipsis dots;
};

using SignalHeadLocationList = View<SignalHeadLocation, 1, 20>;

struct MapData_addGrpC {
    Optional<SignalHeadLocationList> signalHeadLocations;
    Ellipsis dots;
};

using VehicleID = Choice<Named<"entityID", TemporaryID>, Named<"stationID", StationID>>;

using Reg_RequestorType = RegionalExtension<>;

struct RequestorType {
    BasicVehicleRole role;
    Optional<RequestSubRole> subrole;
    Optional<RequestImportanceLevel> request;
    Optional<Iso3833VehicleType> iso3883;
    Optional<VehicleType> hpmsType;
    Optional<Reg_RequestorType> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const RequestorType&);

using ITIScodesAndTextElementItem = Choice<Named<"itis", ITIScodes>, Named<"text", ITIStext>>;

struct ITIScodesAndTextElement {
    ITIScodesAndTextElementItem item;
};

using ITIScodesAndText = View<ITIScodesAndTextElement, 1, 100>;

struct PortlandCement {
    PortlandCementType type;
    Ellipsis dots;
};

struct AsphaltOrTar {
    AsphaltOrTarType type;
    Ellipsis dots;
};

struct Gravel {
    GravelType type;
    Ellipsis dots;
};

struct Grass {
    GrassType type;
    Ellipsis dots;
};

struct Cinders {
    CindersType type;
    Ellipsis dots;
};

struct Rock {
    RockType type;
    Ellipsis dots;
};

struct Ice {
    IceType type;
    Ellipsis dots;
};

struct Snow {
    SnowType type;
    Ellipsis dots;
};

using DescriptionOfRoadSurface = Choice<Named<"portlandCement", PortlandCement>, Named<"asphaltOrTar", AsphaltOrTar>,
                                        Named<"gravel", Gravel>, Named<"grass", Grass>, Named<"cinders", Cinders>,
                                        Named<"rock", Rock>, Named<"ice", Ice>, Named<"snow", Snow>, Ellipsis>;

struct RoadRoughness {
    MeanVariation meanVerticalVariation;
    Optional<VariationStdDev> verticalVariationStdDev;
    Optional<MeanVariation> meanHorizontalVariation;
    Optional<VariationStdDev> horizontalVariationStdDev;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadRoughness&);

struct FrictionInformation {
    DescriptionOfRoadSurface roadSurfaceDescription;
    Optional<RoadSurfaceCondition> dryOrWet;
    Optional<RoadRoughness> roadRoughness;
    Ellipsis dots;
};
OutOfLine asn1_code(const FrictionInformation&);

}  // namespace chorus::v2x::messages::j2735
