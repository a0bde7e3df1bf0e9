#include "chorus/v2x/messages/release1/ev_rsr.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release1::ev_rsr::EV_RSR>;

}  // namespace chorus::v2x::messages
