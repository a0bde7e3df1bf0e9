#include "chorus/v2x/messages/csae53/edition2019.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<csae53::edition2019::MessageFrame>;

}  // namespace chorus::v2x::messages
