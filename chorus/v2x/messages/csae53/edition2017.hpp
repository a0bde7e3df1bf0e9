// T/CSAE 53-2017: what differs from the edition of 2020.
//
// The header of a message does not tell the edition.
#pragma once

#include "chorus/v2x/messages/csae53/message_frame.hpp"

namespace chorus::v2x::messages::csae53::edition2017 {

// VehicleSize ::= SEQUENCE {width VehicleWidth, vehicleLength VehicleLength, vehicleHeight VehicleHeight OPTIONAL}
struct VehicleSize {
    VehicleWidth width;
    VehicleLength vehicleLength;
    Optional<VehicleHeight> vehicleHeight;
};
OutOfLine asn1_code(const VehicleSize&);

// VehicleClassification ::= SEQUENCE {classification BasicVehicleClass, ...}
struct VehicleClassification {
    BasicVehicleClass classification;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleClassification&);

// FullPositionVector ::= SEQUENCE {utcTime DDateTime OPTIONAL, pos Position3D, heading Heading OPTIONAL,
//     transmission TransmissionState OPTIONAL, speed Speed OPTIONAL, posAccuracy PositionConfidenceSet OPTIONAL,
//     timeConfidence TimeConfidence OPTIONAL, posConfidence PositionConfidenceSet OPTIONAL,
//     motionCfd MotionConfidenceSet OPTIONAL, ...}
struct FullPositionVector {
    Optional<DDateTime> utcTime;
    Position3D pos;
    Optional<Heading> heading;
    Optional<TransmissionState> transmission;
    Optional<Speed> speed;
    Optional<PositionConfidenceSet> posAccuracy;
    Optional<TimeConfidence> timeConfidence;
    Optional<PositionConfidenceSet> posConfidence;
    Optional<MotionConfidenceSet> motionCfd;
    Ellipsis dots;
};
OutOfLine asn1_code(const FullPositionVector&);

// PathHistory ::= SEQUENCE {initialPosition FullPositionVector OPTIONAL, currGNSSstatus GNSSstatus OPTIONAL,
//     crumbData PathHistoryPointList, ...}
struct PathHistory {
    Optional<FullPositionVector> initialPosition;
    Optional<GNSSstatus> currGNSSstatus;
    PathHistoryPointList crumbData;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathHistory&);

// VehicleSafetyExtensions ::= SEQUENCE {events VehicleEventFlags OPTIONAL, pathHistory PathHistory OPTIONAL,
//     pathPrediction PathPrediction OPTIONAL, lights ExteriorLights OPTIONAL, ...}
struct VehicleSafetyExtensions {
    Optional<VehicleEventFlags> events;
    Optional<PathHistory> pathHistory;
    Optional<PathPrediction> pathPrediction;
    Optional<ExteriorLights> lights;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSafetyExtensions&);

// BSM ::= SEQUENCE {msgCnt MsgCount, id OCTET STRING (SIZE (8)), plateNo OCTET STRING (SIZE (4..16)) OPTIONAL,
//     secMark DSecond, pos Position3D, accuracy PositionConfidenceSet, transmission TransmissionState, speed Speed,
//     heading Heading, angle SteeringWheelAngle OPTIONAL, motionCfd MotionConfidenceSet OPTIONAL,
//     accelSet AccelerationSet4Way, brakes BrakeSystemStatus, size VehicleSize, vehicleClass VehicleClassification,
//     safetyExt VehicleSafetyExtensions OPTIONAL, ...}
struct BSM {
    MsgCount msgCnt;
    FixedOctets<8> id;
    Optional<Octets<4, 16>> plateNo;
    DSecond secMark;
    Position3D pos;
    PositionConfidenceSet accuracy;
    TransmissionState transmission;
    Speed speed;
    Heading heading;
    Optional<SteeringWheelAngle> angle;
    Optional<MotionConfidenceSet> motionCfd;
    AccelerationSet4Way accelSet;
    BrakeSystemStatus brakes;
    VehicleSize size;
    VehicleClassification vehicleClass;
    Optional<VehicleSafetyExtensions> safetyExt;
    Ellipsis dots;
};
OutOfLine asn1_code(const BSM&);

// Lane ::= SEQUENCE {laneID LaneID, laneAttributes LaneAttributes OPTIONAL, maneuvers AllowedManeuvers OPTIONAL,
//     connectsTo ConnectsToList OPTIONAL, speedLimits SpeedLimitList OPTIONAL, points PointList OPTIONAL, ...}
struct Lane {
    LaneID laneID;
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
//     speedLimits SpeedLimitList OPTIONAL, laneWidth LaneWidth, points PointList OPTIONAL,
//     movements MovementList OPTIONAL, lanes LaneList, ...}
struct Link {
    Optional<DescriptiveName> name;
    NodeReferenceID upstreamNodeId;
    Optional<SpeedLimitList> speedLimits;
    LaneWidth laneWidth;
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

// MAP ::= SEQUENCE {msgCnt MsgCount, timeStamp MinuteOfTheYear OPTIONAL, nodes NodeList, ...}
struct MAP {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    NodeList nodes;
    Ellipsis dots;
};
OutOfLine asn1_code(const MAP&);

// SourceType ::= ENUMERATED {unknown, selfinfo, v2x, video, microwaveRadar, loop, ...}
enum class SourceType : std::uint8_t { unknown, selfinfo, v2x, video, microwaveRadar, loop /*, ... */ };
Root<SourceType::loop, extensible> asn1_shape(SourceType);

// ParticipantData ::= SEQUENCE {ptcType ParticipantType, ptcId INTEGER (0..65535), source SourceType,
//     id OCTET STRING (SIZE (8)) OPTIONAL, plateNo OCTET STRING (SIZE (4..16)) OPTIONAL, secMark DSecond,
//     pos PositionOffsetLLV, accuracy PositionConfidenceSet, transmission TransmissionState OPTIONAL, speed Speed,
//     heading Heading, angle SteeringWheelAngle OPTIONAL, motionCfd MotionConfidenceSet OPTIONAL,
//     accelSet AccelerationSet4Way OPTIONAL, size VehicleSize, vehicleClass VehicleClassification OPTIONAL, ...}
struct ParticipantData {
    ParticipantType ptcType;
    Integer<0, 65535> ptcId;
    SourceType source;
    Optional<FixedOctets<8>> id;
    Optional<Octets<4, 16>> plateNo;
    DSecond secMark;
    PositionOffsetLLV pos;
    PositionConfidenceSet accuracy;
    Optional<TransmissionState> transmission;
    Speed speed;
    Heading heading;
    Optional<SteeringWheelAngle> angle;
    Optional<MotionConfidenceSet> motionCfd;
    Optional<AccelerationSet4Way> accelSet;
    VehicleSize size;
    Optional<VehicleClassification> vehicleClass;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParticipantData&);

// ParticipantList ::= SEQUENCE (SIZE (1..16)) OF ParticipantData
using ParticipantList = View<ParticipantData, 1, 16>;

// RSM ::= SEQUENCE {msgCnt MsgCount, id OCTET STRING (SIZE (8)), refPos Position3D, participants ParticipantList, ...}
struct RSM {
    MsgCount msgCnt;
    FixedOctets<8> id;
    Position3D refPos;
    ParticipantList participants;
    Ellipsis dots;
};
OutOfLine asn1_code(const RSM&);

// IntersectionStatusObject ::= BIT STRING {manualControlIsEnabled (0), stopTimeIsActivated (1), failureFlash (2),
//     preemptIsActive (3), signalPriorityIsActive (4), fixedTimeOperation (5), trafficDependentOperation (6),
//     standbyOperation (7), failureMode (8), off (9), recentMAPmessageUpdate (10),
//     recentChangeInMAPassignedLanesIDsUsed (11), noValidMAPisAvailableAtThisTime (12),
//     noValidSPATltevisAvailableAtThisTime (13)} (SIZE (16))
struct IntersectionStatusObject : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        manualControlIsEnabled,
        stopTimeIsActivated,
        failureFlash,
        preemptIsActive,
        signalPriorityIsActive,
        fixedTimeOperation,
        trafficDependentOperation,
        standbyOperation,
        failureMode,
        off,
        recentMAPmessageUpdate,
        recentChangeInMAPassignedLanesIDsUsed,
        noValidMAPisAvailableAtThisTime,
        noValidSPATltevisAvailableAtThisTime
    };
    using Numbers = NumberList<manualControlIsEnabled, stopTimeIsActivated, failureFlash, preemptIsActive,
                               signalPriorityIsActive, fixedTimeOperation, trafficDependentOperation, standbyOperation,
                               failureMode, off, recentMAPmessageUpdate, recentChangeInMAPassignedLanesIDsUsed,
                               noValidMAPisAvailableAtThisTime, noValidSPATltevisAvailableAtThisTime>;
};

// LightState ::= ENUMERATED {unavailable, dark, stop-Then-Proceed, stop-And-Remain, pre-Movement,
//     permissive-Movement-Allowed, protected-Movement-Allowed, intersection-clearance, caution-Conflicting-Traffic}
enum class LightState : std::uint8_t {
    unavailable,
    dark,
    stop_Then_Proceed,
    stop_And_Remain,
    pre_Movement,
    permissive_Movement_Allowed,
    protected_Movement_Allowed,
    intersection_clearance,
    caution_Conflicting_Traffic
};
Root<LightState::caution_Conflicting_Traffic> asn1_shape(LightState);

// TimeChangeDetails ::= SEQUENCE {startTime TimeMark, minEndTime TimeMark OPTIONAL, maxEndTime TimeMark OPTIONAL,
//     likelyEndTime TimeMark, timeConfidence Confidence OPTIONAL, nextStartTime TimeMark OPTIONAL,
//     nextDuration TimeMark OPTIONAL}
struct TimeChangeDetails {
    TimeMark startTime;
    Optional<TimeMark> minEndTime;
    Optional<TimeMark> maxEndTime;
    TimeMark likelyEndTime;
    Optional<Confidence> timeConfidence;
    Optional<TimeMark> nextStartTime;
    Optional<TimeMark> nextDuration;
};
OutOfLine asn1_code(const TimeChangeDetails&);

// PhaseState ::= SEQUENCE {light LightState, timing TimeChangeDetails OPTIONAL, ...}
struct PhaseState {
    LightState light;
    Optional<TimeChangeDetails> timing;
    Ellipsis dots;
};

// PhaseStateList ::= SEQUENCE (SIZE (1..16)) OF PhaseState
using PhaseStateList = View<PhaseState, 1, 16>;

// Phase ::= SEQUENCE {id PhaseID, phaseStates PhaseStateList}
struct Phase {
    PhaseID id;
    PhaseStateList phaseStates;
};

// PhaseList ::= SEQUENCE (SIZE (1..16)) OF Phase
using PhaseList = View<Phase, 1, 16>;

// IntersectionState ::= SEQUENCE {intersectionId NodeReferenceID, status IntersectionStatusObject,
//     moy MinuteOfTheYear OPTIONAL, timeStamp DSecond OPTIONAL, phases PhaseList}
struct IntersectionState {
    NodeReferenceID intersectionId;
    IntersectionStatusObject status;
    Optional<MinuteOfTheYear> moy;
    Optional<DSecond> timeStamp;
    PhaseList phases;
};
OutOfLine asn1_code(const IntersectionState&);

// IntersectionStateList ::= SEQUENCE (SIZE (1..32)) OF IntersectionState
using IntersectionStateList = View<IntersectionState, 1, 32>;

// SPAT ::= SEQUENCE {msgCnt MsgCount, timeStamp MinuteOfTheYear OPTIONAL, name DescriptiveName OPTIONAL,
//     intersections IntersectionStateList, ...}
struct SPAT {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    Optional<DescriptiveName> name;
    IntersectionStateList intersections;
    Ellipsis dots;
};
OutOfLine asn1_code(const SPAT&);

// AlertType ::= INTEGER (0..65535)
struct AlertType : Integer<0, 65535> {
    using Integer::Integer;
};

// Priority ::= OCTET STRING (SIZE (1))
using Priority = FixedOctets<1>;

// Radius ::= INTEGER (0..1024)
struct Radius : Integer<0, 1024> {
    using Integer::Integer;
};

// RSI ::= SEQUENCE {msgCnt MsgCount, timeStamp MinuteOfTheYear OPTIONAL, id OCTET STRING (SIZE (8)),
//     rsiId INTEGER (0..255), alertType AlertType, description IA5String (SIZE (1..256)) OPTIONAL,
//     priority Priority OPTIONAL, refPos Position3D, alertPath PathPointList, alertRadius Radius, ...}
struct RSI {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    FixedOctets<8> id;
    Integer<0, 255> rsiId;
    AlertType alertType;
    Optional<IA5String<1, 256>> description;
    Optional<Priority> priority;
    Position3D refPos;
    PathPointList alertPath;
    Radius alertRadius;
    Ellipsis dots;
};
OutOfLine asn1_code(const RSI&);

// MessageFrame ::= CHOICE {bsmFrame BSM, mapFrame MAP, rsmFrame RSM, spatFrame SPAT, rsiFrame RSI, ...}
struct MessageFrame : Choice<Named<"bsmFrame", BSM>, Named<"mapFrame", MAP>, Named<"rsmFrame", RSM>,
                             Named<"spatFrame", SPAT>, Named<"rsiFrame", RSI>, Ellipsis> {
    using Choice::Choice;
};

}  // namespace chorus::v2x::messages::csae53::edition2017
