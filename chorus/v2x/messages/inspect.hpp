// Messages for people and tools: every field with its bits and units, and JSON.
#pragma once

#include <optional>

#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/json.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/units.hpp"

namespace chorus::v2x::messages {

template <Message M>
inline constexpr Dictionary dictionary_of = Dictionary::etsi;
template <Message M>
    requires OneOf<M, j2735::MessageFrame, csae53::MessageFrame, csae53::day2::MessageFrame,
                   csae53::edition2017::MessageFrame, csae53::edition2019::MessageFrame>
inline constexpr Dictionary dictionary_of<M> = Dictionary::dsrc;

template <Message M>
    requires OneOf<M, release1::version1::CAM, release1::version1::DENM>
inline constexpr Dictionary dictionary_of<M> = Dictionary::etsi_version1;

namespace detail {
asn1::Description describe(Bytes input, const asn1::Schema& form, const asn1::Schema& type, Dictionary dictionary);
}

// The message opened into its fields, with units where the data dictionary gives them.
template <Message M>
asn1::Description describe(Bytes input) {
    return detail::describe(input, Codec<M>::schema(input), Codec<M>::schema(), dictionary_of<M>);
}

// Its JSON (ITU-T X.697), raw values as on the wire.
template <Message M>
nlohmann::json to_json(const M& message) {
    return asn1::to_json(Codec<M>::schema(), &message);
}

// Reads what to_json() writes; lists lie in `arena`. An Error names the member that does not fit.
template <Message M>
std::optional<asn1::Error> from_json(const nlohmann::json& json, M& message, asn1::Arena& arena) {
    return asn1::from_json(json, Codec<M>::schema(), &message, arena);
}

}  // namespace chorus::v2x::messages
