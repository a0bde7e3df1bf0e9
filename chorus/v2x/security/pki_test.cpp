#include <gtest/gtest.h>

#include "chorus/v2x/security/certificate.hpp"
#include "chorus/v2x/security/certificate_memo.hpp"
#include "chorus/v2x/security/pki.hpp"
#include "chorus/v2x/security/trust.hpp"

namespace chorus::v2x::security {
namespace {

constexpr Timestamp start = Timestamp::from_its_ms(694'224'000'000);

std::shared_ptr<const crypto::PrivateKey> key(std::uint64_t seed, crypto::Curve curve = crypto::Curve::nist_p256) {
    return std::make_shared<const crypto::PrivateKey>(crypto::PrivateKey::from_seed(seed, "test", curve));
}

TEST(Laboratory, IsReproducedFromItsSeed) {
    const Laboratory one(7, start), same(7, start), other(8, start);
    EXPECT_EQ(one.root().certificate, same.root().certificate);
    EXPECT_EQ(one.authority().certificate, same.authority().certificate);
    EXPECT_EQ(one.ticket(3, {.start = start})->certificate, same.ticket(3, {.start = start})->certificate);
    EXPECT_NE(one.ticket(3, {.start = start})->certificate, one.ticket(4, {.start = start})->certificate);
    EXPECT_NE(one.root().certificate, other.root().certificate);
}

TEST(Laboratory, ItsCertificatesFollowTheProfiles) {
    const Laboratory lab(7, start);
    const auto root = read_certificate(lab.root().certificate);
    const auto authority = read_certificate(lab.authority().certificate);
    const auto issued =
        lab.ticket(1, {.start = start + std::chrono::hours(1), .region = Region(CircularRegion{{48.7, 11.4}, 5000})});
    ASSERT_TRUE(issued);
    const auto ticket = read_certificate(issued->certificate);
    ASSERT_TRUE(root && authority && ticket);

    EXPECT_EQ(check_root_profile(*root), std::nullopt);
    EXPECT_TRUE(root->name);
    EXPECT_NE(find_permission(root->app_permissions, its_aid::crl), nullptr);
    EXPECT_NE(find_permission(root->app_permissions, its_aid::ctl), nullptr);
    EXPECT_FALSE(root->has_encryption_key);

    EXPECT_EQ(check_authority_profile(*authority), std::nullopt);
    EXPECT_TRUE(authority->name);
    EXPECT_NE(find_permission(authority->app_permissions, its_aid::scr), nullptr);
    EXPECT_TRUE(authority->has_encryption_key);
    EXPECT_EQ(check_consistency(*authority, *root), std::nullopt);
    EXPECT_EQ(check_signature(*authority, *root), std::nullopt);

    EXPECT_EQ(check_ticket_profile(*ticket), std::nullopt);
    EXPECT_EQ(ticket->validity.start, start + std::chrono::hours(1));
    EXPECT_EQ(ticket->validity.end, start + std::chrono::hours(169));
    EXPECT_EQ(ticket->app_permissions.size(), car_permissions().size());
    EXPECT_TRUE(ticket->region.contains({48.7, 11.4}, {}));
    EXPECT_FALSE(ticket->region.contains({49.7, 11.4}, {}));
    EXPECT_EQ(check_consistency(*ticket, *authority), std::nullopt);
    EXPECT_EQ(check_signature(*ticket, *authority), std::nullopt);
    EXPECT_EQ(*ticket->key, issued->key->public_key());

    TrustStore store;
    EXPECT_TRUE(store.add_root(lab.root().certificate));
    EXPECT_TRUE(store.add_authority(lab.authority().certificate));
}

TEST(CertificateMemo, ReadsOnceComparesEveryOctetAndIsBounded) {
    const Laboratory lab(7, start);
    const auto ticket = [&](std::uint64_t number) { return lab.ticket(number, {.start = start})->certificate; };
    CertificateMemo memo(2);
    const auto one = memo.read(ticket(1)), again = memo.read(ticket(1)), other = memo.read(ticket(2));
    ASSERT_TRUE(one && again && other);
    EXPECT_EQ(*one, *again) << "the same object";
    EXPECT_EQ((*one)->octets, ticket(1));
    EXPECT_EQ((*other)->octets, ticket(2));
    ByteVector bent = ticket(1);
    bent.back() ^= 1;  // its signature: another certificate
    const auto forged = memo.read(bent);
    ASSERT_TRUE(forged);
    EXPECT_EQ((*forged)->octets, bent);
    EXPECT_EQ(memo.size(), 2u);
    bent.resize(bent.size() / 2);
    EXPECT_EQ(memo.read(bent).error(), read_certificate(bent).error());
    EXPECT_EQ(memo.size(), 2u);
}

TEST(Pki, EveryCurveAndEveryRegionSurvives) {
    const Region regions[] = {Region(), Region(CircularRegion{{48.7, 11.4}, 900}),
                              Region(std::vector<RectangularRegion>{{{49, 11}, {48, 12}}, {{47, 11}, {46, 12}}}),
                              Region(PolygonalRegion{{{48, 11}, {49, 11}, {49, 12}}}),
                              Region(IdentifiedRegion{{276, IdentifiedRegion::european_union}})};
    using enum crypto::Curve;
    for (const crypto::Curve curve : {nist_p256, brainpool_p256r1, brainpool_p384r1, nist_p384}) {
        const auto root = make_root({.name = "root", .start = start}, key(1, brainpool_p384r1));
        ASSERT_TRUE(root) << to_string(root.error());
        const auto authority = make_authority({.name = "aa", .start = start}, key(2, curve), *root);
        ASSERT_TRUE(authority) << to_string(authority.error());
        for (const Region& region : regions) {
            const auto ticket = issue_ticket({.start = start, .region = region}, key(3, curve), *authority);
            ASSERT_TRUE(ticket) << to_string(ticket.error());
            const auto read = read_certificate(ticket->certificate);
            EXPECT_EQ(read->region.shape().index(), region.shape().index());
            EXPECT_EQ(check_signature(*read, *read_certificate(authority->certificate)), std::nullopt);
        }
    }
}

TEST(Pki, GivesOutNothingThatAReceiverWouldRefuse) {
    const Laboratory lab(7, start);
    const auto refusal = [&](const TicketSpec& spec) { return lab.ticket(1, spec).error(); };
    EXPECT_EQ(refusal({.start = start - std::chrono::hours(1)}), Drop::certificate_exceeds_issuer);
    EXPECT_EQ(refusal({.start = start, .lifetime = std::chrono::hours(9 * 8766)}), Drop::certificate_exceeds_issuer);
    using enum AppPermission::Form;
    EXPECT_EQ(refusal({.start = start, .permissions = {{its_aid::ca, bitmap, {2, 0, 0}}}}),
              Drop::certificate_exceeds_issuer);
    EXPECT_EQ(refusal({.start = start, .permissions = {{137, bitmap, {1, 0}}}}), Drop::certificate_exceeds_issuer);
    EXPECT_EQ(refusal({.start = start, .permissions = {{its_aid::ca, bitmap, ByteVector(32, 0)}}}),
              Drop::certificate_malformed);
    EXPECT_EQ(make_root({.name = std::string(256, 'x'), .start = start}, key(1)).error(), Drop::certificate_malformed);
    EXPECT_EQ(make_root({.name = "", .start = start}, key(1)).error(), Drop::certificate_malformed);
    EXPECT_EQ(make_root({.name = "\xff", .start = start}, key(1)).error(), Drop::certificate_malformed);
}

}  // namespace
}  // namespace chorus::v2x::security
