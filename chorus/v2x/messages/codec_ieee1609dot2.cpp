#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"

#include "chorus/v2x/messages/codec_security_instance.hpp"

namespace chorus::v2x::messages {

template bool decode(Bytes, ieee1609dot2::Ieee1609Dot2Data&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::Ieee1609Dot2Data&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::Ieee1609Dot2Data&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::Ieee1609Dot2Data&);
template asn1::Error why_not_decoded<ieee1609dot2::Ieee1609Dot2Data>(Bytes);
template asn1::Description describe<ieee1609dot2::Ieee1609Dot2Data>(Bytes);

template bool decode(Bytes, ieee1609dot2::Certificate&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::Certificate&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::Certificate&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::Certificate&);
template asn1::Error why_not_decoded<ieee1609dot2::Certificate>(Bytes);
template asn1::Description describe<ieee1609dot2::Certificate>(Bytes);

template bool decode(Bytes, ieee1609dot2::ToBeSignedData&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::ToBeSignedData&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::ToBeSignedData&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::ToBeSignedData&);
template asn1::Error why_not_decoded<ieee1609dot2::ToBeSignedData>(Bytes);
template asn1::Description describe<ieee1609dot2::ToBeSignedData>(Bytes);

template bool decode(Bytes, ieee1609dot2::ToBeSignedCertificate&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::ToBeSignedCertificate&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::ToBeSignedCertificate&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::ToBeSignedCertificate&);
template asn1::Error why_not_decoded<ieee1609dot2::ToBeSignedCertificate>(Bytes);
template asn1::Description describe<ieee1609dot2::ToBeSignedCertificate>(Bytes);

template bool decode(Bytes, ieee1609dot2::Extension&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::Extension&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::Extension&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::Extension&);
template asn1::Error why_not_decoded<ieee1609dot2::Extension>(Bytes);
template asn1::Description describe<ieee1609dot2::Extension>(Bytes);

template bool decode(Bytes, ieee1609dot2::EtsiTs102941CrlRequest&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::EtsiTs102941CrlRequest&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::EtsiTs102941CrlRequest&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::EtsiTs102941CrlRequest&);
template asn1::Error why_not_decoded<ieee1609dot2::EtsiTs102941CrlRequest>(Bytes);
template asn1::Description describe<ieee1609dot2::EtsiTs102941CrlRequest>(Bytes);

template bool decode(Bytes, ieee1609dot2::EtsiTs102941CtlRequest&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::EtsiTs102941CtlRequest&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::EtsiTs102941CtlRequest&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::EtsiTs102941CtlRequest&);
template asn1::Error why_not_decoded<ieee1609dot2::EtsiTs102941CtlRequest>(Bytes);
template asn1::Description describe<ieee1609dot2::EtsiTs102941CtlRequest>(Bytes);

template bool decode(Bytes, ieee1609dot2::EtsiTs102941FullCtlRequest&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::EtsiTs102941FullCtlRequest&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::EtsiTs102941FullCtlRequest&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::EtsiTs102941FullCtlRequest&);
template asn1::Error why_not_decoded<ieee1609dot2::EtsiTs102941FullCtlRequest>(Bytes);
template asn1::Description describe<ieee1609dot2::EtsiTs102941FullCtlRequest>(Bytes);

}  // namespace chorus::v2x::messages
