// VAM-PDU-Descriptions, ETSI TS 103 300-3 V2.3.1.
#pragma once

#include "chorus/v2x/messages/release2/cdd_vru.hpp"

namespace chorus::v2x::messages::release2 {

// VruHighFrequencyContainer ::= SEQUENCE {heading Wgs84Angle, speed Speed,
//     longitudinalAcceleration LongitudinalAcceleration, curvature Curvature OPTIONAL,
//     curvatureCalculationMode CurvatureCalculationMode OPTIONAL, yawRate YawRate OPTIONAL,
//     lateralAcceleration LateralAcceleration OPTIONAL, verticalAcceleration VerticalAcceleration OPTIONAL,
//     vruLanePosition GeneralizedLanePosition OPTIONAL, environment VruEnvironment OPTIONAL,
//     movementControl VruMovementControl OPTIONAL, orientation Wgs84Angle OPTIONAL, rollAngle CartesianAngle OPTIONAL,
//     deviceUsage VruDeviceUsage OPTIONAL, ...}
struct VruHighFrequencyContainer {
    Wgs84Angle heading;
    Speed speed;
    LongitudinalAcceleration longitudinalAcceleration;
    Optional<Curvature> curvature;
    Optional<CurvatureCalculationMode> curvatureCalculationMode;
    Optional<YawRate> yawRate;
    Optional<LateralAcceleration> lateralAcceleration;
    Optional<VerticalAcceleration> verticalAcceleration;
    Optional<GeneralizedLanePosition> vruLanePosition;
    Optional<VruEnvironment> environment;
    Optional<VruMovementControl> movementControl;
    Optional<Wgs84Angle> orientation;
    Optional<CartesianAngle> rollAngle;
    Optional<VruDeviceUsage> deviceUsage;
    Ellipsis dots;
};

// VruLowFrequencyContainer ::= SEQUENCE {profileAndSubprofile VruProfileAndSubprofile, sizeClass VruSizeClass OPTIONAL,
//     exteriorLights VruExteriorLights OPTIONAL, ...}
struct VruLowFrequencyContainer {
    VruProfileAndSubprofile profileAndSubprofile;
    Optional<VruSizeClass> sizeClass;
    Optional<VruExteriorLights> exteriorLights;
    Ellipsis dots;
};

// VruClusterInformationContainer ::= SEQUENCE {vruClusterInformation VruClusterInformation, ...}
struct VruClusterInformationContainer {
    VruClusterInformation vruClusterInformation;
    Ellipsis dots;
};

// VruClusterOperationContainer ::= SEQUENCE {clusterJoinInfo ClusterJoinInfo OPTIONAL,
//     clusterLeaveInfo ClusterLeaveInfo OPTIONAL, clusterBreakupInfo ClusterBreakupInfo OPTIONAL,
//     clusterIdChangeTimeInfo DeltaTimeQuarterSecond OPTIONAL, ...}
struct VruClusterOperationContainer {
    Optional<ClusterJoinInfo> clusterJoinInfo;
    Optional<ClusterLeaveInfo> clusterLeaveInfo;
    Optional<ClusterBreakupInfo> clusterBreakupInfo;
    Optional<DeltaTimeQuarterSecond> clusterIdChangeTimeInfo;
    Ellipsis dots;
};
OutOfLine asn1_code(const VruClusterOperationContainer&);

// VruMotionPredictionContainer ::= SEQUENCE {pathHistory PathHistory OPTIONAL, pathPrediction PathPredicted OPTIONAL,
//     safeDistance SequenceOfSafeDistanceIndication OPTIONAL,
//     trajectoryInterceptionIndication SequenceOfTrajectoryInterceptionIndication OPTIONAL,
//     accelerationChangeIndication AccelerationChangeIndication OPTIONAL,
//     headingChangeIndication HeadingChangeIndication OPTIONAL,
//     stabilityChangeIndication StabilityChangeIndication OPTIONAL, ...}
struct VruMotionPredictionContainer {
    Optional<PathHistory> pathHistory;
    Optional<PathPredicted> pathPrediction;
    Optional<SequenceOfSafeDistanceIndication> safeDistance;
    Optional<SequenceOfTrajectoryInterceptionIndication> trajectoryInterceptionIndication;
    Optional<AccelerationChangeIndication> accelerationChangeIndication;
    Optional<HeadingChangeIndication> headingChangeIndication;
    Optional<StabilityChangeIndication> stabilityChangeIndication;
    Ellipsis dots;
};
OutOfLine asn1_code(const VruMotionPredictionContainer&);

// VamParameters ::= SEQUENCE {basicContainer BasicContainer, vruHighFrequencyContainer VruHighFrequencyContainer,
//     vruLowFrequencyContainer VruLowFrequencyContainer OPTIONAL,
//     vruClusterInformationContainer VruClusterInformationContainer OPTIONAL,
//     vruClusterOperationContainer VruClusterOperationContainer OPTIONAL,
//     vruMotionPredictionContainer VruMotionPredictionContainer OPTIONAL, ...}
struct VamParameters {
    BasicContainer basicContainer;
    VruHighFrequencyContainer vruHighFrequencyContainer;
    Optional<VruLowFrequencyContainer> vruLowFrequencyContainer;
    Optional<VruClusterInformationContainer> vruClusterInformationContainer;
    Optional<VruClusterOperationContainer> vruClusterOperationContainer;
    Optional<VruMotionPredictionContainer> vruMotionPredictionContainer;
    Ellipsis dots;
};

// VruAwareness ::= SEQUENCE {generationDeltaTime GenerationDeltaTime, vamParameters VamParameters}
struct VruAwareness {
    GenerationDeltaTime generationDeltaTime;
    VamParameters vamParameters;
};

// With protocolVersion 3, where other messages have 2.
// ItsPduHeaderVam ::= ItsPduHeader
using ItsPduHeaderVam = ItsPduHeader;

// VAM ::= SEQUENCE {header ItsPduHeaderVam, vam VruAwareness}
struct VAM {
    ItsPduHeaderVam header;
    VruAwareness vam;
};

}  // namespace chorus::v2x::messages::release2
