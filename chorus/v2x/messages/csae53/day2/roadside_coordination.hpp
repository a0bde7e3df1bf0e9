// RoadsideCoordination (RSC): what the road advises vehicles and lanes to do. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/day2/common.hpp"
#include "chorus/v2x/messages/csae53/road_side_information.hpp"

namespace chorus::v2x::messages::csae53::day2 {

struct DriveSuggestion {
    DriveBehavior suggestion;
    Optional<TimeOffset> lifeTime;
    Optional<ReferenceLink> relatedLink;
    Optional<ReferencePath> relatedPath;
    Ellipsis dots;
};
OutOfLine asn1_code(const DriveSuggestion&);

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

struct VehicleCoordination {
    FixedOctets<8> vehId;
    Optional<DriveSuggestion> driveSuggestion;
    Optional<PathPlanning> pathGuidance;
    Optional<CoordinationInfo> info;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleCoordination&);

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
