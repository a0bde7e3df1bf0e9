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
// EtsiTs103097Certificate ::= Certificate
using EtsiTs103097Certificate = ieee1609dot2::Certificate;
// EtsiTs103097Data ::= Ieee1609Dot2Data
using EtsiTs103097Data = ieee1609dot2::Ieee1609Dot2Data;

// ---- EtsiTs102941BaseTypes

// CertificateFormat ::= INTEGER {ts103097v131 (1)} (1..255)
struct CertificateFormat : Integer<1, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { ts103097v131 = 1 };
    using Numbers = NumberList<ts103097v131>;
};

// CertificateSubjectAttributes ::= SEQUENCE {id CertificateId OPTIONAL, validityPeriod ValidityPeriod OPTIONAL,
//     region GeographicRegion OPTIONAL, assuranceLevel SubjectAssurance OPTIONAL,
//     appPermissions SequenceOfPsidSsp OPTIONAL, certIssuePermissions SequenceOfPsidGroupPermissions OPTIONAL, ...}
struct CertificateSubjectAttributes {
    Optional<CertificateId> id;
    Optional<ValidityPeriod> validityPeriod;
    Optional<GeographicRegion> region;
    Optional<SubjectAssurance> assuranceLevel;
    Optional<SequenceOfPsidSsp> appPermissions;
    Optional<SequenceOfPsidGroupPermissions> certIssuePermissions;
    Ellipsis dots;
};

// EcSignature ::= CHOICE {encryptedEcSignature EtsiTs103097Data, ecSignature EtsiTs103097Data}
using EcSignature = Choice<Named<"encryptedEcSignature", EtsiTs103097Data>, Named<"ecSignature", EtsiTs103097Data>>;

// PublicKeys ::= SEQUENCE {verificationKey PublicVerificationKey, encryptionKey PublicEncryptionKey OPTIONAL}
struct PublicKeys {
    PublicVerificationKey verificationKey;
    Optional<PublicEncryptionKey> encryptionKey;
};

// Version ::= INTEGER {v1 (1)}
struct Version : Integer<MIN, MAX> {
    using Integer::Integer;
    enum Number : std::uint8_t { v1 = 1 };
    using Numbers = NumberList<v1>;
};

// ---- EtsiTs102941TypesEnrolment

// EnrolmentResponseCode ::= ENUMERATED {ok, cantparse, badcontenttype, imnottherecipient, unknownencryptionalgorithm,
//     decryptionfailed, unknownits, invalidsignature, invalidencryptionkey, baditsstatus, incompleterequest,
//     deniedpermissions, invalidkeys, deniedrequest, ...}
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

// InnerEcRequestSignedForPop ::= EtsiTs103097Data
using InnerEcRequestSignedForPop = EtsiTs103097Data;

// InnerEcRequest ::= SEQUENCE {itsId OCTET STRING, certificateFormat CertificateFormat, publicKeys PublicKeys,
//     requestedSubjectAttributes CertificateSubjectAttributes, ...}
struct InnerEcRequest {
    OctetView itsId;
    CertificateFormat certificateFormat;
    PublicKeys publicKeys;
    CertificateSubjectAttributes requestedSubjectAttributes;
    Ellipsis dots;
};

// InnerEcResponse ::= SEQUENCE {requestHash OCTET STRING (SIZE (16)), responseCode EnrolmentResponseCode,
//     certificate EtsiTs103097Certificate OPTIONAL, ...}
struct InnerEcResponse {
    FixedOctets<16> requestHash;
    EnrolmentResponseCode responseCode;
    Optional<EtsiTs103097Certificate> certificate;
    Ellipsis dots;
};

// ---- EtsiTs102941TypesAuthorization

// AuthorizationResponseCode ::= ENUMERATED {ok, its-aa-cantparse, its-aa-badcontenttype, its-aa-imnottherecipient,
//     its-aa-unknownencryptionalgorithm, its-aa-decryptionfailed, its-aa-keysdontmatch, its-aa-incompleterequest,
//     its-aa-invalidencryptionkey, its-aa-outofsyncrequest, its-aa-unknownea, its-aa-invalidea,
//     its-aa-deniedpermissions, aa-ea-cantreachea, ea-aa-cantparse, ea-aa-badcontenttype, ea-aa-imnottherecipient,
//     ea-aa-unknownencryptionalgorithm, ea-aa-decryptionfailed, invalidaa, invalidaasignature, wrongea, unknownits,
//     invalidsignature, invalidencryptionkey, deniedpermissions, deniedtoomanycerts, ...}
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

// SharedAtRequest ::= SEQUENCE {eaId HashedId8, keyTag OCTET STRING (SIZE (16)), certificateFormat CertificateFormat,
//     requestedSubjectAttributes CertificateSubjectAttributes, ...}
struct SharedAtRequest {
    HashedId8 eaId;
    FixedOctets<16> keyTag;
    CertificateFormat certificateFormat;
    CertificateSubjectAttributes requestedSubjectAttributes;
    Ellipsis dots;
};

// InnerAtRequest ::= SEQUENCE {publicKeys PublicKeys, hmacKey OCTET STRING (SIZE (32)),
//     sharedAtRequest SharedAtRequest, ecSignature EcSignature, ...}
struct InnerAtRequest {
    PublicKeys publicKeys;
    FixedOctets<32> hmacKey;
    SharedAtRequest sharedAtRequest;
    EcSignature ecSignature;
    Ellipsis dots;
};

// InnerAtResponse ::= SEQUENCE {requestHash OCTET STRING (SIZE (16)), responseCode AuthorizationResponseCode,
//     certificate EtsiTs103097Certificate OPTIONAL, ...}
struct InnerAtResponse {
    FixedOctets<16> requestHash;
    AuthorizationResponseCode responseCode;
    Optional<EtsiTs103097Certificate> certificate;
    Ellipsis dots;
};

// ---- EtsiTs102941TypesAuthorizationValidation

// AuthorizationValidationResponseCode ::= ENUMERATED {ok, cantparse, badcontenttype, imnottherecipient,
//     unknownencryptionalgorithm, decryptionfailed, invalidaa, invalidaasignature, wrongea, unknownits,
//     invalidsignature, invalidencryptionkey, deniedpermissions, deniedtoomanycerts, deniedrequest, ...}
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

// AuthorizationValidationRequest ::= SEQUENCE {sharedAtRequest SharedAtRequest, ecSignature EcSignature, ...}
struct AuthorizationValidationRequest {
    SharedAtRequest sharedAtRequest;
    EcSignature ecSignature;
    Ellipsis dots;
};

// AuthorizationValidationResponse ::= SEQUENCE {requestHash OCTET STRING (SIZE (16)),
//     responseCode AuthorizationValidationResponseCode,
//     confirmedSubjectAttributes CertificateSubjectAttributes OPTIONAL, ...}
struct AuthorizationValidationResponse {
    FixedOctets<16> requestHash;
    AuthorizationValidationResponseCode responseCode;
    Optional<CertificateSubjectAttributes> confirmedSubjectAttributes;
    Ellipsis dots;
};

// ---- EtsiTs102941TypesCaManagement

// CaCertificateRequest ::= SEQUENCE {publicKeys PublicKeys, requestedSubjectAttributes CertificateSubjectAttributes,
//     ...}
struct CaCertificateRequest {
    PublicKeys publicKeys;
    CertificateSubjectAttributes requestedSubjectAttributes;
    Ellipsis dots;
};

// ---- EtsiTs102941TrustLists

// CrlEntry ::= HashedId8
using CrlEntry = HashedId8;

// ToBeSignedCrl ::= SEQUENCE {version Version, thisUpdate Time32, nextUpdate Time32, entries SEQUENCE OF CrlEntry, ...}
struct ToBeSignedCrl {
    Version version;
    Time32 thisUpdate;
    Time32 nextUpdate;
    View<CrlEntry> entries;
    Ellipsis dots;
};

// Url ::= UTF8String
using Url = Utf8View;  // IA5String, whose characters are written like those of UTF8String

// RootCaEntry ::= SEQUENCE {selfsignedRootCa EtsiTs103097Certificate, successorTo EtsiTs103097Certificate OPTIONAL}
struct RootCaEntry {
    EtsiTs103097Certificate selfsignedRootCa;
    Optional<EtsiTs103097Certificate> successorTo;
};

// EaEntry ::= SEQUENCE {eaCertificate EtsiTs103097Certificate, aaAccessPoint Url, itsAccessPoint Url OPTIONAL}
struct EaEntry {
    EtsiTs103097Certificate eaCertificate;
    Url aaAccessPoint;
    Optional<Url> itsAccessPoint;
};

// AaEntry ::= SEQUENCE {aaCertificate EtsiTs103097Certificate, accessPoint Url}
struct AaEntry {
    EtsiTs103097Certificate aaCertificate;
    Url accessPoint;
};

// DcEntry ::= SEQUENCE {url Url, cert SEQUENCE OF HashedId8}
struct DcEntry {
    Url url;
    View<HashedId8> cert;
};

// TlmEntry ::= SEQUENCE {selfSignedTLMCertificate EtsiTs103097Certificate,
//     successorTo EtsiTs103097Certificate OPTIONAL, accessPoint Url}
struct TlmEntry {
    EtsiTs103097Certificate selfSignedTLMCertificate;
    Optional<EtsiTs103097Certificate> successorTo;
    Url accessPoint;
};

// CtlEntry ::= CHOICE {rca RootCaEntry, ea EaEntry, aa AaEntry, dc DcEntry, tlm TlmEntry, ...}
using CtlEntry = Choice<Named<"rca", RootCaEntry>, Named<"ea", EaEntry>, Named<"aa", AaEntry>, Named<"dc", DcEntry>,
                        Named<"tlm", TlmEntry>, Ellipsis>;

// DcDelete ::= Url
using DcDelete = Url;

// CtlDelete ::= CHOICE {cert HashedId8, dc DcDelete, ...}
using CtlDelete = Choice<Named<"cert", HashedId8>, Named<"dc", DcDelete>, Ellipsis>;

// CtlCommand ::= CHOICE {add CtlEntry, delete CtlDelete, ...}
using CtlCommand = Choice<Named<"add", CtlEntry>, Named<"delete", CtlDelete>, Ellipsis>;

// CtlFormat ::= SEQUENCE {version Version, nextUpdate Time32, isFullCtl BOOLEAN, ctlSequence INTEGER (0..255),
//     ctlCommands SEQUENCE OF CtlCommand, ...}
struct CtlFormat {
    Version version;
    Time32 nextUpdate;
    bool isFullCtl;
    Integer<0, 255> ctlSequence;
    View<CtlCommand> ctlCommands;
    Ellipsis dots;
};
// FullCtl ::= CtlFormat
using FullCtl = CtlFormat;
// DeltaCtl ::= CtlFormat
using DeltaCtl = CtlFormat;
// ToBeSignedTlmCtl ::= CtlFormat
using ToBeSignedTlmCtl = CtlFormat;
// ToBeSignedRcaCtl ::= CtlFormat
using ToBeSignedRcaCtl = CtlFormat;

// ---- EtsiTs102941TypesLinkCertificate

// ToBeSignedLinkCertificate ::= SEQUENCE {expiryTime Time32, certificateHash HashedData, ...}
struct ToBeSignedLinkCertificate {
    Time32 expiryTime;
    HashedData certificateHash;
    Ellipsis dots;
};
// ToBeSignedLinkCertificateTlm ::= ToBeSignedLinkCertificate
using ToBeSignedLinkCertificateTlm = ToBeSignedLinkCertificate;
// ToBeSignedLinkCertificateRca ::= ToBeSignedLinkCertificate
using ToBeSignedLinkCertificateRca = ToBeSignedLinkCertificate;
// RcaSingleSignedLinkCertificateMessage ::= EtsiTs103097Data
using RcaSingleSignedLinkCertificateMessage = EtsiTs103097Data;

// ---- EtsiTs102941MessagesCa

// EtsiTs102941DataContent ::= CHOICE {enrolmentRequest InnerEcRequestSignedForPop, enrolmentResponse InnerEcResponse,
//     authorizationRequest InnerAtRequest, authorizationResponse InnerAtResponse,
//     certificateRevocationList ToBeSignedCrl, certificateTrustListTlm ToBeSignedTlmCtl,
//     certificateTrustListRca ToBeSignedRcaCtl, authorizationValidationRequest AuthorizationValidationRequest,
//     authorizationValidationResponse AuthorizationValidationResponse, caCertificateRequest CaCertificateRequest, ...,
//     linkCertificateTlm ToBeSignedLinkCertificateTlm, singleSignedLinkCertificateRca ToBeSignedLinkCertificateRca,
//     doubleSignedlinkCertificateRca RcaSingleSignedLinkCertificateMessage}
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

// EtsiTs102941Data ::= SEQUENCE {version Version (1), content EtsiTs102941DataContent}
struct EtsiTs102941Data {
    Constrained<Version, 1, 1> version;
    EtsiTs102941DataContent content;
};

}  // namespace chorus::v2x::messages::etsi_ts102941
