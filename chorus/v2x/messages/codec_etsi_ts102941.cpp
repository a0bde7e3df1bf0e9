#include "chorus/v2x/messages/codec_security_instance.hpp"
#include "chorus/v2x/messages/etsi_ts102941.hpp"

namespace chorus::v2x::messages {

template bool decode(Bytes, etsi_ts102941::EtsiTs102941Data&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, etsi_ts102941::EtsiTs102941Data&, asn1::Arena&);
template std::size_t encode(const etsi_ts102941::EtsiTs102941Data&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const etsi_ts102941::EtsiTs102941Data&);
template asn1::Error why_not_decoded<etsi_ts102941::EtsiTs102941Data>(Bytes);
template asn1::Description describe<etsi_ts102941::EtsiTs102941Data>(Bytes);

template bool decode(Bytes, etsi_ts102941::InnerEcRequest&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, etsi_ts102941::InnerEcRequest&, asn1::Arena&);
template std::size_t encode(const etsi_ts102941::InnerEcRequest&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const etsi_ts102941::InnerEcRequest&);
template asn1::Error why_not_decoded<etsi_ts102941::InnerEcRequest>(Bytes);
template asn1::Description describe<etsi_ts102941::InnerEcRequest>(Bytes);

template bool decode(Bytes, etsi_ts102941::InnerEcResponse&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, etsi_ts102941::InnerEcResponse&, asn1::Arena&);
template std::size_t encode(const etsi_ts102941::InnerEcResponse&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const etsi_ts102941::InnerEcResponse&);
template asn1::Error why_not_decoded<etsi_ts102941::InnerEcResponse>(Bytes);
template asn1::Description describe<etsi_ts102941::InnerEcResponse>(Bytes);

template bool decode(Bytes, etsi_ts102941::SharedAtRequest&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, etsi_ts102941::SharedAtRequest&, asn1::Arena&);
template std::size_t encode(const etsi_ts102941::SharedAtRequest&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const etsi_ts102941::SharedAtRequest&);
template asn1::Error why_not_decoded<etsi_ts102941::SharedAtRequest>(Bytes);
template asn1::Description describe<etsi_ts102941::SharedAtRequest>(Bytes);

template bool decode(Bytes, etsi_ts102941::InnerAtRequest&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, etsi_ts102941::InnerAtRequest&, asn1::Arena&);
template std::size_t encode(const etsi_ts102941::InnerAtRequest&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const etsi_ts102941::InnerAtRequest&);
template asn1::Error why_not_decoded<etsi_ts102941::InnerAtRequest>(Bytes);
template asn1::Description describe<etsi_ts102941::InnerAtRequest>(Bytes);

template bool decode(Bytes, etsi_ts102941::InnerAtResponse&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, etsi_ts102941::InnerAtResponse&, asn1::Arena&);
template std::size_t encode(const etsi_ts102941::InnerAtResponse&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const etsi_ts102941::InnerAtResponse&);
template asn1::Error why_not_decoded<etsi_ts102941::InnerAtResponse>(Bytes);
template asn1::Description describe<etsi_ts102941::InnerAtResponse>(Bytes);

template bool decode(Bytes, etsi_ts102941::AuthorizationValidationRequest&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, etsi_ts102941::AuthorizationValidationRequest&, asn1::Arena&);
template std::size_t encode(const etsi_ts102941::AuthorizationValidationRequest&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const etsi_ts102941::AuthorizationValidationRequest&);
template asn1::Error why_not_decoded<etsi_ts102941::AuthorizationValidationRequest>(Bytes);
template asn1::Description describe<etsi_ts102941::AuthorizationValidationRequest>(Bytes);

template bool decode(Bytes, etsi_ts102941::AuthorizationValidationResponse&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, etsi_ts102941::AuthorizationValidationResponse&, asn1::Arena&);
template std::size_t encode(const etsi_ts102941::AuthorizationValidationResponse&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const etsi_ts102941::AuthorizationValidationResponse&);
template asn1::Error why_not_decoded<etsi_ts102941::AuthorizationValidationResponse>(Bytes);
template asn1::Description describe<etsi_ts102941::AuthorizationValidationResponse>(Bytes);

template bool decode(Bytes, etsi_ts102941::CaCertificateRequest&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, etsi_ts102941::CaCertificateRequest&, asn1::Arena&);
template std::size_t encode(const etsi_ts102941::CaCertificateRequest&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const etsi_ts102941::CaCertificateRequest&);
template asn1::Error why_not_decoded<etsi_ts102941::CaCertificateRequest>(Bytes);
template asn1::Description describe<etsi_ts102941::CaCertificateRequest>(Bytes);

template bool decode(Bytes, etsi_ts102941::ToBeSignedCrl&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, etsi_ts102941::ToBeSignedCrl&, asn1::Arena&);
template std::size_t encode(const etsi_ts102941::ToBeSignedCrl&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const etsi_ts102941::ToBeSignedCrl&);
template asn1::Error why_not_decoded<etsi_ts102941::ToBeSignedCrl>(Bytes);
template asn1::Description describe<etsi_ts102941::ToBeSignedCrl>(Bytes);

template bool decode(Bytes, etsi_ts102941::CtlFormat&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, etsi_ts102941::CtlFormat&, asn1::Arena&);
template std::size_t encode(const etsi_ts102941::CtlFormat&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const etsi_ts102941::CtlFormat&);
template asn1::Error why_not_decoded<etsi_ts102941::CtlFormat>(Bytes);
template asn1::Description describe<etsi_ts102941::CtlFormat>(Bytes);

}  // namespace chorus::v2x::messages
