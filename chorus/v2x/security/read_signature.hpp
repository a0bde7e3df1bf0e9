// Signatures as IEEE 1609.2 writes them (6.3.29 to 6.3.31). For this room's sources.
#pragma once

#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/v2x/messages/ieee1609dot2.hpp"
#include "chorus/v2x/security/signature.hpp"

namespace chorus::v2x::security {

// signature_malformed when r is no number at all, curve_unsupported
Result<SignatureValue, Drop> read_signature(const messages::ieee1609dot2::Signature& signature);
// With r as x coordinate, which is the canonical form.
messages::ieee1609dot2::Signature write_signature(const SignatureValue& signature);

}  // namespace chorus::v2x::security
