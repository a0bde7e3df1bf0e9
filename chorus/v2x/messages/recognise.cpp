#include "chorus/v2x/messages/recognise.hpp"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "chorus/asn1/unknown.hpp"
#include "chorus/v2x/messages/header.hpp"

namespace chorus::v2x::messages {

namespace {

constexpr std::uint8_t any_version = 0;  // in the table of types

const MessageType* later_of_port(std::uint16_t port) {
    const MessageType* found = nullptr;
    for (const MessageType& type : message_types())
        if (port != 0 && type.btp_port == port) found = &type;
    return found;
}

bool has_version(const MessageType& type, const Header& header) {
    return type.protocol_version == any_version ||
           (type.oldest_version <= header.protocol_version && header.protocol_version <= type.protocol_version);
}

bool arrives_at(const MessageType& type, std::uint16_t port, const Header& header) {
    return type.btp_port == port && type.message_id == header.message_id;
}

// "CAM, which has messageID 2"
std::string words_of_port(std::uint16_t port) {
    std::string words;
    std::uint8_t last = 0;
    for (const MessageType& type : message_types()) {
        if (type.btp_port != port || type.message_id == last) continue;
        last = type.message_id;
        words += (words.empty() ? "" : " and ") + std::string(type.name) + ", which has messageID " +
                 std::to_string(type.message_id) + ",";
    }
    return words;
}

std::string version_words(const Header& header) {
    return "messageID " + std::to_string(header.message_id) + ", protocolVersion " +
           std::to_string(header.protocol_version);
}

// What a type makes of a PDU.
struct Attempt {
    const MessageType* type = nullptr;
    bool reads = false;
    std::size_t octets = 0;  // of the PDU, that it reads
    bool knows_all = false;  // nothing in them is of a later version
    bool exact = false;      // it writes the same ones
    asn1::Error error;       // where it does not read
};

Attempt read(const MessageType& type, Bytes pdu) {
    asn1::UnknownExtensions unknown;
    const auto message = AnyMessage::decode(type, pdu, unknown);
    if (!message) return {.type = &type, .error = message.error()};
    Attempt attempt{.type = &type, .reads = true, .knows_all = unknown.empty(), .error = {}};
    const auto again = message->encode(unknown);
    attempt.exact = again && again->size() <= pdu.size() && std::ranges::equal(*again, pdu.first(again->size()));
    attempt.octets = attempt.exact ? again->size() : (describe(type, pdu).root.bits + 7) / 8;
    return attempt;
}

using Attempts = std::vector<Attempt>;

// Octets behind a message are legal, but who leaves more of them unread than another does not speak its form. So what
// reads most comes first, and of this what knows all of it and writes it just so.
auto rank(const Attempt& each) { return std::tuple(each.reads, each.octets, each.knows_all, each.exact); }

// The earliest of the highest rank, or of those that do not know all the latest. Nothing: none reads it.
const Attempt* best(const Attempts& attempts) {
    const Attempt* found = nullptr;
    for (const Attempt& each : attempts) {
        if (!each.reads) continue;
        if (!found || rank(each) > rank(*found) || (rank(each) == rank(*found) && !each.knows_all)) found = &each;
    }
    return found;
}

std::string standard_of(const Attempt& attempt) { return std::string(attempt.type->standard); }

// Of the same message and version the last one that reads it as well.
const MessageType* last_edition(const Attempt& chosen, const Attempts& attempts) {
    const MessageType* last = chosen.type;
    if (chosen.type->protocol_version == any_version) return last;
    for (const Attempt& each : attempts)
        if (rank(each) == rank(chosen) && each.type->protocol_version == chosen.type->protocol_version)
            last = each.type;
    return last;
}

// Why it is the best, and what the others make of it.
std::string words_of_choice(const Attempt& chosen, const Attempts& attempts) {
    std::string words = chosen.knows_all
                            ? "; it holds nothing that " + standard_of(chosen) + " does not have"
                            : "; it is read by " + standard_of(chosen) + ", with extensions that are not known";
    for (const Attempt& each : attempts) {
        if (&each == &chosen) continue;
        if (!each.reads)
            words += "; it is not read by " + standard_of(each);
        else
            words += "; it is " + std::string(rank(each) < rank(chosen) ? "not all " : "") + "read by " +
                     standard_of(each) + (rank(each) < rank(chosen) ? "" : " as well");
    }
    return words;
}

const Attempt& furthest(const Attempts& attempts) {
    return *std::ranges::max_element(attempts, {}, [](const Attempt& each) { return each.error.bit; });
}

}  // namespace

Result<Recognised, std::string> recognise_message(Bytes pdu, std::optional<std::uint16_t> btp_port) {
    const auto header = peek_header(pdu);
    if (!header) return fail(std::string("is shorter than the header of a message"));
    const std::string words = version_words(*header);
    if (btp_port) {
        if (!later_of_port(*btp_port))
            return fail("no message is known that arrives at BTP port " + std::to_string(*btp_port));
        const auto arrives = [&](const MessageType& type) { return arrives_at(type, *btp_port, *header); };
        if (std::ranges::none_of(message_types(), arrives))
            return fail("BTP port " + std::to_string(*btp_port) + " is for " + words_of_port(*btp_port) +
                        " but it says " + words);
    }
    // Frames of SAE J2735 begin so.
    if (header->protocol_version == 0) return fail(words + ": no message has that version");
    Attempts fitting, others;
    for (const MessageType& type : message_types())
        if (type.message_id != 0 && type.message_id == header->message_id)
            (has_version(type, *header) ? fitting : others).push_back(read(type, pdu));

    if (const Attempt* chosen = best(fitting))
        return Recognised{chosen->type, last_edition(*chosen, fitting), words + words_of_choice(*chosen, fitting),
                          true};

    // Stations put the version of another edition into the header, too: it is believed only where all else is exact.
    std::erase_if(others, [&](const Attempt& each) { return each.octets != pdu.size() || !each.knows_all; });
    if (const Attempt* chosen = best(others))
        return Recognised{chosen->type, last_edition(*chosen, others),
                          words + "; that is not the version of " + standard_of(*chosen) + ", which is " +
                              std::to_string(chosen->type->protocol_version) + ", but the content is read by it",
                          true, false};
    if (fitting.empty()) return fail(words + ": no message of that kind and version is known");

    // A port and a version speak for the only one; one octet that happens to be a messageID does not.
    const Attempt& least_wrong = furthest(fitting);
    const bool told = btp_port || fitting.front().type->protocol_version != any_version;
    if (!told && fitting.size() == 1)
        return fail(words + ": it is no " + std::string(least_wrong.type->name) + ": " + least_wrong.error.text());
    return Recognised{least_wrong.type, least_wrong.type,
                      words + "; " + (fitting.size() == 1 ? "" : "no type reads it, ") + standard_of(least_wrong) +
                          (fitting.size() == 1 ? " does not read it: " : " gets furthest: ") + least_wrong.error.text(),
                      false};
}

std::optional<std::string> contradiction(const MessageType& type, Bytes pdu) {
    const auto header = peek_header(pdu);
    if (type.message_id == 0 || !header) return std::nullopt;
    const auto has_it = [&](const MessageType& each) {
        return each.message_id == header->message_id &&
               (each.message_id != type.message_id ||
                (each.protocol_version != any_version && has_version(each, *header)));
    };
    const auto owner = std::ranges::find_if(message_types(), has_it);
    const bool agrees =
        header->message_id == type.message_id && (has_version(type, *header) || owner == message_types().end());
    if (agrees) return std::nullopt;
    std::string words = "it says " + version_words(*header);
    if (owner != message_types().end())
        words += ", as " + std::string(owner->message_id == type.message_id ? owner->key : owner->name) + " has";
    words += "; " + std::string(type.key) + " has messageID " + std::to_string(type.message_id);
    if (type.protocol_version != any_version) words += ", protocolVersion " + std::to_string(type.protocol_version);
    return words;
}

namespace {

// The member of the header at this place: names differ from release to release.
void fail_in_header(asn1::Description& description, std::size_t member, std::string rule) {
    const std::vector<asn1::Field>& parts = description.root.children;
    if (parts.empty() || member >= parts.front().children.size()) return;  // it has failed there already
    const asn1::Field& field = parts.front().children[member];
    description.error =
        asn1::Error{description.root.name + "." + parts.front().name + "." + field.name, field.bit, std::move(rule)};
}

OpenedMessage open_with_version(const MessageType& type, Bytes pdu) {
    OpenedMessage opened{&type, {}, describe(type, pdu)};
    const auto header = peek_header(pdu);
    if (type.message_id != 0 && header && !has_version(type, *header))
        fail_in_header(opened.description, 0,
                       "version " + std::to_string(header->protocol_version) + " is not known, " +
                           std::to_string(type.protocol_version) + " is");
    return opened;
}

// Where the header names another message, what is behind it is of no type that is known, and not shown.
OpenedMessage open_header(const MessageType& type, Bytes pdu, std::string rule) {
    OpenedMessage opened{&type, {}, describe(type, pdu)};
    std::vector<asn1::Field>& parts = opened.description.root.children;
    if (!parts.empty()) parts.resize(1);
    fail_in_header(opened.description, pdu[1] == type.message_id ? 0 : 1, std::move(rule));
    return opened;
}

}  // namespace

std::optional<OpenedMessage> open_message(Bytes pdu, std::optional<std::uint16_t> btp_port) {
    auto recognised = recognise_message(pdu, btp_port);
    if (recognised) {
        OpenedMessage opened = open_with_version(*recognised->last_edition, pdu);
        opened.recognised = std::move(*recognised);
        return opened;
    }
    const MessageType* of_port = btp_port ? later_of_port(*btp_port) : nullptr;
    if (!of_port) return std::nullopt;
    const auto header = peek_header(pdu);
    if (!header) return OpenedMessage{of_port, {}, describe(*of_port, pdu)};
    const MessageType* named = nullptr;
    for (const MessageType& type : message_types())
        if (arrives_at(type, *btp_port, *header)) named = &type;
    return named ? open_with_version(*named, pdu) : open_header(*of_port, pdu, recognised.error());
}

OpenedMessage open_message_as(const MessageType& type, Bytes pdu) {
    if (auto words = contradiction(type, pdu)) return open_header(type, pdu, std::move(*words));
    return open_with_version(type, pdu);
}

}  // namespace chorus::v2x::messages
