// What lies above the security envelope, as far as a verdict needs it.
#pragma once

#include <cstdint>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/v2x/security/content_check.hpp"

namespace chorus::cli {

// The secured octets behind the GeoNetworking basic header; unsecured_packet if it announces none.
Result<Bytes, Drop> secured_part(Bytes packet);

// The network headers; with `judge` also the message of a CAM or DENM against the ticket's service-specific
// permissions. Whether a message is plausible is a matter of the station that hears it, and not asked here.
v2x::security::ContentVerdict check_content(std::uint32_t its_aid, Bytes ssp, Bytes payload, bool judge);

}  // namespace chorus::cli
