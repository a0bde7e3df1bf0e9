// For tools/asn1_comments: the ASN.1 of every type in the headers here, each as its C++ name, its lines and an empty
// line. The names of aliases are read from stdin.
#include <iostream>
#include <iterator>
#include <set>

#include "chorus/v2x/messages/etsi_ts103097_extension.hpp"
#include "chorus/v2x/messages/ieee1609dot2.hpp"
#include "chorus/v2x/messages/notation.hpp"
#include "chorus/v2x/messages/release1/cause_code.hpp"
#include "chorus/v2x/messages/release2/cpm.hpp"

namespace {

using namespace chorus;
using namespace v2x::messages;

class List {
  public:
    explicit List(const asn1::AliasNames& names) : names_(names) {}

    void add(const asn1::Schema& schema, const std::string& cpp_name) {
        for (const asn1::TypeAssignment& each : asn1::type_assignments(schema, cpp_name, names_)) {
            if (!written_.insert(each.cpp_name).second) continue;
            std::cout << each.cpp_name << '\n';
            for (const std::string& line : each.lines) std::cout << line << '\n';
            std::cout << '\n';
        }
    }
    // What no message has by itself: octets to it, or a number.
    template <class... Types>
    void add() {
        (add(asn1::schema_of<Types>(), names_.below_name_space(asn1::schema_of<Types>().cpp_name)), ...);
    }

  private:
    const asn1::AliasNames& names_;
    std::set<std::string> written_;
};

}  // namespace

int main() {
    const std::string lines(std::istreambuf_iterator<char>(std::cin), {});
    const asn1::AliasNames names(messages_name_space, lines);
    List list(names);
    for (const MessageType& type : message_types()) list.add(type.schema({}), cpp_name_of(type));
    list.add<ieee1609dot2::EtsiOriginatingHeaderInfoExtension, ieee1609dot2::EtsiTs102941CrlRequest,
             ieee1609dot2::EtsiTs102941CtlRequest, ieee1609dot2::EtsiTs102941FullCtlRequest, ieee1609dot2::Extension,
             ieee1609dot2::Ieee1609HeaderInfoExtensionId>();
    list.add(asn1::schema_of<ieee1609dot2::SequenceOfPsid>(), "ieee1609dot2::SequenceOfPsid");
    list.add(asn1::schema_of<ieee1609dot2::Uint3>(), "ieee1609dot2::Uint3");
    list.add<release1::TrafficConditionSubCauseCode, release1::AccidentSubCauseCode,
             release1::HumanPresenceOnTheRoadSubCauseCode, release1::WrongWayDrivingSubCauseCode,
             release1::AdverseWeatherCondition_ExtremeWeatherConditionSubCauseCode,
             release1::AdverseWeatherCondition_AdhesionSubCauseCode,
             release1::AdverseWeatherCondition_VisibilitySubCauseCode,
             release1::AdverseWeatherCondition_PrecipitationSubCauseCode, release1::SlowVehicleSubCauseCode,
             release1::StationaryVehicleSubCauseCode, release1::HumanProblemSubCauseCode,
             release1::EmergencyVehicleApproachingSubCauseCode, release1::HazardousLocation_DangerousCurveSubCauseCode,
             release1::HazardousLocation_SurfaceConditionSubCauseCode,
             release1::HazardousLocation_ObstacleOnTheRoadSubCauseCode,
             release1::HazardousLocation_AnimalOnTheRoadSubCauseCode, release1::CollisionRiskSubCauseCode,
             release1::SignalViolationSubCauseCode, release1::RescueAndRecoveryWorkInProgressSubCauseCode,
             release1::DangerousEndOfQueueSubCauseCode, release1::DangerousSituationSubCauseCode,
             release1::VehicleBreakdownSubCauseCode, release1::PostCrashSubCauseCode>();
    list.add<
        release2::AccidentSubCauseCode, release2::AdhesionSubCauseCode,
        release2::AdverseWeatherCondition_WindSubCauseCode, release2::AdverseWeatherCondition_PrecipitationSubCauseCode,
        release2::AdverseWeatherCondition_VisibilitySubCauseCode, release2::CollisionRiskSubCauseCode,
        release2::DangerousEndOfQueueSubCauseCode, release2::DangerousSituationSubCauseCode,
        release2::EmergencyVehicleApproachingSubCauseCode, release2::HazardousLocation_AnimalOnTheRoadSubCauseCode,
        release2::HazardousLocation_DangerousCurveSubCauseCode,
        release2::HazardousLocation_ObstacleOnTheRoadSubCauseCode,
        release2::HazardousLocation_SurfaceConditionSubCauseCode, release2::HumanPresenceOnTheRoadSubCauseCode,
        release2::HumanProblemSubCauseCode, release2::ImpassabilitySubCauseCode, release2::PostCrashSubCauseCode,
        release2::RailwayLevelCrossingSubCauseCode, release2::RescueRecoveryAndMaintenanceWorkInProgressSubCauseCode,
        release2::SignalViolationSubCauseCode, release2::SlowVehicleSubCauseCode,
        release2::StationaryVehicleSubCauseCode, release2::TrafficConditionSubCauseCode,
        release2::VehicleBreakdownSubCauseCode, release2::WrongWayDrivingSubCauseCode>();
    list.add<release2::CauseCodeType>();
    list.add(asn1::schema_of<release2::SequenceOfCartesianPosition3d>(), "release2::SequenceOfCartesianPosition3d");
    list.add(asn1::schema_of<release2::cpm::WrappedCpmContainers>(), "release2::cpm::WrappedCpmContainers");
}
