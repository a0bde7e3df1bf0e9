// The templates behind codec.hpp, for the files that instantiate them: one per message, so that they compile
// side by side.
#pragma once

#include "chorus/asn1/schema.hpp"
#include "chorus/asn1/uper.hpp"
#include "chorus/v2x/messages/codec.hpp"

namespace chorus::v2x::messages {

template <Message M>
bool Codec<M>::decode(Bytes input, M& message, asn1::Arena& arena) {
    return asn1::uper::read(input, message, arena);
}

template <Message M>
std::size_t Codec<M>::encode(const M& message, std::span<std::uint8_t> output) {
    return asn1::uper::write(message, output);
}

template <Message M>
const asn1::Schema& Codec<M>::schema(Bytes) {
    return asn1::schema_of<M>();
}

}  // namespace chorus::v2x::messages
