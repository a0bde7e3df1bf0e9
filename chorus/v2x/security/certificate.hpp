// A certificate as the verifier needs it: read from its octets once, then plain values
// (TS 103 097 V2.2.1 clauses 6 and 7.2; IEEE 1609.2 clause 6.4).
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/security/identifiers.hpp"
#include "chorus/v2x/security/permissions.hpp"
#include "chorus/v2x/security/region.hpp"
#include "chorus/v2x/security/signature.hpp"

namespace chorus::v2x::security {

// Start included, end not (TS 103 097, clause 6).
struct ValidityPeriod {
    Timestamp start, end;
    bool contains(Timestamp t) const { return start <= t && t < end; }
    bool contains(const ValidityPeriod& other) const { return start <= other.start && other.end <= end; }
};

struct Certificate {
    HashedId8 id{};
    // Hash over the canonical encoding with the algorithm that goes with the certificate's own key; its last
    // octets are `id`, and it is the second half of what the holder signs (IEEE 1609.2, 5.3.1).
    Digest digest;
    ByteVector octets;  // as received

    bool self_signed = false;
    HashedId8 issuer{};                                 // unless self_signed
    HashAlgorithm issuer_hash = HashAlgorithm::sha256;  // names the issuer, or hashes the self-signature

    std::optional<std::string> name;  // CertificateId `name`; nothing: `none`
    ValidityPeriod validity;
    Region region;
    std::vector<AppPermission> app_permissions;
    std::optional<IssuePermissions> issue_permissions;
    bool has_encryption_key = false;

    std::shared_ptr<const crypto::PublicKey> key;
    SignatureCurve key_curve = SignatureCurve::nist_p256;

    ByteVector to_be_signed;  // canonical encoding
    SignatureValue signature;
};

// certificate_malformed, curve_unsupported, or certificate_profile_violated for what clause 6 forbids every
// certificate. Implicit certificates are refused as certificate_profile_violated. Checks no signature.
Result<Certificate, Drop> read_certificate(Bytes oer);

// The certificate profiles of TS 103 097 7.2, as far as trust depends on them: that a CA also names an
// encryption key or permissions for its PKI dialogues does not concern a receiver of messages.
std::optional<Drop> check_ticket_profile(const Certificate& ticket);        // 7.2.1
std::optional<Drop> check_root_profile(const Certificate& root);            // 7.2.3
std::optional<Drop> check_authority_profile(const Certificate& authority);  // 7.2.4

// Does the certificate stay within what its issuer has and may grant: validity, region, permissions?
// certificate_exceeds_issuer if not. A CA's own appPermissions, which sign PKI dialogues, are not judged.
std::optional<Drop> check_consistency(const Certificate& certificate, const Certificate& issuer);

// The signature over the certificate, still to be verified: certificate_signature_invalid when it cannot be the
// issuer's, signature_malformed. For a self-signed certificate pass itself.
Result<OpenSignature, Drop> signature_of(const Certificate& certificate, const Certificate& issuer);
// And verified, by OpenSSL: certificate_signature_invalid too. The expensive one.
std::optional<Drop> check_signature(const Certificate& certificate, const Certificate& issuer);

}  // namespace chorus::v2x::security
