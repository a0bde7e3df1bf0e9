#include "chorus/v2x/btp/ports.hpp"

namespace chorus::v2x::btp {

std::string_view message_name(Port port) {
    switch (port) {
        case Port::ca: return "CAM";
        case Port::den: return "DENM";
        case Port::rlt: return "MAPEM";
        case Port::tlm: return "SPATEM";
        case Port::sa: return "SAEM";
        case Port::ivi: return "IVIM";
        case Port::tlc_request: return "SREM";
        case Port::tlc_status: return "SSEM";
        case Port::cp: return "CPM";
        case Port::evcsn_poi: return "EVCSN";
        case Port::tpg: return "TIS-TPG";
        case Port::charging: return "EV-RSR";
        case Port::gpc: return "RTCMEM";
        case Port::ctl: return "CTL";
        case Port::crl: return "CRL";
        case Port::certificate_request: return "certificate request";
        case Port::mc: return "MCM";
        case Port::vru: return "VAM";
        case Port::imz: return "IMZM";
        case Port::ds: return "DSM";
        case Port::crl_peer_to_peer: return "CRL (peer to peer)";
        case Port::delta_ctl_peer_to_peer: return "delta CTL (peer to peer)";
        case Port::mr: return "MRM";
        case Port::full_ctl_peer_to_peer: return "full CTL (peer to peer)";
        case Port::poi_parking: return "POIM";
        case Port::avm: return "MIM, MVM";
    }
    return {};
}

}  // namespace chorus::v2x::btp
