// DENM-PDU-Description, ETSI TS 103 831 V2.3.1.
#pragma once

#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2 {

inline constexpr int defaultValidity = 600;  // seconds

enum class Termination : std::uint8_t { isCancellation, isNegation };
Root<Termination::isNegation> asn1_shape(Termination);

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

using PerceivedEvent = bool;

struct SituationContainerGroup1 {
    Optional<ActionIdList> linkedDenms;
    Optional<Position1d> eventEnd;
};
struct SituationContainerGroup2 {
    Optional<MultiplicativeFactor> eventEndFactor;
    Optional<PerceivedEvent> perceivedEvent;
};
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
struct LocationContainer {
    Optional<Speed> eventSpeed;
    Optional<Wgs84Angle> eventPositionHeading;
    Traces detectionZonesToEventPosition;
    Optional<RoadType> roadType;
    Ellipsis dots;
    Group<LocationContainerGroup1> group1;
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
OutOfLine asn1_code(const ImpactReductionContainer&);

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

struct StationaryVehicleContainer {
    Optional<StationarySince> stationarySince;
    Optional<CauseCodeV2> stationaryCause;
    Optional<DangerousGoodsExtended> carryingDangerousGoods;
    Optional<NumberOfOccupants> numberOfOccupants;
    Optional<VehicleIdentification> vehicleIdentification;
    Optional<EnergyStorageType> energyStorageType;
};
OutOfLine asn1_code(const StationaryVehicleContainer&);

struct RoadConfigurationContainer {
    MetaInformation roadConfigurationConfidence;
    RoadConfigurationSectionList roadConfigurationSectionList;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadConfigurationContainer&);

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

struct DenmPayload {
    ManagementContainer management;
    Optional<SituationContainer> situation;
    Optional<LocationContainer> location;
    Optional<AlacarteContainer> alacarte;
};

struct DENM {
    ItsPduHeader header;
    DenmPayload denm;
};

}  // namespace chorus::v2x::messages::release2
