// EtsiTs102941MessagesCa and the modules that it takes its types from, ETSI TS 102 941 V2.2.1: what stations and
// authorities say to each other, and the lists of who is trusted and who no longer is.
//
// Secured types with a parameter, such as EtsiTs103097Data-Signed {InnerEcRequest}, are Ieee1609Dot2Data whose payload
// is that type; what follows from the parameter is a matter of v2x/security. The butterfly messages, which are those of
// IEEE 1609.2.1, are not opened: they are read as unknown additions.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/ieee1609dot2.hpp"

namespace chorus::v2x::messages::etsi_ts102941 {

using namespace asn1;
using asn1::operator==;

// ---- of IEEE 1609.2 and TS 103 097

using ieee1609dot2::CertificateId;
using ieee1609dot2::GeographicRegion;
using ieee1609dot2::HashedData;
using ieee1609dot2::HashedId8;
using ieee1609dot2::PublicEncryptionKey;
using ieee1609dot2::PublicVerificationKey;
using ieee1609dot2::SequenceOfPsidGroupPermissions;
using ieee1609dot2::SequenceOfPsidSsp;
using ieee1609dot2::SubjectAssurance;
using ieee1609dot2::Time32;
using ieee1609dot2::ValidityPeriod;
using EtsiTs103097Certificate = ieee1609dot2::Certificate;
using EtsiTs103097Data = ieee1609dot2::Ieee1609Dot2Data;

// ---- EtsiTs102941BaseTypes

struct CertificateFormat : Integer<1, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { ts103097v131 = 1 };
    using Numbers = NumberList<ts103097v131>;
};

struct CertificateSubjectAttributes {
    Optional<CertificateId> id;
    Optional<ValidityPeriod> validityPeriod;
    Optional<GeographicRegion> region;
    Optional<SubjectAssurance> assuranceLevel;
    Optional<SequenceOfPsidSsp> appPermissions;
    Optional<SequenceOfPsidGroupPermissions> certIssuePermissions;
    Ellipsis dots;
};

using EcSignature = Choice<Named<"encryptedEcSignature", EtsiTs103097Data>, Named<"ecSignature", EtsiTs103097Data>>;

struct PublicKeys {
    PublicVerificationKey verificationKey;
    Optional<PublicEncryptionKey> encryptionKey;
};

struct Version : Integer<MIN, MAX> {
    using Integer::Integer;
    enum Number : std::uint8_t { v1 = 1 };
    using Numbers = NumberList<v1>;
};

// ---- EtsiTs102941TypesEnrolment

enum class EnrolmentResponseCode : std::uint8_t {
    ok,
    cantparse,
    badcontenttype,
    imnottherecipient,
    unknownencryptionalgorithm,
    decryptionfailed,
    unknownits,
    invalidsignature,
    invalidencryptionkey,
    baditsstatus,
    incompleterequest,
    deniedpermissions,
    invalidkeys,
    deniedrequest /*, ... */
};
Root<EnrolmentResponseCode::deniedrequest, extensible> asn1_shape(EnrolmentResponseCode);

using InnerEcRequestSignedForPop = EtsiTs103097Data;

struct InnerEcRequest {
    OctetView itsId;
    CertificateFormat certificateFormat;
    PublicKeys publicKeys;
    CertificateSubjectAttributes requestedSubjectAttributes;
    Ellipsis dots;
};

struct InnerEcResponse {
    FixedOctets<16> requestHash;
    EnrolmentResponseCode responseCode;
    Optional<EtsiTs103097Certificate> certificate;
    Ellipsis dots;
};

// ---- EtsiTs102941TypesAuthorization

enum class AuthorizationResponseCode : std::uint8_t {
    ok,
    its_aa_cantparse,
    its_aa_badcontenttype,
    its_aa_imnottherecipient,
    its_aa_unknownencryptionalgorithm,
    its_aa_decryptionfailed,
    its_aa_keysdontmatch,
    its_aa_incompleterequest,
    its_aa_invalidencryptionkey,
    its_aa_outofsyncrequest,
    its_aa_unknownea,
    its_aa_invalidea,
    its_aa_deniedpermissions,
    aa_ea_cantreachea,
    ea_aa_cantparse,
    ea_aa_badcontenttype,
    ea_aa_imnottherecipient,
    ea_aa_unknownencryptionalgorithm,
    ea_aa_decryptionfailed,
    invalidaa,
    invalidaasignature,
    wrongea,
    unknownits,
    invalidsignature,
    invalidencryptionkey,
    deniedpermissions,
    deniedtoomanycerts /*, ... */
};
Root<AuthorizationResponseCode::deniedtoomanycerts, extensible> asn1_shape(AuthorizationResponseCode);

struct SharedAtRequest {
    HashedId8 eaId;
    FixedOctets<16> keyTag;
    CertificateFormat certificateFormat;
    CertificateSubjectAttributes requestedSubjectAttributes;
    Ellipsis dots;
};

struct InnerAtRequest {
    PublicKeys publicKeys;
    FixedOctets<32> hmacKey;
    SharedAtRequest sharedAtRequest;
    EcSignature ecSignature;
    Ellipsis dots;
};

struct InnerAtResponse {
    FixedOctets<16> requestHash;
    AuthorizationResponseCode responseCode;
    Optional<EtsiTs103097Certificate> certificate;
    Ellipsis dots;
};

// ---- EtsiTs102941TypesAuthorizationValidation

enum class AuthorizationValidationResponseCode : std::uint8_t {
    ok,
    cantparse,
    badcontenttype,
    imnottherecipient,
    unknownencryptionalgorithm,
    decryptionfailed,
    invalidaa,
    invalidaasignature,
    wrongea,
    unknownits,
    invalidsignature,
    invalidencryptionkey,
    deniedpermissions,
    deniedtoomanycerts,
    deniedrequest /*, ... */
};
Root<AuthorizationValidationResponseCode::deniedrequest, extensible> asn1_shape(AuthorizationValidationResponseCode);

struct AuthorizationValidationRequest {
    SharedAtRequest sharedAtRequest;
    EcSignature ecSignature;
    Ellipsis dots;
};

struct AuthorizationValidationResponse {
    FixedOctets<16> requestHash;
    AuthorizationValidationResponseCode responseCode;
    Optional<CertificateSubjectAttributes> confirmedSubjectAttributes;
    Ellipsis dots;
};

// ---- EtsiTs102941TypesCaManagement

struct CaCertificateRequest {
    PublicKeys publicKeys;
    CertificateSubjectAttributes requestedSubjectAttributes;
    Ellipsis dots;
};

// ---- EtsiTs102941TrustLists

using CrlEntry = HashedId8;

struct ToBeSignedCrl {
    Version version;
    Time32 thisUpdate;
    Time32 nextUpdate;
    View<CrlEntry> entries;
    Ellipsis dots;
};

using Url = Utf8View;  // IA5String, whose characters are written like those of UTF8String

struct RootCaEntry {
    EtsiTs103097Certificate selfsignedRootCa;
    Optional<EtsiTs103097Certificate> successorTo;
};

struct EaEntry {
    EtsiTs103097Certificate eaCertificate;
    Url aaAccessPoint;
    Optional<Url> itsAccessPoint;
};

struct AaEntry {
    EtsiTs103097Certificate aaCertificate;
    Url accessPoint;
};

struct DcEntry {
    Url url;
    View<HashedId8> cert;
};

struct TlmEntry {
    EtsiTs103097Certificate selfSignedTLMCertificate;
    Optional<EtsiTs103097Certificate> successorTo;
    Url accessPoint;
};

using CtlEntry = Choice<Named<"rca", RootCaEntry>, Named<"ea", EaEntry>, Named<"aa", AaEntry>, Named<"dc", DcEntry>,
                        Named<"tlm", TlmEntry>, Ellipsis>;

using DcDelete = Url;

using CtlDelete = Choice<Named<"cert", HashedId8>, Named<"dc", DcDelete>, Ellipsis>;

using CtlCommand = Choice<Named<"add", CtlEntry>, Named<"delete", CtlDelete>, Ellipsis>;

struct CtlFormat {
    Version version;
    Time32 nextUpdate;
    bool isFullCtl;
    Integer<0, 255> ctlSequence;
    View<CtlCommand> ctlCommands;
    Ellipsis dots;
};
using FullCtl = CtlFormat;
using DeltaCtl = CtlFormat;
using ToBeSignedTlmCtl = CtlFormat;
using ToBeSignedRcaCtl = CtlFormat;

// ---- EtsiTs102941TypesLinkCertificate

struct ToBeSignedLinkCertificate {
    Time32 expiryTime;
    HashedData certificateHash;
    Ellipsis dots;
};
using ToBeSignedLinkCertificateTlm = ToBeSignedLinkCertificate;
using ToBeSignedLinkCertificateRca = ToBeSignedLinkCertificate;
using RcaSingleSignedLinkCertificateMessage = EtsiTs103097Data;

// ---- EtsiTs102941MessagesCa

using EtsiTs102941DataContent =
    Choice<Named<"enrolmentRequest", InnerEcRequestSignedForPop>, Named<"enrolmentResponse", InnerEcResponse>,
           Named<"authorizationRequest", InnerAtRequest>, Named<"authorizationResponse", InnerAtResponse>,
           Named<"certificateRevocationList", ToBeSignedCrl>, Named<"certificateTrustListTlm", ToBeSignedTlmCtl>,
           Named<"certificateTrustListRca", ToBeSignedRcaCtl>,
           Named<"authorizationValidationRequest", AuthorizationValidationRequest>,
           Named<"authorizationValidationResponse", AuthorizationValidationResponse>,
           Named<"caCertificateRequest", CaCertificateRequest>, Ellipsis,
           Named<"linkCertificateTlm", ToBeSignedLinkCertificateTlm>,
           Named<"singleSignedLinkCertificateRca", ToBeSignedLinkCertificateRca>,
           Named<"doubleSignedlinkCertificateRca", RcaSingleSignedLinkCertificateMessage>>;

struct EtsiTs102941Data {
    Constrained<Version, 1, 1> version;
    EtsiTs102941DataContent content;
};

}  // namespace chorus::v2x::messages::etsi_ts102941
