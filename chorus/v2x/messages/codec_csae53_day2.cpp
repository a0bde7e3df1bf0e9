#include "chorus/v2x/messages/csae53/day2/message_frame.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<csae53::day2::MessageFrame>;

}  // namespace chorus::v2x::messages
