// SPATEM-PDU-Descriptions, ETSI TS 103 301 V2.1.1, and what it needs of DSRC (ISO TS 19091:2018) besides dsrc.hpp.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release2::dsrc {

// PrioritizationResponse ::= SEQUENCE {stationID StationID, priorState PrioritizationResponseStatus,
//     signalGroup SignalGroupID, ...}
struct PrioritizationResponse {
    StationID stationID;
    PrioritizationResponseStatus priorState;
    SignalGroupID signalGroup;
    Ellipsis dots;
};

// PrioritizationResponseList ::= SEQUENCE (SIZE (1..10)) OF PrioritizationResponse
using PrioritizationResponseList = View<PrioritizationResponse, 1, 10>;

// IntersectionState-addGrpC ::= SEQUENCE {activePrioritizations PrioritizationResponseList OPTIONAL, ...}
struct IntersectionState_addGrpC {
    Optional<PrioritizationResponseList> activePrioritizations;
    Ellipsis dots;
};

// EnabledLaneList ::= SEQUENCE (SIZE (1..16)) OF LaneID
using EnabledLaneList = View<LaneID, 1, 16>;

// MovementEvent-addGrpC ::= SEQUENCE {stateChangeReason ExceptionalCondition OPTIONAL, ...}
struct MovementEvent_addGrpC {
    Optional<ExceptionalCondition> stateChangeReason;
    Ellipsis dots;
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

// Reg-AdvisorySpeed ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_AdvisorySpeed = RegionalExtension<>;

// AdvisorySpeed ::= SEQUENCE {type AdvisorySpeedType, speed SpeedAdvice OPTIONAL,
//     confidence SpeedConfidenceIso OPTIONAL, distance ZoneLength OPTIONAL, class RestrictionClassID OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-AdvisorySpeed OPTIONAL, ...}
struct AdvisorySpeed {
    AdvisorySpeedType type;
    Optional<SpeedAdvice> speed;
    Optional<SpeedConfidenceIso> confidence;
    Optional<ZoneLength> distance;
    Optional<RestrictionClassID> class_;
    Optional<Regional<Reg_AdvisorySpeed>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const AdvisorySpeed&);

// AdvisorySpeedList ::= SEQUENCE (SIZE (1..16)) OF AdvisorySpeed
using AdvisorySpeedList = View<AdvisorySpeed, 1, 16>;

// Reg-MovementEvent ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({MovementEvent-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_MovementEvent = RegionalExtension<Case<RegionId::addGrpC, MovementEvent_addGrpC>>;

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

// ItsStationPosition ::= SEQUENCE {stationID StationID, laneID LaneID OPTIONAL, nodeXY NodeOffsetPointXY OPTIONAL,
//     timeReference TimeReference OPTIONAL, ...}
struct ItsStationPosition {
    StationID stationID;
    Optional<LaneID> laneID;
    Optional<NodeOffsetPointXY> nodeXY;
    Optional<TimeReference> timeReference;
    Ellipsis dots;
};

// ItsStationPositionList ::= SEQUENCE (SIZE (1..5)) OF ItsStationPosition
using ItsStationPositionList = View<ItsStationPosition, 1, 5>;

// ConnectionManeuverAssist-addGrpC ::= SEQUENCE {itsStationPosition ItsStationPositionList OPTIONAL, ...}
struct ConnectionManeuverAssist_addGrpC {
    Optional<ItsStationPositionList> itsStationPosition;
    Ellipsis dots;
};
OutOfLine asn1_code(const ConnectionManeuverAssist_addGrpC&);

// Reg-ConnectionManeuverAssist ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({ConnectionManeuverAssist-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_ConnectionManeuverAssist = RegionalExtension<Case<RegionId::addGrpC, ConnectionManeuverAssist_addGrpC>>;

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

// MovementList ::= SEQUENCE (SIZE (1..255)) OF MovementState
using MovementList = View<MovementState, 1, 255>;

// Reg-IntersectionState ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({IntersectionState-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_IntersectionState = RegionalExtension<Case<RegionId::addGrpC, IntersectionState_addGrpC>>;

// IntersectionState ::= SEQUENCE {name DescriptiveName OPTIONAL, id IntersectionReferenceID, revision MsgCount,
//     status IntersectionStatusObject, moy MinuteOfTheYear OPTIONAL, timeStamp DSecond OPTIONAL,
//     enabledLanes EnabledLaneList OPTIONAL, states MovementList, maneuverAssistList ManeuverAssistList OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-IntersectionState OPTIONAL, ...}
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
};

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

}  // namespace chorus::v2x::messages::release2::dsrc

namespace chorus::v2x::messages::release2 {

// SPATEM ::= SEQUENCE {header ItsPduHeader, spat SPAT}
struct SPATEM {
    release1::ItsPduHeader header;
    dsrc::SPAT spat;
};

}  // namespace chorus::v2x::messages::release2
