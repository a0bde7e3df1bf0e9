// Who else has read and written each message the same way; docs/interoperability.md says how much and by what.
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace chorus::v2x::messages {

//   pycrate    values drawn by chance, each way (tests/interop/second_codec.sh)
//   corpus     values of another codec in testdata/, part of ./test
//   captures   packets of another stack (tests/interop/captures_test.py)
//   tshark     reads what a station of ours sends (tests/interop/stations_test.py)
//   asn1c      the code that it generates writes the same octets (bench/asn1c_compare.py)
consteval std::string_view tested_against(std::string_view key) {
    struct Row {
        std::string_view key, others;
    };
    constexpr Row rows[] = {
        {"cam-v1", "pycrate, corpus"},
        {"denm-v1", "pycrate, corpus"},
        {"cam-r1", "pycrate, captures, asn1c"},
        {"cam-r2", "pycrate, captures, tshark"},
        {"denm-r1", "pycrate, captures, asn1c"},
        {"denm-r2", "pycrate, captures, tshark"},
        {"cpm-r1", "pycrate, corpus, asn1c"},
        {"cpm-r2", "pycrate, captures"},
        {"vam-r2", "pycrate, captures"},
        {"mapem", "pycrate, asn1c"},
        {"spatem", "pycrate, asn1c"},
        {"ivim", "pycrate"},
        {"ivim-v221", "pycrate, corpus"},
        {"srem", "pycrate"},
        {"ssem", "pycrate"},
        {"rtcmem", "pycrate"},
        {"mcm-uulm", "pycrate, corpus"},
        {"mcm-nap", "pycrate, corpus"},
        {"evcsn", "pycrate, corpus"},
        {"tis-tpg", "pycrate, corpus"},
        {"ev-rsr", "pycrate, corpus"},
        {"imzm", "pycrate, corpus"},
        {"mim", "pycrate, corpus"},
        {"mvm", "pycrate, corpus"},
        {"pim", "pycrate, corpus"},
        {"poim", "pycrate, corpus"},
        {"j2735", "pycrate, corpus"},
        {"csae53", "pycrate, corpus"},
        {"csae53-day2", "pycrate, corpus, asn1c"},
        {"csae53-edition2019", "pycrate, asn1c"},
        {"csae53-edition2017", "corpus"},
        {"ieee1609dot2-data", "pycrate, captures"},
        {"ieee1609dot2-cert", "pycrate, captures"},
        {"ieee1609dot2-tbsdata", "pycrate, captures"},
        {"ieee1609dot2-crl", "pycrate, corpus"},
        {"ts102941-EtsiTs102941Data", "pycrate"},
        {"ts102941-InnerEcRequest", "pycrate"},
        {"ts102941-InnerEcResponse", "pycrate"},
        {"ts102941-SharedAtRequest", "pycrate"},
        {"ts102941-InnerAtRequest", "pycrate"},
        {"ts102941-InnerAtResponse", "pycrate"},
        {"ts102941-AuthorizationValidationRequest", "pycrate"},
        {"ts102941-AuthorizationValidationResponse", "pycrate"},
        {"ts102941-CaCertificateRequest", "pycrate"},
        {"ts102941-ToBeSignedCrl", "pycrate"},
        {"ts102941-ToBeSignedRcaCtl", "pycrate"},
        {"ts102941-ToBeSignedTlmCtl", "pycrate"},
    };
    return std::ranges::find(rows, key, &Row::key)->others;
}

}  // namespace chorus::v2x::messages
