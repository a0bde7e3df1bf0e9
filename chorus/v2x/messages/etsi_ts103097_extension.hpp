// EtsiTs103097ExtensionModule, ETSI TS 103 097 V2.2.1 (module version 1.2): what ETSI adds to the header
// of secured messages.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/ieee1609dot2_base_types.hpp"

namespace chorus::v2x::messages::ieee1609dot2 {

// EtsiTs103097HeaderInfoExtensionId ::= INTEGER {etsiTs102941CrlRequestId (1), etsiTs102941DeltaCtlRequestId (2),
//     etsiTs102941FullCtlRequestId (3)} (0..255)
struct EtsiTs103097HeaderInfoExtensionId : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        etsiTs102941CrlRequestId = 1,
        etsiTs102941DeltaCtlRequestId = 2,
        etsiTs102941FullCtlRequestId = 3
    };
    using Numbers = NumberList<etsiTs102941CrlRequestId, etsiTs102941DeltaCtlRequestId, etsiTs102941FullCtlRequestId>;
};

// EtsiTs102941CrlRequest ::= SEQUENCE {issuerId HashedId8, lastKnownUpdate Time32 OPTIONAL}
struct EtsiTs102941CrlRequest {
    HashedId8 issuerId;
    Optional<Time32> lastKnownUpdate;
};

// EtsiTs102941CtlRequest ::= SEQUENCE {issuerId HashedId8, lastKnownCtlSequence Uint8 OPTIONAL}
struct EtsiTs102941CtlRequest {
    HashedId8 issuerId;
    Optional<Uint8> lastKnownCtlSequence;
};
// EtsiTs102941DeltaCtlRequest ::= EtsiTs102941CtlRequest
using EtsiTs102941DeltaCtlRequest = EtsiTs102941CtlRequest;

// EtsiTs102941FullCtlRequest ::= SEQUENCE {issuerId HashedId8, lastKnownCtlSequence Uint8 OPTIONAL,
//     segmentNumber Uint8 OPTIONAL}
struct EtsiTs102941FullCtlRequest {
    HashedId8 issuerId;
    Optional<Uint8> lastKnownCtlSequence;
    Optional<Uint8> segmentNumber;
};

// Its content is, by id, EtsiTs102941CrlRequest, EtsiTs102941DeltaCtlRequest or EtsiTs102941FullCtlRequest.
// EtsiOriginatingHeaderInfoExtension ::= SEQUENCE {id EtsiTs103097HeaderInfoExtensionId, content OpenType}
struct EtsiOriginatingHeaderInfoExtension {
    EtsiTs103097HeaderInfoExtensionId id;
    OpenType content;
};

}  // namespace chorus::v2x::messages::ieee1609dot2
