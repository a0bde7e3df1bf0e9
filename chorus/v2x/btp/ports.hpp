// Well-known BTP ports, TS 103 248 V2.4.1.
#pragma once

#include <cstdint>
#include <string_view>

namespace chorus::v2x::btp {

enum class Port : std::uint16_t {
    ca = 2001,                   // CAM, EN 302 637-2 / TS 103 900
    den = 2002,                  // DENM, EN 302 637-3 / TS 103 831
    rlt = 2003,                  // MAPEM, TS 103 301
    tlm = 2004,                  // SPATEM
    sa = 2005,                   // SAEM, TS 102 890-1
    ivi = 2006,                  // IVIM
    tlc_request = 2007,          // SREM
    tlc_status = 2008,           // SSEM
    cp = 2009,                   // CPM, TS 103 324
    evcsn_poi = 2010,            // charging spots, TS 101 556-1
    tpg = 2011,                  // tyre pressure, TS 101 556-2
    charging = 2012,             // charging reservation, TS 101 556-3
    gpc = 2013,                  // RTCMEM, GNSS corrections
    ctl = 2014,                  // certificate trust lists, TS 102 941
    crl = 2015,                  // revocation lists, TS 102 941
    certificate_request = 2016,  // TS 102 941
    mc = 2017,                   // manoeuvre coordination
    vru = 2018,                  // VAM, TS 103 300-3
    imz = 2019,                  // interference management zones, TS 103 724
    ds = 2020,                   // diagnostics and logging
    crl_peer_to_peer = 2021,
    delta_ctl_peer_to_peer = 2022,
    mr = 2023,  // misbehaviour reports, TS 103 759
    full_ctl_peer_to_peer = 2024,
    poi_parking = 2025,  // POIM, parking, TS 103 916
    avm = 2026,          // MIM and MVM, automated vehicle marshalling, TS 103 882
};

// The messages that arrive there: "CAM", "DENM"; empty for a port that is not listed.
std::string_view message_name(Port port);

}  // namespace chorus::v2x::btp
