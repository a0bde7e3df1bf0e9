#include "chorus/v2x/messages/codec_instance.hpp"
#include "chorus/v2x/messages/release2/rtcmem.hpp"

namespace chorus::v2x::messages {

template bool decode(Bytes, release2::RTCMEM&, asn1::Arena&);
template std::size_t encode(const release2::RTCMEM&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const release2::RTCMEM&);
template asn1::Error why_not_decoded<release2::RTCMEM>(Bytes);
template asn1::Description describe<release2::RTCMEM>(Bytes);
template nlohmann::json to_json(const release2::RTCMEM&);
template std::optional<asn1::Error> from_json(const nlohmann::json&, release2::RTCMEM&, asn1::Arena&);

}  // namespace chorus::v2x::messages
