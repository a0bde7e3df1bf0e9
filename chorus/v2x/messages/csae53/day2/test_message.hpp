// TestMsg: octets to try a link with. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/common_elements.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// TestMsg ::= SEQUENCE {msgCnt MsgCount, userData OCTET STRING (SIZE (1..2048))}
struct TestMsg {
    MsgCount msgCnt;
    Octets<1, 2048> userData;
};

}  // namespace chorus::v2x::messages::csae53::day2
