#include "chorus/v2x/security/certificate.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "chorus/crypto/public_key.hpp"
#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"
#include "chorus/v2x/messages/ieee1609dot2_canonical.hpp"
#include "chorus/v2x/security/read_signature.hpp"

namespace chorus::v2x::security {

namespace {

namespace dot2 = messages::ieee1609dot2;

constexpr std::optional<Drop> violated = Drop::certificate_profile_violated;

// ---- plain values from the standard's types; nothing: not a value that clause 6 allows

std::optional<Position> position_from(const dot2::TwoDLocation& place) {
    if (place.latitude == dot2::NinetyDegreeInt::unknown || place.longitude == dot2::OneEightyDegreeInt::unknown)
        return std::nullopt;
    return Position{place.latitude.value * 1e-7, place.longitude.value * 1e-7};
}

std::optional<Region> region_from(const dot2::GeographicRegion& region) {
    if (const auto* circle = region.get_if<dot2::CircularRegion>()) {
        const auto centre = position_from(circle->center);
        if (!centre) return std::nullopt;
        return Region(CircularRegion{*centre, static_cast<double>(circle->radius.value)});
    }
    if (const auto* boxes = region.get_if<dot2::SequenceOfRectangularRegion>()) {
        std::vector<RectangularRegion> list;
        for (const auto& box : *boxes) {
            const auto nw = position_from(box.northWest), se = position_from(box.southEast);
            if (!nw || !se) return std::nullopt;
            list.push_back({*nw, *se});
        }
        return Region(std::move(list));
    }
    if (const auto* polygon = region.get_if<dot2::PolygonalRegion>()) {
        PolygonalRegion shape;
        for (const auto& corner : *polygon) {
            const auto place = position_from(corner);
            if (!place) return std::nullopt;
            shape.corners.push_back(*place);
        }
        return Region(std::move(shape));
    }
    if (const auto* identified = region.get_if<dot2::SequenceOfIdentifiedRegion>()) {
        IdentifiedRegion shape;
        for (const auto& entry : *identified) {
            if (const auto* country = entry.get_if<dot2::UnCountryId>()) shape.countries.push_back(country->value);
        }
        return Region(std::move(shape));
    }
    return std::nullopt;  // a kind of region that nobody here can judge
}

std::optional<std::uint32_t> aid_from(const dot2::Psid& psid) {
    if (psid.value > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    return static_cast<std::uint32_t>(psid.value);
}

template <class Octets>
ByteVector octets_from(const Octets& octets) {
    return ByteVector(octets.begin(), octets.end());
}

std::optional<AppPermission> permission_from(const dot2::PsidSsp& entry) {
    const auto aid = aid_from(entry.psid);
    if (!aid) return std::nullopt;
    AppPermission permission{*aid, AppPermission::Form::absent, {}};
    if (!entry.ssp) return permission;
    if (const auto* opaque = entry.ssp->get_if<"opaque">()) {
        permission.form = AppPermission::Form::opaque;
        permission.ssp = octets_from(*opaque);
        return permission;
    }
    if (const auto* bitmap = entry.ssp->get_if<"bitmapSsp">()) {
        permission.form = AppPermission::Form::bitmap;
        permission.ssp = octets_from(*bitmap);
        return permission;
    }
    return std::nullopt;
}

// An absent sspRange grants every SSP of the application (IEEE 1609.2, PsidSspRange).
std::optional<IssuablePermission> issuable_from(const dot2::PsidSspRange& entry) {
    const auto aid = aid_from(entry.psid);
    if (!aid) return std::nullopt;
    IssuablePermission permission{*aid, IssuablePermission::All{}};
    if (!entry.sspRange || entry.sspRange->get_if<"all">()) return permission;
    if (const auto* values = entry.sspRange->get_if<"opaque">()) {
        IssuablePermission::Opaque opaque;
        for (const auto& value : *values) opaque.values.push_back(octets_from(value));
        permission.range = std::move(opaque);
        return permission;
    }
    if (const auto* bitmap = entry.sspRange->get_if<"bitmapSspRange">()) {
        if (bitmap->sspValue.size() != bitmap->sspBitmask.size()) return std::nullopt;
        permission.range = IssuablePermission::Bitmap{octets_from(bitmap->sspValue), octets_from(bitmap->sspBitmask)};
        return permission;
    }
    return std::nullopt;
}

// Only the groups whose chains end in certificates that sign messages.
std::optional<IssuePermissions> issue_permissions_from(const dot2::SequenceOfPsidGroupPermissions& groups) {
    IssuePermissions permissions;
    for (const auto& group : groups) {
        const dot2::EndEntityType& type = group.eeType;
        if (!type[dot2::EndEntityType::app]) continue;
        if (group.subjectPermissions.get_if<"all">()) {
            permissions.everything_else = true;
        } else if (const auto* listed = group.subjectPermissions.get_if<"explicit">()) {
            for (const auto& entry : *listed) {
                auto permission = issuable_from(entry);
                if (!permission) return std::nullopt;
                permissions.listed.push_back(std::move(*permission));
            }
        } else {
            return std::nullopt;
        }
    }
    return permissions;
}

Duration lifetime_from(const dot2::Duration& duration) {
    namespace chrono = std::chrono;
    switch (duration.index()) {
        case dot2::Duration::index_of<"microseconds">(): return chrono::microseconds(duration.get<0>().value);
        case dot2::Duration::index_of<"milliseconds">(): return chrono::milliseconds(duration.get<1>().value);
        case dot2::Duration::index_of<"seconds">(): return chrono::seconds(duration.get<2>().value);
        case dot2::Duration::index_of<"minutes">(): return chrono::minutes(duration.get<3>().value);
        case dot2::Duration::index_of<"hours">(): return chrono::hours(duration.get<4>().value);
        case dot2::Duration::index_of<"sixtyHours">(): return 60 * chrono::hours(duration.get<5>().value);
        default: return chrono::seconds(31'556'952) * duration.get<6>().value;
    }
}

ValidityPeriod validity_from(const dot2::ValidityPeriod& period) {
    const auto start = Timestamp::from_its_us(std::int64_t{period.start.value} * 1'000'000);
    return {start, start + lifetime_from(period.duration)};
}

// Keys are compressed or uncompressed points; x alone would be two keys.
template <class Point, class Uncompressed>
Result<crypto::PublicKey, Drop> key_at(SignatureCurve curve, const Point& point, const Uncompressed* uncompressed) {
    const auto read = [&]() -> Result<crypto::PublicKey, crypto::KeyError> {
        if (const auto* x = point.template get_if<"compressed-y-0">())
            return crypto::PublicKey::from_x(curve, *x, false);
        if (const auto* x = point.template get_if<"compressed-y-1">())
            return crypto::PublicKey::from_x(curve, *x, true);
        if (!uncompressed) return fail(crypto::KeyError::point_malformed);
        ByteVector octets{4};
        octets.insert(octets.end(), uncompressed->x.begin(), uncompressed->x.end());
        octets.insert(octets.end(), uncompressed->y.begin(), uncompressed->y.end());
        return crypto::PublicKey::from_point(curve, octets);
    };
    auto key = read();
    if (!key) return fail(Drop::certificate_malformed);
    return std::move(*key);
}

Result<crypto::PublicKey, Drop> key_from(const dot2::PublicVerificationKey& key) {
    using enum crypto::Curve;
    const auto p256 = [](SignatureCurve curve, const dot2::EccP256CurvePoint& point) {
        return key_at(curve, point, point.get_if<"uncompressedP256">());
    };
    const auto p384 = [](SignatureCurve curve, const dot2::EccP384CurvePoint& point) {
        return key_at(curve, point, point.get_if<"uncompressedP384">());
    };
    if (const auto* point = key.get_if<"ecdsaNistP256">()) return p256(nist_p256, *point);
    if (const auto* point = key.get_if<"ecdsaBrainpoolP256r1">()) return p256(brainpool_p256r1, *point);
    if (const auto* point = key.get_if<"ecdsaBrainpoolP384r1">()) return p384(brainpool_p384r1, *point);
    if (const auto* point = key.get_if<"ecdsaNistP384">()) return p384(nist_p384, *point);
    return fail(Drop::curve_unsupported);
}

// ---- the steps of read_certificate

std::optional<Drop> read_issuer(const dot2::IssuerIdentifier& issuer, Certificate& certificate) {
    if (const auto* algorithm = issuer.get_if<"self">()) {
        certificate.self_signed = true;
        if (*algorithm == dot2::HashAlgorithm::sha256)
            certificate.issuer_hash = HashAlgorithm::sha256;
        else if (*algorithm == dot2::HashAlgorithm::sha384)
            certificate.issuer_hash = HashAlgorithm::sha384;
        else
            return violated;
        return std::nullopt;
    }
    if (const auto* id = issuer.get_if<"sha256AndDigest">()) {
        certificate.issuer = *id;
        certificate.issuer_hash = HashAlgorithm::sha256;
        return std::nullopt;
    }
    if (const auto* id = issuer.get_if<"sha384AndDigest">()) {
        certificate.issuer = *id;
        certificate.issuer_hash = HashAlgorithm::sha384;
        return std::nullopt;
    }
    return violated;
}

// TS 103 097 clause 6: id is a name or none; cracaId and crlSeries are zero; certRequestPermissions and
// canRequestRollover are absent.
std::optional<Drop> read_id(const dot2::ToBeSignedCertificate& tbs, Certificate& certificate) {
    if (const auto* name = tbs.id.get_if<"name">())
        certificate.name = std::string(name->view());
    else if (!tbs.id.get_if<"none">())
        return violated;
    if (tbs.cracaId != dot2::HashedId3{} || tbs.crlSeries != 0) return violated;
    if (tbs.certRequestPermissions || tbs.canRequestRollover) return violated;
    return std::nullopt;
}

std::optional<Drop> read_permissions(const dot2::ToBeSignedCertificate& tbs, Certificate& certificate) {
    if (tbs.appPermissions) {
        for (const auto& entry : *tbs.appPermissions) {
            auto permission = permission_from(entry);
            if (!permission) return violated;
            certificate.app_permissions.push_back(std::move(*permission));
        }
    }
    if (tbs.certIssuePermissions) {
        auto permissions = issue_permissions_from(*tbs.certIssuePermissions);
        if (!permissions) return violated;
        certificate.issue_permissions = std::move(*permissions);
    }
    return std::nullopt;
}

}  // namespace

Result<Certificate, Drop> read_certificate(Bytes oer) {
    asn1::InlineArena<messages::security_arena_octets> arena;
    dot2::Certificate decoded;
    if (!messages::decode(oer, decoded, arena)) return fail(Drop::certificate_malformed);
    const dot2::ToBeSignedCertificate& tbs = decoded.toBeSigned.value;
    const auto* key = tbs.verifyKeyIndicator->get_if<"verificationKey">();
    if (decoded.type != dot2::CertificateType::explicit_ || !decoded.signature || !key)
        return fail(Drop::certificate_profile_violated);

    Certificate certificate;
    if (const auto drop = read_issuer(decoded.issuer, certificate)) return fail(*drop);
    if (const auto drop = read_id(tbs, certificate)) return fail(*drop);
    if (const auto drop = read_permissions(tbs, certificate)) return fail(*drop);
    certificate.validity = validity_from(tbs.validityPeriod);
    if (tbs.region) {
        auto region = region_from(*tbs.region);
        if (!region) return fail(Drop::certificate_profile_violated);
        certificate.region = std::move(*region);
    }
    certificate.has_encryption_key = tbs.encryptionKey.has_value();

    auto public_key = key_from(*key);
    if (!public_key) return fail(public_key.error());
    certificate.key_curve = public_key->curve();
    certificate.key = std::make_shared<const crypto::PublicKey>(std::move(*public_key));

    const auto signature = read_signature(*decoded.signature);
    if (!signature)
        return fail(signature.error() == Drop::curve_unsupported ? signature.error() : Drop::certificate_malformed);
    certificate.signature = *signature;

    certificate.octets.assign(oer.begin(), oer.end());
    certificate.to_be_signed = messages::canonical_form(decoded.toBeSigned);
    const HashAlgorithm own_hash = hash_of(certificate.key_curve);
    certificate.digest =
        messages::is_canonical(decoded) ? hash(own_hash, oer) : hash(own_hash, messages::canonical_form(decoded, oer));
    const Bytes digest = certificate.digest;
    std::ranges::copy(digest.last(certificate.id.size()), certificate.id.begin());
    return certificate;
}

std::optional<Drop> check_ticket_profile(const Certificate& ticket) {
    if (ticket.name || ticket.self_signed || ticket.issue_permissions || ticket.app_permissions.empty())
        return violated;
    return std::nullopt;
}

std::optional<Drop> check_root_profile(const Certificate& root) {
    if (!root.self_signed || !root.issue_permissions || root.issuer_hash != hash_of(root.key_curve)) return violated;
    return std::nullopt;
}

std::optional<Drop> check_authority_profile(const Certificate& authority) {
    if (authority.self_signed || !authority.issue_permissions) return violated;
    return std::nullopt;
}

std::optional<Drop> check_consistency(const Certificate& certificate, const Certificate& issuer) {
    constexpr std::optional<Drop> exceeds = Drop::certificate_exceeds_issuer;
    if (!issuer.issue_permissions || !issuer.validity.contains(certificate.validity)) return exceeds;
    if (certificate.region.exceeds(issuer.region)) return exceeds;
    const IssuePermissions& granted = *issuer.issue_permissions;
    if (certificate.issue_permissions)
        return granted.may_delegate(*certificate.issue_permissions) ? std::nullopt : exceeds;
    const bool within = std::ranges::all_of(
        certificate.app_permissions, [&](const AppPermission& permission) { return granted.may_issue(permission); });
    return within ? std::nullopt : exceeds;
}

Result<OpenSignature, Drop> signature_of(const Certificate& certificate, const Certificate& issuer) {
    if (certificate.signature.curve != issuer.key_curve) return fail(Drop::certificate_signature_invalid);
    if (!well_formed(certificate.signature)) return fail(Drop::signature_malformed);
    const HashAlgorithm algorithm = hash_of(issuer.key_curve);
    const Digest nobody = hash(algorithm, {});
    return OpenSignature{
        issuer.key,
        signing_digest(algorithm, {certificate.to_be_signed, certificate.self_signed ? nobody : issuer.digest}),
        certificate.signature, crypto::KeyStanding::authority};
}

std::optional<Drop> check_signature(const Certificate& certificate, const Certificate& issuer) {
    const auto open = signature_of(certificate, issuer);
    if (!open) return open.error();
    if (!open->key->verify(open->digest, open->signature)) return Drop::certificate_signature_invalid;
    return std::nullopt;
}

}  // namespace chorus::v2x::security
