// MapData of T/CSAE 53-2020 (YD/T 3709-2020).
#pragma once

#include "chorus/v2x/messages/csae53/common.hpp"

namespace chorus::v2x::messages::csae53 {

enum class SpeedLimitType : std::uint8_t {
    unknown,
    maxSpeedInSchoolZone,
    maxSpeedInSchoolZoneWhenChildrenArePresent,
    maxSpeedInConstructionZone,
    vehicleMinSpeed,
    vehicleMaxSpeed,
    vehicleNightMaxSpeed,
    truckMinSpeed,
    truckMaxSpeed,
    truckNightMaxSpeed,
    vehiclesWithTrailersMinSpeed,
    vehiclesWithTrailersMaxSpeed,
    vehiclesWithTrailersNightMaxSpeed /*, ... */
};
Root<SpeedLimitType::vehiclesWithTrailersNightMaxSpeed, extensible> asn1_shape(SpeedLimitType);

struct RegulatorySpeedLimit {
    SpeedLimitType type;
    Speed speed;
};

using SpeedLimitList = View<RegulatorySpeedLimit, 1, 9>;

struct LaneWidth : Integer<0, 32767> {
    using Integer::Integer;
};

struct RoadPoint {
    PositionOffsetLLV posOffset;
    Ellipsis dots;
};

using PointList = View<RoadPoint, 2, 31>;

struct Movement {
    NodeReferenceID remoteIntersection;
    Optional<PhaseID> phaseId;
};

using MovementList = View<Movement, 1, 32>;

struct LaneID : Integer<0, 255> {
    using Integer::Integer;
};

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
        pedestrianTraffic
    };
    using Numbers =
        NumberList<overlappingLaneDescriptionProvided, multipleLanesTreatedAsOneLane, otherNonMotorizedTrafficTypes,
                   individualMotorizedVehicleTraffic, busVehicleTraffic, taxiVehicleTraffic, pedestriansTraffic,
                   cyclistVehicleTraffic, trackedVehicleTraffic, pedestrianTraffic>;
};

struct LaneAttributes_Vehicle : Bits<8, 8, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        isVehicleRevocableLane,
        isVehicleFlyOverLane,
        hovLaneUseOnly,
        restrictedToBusUse,
        restrictedToTaxiUse,
        restrictedFromPublicUse,
        hasIRbeaconCoverage,
        permissionOnRequest
    };
    using Numbers = NumberList<isVehicleRevocableLane, isVehicleFlyOverLane, hovLaneUseOnly, restrictedToBusUse,
                               restrictedToTaxiUse, restrictedFromPublicUse, hasIRbeaconCoverage, permissionOnRequest>;
};

struct LaneAttributes_Crosswalk : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        crosswalkRevocableLane,
        bicyleUseAllowed,
        isXwalkFlyOverLane,
        fixedCycleTime,
        biDirectionalCycleTimes,
        hasPushToWalkButton,
        audioSupport,
        rfSignalRequestPresent,
        unsignalizedSegmentsPresent
    };
    using Numbers = NumberList<crosswalkRevocableLane, bicyleUseAllowed, isXwalkFlyOverLane, fixedCycleTime,
                               biDirectionalCycleTimes, hasPushToWalkButton, audioSupport, rfSignalRequestPresent,
                               unsignalizedSegmentsPresent>;
};

struct LaneAttributes_Bike : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        bikeRevocableLane,
        pedestrianUseAllowed,
        isBikeFlyOverLane,
        fixedCycleTime,
        biDirectionalCycleTimes,
        isolatedByBarrier,
        unsignalizedSegmentsPresent
    };
    using Numbers = NumberList<bikeRevocableLane, pedestrianUseAllowed, isBikeFlyOverLane, fixedCycleTime,
                               biDirectionalCycleTimes, isolatedByBarrier, unsignalizedSegmentsPresent>;
};

struct LaneAttributes_Sidewalk : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t { sidewalk_RevocableLane, bicyleUseAllowed, isSidewalkFlyOverLane, walkBikes };
    using Numbers = NumberList<sidewalk_RevocableLane, bicyleUseAllowed, isSidewalkFlyOverLane, walkBikes>;
};

struct LaneAttributes_Barrier : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        median_RevocableLane,
        median,
        whiteLineHashing,
        stripedLines,
        doubleStripedLines,
        trafficCones,
        constructionBarrier,
        trafficChannels,
        lowCurbs,
        highCurbs
    };
    using Numbers = NumberList<median_RevocableLane, median, whiteLineHashing, stripedLines, doubleStripedLines,
                               trafficCones, constructionBarrier, trafficChannels, lowCurbs, highCurbs>;
};

struct LaneAttributes_Striping : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        stripeToConnectingLanesRevocableLane,
        stripeDrawOnLeft,
        stripeDrawOnRight,
        stripeToConnectingLanesLeft,
        stripeToConnectingLanesRight,
        stripeToConnectingLanesAhead
    };
    using Numbers = NumberList<stripeToConnectingLanesRevocableLane, stripeDrawOnLeft, stripeDrawOnRight,
                               stripeToConnectingLanesLeft, stripeToConnectingLanesRight, stripeToConnectingLanesAhead>;
};

struct LaneAttributes_TrackedVehicle : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        spec_RevocableLane,
        spec_commuterRailRoadTrack,
        spec_lightRailRoadTrack,
        spec_heavyRailRoadTrack,
        spec_otherRailType
    };
    using Numbers = NumberList<spec_RevocableLane, spec_commuterRailRoadTrack, spec_lightRailRoadTrack,
                               spec_heavyRailRoadTrack, spec_otherRailType>;
};

struct LaneAttributes_Parking : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        parkingRevocableLane,
        parallelParkingInUse,
        headInParkingInUse,
        doNotParkZone,
        parkingForBusUse,
        parkingForTaxiUse,
        noPublicParkingUse
    };
    using Numbers = NumberList<parkingRevocableLane, parallelParkingInUse, headInParkingInUse, doNotParkZone,
                               parkingForBusUse, parkingForTaxiUse, noPublicParkingUse>;
};

using LaneTypeAttributes =
    Choice<Named<"vehicle", LaneAttributes_Vehicle>, Named<"crosswalk", LaneAttributes_Crosswalk>,
           Named<"bikeLane", LaneAttributes_Bike>, Named<"sidewalk", LaneAttributes_Sidewalk>,
           Named<"median", LaneAttributes_Barrier>, Named<"striping", LaneAttributes_Striping>,
           Named<"trackedVehicle", LaneAttributes_TrackedVehicle>, Named<"parking", LaneAttributes_Parking>, Ellipsis>;

struct LaneAttributes {
    Optional<LaneSharing> shareWith;
    LaneTypeAttributes laneType;
};

struct AllowedManeuvers : Bits<12> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        maneuverStraightAllowed,
        maneuverLeftAllowed,
        maneuverRightAllowed,
        maneuverUTurnAllowed,
        maneuverLeftTurnOnRedAllowed,
        maneuverRightTurnOnRedAllowed,
        maneuverLaneChangeAllowed,
        maneuverNoStoppingAllowed,
        yieldAllwaysRequired,
        goWithHalt,
        caution,
        reserved1
    };
    using Numbers = NumberList<maneuverStraightAllowed, maneuverLeftAllowed, maneuverRightAllowed, maneuverUTurnAllowed,
                               maneuverLeftTurnOnRedAllowed, maneuverRightTurnOnRedAllowed, maneuverLaneChangeAllowed,
                               maneuverNoStoppingAllowed, yieldAllwaysRequired, goWithHalt, caution, reserved1>;
};

struct ConnectingLane {
    LaneID lane;
    Optional<AllowedManeuvers> maneuver;
};

struct Connection {
    NodeReferenceID remoteIntersection;
    Optional<ConnectingLane> connectingLane;
    Optional<PhaseID> phaseId;
};

using ConnectsToList = View<Connection, 1, 8>;

struct Lane {
    LaneID laneID;
    Optional<LaneWidth> laneWidth;
    Optional<LaneAttributes> laneAttributes;
    Optional<AllowedManeuvers> maneuvers;
    Optional<ConnectsToList> connectsTo;
    Optional<SpeedLimitList> speedLimits;
    Optional<PointList> points;
    Ellipsis dots;
};
OutOfLine asn1_code(const Lane&);

using LaneList = View<Lane, 1, 32>;

struct Link {
    Optional<DescriptiveName> name;
    NodeReferenceID upstreamNodeId;
    Optional<SpeedLimitList> speedLimits;
    LaneWidth linkWidth;
    Optional<PointList> points;
    Optional<MovementList> movements;
    LaneList lanes;
    Ellipsis dots;
};
OutOfLine asn1_code(const Link&);

using LinkList = View<Link, 1, 32>;

struct Node {
    Optional<DescriptiveName> name;
    NodeReferenceID id;
    Position3D refPos;
    Optional<LinkList> inLinks;
    Ellipsis dots;
};
OutOfLine asn1_code(const Node&);

using NodeList = View<Node, 1, 32>;

struct MapData {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    NodeList nodes;
    Ellipsis dots;
};
OutOfLine asn1_code(const MapData&);

}  // namespace chorus::v2x::messages::csae53
