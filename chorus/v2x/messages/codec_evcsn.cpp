#include "chorus/v2x/messages/release1/evcsn.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release1::evcsn::EvcsnPdu>;

}  // namespace chorus::v2x::messages
