// CLPMM: who drives in a platoon. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/common_elements.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// RoleInPlatooning ::= ENUMERATED {leader, follower, tail, free-vehicle, ...}
enum class RoleInPlatooning : std::uint8_t { leader, follower, tail, free_vehicle /*, ... */ };
Root<RoleInPlatooning::free_vehicle, extensible> asn1_shape(RoleInPlatooning);

// StatusInPlatooning ::= ENUMERATED {navigating, beginToDissmiss, askForJoining, joining, following, askForLeaving,
//     leaving, ...}
enum class StatusInPlatooning : std::uint8_t {
    navigating,
    beginToDissmiss,
    askForJoining,
    joining,
    following,
    askForLeaving,
    leaving /*, ... */
};
Root<StatusInPlatooning::leaving, extensible> asn1_shape(StatusInPlatooning);

// MemberNode ::= SEQUENCE {vid OCTET STRING (SIZE (8)), ...}
struct MemberNode {
    FixedOctets<8> vid;
    Ellipsis dots;
};

// MemberList ::= SEQUENCE (SIZE (1..32)) OF MemberNode
using MemberList = View<MemberNode, 1, 32>;

// MemberManagement ::= SEQUENCE {memberList MemberList, joiningList MemberList OPTIONAL,
//     leavingList MemberList OPTIONAL, capacity INTEGER (1..32), openToJoin BOOLEAN, ...}
struct MemberManagement {
    MemberList memberList;
    Optional<MemberList> joiningList;
    Optional<MemberList> leavingList;
    Integer<1, 32> capacity;
    bool openToJoin;
    Ellipsis dots;
};
OutOfLine asn1_code(const MemberManagement&);

// CLPMM ::= SEQUENCE {msgCnt MsgCount, id OCTET STRING (SIZE (8)), secMark DSecond, pid OCTET STRING (SIZE (17)),
//     role RoleInPlatooning, status StatusInPlatooning, leadingExt MemberManagement OPTIONAL, ...}
struct CLPMM {
    MsgCount msgCnt;
    FixedOctets<8> id;
    DSecond secMark;
    FixedOctets<17> pid;
    RoleInPlatooning role;
    StatusInPlatooning status;
    Optional<MemberManagement> leadingExt;
    Ellipsis dots;
};
OutOfLine asn1_code(const CLPMM&);

}  // namespace chorus::v2x::messages::csae53::day2
