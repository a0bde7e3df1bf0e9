// CAM and DENM with protocolVersion 1, as stations of the first field trials still send them: EN 302 637-2 V1.3.2 and
// EN 302 637-3 V1.2.2 over ITS-Container, TS 102 894-2 V1.2.1. Here stands what differs from protocolVersion 2, and
// what contains it.
#pragma once

#include "chorus/v2x/messages/release1/cam.hpp"
#include "chorus/v2x/messages/release1/denm.hpp"

namespace chorus::v2x::messages::release1::version1 {

// ---- ITS-Container

struct CurvatureValue : Integer<-30000, 30001> {
    using Integer::Integer;
    enum Number : std::int16_t {
        straight = 0,
        reciprocalOf1MeterRadiusToRight = -30000,
        reciprocalOf1MeterRadiusToLeft = 30000,
        unavailable = 30001
    };
    using Numbers = NumberList<straight, unavailable>;
};

struct DrivingLaneStatus : Bits<1, 14> {
    using Bits::Bits;
};

// Counted from outside; from protocolVersion 2 on from inside.
struct LanePosition : Integer<-1, 14> {
    using Integer::Integer;
    enum Number : std::int8_t {
        offTheRoad = -1,
        hardShoulder = 0,
        outermostDrivingLane = 1,
        secondLaneFromOutside = 2
    };
    using Numbers = NumberList<offTheRoad, hardShoulder, outermostDrivingLane, secondLaneFromOutside>;
};

enum class ProtectedZoneType : std::uint8_t { cenDsrcTolling /*, ... */ };
Root<ProtectedZoneType::cenDsrcTolling, extensible> asn1_shape(ProtectedZoneType);

struct CauseCode {
    CauseCodeType causeCode;
    SubCauseCodeType subCauseCode;
};

struct Curvature {
    CurvatureValue curvatureValue;
    CurvatureConfidence curvatureConfidence;
};

struct CenDsrcTollingZone {
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<CenDsrcTollingZoneID> cenDsrcTollingZoneID;
};

struct ProtectedCommunicationZone {
    ProtectedZoneType protectedZoneType;
    Optional<TimestampIts> expiryTime;
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<ProtectedZoneRadius> protectedZoneRadius;
    Optional<ProtectedZoneID> protectedZoneID;
};

using ProtectedCommunicationZonesRSU = View<ProtectedCommunicationZone, 1, 16>;

struct ClosedLanes {
    Optional<HardShoulderStatus> hardShoulderStatus;
    DrivingLaneStatus drivingLaneStatus;
    Ellipsis dots;
};

struct DangerousGoodsExtended {
    DangerousGoodsBasic dangerousGoodsType;
    Integer<0, 9999> unNumber;
    bool elevatedTemperature;
    bool tunnelsRestricted;
    bool limitedQuantity;
    Optional<IA5String<1, 24>> emergencyActionCode;
    Optional<IA5String<1, 24>> phoneNumber;
    Optional<UTF8String<1, 24>> companyName;
};

// ---- CAM

struct BasicVehicleContainerHighFrequency {
    Heading heading;
    Speed speed;
    DriveDirection driveDirection;
    VehicleLength vehicleLength;
    VehicleWidth vehicleWidth;
    LongitudinalAcceleration longitudinalAcceleration;
    Curvature curvature;
    CurvatureCalculationMode curvatureCalculationMode;
    YawRate yawRate;
    Optional<AccelerationControl> accelerationControl;
    Optional<LanePosition> lanePosition;
    Optional<SteeringWheelAngle> steeringWheelAngle;
    Optional<LateralAcceleration> lateralAcceleration;
    Optional<VerticalAcceleration> verticalAcceleration;
    Optional<PerformanceClass> performanceClass;
    Optional<CenDsrcTollingZone> cenDsrcTollingZone;
};

struct RSUContainerHighFrequency {
    Optional<ProtectedCommunicationZonesRSU> protectedCommunicationZonesRSU;
    Ellipsis dots;
};

using HighFrequencyContainer = Choice<Named<"basicVehicleContainerHighFrequency", BasicVehicleContainerHighFrequency>,
                                      Named<"rsuContainerHighFrequency", RSUContainerHighFrequency>, Ellipsis>;

struct RoadWorksContainerBasic {
    Optional<RoadworksSubCauseCode> roadworksSubCauseCode;
    LightBarSirenInUse lightBarSirenInUse;
    Optional<ClosedLanes> closedLanes;
};

struct EmergencyContainer {
    LightBarSirenInUse lightBarSirenInUse;
    Optional<CauseCode> incidentIndication;
    Optional<EmergencyPriority> emergencyPriority;
};

struct SafetyCarContainer {
    LightBarSirenInUse lightBarSirenInUse;
    Optional<CauseCode> incidentIndication;
    Optional<TrafficRule> trafficRule;
    Optional<SpeedLimit> speedLimit;
};

using SpecialVehicleContainer =
    Choice<Named<"publicTransportContainer", PublicTransportContainer>,
           Named<"specialTransportContainer", SpecialTransportContainer>,
           Named<"dangerousGoodsContainer", DangerousGoodsContainer>,
           Named<"roadWorksContainerBasic", RoadWorksContainerBasic>, Named<"rescueContainer", RescueContainer>,
           Named<"emergencyContainer", EmergencyContainer>, Named<"safetyCarContainer", SafetyCarContainer>, Ellipsis>;

struct CamParameters {
    BasicContainer basicContainer;
    HighFrequencyContainer highFrequencyContainer;
    Optional<LowFrequencyContainer> lowFrequencyContainer;
    Optional<SpecialVehicleContainer> specialVehicleContainer;
    Ellipsis dots;
};

struct CoopAwareness {
    GenerationDeltaTime generationDeltaTime;
    CamParameters camParameters;
};

struct CAM {
    ItsPduHeader header;
    CoopAwareness cam;
};

// ---- DENM

struct SituationContainer {
    InformationQuality informationQuality;
    CauseCode eventType;
    Optional<CauseCode> linkedCause;
    Optional<EventHistory> eventHistory;
    Ellipsis dots;
};

struct RoadWorksContainerExtended {
    Optional<LightBarSirenInUse> lightBarSirenInUse;
    Optional<ClosedLanes> closedLanes;
    Optional<RestrictedTypes> restriction;
    Optional<SpeedLimit> speedLimit;
    Optional<CauseCode> incidentIndication;
    Optional<ItineraryPath> recommendedPath;
    Optional<DeltaReferencePosition> startingPointSpeedLimit;
    Optional<TrafficRule> trafficFlowRule;
    Optional<ReferenceDenms> referenceDenms;
};

struct StationaryVehicleContainer {
    Optional<StationarySince> stationarySince;
    Optional<CauseCode> stationaryCause;
    Optional<DangerousGoodsExtended> carryingDangerousGoods;
    Optional<NumberOfOccupants> numberOfOccupants;
    Optional<VehicleIdentification> vehicleIdentification;
    Optional<EnergyStorageType> energyStorageType;
};

struct AlacarteContainer {
    Optional<LanePosition> lanePosition;
    Optional<ImpactReductionContainer> impactReduction;
    Optional<Temperature> externalTemperature;
    Optional<RoadWorksContainerExtended> roadWorks;
    Optional<PositioningSolutionType> positioningSolution;
    Optional<StationaryVehicleContainer> stationaryVehicle;
    Ellipsis dots;
};

struct DecentralizedEnvironmentalNotificationMessage {
    ManagementContainer management;
    Optional<SituationContainer> situation;
    Optional<LocationContainer> location;
    Optional<AlacarteContainer> alacarte;
};

struct DENM {
    ItsPduHeader header;
    DecentralizedEnvironmentalNotificationMessage denm;
};

}  // namespace chorus::v2x::messages::release1::version1
