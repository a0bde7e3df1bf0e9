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
    Examined& examined = *examined_;
    if (const auto drop = examine(secured, context, content, examined)) {
        note_refused(examined, *drop, context.now);
        return fail(*drop);
    }
    const Verdicts verdicts = answer(examined);
    return conclude(examined, std::span(verdicts).first(examined.question_count()), context);
}

Verifier::Verdicts Verifier::answer(const Examined& examined) {
    Verdicts verdicts{};
    for (std::size_t i = 0; i < examined.question_count(); ++i) {
        if (!signatures_->verify(examined.question(i))) break;
        verdicts[i] = crypto::Verdict::valid;
    }
    return verdicts;
}

std::optional<Drop> Verifier::examine(Bytes secured, const VerifyContext& context, ContentCheck content,
                                      Examined& examined) const {
    Examination one{secured, content, &examined};
    examine({&one, 1}, context);
    return one.drop;
}

void Verifier::examine(std::span<Examination> several, const VerifyContext& context) const {
    Examined* partner = nullptr;  // waits for another to be hashed with
    for (Examination& one : several) {
        one.drop = read(one.secured, context, one.content, *one.examined);
        if (one.drop) continue;
        Examined& examined = *one.examined;
        if (examined.envelope_.hash != HashAlgorithm::sha256) {
            examined.digest_ = signing_digest(examined.envelope_.hash, examined.signing_input());
        } else if (!partner) {
            partner = &examined;
        } else {
            const auto digests = signing_digests(partner->signing_input(), examined.signing_input());
            std::exchange(partner, nullptr)->digest_ = digests[0];
            examined.digest_ = digests[1];
        }
    }
    if (partner) partner->digest_ = signing_digest(HashAlgorithm::sha256, partner->signing_input());
    for (Examination& one : several)
        if (!one.drop) one.drop = check_for_replay(*one.examined);
}

std::optional<Drop> Verifier::read(Bytes secured, const VerifyContext& context, ContentCheck content,
                                   Examined& examined) const {
    Envelope& envelope = examined.envelope_;
    examined.signer_ = {};
    examined.ticket_.reset();
    examined.message_open_ = false;
    if (const auto drop = open_envelope(secured, envelope)) return drop;
    if (const auto drop = check_freshness(envelope, context.now)) return drop;

    if (const auto drop = find_signer(envelope, examined.signer_)) return drop;
    const Certificate& ticket = *examined.signer_.ticket;
    if (const auto drop = check_chain_validity(examined.signer_, envelope.generation_time)) return drop;
    const AppPermission* permission = find_permission(ticket.app_permissions, envelope.its_aid);
    if (!permission) return Drop::application_permission_missing;
    examined.ssp_ = permission->ssp;
    const ContentVerdict verdict = content(envelope.its_aid, permission->ssp, envelope.payload);
    if (verdict.drop) return verdict.drop;
    if (const auto drop = check_generation_location(envelope, context)) return drop;
    if (const auto drop = check_region(examined.signer_, envelope, verdict, context)) return drop;

    if (envelope.hash != hash_of(ticket.key_curve)) return Drop::hash_algorithm_unsupported;
    examined.multi_hop_ = verdict.multi_hop;
    return std::nullopt;
}

std::optional<Drop> Verifier::check_for_replay(Examined& examined) const {
    const auto heard = look(examined);
    if (heard != ReplayGuard::Answer::unseen && !examined.multi_hop_) return Drop::replayed;
    if (heard == ReplayGuard::Answer::forgotten) return Drop::replayed;
    // The same digest, r and s as what was verified before: the arithmetic would say the same again.
    if (heard == ReplayGuard::Answer::seen_with_this_signature) return std::nullopt;
    return open_signatures(examined);
}

void Verifier::note_refused(const Examined& refused, Drop why, Timestamp now) {
    const Envelope& envelope = refused.envelope_;
    if (why == Drop::signer_unknown) {
        if (envelope.its_aid == its_aid::ca) exchange_.unknown_ticket(*envelope.signer_digest, now);
        learn_requested_authority(envelope);
    } else if (why == Drop::issuer_unknown && !refused.signer_.authority) {
        if (!refused.signer_.cached) exchange_.unknown_authority(refused.signer_.ticket->issuer, now);
        learn_requested_authority(envelope);
    }
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

    const Signer& signer = examined.signer_;
    Verified verified;
    verified.payload = envelope.payload;
    verified.its_aid = envelope.its_aid;
    verified.ssp = examined.ssp_;
    verified.signer = signer.ticket->id;
    verified.generation_time = envelope.generation_time;
    verified.generation_location = envelope.generation_location;
    verified.clock_offset = envelope.generation_time - context.now;
    verified.repeated = heard != ReplayGuard::Answer::unseen;
    if (heard == ReplayGuard::Answer::seen_with_this_signature) return verified;
    if (!examined.message_open_) return fail(Drop::replayed);  // it was a copy then, and its original is forgotten now
    if (examined.ticket_ && verdicts.front() != crypto::Verdict::valid)
        return fail(Drop::certificate_signature_invalid);
    if (verdicts.back() != crypto::Verdict::valid) return fail(Drop::signature_invalid);
    if (verified.repeated) return verified;

    // Believed. From here on nothing fails, and only from here on anything changes.
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

std::optional<Drop> Verifier::find_signer(const Envelope& envelope, Signer& signer) const {
    if (envelope.signer_digest) {
        const auto* known = tickets_.peek(*envelope.signer_digest);
        if (!known) return Drop::signer_unknown;
        signer.ticket = known->ticket;
        signer.cached = true;
    } else if (const auto* known = tickets_.find_octets(envelope.signer_certificate)) {
        signer.ticket = known->ticket;
        signer.cached = true;
    } else {
        auto ticket = read_ticket(envelope.signer_certificate);
        if (!ticket) return ticket.error();
        if (const auto drop = check_ticket_profile(**ticket)) return drop;
        const auto* same = tickets_.peek((*ticket)->id);
        signer.cached = same && std::ranges::equal(Bytes(same->ticket->digest), Bytes((*ticket)->digest));
        signer.ticket = signer.cached ? same->ticket : std::move(*ticket);
    }
    const Certificate* authority = trust_.authority(signer.ticket->issuer);
    if (!authority || hash_of(authority->key_curve) != signer.ticket->issuer_hash) return Drop::issuer_unknown;
    signer.authority = authority;
    signer.root = trust_.root(authority->issuer);
    if (!signer.root) return Drop::issuer_unknown;
    return std::nullopt;
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
    examined.message_open_ = true;
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
