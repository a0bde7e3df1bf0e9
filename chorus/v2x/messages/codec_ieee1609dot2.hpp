// Encoding and decoding of security data in canonical OER (ITU-T X.696), compiled once.
//
//     asn1::InlineArena<messages::security_arena_octets> arena;
//     ieee1609dot2::Ieee1609Dot2Data data;
//     if (!decode(packet, data, arena)) log(why_not_decoded<ieee1609dot2::Ieee1609Dot2Data>(packet).text());
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

#include "chorus/asn1/arena.hpp"
#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/error.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/result.hpp"
#include "chorus/v2x/messages/etsi_ts103097_extension.hpp"
#include "chorus/v2x/messages/ieee1609dot2.hpp"

// Who needs one of these includes ieee1609dot2_crl.hpp or etsi_ts102941.hpp.
namespace chorus::v2x::messages::ieee1609dot2 {
struct CrlContents;
}
namespace chorus::v2x::messages::etsi_ts102941 {
struct AuthorizationValidationRequest;
struct AuthorizationValidationResponse;
struct CaCertificateRequest;
struct CtlFormat;
struct EtsiTs102941Data;
struct InnerAtRequest;
struct InnerAtResponse;
struct InnerEcRequest;
struct InnerEcResponse;
struct SharedAtRequest;
struct ToBeSignedCrl;
}  // namespace chorus::v2x::messages::etsi_ts102941

namespace chorus::v2x::messages {

template <class T, class... Ts>
concept IsOneOf = (std::same_as<T, Ts> || ...);

template <class T>
concept SecurityType =
    IsOneOf<T, ieee1609dot2::Ieee1609Dot2Data, ieee1609dot2::Certificate, ieee1609dot2::ToBeSignedData,
            ieee1609dot2::ToBeSignedCertificate, ieee1609dot2::Extension, ieee1609dot2::EtsiTs102941CrlRequest,
            ieee1609dot2::EtsiTs102941CtlRequest, ieee1609dot2::EtsiTs102941FullCtlRequest, ieee1609dot2::CrlContents,
            etsi_ts102941::EtsiTs102941Data, etsi_ts102941::InnerEcRequest, etsi_ts102941::InnerEcResponse,
            etsi_ts102941::SharedAtRequest, etsi_ts102941::InnerAtRequest, etsi_ts102941::InnerAtResponse,
            etsi_ts102941::AuthorizationValidationRequest, etsi_ts102941::AuthorizationValidationResponse,
            etsi_ts102941::CaCertificateRequest, etsi_ts102941::ToBeSignedCrl, etsi_ts102941::CtlFormat>;

// An arena of this size holds the lists of any message that follows the profiles of TS 103 097, and a few
// certificates more.
inline constexpr std::size_t security_arena_octets = 16 * 1024;

// What is compiled for one type alone, in codec_ieee1609dot2.cpp.
template <SecurityType T>
struct SecurityCodec {
    static bool decode(Bytes input, T& x, asn1::Arena& arena);
    static std::size_t decode_prefix(Bytes input, T& x, asn1::Arena& arena);
    static std::size_t encode(const T& x, std::span<std::uint8_t> output);
    static Result<ByteVector, asn1::Error> encode(const T& x);
    static const asn1::Schema& schema(Bytes input = {});
    static asn1::Error why_not_decoded(Bytes input);
    static asn1::Description describe(Bytes input);
};

// Reads one value, which must fill the input. Lists and nested data lie in `arena`; OCTET STRINGs and
// captured parts are views of the input. Both must outlive `x`. False: not a value of the type, not in its
// canonical encoding, nested too deeply, or the arena is too small; `x` is then unspecified. Allocates
// nothing, never reads past the end.
template <SecurityType T>
bool decode(Bytes input, T& x, asn1::Arena& arena) {
    return SecurityCodec<T>::decode(input, x, arena);
}

// The same where something may follow the value: gives the octets that belong to it, 0 for false.
template <SecurityType T>
std::size_t decode_prefix(Bytes input, T& x, asn1::Arena& arena) {
    return SecurityCodec<T>::decode_prefix(input, x, arena);
}

// Writes the value and gives its size in octets; 0 when a value breaks its constraint or the output is too
// small. Allocates nothing.
template <SecurityType T>
std::size_t encode(const T& x, std::span<std::uint8_t> output) {
    return SecurityCodec<T>::encode(x, output);
}

// The same into a fresh vector; an Error names the component that breaks its constraint.
template <SecurityType T>
Result<ByteVector, asn1::Error> encode(const T& x) {
    return SecurityCodec<T>::encode(x);
}

// After decode() said no: a second, slow walk that names the component and the rule.
template <SecurityType T>
asn1::Error why_not_decoded(Bytes input) {
    return SecurityCodec<T>::why_not_decoded(input);
}

// The encoding opened into its fields.
template <SecurityType T>
asn1::Description describe(Bytes input) {
    return SecurityCodec<T>::describe(input);
}

}  // namespace chorus::v2x::messages
