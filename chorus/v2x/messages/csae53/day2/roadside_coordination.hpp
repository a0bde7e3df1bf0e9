// RoadsideCoordination (RSC): what the road advises vehicles and lanes to do. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/day2/common.hpp"
#include "chorus/v2x/messages/csae53/road_side_information.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// DriveSuggestion ::= SEQUENCE {suggestion DriveBehavior, lifeTime TimeOffset OPTIONAL,
//     relatedLink ReferenceLink OPTIONAL, relatedPath ReferencePath OPTIONAL, ...}
struct DriveSuggestion {
    DriveBehavior suggestion;
    Optional<TimeOffset> lifeTime;
    Optional<ReferenceLink> relatedLink;
    Optional<ReferencePath> relatedPath;
    Ellipsis dots;
};
OutOfLine asn1_code(const DriveSuggestion&);

// CoordinationInfo ::= BIT STRING {cooperativeLaneChanging (0), cooperativeVehMerging (1),
//     laneChangingAtIntersection (2), no-signalIntersectionPassing (3), dynamicLaneManagement (4), laneReservation (5),
//     laneRestriction (6), signalPriority (7)} (SIZE (8, ...))
struct CoordinationInfo : Bits<8, 8, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        cooperativeLaneChanging,
        cooperativeVehMerging,
        laneChangingAtIntersection,
        no_signalIntersectionPassing,
        dynamicLaneManagement,
        laneReservation,
        laneRestriction,
        signalPriority
    };
    using Numbers = NumberList<cooperativeLaneChanging, cooperativeVehMerging, laneChangingAtIntersection,
                               no_signalIntersectionPassing, dynamicLaneManagement, laneReservation, laneRestriction,
                               signalPriority>;
};

// VehicleCoordination ::= SEQUENCE {vehId OCTET STRING (SIZE (8)), driveSuggestion DriveSuggestion OPTIONAL,
//     pathGuidance PathPlanning OPTIONAL, info CoordinationInfo OPTIONAL, ...}
struct VehicleCoordination {
    FixedOctets<8> vehId;
    Optional<DriveSuggestion> driveSuggestion;
    Optional<PathPlanning> pathGuidance;
    Optional<CoordinationInfo> info;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleCoordination&);

// LaneCoordination ::= SEQUENCE {targetLane ReferenceLink, relatedPath ReferencePath OPTIONAL,
//     tBegin DDateTime OPTIONAL, tEnd DDateTime OPTIONAL, recommendedSpeed Speed OPTIONAL,
//     recommendedBehavior DriveBehavior OPTIONAL, info CoordinationInfo OPTIONAL, description Description OPTIONAL,
//     ...}
struct LaneCoordination {
    ReferenceLink targetLane;
    Optional<ReferencePath> relatedPath;
    Optional<DDateTime> tBegin;
    Optional<DDateTime> tEnd;
    Optional<Speed> recommendedSpeed;
    Optional<DriveBehavior> recommendedBehavior;
    Optional<CoordinationInfo> info;
    Optional<Description> description;
    Ellipsis dots;
};
OutOfLine asn1_code(const LaneCoordination&);

// RoadsideCoordination ::= SEQUENCE {msgCnt MsgCount, id OCTET STRING (SIZE (8)), secMark DSecond, refPos Position3D,
//     coordinates SEQUENCE (SIZE (1..16)) OF VehicleCoordination OPTIONAL,
//     laneCoordinates SEQUENCE (SIZE (1..8)) OF LaneCoordination OPTIONAL, ...}
struct RoadsideCoordination {
    MsgCount msgCnt;
    FixedOctets<8> id;
    DSecond secMark;
    Position3D refPos;
    Optional<View<VehicleCoordination, 1, 16>> coordinates;
    Optional<View<LaneCoordination, 1, 8>> laneCoordinates;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadsideCoordination&);

}  // namespace chorus::v2x::messages::csae53::day2
