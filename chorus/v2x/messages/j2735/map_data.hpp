// Module MapData of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

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

using LaneTypeAttributes =
    Choice<Named<"vehicle", LaneAttributes_Vehicle>, Named<"crosswalk", LaneAttributes_Crosswalk>,
           Named<"bikeLane", LaneAttributes_Bike>, Named<"sidewalk", LaneAttributes_Sidewalk>,
           Named<"median", LaneAttributes_Barrier>, Named<"striping", LaneAttributes_Striping>,
           Named<"trackedVehicle", LaneAttributes_TrackedVehicle>, Named<"parking", LaneAttributes_Parking>, Ellipsis>;

using Reg_LaneAttributes = RegionalExtension<>;

struct LaneAttributes {
    LaneDirection directionalUse;
    LaneSharing sharedWith;
    LaneTypeAttributes laneType;
    Optional<Reg_LaneAttributes> regional;
};
OutOfLine asn1_code(const LaneAttributes&);

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
OutOfLine asn1_code(const Connection&);

using ConnectsToList = View<Connection, 1, 16>;

using OverlayLaneList = View<LaneID, 1, 5>;

using Reg_GenericLane = RegionalExtension<>;

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
    Optional<RoadAuthorityID> roadAuthorityID;
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

using Reg_RestrictionUserType = RegionalExtension<Case<3, RestrictionUserType_addGrpC>>;

using RestrictionUserType =
    Choice<Named<"basicType", RestrictionAppliesTo>, Named<"regional", Regional<Reg_RestrictionUserType>>, Ellipsis>;

using RestrictionUserTypeList = View<RestrictionUserType, 1, 16>;

struct RestrictionClassAssignment {
    RestrictionClassID id;
    RestrictionUserTypeList users;
};

using RestrictionClassList = View<RestrictionClassAssignment, 1, 254>;

using Reg_MapData = RegionalExtension<Case<3, MapData_addGrpC>>;

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
