#include "chorus/v2x/messages/release2/cam.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release2::CAM>;

}  // namespace chorus::v2x::messages
