// IVIM-PDU-Descriptions, ETSI TS 103 301 V2.1.1: in-vehicle information, which IVI of ISO/TS 19321 (version 2) defines.
// Values are raw, as on the wire.
#pragma once

#include "chorus/v2x/messages/iso/iso19321_v2.hpp"
#include "chorus/v2x/messages/release1/its_container.hpp"

namespace chorus::v2x::messages::release2 {

namespace ivi = iso19321_v2;

// IVIM ::= SEQUENCE {header ItsPduHeader, ivi IviStructure}
struct IVIM {
    release1::ItsPduHeader header;
    ivi::IviStructure ivi;
};

}  // namespace chorus::v2x::messages::release2
