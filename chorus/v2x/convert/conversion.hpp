// Which message becomes which, as data: for tools that choose both types at run time (chorus convert).
//
//     const auto result = convert(message, *find_message_type("j2735"), {.time = now});
//     if (result) for (const AnyMessage& converted : result->messages) use(converted);
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "chorus/asn1/unknown.hpp"
#include "chorus/v2x/convert/circumstances.hpp"
#include "chorus/v2x/convert/report.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::v2x::convert {

// Messages that say the same: each of these types becomes each other.
struct Family {
    std::string_view messages;                // "CAM, BSM"
    std::span<const std::string_view> types;  // keys of messages/message_type.hpp
};
std::span<const Family> families();
bool is_convertible(const messages::MessageType& from, const messages::MessageType& to);

struct Conversion {
    std::vector<messages::AnyMessage> messages;  // one, except for an RSI with several events
    Report report;
};
// An Error names the field of the target that has no honest value, or says that there is no such conversion. What a
// later version put into the message, `unknown` as AnyMessage::decode() gives it, is reported as dropped.
Converted<Conversion> convert(const messages::AnyMessage& message, const messages::MessageType& to,
                              const Circumstances& circumstances, const asn1::UnknownExtensions& unknown = {});

}  // namespace chorus::v2x::convert
