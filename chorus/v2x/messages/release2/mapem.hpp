// MAPEM-PDU-Descriptions, ETSI TS 103 301 V2.1.1, and what it needs of DSRC (ISO TS 19091:2018) besides dsrc.hpp.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release2::dsrc {

struct SignalHeadLocation {
    NodeOffsetPointXY nodeXY;
    DeltaAltitude nodeZ;
    SignalGroupID signalGroupID;
    Ellipsis dots;
};

using SignalHeadLocationList = View<SignalHeadLocation, 1, 64>;

struct MapData_addGrpC {
    Optional<SignalHeadLocationList> signalHeadLocations;
    Ellipsis dots;
};
OutOfLine asn1_code(const MapData_addGrpC&);

struct RegulatorySpeedLimit {
    SpeedLimitType type;
    Velocity speed;
};

using SpeedLimitList = View<RegulatorySpeedLimit, 1, 9>;

struct Node {
    Integer<MIN, MAX> id;
    Optional<LaneID> lane;
    Optional<LaneConnectionID> connectionID;
    Optional<IntersectionID> intersectionID;
    Ellipsis dots;
};

using NodeLink = View<Node, 1, 5>;

struct NodeAttributeSet_addGrpC {
    Optional<PtvRequestType> ptvRequest;
    Optional<NodeLink> nodeLink;
    Optional<Node> node;
    Ellipsis dots;
};
OutOfLine asn1_code(const NodeAttributeSet_addGrpC&);

using NodeAttributeXYList = View<NodeAttributeXY, 1, 8>;

using SegmentAttributeXYList = View<SegmentAttributeXY, 1, 8>;

using Reg_LaneDataAttribute = RegionalExtension<>;

using LaneDataAttribute =
    Choice<Named<"pathEndPointAngle", DeltaAngle>, Named<"laneCrownPointCenter", RoadwayCrownAngle>,
           Named<"laneCrownPointLeft", RoadwayCrownAngle>, Named<"laneCrownPointRight", RoadwayCrownAngle>,
           Named<"laneAngle", MergeDivergeNodeAngle>, Named<"speedLimits", SpeedLimitList>,
           Named<"regional", Regional<Reg_LaneDataAttribute>>, Ellipsis>;

using LaneDataAttributeList = View<LaneDataAttribute, 1, 8>;

using Reg_NodeAttributeSetXY = RegionalExtension<Case<RegionId::addGrpC, NodeAttributeSet_addGrpC>>;

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
    Optional<Ref<NodeAttributeSetXY>> attributes;
    Ellipsis dots;
};
OutOfLine asn1_code(const NodeXY&);

using NodeSetXY = View<NodeXY, 2, 63>;

struct ConnectionTrajectory_addGrpC {
    NodeSetXY nodes;
    LaneConnectionID connectionID;
    Ellipsis dots;
};
OutOfLine asn1_code(const ConnectionTrajectory_addGrpC&);

struct LaneAttributes_addGrpC {
    Optional<VehicleHeight> maxVehicleHeight;
    Optional<VehicleMass> maxVehicleWeight;
    Ellipsis dots;
};

using LaneTypeAttributes =
    Choice<Named<"vehicle", LaneAttributes_Vehicle>, Named<"crosswalk", LaneAttributes_Crosswalk>,
           Named<"bikeLane", LaneAttributes_Bike>, Named<"sidewalk", LaneAttributes_Sidewalk>,
           Named<"median", LaneAttributes_Barrier>, Named<"striping", LaneAttributes_Striping>,
           Named<"trackedVehicle", LaneAttributes_TrackedVehicle>, Named<"parking", LaneAttributes_Parking>, Ellipsis>;

using Reg_LaneAttributes = RegionalExtension<Case<RegionId::addGrpC, LaneAttributes_addGrpC>>;

struct LaneAttributes {
    LaneDirection directionalUse;
    LaneSharing sharedWith;
    LaneTypeAttributes laneType;
    Optional<Reg_LaneAttributes> regional;
};
OutOfLine asn1_code(const LaneAttributes&);

using Reg_ComputedLane = RegionalExtension<>;

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

using NodeListXY = Choice<Named<"nodes", NodeSetXY>, Named<"computed", ComputedLane>, Ellipsis>;

struct ConnectingLane {
    LaneID lane;
    Optional<AllowedManeuvers> maneuver;
};

struct Connection {
    ConnectingLane connectingLane;
    Optional<IntersectionReferenceID> remoteIntersection;
    Optional<SignalGroupID> signalGroup;
    Optional<RestrictionClassID> userClass;
    Optional<LaneConnectionID> connectionID;
};

using ConnectsToList = View<Connection, 1, 16>;

using OverlayLaneList = View<LaneID, 1, 5>;

using Reg_GenericLane = RegionalExtension<Case<RegionId::addGrpC, ConnectionTrajectory_addGrpC>>;

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

using LaneList = View<GenericLane, 1, 255>;

using Reg_SignalControlZone = RegionalExtension<>;

struct SignalControlZone {
    Reg_SignalControlZone zone;
    Ellipsis dots;
};

using PreemptPriorityList = View<SignalControlZone, 1, 32>;

using Reg_IntersectionGeometry = RegionalExtension<>;

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

using IntersectionGeometryList = View<IntersectionGeometry, 1, 32>;

using RoadLaneSetList = View<GenericLane, 1, 255>;

using Reg_RoadSegment = RegionalExtension<>;

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

using RoadSegmentList = View<RoadSegment, 1, 32>;

struct DataParameters {
    Optional<IA5String<1, 255>> processMethod;
    Optional<IA5String<1, 255>> processAgency;
    Optional<IA5String<1, 255>> lastCheckedDate;
    Optional<IA5String<1, 255>> geoidUsed;
    Ellipsis dots;
};
OutOfLine asn1_code(const DataParameters&);

struct RestrictionUserType_addGrpC {
    Optional<EmissionType> emission;
    Optional<FuelType> fuel;
    Ellipsis dots;
};

using Reg_RestrictionUserType = RegionalExtension<Case<RegionId::addGrpC, RestrictionUserType_addGrpC>>;

using RestrictionUserType =
    Choice<Named<"basicType", RestrictionAppliesTo>, Named<"regional", Regional<Reg_RestrictionUserType>>, Ellipsis>;

using RestrictionUserTypeList = View<RestrictionUserType, 1, 16>;

struct RestrictionClassAssignment {
    RestrictionClassID id;
    RestrictionUserTypeList users;
};
OutOfLine asn1_code(const RestrictionClassAssignment&);

using RestrictionClassList = View<RestrictionClassAssignment, 1, 254>;

using Reg_MapData = RegionalExtension<Case<RegionId::addGrpC, MapData_addGrpC>>;

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

struct MAPEM {
    release1::ItsPduHeader header;
    dsrc::MapData map;
};

}  // namespace chorus::v2x::messages::release2
