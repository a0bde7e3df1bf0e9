#include "chorus/v2x/messages/codec_instance.hpp"
#include "chorus/v2x/messages/j2735/message_frame.hpp"

namespace chorus::v2x::messages {

template <>
asn1::Description describe<j2735::MessageFrame>(Bytes input) {
    return described<j2735::MessageFrame>(input, Dictionary::dsrc);
}

// The struct around the components is ours, not the standard's.
template <>
nlohmann::json to_json(const j2735::MessageFrame& message) {
    return asn1::to_json(message).at("content");
}

template <>
std::optional<asn1::Error> from_json(const nlohmann::json& json, j2735::MessageFrame& message, asn1::Arena& arena) {
    return asn1::from_json({{"content", json}}, message, arena);
}

template bool decode(Bytes, j2735::MessageFrame&, asn1::Arena&);
template std::size_t encode(const j2735::MessageFrame&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const j2735::MessageFrame&);
template asn1::Error why_not_decoded<j2735::MessageFrame>(Bytes);

}  // namespace chorus::v2x::messages
