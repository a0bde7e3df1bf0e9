#include "chorus/v2x/messages/release2/denm.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release2::DENM>;

}  // namespace chorus::v2x::messages
