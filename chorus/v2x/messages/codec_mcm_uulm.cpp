#include "chorus/v2x/messages/release2/mcm_uulm.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release2::mcm_uulm::MCM>;

}  // namespace chorus::v2x::messages
