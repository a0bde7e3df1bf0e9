// Module SPAT of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

using EnabledLaneList = View<LaneID, 1, 16>;

struct TimeMark : Integer<0, 36111> {
    using Integer::Integer;
};

struct TimeChangeDetails {
    Optional<TimeMark> startTime;
    TimeMark minEndTime;
    Optional<TimeMark> maxEndTime;
    Optional<TimeMark> likelyTime;
    Optional<TimeIntervalConfidence> confidence;
    Optional<TimeMark> nextTime;
};
OutOfLine asn1_code(const TimeChangeDetails&);

using Reg_AdvisorySpeed = RegionalExtension<>;

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

using AdvisorySpeedList = View<AdvisorySpeed, 1, 16>;

using Reg_MovementEvent = RegionalExtension<Case<2, MovementEvent_addGrpB>>;

struct MovementEvent {
    MovementPhaseState eventState;
    Optional<TimeChangeDetails> timing;
    Optional<AdvisorySpeedList> speeds;
    Optional<Regional<Reg_MovementEvent>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const MovementEvent&);

using MovementEventList = View<MovementEvent, 1, 16>;

using Reg_ConnectionManeuverAssist = RegionalExtension<Case<3, ConnectionManeuverAssist_addGrpC>>;

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
OutOfLine asn1_code(const MovementState&);

using MovementList = View<MovementState, 1, 255>;

using Reg_IntersectionState = RegionalExtension<Case<3, IntersectionState_addGrpC>>;

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

using IntersectionStateList = View<IntersectionState, 1, 32>;

using Reg_SPAT = RegionalExtension<>;

struct SPAT {
    Optional<MinuteOfTheYear> timeStamp;
    Optional<DescriptiveName> name;
    IntersectionStateList intersections;
    Optional<Regional<Reg_SPAT>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::j2735
