#include "chorus/cli/content_names.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <variant>

#include "chorus/cli/message_types.hpp"
#include "chorus/cli/near_names.hpp"
#include "chorus/cli/option_values.hpp"
#include "chorus/v2x/btp/ports.hpp"
#include "chorus/v2x/messages/recognise.hpp"

namespace chorus::cli {

namespace {

using v2x::dissect::Content;
using v2x::dissect::Dissection;
using v2x::messages::MessageType;

// What a name can mean: what octets begin with, or a type of message; by the message's name alone its last type, which
// stands for them all.
struct AnyEdition {
    const MessageType* last;
};
using Told = std::variant<Content, AnyEdition, const MessageType*>;

std::optional<Told> told_by(std::string_view name) {
    for (int i = 0; i <= static_cast<int>(v2x::dissect::last_content); ++i)
        if (to_string(static_cast<Content>(i)) == name) return static_cast<Content>(i);
    if (const MessageType* type = v2x::messages::find_message_type(name)) return type;
    AnyEdition any{nullptr};
    for (const MessageType& type : v2x::messages::message_types())
        if (type.message_id != 0 && lower_case(std::string(type.name)) == name) any.last = &type;
    return any.last ? std::optional<Told>(any) : std::nullopt;
}

}  // namespace

std::string lower_case(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::vector<std::string> layer_names() {
    std::vector<std::string> names;
    for (int i = 0; i <= static_cast<int>(v2x::dissect::last_content); ++i)
        names.emplace_back(to_string(static_cast<Content>(i)));
    return names;
}

std::string check_content_name(const std::string& name) {
    if (told_by(name)) return {};
    std::vector<std::string> names = layer_names();
    for (const MessageType& type : v2x::messages::message_types()) {
        names.emplace_back(type.key);
        if (type.message_id != 0) names.push_back(lower_case(std::string(type.name)));
    }
    return fmt::format("octets are never '{}'{}; give {}, cam, denm or another message, or its type ({})", name,
                       near_names(name, names), fmt::join(layer_names(), ", "), where_types_are_listed);
}

Dissection dissect_as(std::string_view name, Bytes octets, std::optional<Timestamp> near) {
    const Told told = told_by(name).value();
    if (const auto* content = std::get_if<Content>(&told)) return v2x::dissect::dissect(octets, *content, near);
    if (const auto* exact = std::get_if<const MessageType*>(&told))
        return v2x::dissect::dissect_message(octets, **exact);
    const MessageType& last = *std::get<AnyEdition>(told).last;
    const auto recognised = v2x::messages::recognise_message(octets);
    if (recognised && recognised->type->name == last.name) return v2x::dissect::dissect(octets, Content::message, near);
    return v2x::dissect::dissect_message(octets, last);
}

std::string check_frame_name(const std::string& name) {
    std::vector<std::string> names = {"beacon",      "GUC",          "GAC",        "GBC",      "TSB",
                                      "SHB",         "LS",           "LS request", "LS reply", "secured",
                                      "certificate", "ieee1609dot2", "any",        "foreign",  "unknown"};
    for (const MessageType& type : v2x::messages::message_types()) names.emplace_back(type.name);
    for (int port = 0; port <= UINT16_MAX; ++port)
        if (const auto at_port = v2x::btp::message_name(static_cast<v2x::btp::Port>(port)); !at_port.empty())
            names.emplace_back(at_port);
    const auto called = [&](const std::string& each) { return lower_case(each) == lower_case(name); };
    if (std::ranges::any_of(names, called)) return {};
    constexpr std::string_view port = "btp port ";
    if (lower_case(name).starts_with(port) && check_whole_number(name.substr(port.size())).empty()) return {};
    return fmt::format(
        "no frame is ever called '{}'{}; give CAM, DENM or another message, beacon, SHB, GBC, secured, "
        "certificate, BTP port N, foreign, unknown",
        name, near_names(name, names));
}

}  // namespace chorus::cli
