#include "chorus/v2x/messages/release1/cam.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release1::CAM>;

}  // namespace chorus::v2x::messages
