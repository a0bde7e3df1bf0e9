// DSRC with its European additions (AddGrpC, REGION), ISO TS 19091:2018, as TS 103 301 V2.1.1 imports it: the
// data elements, and the data frames that several messages need. ETSI-ITS-DSRC of later versions is the same on
// the wire. Values are raw, as on the wire; special values are named after their descriptions in the standard.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"
#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/cdd_vehicle.hpp"

namespace chorus::v2x::messages::release2::dsrc {

using namespace asn1;
using asn1::operator==;

// ---- of ITS-Container

using release1::Altitude;
using release1::DeltaAltitude;
using release1::Latitude;
using release1::Longitude;
using release1::StationID;
using release1::VehicleMass;

// ---- of ElectronicRegistrationIdentificationVehicleDataModule, ISO 24534-3

using release2::Iso3833VehicleType;

// ---- data elements, in the order of the modules

// BatteryStatus ::= ENUMERATED {unknown, critical, low, good, ...}
enum class BatteryStatus : std::uint8_t { unknown, critical, low, good /*, ... */ };
Root<BatteryStatus::good, extensible> asn1_shape(BatteryStatus);

// EmissionType ::= ENUMERATED {euro1, euro2, euro3, euro4, euro5, euro6, ...}
enum class EmissionType : std::uint8_t { euro1, euro2, euro3, euro4, euro5, euro6 /*, ... */ };
Root<EmissionType::euro6, extensible> asn1_shape(EmissionType);

// ExceptionalCondition ::= ENUMERATED {unknown, publicTransportPriority, emergencyVehiclePriority, trainPriority,
//     bridgeOpen, vehicleHeight, weather, trafficJam, tunnelClosure, meteringActive, truckPriority,
//     bicyclePlatoonPriority, vehiclePlatoonPriority, ...}
enum class ExceptionalCondition : std::uint8_t {
    unknown,
    publicTransportPriority,
    emergencyVehiclePriority,
    trainPriority,
    bridgeOpen,
    vehicleHeight,
    weather,
    trafficJam,
    tunnelClosure,
    meteringActive,
    truckPriority,
    bicyclePlatoonPriority,
    vehiclePlatoonPriority /*, ... */
};
Root<ExceptionalCondition::vehiclePlatoonPriority, extensible> asn1_shape(ExceptionalCondition);

// PtvRequestType ::= ENUMERATED {preRequest, mainRequest, doorCloseRequest, cancelRequest, emergencyRequest, ...}
enum class PtvRequestType : std::uint8_t {
    preRequest,
    mainRequest,
    doorCloseRequest,
    cancelRequest,
    emergencyRequest /*, ... */
};
Root<PtvRequestType::emergencyRequest, extensible> asn1_shape(PtvRequestType);

// RejectedReason ::= ENUMERATED {unknown, exceptionalCondition, maxWaitingTimeExceeded, ptPriorityDisabled,
//     higherPTPriorityGranted, vehicleTrackingUnknown, ...}
enum class RejectedReason : std::uint8_t {
    unknown,
    exceptionalCondition,
    maxWaitingTimeExceeded,
    ptPriorityDisabled,
    higherPTPriorityGranted,
    vehicleTrackingUnknown /*, ... */
};
Root<RejectedReason::vehicleTrackingUnknown, extensible> asn1_shape(RejectedReason);

// TimeReference ::= INTEGER (0..60000)
struct TimeReference : Integer<0, 60000> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneMilliSec = 1 };
};

// LaneSharing ::= BIT STRING {overlappingLaneDescriptionProvided (0), multipleLanesTreatedAsOneLane (1),
//     otherNonMotorizedTrafficTypes (2), individualMotorizedVehicleTraffic (3), busVehicleTraffic (4),
//     taxiVehicleTraffic (5), pedestriansTraffic (6), cyclistVehicleTraffic (7), trackedVehicleTraffic (8),
//     pedestrianTraffic (9)} (SIZE (10))
struct LaneSharing : Bits<10> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        overlappingLaneDescriptionProvided,
        multipleLanesTreatedAsOneLane,
        otherNonMotorizedTrafficTypes,
        individualMotorizedVehicleTraffic,
        busVehicleTraffic,
        taxiVehicleTraffic,
        pedestriansTraffic,
        cyclistVehicleTraffic,
        trackedVehicleTraffic,
        pedestrianTraffic
    };
    using Numbers =
        NumberList<overlappingLaneDescriptionProvided, multipleLanesTreatedAsOneLane, otherNonMotorizedTrafficTypes,
                   individualMotorizedVehicleTraffic, busVehicleTraffic, taxiVehicleTraffic, pedestriansTraffic,
                   cyclistVehicleTraffic, trackedVehicleTraffic, pedestrianTraffic>;
};

// NodeAttributeXY ::= ENUMERATED {reserved, stopLine, roundedCapStyleA, roundedCapStyleB, mergePoint, divergePoint,
//     downstreamStopLine, downstreamStartNode, closedToTraffic, safeIsland, curbPresentAtStepOff, hydrantPresent, ...}
enum class NodeAttributeXY : std::uint8_t {
    reserved,
    stopLine,
    roundedCapStyleA,
    roundedCapStyleB,
    mergePoint,
    divergePoint,
    downstreamStopLine,
    downstreamStartNode,
    closedToTraffic,
    safeIsland,
    curbPresentAtStepOff,
    hydrantPresent /*, ... */
};
Root<NodeAttributeXY::hydrantPresent, extensible> asn1_shape(NodeAttributeXY);

// SpeedLimitType ::= ENUMERATED {unknown, maxSpeedInSchoolZone, maxSpeedInSchoolZoneWhenChildrenArePresent,
//     maxSpeedInConstructionZone, vehicleMinSpeed, vehicleMaxSpeed, vehicleNightMaxSpeed, truckMinSpeed, truckMaxSpeed,
//     truckNightMaxSpeed, vehiclesWithTrailersMinSpeed, vehiclesWithTrailersMaxSpeed,
//     vehiclesWithTrailersNightMaxSpeed, ...}
enum class SpeedLimitType : std::uint8_t {
    unknown,
    maxSpeedInSchoolZone,
    maxSpeedInSchoolZoneWhenChildrenArePresent,
    maxSpeedInConstructionZone,
    vehicleMinSpeed,
    vehicleMaxSpeed,
    vehicleNightMaxSpeed,
    truckMinSpeed,
    truckMaxSpeed,
    truckNightMaxSpeed,
    vehiclesWithTrailersMinSpeed,
    vehiclesWithTrailersMaxSpeed,
    vehiclesWithTrailersNightMaxSpeed /*, ... */
};
Root<SpeedLimitType::vehiclesWithTrailersNightMaxSpeed, extensible> asn1_shape(SpeedLimitType);

// TimeMark ::= INTEGER {unavailable (36001)} (0..36001)
struct TimeMark : Integer<0, 36001> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 36001 };
    using Numbers = NumberList<unavailable>;
};

// AdvisorySpeedType ::= ENUMERATED {none, greenwave, ecoDrive, transit, ...}
enum class AdvisorySpeedType : std::uint8_t { none, greenwave, ecoDrive, transit /*, ... */ };
Root<AdvisorySpeedType::transit, extensible> asn1_shape(AdvisorySpeedType);

// AllowedManeuvers ::= BIT STRING {maneuverStraightAllowed (0), maneuverLeftAllowed (1), maneuverRightAllowed (2),
//     maneuverUTurnAllowed (3), maneuverLeftTurnOnRedAllowed (4), maneuverRightTurnOnRedAllowed (5),
//     maneuverLaneChangeAllowed (6), maneuverNoStoppingAllowed (7), yieldAllwaysRequired (8), goWithHalt (9),
//     caution (10), reserved1 (11)} (SIZE (12))
struct AllowedManeuvers : Bits<12> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        maneuverStraightAllowed,
        maneuverLeftAllowed,
        maneuverRightAllowed,
        maneuverUTurnAllowed,
        maneuverLeftTurnOnRedAllowed,
        maneuverRightTurnOnRedAllowed,
        maneuverLaneChangeAllowed,
        maneuverNoStoppingAllowed,
        yieldAllwaysRequired,
        goWithHalt,
        caution,
        reserved1
    };
    using Numbers = NumberList<maneuverStraightAllowed, maneuverLeftAllowed, maneuverRightAllowed, maneuverUTurnAllowed,
                               maneuverLeftTurnOnRedAllowed, maneuverRightTurnOnRedAllowed, maneuverLaneChangeAllowed,
                               maneuverNoStoppingAllowed, yieldAllwaysRequired, goWithHalt, caution, reserved1>;
};

// Angle ::= INTEGER {unavailable (28800)} (0..28800)
struct Angle : Integer<0, 28800> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 28800 };
    using Numbers = NumberList<unavailable>;
};

// ApproachID ::= INTEGER (0..15)
struct ApproachID : Integer<0, 15> {
    using Integer::Integer;
};

// BasicVehicleRole ::= ENUMERATED {basicVehicle, publicTransport, specialTransport, dangerousGoods, roadWork,
//     roadRescue, emergency, safetyCar, none-unknown, truck, motorcycle, roadSideSource, police, fire, ambulance, dot,
//     transit, slowMoving, stopNgo, cyclist, pedestrian, nonMotorized, military, ...}
enum class BasicVehicleRole : std::uint8_t {
    basicVehicle,
    publicTransport,
    specialTransport,
    dangerousGoods,
    roadWork,
    roadRescue,
    emergency,
    safetyCar,
    none_unknown,
    truck,
    motorcycle,
    roadSideSource,
    police,
    fire,
    ambulance,
    dot,
    transit,
    slowMoving,
    stopNgo,
    cyclist,
    pedestrian,
    nonMotorized,
    military /*, ... */
};
Root<BasicVehicleRole::military, extensible> asn1_shape(BasicVehicleRole);

// DeltaAngle ::= INTEGER (-150..150)
struct DeltaAngle : Integer<-150, 150> {
    using Integer::Integer;
};

// DeltaTime ::= INTEGER (-122..121)
struct DeltaTime : Integer<-122, 121> {
    using Integer::Integer;
};

// DescriptiveName ::= IA5String (SIZE (1..63))
using DescriptiveName = IA5String<1, 63>;

// DrivenLineOffsetLg ::= INTEGER (-32767..32767)
struct DrivenLineOffsetLg : Integer<-32767, 32767> {
    using Integer::Integer;
};

// DrivenLineOffsetSm ::= INTEGER (-2047..2047)
struct DrivenLineOffsetSm : Integer<-2047, 2047> {
    using Integer::Integer;
};

// DSecond ::= INTEGER {unavailable (65535)} (0..65535)
struct DSecond : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 65535 };
    using Numbers = NumberList<unavailable>;
};

// Elevation ::= INTEGER {unknown (-4096)} (-4096..61439)
struct Elevation : Integer<-4096, 61439> {
    using Integer::Integer;
    enum Number : std::int16_t { unknown = -4096 };
    using Numbers = NumberList<unknown>;
};

// FuelType ::= INTEGER {unknownFuel (0), gasoline (1), ethanol (2), diesel (3), electric (4), hybrid (5), hydrogen (6),
//     natGasLiquid (7), natGasComp (8), propane (9)} (0..15)
struct FuelType : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unknownFuel = 0,
        gasoline = 1,
        ethanol = 2,
        diesel = 3,
        electric = 4,
        hybrid = 5,
        hydrogen = 6,
        natGasLiquid = 7,
        natGasComp = 8,
        propane = 9
    };
    using Numbers = NumberList<unknownFuel, gasoline, ethanol, diesel, electric, hybrid, hydrogen, natGasLiquid,
                               natGasComp, propane>;
};

// IntersectionID ::= INTEGER (0..65535)
struct IntersectionID : Integer<0, 65535> {
    using Integer::Integer;
};

// IntersectionStatusObject ::= BIT STRING {manualControlIsEnabled (0), stopTimeIsActivated (1), failureFlash (2),
//     preemptIsActive (3), signalPriorityIsActive (4), fixedTimeOperation (5), trafficDependentOperation (6),
//     standbyOperation (7), failureMode (8), off (9), recentMAPmessageUpdate (10),
//     recentChangeInMAPassignedLanesIDsUsed (11), noValidMAPisAvailableAtThisTime (12),
//     noValidSPATisAvailableAtThisTime (13)} (SIZE (16))
struct IntersectionStatusObject : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        manualControlIsEnabled,
        stopTimeIsActivated,
        failureFlash,
        preemptIsActive,
        signalPriorityIsActive,
        fixedTimeOperation,
        trafficDependentOperation,
        standbyOperation,
        failureMode,
        off,
        recentMAPmessageUpdate,
        recentChangeInMAPassignedLanesIDsUsed,
        noValidMAPisAvailableAtThisTime,
        noValidSPATisAvailableAtThisTime
    };
    using Numbers = NumberList<manualControlIsEnabled, stopTimeIsActivated, failureFlash, preemptIsActive,
                               signalPriorityIsActive, fixedTimeOperation, trafficDependentOperation, standbyOperation,
                               failureMode, off, recentMAPmessageUpdate, recentChangeInMAPassignedLanesIDsUsed,
                               noValidMAPisAvailableAtThisTime, noValidSPATisAvailableAtThisTime>;
};

// LaneAttributes-Barrier ::= BIT STRING {median-RevocableLane (0), median (1), whiteLineHashing (2), stripedLines (3),
//     doubleStripedLines (4), trafficCones (5), constructionBarrier (6), trafficChannels (7), lowCurbs (8),
//     highCurbs (9)} (SIZE (16))
struct LaneAttributes_Barrier : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        median_RevocableLane,
        median,
        whiteLineHashing,
        stripedLines,
        doubleStripedLines,
        trafficCones,
        constructionBarrier,
        trafficChannels,
        lowCurbs,
        highCurbs
    };
    using Numbers = NumberList<median_RevocableLane, median, whiteLineHashing, stripedLines, doubleStripedLines,
                               trafficCones, constructionBarrier, trafficChannels, lowCurbs, highCurbs>;
};

// LaneAttributes-Bike ::= BIT STRING {bikeRevocableLane (0), pedestrianUseAllowed (1), isBikeFlyOverLane (2),
//     fixedCycleTime (3), biDirectionalCycleTimes (4), isolatedByBarrier (5),
//     unsignalizedSegmentsPresent (6)} (SIZE (16))
struct LaneAttributes_Bike : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        bikeRevocableLane,
        pedestrianUseAllowed,
        isBikeFlyOverLane,
        fixedCycleTime,
        biDirectionalCycleTimes,
        isolatedByBarrier,
        unsignalizedSegmentsPresent
    };
    using Numbers = NumberList<bikeRevocableLane, pedestrianUseAllowed, isBikeFlyOverLane, fixedCycleTime,
                               biDirectionalCycleTimes, isolatedByBarrier, unsignalizedSegmentsPresent>;
};

// LaneAttributes-Crosswalk ::= BIT STRING {crosswalkRevocableLane (0), bicyleUseAllowed (1), isXwalkFlyOverLane (2),
//     fixedCycleTime (3), biDirectionalCycleTimes (4), hasPushToWalkButton (5), audioSupport (6),
//     rfSignalRequestPresent (7), unsignalizedSegmentsPresent (8)} (SIZE (16))
struct LaneAttributes_Crosswalk : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        crosswalkRevocableLane,
        bicyleUseAllowed,
        isXwalkFlyOverLane,
        fixedCycleTime,
        biDirectionalCycleTimes,
        hasPushToWalkButton,
        audioSupport,
        rfSignalRequestPresent,
        unsignalizedSegmentsPresent
    };
    using Numbers = NumberList<crosswalkRevocableLane, bicyleUseAllowed, isXwalkFlyOverLane, fixedCycleTime,
                               biDirectionalCycleTimes, hasPushToWalkButton, audioSupport, rfSignalRequestPresent,
                               unsignalizedSegmentsPresent>;
};

// LaneAttributes-Parking ::= BIT STRING {parkingRevocableLane (0), parallelParkingInUse (1), headInParkingInUse (2),
//     doNotParkZone (3), parkingForBusUse (4), parkingForTaxiUse (5), noPublicParkingUse (6)} (SIZE (16))
struct LaneAttributes_Parking : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        parkingRevocableLane,
        parallelParkingInUse,
        headInParkingInUse,
        doNotParkZone,
        parkingForBusUse,
        parkingForTaxiUse,
        noPublicParkingUse
    };
    using Numbers = NumberList<parkingRevocableLane, parallelParkingInUse, headInParkingInUse, doNotParkZone,
                               parkingForBusUse, parkingForTaxiUse, noPublicParkingUse>;
};

// LaneAttributes-Sidewalk ::= BIT STRING {sidewalk-RevocableLane (0), bicyleUseAllowed (1), isSidewalkFlyOverLane (2),
//     walkBikes (3)} (SIZE (16))
struct LaneAttributes_Sidewalk : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t { sidewalk_RevocableLane, bicyleUseAllowed, isSidewalkFlyOverLane, walkBikes };
    using Numbers = NumberList<sidewalk_RevocableLane, bicyleUseAllowed, isSidewalkFlyOverLane, walkBikes>;
};

// LaneAttributes-Striping ::= BIT STRING {stripeToConnectingLanesRevocableLane (0), stripeDrawOnLeft (1),
//     stripeDrawOnRight (2), stripeToConnectingLanesLeft (3), stripeToConnectingLanesRight (4),
//     stripeToConnectingLanesAhead (5)} (SIZE (16))
struct LaneAttributes_Striping : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        stripeToConnectingLanesRevocableLane,
        stripeDrawOnLeft,
        stripeDrawOnRight,
        stripeToConnectingLanesLeft,
        stripeToConnectingLanesRight,
        stripeToConnectingLanesAhead
    };
    using Numbers = NumberList<stripeToConnectingLanesRevocableLane, stripeDrawOnLeft, stripeDrawOnRight,
                               stripeToConnectingLanesLeft, stripeToConnectingLanesRight, stripeToConnectingLanesAhead>;
};

// LaneAttributes-TrackedVehicle ::= BIT STRING {spec-RevocableLane (0), spec-commuterRailRoadTrack (1),
//     spec-lightRailRoadTrack (2), spec-heavyRailRoadTrack (3), spec-otherRailType (4)} (SIZE (16))
struct LaneAttributes_TrackedVehicle : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        spec_RevocableLane,
        spec_commuterRailRoadTrack,
        spec_lightRailRoadTrack,
        spec_heavyRailRoadTrack,
        spec_otherRailType
    };
    using Numbers = NumberList<spec_RevocableLane, spec_commuterRailRoadTrack, spec_lightRailRoadTrack,
                               spec_heavyRailRoadTrack, spec_otherRailType>;
};

// LaneAttributes-Vehicle ::= BIT STRING {isVehicleRevocableLane (0), isVehicleFlyOverLane (1), hovLaneUseOnly (2),
//     restrictedToBusUse (3), restrictedToTaxiUse (4), restrictedFromPublicUse (5), hasIRbeaconCoverage (6),
//     permissionOnRequest (7)} (SIZE (8, ...))
struct LaneAttributes_Vehicle : Bits<8, 8, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        isVehicleRevocableLane,
        isVehicleFlyOverLane,
        hovLaneUseOnly,
        restrictedToBusUse,
        restrictedToTaxiUse,
        restrictedFromPublicUse,
        hasIRbeaconCoverage,
        permissionOnRequest
    };
    using Numbers = NumberList<isVehicleRevocableLane, isVehicleFlyOverLane, hovLaneUseOnly, restrictedToBusUse,
                               restrictedToTaxiUse, restrictedFromPublicUse, hasIRbeaconCoverage, permissionOnRequest>;
};

// LaneConnectionID ::= INTEGER (0..255)
struct LaneConnectionID : Integer<0, 255> {
    using Integer::Integer;
};

// LaneDirection ::= BIT STRING {ingressPath (0), egressPath (1)} (SIZE (2))
struct LaneDirection : Bits<2> {
    using Bits::Bits;
    enum Bit : std::uint8_t { ingressPath, egressPath };
    using Numbers = NumberList<ingressPath, egressPath>;
};

// LaneID ::= INTEGER (0..255)
struct LaneID : Integer<0, 255> {
    using Integer::Integer;
};

// LayerID ::= INTEGER (0..100)
struct LayerID : Integer<0, 100> {
    using Integer::Integer;
};

// LayerType ::= ENUMERATED {none, mixedContent, generalMapData, intersectionData, curveData, roadwaySectionData,
//     parkingAreaData, sharedLaneData, ...}
enum class LayerType : std::uint8_t {
    none,
    mixedContent,
    generalMapData,
    intersectionData,
    curveData,
    roadwaySectionData,
    parkingAreaData,
    sharedLaneData /*, ... */
};
Root<LayerType::sharedLaneData, extensible> asn1_shape(LayerType);

// LaneWidth ::= INTEGER (0..32767)
struct LaneWidth : Integer<0, 32767> {
    using Integer::Integer;
};

// MergeDivergeNodeAngle ::= INTEGER (-180..180)
struct MergeDivergeNodeAngle : Integer<-180, 180> {
    using Integer::Integer;
};

// MinuteOfTheYear ::= INTEGER {invalid (527040)} (0..527040)
struct MinuteOfTheYear : Integer<0, 527040> {
    using Integer::Integer;
    enum Number : std::uint32_t { invalid = 527040 };
    using Numbers = NumberList<invalid>;
};

// MovementPhaseState ::= ENUMERATED {unavailable, dark, stop-Then-Proceed, stop-And-Remain, pre-Movement,
//     permissive-Movement-Allowed, protected-Movement-Allowed, permissive-clearance, protected-clearance,
//     caution-Conflicting-Traffic}
enum class MovementPhaseState : std::uint8_t {
    unavailable,
    dark,
    stop_Then_Proceed,
    stop_And_Remain,
    pre_Movement,
    permissive_Movement_Allowed,
    protected_Movement_Allowed,
    permissive_clearance,
    protected_clearance,
    caution_Conflicting_Traffic
};
Root<MovementPhaseState::caution_Conflicting_Traffic> asn1_shape(MovementPhaseState);

// MsgCount ::= INTEGER (0..127)
struct MsgCount : Integer<0, 127> {
    using Integer::Integer;
};

// Offset-B10 ::= INTEGER (-512..511)
struct Offset_B10 : Integer<-512, 511> {
    using Integer::Integer;
};

// Offset-B11 ::= INTEGER (-1024..1023)
struct Offset_B11 : Integer<-1024, 1023> {
    using Integer::Integer;
};

// Offset-B12 ::= INTEGER (-2048..2047)
struct Offset_B12 : Integer<-2048, 2047> {
    using Integer::Integer;
};

// Offset-B13 ::= INTEGER (-4096..4095)
struct Offset_B13 : Integer<-4096, 4095> {
    using Integer::Integer;
};

// Offset-B14 ::= INTEGER (-8192..8191)
struct Offset_B14 : Integer<-8192, 8191> {
    using Integer::Integer;
};

// Offset-B16 ::= INTEGER (-32768..32767)
struct Offset_B16 : Integer<-32768, 32767> {
    using Integer::Integer;
};

// PedestrianBicycleDetect ::= BOOLEAN
using PedestrianBicycleDetect = bool;

// PrioritizationResponseStatus ::= ENUMERATED {unknown, requested, processing, watchOtherTraffic, granted, rejected,
//     maxPresence, reserviceLocked, ...}
enum class PrioritizationResponseStatus : std::uint8_t {
    unknown,
    requested,
    processing,
    watchOtherTraffic,
    granted,
    rejected,
    maxPresence,
    reserviceLocked /*, ... */
};
Root<PrioritizationResponseStatus::reserviceLocked, extensible> asn1_shape(PrioritizationResponseStatus);

// PriorityRequestType ::= ENUMERATED {priorityRequestTypeReserved, priorityRequest, priorityRequestUpdate,
//     priorityCancellation, ...}
enum class PriorityRequestType : std::uint8_t {
    priorityRequestTypeReserved,
    priorityRequest,
    priorityRequestUpdate,
    priorityCancellation /*, ... */
};
Root<PriorityRequestType::priorityCancellation, extensible> asn1_shape(PriorityRequestType);

// RegionId ::= INTEGER {noRegion (0), addGrpA (1), addGrpB (2), addGrpC (3)} (0..255)
struct RegionId : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { noRegion = 0, addGrpA = 1, addGrpB = 2, addGrpC = 3 };
    using Numbers = NumberList<noRegion, addGrpA, addGrpB, addGrpC>;
};

// RequestID ::= INTEGER (0..255)
struct RequestID : Integer<0, 255> {
    using Integer::Integer;
};

// RequestImportanceLevel ::= ENUMERATED {requestImportanceLevelUnKnown, requestImportanceLevel1,
//     requestImportanceLevel2, requestImportanceLevel3, requestImportanceLevel4, requestImportanceLevel5,
//     requestImportanceLevel6, requestImportanceLevel7, requestImportanceLevel8, requestImportanceLevel9,
//     requestImportanceLevel10, requestImportanceLevel11, requestImportanceLevel12, requestImportanceLevel13,
//     requestImportanceLevel14, requestImportanceReserved}
enum class RequestImportanceLevel : std::uint8_t {
    requestImportanceLevelUnKnown,
    requestImportanceLevel1,
    requestImportanceLevel2,
    requestImportanceLevel3,
    requestImportanceLevel4,
    requestImportanceLevel5,
    requestImportanceLevel6,
    requestImportanceLevel7,
    requestImportanceLevel8,
    requestImportanceLevel9,
    requestImportanceLevel10,
    requestImportanceLevel11,
    requestImportanceLevel12,
    requestImportanceLevel13,
    requestImportanceLevel14,
    requestImportanceReserved
};
Root<RequestImportanceLevel::requestImportanceReserved> asn1_shape(RequestImportanceLevel);

// RequestSubRole ::= ENUMERATED {requestSubRoleUnKnown, requestSubRole1, requestSubRole2, requestSubRole3,
//     requestSubRole4, requestSubRole5, requestSubRole6, requestSubRole7, requestSubRole8, requestSubRole9,
//     requestSubRole10, requestSubRole11, requestSubRole12, requestSubRole13, requestSubRole14, requestSubRoleReserved}
enum class RequestSubRole : std::uint8_t {
    requestSubRoleUnKnown,
    requestSubRole1,
    requestSubRole2,
    requestSubRole3,
    requestSubRole4,
    requestSubRole5,
    requestSubRole6,
    requestSubRole7,
    requestSubRole8,
    requestSubRole9,
    requestSubRole10,
    requestSubRole11,
    requestSubRole12,
    requestSubRole13,
    requestSubRole14,
    requestSubRoleReserved
};
Root<RequestSubRole::requestSubRoleReserved> asn1_shape(RequestSubRole);

// RestrictionAppliesTo ::= ENUMERATED {none, equippedTransit, equippedTaxis, equippedOther, emissionCompliant,
//     equippedBicycle, weightCompliant, heightCompliant, pedestrians, slowMovingPersons, wheelchairUsers,
//     visualDisabilities, audioDisabilities, otherUnknownDisabilities, ...}
enum class RestrictionAppliesTo : std::uint8_t {
    none,
    equippedTransit,
    equippedTaxis,
    equippedOther,
    emissionCompliant,
    equippedBicycle,
    weightCompliant,
    heightCompliant,
    pedestrians,
    slowMovingPersons,
    wheelchairUsers,
    visualDisabilities,
    audioDisabilities,
    otherUnknownDisabilities /*, ... */
};
Root<RestrictionAppliesTo::otherUnknownDisabilities, extensible> asn1_shape(RestrictionAppliesTo);

// RestrictionClassID ::= INTEGER (0..255)
struct RestrictionClassID : Integer<0, 255> {
    using Integer::Integer;
};

// RoadRegulatorID ::= INTEGER (0..65535)
struct RoadRegulatorID : Integer<0, 65535> {
    using Integer::Integer;
};

// RoadSegmentID ::= INTEGER (0..65535)
struct RoadSegmentID : Integer<0, 65535> {
    using Integer::Integer;
};

// RoadwayCrownAngle ::= INTEGER (-128..127)
struct RoadwayCrownAngle : Integer<-128, 127> {
    using Integer::Integer;
};

// Scale-B12 ::= INTEGER (-2048..2047)
struct Scale_B12 : Integer<-2048, 2047> {
    using Integer::Integer;
};

// SignalGroupID ::= INTEGER (0..255)
struct SignalGroupID : Integer<0, 255> {
    using Integer::Integer;
};

// SegmentAttributeXY ::= ENUMERATED {reserved, doNotBlock, whiteLine, mergingLaneLeft, mergingLaneRight, curbOnLeft,
//     curbOnRight, loadingzoneOnLeft, loadingzoneOnRight, turnOutPointOnLeft, turnOutPointOnRight,
//     adjacentParkingOnLeft, adjacentParkingOnRight, adjacentBikeLaneOnLeft, adjacentBikeLaneOnRight, sharedBikeLane,
//     bikeBoxInFront, transitStopOnLeft, transitStopOnRight, transitStopInLane, sharedWithTrackedVehicle, safeIsland,
//     lowCurbsPresent, rumbleStripPresent, audibleSignalingPresent, adaptiveTimingPresent, rfSignalRequestPresent,
//     partialCurbIntrusion, taperToLeft, taperToRight, taperToCenterLine, parallelParking, headInParking, freeParking,
//     timeRestrictionsOnParking, costToPark, midBlockCurbPresent, unEvenPavementPresent, ...}
enum class SegmentAttributeXY : std::uint8_t {
    reserved,
    doNotBlock,
    whiteLine,
    mergingLaneLeft,
    mergingLaneRight,
    curbOnLeft,
    curbOnRight,
    loadingzoneOnLeft,
    loadingzoneOnRight,
    turnOutPointOnLeft,
    turnOutPointOnRight,
    adjacentParkingOnLeft,
    adjacentParkingOnRight,
    adjacentBikeLaneOnLeft,
    adjacentBikeLaneOnRight,
    sharedBikeLane,
    bikeBoxInFront,
    transitStopOnLeft,
    transitStopOnRight,
    transitStopInLane,
    sharedWithTrackedVehicle,
    safeIsland,
    lowCurbsPresent,
    rumbleStripPresent,
    audibleSignalingPresent,
    adaptiveTimingPresent,
    rfSignalRequestPresent,
    partialCurbIntrusion,
    taperToLeft,
    taperToRight,
    taperToCenterLine,
    parallelParking,
    headInParking,
    freeParking,
    timeRestrictionsOnParking,
    costToPark,
    midBlockCurbPresent,
    unEvenPavementPresent /*, ... */
};
Root<SegmentAttributeXY::unEvenPavementPresent, extensible> asn1_shape(SegmentAttributeXY);

// SpeedAdvice ::= INTEGER {unavailable (500)} (0..500)
struct SpeedAdvice : Integer<0, 500> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 500 };
    using Numbers = NumberList<unavailable>;
};

// SpeedConfidenceIso ::= ENUMERATED {unavailable, prec100ms, prec10ms, prec5ms, prec1ms, prec0-1ms, prec0-05ms,
//     prec0-01ms}
enum class SpeedConfidenceIso : std::uint8_t {
    unavailable,
    prec100ms,
    prec10ms,
    prec5ms,
    prec1ms,
    prec0_1ms,
    prec0_05ms,
    prec0_01ms
};
Root<SpeedConfidenceIso::prec0_01ms> asn1_shape(SpeedConfidenceIso);

// TemporaryID ::= OCTET STRING (SIZE (4))
using TemporaryID = FixedOctets<4>;

// TimeIntervalConfidence ::= INTEGER (0..15)
struct TimeIntervalConfidence : Integer<0, 15> {
    using Integer::Integer;
};

// TransitVehicleOccupancy ::= ENUMERATED {occupancyUnknown, occupancyEmpty, occupancyVeryLow, occupancyLow,
//     occupancyMed, occupancyHigh, occupancyNearlyFull, occupancyFull}
enum class TransitVehicleOccupancy : std::uint8_t {
    occupancyUnknown,
    occupancyEmpty,
    occupancyVeryLow,
    occupancyLow,
    occupancyMed,
    occupancyHigh,
    occupancyNearlyFull,
    occupancyFull
};
Root<TransitVehicleOccupancy::occupancyFull> asn1_shape(TransitVehicleOccupancy);

// TransitVehicleStatus ::= BIT STRING {loading (0), anADAuse (1), aBikeLoad (2), doorOpen (3), charging (4),
//     atStopLine (5)} (SIZE (8))
struct TransitVehicleStatus : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { loading, anADAuse, aBikeLoad, doorOpen, charging, atStopLine };
    using Numbers = NumberList<loading, anADAuse, aBikeLoad, doorOpen, charging, atStopLine>;
};

// TransmissionState ::= ENUMERATED {neutral, park, forwardGears, reverseGears, reserved1, reserved2, reserved3,
//     unavailable}
enum class TransmissionState : std::uint8_t {
    neutral,
    park,
    forwardGears,
    reverseGears,
    reserved1,
    reserved2,
    reserved3,
    unavailable
};
Root<TransmissionState::unavailable> asn1_shape(TransmissionState);

// VehicleHeight ::= INTEGER (0..127)
struct VehicleHeight : Integer<0, 127> {
    using Integer::Integer;
};

// VehicleType ::= ENUMERATED {none, unknown, special, moto, car, carOther, bus, axleCnt2, axleCnt3, axleCnt4,
//     axleCnt4Trailer, axleCnt5Trailer, axleCnt6Trailer, axleCnt5MultiTrailer, axleCnt6MultiTrailer,
//     axleCnt7MultiTrailer, ...}
enum class VehicleType : std::uint8_t {
    none,
    unknown,
    special,
    moto,
    car,
    carOther,
    bus,
    axleCnt2,
    axleCnt3,
    axleCnt4,
    axleCnt4Trailer,
    axleCnt5Trailer,
    axleCnt6Trailer,
    axleCnt5MultiTrailer,
    axleCnt6MultiTrailer,
    axleCnt7MultiTrailer /*, ... */
};
Root<VehicleType::axleCnt7MultiTrailer, extensible> asn1_shape(VehicleType);

// Velocity ::= INTEGER {unavailable (8191)} (0..8191)
struct Velocity : Integer<0, 8191> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 8191 };
    using Numbers = NumberList<unavailable>;
};

// WaitOnStopline ::= BOOLEAN
using WaitOnStopline = bool;

// ZoneLength ::= INTEGER (0..10000)
struct ZoneLength : Integer<0, 10000> {
    using Integer::Integer;
};

// ---- data frames that several messages need

// REG-EXT-ID-AND-TYPE: what a region adds to the type that has it.
template <class... Cases>
using RegionalExtension = Wrapped<"regionId", "regExtValue", RegionId, Cases...>;
template <class Extension>
using Regional = View<Extension, 1, 4>;

// IntersectionReferenceID ::= SEQUENCE {region RoadRegulatorID OPTIONAL, id IntersectionID}
struct IntersectionReferenceID {
    Optional<RoadRegulatorID> region;
    IntersectionID id;
};

// RoadSegmentReferenceID ::= SEQUENCE {region RoadRegulatorID OPTIONAL, id RoadSegmentID}
struct RoadSegmentReferenceID {
    Optional<RoadRegulatorID> region;
    RoadSegmentID id;
};

// TransmissionAndSpeed ::= SEQUENCE {transmisson TransmissionState, speed Velocity}
struct TransmissionAndSpeed {
    TransmissionState transmisson;
    Velocity speed;
};

// Node-XY-20b ::= SEQUENCE {x Offset-B10, y Offset-B10}
struct Node_XY_20b {
    Offset_B10 x;
    Offset_B10 y;
};

// Node-XY-22b ::= SEQUENCE {x Offset-B11, y Offset-B11}
struct Node_XY_22b {
    Offset_B11 x;
    Offset_B11 y;
};

// Node-XY-24b ::= SEQUENCE {x Offset-B12, y Offset-B12}
struct Node_XY_24b {
    Offset_B12 x;
    Offset_B12 y;
};

// Node-XY-26b ::= SEQUENCE {x Offset-B13, y Offset-B13}
struct Node_XY_26b {
    Offset_B13 x;
    Offset_B13 y;
};

// Node-XY-28b ::= SEQUENCE {x Offset-B14, y Offset-B14}
struct Node_XY_28b {
    Offset_B14 x;
    Offset_B14 y;
};

// Node-XY-32b ::= SEQUENCE {x Offset-B16, y Offset-B16}
struct Node_XY_32b {
    Offset_B16 x;
    Offset_B16 y;
};

// Node-LLmD-64b ::= SEQUENCE {lon Longitude, lat Latitude}
struct Node_LLmD_64b {
    Longitude lon;
    Latitude lat;
};

// Reg-NodeOffsetPointXY ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_NodeOffsetPointXY = RegionalExtension<>;

// NodeOffsetPointXY ::= CHOICE {node-XY1 Node-XY-20b, node-XY2 Node-XY-22b, node-XY3 Node-XY-24b, node-XY4 Node-XY-26b,
//     node-XY5 Node-XY-28b, node-XY6 Node-XY-32b, node-LatLon Node-LLmD-64b, regional Reg-NodeOffsetPointXY}
using NodeOffsetPointXY =
    Choice<Named<"node-XY1", Node_XY_20b>, Named<"node-XY2", Node_XY_22b>, Named<"node-XY3", Node_XY_24b>,
           Named<"node-XY4", Node_XY_26b>, Named<"node-XY5", Node_XY_28b>, Named<"node-XY6", Node_XY_32b>,
           Named<"node-LatLon", Node_LLmD_64b>, Named<"regional", Reg_NodeOffsetPointXY>>;

// Position3D-addGrpC ::= SEQUENCE {altitude Altitude, ...}
struct Position3D_addGrpC {
    Altitude altitude;
    Ellipsis dots;
};

// Reg-Position3D ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({Position3D-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_Position3D = RegionalExtension<Case<RegionId::addGrpC, Position3D_addGrpC>>;

// Position3D ::= SEQUENCE {lat Latitude, long Longitude, elevation Elevation OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-Position3D OPTIONAL, ...}
struct Position3D {
    Latitude lat;
    Longitude long_;
    Optional<Elevation> elevation;
    Optional<Regional<Reg_Position3D>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const Position3D&);

// IntersectionAccessPoint ::= CHOICE {lane LaneID, approach ApproachID, connection LaneConnectionID, ...}
using IntersectionAccessPoint =
    Choice<Named<"lane", LaneID>, Named<"approach", ApproachID>, Named<"connection", LaneConnectionID>, Ellipsis>;

// VehicleID ::= CHOICE {entityID TemporaryID, stationID StationID}
using VehicleID = Choice<Named<"entityID", TemporaryID>, Named<"stationID", StationID>>;

// Reg-RequestorType ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_RequestorType = RegionalExtension<>;

// RequestorType ::= SEQUENCE {role BasicVehicleRole, subrole RequestSubRole OPTIONAL,
//     request RequestImportanceLevel OPTIONAL, iso3883 Iso3833VehicleType OPTIONAL, hpmsType VehicleType OPTIONAL,
//     regional Reg-RequestorType OPTIONAL, ...}
struct RequestorType {
    BasicVehicleRole role;
    Optional<RequestSubRole> subrole;
    Optional<RequestImportanceLevel> request;
    Optional<Iso3833VehicleType> iso3883;
    Optional<VehicleType> hpmsType;
    Optional<Reg_RequestorType> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const RequestorType&);

// RTCM-Revision ::= ENUMERATED {unknown, rtcmRev2, rtcmRev3, reserved, ...}
enum class RTCM_Revision : std::uint8_t { unknown, rtcmRev2, rtcmRev3, reserved /*, ... */ };
Root<RTCM_Revision::reserved, extensible> asn1_shape(RTCM_Revision);

// DYear ::= INTEGER (0..4095)
struct DYear : Integer<0, 4095> {
    using Integer::Integer;
};

// DMonth ::= INTEGER (0..12)
struct DMonth : Integer<0, 12> {
    using Integer::Integer;
};

// DDay ::= INTEGER (0..31)
struct DDay : Integer<0, 31> {
    using Integer::Integer;
};

// DHour ::= INTEGER (0..31)
struct DHour : Integer<0, 31> {
    using Integer::Integer;
};

// DMinute ::= INTEGER (0..60)
struct DMinute : Integer<0, 60> {
    using Integer::Integer;
};

// DOffset ::= INTEGER (-840..840)
struct DOffset : Integer<-840, 840> {
    using Integer::Integer;
};

// DDateTime ::= SEQUENCE {year DYear OPTIONAL, month DMonth OPTIONAL, day DDay OPTIONAL, hour DHour OPTIONAL,
//     minute DMinute OPTIONAL, second DSecond OPTIONAL, offset DOffset OPTIONAL}
struct DDateTime {
    Optional<DYear> year;
    Optional<DMonth> month;
    Optional<DDay> day;
    Optional<DHour> hour;
    Optional<DMinute> minute;
    Optional<DSecond> second;
    Optional<DOffset> offset;
};
OutOfLine asn1_code(const DDateTime&);

// TimeConfidence ::= ENUMERATED {unavailable, time-100-000, time-050-000, time-020-000, time-010-000, time-002-000,
//     time-001-000, time-000-500, time-000-200, time-000-100, time-000-050, time-000-020, time-000-010, time-000-005,
//     time-000-002, time-000-001, time-000-000-5, time-000-000-2, time-000-000-1, time-000-000-05, time-000-000-02,
//     time-000-000-01, time-000-000-005, time-000-000-002, time-000-000-001, time-000-000-000-5, time-000-000-000-2,
//     time-000-000-000-1, time-000-000-000-05, time-000-000-000-02, time-000-000-000-01, time-000-000-000-005,
//     time-000-000-000-002, time-000-000-000-001, time-000-000-000-000-5, time-000-000-000-000-2,
//     time-000-000-000-000-1, time-000-000-000-000-05, time-000-000-000-000-02, time-000-000-000-000-01}
enum class TimeConfidence : std::uint8_t {
    unavailable,
    time_100_000,
    time_050_000,
    time_020_000,
    time_010_000,
    time_002_000,
    time_001_000,
    time_000_500,
    time_000_200,
    time_000_100,
    time_000_050,
    time_000_020,
    time_000_010,
    time_000_005,
    time_000_002,
    time_000_001,
    time_000_000_5,
    time_000_000_2,
    time_000_000_1,
    time_000_000_05,
    time_000_000_02,
    time_000_000_01,
    time_000_000_005,
    time_000_000_002,
    time_000_000_001,
    time_000_000_000_5,
    time_000_000_000_2,
    time_000_000_000_1,
    time_000_000_000_05,
    time_000_000_000_02,
    time_000_000_000_01,
    time_000_000_000_005,
    time_000_000_000_002,
    time_000_000_000_001,
    time_000_000_000_000_5,
    time_000_000_000_000_2,
    time_000_000_000_000_1,
    time_000_000_000_000_05,
    time_000_000_000_000_02,
    time_000_000_000_000_01
};
Root<TimeConfidence::time_000_000_000_000_01> asn1_shape(TimeConfidence);

// PositionConfidence ::= ENUMERATED {unavailable, a500m, a200m, a100m, a50m, a20m, a10m, a5m, a2m, a1m, a50cm, a20cm,
//     a10cm, a5cm, a2cm, a1cm}
enum class PositionConfidence : std::uint8_t {
    unavailable,
    a500m,
    a200m,
    a100m,
    a50m,
    a20m,
    a10m,
    a5m,
    a2m,
    a1m,
    a50cm,
    a20cm,
    a10cm,
    a5cm,
    a2cm,
    a1cm
};
Root<PositionConfidence::a1cm> asn1_shape(PositionConfidence);

// ElevationConfidence ::= ENUMERATED {unavailable, elev-500-00, elev-200-00, elev-100-00, elev-050-00, elev-020-00,
//     elev-010-00, elev-005-00, elev-002-00, elev-001-00, elev-000-50, elev-000-20, elev-000-10, elev-000-05,
//     elev-000-02, elev-000-01}
enum class ElevationConfidence : std::uint8_t {
    unavailable,
    elev_500_00,
    elev_200_00,
    elev_100_00,
    elev_050_00,
    elev_020_00,
    elev_010_00,
    elev_005_00,
    elev_002_00,
    elev_001_00,
    elev_000_50,
    elev_000_20,
    elev_000_10,
    elev_000_05,
    elev_000_02,
    elev_000_01
};
Root<ElevationConfidence::elev_000_01> asn1_shape(ElevationConfidence);

// PositionConfidenceSet ::= SEQUENCE {pos PositionConfidence, elevation ElevationConfidence}
struct PositionConfidenceSet {
    PositionConfidence pos;
    ElevationConfidence elevation;
};

// ThrottleConfidence ::= ENUMERATED {unavailable, prec10percent, prec1percent, prec0-5percent}
enum class ThrottleConfidence : std::uint8_t { unavailable, prec10percent, prec1percent, prec0_5percent };
Root<ThrottleConfidence::prec0_5percent> asn1_shape(ThrottleConfidence);

// GNSSstatus ::= BIT STRING {unavailable (0), isHealthy (1), isMonitored (2), baseStationType (3), aPDOPofUnder5 (4),
//     inViewOfUnder5 (5), localCorrectionsPresent (6), networkCorrectionsPresent (7)} (SIZE (8))
struct GNSSstatus : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        unavailable,
        isHealthy,
        isMonitored,
        baseStationType,
        aPDOPofUnder5,
        inViewOfUnder5,
        localCorrectionsPresent,
        networkCorrectionsPresent
    };
    using Numbers = NumberList<unavailable, isHealthy, isMonitored, baseStationType, aPDOPofUnder5, inViewOfUnder5,
                               localCorrectionsPresent, networkCorrectionsPresent>;
};

// Offset-B09 ::= INTEGER (-256..255)
struct Offset_B09 : Integer<-256, 255> {
    using Integer::Integer;
};

// AntennaOffsetSet ::= SEQUENCE {antOffsetX Offset-B12, antOffsetY Offset-B09, antOffsetZ Offset-B10}
struct AntennaOffsetSet {
    Offset_B12 antOffsetX;
    Offset_B09 antOffsetY;
    Offset_B10 antOffsetZ;
};

// RTCMheader ::= SEQUENCE {status GNSSstatus, offsetSet AntennaOffsetSet}
struct RTCMheader {
    GNSSstatus status;
    AntennaOffsetSet offsetSet;
};

// RTCMmessage ::= OCTET STRING (SIZE (1..1023))
using RTCMmessage = Octets<1, 1023>;

// RTCMmessageList ::= SEQUENCE (SIZE (1..5)) OF RTCMmessage
using RTCMmessageList = View<RTCMmessage, 1, 5>;

}  // namespace chorus::v2x::messages::release2::dsrc
