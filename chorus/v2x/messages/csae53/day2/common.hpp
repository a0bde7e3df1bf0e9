// What several messages of day 2 share. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/road_side_information.hpp"

namespace chorus::v2x::messages::csae53::day2 {

using Polygon = View<PositionOffsetLLV, 4, 32>;

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

struct AccSet4WayConfidence {
    AccConfidence lonAccConfidence;
    AccConfidence latAccConfidence;
    AccConfidence vertAccConfidence;
    AngularVConfidence yawRateCon;
};

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

using PathPlanning = View<PathPlanningPoint, 1, 100>;

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
