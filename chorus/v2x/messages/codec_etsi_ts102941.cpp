#include "chorus/v2x/messages/etsi_ts102941.hpp"

#include "chorus/v2x/messages/codec_security_instance.hpp"

namespace chorus::v2x::messages {

template struct SecurityCodec<etsi_ts102941::EtsiTs102941Data>;
template struct SecurityCodec<etsi_ts102941::InnerEcRequest>;
template struct SecurityCodec<etsi_ts102941::InnerEcResponse>;
template struct SecurityCodec<etsi_ts102941::SharedAtRequest>;
template struct SecurityCodec<etsi_ts102941::InnerAtRequest>;
template struct SecurityCodec<etsi_ts102941::InnerAtResponse>;
template struct SecurityCodec<etsi_ts102941::AuthorizationValidationRequest>;
template struct SecurityCodec<etsi_ts102941::AuthorizationValidationResponse>;
template struct SecurityCodec<etsi_ts102941::CaCertificateRequest>;
template struct SecurityCodec<etsi_ts102941::ToBeSignedCrl>;
template struct SecurityCodec<etsi_ts102941::CtlFormat>;

}  // namespace chorus::v2x::messages
