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

// AdviceUpdateID ::= INTEGER (0..65535)
struct AdviceUpdateID : Integer<0, 65535> {
    using Integer::Integer;
};

// ConfirmationRequiredFlag ::= BOOLEAN
using ConfirmationRequiredFlag = bool;

// ManeuverID ::= INTEGER (0..65535)
struct ManeuverID : Integer<0, 65535> {
    using Integer::Integer;
};

// ManeuverResponse ::= ENUMERATED {accept, reject, pending}
enum class ManeuverResponse : std::uint8_t { accept, reject, pending };
Root<ManeuverResponse::pending> asn1_shape(ManeuverResponse);

// maneuverTypeUnknown is item 7 on the wire; the module numbers it 15.
// ManeuverType ::= ENUMERATED {freeTravel, followRoadUser, crossIntersection, yieldAtIntersection, overtake, pullOver,
//     yieldAtObstacle, maneuverTypeUnknown}
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

// ParticipatingRoadUserIndex ::= INTEGER (0..127)
struct ParticipatingRoadUserIndex : Integer<0, 127> {
    using Integer::Integer;
};

// RoadUserLength ::= INTEGER {outOfRange (61), unavailable (62)} (1..62)
struct RoadUserLength : Integer<1, 62> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 61, unavailable = 62 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// RoadUserType ::= ENUMERATED {connectedVehicle, connectedAutomatedVehicle, connectedCyclist, connectedPedestrian,
//     connectedRoadSweeper, connectedCollectionVehicle, ...}
enum class RoadUserType : std::uint8_t {
    connectedVehicle,
    connectedAutomatedVehicle,
    connectedCyclist,
    connectedPedestrian,
    connectedRoadSweeper,
    connectedCollectionVehicle /*, ... */
};
Root<RoadUserType::connectedCollectionVehicle, extensible> asn1_shape(RoadUserType);

// RoadUserWidth ::= INTEGER {outOfRange (61), unavailable (62)} (1..62)
struct RoadUserWidth : Integer<1, 62> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 61, unavailable = 62 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// reasonUnknown is item 5 on the wire; the module numbers it 15.
// TerminationStatus ::= ENUMERATED {regularEnd, abortByReject, abortByTimeout, abortByConstraintViolation,
//     abortByEmergencyVehicleAppearance, reasonUnknown}
enum class TerminationStatus : std::uint8_t {
    regularEnd,
    abortByReject,
    abortByTimeout,
    abortByConstraintViolation,
    abortByEmergencyVehicleAppearance,
    reasonUnknown
};
Root<TerminationStatus::reasonUnknown> asn1_shape(TerminationStatus);

// TrajectoryPointDeltaTime ::= INTEGER (1..255)
struct TrajectoryPointDeltaTime : Integer<1, 255> {
    using Integer::Integer;
};

// TrajectoryStartDeltaTime ::= INTEGER (0..65535)
struct TrajectoryStartDeltaTime : Integer<0, 65535> {
    using Integer::Integer;
};

// WaypointDeltaTime ::= INTEGER (0..65535)
struct WaypointDeltaTime : Integer<0, 65535> {
    using Integer::Integer;
};

// ---- data frames

// Waypoint ::= SEQUENCE {xDistance CartesianCoordinateLarge, yDistance CartesianCoordinateLarge}
struct Waypoint {
    CartesianCoordinateLarge xDistance;
    CartesianCoordinateLarge yDistance;
};

// DesiredRoute ::= SEQUENCE (SIZE (1..128, ...)) OF Waypoint
using DesiredRoute = View<Waypoint, 1, 128, extensible>;

// Polygon ::= SEQUENCE (SIZE (1..128, ...)) OF Waypoint
using Polygon = View<Waypoint, 1, 128, extensible>;

// YieldToRoadUserContainer ::= SEQUENCE (SIZE (1..16, ...)) OF ParticipatingRoadUserIndex
using YieldToRoadUserContainer = View<ParticipatingRoadUserIndex, 1, 16, extensible>;

// LongitudinalWaypoint ::= SEQUENCE {waypoint Waypoint, minArrivalTime WaypointDeltaTime,
//     maxArrivalTime WaypointDeltaTime, minVelocity SpeedValue OPTIONAL, maxVelocity SpeedValue OPTIONAL,
//     minDurationOfStop WaypointDeltaTime OPTIONAL, precedingRoadUser ParticipatingRoadUserIndex OPTIONAL,
//     followingRoadUser ParticipatingRoadUserIndex OPTIONAL,
//     yieldToRoadUserContainer YieldToRoadUserContainer OPTIONAL}
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

// LongitudinalManeuverWaypointContainer ::= SEQUENCE (SIZE (1..128, ...)) OF LongitudinalWaypoint
using LongitudinalManeuverWaypointContainer = View<LongitudinalWaypoint, 1, 128, extensible>;

// ManeuverConstraints ::= SEQUENCE {maneuverType ManeuverType OPTIONAL,
//     longitudinalManeuverWaypointContainer LongitudinalManeuverWaypointContainer, maneuverCorridor Polygon OPTIONAL}
struct ManeuverConstraints {
    Optional<ManeuverType> maneuverType;
    LongitudinalManeuverWaypointContainer longitudinalManeuverWaypointContainer;
    Optional<Polygon> maneuverCorridor;
};

// ManeuverParameters ::= CHOICE {maneuverConstraints ManeuverConstraints, terminationStatus TerminationStatus}
using ManeuverParameters =
    Choice<Named<"maneuverConstraints", ManeuverConstraints>, Named<"terminationStatus", TerminationStatus>>;

// ParticipatingRoadUserIDContainer ::= SEQUENCE (SIZE (1..128, ...)) OF StationId
using ParticipatingRoadUserIDContainer = View<StationId, 1, 128, extensible>;

// SuggestedManeuver ::= SEQUENCE {maneuverID ManeuverID, adviceUpdateID AdviceUpdateID,
//     participatingRoadUserIDContainer ParticipatingRoadUserIDContainer,
//     confirmationRequiredFlag ConfirmationRequiredFlag, maneuverParameters ManeuverParameters}
struct SuggestedManeuver {
    ManeuverID maneuverID;
    AdviceUpdateID adviceUpdateID;
    ParticipatingRoadUserIDContainer participatingRoadUserIDContainer;
    ConfirmationRequiredFlag confirmationRequiredFlag;
    ManeuverParameters maneuverParameters;
};

// SuggestedManeuverContainer ::= SEQUENCE {targetStationID StationId, suggestedManeuver SuggestedManeuver OPTIONAL}
struct SuggestedManeuverContainer {
    StationId targetStationID;
    Optional<SuggestedManeuver> suggestedManeuver;
};

// TrajectoryPoint ::= SEQUENCE {waypoint Waypoint, speed SpeedValue, heading HeadingValue}
struct TrajectoryPoint {
    Waypoint waypoint;
    SpeedValue speed;
    HeadingValue heading;
};

// TrajectoryPointContainer ::= SEQUENCE (SIZE (1..128, ...)) OF TrajectoryPoint
using TrajectoryPointContainer = View<TrajectoryPoint, 1, 128, extensible>;

// PlannedTrajectory ::= SEQUENCE {startDeltaTime TrajectoryStartDeltaTime, deltaTime TrajectoryPointDeltaTime,
//     trajectoryPointContainer TrajectoryPointContainer}
struct PlannedTrajectory {
    TrajectoryStartDeltaTime startDeltaTime;
    TrajectoryPointDeltaTime deltaTime;
    TrajectoryPointContainer trajectoryPointContainer;
};

// AdviceResponse ::= SEQUENCE {maneuverID ManeuverID, adviceUpdateID AdviceUpdateID, adviceFollowed ManeuverResponse}
struct AdviceResponse {
    ManeuverID maneuverID;
    AdviceUpdateID adviceUpdateID;
    ManeuverResponse adviceFollowed;
};

// RoadUserState ::= SEQUENCE {roadUserType RoadUserType, speed SpeedValue, heading HeadingValue, length RoadUserLength,
//     width RoadUserWidth}
struct RoadUserState {
    RoadUserType roadUserType;
    SpeedValue speed;
    HeadingValue heading;
    RoadUserLength length;
    RoadUserWidth width;
};

// RoadUserContainer ::= SEQUENCE {roadUserState RoadUserState, plannedTrajectory PlannedTrajectory OPTIONAL,
//     desiredRoute DesiredRoute OPTIONAL, adviceResponse AdviceResponse OPTIONAL}
struct RoadUserContainer {
    RoadUserState roadUserState;
    Optional<PlannedTrajectory> plannedTrajectory;
    Optional<DesiredRoute> desiredRoute;
    Optional<AdviceResponse> adviceResponse;
};

// ManeuverContainer ::= CHOICE {roadUserContainer RoadUserContainer,
//     suggestedManeuverContainer SuggestedManeuverContainer}
using ManeuverContainer = Choice<Named<"roadUserContainer", RoadUserContainer>,
                                 Named<"suggestedManeuverContainer", SuggestedManeuverContainer>>;

// McmParameters ::= SEQUENCE {basicContainer BasicContainer, maneuverContainer ManeuverContainer}
struct McmParameters {
    BasicContainer basicContainer;
    ManeuverContainer maneuverContainer;
};

// ManeuverCoordinationMessage ::= SEQUENCE {generationDeltaTime GenerationDeltaTime, mcmParameters McmParameters}
struct ManeuverCoordinationMessage {
    GenerationDeltaTime generationDeltaTime;
    McmParameters mcmParameters;
};

// MCM ::= SEQUENCE {header ItsPduHeader, mcm ManeuverCoordinationMessage}
struct MCM {
    ItsPduHeader header;
    ManeuverCoordinationMessage mcm;
};

}  // namespace chorus::v2x::messages::release2::mcm_uulm
