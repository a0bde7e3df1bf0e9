#include "chorus/v2x/messages/release1/tis_tpg.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release1::tis_tpg::TisTpgTransactionsPdu>;

}  // namespace chorus::v2x::messages
