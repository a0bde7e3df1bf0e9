// MapData of T/CSAE 53-2020 (YD/T 3709-2020).
#pragma once

#include "chorus/v2x/messages/csae53/common.hpp"

namespace chorus::v2x::messages::csae53 {

// SpeedLimitType ::= ENUMERATED {unknown, maxSpeedInSchoolZone, maxSpeedInSchoolZoneWhenChildrenArePresent,
//     maxSpeedInConstructionZone, vehicleMinSpeed, vehicleMaxSpeed, vehicleNightMaxSpeed, truckMinSpeed, truckMaxSpeed,
//     truckNightMaxSpeed, vehiclesWithTrailersMinSpeed, vehiclesWithTrailersMaxSpeed,
//     vehiclesWithTrailersNightMaxSpeed, ...}
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

// RegulatorySpeedLimit ::= SEQUENCE {type SpeedLimitType, speed Speed}
struct RegulatorySpeedLimit {
    SpeedLimitType type;
    Speed speed;
};

// SpeedLimitList ::= SEQUENCE (SIZE (1..9)) OF RegulatorySpeedLimit
using SpeedLimitList = View<RegulatorySpeedLimit, 1, 9>;

// LaneWidth ::= INTEGER (0..32767)
struct LaneWidth : Integer<0, 32767> {
    using Integer::Integer;
};

// RoadPoint ::= SEQUENCE {posOffset PositionOffsetLLV, ...}
struct RoadPoint {
    PositionOffsetLLV posOffset;
    Ellipsis dots;
};

// PointList ::= SEQUENCE (SIZE (2..31)) OF RoadPoint
using PointList = View<RoadPoint, 2, 31>;

// Movement ::= SEQUENCE {remoteIntersection NodeReferenceID, phaseId PhaseID OPTIONAL}
struct Movement {
    NodeReferenceID remoteIntersection;
    Optional<PhaseID> phaseId;
};

// MovementList ::= SEQUENCE (SIZE (1..32)) OF Movement
using MovementList = View<Movement, 1, 32>;

// LaneID ::= INTEGER (0..255)
struct LaneID : Integer<0, 255> {
    using Integer::Integer;
};

// LaneSharing ::= BIT STRING {overlappingLaneDescriptionProvided (0), multipleLanesTreatedAsOneLane (1),
//     otherNonMotorizedTrafficTypes (2), individualMotorizedVehicleTraffic (3), busVehicleTraffic (4),
//     taxiVehicleTraffic (5), pedestriansTraffic (6), cyclistVehicleTraffic (7), trackedVehicleTraffic (8),
//     pedestrianTraffic (9)} (SIZE (10))
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

// LaneAttributes-Vehicle ::= BIT STRING {isVehicleRevocableLane (0), isVehicleFlyOverLane (1), hovLaneUseOnly (2),
//     restrictedToBusUse (3), restrictedToTaxiUse (4), restrictedFromPublicUse (5), hasIRbeaconCoverage (6),
//     permissionOnRequest (7)} (SIZE (8, ...))
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

// LaneAttributes-Crosswalk ::= BIT STRING {crosswalkRevocableLane (0), bicyleUseAllowed (1), isXwalkFlyOverLane (2),
//     fixedCycleTime (3), biDirectionalCycleTimes (4), hasPushToWalkButton (5), audioSupport (6),
//     rfSignalRequestPresent (7), unsignalizedSegmentsPresent (8)} (SIZE (16))
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

// LaneAttributes-Bike ::= BIT STRING {bikeRevocableLane (0), pedestrianUseAllowed (1), isBikeFlyOverLane (2),
//     fixedCycleTime (3), biDirectionalCycleTimes (4), isolatedByBarrier (5),
//     unsignalizedSegmentsPresent (6)} (SIZE (16))
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

// LaneAttributes-Sidewalk ::= BIT STRING {sidewalk-RevocableLane (0), bicyleUseAllowed (1), isSidewalkFlyOverLane (2),
//     walkBikes (3)} (SIZE (16))
struct LaneAttributes_Sidewalk : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t { sidewalk_RevocableLane, bicyleUseAllowed, isSidewalkFlyOverLane, walkBikes };
    using Numbers = NumberList<sidewalk_RevocableLane, bicyleUseAllowed, isSidewalkFlyOverLane, walkBikes>;
};

// LaneAttributes-Barrier ::= BIT STRING {median-RevocableLane (0), median (1), whiteLineHashing (2), stripedLines (3),
//     doubleStripedLines (4), trafficCones (5), constructionBarrier (6), trafficChannels (7), lowCurbs (8),
//     highCurbs (9)} (SIZE (16))
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

// LaneAttributes-Striping ::= BIT STRING {stripeToConnectingLanesRevocableLane (0), stripeDrawOnLeft (1),
//     stripeDrawOnRight (2), stripeToConnectingLanesLeft (3), stripeToConnectingLanesRight (4),
//     stripeToConnectingLanesAhead (5)} (SIZE (16))
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

// LaneAttributes-TrackedVehicle ::= BIT STRING {spec-RevocableLane (0), spec-commuterRailRoadTrack (1),
//     spec-lightRailRoadTrack (2), spec-heavyRailRoadTrack (3), spec-otherRailType (4)} (SIZE (16))
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

// LaneAttributes-Parking ::= BIT STRING {parkingRevocableLane (0), parallelParkingInUse (1), headInParkingInUse (2),
//     doNotParkZone (3), parkingForBusUse (4), parkingForTaxiUse (5), noPublicParkingUse (6)} (SIZE (16))
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

// LaneTypeAttributes ::= CHOICE {vehicle LaneAttributes-Vehicle, crosswalk LaneAttributes-Crosswalk,
//     bikeLane LaneAttributes-Bike, sidewalk LaneAttributes-Sidewalk, median LaneAttributes-Barrier,
//     striping LaneAttributes-Striping, trackedVehicle LaneAttributes-TrackedVehicle, parking LaneAttributes-Parking,
//     ...}
using LaneTypeAttributes =
    Choice<Named<"vehicle", LaneAttributes_Vehicle>, Named<"crosswalk", LaneAttributes_Crosswalk>,
           Named<"bikeLane", LaneAttributes_Bike>, Named<"sidewalk", LaneAttributes_Sidewalk>,
           Named<"median", LaneAttributes_Barrier>, Named<"striping", LaneAttributes_Striping>,
           Named<"trackedVehicle", LaneAttributes_TrackedVehicle>, Named<"parking", LaneAttributes_Parking>, Ellipsis>;

// LaneAttributes ::= SEQUENCE {shareWith LaneSharing OPTIONAL, laneType LaneTypeAttributes}
struct LaneAttributes {
    Optional<LaneSharing> shareWith;
    LaneTypeAttributes laneType;
};

// AllowedManeuvers ::= BIT STRING {maneuverStraightAllowed (0), maneuverLeftAllowed (1), maneuverRightAllowed (2),
//     maneuverUTurnAllowed (3), maneuverLeftTurnOnRedAllowed (4), maneuverRightTurnOnRedAllowed (5),
//     maneuverLaneChangeAllowed (6), maneuverNoStoppingAllowed (7), yieldAllwaysRequired (8), goWithHalt (9),
//     caution (10), reserved1 (11)} (SIZE (12))
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

// ConnectingLane ::= SEQUENCE {lane LaneID, maneuver AllowedManeuvers OPTIONAL}
struct ConnectingLane {
    LaneID lane;
    Optional<AllowedManeuvers> maneuver;
};

// Connection ::= SEQUENCE {remoteIntersection NodeReferenceID, connectingLane ConnectingLane OPTIONAL,
//     phaseId PhaseID OPTIONAL}
struct Connection {
    NodeReferenceID remoteIntersection;
    Optional<ConnectingLane> connectingLane;
    Optional<PhaseID> phaseId;
};

// ConnectsToList ::= SEQUENCE (SIZE (1..8)) OF Connection
using ConnectsToList = View<Connection, 1, 8>;

// Lane ::= SEQUENCE {laneID LaneID, laneWidth LaneWidth OPTIONAL, laneAttributes LaneAttributes OPTIONAL,
//     maneuvers AllowedManeuvers OPTIONAL, connectsTo ConnectsToList OPTIONAL, speedLimits SpeedLimitList OPTIONAL,
//     points PointList OPTIONAL, ...}
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

// LaneList ::= SEQUENCE (SIZE (1..32)) OF Lane
using LaneList = View<Lane, 1, 32>;

// Link ::= SEQUENCE {name DescriptiveName OPTIONAL, upstreamNodeId NodeReferenceID,
//     speedLimits SpeedLimitList OPTIONAL, linkWidth LaneWidth, points PointList OPTIONAL,
//     movements MovementList OPTIONAL, lanes LaneList, ...}
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

// LinkList ::= SEQUENCE (SIZE (1..32)) OF Link
using LinkList = View<Link, 1, 32>;

// Node ::= SEQUENCE {name DescriptiveName OPTIONAL, id NodeReferenceID, refPos Position3D, inLinks LinkList OPTIONAL,
//     ...}
struct Node {
    Optional<DescriptiveName> name;
    NodeReferenceID id;
    Position3D refPos;
    Optional<LinkList> inLinks;
    Ellipsis dots;
};
OutOfLine asn1_code(const Node&);

// NodeList ::= SEQUENCE (SIZE (1..32)) OF Node
using NodeList = View<Node, 1, 32>;

// MapData ::= SEQUENCE {msgCnt MsgCount, timeStamp MinuteOfTheYear OPTIONAL, nodes NodeList, ...}
struct MapData {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    NodeList nodes;
    Ellipsis dots;
};
OutOfLine asn1_code(const MapData&);

}  // namespace chorus::v2x::messages::csae53
