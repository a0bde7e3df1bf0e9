// Release dispatch: octets that a station sent become the message that they are, and why.
//
//     const auto recognised = recognise_message(pdu, btp_port);
//     if (!recognised) return drop(recognised.error());        // in words: nothing is guessed
//     const auto message = AnyMessage::decode(*recognised->type, pdu);
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "chorus/asn1/describe.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/result.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::v2x::messages {

// Which message is this, by what it says itself?
struct Recognised {
    const MessageType* type;
    // Of the same message and version the last edition that reads it all as well, for who wants one form of all.
    const MessageType* last_edition;
    std::string because;  // "messageID 2, protocolVersion 2; it holds nothing that EN 302 637-2 V1.4.1 does not have"
    bool reads;           // the content, too, is of this type
    bool is_its_version =
        true;  // false: the protocolVersion is that of no type known here, and the content alone speaks
};
// An ITS PDU as it arrives at a BTP port; without a port, its header alone is asked. Where these leave several types,
// or none of that protocolVersion, the content decides: of the types that read most of it the earliest that knows all
// of it, or else the latest; octets behind the message are legal. If none reads it, it is the type that gets furthest,
// and `because` says so. A port and a header that contradict each other, and a header that names no message known here,
// are an error in words: nothing is guessed.
Result<Recognised, std::string> recognise_message(Bytes pdu, std::optional<std::uint16_t> btp_port = {});

// What is said of a PDU against what its header says: "it says messageID 1, protocolVersion 2, as DENM has; cam-r1 has
// messageID 2". Nothing: they agree, or the type has no such header. A protocolVersion speaks only where it is that of
// another type of the same message.
std::optional<std::string> contradiction(const MessageType& type, Bytes pdu);

// A PDU opened into its fields for people.
struct OpenedMessage {
    const MessageType* type;               // which the fields are of
    std::optional<Recognised> recognised;  // nothing: the type was told, or the header contradicts the port
    asn1::Description description;
};
// As the last edition that recognise_message() gives, so that a field has one name whoever sent it. A header that
// contradicts the port, or has another version than the type, is an error. Nothing: no message of ours belongs to that
// port, or, without one, to that header.
std::optional<OpenedMessage> open_message(Bytes pdu, std::optional<std::uint16_t> btp_port = {});
// As the type that it is told to be. A contradiction() and a version of another edition are errors.
OpenedMessage open_message_as(const MessageType& type, Bytes pdu);

}  // namespace chorus::v2x::messages
