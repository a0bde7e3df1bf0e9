// DENM-PDU-Description, ETSI TS 103 831 V2.3.1.
#pragma once

#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2 {

inline constexpr int defaultValidity = 600;  // seconds

// Termination ::= ENUMERATED {isCancellation, isNegation}
enum class Termination : std::uint8_t { isCancellation, isNegation };
Root<Termination::isNegation> asn1_shape(Termination);

// ManagementContainer ::= SEQUENCE {actionId ActionId, detectionTime TimestampIts, referenceTime TimestampIts,
//     termination Termination OPTIONAL, eventPosition ReferencePosition, awarenessDistance StandardLength3b OPTIONAL,
//     trafficDirection TrafficDirection OPTIONAL, validityDuration DeltaTimeSecond DEFAULT 600,
//     transmissionInterval DeltaTimeMilliSecondPositive OPTIONAL, stationType StationType, ...}
struct ManagementContainer {
    ActionId actionId;
    TimestampIts detectionTime;
    TimestampIts referenceTime;
    Optional<Termination> termination;
    ReferencePosition eventPosition;
    Optional<StandardLength3b> awarenessDistance;
    Optional<TrafficDirection> trafficDirection;
    Default<DeltaTimeSecond, defaultValidity> validityDuration;
    Optional<DeltaTimeMilliSecondPositive> transmissionInterval;
    StationType stationType;
    Ellipsis dots;
};

// PerceivedEvent ::= BOOLEAN
using PerceivedEvent = bool;

struct SituationContainerGroup1 {
    Optional<ActionIdList> linkedDenms;
    Optional<Position1d> eventEnd;
};
struct SituationContainerGroup2 {
    Optional<MultiplicativeFactor> eventEndFactor;
    Optional<PerceivedEvent> perceivedEvent;
};
// SituationContainer ::= SEQUENCE {informationQuality InformationQuality, eventType CauseCodeV2,
//     linkedCause CauseCodeV2 OPTIONAL, eventZone EventZone OPTIONAL, ..., [[linkedDenms ActionIdList OPTIONAL,
//     eventEnd Position1d OPTIONAL]], [[eventEndFactor MultiplicativeFactor OPTIONAL,
//     perceivedEvent PerceivedEvent OPTIONAL]]}
struct SituationContainer {
    InformationQuality informationQuality;
    CauseCodeV2 eventType;
    Optional<CauseCodeV2> linkedCause;
    Optional<EventZone> eventZone;
    Ellipsis dots;
    Group<SituationContainerGroup1> group1;
    Group<SituationContainerGroup2> group2;
};

struct LocationContainerGroup1 {
    Optional<GeneralizedLanePositions> lanePositions;
    Optional<OccupiedLanesWithConfidence> occupiedLanes;
    Optional<IvimReferences> linkedIvims;
    Optional<MapReferences> linkedMapems;
    Optional<TracesExtended> detectionZonesToSpecifiedEventPoint;
    Optional<PathPredictedList> predictedPaths;
};
// LocationContainer ::= SEQUENCE {eventSpeed Speed OPTIONAL, eventPositionHeading Wgs84Angle OPTIONAL,
//     detectionZonesToEventPosition Traces, roadType RoadType OPTIONAL, ...,
//     [[lanePositions GeneralizedLanePositions OPTIONAL, occupiedLanes OccupiedLanesWithConfidence OPTIONAL,
//     linkedIvims IvimReferences OPTIONAL, linkedMapems MapReferences OPTIONAL,
//     detectionZonesToSpecifiedEventPoint TracesExtended OPTIONAL, predictedPaths PathPredictedList OPTIONAL]]}
struct LocationContainer {
    Optional<Speed> eventSpeed;
    Optional<Wgs84Angle> eventPositionHeading;
    Traces detectionZonesToEventPosition;
    Optional<RoadType> roadType;
    Ellipsis dots;
    Group<LocationContainerGroup1> group1;
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
OutOfLine asn1_code(const ImpactReductionContainer&);

// RoadWorksContainerExtended ::= SEQUENCE {lightBarSirenInUse LightBarSirenInUse OPTIONAL,
//     closedLanes ClosedLanes OPTIONAL, restriction RestrictedTypes OPTIONAL, speedLimit SpeedLimit OPTIONAL,
//     incidentIndication CauseCodeV2 OPTIONAL, recommendedPath ItineraryPath OPTIONAL,
//     startingPointSpeedLimit DeltaReferencePosition OPTIONAL, trafficFlowRule TrafficRule OPTIONAL,
//     referenceDenms ActionIdList OPTIONAL}
struct RoadWorksContainerExtended {
    Optional<LightBarSirenInUse> lightBarSirenInUse;
    Optional<ClosedLanes> closedLanes;
    Optional<RestrictedTypes> restriction;
    Optional<SpeedLimit> speedLimit;
    Optional<CauseCodeV2> incidentIndication;
    Optional<ItineraryPath> recommendedPath;
    Optional<DeltaReferencePosition> startingPointSpeedLimit;
    Optional<TrafficRule> trafficFlowRule;
    Optional<ActionIdList> referenceDenms;
};
OutOfLine asn1_code(const RoadWorksContainerExtended&);

// StationaryVehicleContainer ::= SEQUENCE {stationarySince StationarySince OPTIONAL,
//     stationaryCause CauseCodeV2 OPTIONAL, carryingDangerousGoods DangerousGoodsExtended OPTIONAL,
//     numberOfOccupants NumberOfOccupants OPTIONAL, vehicleIdentification VehicleIdentification OPTIONAL,
//     energyStorageType EnergyStorageType OPTIONAL}
struct StationaryVehicleContainer {
    Optional<StationarySince> stationarySince;
    Optional<CauseCodeV2> stationaryCause;
    Optional<DangerousGoodsExtended> carryingDangerousGoods;
    Optional<NumberOfOccupants> numberOfOccupants;
    Optional<VehicleIdentification> vehicleIdentification;
    Optional<EnergyStorageType> energyStorageType;
};
OutOfLine asn1_code(const StationaryVehicleContainer&);

// RoadConfigurationContainer ::= SEQUENCE {roadConfigurationConfidence MetaInformation,
//     roadConfigurationSectionList RoadConfigurationSectionList, ...}
struct RoadConfigurationContainer {
    MetaInformation roadConfigurationConfidence;
    RoadConfigurationSectionList roadConfigurationSectionList;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadConfigurationContainer&);

// PreCrashContainer ::= SEQUENCE {perceivedPreCrashObject PerceivedObject, objectStationId StationId OPTIONAL,
//     timeToCollision DeltaTimeMilliSecondPositive OPTIONAL, impactSection ObjectFace OPTIONAL,
//     estimatedBrakingDistance StandardLength12b OPTIONAL, ...}
struct PreCrashContainer {
    PerceivedObject perceivedPreCrashObject;
    Optional<StationId> objectStationId;
    Optional<DeltaTimeMilliSecondPositive> timeToCollision;
    Optional<ObjectFace> impactSection;
    Optional<StandardLength12b> estimatedBrakingDistance;
    Ellipsis dots;
};
OutOfLine asn1_code(const PreCrashContainer&);

struct AlacarteContainerGroup1 {
    Optional<RoadConfigurationContainer> roadConfiguration;
    Optional<PreCrashContainer> preCrash;
};
// AlacarteContainer ::= SEQUENCE {lanePosition LanePosition OPTIONAL,
//     impactReduction ImpactReductionContainer OPTIONAL, externalTemperature Temperature OPTIONAL,
//     roadWorks RoadWorksContainerExtended OPTIONAL, positioningSolution PositioningSolutionType OPTIONAL,
//     stationaryVehicle StationaryVehicleContainer OPTIONAL, ...,
//     [[roadConfiguration RoadConfigurationContainer OPTIONAL, preCrash PreCrashContainer OPTIONAL]]}
struct AlacarteContainer {
    Optional<LanePosition> lanePosition;
    Optional<ImpactReductionContainer> impactReduction;
    Optional<Temperature> externalTemperature;
    Optional<RoadWorksContainerExtended> roadWorks;
    Optional<PositioningSolutionType> positioningSolution;
    Optional<StationaryVehicleContainer> stationaryVehicle;
    Ellipsis dots;
    Group<AlacarteContainerGroup1> group1;
};

// DenmPayload ::= SEQUENCE {management ManagementContainer, situation SituationContainer OPTIONAL,
//     location LocationContainer OPTIONAL, alacarte AlacarteContainer OPTIONAL}
struct DenmPayload {
    ManagementContainer management;
    Optional<SituationContainer> situation;
    Optional<LocationContainer> location;
    Optional<AlacarteContainer> alacarte;
};

// DENM ::= SEQUENCE {header ItsPduHeader, denm DenmPayload}
struct DENM {
    ItsPduHeader header;
    DenmPayload denm;
};

}  // namespace chorus::v2x::messages::release2
