#include "chorus/v2x/messages/codec_instance.hpp"
#include "chorus/v2x/messages/release2/ssem.hpp"

namespace chorus::v2x::messages {

template struct Codec<release2::SSEM>;

}  // namespace chorus::v2x::messages
