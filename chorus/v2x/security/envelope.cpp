#include "chorus/v2x/security/envelope.hpp"

#include <limits>
#include <utility>

#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"
#include "chorus/v2x/messages/ieee1609dot2_canonical.hpp"
#include "chorus/v2x/security/read_signature.hpp"

namespace chorus::v2x::security {

namespace {

namespace dot2 = messages::ieee1609dot2;

using Arena = asn1::InlineArena<messages::security_arena_octets>;

constexpr std::uint8_t protocol_version = 3;
constexpr std::uint8_t unsecured_data_tag = 0x80, signed_data_tag = 0x81;

// What the first octets say, so that an envelope of another kind is refused for what it is.
std::optional<Drop> check_kind(Bytes secured) {
    if (secured.empty()) return Drop::envelope_malformed;
    if (secured[0] != protocol_version) return Drop::envelope_version_unsupported;
    if (secured.size() < 2) return Drop::envelope_malformed;
    if (secured[1] == unsecured_data_tag) return Drop::envelope_unsecured_data;
    if (secured[1] != signed_data_tag) return Drop::envelope_not_signed;
    return std::nullopt;
}

Timestamp timestamp_from(dot2::Time64 time) {
    constexpr std::uint64_t latest = std::numeric_limits<std::int64_t>::max();
    return Timestamp::from_its_us(static_cast<std::int64_t>(std::min<std::uint64_t>(time.value, latest)));
}

std::optional<Drop> read_hash(dot2::HashAlgorithm algorithm, Envelope& envelope) {
    switch (algorithm) {
        case dot2::HashAlgorithm::sha256: envelope.hash = HashAlgorithm::sha256; return std::nullopt;
        case dot2::HashAlgorithm::sha384: envelope.hash = HashAlgorithm::sha384; return std::nullopt;
        default: return Drop::hash_algorithm_unsupported;
    }
}

// The payload is unsecured data in the envelope itself, and nothing else.
std::optional<Drop> read_payload(const dot2::SignedDataPayload& payload, Envelope& envelope) {
    if (!payload.data || payload.extDataHash || payload.omitted) return Drop::envelope_payload_missing;
    const auto* unsecured = (*payload.data)->content.get_if<"unsecuredData">();
    if (!unsecured) return Drop::envelope_payload_missing;
    envelope.payload = *unsecured;
    return std::nullopt;
}

// TS 103 097 5.2: generationTime always, p2pcdLearningRequest and missingCrlIdentifier never. 7.1.1 and 7.1.2:
// what else a CAM or DENM must and must not carry. 7.1.3 leaves the rest to the standard of the message.
std::optional<Drop> check_header(const dot2::HeaderInfo& header) {
    const bool cam = header.psid == its_aid::ca, denm = header.psid == its_aid::den;
    if (!header.generationTime) return Drop::header_field_missing;
    if (header.p2pcdLearningRequest || header.missingCrlIdentifier) return Drop::header_field_forbidden;
    if (denm && !header.generationLocation) return Drop::header_field_missing;
    if (cam && header.generationLocation) return Drop::header_field_forbidden;
    if (denm && (header.inlineP2pcdRequest || header.requestedCertificate)) return Drop::header_field_forbidden;
    const bool others =
        header.expiryTime || header.encryptionKey || header.pduFunctionalType || header.contributedExtensions;
    if ((cam || denm) && others) return Drop::header_field_forbidden;
    return std::nullopt;
}

std::optional<Drop> read_header(const dot2::HeaderInfo& header, Envelope& envelope) {
    if (const auto drop = check_header(header)) return drop;
    // ITS-AIDs have at most four octets (TS 102 965), so nobody can be permitted a greater one.
    if (header.psid.value > std::numeric_limits<std::uint32_t>::max()) return Drop::application_permission_missing;
    envelope.its_aid = static_cast<std::uint32_t>(header.psid.value);
    envelope.generation_time = timestamp_from(*header.generationTime);
    envelope.expiry_time.reset();
    if (header.expiryTime) envelope.expiry_time = timestamp_from(*header.expiryTime);
    envelope.generation_location.reset();
    if (header.generationLocation) {
        const dot2::ThreeDLocation& place = *header.generationLocation;
        envelope.generation_location = Position{place.latitude.value * 1e-7, place.longitude.value * 1e-7};
    }
    envelope.requests.clear();
    if (header.inlineP2pcdRequest)
        envelope.requests.assign(header.inlineP2pcdRequest->begin(), header.inlineP2pcdRequest->end());
    envelope.requested_certificate = header.requestedCertificate ? header.requestedCertificate->octets : Bytes();
    return std::nullopt;
}

// 5.2: a digest or exactly one certificate; 7.1.2: in a DENM always the certificate.
std::optional<Drop> read_signer(const dot2::SignerIdentifier& signer, Envelope& envelope) {
    envelope.signer_digest.reset();
    envelope.signer_certificate = {};
    if (const auto* digest = signer.get_if<"digest">()) {
        if (envelope.its_aid == its_aid::den) return Drop::signer_form_forbidden;
        envelope.signer_digest = *digest;
        return std::nullopt;
    }
    const auto* certificates = signer.get_if<"certificate">();
    if (!certificates || certificates->size() != 1) return Drop::signer_form_forbidden;
    envelope.signer_certificate = (*certificates)[0].octets;
    return std::nullopt;
}

}  // namespace

Result<Envelope, Drop> open_envelope(Bytes secured) {
    Envelope envelope;
    if (const auto drop = open_envelope(secured, envelope)) return fail(*drop);
    return envelope;
}

std::optional<Drop> open_envelope(Bytes secured, Envelope& envelope) {
    if (const auto drop = check_kind(secured)) return drop;
    Arena arena;
    dot2::Ieee1609Dot2Data data;
    if (!messages::decode(secured, data, arena)) return Drop::envelope_malformed;
    const auto* signed_data = data.content.get_if<"signedData">();
    if (!signed_data) return Drop::envelope_not_signed;

    if (const auto drop = read_hash(signed_data->hashId, envelope)) return drop;
    if (const auto drop = read_payload(signed_data->tbsData->payload, envelope)) return drop;
    if (const auto drop = read_header(signed_data->tbsData->headerInfo, envelope)) return drop;
    if (const auto drop = read_signer(signed_data->signer, envelope)) return drop;
    const auto signature = read_signature(signed_data->signature);
    if (!signature) return signature.error();
    envelope.signature = *signature;
    if (messages::is_canonical(signed_data->tbsData.value)) {
        envelope.to_be_signed = signed_data->tbsData.octets;
    } else {
        envelope.canonical = messages::canonical_form(signed_data->tbsData);
        envelope.to_be_signed = envelope.canonical;
    }
    return std::nullopt;
}

std::optional<Timestamp> peek_generation_time(Bytes secured) {
    Arena arena;
    dot2::Ieee1609Dot2Data data;
    if (!messages::decode(secured, data, arena)) return std::nullopt;
    const auto* signed_data = data.content.get_if<"signedData">();
    if (!signed_data || !signed_data->tbsData->headerInfo.generationTime) return std::nullopt;
    return timestamp_from(*signed_data->tbsData->headerInfo.generationTime);
}

}  // namespace chorus::v2x::security
