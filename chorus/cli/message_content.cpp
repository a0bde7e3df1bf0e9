#include "chorus/cli/message_content.hpp"

#include <optional>

#include "chorus/asn1/arena.hpp"
#include "chorus/v2x/btp/header.hpp"
#include "chorus/v2x/geonet/basic_header.hpp"
#include "chorus/v2x/geonet/packet.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/security/identifiers.hpp"
#include "chorus/v2x/security/permissions.hpp"

namespace chorus::cli {

namespace geonet = v2x::geonet;
namespace security = v2x::security;

namespace {

bool carries_transport(geonet::CommonNextHeader next) {
    return next == geonet::CommonNextHeader::btp_a || next == geonet::CommonNextHeader::btp_b;
}

// A CAM or DENM needs its own permission; every other message must not borrow theirs.
std::optional<Drop> check_message(std::uint32_t its_aid, Bytes ssp, const v2x::btp::Packet& transport) {
    asn1::InlineArena<v2x::messages::arena_octets> arena;
    if (transport.destination_port == v2x::btp::Port::ca) {
        v2x::messages::release2::CAM cam;
        if (!v2x::messages::decode(transport.payload, cam, arena)) return Drop::message_malformed;
        return its_aid == security::its_aid::ca ? security::check_cam(ssp, cam) : Drop::application_permission_missing;
    }
    if (transport.destination_port == v2x::btp::Port::den) {
        v2x::messages::release2::DENM denm;
        if (!v2x::messages::decode(transport.payload, denm, arena)) return Drop::message_malformed;
        return its_aid == security::its_aid::den ? security::check_denm(ssp, denm)
                                                 : Drop::application_permission_missing;
    }
    if (its_aid == security::its_aid::ca || its_aid == security::its_aid::den)
        return Drop::application_permission_missing;
    return std::nullopt;
}

}  // namespace

Result<Bytes, Drop> secured_part(Bytes packet) {
    const auto header = geonet::parse_basic_header(packet);
    if (!header) return fail(header.error());
    if (header->next_header != geonet::BasicNextHeader::secured) return fail(Drop::unsecured_packet);
    return packet.subspan(geonet::basic_header_octets);
}

security::ContentVerdict check_content(std::uint32_t its_aid, Bytes ssp, Bytes payload, bool judge) {
    const auto packet = geonet::parse_packet(payload);
    if (!packet) return packet.error();
    security::ContentVerdict verdict;
    const auto header = packet->common.type;
    verdict.sender = packet->source().position();
    verdict.multi_hop = header != geonet::HeaderType::beacon && header != geonet::HeaderType::single_hop;
    if (!judge || !carries_transport(packet->common.next_header)) return verdict;
    const auto transport = v2x::btp::parse_packet(packet->payload, packet->common.next_header);
    verdict.drop = transport ? check_message(its_aid, ssp, *transport) : transport.error();
    return verdict;
}

}  // namespace chorus::cli
