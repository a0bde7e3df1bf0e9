#include "chorus/v2x/messages/release2/mim.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release2::avm::MIM>;

}  // namespace chorus::v2x::messages
