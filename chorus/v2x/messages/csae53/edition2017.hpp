// T/CSAE 53-2017: what differs from the edition of 2020.
//
// The header of a message does not tell the edition.
#pragma once

#include "chorus/v2x/messages/csae53/message_frame.hpp"

namespace chorus::v2x::messages::csae53::edition2017 {

struct VehicleSize {
    VehicleWidth width;
    VehicleLength vehicleLength;
    Optional<VehicleHeight> vehicleHeight;
};
OutOfLine asn1_code(const VehicleSize&);

struct VehicleClassification {
    BasicVehicleClass classification;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleClassification&);

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

struct PathHistory {
    Optional<FullPositionVector> initialPosition;
    Optional<GNSSstatus> currGNSSstatus;
    PathHistoryPointList crumbData;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathHistory&);

struct VehicleSafetyExtensions {
    Optional<VehicleEventFlags> events;
    Optional<PathHistory> pathHistory;
    Optional<PathPrediction> pathPrediction;
    Optional<ExteriorLights> lights;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSafetyExtensions&);

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

using LaneList = View<Lane, 1, 32>;

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

using LinkList = View<Link, 1, 32>;

struct Node {
    Optional<DescriptiveName> name;
    NodeReferenceID id;
    Position3D refPos;
    Optional<LinkList> inLinks;
    Ellipsis dots;
};
OutOfLine asn1_code(const Node&);

using NodeList = View<Node, 1, 32>;

struct MAP {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    NodeList nodes;
    Ellipsis dots;
};
OutOfLine asn1_code(const MAP&);

enum class SourceType : std::uint8_t { unknown, selfinfo, v2x, video, microwaveRadar, loop /*, ... */ };
Root<SourceType::loop, extensible> asn1_shape(SourceType);

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

using ParticipantList = View<ParticipantData, 1, 16>;

struct RSM {
    MsgCount msgCnt;
    FixedOctets<8> id;
    Position3D refPos;
    ParticipantList participants;
    Ellipsis dots;
};
OutOfLine asn1_code(const RSM&);

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

struct PhaseState {
    LightState light;
    Optional<TimeChangeDetails> timing;
    Ellipsis dots;
};

using PhaseStateList = View<PhaseState, 1, 16>;

struct Phase {
    PhaseID id;
    PhaseStateList phaseStates;
};

using PhaseList = View<Phase, 1, 16>;

struct IntersectionState {
    NodeReferenceID intersectionId;
    IntersectionStatusObject status;
    Optional<MinuteOfTheYear> moy;
    Optional<DSecond> timeStamp;
    PhaseList phases;
};
OutOfLine asn1_code(const IntersectionState&);

using IntersectionStateList = View<IntersectionState, 1, 32>;

struct SPAT {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    Optional<DescriptiveName> name;
    IntersectionStateList intersections;
    Ellipsis dots;
};
OutOfLine asn1_code(const SPAT&);

struct AlertType : Integer<0, 65535> {
    using Integer::Integer;
};

using Priority = FixedOctets<1>;

struct Radius : Integer<0, 1024> {
    using Integer::Integer;
};

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

struct MessageFrame : Choice<Named<"bsmFrame", BSM>, Named<"mapFrame", MAP>, Named<"rsmFrame", RSM>,
                             Named<"spatFrame", SPAT>, Named<"rsiFrame", RSI>, Ellipsis> {
    using Choice::Choice;
};

}  // namespace chorus::v2x::messages::csae53::edition2017
