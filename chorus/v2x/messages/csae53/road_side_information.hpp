// RoadSideInformation of T/CSAE 53-2020 (YD/T 3709-2020).
#pragma once

#include "chorus/v2x/messages/csae53/common.hpp"

namespace chorus::v2x::messages::csae53 {

// EventType ::= INTEGER (0..65535)
struct EventType : Integer<0, 65535> {
    using Integer::Integer;
};

// EventSource ::= ENUMERATED {unknown, police, government, meteorological, internet, detection, ...}
enum class EventSource : std::uint8_t { unknown, police, government, meteorological, internet, detection /*, ... */ };
Root<EventSource::detection, extensible> asn1_shape(EventSource);

// Radius ::= INTEGER (0..65535)
struct Radius : Integer<0, 65535> {
    using Integer::Integer;
};

// Description ::= CHOICE {textString IA5String (SIZE (1..512)), textGB2312 OCTET STRING (SIZE (2..512))}
using Description = Choice<Named<"textString", IA5String<1, 512>>, Named<"textGB2312", Octets<2, 512>>>;

// RSITimeDetails ::= SEQUENCE {startTime MinuteOfTheYear OPTIONAL, endTime MinuteOfTheYear OPTIONAL,
//     endTimeConfidence TimeConfidence OPTIONAL}
struct RSITimeDetails {
    Optional<MinuteOfTheYear> startTime;
    Optional<MinuteOfTheYear> endTime;
    Optional<TimeConfidence> endTimeConfidence;
};
OutOfLine asn1_code(const RSITimeDetails&);

// RSIPriority ::= OCTET STRING (SIZE (1))
using RSIPriority = FixedOctets<1>;

// PathPointList ::= SEQUENCE (SIZE (2..32)) OF PositionOffsetLLV
using PathPointList = View<PositionOffsetLLV, 2, 32>;

// ReferencePath ::= SEQUENCE {activePath PathPointList, pathRadius Radius}
struct ReferencePath {
    PathPointList activePath;
    Radius pathRadius;
};

// ReferencePathList ::= SEQUENCE (SIZE (1..8)) OF ReferencePath
using ReferencePathList = View<ReferencePath, 1, 8>;

// ReferenceLanes ::= BIT STRING {reserved (0), lane1 (1), lane2 (2), lane3 (3), lane4 (4), lane5 (5), lane6 (6),
//     lane7 (7), lane8 (8), lane9 (9), lane10 (10), lane11 (11), lane12 (12), lane13 (13), lane14 (14),
//     lane15 (15)} (SIZE (16))
struct ReferenceLanes : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        reserved,
        lane1,
        lane2,
        lane3,
        lane4,
        lane5,
        lane6,
        lane7,
        lane8,
        lane9,
        lane10,
        lane11,
        lane12,
        lane13,
        lane14,
        lane15
    };
    using Numbers = NumberList<reserved, lane1, lane2, lane3, lane4, lane5, lane6, lane7, lane8, lane9, lane10, lane11,
                               lane12, lane13, lane14, lane15>;
};

// ReferenceLink ::= SEQUENCE {upstreamNodeId NodeReferenceID, downstreamNodeId NodeReferenceID,
//     referenceLanes ReferenceLanes OPTIONAL}
struct ReferenceLink {
    NodeReferenceID upstreamNodeId;
    NodeReferenceID downstreamNodeId;
    Optional<ReferenceLanes> referenceLanes;
};

// ReferenceLinkList ::= SEQUENCE (SIZE (1..16)) OF ReferenceLink
using ReferenceLinkList = View<ReferenceLink, 1, 16>;

// RTEData ::= SEQUENCE {rteId INTEGER (0..255), eventType EventType, eventSource EventSource,
//     eventPos PositionOffsetLLV OPTIONAL, eventRadius Radius OPTIONAL, description Description OPTIONAL,
//     timeDetails RSITimeDetails OPTIONAL, priority RSIPriority OPTIONAL, referencePaths ReferencePathList OPTIONAL,
//     referenceLinks ReferenceLinkList OPTIONAL, eventConfidence Confidence OPTIONAL, ...}
struct RTEData {
    Integer<0, 255> rteId;
    EventType eventType;
    EventSource eventSource;
    Optional<PositionOffsetLLV> eventPos;
    Optional<Radius> eventRadius;
    Optional<Description> description;
    Optional<RSITimeDetails> timeDetails;
    Optional<RSIPriority> priority;
    Optional<ReferencePathList> referencePaths;
    Optional<ReferenceLinkList> referenceLinks;
    Optional<Confidence> eventConfidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const RTEData&);

// RTEList ::= SEQUENCE (SIZE (1..8)) OF RTEData
using RTEList = View<RTEData, 1, 8>;

// SignType ::= INTEGER (0..65535)
struct SignType : Integer<0, 65535> {
    using Integer::Integer;
};

// RTSData ::= SEQUENCE {rtsId INTEGER (0..255), signType SignType, signPos PositionOffsetLLV OPTIONAL,
//     description Description OPTIONAL, timeDetails RSITimeDetails OPTIONAL, priority RSIPriority OPTIONAL,
//     referencePaths ReferencePathList OPTIONAL, referenceLinks ReferenceLinkList OPTIONAL, ...}
struct RTSData {
    Integer<0, 255> rtsId;
    SignType signType;
    Optional<PositionOffsetLLV> signPos;
    Optional<Description> description;
    Optional<RSITimeDetails> timeDetails;
    Optional<RSIPriority> priority;
    Optional<ReferencePathList> referencePaths;
    Optional<ReferenceLinkList> referenceLinks;
    Ellipsis dots;
};
OutOfLine asn1_code(const RTSData&);

// RTSList ::= SEQUENCE (SIZE (1..16)) OF RTSData
using RTSList = View<RTSData, 1, 16>;

// RoadSideInformation ::= SEQUENCE {msgCnt MsgCount, moy MinuteOfTheYear OPTIONAL, id OCTET STRING (SIZE (8)),
//     refPos Position3D, rtes RTEList OPTIONAL, rtss RTSList OPTIONAL, ...}
struct RoadSideInformation {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> moy;
    FixedOctets<8> id;
    Position3D refPos;
    Optional<RTEList> rtes;
    Optional<RTSList> rtss;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadSideInformation&);

}  // namespace chorus::v2x::messages::csae53
