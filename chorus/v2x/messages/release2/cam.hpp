// CAM-PDU-Descriptions, ETSI TS 103 900 V2.3.1.
#pragma once

#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2 {

struct BasicVehicleContainerHighFrequency {
    Heading heading;
    Speed speed;
    DriveDirection driveDirection;
    VehicleLength vehicleLength;
    VehicleWidth vehicleWidth;
    AccelerationComponent longitudinalAcceleration;
    Curvature curvature;
    CurvatureCalculationMode curvatureCalculationMode;
    YawRate yawRate;
    Optional<AccelerationControl> accelerationControl;
    Optional<LanePosition> lanePosition;
    Optional<SteeringWheelAngle> steeringWheelAngle;
    Optional<AccelerationComponent> lateralAcceleration;
    Optional<AccelerationComponent> verticalAcceleration;
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
    Path pathHistory;
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
    Optional<CauseCodeV2> incidentIndication;
    Optional<EmergencyPriority> emergencyPriority;
};

struct SafetyCarContainer {
    LightBarSirenInUse lightBarSirenInUse;
    Optional<CauseCodeV2> incidentIndication;
    Optional<TrafficRule> trafficRule;
    Optional<SpeedLimit> speedLimit;
};

using SpecialVehicleContainer =
    Choice<Named<"publicTransportContainer", PublicTransportContainer>,
           Named<"specialTransportContainer", SpecialTransportContainer>,
           Named<"dangerousGoodsContainer", DangerousGoodsContainer>,
           Named<"roadWorksContainerBasic", RoadWorksContainerBasic>, Named<"rescueContainer", RescueContainer>,
           Named<"emergencyContainer", EmergencyContainer>, Named<"safetyCarContainer", SafetyCarContainer>, Ellipsis>;

struct CyclistTypeSpecificInformation {
    Optional<Constrained<VruSubProfileBicyclist, 0, 10>> vruSubProfileBicyclist;
    Optional<VruMovementControl> vruMovementControl;
    Ellipsis dots;
};

using TwoWheelerTypeSpecificInformation = Choice<Named<"cyclist", CyclistTypeSpecificInformation>, Ellipsis>;

struct TwoWheelerContainer {
    Optional<TwoWheelerTypeSpecificInformation> typeSpecificInformation;
    Optional<CartesianAngle> rollAngle;
    Optional<Wgs84Angle> orientation;
    Optional<StabilityChangeIndication> stabilityChangeIndication;
    Ellipsis dots;
};

struct EHorizonLocationSharingContainer {
    PolygonalLine segmentAhead;
    Optional<ConfidenceLevels> nodeProbabilities;
    PolygonalLine segmentBehind;
    Optional<BasicLaneConfiguration> laneLevelDetails;
    Optional<MetaInformation> segmentSource;
    Ellipsis dots;
};

struct VeryLowFrequencyContainer {
    Optional<VehicleHeight2> vehicleHeight;
    Optional<WiperStatus> wiperStatus;
    Optional<BrakeControl> brakeControl;
    Ellipsis dots;
};

struct PathPredictionContainer {
    PathPredictedList pathPredictedList;
    Ellipsis dots;
};

struct GeneralizedLanePositionsContainer {
    GeneralizedLanePositions generalizedLanePositions;
    Ellipsis dots;
};

struct VehicleMovementControlContainer {
    VehicleMovementControl vehicleMovementControl;
    Ellipsis dots;
};

// INTEGER (1..16,...) in the module. Inside WrappedExtensionContainer a table constraint is applied to
// it, which ends its extensibility (ITU-T X.680 G.4, X.691 9.3.18): four bits on the wire.
struct ExtensionContainerId : Integer<1, 16> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        twoWheelerContainer = 1,
        eHorizonLocationSharingContainer = 2,
        veryLowFrequencyContainer = 3,
        pathPredictionContainer = 4,
        generalizedLanePositionsContainer = 5,
        vehicleMovementControlContainer = 6
    };
    using Numbers =
        NumberList<twoWheelerContainer, eHorizonLocationSharingContainer, veryLowFrequencyContainer,
                   pathPredictionContainer, generalizedLanePositionsContainer, vehicleMovementControlContainer>;
};

using WrappedExtensionContainer =
    Wrapped<"containerId", "containerData", ExtensionContainerId,
            Case<ExtensionContainerId::twoWheelerContainer, TwoWheelerContainer>,
            Case<ExtensionContainerId::eHorizonLocationSharingContainer, EHorizonLocationSharingContainer>,
            Case<ExtensionContainerId::veryLowFrequencyContainer, VeryLowFrequencyContainer>,
            Case<ExtensionContainerId::pathPredictionContainer, PathPredictionContainer>,
            Case<ExtensionContainerId::generalizedLanePositionsContainer, GeneralizedLanePositionsContainer>,
            Case<ExtensionContainerId::vehicleMovementControlContainer, VehicleMovementControlContainer>>;

using WrappedExtensionContainers = View<WrappedExtensionContainer, 1, 8, extensible>;

struct CamParameters {
    BasicContainer basicContainer;
    HighFrequencyContainer highFrequencyContainer;
    Optional<LowFrequencyContainer> lowFrequencyContainer;
    Optional<SpecialVehicleContainer> specialVehicleContainer;
    Ellipsis dots;
    Optional<WrappedExtensionContainers> extensionContainers;
};

struct CamPayload {
    GenerationDeltaTime generationDeltaTime;
    CamParameters camParameters;
};

struct CAM {
    ItsPduHeader header;
    CamPayload cam;
};

}  // namespace chorus::v2x::messages::release2
