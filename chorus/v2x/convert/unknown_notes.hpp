// The extensions of a later version, which no conversion sees: they are told as dropped.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "chorus/asn1/error.hpp"
#include "chorus/asn1/unknown.hpp"
#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::convert {

// A note for each; `why` is the reason why the target does not have it.
void note_unknown(const asn1::UnknownExtensions& unknown, const std::string& why, Report& report);

// When what `refusal` names is an alternative of a later version: says so, with `standard`, the version that is known.
// The path of a refusal may leave out the message's name.
std::optional<asn1::Error> unknown_alternative(const asn1::UnknownExtensions& unknown, const asn1::Error& refusal,
                                               std::string_view standard);

}  // namespace chorus::v2x::convert
