// Protocol constants with the names and defaults of EN 302 636-4-1 V1.4.1 annex H (the same in
// TS 103 836-4-1 V2.1.1), and the bounds that are ours.
#pragma once

#include <cstddef>
#include <cstdint>

#include "chorus/core/time.hpp"

namespace chorus::v2x::geonet {

inline constexpr std::uint8_t protocol_version = 1;  // itsGnProtocolVersion

inline constexpr Duration location_entry_lifetime = 20s;         // itsGnLifetimeLocTE
inline constexpr Duration beacon_retransmit_timer = 3s;          // itsGnBeaconServiceRetransmitTimer
inline constexpr Duration beacon_jitter_max = 750ms;             // itsGnBeaconServiceMaxJitter, a quarter of it
inline constexpr std::uint8_t default_hop_limit = 10;            // itsGnDefaultHopLimit
inline constexpr std::size_t duplicate_list_length = 8;          // itsGnDPLLength
inline constexpr Duration packet_lifetime_max = 600s;            // itsGnMaxPacketLifetime
inline constexpr Duration default_packet_lifetime = 60s;         // itsGnDefaultPacketLifetime
inline constexpr double packet_data_rate_max = 100'000;          // itsGnMaxPacketDataRate, octets per second
inline constexpr double packet_data_rate_smoothing = 0.9;        // itsGnMaxPacketDataRateEmaBeta
inline constexpr Duration rate_window = 100ms;                   // ours: over which a rate is sampled
inline constexpr double area_size_max_m2 = 10e6;                 // itsGnMaxGeoAreaSize, 10 square kilometres
inline constexpr Duration cbf_time_min = 1ms;                    // itsGnCbfMinTime
inline constexpr Duration cbf_time_max = 100ms;                  // itsGnCbfMaxTime
inline constexpr double communication_range_max_m = 1000;        // itsGnDefaultMaxCommunicationRange
inline constexpr double position_accuracy_interval_m = 80;       // itsGnPaiInterval
inline constexpr std::size_t payload_octets_max = 1398;          // itsGnMaxSduSize
inline constexpr std::size_t cbf_buffer_octets = 256 * 1024;     // itsGnCbfPacketBufferSize
inline constexpr std::size_t carry_buffer_octets = 1024 * 1024;  // itsGnBcForwardingPacketBufferSize

// IEEE 802.3: shorter payloads are padded by the sender's hardware.
inline constexpr std::size_t ethernet_payload_octets_min = 46;

// Ours. A full 6 Mbit/s channel holds some 2 000 CAMs a second from stations that each send at least one.
inline constexpr std::size_t default_location_table_capacity = 2048;
inline constexpr std::size_t default_transmit_queue_capacity = 64;
// Whose address is it? A signer keeps the address it uses until it was silent for this long (or its entry is dead):
// a station that changes its ticket and keeps its address is heard again soon, and nobody takes an address in use.
inline constexpr Duration address_claim_silence = 5s;
// A station has one address at a time; three more forgive changes within the life of an entry.
inline constexpr std::size_t addresses_per_signer = 4;
// When a source position vector may have been true: in the future only by the error of two clocks; 2 s ago
// at most when the packet came straight from its source, and else no longer ago than a packet lives by default.
inline constexpr Duration position_ahead_max = 500ms;
inline constexpr Duration position_age_max_direct = 2s;
inline constexpr Duration position_age_max = default_packet_lifetime;
// Packets, beside the octets above: bounds the time that one flush takes.
inline constexpr std::size_t forwarding_buffer_packets = 256;

static_assert(beacon_jitter_max == beacon_retransmit_timer / 4);
static_assert(cbf_time_min < cbf_time_max);
static_assert(default_packet_lifetime <= packet_lifetime_max);

}  // namespace chorus::v2x::geonet
