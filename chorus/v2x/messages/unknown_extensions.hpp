// Decoding that keeps what a later version of a standard has added, and encoding that puts it back bit for bit: for
// gateways and tools that pass on messages which they only partly know.
//
//     asn1::UnknownExtensions unknown;
//     if (!decode(packet, cam, arena, unknown)) return;
//     cam.header.stationId = pseudonym;
//     const auto octets = encode(cam, unknown);
//
// What is kept and what is not: docs/codec.md. The ordinary decode() and encode() of codec.hpp know nothing of
// this and are as fast as before.
#pragma once

#include <cstddef>
#include <span>

#include "chorus/asn1/unknown.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"

namespace chorus::v2x::messages {

namespace detail {

// A type without its C++ type.
struct ErasedCodec {
    enum class Rules { uper, oer } rules;
    const asn1::Schema& (*schema)(Bytes input);
    std::size_t (*encode)(const void* value, std::span<std::uint8_t> output);
};

// Of a value that was decoded from `input`.
bool keep_unknown(Bytes input, const void* value, const ErasedCodec& codec, asn1::UnknownExtensions& unknown);
Result<ByteVector, asn1::Error> encode_with_unknown(const void* value, const ErasedCodec& codec,
                                                    const asn1::UnknownExtensions& unknown);

template <SecurityType T>
std::size_t encode_erased(const void* value, std::span<std::uint8_t> output) {
    return SecurityCodec<T>::encode(*static_cast<const T*>(value), output);
}
template <Message M>
inline constexpr ErasedCodec erased_codec_of(const M*) {
    return {ErasedCodec::Rules::uper, &Codec<M>::schema, &encode_erased<M>};
}
template <SecurityType T>
inline constexpr ErasedCodec erased_codec_of(const T*) {
    return {ErasedCodec::Rules::oer, &SecurityCodec<T>::schema, &encode_erased<T>};
}

}  // namespace detail

// As decode(), and writes into `unknown` what it skipped. A message of nothing unknown costs an encode() more; one with
// something is read a second time, slowly, and memory is allocated for what is kept.
template <class T>
    requires Message<T> || SecurityType<T>
bool decode(Bytes input, T& message, asn1::Arena& arena, asn1::UnknownExtensions& unknown) {
    constexpr detail::ErasedCodec codec = detail::erased_codec_of(static_cast<const T*>(nullptr));
    return decode(input, message, arena) && detail::keep_unknown(input, &message, codec, unknown);
}

// As encode(), with what was kept put back where it was, as far as the message still has the places.
template <class T>
    requires Message<T> || SecurityType<T>
Result<ByteVector, asn1::Error> encode(const T& message, const asn1::UnknownExtensions& unknown) {
    if (unknown.empty()) return encode(message);
    return detail::encode_with_unknown(&message, detail::erased_codec_of(&message), unknown);
}

}  // namespace chorus::v2x::messages
