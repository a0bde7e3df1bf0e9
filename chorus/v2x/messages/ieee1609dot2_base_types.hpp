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
using OpenType = OctetView;

// ---- integers and octet strings

using Uint3 = Integer<0, 7>;
using Uint8 = Integer<0, 255>;
using Uint16 = Integer<0, 65535>;
using Uint32 = Integer<0, 4294967295>;
using asn1::Uint64;
using SequenceOfUint8 = View<Uint8>;
using SequenceOfUint16 = View<Uint16>;

using Opaque = OctetView;
using HashedId3 = FixedOctets<3>;
using SequenceOfHashedId3 = View<HashedId3>;
using HashedId8 = FixedOctets<8>;
using HashedId10 = FixedOctets<10>;
using HashedId32 = FixedOctets<32>;
using HashedId48 = FixedOctets<48>;

// ---- time

using Time32 = Uint32;  // TAI seconds since 2004-01-01T00:00:00Z
using Time64 = Uint64;  // TAI microseconds since then

using Duration = Choice<Named<"microseconds", Uint16>, Named<"milliseconds", Uint16>, Named<"seconds", Uint16>,
                        Named<"minutes", Uint16>, Named<"hours", Uint16>, Named<"sixtyHours", Uint16>,
                        Named<"years", Uint16>>;  // a year is 31556952 seconds

struct ValidityPeriod {
    Time32 start;
    Duration duration;
};

// ---- places

struct NinetyDegreeInt : Integer<-900000000, 900000001> {
    using Integer::Integer;
    enum Number : std::int32_t { min = -900000000, max = 900000000, unknown = 900000001 };
    using Numbers = NumberList<unknown>;
};
struct OneEightyDegreeInt : Integer<-1799999999, 1800000001> {
    using Integer::Integer;
    enum Number : std::int32_t { min = -1799999999, max = 1800000000, unknown = 1800000001 };
    using Numbers = NumberList<unknown>;
};
using Latitude = NinetyDegreeInt;
using Longitude = OneEightyDegreeInt;
using Elevation = Uint16;  // 0.1 m above -409.5 m

struct TwoDLocation {
    Latitude latitude;
    Longitude longitude;
};

struct ThreeDLocation {
    Latitude latitude;
    Longitude longitude;
    Elevation elevation;
};

struct CircularRegion {
    TwoDLocation center;
    Uint16 radius;
};

struct RectangularRegion {
    TwoDLocation northWest;
    TwoDLocation southEast;
};
using SequenceOfRectangularRegion = View<RectangularRegion>;

using PolygonalRegion = View<TwoDLocation, 3>;

using UnCountryId = Uint16;
using CountryOnly = UnCountryId;

struct CountryAndRegions {
    UnCountryId countryOnly;
    SequenceOfUint8 regions;
};

struct RegionAndSubregions {
    Uint8 region;
    SequenceOfUint16 subregions;
};
using SequenceOfRegionAndSubregions = View<RegionAndSubregions>;

struct CountryAndSubregions {
    UnCountryId countryOnly;
    SequenceOfRegionAndSubregions regionAndSubregions;
};

using IdentifiedRegion = Choice<Named<"countryOnly", UnCountryId>, Named<"countryAndRegions", CountryAndRegions>,
                                Named<"countryAndSubregions", CountryAndSubregions>, Ellipsis>;
using SequenceOfIdentifiedRegion = View<IdentifiedRegion>;

using GeographicRegion =
    Choice<Named<"circularRegion", CircularRegion>, Named<"rectangularRegion", SequenceOfRectangularRegion>,
           Named<"polygonalRegion", PolygonalRegion>, Named<"identifiedRegion", SequenceOfIdentifiedRegion>, Ellipsis>;

// ---- cryptography

struct UncompressedP256 {
    FixedOctets<32> x;
    FixedOctets<32> y;
};
using EccP256CurvePoint =
    Choice<Named<"x-only", FixedOctets<32>>, Named<"fill", Null>, Named<"compressed-y-0", FixedOctets<32>>,
           Named<"compressed-y-1", FixedOctets<32>>, Named<"uncompressedP256", UncompressedP256>>;

struct UncompressedP384 {
    FixedOctets<48> x;
    FixedOctets<48> y;
};
using EccP384CurvePoint =
    Choice<Named<"x-only", FixedOctets<48>>, Named<"fill", Null>, Named<"compressed-y-0", FixedOctets<48>>,
           Named<"compressed-y-1", FixedOctets<48>>, Named<"uncompressedP384", UncompressedP384>>;

struct EcdsaP256Signature {
    EccP256CurvePoint rSig;
    FixedOctets<32> sSig;
};

struct EcdsaP384Signature {
    EccP384CurvePoint rSig;
    FixedOctets<48> sSig;
};

struct EcsigP256Signature {
    FixedOctets<32> rSig;
    FixedOctets<32> sSig;
};

using Signature =
    Choice<Named<"ecdsaNistP256Signature", EcdsaP256Signature>,
           Named<"ecdsaBrainpoolP256r1Signature", EcdsaP256Signature>, Ellipsis,
           Named<"ecdsaBrainpoolP384r1Signature", EcdsaP384Signature>,
           Named<"ecdsaNistP384Signature", EcdsaP384Signature>, Named<"sm2Signature", EcsigP256Signature>>;

enum class SymmAlgorithm : std::uint8_t { aes128Ccm, /* ..., */ sm4Ccm };
Root<SymmAlgorithm::aes128Ccm, extensible, SymmAlgorithm::sm4Ccm> asn1_shape(SymmAlgorithm);

enum class HashAlgorithm : std::uint8_t { sha256, /* ..., */ sha384, sm3 };
Root<HashAlgorithm::sha256, extensible, HashAlgorithm::sm3> asn1_shape(HashAlgorithm);

struct EciesP256EncryptedKey {
    EccP256CurvePoint v;
    FixedOctets<16> c;
    FixedOctets<16> t;
};

struct EcencP256EncryptedKey {
    EccP256CurvePoint v;
    FixedOctets<16> c;
    FixedOctets<32> t;
};

using BasePublicEncryptionKey =
    Choice<Named<"eciesNistP256", EccP256CurvePoint>, Named<"eciesBrainpoolP256r1", EccP256CurvePoint>, Ellipsis,
           Named<"ecencSm2", EccP256CurvePoint>>;

struct PublicEncryptionKey {
    SymmAlgorithm supportedSymmAlg;
    BasePublicEncryptionKey publicKey;
};

using SymmetricEncryptionKey = Choice<Named<"aes128Ccm", FixedOctets<16>>, Ellipsis, Named<"sm4Ccm", FixedOctets<16>>>;

using EncryptionKey = Choice<Named<"public", PublicEncryptionKey>, Named<"symmetric", SymmetricEncryptionKey>>;

using PublicVerificationKey =
    Choice<Named<"ecdsaNistP256", EccP256CurvePoint>, Named<"ecdsaBrainpoolP256r1", EccP256CurvePoint>, Ellipsis,
           Named<"ecdsaBrainpoolP384r1", EccP384CurvePoint>, Named<"ecdsaNistP384", EccP384CurvePoint>,
           Named<"ecsigSm2", EccP256CurvePoint>>;

// ---- permissions

using Psid = Integer<0, MAX>;  // the ITS-AID of ETSI
using SequenceOfPsid = View<Psid>;

using BitmapSsp = Octets<0, 31>;
using ServiceSpecificPermissions = Choice<Named<"opaque", OctetView>, Ellipsis, Named<"bitmapSsp", BitmapSsp>>;

struct PsidSsp {
    Psid psid;
    Optional<ServiceSpecificPermissions> ssp;
};
using SequenceOfPsidSsp = View<PsidSsp>;

using SequenceOfOctetString = View<OctetView>;

struct BitmapSspRange {
    Octets<1, 32> sspValue;
    Octets<1, 32> sspBitmask;
};

using SspRange = Choice<Named<"opaque", SequenceOfOctetString>, Named<"all", Null>, Ellipsis,
                        Named<"bitmapSspRange", BitmapSspRange>>;

struct PsidSspRange {
    Psid psid;
    Optional<SspRange> sspRange;
};
using SequenceOfPsidSspRange = View<PsidSspRange>;

// ---- parts of certificates

using SubjectAssurance = FixedOctets<1>;
using CrlSeries = Uint16;
using IValue = Uint16;
using Hostname = UTF8String<0, 255>;
using LinkageValue = FixedOctets<9>;

struct GroupLinkageValue {
    FixedOctets<4> jValue;
    FixedOctets<9> value;
};

using LaId = FixedOctets<2>;
using LinkageSeed = FixedOctets<16>;
using SequenceOfLinkageSeed = View<LinkageSeed>;

// ---- extensions

using ExtId = Uint8;

// Extension {EXT-TYPE : ExtensionTypes}, for every set of types.
struct Extension {
    ExtId id;
    OpenType content;
};

}  // namespace chorus::v2x::messages::ieee1609dot2
