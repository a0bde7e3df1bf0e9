// Answers the router's questions (SN-SAP) with the verifier and the signer.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "chorus/core/mac_address.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/v2x/geonet/security_entity.hpp"
#include "chorus/v2x/security/sign.hpp"
#include "chorus/v2x/security/verify.hpp"
#include "chorus/v2x/station/identity.hpp"
#include "chorus/v2x/station/packet_content.hpp"

namespace chorus::v2x {

class StationSecurity final : public geonet::SecurityEntity {
  public:
    // `content` and `own` are read at every call and must outlive it.
    StationSecurity(const Identity& identity, PacketContent& content, const std::optional<VehicleState>& own,
                    MacAddress own_address);

    Result<geonet::Decapsulated, Drop> decapsulate(Bytes secured, const geonet::BasicHeader& basic,
                                                   Timestamp now) override;
    Result<ByteVector, geonet::EncapsulationError> encapsulate(Bytes packet, std::uint32_t its_aid,
                                                               Timestamp now) override;

    const security::Verifier& verifier() const { return verifier_; }

  private:
    std::optional<Position> own_position() const;

    PacketContent& content_;
    const std::optional<VehicleState>& own_;
    MacAddress own_address_;
    std::vector<std::uint16_t> countries_;
    security::Verifier verifier_;
    std::optional<security::Signer> signer_;
};

}  // namespace chorus::v2x
