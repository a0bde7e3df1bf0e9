// Encoding and decoding of whole messages in UPER (ITU-T X.691), compiled once in codec*.cpp so that
// users do not pay for the templates.
//
//     asn1::InlineArena<messages::arena_octets> arena;
//     release2::CAM cam;
//     if (!decode(packet, cam, arena)) log(why_not_decoded<release2::CAM>(packet).text());
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

#include "chorus/asn1/arena.hpp"
#include "chorus/asn1/error.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/result.hpp"
#include "chorus/v2x/messages/release1/cam.hpp"
#include "chorus/v2x/messages/release1/denm.hpp"
#include "chorus/v2x/messages/release2/cam.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"

namespace chorus::v2x::messages {

template <class M>
concept Message = std::same_as<M, release1::CAM> || std::same_as<M, release1::DENM> || std::same_as<M, release2::CAM> ||
                  std::same_as<M, release2::DENM>;

// An arena of this size holds the lists of any CAM or DENM that honours the bounds of its standard and
// fits into one packet.
inline constexpr std::size_t arena_octets = 16 * 1024;

// Reads one message. Lists lie in `arena`, which must outlive `message`. Octets after the message are
// legal and ignored. False: not a value of the type, or the arena is too small; `message` is then
// unspecified. Allocates nothing, never reads past the end.
template <Message M>
bool decode(Bytes input, M& message, asn1::Arena& arena);

// Writes the message and gives its size in octets; 0 when a value breaks its constraint or the output,
// which needs 8 octets to spare, is too small. Allocates nothing.
template <Message M>
std::size_t encode(const M& message, std::span<std::uint8_t> output);

// The same into a fresh vector; an Error names the component that breaks its constraint.
template <Message M>
Result<ByteVector, asn1::Error> encode(const M& message);

// After decode() said no: a second, slow walk that names the component and the rule.
template <Message M>
asn1::Error why_not_decoded(Bytes input);

}  // namespace chorus::v2x::messages
