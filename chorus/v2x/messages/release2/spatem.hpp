// SPATEM-PDU-Descriptions, ETSI TS 103 301 V2.1.1, and what it needs of DSRC (ISO TS 19091:2018) besides dsrc.hpp.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release2::dsrc {

struct PrioritizationResponse {
    StationID stationID;
    PrioritizationResponseStatus priorState;
    SignalGroupID signalGroup;
    Ellipsis dots;
};

using PrioritizationResponseList = View<PrioritizationResponse, 1, 10>;

struct IntersectionState_addGrpC {
    Optional<PrioritizationResponseList> activePrioritizations;
    Ellipsis dots;
};

using EnabledLaneList = View<LaneID, 1, 16>;

struct MovementEvent_addGrpC {
    Optional<ExceptionalCondition> stateChangeReason;
    Ellipsis dots;
};

struct TimeChangeDetails {
    Optional<TimeMark> startTime;
    TimeMark minEndTime;
    Optional<TimeMark> maxEndTime;
    Optional<TimeMark> likelyTime;
    Optional<TimeIntervalConfidence> confidence;
    Optional<TimeMark> nextTime;
};

using Reg_AdvisorySpeed = RegionalExtension<>;

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

using AdvisorySpeedList = View<AdvisorySpeed, 1, 16>;

using Reg_MovementEvent = RegionalExtension<Case<RegionId::addGrpC, MovementEvent_addGrpC>>;

struct MovementEvent {
    MovementPhaseState eventState;
    Optional<TimeChangeDetails> timing;
    Optional<AdvisorySpeedList> speeds;
    Optional<Regional<Reg_MovementEvent>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const MovementEvent&);

using MovementEventList = View<MovementEvent, 1, 16>;

struct ItsStationPosition {
    StationID stationID;
    Optional<LaneID> laneID;
    Optional<NodeOffsetPointXY> nodeXY;
    Optional<TimeReference> timeReference;
    Ellipsis dots;
};

using ItsStationPositionList = View<ItsStationPosition, 1, 5>;

struct ConnectionManeuverAssist_addGrpC {
    Optional<ItsStationPositionList> itsStationPosition;
    Ellipsis dots;
};
OutOfLine asn1_code(const ConnectionManeuverAssist_addGrpC&);

using Reg_ConnectionManeuverAssist = RegionalExtension<Case<RegionId::addGrpC, ConnectionManeuverAssist_addGrpC>>;

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

using ManeuverAssistList = View<ConnectionManeuverAssist, 1, 16>;

using Reg_MovementState = RegionalExtension<>;

struct MovementState {
    Optional<DescriptiveName> movementName;
    SignalGroupID signalGroup;
    MovementEventList state_time_speed;
    Optional<ManeuverAssistList> maneuverAssistList;
    Optional<Regional<Reg_MovementState>> regional;
    Ellipsis dots;
};

using MovementList = View<MovementState, 1, 255>;

using Reg_IntersectionState = RegionalExtension<Case<RegionId::addGrpC, IntersectionState_addGrpC>>;

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

using IntersectionStateList = View<IntersectionState, 1, 32>;

using Reg_SPAT = RegionalExtension<>;

struct SPAT {
    Optional<MinuteOfTheYear> timeStamp;
    Optional<DescriptiveName> name;
    IntersectionStateList intersections;
    Optional<Regional<Reg_SPAT>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::release2::dsrc

namespace chorus::v2x::messages::release2 {

struct SPATEM {
    release1::ItsPduHeader header;
    dsrc::SPAT spat;
};

}  // namespace chorus::v2x::messages::release2
