// Signs what the station sends, in the form that TS 103 097 V2.2.1 clause 7.1 prescribes.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/crypto/private_key.hpp"
#include "chorus/v2x/security/certificate.hpp"
#include "chorus/v2x/security/peer_exchange.hpp"
#include "chorus/v2x/security/trust.hpp"

namespace chorus::v2x::security {

struct SignRequest {
    std::uint32_t its_aid = 0;
    Bytes payload;  // the GeoNetworking packet from the common header on
    Timestamp now;
    // Where we are; DENMs need it (generationLocation), others do not carry it.
    std::optional<Position> position;
    std::optional<double> altitude_m;
    std::span<const std::uint16_t> countries;  // UN M49 numbers of where we are; none: the operator did not say
};

enum class SignError : std::uint8_t {
    ticket_malformed,
    ticket_profile_violated,
    key_mismatch,  // the private key is not the ticket's
    ticket_not_yet_valid,
    ticket_expired,
    outside_region,  // we are where the ticket is not valid: nobody would believe us
    application_not_permitted,
    position_missing,
    signing_failed,
};
std::string_view to_string(SignError error);
std::string_view words(SignError error);

// Why this ticket signs nothing at this time and place; nothing: it does. Whether it is valid in a country is known
// only when the operator said in which one we are.
std::optional<SignError> why_not_here(const Certificate& ticket, Timestamp now, const std::optional<Position>& position,
                                      std::span<const std::uint16_t> countries);

class Signer {
  public:
    // `deterministic`: RFC 6979 signatures, so that a seed reproduces every octet.
    static Result<Signer, SignError> make(Bytes ticket, std::shared_ptr<const crypto::PrivateKey> key,
                                          bool deterministic = false);

    // EtsiTs103097Data-Signed. CAM: our certificate once a second and when `exchange` says it is due, else its
    // digest; what we want to know and what peers asked for rides along. DENM: always the certificate and the
    // place. Others: certificate once a second for each application, else digest.
    Result<ByteVector, SignError> sign(const SignRequest& request, PeerExchange& exchange, const TrustStore& trust);

    const Certificate& ticket() const { return *ticket_; }

  private:
    Signer() = default;

    struct CertificateSent {
        std::uint32_t its_aid;
        Timestamp at;
    };
    bool certificate_overdue(std::uint32_t its_aid, Timestamp now) const;
    void certificate_sent(std::uint32_t its_aid, Timestamp now);

    std::shared_ptr<const Certificate> ticket_;
    std::shared_ptr<const crypto::PrivateKey> key_;
    bool deterministic_ = false;
    std::vector<CertificateSent> certificates_sent_;  // at most one for each of the ticket's permissions
};

}  // namespace chorus::v2x::security
