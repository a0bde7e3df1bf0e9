// The canonical form of what is hashed and signed (IEEE 1609.2 clauses 6.3.4, 6.3.9, 6.4.3 and 6.4.8):
// points of keys compressed, r of a signature as x coordinate alone. Everything else stays octet by octet as
// it was received, later versions' additions included, so a hash over it is the sender's.
//
// The values must have been decoded, and the octets they were decoded from must still be there. Signed data
// directly inside signed data, which TS 103 097 does not have, stays as it is.
#pragma once

#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/v2x/messages/ieee1609dot2.hpp"

namespace chorus::v2x::messages {

// Is the received encoding the canonical form? An unknown kind of key or signature counts as canonical:
// nobody here can tell, and nobody will verify with it.
bool is_canonical(const ieee1609dot2::ToBeSignedCertificate& to_be_signed);
bool is_canonical(const ieee1609dot2::Certificate& certificate);
bool is_canonical(const ieee1609dot2::ToBeSignedData& tbs_data);

// The canonical form of a part that was received.
ByteVector canonical_form(const asn1::Captured<ieee1609dot2::ToBeSignedCertificate>& to_be_signed);
ByteVector canonical_form(const asn1::Captured<ieee1609dot2::ToBeSignedData>& tbs_data);
// `octets` are those that `certificate` was decoded from.
ByteVector canonical_form(const ieee1609dot2::Certificate& certificate, Bytes octets);

}  // namespace chorus::v2x::messages
