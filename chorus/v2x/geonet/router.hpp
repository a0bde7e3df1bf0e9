// A GeoAdhoc router: beacons, single-hop broadcast, GeoBroadcast with contention-based forwarding, per
// EN 302 636-4-1 V1.4.1 (TS 103 836-4-1 V2.1.1). It owns no socket, no clock, no thread:
//
//     router.update(own_state);
//     auto up = router.receive(packet, sender, now);     // may give an indication for BTP
//     router.request_shb({...}, now);
//     router.advance(now);                               // beacons, contention timers, ageing
//     while (auto frame = router.next_frame()) link.send(*frame);
//     wake_at(router.next_deadline());
//
// A packet is judged in this order, and nothing in here changes before the last question is answered:
//   basic header -> lifetime -> security -> common and extended header -> own packet -> hop limits
//   -> time of the source position -> source address -> duplicate -> location table -> forward -> deliver
// Two verdicts are about packets that were believed, and do not mean that anything is wrong with them:
// duplicate_packet (it may end a contention) and outside_destination_area (its source is in the location table).
//
// Some rules go beyond the standard; but for the last, none can be told from the wire. Two end its endless forwarding:
// a packet of our own that comes back is dropped, and a packet that was forwarded or overheard once never contends
// again. Three hold against those who have a ticket, or only a radio: a source address belongs to whoever signs with it
// (location_table.hpp), a copy with a lowered hop limit ends no contention, and what is sent on for others has at
// most itsGnDefaultHopLimit hops and itsGnMaxPacketLifetime before it. A source position of another time (limits.hpp)
// is refused as one that is no place.
// Outside the area, where the last hop is taken to be: where it drove to since it was last heard, or, when nothing is
// known of it, where the packet began (forwarding.cpp).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "chorus/core/bounded.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/random.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/v2x/geonet/address.hpp"
#include "chorus/v2x/geonet/basic_header.hpp"
#include "chorus/v2x/geonet/indication.hpp"
#include "chorus/v2x/geonet/limits.hpp"
#include "chorus/v2x/geonet/location_table.hpp"
#include "chorus/v2x/geonet/packet.hpp"
#include "chorus/v2x/geonet/request.hpp"
#include "chorus/v2x/geonet/security_entity.hpp"
#include "chorus/v2x/geonet/waiting.hpp"

namespace chorus::v2x::geonet {

struct RouterConfig {
    Address address;                      // our own
    bool mobile = true;                   // itsGnIsMobile: false for road side units
    bool beacons = true;                  // the standard wants them; a laboratory may be silent
    bool forwards = true;                 // take part in forwarding other stations' packets
    TrafficClass beacon_traffic_class{};  // itsGnDefaultTrafficClass
    double communication_range_max_m = geonet::communication_range_max_m;
    std::size_t location_table_capacity = default_location_table_capacity;
    std::size_t transmit_queue_capacity = default_transmit_queue_capacity;
};

// One packet for the link: the octets after ethertype 0x8947.
struct LinkFrame {
    MacAddress destination = MacAddress::broadcast();
    ByteVector packet;
    std::uint32_t its_aid = 0;  // of our own packets, and of forwarded secured ones; 0: not known
    HeaderType type = HeaderType::single_hop;
    TrafficClass traffic_class{};
    bool forwarded = false;  // somebody else's packet
};

class Router {
  public:
    // `security`: nullptr runs unsecured and refuses secured packets; otherwise unsecured packets are
    // refused. It must outlive the router. The seed decides beacon jitter and the first sequence number.
    Router(const RouterConfig& config, SecurityEntity* security, std::uint64_t seed);
    Router(const Router&) = delete;
    Router& operator=(const Router&) = delete;

    // The station's own position; nothing is sent before the first.
    void update(const VehicleState& own);
    const LongPositionVector& own_position() const { return own_; }

    // A packet from the link (basic header first), or why it was dropped. No indication: believed, and
    // nothing for the layers above (a beacon, or a packet that is only forwarded).
    // drops: those of the headers and of security, and unsecured_packet, secured_packet_unsupported,
    // packet_lifetime_expired, own_packet, remaining_hop_limit_above_maximum, position_vector_invalid,
    // source_address_claimed, duplicate_packet, outside_destination_area.
    Result<std::optional<Indication>, Drop> receive(Bytes packet, const MacAddress& sender, Timestamp now);

    Result<void, RequestError> request_shb(const ShbRequest& request, Timestamp now);
    Result<void, RequestError> request_gbc(const GbcRequest& request, Timestamp now);

    // Everything that is due.
    void advance(Timestamp now);
    Timestamp next_deadline() const;

    std::optional<LinkFrame> next_frame();

    const LocationTable& location_table() const { return table_; }
    struct Counts {
        std::uint64_t beacons_sent = 0;
        std::uint64_t forwarded = 0;              // packets of others that were sent on
        std::uint64_t contentions_won = 0;        // of these, after their time in the contention buffer
        std::uint64_t contentions_cancelled = 0;  // somebody else was faster
        std::uint64_t carried = 0;                // put aside until a neighbour appears
        std::uint64_t frames_dropped = 0;         // transmit queue or a buffer full, lifetime over while waiting
        std::uint64_t signing_failed = 0;         // beacons that security did not sign
    };
    const Counts& counts() const { return counts_; }
    std::size_t contending() const { return contention_.size(); }
    std::size_t carrying() const { return carry_.size(); }
    // A number over all state that receiving may change, for tests that a refused packet changed nothing.
    std::uint64_t fingerprint() const;

  private:
    struct Received;  // a packet that passed every check: received.hpp

    // indication.cpp
    Result<Received, Drop> judge(Bytes octets, const MacAddress& sender, Timestamp now);
    bool is_duplicate(const Received& received) const;
    Drop drop_duplicate(const Received& received);
    Result<std::optional<Indication>, Drop> accept(const Received& received);

    // forwarding.cpp
    bool forward(const Received& received);
    bool transmission_rate_exceeded(const Received& received) const;
    bool sender_is_inside(const Received& received) const;
    std::optional<Position> position_of_sender(const Received& received) const;
    bool contend(const Received& received, WaitingPacket packet);
    bool send_towards(WaitingPacket packet, Timestamp now);
    void carry(WaitingPacket packet);
    void retry_carried(Timestamp now);

    // request.cpp
    Result<ByteVector, RequestError> encode(const BasicHeader& basic, const CommonHeader& common,
                                            const ExtendedHeader& extended, Bytes payload, std::uint32_t its_aid,
                                            Timestamp now);
    void send_beacon(Timestamp now);
    void schedule_beacon(Timestamp now);

    // router.cpp
    bool transmit(WaitingPacket packet, const MacAddress& destination, Timestamp now);

    RouterConfig config_;
    SecurityEntity* security_;
    Random random_;
    LongPositionVector own_;
    bool position_known_ = false;
    std::uint16_t next_sequence_number_;
    LocationTable table_;
    ContentionBuffer contention_;
    CarryBuffer carry_;
    BoundedQueue<LinkFrame> frames_;
    std::optional<Timestamp> beacon_due_;
    Timestamp ageing_due_;
    Counts counts_;
};

}  // namespace chorus::v2x::geonet
