#include "chorus/v2x/messages/release1/imzm.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release1::imzm::IMZM>;

}  // namespace chorus::v2x::messages
