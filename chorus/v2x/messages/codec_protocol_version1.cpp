#include "chorus/v2x/messages/release1/protocol_version1.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release1::version1::CAM>;
template struct Codec<release1::version1::DENM>;

}  // namespace chorus::v2x::messages
