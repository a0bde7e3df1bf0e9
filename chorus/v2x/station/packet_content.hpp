// What a packet carries, read once from the GeoNetworking common header up to the message, before anything is
// believed: the verifier's content check and the delivery to the facilities share the result.
#pragma once

#include <cstdint>
#include <optional>

#include "chorus/asn1/arena.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/btp/ports.hpp"
#include "chorus/v2x/geonet/packet.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/release2/cam.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"
#include "chorus/v2x/security/content_check.hpp"
#include "chorus/v2x/station/station.hpp"

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
    // The same, and the service-specific permissions of the ticket against what the message says.
    security::ContentVerdict check(std::uint32_t its_aid, Bytes ssp, Bytes from_common_header,
                                   std::optional<Position> own, Timestamp now);

    MessageType type() const { return type_; }
    std::uint32_t station_id() const;
    const messages::release2::CAM& cam() const { return cam_; }
    const messages::release2::DENM& denm() const { return denm_; }

  private:
    std::optional<Drop> read_message(btp::Port port, Bytes payload, std::optional<Position> own, Timestamp now);
    std::optional<Drop> check_permission(std::uint32_t its_aid, Bytes ssp) const;

    MessageType type_ = MessageType::unknown;
    std::optional<Position> source_;
    bool multi_hop_ = false;
    messages::release2::CAM cam_{};
    messages::release2::DENM denm_{};
    asn1::InlineArena<messages::arena_octets> arena_;
};

}  // namespace chorus::v2x
