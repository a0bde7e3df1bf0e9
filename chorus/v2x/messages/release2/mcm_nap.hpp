// MCM-PDU-Descriptions of a draft of ETSI TS 103 561 (module version 1.1), as vanetza-nap altered it and OScar took it
// over: basic container and manoeuvre stand side by side, and acknowledgment, response and termination are containers
// of their own. Stations send it in the field; it is not the published standard. Values are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/cdd.hpp"
#include "chorus/v2x/messages/release2/cdd_vehicle.hpp"

namespace chorus::v2x::messages::release2::mcm_nap {

using namespace asn1;
using asn1::operator==;

using release2::Altitude;
using release2::Identifier1B;
using release2::Iso3833VehicleType;
using release2::ItsPduHeader;
using release2::Latitude;
using release2::Longitude;
using release2::PathPoint;
using release2::ReferencePositionWithConfidence;
using release2::SpecialTransportType;
using release2::Speed;
using release2::StationId;
using release2::TimestampIts;
using release2::VehicleHeight;
using release2::VehicleLength;
using release2::VehicleWidth;
using release2::Wgs84Angle;

// McmStationType ::= ENUMERATED {vruPortableDevice, vehicle, roadsideUnit, centralStation, ...}
enum class McmStationType : std::uint8_t { vruPortableDevice, vehicle, roadsideUnit, centralStation /*, ... */ };
Root<McmStationType::centralStation, extensible> asn1_shape(McmStationType);

// McmItssRole ::= ENUMERATED {notAvailable, coordinatingItss, notCoordinatingSubjectVehicle, targetVehicle, ...}
enum class McmItssRole : std::uint8_t {
    notAvailable,
    coordinatingItss,
    notCoordinatingSubjectVehicle,
    targetVehicle /*, ... */
};
Root<McmItssRole::targetVehicle, extensible> asn1_shape(McmItssRole);

// McmType ::= ENUMERATED {intent, request, response, reservation, termination, cancellationRequest,
//     emergencyManoeuvreReservation, executionStatus, offer, acknowledgment}
enum class McmType : std::uint8_t {
    intent,
    request,
    response,
    reservation,
    termination,
    cancellationRequest,
    emergencyManoeuvreReservation,
    executionStatus,
    offer,
    acknowledgment
};
Root<McmType::acknowledgment> asn1_shape(McmType);

// ManoeuvreId ::= Identifier1B
using ManoeuvreId = Identifier1B;

// ManoeuvreCoordinationConcept ::= ENUMERATED {agreementSeeking, prescriptive}
enum class ManoeuvreCoordinationConcept : std::uint8_t { agreementSeeking, prescriptive };
Root<ManoeuvreCoordinationConcept::prescriptive> asn1_shape(ManoeuvreCoordinationConcept);

// ManoeuvreCooperationGoal ::= ENUMERATED {vehicleInterception, roadSafety, humanHelth, emergencyIntervention,
//     roadOperatorIntervention, localTrafficManagement, globalTrafficManagement}
enum class ManoeuvreCooperationGoal : std::uint8_t {
    vehicleInterception,
    roadSafety,
    humanHelth,
    emergencyIntervention,
    roadOperatorIntervention,
    localTrafficManagement,
    globalTrafficManagement
};
Root<ManoeuvreCooperationGoal::globalTrafficManagement> asn1_shape(ManoeuvreCooperationGoal);

// ManoeuvreCooperationCost ::= INTEGER (-1000..1000)
struct ManoeuvreCooperationCost : Integer<-1000, 1000> {
    using Integer::Integer;
};

// ManoeuvreCoordinationRational ::= CHOICE {manoeuvreCooperationGoal ManoeuvreCooperationGoal,
//     manoeuvreCooperationCost ManoeuvreCooperationCost}
using ManoeuvreCoordinationRational = Choice<Named<"manoeuvreCooperationGoal", ManoeuvreCooperationGoal>,
                                             Named<"manoeuvreCooperationCost", ManoeuvreCooperationCost>>;

// ManoeuvreExecutionStatus ::= ENUMERATED {started, inProgress, completed, terminated, chained}
enum class ManoeuvreExecutionStatus : std::uint8_t { started, inProgress, completed, terminated, chained };
Root<ManoeuvreExecutionStatus::chained> asn1_shape(ManoeuvreExecutionStatus);

// McmBasicContainer ::= SEQUENCE {generationDeltaTime TimestampIts, stationID StationId, stationType McmStationType,
//     itssRole McmItssRole, position ReferencePositionWithConfidence, mcmType McmType, manoeuvreId ManoeuvreId,
//     concept ManoeuvreCoordinationConcept, rational ManoeuvreCoordinationRational OPTIONAL,
//     executionStatus ManoeuvreExecutionStatus OPTIONAL}
struct McmBasicContainer {
    TimestampIts generationDeltaTime;
    StationId stationID;
    McmStationType stationType;
    McmItssRole itssRole;
    ReferencePositionWithConfidence position;
    McmType mcmType;
    ManoeuvreId manoeuvreId;
    ManoeuvreCoordinationConcept concept_;
    Optional<ManoeuvreCoordinationRational> rational;
    Optional<ManoeuvreExecutionStatus> executionStatus;
};
OutOfLine asn1_code(const McmBasicContainer&);

// ManoeuvreOverallStrategy ::= CHOICE {undefined NULL, transitToHumanDrivenMode NULL,
//     transitToAutomatedDrivingMode NULL, driveStraight NULL, turnLeft NULL, turnRight NULL, uTurn NULL,
//     moveBackward NULL, overtake NULL, accelerate NULL, slowdown NULL, stop NULL, goToLeftLane NULL,
//     oToRightLane NULL, getOnHighway NULL, exitHighway NULL, takeTollingLane INTEGER (1..31), stopAndWait NULL,
//     emergencyBrakeAndStop NULL, resetStopAndRestartMoving NULL, stayInLane NULL, resetStayInLane NULL, stayAway NULL,
//     resetStayAway NULL, followMe NULL, existingGroup NULL, temporarilyDisbandAnExistingGroup NULL,
//     constituteAtemporarilyGroup NULL, disbandATemporarilyGroup NULL}
using ManoeuvreOverallStrategy =
    Choice<Named<"undefined", Null>, Named<"transitToHumanDrivenMode", Null>,
           Named<"transitToAutomatedDrivingMode", Null>, Named<"driveStraight", Null>, Named<"turnLeft", Null>,
           Named<"turnRight", Null>, Named<"uTurn", Null>, Named<"moveBackward", Null>, Named<"overtake", Null>,
           Named<"accelerate", Null>, Named<"slowdown", Null>, Named<"stop", Null>, Named<"goToLeftLane", Null>,
           Named<"oToRightLane", Null>, Named<"getOnHighway", Null>, Named<"exitHighway", Null>,
           Named<"takeTollingLane", Integer<1, 31>>, Named<"stopAndWait", Null>, Named<"emergencyBrakeAndStop", Null>,
           Named<"resetStopAndRestartMoving", Null>, Named<"stayInLane", Null>, Named<"resetStayInLane", Null>,
           Named<"stayAway", Null>, Named<"resetStayAway", Null>, Named<"followMe", Null>, Named<"existingGroup", Null>,
           Named<"temporarilyDisbandAnExistingGroup", Null>, Named<"constituteAtemporarilyGroup", Null>,
           Named<"disbandATemporarilyGroup", Null>>;

// VehicleSize ::= SEQUENCE {vehicleType Iso3833VehicleType, vehicleTransportedGoods SpecialTransportType OPTIONAL,
//     vehicleLenth VehicleLength, vehicleWidth VehicleWidth, vehicleHeight VehicleHeight}
struct VehicleSize {
    Iso3833VehicleType vehicleType;
    Optional<SpecialTransportType> vehicleTransportedGoods;
    VehicleLength vehicleLenth;
    VehicleWidth vehicleWidth;
    VehicleHeight vehicleHeight;
};

// VehicleCurrentStateContainer ::= SEQUENCE {manoeuvreOverallStrategy ManoeuvreOverallStrategy OPTIONAL,
//     vehicleSpeed Speed, vehicleHeading Wgs84Angle, vehicleSize VehicleSize}
struct VehicleCurrentStateContainer {
    Optional<ManoeuvreOverallStrategy> manoeuvreOverallStrategy;
    Speed vehicleSpeed;
    Wgs84Angle vehicleHeading;
    VehicleSize vehicleSize;
};

// SubmanoeuvreStrategy ::= CHOICE {undefined NULL, transitToHumanDrivenMode NULL, transitToAutomatedDrivingMode NULL,
//     driveStraight NULL, turnLeft NULL, turnRight NULL, uTurn NULL, moveBackward NULL, overtake NULL, accelerate NULL,
//     slowDown NULL, stop NULL, goToLeftLane NULL, goToRightLane NULL, getOnHighway NULL, exitHighway NULL,
//     takeTollingLane INTEGER (1..31), stopAndWait NULL, emergencyBrakeAndStop NULL, resetStopAndRestartMoving NULL,
//     stayInLane NULL, resetStayInLane NULL, stayAway NULL, resetStayAway NULL, followMe NULL, existingGroup NULL,
//     temporarilyDisbandAnExistingGroup NULL, constituteATemporarilyGroup NULL, disbandATemporarilyGroup NULL}
using SubmanoeuvreStrategy =
    Choice<Named<"undefined", Null>, Named<"transitToHumanDrivenMode", Null>,
           Named<"transitToAutomatedDrivingMode", Null>, Named<"driveStraight", Null>, Named<"turnLeft", Null>,
           Named<"turnRight", Null>, Named<"uTurn", Null>, Named<"moveBackward", Null>, Named<"overtake", Null>,
           Named<"accelerate", Null>, Named<"slowDown", Null>, Named<"stop", Null>, Named<"goToLeftLane", Null>,
           Named<"goToRightLane", Null>, Named<"getOnHighway", Null>, Named<"exitHighway", Null>,
           Named<"takeTollingLane", Integer<1, 31>>, Named<"stopAndWait", Null>, Named<"emergencyBrakeAndStop", Null>,
           Named<"resetStopAndRestartMoving", Null>, Named<"stayInLane", Null>, Named<"resetStayInLane", Null>,
           Named<"stayAway", Null>, Named<"resetStayAway", Null>, Named<"followMe", Null>, Named<"existingGroup", Null>,
           Named<"temporarilyDisbandAnExistingGroup", Null>, Named<"constituteATemporarilyGroup", Null>,
           Named<"disbandATemporarilyGroup", Null>>;

// WayPointType ::= ENUMERATED {startingWayPoint, intermediateWayPoint, endingWayPoint}
enum class WayPointType : std::uint8_t { startingWayPoint, intermediateWayPoint, endingWayPoint };
Root<WayPointType::endingWayPoint> asn1_shape(WayPointType);

// WayPoint ::= PathPoint
using WayPoint = PathPoint;

// Trajectory ::= SEQUENCE {wayPointType WayPointType, wayPoints SEQUENCE (SIZE (1..10)) OF WayPoint,
//     longitudePositions SEQUENCE (SIZE (1..10)) OF Longitude OPTIONAL,
//     latitudePositions SEQUENCE (SIZE (1..10)) OF Latitude OPTIONAL,
//     altitudePositions SEQUENCE (SIZE (1..10)) OF Altitude OPTIONAL,
//     headings SEQUENCE (SIZE (1..11)) OF Wgs84Angle OPTIONAL, speed SEQUENCE (SIZE (1..10)) OF Speed}
struct Trajectory {
    WayPointType wayPointType;
    View<WayPoint, 1, 10> wayPoints;
    Optional<View<Longitude, 1, 10>> longitudePositions;
    Optional<View<Latitude, 1, 10>> latitudePositions;
    Optional<View<Altitude, 1, 10>> altitudePositions;
    Optional<View<Wgs84Angle, 1, 11>> headings;
    View<Speed, 1, 10> speed;
};
OutOfLine asn1_code(const Trajectory&);

// TrrType ::= ENUMERATED {trrType1, trrType2, trrType3}
enum class TrrType : std::uint8_t { trrType1, trrType2, trrType3 };
Root<TrrType::trrType3> asn1_shape(TrrType);

// LaneCount ::= INTEGER (0..31)
struct LaneCount : Integer<0, 31> {
    using Integer::Integer;
};

// TRRWidth ::= INTEGER (0..15)
struct TRRWidth : Integer<0, 15> {
    using Integer::Integer;
};

// TRRLength ::= INTEGER (0..4095)
struct TRRLength : Integer<0, 4095> {
    using Integer::Integer;
};

// TrrDescription ::= SEQUENCE {trrType TrrType, laneCount LaneCount, startingLaneNumber LaneCount OPTIONAL,
//     endingLaneNumber LaneCount OPTIONAL, waypoints SEQUENCE (SIZE (2..16)) OF WayPoint OPTIONAL,
//     heading SEQUENCE (SIZE (2..16)) OF Wgs84Angle OPTIONAL, trrWidth TRRWidth, trrLength TRRLength}
struct TrrDescription {
    TrrType trrType;
    LaneCount laneCount;
    Optional<LaneCount> startingLaneNumber;
    Optional<LaneCount> endingLaneNumber;
    Optional<View<WayPoint, 2, 16>> waypoints;
    Optional<View<Wgs84Angle, 2, 16>> heading;
    TRRWidth trrWidth;
    TRRLength trrLength;
};
OutOfLine asn1_code(const TrrDescription&);

// TemporalCharacteristics ::= SEQUENCE {tRROccupancyStartTime INTEGER (0..65535),
//     tRROccupancyEndTime INTEGER (0..65535)}
struct TemporalCharacteristics {
    Integer<0, 65535> tRROccupancyStartTime;
    Integer<0, 65535> tRROccupancyEndTime;
};

// KinematicsCharacteristics ::= NULL
using KinematicsCharacteristics = Null;

// SubmanoeuvreDescription ::= SEQUENCE {submanoeuvreID Identifier1B,
//     submanoeuvreStrategy SubmanoeuvreStrategy OPTIONAL, referenceTrajectory Trajectory OPTIONAL,
//     targetRoadResourceIContainer TrrDescription OPTIONAL, temporalCharateristics TemporalCharacteristics,
//     kinematicsCharacteristics KinematicsCharacteristics OPTIONAL}
struct SubmanoeuvreDescription {
    Identifier1B submanoeuvreID;
    Optional<SubmanoeuvreStrategy> submanoeuvreStrategy;
    Optional<Trajectory> referenceTrajectory;
    Optional<TrrDescription> targetRoadResourceIContainer;
    TemporalCharacteristics temporalCharateristics;
    Optional<KinematicsCharacteristics> kinematicsCharacteristics;
};
OutOfLine asn1_code(const SubmanoeuvreDescription&);

// ListOfSubmanoeuvreDescriptionsContainer ::= SEQUENCE (SIZE (0..31)) OF SubmanoeuvreDescription
using ListOfSubmanoeuvreDescriptionsContainer = View<SubmanoeuvreDescription, 0, 31>;

// JoinGroupStateChange ::= CHOICE {vehicleSynchronization NULL, modeLong NULL, modeLatLeftLane NULL,
//     modeLatRightLane NULL, withMinTimeInterDistance INTEGER (300..2000)}
using JoinGroupStateChange =
    Choice<Named<"vehicleSynchronization", Null>, Named<"modeLong", Null>, Named<"modeLatLeftLane", Null>,
           Named<"modeLatRightLane", Null>, Named<"withMinTimeInterDistance", Integer<300, 2000>>>;

// CurrentStateAdvisedChange ::= CHOICE {transitToHumanDrivingMode NULL, transitToAutomatedDrivingMode NULL,
//     followMeWithMinTimeInterDistance INTEGER (300..2000), joinGroup JoinGroupStateChange, leaveGroup NULL,
//     emergencyBrakeTriggering NULL, stayInLane NULL, stop NULL, resetStop NULL, resetStayInLane NULL,
//     stayAwayOfVehicleSithStationID NULL, resetStayAwayOfVehicle NULL}
using CurrentStateAdvisedChange =
    Choice<Named<"transitToHumanDrivingMode", Null>, Named<"transitToAutomatedDrivingMode", Null>,
           Named<"followMeWithMinTimeInterDistance", Integer<300, 2000>>, Named<"joinGroup", JoinGroupStateChange>,
           Named<"leaveGroup", Null>, Named<"emergencyBrakeTriggering", Null>, Named<"stayInLane", Null>,
           Named<"stop", Null>, Named<"resetStop", Null>, Named<"resetStayInLane", Null>,
           Named<"stayAwayOfVehicleSithStationID", Null>, Named<"resetStayAwayOfVehicle", Null>>;

// AdvisedTrrContainer ::= SEQUENCE {trrDescription TrrDescription, temporalCharacteristics TemporalCharacteristics,
//     kinematicsCharacteristics KinematicsCharacteristics OPTIONAL}
struct AdvisedTrrContainer {
    TrrDescription trrDescription;
    TemporalCharacteristics temporalCharacteristics;
    Optional<KinematicsCharacteristics> kinematicsCharacteristics;
};

// Submanoeuvre ::= SEQUENCE {submanoeuvreId Identifier1B, advisedTrajectory Trajectory OPTIONAL,
//     advisedTargetRoadResource AdvisedTrrContainer OPTIONAL}
struct Submanoeuvre {
    Identifier1B submanoeuvreId;
    Optional<Trajectory> advisedTrajectory;
    Optional<AdvisedTrrContainer> advisedTargetRoadResource;
};
OutOfLine asn1_code(const Submanoeuvre&);

// Submanoeuvres ::= SEQUENCE (SIZE (1..16)) OF Submanoeuvre
using Submanoeuvres = View<Submanoeuvre, 1, 16>;

// ManoeuvreAdvice ::= SEQUENCE {executantID StationId, currentStateAdvisedChange CurrentStateAdvisedChange OPTIONAL,
//     submaneuvres Submanoeuvres}
struct ManoeuvreAdvice {
    StationId executantID;
    Optional<CurrentStateAdvisedChange> currentStateAdvisedChange;
    Submanoeuvres submaneuvres;
};

// ManoeuvreAdviceContainer ::= SEQUENCE (SIZE (1..16)) OF ManoeuvreAdvice
using ManoeuvreAdviceContainer = View<ManoeuvreAdvice, 1, 16>;

// VehicleManoeuvreContainer ::= SEQUENCE {vehicleCurrentStateContainer VehicleCurrentStateContainer,
//     submaneuvres ListOfSubmanoeuvreDescriptionsContainer, manoeuvreAdvice ManoeuvreAdviceContainer OPTIONAL}
struct VehicleManoeuvreContainer {
    VehicleCurrentStateContainer vehicleCurrentStateContainer;
    ListOfSubmanoeuvreDescriptionsContainer submaneuvres;
    Optional<ManoeuvreAdviceContainer> manoeuvreAdvice;
};

// AcknowledgmentContainer ::= SEQUENCE {acknowledgedType McmType, generationDeltaTime TimestampIts}
struct AcknowledgmentContainer {
    McmType acknowledgedType;
    TimestampIts generationDeltaTime;
};

// ManouevreResponse ::= ENUMERATED {accept, decline}
enum class ManouevreResponse : std::uint8_t { accept, decline };
Root<ManouevreResponse::decline> asn1_shape(ManouevreResponse);

// DeclineReason ::= ENUMERATED {agreementSeekingUnknown, allUnableToConform, agreementSeekingUnwanted,
//     allUnableToUnderstand, allErroneousBehaviourDetected, allMissbehaviourDetected,
//     agreementSeekingManoeuvreCancellationRequestIssued}
enum class DeclineReason : std::uint8_t {
    agreementSeekingUnknown,
    allUnableToConform,
    agreementSeekingUnwanted,
    allUnableToUnderstand,
    allErroneousBehaviourDetected,
    allMissbehaviourDetected,
    agreementSeekingManoeuvreCancellationRequestIssued
};
Root<DeclineReason::agreementSeekingManoeuvreCancellationRequestIssued> asn1_shape(DeclineReason);

// ResponseContainer ::= SEQUENCE {manouevreResponse ManouevreResponse, declineReason DeclineReason OPTIONAL,
//     submaneuvres ListOfSubmanoeuvreDescriptionsContainer OPTIONAL}
struct ResponseContainer {
    ManouevreResponse manouevreResponse;
    Optional<DeclineReason> declineReason;
    Optional<ListOfSubmanoeuvreDescriptionsContainer> submaneuvres;
};
OutOfLine asn1_code(const ResponseContainer&);

// TerminationContainer ::= SEQUENCE {}
struct TerminationContainer {};

// McmContainer ::= CHOICE {vehicleManoeuvreContainer VehicleManoeuvreContainer,
//     advisedManoeuvreContainer ManoeuvreAdviceContainer, acknowledgmentContainer AcknowledgmentContainer,
//     responseContainer ResponseContainer, terminationContainer TerminationContainer}
using McmContainer =
    Choice<Named<"vehicleManoeuvreContainer", VehicleManoeuvreContainer>,
           Named<"advisedManoeuvreContainer", ManoeuvreAdviceContainer>,
           Named<"acknowledgmentContainer", AcknowledgmentContainer>, Named<"responseContainer", ResponseContainer>,
           Named<"terminationContainer", TerminationContainer>>;

// WrappedMcmInformationBlocks ::= SEQUENCE {basicContainer McmBasicContainer, mcmContainer McmContainer}
struct WrappedMcmInformationBlocks {
    McmBasicContainer basicContainer;
    McmContainer mcmContainer;
};

// MCM ::= SEQUENCE {header ItsPduHeader, payload WrappedMcmInformationBlocks}
struct MCM {
    ItsPduHeader header;
    WrappedMcmInformationBlocks payload;
};

}  // namespace chorus::v2x::messages::release2::mcm_nap
