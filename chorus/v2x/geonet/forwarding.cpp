// On: packets of others. Which way a packet goes is annex D of EN 302 636-4-1, inside the area annex F.3
// (contention), towards it annex E.2 (greedy).
#include <algorithm>
#include <utility>

#include "chorus/geo/local_frame.hpp"
#include "chorus/v2x/geonet/received.hpp"
#include "chorus/v2x/geonet/router.hpp"

namespace chorus::v2x::geonet {

namespace {

// The packet as it goes on: every octet as it came, but for the hop limit. Neither that nor the lifetime is signed, so
// nobody's packet goes farther than our own would, or waits longer than the standard lets any packet live.
WaitingPacket next_hop_copy(const Bytes octets, const Packet& packet, std::uint32_t its_aid, Timestamp now) {
    WaitingPacket copy;
    copy.octets.assign(octets.begin(), octets.end());
    std::uint8_t& hops = copy.octets[basic_header_hop_limit_offset];
    hops = std::min<std::uint8_t>(static_cast<std::uint8_t>(hops - 1), default_hop_limit);
    std::uint8_t& lifetime = copy.octets[basic_header_lifetime_offset];
    if (Lifetime::from_octet(lifetime).duration() > packet_lifetime_max)
        lifetime = Lifetime::from(packet_lifetime_max).octet();
    copy.since = now;
    copy.area = packet.area;
    copy.its_aid = its_aid;
    copy.traffic_class = packet.common.traffic_class;
    copy.type = packet.common.type;
    copy.forwarded = true;
    return copy;
}

}  // namespace

// True when the packet was sent on, or waits for it.
bool Router::forward(const Received& received) {
    const Packet& packet = received.packet;
    if (!config_.forwards || !position_known_) return false;
    if (received.basic.remaining_hop_limit <= 1) return false;
    if (packet.area && geo::size_m2(*packet.area) > area_size_max_m2) return false;  // annex B.3
    if (transmission_rate_exceeded(received)) return false;                          // annex B.2

    WaitingPacket copy = next_hop_copy(received.octets, packet, received.security.its_aid, received.now);
    const bool alone = !table_.has_neighbours(received.now);
    if (packet.common.traffic_class.store_carry_forward && alone) {
        carry(std::move(copy));
        return true;
    }
    if (packet.area && geo::contains(*packet.area, own_.position())) return contend(received, std::move(copy));
    if (packet.area && sender_is_inside(received)) return false;  // it came out of the area: nothing to add
    const bool sent = send_towards(std::move(copy), received.now);
    if (sent) ++counts_.forwarded;
    return sent;
}

bool Router::transmission_rate_exceeded(const Received& received) const {
    for (const MacAddress& station : {received.packet.source().address.link_layer, received.sender}) {
        const LocationTableEntry* entry = table_.find(station, received.now);
        if (entry && entry->data_rate > packet_data_rate_max) return true;
    }
    return false;
}

// A sender of whom we know no accurate position: a packet that began inside its area needs no help from outside
// either, since without this everybody at the edge of the radio's reach would send it back.
bool Router::sender_is_inside(const Received& received) const {
    const geo::Area& area = *received.packet.area;
    if (const auto place = position_of_sender(received)) return geo::contains(area, *place);
    const LongPositionVector& source = received.packet.source();
    return source.accurate && geo::contains(area, source.position());
}

// Where the sender is now, if it says so accurately. Its entry may be as old as entries live: a vehicle that drove into
// the area since would look as if it were outside.
std::optional<Position> Router::position_of_sender(const Received& received) const {
    const LocationTableEntry* sender = table_.find(received.sender, received.now);
    if (!sender || !sender->position.accurate) return std::nullopt;
    const LongPositionVector& last = sender->position;
    const Duration age = received.now - expand_geonet_timestamp(last.time_ms, received.now);
    const double moved_m = last.speed_mps() * seconds(std::max(age, Duration::zero()));
    return geo::LocalFrame(last.position()).to_position(geo::unit_vector(last.heading_deg()) * moved_m);
}

// Inside the area: wait, and send when nobody farther from the sender was faster.
bool Router::contend(const Received& received, WaitingPacket packet) {
    std::optional<double> distance_m;
    if (const auto sender = position_of_sender(received))
        distance_m = geo::LocalFrame(own_.position()).to_plane(*sender).length();
    const Duration wait = contention_time(distance_m, config_.communication_range_max_m);
    if (contention_.add(received.name(), std::move(packet), received.now + wait)) return true;
    ++counts_.frames_dropped;
    return false;
}

// To everybody near, or, outside the area, to the neighbour nearest to it. True when sent or put aside.
bool Router::send_towards(WaitingPacket packet, Timestamp now) {
    if (!packet.area || geo::contains(*packet.area, own_.position()))
        return transmit(std::move(packet), MacAddress::broadcast(), now);
    const auto next_hop = table_.nearest_neighbour_to(packet.area->centre, own_.position(), now);
    if (next_hop) return transmit(std::move(packet), *next_hop, now);
    if (!packet.traffic_class.store_carry_forward) return transmit(std::move(packet), MacAddress::broadcast(), now);
    carry(std::move(packet));
    return true;
}

void Router::carry(WaitingPacket packet) {
    ++counts_.carried;
    counts_.frames_dropped += carry_.add(std::move(packet));
}

// A neighbour appeared: every carried packet gets another attempt, and waits on if it still has none.
void Router::retry_carried(Timestamp now) {
    for (WaitingPacket& packet : carry_.take_all()) {
        const bool shows_position = packet.type == HeaderType::single_hop && !packet.forwarded;
        const bool forwarded = packet.forwarded;
        const std::size_t waiting = carry_.size();
        if (!send_towards(std::move(packet), now)) continue;
        if (carry_.size() > waiting) continue;
        if (forwarded) ++counts_.forwarded;
        if (shows_position) schedule_beacon(now);
    }
}

}  // namespace chorus::v2x::geonet
