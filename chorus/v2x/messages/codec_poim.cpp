#include "chorus/v2x/messages/codec_instance.hpp"
#include "chorus/v2x/messages/release2/poim.hpp"

namespace chorus::v2x::messages {

template bool decode(Bytes, release2::poim::POIM&, asn1::Arena&);
template std::size_t encode(const release2::poim::POIM&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const release2::poim::POIM&);
template asn1::Error why_not_decoded<release2::poim::POIM>(Bytes);
template asn1::Description describe<release2::poim::POIM>(Bytes);
template nlohmann::json to_json(const release2::poim::POIM&);
template std::optional<asn1::Error> from_json(const nlohmann::json&, release2::poim::POIM&, asn1::Arena&);

}  // namespace chorus::v2x::messages
