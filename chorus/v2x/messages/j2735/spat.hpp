// Module SPAT of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

// EnabledLaneList ::= SEQUENCE (SIZE (1..16)) OF LaneID
using EnabledLaneList = View<LaneID, 1, 16>;

// TimeMark ::= INTEGER (0..36111)
struct TimeMark : Integer<0, 36111> {
    using Integer::Integer;
};

// TimeChangeDetails ::= SEQUENCE {startTime TimeMark OPTIONAL, minEndTime TimeMark, maxEndTime TimeMark OPTIONAL,
//     likelyTime TimeMark OPTIONAL, confidence TimeIntervalConfidence OPTIONAL, nextTime TimeMark OPTIONAL}
struct TimeChangeDetails {
    Optional<TimeMark> startTime;
    TimeMark minEndTime;
    Optional<TimeMark> maxEndTime;
    Optional<TimeMark> likelyTime;
    Optional<TimeIntervalConfidence> confidence;
    Optional<TimeMark> nextTime;
};
OutOfLine asn1_code(const TimeChangeDetails&);

// Reg-AdvisorySpeed ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_AdvisorySpeed = RegionalExtension<>;

// AdvisorySpeed ::= SEQUENCE {type AdvisorySpeedType, speed SpeedAdvice OPTIONAL, confidence SpeedConfidence OPTIONAL,
//     distance ZoneLength OPTIONAL, class RestrictionClassID OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-AdvisorySpeed OPTIONAL, ...}
struct AdvisorySpeed {
    AdvisorySpeedType type;
    Optional<SpeedAdvice> speed;
    Optional<SpeedConfidence> confidence;
    Optional<ZoneLength> distance;
    Optional<RestrictionClassID> class_;
    Optional<Regional<Reg_AdvisorySpeed>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const AdvisorySpeed&);

// AdvisorySpeedList ::= SEQUENCE (SIZE (1..16)) OF AdvisorySpeed
using AdvisorySpeedList = View<AdvisorySpeed, 1, 16>;

// Reg-MovementEvent ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({MovementEvent-addGrpB IDENTIFIED BY addGrpB, ...}{@regionId})}
using Reg_MovementEvent = RegionalExtension<Case<2, MovementEvent_addGrpB>>;

// MovementEvent ::= SEQUENCE {eventState MovementPhaseState, timing TimeChangeDetails OPTIONAL,
//     speeds AdvisorySpeedList OPTIONAL, regional SEQUENCE (SIZE (1..4)) OF Reg-MovementEvent OPTIONAL, ...}
struct MovementEvent {
    MovementPhaseState eventState;
    Optional<TimeChangeDetails> timing;
    Optional<AdvisorySpeedList> speeds;
    Optional<Regional<Reg_MovementEvent>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const MovementEvent&);

// MovementEventList ::= SEQUENCE (SIZE (1..16)) OF MovementEvent
using MovementEventList = View<MovementEvent, 1, 16>;

// Reg-ConnectionManeuverAssist ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({ConnectionManeuverAssist-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_ConnectionManeuverAssist = RegionalExtension<Case<3, ConnectionManeuverAssist_addGrpC>>;

// ConnectionManeuverAssist ::= SEQUENCE {connectionID LaneConnectionID, queueLength ZoneLength OPTIONAL,
//     availableStorageLength ZoneLength OPTIONAL, waitOnStop WaitOnStopline OPTIONAL,
//     pedBicycleDetect PedestrianBicycleDetect OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-ConnectionManeuverAssist OPTIONAL, ...}
struct ConnectionManeuverAssist {
    LaneConnectionID connectionID;
    Optional<ZoneLength> queueLength;
    Optional<ZoneLength> availableStorageLength;
    Optional<WaitOnStopline> waitOnStop;
    Optional<PedestrianBicycleDetect> pedBicycleDetect;
    Optional<Regional<Reg_ConnectionManeuverAssist>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const ConnectionManeuverAssist&);

// ManeuverAssistList ::= SEQUENCE (SIZE (1..16)) OF ConnectionManeuverAssist
using ManeuverAssistList = View<ConnectionManeuverAssist, 1, 16>;

// Reg-MovementState ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_MovementState = RegionalExtension<>;

// MovementState ::= SEQUENCE {movementName DescriptiveName OPTIONAL, signalGroup SignalGroupID,
//     state-time-speed MovementEventList, maneuverAssistList ManeuverAssistList OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-MovementState OPTIONAL, ...}
struct MovementState {
    Optional<DescriptiveName> movementName;
    SignalGroupID signalGroup;
    MovementEventList state_time_speed;
    Optional<ManeuverAssistList> maneuverAssistList;
    Optional<Regional<Reg_MovementState>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const MovementState&);

// MovementList ::= SEQUENCE (SIZE (1..255)) OF MovementState
using MovementList = View<MovementState, 1, 255>;

// Reg-IntersectionState ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({IntersectionState-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_IntersectionState = RegionalExtension<Case<3, IntersectionState_addGrpC>>;

// IntersectionState ::= SEQUENCE {name DescriptiveName OPTIONAL, id IntersectionReferenceID, revision MsgCount,
//     status IntersectionStatusObject, moy MinuteOfTheYear OPTIONAL, timeStamp DSecond OPTIONAL,
//     enabledLanes EnabledLaneList OPTIONAL, states MovementList, maneuverAssistList ManeuverAssistList OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-IntersectionState OPTIONAL, ..., roadAuthorityID RoadAuthorityID OPTIONAL}
struct IntersectionState {
    Optional<DescriptiveName> name;
    IntersectionReferenceID id;
    MsgCount revision;
    IntersectionStatusObject status;
    Optional<MinuteOfTheYear> moy;
    Optional<DSecond> timeStamp;
    Optional<EnabledLaneList> enabledLanes;
    MovementList states;
    Optional<ManeuverAssistList> maneuverAssistList;
    Optional<Regional<Reg_IntersectionState>> regional;
    Ellipsis dots;
    Optional<RoadAuthorityID> roadAuthorityID;
};
OutOfLine asn1_code(const IntersectionState&);

// IntersectionStateList ::= SEQUENCE (SIZE (1..32)) OF IntersectionState
using IntersectionStateList = View<IntersectionState, 1, 32>;

// Reg-SPAT ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_SPAT = RegionalExtension<>;

// SPAT ::= SEQUENCE {timeStamp MinuteOfTheYear OPTIONAL, name DescriptiveName OPTIONAL,
//     intersections IntersectionStateList, regional SEQUENCE (SIZE (1..4)) OF Reg-SPAT OPTIONAL, ...}
struct SPAT {
    Optional<MinuteOfTheYear> timeStamp;
    Optional<DescriptiveName> name;
    IntersectionStateList intersections;
    Optional<Regional<Reg_SPAT>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::j2735
