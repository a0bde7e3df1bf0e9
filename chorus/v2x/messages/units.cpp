#include "chorus/v2x/messages/units.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "chorus/asn1/names.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/messages/release1/cause_code.hpp"
#include "chorus/v2x/messages/release2/cause_code.hpp"

namespace chorus::v2x::messages {

namespace {

// The value is raw * factor / 10^decimals in `unit` (TS 102 894-2, clause A, "unit").
struct Unit {
    std::string_view type;
    int factor;
    unsigned decimals;
    std::string_view unit;
};

constexpr std::array etsi_units{
    Unit{"AccelerationConfidence", 1, 1, "m/s²"},
    Unit{"AccelerationMagnitudeValue", 1, 1, "m/s²"},
    Unit{"AccelerationValue", 1, 1, "m/s²"},
    Unit{"AltitudeValue", 1, 2, "m"},
    Unit{"Angle", 125, 4, "°"},
    Unit{"AngleConfidence", 1, 1, "°"},
    Unit{"CartesianAngleValue", 1, 1, "°"},
    Unit{"CartesianAngularVelocityComponentValue", 1, 0, "°/s"},
    Unit{"CartesianCoordinate", 1, 2, "m"},
    Unit{"CartesianCoordinateLarge", 1, 2, "m"},
    Unit{"CartesianCoordinateSmall", 1, 2, "m"},
    Unit{"Centimetre", 1, 2, "m"},
    Unit{"ConfidenceLevel", 1, 0, "%"},
    Unit{"CoordinateConfidence", 1, 2, "m"},
    Unit{"CorrelationCellValue", 1, 2, ""},
    Unit{"CurvatureValue", 1, 4, "1/m"},
    Unit{"DSecond", 1, 3, "s"},
    Unit{"DeltaAltitude", 1, 2, "m"},
    Unit{"DeltaAngle", 1, 0, "°"},
    Unit{"DeltaLatitude", 1, 7, "°"},
    Unit{"DeltaLongitude", 1, 7, "°"},
    Unit{"DeltaTime", 10, 0, "s"},
    Unit{"DeltaTimeMilliSecondPositive", 1, 3, "s"},
    Unit{"DeltaTimeMilliSecondSigned", 1, 3, "s"},
    Unit{"DeltaTimeQuarterSecond", 25, 2, "s"},
    Unit{"DeltaTimeSecond", 1, 0, "s"},
    Unit{"DeltaTimeTenSeconds", 10, 0, "s"},
    Unit{"DeltaTimeTenthOfSecond", 1, 1, "s"},
    Unit{"DrivenLineOffsetLg", 1, 2, "m"},
    Unit{"DrivenLineOffsetSm", 1, 2, "m"},
    Unit{"EAmount", 1, 0, "Wh"},
    Unit{"Elevation", 1, 1, "m"},
    Unit{"GenerationDeltaTime", 1, 0, "ms"},
    Unit{"HeadingConfidence", 1, 1, "°"},
    Unit{"HeadingValue", 1, 1, "°"},
    Unit{"HeightLonCarr", 1, 2, "m"},
    Unit{"HighResCurvature", 1, 5, "1/m"},
    Unit{"LaneWidth", 1, 2, "m"},
    Unit{"LateralAccelerationValue", 1, 1, "m/s²"},
    Unit{"Latitude", 1, 7, "°"},
    Unit{"Longitude", 1, 7, "°"},
    Unit{"LongitudinalAccelerationValue", 1, 1, "m/s²"},
    Unit{"LongitudinalLanePositionConfidence", 1, 1, "m"},
    Unit{"LongitudinalLanePositionValue", 1, 1, "m"},
    Unit{"MergeDivergeNodeAngle", 15, 1, "°"},
    Unit{"MinuteOfTheYear", 1, 0, "min"},
    Unit{"ObjectDimensionConfidence", 1, 1, "m"},
    Unit{"ObjectDimensionValue", 1, 1, "m"},
    Unit{"Offset-B10", 1, 2, "m"},
    Unit{"Offset-B11", 1, 2, "m"},
    Unit{"Offset-B12", 1, 2, "m"},
    Unit{"Offset-B13", 1, 2, "m"},
    Unit{"Offset-B14", 1, 2, "m"},
    Unit{"Offset-B16", 1, 2, "m"},
    Unit{"PathDeltaTime", 1, 2, "s"},
    Unit{"PedalPositionValue", 10, 0, "%"},
    Unit{"PosCentMass", 1, 1, "m"},
    Unit{"PosFrontAx", 1, 1, "m"},
    Unit{"PosLonCarr", 1, 2, "m"},
    Unit{"PosPillar", 1, 1, "m"},
    Unit{"Position1d", 1, 0, "m"},
    Unit{"ProtectedZoneRadius", 1, 0, "m"},
    Unit{"Psi", 1, 4, "rad"},
    Unit{"RadPerSecond", 1, 4, "rad/s"},
    Unit{"RoadUserLength", 1, 1, "m"},
    Unit{"RoadUserWidth", 1, 1, "m"},
    Unit{"RoadwayCrownAngle", 3, 1, "°"},
    Unit{"Scale-B12", 5, 2, "%"},
    Unit{"SemiAxisLength", 1, 2, "m"},
    Unit{"SpeedAdvice", 1, 1, "m/s"},
    Unit{"SpeedConfidence", 1, 2, "m/s"},
    Unit{"SpeedLimit", 1, 0, "km/h"},
    Unit{"SpeedValue", 1, 2, "m/s"},
    Unit{"StabilityLossProbability", 2, 0, "%"},
    Unit{"StandardLength12b", 1, 1, "m"},
    Unit{"StandardLength1B", 1, 1, "m"},
    Unit{"StandardLength2B", 1, 1, "m"},
    Unit{"StandardLength9b", 1, 1, "m"},
    Unit{"SteeringWheelAngleConfidence", 15, 1, "°"},
    Unit{"SteeringWheelAngleValue", 15, 1, "°"},
    Unit{"TRRLength", 1, 1, "m"},
    Unit{"Temperature", 1, 0, "°C"},
    Unit{"TimeMark", 1, 1, "s"},
    Unit{"TimeReference", 1, 3, "s"},
    Unit{"TrajectoryInterceptionProbability", 2, 0, "%"},
    Unit{"TrajectoryPointDeltaTime", 1, 0, "ms"},
    Unit{"TrajectoryStartDeltaTime", 1, 0, "ms"},
    Unit{"TransmissionInterval", 1, 3, "s"},
    Unit{"TurningRadius", 4, 1, "m"},
    Unit{"ValidityDuration", 1, 0, "s"},
    Unit{"VehicleHeight", 5, 2, "m"},
    Unit{"VehicleHeight2", 1, 1, "m"},
    Unit{"VehicleLengthValue", 1, 1, "m"},
    Unit{"VehicleMass", 100, 0, "kg"},
    Unit{"VehicleWidth", 1, 1, "m"},
    Unit{"Velocity", 2, 2, "m/s"},
    Unit{"VelocityComponentValue", 1, 2, "m/s"},
    Unit{"VerticalAccelerationValue", 1, 1, "m/s²"},
    Unit{"WaypointDeltaTime", 1, 0, "ms"},
    Unit{"Wgs84AngleConfidence", 1, 1, "°"},
    Unit{"Wgs84AngleValue", 1, 1, "°"},
    Unit{"WheelBaseVehicle", 1, 1, "m"},
    Unit{"YawRateValue", 1, 2, "°/s"},
    Unit{"ZoneLength", 1, 0, "m"},
};

// SAE J2735, and T/CSAE 53, which has its data elements from there
constexpr auto etsi_version1_units = [] {
    std::array<Unit, etsi_units.size() - 1> units{};
    std::ranges::copy_if(etsi_units, units.begin(), [](const Unit& unit) { return unit.type != "CurvatureValue"; });
    return units;
}();

constexpr std::array dsrc_units{
    Unit{"Acceleration", 1, 2, "m/s²"},
    Unit{"Angle", 125, 4, "°"},
    Unit{"CoarseHeading", 15, 1, "°"},
    Unit{"DSecond", 1, 3, "s"},
    Unit{"DeltaAngle", 1, 0, "°"},
    Unit{"DeltaTime", 10, 0, "s"},
    Unit{"DrivenLineOffsetLg", 1, 2, "m"},
    Unit{"DrivenLineOffsetSm", 1, 2, "m"},
    Unit{"Elevation", 1, 1, "m"},
    Unit{"Heading", 125, 4, "°"},
    Unit{"LaneWidth", 1, 2, "m"},
    Unit{"Latitude", 1, 7, "°"},
    Unit{"Longitude", 1, 7, "°"},
    Unit{"MergeDivergeNodeAngle", 15, 1, "°"},
    Unit{"MinuteOfTheYear", 1, 0, "min"},
    Unit{"Offset-B10", 1, 2, "m"},
    Unit{"Offset-B11", 1, 2, "m"},
    Unit{"Offset-B12", 1, 2, "m"},
    Unit{"Offset-B13", 1, 2, "m"},
    Unit{"Offset-B14", 1, 2, "m"},
    Unit{"Offset-B16", 1, 2, "m"},
    Unit{"RadiusOfCurvature", 1, 1, "m"},
    Unit{"RoadwayCrownAngle", 3, 1, "°"},
    Unit{"Scale-B12", 5, 2, "%"},
    Unit{"SemiMajorAxisAccuracy", 5, 2, "m"},
    Unit{"SemiMinorAxisAccuracy", 5, 2, "m"},
    Unit{"Speed", 2, 2, "m/s"},
    Unit{"SpeedAdvice", 1, 1, "m/s"},
    Unit{"SteeringWheelAngle", 15, 1, "°"},
    Unit{"TimeMark", 1, 1, "s"},
    Unit{"TimeOffset", 1, 2, "s"},
    Unit{"VehicleHeight", 5, 2, "m"},
    Unit{"VehicleLength", 1, 2, "m"},
    Unit{"VehicleWidth", 1, 2, "m"},
    Unit{"Velocity", 2, 2, "m/s"},
    Unit{"VerticalAcceleration", 2, 2, "g"},
    Unit{"YawRate", 1, 2, "°/s"},
    Unit{"ZoneLength", 1, 0, "m"},
};

constexpr bool by_type(const Unit& a, const Unit& b) { return a.type < b.type; }
static_assert(std::is_sorted(etsi_units.begin(), etsi_units.end(), by_type));
static_assert(std::is_sorted(dsrc_units.begin(), dsrc_units.end(), by_type));

const Unit* unit_of(std::string_view type, std::span<const Unit> units) {
    const auto at = std::lower_bound(units.begin(), units.end(), type,
                                     [](const Unit& unit, std::string_view name) { return unit.type < name; });
    return at != units.end() && at->type == type ? &*at : nullptr;
}

std::optional<std::int64_t> number_of(const asn1::Field& field) {
    std::int64_t number;
    const char* end = field.raw.data() + field.raw.size();
    const auto [stop, error] = std::from_chars(field.raw.data(), end, number);
    if (error != std::errc{} || stop != end) return std::nullopt;
    return number;
}

// 1389 with two decimals: 13.89
std::string fixed_point(std::int64_t number, unsigned decimals) {
    std::string digits = std::to_string(number < 0 ? -number : number);
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals > 0) digits.insert(digits.size() - decimals, 1, '.');
    return number < 0 ? "-" + digits : digits;
}

// "unavailable" and other named values stay names.
bool is_plain_number(const asn1::Field& field) { return !field.raw.empty() && field.value == field.raw; }

std::optional<Reading> reading_of(std::string_view type, std::int64_t number, std::span<const Unit> units) {
    if (type == "TimestampIts") return Reading{to_iso8601(Timestamp::from_its_ms(number)), {}};
    const Unit* unit = unit_of(type, units);
    if (!unit) return std::nullopt;
    return Reading{fixed_point(number * unit->factor, unit->decimals), unit->unit};
}

void add_unit(asn1::Field& field, std::span<const Unit> units) {
    if (!is_plain_number(field)) return;
    const auto number = number_of(field);
    if (!number) return;
    if (auto reading = reading_of(field.type, *number, units)) {
        field.value = std::move(reading->value);
        field.unit = reading->unit;
    }
}

std::span<const Unit> units_of(Dictionary dictionary) {
    switch (dictionary) {
        case Dictionary::etsi: return etsi_units;
        case Dictionary::etsi_version1: return etsi_version1_units;
        case Dictionary::dsrc: return dsrc_units;
    }
    return {};
}

// ---- sub-causes, whose names depend on the cause

using Names = const std::vector<asn1::NamedValue>&;

Names sub_causes_of_release1(std::int64_t cause) {
    using namespace release1;
    using enum CauseCodeType::Number;
    switch (cause) {
        case trafficCondition: return number_names<TrafficConditionSubCauseCode>();
        case accident: return number_names<AccidentSubCauseCode>();
        case roadworks: return number_names<RoadworksSubCauseCode>();
        case adverseWeatherCondition_Adhesion: return number_names<AdverseWeatherCondition_AdhesionSubCauseCode>();
        case hazardousLocation_SurfaceCondition: return number_names<HazardousLocation_SurfaceConditionSubCauseCode>();
        case hazardousLocation_ObstacleOnTheRoad:
            return number_names<HazardousLocation_ObstacleOnTheRoadSubCauseCode>();
        case hazardousLocation_AnimalOnTheRoad: return number_names<HazardousLocation_AnimalOnTheRoadSubCauseCode>();
        case humanPresenceOnTheRoad: return number_names<HumanPresenceOnTheRoadSubCauseCode>();
        case wrongWayDriving: return number_names<WrongWayDrivingSubCauseCode>();
        case rescueAndRecoveryWorkInProgress: return number_names<RescueAndRecoveryWorkInProgressSubCauseCode>();
        case adverseWeatherCondition_ExtremeWeatherCondition:
            return number_names<AdverseWeatherCondition_ExtremeWeatherConditionSubCauseCode>();
        case adverseWeatherCondition_Visibility: return number_names<AdverseWeatherCondition_VisibilitySubCauseCode>();
        case adverseWeatherCondition_Precipitation:
            return number_names<AdverseWeatherCondition_PrecipitationSubCauseCode>();
        case slowVehicle: return number_names<SlowVehicleSubCauseCode>();
        case dangerousEndOfQueue: return number_names<DangerousEndOfQueueSubCauseCode>();
        case vehicleBreakdown: return number_names<VehicleBreakdownSubCauseCode>();
        case postCrash: return number_names<PostCrashSubCauseCode>();
        case humanProblem: return number_names<HumanProblemSubCauseCode>();
        case stationaryVehicle: return number_names<StationaryVehicleSubCauseCode>();
        case emergencyVehicleApproaching: return number_names<EmergencyVehicleApproachingSubCauseCode>();
        case hazardousLocation_DangerousCurve: return number_names<HazardousLocation_DangerousCurveSubCauseCode>();
        case collisionRisk: return number_names<CollisionRiskSubCauseCode>();
        case signalViolation: return number_names<SignalViolationSubCauseCode>();
        case dangerousSituation: return number_names<DangerousSituationSubCauseCode>();
        default: return number_names<SubCauseCodeType>();
    }
}

Names sub_causes_of_release2(std::int64_t cause) {
    using namespace release2;
    using enum CauseCodeType::Number;
    switch (cause) {
        case trafficCondition: return number_names<TrafficConditionSubCauseCode>();
        case accident: return number_names<AccidentSubCauseCode>();
        case roadworks: return number_names<RoadworksSubCauseCode>();
        case impassability: return number_names<ImpassabilitySubCauseCode>();
        case adhesion: return number_names<AdhesionSubCauseCode>();
        case hazardousLocation_SurfaceCondition: return number_names<HazardousLocation_SurfaceConditionSubCauseCode>();
        case hazardousLocation_ObstacleOnTheRoad:
            return number_names<HazardousLocation_ObstacleOnTheRoadSubCauseCode>();
        case hazardousLocation_AnimalOnTheRoad: return number_names<HazardousLocation_AnimalOnTheRoadSubCauseCode>();
        case humanPresenceOnTheRoad: return number_names<HumanPresenceOnTheRoadSubCauseCode>();
        case wrongWayDriving: return number_names<WrongWayDrivingSubCauseCode>();
        case rescueRecoveryAndMaintenanceWorkInProgress:
            return number_names<RescueRecoveryAndMaintenanceWorkInProgressSubCauseCode>();
        case adverseWeatherCondition_ExtremeWeatherCondition:
            return number_names<AdverseWeatherCondition_WindSubCauseCode>();
        case adverseWeatherCondition_Visibility: return number_names<AdverseWeatherCondition_VisibilitySubCauseCode>();
        case adverseWeatherCondition_Precipitation:
            return number_names<AdverseWeatherCondition_PrecipitationSubCauseCode>();
        case slowVehicle: return number_names<SlowVehicleSubCauseCode>();
        case dangerousEndOfQueue: return number_names<DangerousEndOfQueueSubCauseCode>();
        case vehicleBreakdown: return number_names<VehicleBreakdownSubCauseCode>();
        case postCrash: return number_names<PostCrashSubCauseCode>();
        case humanProblem: return number_names<HumanProblemSubCauseCode>();
        case stationaryVehicle: return number_names<StationaryVehicleSubCauseCode>();
        case emergencyVehicleApproaching: return number_names<EmergencyVehicleApproachingSubCauseCode>();
        case hazardousLocation_DangerousCurve: return number_names<HazardousLocation_DangerousCurveSubCauseCode>();
        case collisionRisk: return number_names<CollisionRiskSubCauseCode>();
        case signalViolation: return number_names<SignalViolationSubCauseCode>();
        case dangerousSituation: return number_names<DangerousSituationSubCauseCode>();
        case railwayLevelCrossing: return number_names<RailwayLevelCrossingSubCauseCode>();
        default: return number_names<SubCauseCodeType>();
    }
}

std::string_view name_in(Names names, std::int64_t number) {
    for (const asn1::NamedValue& named : names)
        if (named.value == number) return named.name;
    return {};
}

bool is_cause(std::string_view type) { return type == "CauseCodeType" || type == "CauseCodeAlternative"; }

void add_cause_names(asn1::Field& field) {
    if (field.children.size() < 2) return;
    asn1::Field& cause = field.children[0];
    asn1::Field& sub_cause = field.children[1];
    const auto number = number_of(cause), sub_number = number_of(sub_cause);
    if (!is_cause(cause.type)) return;
    if (number && sub_number)
        if (const auto name = sub_cause_name(cause.type, *number, *sub_number); !name.empty()) sub_cause.value = name;
    field.value = cause.value + ", " + sub_cause.value;
}

void add_units(asn1::Field& field, std::span<const Unit> units) {
    add_unit(field, units);
    for (asn1::Field& child : field.children) add_units(child, units);
    add_cause_names(field);
}

}  // namespace

void add_units(asn1::Field& field, Dictionary dictionary) { add_units(field, units_of(dictionary)); }

std::optional<Reading> reading_of(std::string_view type, std::int64_t number, Dictionary dictionary) {
    return reading_of(type, number, units_of(dictionary));
}

std::string_view sub_cause_name(std::string_view type, std::int64_t cause, std::int64_t sub_cause) {
    if (type == "CauseCodeType") return name_in(sub_causes_of_release1(cause), sub_cause);
    if (type == "CauseCodeAlternative") return name_in(sub_causes_of_release2(cause), sub_cause);
    return {};
}

}  // namespace chorus::v2x::messages
