// RoadSideInformation of T/CSAE 53-2020 (YD/T 3709-2020).
#pragma once

#include "chorus/v2x/messages/csae53/common.hpp"

namespace chorus::v2x::messages::csae53 {

struct EventType : Integer<0, 65535> {
    using Integer::Integer;
};

enum class EventSource : std::uint8_t { unknown, police, government, meteorological, internet, detection /*, ... */ };
Root<EventSource::detection, extensible> asn1_shape(EventSource);

struct Radius : Integer<0, 65535> {
    using Integer::Integer;
};

using Description = Choice<Named<"textString", IA5String<1, 512>>, Named<"textGB2312", Octets<2, 512>>>;

struct RSITimeDetails {
    Optional<MinuteOfTheYear> startTime;
    Optional<MinuteOfTheYear> endTime;
    Optional<TimeConfidence> endTimeConfidence;
};
OutOfLine asn1_code(const RSITimeDetails&);

using RSIPriority = FixedOctets<1>;

using PathPointList = View<PositionOffsetLLV, 2, 32>;

struct ReferencePath {
    PathPointList activePath;
    Radius pathRadius;
};

using ReferencePathList = View<ReferencePath, 1, 8>;

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

struct ReferenceLink {
    NodeReferenceID upstreamNodeId;
    NodeReferenceID downstreamNodeId;
    Optional<ReferenceLanes> referenceLanes;
};

using ReferenceLinkList = View<ReferenceLink, 1, 16>;

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

using RTEList = View<RTEData, 1, 8>;

struct SignType : Integer<0, 65535> {
    using Integer::Integer;
};

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

using RTSList = View<RTSData, 1, 16>;

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
