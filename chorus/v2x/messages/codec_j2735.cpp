#include "chorus/v2x/messages/j2735/message_frame.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<j2735::MessageFrame>;

}  // namespace chorus::v2x::messages
