// What a packet carries, read once from the GeoNetworking common header up to the message, before anything is
// believed: the verifier's content check and the delivery to the facilities share the result.
#pragma once

#include <cstdint>
#include <optional>

#include "chorus/asn1/arena.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/btp/ports.hpp"
#include "chorus/v2x/geonet/packet.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/release2/cam.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"
#include "chorus/v2x/security/content_check.hpp"
#include "chorus/v2x/station/message_type.hpp"

namespace chorus::v2x {

class PacketContent {
  public:
    PacketContent() = default;
    PacketContent(const PacketContent&) = delete;
    PacketContent& operator=(const PacketContent&) = delete;

    void forget();

    // Reads every layer and asks whether the message makes sense. Changes nothing else.
    std::optional<Drop> read(Bytes from_common_header, std::optional<Position> own, Timestamp now,
                             std::size_t padding_octets_max = 0);
    // The same, and what else the router would refuse, and the service-specific permissions of the ticket against what
    // the message says. What the router refused only after the verifier had remembered the message would be a weapon:
    // a copy with a wrong hop limit, sent ahead, would make a replay of the honest one.
    struct Surroundings {
        Timestamp now;
        std::optional<Position> own;
        MacAddress own_address;
        std::uint8_t remaining_hop_limit = 0;  // of the basic header, which is not signed
    };
    security::ContentVerdict check(std::uint32_t its_aid, Bytes ssp, Bytes from_common_header,
                                   const Surroundings& surroundings);

    MessageType type() const { return type_; }
    std::uint32_t station_id() const;
    const messages::release2::CAM& cam() const { return cam_; }
    const messages::release2::DENM& denm() const { return denm_; }

  private:
    std::optional<Drop> read_message(btp::Port port, Bytes payload, std::optional<Position> own, Timestamp now);
    std::optional<Drop> check_headers(const Surroundings& surroundings) const;
    std::optional<Drop> check_cam_against_packet() const;
    std::optional<Drop> check_permission(std::uint32_t its_aid, Bytes ssp) const;

    MessageType type_ = MessageType::unknown;
    std::optional<geonet::Packet> packet_;  // while it is read; its payload is a view
    messages::release2::CAM cam_{};
    messages::release2::DENM denm_{};
    asn1::InlineArena<messages::arena_octets> arena_;
};

}  // namespace chorus::v2x
