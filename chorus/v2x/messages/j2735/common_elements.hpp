// The data elements that the messages of SAE J2735 (2024-09) share (modules Common, ITIS, NTCIP and regional
// additions).
//
// Values are raw, as on the wire.
// OBJECT IDENTIFIERs are the octets of their contents (ITU-T X.690 8.19 and 8.20).
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::j2735 {

using namespace asn1;
using asn1::operator==;

// ---- of DSRC, ISO TS 19091, where the definitions are the same

using release2::dsrc::AdvisorySpeedType;
using release2::dsrc::AllowedManeuvers;
using release2::dsrc::Angle;
using release2::dsrc::AntennaOffsetSet;
using release2::dsrc::ApproachID;
using release2::dsrc::BasicVehicleRole;
using release2::dsrc::DDateTime;
using release2::dsrc::DDay;
using release2::dsrc::DeltaAngle;
using release2::dsrc::DeltaTime;
using release2::dsrc::DescriptiveName;
using release2::dsrc::DHour;
using release2::dsrc::DMinute;
using release2::dsrc::DMonth;
using release2::dsrc::DOffset;
using release2::dsrc::DrivenLineOffsetLg;
using release2::dsrc::DrivenLineOffsetSm;
using release2::dsrc::DSecond;
using release2::dsrc::DYear;
using release2::dsrc::Elevation;
using release2::dsrc::ElevationConfidence;
using release2::dsrc::FuelType;
using release2::dsrc::GNSSstatus;
using release2::dsrc::IntersectionAccessPoint;
using release2::dsrc::IntersectionID;
using release2::dsrc::IntersectionReferenceID;
using release2::dsrc::IntersectionStatusObject;
using release2::dsrc::LaneAttributes_Barrier;
using release2::dsrc::LaneAttributes_Bike;
using release2::dsrc::LaneAttributes_Crosswalk;
using release2::dsrc::LaneAttributes_Parking;
using release2::dsrc::LaneAttributes_Sidewalk;
using release2::dsrc::LaneAttributes_Striping;
using release2::dsrc::LaneAttributes_TrackedVehicle;
using release2::dsrc::LaneAttributes_Vehicle;
using release2::dsrc::LaneConnectionID;
using release2::dsrc::LaneDirection;
using release2::dsrc::LaneID;
using release2::dsrc::LaneWidth;
using release2::dsrc::LayerID;
using release2::dsrc::LayerType;
using release2::dsrc::MergeDivergeNodeAngle;
using release2::dsrc::MinuteOfTheYear;
using release2::dsrc::MovementPhaseState;
using release2::dsrc::MsgCount;
using release2::dsrc::Node_XY_20b;
using release2::dsrc::Node_XY_22b;
using release2::dsrc::Node_XY_24b;
using release2::dsrc::Node_XY_26b;
using release2::dsrc::Node_XY_28b;
using release2::dsrc::Node_XY_32b;
using release2::dsrc::NodeAttributeXY;
using release2::dsrc::Offset_B09;
using release2::dsrc::Offset_B10;
using release2::dsrc::Offset_B11;
using release2::dsrc::Offset_B12;
using release2::dsrc::Offset_B13;
using release2::dsrc::Offset_B14;
using release2::dsrc::Offset_B16;
using release2::dsrc::PedestrianBicycleDetect;
using release2::dsrc::PositionConfidence;
using release2::dsrc::PositionConfidenceSet;
using release2::dsrc::PrioritizationResponseStatus;
using release2::dsrc::PriorityRequestType;
using release2::dsrc::Reg_RequestorType;
using release2::dsrc::Regional;
using release2::dsrc::RegionalExtension;
using release2::dsrc::RegionId;
using release2::dsrc::RequestID;
using release2::dsrc::RequestImportanceLevel;
using release2::dsrc::RequestSubRole;
using release2::dsrc::RestrictionAppliesTo;
using release2::dsrc::RestrictionClassID;
using release2::dsrc::RoadRegulatorID;
using release2::dsrc::RoadSegmentID;
using release2::dsrc::RoadSegmentReferenceID;
using release2::dsrc::RoadwayCrownAngle;
using release2::dsrc::RTCM_Revision;
using release2::dsrc::RTCMheader;
using release2::dsrc::RTCMmessage;
using release2::dsrc::RTCMmessageList;
using release2::dsrc::Scale_B12;
using release2::dsrc::SegmentAttributeXY;
using release2::dsrc::SignalGroupID;
using release2::dsrc::SpeedAdvice;
using release2::dsrc::SpeedLimitType;
using release2::dsrc::TemporaryID;
using release2::dsrc::ThrottleConfidence;
using release2::dsrc::TimeConfidence;
using release2::dsrc::TimeIntervalConfidence;
using release2::dsrc::TransitVehicleOccupancy;
using release2::dsrc::TransitVehicleStatus;
using release2::dsrc::TransmissionAndSpeed;
using release2::dsrc::TransmissionState;
using release2::dsrc::VehicleHeight;
using release2::dsrc::VehicleType;
using release2::dsrc::Velocity;
using release2::dsrc::WaitOnStopline;
using release2::dsrc::ZoneLength;

// Latitude ::= INTEGER {unavailable (900000001)} (-900000000..900000001)
struct Latitude : Integer<-900000000, 900000001> {
    using Integer::Integer;
    enum Number : std::uint32_t { unavailable = 900000001 };
    using Numbers = NumberList<unavailable>;
};

// Longitude ::= INTEGER {unavailable (1800000001)} (-1799999999..1800000001)
struct Longitude : Integer<-1799999999, 1800000001> {
    using Integer::Integer;
    enum Number : std::uint32_t { unavailable = 1800000001 };
    using Numbers = NumberList<unavailable>;
};

// SemiMajorAxisAccuracy ::= INTEGER {unavailable (255)} (0..255)
struct SemiMajorAxisAccuracy : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 255 };
    using Numbers = NumberList<unavailable>;
};

// SemiMinorAxisAccuracy ::= INTEGER {unavailable (255)} (0..255)
struct SemiMinorAxisAccuracy : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 255 };
    using Numbers = NumberList<unavailable>;
};

// SemiMajorAxisOrientation ::= INTEGER {unavailable (65535)} (0..65535)
struct SemiMajorAxisOrientation : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 65535 };
    using Numbers = NumberList<unavailable>;
};

// Speed ::= INTEGER {unavailable (8191)} (0..8191)
struct Speed : Integer<0, 8191> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 8191 };
    using Numbers = NumberList<unavailable>;
};

// Heading ::= INTEGER {unavailable (28800)} (0..28800)
struct Heading : Integer<0, 28800> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 28800 };
    using Numbers = NumberList<unavailable>;
};

// SteeringWheelAngle ::= INTEGER {unavailable (127)} (-126..127)
struct SteeringWheelAngle : Integer<-126, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 127 };
    using Numbers = NumberList<unavailable>;
};

// Acceleration ::= INTEGER {unavailable (2001)} (-2000..2001)
struct Acceleration : Integer<-2000, 2001> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 2001 };
    using Numbers = NumberList<unavailable>;
};

// VerticalAcceleration ::= INTEGER {unavailable (-127)} (-127..127)
struct VerticalAcceleration : Integer<-127, 127> {
    using Integer::Integer;
    enum Number : std::int8_t { unavailable = -127 };
    using Numbers = NumberList<unavailable>;
};

// YawRate ::= INTEGER (-32767..32767)
struct YawRate : Integer<-32767, 32767> {
    using Integer::Integer;
};

// BrakeAppliedStatus ::= BIT STRING {unavailable (0), leftFront (1), leftRear (2), rightFront (3),
//     rightRear (4)} (SIZE (5))
struct BrakeAppliedStatus : Bits<5> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unavailable, leftFront, leftRear, rightFront, rightRear };
    using Numbers = NumberList<unavailable, leftFront, leftRear, rightFront, rightRear>;
};

// TractionControlStatus ::= ENUMERATED {unavailable, off, on, engaged}
enum class TractionControlStatus : std::uint8_t { unavailable, off, on, engaged };
Root<TractionControlStatus::engaged> asn1_shape(TractionControlStatus);

// AntiLockBrakeStatus ::= ENUMERATED {unavailable, off, on, engaged}
enum class AntiLockBrakeStatus : std::uint8_t { unavailable, off, on, engaged };
Root<AntiLockBrakeStatus::engaged> asn1_shape(AntiLockBrakeStatus);

// StabilityControlStatus ::= ENUMERATED {unavailable, off, on, engaged}
enum class StabilityControlStatus : std::uint8_t { unavailable, off, on, engaged };
Root<StabilityControlStatus::engaged> asn1_shape(StabilityControlStatus);

// BrakeBoostApplied ::= ENUMERATED {unavailable, off, on}
enum class BrakeBoostApplied : std::uint8_t { unavailable, off, on };
Root<BrakeBoostApplied::on> asn1_shape(BrakeBoostApplied);

// AuxiliaryBrakeStatus ::= ENUMERATED {unavailable, off, on, reserved}
enum class AuxiliaryBrakeStatus : std::uint8_t { unavailable, off, on, reserved };
Root<AuxiliaryBrakeStatus::reserved> asn1_shape(AuxiliaryBrakeStatus);

// VehicleWidth ::= INTEGER (0..1023)
struct VehicleWidth : Integer<0, 1023> {
    using Integer::Integer;
};

// VehicleLength ::= INTEGER (0..4095)
struct VehicleLength : Integer<0, 4095> {
    using Integer::Integer;
};

// VehicleEventFlags ::= BIT STRING {eventHazardLights (0), eventStopLineViolation (1), eventABSactivated (2),
//     eventTractionControlLoss (3), eventStabilityControlactivated (4), eventHazardousMaterials (5),
//     eventReserved1 (6), eventHardBraking (7), eventLightsChanged (8), eventWipersChanged (9), eventFlatTire (10),
//     eventDisabledVehicle (11), eventAirBagDeployment (12), eventJackKnife (13)} (SIZE (13, ...))
struct VehicleEventFlags : Bits<13, 13, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        eventHazardLights,
        eventStopLineViolation,
        eventABSactivated,
        eventTractionControlLoss,
        eventStabilityControlactivated,
        eventHazardousMaterials,
        eventReserved1,
        eventHardBraking,
        eventLightsChanged,
        eventWipersChanged,
        eventFlatTire,
        eventDisabledVehicle,
        eventAirBagDeployment,
        eventJackKnife
    };
    using Numbers = NumberList<eventHazardLights, eventStopLineViolation, eventABSactivated, eventTractionControlLoss,
                               eventStabilityControlactivated, eventHazardousMaterials, eventReserved1,
                               eventHardBraking, eventLightsChanged, eventWipersChanged, eventFlatTire,
                               eventDisabledVehicle, eventAirBagDeployment, eventJackKnife>;
};

// HeadingConfidence ::= ENUMERATED {unavailable, prec10deg, prec05deg, prec01deg, prec0-1deg, prec0-05deg, prec0-01deg,
//     prec0-0125deg}
enum class HeadingConfidence : std::uint8_t {
    unavailable,
    prec10deg,
    prec05deg,
    prec01deg,
    prec0_1deg,
    prec0_05deg,
    prec0_01deg,
    prec0_0125deg
};
Root<HeadingConfidence::prec0_0125deg> asn1_shape(HeadingConfidence);

// SpeedConfidence ::= ENUMERATED {unavailable, prec100ms, prec10ms, prec5ms, prec1ms, prec0-1ms, prec0-05ms,
//     prec0-01ms}
enum class SpeedConfidence : std::uint8_t {
    unavailable,
    prec100ms,
    prec10ms,
    prec5ms,
    prec1ms,
    prec0_1ms,
    prec0_05ms,
    prec0_01ms
};
Root<SpeedConfidence::prec0_01ms> asn1_shape(SpeedConfidence);

// OffsetLL-B18 ::= INTEGER {unknown (-131072)} (-131072..131071)
struct OffsetLL_B18 : Integer<-131072, 131071> {
    using Integer::Integer;
    enum Number : std::int32_t { unknown = -131072 };
    using Numbers = NumberList<unknown>;
};

// VertOffset-B12 ::= INTEGER {unknown (-2048)} (-2048..2047)
struct VertOffset_B12 : Integer<-2048, 2047> {
    using Integer::Integer;
    enum Number : std::int16_t { unknown = -2048 };
    using Numbers = NumberList<unknown>;
};

// TimeOffset ::= INTEGER (1..65535)
struct TimeOffset : Integer<1, 65535> {
    using Integer::Integer;
};

// CoarseHeading ::= INTEGER {unavailable (240)} (0..240)
struct CoarseHeading : Integer<0, 240> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 240 };
    using Numbers = NumberList<unavailable>;
};

// RadiusOfCurvature ::= INTEGER (-32767..32767)
struct RadiusOfCurvature : Integer<-32767, 32767> {
    using Integer::Integer;
};

// Confidence ::= INTEGER (0..200)
struct Confidence : Integer<0, 200> {
    using Integer::Integer;
};

// ExteriorLights ::= BIT STRING {lowBeamHeadlightsOn (0), highBeamHeadlightsOn (1), leftTurnSignalOn (2),
//     rightTurnSignalOn (3), hazardSignalOn (4), automaticLightControlOn (5), daytimeRunningLightsOn (6),
//     fogLightOn (7), parkingLightsOn (8)} (SIZE (9, ...))
struct ExteriorLights : Bits<9, 9, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        lowBeamHeadlightsOn,
        highBeamHeadlightsOn,
        leftTurnSignalOn,
        rightTurnSignalOn,
        hazardSignalOn,
        automaticLightControlOn,
        daytimeRunningLightsOn,
        fogLightOn,
        parkingLightsOn
    };
    using Numbers =
        NumberList<lowBeamHeadlightsOn, highBeamHeadlightsOn, leftTurnSignalOn, rightTurnSignalOn, hazardSignalOn,
                   automaticLightControlOn, daytimeRunningLightsOn, fogLightOn, parkingLightsOn>;
};

// SSPindex ::= INTEGER (0..31)
struct SSPindex : Integer<0, 31> {
    using Integer::Integer;
};

// SirenInUse ::= ENUMERATED {unavailable, notInUse, inUse, reserved}
enum class SirenInUse : std::uint8_t { unavailable, notInUse, inUse, reserved };
Root<SirenInUse::reserved> asn1_shape(SirenInUse);

// LightbarInUse ::= ENUMERATED {unavailable, notInUse, inUse, yellowCautionLights, schooldBusLights, arrowSignsActive,
//     slowMovingVehicle, freqStops}
enum class LightbarInUse : std::uint8_t {
    unavailable,
    notInUse,
    inUse,
    yellowCautionLights,
    schooldBusLights,
    arrowSignsActive,
    slowMovingVehicle,
    freqStops
};
Root<LightbarInUse::freqStops> asn1_shape(LightbarInUse);

// MultiVehicleResponse ::= ENUMERATED {unavailable, singleVehicle, multiVehicle, reserved}
enum class MultiVehicleResponse : std::uint8_t { unavailable, singleVehicle, multiVehicle, reserved };
Root<MultiVehicleResponse::reserved> asn1_shape(MultiVehicleResponse);

// PrivilegedEventFlags ::= BIT STRING {peUnavailable (0), peEmergencyResponse (1), peEmergencyLightsActive (2),
//     peEmergencySoundActive (3), peNonEmergencyLightsActive (4), peNonEmergencySoundActive (5)} (SIZE (16))
struct PrivilegedEventFlags : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        peUnavailable,
        peEmergencyResponse,
        peEmergencyLightsActive,
        peEmergencySoundActive,
        peNonEmergencyLightsActive,
        peNonEmergencySoundActive
    };
    using Numbers = NumberList<peUnavailable, peEmergencyResponse, peEmergencyLightsActive, peEmergencySoundActive,
                               peNonEmergencyLightsActive, peNonEmergencySoundActive>;
};

// ResponseType ::= ENUMERATED {notInUseOrNotEquipped, emergency, nonEmergency, pursuit, stationary, slowMoving,
//     stopAndGoMovement, ...}
enum class ResponseType : std::uint8_t {
    notInUseOrNotEquipped,
    emergency,
    nonEmergency,
    pursuit,
    stationary,
    slowMoving,
    stopAndGoMovement /*, ... */
};
Root<ResponseType::stopAndGoMovement, extensible> asn1_shape(ResponseType);

// ITIScodes ::= INTEGER (0..65535)
struct ITIScodes : Integer<0, 65535> {
    using Integer::Integer;
};

// Priority ::= OCTET STRING (SIZE (1))
using Priority = FixedOctets<1>;

// HeadingSlice ::= BIT STRING {from000-0to022-5degrees (0), from022-5to045-0degrees (1), from045-0to067-5degrees (2),
//     from067-5to090-0degrees (3), from090-0to112-5degrees (4), from112-5to135-0degrees (5),
//     from135-0to157-5degrees (6), from157-5to180-0degrees (7), from180-0to202-5degrees (8),
//     from202-5to225-0degrees (9), from225-0to247-5degrees (10), from247-5to270-0degrees (11),
//     from270-0to292-5degrees (12), from292-5to315-0degrees (13), from315-0to337-5degrees (14),
//     from337-5to360-0degrees (15)} (SIZE (16))
struct HeadingSlice : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        from000_0to022_5degrees,
        from022_5to045_0degrees,
        from045_0to067_5degrees,
        from067_5to090_0degrees,
        from090_0to112_5degrees,
        from112_5to135_0degrees,
        from135_0to157_5degrees,
        from157_5to180_0degrees,
        from180_0to202_5degrees,
        from202_5to225_0degrees,
        from225_0to247_5degrees,
        from247_5to270_0degrees,
        from270_0to292_5degrees,
        from292_5to315_0degrees,
        from315_0to337_5degrees,
        from337_5to360_0degrees
    };
    using Numbers =
        NumberList<from000_0to022_5degrees, from022_5to045_0degrees, from045_0to067_5degrees, from067_5to090_0degrees,
                   from090_0to112_5degrees, from112_5to135_0degrees, from135_0to157_5degrees, from157_5to180_0degrees,
                   from180_0to202_5degrees, from202_5to225_0degrees, from225_0to247_5degrees, from247_5to270_0degrees,
                   from270_0to292_5degrees, from292_5to315_0degrees, from315_0to337_5degrees, from337_5to360_0degrees>;
};

// Extent ::= ENUMERATED {useInstantlyOnly, useFor3meters, useFor10meters, useFor50meters, useFor100meters,
//     useFor500meters, useFor1000meters, useFor5000meters, useFor10000meters, useFor50000meters, useFor100000meters,
//     useFor500000meters, useFor1000000meters, useFor5000000meters, useFor10000000meters, forever}
enum class Extent : std::uint8_t {
    useInstantlyOnly,
    useFor3meters,
    useFor10meters,
    useFor50meters,
    useFor100meters,
    useFor500meters,
    useFor1000meters,
    useFor5000meters,
    useFor10000meters,
    useFor50000meters,
    useFor100000meters,
    useFor500000meters,
    useFor1000000meters,
    useFor5000000meters,
    useFor10000000meters,
    forever
};
Root<Extent::forever> asn1_shape(Extent);

// PivotingAllowed ::= BOOLEAN
using PivotingAllowed = bool;

// BumperHeight ::= INTEGER (0..127)
struct BumperHeight : Integer<0, 127> {
    using Integer::Integer;
};

// BasicVehicleClass ::= INTEGER (0..255)
struct BasicVehicleClass : Integer<0, 255> {
    using Integer::Integer;
};

// Iso3833VehicleType ::= INTEGER (0..100)
struct Iso3833VehicleType : Integer<0, 100> {
    using Integer::Integer;
};

// VehicleGroupAffected ::= ENUMERATED {all-vehicles, bicycles, motorcycles, cars, light-vehicles,
//     cars-and-light-vehicles, cars-with-trailers, cars-with-recreational-trailers, vehicles-with-trailers,
//     heavy-vehicles, trucks, buses, articulated-buses, school-buses, vehicles-with-semi-trailers,
//     vehicles-with-double-trailers, high-profile-vehicles, wide-vehicles, long-vehicles, hazardous-loads,
//     exceptional-loads, abnormal-loads, convoys, maintenance-vehicles, delivery-vehicles,
//     vehicles-with-even-numbered-license-plates, vehicles-with-odd-numbered-license-plates,
//     vehicles-with-parking-permits, vehicles-with-catalytic-converters, vehicles-without-catalytic-converters,
//     gas-powered-vehicles, diesel-powered-vehicles, lPG-vehicles, military-convoys, military-vehicles, ...}
enum class VehicleGroupAffected : std::uint8_t {
    all_vehicles,
    bicycles,
    motorcycles,
    cars,
    light_vehicles,
    cars_and_light_vehicles,
    cars_with_trailers,
    cars_with_recreational_trailers,
    vehicles_with_trailers,
    heavy_vehicles,
    trucks,
    buses,
    articulated_buses,
    school_buses,
    vehicles_with_semi_trailers,
    vehicles_with_double_trailers,
    high_profile_vehicles,
    wide_vehicles,
    long_vehicles,
    hazardous_loads,
    exceptional_loads,
    abnormal_loads,
    convoys,
    maintenance_vehicles,
    delivery_vehicles,
    vehicles_with_even_numbered_license_plates,
    vehicles_with_odd_numbered_license_plates,
    vehicles_with_parking_permits,
    vehicles_with_catalytic_converters,
    vehicles_without_catalytic_converters,
    gas_powered_vehicles,
    diesel_powered_vehicles,
    lPG_vehicles,
    military_convoys,
    military_vehicles /*, ... */
};
Root<VehicleGroupAffected::military_vehicles, extensible> asn1_shape(VehicleGroupAffected);

// IncidentResponseEquipment ::= ENUMERATED {ground-fire-suppression, heavy-ground-equipment, aircraft,
//     marine-equipment, support-equipment, medical-rescue-unit, other, ground-fire-suppression-other, engine,
//     truck-or-aerial, quint, tanker-pumper-combination, brush-truck, aircraft-rescue-firefighting,
//     heavy-ground-equipment-other, dozer-or-plow, tractor, tanker-or-tender, aircraft-other,
//     aircraft-fixed-wing-tanker, helitanker, helicopter, marine-equipment-other, fire-boat-with-pump, boat-no-pump,
//     support-apparatus-other, breathing-apparatus-support, light-and-air-unit, medical-rescue-unit-other, rescue-unit,
//     urban-search-rescue-unit, high-angle-rescue, crash-fire-rescue, bLS-unit, aLS-unit, mobile-command-post,
//     chief-officer-car, hAZMAT-unit, type-i-hand-crew, type-ii-hand-crew, privately-owned-vehicle,
//     other-apparatus-resource, ambulance, bomb-squad-van, combine-harvester, construction-vehicle, farm-tractor,
//     grass-cutting-machines, hAZMAT-containment-tow, heavy-tow, hedge-cutting-machines, light-tow, mobile-crane,
//     refuse-collection-vehicle, resurfacing-vehicle, road-sweeper, roadside-litter-collection-crews, salvage-vehicle,
//     sand-truck, snowplow, steam-roller, swat-team-van, track-laying-vehicle, unknown-vehicle, white-lining-vehicle,
//     dump-truck, supervisor-vehicle, snow-blower, rotary-snow-blower, road-grader, steam-truck, flatbed-tow, ...}
enum class IncidentResponseEquipment : std::uint8_t {
    ground_fire_suppression,
    heavy_ground_equipment,
    aircraft,
    marine_equipment,
    support_equipment,
    medical_rescue_unit,
    other,
    ground_fire_suppression_other,
    engine,
    truck_or_aerial,
    quint,
    tanker_pumper_combination,
    brush_truck,
    aircraft_rescue_firefighting,
    heavy_ground_equipment_other,
    dozer_or_plow,
    tractor,
    tanker_or_tender,
    aircraft_other,
    aircraft_fixed_wing_tanker,
    helitanker,
    helicopter,
    marine_equipment_other,
    fire_boat_with_pump,
    boat_no_pump,
    support_apparatus_other,
    breathing_apparatus_support,
    light_and_air_unit,
    medical_rescue_unit_other,
    rescue_unit,
    urban_search_rescue_unit,
    high_angle_rescue,
    crash_fire_rescue,
    bLS_unit,
    aLS_unit,
    mobile_command_post,
    chief_officer_car,
    hAZMAT_unit,
    type_i_hand_crew,
    type_ii_hand_crew,
    privately_owned_vehicle,
    other_apparatus_resource,
    ambulance,
    bomb_squad_van,
    combine_harvester,
    construction_vehicle,
    farm_tractor,
    grass_cutting_machines,
    hAZMAT_containment_tow,
    heavy_tow,
    hedge_cutting_machines,
    light_tow,
    mobile_crane,
    refuse_collection_vehicle,
    resurfacing_vehicle,
    road_sweeper,
    roadside_litter_collection_crews,
    salvage_vehicle,
    sand_truck,
    snowplow,
    steam_roller,
    swat_team_van,
    track_laying_vehicle,
    unknown_vehicle,
    white_lining_vehicle,
    dump_truck,
    supervisor_vehicle,
    snow_blower,
    rotary_snow_blower,
    road_grader,
    steam_truck,
    flatbed_tow /*, ... */
};
Root<IncidentResponseEquipment::flatbed_tow, extensible> asn1_shape(IncidentResponseEquipment);

// ResponderGroupAffected ::= ENUMERATED {emergency-vehicle-units, federal-law-enforcement-units, state-police-units,
//     county-police-units, local-police-units, ambulance-units, rescue-units, fire-units, hAZMAT-units, light-tow-unit,
//     heavy-tow-unit, freeway-service-patrols, transportation-response-units, private-contractor-response-units, ...}
enum class ResponderGroupAffected : std::uint8_t {
    emergency_vehicle_units,
    federal_law_enforcement_units,
    state_police_units,
    county_police_units,
    local_police_units,
    ambulance_units,
    rescue_units,
    fire_units,
    hAZMAT_units,
    light_tow_unit,
    heavy_tow_unit,
    freeway_service_patrols,
    transportation_response_units,
    private_contractor_response_units /*, ... */
};
Root<ResponderGroupAffected::private_contractor_response_units, extensible> asn1_shape(ResponderGroupAffected);

// VehicleMass ::= INTEGER (0..255)
struct VehicleMass : Integer<0, 255> {
    using Integer::Integer;
};

// TrailerWeight ::= INTEGER (0..64255)
struct TrailerWeight : Integer<0, 64255> {
    using Integer::Integer;
};

// EssPrecipYesNo ::= ENUMERATED {precip, noPrecip, error}
enum class EssPrecipYesNo : std::uint8_t { precip, noPrecip, error };
Root<EssPrecipYesNo::error> asn1_shape(EssPrecipYesNo);

// EssPrecipRate ::= INTEGER (0..65535)
struct EssPrecipRate : Integer<0, 65535> {
    using Integer::Integer;
};

// EssPrecipSituation ::= ENUMERATED {other, unknown, noPrecipitation, unidentifiedSlight, unidentifiedModerate,
//     unidentifiedHeavy, snowSlight, snowModerate, snowHeavy, rainSlight, rainModerate, rainHeavy,
//     frozenPrecipitationSlight, frozenPrecipitationModerate, frozenPrecipitationHeavy}
enum class EssPrecipSituation : std::uint8_t {
    other,
    unknown,
    noPrecipitation,
    unidentifiedSlight,
    unidentifiedModerate,
    unidentifiedHeavy,
    snowSlight,
    snowModerate,
    snowHeavy,
    rainSlight,
    rainModerate,
    rainHeavy,
    frozenPrecipitationSlight,
    frozenPrecipitationModerate,
    frozenPrecipitationHeavy
};
Root<EssPrecipSituation::frozenPrecipitationHeavy> asn1_shape(EssPrecipSituation);

// EssSolarRadiation ::= INTEGER (0..65535)
struct EssSolarRadiation : Integer<0, 65535> {
    using Integer::Integer;
};

// EssMobileFriction ::= INTEGER (0..101)
struct EssMobileFriction : Integer<0, 101> {
    using Integer::Integer;
};

// CoefficientOfFriction ::= INTEGER (0..50)
struct CoefficientOfFriction : Integer<0, 50> {
    using Integer::Integer;
};

// AmbientAirTemperature ::= INTEGER (0..191)
struct AmbientAirTemperature : Integer<0, 191> {
    using Integer::Integer;
};

// AmbientAirPressure ::= INTEGER (0..255)
struct AmbientAirPressure : Integer<0, 255> {
    using Integer::Integer;
};

// WiperStatus ::= ENUMERATED {unavailable, off, intermittent, low, high, washerInUse, automaticPresent, ...}
enum class WiperStatus : std::uint8_t {
    unavailable,
    off,
    intermittent,
    low,
    high,
    washerInUse,
    automaticPresent /*, ... */
};
Root<WiperStatus::automaticPresent, extensible> asn1_shape(WiperStatus);

// WiperRate ::= INTEGER (0..127)
struct WiperRate : Integer<0, 127> {
    using Integer::Integer;
};

// ObstacleDistance ::= INTEGER (0..32767)
struct ObstacleDistance : Integer<0, 32767> {
    using Integer::Integer;
};

// GenericLocations ::= ENUMERATED {on-bridges, in-tunnels, entering-or-leaving-tunnels, on-ramps,
//     in-road-construction-area, around-a-curve, on-minor-roads, in-the-opposing-lanes, adjacent-to-roadway, on-bend,
//     entire-intersection, in-the-median, moved-to-side-of-road, moved-to-shoulder, on-the-roadway, in-shaded-areas,
//     in-low-lying-areas, in-the-downtown-area, in-the-inner-city-area, in-parts, in-some-places, in-the-ditch,
//     in-the-valley, on-hill-top, near-the-foothills, at-high-altitudes, near-the-lake, near-the-shore,
//     over-the-crest-of-a-hill, other-than-on-the-roadway, near-the-beach, near-beach-access-point, lower-level,
//     upper-level, airport, concourse, gate, baggage-claim, customs-point, station, platform, dock, depot,
//     ev-charging-point, information-welcome-point, at-rest-area, at-service-area, at-weigh-station, picnic-areas,
//     rest-area, service-stations, toilets, on-the-right, on-the-left, in-the-center, in-the-opposite-direction,
//     cross-traffic, northbound-traffic, eastbound-traffic, southbound-traffic, westbound-traffic, north, south, east,
//     west, northeast, northwest, southeast, southwest, mountain-pass, reservation-center, nearby-basin, on-tracks,
//     dip, traffic-circle, park-and-ride-lot, to, by, through, area-of, under, over, from, approaching, entering-at,
//     exiting-at, across-tracks, in-street, on-curve, shoulder, crossover, cross-road, side-road, bus-stop,
//     intersection, roadside-park, ...}
enum class GenericLocations : std::uint8_t {
    on_bridges,
    in_tunnels,
    entering_or_leaving_tunnels,
    on_ramps,
    in_road_construction_area,
    around_a_curve,
    on_minor_roads,
    in_the_opposing_lanes,
    adjacent_to_roadway,
    on_bend,
    entire_intersection,
    in_the_median,
    moved_to_side_of_road,
    moved_to_shoulder,
    on_the_roadway,
    in_shaded_areas,
    in_low_lying_areas,
    in_the_downtown_area,
    in_the_inner_city_area,
    in_parts,
    in_some_places,
    in_the_ditch,
    in_the_valley,
    on_hill_top,
    near_the_foothills,
    at_high_altitudes,
    near_the_lake,
    near_the_shore,
    over_the_crest_of_a_hill,
    other_than_on_the_roadway,
    near_the_beach,
    near_beach_access_point,
    lower_level,
    upper_level,
    airport,
    concourse,
    gate,
    baggage_claim,
    customs_point,
    station,
    platform,
    dock,
    depot,
    ev_charging_point,
    information_welcome_point,
    at_rest_area,
    at_service_area,
    at_weigh_station,
    picnic_areas,
    rest_area,
    service_stations,
    toilets,
    on_the_right,
    on_the_left,
    in_the_center,
    in_the_opposite_direction,
    cross_traffic,
    northbound_traffic,
    eastbound_traffic,
    southbound_traffic,
    westbound_traffic,
    north,
    south,
    east,
    west,
    northeast,
    northwest,
    southeast,
    southwest,
    mountain_pass,
    reservation_center,
    nearby_basin,
    on_tracks,
    dip,
    traffic_circle,
    park_and_ride_lot,
    to,
    by,
    through,
    area_of,
    under,
    over,
    from,
    approaching,
    entering_at,
    exiting_at,
    across_tracks,
    in_street,
    on_curve,
    shoulder,
    crossover,
    cross_road,
    side_road,
    bus_stop,
    intersection,
    roadside_park /*, ... */
};
Root<GenericLocations::roadside_park, extensible> asn1_shape(GenericLocations);

// VerticalAccelerationThreshold ::= BIT STRING {notEquipped (0), leftFront (1), leftRear (2), rightFront (3),
//     rightRear (4)} (SIZE (5))
struct VerticalAccelerationThreshold : Bits<5> {
    using Bits::Bits;
    enum Bit : std::uint8_t { notEquipped, leftFront, leftRear, rightFront, rightRear };
    using Numbers = NumberList<notEquipped, leftFront, leftRear, rightFront, rightRear>;
};

// GrossSpeed ::= INTEGER (0..31)
struct GrossSpeed : Integer<0, 31> {
    using Integer::Integer;
};

// RptVehicleClass ::= ENUMERATED {motorcycles, passengerCars, other2axle4tireSingleUnitVehs, buses,
//     twoAxle6TireSingleUnitTrucks, threeAxleSingleUnitTrucks, fourOrMoreAxleSingleUnitTrucks,
//     fourOrFewerAxleSingleTrailerTrucks, fiveAxleSingleTrailerTrucks, sixOrMoreAxleSingleTrailerTrucks,
//     fiveOrFewerAxleMultiTrailerTrucks, sixAxleMultiTrailerTrucks, sevenOrMoreAxleMultiTrailerTrucks, ...}
enum class RptVehicleClass : std::uint8_t {
    motorcycles,
    passengerCars,
    other2axle4tireSingleUnitVehs,
    buses,
    twoAxle6TireSingleUnitTrucks,
    threeAxleSingleUnitTrucks,
    fourOrMoreAxleSingleUnitTrucks,
    fourOrFewerAxleSingleTrailerTrucks,
    fiveAxleSingleTrailerTrucks,
    sixOrMoreAxleSingleTrailerTrucks,
    fiveOrFewerAxleMultiTrailerTrucks,
    sixAxleMultiTrailerTrucks,
    sevenOrMoreAxleMultiTrailerTrucks /*, ... */
};
Root<RptVehicleClass::sevenOrMoreAxleMultiTrailerTrucks, extensible> asn1_shape(RptVehicleClass);

// TimeRemaining ::= INTEGER (0..9001)
struct TimeRemaining : Integer<0, 9001> {
    using Integer::Integer;
};

// MinTimetoChange ::= INTEGER (0..2402)
struct MinTimetoChange : Integer<0, 2402> {
    using Integer::Integer;
};

// MaxTimetoChange ::= INTEGER (0..2402)
struct MaxTimetoChange : Integer<0, 2402> {
    using Integer::Integer;
};

// StationID ::= INTEGER (0..4294967295)
struct StationID : Integer<0, 4294967295> {
    using Integer::Integer;
};

// LongitudeDMS ::= INTEGER (-64800000..64800000)
struct LongitudeDMS : Integer<-64800000, 64800000> {
    using Integer::Integer;
};

// LatitudeDMS ::= INTEGER (-32400000..32400000)
struct LatitudeDMS : Integer<-32400000, 32400000> {
    using Integer::Integer;
};

// DegreesLong ::= INTEGER (-180..180)
struct DegreesLong : Integer<-180, 180> {
    using Integer::Integer;
};

// MinutesAngle ::= INTEGER (0..59)
struct MinutesAngle : Integer<0, 59> {
    using Integer::Integer;
};

// SecondsAngle ::= INTEGER (0..5999)
struct SecondsAngle : Integer<0, 5999> {
    using Integer::Integer;
};

// DegreesLat ::= INTEGER (-90..90)
struct DegreesLat : Integer<-90, 90> {
    using Integer::Integer;
};

// FullRoadAuthorityID ::= OCTET STRING
using FullRoadAuthorityID = OctetView;

// RelativeRoadAuthorityID ::= OCTET STRING
using RelativeRoadAuthorityID = OctetView;

// Elevation-addGrpB ::= INTEGER (-32768..32767)
struct Elevation_addGrpB : Integer<-32768, 32767> {
    using Integer::Integer;
};

// AltitudeValue ::= INTEGER (-100000..800001)
struct AltitudeValue : Integer<-100000, 800001> {
    using Integer::Integer;
};

// AltitudeConfidence ::= ENUMERATED {alt-000-01, alt-000-02, alt-000-05, alt-000-10, alt-000-20, alt-000-50,
//     alt-001-00, alt-002-00, alt-005-00, alt-010-00, alt-020-00, alt-050-00, alt-100-00, alt-200-00, outOfRange,
//     unavailable}
enum class AltitudeConfidence : std::uint8_t {
    alt_000_01,
    alt_000_02,
    alt_000_05,
    alt_000_10,
    alt_000_20,
    alt_000_50,
    alt_001_00,
    alt_002_00,
    alt_005_00,
    alt_010_00,
    alt_020_00,
    alt_050_00,
    alt_100_00,
    alt_200_00,
    outOfRange,
    unavailable
};
Root<AltitudeConfidence::unavailable> asn1_shape(AltitudeConfidence);

// EmissionType ::= ENUMERATED {typeA, typeB, typeC, typeD, typeE, ...}
enum class EmissionType : std::uint8_t { typeA, typeB, typeC, typeD, typeE /*, ... */ };
Root<EmissionType::typeE, extensible> asn1_shape(EmissionType);

// FurtherInfoID ::= OCTET STRING (SIZE (2))
using FurtherInfoID = FixedOctets<2>;

// ITIStext ::= IA5String (SIZE (1..500))
using ITIStext = IA5String<1, 500>;

// PortlandCementType ::= ENUMERATED {newSharp, traveled, trafficPolished, ...}
enum class PortlandCementType : std::uint8_t { newSharp, traveled, trafficPolished /*, ... */ };
Root<PortlandCementType::trafficPolished, extensible> asn1_shape(PortlandCementType);

// AsphaltOrTarType ::= ENUMERATED {newSharp, traveled, trafficPolished, excessTar, ...}
enum class AsphaltOrTarType : std::uint8_t { newSharp, traveled, trafficPolished, excessTar /*, ... */ };
Root<AsphaltOrTarType::excessTar, extensible> asn1_shape(AsphaltOrTarType);

// GravelType ::= ENUMERATED {packedOiled, loose, ...}
enum class GravelType : std::uint8_t { packedOiled, loose /*, ... */ };
Root<GravelType::loose, extensible> asn1_shape(GravelType);

// GrassType ::= ENUMERATED {lessThan30Mph, ...}
enum class GrassType : std::uint8_t { lessThan30Mph /*, ... */ };
Root<GrassType::lessThan30Mph, extensible> asn1_shape(GrassType);

// CindersType ::= ENUMERATED {packed, ...}
enum class CindersType : std::uint8_t { packed /*, ... */ };
Root<CindersType::packed, extensible> asn1_shape(CindersType);

// RockType ::= ENUMERATED {crushed, ...}
enum class RockType : std::uint8_t { crushed /*, ... */ };
Root<RockType::crushed, extensible> asn1_shape(RockType);

// IceType ::= ENUMERATED {smooth, ...}
enum class IceType : std::uint8_t { smooth /*, ... */ };
Root<IceType::smooth, extensible> asn1_shape(IceType);

// SnowType ::= ENUMERATED {packed, loose, ...}
enum class SnowType : std::uint8_t { packed, loose /*, ... */ };
Root<SnowType::loose, extensible> asn1_shape(SnowType);

// RoadSurfaceCondition ::= ENUMERATED {dry, wet, ...}
enum class RoadSurfaceCondition : std::uint8_t { dry, wet /*, ... */ };
Root<RoadSurfaceCondition::wet, extensible> asn1_shape(RoadSurfaceCondition);

// MeanVariation ::= INTEGER (0..25000)
struct MeanVariation : Integer<0, 25000> {
    using Integer::Integer;
};

// VariationStdDev ::= INTEGER (0..2500)
struct VariationStdDev : Integer<0, 2500> {
    using Integer::Integer;
};

}  // namespace chorus::v2x::messages::j2735
