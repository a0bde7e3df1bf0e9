// The data frames that the messages of SAE J2735 (2024-09) share.
#pragma once

#include "chorus/v2x/messages/j2735/common_elements.hpp"

namespace chorus::v2x::messages::j2735 {

// PositionalAccuracy ::= SEQUENCE {semiMajor SemiMajorAxisAccuracy, semiMinor SemiMinorAxisAccuracy,
//     orientation SemiMajorAxisOrientation}
struct PositionalAccuracy {
    SemiMajorAxisAccuracy semiMajor;
    SemiMinorAxisAccuracy semiMinor;
    SemiMajorAxisOrientation orientation;
};
OutOfLine asn1_code(const PositionalAccuracy&);

// AccelerationSet4Way ::= SEQUENCE {long Acceleration, lat Acceleration, vert VerticalAcceleration, yaw YawRate}
struct AccelerationSet4Way {
    Acceleration long_;
    Acceleration lat;
    VerticalAcceleration vert;
    YawRate yaw;
};
OutOfLine asn1_code(const AccelerationSet4Way&);

// BrakeSystemStatus ::= SEQUENCE {wheelBrakes BrakeAppliedStatus, traction TractionControlStatus,
//     abs AntiLockBrakeStatus, scs StabilityControlStatus, brakeBoost BrakeBoostApplied,
//     auxBrakes AuxiliaryBrakeStatus}
struct BrakeSystemStatus {
    BrakeAppliedStatus wheelBrakes;
    TractionControlStatus traction;
    AntiLockBrakeStatus abs;
    StabilityControlStatus scs;
    BrakeBoostApplied brakeBoost;
    AuxiliaryBrakeStatus auxBrakes;
};

// VehicleSize ::= SEQUENCE {width VehicleWidth, length VehicleLength}
struct VehicleSize {
    VehicleWidth width;
    VehicleLength length;
};

// BSMcoreData ::= SEQUENCE {msgCnt MsgCount, id TemporaryID, secMark DSecond, lat Latitude, long Longitude,
//     elev Elevation, accuracy PositionalAccuracy, transmission TransmissionState, speed Speed, heading Heading,
//     angle SteeringWheelAngle, accelSet AccelerationSet4Way, brakes BrakeSystemStatus, size VehicleSize}
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

// SpeedandHeadingandThrottleConfidence ::= SEQUENCE {heading HeadingConfidence, speed SpeedConfidence,
//     throttle ThrottleConfidence}
struct SpeedandHeadingandThrottleConfidence {
    HeadingConfidence heading;
    SpeedConfidence speed;
    ThrottleConfidence throttle;
};

// FullPositionVector ::= SEQUENCE {utcTime DDateTime OPTIONAL, long Longitude, lat Latitude,
//     elevation Elevation OPTIONAL, heading Heading OPTIONAL, speed TransmissionAndSpeed OPTIONAL,
//     posAccuracy PositionalAccuracy OPTIONAL, timeConfidence TimeConfidence OPTIONAL,
//     posConfidence PositionConfidenceSet OPTIONAL, speedConfidence SpeedandHeadingandThrottleConfidence OPTIONAL, ...}
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

// PathHistoryPoint ::= SEQUENCE {latOffset OffsetLL-B18, lonOffset OffsetLL-B18, elevationOffset VertOffset-B12,
//     timeOffset TimeOffset, speed Speed OPTIONAL, posAccuracy PositionalAccuracy OPTIONAL,
//     heading CoarseHeading OPTIONAL, ...}
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
OutOfLine asn1_code(const PathPrediction&);

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

// PrivilegedEvents ::= SEQUENCE {doNotUse SSPindex, event PrivilegedEventFlags, ...}
struct PrivilegedEvents {
    SSPindex doNotUse;
    PrivilegedEventFlags event;
    Ellipsis dots;
};

// EmergencyDetails ::= SEQUENCE {doNotUse SSPindex, sirenUse SirenInUse, lightsUse LightbarInUse,
//     multi MultiVehicleResponse, events PrivilegedEvents OPTIONAL, responseType ResponseType OPTIONAL, ...}
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

// PivotPointDescription ::= SEQUENCE {pivotOffset Offset-B11, pivotAngle Angle, pivots PivotingAllowed, ...}
struct PivotPointDescription {
    Offset_B11 pivotOffset;
    Angle pivotAngle;
    PivotingAllowed pivots;
    Ellipsis dots;
};
OutOfLine asn1_code(const PivotPointDescription&);

// BumperHeights ::= SEQUENCE {front BumperHeight, rear BumperHeight}
struct BumperHeights {
    BumperHeight front;
    BumperHeight rear;
};

// Reg-VehicleClassification ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_VehicleClassification = RegionalExtension<>;

// VehicleClassification ::= SEQUENCE {keyType BasicVehicleClass OPTIONAL, role BasicVehicleRole OPTIONAL,
//     iso3883 Iso3833VehicleType OPTIONAL, hpmsType VehicleType OPTIONAL, vehicleType VehicleGroupAffected OPTIONAL,
//     responseEquip IncidentResponseEquipment OPTIONAL, responderType ResponderGroupAffected OPTIONAL,
//     fuelType FuelType OPTIONAL, regional SEQUENCE (SIZE (1..4)) OF Reg-VehicleClassification OPTIONAL, ...}
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

// Axles ::= SEQUENCE {totalAxles INTEGER (1..10, ...), frontAxles INTEGER (0..10, ...) OPTIONAL,
//     rearAxles INTEGER (0..10, ...) OPTIONAL, ...}
struct Axles {
    Integer<1, 10, extensible> totalAxles;
    Optional<Integer<0, 10, extensible>> frontAxles;
    Optional<Integer<0, 10, extensible>> rearAxles;
    Ellipsis dots;
};
OutOfLine asn1_code(const Axles&);

// WiperSet ::= SEQUENCE {statusFront WiperStatus, rateFront WiperRate, statusRear WiperStatus OPTIONAL,
//     rateRear WiperRate OPTIONAL}
struct WiperSet {
    WiperStatus statusFront;
    WiperRate rateFront;
    Optional<WiperStatus> statusRear;
    Optional<WiperRate> rateRear;
};
OutOfLine asn1_code(const WiperSet&);

// TrailerUnitDescJ2945Slash1B ::= SEQUENCE {width VehicleWidth, length VehicleLength, height VehicleHeight OPTIONAL,
//     weight TrailerWeight OPTIONAL, frontPivot PivotPointDescription, rearPivot PivotPointDescription OPTIONAL,
//     bumpers BumperHeights OPTIONAL, axles Axles OPTIONAL, ...}
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

// TrailersJ2945Slash1B ::= SEQUENCE (SIZE (1..8, ...)) OF TrailerUnitDescJ2945Slash1B
using TrailersJ2945Slash1B = View<TrailerUnitDescJ2945Slash1B, 1, 8, extensible>;

// SchoolBusJ2945Slash1C ::= SEQUENCE {flashingAmberLights BOOLEAN, flashingRedLights BOOLEAN,
//     studentsCrossingFront BOOLEAN OPTIONAL, studentsCrossingBehind BOOLEAN OPTIONAL,
//     studentsLoading BOOLEAN OPTIONAL, studentsUnloading BOOLEAN OPTIONAL, wheelchairLiftInUse BOOLEAN OPTIONAL,
//     emergencyExitOpen BOOLEAN OPTIONAL, emergencyRequestMedical BOOLEAN OPTIONAL,
//     emergencyRequestFire BOOLEAN OPTIONAL, emergencyRequestPolice BOOLEAN OPTIONAL, ...}
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

// MovementEvent-addGrpB ::= SEQUENCE {startTime TimeRemaining OPTIONAL, minEndTime MinTimetoChange,
//     maxEndTime MaxTimetoChange OPTIONAL, likelyTime TimeRemaining OPTIONAL,
//     confidence TimeIntervalConfidence OPTIONAL, nextTime TimeRemaining OPTIONAL, ...}
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

// VehicleToLanePosition ::= SEQUENCE {stationID StationID, laneID LaneID, ...}
struct VehicleToLanePosition {
    StationID stationID;
    LaneID laneID;
    Ellipsis dots;
};

// VehicleToLanePositionList ::= SEQUENCE (SIZE (1..5)) OF VehicleToLanePosition
using VehicleToLanePositionList = View<VehicleToLanePosition, 1, 5>;

// Node-LLmD-64b ::= SEQUENCE {lon Longitude, lat Latitude}
struct Node_LLmD_64b {
    Longitude lon;
    Latitude lat;
};

// Node-LLdms-48b ::= SEQUENCE {lon LongitudeDMS, lat LatitudeDMS}
struct Node_LLdms_48b {
    LongitudeDMS lon;
    LatitudeDMS lat;
};

// LongitudeDMS2 ::= SEQUENCE {d DegreesLong, m MinutesAngle, s SecondsAngle}
struct LongitudeDMS2 {
    DegreesLong d;
    MinutesAngle m;
    SecondsAngle s;
};
OutOfLine asn1_code(const LongitudeDMS2&);

// LatitudeDMS2 ::= SEQUENCE {d DegreesLat, m MinutesAngle, s SecondsAngle}
struct LatitudeDMS2 {
    DegreesLat d;
    MinutesAngle m;
    SecondsAngle s;
};
OutOfLine asn1_code(const LatitudeDMS2&);

// Node-LLdms-80b ::= SEQUENCE {lon LongitudeDMS2, lat LatitudeDMS2}
struct Node_LLdms_80b {
    LongitudeDMS2 lon;
    LatitudeDMS2 lat;
};

// NodeOffsetPointXY-addGrpB ::= CHOICE {posA Node-LLdms-48b, posB Node-LLdms-80b, ...}
using NodeOffsetPointXY_addGrpB = Choice<Named<"posA", Node_LLdms_48b>, Named<"posB", Node_LLdms_80b>, Ellipsis>;

// Reg-NodeOffsetPointXY ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({NodeOffsetPointXY-addGrpB IDENTIFIED BY addGrpB, ...}{@regionId})}
using Reg_NodeOffsetPointXY = RegionalExtension<Case<2, NodeOffsetPointXY_addGrpB>>;

// NodeOffsetPointXY ::= CHOICE {node-XY1 Node-XY-20b, node-XY2 Node-XY-22b, node-XY3 Node-XY-24b, node-XY4 Node-XY-26b,
//     node-XY5 Node-XY-28b, node-XY6 Node-XY-32b, node-LatLon Node-LLmD-64b, regional Reg-NodeOffsetPointXY}
using NodeOffsetPointXY =
    Choice<Named<"node-XY1", Node_XY_20b>, Named<"node-XY2", Node_XY_22b>, Named<"node-XY3", Node_XY_24b>,
           Named<"node-XY4", Node_XY_26b>, Named<"node-XY5", Node_XY_28b>, Named<"node-XY6", Node_XY_32b>,
           Named<"node-LatLon", Node_LLmD_64b>, Named<"regional", Reg_NodeOffsetPointXY>>;

// ConnectionManeuverAssist-addGrpC ::= SEQUENCE {vehicleToLanePositions VehicleToLanePositionList,
//     rsuDistanceFromAnchor NodeOffsetPointXY OPTIONAL}
struct ConnectionManeuverAssist_addGrpC {
    VehicleToLanePositionList vehicleToLanePositions;
    Optional<NodeOffsetPointXY> rsuDistanceFromAnchor;
};

// PrioritizationResponse ::= SEQUENCE {stationID StationID, priorState PrioritizationResponseStatus,
//     signalGroup SignalGroupID, ...}
struct PrioritizationResponse {
    StationID stationID;
    PrioritizationResponseStatus priorState;
    SignalGroupID signalGroup;
    Ellipsis dots;
};
OutOfLine asn1_code(const PrioritizationResponse&);

// PrioritizationResponseList ::= SEQUENCE (SIZE (1..10)) OF PrioritizationResponse
using PrioritizationResponseList = View<PrioritizationResponse, 1, 10>;

// IntersectionState-addGrpC ::= SEQUENCE {activePrioritizations PrioritizationResponseList OPTIONAL, ...}
struct IntersectionState_addGrpC {
    Optional<PrioritizationResponseList> activePrioritizations;
    Ellipsis dots;
};

// RoadAuthorityID ::= CHOICE {fullRdAuthID FullRoadAuthorityID, relRdAuthID RelativeRoadAuthorityID, ...}
using RoadAuthorityID =
    Choice<Named<"fullRdAuthID", FullRoadAuthorityID>, Named<"relRdAuthID", RelativeRoadAuthorityID>, Ellipsis>;

// Position3D-addGrpB ::= SEQUENCE {latitude LatitudeDMS2, longitude LongitudeDMS2, elevation Elevation-addGrpB, ...}
struct Position3D_addGrpB {
    LatitudeDMS2 latitude;
    LongitudeDMS2 longitude;
    Elevation_addGrpB elevation;
    Ellipsis dots;
};
OutOfLine asn1_code(const Position3D_addGrpB&);

// Altitude ::= SEQUENCE {value AltitudeValue, confidence AltitudeConfidence}
struct Altitude {
    AltitudeValue value;
    AltitudeConfidence confidence;
};

// Position3D-addGrpC ::= SEQUENCE {altitude Altitude, ...}
struct Position3D_addGrpC {
    Altitude altitude;
    Ellipsis dots;
};

// Reg-Position3D ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({Position3D-addGrpB IDENTIFIED BY addGrpB |
//     Position3D-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_Position3D = RegionalExtension<Case<2, Position3D_addGrpB>, Case<3, Position3D_addGrpC>>;

// Position3D ::= SEQUENCE {lat Latitude, long Longitude, elevation Elevation OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-Position3D OPTIONAL, ...}
struct Position3D {
    Latitude lat;
    Longitude long_;
    Optional<Elevation> elevation;
    Optional<Regional<Reg_Position3D>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const Position3D&);

// RegulatorySpeedLimit ::= SEQUENCE {type SpeedLimitType, speed Velocity}
struct RegulatorySpeedLimit {
    SpeedLimitType type;
    Velocity speed;
};

// SpeedLimitList ::= SEQUENCE (SIZE (1..9)) OF RegulatorySpeedLimit
using SpeedLimitList = View<RegulatorySpeedLimit, 1, 9>;

// NodeAttributeXYList ::= SEQUENCE (SIZE (1..8)) OF NodeAttributeXY
using NodeAttributeXYList = View<NodeAttributeXY, 1, 8>;

// SegmentAttributeXYList ::= SEQUENCE (SIZE (1..8)) OF SegmentAttributeXY
using SegmentAttributeXYList = View<SegmentAttributeXY, 1, 8>;

// LaneDataAttribute-addGrpB ::= SEQUENCE {...}
struct LaneDataAttribute_addGrpB {
    Ellipsis dots;
};

// Reg-LaneDataAttribute ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({LaneDataAttribute-addGrpB IDENTIFIED BY addGrpB, ...}{@regionId})}
using Reg_LaneDataAttribute = RegionalExtension<Case<2, LaneDataAttribute_addGrpB>>;

// LaneDataAttribute ::= CHOICE {pathEndPointAngle DeltaAngle, laneCrownPointCenter RoadwayCrownAngle,
//     laneCrownPointLeft RoadwayCrownAngle, laneCrownPointRight RoadwayCrownAngle, laneAngle MergeDivergeNodeAngle,
//     speedLimits SpeedLimitList, regional SEQUENCE (SIZE (1..4)) OF Reg-LaneDataAttribute, ...}
using LaneDataAttribute =
    Choice<Named<"pathEndPointAngle", DeltaAngle>, Named<"laneCrownPointCenter", RoadwayCrownAngle>,
           Named<"laneCrownPointLeft", RoadwayCrownAngle>, Named<"laneCrownPointRight", RoadwayCrownAngle>,
           Named<"laneAngle", MergeDivergeNodeAngle>, Named<"speedLimits", SpeedLimitList>,
           Named<"regional", Regional<Reg_LaneDataAttribute>>, Ellipsis>;

// LaneDataAttributeList ::= SEQUENCE (SIZE (1..8)) OF LaneDataAttribute
using LaneDataAttributeList = View<LaneDataAttribute, 1, 8>;

// Reg-NodeAttributeSetXY ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_NodeAttributeSetXY = RegionalExtension<>;

// NodeAttributeSetXY ::= SEQUENCE {localNode NodeAttributeXYList OPTIONAL, disabled SegmentAttributeXYList OPTIONAL,
//     enabled SegmentAttributeXYList OPTIONAL, data LaneDataAttributeList OPTIONAL, dWidth Offset-B10 OPTIONAL,
//     dElevation Offset-B10 OPTIONAL, regional SEQUENCE (SIZE (1..4)) OF Reg-NodeAttributeSetXY OPTIONAL, ...}
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

// NodeXY ::= SEQUENCE {delta NodeOffsetPointXY, attributes NodeAttributeSetXY OPTIONAL, ...}
struct NodeXY {
    NodeOffsetPointXY delta;
    Optional<NodeAttributeSetXY> attributes;
    Ellipsis dots;
};

// NodeSetXY ::= SEQUENCE (SIZE (2..63)) OF NodeXY
using NodeSetXY = View<NodeXY, 2, 63>;

// ComputedLaneOffsetXaxis ::= CHOICE {small DrivenLineOffsetSm, large DrivenLineOffsetLg}
using ComputedLaneOffsetXaxis = Choice<Named<"small", DrivenLineOffsetSm>, Named<"large", DrivenLineOffsetLg>>;

// ComputedLaneOffsetYaxis ::= CHOICE {small DrivenLineOffsetSm, large DrivenLineOffsetLg}
using ComputedLaneOffsetYaxis = Choice<Named<"small", DrivenLineOffsetSm>, Named<"large", DrivenLineOffsetLg>>;

// Reg-ComputedLane ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_ComputedLane = RegionalExtension<>;

// ComputedLane ::= SEQUENCE {referenceLaneId LaneID, offsetXaxis ComputedLaneOffsetXaxis,
//     offsetYaxis ComputedLaneOffsetYaxis, rotateXY Angle OPTIONAL, scaleXaxis Scale-B12 OPTIONAL,
//     scaleYaxis Scale-B12 OPTIONAL, regional SEQUENCE (SIZE (1..4)) OF Reg-ComputedLane OPTIONAL, ...}
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

// NodeListXY ::= CHOICE {nodes NodeSetXY, computed ComputedLane, ...}
using NodeListXY = Choice<Named<"nodes", NodeSetXY>, Named<"computed", ComputedLane>, Ellipsis>;

// RestrictionUserType-addGrpC ::= SEQUENCE {emission EmissionType OPTIONAL, ...}
struct RestrictionUserType_addGrpC {
    Optional<EmissionType> emission;
    Ellipsis dots;
};

// SignalHeadLocation ::= SEQUENCE {node NodeOffsetPointXY, signalGroupID SignalGroupID, ...}
struct SignalHeadLocation {
    NodeOffsetPointXY node;
    SignalGroupID signalGroupID;
    Ellipsis dots;
};

// SignalHeadLocationList ::= SEQUENCE (SIZE (1..20)) OF SignalHeadLocation
using SignalHeadLocationList = View<SignalHeadLocation, 1, 20>;

// MapData-addGrpC ::= SEQUENCE {signalHeadLocations SignalHeadLocationList OPTIONAL, ...}
struct MapData_addGrpC {
    Optional<SignalHeadLocationList> signalHeadLocations;
    Ellipsis dots;
};

// VehicleID ::= CHOICE {entityID TemporaryID, stationID StationID}
using VehicleID = Choice<Named<"entityID", TemporaryID>, Named<"stationID", StationID>>;

// Reg-RequestorType ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_RequestorType = RegionalExtension<>;

// RequestorType ::= SEQUENCE {role BasicVehicleRole, subrole RequestSubRole OPTIONAL,
//     request RequestImportanceLevel OPTIONAL, iso3883 Iso3833VehicleType OPTIONAL, hpmsType VehicleType OPTIONAL,
//     regional Reg-RequestorType OPTIONAL, ...}
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

// ITIScodesAndTextElementItem ::= CHOICE {itis ITIScodes, text ITIStext}
using ITIScodesAndTextElementItem = Choice<Named<"itis", ITIScodes>, Named<"text", ITIStext>>;

// ITIScodesAndTextElement ::= SEQUENCE {item ITIScodesAndTextElementItem}
struct ITIScodesAndTextElement {
    ITIScodesAndTextElementItem item;
};

// ITIScodesAndText ::= SEQUENCE (SIZE (1..100)) OF ITIScodesAndTextElement
using ITIScodesAndText = View<ITIScodesAndTextElement, 1, 100>;

// PortlandCement ::= SEQUENCE {type PortlandCementType, ...}
struct PortlandCement {
    PortlandCementType type;
    Ellipsis dots;
};

// AsphaltOrTar ::= SEQUENCE {type AsphaltOrTarType, ...}
struct AsphaltOrTar {
    AsphaltOrTarType type;
    Ellipsis dots;
};

// Gravel ::= SEQUENCE {type GravelType, ...}
struct Gravel {
    GravelType type;
    Ellipsis dots;
};

// Grass ::= SEQUENCE {type GrassType, ...}
struct Grass {
    GrassType type;
    Ellipsis dots;
};

// Cinders ::= SEQUENCE {type CindersType, ...}
struct Cinders {
    CindersType type;
    Ellipsis dots;
};

// Rock ::= SEQUENCE {type RockType, ...}
struct Rock {
    RockType type;
    Ellipsis dots;
};

// Ice ::= SEQUENCE {type IceType, ...}
struct Ice {
    IceType type;
    Ellipsis dots;
};

// Snow ::= SEQUENCE {type SnowType, ...}
struct Snow {
    SnowType type;
    Ellipsis dots;
};

// DescriptionOfRoadSurface ::= CHOICE {portlandCement PortlandCement, asphaltOrTar AsphaltOrTar, gravel Gravel,
//     grass Grass, cinders Cinders, rock Rock, ice Ice, snow Snow, ...}
using DescriptionOfRoadSurface = Choice<Named<"portlandCement", PortlandCement>, Named<"asphaltOrTar", AsphaltOrTar>,
                                        Named<"gravel", Gravel>, Named<"grass", Grass>, Named<"cinders", Cinders>,
                                        Named<"rock", Rock>, Named<"ice", Ice>, Named<"snow", Snow>, Ellipsis>;

// RoadRoughness ::= SEQUENCE {meanVerticalVariation MeanVariation, verticalVariationStdDev VariationStdDev OPTIONAL,
//     meanHorizontalVariation MeanVariation OPTIONAL, horizontalVariationStdDev VariationStdDev OPTIONAL, ...}
struct RoadRoughness {
    MeanVariation meanVerticalVariation;
    Optional<VariationStdDev> verticalVariationStdDev;
    Optional<MeanVariation> meanHorizontalVariation;
    Optional<VariationStdDev> horizontalVariationStdDev;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadRoughness&);

// FrictionInformation ::= SEQUENCE {roadSurfaceDescription DescriptionOfRoadSurface,
//     dryOrWet RoadSurfaceCondition OPTIONAL, roadRoughness RoadRoughness OPTIONAL, ...}
struct FrictionInformation {
    DescriptionOfRoadSurface roadSurfaceDescription;
    Optional<RoadSurfaceCondition> dryOrWet;
    Optional<RoadRoughness> roadRoughness;
    Ellipsis dots;
};
OutOfLine asn1_code(const FrictionInformation&);

}  // namespace chorus::v2x::messages::j2735
