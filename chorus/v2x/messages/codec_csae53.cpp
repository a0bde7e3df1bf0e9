#include "chorus/v2x/messages/codec_instance.hpp"
#include "chorus/v2x/messages/csae53/message_frame.hpp"

namespace chorus::v2x::messages {

template <>
asn1::Description describe<csae53::MessageFrame>(Bytes input) {
    return described<csae53::MessageFrame>(input, Dictionary::dsrc);
}

template bool decode(Bytes, csae53::MessageFrame&, asn1::Arena&);
template std::size_t encode(const csae53::MessageFrame&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const csae53::MessageFrame&);
template asn1::Error why_not_decoded<csae53::MessageFrame>(Bytes);
template nlohmann::json to_json(const csae53::MessageFrame&);
template std::optional<asn1::Error> from_json(const nlohmann::json&, csae53::MessageFrame&, asn1::Arena&);

}  // namespace chorus::v2x::messages
