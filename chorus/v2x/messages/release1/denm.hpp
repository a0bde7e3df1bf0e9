// DENM-PDU-Descriptions, ETSI EN 302 637-3 V1.3.1.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"

namespace chorus::v2x::messages::release1 {

inline constexpr int defaultValidity = 600;  // seconds

enum class Termination : std::uint8_t { isCancellation, isNegation };
Root<Termination::isNegation> asn1_shape(Termination);

struct ManagementContainer {
    ActionID actionID;
    TimestampIts detectionTime;
    TimestampIts referenceTime;
    Optional<Termination> termination;
    ReferencePosition eventPosition;
    Optional<RelevanceDistance> relevanceDistance;
    Optional<RelevanceTrafficDirection> relevanceTrafficDirection;
    Default<ValidityDuration, defaultValidity> validityDuration;
    Optional<TransmissionInterval> transmissionInterval;
    StationType stationType;
    Ellipsis dots;
};

struct SituationContainer {
    InformationQuality informationQuality;
    CauseCode eventType;
    Optional<CauseCode> linkedCause;
    Optional<EventHistory> eventHistory;
    Ellipsis dots;
};

struct LocationContainer {
    Optional<Speed> eventSpeed;
    Optional<Heading> eventPositionHeading;
    Traces traces;
    Optional<RoadType> roadType;
    Ellipsis dots;
};

struct ImpactReductionContainer {
    HeightLonCarr heightLonCarrLeft;
    HeightLonCarr heightLonCarrRight;
    PosLonCarr posLonCarrLeft;
    PosLonCarr posLonCarrRight;
    PositionOfPillars positionOfPillars;
    PosCentMass posCentMass;
    WheelBaseVehicle wheelBaseVehicle;
    TurningRadius turningRadius;
    PosFrontAx posFrontAx;
    PositionOfOccupants positionOfOccupants;
    VehicleMass vehicleMass;
    RequestResponseIndication requestResponseIndication;
};

using ReferenceDenms = View<ActionID, 1, 8, extensible>;

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

}  // namespace chorus::v2x::messages::release1
