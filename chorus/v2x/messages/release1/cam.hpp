// CAM-PDU-Descriptions, ETSI EN 302 637-2 V1.4.1.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"

namespace chorus::v2x::messages::release1 {

struct GenerationDeltaTime : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { oneMilliSec = 1 };
};

struct BasicContainer {
    StationType stationType;
    ReferencePosition referencePosition;
    Ellipsis dots;
};

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

struct BasicVehicleContainerLowFrequency {
    VehicleRole vehicleRole;
    ExteriorLights exteriorLights;
    PathHistory pathHistory;
};

using LowFrequencyContainer =
    Choice<Named<"basicVehicleContainerLowFrequency", BasicVehicleContainerLowFrequency>, Ellipsis>;

struct PublicTransportContainer {
    EmbarkationStatus embarkationStatus;
    Optional<PtActivation> ptActivation;
};

struct SpecialTransportContainer {
    SpecialTransportType specialTransportType;
    LightBarSirenInUse lightBarSirenInUse;
};

struct DangerousGoodsContainer {
    DangerousGoodsBasic dangerousGoodsBasic;
};

struct RoadWorksContainerBasic {
    Optional<RoadworksSubCauseCode> roadworksSubCauseCode;
    LightBarSirenInUse lightBarSirenInUse;
    Optional<ClosedLanes> closedLanes;
};

struct RescueContainer {
    LightBarSirenInUse lightBarSirenInUse;
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

}  // namespace chorus::v2x::messages::release1
