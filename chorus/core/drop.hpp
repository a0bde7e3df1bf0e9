// Why a received frame was not believed. One enumeration for the whole way up, so that every drop is
// counted under one name, and the inspector can say it in plain words.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace chorus {

enum class Drop : std::uint8_t {
    // access
    frame_truncated,
    ethertype_foreign,
    link_type_unknown,
    // GeoNetworking, EN 302 636-4-1
    basic_header_truncated,
    geonet_version_unsupported,
    basic_next_header_unknown,
    unsecured_packet,
    secured_packet_unsupported,
    common_header_truncated,
    common_next_header_unknown,
    header_type_unsupported,
    extended_header_truncated,
    payload_length_mismatch,
    remaining_hop_limit_above_maximum,
    packet_lifetime_expired,
    position_vector_invalid,
    destination_area_invalid,
    own_packet,
    source_address_claimed,
    duplicate_packet,
    outside_destination_area,
    forwarding_queue_full,
    // security, TS 103 097 and IEEE 1609.2
    envelope_malformed,
    envelope_version_unsupported,
    envelope_unsecured_data,
    envelope_not_signed,
    envelope_payload_missing,
    hash_algorithm_unsupported,
    header_field_missing,
    header_field_forbidden,
    signer_form_forbidden,
    signer_unknown,
    certificate_malformed,
    certificate_profile_violated,
    issuer_unknown,
    certificate_signature_invalid,
    certificate_exceeds_issuer,
    certificate_not_yet_valid,
    certificate_expired,
    certificate_outside_region,
    certificate_revoked,
    application_permission_missing,
    service_permission_missing,
    generation_time_stale,
    generation_time_future,
    generation_location_invalid,
    replayed,
    signature_malformed,
    signature_invalid,
    curve_unsupported,
    verification_queue_full,
    sender_limited,
    shed_under_load,
    // BTP, EN 302 636-5-1
    btp_header_truncated,
    btp_port_unknown,
    // facilities
    message_malformed,
    message_type_unexpected,
    message_implausible,
    station_id_claimed,
};

inline constexpr std::size_t drop_count = static_cast<std::size_t>(Drop::station_id_claimed) + 1;

std::string_view to_string(Drop reason);  // the enumerator's name, as in metrics and JSON
std::string_view words(Drop reason);      // one plain sentence for people
std::string_view layer_of(Drop reason);   // "access", "geonet", "security", "btp", "facilities"

// How often each reason occurred.
class DropCounts {
  public:
    void add(Drop reason) { ++counts_[static_cast<std::size_t>(reason)]; }
    void add(const DropCounts& others) {
        for (std::size_t i = 0; i < drop_count; ++i) counts_[i] += others.counts_[i];
    }
    std::uint64_t operator[](Drop reason) const { return counts_[static_cast<std::size_t>(reason)]; }
    std::uint64_t total() const {
        std::uint64_t sum = 0;
        for (const std::uint64_t n : counts_) sum += n;
        return sum;
    }

  private:
    std::array<std::uint64_t, drop_count> counts_{};
};

}  // namespace chorus
