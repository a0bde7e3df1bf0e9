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

enum class BatteryStatus : std::uint8_t { unknown, critical, low, good /*, ... */ };
Root<BatteryStatus::good, extensible> asn1_shape(BatteryStatus);

enum class EmissionType : std::uint8_t { euro1, euro2, euro3, euro4, euro5, euro6 /*, ... */ };
Root<EmissionType::euro6, extensible> asn1_shape(EmissionType);

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

enum class PtvRequestType : std::uint8_t {
    preRequest,
    mainRequest,
    doorCloseRequest,
    cancelRequest,
    emergencyRequest /*, ... */
};
Root<PtvRequestType::emergencyRequest, extensible> asn1_shape(PtvRequestType);

enum class RejectedReason : std::uint8_t {
    unknown,
    exceptionalCondition,
    maxWaitingTimeExceeded,
    ptPriorityDisabled,
    higherPTPriorityGranted,
    vehicleTrackingUnknown /*, ... */
};
Root<RejectedReason::vehicleTrackingUnknown, extensible> asn1_shape(RejectedReason);

struct TimeReference : Integer<0, 60000> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneMilliSec = 1 };
};

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

struct TimeMark : Integer<0, 36001> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 36001 };
    using Numbers = NumberList<unavailable>;
};

enum class AdvisorySpeedType : std::uint8_t { none, greenwave, ecoDrive, transit /*, ... */ };
Root<AdvisorySpeedType::transit, extensible> asn1_shape(AdvisorySpeedType);

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

struct Angle : Integer<0, 28800> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 28800 };
    using Numbers = NumberList<unavailable>;
};

struct ApproachID : Integer<0, 15> {
    using Integer::Integer;
};

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

struct DeltaAngle : Integer<-150, 150> {
    using Integer::Integer;
};

struct DeltaTime : Integer<-122, 121> {
    using Integer::Integer;
};

using DescriptiveName = IA5String<1, 63>;

struct DrivenLineOffsetLg : Integer<-32767, 32767> {
    using Integer::Integer;
};

struct DrivenLineOffsetSm : Integer<-2047, 2047> {
    using Integer::Integer;
};

struct DSecond : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 65535 };
    using Numbers = NumberList<unavailable>;
};

struct Elevation : Integer<-4096, 61439> {
    using Integer::Integer;
    enum Number : std::int16_t { unknown = -4096 };
    using Numbers = NumberList<unknown>;
};

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

struct IntersectionID : Integer<0, 65535> {
    using Integer::Integer;
};

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

struct LaneAttributes_Sidewalk : Bits<16> {
    using Bits::Bits;
    enum Bit : std::uint8_t { sidewalk_RevocableLane, bicyleUseAllowed, isSidewalkFlyOverLane, walkBikes };
    using Numbers = NumberList<sidewalk_RevocableLane, bicyleUseAllowed, isSidewalkFlyOverLane, walkBikes>;
};

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

struct LaneConnectionID : Integer<0, 255> {
    using Integer::Integer;
};

struct LaneDirection : Bits<2> {
    using Bits::Bits;
    enum Bit : std::uint8_t { ingressPath, egressPath };
    using Numbers = NumberList<ingressPath, egressPath>;
};

struct LaneID : Integer<0, 255> {
    using Integer::Integer;
};

struct LayerID : Integer<0, 100> {
    using Integer::Integer;
};

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

struct LaneWidth : Integer<0, 32767> {
    using Integer::Integer;
};

struct MergeDivergeNodeAngle : Integer<-180, 180> {
    using Integer::Integer;
};

struct MinuteOfTheYear : Integer<0, 527040> {
    using Integer::Integer;
    enum Number : std::uint32_t { invalid = 527040 };
    using Numbers = NumberList<invalid>;
};

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

struct MsgCount : Integer<0, 127> {
    using Integer::Integer;
};

struct Offset_B10 : Integer<-512, 511> {
    using Integer::Integer;
};

struct Offset_B11 : Integer<-1024, 1023> {
    using Integer::Integer;
};

struct Offset_B12 : Integer<-2048, 2047> {
    using Integer::Integer;
};

struct Offset_B13 : Integer<-4096, 4095> {
    using Integer::Integer;
};

struct Offset_B14 : Integer<-8192, 8191> {
    using Integer::Integer;
};

struct Offset_B16 : Integer<-32768, 32767> {
    using Integer::Integer;
};

using PedestrianBicycleDetect = bool;

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

enum class PriorityRequestType : std::uint8_t {
    priorityRequestTypeReserved,
    priorityRequest,
    priorityRequestUpdate,
    priorityCancellation /*, ... */
};
Root<PriorityRequestType::priorityCancellation, extensible> asn1_shape(PriorityRequestType);

struct RegionId : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { noRegion = 0, addGrpA = 1, addGrpB = 2, addGrpC = 3 };
    using Numbers = NumberList<noRegion, addGrpA, addGrpB, addGrpC>;
};

struct RequestID : Integer<0, 255> {
    using Integer::Integer;
};

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

struct RestrictionClassID : Integer<0, 255> {
    using Integer::Integer;
};

struct RoadRegulatorID : Integer<0, 65535> {
    using Integer::Integer;
};

struct RoadSegmentID : Integer<0, 65535> {
    using Integer::Integer;
};

struct RoadwayCrownAngle : Integer<-128, 127> {
    using Integer::Integer;
};

struct Scale_B12 : Integer<-2048, 2047> {
    using Integer::Integer;
};

struct SignalGroupID : Integer<0, 255> {
    using Integer::Integer;
};

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

struct SpeedAdvice : Integer<0, 500> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 500 };
    using Numbers = NumberList<unavailable>;
};

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

using TemporaryID = FixedOctets<4>;

struct TimeIntervalConfidence : Integer<0, 15> {
    using Integer::Integer;
};

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

struct TransitVehicleStatus : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { loading, anADAuse, aBikeLoad, doorOpen, charging, atStopLine };
    using Numbers = NumberList<loading, anADAuse, aBikeLoad, doorOpen, charging, atStopLine>;
};

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

struct VehicleHeight : Integer<0, 127> {
    using Integer::Integer;
};

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

struct Velocity : Integer<0, 8191> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 8191 };
    using Numbers = NumberList<unavailable>;
};

using WaitOnStopline = bool;

struct ZoneLength : Integer<0, 10000> {
    using Integer::Integer;
};

// ---- data frames that several messages need

// REG-EXT-ID-AND-TYPE: what a region adds to the type that has it.
template <class... Cases>
using RegionalExtension = Wrapped<"regionId", "regExtValue", RegionId, Cases...>;
template <class Extension>
using Regional = View<Extension, 1, 4>;

struct IntersectionReferenceID {
    Optional<RoadRegulatorID> region;
    IntersectionID id;
};

struct RoadSegmentReferenceID {
    Optional<RoadRegulatorID> region;
    RoadSegmentID id;
};

struct TransmissionAndSpeed {
    TransmissionState transmisson;
    Velocity speed;
};

struct Node_XY_20b {
    Offset_B10 x;
    Offset_B10 y;
};

struct Node_XY_22b {
    Offset_B11 x;
    Offset_B11 y;
};

struct Node_XY_24b {
    Offset_B12 x;
    Offset_B12 y;
};

struct Node_XY_26b {
    Offset_B13 x;
    Offset_B13 y;
};

struct Node_XY_28b {
    Offset_B14 x;
    Offset_B14 y;
};

struct Node_XY_32b {
    Offset_B16 x;
    Offset_B16 y;
};

struct Node_LLmD_64b {
    Longitude lon;
    Latitude lat;
};

using Reg_NodeOffsetPointXY = RegionalExtension<>;

using NodeOffsetPointXY =
    Choice<Named<"node-XY1", Node_XY_20b>, Named<"node-XY2", Node_XY_22b>, Named<"node-XY3", Node_XY_24b>,
           Named<"node-XY4", Node_XY_26b>, Named<"node-XY5", Node_XY_28b>, Named<"node-XY6", Node_XY_32b>,
           Named<"node-LatLon", Node_LLmD_64b>, Named<"regional", Reg_NodeOffsetPointXY>>;

struct Position3D_addGrpC {
    Altitude altitude;
    Ellipsis dots;
};

using Reg_Position3D = RegionalExtension<Case<RegionId::addGrpC, Position3D_addGrpC>>;

struct Position3D {
    Latitude lat;
    Longitude long_;
    Optional<Elevation> elevation;
    Optional<Regional<Reg_Position3D>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const Position3D&);

using IntersectionAccessPoint =
    Choice<Named<"lane", LaneID>, Named<"approach", ApproachID>, Named<"connection", LaneConnectionID>, Ellipsis>;

using VehicleID = Choice<Named<"entityID", TemporaryID>, Named<"stationID", StationID>>;

using Reg_RequestorType = RegionalExtension<>;

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

enum class RTCM_Revision : std::uint8_t { unknown, rtcmRev2, rtcmRev3, reserved /*, ... */ };
Root<RTCM_Revision::reserved, extensible> asn1_shape(RTCM_Revision);

struct DYear : Integer<0, 4095> {
    using Integer::Integer;
};

struct DMonth : Integer<0, 12> {
    using Integer::Integer;
};

struct DDay : Integer<0, 31> {
    using Integer::Integer;
};

struct DHour : Integer<0, 31> {
    using Integer::Integer;
};

struct DMinute : Integer<0, 60> {
    using Integer::Integer;
};

struct DOffset : Integer<-840, 840> {
    using Integer::Integer;
};

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

struct PositionConfidenceSet {
    PositionConfidence pos;
    ElevationConfidence elevation;
};

enum class ThrottleConfidence : std::uint8_t { unavailable, prec10percent, prec1percent, prec0_5percent };
Root<ThrottleConfidence::prec0_5percent> asn1_shape(ThrottleConfidence);

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

struct Offset_B09 : Integer<-256, 255> {
    using Integer::Integer;
};

struct AntennaOffsetSet {
    Offset_B12 antOffsetX;
    Offset_B09 antOffsetY;
    Offset_B10 antOffsetZ;
};

struct RTCMheader {
    GNSSstatus status;
    AntennaOffsetSet offsetSet;
};

using RTCMmessage = Octets<1, 1023>;

using RTCMmessageList = View<RTCMmessage, 1, 5>;

}  // namespace chorus::v2x::messages::release2::dsrc
