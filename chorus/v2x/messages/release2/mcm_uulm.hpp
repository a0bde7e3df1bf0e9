// TS103561-LUKAS-MCM: manoeuvre coordination as Ulm University proposed it for ETSI TR 103 578 and TS 103 561 (project
// LUKAS). Research stations speak it; it is no published standard. Values are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2::mcm_uulm {

using namespace asn1;
using asn1::operator==;

using release2::BasicContainer;
using release2::CartesianCoordinateLarge;
using release2::GenerationDeltaTime;
using release2::HeadingValue;
using release2::ItsPduHeader;
using release2::SpeedValue;
using release2::StationId;

// ---- data elements

struct AdviceUpdateID : Integer<0, 65535> {
    using Integer::Integer;
};

using ConfirmationRequiredFlag = bool;

struct ManeuverID : Integer<0, 65535> {
    using Integer::Integer;
};

enum class ManeuverResponse : std::uint8_t { accept, reject, pending };
Root<ManeuverResponse::pending> asn1_shape(ManeuverResponse);

// maneuverTypeUnknown is item 7 on the wire; the module numbers it 15.
enum class ManeuverType : std::uint8_t {
    freeTravel,
    followRoadUser,
    crossIntersection,
    yieldAtIntersection,
    overtake,
    pullOver,
    yieldAtObstacle,
    maneuverTypeUnknown
};
Root<ManeuverType::maneuverTypeUnknown> asn1_shape(ManeuverType);

struct ParticipatingRoadUserIndex : Integer<0, 127> {
    using Integer::Integer;
};

struct RoadUserLength : Integer<1, 62> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 61, unavailable = 62 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

enum class RoadUserType : std::uint8_t {
    connectedVehicle,
    connectedAutomatedVehicle,
    connectedCyclist,
    connectedPedestrian,
    connectedRoadSweeper,
    connectedCollectionVehicle /*, ... */
};
Root<RoadUserType::connectedCollectionVehicle, extensible> asn1_shape(RoadUserType);

struct RoadUserWidth : Integer<1, 62> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 61, unavailable = 62 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// reasonUnknown is item 5 on the wire; the module numbers it 15.
enum class TerminationStatus : std::uint8_t {
    regularEnd,
    abortByReject,
    abortByTimeout,
    abortByConstraintViolation,
    abortByEmergencyVehicleAppearance,
    reasonUnknown
};
Root<TerminationStatus::reasonUnknown> asn1_shape(TerminationStatus);

struct TrajectoryPointDeltaTime : Integer<1, 255> {
    using Integer::Integer;
};

struct TrajectoryStartDeltaTime : Integer<0, 65535> {
    using Integer::Integer;
};

struct WaypointDeltaTime : Integer<0, 65535> {
    using Integer::Integer;
};

// ---- data frames

struct Waypoint {
    CartesianCoordinateLarge xDistance;
    CartesianCoordinateLarge yDistance;
};

using DesiredRoute = View<Waypoint, 1, 128, extensible>;

using Polygon = View<Waypoint, 1, 128, extensible>;

using YieldToRoadUserContainer = View<ParticipatingRoadUserIndex, 1, 16, extensible>;

struct LongitudinalWaypoint {
    Waypoint waypoint;
    WaypointDeltaTime minArrivalTime;
    WaypointDeltaTime maxArrivalTime;
    Optional<SpeedValue> minVelocity;
    Optional<SpeedValue> maxVelocity;
    Optional<WaypointDeltaTime> minDurationOfStop;
    Optional<ParticipatingRoadUserIndex> precedingRoadUser;
    Optional<ParticipatingRoadUserIndex> followingRoadUser;
    Optional<YieldToRoadUserContainer> yieldToRoadUserContainer;
};
OutOfLine asn1_code(const LongitudinalWaypoint&);

using LongitudinalManeuverWaypointContainer = View<LongitudinalWaypoint, 1, 128, extensible>;

struct ManeuverConstraints {
    Optional<ManeuverType> maneuverType;
    LongitudinalManeuverWaypointContainer longitudinalManeuverWaypointContainer;
    Optional<Polygon> maneuverCorridor;
};

using ManeuverParameters =
    Choice<Named<"maneuverConstraints", ManeuverConstraints>, Named<"terminationStatus", TerminationStatus>>;

using ParticipatingRoadUserIDContainer = View<StationId, 1, 128, extensible>;

struct SuggestedManeuver {
    ManeuverID maneuverID;
    AdviceUpdateID adviceUpdateID;
    ParticipatingRoadUserIDContainer participatingRoadUserIDContainer;
    ConfirmationRequiredFlag confirmationRequiredFlag;
    ManeuverParameters maneuverParameters;
};

struct SuggestedManeuverContainer {
    StationId targetStationID;
    Optional<SuggestedManeuver> suggestedManeuver;
};

struct TrajectoryPoint {
    Waypoint waypoint;
    SpeedValue speed;
    HeadingValue heading;
};

using TrajectoryPointContainer = View<TrajectoryPoint, 1, 128, extensible>;

struct PlannedTrajectory {
    TrajectoryStartDeltaTime startDeltaTime;
    TrajectoryPointDeltaTime deltaTime;
    TrajectoryPointContainer trajectoryPointContainer;
};

struct AdviceResponse {
    ManeuverID maneuverID;
    AdviceUpdateID adviceUpdateID;
    ManeuverResponse adviceFollowed;
};

struct RoadUserState {
    RoadUserType roadUserType;
    SpeedValue speed;
    HeadingValue heading;
    RoadUserLength length;
    RoadUserWidth width;
};

struct RoadUserContainer {
    RoadUserState roadUserState;
    Optional<PlannedTrajectory> plannedTrajectory;
    Optional<DesiredRoute> desiredRoute;
    Optional<AdviceResponse> adviceResponse;
};

using ManeuverContainer = Choice<Named<"roadUserContainer", RoadUserContainer>,
                                 Named<"suggestedManeuverContainer", SuggestedManeuverContainer>>;

struct McmParameters {
    BasicContainer basicContainer;
    ManeuverContainer maneuverContainer;
};

struct ManeuverCoordinationMessage {
    GenerationDeltaTime generationDeltaTime;
    McmParameters mcmParameters;
};

struct MCM {
    ItsPduHeader header;
    ManeuverCoordinationMessage mcm;
};

}  // namespace chorus::v2x::messages::release2::mcm_uulm
