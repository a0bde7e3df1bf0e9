#include "chorus/v2x/messages/message_type.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <nlohmann/json.hpp>
#include <vector>

#include "chorus/asn1/json.hpp"
#include "chorus/asn1/violation.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"
#include "chorus/v2x/messages/csae53/day2/message_frame.hpp"
#include "chorus/v2x/messages/csae53/edition2017.hpp"
#include "chorus/v2x/messages/csae53/edition2019.hpp"
#include "chorus/v2x/messages/csae53/message_frame.hpp"
#include "chorus/v2x/messages/etsi_ts102941.hpp"
#include "chorus/v2x/messages/ieee1609dot2_crl.hpp"
#include "chorus/v2x/messages/inspect.hpp"
#include "chorus/v2x/messages/j2735/message_frame.hpp"
#include "chorus/v2x/messages/release1/cpm.hpp"
#include "chorus/v2x/messages/release1/ev_rsr.hpp"
#include "chorus/v2x/messages/release1/evcsn.hpp"
#include "chorus/v2x/messages/release1/imzm.hpp"
#include "chorus/v2x/messages/release1/protocol_version1.hpp"
#include "chorus/v2x/messages/release1/tis_tpg.hpp"
#include "chorus/v2x/messages/release2/cpm.hpp"
#include "chorus/v2x/messages/release2/ivim.hpp"
#include "chorus/v2x/messages/release2/ivim_v221.hpp"
#include "chorus/v2x/messages/release2/mapem.hpp"
#include "chorus/v2x/messages/release2/mcm_nap.hpp"
#include "chorus/v2x/messages/release2/mcm_uulm.hpp"
#include "chorus/v2x/messages/release2/mim.hpp"
#include "chorus/v2x/messages/release2/mvm.hpp"
#include "chorus/v2x/messages/release2/pim.hpp"
#include "chorus/v2x/messages/release2/poim.hpp"
#include "chorus/v2x/messages/release2/rtcmem.hpp"
#include "chorus/v2x/messages/release2/spatem.hpp"
#include "chorus/v2x/messages/release2/srem.hpp"
#include "chorus/v2x/messages/release2/ssem.hpp"
#include "chorus/v2x/messages/release2/vam.hpp"
#include "chorus/v2x/messages/tested_against.hpp"
#include "chorus/v2x/messages/units.hpp"
#include "chorus/v2x/messages/unknown_extensions.hpp"

namespace chorus::v2x::messages {

namespace {

using Encoding = MessageType::Encoding;

// Of a message whose versions are not told by its header: proposals and drafts of a standard.
constexpr std::uint8_t any_version = 0;

// What a PDU with an ItsPduHeader is known by.
struct OnAir {
    std::uint16_t btp_port;
    std::uint32_t its_aid;
    std::uint8_t message_id, protocol_version;
    std::uint8_t oldest_version = protocol_version;
};

template <class T>
bool decode_erased(Bytes input, void* value, asn1::Arena& arena) {
    return decode(input, *::new (value) T, arena);
}
template <class T>
std::size_t encode_erased(const void* value, std::span<std::uint8_t> output) {
    return encode(*static_cast<const T*>(value), output);
}

template <Message M>
consteval MessageType message(std::string_view key, std::string_view name, std::string_view standard,
                              std::string_view cpp_type, OnAir on_air) {
    return {key,
            name,
            standard,
            Encoding::uper,
            on_air.btp_port,
            on_air.its_aid,
            on_air.message_id,
            on_air.protocol_version,
            on_air.oldest_version,
            cpp_type,
            tested_against(key),
            dictionary_of<M>,
            sizeof(M),
            alignof(M),
            arena_octets_of<M>,
            &Codec<M>::schema,
            &decode_erased<M>,
            &encode_erased<M>};
}

template <SecurityType T>
consteval MessageType security(std::string_view key, std::string_view name, std::string_view standard,
                               std::string_view cpp_type) {
    return {key,
            name,
            standard,
            Encoding::oer,
            0,
            0,
            0,
            0,
            0,
            cpp_type,
            tested_against(key),
            Dictionary::etsi,
            sizeof(T),
            alignof(T),
            security_arena_octets,
            &SecurityCodec<T>::schema,
            &decode_erased<T>,
            &encode_erased<T>};
}

template <SecurityType T>
consteval MessageType ts102941(std::string_view key, std::string_view name, std::string_view cpp_type) {
    return security<T>(key, name, "TS 102 941 V2.2.1", cpp_type);
}

// ITS-AIDs of TS 102 965, message identifiers of TS 102 894-2, ports of TS 103 248.
constexpr std::array types{
    message<release1::version1::CAM>("cam-v1", "CAM", "EN 302 637-2 V1.3.2", "release1::version1::CAM",
                                     {2001, 36, 2, 1}),
    message<release1::version1::DENM>("denm-v1", "DENM", "EN 302 637-3 V1.2.2", "release1::version1::DENM",
                                      {2002, 37, 1, 1}),
    message<release1::CAM>("cam-r1", "CAM", "EN 302 637-2 V1.4.1", "release1::CAM", {2001, 36, 2, 2}),
    message<release2::CAM>("cam-r2", "CAM", "TS 103 900 V2.3.1", "release2::CAM", {2001, 36, 2, 2}),
    message<release1::DENM>("denm-r1", "DENM", "EN 302 637-3 V1.3.1", "release1::DENM", {2002, 37, 1, 2}),
    message<release2::DENM>("denm-r2", "DENM", "TS 103 831 V2.3.1", "release2::DENM", {2002, 37, 1, 2}),
    message<release1::cpm::CPM>("cpm-r1", "CPM", "TR 103 562 V2.1.1", "release1::cpm::CPM", {2009, 639, 14, 1}),
    message<release2::CPM>("cpm-r2", "CPM", "TS 103 324 V2.1.1", "release2::CPM", {2009, 639, 14, 2}),
    message<release2::VAM>("vam-r2", "VAM", "TS 103 300-3 V2.3.1", "release2::VAM", {2018, 638, 16, 3}),
    message<release2::MAPEM>("mapem", "MAPEM", "TS 103 301 V2.1.1", "release2::MAPEM", {2003, 138, 5, 2, 1}),
    message<release2::SPATEM>("spatem", "SPATEM", "TS 103 301 V2.1.1", "release2::SPATEM", {2004, 137, 4, 2, 1}),
    message<release2::IVIM>("ivim", "IVIM", "TS 103 301 V2.1.1", "release2::IVIM", {2006, 139, 6, 2}),
    message<release2::v221::IVIM>("ivim-v221", "IVIM", "TS 103 301 V2.2.1", "release2::v221::IVIM", {2006, 139, 6, 2}),
    message<release2::SREM>("srem", "SREM", "TS 103 301 V2.1.1", "release2::SREM", {2007, 140, 9, 2}),
    message<release2::SSEM>("ssem", "SSEM", "TS 103 301 V2.1.1", "release2::SSEM", {2008, 637, 10, 2}),
    message<release2::RTCMEM>("rtcmem", "RTCMEM", "TS 103 301 V2.1.1", "release2::RTCMEM", {2013, 540802, 13, 2}),
    message<release2::mcm_uulm::MCM>("mcm-uulm", "MCM", "TS 103 561, proposal of Ulm University",
                                     "release2::mcm_uulm::MCM", {2017, 0, 20, any_version}),
    message<release2::mcm_nap::MCM>("mcm-nap", "MCM", "TS 103 561, draft, as vanetza-nap and OScar send it",
                                    "release2::mcm_nap::MCM", {2017, 0, 20, any_version}),
    message<release1::evcsn::EvcsnPdu>("evcsn", "EVCSN", "TS 101 556-1 V1.1.1", "release1::evcsn::EvcsnPdu",
                                       {2010, 0, 11, any_version}),
    message<release1::tis_tpg::TisTpgTransactionsPdu>("tis-tpg", "TIS-TPG", "TS 101 556-2 V1.1.1",
                                                      "release1::tis_tpg::TisTpgTransactionsPdu",
                                                      {2011, 0, 8, any_version}),
    message<release1::ev_rsr::EV_RSR>("ev-rsr", "EV-RSR", "TS 101 556-3 V1.1.1", "release1::ev_rsr::EV_RSR",
                                      {2012, 0, 7, any_version}),
    message<release1::imzm::IMZM>("imzm", "IMZM", "TS 103 724 V2.1.1", "release1::imzm::IMZM", {2019, 640, 15, 1}),
    message<release2::avm::MIM>("mim", "MIM", "TS 103 882, module version 1.1", "release2::avm::MIM",
                                {2026, 71, 18, any_version}),
    message<release2::avm::MVM>("mvm", "MVM", "TS 103 882, module version 1.1", "release2::avm::MVM",
                                {2026, 71, 19, any_version}),
    message<release2::pim::ParkingInformationMessage>("pim", "PIM", "TS 104 072 V2.1.1",
                                                      "release2::pim::ParkingInformationMessage", {0, 1621, 21, 2}),
    message<release2::poim::POIM>("poim", "POIM", "TS 103 916 V2.1.1", "release2::poim::POIM", {2025, 1619, 3, 1}),
    message<j2735::MessageFrame>("j2735", "J2735", "SAE J2735 2024-09", "j2735::MessageFrame", {}),
    message<csae53::MessageFrame>("csae53", "CSAE 53", "T/CSAE 53-2020, YD/T 3709", "csae53::MessageFrame", {}),
    message<csae53::day2::MessageFrame>("csae53-day2", "CSAE 53", "T/CSAE 53-2020 and T/CSAE 157-2020",
                                        "csae53::day2::MessageFrame", {}),
    message<csae53::edition2019::MessageFrame>("csae53-edition2019", "CSAE 53", "T/CSAE 53, July 2019",
                                               "csae53::edition2019::MessageFrame", {}),
    message<csae53::edition2017::MessageFrame>("csae53-edition2017", "CSAE 53", "T/CSAE 53-2017",
                                               "csae53::edition2017::MessageFrame", {}),
    security<ieee1609dot2::Ieee1609Dot2Data>("ieee1609dot2-data", "Ieee1609Dot2Data",
                                             "IEEE 1609.2-2025, TS 103 097 V2.2.1", "ieee1609dot2::Ieee1609Dot2Data"),
    security<ieee1609dot2::Certificate>("ieee1609dot2-cert", "Certificate", "IEEE 1609.2-2025, TS 103 097 V2.2.1",
                                        "ieee1609dot2::Certificate"),
    security<ieee1609dot2::ToBeSignedData>("ieee1609dot2-tbsdata", "ToBeSignedData",
                                           "IEEE 1609.2-2025, TS 103 097 V2.2.1", "ieee1609dot2::ToBeSignedData"),
    security<ieee1609dot2::CrlContents>("ieee1609dot2-crl", "CrlContents", "IEEE 1609.2-2022",
                                        "ieee1609dot2::CrlContents"),
    ts102941<etsi_ts102941::EtsiTs102941Data>("ts102941-EtsiTs102941Data", "EtsiTs102941Data",
                                              "etsi_ts102941::EtsiTs102941Data"),
    ts102941<etsi_ts102941::InnerEcRequest>("ts102941-InnerEcRequest", "InnerEcRequest",
                                            "etsi_ts102941::InnerEcRequest"),
    ts102941<etsi_ts102941::InnerEcResponse>("ts102941-InnerEcResponse", "InnerEcResponse",
                                             "etsi_ts102941::InnerEcResponse"),
    ts102941<etsi_ts102941::SharedAtRequest>("ts102941-SharedAtRequest", "SharedAtRequest",
                                             "etsi_ts102941::SharedAtRequest"),
    ts102941<etsi_ts102941::InnerAtRequest>("ts102941-InnerAtRequest", "InnerAtRequest",
                                            "etsi_ts102941::InnerAtRequest"),
    ts102941<etsi_ts102941::InnerAtResponse>("ts102941-InnerAtResponse", "InnerAtResponse",
                                             "etsi_ts102941::InnerAtResponse"),
    ts102941<etsi_ts102941::AuthorizationValidationRequest>("ts102941-AuthorizationValidationRequest",
                                                            "AuthorizationValidationRequest",
                                                            "etsi_ts102941::AuthorizationValidationRequest"),
    ts102941<etsi_ts102941::AuthorizationValidationResponse>("ts102941-AuthorizationValidationResponse",
                                                             "AuthorizationValidationResponse",
                                                             "etsi_ts102941::AuthorizationValidationResponse"),
    ts102941<etsi_ts102941::CaCertificateRequest>("ts102941-CaCertificateRequest", "CaCertificateRequest",
                                                  "etsi_ts102941::CaCertificateRequest"),
    ts102941<etsi_ts102941::ToBeSignedCrl>("ts102941-ToBeSignedCrl", "ToBeSignedCrl", "etsi_ts102941::ToBeSignedCrl"),
    ts102941<etsi_ts102941::CtlFormat>("ts102941-ToBeSignedRcaCtl", "CtlFormat", "etsi_ts102941::CtlFormat"),
    ts102941<etsi_ts102941::CtlFormat>("ts102941-ToBeSignedTlmCtl", "CtlFormat", "etsi_ts102941::CtlFormat"),
};

bool is_separator(char c) { return c == '.' || c == '-' || c == '_'; }

detail::ErasedCodec erased_codec(const MessageType& type) {
    using Rules = detail::ErasedCodec::Rules;
    return {type.encoding == Encoding::oer ? Rules::oer : Rules::uper, type.schema, type.encode};
}

}  // namespace

std::span<const MessageType> message_types() { return types; }

const MessageType* find_message_type(std::string_view key) {
    const auto found = std::ranges::find(types, key, &MessageType::key);
    return found == types.end() ? nullptr : &*found;
}

const MessageType* message_type_of_file(std::string_view file_name) {
    file_name = file_name.substr(file_name.find_last_of('/') + 1);
    const MessageType* found = nullptr;
    // Published corpora name the edition of July 2019 by the year of the first.
    if (file_name.starts_with("csae53-2017")) return find_message_type("csae53-edition2019");
    for (const MessageType& type : types) {
        const bool begins = file_name.starts_with(type.key) &&
                            (file_name.size() == type.key.size() || is_separator(file_name[type.key.size()]));
        if (begins && (!found || type.key.size() > found->key.size())) found = &type;
    }
    return found;
}

asn1::Description describe(const MessageType& type, Bytes input) {
    const std::string& name = type.schema({}).name;
    if (type.encoding == Encoding::oer) return asn1::describe_oer(input, type.schema({}), name);
    return detail::describe(input, type.schema(input), type.schema({}), type.dictionary);
}

namespace {

// Of lists: more than anything but a contrived message needs, and in proportion for one that no packet carries.
std::size_t list_octets_of(const MessageType& type, std::size_t message_octets = 0) {
    return std::max(4 * type.arena_octets, 64 * message_octets);
}

}  // namespace

// The value lies at the beginning, where the alignment of new serves every type.
AnyMessage::AnyMessage(const MessageType& type, std::size_t list_octets)
    : type_(&type),
      list_octets_(list_octets),
      memory_(new std::byte[type.octets + list_octets]),
      value_(memory_.get()) {
    std::memset(value_, 0, type.octets);
}

Result<AnyMessage, asn1::Error> AnyMessage::decode(const MessageType& type, Bytes input) {
    AnyMessage message(type, list_octets_of(type, input.size()));
    message.input_.assign(input.begin(), input.end());
    asn1::Arena arena = message.lists();
    if (type.decode(message.input_, message.value_, arena)) return message;
    const auto error = describe(type, input).error;
    return fail(error.value_or(asn1::Error{type.schema({}).name, 0, "is nested too deeply, or too large"}));
}

Result<AnyMessage, asn1::Error> AnyMessage::decode(const MessageType& type, Bytes input,
                                                   asn1::UnknownExtensions& unknown) {
    auto message = decode(type, input);
    if (!message || detail::keep_unknown(input, message->value_, erased_codec(type), unknown)) return message;
    const auto error = describe(type, input).error;
    return fail(error.value_or(asn1::Error{type.schema({}).name, 0, "has extensions that cannot be kept"}));
}

Result<AnyMessage, asn1::Error> AnyMessage::from_json(const MessageType& type, const nlohmann::json& json) {
    // Beyond what packets need, in steps; memory that is not used is not taken.
    constexpr std::size_t largest = std::size_t{256} << 20;
    for (std::size_t octets = list_octets_of(type);; octets *= 16) {
        AnyMessage message(type, octets);
        asn1::Arena arena = message.lists();
        auto error = asn1::from_json(json, type.schema({}), message.value_, arena);
        if (!error) return message;
        if (error->rule == asn1::does_not_fit && octets < largest) continue;
        error->path = type.schema({}).name + (error->path.empty() ? "" : "." + error->path);
        return fail(std::move(*error));
    }
}

Result<AnyMessage, asn1::Error> AnyMessage::build(
    const MessageType& type, const std::function<std::optional<asn1::Error>(void* value, asn1::Arena&)>& fill) {
    AnyMessage message(type, list_octets_of(type));
    asn1::Arena arena = message.lists();
    if (auto error = fill(message.value_, arena)) return fail(std::move(*error));
    return message;
}

AnyMessage AnyMessage::random(const MessageType& type, Random& random, asn1::Likelihood likelihood) {
    constexpr int attempts = 16;
    constexpr std::size_t largest_by_chance = 16 * 1024;
    AnyMessage message(type, list_octets_of(type));
    for (int i = 0; i < attempts; ++i) {
        asn1::Arena arena = message.lists();
        asn1::randomise(type.schema({}), message.value_, random, arena, likelihood);
        const auto octets = message.encode();
        if (octets && octets->size() < largest_by_chance) break;
        // It was too large for a message: the next one is drawn smaller.
        likelihood.list_limit /= 2;
        likelihood.present *= 0.8;
    }
    return message;
}

nlohmann::json AnyMessage::to_json() const { return asn1::to_json(type_->schema({}), value_); }

Result<ByteVector, asn1::Error> AnyMessage::encode() const {
    return detail::encode_or_explain(value_, type_->schema({}), type_->encode);
}

Result<ByteVector, asn1::Error> AnyMessage::encode(const asn1::UnknownExtensions& unknown) const {
    return unknown.empty() ? encode() : detail::encode_with_unknown(value_, erased_codec(*type_), unknown);
}

asn1::Arena AnyMessage::lists() { return asn1::Arena(std::span(memory_.get() + type_->octets, list_octets_)); }

}  // namespace chorus::v2x::messages
