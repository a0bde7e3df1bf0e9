// Why a value could not be decoded or encoded: where, and which rule it broke.
#pragma once

#include <cstddef>
#include <string>

namespace chorus::asn1 {

struct Error {
    std::string path;     // "CAM.cam.camParameters.basicContainer.referencePosition.latitude"
    std::size_t bit = 0;  // from the start of the encoding, where the offending part begins
    std::string rule;     // "1800000005 is above 900000001"

    // "CAM…latitude: 1800000005 is above 900000001 at bit 76"
    std::string text() const { return path + ": " + rule + " at bit " + std::to_string(bit); }
    friend bool operator==(const Error&, const Error&) = default;
};

}  // namespace chorus::asn1
