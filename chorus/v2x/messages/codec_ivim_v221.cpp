#include "chorus/v2x/messages/release2/ivim_v221.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release2::v221::IVIM>;

}  // namespace chorus::v2x::messages
