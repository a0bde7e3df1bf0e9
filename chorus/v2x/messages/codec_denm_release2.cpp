#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template bool decode(Bytes, release2::DENM&, asn1::Arena&);
template std::size_t encode(const release2::DENM&, std::span<std::uint8_t>);

}  // namespace chorus::v2x::messages
