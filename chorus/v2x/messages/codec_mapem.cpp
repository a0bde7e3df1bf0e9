#include "chorus/v2x/messages/release2/mapem.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release2::MAPEM>;

}  // namespace chorus::v2x::messages
