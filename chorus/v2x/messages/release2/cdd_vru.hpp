// ETSI-ITS-CDD, ETSI TS 102 894-2 V2.4.1: what VAMs need besides cdd.hpp.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2 {

// ---- data elements, in the order of the standard

enum class AccelerationChange : std::uint8_t { accelerate, decelerate };
Root<AccelerationChange::decelerate> asn1_shape(AccelerationChange);

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

struct DeltaTimeQuarterSecond : Integer<1, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 255 };
    using Numbers = NumberList<unavailable>;
};

struct LateralAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -160, positiveOutOfRange = 160, unavailable = 161 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

struct LongitudinalAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -160, positiveOutOfRange = 160, unavailable = 161 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

using SafeDistanceIndicator = bool;

struct TrajectoryInterceptionProbability : Integer<0, 63> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 63 };
    using Numbers = NumberList<unavailable>;
};

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

enum class TurningDirection : std::uint8_t { left, right };
Root<TurningDirection::right> asn1_shape(TurningDirection);

struct VerticalAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -160, positiveOutOfRange = 160, unavailable = 161 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

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

struct VruSizeClass : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, low = 1, medium = 2, high = 3 };
    using Numbers = NumberList<unavailable, low, medium, high>;
};

struct VruSpecificExteriorLights : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unavailable, backFlashLight, helmetLight, armLight, legLight, wheelLight };
    using Numbers = NumberList<unavailable, backFlashLight, helmetLight, armLight, legLight, wheelLight>;
};

// ---- data frames, in the order of the standard

struct AccelerationChangeIndication {
    AccelerationChange accelOrDecel;
    DeltaTimeTenthOfSecond actionDeltaTime;
    Ellipsis dots;
};

struct ClusterBreakupInfo {
    ClusterBreakupReason clusterBreakupReason;
    DeltaTimeQuarterSecond breakupTime;
    Ellipsis dots;
};

struct ClusterJoinInfo {
    Identifier1B clusterId;
    DeltaTimeQuarterSecond joinTime;
    Ellipsis dots;
};

struct ClusterLeaveInfo {
    Identifier1B clusterId;
    ClusterLeaveReason clusterLeaveReason;
    Ellipsis dots;
};

struct HeadingChangeIndication {
    TurningDirection direction;
    DeltaTimeTenthOfSecond actionDeltaTime;
    Ellipsis dots;
};

struct LateralAcceleration {
    LateralAccelerationValue lateralAccelerationValue;
    AccelerationConfidence lateralAccelerationConfidence;
};

struct LongitudinalAcceleration {
    LongitudinalAccelerationValue longitudinalAccelerationValue;
    AccelerationConfidence longitudinalAccelerationConfidence;
};

using PathHistory = View<PathPoint, 0, 40>;

struct SafeDistanceIndication {
    Optional<StationId> subjectStation;
    SafeDistanceIndicator safeDistanceIndicator;
    Optional<DeltaTimeTenthOfSecond> timeToCollision;
    Ellipsis dots;
};

using SequenceOfSafeDistanceIndication = View<SafeDistanceIndication, 1, 8, extensible>;

struct TrajectoryInterceptionIndication {
    Optional<StationId> subjectStation;
    TrajectoryInterceptionProbability trajectoryInterceptionProbability;
    Optional<TrajectoryInterceptionConfidence> trajectoryInterceptionConfidence;
    Ellipsis dots;
};

using SequenceOfTrajectoryInterceptionIndication = View<TrajectoryInterceptionIndication, 1, 8, extensible>;

struct VerticalAcceleration {
    VerticalAccelerationValue verticalAccelerationValue;
    AccelerationConfidence verticalAccelerationConfidence;
};

struct VruExteriorLights {
    ExteriorLights vehicular;
    VruSpecificExteriorLights vruSpecific;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::release2
