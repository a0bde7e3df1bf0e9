#include "chorus/v2x/geonet/security_entity.hpp"

namespace chorus::v2x::geonet {

std::string_view to_string(EncapsulationError error) {
    switch (error) {
        case EncapsulationError::no_credentials: return "no_credentials";
        case EncapsulationError::not_permitted: return "not_permitted";
        case EncapsulationError::failed: return "failed";
    }
    return "unknown";
}

}  // namespace chorus::v2x::geonet
