// RoadSideInformation with auxiliary signs. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/road_side_information.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// AuxiliarySignVehicleType ::= BIT STRING {restrictedFromBus (0), vehicle (1), truck (2), tractor (3),
//     private (4)} (SIZE (5, ...))
struct AuxiliarySignVehicleType : Bits<5, 5, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { restrictedFromBus, vehicle, truck, tractor, private_ };
    using Numbers = NumberList<restrictedFromBus, vehicle, truck, tractor, private_>;
};

// AuxiliarySignDirection ::= ENUMERATED {straight, leftAndRight, right, left, leftFrontTurn, rightFronTurn,
//     rightRearTurn, leftRearTurn, ...}
enum class AuxiliarySignDirection : std::uint8_t {
    straight,
    leftAndRight,
    right,
    left,
    leftFrontTurn,
    rightFronTurn,
    rightRearTurn,
    leftRearTurn /*, ... */
};
Root<AuxiliarySignDirection::leftRearTurn, extensible> asn1_shape(AuxiliarySignDirection);

// AuxiliarySign ::= SEQUENCE {signWithVehicleType AuxiliarySignVehicleType OPTIONAL,
//     signDirection AuxiliarySignDirection OPTIONAL, ...}
struct AuxiliarySign {
    Optional<AuxiliarySignVehicleType> signWithVehicleType;
    Optional<AuxiliarySignDirection> signDirection;
    Ellipsis dots;
};
OutOfLine asn1_code(const AuxiliarySign&);

// RTSData ::= SEQUENCE {rtsId INTEGER (0..255), signType SignType, signPos PositionOffsetLLV OPTIONAL,
//     description Description OPTIONAL, timeDetails RSITimeDetails OPTIONAL, priority RSIPriority OPTIONAL,
//     referencePaths ReferencePathList OPTIONAL, referenceLinks ReferenceLinkList OPTIONAL, ...,
//     auxiliarySign AuxiliarySign OPTIONAL}
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
    Optional<AuxiliarySign> auxiliarySign;
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

}  // namespace chorus::v2x::messages::csae53::day2
