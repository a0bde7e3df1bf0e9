#include "chorus/v2x/station/packet_content.hpp"

#include "chorus/geo/local_frame.hpp"
#include "chorus/v2x/btp/header.hpp"
#include "chorus/v2x/facilities/conversions.hpp"
#include "chorus/v2x/facilities/plausibility.hpp"
#include "chorus/v2x/security/identifiers.hpp"
#include "chorus/v2x/security/permissions.hpp"

namespace chorus::v2x {

using geonet::HeaderType;
namespace its_aid = security::its_aid;

namespace {

// Packet and message are made within one beat; at 50 m/s a second old position is 50 m behind.
constexpr double cam_beside_source_max_m = 100;

}  // namespace

void PacketContent::forget() {
    type_ = MessageType::unknown;
    packet_.reset();
    arena_.clear();
}

std::uint32_t PacketContent::station_id() const {
    switch (type_) {
        case MessageType::cam: return cam_.header.stationId;
        case MessageType::denm: return denm_.header.stationId;
        default: return 0;
    }
}

std::optional<Drop> PacketContent::read(Bytes from_common_header, std::optional<Position> own, Timestamp now,
                                        std::size_t padding_octets_max) {
    forget();
    const auto packet = geonet::parse_packet(from_common_header, padding_octets_max);
    if (!packet) return packet.error();
    packet_ = *packet;
    if (packet->common.type == HeaderType::beacon) {
        type_ = MessageType::beacon;
        return std::nullopt;
    }
    type_ = MessageType::other;
    if (packet->common.next_header != geonet::CommonNextHeader::btp_a &&
        packet->common.next_header != geonet::CommonNextHeader::btp_b)
        return std::nullopt;
    const auto transport = btp::parse_packet(packet->payload, packet->common.next_header);
    if (!transport) return transport.error();
    return read_message(transport->destination_port, transport->payload, own, now);
}

// A CAM goes one hop (EN 302 637-2, 5.3.4), and from where it says: the ticket's region is held against the source
// position of the packet, so the message must not speak of another place.
std::optional<Drop> PacketContent::check_cam_against_packet() const {
    if (packet_->common.type != HeaderType::single_hop) return Drop::message_type_unexpected;
    const auto& place = cam_.cam.camParameters.basicContainer.referencePosition;
    const auto position = facilities::position_from(place.latitude, place.longitude);
    if (!position || !geo::within(packet_->source().position(), *position, cam_beside_source_max_m))
        return Drop::message_implausible;
    return std::nullopt;
}

std::optional<Drop> PacketContent::read_message(btp::Port port, Bytes payload, std::optional<Position> own,
                                                Timestamp now) {
    if (port == btp::Port::ca) {
        if (!messages::decode(payload, cam_, arena_)) return Drop::message_malformed;
        type_ = MessageType::cam;
        if (const auto drop = facilities::implausible(cam_, own, now)) return drop;
        return check_cam_against_packet();
    }
    if (port == btp::Port::den) {
        if (!messages::decode(payload, denm_, arena_)) return Drop::message_malformed;
        type_ = MessageType::denm;
        return facilities::implausible(denm_, now);
    }
    return std::nullopt;
}

std::optional<Drop> PacketContent::check_permission(std::uint32_t aid, Bytes ssp) const {
    switch (type_) {
        case MessageType::cam:
            return aid == its_aid::ca ? security::check_cam(ssp, cam_) : Drop::application_permission_missing;
        case MessageType::denm:
            return aid == its_aid::den ? security::check_denm(ssp, denm_) : Drop::application_permission_missing;
        case MessageType::beacon:
            if (aid != its_aid::gn_mgmt) return Drop::application_permission_missing;
            return std::nullopt;
        default:
            // Another application's message needs a permission of its own: neither one of ours nor the one that is
            // there for GeoNetworking's own packets.
            if (aid == its_aid::ca || aid == its_aid::den || aid == its_aid::gn_mgmt)
                return Drop::application_permission_missing;
            return std::nullopt;
    }
}

// EN 302 636-4-1, 10.3.5 and 10.3.3, as the router asks again.
std::optional<Drop> PacketContent::check_headers(const Surroundings& surroundings) const {
    if (surroundings.remaining_hop_limit > packet_->common.maximum_hop_limit)
        return Drop::remaining_hop_limit_above_maximum;
    if (packet_->source().address.link_layer == surroundings.own_address) return Drop::own_packet;
    switch (packet_->common.type) {
        case HeaderType::unicast: {
            const auto& unicast = std::get<geonet::UnicastHeader>(packet_->extended);
            if (unicast.destination.address.link_layer == surroundings.own_address) return std::nullopt;
            return Drop::header_type_unsupported;
        }
        case HeaderType::location_request:
        case HeaderType::location_reply: return Drop::header_type_unsupported;
        default: return std::nullopt;
    }
}

security::ContentVerdict PacketContent::check(std::uint32_t aid, Bytes ssp, Bytes from_common_header,
                                              const Surroundings& surroundings) {
    security::ContentVerdict verdict;
    verdict.drop = read(from_common_header, surroundings.own, surroundings.now);
    if (!verdict.drop) verdict.drop = check_headers(surroundings);
    if (!verdict.drop) verdict.drop = check_permission(aid, ssp);
    if (packet_) {
        const HeaderType type = packet_->common.type;
        verdict.sender = packet_->source().position();
        verdict.multi_hop = type != HeaderType::beacon && type != HeaderType::single_hop;
    }
    return verdict;
}

}  // namespace chorus::v2x
