#include "chorus/v2x/security/pki.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <deque>
#include <optional>
#include <string>
#include <utility>

#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"
#include "chorus/v2x/security/certificate.hpp"
#include "chorus/v2x/security/read_signature.hpp"

namespace chorus::v2x::security {

namespace {

namespace dot2 = messages::ieee1609dot2;

// Functions, so that whoever makes a laboratory before main() finds them.
ByteVector cam_value() { return {cam_ssp::version, 0xff, 0xfc}; }
ByteVector cam_mask() { return {0xff, 0x00, 0x03}; }
ByteVector denm_value() { return {1, 0xff, 0xff, 0xff}; }
ByteVector denm_mask() { return {0xff, 0, 0, 0}; }
const ByteVector crl_ssp = {1}, ctl_ssp = {1, 0x38}, scr_ssp = {1, 0x32};  // TS 102 941, B.2 to B.4

// The views of the standard's types need something to point at: this keeps it for one certificate.
struct Workshop {
    std::vector<dot2::PsidSsp> permissions;
    std::vector<dot2::PsidSspRange> ranges;
    std::vector<dot2::PsidGroupPermissions> groups;
    std::vector<dot2::RectangularRegion> boxes;
    std::vector<dot2::TwoDLocation> corners;
    std::vector<dot2::IdentifiedRegion> countries;
};

dot2::TwoDLocation location_from(const Position& place) {
    dot2::TwoDLocation location;
    location.latitude = std::clamp(std::lround(place.latitude_deg * 1e7), -900'000'000L, 900'000'000L);
    location.longitude = std::clamp(std::lround(place.longitude_deg * 1e7), -1'799'999'999L, 1'800'000'000L);
    return location;
}

std::optional<dot2::GeographicRegion> region_from(const Region& region, Workshop& shop) {
    if (region.anywhere()) return std::nullopt;
    dot2::GeographicRegion written;
    if (const auto* circle = std::get_if<CircularRegion>(&region.shape())) {
        const long radius = std::clamp(std::lround(circle->radius_m), 0L, 65535L);
        written.emplace<"circularRegion">({location_from(circle->centre), static_cast<std::uint16_t>(radius)});
    } else if (const auto* boxes = std::get_if<std::vector<RectangularRegion>>(&region.shape())) {
        for (const auto& box : *boxes)
            shop.boxes.push_back({location_from(box.north_west), location_from(box.south_east)});
        written.emplace<"rectangularRegion">(dot2::SequenceOfRectangularRegion(shop.boxes));
    } else if (const auto* polygon = std::get_if<PolygonalRegion>(&region.shape())) {
        for (const Position& corner : polygon->corners) shop.corners.push_back(location_from(corner));
        written.emplace<"polygonalRegion">(dot2::PolygonalRegion(shop.corners));
    } else {
        for (const std::uint16_t country : std::get<IdentifiedRegion>(region.shape()).countries)
            shop.countries.emplace_back().emplace<"countryOnly">(country);
        written.emplace<"identifiedRegion">(dot2::SequenceOfIdentifiedRegion(shop.countries));
    }
    return written;
}

// The finest unit that 16 bits of it can hold.
dot2::Duration duration_from(Duration lifetime) {
    const std::int64_t s = std::max<std::int64_t>(0, lifetime / 1s);
    const auto fits = [](std::int64_t count) { return count <= 65535; };
    const auto count = [](std::int64_t n) {
        return dot2::Uint16(static_cast<std::uint16_t>(std::min<std::int64_t>(n, 65535)));
    };
    dot2::Duration duration;
    if (fits(s))
        duration.emplace<"seconds">(count(s));
    else if (fits(s / 60))
        duration.emplace<"minutes">(count(s / 60));
    else if (fits(s / 3600))
        duration.emplace<"hours">(count(s / 3600));
    else if (fits(s / 216'000))
        duration.emplace<"sixtyHours">(count(s / 216'000));
    else
        duration.emplace<"years">(count(s / 31'556'952));
    return duration;
}

dot2::PsidSsp bitmap_permission(std::uint32_t aid, Bytes ssp) {
    dot2::PsidSsp entry;
    entry.psid = aid;
    entry.ssp.emplace().emplace<"bitmapSsp">(dot2::BitmapSsp(ssp));
    return entry;
}

dot2::PsidSsp permission_from(const AppPermission& permission) {
    if (permission.form == AppPermission::Form::bitmap) return bitmap_permission(permission.aid, permission.ssp);
    dot2::PsidSsp entry;
    entry.psid = permission.aid;
    if (permission.form == AppPermission::Form::opaque)
        entry.ssp.emplace().emplace<"opaque">(dot2::OctetView(Bytes(permission.ssp)));
    return entry;
}

dot2::PsidSspRange bitmap_range(std::uint32_t aid, const ByteVector& value, const ByteVector& mask) {
    dot2::PsidSspRange range;
    range.psid = aid;
    range.sspRange.emplace().emplace<"bitmapSspRange">(
        {dot2::Octets<1, 32>(Bytes(value)), dot2::Octets<1, 32>(Bytes(mask))});
    return range;
}

// CAM and DENM of any kind that their SSP can express, and GeoNetworking's own packets.
// `chain`: certificates below the holder's, 1 for an authority, 2 for a root.
dot2::SequenceOfPsidGroupPermissions grants(int chain, Workshop& shop) {
    shop.ranges = {bitmap_range(its_aid::ca, cam_value(), cam_mask()),
                   bitmap_range(its_aid::den, denm_value(), denm_mask())};
    dot2::PsidSspRange gn_mgmt;
    gn_mgmt.psid = its_aid::gn_mgmt;
    gn_mgmt.sspRange.emplace().emplace<"all">();
    shop.ranges.push_back(gn_mgmt);
    dot2::PsidGroupPermissions group{};
    group.subjectPermissions.emplace<"explicit">(dot2::SequenceOfPsidSspRange(shop.ranges));
    group.minChainLength = dot2::Integer<dot2::MIN, dot2::MAX>(chain);
    group.eeType = dot2::EndEntityType(0x80);
    shop.groups = {group};
    return dot2::SequenceOfPsidGroupPermissions(shop.groups);
}

template <std::size_t N, class CurvePoint>
CurvePoint compressed(const crypto::PublicKey& key) {
    std::array<std::uint8_t, N> x;
    std::ranges::copy(key.x(), x.begin());
    CurvePoint point;
    if (key.y_odd())
        point.template emplace<"compressed-y-1">(x);
    else
        point.template emplace<"compressed-y-0">(x);
    return point;
}

dot2::VerificationKeyIndicator key_indicator(const crypto::PublicKey& key) {
    dot2::PublicVerificationKey written;
    const auto p256 = [&] { return compressed<32, dot2::EccP256CurvePoint>(key); };
    const auto p384 = [&] { return compressed<48, dot2::EccP384CurvePoint>(key); };
    switch (key.curve()) {
        case crypto::Curve::nist_p256: written.emplace<"ecdsaNistP256">(p256()); break;
        case crypto::Curve::brainpool_p256r1: written.emplace<"ecdsaBrainpoolP256r1">(p256()); break;
        case crypto::Curve::brainpool_p384r1: written.emplace<"ecdsaBrainpoolP384r1">(p384()); break;
        case crypto::Curve::nist_p384: written.emplace<"ecdsaNistP384">(p384()); break;
    }
    dot2::VerificationKeyIndicator indicator;
    indicator.emplace<"verificationKey">(written);
    return indicator;
}

// Certificates name encryption keys of the two 256-bit curves only.
std::optional<dot2::PublicEncryptionKey> encryption_key(const crypto::PublicKey& key) {
    if (crypto::octets_of(key.curve()) != 32) return std::nullopt;
    dot2::PublicEncryptionKey written;
    written.supportedSymmAlg = dot2::SymmAlgorithm::aes128Ccm;
    const auto point = compressed<32, dot2::EccP256CurvePoint>(key);
    if (key.curve() == crypto::Curve::nist_p256)
        written.publicKey.emplace<"eciesNistP256">(point);
    else
        written.publicKey.emplace<"eciesBrainpoolP256r1">(point);
    return written;
}

dot2::ToBeSignedCertificate start_certificate(const std::optional<std::string>& name, Timestamp start,
                                              Duration lifetime, const Region& region, const crypto::PublicKey& key,
                                              Workshop& shop) {
    dot2::ToBeSignedCertificate tbs{};
    if (name)
        tbs.id.emplace<"name">(dot2::Hostname(std::string_view(*name)));
    else
        tbs.id.emplace<"none">();
    const std::int64_t start_s = std::clamp<std::int64_t>(start.its_us() / 1'000'000, 0, 0xffffffff);
    tbs.validityPeriod = {dot2::Time32(static_cast<std::uint32_t>(start_s)), duration_from(lifetime)};
    if (const auto written = region_from(region, shop)) tbs.region = *written;
    tbs.verifyKeyIndicator.value = key_indicator(key);
    return tbs;
}

// `issuer` nullptr: signs itself.
Result<Issued, Drop> finish(const dot2::ToBeSignedCertificate& tbs, std::shared_ptr<const crypto::PrivateKey> key,
                            const Certificate* issuer, const crypto::PrivateKey& issuer_key, Nonces nonces) {
    const HashAlgorithm algorithm = hash_of(issuer_key.curve());
    dot2::Certificate certificate{};
    certificate.version = 3;
    certificate.type = dot2::CertificateType::explicit_;
    if (!issuer)
        certificate.issuer.emplace<"self">(algorithm == HashAlgorithm::sha256 ? dot2::HashAlgorithm::sha256
                                                                              : dot2::HashAlgorithm::sha384);
    else if (algorithm == HashAlgorithm::sha256)
        certificate.issuer.emplace<"sha256AndDigest">(issuer->id);
    else
        certificate.issuer.emplace<"sha384AndDigest">(issuer->id);
    certificate.toBeSigned.value = tbs;
    const auto to_be_signed = messages::encode(tbs);
    if (!to_be_signed) return fail(Drop::certificate_malformed);
    const Digest digest = signing_digest(algorithm, {*to_be_signed, issuer ? issuer->digest : hash(algorithm, {})});
    certificate.signature = write_signature(nonces == Nonces::deterministic ? issuer_key.sign_deterministic(digest)
                                                                            : issuer_key.sign(digest));
    auto octets = messages::encode(certificate);
    if (!octets) return fail(Drop::certificate_malformed);
    return Issued{std::move(*octets), std::move(key)};
}

// As a receiver would.
std::optional<Drop> judge(const Issued& issued, const Certificate* issuer,
                          std::optional<Drop> (*profile)(const Certificate&)) {
    const auto certificate = read_certificate(issued.certificate);
    if (!certificate) return certificate.error();
    if (const auto drop = profile(*certificate)) return drop;
    return issuer ? check_consistency(*certificate, *issuer) : std::nullopt;
}

bool name_fits(const std::string& name) { return !name.empty() && name.size() <= 255; }

}  // namespace

std::vector<AppPermission> car_permissions() {
    using enum AppPermission::Form;
    return {{its_aid::ca, bitmap, {cam_ssp::version, 0, 0}},
            {its_aid::den, bitmap, {1, 0xff, 0xff, 0xff}},
            {its_aid::gn_mgmt, absent, {}}};
}

Result<Issued, Drop> make_root(const CaSpec& spec, std::shared_ptr<const crypto::PrivateKey> key, Nonces nonces) {
    if (!name_fits(spec.name)) return fail(Drop::certificate_malformed);
    Workshop shop;
    auto tbs = start_certificate(spec.name, spec.start, spec.lifetime, spec.region, key->public_key(), shop);
    shop.permissions = {bitmap_permission(its_aid::crl, crl_ssp), bitmap_permission(its_aid::ctl, ctl_ssp)};
    tbs.appPermissions = dot2::SequenceOfPsidSsp(shop.permissions);
    tbs.certIssuePermissions = grants(2, shop);
    const crypto::PrivateKey& own = *key;
    auto issued = finish(tbs, std::move(key), nullptr, own, nonces);
    if (!issued) return issued;
    if (const auto drop = judge(*issued, nullptr, check_root_profile)) return fail(*drop);
    return issued;
}

Result<Issued, Drop> make_authority(const CaSpec& spec, std::shared_ptr<const crypto::PrivateKey> key,
                                    const Issued& root, Nonces nonces) {
    if (!name_fits(spec.name)) return fail(Drop::certificate_malformed);
    const auto issuer = read_certificate(root.certificate);
    if (!issuer) return fail(issuer.error());
    Workshop shop;
    auto tbs = start_certificate(spec.name, spec.start, spec.lifetime, spec.region, key->public_key(), shop);
    shop.permissions = {bitmap_permission(its_aid::scr, scr_ssp)};
    tbs.appPermissions = dot2::SequenceOfPsidSsp(shop.permissions);
    tbs.certIssuePermissions = grants(1, shop);
    if (spec.encryption_key) {
        const auto written = encryption_key(spec.encryption_key->public_key());
        if (!written) return fail(Drop::curve_unsupported);
        tbs.encryptionKey.emplace().value = *written;
    }
    auto issued = finish(tbs, std::move(key), &*issuer, *root.key, nonces);
    if (!issued) return issued;
    if (const auto drop = judge(*issued, &*issuer, check_authority_profile)) return fail(*drop);
    return issued;
}

Result<Issued, Drop> issue_ticket(const TicketSpec& spec, std::shared_ptr<const crypto::PrivateKey> key,
                                  const Issued& authority, Nonces nonces) {
    const auto issuer = read_certificate(authority.certificate);
    if (!issuer) return fail(issuer.error());
    Workshop shop;
    auto tbs = start_certificate(std::nullopt, spec.start, spec.lifetime, spec.region, key->public_key(), shop);
    const auto permissions = spec.permissions.empty() ? car_permissions() : spec.permissions;
    for (const AppPermission& permission : permissions) {
        if (permission.form == AppPermission::Form::bitmap && permission.ssp.size() > 31)
            return fail(Drop::certificate_malformed);
        shop.permissions.push_back(permission_from(permission));
    }
    tbs.appPermissions = dot2::SequenceOfPsidSsp(shop.permissions);
    auto issued = finish(tbs, std::move(key), &*issuer, *authority.key, nonces);
    if (!issued) return issued;
    if (const auto drop = judge(*issued, &*issuer, check_ticket_profile)) return fail(*drop);
    return issued;
}

namespace {

std::shared_ptr<const crypto::PrivateKey> seeded_key(std::uint64_t seed, std::string_view purpose) {
    return std::make_shared<const crypto::PrivateKey>(crypto::PrivateKey::from_seed(seed, purpose));
}

Issued certain(Result<Issued, Drop> made) {
    assert(made);  // the specifications below are our own
    return std::move(*made);
}

}  // namespace

Laboratory::Laboratory(std::uint64_t seed, Timestamp start, Duration lifetime)
    : seed_(seed),
      root_(certain(make_root({"chorus laboratory root", start, lifetime, {}, nullptr}, seeded_key(seed, "root"),
                              Nonces::deterministic))),
      authority_(
          certain(make_authority({"chorus laboratory authority", start, lifetime, {}, seeded_key(seed, "requests")},
                                 seeded_key(seed, "authority"), root_, Nonces::deterministic))) {}

Result<Issued, Drop> Laboratory::ticket(std::uint64_t number, const TicketSpec& spec) const {
    return issue_ticket(spec, seeded_key(seed_, "ticket " + std::to_string(number)), authority_, Nonces::deterministic);
}

}  // namespace chorus::v2x::security
