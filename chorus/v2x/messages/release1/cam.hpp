// CAM-PDU-Descriptions, ETSI EN 302 637-2 V1.4.1.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"

namespace chorus::v2x::messages::release1 {

// GenerationDeltaTime ::= INTEGER (0..65535)
struct GenerationDeltaTime : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { oneMilliSec = 1 };
};

// BasicContainer ::= SEQUENCE {stationType StationType, referencePosition ReferencePosition, ...}
struct BasicContainer {
    StationType stationType;
    ReferencePosition referencePosition;
    Ellipsis dots;
};

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

// BasicVehicleContainerLowFrequency ::= SEQUENCE {vehicleRole VehicleRole, exteriorLights ExteriorLights,
//     pathHistory PathHistory}
struct BasicVehicleContainerLowFrequency {
    VehicleRole vehicleRole;
    ExteriorLights exteriorLights;
    PathHistory pathHistory;
};

// LowFrequencyContainer ::= CHOICE {basicVehicleContainerLowFrequency BasicVehicleContainerLowFrequency, ...}
using LowFrequencyContainer =
    Choice<Named<"basicVehicleContainerLowFrequency", BasicVehicleContainerLowFrequency>, Ellipsis>;

// PublicTransportContainer ::= SEQUENCE {embarkationStatus EmbarkationStatus, ptActivation PtActivation OPTIONAL}
struct PublicTransportContainer {
    EmbarkationStatus embarkationStatus;
    Optional<PtActivation> ptActivation;
};

// SpecialTransportContainer ::= SEQUENCE {specialTransportType SpecialTransportType,
//     lightBarSirenInUse LightBarSirenInUse}
struct SpecialTransportContainer {
    SpecialTransportType specialTransportType;
    LightBarSirenInUse lightBarSirenInUse;
};

// DangerousGoodsContainer ::= SEQUENCE {dangerousGoodsBasic DangerousGoodsBasic}
struct DangerousGoodsContainer {
    DangerousGoodsBasic dangerousGoodsBasic;
};

// RoadWorksContainerBasic ::= SEQUENCE {roadworksSubCauseCode RoadworksSubCauseCode OPTIONAL,
//     lightBarSirenInUse LightBarSirenInUse, closedLanes ClosedLanes OPTIONAL}
struct RoadWorksContainerBasic {
    Optional<RoadworksSubCauseCode> roadworksSubCauseCode;
    LightBarSirenInUse lightBarSirenInUse;
    Optional<ClosedLanes> closedLanes;
};

// RescueContainer ::= SEQUENCE {lightBarSirenInUse LightBarSirenInUse}
struct RescueContainer {
    LightBarSirenInUse lightBarSirenInUse;
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

}  // namespace chorus::v2x::messages::release1
