// Up: EN 302 636-4-1 clauses 10.3.3 (basic header), 10.3.5 (common header) and the receiver operations of
// 10.3.6.3 (beacon), 10.3.8.4 (unicast), 10.3.9.3 (multi hop), 10.3.10.3 (single hop), 10.3.11.3 (broadcast),
// 10.3.12.3 (anycast).
#include "chorus/v2x/geonet/indication.hpp"

#include <utility>

#include "chorus/v2x/geonet/received.hpp"
#include "chorus/v2x/geonet/router.hpp"

namespace chorus::v2x::geonet {

namespace {

// What this router takes part in. Unicast to others and the location service are not.
bool concerns(const Packet& packet, const MacAddress& own) {
    if (const auto* unicast = std::get_if<UnicastHeader>(&packet.extended))
        return unicast->destination.address.link_layer == own;
    return !std::holds_alternative<LocationRequestHeader>(packet.extended) &&
           !std::holds_alternative<LocationReplyHeader>(packet.extended);
}

// A source tells where it was when it sent. A time ahead of ours would keep its entry in the location table from
// being updated; a packet that waited for its first neighbour may be as old as any.
bool is_of_now(const Packet& packet, Timestamp now) {
    const Duration age = now - expand_geonet_timestamp(packet.source().time_ms, now);
    const bool direct = packet.common.type == HeaderType::beacon || packet.common.type == HeaderType::single_hop;
    const bool waits = packet.common.traffic_class.store_carry_forward;
    return age >= -position_ahead_max && age <= (direct && !waits ? position_age_max_direct : position_age_max);
}

std::size_t octets_of(const Packet& packet) {
    return common_header_octets + extended_header_octets(packet.common.type) + packet.payload.size();
}

}  // namespace

Result<std::optional<Indication>, Drop> Router::receive(Bytes packet, const MacAddress& sender, Timestamp now) {
    const auto received = judge(packet, sender, now);
    if (!received) return fail(received.error());
    if (is_duplicate(*received)) return fail(drop_duplicate(*received));
    return accept(*received);
}

// Every question that can be answered without changing anything here.
Result<Router::Received, Drop> Router::judge(Bytes octets, const MacAddress& sender, Timestamp now) {
    const auto basic = parse_basic_header(octets);
    if (!basic) return fail(basic.error());
    if (basic->lifetime.duration() == Duration::zero()) return fail(Drop::packet_lifetime_expired);

    const bool secured = basic->next_header == BasicNextHeader::secured;
    if (security_ && !secured) return fail(Drop::unsecured_packet);
    if (!security_ && secured) return fail(Drop::secured_packet_unsupported);

    Decapsulated security;
    Bytes from_common = octets.subspan(basic_header_octets);
    std::size_t padding_max = 0;
    if (secured) {
        auto believed = security_->decapsulate(from_common, *basic, now);
        if (!believed) return fail(believed.error());
        security = *std::move(believed);
        from_common = security.payload;
    } else if (octets.size() <= ethernet_payload_octets_min) {
        padding_max = ethernet_payload_octets_min;
    }

    const auto packet = parse_packet(from_common, padding_max);
    if (!packet) return fail(packet.error());
    if (!concerns(*packet, config_.address.link_layer)) return fail(Drop::header_type_unsupported);

    const MacAddress& own = config_.address.link_layer;
    if (sender == own || packet->source().address.link_layer == own) return fail(Drop::own_packet);
    if (basic->remaining_hop_limit > packet->common.maximum_hop_limit)
        return fail(Drop::remaining_hop_limit_above_maximum);
    if (!is_of_now(*packet, now)) return fail(Drop::position_vector_invalid);
    if (security.signer && !table_.may_use(packet->source().address.link_layer, *security.signer, now))
        return fail(Drop::source_address_claimed);

    const Bytes whole = secured ? octets : octets.first(basic_header_octets + octets_of(*packet));
    return Received{whole, *basic, *packet, security, secured, sender, now};
}

bool Router::is_duplicate(const Received& received) const {
    if (received.security.repeated) return true;
    const auto sequence_number = received.packet.sequence_number();
    return sequence_number && table_.heard(received.packet.source().address.link_layer, *sequence_number, received.now);
}

// Somebody forwarded the packet that we are contending for: our turn is over. Only when the copy has at least as many
// hops left as ours would: the hop limit is not signed, and a copy on its last hop must not end the packet's way.
Drop Router::drop_duplicate(const Received& received) {
    if (received.packet.sequence_number() && contention_.cancel(received.name(), received.basic.remaining_hop_limit))
        ++counts_.contentions_cancelled;
    return Drop::duplicate_packet;
}

Result<std::optional<Indication>, Drop> Router::accept(const Received& received) {
    const Packet& packet = received.packet;
    const bool neighbour_appeared = table_.update(packet.source(), received.octets.size(), received.direct(),
                                                  received.now, received.security.signer);
    if (const auto sequence_number = packet.sequence_number())
        table_.remember(packet.source().address.link_layer, *sequence_number);
    if (neighbour_appeared) retry_carried(received.now);

    const HeaderType type = packet.common.type;
    if (type == HeaderType::beacon) return std::nullopt;
    if (type == HeaderType::multi_hop) forward(received);
    if (packet.area) {
        const bool inside = position_known_ && geo::contains(*packet.area, own_.position());
        // An anycast packet has arrived with the first station inside.
        const bool goes_on = !(inside && is_anycast(type)) && forward(received);
        if (!inside && !goes_on) return fail(Drop::outside_destination_area);
        if (!inside) return std::nullopt;
    }
    return Indication{packet.payload,
                      packet.common.next_header,
                      type,
                      packet.source(),
                      packet.area,
                      packet.common.traffic_class,
                      received.basic.lifetime.duration(),
                      received.basic.remaining_hop_limit,
                      packet.common.maximum_hop_limit,
                      received.sender,
                      received.secured,
                      received.security.its_aid,
                      received.security.signer};
}

}  // namespace chorus::v2x::geonet
