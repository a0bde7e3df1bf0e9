#include "chorus/v2x/messages/inspect.hpp"

#include <string>

#include "chorus/v2x/messages/header.hpp"
#include "chorus/v2x/messages/release1/cpm.hpp"
#include "chorus/v2x/messages/release2/cpm.hpp"
#include "chorus/v2x/messages/release2/ivim.hpp"
#include "chorus/v2x/messages/release2/mapem.hpp"
#include "chorus/v2x/messages/release2/poim.hpp"
#include "chorus/v2x/messages/release2/rtcmem.hpp"
#include "chorus/v2x/messages/release2/spatem.hpp"
#include "chorus/v2x/messages/release2/srem.hpp"
#include "chorus/v2x/messages/release2/ssem.hpp"
#include "chorus/v2x/messages/release2/vam.hpp"
#include "chorus/v2x/messages/units.hpp"

namespace chorus::v2x::messages {

namespace {

template <Message M>
constexpr std::uint8_t known_version = 2;
template <>
constexpr std::uint8_t known_version<release2::VAM> = 3;
template <>
constexpr std::uint8_t known_version<release1::cpm::CPM> = 1;
template <>
constexpr std::uint8_t known_version<release2::poim::POIM> = 1;

// The early CPM of TR 103 562 and that of TS 103 324 share port and messageId; their versions differ.
bool is_early_cpm(Bytes payload) {
    const auto header = peek_header(payload);
    return header && header->protocol_version == known_version<release1::cpm::CPM>;
}

// Nothing: the message is of a version that is read here, or too short to tell.
template <Message M>
std::optional<asn1::Error> version_error(Bytes payload, const std::string& message) {
    const auto header = peek_header(payload);
    if (!header || header->protocol_version == known_version<M>) return std::nullopt;
    return asn1::Error{message + ".header.protocolVersion", 0,
                       "version " + std::to_string(header->protocol_version) + " is not known, " +
                           std::to_string(known_version<M>) + " is"};
}

template <Message M>
asn1::Description describe_checked(Bytes payload) {
    asn1::Description description = describe<M>(payload);
    if (auto error = version_error<M>(payload, description.root.name)) description.error = std::move(error);
    return description;
}

template <Message M>
Result<nlohmann::json, asn1::Error> json_checked(Bytes payload, const std::string& name) {
    if (auto error = version_error<M>(payload, name)) return fail(std::move(*error));
    asn1::InlineArena<arena_octets_of<M>> arena;
    M message;
    if (!decode(payload, message, arena)) return fail(why_not_decoded<M>(payload));
    return to_json(message);
}

}  // namespace

asn1::Description detail::describe(Bytes input, const asn1::Schema& form, const asn1::Schema& type,
                                   Dictionary dictionary) {
    asn1::Description description = asn1::describe_uper(input, form, type.name);
    add_units(description.root, dictionary);
    return description;
}

std::optional<asn1::Description> describe_message(std::uint16_t btp_port, Bytes payload) {
    switch (btp_port) {
        case cam_port: return describe_checked<release2::CAM>(payload);
        case denm_port: return describe_checked<release2::DENM>(payload);
        case mapem_port: return describe_checked<release2::MAPEM>(payload);
        case spatem_port: return describe_checked<release2::SPATEM>(payload);
        case ivim_port: return describe_checked<release2::IVIM>(payload);
        case srem_port: return describe_checked<release2::SREM>(payload);
        case ssem_port: return describe_checked<release2::SSEM>(payload);
        case cpm_port:
            return is_early_cpm(payload) ? describe_checked<release1::cpm::CPM>(payload)
                                         : describe_checked<release2::CPM>(payload);
        case poim_port: return describe_checked<release2::poim::POIM>(payload);
        case rtcmem_port: return describe_checked<release2::RTCMEM>(payload);
        case vam_port: return describe_checked<release2::VAM>(payload);
        default: return std::nullopt;
    }
}

std::optional<Result<nlohmann::json, asn1::Error>> message_to_json(std::uint16_t btp_port, Bytes payload) {
    switch (btp_port) {
        case cam_port: return json_checked<release2::CAM>(payload, "CAM");
        case denm_port: return json_checked<release2::DENM>(payload, "DENM");
        case mapem_port: return json_checked<release2::MAPEM>(payload, "MAPEM");
        case spatem_port: return json_checked<release2::SPATEM>(payload, "SPATEM");
        case ivim_port: return json_checked<release2::IVIM>(payload, "IVIM");
        case srem_port: return json_checked<release2::SREM>(payload, "SREM");
        case ssem_port: return json_checked<release2::SSEM>(payload, "SSEM");
        case cpm_port:
            if (is_early_cpm(payload)) return json_checked<release1::cpm::CPM>(payload, "CPM");
            return json_checked<release2::CPM>(payload, "CollectivePerceptionMessage");
        case poim_port: return json_checked<release2::poim::POIM>(payload, "POIM");
        case rtcmem_port: return json_checked<release2::RTCMEM>(payload, "RTCMEM");
        case vam_port: return json_checked<release2::VAM>(payload, "VAM");
        default: return std::nullopt;
    }
}

}  // namespace chorus::v2x::messages
