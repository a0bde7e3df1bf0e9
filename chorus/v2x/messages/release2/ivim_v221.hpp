// IVIM-PDU-Descriptions, ETSI TS 103 301 V2.2.1: in-vehicle information, which IVI of ISO/TS 19321 (version 3.1)
// defines. Values are raw, as on the wire.
#pragma once

#include "chorus/v2x/messages/iso/iso19321_v3.hpp"
#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2::v221 {

// IVIM ::= SEQUENCE {header ItsPduHeader, ivi IviStructure}
struct IVIM {
    ItsPduHeader header;
    iso19321_v3::IviStructure ivi;
};

}  // namespace chorus::v2x::messages::release2::v221
