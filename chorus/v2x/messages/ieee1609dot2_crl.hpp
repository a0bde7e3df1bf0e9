// Ieee1609Dot2CrlBaseTypes, IEEE Std 1609.2-2022 (module version 3.2): lists of revoked certificates. A SecuredCrl is
// signed Ieee1609Dot2Data whose unsecuredData contains a CrlContents.
#pragma once

#include "chorus/v2x/messages/ieee1609dot2_base_types.hpp"

namespace chorus::v2x::messages::ieee1609dot2 {

// CrlPriorityInfo ::= SEQUENCE {priority Uint8 OPTIONAL, ...}
struct CrlPriorityInfo {
    Optional<Uint8> priority;
    Ellipsis dots;
};

// ---- by hash

// HashBasedRevocationInfo ::= SEQUENCE {id HashedId10, expiry Time32, ...}
struct HashBasedRevocationInfo {
    HashedId10 id;
    Time32 expiry;
    Ellipsis dots;
};
// SequenceOfHashBasedRevocationInfo ::= SEQUENCE OF HashBasedRevocationInfo
using SequenceOfHashBasedRevocationInfo = View<HashBasedRevocationInfo>;

// ToBeSignedHashIdCrl ::= SEQUENCE {crlSerial Uint32, entries SequenceOfHashBasedRevocationInfo, ...}
struct ToBeSignedHashIdCrl {
    Uint32 crlSerial;
    SequenceOfHashBasedRevocationInfo entries;
    Ellipsis dots;
};

// ---- by linkage value

// IndividualRevocation ::= SEQUENCE {linkageSeed1 LinkageSeed, linkageSeed2 LinkageSeed, ...}
struct IndividualRevocation {
    LinkageSeed linkageSeed1;
    LinkageSeed linkageSeed2;
    Ellipsis dots;
};
// SequenceOfIndividualRevocation ::= SEQUENCE OF IndividualRevocation
using SequenceOfIndividualRevocation = View<IndividualRevocation>;

// IMaxGroup ::= SEQUENCE {iMax Uint16, contents SequenceOfIndividualRevocation, ...,
//     singleSeed SequenceOfLinkageSeed OPTIONAL}
struct IMaxGroup {
    Uint16 iMax;
    SequenceOfIndividualRevocation contents;
    Ellipsis dots;
    Optional<SequenceOfLinkageSeed> singleSeed;
};
// SequenceOfIMaxGroup ::= SEQUENCE OF IMaxGroup
using SequenceOfIMaxGroup = View<IMaxGroup>;

// LAGroup ::= SEQUENCE {la1Id LaId, la2Id LaId, contents SequenceOfIMaxGroup, ...}
struct LAGroup {
    LaId la1Id;
    LaId la2Id;
    SequenceOfIMaxGroup contents;
    Ellipsis dots;
};
// SequenceOfLAGroup ::= SEQUENCE OF LAGroup
using SequenceOfLAGroup = View<LAGroup>;

// JMaxGroup ::= SEQUENCE {jmax Uint8, contents SequenceOfLAGroup, ...}
struct JMaxGroup {
    Uint8 jmax;
    SequenceOfLAGroup contents;
    Ellipsis dots;
};
// SequenceOfJMaxGroup ::= SEQUENCE OF JMaxGroup
using SequenceOfJMaxGroup = View<JMaxGroup>;

// GroupCrlEntry ::= SEQUENCE {iMax Uint16, la1Id LaId, linkageSeed1 LinkageSeed, la2Id LaId, linkageSeed2 LinkageSeed,
//     ...}
struct GroupCrlEntry {
    Uint16 iMax;
    LaId la1Id;
    LinkageSeed linkageSeed1;
    LaId la2Id;
    LinkageSeed linkageSeed2;
    Ellipsis dots;
};
// SequenceOfGroupCrlEntry ::= SEQUENCE OF GroupCrlEntry
using SequenceOfGroupCrlEntry = View<GroupCrlEntry>;

// GroupSingleSeedCrlEntry ::= SEQUENCE {iMax Uint16, laId LaId, linkageSeed LinkageSeed}
struct GroupSingleSeedCrlEntry {
    Uint16 iMax;
    LaId laId;
    LinkageSeed linkageSeed;
};
// SequenceOfGroupSingleSeedCrlEntry ::= SEQUENCE OF GroupSingleSeedCrlEntry
using SequenceOfGroupSingleSeedCrlEntry = View<GroupSingleSeedCrlEntry>;

// ToBeSignedLinkageValueCrl ::= SEQUENCE {iRev IValue, indexWithinI Uint8, individual SequenceOfJMaxGroup OPTIONAL,
//     groups SequenceOfGroupCrlEntry OPTIONAL, ..., groupsSingleSeed SequenceOfGroupSingleSeedCrlEntry OPTIONAL}
struct ToBeSignedLinkageValueCrl {
    IValue iRev;
    Uint8 indexWithinI;
    Optional<SequenceOfJMaxGroup> individual;
    Optional<SequenceOfGroupCrlEntry> groups;
    Ellipsis dots;
    Optional<SequenceOfGroupSingleSeedCrlEntry> groupsSingleSeed;
};

// SeedEvolutionFunctionIdentifier ::= NULL
using SeedEvolutionFunctionIdentifier = Null;
// LvGenerationFunctionIdentifier ::= NULL
using LvGenerationFunctionIdentifier = Null;

// ToBeSignedLinkageValueCrlWithAlgIdentifier ::= SEQUENCE {iRev IValue, indexWithinI Uint8,
//     seedEvolution SeedEvolutionFunctionIdentifier, lvGeneration LvGenerationFunctionIdentifier,
//     individual SequenceOfJMaxGroup OPTIONAL, groups SequenceOfGroupCrlEntry OPTIONAL,
//     groupsSingleSeed SequenceOfGroupSingleSeedCrlEntry OPTIONAL, ...}
struct ToBeSignedLinkageValueCrlWithAlgIdentifier {
    IValue iRev;
    Uint8 indexWithinI;
    SeedEvolutionFunctionIdentifier seedEvolution;
    LvGenerationFunctionIdentifier lvGeneration;
    Optional<SequenceOfJMaxGroup> individual;
    Optional<SequenceOfGroupCrlEntry> groups;
    Optional<SequenceOfGroupSingleSeedCrlEntry> groupsSingleSeed;
    Ellipsis dots;
};

// ---- the list

// TypeSpecificCrlContents ::= CHOICE {fullHashCrl ToBeSignedHashIdCrl, deltaHashCrl ToBeSignedHashIdCrl,
//     fullLinkedCrl ToBeSignedLinkageValueCrl, deltaLinkedCrl ToBeSignedLinkageValueCrl, ...,
//     fullLinkedCrlWithAlg ToBeSignedLinkageValueCrlWithAlgIdentifier,
//     deltaLinkedCrlWithAlg ToBeSignedLinkageValueCrlWithAlgIdentifier}
using TypeSpecificCrlContents =
    Choice<Named<"fullHashCrl", ToBeSignedHashIdCrl>, Named<"deltaHashCrl", ToBeSignedHashIdCrl>,
           Named<"fullLinkedCrl", ToBeSignedLinkageValueCrl>, Named<"deltaLinkedCrl", ToBeSignedLinkageValueCrl>,
           Ellipsis, Named<"fullLinkedCrlWithAlg", ToBeSignedLinkageValueCrlWithAlgIdentifier>,
           Named<"deltaLinkedCrlWithAlg", ToBeSignedLinkageValueCrlWithAlgIdentifier>>;

// CrlContents ::= SEQUENCE {version Uint8 (1), crlSeries CrlSeries, crlCraca HashedId8, issueDate Time32,
//     nextCrl Time32, priorityInfo CrlPriorityInfo, typeSpecific TypeSpecificCrlContents}
struct CrlContents {
    Constrained<Uint8, 1, 1> version;
    CrlSeries crlSeries;
    HashedId8 crlCraca;
    Time32 issueDate;
    Time32 nextCrl;
    CrlPriorityInfo priorityInfo;
    TypeSpecificCrlContents typeSpecific;
};

}  // namespace chorus::v2x::messages::ieee1609dot2
