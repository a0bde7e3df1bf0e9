#include "chorus/v2x/messages/codec_instance.hpp"
#include "chorus/v2x/messages/release1/cpm.hpp"

namespace chorus::v2x::messages {

template bool decode(Bytes, release1::cpm::CPM&, asn1::Arena&);
template std::size_t encode(const release1::cpm::CPM&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const release1::cpm::CPM&);
template asn1::Error why_not_decoded<release1::cpm::CPM>(Bytes);
template asn1::Description describe<release1::cpm::CPM>(Bytes);
template nlohmann::json to_json(const release1::cpm::CPM&);
template std::optional<asn1::Error> from_json(const nlohmann::json&, release1::cpm::CPM&, asn1::Arena&);

}  // namespace chorus::v2x::messages
