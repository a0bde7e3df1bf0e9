// An attacker's workshop: certificates and signed packets written octet by octet, so that every field can
// be wrong on purpose. It shares no encoder with what it attacks, only the arithmetic of signing.
//
//   Certificate   80 03 00 issuer toBeSigned signature           (OER, IEEE 1609.2 6.4)
//   signed data   03 81 hashId tbsData signer signature          (6.3.4)
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/time.hpp"
#include "chorus/crypto/private_key.hpp"
#include "chorus/v2x/security/identifiers.hpp"

namespace chorus::redteam {

using v2x::security::HashedId3;
using v2x::security::HashedId8;

struct Key {
    explicit Key(std::uint64_t seed);
    std::shared_ptr<const crypto::PrivateKey> secret;
    ByteVector point() const;  // EccP256CurvePoint, compressed: 82 or 83 and 32 octets
};

struct Permission {
    std::uint16_t aid;
    std::optional<ByteVector> bitmap;  // nothing: no SSP
};
struct Range {
    std::uint16_t aid;
    ByteVector value, mask;
};

struct CertificateSpec {
    std::optional<HashedId8> issuer;  // nothing: self
    std::optional<std::string> name;  // nothing: none
    ByteVector craca_id = {0, 0, 0};
    std::uint16_t crl_series = 0;
    std::uint32_t start_s = 694'224'000;  // TAI seconds since 2004
    std::uint16_t duration_h = 168;
    ByteVector region;  // encoded GeographicRegion; empty: absent
    std::vector<Permission> permissions;
    std::vector<Range> may_issue;
    bool implicit_type = false;
};
ByteVector circular_region(Position centre, std::uint16_t radius_m);
ByteVector country_region(std::uint16_t country);

// `signer_certificate` empty: signs itself.
ByteVector certificate(const CertificateSpec& spec, const Key& subject, const Key& signer, Bytes signer_certificate);
HashedId8 id_of(Bytes certificate);

struct MessageSpec {
    std::uint16_t aid = 36;
    ByteVector payload;
    std::uint8_t version = 3;
    std::uint8_t hash_id = 0;
    std::optional<Timestamp> generation_time;
    std::optional<Timestamp> expiry_time;
    std::optional<Position> generation_location;
    bool p2pcd_learning_request = false;
    bool missing_crl = false;
    std::vector<HashedId3> requests;   // inlineP2pcdRequest
    ByteVector requested_certificate;  // empty: absent
    bool without_payload = false;
    bool digest_signer = false;
    unsigned certificates = 1;  // how often the signer's certificate is in the list
};
// Signs as the holder of `ticket` would.
ByteVector signed_message(const MessageSpec& spec, const Key& key, Bytes ticket);
ByteVector unsecured_data(Bytes payload);  // the envelope's other choice

// Where r and s lie in a message that signed_message() made: its last 64 octets.
std::span<std::uint8_t> r_of(ByteVector& message);
std::span<std::uint8_t> s_of(ByteVector& message);
// The order n of P-256, big-endian.
const ByteVector& group_order();

// A chain as it should be: root, authority, ticket with CAM and DENM permissions.
struct Pki {
    Key root_key{1}, authority_key{2}, ticket_key{3};
    ByteVector root, authority, ticket;
    explicit Pki(std::uint64_t seed = 0);
    // Another ticket of this authority.
    ByteVector issue(const CertificateSpec& spec, const Key& subject) const;
    // What a proper ticket of this authority says.
    CertificateSpec ticket_spec() const;
};

// A moment at which the certificates above are valid.
inline constexpr Timestamp noon = Timestamp::from_its_ms(694'300'000'000);
// GeoNetworking payloads from the common header on: a CAM over single-hop broadcast, a DENM over geobroadcast.
ByteVector cam_packet(Position place, std::uint32_t station_id = 4711, bool emergency = false);
ByteVector denm_packet(Position place, std::uint8_t cause_code = 99);

}  // namespace chorus::redteam
