// Answers the router's questions (SN-SAP) with the verifier and the signer.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "chorus/core/drop.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/crypto/signature_verifier.hpp"
#include "chorus/v2x/geonet/security_entity.hpp"
#include "chorus/v2x/security/sign.hpp"
#include "chorus/v2x/security/verify.hpp"
#include "chorus/v2x/station/identity.hpp"
#include "chorus/v2x/station/packet_content.hpp"

namespace chorus::v2x {

// A packet from the link to the map: first examined, then, when its signatures are verified, concluded.
struct PacketUnderWay {
    PacketContent content;
    security::Examined examined;
    // Examined ahead of its turn, and not refused: only its signatures are open.
    bool ahead = false;
    security::Verifier::Verdicts verdicts{};

    void begin() {
        content.forget();
        ahead = false;
        verdicts = {};
    }
};

class StationSecurity final : public geonet::SecurityEntity {
  public:
    // `own` is read at every call and must outlive it.
    StationSecurity(const Identity& identity, const std::optional<VehicleState>& own, MacAddress own_address);

    // All but the arithmetic, of a few packets ahead of their turn. Changes nothing but them: any number of threads may
    // examine at once, as long as nothing else is called.
    struct Ahead {
        Bytes secured;
        std::uint8_t remaining_hop_limit;
        PacketUnderWay* packet;  // leans on the octets
    };
    static constexpr std::size_t examined_together = 8;
    void examine_ahead(std::span<const Ahead> packets, Timestamp now) const;
    // The packet that decapsulate() is about from now on. If it was examined ahead, its verdicts are the signatures'.
    void take_up(PacketUnderWay& packet) { packet_ = &packet; }
    crypto::SignatureVerifier& signatures() { return verifier_.signatures(); }

    Result<geonet::Decapsulated, Drop> decapsulate(Bytes secured, const geonet::BasicHeader& basic,
                                                   Timestamp now) override;
    Result<ByteVector, geonet::EncapsulationError> encapsulate(Bytes packet, std::uint32_t its_aid,
                                                               Timestamp now) override;

    const security::Verifier& verifier() const { return verifier_; }

  private:
    struct Check;
    std::optional<Position> own_position() const;

    PacketUnderWay* packet_ = nullptr;
    const std::optional<VehicleState>& own_;
    MacAddress own_address_;
    std::vector<std::uint16_t> countries_;
    std::unique_ptr<crypto::SignatureVerifier> own_signatures_;
    security::Verifier verifier_;
    std::optional<security::Signer> signer_;
};

}  // namespace chorus::v2x
