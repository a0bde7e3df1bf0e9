// Packets that wait: for the end of a contention (CBF, EN 302 636-4-1 annex F.3) or for a neighbour to
// carry them on (store, carry and forward). Both buffers are bounded in packets and octets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/time.hpp"
#include "chorus/geo/area.hpp"
#include "chorus/v2x/geonet/common_header.hpp"
#include "chorus/v2x/geonet/limits.hpp"
#include "chorus/v2x/geonet/traffic_class.hpp"

namespace chorus::v2x::geonet {

// A whole packet, basic header first, ready for the link but for its lifetime.
struct WaitingPacket {
    ByteVector octets;
    Timestamp since;                // when it began to wait
    std::optional<geo::Area> area;  // where it wants to go; nothing: to everybody near
    std::uint32_t its_aid = 0;
    TrafficClass traffic_class;
    HeaderType type = HeaderType::single_hop;
    bool forwarded = false;  // somebody else's packet
};

// Takes the waiting time off the lifetime in the basic header. False: nothing is left of it.
bool reduce_lifetime(WaitingPacket& packet, Timestamp now);

// Names one multi-hop packet: its source and its number.
struct PacketName {
    MacAddress source;
    std::uint16_t sequence_number = 0;
    friend auto operator<=>(const PacketName&, const PacketName&) = default;
};

// How long a station waits before it repeats a packet: the farther from the sender, the shorter (F.3).
// Without a trustworthy position of the sender: the longest time.
Duration contention_time(std::optional<double> distance_to_sender_m, double range_max_m = communication_range_max_m);

class ContentionBuffer {
  public:
    explicit ContentionBuffer(std::size_t packets_max = forwarding_buffer_packets,
                              std::size_t octets_max = cbf_buffer_octets);

    // False when there is no room; the packets that contend already keep their place.
    [[nodiscard]] bool add(const PacketName& name, WaitingPacket packet, Timestamp due);
    // Somebody else was faster, with a copy of this hop limit. True when the packet was waiting here and would have
    // left with no more; a copy with fewer hops left does not replace it.
    bool cancel(const PacketName& name, std::uint8_t remaining_hop_limit);
    bool contains(const PacketName& name) const;
    // The next packet that is due, earliest first.
    std::optional<WaitingPacket> pop_due(Timestamp now);
    Timestamp next_due() const;  // Timestamp::max() when empty
    std::size_t size() const { return entries_.size(); }

  private:
    struct Entry {
        PacketName name;
        WaitingPacket packet;
        Timestamp due;
    };
    std::vector<Entry>::iterator find(const PacketName& name);
    WaitingPacket take(std::vector<Entry>::iterator at);

    std::size_t packets_max_, octets_max_;
    std::size_t octets_ = 0;
    std::vector<Entry> entries_;  // few: the packets of the last 100 ms
};

// First in, first out; when full, the oldest leave.
class CarryBuffer {
  public:
    explicit CarryBuffer(std::size_t packets_max = forwarding_buffer_packets,
                         std::size_t octets_max = carry_buffer_octets);

    // The number of older packets that had to leave.
    std::size_t add(WaitingPacket packet);
    // Everything, for another attempt now that a neighbour appeared.
    std::deque<WaitingPacket> take_all();
    // Forgets packets whose lifetime is over, and says how many.
    std::size_t expire(Timestamp now);
    Timestamp next_expiry() const;
    std::size_t size() const { return packets_.size(); }

  private:
    std::size_t packets_max_, octets_max_;
    std::size_t octets_ = 0;
    std::deque<WaitingPacket> packets_;
};

}  // namespace chorus::v2x::geonet
