// Ieee1609Dot2CrlBaseTypes, IEEE Std 1609.2-2022 (module version 3.2): lists of revoked certificates. A SecuredCrl is
// signed Ieee1609Dot2Data whose unsecuredData contains a CrlContents.
#pragma once

#include "chorus/v2x/messages/ieee1609dot2_base_types.hpp"

namespace chorus::v2x::messages::ieee1609dot2 {

struct CrlPriorityInfo {
    Optional<Uint8> priority;
    Ellipsis dots;
};

// ---- by hash

struct HashBasedRevocationInfo {
    HashedId10 id;
    Time32 expiry;
    Ellipsis dots;
};
using SequenceOfHashBasedRevocationInfo = View<HashBasedRevocationInfo>;

struct ToBeSignedHashIdCrl {
    Uint32 crlSerial;
    SequenceOfHashBasedRevocationInfo entries;
    Ellipsis dots;
};

// ---- by linkage value

struct IndividualRevocation {
    LinkageSeed linkageSeed1;
    LinkageSeed linkageSeed2;
    Ellipsis dots;
};
using SequenceOfIndividualRevocation = View<IndividualRevocation>;

struct IMaxGroup {
    Uint16 iMax;
    SequenceOfIndividualRevocation contents;
    Ellipsis dots;
    Optional<SequenceOfLinkageSeed> singleSeed;
};
using SequenceOfIMaxGroup = View<IMaxGroup>;

struct LAGroup {
    LaId la1Id;
    LaId la2Id;
    SequenceOfIMaxGroup contents;
    Ellipsis dots;
};
using SequenceOfLAGroup = View<LAGroup>;

struct JMaxGroup {
    Uint8 jmax;
    SequenceOfLAGroup contents;
    Ellipsis dots;
};
using SequenceOfJMaxGroup = View<JMaxGroup>;

struct GroupCrlEntry {
    Uint16 iMax;
    LaId la1Id;
    LinkageSeed linkageSeed1;
    LaId la2Id;
    LinkageSeed linkageSeed2;
    Ellipsis dots;
};
using SequenceOfGroupCrlEntry = View<GroupCrlEntry>;

struct GroupSingleSeedCrlEntry {
    Uint16 iMax;
    LaId laId;
    LinkageSeed linkageSeed;
};
using SequenceOfGroupSingleSeedCrlEntry = View<GroupSingleSeedCrlEntry>;

struct ToBeSignedLinkageValueCrl {
    IValue iRev;
    Uint8 indexWithinI;
    Optional<SequenceOfJMaxGroup> individual;
    Optional<SequenceOfGroupCrlEntry> groups;
    Ellipsis dots;
    Optional<SequenceOfGroupSingleSeedCrlEntry> groupsSingleSeed;
};

using SeedEvolutionFunctionIdentifier = Null;
using LvGenerationFunctionIdentifier = Null;

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

using TypeSpecificCrlContents =
    Choice<Named<"fullHashCrl", ToBeSignedHashIdCrl>, Named<"deltaHashCrl", ToBeSignedHashIdCrl>,
           Named<"fullLinkedCrl", ToBeSignedLinkageValueCrl>, Named<"deltaLinkedCrl", ToBeSignedLinkageValueCrl>,
           Ellipsis, Named<"fullLinkedCrlWithAlg", ToBeSignedLinkageValueCrlWithAlgIdentifier>,
           Named<"deltaLinkedCrlWithAlg", ToBeSignedLinkageValueCrlWithAlgIdentifier>>;

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
