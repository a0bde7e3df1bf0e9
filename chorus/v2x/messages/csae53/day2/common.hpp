// What several messages of day 2 share. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/road_side_information.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// Polygon ::= SEQUENCE (SIZE (4..32)) OF PositionOffsetLLV
using Polygon = View<PositionOffsetLLV, 4, 32>;

// AccConfidence ::= ENUMERATED {unavailable, prec100deg, prec10deg, prec5deg, prec1deg, prec0-1deg, prec0-05deg,
//     prec0-01deg}
enum class AccConfidence : std::uint8_t {
    unavailable,
    prec100deg,
    prec10deg,
    prec5deg,
    prec1deg,
    prec0_1deg,
    prec0_05deg,
    prec0_01deg
};
Root<AccConfidence::prec0_01deg> asn1_shape(AccConfidence);

// AngularVConfidence ::= ENUMERATED {unavailable, prec100deg, prec10deg, prec5deg, prec1deg, prec0-1deg, prec0-05deg,
//     prec0-01deg}
enum class AngularVConfidence : std::uint8_t {
    unavailable,
    prec100deg,
    prec10deg,
    prec5deg,
    prec1deg,
    prec0_1deg,
    prec0_05deg,
    prec0_01deg
};
Root<AngularVConfidence::prec0_01deg> asn1_shape(AngularVConfidence);

// AccSet4WayConfidence ::= SEQUENCE {lonAccConfidence AccConfidence, latAccConfidence AccConfidence,
//     vertAccConfidence AccConfidence, yawRateCon AngularVConfidence}
struct AccSet4WayConfidence {
    AccConfidence lonAccConfidence;
    AccConfidence latAccConfidence;
    AccConfidence vertAccConfidence;
    AngularVConfidence yawRateCon;
};

// PathPlanningPoint ::= SEQUENCE {posInMap ReferenceLink OPTIONAL, pos PositionOffsetLLV,
//     posAccuracy PositionConfidenceSet OPTIONAL, speed Speed OPTIONAL, speedCfd SpeedConfidence OPTIONAL,
//     heading Heading OPTIONAL, headingCfd HeadingConfidence OPTIONAL, accelSet AccelerationSet4Way OPTIONAL,
//     acc4WayConfidence AccSet4WayConfidence OPTIONAL, estimatedTime TimeOffset OPTIONAL,
//     timeConfidence Confidence OPTIONAL, ...}
struct PathPlanningPoint {
    Optional<ReferenceLink> posInMap;
    PositionOffsetLLV pos;
    Optional<PositionConfidenceSet> posAccuracy;
    Optional<Speed> speed;
    Optional<SpeedConfidence> speedCfd;
    Optional<Heading> heading;
    Optional<HeadingConfidence> headingCfd;
    Optional<AccelerationSet4Way> accelSet;
    Optional<AccSet4WayConfidence> acc4WayConfidence;
    Optional<TimeOffset> estimatedTime;
    Optional<Confidence> timeConfidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathPlanningPoint&);

// PathPlanning ::= SEQUENCE (SIZE (1..100)) OF PathPlanningPoint
using PathPlanning = View<PathPlanningPoint, 1, 100>;

// DriveBehavior ::= BIT STRING {goStraightForward (0), laneChangingToLeft (1), laneChangingToRight (2), rampIn (3),
//     rampOut (4), intersectionStraightThrough (5), intersectionTurnLeft (6), intersectionTurnRight (7),
//     intersectionUTurn (8), stop-and-go (9), stop (10), slow-down (11), speed-up (12), parking (13)} (SIZE (14, ...))
struct DriveBehavior : Bits<14, 14, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        goStraightForward,
        laneChangingToLeft,
        laneChangingToRight,
        rampIn,
        rampOut,
        intersectionStraightThrough,
        intersectionTurnLeft,
        intersectionTurnRight,
        intersectionUTurn,
        stop_and_go,
        stop,
        slow_down,
        speed_up,
        parking
    };
    using Numbers = NumberList<goStraightForward, laneChangingToLeft, laneChangingToRight, rampIn, rampOut,
                               intersectionStraightThrough, intersectionTurnLeft, intersectionTurnRight,
                               intersectionUTurn, stop_and_go, stop, slow_down, speed_up, parking>;
};

}  // namespace chorus::v2x::messages::csae53::day2
