// Ieee1609Dot2BaseTypes, IEEE Std 1609.2 (module version 2.5). The identifiers are those of the module;
// hyphens in the names of components are underscores. Values are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::ieee1609dot2 {

using namespace asn1;
using asn1::operator==;

// What stands in the octets of an open type depends on an identifier beside it; on the wire it is an
// OCTET STRING, and it is kept as one, so that what nobody knows here survives encoding again.
// OpenType ::= OCTET STRING
using OpenType = OctetView;

// ---- integers and octet strings

// Uint3 ::= INTEGER (0..7)
using Uint3 = Integer<0, 7>;
// Uint8 ::= INTEGER (0..255)
using Uint8 = Integer<0, 255>;
// Uint16 ::= INTEGER (0..65535)
using Uint16 = Integer<0, 65535>;
// Uint32 ::= INTEGER (0..4294967295)
using Uint32 = Integer<0, 4294967295>;
using asn1::Uint64;
// SequenceOfUint8 ::= SEQUENCE OF Uint8
using SequenceOfUint8 = View<Uint8>;
// SequenceOfUint16 ::= SEQUENCE OF Uint16
using SequenceOfUint16 = View<Uint16>;

// Opaque ::= OCTET STRING
using Opaque = OctetView;
// HashedId3 ::= OCTET STRING (SIZE (3))
using HashedId3 = FixedOctets<3>;
// SequenceOfHashedId3 ::= SEQUENCE OF HashedId3
using SequenceOfHashedId3 = View<HashedId3>;
// HashedId8 ::= OCTET STRING (SIZE (8))
using HashedId8 = FixedOctets<8>;
// HashedId10 ::= OCTET STRING (SIZE (10))
using HashedId10 = FixedOctets<10>;
// HashedId32 ::= OCTET STRING (SIZE (32))
using HashedId32 = FixedOctets<32>;
// HashedId48 ::= OCTET STRING (SIZE (48))
using HashedId48 = FixedOctets<48>;

// ---- time

// Time32 ::= Uint32
using Time32 = Uint32;  // TAI seconds since 2004-01-01T00:00:00Z
// Time64 ::= INTEGER (0..18446744073709551615)
using Time64 = Uint64;  // TAI microseconds since then

// Duration ::= CHOICE {microseconds Uint16, milliseconds Uint16, seconds Uint16, minutes Uint16, hours Uint16,
//     sixtyHours Uint16, years Uint16}
using Duration = Choice<Named<"microseconds", Uint16>, Named<"milliseconds", Uint16>, Named<"seconds", Uint16>,
                        Named<"minutes", Uint16>, Named<"hours", Uint16>, Named<"sixtyHours", Uint16>,
                        Named<"years", Uint16>>;  // a year is 31556952 seconds

// ValidityPeriod ::= SEQUENCE {start Time32, duration Duration}
struct ValidityPeriod {
    Time32 start;
    Duration duration;
};

// ---- places

// NinetyDegreeInt ::= INTEGER {unknown (900000001)} (-900000000..900000001)
struct NinetyDegreeInt : Integer<-900000000, 900000001> {
    using Integer::Integer;
    enum Number : std::int32_t { min = -900000000, max = 900000000, unknown = 900000001 };
    using Numbers = NumberList<unknown>;
};
// OneEightyDegreeInt ::= INTEGER {unknown (1800000001)} (-1799999999..1800000001)
struct OneEightyDegreeInt : Integer<-1799999999, 1800000001> {
    using Integer::Integer;
    enum Number : std::int32_t { min = -1799999999, max = 1800000000, unknown = 1800000001 };
    using Numbers = NumberList<unknown>;
};
// Latitude ::= NinetyDegreeInt
using Latitude = NinetyDegreeInt;
// Longitude ::= OneEightyDegreeInt
using Longitude = OneEightyDegreeInt;
// Elevation ::= Uint16
using Elevation = Uint16;  // 0.1 m above -409.5 m

// TwoDLocation ::= SEQUENCE {latitude Latitude, longitude Longitude}
struct TwoDLocation {
    Latitude latitude;
    Longitude longitude;
};

// ThreeDLocation ::= SEQUENCE {latitude Latitude, longitude Longitude, elevation Elevation}
struct ThreeDLocation {
    Latitude latitude;
    Longitude longitude;
    Elevation elevation;
};

// CircularRegion ::= SEQUENCE {center TwoDLocation, radius Uint16}
struct CircularRegion {
    TwoDLocation center;
    Uint16 radius;
};

// RectangularRegion ::= SEQUENCE {northWest TwoDLocation, southEast TwoDLocation}
struct RectangularRegion {
    TwoDLocation northWest;
    TwoDLocation southEast;
};
// SequenceOfRectangularRegion ::= SEQUENCE OF RectangularRegion
using SequenceOfRectangularRegion = View<RectangularRegion>;

// PolygonalRegion ::= SEQUENCE (SIZE (3..MAX)) OF TwoDLocation
using PolygonalRegion = View<TwoDLocation, 3>;

// UnCountryId ::= Uint16
using UnCountryId = Uint16;
// CountryOnly ::= UnCountryId
using CountryOnly = UnCountryId;

// CountryAndRegions ::= SEQUENCE {countryOnly UnCountryId, regions SequenceOfUint8}
struct CountryAndRegions {
    UnCountryId countryOnly;
    SequenceOfUint8 regions;
};

// RegionAndSubregions ::= SEQUENCE {region Uint8, subregions SequenceOfUint16}
struct RegionAndSubregions {
    Uint8 region;
    SequenceOfUint16 subregions;
};
// SequenceOfRegionAndSubregions ::= SEQUENCE OF RegionAndSubregions
using SequenceOfRegionAndSubregions = View<RegionAndSubregions>;

// CountryAndSubregions ::= SEQUENCE {countryOnly UnCountryId, regionAndSubregions SequenceOfRegionAndSubregions}
struct CountryAndSubregions {
    UnCountryId countryOnly;
    SequenceOfRegionAndSubregions regionAndSubregions;
};

// IdentifiedRegion ::= CHOICE {countryOnly UnCountryId, countryAndRegions CountryAndRegions,
//     countryAndSubregions CountryAndSubregions, ...}
using IdentifiedRegion = Choice<Named<"countryOnly", UnCountryId>, Named<"countryAndRegions", CountryAndRegions>,
                                Named<"countryAndSubregions", CountryAndSubregions>, Ellipsis>;
// SequenceOfIdentifiedRegion ::= SEQUENCE OF IdentifiedRegion
using SequenceOfIdentifiedRegion = View<IdentifiedRegion>;

// GeographicRegion ::= CHOICE {circularRegion CircularRegion, rectangularRegion SequenceOfRectangularRegion,
//     polygonalRegion PolygonalRegion, identifiedRegion SequenceOfIdentifiedRegion, ...}
using GeographicRegion =
    Choice<Named<"circularRegion", CircularRegion>, Named<"rectangularRegion", SequenceOfRectangularRegion>,
           Named<"polygonalRegion", PolygonalRegion>, Named<"identifiedRegion", SequenceOfIdentifiedRegion>, Ellipsis>;

// ---- cryptography

// UncompressedP256 ::= SEQUENCE {x OCTET STRING (SIZE (32)), y OCTET STRING (SIZE (32))}
struct UncompressedP256 {
    FixedOctets<32> x;
    FixedOctets<32> y;
};
// EccP256CurvePoint ::= CHOICE {x-only OCTET STRING (SIZE (32)), fill NULL, compressed-y-0 OCTET STRING (SIZE (32)),
//     compressed-y-1 OCTET STRING (SIZE (32)), uncompressedP256 UncompressedP256}
using EccP256CurvePoint =
    Choice<Named<"x-only", FixedOctets<32>>, Named<"fill", Null>, Named<"compressed-y-0", FixedOctets<32>>,
           Named<"compressed-y-1", FixedOctets<32>>, Named<"uncompressedP256", UncompressedP256>>;

// UncompressedP384 ::= SEQUENCE {x OCTET STRING (SIZE (48)), y OCTET STRING (SIZE (48))}
struct UncompressedP384 {
    FixedOctets<48> x;
    FixedOctets<48> y;
};
// EccP384CurvePoint ::= CHOICE {x-only OCTET STRING (SIZE (48)), fill NULL, compressed-y-0 OCTET STRING (SIZE (48)),
//     compressed-y-1 OCTET STRING (SIZE (48)), uncompressedP384 UncompressedP384}
using EccP384CurvePoint =
    Choice<Named<"x-only", FixedOctets<48>>, Named<"fill", Null>, Named<"compressed-y-0", FixedOctets<48>>,
           Named<"compressed-y-1", FixedOctets<48>>, Named<"uncompressedP384", UncompressedP384>>;

// EcdsaP256Signature ::= SEQUENCE {rSig EccP256CurvePoint, sSig OCTET STRING (SIZE (32))}
struct EcdsaP256Signature {
    EccP256CurvePoint rSig;
    FixedOctets<32> sSig;
};

// EcdsaP384Signature ::= SEQUENCE {rSig EccP384CurvePoint, sSig OCTET STRING (SIZE (48))}
struct EcdsaP384Signature {
    EccP384CurvePoint rSig;
    FixedOctets<48> sSig;
};

// EcsigP256Signature ::= SEQUENCE {rSig OCTET STRING (SIZE (32)), sSig OCTET STRING (SIZE (32))}
struct EcsigP256Signature {
    FixedOctets<32> rSig;
    FixedOctets<32> sSig;
};

// Signature ::= CHOICE {ecdsaNistP256Signature EcdsaP256Signature, ecdsaBrainpoolP256r1Signature EcdsaP256Signature,
//     ..., ecdsaBrainpoolP384r1Signature EcdsaP384Signature, ecdsaNistP384Signature EcdsaP384Signature,
//     sm2Signature EcsigP256Signature}
using Signature =
    Choice<Named<"ecdsaNistP256Signature", EcdsaP256Signature>,
           Named<"ecdsaBrainpoolP256r1Signature", EcdsaP256Signature>, Ellipsis,
           Named<"ecdsaBrainpoolP384r1Signature", EcdsaP384Signature>,
           Named<"ecdsaNistP384Signature", EcdsaP384Signature>, Named<"sm2Signature", EcsigP256Signature>>;

// SymmAlgorithm ::= ENUMERATED {aes128Ccm, ..., sm4Ccm}
enum class SymmAlgorithm : std::uint8_t { aes128Ccm, /* ..., */ sm4Ccm };
Root<SymmAlgorithm::aes128Ccm, extensible, SymmAlgorithm::sm4Ccm> asn1_shape(SymmAlgorithm);

// HashAlgorithm ::= ENUMERATED {sha256, ..., sha384, sm3}
enum class HashAlgorithm : std::uint8_t { sha256, /* ..., */ sha384, sm3 };
Root<HashAlgorithm::sha256, extensible, HashAlgorithm::sm3> asn1_shape(HashAlgorithm);

// EciesP256EncryptedKey ::= SEQUENCE {v EccP256CurvePoint, c OCTET STRING (SIZE (16)), t OCTET STRING (SIZE (16))}
struct EciesP256EncryptedKey {
    EccP256CurvePoint v;
    FixedOctets<16> c;
    FixedOctets<16> t;
};

// EcencP256EncryptedKey ::= SEQUENCE {v EccP256CurvePoint, c OCTET STRING (SIZE (16)), t OCTET STRING (SIZE (32))}
struct EcencP256EncryptedKey {
    EccP256CurvePoint v;
    FixedOctets<16> c;
    FixedOctets<32> t;
};

// BasePublicEncryptionKey ::= CHOICE {eciesNistP256 EccP256CurvePoint, eciesBrainpoolP256r1 EccP256CurvePoint, ...,
//     ecencSm2 EccP256CurvePoint}
using BasePublicEncryptionKey =
    Choice<Named<"eciesNistP256", EccP256CurvePoint>, Named<"eciesBrainpoolP256r1", EccP256CurvePoint>, Ellipsis,
           Named<"ecencSm2", EccP256CurvePoint>>;

// PublicEncryptionKey ::= SEQUENCE {supportedSymmAlg SymmAlgorithm, publicKey BasePublicEncryptionKey}
struct PublicEncryptionKey {
    SymmAlgorithm supportedSymmAlg;
    BasePublicEncryptionKey publicKey;
};

// SymmetricEncryptionKey ::= CHOICE {aes128Ccm OCTET STRING (SIZE (16)), ..., sm4Ccm OCTET STRING (SIZE (16))}
using SymmetricEncryptionKey = Choice<Named<"aes128Ccm", FixedOctets<16>>, Ellipsis, Named<"sm4Ccm", FixedOctets<16>>>;

// EncryptionKey ::= CHOICE {public PublicEncryptionKey, symmetric SymmetricEncryptionKey}
using EncryptionKey = Choice<Named<"public", PublicEncryptionKey>, Named<"symmetric", SymmetricEncryptionKey>>;

// PublicVerificationKey ::= CHOICE {ecdsaNistP256 EccP256CurvePoint, ecdsaBrainpoolP256r1 EccP256CurvePoint, ...,
//     ecdsaBrainpoolP384r1 EccP384CurvePoint, ecdsaNistP384 EccP384CurvePoint, ecsigSm2 EccP256CurvePoint}
using PublicVerificationKey =
    Choice<Named<"ecdsaNistP256", EccP256CurvePoint>, Named<"ecdsaBrainpoolP256r1", EccP256CurvePoint>, Ellipsis,
           Named<"ecdsaBrainpoolP384r1", EccP384CurvePoint>, Named<"ecdsaNistP384", EccP384CurvePoint>,
           Named<"ecsigSm2", EccP256CurvePoint>>;

// ---- permissions

// Psid ::= INTEGER (0..MAX)
using Psid = Integer<0, MAX>;  // the ITS-AID of ETSI
// SequenceOfPsid ::= SEQUENCE OF Psid
using SequenceOfPsid = View<Psid>;

// BitmapSsp ::= OCTET STRING (SIZE (0..31))
using BitmapSsp = Octets<0, 31>;
// ServiceSpecificPermissions ::= CHOICE {opaque OCTET STRING, ..., bitmapSsp BitmapSsp}
using ServiceSpecificPermissions = Choice<Named<"opaque", OctetView>, Ellipsis, Named<"bitmapSsp", BitmapSsp>>;

// PsidSsp ::= SEQUENCE {psid Psid, ssp ServiceSpecificPermissions OPTIONAL}
struct PsidSsp {
    Psid psid;
    Optional<ServiceSpecificPermissions> ssp;
};
// SequenceOfPsidSsp ::= SEQUENCE OF PsidSsp
using SequenceOfPsidSsp = View<PsidSsp>;

// SequenceOfOctetString ::= SEQUENCE OF OCTET STRING
using SequenceOfOctetString = View<OctetView>;

// BitmapSspRange ::= SEQUENCE {sspValue OCTET STRING (SIZE (1..32)), sspBitmask OCTET STRING (SIZE (1..32))}
struct BitmapSspRange {
    Octets<1, 32> sspValue;
    Octets<1, 32> sspBitmask;
};

// SspRange ::= CHOICE {opaque SequenceOfOctetString, all NULL, ..., bitmapSspRange BitmapSspRange}
using SspRange = Choice<Named<"opaque", SequenceOfOctetString>, Named<"all", Null>, Ellipsis,
                        Named<"bitmapSspRange", BitmapSspRange>>;

// PsidSspRange ::= SEQUENCE {psid Psid, sspRange SspRange OPTIONAL}
struct PsidSspRange {
    Psid psid;
    Optional<SspRange> sspRange;
};
// SequenceOfPsidSspRange ::= SEQUENCE OF PsidSspRange
using SequenceOfPsidSspRange = View<PsidSspRange>;

// ---- parts of certificates

// SubjectAssurance ::= OCTET STRING (SIZE (1))
using SubjectAssurance = FixedOctets<1>;
// CrlSeries ::= Uint16
using CrlSeries = Uint16;
// IValue ::= Uint16
using IValue = Uint16;
// Hostname ::= UTF8String (SIZE (0..255))
using Hostname = UTF8String<0, 255>;
// LinkageValue ::= OCTET STRING (SIZE (9))
using LinkageValue = FixedOctets<9>;

// GroupLinkageValue ::= SEQUENCE {jValue OCTET STRING (SIZE (4)), value OCTET STRING (SIZE (9))}
struct GroupLinkageValue {
    FixedOctets<4> jValue;
    FixedOctets<9> value;
};

// LaId ::= OCTET STRING (SIZE (2))
using LaId = FixedOctets<2>;
// LinkageSeed ::= OCTET STRING (SIZE (16))
using LinkageSeed = FixedOctets<16>;
// SequenceOfLinkageSeed ::= SEQUENCE OF LinkageSeed
using SequenceOfLinkageSeed = View<LinkageSeed>;

// ---- extensions

// ExtId ::= Uint8
using ExtId = Uint8;

// Extension {EXT-TYPE : ExtensionTypes}, for every set of types.
// Extension ::= SEQUENCE {id ExtId, content OpenType}
struct Extension {
    ExtId id;
    OpenType content;
};

}  // namespace chorus::v2x::messages::ieee1609dot2
