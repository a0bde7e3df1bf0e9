#include "chorus/v2x/station/station_security.hpp"

#include <cassert>

#include "chorus/core/bounded.hpp"

namespace chorus::v2x {

namespace {

// Certificates that do not pass are left out: nobody is trusted on their word.
security::TrustStore trust_of(const Identity& identity) {
    security::TrustStore trust;
    for (const ByteVector& root : identity.roots) (void)trust.add_root(root);
    for (const ByteVector& authority : identity.authorities) (void)trust.add_authority(authority);
    return trust;
}

security::VerifierConfig config_of(const Identity& identity) {
    security::VerifierConfig config;
    config.countries = identity.countries;
    config.certificates = identity.certificates;
    return config;
}

std::unique_ptr<crypto::SignatureVerifier> own_signatures(const Identity& identity) {
    crypto::SignatureVerifierConfig config;
    config.key_cache.tables = false;
    return std::make_unique<crypto::SignatureVerifier>(config, identity.memo);
}

}  // namespace

std::optional<std::string> why_unusable(const Identity& identity) {
    using std::string_literals::operator""s;
    if (identity.roots.empty()) return "no trusted root certificate is given, so nobody could be believed"s;
    security::TrustStore trust;
    for (const ByteVector& root : identity.roots)
        if (const auto added = trust.add_root(root); !added)
            return "a root certificate is refused: "s + std::string(words(added.error()));
    for (const ByteVector& authority : identity.authorities)
        if (const auto added = trust.add_authority(authority); !added)
            return "the certificate of an authorization authority is refused: "s + std::string(words(added.error()));
    const auto signer = security::Signer::make(identity.ticket, identity.key, identity.deterministic_signatures);
    if (!signer) return "the authorization ticket cannot sign: "s + std::string(security::words(signer.error()));
    return std::nullopt;
}

StationSecurity::StationSecurity(const Identity& identity, const std::optional<VehicleState>& own,
                                 MacAddress own_address)
    : own_(own),
      own_address_(own_address),
      countries_(identity.countries),
      own_signatures_(identity.signatures ? nullptr : own_signatures(identity)),
      verifier_(trust_of(identity), config_of(identity),
                identity.signatures ? identity.signatures : own_signatures_.get()) {
    auto signer = security::Signer::make(identity.ticket, identity.key, identity.deterministic_signatures);
    if (signer) signer_.emplace(std::move(*signer));
}

std::optional<Position> StationSecurity::own_position() const {
    return own_ ? std::optional(own_->position) : std::nullopt;
}

// The verifier's question about the content.
struct StationSecurity::Check {
    PacketContent* content;
    PacketContent::Surroundings surroundings;

    security::ContentVerdict operator()(std::uint32_t aid, Bytes ssp, Bytes payload) const {
        return content->check(aid, ssp, payload, surroundings);
    }
};

void StationSecurity::examine_ahead(std::span<const Ahead> packets, Timestamp now) const {
    assert(packets.size() <= examined_together);
    const std::optional<Position> own = own_position();
    BoundedList<Check, examined_together> checks;
    BoundedList<security::Examination, examined_together> examinations;
    for (const auto& [secured, remaining_hop_limit, packet] : packets) {
        Check& check = checks.push_back({&packet->content, {now, own, own_address_, remaining_hop_limit}});
        examinations.push_back({secured, check, &packet->examined});
    }
    verifier_.examine(examinations, {now, own});
    for (std::size_t i = 0; i < packets.size(); ++i) packets[i].packet->ahead = !examinations[i].drop;
}

Result<geonet::Decapsulated, Drop> StationSecurity::decapsulate(Bytes secured, const geonet::BasicHeader& basic,
                                                                Timestamp now) {
    PacketUnderWay& packet = *packet_;
    const security::Examined& examined = packet.examined;
    if (!packet.ahead) {
        const Check check{&packet.content, {now, own_position(), own_address_, basic.remaining_hop_limit}};
        if (const auto drop = verifier_.examine(secured, {now, own_position()}, check, packet.examined)) {
            verifier_.note_refused(examined, *drop, now);
            return fail(*drop);
        }
        packet.verdicts = verifier_.answer(examined);
    }
    const auto verified = verifier_.conclude(examined, std::span(packet.verdicts).first(examined.question_count()),
                                             {now, own_position()});
    if (!verified) return fail(verified.error());
    return geonet::Decapsulated{verified->payload, verified->its_aid, verified->repeated, verified->signer};
}

Result<ByteVector, geonet::EncapsulationError> StationSecurity::encapsulate(Bytes packet, std::uint32_t its_aid,
                                                                            Timestamp now) {
    using geonet::EncapsulationError;
    if (!signer_) return fail(EncapsulationError::no_credentials);
    security::SignRequest request;
    request.its_aid = its_aid;
    request.payload = packet;
    request.now = now;
    request.position = own_position();
    request.countries = countries_;
    if (own_) request.altitude_m = own_->altitude_m;
    auto secured = signer_->sign(request, verifier_.exchange(), verifier_.trust());
    if (secured) return std::move(*secured);
    switch (secured.error()) {
        case security::SignError::ticket_not_yet_valid:
        case security::SignError::ticket_expired: return fail(EncapsulationError::no_credentials);
        case security::SignError::outside_region:
        case security::SignError::application_not_permitted: return fail(EncapsulationError::not_permitted);
        default: return fail(EncapsulationError::failed);
    }
}

}  // namespace chorus::v2x
