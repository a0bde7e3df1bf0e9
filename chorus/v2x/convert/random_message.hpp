// For tests: any value of any type of message, from a seed.
#pragma once

#include <string>
#include <string_view>

#include "chorus/asn1/random.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::v2x::convert {

inline messages::AnyMessage random_message(std::string_view key, std::uint64_t seed,
                                           const asn1::Likelihood& likelihood = {}) {
    const messages::MessageType& type = *messages::find_message_type(key);
    auto message = messages::AnyMessage::build(type, [&](void* value, asn1::Arena& arena) {
        Random random(seed, key);
        asn1::randomise(type.schema({}), value, random, arena, likelihood);
        return std::optional<asn1::Error>();
    });
    return std::move(*message);
}

// Its octets, or why it has none.
inline std::string hex_of(const messages::AnyMessage& message) {
    const auto octets = message.encode();
    return octets ? to_hex(*octets) : octets.error().text();
}

template <class T>
const T& value_of(const messages::AnyMessage& message) {
    return *static_cast<const T*>(message.value());
}

}  // namespace chorus::v2x::convert
