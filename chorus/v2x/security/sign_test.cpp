// What the signer sends, as a verifier hears it, and the rules of TS 103 097 7.1 for it.
#include <gtest/gtest.h>

#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"
#include "chorus/v2x/security/envelope.hpp"
#include "chorus/v2x/security/pki.hpp"
#include "chorus/v2x/security/sign.hpp"
#include "chorus/v2x/security/verify.hpp"

namespace chorus::v2x::security {
namespace {

constexpr Timestamp start = Timestamp::from_its_ms(694'224'000'000);
constexpr Position here{48.765, 11.4237};

ContentVerdict any_content(std::uint32_t, Bytes, Bytes) { return {}; }

// A station's half of the conversation.
struct Talker {
    Talker(const Laboratory& lab, std::uint64_t number, bool knows_authority = true) {
        const auto issued = lab.ticket(number, {.start = start});
        EXPECT_TRUE(issued);
        auto made = Signer::make(issued->certificate, issued->key, true);
        EXPECT_TRUE(made);
        signer.emplace(std::move(*made));
        TrustStore trust;
        EXPECT_TRUE(trust.add_root(lab.root().certificate));
        if (knows_authority) {
            EXPECT_TRUE(trust.add_authority(lab.authority().certificate));
        }
        verifier.emplace(std::move(trust));
    }
    ByteVector say(std::uint32_t aid, Timestamp now) {
        const ByteVector payload = {0x20, 0x50, 2, 0, static_cast<std::uint8_t>(now.its_ms())};
        const auto secured = signer->sign({aid, payload, now, here, 400.0}, verifier->exchange(), verifier->trust());
        EXPECT_TRUE(secured) << to_string(secured.error());
        return *secured;
    }
    Result<Verified, Drop> hear(const ByteVector& secured, Timestamp now) {
        return verifier->verify(secured, {now, here}, any_content);
    }
    std::optional<Signer> signer;
    std::optional<Verifier> verifier;
};

bool carries_certificate(const ByteVector& secured) { return !open_envelope(secured)->signer_digest; }

class Signing : public testing::Test {
  protected:
    Laboratory lab{7, start};
    Timestamp now = start + std::chrono::hours(1);
};

TEST_F(Signing, CamIsBelieved) {
    Talker alice(lab, 1), bob(lab, 2);
    const ByteVector secured = alice.say(its_aid::ca, now);
    const auto verified = bob.hear(secured, now + 5ms);
    ASSERT_TRUE(verified) << to_string(verified.error());
    EXPECT_EQ(verified->signer, alice.signer->ticket().id);
    EXPECT_EQ(verified->generation_time, now);
    EXPECT_EQ(verified->clock_offset, -5ms);
    EXPECT_EQ(verified->generation_location, std::nullopt);
    EXPECT_EQ(to_hex(verified->payload).substr(0, 8), "20500200");
    EXPECT_EQ(bob.hear(secured, now + 6ms).error(), Drop::replayed);
}

TEST_F(Signing, CamCarriesTheCertificateOnceASecond) {
    Talker alice(lab, 1);
    std::string pattern;
    for (int i = 0; i < 25; ++i) pattern += carries_certificate(alice.say(its_aid::ca, now + i * 100ms)) ? 'C' : '.';
    EXPECT_EQ(pattern, "C.........C.........C....");
}

TEST_F(Signing, DenmAlwaysCarriesCertificateAndPlace) {
    Talker alice(lab, 1), bob(lab, 2);
    for (int i = 0; i < 3; ++i) {
        const ByteVector secured = alice.say(its_aid::den, now + i * 100ms);
        EXPECT_TRUE(carries_certificate(secured));
        const auto verified = bob.hear(secured, now + i * 100ms);
        ASSERT_TRUE(verified) << to_string(verified.error());
        ASSERT_TRUE(verified->generation_location);
        EXPECT_NEAR(verified->generation_location->latitude_deg, here.latitude_deg, 1e-7);
        EXPECT_NEAR(verified->generation_location->longitude_deg, here.longitude_deg, 1e-7);
    }
    PeerExchange exchange;
    const ByteVector payload(5, 0);
    EXPECT_EQ(alice.signer->sign({its_aid::den, payload, now, {}, {}}, exchange, {}).error(),
              SignError::position_missing);
}

TEST_F(Signing, OtherApplicationsCarryTheCertificateOnceASecondOnTheirOwn) {
    Talker alice(lab, 1);
    EXPECT_TRUE(carries_certificate(alice.say(its_aid::ca, now)));
    EXPECT_TRUE(carries_certificate(alice.say(its_aid::gn_mgmt, now)));
    EXPECT_FALSE(carries_certificate(alice.say(its_aid::gn_mgmt, now + 999ms)));
    EXPECT_TRUE(carries_certificate(alice.say(its_aid::gn_mgmt, now + 1s)));
    EXPECT_FALSE(carries_certificate(alice.say(its_aid::ca, now + 999ms)));
}

TEST_F(Signing, ANewNeighbourIsGreetedWithTheCertificate) {
    Talker alice(lab, 1), bob(lab, 2);
    alice.say(its_aid::ca, now);
    EXPECT_FALSE(carries_certificate(alice.say(its_aid::ca, now + 100ms)));
    ASSERT_TRUE(alice.hear(bob.say(its_aid::ca, now + 150ms), now + 150ms));
    EXPECT_TRUE(carries_certificate(alice.say(its_aid::ca, now + 200ms)));
    // and the second starts anew
    EXPECT_FALSE(carries_certificate(alice.say(its_aid::ca, now + 1000ms)));
    EXPECT_TRUE(carries_certificate(alice.say(its_aid::ca, now + 1200ms)));
}

TEST_F(Signing, AnUnknownTicketIsAskedForAndSent) {
    Talker alice(lab, 1), bob(lab, 2);
    alice.say(its_aid::ca, now);  // bob was too far away
    const ByteVector by_digest = alice.say(its_aid::ca, now + 100ms);
    EXPECT_EQ(bob.hear(by_digest, now + 100ms).error(), Drop::signer_unknown);
    const ByteVector question = bob.say(its_aid::ca, now + 150ms);
    const auto opened = open_envelope(question);
    EXPECT_EQ(opened->requests, std::vector{short_id(alice.signer->ticket().id)});
    ASSERT_TRUE(alice.hear(question, now + 150ms));
    const ByteVector answer = alice.say(its_aid::ca, now + 200ms);
    EXPECT_TRUE(carries_certificate(answer));
    EXPECT_TRUE(bob.hear(answer, now + 200ms));
    EXPECT_TRUE(bob.hear(alice.say(its_aid::ca, now + 300ms), now + 300ms));
    EXPECT_TRUE(open_envelope(bob.say(its_aid::ca, now + 350ms))->requests.empty());
}

TEST_F(Signing, AnUnknownAuthorityIsAskedForAndLearned) {
    Talker alice(lab, 1), bob(lab, 2, false);
    EXPECT_EQ(bob.hear(alice.say(its_aid::ca, now), now).error(), Drop::issuer_unknown);
    const ByteVector question = bob.say(its_aid::ca, now + 50ms);
    EXPECT_FALSE(open_envelope(question)->requests.empty());
    ASSERT_TRUE(alice.hear(question, now + 50ms));
    // Alice greets the new neighbour with her certificate first; the authority's rides on the next CAM by digest.
    const ByteVector greeting = alice.say(its_aid::ca, now + 100ms);
    EXPECT_TRUE(carries_certificate(greeting));
    EXPECT_TRUE(open_envelope(greeting)->requested_certificate.empty());
    EXPECT_EQ(bob.hear(greeting, now + 100ms).error(), Drop::issuer_unknown);
    const ByteVector answer = alice.say(its_aid::ca, now + 200ms);
    EXPECT_FALSE(carries_certificate(answer));
    EXPECT_EQ(to_hex(open_envelope(answer)->requested_certificate), to_hex(lab.authority().certificate));
    EXPECT_EQ(bob.hear(answer, now + 200ms).error(), Drop::signer_unknown);  // but the authority is learned
    EXPECT_TRUE(open_envelope(alice.say(its_aid::ca, now + 300ms))->requested_certificate.empty());
    const ByteVector again = alice.say(its_aid::ca, now + 1100ms);
    EXPECT_TRUE(carries_certificate(again));
    EXPECT_TRUE(bob.hear(again, now + 1100ms));
}

TEST_F(Signing, RefusesWhatReceiversWouldRefuse) {
    const auto issued = lab.ticket(1, {.start = start, .lifetime = std::chrono::hours(2)});
    PeerExchange exchange;
    const ByteVector payload(5, 0);
    auto signer = Signer::make(issued->certificate, issued->key);
    ASSERT_TRUE(signer);
    const auto refusal = [&](std::uint32_t aid, Timestamp t) {
        return signer->sign({aid, payload, t, here, {}}, exchange, {}).error();
    };
    EXPECT_EQ(refusal(its_aid::ca, start - 1us), SignError::ticket_not_yet_valid);
    EXPECT_EQ(refusal(its_aid::ca, start + std::chrono::hours(2)), SignError::ticket_expired);
    EXPECT_EQ(refusal(its_aid::ctl, now), SignError::application_not_permitted);
    EXPECT_EQ(Signer::make(issued->certificate, lab.ticket(2, {.start = start})->key).error(), SignError::key_mismatch);
    EXPECT_EQ(Signer::make(issued->certificate, nullptr).error(), SignError::key_mismatch);
    EXPECT_EQ(Signer::make(lab.authority().certificate, lab.authority().key).error(),
              SignError::ticket_profile_violated);
    EXPECT_EQ(Signer::make(payload, issued->key).error(), SignError::ticket_malformed);
}

TEST_F(Signing, RefusesWhereTheTicketIsNotValid) {
    const auto refusal = [&](Region region, const Position& place, std::vector<std::uint16_t> countries) {
        const auto issued = lab.ticket(1, {.start = start, .region = std::move(region)});
        EXPECT_TRUE(issued);
        auto signer = Signer::make(issued->certificate, issued->key);
        EXPECT_TRUE(signer);
        PeerExchange exchange;
        const ByteVector payload(5, 0);
        const auto made = signer->sign({its_aid::ca, payload, now, place, {}, countries}, exchange, {});
        return made ? std::nullopt : std::optional(made.error());
    };
    const Position away{here.latitude_deg + 1, here.longitude_deg};
    EXPECT_EQ(refusal(Region(CircularRegion{here, 1000}), here, {}), std::nullopt);
    EXPECT_EQ(refusal(Region(CircularRegion{here, 1000}), away, {}), SignError::outside_region);
    EXPECT_EQ(refusal(Region(IdentifiedRegion{{276}}), here, {276}), std::nullopt);
    EXPECT_EQ(refusal(Region(IdentifiedRegion{{276}}), here, {40}), SignError::outside_region);
    EXPECT_EQ(refusal(Region(IdentifiedRegion{{276}}), here, {}), std::nullopt);  // the operator did not say
    EXPECT_EQ(refusal({}, away, {40}), std::nullopt);
}

TEST_F(Signing, IsReproducibleWhenAsked) {
    Talker one(lab, 1), same(lab, 1);
    EXPECT_EQ(one.say(its_aid::ca, now), same.say(its_aid::ca, now));
}

TEST_F(Signing, EveryCurveIsVerified) {
    const auto key = [](std::uint64_t seed, crypto::Curve curve) {
        return std::make_shared<const crypto::PrivateKey>(crypto::PrivateKey::from_seed(seed, "curve", curve));
    };
    using enum crypto::Curve;
    for (const crypto::Curve curve : {nist_p256, brainpool_p256r1, brainpool_p384r1, nist_p384}) {
        const auto root = make_root({.name = "root", .start = start}, key(1, brainpool_p384r1));
        const auto authority = make_authority({.name = "aa", .start = start}, key(2, curve), *root);
        const auto ticket = issue_ticket({.start = start}, key(3, curve), *authority);
        ASSERT_TRUE(ticket);
        TrustStore trust;
        ASSERT_TRUE(trust.add_root(root->certificate));
        ASSERT_TRUE(trust.add_authority(authority->certificate));
        Verifier verifier(std::move(trust));
        auto signer = Signer::make(ticket->certificate, ticket->key);
        ASSERT_TRUE(signer);
        PeerExchange exchange;
        const ByteVector payload(5, 0);
        for (int i = 0; i < 2; ++i) {
            const auto secured = signer->sign({its_aid::ca, payload, now + i * 100ms, here, {}}, exchange, {});
            ASSERT_TRUE(secured);
            const auto verified = verifier.verify(*secured, {now + i * 100ms, here}, any_content);
            EXPECT_TRUE(verified) << to_string(curve) << " " << to_string(verified.error());
        }
    }
}

TEST_F(Signing, AKnownTicketMaySignByDigestAtOnce) {
    Talker alice(lab, 1), bob(lab, 2);
    alice.say(its_aid::ca, now);
    const ByteVector by_digest = alice.say(its_aid::ca, now + 100ms);
    EXPECT_EQ(bob.verifier->know_ticket(lab.authority().certificate), Drop::certificate_profile_violated);
    EXPECT_EQ(bob.verifier->know_ticket(Laboratory(9, start).ticket(1, {.start = start})->certificate),
              Drop::issuer_unknown);
    EXPECT_EQ(bob.verifier->know_ticket(alice.signer->ticket().octets), std::nullopt);
    EXPECT_TRUE(bob.hear(by_digest, now + 100ms));
}

}  // namespace
}  // namespace chorus::v2x::security
