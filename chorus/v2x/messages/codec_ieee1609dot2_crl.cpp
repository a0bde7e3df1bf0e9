#include "chorus/v2x/messages/codec_security_instance.hpp"
#include "chorus/v2x/messages/ieee1609dot2_crl.hpp"

namespace chorus::v2x::messages {

template struct SecurityCodec<ieee1609dot2::CrlContents>;

}  // namespace chorus::v2x::messages
