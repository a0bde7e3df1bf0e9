// Causes and sub-causes of events (ETSI-ITS-CDD, ETSI TS 102 894-2 V2.4.1).
#pragma once

#include <cstdint>
#include <string_view>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::release2 {

using namespace asn1;
using asn1::operator==;

// CauseCodeType ::= INTEGER {trafficCondition (1), accident (2), roadworks (3), detectedRoadworks (4),
//     impassability (5), adhesion (6), aquaplaning (7), hazardousLocation-SurfaceCondition (9),
//     hazardousLocation-ObstacleOnTheRoad (10), hazardousLocation-AnimalOnTheRoad (11), humanPresenceOnTheRoad (12),
//     wrongWayDriving (14), rescueRecoveryAndMaintenanceWorkInProgress (15),
//     adverseWeatherCondition-ExtremeWeatherCondition (17), adverseWeatherCondition-Visibility (18),
//     adverseWeatherCondition-Precipitation (19), violence (20), slowVehicle (26), dangerousEndOfQueue (27),
//     publicTransportVehicleApproaching (28), vehicleBreakdown (91), postCrash (92), humanProblem (93),
//     stationaryVehicle (94), emergencyVehicleApproaching (95), hazardousLocation-DangerousCurve (96),
//     collisionRisk (97), signalViolation (98), dangerousSituation (99), railwayLevelCrossing (100)} (0..255)
struct CauseCodeType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        trafficCondition = 1,
        accident = 2,
        roadworks = 3,
        detectedRoadworks = 4,
        impassability = 5,
        adhesion = 6,
        aquaplaning = 7,
        hazardousLocation_SurfaceCondition = 9,
        hazardousLocation_ObstacleOnTheRoad = 10,
        hazardousLocation_AnimalOnTheRoad = 11,
        humanPresenceOnTheRoad = 12,
        wrongWayDriving = 14,
        rescueRecoveryAndMaintenanceWorkInProgress = 15,
        adverseWeatherCondition_ExtremeWeatherCondition = 17,
        adverseWeatherCondition_Visibility = 18,
        adverseWeatherCondition_Precipitation = 19,
        violence = 20,
        slowVehicle = 26,
        dangerousEndOfQueue = 27,
        publicTransportVehicleApproaching = 28,
        vehicleBreakdown = 91,
        postCrash = 92,
        humanProblem = 93,
        stationaryVehicle = 94,
        emergencyVehicleApproaching = 95,
        hazardousLocation_DangerousCurve = 96,
        collisionRisk = 97,
        signalViolation = 98,
        dangerousSituation = 99,
        railwayLevelCrossing = 100
    };
    using Numbers =
        NumberList<trafficCondition, accident, roadworks, detectedRoadworks, impassability, adhesion, aquaplaning,
                   hazardousLocation_SurfaceCondition, hazardousLocation_ObstacleOnTheRoad,
                   hazardousLocation_AnimalOnTheRoad, humanPresenceOnTheRoad, wrongWayDriving,
                   rescueRecoveryAndMaintenanceWorkInProgress, adverseWeatherCondition_ExtremeWeatherCondition,
                   adverseWeatherCondition_Visibility, adverseWeatherCondition_Precipitation, violence, slowVehicle,
                   dangerousEndOfQueue, publicTransportVehicleApproaching, vehicleBreakdown, postCrash, humanProblem,
                   stationaryVehicle, emergencyVehicleApproaching, hazardousLocation_DangerousCurve, collisionRisk,
                   signalViolation, dangerousSituation, railwayLevelCrossing>;
};

// SubCauseCodeType ::= INTEGER (0..255)
struct SubCauseCodeType : Integer<0, 255> {
    using Integer::Integer;
};

// AccidentSubCauseCode ::= INTEGER {unavailable (0), multiVehicleAccident (1), heavyAccident (2),
//     accidentInvolvingLorry (3), accidentInvolvingBus (4), accidentInvolvingHazardousMaterials (5),
//     accidentOnOppositeLane-deprecated (6), unsecuredAccident (7), assistanceRequested (8)} (0..255)
struct AccidentSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        multiVehicleAccident = 1,
        heavyAccident = 2,
        accidentInvolvingLorry = 3,
        accidentInvolvingBus = 4,
        accidentInvolvingHazardousMaterials = 5,
        accidentOnOppositeLane_deprecated = 6,
        unsecuredAccident = 7,
        assistanceRequested = 8
    };
    using Numbers = NumberList<unavailable, multiVehicleAccident, heavyAccident, accidentInvolvingLorry,
                               accidentInvolvingBus, accidentInvolvingHazardousMaterials,
                               accidentOnOppositeLane_deprecated, unsecuredAccident, assistanceRequested>;
};

// AdhesionSubCauseCode ::= INTEGER {unavailable (0), heavyFrostOnRoad (1), fuelOnRoad (2), mudOnRoad (3),
//     snowOnRoad (4), iceOnRoad (5), blackIceOnRoad (6), oilOnRoad (7), looseChippings (8), instantBlackIce (9),
//     roadsSalted (10), flooding (11), waterOnRoad (12)} (0..255)
struct AdhesionSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        heavyFrostOnRoad = 1,
        fuelOnRoad = 2,
        mudOnRoad = 3,
        snowOnRoad = 4,
        iceOnRoad = 5,
        blackIceOnRoad = 6,
        oilOnRoad = 7,
        looseChippings = 8,
        instantBlackIce = 9,
        roadsSalted = 10,
        flooding = 11,
        waterOnRoad = 12
    };
    using Numbers =
        NumberList<unavailable, heavyFrostOnRoad, fuelOnRoad, mudOnRoad, snowOnRoad, iceOnRoad, blackIceOnRoad,
                   oilOnRoad, looseChippings, instantBlackIce, roadsSalted, flooding, waterOnRoad>;
};

// AdverseWeatherCondition-WindSubCauseCode ::= INTEGER {unavailable (0), strongWinds (1), damagingHail-deprecated (2),
//     hurricane (3), thunderstorm (4), tornado (5), blizzard (6)} (0..255)
struct AdverseWeatherCondition_WindSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        strongWinds = 1,
        damagingHail_deprecated = 2,
        hurricane = 3,
        thunderstorm = 4,
        tornado = 5,
        blizzard = 6
    };
    using Numbers =
        NumberList<unavailable, strongWinds, damagingHail_deprecated, hurricane, thunderstorm, tornado, blizzard>;
};

// AdverseWeatherCondition-PrecipitationSubCauseCode ::= INTEGER {unavailable (0), rain (1), snowfall (2),
//     hail (3)} (0..255)
struct AdverseWeatherCondition_PrecipitationSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, rain = 1, snowfall = 2, hail = 3 };
    using Numbers = NumberList<unavailable, rain, snowfall, hail>;
};

// AdverseWeatherCondition-VisibilitySubCauseCode ::= INTEGER {unavailable (0), fog (1), smoke (2), snowfall (3),
//     rain (4), hail (5), lowSunGlare (6), sandstorms (7), swarmsOfInsects (8)} (0..255)
struct AdverseWeatherCondition_VisibilitySubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        fog = 1,
        smoke = 2,
        snowfall = 3,
        rain = 4,
        hail = 5,
        lowSunGlare = 6,
        sandstorms = 7,
        swarmsOfInsects = 8
    };
    using Numbers = NumberList<unavailable, fog, smoke, snowfall, rain, hail, lowSunGlare, sandstorms, swarmsOfInsects>;
};

// CollisionRiskSubCauseCode ::= INTEGER {unavailable (0), longitudinalCollisionRisk (1), crossingCollisionRisk (2),
//     lateralCollisionRisk (3), vulnerableRoadUser (4), collisionRiskWithPedestrian (5), collisionRiskWithCyclist (6),
//     collisionRiskWithMotorVehicle (7), erraticDriving (8), recklessDriving (9)} (0..255)
struct CollisionRiskSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        longitudinalCollisionRisk = 1,
        crossingCollisionRisk = 2,
        lateralCollisionRisk = 3,
        vulnerableRoadUser = 4,
        collisionRiskWithPedestrian = 5,
        collisionRiskWithCyclist = 6,
        collisionRiskWithMotorVehicle = 7,
        erraticDriving = 8,
        recklessDriving = 9
    };
    using Numbers = NumberList<unavailable, longitudinalCollisionRisk, crossingCollisionRisk, lateralCollisionRisk,
                               vulnerableRoadUser, collisionRiskWithPedestrian, collisionRiskWithCyclist,
                               collisionRiskWithMotorVehicle, erraticDriving, recklessDriving>;
};

// DangerousEndOfQueueSubCauseCode ::= INTEGER {unavailable (0), suddenEndOfQueue (1), queueOverHill (2),
//     queueAroundBend (3), queueInTunnel (4)} (0..255)
struct DangerousEndOfQueueSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        suddenEndOfQueue = 1,
        queueOverHill = 2,
        queueAroundBend = 3,
        queueInTunnel = 4
    };
    using Numbers = NumberList<unavailable, suddenEndOfQueue, queueOverHill, queueAroundBend, queueInTunnel>;
};

// DangerousSituationSubCauseCode ::= INTEGER {unavailable (0), emergencyElectronicBrakeEngaged (1),
//     preCrashSystemEngaged (2), espEngaged (3), absEngaged (4), aebEngaged (5), brakeWarningEngaged (6),
//     collisionRiskWarningEngaged (7), riskMitigationFunctionEngaged (8)} (0..255)
struct DangerousSituationSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        emergencyElectronicBrakeEngaged = 1,
        preCrashSystemEngaged = 2,
        espEngaged = 3,
        absEngaged = 4,
        aebEngaged = 5,
        brakeWarningEngaged = 6,
        collisionRiskWarningEngaged = 7,
        riskMitigationFunctionEngaged = 8
    };
    using Numbers =
        NumberList<unavailable, emergencyElectronicBrakeEngaged, preCrashSystemEngaged, espEngaged, absEngaged,
                   aebEngaged, brakeWarningEngaged, collisionRiskWarningEngaged, riskMitigationFunctionEngaged>;
};

// EmergencyVehicleApproachingSubCauseCode ::= INTEGER {unavailable (0), emergencyVehicleApproaching (1),
//     prioritizedVehicleApproaching (2)} (0..255)
struct EmergencyVehicleApproachingSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, emergencyVehicleApproaching = 1, prioritizedVehicleApproaching = 2 };
    using Numbers = NumberList<unavailable, emergencyVehicleApproaching, prioritizedVehicleApproaching>;
};

// HazardousLocation-AnimalOnTheRoadSubCauseCode ::= INTEGER {unavailable (0), wildAnimals (1), herdOfAnimals (2),
//     smallAnimals (3), largeAnimals (4), wildAnimalsSmall (5), wildAnimalsLarge (6), domesticAnimals (7),
//     domesticAnimalsSmall (8), domesticAnimalsLarge (9)} (0..255)
struct HazardousLocation_AnimalOnTheRoadSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        wildAnimals = 1,
        herdOfAnimals = 2,
        smallAnimals = 3,
        largeAnimals = 4,
        wildAnimalsSmall = 5,
        wildAnimalsLarge = 6,
        domesticAnimals = 7,
        domesticAnimalsSmall = 8,
        domesticAnimalsLarge = 9
    };
    using Numbers = NumberList<unavailable, wildAnimals, herdOfAnimals, smallAnimals, largeAnimals, wildAnimalsSmall,
                               wildAnimalsLarge, domesticAnimals, domesticAnimalsSmall, domesticAnimalsLarge>;
};

// HazardousLocation-DangerousCurveSubCauseCode ::= INTEGER {unavailable (0), dangerousLeftTurnCurve (1),
//     dangerousRightTurnCurve (2), multipleCurvesStartingWithUnknownTurningDirection (3),
//     multipleCurvesStartingWithLeftTurn (4), multipleCurvesStartingWithRightTurn (5)} (0..255)
struct HazardousLocation_DangerousCurveSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        dangerousLeftTurnCurve = 1,
        dangerousRightTurnCurve = 2,
        multipleCurvesStartingWithUnknownTurningDirection = 3,
        multipleCurvesStartingWithLeftTurn = 4,
        multipleCurvesStartingWithRightTurn = 5
    };
    using Numbers = NumberList<unavailable, dangerousLeftTurnCurve, dangerousRightTurnCurve,
                               multipleCurvesStartingWithUnknownTurningDirection, multipleCurvesStartingWithLeftTurn,
                               multipleCurvesStartingWithRightTurn>;
};

// HazardousLocation-ObstacleOnTheRoadSubCauseCode ::= INTEGER {unavailable (0), shedLoad (1), partsOfVehicles (2),
//     partsOfTyres (3), bigObjects (4), fallenTrees (5), hubCaps (6), waitingVehicles-deprecated (7)} (0..255)
struct HazardousLocation_ObstacleOnTheRoadSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        shedLoad = 1,
        partsOfVehicles = 2,
        partsOfTyres = 3,
        bigObjects = 4,
        fallenTrees = 5,
        hubCaps = 6,
        waitingVehicles_deprecated = 7
    };
    using Numbers = NumberList<unavailable, shedLoad, partsOfVehicles, partsOfTyres, bigObjects, fallenTrees, hubCaps,
                               waitingVehicles_deprecated>;
};

// HazardousLocation-SurfaceConditionSubCauseCode ::= INTEGER {unavailable (0), rockfalls (1),
//     earthquakeDamage-deprecated (2), sinkhole (3), subsidence (4), snowDrifts-deprecated (5),
//     stormDamage-deprecated (6), burstPipe-deprecated (7), lava (8), fallingIce-deprecated (9), fire (10),
//     flooding-deprecated (11), wearAndTear (12)} (0..255)
struct HazardousLocation_SurfaceConditionSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        rockfalls = 1,
        earthquakeDamage_deprecated = 2,
        sinkhole = 3,
        subsidence = 4,
        snowDrifts_deprecated = 5,
        stormDamage_deprecated = 6,
        burstPipe_deprecated = 7,
        lava = 8,
        fallingIce_deprecated = 9,
        fire = 10,
        flooding_deprecated = 11,
        wearAndTear = 12
    };
    using Numbers = NumberList<unavailable, rockfalls, earthquakeDamage_deprecated, sinkhole, subsidence,
                               snowDrifts_deprecated, stormDamage_deprecated, burstPipe_deprecated, lava,
                               fallingIce_deprecated, fire, flooding_deprecated, wearAndTear>;
};

// HumanPresenceOnTheRoadSubCauseCode ::= INTEGER {unavailable (0), childrenOnRoadway (1), cyclistOnRoadway (2),
//     motorcyclistOnRoadway (3), pedestrian (4), ordinary-pedestrian (5), road-worker (6), first-responder (7),
//     lightVruVehicle (8), bicyclist (9), wheelchair-user (10), horse-and-rider (11), rollerskater (12),
//     e-scooter (13), personal-transporter (14), pedelec (15), speed-pedelec (16), ptw (17), moped (18),
//     motorcycle (19), motorcycle-and-sidecar-right (20), motorcycle-and-sidecar-left (21)} (0..255)
struct HumanPresenceOnTheRoadSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        childrenOnRoadway = 1,
        cyclistOnRoadway = 2,
        motorcyclistOnRoadway = 3,
        pedestrian = 4,
        ordinary_pedestrian = 5,
        road_worker = 6,
        first_responder = 7,
        lightVruVehicle = 8,
        bicyclist = 9,
        wheelchair_user = 10,
        horse_and_rider = 11,
        rollerskater = 12,
        e_scooter = 13,
        personal_transporter = 14,
        pedelec = 15,
        speed_pedelec = 16,
        ptw = 17,
        moped = 18,
        motorcycle = 19,
        motorcycle_and_sidecar_right = 20,
        motorcycle_and_sidecar_left = 21
    };
    using Numbers =
        NumberList<unavailable, childrenOnRoadway, cyclistOnRoadway, motorcyclistOnRoadway, pedestrian,
                   ordinary_pedestrian, road_worker, first_responder, lightVruVehicle, bicyclist, wheelchair_user,
                   horse_and_rider, rollerskater, e_scooter, personal_transporter, pedelec, speed_pedelec, ptw, moped,
                   motorcycle, motorcycle_and_sidecar_right, motorcycle_and_sidecar_left>;
};

// HumanProblemSubCauseCode ::= INTEGER {unavailable (0), glycemiaProblem (1), heartProblem (2),
//     unresponsiveDriver (3)} (0..255)
struct HumanProblemSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, glycemiaProblem = 1, heartProblem = 2, unresponsiveDriver = 3 };
    using Numbers = NumberList<unavailable, glycemiaProblem, heartProblem, unresponsiveDriver>;
};

// ImpassabilitySubCauseCode ::= INTEGER {unavailable (0), flooding (1), dangerOfAvalanches (2),
//     blastingOfAvalanches (3), landslips (4), chemicalSpillage (5), winterClosure (6), sinkhole (7),
//     earthquakeDamage (8), fallenTrees (9), rockfalls (10), sewerOverflow (11), stormDamage (12), subsidence (13),
//     burstPipe (14), burstWaterMain (15), fallenPowerCables (16), snowDrifts (17)} (0..255)
struct ImpassabilitySubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        flooding = 1,
        dangerOfAvalanches = 2,
        blastingOfAvalanches = 3,
        landslips = 4,
        chemicalSpillage = 5,
        winterClosure = 6,
        sinkhole = 7,
        earthquakeDamage = 8,
        fallenTrees = 9,
        rockfalls = 10,
        sewerOverflow = 11,
        stormDamage = 12,
        subsidence = 13,
        burstPipe = 14,
        burstWaterMain = 15,
        fallenPowerCables = 16,
        snowDrifts = 17
    };
    using Numbers =
        NumberList<unavailable, flooding, dangerOfAvalanches, blastingOfAvalanches, landslips, chemicalSpillage,
                   winterClosure, sinkhole, earthquakeDamage, fallenTrees, rockfalls, sewerOverflow, stormDamage,
                   subsidence, burstPipe, burstWaterMain, fallenPowerCables, snowDrifts>;
};

// PostCrashSubCauseCode ::= INTEGER {unavailable (0), accidentWithoutECallTriggered (1),
//     accidentWithECallManuallyTriggered (2), accidentWithECallAutomaticallyTriggered (3),
//     accidentWithECallTriggeredWithoutAccessToCellularNetwork (4)} (0..255)
struct PostCrashSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        accidentWithoutECallTriggered = 1,
        accidentWithECallManuallyTriggered = 2,
        accidentWithECallAutomaticallyTriggered = 3,
        accidentWithECallTriggeredWithoutAccessToCellularNetwork = 4
    };
    using Numbers =
        NumberList<unavailable, accidentWithoutECallTriggered, accidentWithECallManuallyTriggered,
                   accidentWithECallAutomaticallyTriggered, accidentWithECallTriggeredWithoutAccessToCellularNetwork>;
};

// RailwayLevelCrossingSubCauseCode ::= INTEGER {unavailable (0), doNotCrossAbnormalSituation (1), closed (2),
//     unguarded (3), nominal (4), trainApproaching (5)} (0..255)
struct RailwayLevelCrossingSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        doNotCrossAbnormalSituation = 1,
        closed = 2,
        unguarded = 3,
        nominal = 4,
        trainApproaching = 5
    };
    using Numbers = NumberList<unavailable, doNotCrossAbnormalSituation, closed, unguarded, nominal, trainApproaching>;
};

// RescueRecoveryAndMaintenanceWorkInProgressSubCauseCode ::= INTEGER {unavailable (0), emergencyVehicles (1),
//     rescueHelicopterLanding (2), policeActivityOngoing (3), medicalEmergencyOngoing (4),
//     childAbductionInProgress-deprecated (5), prioritizedVehicle (6), rescueAndRecoveryVehicle (7)} (0..255)
struct RescueRecoveryAndMaintenanceWorkInProgressSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        emergencyVehicles = 1,
        rescueHelicopterLanding = 2,
        policeActivityOngoing = 3,
        medicalEmergencyOngoing = 4,
        childAbductionInProgress_deprecated = 5,
        prioritizedVehicle = 6,
        rescueAndRecoveryVehicle = 7
    };
    using Numbers = NumberList<unavailable, emergencyVehicles, rescueHelicopterLanding, policeActivityOngoing,
                               medicalEmergencyOngoing, childAbductionInProgress_deprecated, prioritizedVehicle,
                               rescueAndRecoveryVehicle>;
};

// RoadworksSubCauseCode ::= INTEGER {unavailable (0), roadOrCarriagewayClosure (1), roadMarkingWork-deprecated (2),
//     movingLaneClosure (3), stationaryLaneClosure (4), streetCleaning-deprecated (5), winterService-deprecated (6),
//     setupPhase (7), remodellingPhase (8), dismantlingPhase (9), carriagewayCrossover (10)} (0..255)
struct RoadworksSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        roadOrCarriagewayClosure = 1,
        roadMarkingWork_deprecated = 2,
        movingLaneClosure = 3,
        stationaryLaneClosure = 4,
        streetCleaning_deprecated = 5,
        winterService_deprecated = 6,
        setupPhase = 7,
        remodellingPhase = 8,
        dismantlingPhase = 9,
        carriagewayCrossover = 10
    };
    using Numbers = NumberList<unavailable, roadOrCarriagewayClosure, roadMarkingWork_deprecated, movingLaneClosure,
                               stationaryLaneClosure, streetCleaning_deprecated, winterService_deprecated, setupPhase,
                               remodellingPhase, dismantlingPhase, carriagewayCrossover>;
};

// SignalViolationSubCauseCode ::= INTEGER {unavailable (0), stopSignViolation (1), trafficLightViolation (2),
//     turningRegulationViolation (3)} (0..255)
struct SignalViolationSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        stopSignViolation = 1,
        trafficLightViolation = 2,
        turningRegulationViolation = 3
    };
    using Numbers = NumberList<unavailable, stopSignViolation, trafficLightViolation, turningRegulationViolation>;
};

// SlowVehicleSubCauseCode ::= INTEGER {unavailable (0), maintenanceVehicle (1), vehiclesSlowingToLookAtAccident (2),
//     abnormalLoad (3), abnormalWideLoad (4), convoy (5), winterMaintenanceSnowplough (6), deicing-deprecated (7),
//     winterMaintenanceAdhesionImprovement (8)} (0..255)
struct SlowVehicleSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        maintenanceVehicle = 1,
        vehiclesSlowingToLookAtAccident = 2,
        abnormalLoad = 3,
        abnormalWideLoad = 4,
        convoy = 5,
        winterMaintenanceSnowplough = 6,
        deicing_deprecated = 7,
        winterMaintenanceAdhesionImprovement = 8
    };
    using Numbers =
        NumberList<unavailable, maintenanceVehicle, vehiclesSlowingToLookAtAccident, abnormalLoad, abnormalWideLoad,
                   convoy, winterMaintenanceSnowplough, deicing_deprecated, winterMaintenanceAdhesionImprovement>;
};

// StationaryVehicleSubCauseCode ::= INTEGER {unavailable (0), humanProblem-deprecated (1), vehicleBreakdown (2),
//     postCrash (3), publicTransportStop (4), carryingDangerousGoods (5), vehicleOnFire (6)} (0..255)
struct StationaryVehicleSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        humanProblem_deprecated = 1,
        vehicleBreakdown = 2,
        postCrash = 3,
        publicTransportStop = 4,
        carryingDangerousGoods = 5,
        vehicleOnFire = 6
    };
    using Numbers = NumberList<unavailable, humanProblem_deprecated, vehicleBreakdown, postCrash, publicTransportStop,
                               carryingDangerousGoods, vehicleOnFire>;
};

// TrafficConditionSubCauseCode ::= INTEGER {unavailable (0), increasedVolumeOfTraffic (1),
//     trafficJamSlowlyIncreasing (2), trafficJamIncreasing (3), trafficJamStronglyIncreasing (4), trafficJam (5),
//     trafficJamSlightlyDecreasing (6), trafficJamDecreasing (7), trafficJamStronglyDecreasing (8),
//     trafficJamStable (9)} (0..255)
struct TrafficConditionSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        increasedVolumeOfTraffic = 1,
        trafficJamSlowlyIncreasing = 2,
        trafficJamIncreasing = 3,
        trafficJamStronglyIncreasing = 4,
        trafficJam = 5,
        trafficJamSlightlyDecreasing = 6,
        trafficJamDecreasing = 7,
        trafficJamStronglyDecreasing = 8,
        trafficJamStable = 9
    };
    using Numbers = NumberList<unavailable, increasedVolumeOfTraffic, trafficJamSlowlyIncreasing, trafficJamIncreasing,
                               trafficJamStronglyIncreasing, trafficJam, trafficJamSlightlyDecreasing,
                               trafficJamDecreasing, trafficJamStronglyDecreasing, trafficJamStable>;
};

// VehicleBreakdownSubCauseCode ::= INTEGER {unavailable (0), lackOfFuel (1), lackOfBatteryPower (2), engineProblem (3),
//     transmissionProblem (4), engineCoolingProblem (5), brakingSystemProblem (6), steeringProblem (7),
//     tyrePuncture-deprecated (8), tyrePressureProblem (9), vehicleOnFire (10)} (0..255)
struct VehicleBreakdownSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        lackOfFuel = 1,
        lackOfBatteryPower = 2,
        engineProblem = 3,
        transmissionProblem = 4,
        engineCoolingProblem = 5,
        brakingSystemProblem = 6,
        steeringProblem = 7,
        tyrePuncture_deprecated = 8,
        tyrePressureProblem = 9,
        vehicleOnFire = 10
    };
    using Numbers = NumberList<unavailable, lackOfFuel, lackOfBatteryPower, engineProblem, transmissionProblem,
                               engineCoolingProblem, brakingSystemProblem, steeringProblem, tyrePuncture_deprecated,
                               tyrePressureProblem, vehicleOnFire>;
};

// WrongWayDrivingSubCauseCode ::= INTEGER {unavailable (0), wrongLane-deprecated (1), wrongDirection (2)} (0..255)
struct WrongWayDrivingSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, wrongLane_deprecated = 1, wrongDirection = 2 };
    using Numbers = NumberList<unavailable, wrongLane_deprecated, wrongDirection>;
};

// The number of a CauseCodeChoice alternative: the cause, and in the name the same number again.
struct CauseCodeAlternative : Integer<0, 128> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        trafficCondition1 = 1,
        accident2 = 2,
        roadworks3 = 3,
        detectedRoadworks4 = 4,
        impassability5 = 5,
        adhesion6 = 6,
        aquaplaning7 = 7,
        hazardousLocation_SurfaceCondition9 = 9,
        hazardousLocation_ObstacleOnTheRoad10 = 10,
        hazardousLocation_AnimalOnTheRoad11 = 11,
        humanPresenceOnTheRoad12 = 12,
        wrongWayDriving14 = 14,
        rescueRecoveryAndMaintenanceWorkInProgress15 = 15,
        adverseWeatherCondition_Wind17 = 17,
        adverseWeatherCondition_Visibility18 = 18,
        adverseWeatherCondition_Precipitation19 = 19,
        violence20 = 20,
        slowVehicle26 = 26,
        dangerousEndOfQueue27 = 27,
        publicTransportVehicleApproaching28 = 28,
        dontPanic42 = 42,
        vehicleBreakdown91 = 91,
        postCrash92 = 92,
        humanProblem93 = 93,
        stationaryVehicle94 = 94,
        emergencyVehicleApproaching95 = 95,
        hazardousLocation_DangerousCurve96 = 96,
        collisionRisk97 = 97,
        signalViolation98 = 98,
        dangerousSituation99 = 99,
        railwayLevelCrossing100 = 100
    };
    using Numbers = NumberList<trafficCondition1, accident2, roadworks3, detectedRoadworks4, impassability5, adhesion6,
                               aquaplaning7, hazardousLocation_SurfaceCondition9, hazardousLocation_ObstacleOnTheRoad10,
                               hazardousLocation_AnimalOnTheRoad11, humanPresenceOnTheRoad12, wrongWayDriving14,
                               rescueRecoveryAndMaintenanceWorkInProgress15, adverseWeatherCondition_Wind17,
                               adverseWeatherCondition_Visibility18, adverseWeatherCondition_Precipitation19,
                               violence20, slowVehicle26, dangerousEndOfQueue27, publicTransportVehicleApproaching28,
                               dontPanic42, vehicleBreakdown91, postCrash92, humanProblem93, stationaryVehicle94,
                               emergencyVehicleApproaching95, hazardousLocation_DangerousCurve96, collisionRisk97,
                               signalViolation98, dangerousSituation99, railwayLevelCrossing100>;
};

// CHOICE of 129 alternatives, reserved0 to reserved128, each an INTEGER (0..255). On the wire it is the
// number of the alternative in eight bits and an octet: the layout of release 1's CauseCode.
// CauseCodeChoice ::= CHOICE {reserved0 SubCauseCodeType, trafficCondition1 SubCauseCodeType,
//     accident2 SubCauseCodeType, roadworks3 SubCauseCodeType, detectedRoadworks4 SubCauseCodeType,
//     impassability5 SubCauseCodeType, adhesion6 SubCauseCodeType, aquaplaning7 SubCauseCodeType,
//     reserved8 SubCauseCodeType, hazardousLocation-SurfaceCondition9 SubCauseCodeType,
//     hazardousLocation-ObstacleOnTheRoad10 SubCauseCodeType, hazardousLocation-AnimalOnTheRoad11 SubCauseCodeType,
//     humanPresenceOnTheRoad12 SubCauseCodeType, reserved13 SubCauseCodeType, wrongWayDriving14 SubCauseCodeType,
//     rescueRecoveryAndMaintenanceWorkInProgress15 SubCauseCodeType, reserved16 SubCauseCodeType,
//     adverseWeatherCondition-Wind17 SubCauseCodeType, adverseWeatherCondition-Visibility18 SubCauseCodeType,
//     adverseWeatherCondition-Precipitation19 SubCauseCodeType, violence20 SubCauseCodeType,
//     reserved21 SubCauseCodeType -- to 25 --, slowVehicle26 SubCauseCodeType, dangerousEndOfQueue27 SubCauseCodeType,
//     publicTransportVehicleApproaching28 SubCauseCodeType, reserved29 SubCauseCodeType -- to 41 --,
//     dontPanic42 SubCauseCodeType, reserved43 SubCauseCodeType -- to 90 --, vehicleBreakdown91 SubCauseCodeType,
//     postCrash92 SubCauseCodeType, humanProblem93 SubCauseCodeType, stationaryVehicle94 SubCauseCodeType,
//     emergencyVehicleApproaching95 SubCauseCodeType, hazardousLocation-DangerousCurve96 SubCauseCodeType,
//     collisionRisk97 SubCauseCodeType, signalViolation98 SubCauseCodeType, dangerousSituation99 SubCauseCodeType,
//     railwayLevelCrossing100 SubCauseCodeType, reserved101 SubCauseCodeType -- to 128 --}
struct CauseCodeChoice {
    CauseCodeAlternative causeCode;
    SubCauseCodeType subCauseCode;
    // In JSON an alternative without a name of its own is this and its number.
    static constexpr std::string_view unnamed_alternative = "reserved";
};

// CauseCodeV2 ::= SEQUENCE {ccAndScc CauseCodeChoice, ...}
struct CauseCodeV2 {
    CauseCodeChoice ccAndScc;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::release2
