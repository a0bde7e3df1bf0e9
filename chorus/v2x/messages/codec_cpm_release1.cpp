#include "chorus/v2x/messages/release1/cpm.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release1::cpm::CPM>;

}  // namespace chorus::v2x::messages
