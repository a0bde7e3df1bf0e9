// The service-specific permissions against what a CAM or DENM says. Bits and their containers:
// EN 302 637-2 V1.4.1 and TS 103 900, EN 302 637-3 V1.3.1 and TS 103 831, clause 6.2.2 each.
#include "chorus/v2x/messages/release2/cam.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"
#include "chorus/v2x/security/permissions.hpp"

namespace chorus::v2x::security {

namespace {

namespace r2 = messages::release2;

bool granted(Bytes ssp, const SspBit& bit) { return bit.octet < ssp.size() && (ssp[bit.octet] & bit.mask) != 0; }

bool granted(Bytes ssp, const r2::RoadWorksContainerBasic& container) {
    return granted(ssp, cam_ssp::roadwork) && (!container.closedLanes || granted(ssp, cam_ssp::closed_lanes));
}

bool granted(Bytes ssp, const r2::EmergencyContainer& container) {
    using Priority = r2::EmergencyPriority;
    if (!granted(ssp, cam_ssp::emergency)) return false;
    if (!container.emergencyPriority) return true;
    const Priority& asked = *container.emergencyPriority;
    if (asked[Priority::requestForRightOfWay] && !granted(ssp, cam_ssp::request_right_of_way)) return false;
    return !asked[Priority::requestForFreeCrossingAtATrafficLight] || granted(ssp, cam_ssp::request_free_crossing);
}

bool granted(Bytes ssp, const r2::SafetyCarContainer& container) {
    if (!granted(ssp, cam_ssp::safety_car)) return false;
    if (container.speedLimit && !granted(ssp, cam_ssp::speed_limit)) return false;
    if (!container.trafficRule) return true;
    switch (*container.trafficRule) {
        case r2::TrafficRule::noPassing: return granted(ssp, cam_ssp::no_passing);
        case r2::TrafficRule::noPassingForTrucks: return granted(ssp, cam_ssp::no_passing_for_trucks);
        default: return true;  // passing on the right or left has no bit of its own
    }
}

bool granted(Bytes ssp, const r2::SpecialVehicleContainer& special) {
    if (const auto* works = special.get_if<r2::RoadWorksContainerBasic>()) return granted(ssp, *works);
    if (const auto* emergency = special.get_if<r2::EmergencyContainer>()) return granted(ssp, *emergency);
    if (const auto* safety_car = special.get_if<r2::SafetyCarContainer>()) return granted(ssp, *safety_car);
    if (special.get_if<r2::PublicTransportContainer>()) return granted(ssp, cam_ssp::public_transport);
    if (special.get_if<r2::SpecialTransportContainer>()) return granted(ssp, cam_ssp::special_transport);
    if (special.get_if<r2::DangerousGoodsContainer>()) return granted(ssp, cam_ssp::dangerous_goods);
    if (special.get_if<r2::RescueContainer>()) return granted(ssp, cam_ssp::rescue);
    return false;  // a kind of vehicle that no bit speaks of yet
}

bool speaks_of_tolling(const r2::HighFrequencyContainer& container) {
    if (const auto* vehicle = container.get_if<r2::BasicVehicleContainerHighFrequency>())
        return vehicle->cenDsrcTollingZone.has_value();
    if (const auto* unit = container.get_if<r2::RSUContainerHighFrequency>())
        return unit->protectedCommunicationZonesRSU.has_value();
    return false;
}

constexpr std::optional<Drop> missing = Drop::service_permission_missing;

}  // namespace

std::optional<Drop> check_cam(Bytes ssp, const r2::CAM& cam) {
    if (ssp.size() != cam_ssp::length || ssp[0] != cam_ssp::version) return missing;
    const r2::CamParameters& parameters = cam.cam.camParameters;
    if (speaks_of_tolling(parameters.highFrequencyContainer) && !granted(ssp, cam_ssp::tolling_zone)) return missing;
    if (parameters.specialVehicleContainer && !granted(ssp, *parameters.specialVehicleContainer)) return missing;
    return std::nullopt;
}

std::optional<Drop> check_denm(Bytes ssp, const r2::DENM& denm) {
    const bool version1 = ssp.size() == 4 && ssp[0] == 1;
    const bool version2 = ssp.size() == 5 && ssp[0] == 2;
    if (!version1 && !version2) return missing;
    // A termination says nothing but that an event is over: being allowed to send DENMs is enough.
    if (!denm.denm.situation) return denm.denm.management.termination ? std::nullopt : missing;
    const auto cause = static_cast<std::uint8_t>(denm.denm.situation->eventType.ccAndScc.causeCode);
    const auto bit = denm_ssp_bit(cause);
    if (!bit || !granted(ssp, *bit)) return missing;
    return std::nullopt;
}

}  // namespace chorus::v2x::security
