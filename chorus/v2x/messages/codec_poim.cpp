#include "chorus/v2x/messages/release2/poim.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release2::poim::POIM>;

}  // namespace chorus::v2x::messages
