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

struct LinkageData {
    IValue iCert;
    LinkageValue linkage_value;
    Optional<GroupLinkageValue> group_linkage_value;
};

using CertificateId = Choice<Named<"linkageData", LinkageData>, Named<"name", Hostname>,
                             Named<"binaryId", Octets<1, 64>>, Named<"none", Null>, Ellipsis>;

struct EndEntityType : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { app, enrol };
    using Numbers = NumberList<app, enrol>;
};

using SubjectPermissions = Choice<Named<"explicit", SequenceOfPsidSspRange>, Named<"all", Null>, Ellipsis>;

struct PsidGroupPermissions {
    SubjectPermissions subjectPermissions;
    Default<Integer<MIN, MAX>, 1> minChainLength;
    Default<Integer<MIN, MAX>, 0> chainLengthRange;     // -1: any
    Default<EndEntityType, std::uint8_t{0x80}> eeType;  // {app}
};
using SequenceOfPsidGroupPermissions = View<PsidGroupPermissions>;

using VerificationKeyIndicator =
    Choice<Named<"verificationKey", PublicVerificationKey>, Named<"reconstructionValue", EccP256CurvePoint>, Ellipsis>;

// OperatingOrganizationId when id is 1.
struct AppExtension {
    ExtId id;
    OpenType content;
};
using SequenceOfAppExtensions = View<AppExtension, 1>;

struct CertIssueExtension {
    ExtId id;
    Choice<Named<"specific", OpenType>, Named<"all", Null>> permissions;
};
using SequenceOfCertIssueExtensions = View<CertIssueExtension, 1>;

struct CertRequestExtension {
    ExtId id;
    Choice<Named<"content", OpenType>, Named<"all", Null>> permissions;
};
using SequenceOfCertRequestExtensions = View<CertRequestExtension, 1>;

// BIT STRING {usesCubk (0)} (SIZE (8))
struct CertificateFlags : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { usesCubk };
    using Numbers = NumberList<usesCubk>;
};

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

enum class CertificateType : std::uint8_t { explicit_, implicit /*, ... */ };
Root<CertificateType::implicit, extensible> asn1_shape(CertificateType);

using IssuerIdentifier = Choice<Named<"sha256AndDigest", HashedId8>, Named<"self", HashAlgorithm>, Ellipsis,
                                Named<"sha384AndDigest", HashedId8>, Named<"sm3AndDigest", HashedId8>>;

// CertificateBase; an implicit certificate has no signature, an explicit one has.
struct Certificate {
    Constrained<Uint8, 3, 3> version;
    CertificateType type;
    IssuerIdentifier issuer;
    Captured<ToBeSignedCertificate> toBeSigned;
    Optional<Signature> signature;
};
using CertificateBase = Certificate;
using SequenceOfCertificate = View<Captured<Certificate>>;

// ---- encrypted data

// The cipher has blocks of 128 bits; the last 16 octets authenticate.
struct One28BitCcmCiphertext {
    FixedOctets<12> nonce;
    Opaque ccmCiphertext;
};
using Aes128CcmCiphertext = One28BitCcmCiphertext;

using SymmetricCiphertext =
    Choice<Named<"aes128ccm", One28BitCcmCiphertext>, Ellipsis, Named<"sm4Ccm", One28BitCcmCiphertext>>;

using EncryptedDataEncryptionKey =
    Choice<Named<"eciesNistP256", EciesP256EncryptedKey>, Named<"eciesBrainpoolP256r1", EciesP256EncryptedKey>,
           Ellipsis, Named<"ecencSm2256", EcencP256EncryptedKey>>;

using PreSharedKeyRecipientInfo = HashedId8;

struct SymmRecipientInfo {
    HashedId8 recipientId;
    SymmetricCiphertext encKey;
};

struct PKRecipientInfo {
    HashedId8 recipientId;
    EncryptedDataEncryptionKey encKey;
};

using RecipientInfo = Choice<Named<"pskRecipInfo", PreSharedKeyRecipientInfo>,
                             Named<"symmRecipInfo", SymmRecipientInfo>, Named<"certRecipInfo", PKRecipientInfo>,
                             Named<"signedDataRecipInfo", PKRecipientInfo>, Named<"rekRecipInfo", PKRecipientInfo>>;
using SequenceOfRecipientInfo = View<RecipientInfo>;

struct EncryptedData {
    SequenceOfRecipientInfo recipients;
    SymmetricCiphertext ciphertext;
};

// ---- signed data

struct MissingCrlIdentifier {
    HashedId3 cracaId;
    CrlSeries crlSeries;
    Ellipsis dots;
};

struct PduFunctionalType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { tlsHandshake = 1, iso21177ExtendedAuth = 2, iso21177SessionExtension = 3 };
    using Numbers = NumberList<tlsHandshake, iso21177ExtendedAuth, iso21177SessionExtension>;
};

struct HeaderInfoContributorId : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { ieee1609HeaderInfoContributorId = 1, etsiHeaderInfoContributorId = 2 };
    using Numbers = NumberList<ieee1609HeaderInfoContributorId, etsiHeaderInfoContributorId>;
};

// An element of extns is an Extension, whose ids are those of the contributor: Ieee1609HeaderInfoExtensionId,
// or EtsiTs103097HeaderInfoExtensionId in etsi_ts103097_extension.hpp.
struct ContributedExtensionBlock {
    HeaderInfoContributorId contributorId;
    View<OpenType, 1> extns;
};
using ContributedExtensionBlocks = View<ContributedExtensionBlock, 1>;

// Its content is a HashedId8.
struct Ieee1609HeaderInfoExtensionId : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { p2pcd8ByteLearningRequestId = 1 };
    using Numbers = NumberList<p2pcd8ByteLearningRequestId>;
};

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

using HashedData = Choice<Named<"sha256HashedData", HashedId32>, Ellipsis, Named<"sha384HashedData", HashedId48>,
                          Named<"sm3HashedData", HashedId32>>;

struct Ieee1609Dot2Data;

struct SignedDataPayload {
    Optional<Ref<Ieee1609Dot2Data>> data;
    Optional<HashedData> extDataHash;
    Ellipsis dots;
    Optional<Null> omitted;
};

struct ToBeSignedData {
    SignedDataPayload payload;
    HeaderInfo headerInfo;
};

using SignerIdentifier =
    Choice<Named<"digest", HashedId8>, Named<"certificate", SequenceOfCertificate>, Named<"self", Null>, Ellipsis>;

struct SignedData {
    HashAlgorithm hashId;
    Captured<ToBeSignedData> tbsData;
    SignerIdentifier signer;
    Signature signature;
};

// ---- the outermost type

using Ieee1609Dot2Content =
    Choice<Named<"unsecuredData", Opaque>, Named<"signedData", SignedData>, Named<"encryptedData", EncryptedData>,
           Named<"signedCertificateRequest", Opaque>, Ellipsis, Named<"signedX509CertificateRequest", Opaque>>;

struct Ieee1609Dot2Data {
    Constrained<Uint8, 3, 3> protocolVersion;
    Ieee1609Dot2Content content;
};

}  // namespace chorus::v2x::messages::ieee1609dot2
