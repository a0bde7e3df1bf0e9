// Every way in that we know of, tried. Each attempt must fail for its own reason and leave no trace in the
// verifier.
#include <gtest/gtest.h>

#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/security/permissions.hpp"
#include "chorus/v2x/security/verify.hpp"
#include "forge.hpp"

namespace chorus::redteam {
namespace {

namespace security = v2x::security;
namespace r2 = v2x::messages::release2;

constexpr Position here{48.7650, 11.4237};
constexpr Position far_away{52.5163, 13.3777};

constexpr std::size_t single_hop_headers = 8 + 28 + 4, geobroadcast_headers = 8 + 44 + 4;

// Decodes the message behind the network headers and holds it against the ticket's permissions.
security::ContentVerdict content_check(std::uint32_t aid, Bytes ssp, Bytes payload) {
    asn1::InlineArena<v2x::messages::arena_octets> arena;
    if (aid == security::its_aid::ca) {
        r2::CAM cam;
        if (payload.size() < single_hop_headers ||
            !v2x::messages::decode(payload.subspan(single_hop_headers), cam, arena))
            return Drop::message_malformed;
        return security::check_cam(ssp, cam);
    }
    if (aid == security::its_aid::den) {
        r2::DENM denm;
        if (payload.size() < geobroadcast_headers ||
            !v2x::messages::decode(payload.subspan(geobroadcast_headers), denm, arena))
            return Drop::message_malformed;
        return security::check_denm(ssp, denm);
    }
    return std::nullopt;
}

class RedTeam : public testing::Test {
  protected:
    RedTeam() : verifier(trust()) {
        // A neighbour that is known already: an attack must not disturb it.
        const Key neighbour(77);
        EXPECT_TRUE(verify(signed_message(cam(), neighbour, pki.issue(pki.ticket_spec(), neighbour))));
        if (const auto heard = verifier.exchange().certificate_due(); heard) verifier.exchange().certificate_sent();
    }

    security::TrustStore trust() const {
        security::TrustStore store;
        EXPECT_TRUE(store.add_root(pki.root));
        EXPECT_TRUE(store.add_authority(pki.authority));
        return store;
    }

    Result<security::Verified, Drop> verify(Bytes message, Timestamp now = noon + 20ms) {
        return verifier.verify(message, {now, here}, content_check);
    }

    // Refused for this reason, and nothing has changed.
    void refused(const ByteVector& message, Drop reason, Timestamp now = noon + 20ms, bool requests_too = true) {
        const auto before = verifier.fingerprint(requests_too);
        const auto verdict = verify(message, now);
        ASSERT_FALSE(verdict) << "believed: " << to_hex(message);
        EXPECT_EQ(to_string(verdict.error()), to_string(reason));
        EXPECT_EQ(verifier.fingerprint(requests_too), before) << "the attempt left a trace";
    }
    void accepted(const ByteVector& message, Timestamp now = noon + 20ms) {
        const auto verdict = verify(message, now);
        EXPECT_TRUE(verdict) << to_string(verdict.error());
    }

    MessageSpec cam(Timestamp generated = noon) const {
        MessageSpec spec;
        spec.aid = 36;
        spec.payload = cam_packet(here);
        spec.generation_time = generated;
        return spec;
    }
    MessageSpec denm(Timestamp generated = noon) const {
        MessageSpec spec;
        spec.aid = 37;
        spec.payload = denm_packet(here);
        spec.generation_time = generated;
        spec.generation_location = here;
        return spec;
    }
    ByteVector sign(const MessageSpec& spec) const { return signed_message(spec, pki.ticket_key, pki.ticket); }
    ByteVector sign_with(const CertificateSpec& ticket, const MessageSpec& spec) const {
        return signed_message(spec, attacker, pki.issue(ticket, attacker));
    }

    Pki pki;
    Key attacker{666};
    security::Verifier verifier;
};

TEST_F(RedTeam, HonestMessagesAreBelieved) {
    accepted(sign(cam()));
    auto by_digest = cam(noon + 100ms);
    by_digest.digest_signer = true;
    accepted(sign(by_digest), noon + 120ms);
    accepted(sign(denm()));
}

// ---- who signed

TEST_F(RedTeam, ForgedTicketNamingOurAuthority) {
    auto spec = pki.ticket_spec();
    const Key other_authority(99);
    const ByteVector forged = certificate(spec, attacker, other_authority, pki.authority);
    refused(signed_message(cam(), attacker, forged), Drop::certificate_signature_invalid);
    refused(signed_message(denm(), attacker, forged), Drop::certificate_signature_invalid);
}

TEST_F(RedTeam, OwnKeyPutIntoARealTicket) {
    ByteVector stolen = pki.ticket;
    const ByteVector own = attacker.point();
    const auto at = std::ranges::search(stolen, pki.ticket_key.point());
    ASSERT_FALSE(at.empty());
    std::ranges::copy(own, at.begin());
    refused(signed_message(cam(), attacker, stolen), Drop::certificate_signature_invalid);
}

TEST_F(RedTeam, TicketOfAnUnknownAuthority) {
    const Pki foreign(5);
    // The one trace allowed: the authority is noted so that it can be asked for.
    refused(signed_message(cam(), foreign.ticket_key, foreign.ticket), Drop::issuer_unknown, noon, false);
}

TEST_F(RedTeam, SelfSignedTicket) {
    auto spec = pki.ticket_spec();
    spec.issuer.reset();
    refused(signed_message(cam(), attacker, certificate(spec, attacker, attacker, {})),
            Drop::certificate_profile_violated);
}

TEST_F(RedTeam, TicketIssuedByATicket) {
    auto spec = pki.ticket_spec();
    spec.issuer = id_of(pki.ticket);
    refused(signed_message(cam(), attacker, certificate(spec, attacker, pki.ticket_key, pki.ticket)),
            Drop::issuer_unknown, noon, false);
}

TEST_F(RedTeam, TicketIssuedByTheRootItself) {
    auto spec = pki.ticket_spec();
    spec.issuer = id_of(pki.root);
    refused(signed_message(cam(), attacker, certificate(spec, attacker, pki.root_key, pki.root)), Drop::issuer_unknown,
            noon, false);
}

TEST_F(RedTeam, AuthorityOrRootUsedAsTicket) {
    refused(signed_message(cam(), pki.authority_key, pki.authority), Drop::certificate_profile_violated);
    refused(signed_message(cam(), pki.root_key, pki.root), Drop::certificate_profile_violated);
}

TEST_F(RedTeam, UnknownDigest) {
    auto spec = cam();
    spec.digest_signer = true;
    refused(signed_message(spec, attacker, pki.issue(pki.ticket_spec(), attacker)), Drop::signer_unknown, noon, false);
}

TEST_F(RedTeam, KnownDigestWithAnotherKey) {
    accepted(sign(cam()));
    auto spec = cam(noon + 100ms);
    spec.digest_signer = true;
    refused(signed_message(spec, attacker, pki.ticket), Drop::signature_invalid, noon + 120ms);
}

TEST_F(RedTeam, NobodyIsBelievedWithoutARoot) {
    security::Verifier distrustful{security::TrustStore()};
    const auto verdict = distrustful.verify(sign(cam()), {noon, here}, content_check);
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error(), Drop::issuer_unknown);
    security::TrustStore store;
    EXPECT_EQ(store.add_authority(pki.authority).error(), Drop::issuer_unknown);
}

// ---- what the certificate says

TEST_F(RedTeam, CertificateProfile) {
    const auto tampered = [&](auto change) {
        auto spec = pki.ticket_spec();
        change(spec);
        return sign_with(spec, cam());
    };
    refused(tampered([](auto& s) { s.name = "somebody"; }), Drop::certificate_profile_violated);
    refused(tampered([](auto& s) { s.craca_id = {0, 0, 1}; }), Drop::certificate_profile_violated);
    refused(tampered([](auto& s) { s.crl_series = 1; }), Drop::certificate_profile_violated);
    refused(tampered([](auto& s) { s.implicit_type = true; }), Drop::certificate_profile_violated);
    refused(tampered([](auto& s) { s.may_issue = {{36, {1, 0, 0}, {255, 255, 255}}}; }),
            Drop::certificate_profile_violated);
    refused(tampered([](auto& s) { s.permissions.clear(); }), Drop::certificate_profile_violated);
}

TEST_F(RedTeam, ExpiredTicket) {
    auto spec = pki.ticket_spec();
    spec.start_s = 694'224'000;
    spec.duration_h = 1;
    const auto end = Timestamp::from_its_ms(694'227'600'000);
    refused(sign_with(spec, cam()), Drop::certificate_expired);
    refused(sign_with(spec, cam(end)), Drop::certificate_expired, end);  // the end itself is not in the period
    accepted(sign_with(spec, cam(end - 1us)), end);
}

TEST_F(RedTeam, TicketNotYetValid) {
    auto spec = pki.ticket_spec();
    spec.start_s = 694'300'001;
    spec.duration_h = 1;
    refused(sign_with(spec, cam()), Drop::certificate_not_yet_valid);
    const auto start = Timestamp::from_its_ms(694'300'001'000);
    refused(sign_with(spec, cam(start - 1us)), Drop::certificate_not_yet_valid, start);
    accepted(sign_with(spec, cam(start)), start);
}

TEST_F(RedTeam, OutsideTheTicketsRegion) {
    auto spec = pki.ticket_spec();
    spec.region = circular_region(far_away, 2000);
    refused(sign_with(spec, cam()), Drop::certificate_outside_region);
    refused(sign_with(spec, denm()), Drop::certificate_outside_region);
    spec.region = circular_region(here, 2000);
    accepted(sign_with(spec, cam()));
}

TEST_F(RedTeam, CountryTicketWhereWeWereNotToldTheCountry) {
    auto spec = pki.ticket_spec();
    spec.region = country_region(276);
    refused(sign_with(spec, cam()), Drop::certificate_outside_region);
}

TEST_F(RedTeam, RegionThatCannotBeJudged) {
    auto spec = pki.ticket_spec();
    spec.region = circular_region(here, 2000);
    const ByteVector message = sign_with(spec, cam());
    const auto verdict = verifier.verify(message, {noon, std::nullopt}, content_check);
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error(), Drop::certificate_outside_region);
    // Not knowing the place is not being at 0 degrees north, 0 degrees east.
    spec.region = circular_region({0, 0}, 2000);
    const auto at_null_island = verifier.verify(sign_with(spec, cam()), {noon, std::nullopt}, content_check);
    ASSERT_FALSE(at_null_island);
    EXPECT_EQ(at_null_island.error(), Drop::certificate_outside_region);
}

TEST_F(RedTeam, TicketThatExceedsItsAuthority) {
    auto spec = pki.ticket_spec();
    spec.permissions = {{36, ByteVector{2, 0, 0}}};
    refused(sign_with(spec, cam()), Drop::service_permission_missing);  // not even the version is known
    spec.permissions = {{36, ByteVector{1, 0, 0}}, {138, ByteVector{1}}};
    refused(sign_with(spec, cam()), Drop::certificate_exceeds_issuer);  // an application it may not grant
    spec.permissions = {{36, ByteVector{1, 0, 1}}};
    refused(sign_with(spec, cam()), Drop::certificate_exceeds_issuer);  // a bit outside the mask it was given
    spec = pki.ticket_spec();
    spec.duration_h = 60'000;
    refused(sign_with(spec, cam()), Drop::certificate_exceeds_issuer);  // longer than the authority lives
}

TEST_F(RedTeam, CamPermissionUsedForDenm) {
    auto spec = pki.ticket_spec();
    spec.permissions = {{36, ByteVector{1, 0, 0}}};
    refused(sign_with(spec, denm()), Drop::application_permission_missing);
}

TEST_F(RedTeam, ContentBeyondTheServiceSpecificPermission) {
    auto spec = cam();
    spec.payload = cam_packet(here, 4711, true);
    refused(sign(spec), Drop::service_permission_missing);

    auto no_brake_warnings = pki.ticket_spec();
    no_brake_warnings.permissions = {{37, ByteVector{1, 0xff, 0xff, 0xfe}}};
    refused(sign_with(no_brake_warnings, denm()), Drop::service_permission_missing);
    auto stationary = denm();
    stationary.payload = denm_packet(here, 94);
    accepted(sign_with(no_brake_warnings, stationary));
    auto unheard_of = denm();
    unheard_of.payload = denm_packet(here, 42);
    refused(sign(unheard_of), Drop::service_permission_missing);
}

// ---- when and where

TEST_F(RedTeam, Replayed) {
    const ByteVector message = sign(cam());
    accepted(message);
    refused(message, Drop::replayed);
    // The same content with the signature's other valid form, s -> n - s, is the same message.
    ByteVector twin = message;
    auto s = s_of(twin);
    int borrow = 0;
    for (std::size_t i = s.size(); i-- > 0;) {
        const int digit = group_order()[i] - s[i] - borrow;
        borrow = digit < 0;
        s[i] = static_cast<std::uint8_t>(digit + 256 * borrow);
    }
    refused(twin, Drop::replayed);
}

TEST_F(RedTeam, ReplayedWithOtherSignerForm) {
    accepted(sign(cam()));
    auto spec = cam();
    spec.digest_signer = true;
    refused(sign(spec), Drop::replayed);
}

TEST_F(RedTeam, Stale) {
    refused(sign(cam()), Drop::generation_time_stale, noon + 2s + 1us);
    accepted(sign(cam()), noon + 2s);
    refused(sign(denm()), Drop::generation_time_stale, noon + 60s + 1us);
}

TEST_F(RedTeam, FromTheFuture) {
    refused(sign(cam(noon + 501ms)), Drop::generation_time_future, noon);
    accepted(sign(cam(noon + 500ms)), noon);
    refused(sign(cam(Timestamp::max())), Drop::generation_time_future, noon);
}

TEST_F(RedTeam, ImpossibleGenerationLocation) {
    auto spec = denm();
    spec.generation_location = far_away;
    refused(sign(spec), Drop::generation_location_invalid);
    spec.generation_location = Position{90.0000001, 180.0000001};  // the code points for "unknown"
    refused(sign(spec), Drop::generation_location_invalid);
}

// ---- the envelope

TEST_F(RedTeam, UnsecuredDataInTheEnvelope) {
    refused(unsecured_data(cam_packet(here)), Drop::envelope_unsecured_data);
}

TEST_F(RedTeam, EnvelopeThatIsNotSigned) {
    refused({3, 0x82, 1, 2, 3}, Drop::envelope_not_signed);  // encryptedData
    auto spec = cam();
    spec.version = 2;
    refused(sign(spec), Drop::envelope_version_unsupported);
    spec = cam();
    spec.hash_id = 1;
    refused(sign(spec), Drop::hash_algorithm_unsupported);
    spec = cam();
    spec.without_payload = true;
    refused(sign(spec), Drop::envelope_payload_missing);
    refused({}, Drop::envelope_malformed);
}

TEST_F(RedTeam, HeaderFieldsThatTheProfileForbids) {
    auto spec = cam();
    spec.generation_time.reset();
    refused(sign(spec), Drop::header_field_missing);
    spec = cam();
    spec.expiry_time = noon + 1s;
    refused(sign(spec), Drop::header_field_forbidden);
    spec = cam();
    spec.generation_location = here;
    refused(sign(spec), Drop::header_field_forbidden);
    spec = cam();
    spec.p2pcd_learning_request = true;
    refused(sign(spec), Drop::header_field_forbidden);
    spec = cam();
    spec.missing_crl = true;
    refused(sign(spec), Drop::header_field_forbidden);
    spec = denm();
    spec.generation_location.reset();
    refused(sign(spec), Drop::header_field_missing);
    spec = denm();
    spec.requests = {{1, 2, 3}};
    refused(sign(spec), Drop::header_field_forbidden);
    spec = denm();
    spec.requested_certificate = pki.authority;
    refused(sign(spec), Drop::header_field_forbidden);
}

TEST_F(RedTeam, SignerFormsThatTheProfileForbids) {
    auto spec = denm();
    spec.digest_signer = true;
    accepted(sign(cam()));
    refused(sign(spec), Drop::signer_form_forbidden);
    for (const unsigned certificates : {0u, 2u}) {
        auto several = cam();
        several.certificates = certificates;
        refused(sign(several), Drop::signer_form_forbidden);
    }
}

TEST_F(RedTeam, MessageCutAnywhere) {
    for (const auto& spec : {cam(), denm()}) {
        const ByteVector message = sign(spec);
        for (std::size_t length = 0; length < message.size(); ++length) {
            const auto before = verifier.fingerprint(false);
            const auto verdict = verify(Bytes(message).first(length));
            ASSERT_FALSE(verdict) << "believed when cut to " << length;
            ASSERT_EQ(verifier.fingerprint(false), before);
        }
    }
    ByteVector longer = sign(cam());
    longer.push_back(0);
    refused(longer, Drop::envelope_malformed);
}

TEST_F(RedTeam, TruncatedSignature) {
    ByteVector message = sign(cam());
    message.resize(message.size() - 1);
    refused(message, Drop::envelope_malformed);
}

TEST_F(RedTeam, NumbersThatAreNoSignature) {
    const ByteVector zero(32, 0), order = group_order(), all_ones(32, 0xff);
    for (const auto& number : {zero, order, all_ones}) {
        ByteVector message = sign(cam());
        std::ranges::copy(number, r_of(message).begin());
        refused(message, Drop::signature_malformed);
        message = sign(cam());
        std::ranges::copy(number, s_of(message).begin());
        refused(message, Drop::signature_malformed);
    }
}

TEST_F(RedTeam, EveryFlippedBitIsNoticed) {
    const ByteVector message = sign(cam());
    accepted(message);
    const auto before = verifier.fingerprint(false);
    for (std::size_t bit = 0; bit < message.size() * 8; ++bit) {
        ByteVector flipped = message;
        flipped[bit / 8] ^= static_cast<std::uint8_t>(0x80 >> bit % 8);
        ASSERT_FALSE(verify(flipped)) << "bit " << bit;
        ASSERT_EQ(verifier.fingerprint(false), before) << "bit " << bit;
    }
}

TEST_F(RedTeam, TamperedPayload) {
    auto spec = denm();
    const ByteVector message = sign(spec);
    const ByteVector there = denm_packet(here, 97);
    const auto at = std::ranges::search(message, spec.payload);
    ASSERT_FALSE(at.empty());
    ByteVector tampered = message;
    std::ranges::copy(there, tampered.begin() + (at.begin() - message.begin()));
    refused(tampered, Drop::signature_invalid);
}

// ---- exhaustion

TEST_F(RedTeam, FloodOfUnknownSignersStaysSmall) {
    const auto tickets = verifier.tickets().size();
    const auto before = verifier.fingerprint(false);
    const ByteVector honest = sign(cam());
    ByteVector by_digest;
    {
        auto spec = cam();
        spec.digest_signer = true;
        by_digest = sign(spec);
    }
    const auto digest_at = std::ranges::search(by_digest, id_of(pki.ticket)).begin() - by_digest.begin();
    const auto issuer_at = std::ranges::search(honest, id_of(pki.authority)).begin() - honest.begin();
    for (std::uint32_t n = 0; n < 20'000; ++n) {
        ByteVector stranger = n % 2 ? by_digest : honest;
        const auto at = static_cast<std::size_t>(n % 2 ? digest_at : issuer_at);
        for (std::size_t i = 0; i < 4; ++i) stranger[at + i] = static_cast<std::uint8_t>(n >> 8 * i);
        ASSERT_FALSE(verify(stranger));
    }
    EXPECT_EQ(verifier.tickets().size(), tickets);
    EXPECT_EQ(verifier.fingerprint(false), before);
    EXPECT_LE(verifier.exchange().requests(noon).size(), security::PeerExchange::request_limit);
    accepted(honest);
}

TEST_F(RedTeam, FloodOfRealTicketsIsBounded) {
    security::VerifierConfig small;
    small.tickets = 8;
    small.remembered_messages = 16;
    security::Verifier bounded(trust(), small);
    for (std::uint64_t n = 0; n < 40; ++n) {
        const Key key(1000 + n);
        const auto message = signed_message(cam(noon + Duration(n)), key, pki.issue(pki.ticket_spec(), key));
        ASSERT_TRUE(bounded.verify(message, {noon, here}, content_check));
        ASSERT_FALSE(bounded.verify(message, {noon, here}, content_check));
    }
    EXPECT_EQ(bounded.tickets().size(), 8u);
    EXPECT_EQ(bounded.replay_guard(36).size(), 16u);
    // The guard had to let go of the first message, yet it is not believed again.
    const Key first(1000);
    const auto again = bounded.verify(signed_message(cam(noon), first, pki.issue(pki.ticket_spec(), first)),
                                      {noon, here}, content_check);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error(), Drop::replayed);
}

// However many CAMs are on the air: a DENM of a minute ago that was never heard is news.
TEST_F(RedTeam, CrowdOfCamsLeavesOldWarningsAlone) {
    security::VerifierConfig small;
    small.remembered_messages = 16;
    security::Verifier bounded(trust(), small);
    const auto heard = [&](const MessageSpec& spec) { return bounded.verify(sign(spec), {noon, here}, content_check); };
    ASSERT_TRUE(heard(denm()));
    for (std::uint64_t n = 0; n < 40; ++n) ASSERT_TRUE(heard(cam(noon + Duration(n))));
    EXPECT_TRUE(heard(denm(noon - 50s)));
    EXPECT_EQ(bounded.replay_guard(36).forced_out(), 24u);
    EXPECT_EQ(bounded.replay_guard(37).forced_out(), 0u);
}

// ---- between examination and conclusion

struct InTwoSteps : RedTeam {
    std::unique_ptr<security::Examined> examine(const ByteVector& message, Timestamp now = noon + 20ms) {
        const auto before = verifier.fingerprint();
        auto examined = std::make_unique<security::Examined>();
        const auto drop = verifier.examine(message, {now, here}, content_check, *examined);
        EXPECT_FALSE(drop) << to_string(*drop);
        EXPECT_EQ(verifier.fingerprint(), before) << "the examination left a trace";
        return examined;
    }
    std::optional<Drop> conclude(const security::Examined& examined, std::vector<crypto::Verdict> verdicts,
                                 Timestamp now = noon + 20ms) {
        const auto verified = verifier.conclude(examined, verdicts, {now, here});
        return verified ? std::nullopt : std::optional(verified.error());
    }
    static constexpr auto yes = crypto::Verdict::valid, no = crypto::Verdict::invalid;
};

TEST_F(InTwoSteps, CopyInTheSameBatchIsAReplay) {
    const ByteVector message = sign(cam());
    const auto original = examine(message), copy = examine(message);
    EXPECT_EQ(conclude(*original, {yes, yes}), std::nullopt);
    EXPECT_EQ(conclude(*copy, {yes, yes}), Drop::replayed);
}

TEST_F(InTwoSteps, EitherSignatureRefuses) {
    const auto examined = examine(sign(cam()));
    ASSERT_EQ(examined->question_count(), 2u);
    EXPECT_TRUE(verifier.signatures().verify(examined->question(0)));
    EXPECT_TRUE(verifier.signatures().verify(examined->question(1)));
    const auto before = verifier.fingerprint();
    EXPECT_EQ(conclude(*examined, {no, yes}), Drop::certificate_signature_invalid);
    EXPECT_EQ(conclude(*examined, {yes, no}), Drop::signature_invalid);
    EXPECT_EQ(conclude(*examined, {no, no}), Drop::certificate_signature_invalid);
    EXPECT_EQ(verifier.fingerprint(), before);
    EXPECT_EQ(conclude(*examined, {yes, yes}), std::nullopt);
}

TEST_F(InTwoSteps, KnownSignerHasOneQuestion) {
    accepted(sign(cam()));
    const auto examined = examine(sign(cam(noon + 1ms)));
    ASSERT_EQ(examined->question_count(), 1u);
    EXPECT_EQ(conclude(*examined, {no}), Drop::signature_invalid);
    EXPECT_EQ(conclude(*examined, {yes}), std::nullopt);
}

TEST_F(InTwoSteps, WaitingMakesNothingFresher) {
    const auto examined = examine(sign(cam()), noon + 1900ms);
    EXPECT_EQ(conclude(*examined, {yes, yes}, noon + 2100ms), Drop::generation_time_stale);
}

}  // namespace
}  // namespace chorus::redteam
