#include "chorus/v2x/station/packet_content.hpp"

#include "chorus/v2x/btp/header.hpp"
#include "chorus/v2x/facilities/plausibility.hpp"
#include "chorus/v2x/security/identifiers.hpp"
#include "chorus/v2x/security/permissions.hpp"

namespace chorus::v2x {

using geonet::HeaderType;
namespace its_aid = security::its_aid;

void PacketContent::forget() {
    type_ = MessageType::unknown;
    source_.reset();
    multi_hop_ = false;
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
    source_ = packet->source().position();
    const HeaderType header = packet->common.type;
    multi_hop_ = header != HeaderType::beacon && header != HeaderType::single_hop;
    if (header == HeaderType::beacon) {
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

std::optional<Drop> PacketContent::read_message(btp::Port port, Bytes payload, std::optional<Position> own,
                                                Timestamp now) {
    if (port == btp::Port::ca) {
        if (!messages::decode(payload, cam_, arena_)) return Drop::message_malformed;
        type_ = MessageType::cam;
        return facilities::implausible(cam_, own, now);
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
            // Another application's message, signed with a permission that speaks of none of ours.
            if (aid == its_aid::ca || aid == its_aid::den) return Drop::application_permission_missing;
            return std::nullopt;
    }
}

security::ContentVerdict PacketContent::check(std::uint32_t aid, Bytes ssp, Bytes from_common_header,
                                              std::optional<Position> own, Timestamp now) {
    security::ContentVerdict verdict;
    verdict.drop = read(from_common_header, own, now);
    if (!verdict.drop) verdict.drop = check_permission(aid, ssp);
    verdict.sender = source_;
    verdict.multi_hop = multi_hop_;
    return verdict;
}

}  // namespace chorus::v2x
