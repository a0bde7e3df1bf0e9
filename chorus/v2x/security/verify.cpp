#include "chorus/v2x/security/verify.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "chorus/v2x/security/certificate_memo.hpp"
#include "chorus/v2x/security/fingerprint.hpp"

namespace chorus::v2x::security {

namespace {

ReplayGuard::Key replay_key(const Digest& signed_digest) {
    return signed_digest.octets;  // zeros behind its length
}

ReplayGuard::SignatureTag signature_tag(const SignatureValue& signature) { return {signature.r, signature.s}; }

std::optional<Drop> check_validity(const ValidityPeriod& validity, Timestamp t) {
    if (t < validity.start) return Drop::certificate_not_yet_valid;
    if (t >= validity.end) return Drop::certificate_expired;
    return std::nullopt;
}

std::unique_ptr<crypto::SignatureVerifier> make_own_signatures() {
    crypto::SignatureVerifierConfig config;
    config.key_cache.tables = false;
    return std::make_unique<crypto::SignatureVerifier>(config);
}

}  // namespace

Verifier::Verifier(TrustStore trust, VerifierConfig config, crypto::SignatureVerifier* signatures)
    : trust_(std::move(trust)),
      config_(std::move(config)),
      own_signatures_(signatures ? nullptr : make_own_signatures()),
      signatures_(signatures ? signatures : own_signatures_.get()),
      tickets_(config_.tickets),
      cam_replays_(config_.remembered_messages),
      replays_(config_.remembered_messages) {}

Result<Verified, Drop> Verifier::verify(Bytes secured, const VerifyContext& context, ContentCheck content) {
    const auto examined = examine(secured, context, content);
    if (!examined) return fail(examined.error());
    const Verdicts verdicts = answer(*examined);
    return conclude(*examined, std::span(verdicts).first(examined->question_count()), context);
}

Verifier::Verdicts Verifier::answer(const Examined& examined) {
    Verdicts verdicts{};
    for (std::size_t i = 0; i < examined.question_count(); ++i) {
        if (!signatures_->verify(examined.question(i))) break;
        verdicts[i] = crypto::Verdict::valid;
    }
    return verdicts;
}

Result<Examined, Drop> Verifier::examine(Bytes secured, const VerifyContext& context, ContentCheck content) {
    auto envelope = open_envelope(secured);
    if (!envelope) return fail(envelope.error());
    if (const auto drop = check_freshness(*envelope, context.now)) return fail(*drop);

    auto signer = find_signer(*envelope, context.now);
    if (!signer) return fail(signer.error());
    const Certificate& ticket = *signer->ticket;
    if (const auto drop = check_chain_validity(*signer, envelope->generation_time)) return fail(*drop);
    const AppPermission* permission = find_permission(ticket.app_permissions, envelope->its_aid);
    if (!permission) return fail(Drop::application_permission_missing);
    const ContentVerdict verdict = content(envelope->its_aid, permission->ssp, envelope->payload);
    if (verdict.drop) return fail(*verdict.drop);
    if (const auto drop = check_generation_location(*envelope, context)) return fail(*drop);
    if (const auto drop = check_region(*signer, *envelope, verdict, context)) return fail(*drop);

    if (envelope->hash != hash_of(ticket.key_curve)) return fail(Drop::hash_algorithm_unsupported);
    Examined examined;
    examined.digest_ = signing_digest(envelope->hash, envelope->to_be_signed, ticket.digest);
    examined.multi_hop_ = verdict.multi_hop;
    examined.envelope_ = std::move(*envelope);
    examined.signer_ = std::move(*signer);
    const auto heard = look(examined);
    if (heard != ReplayGuard::Answer::unseen && !verdict.multi_hop) return fail(Drop::replayed);
    if (heard == ReplayGuard::Answer::forgotten) return fail(Drop::replayed);

    Verified& verified = examined.verified_;
    verified.payload = examined.envelope_.payload;
    verified.its_aid = examined.envelope_.its_aid;
    verified.ssp = permission->ssp;
    verified.signer = ticket.id;
    verified.generation_time = examined.envelope_.generation_time;
    verified.generation_location = examined.envelope_.generation_location;
    // The same digest, r and s as what was verified before: the arithmetic would say the same again.
    if (heard == ReplayGuard::Answer::seen_with_this_signature) return examined;
    if (const auto drop = open_signatures(examined)) return fail(*drop);
    return examined;
}

// Between examine() and this, other messages may have been believed.
Result<Verified, Drop> Verifier::conclude(const Examined& examined, std::span<const crypto::Verdict> verdicts,
                                          const VerifyContext& context) {
    assert(verdicts.size() == examined.question_count());
    const Envelope& envelope = examined.envelope_;
    if (const auto drop = check_freshness(envelope, context.now)) return fail(*drop);
    if (!still_trusted(examined.signer_)) return fail(Drop::issuer_unknown);
    const auto heard = look(examined);
    if (heard != ReplayGuard::Answer::unseen && !examined.multi_hop_) return fail(Drop::replayed);
    if (heard == ReplayGuard::Answer::forgotten) return fail(Drop::replayed);

    Verified verified = examined.verified_;
    verified.clock_offset = envelope.generation_time - context.now;
    verified.repeated = heard != ReplayGuard::Answer::unseen;
    if (heard == ReplayGuard::Answer::seen_with_this_signature) return verified;
    if (!examined.message_) return fail(Drop::replayed);  // it was a copy then, and its original is forgotten now
    if (examined.ticket_ && verdicts.front() != crypto::Verdict::valid)
        return fail(Drop::certificate_signature_invalid);
    if (verdicts.back() != crypto::Verdict::valid) return fail(Drop::signature_invalid);
    if (verified.repeated) return verified;

    // Believed. From here on nothing fails, and only from here on anything changes.
    const Signer& signer = examined.signer_;
    hear_requests(envelope, signer);
    replays_of(envelope.its_aid)
        .remember(replay_key(examined.digest_), signature_tag(envelope.signature), envelope.generation_time,
                  envelope.generation_time + freshness_of(envelope.its_aid), context.now);
    tickets_.heard(verified.signer, signer.ticket, verified.clock_offset);
    return verified;
}

ReplayGuard::Answer Verifier::look(const Examined& examined) const {
    const Envelope& envelope = examined.envelope_;
    return replays_of(envelope.its_aid)
        .look(replay_key(examined.digest_), signature_tag(envelope.signature), envelope.generation_time);
}

// A learned authority may have left for another. Its certificate is not looked at before that is excluded.
bool Verifier::still_trusted(const Signer& signer) const {
    const Certificate* authority = trust_.authority(signer.ticket->issuer);
    return authority && authority == signer.authority && trust_.root(authority->issuer) == signer.root;
}

std::optional<Drop> Verifier::know_ticket(Bytes oer) {
    auto ticket = read_certificate(oer);
    if (!ticket) return ticket.error();
    if (const auto drop = check_ticket_profile(*ticket)) return drop;
    const Certificate* authority = trust_.authority(ticket->issuer);
    if (!authority || hash_of(authority->key_curve) != ticket->issuer_hash) return Drop::issuer_unknown;
    if (const auto drop = check_consistency(*ticket, *authority)) return drop;
    const auto open = signature_of(*ticket, *authority);
    if (!open) return open.error();
    if (!signatures_->verify(open->question())) return Drop::certificate_signature_invalid;
    const HashedId8 id = ticket->id;
    tickets_.heard(id, std::make_shared<const Certificate>(std::move(*ticket)), Duration::zero());
    return std::nullopt;
}

Duration Verifier::freshness_of(std::uint32_t aid) const {
    switch (aid) {
        case its_aid::ca: return config_.freshness.cam;
        case its_aid::den: return config_.freshness.denm;
        default: return config_.freshness.other;
    }
}

std::optional<Drop> Verifier::check_freshness(const Envelope& envelope, Timestamp now) const {
    const Duration age = now - envelope.generation_time;
    if (age > freshness_of(envelope.its_aid)) return Drop::generation_time_stale;
    if (age < -config_.freshness.future) return Drop::generation_time_future;
    if (envelope.expiry_time && now >= *envelope.expiry_time) return Drop::generation_time_stale;
    return std::nullopt;
}

Result<std::shared_ptr<const Certificate>, Drop> Verifier::read_ticket(Bytes oer) const {
    if (config_.certificates) return config_.certificates->read(oer);
    auto ticket = read_certificate(oer);
    if (!ticket) return fail(ticket.error());
    return std::make_shared<const Certificate>(std::move(*ticket));
}

Result<Verifier::Signer, Drop> Verifier::find_signer(const Envelope& envelope, Timestamp now) {
    Signer candidate;
    if (envelope.signer_digest) {
        const auto* known = tickets_.peek(*envelope.signer_digest);
        if (!known) {
            if (envelope.its_aid == its_aid::ca) exchange_.unknown_ticket(*envelope.signer_digest, now);
            learn_requested_authority(envelope);
            return fail(Drop::signer_unknown);
        }
        candidate.ticket = known->ticket;
        candidate.cached = true;
    } else if (const auto* known = tickets_.find_octets(envelope.signer_certificate)) {
        candidate.ticket = known->ticket;
        candidate.cached = true;
    } else {
        auto ticket = read_ticket(envelope.signer_certificate);
        if (!ticket) return fail(ticket.error());
        if (const auto drop = check_ticket_profile(**ticket)) return fail(*drop);
        const auto* same = tickets_.peek((*ticket)->id);
        candidate.cached = same && std::ranges::equal(Bytes(same->ticket->digest), Bytes((*ticket)->digest));
        candidate.ticket = candidate.cached ? same->ticket : std::move(*ticket);
    }
    candidate.authority = trust_.authority(candidate.ticket->issuer);
    if (!candidate.authority || hash_of(candidate.authority->key_curve) != candidate.ticket->issuer_hash) {
        if (!candidate.cached) exchange_.unknown_authority(candidate.ticket->issuer, now);
        learn_requested_authority(envelope);
        return fail(Drop::issuer_unknown);
    }
    candidate.root = trust_.root(candidate.authority->issuer);
    if (!candidate.root) return fail(Drop::issuer_unknown);
    return candidate;
}

std::optional<Drop> Verifier::check_chain_validity(const Signer& signer, Timestamp generated) const {
    for (const Certificate* certificate : {signer.ticket.get(), signer.authority, signer.root}) {
        if (const auto drop = check_validity(certificate->validity, generated)) return drop;
    }
    return std::nullopt;
}

std::optional<Drop> Verifier::check_generation_location(const Envelope& envelope, const VerifyContext& context) const {
    if (!envelope.generation_location) return std::nullopt;
    const Position& place = *envelope.generation_location;
    if (std::abs(place.latitude_deg) > 90 || std::abs(place.longitude_deg) > 180)
        return Drop::generation_location_invalid;
    if (context.own_position && distance_m(place, *context.own_position) > config_.generation_location_reach_m)
        return Drop::generation_location_invalid;
    return std::nullopt;
}

std::optional<Drop> Verifier::check_region(const Signer& signer, const Envelope& envelope,
                                           const ContentVerdict& verdict, const VerifyContext& context) const {
    std::optional<Position> place = envelope.generation_location;
    if (!place) place = verdict.sender;
    if (!place) place = context.own_position;
    for (const Certificate* certificate : {signer.ticket.get(), signer.authority, signer.root}) {
        const Region& region = certificate->region;
        if (region.needs_place() && !place) return Drop::certificate_outside_region;
        if (!region.contains(place.value_or(Position{}), config_.countries)) return Drop::certificate_outside_region;
    }
    return std::nullopt;
}

std::optional<Drop> Verifier::open_signatures(Examined& examined) const {
    const Signer& signer = examined.signer_;
    const Certificate& ticket = *signer.ticket;
    if (!signer.cached) {
        if (const auto drop = check_consistency(ticket, *signer.authority)) return drop;
    }
    if (examined.envelope_.signature.curve != ticket.key_curve || !well_formed(examined.envelope_.signature))
        return Drop::signature_malformed;
    if (!signer.cached) {
        auto open = signature_of(ticket, *signer.authority);
        if (!open) return open.error();
        examined.ticket_ = std::move(*open);
    }
    const auto standing = signer.cached ? crypto::KeyStanding::sender : crypto::KeyStanding::stranger;
    examined.message_ = OpenSignature{ticket.key, examined.digest_, examined.envelope_.signature, standing};
    return std::nullopt;
}

// TS 103 097 7.1.1, receiving side.
void Verifier::hear_requests(const Envelope& envelope, const Signer& signer) {
    exchange_.ticket_learned(signer.ticket->id);
    if (envelope.its_aid != its_aid::ca) return;
    if (!tickets_.peek(signer.ticket->id)) exchange_.new_station_heard();
    for (const HashedId3& id : envelope.requests) exchange_.requested(id);
    learn_requested_authority(envelope);
    if (envelope.requested_certificate.empty() || exchange_.asked_of_us().empty()) return;
    const auto certificate = read_certificate(envelope.requested_certificate);
    if (certificate) exchange_.answered(certificate->id);
}

void Verifier::learn_requested_authority(const Envelope& envelope) {
    if (envelope.requested_certificate.empty() || !exchange_.wants_authorities()) return;
    const auto certificate = read_certificate(envelope.requested_certificate);
    if (!certificate || !exchange_.wants_authority(certificate->id)) return;
    if (trust_.learn_authority(envelope.requested_certificate)) exchange_.authority_learned(certificate->id);
}

std::uint64_t Verifier::fingerprint(bool with_requests) const {
    Fingerprint print;
    print.add(trust_.fingerprint())
        .add(tickets_.fingerprint())
        .add(cam_replays_.fingerprint())
        .add(replays_.fingerprint());
    if (with_requests) print.add(exchange_.fingerprint());
    return print.value();
}

std::string_view verification_step(Drop reason) {
    switch (reason) {
        case Drop::envelope_malformed:
        case Drop::envelope_version_unsupported:
        case Drop::envelope_unsecured_data:
        case Drop::envelope_not_signed:
        case Drop::envelope_payload_missing:
        case Drop::hash_algorithm_unsupported: return "envelope";
        case Drop::header_field_missing:
        case Drop::header_field_forbidden: return "header fields";
        case Drop::generation_time_stale:
        case Drop::generation_time_future: return "generation time";
        case Drop::signer_form_forbidden:
        case Drop::signer_unknown:
        case Drop::issuer_unknown: return "signer";
        case Drop::certificate_malformed:
        case Drop::certificate_profile_violated: return "certificate profile";
        case Drop::certificate_not_yet_valid:
        case Drop::certificate_expired: return "certificate validity";
        case Drop::certificate_revoked: return "revocation";
        case Drop::application_permission_missing: return "application permission";
        case Drop::service_permission_missing: return "service-specific permission";
        case Drop::message_malformed:
        case Drop::message_type_unexpected:
        case Drop::message_implausible: return "content";
        case Drop::generation_location_invalid: return "generation location";
        case Drop::certificate_outside_region: return "region";
        case Drop::replayed: return "replay";
        case Drop::certificate_exceeds_issuer: return "issuer's permissions";
        case Drop::certificate_signature_invalid: return "ticket signature";
        case Drop::signature_malformed:
        case Drop::signature_invalid:
        case Drop::curve_unsupported: return "message signature";
        default: return {};
    }
}

}  // namespace chorus::v2x::security
