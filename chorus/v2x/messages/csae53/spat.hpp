// SPAT of T/CSAE 53-2020 (YD/T 3709-2020).
#pragma once

#include "chorus/v2x/messages/csae53/common.hpp"

namespace chorus::v2x::messages::csae53 {

// IntersectionStatusObject ::= BIT STRING {manualControlIsEnabled (0), stopTimeIsActivated (1), failureFlash (2),
//     preemptIsActive (3), signalPriorityIsActive (4), fixedTimeOperation (5), trafficDependentOperation (6),
//     standbyOperation (7), failureMode (8), off (9), recentMAPmessageUpdate (10),
//     recentChangeInMAPassignedLanesIDsUsed (11), noValidMAPisAvailableAtThisTime (12),
//     noValidSPATisAvailableAtThisTime (13)} (SIZE (16))
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

// LightState ::= ENUMERATED {unavailable, dark, flashing-red, red, flashing-green, permissive-green, protected-green,
//     yellow, flashing-yellow, ...}
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

// TimeCountingDown ::= SEQUENCE {startTime TimeMark, minEndTime TimeMark OPTIONAL, maxEndTime TimeMark OPTIONAL,
//     likelyEndTime TimeMark, timeConfidence Confidence OPTIONAL, nextStartTime TimeMark OPTIONAL,
//     nextDuration TimeMark OPTIONAL}
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

// UTCTiming ::= SEQUENCE {startUTCTime TimeMark, minEndUTCTime TimeMark OPTIONAL, maxEndUTCTime TimeMark OPTIONAL,
//     likelyEndUTCTime TimeMark, timeConfidence Confidence OPTIONAL, nextStartUTCTime TimeMark OPTIONAL,
//     nextEndUTCTime TimeMark OPTIONAL}
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

// TimeChangeDetails ::= CHOICE {counting TimeCountingDown, utcTiming UTCTiming, ...}
using TimeChangeDetails = Choice<Named<"counting", TimeCountingDown>, Named<"utcTiming", UTCTiming>, Ellipsis>;

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
//     moy MinuteOfTheYear OPTIONAL, timeStamp DSecond OPTIONAL, timeConfidence TimeConfidence OPTIONAL,
//     phases PhaseList, ...}
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

// IntersectionStateList ::= SEQUENCE (SIZE (1..32)) OF IntersectionState
using IntersectionStateList = View<IntersectionState, 1, 32>;

// SPAT ::= SEQUENCE {msgCnt MsgCount, moy MinuteOfTheYear OPTIONAL, timeStamp DSecond OPTIONAL,
//     name DescriptiveName OPTIONAL, intersections IntersectionStateList, ...}
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
