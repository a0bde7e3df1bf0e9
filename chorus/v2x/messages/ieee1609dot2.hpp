// Ieee1609Dot2, IEEE Std 1609.2 (module version 2.7), which ETSI TS 103 097 V2.2.1 profiles: secured
// messages and certificates. EtsiTs103097Data and EtsiTs103097Certificate are the types below with fewer
// values; which values is a matter of v2x/security.
//
// Captured parts remember the octets they were decoded from. Their canonical form (IEEE 1609.2 clauses
// 6.3.4 to 6.4.3) is found by ieee1609dot2_canonical.hpp.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/ieee1609dot2_base_types.hpp"

namespace chorus::v2x::messages::ieee1609dot2 {

// ---- certificates

// LinkageData ::= SEQUENCE {iCert IValue, linkage-value LinkageValue, group-linkage-value GroupLinkageValue OPTIONAL}
struct LinkageData {
    IValue iCert;
    LinkageValue linkage_value;
    Optional<GroupLinkageValue> group_linkage_value;
};

// CertificateId ::= CHOICE {linkageData LinkageData, name Hostname, binaryId OCTET STRING (SIZE (1..64)), none NULL,
//     ...}
using CertificateId = Choice<Named<"linkageData", LinkageData>, Named<"name", Hostname>,
                             Named<"binaryId", Octets<1, 64>>, Named<"none", Null>, Ellipsis>;

// EndEntityType ::= BIT STRING {app (0), enrol (1)} (SIZE (8))
struct EndEntityType : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { app, enrol };
    using Numbers = NumberList<app, enrol>;
};

// SubjectPermissions ::= CHOICE {explicit SequenceOfPsidSspRange, all NULL, ...}
using SubjectPermissions = Choice<Named<"explicit", SequenceOfPsidSspRange>, Named<"all", Null>, Ellipsis>;

// PsidGroupPermissions ::= SEQUENCE {subjectPermissions SubjectPermissions, minChainLength INTEGER DEFAULT 1,
//     chainLengthRange INTEGER DEFAULT 0, eeType EndEntityType DEFAULT '10000000'B}
struct PsidGroupPermissions {
    SubjectPermissions subjectPermissions;
    Default<Integer<MIN, MAX>, 1> minChainLength;
    Default<Integer<MIN, MAX>, 0> chainLengthRange;     // -1: any
    Default<EndEntityType, std::uint8_t{0x80}> eeType;  // {app}
};
// SequenceOfPsidGroupPermissions ::= SEQUENCE OF PsidGroupPermissions
using SequenceOfPsidGroupPermissions = View<PsidGroupPermissions>;

// VerificationKeyIndicator ::= CHOICE {verificationKey PublicVerificationKey, reconstructionValue EccP256CurvePoint,
//     ...}
using VerificationKeyIndicator =
    Choice<Named<"verificationKey", PublicVerificationKey>, Named<"reconstructionValue", EccP256CurvePoint>, Ellipsis>;

// OperatingOrganizationId when id is 1.
// AppExtension ::= SEQUENCE {id ExtId, content OpenType}
struct AppExtension {
    ExtId id;
    OpenType content;
};
// SequenceOfAppExtensions ::= SEQUENCE (SIZE (1..MAX)) OF AppExtension
using SequenceOfAppExtensions = View<AppExtension, 1>;

// CertIssueExtension ::= SEQUENCE {id ExtId, permissions CHOICE {specific OpenType, all NULL}}
struct CertIssueExtension {
    ExtId id;
    Choice<Named<"specific", OpenType>, Named<"all", Null>> permissions;
};
// SequenceOfCertIssueExtensions ::= SEQUENCE (SIZE (1..MAX)) OF CertIssueExtension
using SequenceOfCertIssueExtensions = View<CertIssueExtension, 1>;

// CertRequestExtension ::= SEQUENCE {id ExtId, permissions CHOICE {content OpenType, all NULL}}
struct CertRequestExtension {
    ExtId id;
    Choice<Named<"content", OpenType>, Named<"all", Null>> permissions;
};
// SequenceOfCertRequestExtensions ::= SEQUENCE (SIZE (1..MAX)) OF CertRequestExtension
using SequenceOfCertRequestExtensions = View<CertRequestExtension, 1>;

// BIT STRING {usesCubk (0)} (SIZE (8))
// CertificateFlags ::= BIT STRING {usesCubk (0)} (SIZE (8))
struct CertificateFlags : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { usesCubk };
    using Numbers = NumberList<usesCubk>;
};

// ToBeSignedCertificate ::= SEQUENCE {id CertificateId, cracaId HashedId3, crlSeries CrlSeries,
//     validityPeriod ValidityPeriod, region GeographicRegion OPTIONAL, assuranceLevel SubjectAssurance OPTIONAL,
//     appPermissions SequenceOfPsidSsp OPTIONAL, certIssuePermissions SequenceOfPsidGroupPermissions OPTIONAL,
//     certRequestPermissions SequenceOfPsidGroupPermissions OPTIONAL, canRequestRollover NULL OPTIONAL,
//     encryptionKey PublicEncryptionKey OPTIONAL, verifyKeyIndicator VerificationKeyIndicator, ...,
//     flags CertificateFlags OPTIONAL, appExtensions SequenceOfAppExtensions OPTIONAL,
//     certIssueExtensions SequenceOfCertIssueExtensions OPTIONAL,
//     certRequestExtension SequenceOfCertRequestExtensions OPTIONAL}
struct ToBeSignedCertificate {
    CertificateId id;
    HashedId3 cracaId;
    CrlSeries crlSeries;
    ValidityPeriod validityPeriod;
    Optional<GeographicRegion> region;
    Optional<SubjectAssurance> assuranceLevel;
    Optional<SequenceOfPsidSsp> appPermissions;
    Optional<SequenceOfPsidGroupPermissions> certIssuePermissions;
    Optional<SequenceOfPsidGroupPermissions> certRequestPermissions;
    Optional<Null> canRequestRollover;
    Optional<Captured<PublicEncryptionKey>> encryptionKey;
    Captured<VerificationKeyIndicator> verifyKeyIndicator;
    Ellipsis dots;
    Optional<CertificateFlags> flags;
    Optional<SequenceOfAppExtensions> appExtensions;
    Optional<SequenceOfCertIssueExtensions> certIssueExtensions;
    Optional<SequenceOfCertRequestExtensions> certRequestExtension;
};

// CertificateType ::= ENUMERATED {explicit, implicit, ...}
enum class CertificateType : std::uint8_t { explicit_, implicit /*, ... */ };
Root<CertificateType::implicit, extensible> asn1_shape(CertificateType);

// IssuerIdentifier ::= CHOICE {sha256AndDigest HashedId8, self HashAlgorithm, ..., sha384AndDigest HashedId8,
//     sm3AndDigest HashedId8}
using IssuerIdentifier = Choice<Named<"sha256AndDigest", HashedId8>, Named<"self", HashAlgorithm>, Ellipsis,
                                Named<"sha384AndDigest", HashedId8>, Named<"sm3AndDigest", HashedId8>>;

// CertificateBase; an implicit certificate has no signature, an explicit one has.
// Certificate ::= SEQUENCE {version Uint8 (3), type CertificateType, issuer IssuerIdentifier,
//     toBeSigned ToBeSignedCertificate, signature Signature OPTIONAL}
struct Certificate {
    Constrained<Uint8, 3, 3> version;
    CertificateType type;
    IssuerIdentifier issuer;
    Captured<ToBeSignedCertificate> toBeSigned;
    Optional<Signature> signature;
};
// CertificateBase ::= Certificate
using CertificateBase = Certificate;
// SequenceOfCertificate ::= SEQUENCE OF Certificate
using SequenceOfCertificate = View<Captured<Certificate>>;

// ---- encrypted data

// The cipher has blocks of 128 bits; the last 16 octets authenticate.
// One28BitCcmCiphertext ::= SEQUENCE {nonce OCTET STRING (SIZE (12)), ccmCiphertext Opaque}
struct One28BitCcmCiphertext {
    FixedOctets<12> nonce;
    Opaque ccmCiphertext;
};
// Aes128CcmCiphertext ::= One28BitCcmCiphertext
using Aes128CcmCiphertext = One28BitCcmCiphertext;

// SymmetricCiphertext ::= CHOICE {aes128ccm One28BitCcmCiphertext, ..., sm4Ccm One28BitCcmCiphertext}
using SymmetricCiphertext =
    Choice<Named<"aes128ccm", One28BitCcmCiphertext>, Ellipsis, Named<"sm4Ccm", One28BitCcmCiphertext>>;

// EncryptedDataEncryptionKey ::= CHOICE {eciesNistP256 EciesP256EncryptedKey,
//     eciesBrainpoolP256r1 EciesP256EncryptedKey, ..., ecencSm2256 EcencP256EncryptedKey}
using EncryptedDataEncryptionKey =
    Choice<Named<"eciesNistP256", EciesP256EncryptedKey>, Named<"eciesBrainpoolP256r1", EciesP256EncryptedKey>,
           Ellipsis, Named<"ecencSm2256", EcencP256EncryptedKey>>;

// PreSharedKeyRecipientInfo ::= HashedId8
using PreSharedKeyRecipientInfo = HashedId8;

// SymmRecipientInfo ::= SEQUENCE {recipientId HashedId8, encKey SymmetricCiphertext}
struct SymmRecipientInfo {
    HashedId8 recipientId;
    SymmetricCiphertext encKey;
};

// PKRecipientInfo ::= SEQUENCE {recipientId HashedId8, encKey EncryptedDataEncryptionKey}
struct PKRecipientInfo {
    HashedId8 recipientId;
    EncryptedDataEncryptionKey encKey;
};

// RecipientInfo ::= CHOICE {pskRecipInfo PreSharedKeyRecipientInfo, symmRecipInfo SymmRecipientInfo,
//     certRecipInfo PKRecipientInfo, signedDataRecipInfo PKRecipientInfo, rekRecipInfo PKRecipientInfo}
using RecipientInfo = Choice<Named<"pskRecipInfo", PreSharedKeyRecipientInfo>,
                             Named<"symmRecipInfo", SymmRecipientInfo>, Named<"certRecipInfo", PKRecipientInfo>,
                             Named<"signedDataRecipInfo", PKRecipientInfo>, Named<"rekRecipInfo", PKRecipientInfo>>;
// SequenceOfRecipientInfo ::= SEQUENCE OF RecipientInfo
using SequenceOfRecipientInfo = View<RecipientInfo>;

// EncryptedData ::= SEQUENCE {recipients SequenceOfRecipientInfo, ciphertext SymmetricCiphertext}
struct EncryptedData {
    SequenceOfRecipientInfo recipients;
    SymmetricCiphertext ciphertext;
};

// ---- signed data

// MissingCrlIdentifier ::= SEQUENCE {cracaId HashedId3, crlSeries CrlSeries, ...}
struct MissingCrlIdentifier {
    HashedId3 cracaId;
    CrlSeries crlSeries;
    Ellipsis dots;
};

// PduFunctionalType ::= INTEGER {tlsHandshake (1), iso21177ExtendedAuth (2), iso21177SessionExtension (3)} (0..255)
struct PduFunctionalType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { tlsHandshake = 1, iso21177ExtendedAuth = 2, iso21177SessionExtension = 3 };
    using Numbers = NumberList<tlsHandshake, iso21177ExtendedAuth, iso21177SessionExtension>;
};

// HeaderInfoContributorId ::= INTEGER {ieee1609HeaderInfoContributorId (1), etsiHeaderInfoContributorId (2)} (0..255)
struct HeaderInfoContributorId : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { ieee1609HeaderInfoContributorId = 1, etsiHeaderInfoContributorId = 2 };
    using Numbers = NumberList<ieee1609HeaderInfoContributorId, etsiHeaderInfoContributorId>;
};

// An element of extns is an Extension, whose ids are those of the contributor: Ieee1609HeaderInfoExtensionId,
// or EtsiTs103097HeaderInfoExtensionId in etsi_ts103097_extension.hpp.
// ContributedExtensionBlock ::= SEQUENCE {contributorId HeaderInfoContributorId,
//     extns SEQUENCE (SIZE (1..MAX)) OF OpenType}
struct ContributedExtensionBlock {
    HeaderInfoContributorId contributorId;
    View<OpenType, 1> extns;
};
// ContributedExtensionBlocks ::= SEQUENCE (SIZE (1..MAX)) OF ContributedExtensionBlock
using ContributedExtensionBlocks = View<ContributedExtensionBlock, 1>;

// Its content is a HashedId8.
// Ieee1609HeaderInfoExtensionId ::= INTEGER {p2pcd8ByteLearningRequestId (1)} (0..255)
struct Ieee1609HeaderInfoExtensionId : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { p2pcd8ByteLearningRequestId = 1 };
    using Numbers = NumberList<p2pcd8ByteLearningRequestId>;
};

// HeaderInfo ::= SEQUENCE {psid Psid, generationTime Time64 OPTIONAL, expiryTime Time64 OPTIONAL,
//     generationLocation ThreeDLocation OPTIONAL, p2pcdLearningRequest HashedId3 OPTIONAL,
//     missingCrlIdentifier MissingCrlIdentifier OPTIONAL, encryptionKey EncryptionKey OPTIONAL, ...,
//     inlineP2pcdRequest SequenceOfHashedId3 OPTIONAL, requestedCertificate Certificate OPTIONAL,
//     pduFunctionalType PduFunctionalType OPTIONAL, contributedExtensions ContributedExtensionBlocks OPTIONAL}
struct HeaderInfo {
    Psid psid;
    Optional<Time64> generationTime;
    Optional<Time64> expiryTime;
    Optional<ThreeDLocation> generationLocation;
    Optional<HashedId3> p2pcdLearningRequest;
    Optional<MissingCrlIdentifier> missingCrlIdentifier;
    Optional<Captured<EncryptionKey>> encryptionKey;
    Ellipsis dots;
    Optional<SequenceOfHashedId3> inlineP2pcdRequest;
    Optional<Captured<Certificate>> requestedCertificate;
    Optional<PduFunctionalType> pduFunctionalType;
    Optional<ContributedExtensionBlocks> contributedExtensions;
};

// HashedData ::= CHOICE {sha256HashedData HashedId32, ..., sha384HashedData HashedId48, sm3HashedData HashedId32}
using HashedData = Choice<Named<"sha256HashedData", HashedId32>, Ellipsis, Named<"sha384HashedData", HashedId48>,
                          Named<"sm3HashedData", HashedId32>>;

struct Ieee1609Dot2Data;

// SignedDataPayload ::= SEQUENCE {data Ieee1609Dot2Data OPTIONAL, extDataHash HashedData OPTIONAL, ...,
//     omitted NULL OPTIONAL}
struct SignedDataPayload {
    Optional<Ref<Ieee1609Dot2Data>> data;
    Optional<HashedData> extDataHash;
    Ellipsis dots;
    Optional<Null> omitted;
};

// ToBeSignedData ::= SEQUENCE {payload SignedDataPayload, headerInfo HeaderInfo}
struct ToBeSignedData {
    SignedDataPayload payload;
    HeaderInfo headerInfo;
};

// SignerIdentifier ::= CHOICE {digest HashedId8, certificate SequenceOfCertificate, self NULL, ...}
using SignerIdentifier =
    Choice<Named<"digest", HashedId8>, Named<"certificate", SequenceOfCertificate>, Named<"self", Null>, Ellipsis>;

// SignedData ::= SEQUENCE {hashId HashAlgorithm, tbsData ToBeSignedData, signer SignerIdentifier, signature Signature}
struct SignedData {
    HashAlgorithm hashId;
    Captured<ToBeSignedData> tbsData;
    SignerIdentifier signer;
    Signature signature;
};

// ---- the outermost type

// Ieee1609Dot2Content ::= CHOICE {unsecuredData Opaque, signedData SignedData, encryptedData EncryptedData,
//     signedCertificateRequest Opaque, ..., signedX509CertificateRequest Opaque}
using Ieee1609Dot2Content =
    Choice<Named<"unsecuredData", Opaque>, Named<"signedData", SignedData>, Named<"encryptedData", EncryptedData>,
           Named<"signedCertificateRequest", Opaque>, Ellipsis, Named<"signedX509CertificateRequest", Opaque>>;

// Ieee1609Dot2Data ::= SEQUENCE {protocolVersion Uint8 (3), content Ieee1609Dot2Content}
struct Ieee1609Dot2Data {
    Constrained<Uint8, 3, 3> protocolVersion;
    Ieee1609Dot2Content content;
};

}  // namespace chorus::v2x::messages::ieee1609dot2
