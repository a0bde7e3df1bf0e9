// Module MapData of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

// LaneSharing ::= BIT STRING {overlappingLaneDescriptionProvided (0), multipleLanesTreatedAsOneLane (1),
//     otherNonMotorizedTrafficTypes (2), individualMotorizedVehicleTraffic (3), busVehicleTraffic (4),
//     taxiVehicleTraffic (5), pedestriansTraffic (6), cyclistVehicleTraffic (7), trackedVehicleTraffic (8),
//     reserved (9)} (SIZE (10))
struct LaneSharing : Bits<10> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        overlappingLaneDescriptionProvided,
        multipleLanesTreatedAsOneLane,
        otherNonMotorizedTrafficTypes,
        individualMotorizedVehicleTraffic,
        busVehicleTraffic,
        taxiVehicleTraffic,
        pedestriansTraffic,
        cyclistVehicleTraffic,
        trackedVehicleTraffic,
        reserved
    };
    using Numbers =
        NumberList<overlappingLaneDescriptionProvided, multipleLanesTreatedAsOneLane, otherNonMotorizedTrafficTypes,
                   individualMotorizedVehicleTraffic, busVehicleTraffic, taxiVehicleTraffic, pedestriansTraffic,
                   cyclistVehicleTraffic, trackedVehicleTraffic, reserved>;
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

// Reg-LaneAttributes ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_LaneAttributes = RegionalExtension<>;

// LaneAttributes ::= SEQUENCE {directionalUse LaneDirection, sharedWith LaneSharing, laneType LaneTypeAttributes,
//     regional Reg-LaneAttributes OPTIONAL}
struct LaneAttributes {
    LaneDirection directionalUse;
    LaneSharing sharedWith;
    LaneTypeAttributes laneType;
    Optional<Reg_LaneAttributes> regional;
};
OutOfLine asn1_code(const LaneAttributes&);

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
OutOfLine asn1_code(const Connection&);

// ConnectsToList ::= SEQUENCE (SIZE (1..16)) OF Connection
using ConnectsToList = View<Connection, 1, 16>;

// OverlayLaneList ::= SEQUENCE (SIZE (1..5)) OF LaneID
using OverlayLaneList = View<LaneID, 1, 5>;

// Reg-GenericLane ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_GenericLane = RegionalExtension<>;

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
//     regional SEQUENCE (SIZE (1..4)) OF Reg-IntersectionGeometry OPTIONAL, ...,
//     roadAuthorityID RoadAuthorityID OPTIONAL}
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
    Optional<RoadAuthorityID> roadAuthorityID;
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

// Reg-RestrictionUserType ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({RestrictionUserType-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_RestrictionUserType = RegionalExtension<Case<3, RestrictionUserType_addGrpC>>;

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

// RestrictionClassList ::= SEQUENCE (SIZE (1..254)) OF RestrictionClassAssignment
using RestrictionClassList = View<RestrictionClassAssignment, 1, 254>;

// Reg-MapData ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({MapData-addGrpC IDENTIFIED BY addGrpC,
//     ...}{@regionId})}
using Reg_MapData = RegionalExtension<Case<3, MapData_addGrpC>>;

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
    Optional<DataParameters> dataParameters;
    Optional<RestrictionClassList> restrictionList;
    Optional<Regional<Reg_MapData>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::j2735
