// The security envelope of a GeoNetworking packet: EtsiTs103097Data-Signed, opened and held against the
// profile of its application (TS 103 097 V2.2.1 clauses 5.1, 5.2, 7.1). No signature is checked here.
//
//   protocolVersion : 8 = 3    content : 8 = 0x81 signedData    hashId : 8 = 0 sha256, 1 sha384
//   tbsData { payload, headerInfo }    signer : 0x80 digest | 0x81 certificate    signature
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/security/certificate.hpp"
#include "chorus/v2x/security/identifiers.hpp"

namespace chorus::v2x::security {

// Views point into the octets that were opened, or into `canonical`.
struct Envelope {
    HashAlgorithm hash = HashAlgorithm::sha256;
    Bytes payload;       // the GeoNetworking packet from the common header on
    Bytes to_be_signed;  // canonical encoding of tbsData

    std::uint32_t its_aid = 0;
    Timestamp generation_time;
    std::optional<Timestamp> expiry_time;
    std::optional<Position> generation_location;
    std::vector<HashedId3> requests;  // inlineP2pcdRequest
    Bytes requested_certificate;      // empty: absent

    std::optional<HashedId8> signer_digest;  // or else:
    Bytes signer_certificate;
    SignatureValue signature;

    // Set when tbsData had to be brought into canonical form (uncompressed points in it).
    ByteVector canonical;
};

// envelope_*, hash_algorithm_unsupported, header_field_*, signer_form_forbidden, signature_malformed,
// curve_unsupported
Result<Envelope, Drop> open_envelope(Bytes secured);
// The same into an envelope that keeps its memory. After a refusal its content is unspecified.
std::optional<Drop> open_envelope(Bytes secured, Envelope& envelope);

// When the sender says it signed, from an envelope that need not be trustworthy or complete otherwise.
std::optional<Timestamp> peek_generation_time(Bytes secured);

}  // namespace chorus::v2x::security
