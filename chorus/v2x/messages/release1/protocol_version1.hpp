// CAM and DENM with protocolVersion 1, as stations of the first field trials still send them: EN 302 637-2 V1.3.2 and
// EN 302 637-3 V1.2.2 over ITS-Container, TS 102 894-2 V1.2.1. Here stands what differs from protocolVersion 2, and
// what contains it.
#pragma once

#include "chorus/v2x/messages/release1/cam.hpp"
#include "chorus/v2x/messages/release1/denm.hpp"

namespace chorus::v2x::messages::release1::version1 {

// ---- ITS-Container

// CurvatureValue ::= INTEGER {straight (0), unavailable (30001)} (-30000..30001)
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

// DrivingLaneStatus ::= BIT STRING (SIZE (1..14))
struct DrivingLaneStatus : Bits<1, 14> {
    using Bits::Bits;
};

// Counted from outside; from protocolVersion 2 on from inside.
// LanePosition ::= INTEGER {offTheRoad (-1), hardShoulder (0), outermostDrivingLane (1),
//     secondLaneFromOutside (2)} (-1..14)
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

// ProtectedZoneType ::= ENUMERATED {cenDsrcTolling, ...}
enum class ProtectedZoneType : std::uint8_t { cenDsrcTolling /*, ... */ };
Root<ProtectedZoneType::cenDsrcTolling, extensible> asn1_shape(ProtectedZoneType);

// CauseCode ::= SEQUENCE {causeCode CauseCodeType, subCauseCode SubCauseCodeType}
struct CauseCode {
    CauseCodeType causeCode;
    SubCauseCodeType subCauseCode;
};

// Curvature ::= SEQUENCE {curvatureValue CurvatureValue, curvatureConfidence CurvatureConfidence}
struct Curvature {
    CurvatureValue curvatureValue;
    CurvatureConfidence curvatureConfidence;
};

// CenDsrcTollingZone ::= SEQUENCE {protectedZoneLatitude Latitude, protectedZoneLongitude Longitude,
//     cenDsrcTollingZoneID CenDsrcTollingZoneID OPTIONAL}
struct CenDsrcTollingZone {
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<CenDsrcTollingZoneID> cenDsrcTollingZoneID;
};

// ProtectedCommunicationZone ::= SEQUENCE {protectedZoneType ProtectedZoneType, expiryTime TimestampIts OPTIONAL,
//     protectedZoneLatitude Latitude, protectedZoneLongitude Longitude,
//     protectedZoneRadius ProtectedZoneRadius OPTIONAL, protectedZoneID ProtectedZoneID OPTIONAL}
struct ProtectedCommunicationZone {
    ProtectedZoneType protectedZoneType;
    Optional<TimestampIts> expiryTime;
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<ProtectedZoneRadius> protectedZoneRadius;
    Optional<ProtectedZoneID> protectedZoneID;
};

// ProtectedCommunicationZonesRSU ::= SEQUENCE (SIZE (1..16)) OF ProtectedCommunicationZone
using ProtectedCommunicationZonesRSU = View<ProtectedCommunicationZone, 1, 16>;

// ClosedLanes ::= SEQUENCE {hardShoulderStatus HardShoulderStatus OPTIONAL, drivingLaneStatus DrivingLaneStatus, ...}
struct ClosedLanes {
    Optional<HardShoulderStatus> hardShoulderStatus;
    DrivingLaneStatus drivingLaneStatus;
    Ellipsis dots;
};

// DangerousGoodsExtended ::= SEQUENCE {dangerousGoodsType DangerousGoodsBasic, unNumber INTEGER (0..9999),
//     elevatedTemperature BOOLEAN, tunnelsRestricted BOOLEAN, limitedQuantity BOOLEAN,
//     emergencyActionCode IA5String (SIZE (1..24)) OPTIONAL, phoneNumber IA5String (SIZE (1..24)) OPTIONAL,
//     companyName UTF8String (SIZE (1..24)) OPTIONAL}
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

// BasicVehicleContainerHighFrequency ::= SEQUENCE {heading Heading, speed Speed, driveDirection DriveDirection,
//     vehicleLength VehicleLength, vehicleWidth VehicleWidth, longitudinalAcceleration LongitudinalAcceleration,
//     curvature Curvature, curvatureCalculationMode CurvatureCalculationMode, yawRate YawRate,
//     accelerationControl AccelerationControl OPTIONAL, lanePosition LanePosition OPTIONAL,
//     steeringWheelAngle SteeringWheelAngle OPTIONAL, lateralAcceleration LateralAcceleration OPTIONAL,
//     verticalAcceleration VerticalAcceleration OPTIONAL, performanceClass PerformanceClass OPTIONAL,
//     cenDsrcTollingZone CenDsrcTollingZone OPTIONAL}
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

// RSUContainerHighFrequency ::= SEQUENCE {protectedCommunicationZonesRSU ProtectedCommunicationZonesRSU OPTIONAL, ...}
struct RSUContainerHighFrequency {
    Optional<ProtectedCommunicationZonesRSU> protectedCommunicationZonesRSU;
    Ellipsis dots;
};

// HighFrequencyContainer ::= CHOICE {basicVehicleContainerHighFrequency BasicVehicleContainerHighFrequency,
//     rsuContainerHighFrequency RSUContainerHighFrequency, ...}
using HighFrequencyContainer = Choice<Named<"basicVehicleContainerHighFrequency", BasicVehicleContainerHighFrequency>,
                                      Named<"rsuContainerHighFrequency", RSUContainerHighFrequency>, Ellipsis>;

// RoadWorksContainerBasic ::= SEQUENCE {roadworksSubCauseCode RoadworksSubCauseCode OPTIONAL,
//     lightBarSirenInUse LightBarSirenInUse, closedLanes ClosedLanes OPTIONAL}
struct RoadWorksContainerBasic {
    Optional<RoadworksSubCauseCode> roadworksSubCauseCode;
    LightBarSirenInUse lightBarSirenInUse;
    Optional<ClosedLanes> closedLanes;
};

// EmergencyContainer ::= SEQUENCE {lightBarSirenInUse LightBarSirenInUse, incidentIndication CauseCode OPTIONAL,
//     emergencyPriority EmergencyPriority OPTIONAL}
struct EmergencyContainer {
    LightBarSirenInUse lightBarSirenInUse;
    Optional<CauseCode> incidentIndication;
    Optional<EmergencyPriority> emergencyPriority;
};

// SafetyCarContainer ::= SEQUENCE {lightBarSirenInUse LightBarSirenInUse, incidentIndication CauseCode OPTIONAL,
//     trafficRule TrafficRule OPTIONAL, speedLimit SpeedLimit OPTIONAL}
struct SafetyCarContainer {
    LightBarSirenInUse lightBarSirenInUse;
    Optional<CauseCode> incidentIndication;
    Optional<TrafficRule> trafficRule;
    Optional<SpeedLimit> speedLimit;
};

// SpecialVehicleContainer ::= CHOICE {publicTransportContainer PublicTransportContainer,
//     specialTransportContainer SpecialTransportContainer, dangerousGoodsContainer DangerousGoodsContainer,
//     roadWorksContainerBasic RoadWorksContainerBasic, rescueContainer RescueContainer,
//     emergencyContainer EmergencyContainer, safetyCarContainer SafetyCarContainer, ...}
using SpecialVehicleContainer =
    Choice<Named<"publicTransportContainer", PublicTransportContainer>,
           Named<"specialTransportContainer", SpecialTransportContainer>,
           Named<"dangerousGoodsContainer", DangerousGoodsContainer>,
           Named<"roadWorksContainerBasic", RoadWorksContainerBasic>, Named<"rescueContainer", RescueContainer>,
           Named<"emergencyContainer", EmergencyContainer>, Named<"safetyCarContainer", SafetyCarContainer>, Ellipsis>;

// CamParameters ::= SEQUENCE {basicContainer BasicContainer, highFrequencyContainer HighFrequencyContainer,
//     lowFrequencyContainer LowFrequencyContainer OPTIONAL, specialVehicleContainer SpecialVehicleContainer OPTIONAL,
//     ...}
struct CamParameters {
    BasicContainer basicContainer;
    HighFrequencyContainer highFrequencyContainer;
    Optional<LowFrequencyContainer> lowFrequencyContainer;
    Optional<SpecialVehicleContainer> specialVehicleContainer;
    Ellipsis dots;
};

// CoopAwareness ::= SEQUENCE {generationDeltaTime GenerationDeltaTime, camParameters CamParameters}
struct CoopAwareness {
    GenerationDeltaTime generationDeltaTime;
    CamParameters camParameters;
};

// CAM ::= SEQUENCE {header ItsPduHeader, cam CoopAwareness}
struct CAM {
    ItsPduHeader header;
    CoopAwareness cam;
};

// ---- DENM

// SituationContainer ::= SEQUENCE {informationQuality InformationQuality, eventType CauseCode,
//     linkedCause CauseCode OPTIONAL, eventHistory EventHistory OPTIONAL, ...}
struct SituationContainer {
    InformationQuality informationQuality;
    CauseCode eventType;
    Optional<CauseCode> linkedCause;
    Optional<EventHistory> eventHistory;
    Ellipsis dots;
};

// RoadWorksContainerExtended ::= SEQUENCE {lightBarSirenInUse LightBarSirenInUse OPTIONAL,
//     closedLanes ClosedLanes OPTIONAL, restriction RestrictedTypes OPTIONAL, speedLimit SpeedLimit OPTIONAL,
//     incidentIndication CauseCode OPTIONAL, recommendedPath ItineraryPath OPTIONAL,
//     startingPointSpeedLimit DeltaReferencePosition OPTIONAL, trafficFlowRule TrafficRule OPTIONAL,
//     referenceDenms ReferenceDenms OPTIONAL}
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

// StationaryVehicleContainer ::= SEQUENCE {stationarySince StationarySince OPTIONAL,
//     stationaryCause CauseCode OPTIONAL, carryingDangerousGoods DangerousGoodsExtended OPTIONAL,
//     numberOfOccupants NumberOfOccupants OPTIONAL, vehicleIdentification VehicleIdentification OPTIONAL,
//     energyStorageType EnergyStorageType OPTIONAL}
struct StationaryVehicleContainer {
    Optional<StationarySince> stationarySince;
    Optional<CauseCode> stationaryCause;
    Optional<DangerousGoodsExtended> carryingDangerousGoods;
    Optional<NumberOfOccupants> numberOfOccupants;
    Optional<VehicleIdentification> vehicleIdentification;
    Optional<EnergyStorageType> energyStorageType;
};

// AlacarteContainer ::= SEQUENCE {lanePosition LanePosition OPTIONAL,
//     impactReduction ImpactReductionContainer OPTIONAL, externalTemperature Temperature OPTIONAL,
//     roadWorks RoadWorksContainerExtended OPTIONAL, positioningSolution PositioningSolutionType OPTIONAL,
//     stationaryVehicle StationaryVehicleContainer OPTIONAL, ...}
struct AlacarteContainer {
    Optional<LanePosition> lanePosition;
    Optional<ImpactReductionContainer> impactReduction;
    Optional<Temperature> externalTemperature;
    Optional<RoadWorksContainerExtended> roadWorks;
    Optional<PositioningSolutionType> positioningSolution;
    Optional<StationaryVehicleContainer> stationaryVehicle;
    Ellipsis dots;
};

// DecentralizedEnvironmentalNotificationMessage ::= SEQUENCE {management ManagementContainer,
//     situation SituationContainer OPTIONAL, location LocationContainer OPTIONAL, alacarte AlacarteContainer OPTIONAL}
struct DecentralizedEnvironmentalNotificationMessage {
    ManagementContainer management;
    Optional<SituationContainer> situation;
    Optional<LocationContainer> location;
    Optional<AlacarteContainer> alacarte;
};

// DENM ::= SEQUENCE {header ItsPduHeader, denm DecentralizedEnvironmentalNotificationMessage}
struct DENM {
    ItsPduHeader header;
    DecentralizedEnvironmentalNotificationMessage denm;
};

}  // namespace chorus::v2x::messages::release1::version1
