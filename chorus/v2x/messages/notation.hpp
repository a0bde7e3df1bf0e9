// The ASN.1 of our messages, written from their C++ types.
#pragma once

#include <string>

#include "chorus/asn1/notation.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::v2x::messages {

inline constexpr std::string_view messages_name_space = "chorus::v2x::messages";

// What the headers here call the types of components; tools/asn1_comments keeps the list.
const asn1::AliasNames& alias_names();

// "release2::CAM", by the name of the type itself where it has another.
std::string cpp_name_of(const MessageType& type);

// A module with the type and all that it is made of.
std::string asn1_module(const MessageType& type);

}  // namespace chorus::v2x::messages
