// The templates behind codec.hpp, for the files that instantiate them: one per message, so that they
// compile side by side.
#pragma once

#include "chorus/asn1/uper.hpp"
#include "chorus/v2x/messages/codec.hpp"

namespace chorus::v2x::messages {

template <Message M>
bool decode(Bytes input, M& message, asn1::Arena& arena) {
    return asn1::uper::read(input, message, arena);
}

template <Message M>
std::size_t encode(const M& message, std::span<std::uint8_t> output) {
    return asn1::uper::write(message, output);
}

}  // namespace chorus::v2x::messages
