#include "chorus/core/drop.hpp"

namespace chorus {

namespace {

struct Description {
    std::string_view name, layer, words;
};

// In the order of the enumeration.
constexpr std::array<Description, drop_count> descriptions = {{
    {"frame_truncated", "access", "The frame ends before its link-layer header does."},
    {"ethertype_foreign", "access", "The frame carries no GeoNetworking packet (ethertype 0x8947)."},
    {"link_type_unknown", "access", "The capture's link type is not one chorus can read."},
    {"basic_header_truncated", "geonet", "The packet is shorter than a GeoNetworking basic header."},
    {"geonet_version_unsupported", "geonet", "The GeoNetworking version is not supported."},
    {"basic_next_header_unknown", "geonet", "The basic header announces a next header that does not exist."},
    {"unsecured_packet", "geonet", "The packet is not signed, and this station only accepts signed packets."},
    {"secured_packet_unsupported", "geonet", "The packet is signed, but this station runs without security."},
    {"common_header_truncated", "geonet", "The packet ends inside the common header."},
    {"common_next_header_unknown", "geonet", "The common header announces a transport that is not BTP."},
    {"header_type_unsupported", "geonet", "The kind of GeoNetworking packet is not supported."},
    {"extended_header_truncated", "geonet", "The packet ends inside the extended header."},
    {"payload_length_mismatch", "geonet", "The announced payload length is not what follows the headers."},
    {"remaining_hop_limit_above_maximum", "geonet", "The remaining hop limit is above the maximum hop limit."},
    {"packet_lifetime_expired", "geonet", "The packet's lifetime is over."},
    {"position_vector_invalid", "geonet", "The source position is not a place on Earth, or not of now."},
    {"destination_area_invalid", "geonet", "The destination area has no extent or is not on Earth."},
    {"own_packet", "geonet", "The packet is our own, heard back."},
    {"source_address_claimed", "geonet",
     "The source address belongs to another signer at the moment, or its signer uses too many addresses."},
    {"duplicate_packet", "geonet", "The packet was received before."},
    {"outside_destination_area", "geonet", "We are outside the area the packet is meant for."},
    {"forwarding_queue_full", "geonet", "The buffer for packets waiting to be forwarded is full."},
    {"envelope_malformed", "security", "The security envelope cannot be decoded."},
    {"envelope_version_unsupported", "security", "The security envelope is of another protocol version."},
    {"envelope_unsecured_data", "security", "The security envelope contains unsigned data."},
    {"envelope_not_signed", "security", "The security envelope contains neither signed data nor anything we may read."},
    {"envelope_payload_missing", "security", "The signed data carries no payload."},
    {"hash_algorithm_unsupported", "security", "The hash algorithm is not supported."},
    {"header_field_missing", "security", "A security header field that the profile demands is missing."},
    {"header_field_forbidden", "security", "A security header field is present that the profile forbids."},
    {"signer_form_forbidden", "security", "The signer is given in a form that the profile forbids for this message."},
    {"signer_unknown", "security", "The signer's certificate is not known yet."},
    {"certificate_malformed", "security", "The signer's certificate cannot be decoded."},
    {"certificate_profile_violated", "security",
     "The signer's certificate breaks the certificate profile of TS 103 097."},
    {"issuer_unknown", "security", "The certificate was issued by an authority that we do not trust or know."},
    {"certificate_signature_invalid", "security",
     "The certificate names a trusted authority, but that authority did not sign it."},
    {"certificate_exceeds_issuer", "security", "The certificate grants more than its issuer may grant."},
    {"certificate_not_yet_valid", "security", "The certificate is not valid yet."},
    {"certificate_expired", "security", "The certificate has expired."},
    {"certificate_outside_region", "security", "The certificate is not valid at this place."},
    {"certificate_revoked", "security", "The certificate or its issuer has been revoked."},
    {"application_permission_missing", "security", "The certificate does not permit this kind of message."},
    {"service_permission_missing", "security", "The certificate permits this kind of message, but not what it says."},
    {"generation_time_stale", "security", "The message was signed too long ago."},
    {"generation_time_future", "security", "The message claims to be signed in the future."},
    {"generation_location_invalid", "security",
     "The place where the message claims to be signed is impossible or too far away."},
    {"replayed", "security", "The same signed message was received before."},
    {"signature_malformed", "security", "The signature is not a valid pair of numbers."},
    {"signature_invalid", "security", "The signature does not match the message."},
    {"curve_unsupported", "security", "The signature's curve is not supported."},
    {"verification_queue_full", "security", "Too many senders wait for verification; this message was shed."},
    {"sender_limited", "security", "Its sender has too many messages waiting for verification; this one was shed."},
    {"shed_under_load", "security",
     "The message waited for verification until it was of no use, because more relevant ones came first."},
    {"btp_header_truncated", "btp", "The packet ends inside the BTP header."},
    {"btp_port_unknown", "btp", "No service listens on this BTP port."},
    {"message_malformed", "facilities", "The message cannot be decoded."},
    {"message_type_unexpected", "facilities", "The message is of another type than its port says."},
    {"message_implausible", "facilities", "The message contradicts itself, its envelope or physics."},
    {"station_id_claimed", "facilities", "Another ticket uses this station's number."},
}};

const Description& describe(Drop reason) { return descriptions.at(static_cast<std::size_t>(reason)); }

}  // namespace

std::string_view to_string(Drop reason) { return describe(reason).name; }
std::string_view words(Drop reason) { return describe(reason).words; }
std::string_view layer_of(Drop reason) { return describe(reason).layer; }

}  // namespace chorus
