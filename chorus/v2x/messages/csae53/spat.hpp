// SPAT of T/CSAE 53-2020 (YD/T 3709-2020).
#pragma once

#include "chorus/v2x/messages/csae53/common.hpp"

namespace chorus::v2x::messages::csae53 {

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
        noValidSPATisAvailableAtThisTime
    };
    using Numbers = NumberList<manualControlIsEnabled, stopTimeIsActivated, failureFlash, preemptIsActive,
                               signalPriorityIsActive, fixedTimeOperation, trafficDependentOperation, standbyOperation,
                               failureMode, off, recentMAPmessageUpdate, recentChangeInMAPassignedLanesIDsUsed,
                               noValidMAPisAvailableAtThisTime, noValidSPATisAvailableAtThisTime>;
};

enum class LightState : std::uint8_t {
    unavailable,
    dark,
    flashing_red,
    red,
    flashing_green,
    permissive_green,
    protected_green,
    yellow,
    flashing_yellow /*, ... */
};
Root<LightState::flashing_yellow, extensible> asn1_shape(LightState);

struct TimeCountingDown {
    TimeMark startTime;
    Optional<TimeMark> minEndTime;
    Optional<TimeMark> maxEndTime;
    TimeMark likelyEndTime;
    Optional<Confidence> timeConfidence;
    Optional<TimeMark> nextStartTime;
    Optional<TimeMark> nextDuration;
};
OutOfLine asn1_code(const TimeCountingDown&);

struct UTCTiming {
    TimeMark startUTCTime;
    Optional<TimeMark> minEndUTCTime;
    Optional<TimeMark> maxEndUTCTime;
    TimeMark likelyEndUTCTime;
    Optional<Confidence> timeConfidence;
    Optional<TimeMark> nextStartUTCTime;
    Optional<TimeMark> nextEndUTCTime;
};
OutOfLine asn1_code(const UTCTiming&);

using TimeChangeDetails = Choice<Named<"counting", TimeCountingDown>, Named<"utcTiming", UTCTiming>, Ellipsis>;

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
    Optional<TimeConfidence> timeConfidence;
    PhaseList phases;
    Ellipsis dots;
};
OutOfLine asn1_code(const IntersectionState&);

using IntersectionStateList = View<IntersectionState, 1, 32>;

struct SPAT {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> moy;
    Optional<DSecond> timeStamp;
    Optional<DescriptiveName> name;
    IntersectionStateList intersections;
    Ellipsis dots;
};
OutOfLine asn1_code(const SPAT&);

}  // namespace chorus::v2x::messages::csae53
