// Module MessageFrame of SAE J2735 (2024-09): the frame around every message, and those of its messages that are read
// here. A message of another number is skipped.
#pragma once

#include "chorus/v2x/messages/j2735/basic_safety_message.hpp"
#include "chorus/v2x/messages/j2735/map_data.hpp"
#include "chorus/v2x/messages/j2735/personal_safety_message.hpp"
#include "chorus/v2x/messages/j2735/rtcm_corrections.hpp"
#include "chorus/v2x/messages/j2735/signal_request_message.hpp"
#include "chorus/v2x/messages/j2735/signal_status_message.hpp"
#include "chorus/v2x/messages/j2735/spat.hpp"
#include "chorus/v2x/messages/j2735/traveler_information.hpp"

namespace chorus::v2x::messages::j2735 {

// DSRCmsgID ::= INTEGER {mapData (18), signalPhaseAndTimingMessage (19), basicSafetyMessage (20), rtcmCorrections (28),
//     signalRequestMessage (29), signalStatusMessage (30), travelerInformation (31),
//     personalSafetyMessage (32)} (0..32767)
struct DSRCmsgID : Integer<0, 32767> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        mapData = 18,
        signalPhaseAndTimingMessage = 19,
        basicSafetyMessage = 20,
        rtcmCorrections = 28,
        signalRequestMessage = 29,
        signalStatusMessage = 30,
        travelerInformation = 31,
        personalSafetyMessage = 32
    };
    using Numbers = NumberList<mapData, signalPhaseAndTimingMessage, basicSafetyMessage, rtcmCorrections,
                               signalRequestMessage, signalStatusMessage, travelerInformation, personalSafetyMessage>;
};

// The components of MessageFrame. They stand in a struct of their own, which has no bits, because an open type that is
// chosen by its neighbour comes without "...".
using MessageFrameContent =
    Wrapped<"messageId", "value", DSRCmsgID, Case<DSRCmsgID::mapData, MapData>,
            Case<DSRCmsgID::signalPhaseAndTimingMessage, SPAT>, Case<DSRCmsgID::basicSafetyMessage, BasicSafetyMessage>,
            Case<DSRCmsgID::rtcmCorrections, RTCMcorrections>,
            Case<DSRCmsgID::signalRequestMessage, SignalRequestMessage>,
            Case<DSRCmsgID::signalStatusMessage, SignalStatusMessage>,
            Case<DSRCmsgID::travelerInformation, TravelerInformation>,
            Case<DSRCmsgID::personalSafetyMessage, PersonalSafetyMessage>>;

// MessageFrame ::= SEQUENCE {messageId DSRCmsgID, value BY-DSRCMSGID.&Type ({MapData IDENTIFIED BY mapData |
//     SPAT IDENTIFIED BY signalPhaseAndTimingMessage | BasicSafetyMessage IDENTIFIED BY basicSafetyMessage |
//     RTCMcorrections IDENTIFIED BY rtcmCorrections | SignalRequestMessage IDENTIFIED BY signalRequestMessage |
//     SignalStatusMessage IDENTIFIED BY signalStatusMessage | TravelerInformation IDENTIFIED BY travelerInformation |
//     PersonalSafetyMessage IDENTIFIED BY personalSafetyMessage, ...}{@messageId}), ...}
struct MessageFrame {
    static constexpr bool is_envelope = true;
    MessageFrameContent content;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::j2735
