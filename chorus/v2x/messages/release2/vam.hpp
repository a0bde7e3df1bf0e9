// VAM-PDU-Descriptions, ETSI TS 103 300-3 V2.3.1.
#pragma once

#include "chorus/v2x/messages/release2/cdd_vru.hpp"

namespace chorus::v2x::messages::release2 {

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

struct VruLowFrequencyContainer {
    VruProfileAndSubprofile profileAndSubprofile;
    Optional<VruSizeClass> sizeClass;
    Optional<VruExteriorLights> exteriorLights;
    Ellipsis dots;
};

struct VruClusterInformationContainer {
    VruClusterInformation vruClusterInformation;
    Ellipsis dots;
};

struct VruClusterOperationContainer {
    Optional<ClusterJoinInfo> clusterJoinInfo;
    Optional<ClusterLeaveInfo> clusterLeaveInfo;
    Optional<ClusterBreakupInfo> clusterBreakupInfo;
    Optional<DeltaTimeQuarterSecond> clusterIdChangeTimeInfo;
    Ellipsis dots;
};
OutOfLine asn1_code(const VruClusterOperationContainer&);

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

struct VamParameters {
    BasicContainer basicContainer;
    VruHighFrequencyContainer vruHighFrequencyContainer;
    Optional<VruLowFrequencyContainer> vruLowFrequencyContainer;
    Optional<VruClusterInformationContainer> vruClusterInformationContainer;
    Optional<VruClusterOperationContainer> vruClusterOperationContainer;
    Optional<VruMotionPredictionContainer> vruMotionPredictionContainer;
    Ellipsis dots;
};

struct VruAwareness {
    GenerationDeltaTime generationDeltaTime;
    VamParameters vamParameters;
};

// With protocolVersion 3, where other messages have 2.
using ItsPduHeaderVam = ItsPduHeader;

struct VAM {
    ItsPduHeaderVam header;
    VruAwareness vam;
};

}  // namespace chorus::v2x::messages::release2
