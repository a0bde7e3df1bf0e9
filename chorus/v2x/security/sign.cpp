#include "chorus/v2x/security/sign.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"
#include "chorus/v2x/messages/ieee1609dot2_canonical.hpp"
#include "chorus/v2x/security/read_signature.hpp"

namespace chorus::v2x::security {

namespace {

namespace dot2 = messages::ieee1609dot2;

constexpr Duration certificate_interval = 1s;  // TS 103 097 7.1.1

// IEEE 1609.2 Elevation: 0.1 m above -409.5 m; an unknown altitude is given as that of the ellipsoid.
std::uint16_t elevation_from(std::optional<double> altitude_m) {
    return static_cast<std::uint16_t>(std::clamp(std::lround((altitude_m.value_or(0) + 409.5) * 10), 0L, 65535L));
}

dot2::ThreeDLocation location_from(const Position& place, std::optional<double> altitude_m) {
    dot2::ThreeDLocation location;
    location.latitude = std::clamp(std::lround(place.latitude_deg * 1e7), -900'000'000L, 900'000'000L);
    location.longitude = std::clamp(std::lround(place.longitude_deg * 1e7), -1'799'999'999L, 1'800'000'000L);
    location.elevation = elevation_from(altitude_m);
    return location;
}

// What peers asked for, sorted into what we can answer.
struct Answers {
    bool own_ticket = false;
    const Certificate* authority = nullptr;  // the first one
    std::vector<HashedId3> unanswerable;
};

Answers answers_for(const PeerExchange& exchange, const TrustStore& trust, const Certificate& ticket, Timestamp now) {
    Answers answers;
    for (const HashedId3& id : exchange.asked_of_us()) {
        if (id == short_id(ticket.id)) {
            answers.own_ticket = true;
            continue;
        }
        const Certificate* authority = trust.authority(id);
        if (!authority || !authority->validity.contains(now))
            answers.unanswerable.push_back(id);
        else if (!answers.authority)
            answers.authority = authority;
    }
    return answers;
}

}  // namespace

std::optional<SignError> why_not_here(const Certificate& ticket, Timestamp now, const std::optional<Position>& position,
                                      std::span<const std::uint16_t> countries) {
    if (now < ticket.validity.start) return SignError::ticket_not_yet_valid;
    if (now >= ticket.validity.end) return SignError::ticket_expired;
    const bool known = ticket.region.needs_place() ? position.has_value() : !countries.empty();
    if (known && !ticket.region.contains(position.value_or(Position{}), countries)) return SignError::outside_region;
    return std::nullopt;
}

Result<Signer, SignError> Signer::make(Bytes ticket, std::shared_ptr<const crypto::PrivateKey> key,
                                       bool deterministic) {
    auto certificate = read_certificate(ticket);
    if (!certificate) return fail(SignError::ticket_malformed);
    if (check_ticket_profile(*certificate)) return fail(SignError::ticket_profile_violated);
    if (!key || !(key->public_key() == *certificate->key)) return fail(SignError::key_mismatch);
    Signer signer;
    signer.ticket_ = std::make_shared<const Certificate>(std::move(*certificate));
    signer.key_ = std::move(key);
    signer.deterministic_ = deterministic;
    return signer;
}

bool Signer::certificate_overdue(std::uint32_t its_aid, Timestamp now) const {
    const auto last = std::ranges::find(certificates_sent_, its_aid, &CertificateSent::its_aid);
    return last == certificates_sent_.end() || now - last->at >= certificate_interval || now < last->at;
}

void Signer::certificate_sent(std::uint32_t its_aid, Timestamp now) {
    const auto last = std::ranges::find(certificates_sent_, its_aid, &CertificateSent::its_aid);
    if (last == certificates_sent_.end())
        certificates_sent_.push_back({its_aid, now});  // bounded: the application is one of the ticket's
    else
        last->at = now;
}

Result<ByteVector, SignError> Signer::sign(const SignRequest& request, PeerExchange& exchange,
                                           const TrustStore& trust) {
    if (const auto error = why_not_here(*ticket_, request.now, request.position, request.countries))
        return fail(*error);
    if (!find_permission(ticket_->app_permissions, request.its_aid)) return fail(SignError::application_not_permitted);
    const bool cam = request.its_aid == its_aid::ca, denm = request.its_aid == its_aid::den;
    if (denm && !request.position) return fail(SignError::position_missing);

    asn1::InlineArena<messages::security_arena_octets> arena;
    dot2::Ieee1609Dot2Data payload;
    payload.protocolVersion = 3;
    payload.content.emplace<"unsecuredData">(request.payload);

    dot2::SignedData signed_data;
    signed_data.hashId = hash_of(ticket_->key_curve) == HashAlgorithm::sha256 ? dot2::HashAlgorithm::sha256
                                                                              : dot2::HashAlgorithm::sha384;
    dot2::ToBeSignedData& tbs = signed_data.tbsData.value;
    tbs.payload.data.emplace().object = &payload;
    dot2::HeaderInfo& header = tbs.headerInfo;
    header.psid = request.its_aid;
    header.generationTime = dot2::Time64(static_cast<std::uint64_t>(request.now.its_us()));
    if (denm) header.generationLocation = location_from(*request.position, request.altitude_m);

    // 7.1.1: what we ask of others rides on every CAM, what others asked of us on those signed by digest.
    Answers answers;
    if (cam) answers = answers_for(exchange, trust, *ticket_, request.now);
    const bool with_certificate = denm || certificate_overdue(request.its_aid, request.now) ||
                                  (cam && (exchange.certificate_due() || answers.own_ticket));
    const std::vector<HashedId3> wanted = cam ? exchange.requests(request.now) : std::vector<HashedId3>{};
    if (!wanted.empty()) header.inlineP2pcdRequest = dot2::SequenceOfHashedId3(wanted);
    if (answers.authority && !with_certificate) {
        auto& requested = header.requestedCertificate.emplace();
        if (messages::decode(answers.authority->octets, requested.value, arena))
            requested.octets = answers.authority->octets;
        else
            header.requestedCertificate.reset();
    }

    dot2::Captured<dot2::Certificate> own;
    if (with_certificate) {
        if (!messages::decode(ticket_->octets, own.value, arena)) return fail(SignError::signing_failed);
        own.octets = ticket_->octets;
        signed_data.signer.emplace<"certificate">(dot2::SequenceOfCertificate(std::span(&own, 1)));
    } else {
        signed_data.signer.emplace<"digest">(ticket_->id);
    }

    auto to_be_signed = messages::encode(tbs);
    if (!to_be_signed) return fail(SignError::signing_failed);
    if (!messages::is_canonical(tbs)) {  // an authority's certificate may hold an uncompressed point
        dot2::Captured<dot2::ToBeSignedData> sent;
        sent.octets = *to_be_signed;
        if (!messages::decode(*to_be_signed, sent.value, arena)) return fail(SignError::signing_failed);
        to_be_signed = messages::canonical_form(sent);
    }
    const Digest digest = signing_digest(hash_of(ticket_->key_curve), {*to_be_signed, ticket_->digest});
    signed_data.signature = write_signature(deterministic_ ? key_->sign_deterministic(digest) : key_->sign(digest));

    dot2::Ieee1609Dot2Data data;
    data.protocolVersion = 3;
    data.content.emplace<"signedData">(signed_data);
    auto secured = messages::encode(data);
    if (!secured) return fail(SignError::signing_failed);

    // Signed. Only now is anything remembered.
    if (with_certificate) certificate_sent(request.its_aid, request.now);
    if (!cam) return std::move(*secured);
    if (with_certificate) {
        exchange.certificate_sent();
        exchange.done(short_id(ticket_->id));
    } else if (header.requestedCertificate) {
        exchange.done(short_id(answers.authority->id));
    }
    for (const HashedId3& id : answers.unanswerable) exchange.done(id);
    return std::move(*secured);
}

std::string_view to_string(SignError error) {
    switch (error) {
        case SignError::ticket_malformed: return "ticket_malformed";
        case SignError::ticket_profile_violated: return "ticket_profile_violated";
        case SignError::key_mismatch: return "key_mismatch";
        case SignError::ticket_not_yet_valid: return "ticket_not_yet_valid";
        case SignError::ticket_expired: return "ticket_expired";
        case SignError::outside_region: return "outside_region";
        case SignError::application_not_permitted: return "application_not_permitted";
        case SignError::position_missing: return "position_missing";
        case SignError::signing_failed: return "signing_failed";
    }
    return "?";
}

std::string_view words(SignError error) {
    switch (error) {
        case SignError::ticket_malformed: return "the authorization ticket cannot be read";
        case SignError::ticket_profile_violated: return "the certificate is no authorization ticket";
        case SignError::key_mismatch: return "the private key is not the ticket's";
        case SignError::ticket_not_yet_valid: return "the ticket is not valid yet";
        case SignError::ticket_expired: return "the ticket has expired";
        case SignError::outside_region: return "the ticket is not valid at this place";
        case SignError::application_not_permitted: return "the ticket does not permit this application";
        case SignError::position_missing: return "a DENM needs the place where it is signed";
        case SignError::signing_failed: return "the message cannot be put into its envelope";
    }
    return "?";
}

}  // namespace chorus::v2x::security
