// DENM-PDU-Descriptions, ETSI EN 302 637-3 V1.3.1.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"

namespace chorus::v2x::messages::release1 {

inline constexpr int defaultValidity = 600;  // seconds

// Termination ::= ENUMERATED {isCancellation, isNegation}
enum class Termination : std::uint8_t { isCancellation, isNegation };
Root<Termination::isNegation> asn1_shape(Termination);

// ManagementContainer ::= SEQUENCE {actionID ActionID, detectionTime TimestampIts, referenceTime TimestampIts,
//     termination Termination OPTIONAL, eventPosition ReferencePosition, relevanceDistance RelevanceDistance OPTIONAL,
//     relevanceTrafficDirection RelevanceTrafficDirection OPTIONAL, validityDuration ValidityDuration DEFAULT 600,
//     transmissionInterval TransmissionInterval OPTIONAL, stationType StationType, ...}
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

// SituationContainer ::= SEQUENCE {informationQuality InformationQuality, eventType CauseCode,
//     linkedCause CauseCode OPTIONAL, eventHistory EventHistory OPTIONAL, ...}
struct SituationContainer {
    InformationQuality informationQuality;
    CauseCode eventType;
    Optional<CauseCode> linkedCause;
    Optional<EventHistory> eventHistory;
    Ellipsis dots;
};

// LocationContainer ::= SEQUENCE {eventSpeed Speed OPTIONAL, eventPositionHeading Heading OPTIONAL, traces Traces,
//     roadType RoadType OPTIONAL, ...}
struct LocationContainer {
    Optional<Speed> eventSpeed;
    Optional<Heading> eventPositionHeading;
    Traces traces;
    Optional<RoadType> roadType;
    Ellipsis dots;
};

// ImpactReductionContainer ::= SEQUENCE {heightLonCarrLeft HeightLonCarr, heightLonCarrRight HeightLonCarr,
//     posLonCarrLeft PosLonCarr, posLonCarrRight PosLonCarr, positionOfPillars PositionOfPillars,
//     posCentMass PosCentMass, wheelBaseVehicle WheelBaseVehicle, turningRadius TurningRadius, posFrontAx PosFrontAx,
//     positionOfOccupants PositionOfOccupants, vehicleMass VehicleMass,
//     requestResponseIndication RequestResponseIndication}
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

// ReferenceDenms ::= SEQUENCE (SIZE (1..8, ...)) OF ActionID
using ReferenceDenms = View<ActionID, 1, 8, extensible>;

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

}  // namespace chorus::v2x::messages::release1
