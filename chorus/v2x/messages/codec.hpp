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

namespace chorus::asn1 {
struct Schema;
}

// Who needs one of these includes its header, release2/vam.hpp and so on.
namespace chorus::v2x::messages::release1 {
namespace cpm {
struct CPM;
}
namespace version1 {
struct CAM;
struct DENM;
}  // namespace version1
}  // namespace chorus::v2x::messages::release1
namespace chorus::v2x::messages::release2 {
struct IVIM;
struct MAPEM;
struct RTCMEM;
struct SPATEM;
struct SREM;
struct SSEM;
struct VAM;
namespace cpm {
struct CollectivePerceptionMessage;
}
namespace poim {
struct POIM;
}
namespace v221 {
struct IVIM;
}
}  // namespace chorus::v2x::messages::release2
namespace chorus::v2x::messages::j2735 {
struct MessageFrame;
}
namespace chorus::v2x::messages::csae53 {
struct MessageFrame;
namespace edition2017 {
struct MessageFrame;
}
namespace edition2019 {
struct MessageFrame;
}
}  // namespace chorus::v2x::messages::csae53

namespace chorus::v2x::messages {

template <class M, class... Ms>
concept OneOf = (std::same_as<M, Ms> || ...);

template <class M>
concept Message =
    OneOf<M, release1::CAM, release1::DENM, release1::version1::CAM, release1::version1::DENM, release1::cpm::CPM,
          release2::CAM, release2::DENM, release2::VAM, release2::cpm::CollectivePerceptionMessage, release2::MAPEM,
          release2::SPATEM, release2::SREM, release2::SSEM, release2::IVIM, release2::v221::IVIM, release2::RTCMEM,
          release2::poim::POIM, j2735::MessageFrame, csae53::MessageFrame, csae53::edition2017::MessageFrame,
          csae53::edition2019::MessageFrame>;

// An arena of this size holds the lists of any CAM, DENM or VAM that honours the bounds of its standard and
// fits into one packet.
inline constexpr std::size_t arena_octets = 16 * 1024;
// The same for each message. Those that describe many things have objects of up to a hundred octets for one on
// the wire; what is contrived to need even more (empty vehicle characteristics by the hundred) is refused.
template <Message M>
inline constexpr std::size_t arena_octets_of = arena_octets;
inline constexpr std::size_t large_arena_octets = 128 * 1024;
template <>
inline constexpr std::size_t arena_octets_of<release2::cpm::CollectivePerceptionMessage> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<release2::IVIM> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<release2::v221::IVIM> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<release2::MAPEM> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<release2::SPATEM> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<release2::SREM> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<release2::SSEM> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<release1::cpm::CPM> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<release2::poim::POIM> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<j2735::MessageFrame> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<csae53::MessageFrame> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<csae53::edition2017::MessageFrame> = large_arena_octets;
template <>
inline constexpr std::size_t arena_octets_of<csae53::edition2019::MessageFrame> = large_arena_octets;

// What is compiled for one message alone, in codec_<message>.cpp.
template <Message M>
struct Codec {
    static bool decode(Bytes input, M& message, asn1::Arena& arena);
    static std::size_t encode(const M& message, std::span<std::uint8_t> output);
    // The type as data. One message has two forms on the air: then the form that `input` is in.
    static const asn1::Schema& schema(Bytes input = {});
};

// Reads one message. Lists lie in `arena`, which must outlive `message`. Octets after the message are
// legal and ignored. False: not a value of the type, or the arena is too small; `message` is then
// unspecified. Allocates nothing, never reads past the end.
template <Message M>
bool decode(Bytes input, M& message, asn1::Arena& arena) {
    return Codec<M>::decode(input, message, arena);
}

// Writes the message and gives its size in octets; 0 when a value breaks its constraint or the output,
// which needs 8 octets to spare, is too small. Allocates nothing.
template <Message M>
std::size_t encode(const M& message, std::span<std::uint8_t> output) {
    return Codec<M>::encode(message, output);
}

namespace detail {
// The same for what is a message of the schema's type.
using Encode = std::size_t (*)(const void* message, std::span<std::uint8_t> output);
Result<ByteVector, asn1::Error> encode_or_explain(const void* message, const asn1::Schema& schema, Encode encode);
asn1::Error why_not_decoded(Bytes input, const asn1::Schema& schema);

template <Message M>
std::size_t encode_erased(const void* message, std::span<std::uint8_t> output) {
    return Codec<M>::encode(*static_cast<const M*>(message), output);
}
}  // namespace detail

// Into a fresh vector; an Error names the component that breaks its constraint.
template <Message M>
Result<ByteVector, asn1::Error> encode(const M& message) {
    return detail::encode_or_explain(&message, Codec<M>::schema(), &detail::encode_erased<M>);
}

// After decode() said no: a second, slow walk that names the component and the rule.
template <Message M>
asn1::Error why_not_decoded(Bytes input) {
    return detail::why_not_decoded(input, Codec<M>::schema());
}

}  // namespace chorus::v2x::messages
