// ETSI-ITS-CDD, ETSI TS 102 894-2 V2.4.1: what VAMs need besides cdd.hpp.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2 {

// ---- data elements, in the order of the standard

// AccelerationChange ::= ENUMERATED {accelerate, decelerate}
enum class AccelerationChange : std::uint8_t { accelerate, decelerate };
Root<AccelerationChange::decelerate> asn1_shape(AccelerationChange);

// ClusterBreakupReason ::= INTEGER {notProvided (0), clusteringPurposeCompleted (1),
//     leaderMovedOutOfClusterBoundingBox (2), joiningAnotherCluster (3), enteringLowRiskAreaBasedOnMaps (4),
//     receptionOfCpmContainingCluster (5)} (0..15)
struct ClusterBreakupReason : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        notProvided = 0,
        clusteringPurposeCompleted = 1,
        leaderMovedOutOfClusterBoundingBox = 2,
        joiningAnotherCluster = 3,
        enteringLowRiskAreaBasedOnMaps = 4,
        receptionOfCpmContainingCluster = 5
    };
    using Numbers = NumberList<notProvided, clusteringPurposeCompleted, leaderMovedOutOfClusterBoundingBox,
                               joiningAnotherCluster, enteringLowRiskAreaBasedOnMaps, receptionOfCpmContainingCluster>;
};

// ClusterLeaveReason ::= INTEGER {notProvided (0), clusterLeaderLost (1), clusterDisbandedByLeader (2),
//     outOfClusterBoundingBox (3), outOfClusterSpeedRange (4), joiningAnotherCluster (5), cancelledJoin (6),
//     failedJoin (7), safetyCondition (8)} (0..15)
struct ClusterLeaveReason : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        notProvided = 0,
        clusterLeaderLost = 1,
        clusterDisbandedByLeader = 2,
        outOfClusterBoundingBox = 3,
        outOfClusterSpeedRange = 4,
        joiningAnotherCluster = 5,
        cancelledJoin = 6,
        failedJoin = 7,
        safetyCondition = 8
    };
    using Numbers =
        NumberList<notProvided, clusterLeaderLost, clusterDisbandedByLeader, outOfClusterBoundingBox,
                   outOfClusterSpeedRange, joiningAnotherCluster, cancelledJoin, failedJoin, safetyCondition>;
};

// DeltaTimeQuarterSecond ::= INTEGER {unavailable (255)} (1..255)
struct DeltaTimeQuarterSecond : Integer<1, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 255 };
    using Numbers = NumberList<unavailable>;
};

// LateralAccelerationValue ::= INTEGER {negativeOutOfRange (-160), positiveOutOfRange (160),
//     unavailable (161)} (-160..161)
struct LateralAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -160, positiveOutOfRange = 160, unavailable = 161 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

// LongitudinalAccelerationValue ::= INTEGER {negativeOutOfRange (-160), positiveOutOfRange (160),
//     unavailable (161)} (-160..161)
struct LongitudinalAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -160, positiveOutOfRange = 160, unavailable = 161 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

// SafeDistanceIndicator ::= BOOLEAN
using SafeDistanceIndicator = bool;

// TrajectoryInterceptionProbability ::= INTEGER {unavailable (63)} (0..63)
struct TrajectoryInterceptionProbability : Integer<0, 63> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 63 };
    using Numbers = NumberList<unavailable>;
};

// TrajectoryInterceptionConfidence ::= INTEGER {lessthan50percent (0), between50and70Percent (1),
//     between70and90Percent (2), above90Percent (3)} (0..3)
struct TrajectoryInterceptionConfidence : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        lessthan50percent = 0,
        between50and70Percent = 1,
        between70and90Percent = 2,
        above90Percent = 3
    };
    using Numbers = NumberList<lessthan50percent, between50and70Percent, between70and90Percent, above90Percent>;
};

// TurningDirection ::= ENUMERATED {left, right}
enum class TurningDirection : std::uint8_t { left, right };
Root<TurningDirection::right> asn1_shape(TurningDirection);

// VerticalAccelerationValue ::= INTEGER {negativeOutOfRange (-160), positiveOutOfRange (160),
//     unavailable (161)} (-160..161)
struct VerticalAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -160, positiveOutOfRange = 160, unavailable = 161 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

// VruDeviceUsage ::= INTEGER {unavailable (0), other (1), idle (2), listeningToAudio (3), typing (4), calling (5),
//     playingGames (6), reading (7), viewing (8)} (0..15)
struct VruDeviceUsage : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        other = 1,
        idle = 2,
        listeningToAudio = 3,
        typing = 4,
        calling = 5,
        playingGames = 6,
        reading = 7,
        viewing = 8
    };
    using Numbers =
        NumberList<unavailable, other, idle, listeningToAudio, typing, calling, playingGames, reading, viewing>;
};

// VruEnvironment ::= INTEGER {unavailable (0), intersectionCrossing (1), zebraCrossing (2), sidewalk (3),
//     onVehicleRoad (4), protectedGeographicArea (5)} (0..15)
struct VruEnvironment : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        intersectionCrossing = 1,
        zebraCrossing = 2,
        sidewalk = 3,
        onVehicleRoad = 4,
        protectedGeographicArea = 5
    };
    using Numbers =
        NumberList<unavailable, intersectionCrossing, zebraCrossing, sidewalk, onVehicleRoad, protectedGeographicArea>;
};

// VruSizeClass ::= INTEGER {unavailable (0), low (1), medium (2), high (3)} (0..15)
struct VruSizeClass : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, low = 1, medium = 2, high = 3 };
    using Numbers = NumberList<unavailable, low, medium, high>;
};

// VruSpecificExteriorLights ::= BIT STRING {unavailable (0), backFlashLight (1), helmetLight (2), armLight (3),
//     legLight (4), wheelLight (5)} (SIZE (8))
struct VruSpecificExteriorLights : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unavailable, backFlashLight, helmetLight, armLight, legLight, wheelLight };
    using Numbers = NumberList<unavailable, backFlashLight, helmetLight, armLight, legLight, wheelLight>;
};

// ---- data frames, in the order of the standard

// AccelerationChangeIndication ::= SEQUENCE {accelOrDecel AccelerationChange, actionDeltaTime DeltaTimeTenthOfSecond,
//     ...}
struct AccelerationChangeIndication {
    AccelerationChange accelOrDecel;
    DeltaTimeTenthOfSecond actionDeltaTime;
    Ellipsis dots;
};

// ClusterBreakupInfo ::= SEQUENCE {clusterBreakupReason ClusterBreakupReason, breakupTime DeltaTimeQuarterSecond, ...}
struct ClusterBreakupInfo {
    ClusterBreakupReason clusterBreakupReason;
    DeltaTimeQuarterSecond breakupTime;
    Ellipsis dots;
};

// ClusterJoinInfo ::= SEQUENCE {clusterId Identifier1B, joinTime DeltaTimeQuarterSecond, ...}
struct ClusterJoinInfo {
    Identifier1B clusterId;
    DeltaTimeQuarterSecond joinTime;
    Ellipsis dots;
};

// ClusterLeaveInfo ::= SEQUENCE {clusterId Identifier1B, clusterLeaveReason ClusterLeaveReason, ...}
struct ClusterLeaveInfo {
    Identifier1B clusterId;
    ClusterLeaveReason clusterLeaveReason;
    Ellipsis dots;
};

// HeadingChangeIndication ::= SEQUENCE {direction TurningDirection, actionDeltaTime DeltaTimeTenthOfSecond, ...}
struct HeadingChangeIndication {
    TurningDirection direction;
    DeltaTimeTenthOfSecond actionDeltaTime;
    Ellipsis dots;
};

// LateralAcceleration ::= SEQUENCE {lateralAccelerationValue LateralAccelerationValue,
//     lateralAccelerationConfidence AccelerationConfidence}
struct LateralAcceleration {
    LateralAccelerationValue lateralAccelerationValue;
    AccelerationConfidence lateralAccelerationConfidence;
};

// LongitudinalAcceleration ::= SEQUENCE {longitudinalAccelerationValue LongitudinalAccelerationValue,
//     longitudinalAccelerationConfidence AccelerationConfidence}
struct LongitudinalAcceleration {
    LongitudinalAccelerationValue longitudinalAccelerationValue;
    AccelerationConfidence longitudinalAccelerationConfidence;
};

// PathHistory ::= SEQUENCE (SIZE (0..40)) OF PathPoint
using PathHistory = View<PathPoint, 0, 40>;

// SafeDistanceIndication ::= SEQUENCE {subjectStation StationId OPTIONAL, safeDistanceIndicator SafeDistanceIndicator,
//     timeToCollision DeltaTimeTenthOfSecond OPTIONAL, ...}
struct SafeDistanceIndication {
    Optional<StationId> subjectStation;
    SafeDistanceIndicator safeDistanceIndicator;
    Optional<DeltaTimeTenthOfSecond> timeToCollision;
    Ellipsis dots;
};

// SequenceOfSafeDistanceIndication ::= SEQUENCE (SIZE (1..8, ...)) OF SafeDistanceIndication
using SequenceOfSafeDistanceIndication = View<SafeDistanceIndication, 1, 8, extensible>;

// TrajectoryInterceptionIndication ::= SEQUENCE {subjectStation StationId OPTIONAL,
//     trajectoryInterceptionProbability TrajectoryInterceptionProbability,
//     trajectoryInterceptionConfidence TrajectoryInterceptionConfidence OPTIONAL, ...}
struct TrajectoryInterceptionIndication {
    Optional<StationId> subjectStation;
    TrajectoryInterceptionProbability trajectoryInterceptionProbability;
    Optional<TrajectoryInterceptionConfidence> trajectoryInterceptionConfidence;
    Ellipsis dots;
};

// SequenceOfTrajectoryInterceptionIndication ::= SEQUENCE (SIZE (1..8, ...)) OF TrajectoryInterceptionIndication
using SequenceOfTrajectoryInterceptionIndication = View<TrajectoryInterceptionIndication, 1, 8, extensible>;

// VerticalAcceleration ::= SEQUENCE {verticalAccelerationValue VerticalAccelerationValue,
//     verticalAccelerationConfidence AccelerationConfidence}
struct VerticalAcceleration {
    VerticalAccelerationValue verticalAccelerationValue;
    AccelerationConfidence verticalAccelerationConfidence;
};

// VruExteriorLights ::= SEQUENCE {vehicular ExteriorLights, vruSpecific VruSpecificExteriorLights, ...}
struct VruExteriorLights {
    ExteriorLights vehicular;
    VruSpecificExteriorLights vruSpecific;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::release2
