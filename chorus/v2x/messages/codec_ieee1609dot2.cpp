#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"

#include "chorus/v2x/messages/codec_security_instance.hpp"

namespace chorus::v2x::messages {

template struct SecurityCodec<ieee1609dot2::Ieee1609Dot2Data>;
template struct SecurityCodec<ieee1609dot2::Certificate>;
template struct SecurityCodec<ieee1609dot2::ToBeSignedData>;
template struct SecurityCodec<ieee1609dot2::ToBeSignedCertificate>;
template struct SecurityCodec<ieee1609dot2::Extension>;
template struct SecurityCodec<ieee1609dot2::EtsiTs102941CrlRequest>;
template struct SecurityCodec<ieee1609dot2::EtsiTs102941CtlRequest>;
template struct SecurityCodec<ieee1609dot2::EtsiTs102941FullCtlRequest>;

}  // namespace chorus::v2x::messages
