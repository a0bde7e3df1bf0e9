// CAM-PDU-Descriptions, ETSI TS 103 900 V2.3.1.
#pragma once

#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2 {

// BasicVehicleContainerHighFrequency ::= SEQUENCE {heading Heading, speed Speed, driveDirection DriveDirection,
//     vehicleLength VehicleLength, vehicleWidth VehicleWidth, longitudinalAcceleration AccelerationComponent,
//     curvature Curvature, curvatureCalculationMode CurvatureCalculationMode, yawRate YawRate,
//     accelerationControl AccelerationControl OPTIONAL, lanePosition LanePosition OPTIONAL,
//     steeringWheelAngle SteeringWheelAngle OPTIONAL, lateralAcceleration AccelerationComponent OPTIONAL,
//     verticalAcceleration AccelerationComponent OPTIONAL, performanceClass PerformanceClass OPTIONAL,
//     cenDsrcTollingZone CenDsrcTollingZone OPTIONAL}
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
//     pathHistory Path}
struct BasicVehicleContainerLowFrequency {
    VehicleRole vehicleRole;
    ExteriorLights exteriorLights;
    Path pathHistory;
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

// EmergencyContainer ::= SEQUENCE {lightBarSirenInUse LightBarSirenInUse, incidentIndication CauseCodeV2 OPTIONAL,
//     emergencyPriority EmergencyPriority OPTIONAL}
struct EmergencyContainer {
    LightBarSirenInUse lightBarSirenInUse;
    Optional<CauseCodeV2> incidentIndication;
    Optional<EmergencyPriority> emergencyPriority;
};

// SafetyCarContainer ::= SEQUENCE {lightBarSirenInUse LightBarSirenInUse, incidentIndication CauseCodeV2 OPTIONAL,
//     trafficRule TrafficRule OPTIONAL, speedLimit SpeedLimit OPTIONAL}
struct SafetyCarContainer {
    LightBarSirenInUse lightBarSirenInUse;
    Optional<CauseCodeV2> incidentIndication;
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

// CyclistTypeSpecificInformation ::= SEQUENCE {vruSubProfileBicyclist VruSubProfileBicyclist (0..10) OPTIONAL,
//     vruMovementControl VruMovementControl OPTIONAL, ...}
struct CyclistTypeSpecificInformation {
    Optional<Constrained<VruSubProfileBicyclist, 0, 10>> vruSubProfileBicyclist;
    Optional<VruMovementControl> vruMovementControl;
    Ellipsis dots;
};

// TwoWheelerTypeSpecificInformation ::= CHOICE {cyclist CyclistTypeSpecificInformation, ...}
using TwoWheelerTypeSpecificInformation = Choice<Named<"cyclist", CyclistTypeSpecificInformation>, Ellipsis>;

// TwoWheelerContainer ::= SEQUENCE {typeSpecificInformation TwoWheelerTypeSpecificInformation OPTIONAL,
//     rollAngle CartesianAngle OPTIONAL, orientation Wgs84Angle OPTIONAL,
//     stabilityChangeIndication StabilityChangeIndication OPTIONAL, ...}
struct TwoWheelerContainer {
    Optional<TwoWheelerTypeSpecificInformation> typeSpecificInformation;
    Optional<CartesianAngle> rollAngle;
    Optional<Wgs84Angle> orientation;
    Optional<StabilityChangeIndication> stabilityChangeIndication;
    Ellipsis dots;
};

// EHorizonLocationSharingContainer ::= SEQUENCE {segmentAhead PolygonalLine,
//     nodeProbabilities ConfidenceLevels OPTIONAL, segmentBehind PolygonalLine,
//     laneLevelDetails BasicLaneConfiguration OPTIONAL, segmentSource MetaInformation OPTIONAL, ...}
struct EHorizonLocationSharingContainer {
    PolygonalLine segmentAhead;
    Optional<ConfidenceLevels> nodeProbabilities;
    PolygonalLine segmentBehind;
    Optional<BasicLaneConfiguration> laneLevelDetails;
    Optional<MetaInformation> segmentSource;
    Ellipsis dots;
};

// VeryLowFrequencyContainer ::= SEQUENCE {vehicleHeight VehicleHeight2 OPTIONAL, wiperStatus WiperStatus OPTIONAL,
//     brakeControl BrakeControl OPTIONAL, ...}
struct VeryLowFrequencyContainer {
    Optional<VehicleHeight2> vehicleHeight;
    Optional<WiperStatus> wiperStatus;
    Optional<BrakeControl> brakeControl;
    Ellipsis dots;
};

// PathPredictionContainer ::= SEQUENCE {pathPredictedList PathPredictedList, ...}
struct PathPredictionContainer {
    PathPredictedList pathPredictedList;
    Ellipsis dots;
};

// GeneralizedLanePositionsContainer ::= SEQUENCE {generalizedLanePositions GeneralizedLanePositions, ...}
struct GeneralizedLanePositionsContainer {
    GeneralizedLanePositions generalizedLanePositions;
    Ellipsis dots;
};

// VehicleMovementControlContainer ::= SEQUENCE {vehicleMovementControl VehicleMovementControl, ...}
struct VehicleMovementControlContainer {
    VehicleMovementControl vehicleMovementControl;
    Ellipsis dots;
};

// INTEGER (1..16,...) in the module. Inside WrappedExtensionContainer a table constraint is applied to
// it, which ends its extensibility (ITU-T X.680 G.4, X.691 9.3.18): four bits on the wire.
// ExtensionContainerId ::= INTEGER {twoWheelerContainer (1), eHorizonLocationSharingContainer (2),
//     veryLowFrequencyContainer (3), pathPredictionContainer (4), generalizedLanePositionsContainer (5),
//     vehicleMovementControlContainer (6)} (1..16)
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

// WrappedExtensionContainer ::= SEQUENCE {containerId ExtensionContainerId,
//     containerData BY-EXTENSIONCONTAINERID.&Type ({TwoWheelerContainer IDENTIFIED BY twoWheelerContainer |
//     EHorizonLocationSharingContainer IDENTIFIED BY eHorizonLocationSharingContainer |
//     VeryLowFrequencyContainer IDENTIFIED BY veryLowFrequencyContainer |
//     PathPredictionContainer IDENTIFIED BY pathPredictionContainer |
//     GeneralizedLanePositionsContainer IDENTIFIED BY generalizedLanePositionsContainer |
//     VehicleMovementControlContainer IDENTIFIED BY vehicleMovementControlContainer, ...}{@containerId})}
using WrappedExtensionContainer =
    Wrapped<"containerId", "containerData", ExtensionContainerId,
            Case<ExtensionContainerId::twoWheelerContainer, TwoWheelerContainer>,
            Case<ExtensionContainerId::eHorizonLocationSharingContainer, EHorizonLocationSharingContainer>,
            Case<ExtensionContainerId::veryLowFrequencyContainer, VeryLowFrequencyContainer>,
            Case<ExtensionContainerId::pathPredictionContainer, PathPredictionContainer>,
            Case<ExtensionContainerId::generalizedLanePositionsContainer, GeneralizedLanePositionsContainer>,
            Case<ExtensionContainerId::vehicleMovementControlContainer, VehicleMovementControlContainer>>;

// WrappedExtensionContainers ::= SEQUENCE (SIZE (1..8, ...)) OF WrappedExtensionContainer
using WrappedExtensionContainers = View<WrappedExtensionContainer, 1, 8, extensible>;

// CamParameters ::= SEQUENCE {basicContainer BasicContainer, highFrequencyContainer HighFrequencyContainer,
//     lowFrequencyContainer LowFrequencyContainer OPTIONAL, specialVehicleContainer SpecialVehicleContainer OPTIONAL,
//     ..., extensionContainers WrappedExtensionContainers OPTIONAL}
struct CamParameters {
    BasicContainer basicContainer;
    HighFrequencyContainer highFrequencyContainer;
    Optional<LowFrequencyContainer> lowFrequencyContainer;
    Optional<SpecialVehicleContainer> specialVehicleContainer;
    Ellipsis dots;
    Optional<WrappedExtensionContainers> extensionContainers;
};

// CamPayload ::= SEQUENCE {generationDeltaTime GenerationDeltaTime, camParameters CamParameters}
struct CamPayload {
    GenerationDeltaTime generationDeltaTime;
    CamParameters camParameters;
};

// CAM ::= SEQUENCE {header ItsPduHeader, cam CamPayload}
struct CAM {
    ItsPduHeader header;
    CamPayload cam;
};

}  // namespace chorus::v2x::messages::release2
