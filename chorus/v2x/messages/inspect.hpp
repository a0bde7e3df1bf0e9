// Messages for people and tools: every field with its bits and units, and JSON.
#pragma once

#include <cstdint>
#include <optional>

#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/json.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/units.hpp"

namespace chorus::v2x::messages {

// BTP destination ports, TS 103 248 clause 5
inline constexpr std::uint16_t cam_port = 2001;
inline constexpr std::uint16_t denm_port = 2002;
inline constexpr std::uint16_t mapem_port = 2003;
inline constexpr std::uint16_t spatem_port = 2004;
inline constexpr std::uint16_t ivim_port = 2006;
inline constexpr std::uint16_t srem_port = 2007;
inline constexpr std::uint16_t ssem_port = 2008;
inline constexpr std::uint16_t cpm_port = 2009;
inline constexpr std::uint16_t evcsn_port = 2010;
inline constexpr std::uint16_t tpg_port = 2011;
inline constexpr std::uint16_t ev_rsr_port = 2012;
inline constexpr std::uint16_t rtcmem_port = 2013;
inline constexpr std::uint16_t mcm_port = 2017;
inline constexpr std::uint16_t vam_port = 2018;
inline constexpr std::uint16_t imzm_port = 2019;
inline constexpr std::uint16_t poim_port = 2025;
inline constexpr std::uint16_t avm_port = 2026;  // of MIM and MVM

template <Message M>
inline constexpr Dictionary dictionary_of = Dictionary::etsi;
template <Message M>
    requires OneOf<M, j2735::MessageFrame, csae53::MessageFrame, csae53::day2::MessageFrame,
                   csae53::edition2017::MessageFrame, csae53::edition2019::MessageFrame>
inline constexpr Dictionary dictionary_of<M> = Dictionary::dsrc;

template <Message M>
    requires OneOf<M, release1::version1::CAM, release1::version1::DENM>
inline constexpr Dictionary dictionary_of<M> = Dictionary::etsi_version1;

namespace detail {
asn1::Description describe(Bytes input, const asn1::Schema& form, const asn1::Schema& type, Dictionary dictionary);
}

// The message opened into its fields, with units where the data dictionary gives them.
template <Message M>
asn1::Description describe(Bytes input) {
    return detail::describe(input, Codec<M>::schema(input), Codec<M>::schema(), dictionary_of<M>);
}

// Its JSON (ITU-T X.697), raw values as on the wire.
template <Message M>
nlohmann::json to_json(const M& message) {
    return asn1::to_json(Codec<M>::schema(), &message);
}

// Reads what to_json() writes; lists lie in `arena`. An Error names the member that does not fit.
template <Message M>
std::optional<asn1::Error> from_json(const nlohmann::json& json, M& message, asn1::Arena& arena) {
    return asn1::from_json(json, Codec<M>::schema(), &message, arena);
}

}  // namespace chorus::v2x::messages
