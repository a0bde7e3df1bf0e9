// MAPEM-PDU-Descriptions, ETSI TS 103 301 V2.1.1, and what it needs of DSRC (ISO TS 19091:2018) besides dsrc.hpp.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release2::dsrc {

// SignalHeadLocation ::= SEQUENCE {nodeXY NodeOffsetPointXY, nodeZ DeltaAltitude, signalGroupID SignalGroupID, ...}
struct SignalHeadLocation {
    NodeOffsetPointXY nodeXY;
    DeltaAltitude nodeZ;
    SignalGroupID signalGroupID;
    Ellipsis dots;
};

// SignalHeadLocationList ::= SEQUENCE (SIZE (1..64)) OF SignalHeadLocation
using SignalHeadLocationList = View<SignalHeadLocation, 1, 64>;

// MapData-addGrpC ::= SEQUENCE {signalHeadLocations SignalHeadLocationList OPTIONAL, ...}
struct MapData_addGrpC {
    Optional<SignalHeadLocationList> signalHeadLocations;
    Ellipsis dots;
};
OutOfLine asn1_code(const MapData_addGrpC&);

// RegulatorySpeedLimit ::= SEQUENCE {type SpeedLimitType, speed Velocity}
struct RegulatorySpeedLimit {
    SpeedLimitType type;
    Velocity speed;
};

// SpeedLimitList ::= SEQUENCE (SIZE (1..9)) OF RegulatorySpeedLimit
using SpeedLimitList = View<RegulatorySpeedLimit, 1, 9>;

// Node ::= SEQUENCE {id INTEGER, lane LaneID OPTIONAL, connectionID LaneConnectionID OPTIONAL,
//     intersectionID IntersectionID OPTIONAL, ...}
struct Node {
    Integer<MIN, MAX> id;
    Optional<LaneID> lane;
    Optional<LaneConnectionID> connectionID;
    Optional<IntersectionID> intersectionID;
    Ellipsis dots;
};

// NodeLink ::= SEQUENCE (SIZE (1..5)) OF Node
using NodeLink = View<Node, 1, 5>;

// NodeAttributeSet-addGrpC ::= SEQUENCE {ptvRequest PtvRequestType OPTIONAL, nodeLink NodeLink OPTIONAL,
//     node Node OPTIONAL, ...}
struct NodeAttributeSet_addGrpC {
    Optional<PtvRequestType> ptvRequest;
    Optional<NodeLink> nodeLink;
    Optional<Node> node;
    Ellipsis dots;
};
OutOfLine asn1_code(const NodeAttributeSet_addGrpC&);

// NodeAttributeXYList ::= SEQUENCE (SIZE (1..8)) OF NodeAttributeXY
using NodeAttributeXYList = View<NodeAttributeXY, 1, 8>;

// SegmentAttributeXYList ::= SEQUENCE (SIZE (1..8)) OF SegmentAttributeXY
using SegmentAttributeXYList = View<SegmentAttributeXY, 1, 8>;

// Reg-LaneDataAttribute ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_LaneDataAttribute = RegionalExtension<>;

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

// Reg-NodeAttributeSetXY ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({NodeAttributeSet-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_NodeAttributeSetXY = RegionalExtension<Case<RegionId::addGrpC, NodeAttributeSet_addGrpC>>;

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
    Optional<Ref<NodeAttributeSetXY>> attributes;
    Ellipsis dots;
};
OutOfLine asn1_code(const NodeXY&);

// NodeSetXY ::= SEQUENCE (SIZE (2..63)) OF NodeXY
using NodeSetXY = View<NodeXY, 2, 63>;

// ConnectionTrajectory-addGrpC ::= SEQUENCE {nodes NodeSetXY, connectionID LaneConnectionID, ...}
struct ConnectionTrajectory_addGrpC {
    NodeSetXY nodes;
    LaneConnectionID connectionID;
    Ellipsis dots;
};
OutOfLine asn1_code(const ConnectionTrajectory_addGrpC&);

// LaneAttributes-addGrpC ::= SEQUENCE {maxVehicleHeight VehicleHeight OPTIONAL, maxVehicleWeight VehicleMass OPTIONAL,
//     ...}
struct LaneAttributes_addGrpC {
    Optional<VehicleHeight> maxVehicleHeight;
    Optional<VehicleMass> maxVehicleWeight;
    Ellipsis dots;
};

// LaneTypeAttributes ::= CHOICE {vehicle LaneAttributes-Vehicle, crosswalk LaneAttributes-Crosswalk,
//     bikeLane LaneAttributes-Bike, sidewalk LaneAttributes-Sidewalk, median LaneAttributes-Barrier,
//     striping LaneAttributes-Striping, trackedVehicle LaneAttributes-TrackedVehicle, parking LaneAttributes-Parking,
//     ...}
using LaneTypeAttributes =
    Choice<Named<"vehicle", LaneAttributes_Vehicle>, Named<"crosswalk", LaneAttributes_Crosswalk>,
           Named<"bikeLane", LaneAttributes_Bike>, Named<"sidewalk", LaneAttributes_Sidewalk>,
           Named<"median", LaneAttributes_Barrier>, Named<"striping", LaneAttributes_Striping>,
           Named<"trackedVehicle", LaneAttributes_TrackedVehicle>, Named<"parking", LaneAttributes_Parking>, Ellipsis>;

// Reg-LaneAttributes ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({LaneAttributes-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_LaneAttributes = RegionalExtension<Case<RegionId::addGrpC, LaneAttributes_addGrpC>>;

// LaneAttributes ::= SEQUENCE {directionalUse LaneDirection, sharedWith LaneSharing, laneType LaneTypeAttributes,
//     regional Reg-LaneAttributes OPTIONAL}
struct LaneAttributes {
    LaneDirection directionalUse;
    LaneSharing sharedWith;
    LaneTypeAttributes laneType;
    Optional<Reg_LaneAttributes> regional;
};
OutOfLine asn1_code(const LaneAttributes&);

// Reg-ComputedLane ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_ComputedLane = RegionalExtension<>;

// ComputedLane ::= SEQUENCE {referenceLaneId LaneID, offsetXaxis CHOICE {small DrivenLineOffsetSm,
//     large DrivenLineOffsetLg}, offsetYaxis CHOICE {small DrivenLineOffsetSm, large DrivenLineOffsetLg},
//     rotateXY Angle OPTIONAL, scaleXaxis Scale-B12 OPTIONAL, scaleYaxis Scale-B12 OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-ComputedLane OPTIONAL, ...}
struct ComputedLane {
    LaneID referenceLaneId;
    Choice<Named<"small", DrivenLineOffsetSm>, Named<"large", DrivenLineOffsetLg>> offsetXaxis;
    Choice<Named<"small", DrivenLineOffsetSm>, Named<"large", DrivenLineOffsetLg>> offsetYaxis;
    Optional<Angle> rotateXY;
    Optional<Scale_B12> scaleXaxis;
    Optional<Scale_B12> scaleYaxis;
    Optional<Regional<Reg_ComputedLane>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const ComputedLane&);

// NodeListXY ::= CHOICE {nodes NodeSetXY, computed ComputedLane, ...}
using NodeListXY = Choice<Named<"nodes", NodeSetXY>, Named<"computed", ComputedLane>, Ellipsis>;

// ConnectingLane ::= SEQUENCE {lane LaneID, maneuver AllowedManeuvers OPTIONAL}
struct ConnectingLane {
    LaneID lane;
    Optional<AllowedManeuvers> maneuver;
};

// Connection ::= SEQUENCE {connectingLane ConnectingLane, remoteIntersection IntersectionReferenceID OPTIONAL,
//     signalGroup SignalGroupID OPTIONAL, userClass RestrictionClassID OPTIONAL,
//     connectionID LaneConnectionID OPTIONAL}
struct Connection {
    ConnectingLane connectingLane;
    Optional<IntersectionReferenceID> remoteIntersection;
    Optional<SignalGroupID> signalGroup;
    Optional<RestrictionClassID> userClass;
    Optional<LaneConnectionID> connectionID;
};

// ConnectsToList ::= SEQUENCE (SIZE (1..16)) OF Connection
using ConnectsToList = View<Connection, 1, 16>;

// OverlayLaneList ::= SEQUENCE (SIZE (1..5)) OF LaneID
using OverlayLaneList = View<LaneID, 1, 5>;

// Reg-GenericLane ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({ConnectionTrajectory-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_GenericLane = RegionalExtension<Case<RegionId::addGrpC, ConnectionTrajectory_addGrpC>>;

// GenericLane ::= SEQUENCE {laneID LaneID, name DescriptiveName OPTIONAL, ingressApproach ApproachID OPTIONAL,
//     egressApproach ApproachID OPTIONAL, laneAttributes LaneAttributes, maneuvers AllowedManeuvers OPTIONAL,
//     nodeList NodeListXY, connectsTo ConnectsToList OPTIONAL, overlays OverlayLaneList OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-GenericLane OPTIONAL, ...}
struct GenericLane {
    LaneID laneID;
    Optional<DescriptiveName> name;
    Optional<ApproachID> ingressApproach;
    Optional<ApproachID> egressApproach;
    LaneAttributes laneAttributes;
    Optional<AllowedManeuvers> maneuvers;
    NodeListXY nodeList;
    Optional<ConnectsToList> connectsTo;
    Optional<OverlayLaneList> overlays;
    Optional<Regional<Reg_GenericLane>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const GenericLane&);

// LaneList ::= SEQUENCE (SIZE (1..255)) OF GenericLane
using LaneList = View<GenericLane, 1, 255>;

// Reg-SignalControlZone ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_SignalControlZone = RegionalExtension<>;

// SignalControlZone ::= SEQUENCE {zone Reg-SignalControlZone, ...}
struct SignalControlZone {
    Reg_SignalControlZone zone;
    Ellipsis dots;
};

// PreemptPriorityList ::= SEQUENCE (SIZE (1..32)) OF SignalControlZone
using PreemptPriorityList = View<SignalControlZone, 1, 32>;

// Reg-IntersectionGeometry ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_IntersectionGeometry = RegionalExtension<>;

// IntersectionGeometry ::= SEQUENCE {name DescriptiveName OPTIONAL, id IntersectionReferenceID, revision MsgCount,
//     refPoint Position3D, laneWidth LaneWidth OPTIONAL, speedLimits SpeedLimitList OPTIONAL, laneSet LaneList,
//     preemptPriorityData PreemptPriorityList OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-IntersectionGeometry OPTIONAL, ...}
struct IntersectionGeometry {
    Optional<DescriptiveName> name;
    IntersectionReferenceID id;
    MsgCount revision;
    Position3D refPoint;
    Optional<LaneWidth> laneWidth;
    Optional<SpeedLimitList> speedLimits;
    LaneList laneSet;
    Optional<PreemptPriorityList> preemptPriorityData;
    Optional<Regional<Reg_IntersectionGeometry>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const IntersectionGeometry&);

// IntersectionGeometryList ::= SEQUENCE (SIZE (1..32)) OF IntersectionGeometry
using IntersectionGeometryList = View<IntersectionGeometry, 1, 32>;

// RoadLaneSetList ::= SEQUENCE (SIZE (1..255)) OF GenericLane
using RoadLaneSetList = View<GenericLane, 1, 255>;

// Reg-RoadSegment ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_RoadSegment = RegionalExtension<>;

// RoadSegment ::= SEQUENCE {name DescriptiveName OPTIONAL, id RoadSegmentReferenceID, revision MsgCount,
//     refPoint Position3D, laneWidth LaneWidth OPTIONAL, speedLimits SpeedLimitList OPTIONAL,
//     roadLaneSet RoadLaneSetList, regional SEQUENCE (SIZE (1..4)) OF Reg-RoadSegment OPTIONAL, ...}
struct RoadSegment {
    Optional<DescriptiveName> name;
    RoadSegmentReferenceID id;
    MsgCount revision;
    Position3D refPoint;
    Optional<LaneWidth> laneWidth;
    Optional<SpeedLimitList> speedLimits;
    RoadLaneSetList roadLaneSet;
    Optional<Regional<Reg_RoadSegment>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadSegment&);

// RoadSegmentList ::= SEQUENCE (SIZE (1..32)) OF RoadSegment
using RoadSegmentList = View<RoadSegment, 1, 32>;

// DataParameters ::= SEQUENCE {processMethod IA5String (SIZE (1..255)) OPTIONAL,
//     processAgency IA5String (SIZE (1..255)) OPTIONAL, lastCheckedDate IA5String (SIZE (1..255)) OPTIONAL,
//     geoidUsed IA5String (SIZE (1..255)) OPTIONAL, ...}
struct DataParameters {
    Optional<IA5String<1, 255>> processMethod;
    Optional<IA5String<1, 255>> processAgency;
    Optional<IA5String<1, 255>> lastCheckedDate;
    Optional<IA5String<1, 255>> geoidUsed;
    Ellipsis dots;
};
OutOfLine asn1_code(const DataParameters&);

// RestrictionUserType-addGrpC ::= SEQUENCE {emission EmissionType OPTIONAL, fuel FuelType OPTIONAL, ...}
struct RestrictionUserType_addGrpC {
    Optional<EmissionType> emission;
    Optional<FuelType> fuel;
    Ellipsis dots;
};

// Reg-RestrictionUserType ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({RestrictionUserType-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_RestrictionUserType = RegionalExtension<Case<RegionId::addGrpC, RestrictionUserType_addGrpC>>;

// RestrictionUserType ::= CHOICE {basicType RestrictionAppliesTo,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-RestrictionUserType, ...}
using RestrictionUserType =
    Choice<Named<"basicType", RestrictionAppliesTo>, Named<"regional", Regional<Reg_RestrictionUserType>>, Ellipsis>;

// RestrictionUserTypeList ::= SEQUENCE (SIZE (1..16)) OF RestrictionUserType
using RestrictionUserTypeList = View<RestrictionUserType, 1, 16>;

// RestrictionClassAssignment ::= SEQUENCE {id RestrictionClassID, users RestrictionUserTypeList}
struct RestrictionClassAssignment {
    RestrictionClassID id;
    RestrictionUserTypeList users;
};
OutOfLine asn1_code(const RestrictionClassAssignment&);

// RestrictionClassList ::= SEQUENCE (SIZE (1..254)) OF RestrictionClassAssignment
using RestrictionClassList = View<RestrictionClassAssignment, 1, 254>;

// Reg-MapData ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({MapData-addGrpC IDENTIFIED BY addGrpC,
//     ...}{@regionId})}
using Reg_MapData = RegionalExtension<Case<RegionId::addGrpC, MapData_addGrpC>>;

// MapData ::= SEQUENCE {timeStamp MinuteOfTheYear OPTIONAL, msgIssueRevision MsgCount, layerType LayerType OPTIONAL,
//     layerID LayerID OPTIONAL, intersections IntersectionGeometryList OPTIONAL, roadSegments RoadSegmentList OPTIONAL,
//     dataParameters DataParameters OPTIONAL, restrictionList RestrictionClassList OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-MapData OPTIONAL, ...}
struct MapData {
    Optional<MinuteOfTheYear> timeStamp;
    MsgCount msgIssueRevision;
    Optional<LayerType> layerType;
    Optional<LayerID> layerID;
    Optional<IntersectionGeometryList> intersections;
    Optional<RoadSegmentList> roadSegments;
    Optional<Ref<DataParameters>> dataParameters;
    Optional<RestrictionClassList> restrictionList;
    Optional<Regional<Reg_MapData>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::release2::dsrc

namespace chorus::v2x::messages::release2 {

// MAPEM ::= SEQUENCE {header ItsPduHeader, map MapData}
struct MAPEM {
    release1::ItsPduHeader header;
    dsrc::MapData map;
};

}  // namespace chorus::v2x::messages::release2
