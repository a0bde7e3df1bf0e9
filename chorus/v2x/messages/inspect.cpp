#include "chorus/v2x/messages/inspect.hpp"

#include <nlohmann/json.hpp>
#include <string>

#include "chorus/v2x/messages/header.hpp"

namespace chorus::v2x::messages {

namespace {

constexpr std::uint8_t known_version = 2;

// Nothing: the message is of a version that is read here, or too short to tell.
std::optional<asn1::Error> version_error(Bytes payload, const std::string& message) {
    const auto header = peek_header(payload);
    if (!header || header->protocol_version == known_version) return std::nullopt;
    return asn1::Error{message + ".header.protocolVersion", 0,
                       "version " + std::to_string(header->protocol_version) + " is not known, 2 is"};
}

template <Message M>
asn1::Description describe_checked(Bytes payload) {
    asn1::Description description = describe<M>(payload);
    if (auto error = version_error(payload, description.root.name)) description.error = std::move(error);
    return description;
}

template <Message M>
Result<nlohmann::json, asn1::Error> json_checked(Bytes payload, const std::string& name) {
    if (auto error = version_error(payload, name)) return fail(std::move(*error));
    asn1::InlineArena<arena_octets> arena;
    M message;
    if (!decode(payload, message, arena)) return fail(why_not_decoded<M>(payload));
    return to_json(message);
}

}  // namespace

std::optional<asn1::Description> describe_message(std::uint16_t btp_port, Bytes payload) {
    if (btp_port == cam_port) return describe_checked<release2::CAM>(payload);
    if (btp_port == denm_port) return describe_checked<release2::DENM>(payload);
    return std::nullopt;
}

std::optional<Result<nlohmann::json, asn1::Error>> message_to_json(std::uint16_t btp_port, Bytes payload) {
    if (btp_port == cam_port) return json_checked<release2::CAM>(payload, "CAM");
    if (btp_port == denm_port) return json_checked<release2::DENM>(payload, "DENM");
    return std::nullopt;
}

}  // namespace chorus::v2x::messages
