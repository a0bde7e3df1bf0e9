#include "chorus/v2x/messages/release2/ivim.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release2::IVIM>;

}  // namespace chorus::v2x::messages
