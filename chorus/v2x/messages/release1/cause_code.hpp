// Causes and sub-causes of events (ITS-Container, ETSI TS 102 894-2 V1.3.1).
#pragma once

#include <cstdint>
#include <string_view>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::release1 {

using namespace asn1;
using asn1::operator==;

// CauseCodeType ::= INTEGER {reserved (0), trafficCondition (1), accident (2), roadworks (3), impassability (5),
//     adverseWeatherCondition-Adhesion (6), aquaplannning (7), hazardousLocation-SurfaceCondition (9),
//     hazardousLocation-ObstacleOnTheRoad (10), hazardousLocation-AnimalOnTheRoad (11), humanPresenceOnTheRoad (12),
//     wrongWayDriving (14), rescueAndRecoveryWorkInProgress (15), adverseWeatherCondition-ExtremeWeatherCondition (17),
//     adverseWeatherCondition-Visibility (18), adverseWeatherCondition-Precipitation (19), slowVehicle (26),
//     dangerousEndOfQueue (27), vehicleBreakdown (91), postCrash (92), humanProblem (93), stationaryVehicle (94),
//     emergencyVehicleApproaching (95), hazardousLocation-DangerousCurve (96), collisionRisk (97),
//     signalViolation (98), dangerousSituation (99)} (0..255)
struct CauseCodeType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        reserved = 0,
        trafficCondition = 1,
        accident = 2,
        roadworks = 3,
        impassability = 5,
        adverseWeatherCondition_Adhesion = 6,
        aquaplannning = 7,
        hazardousLocation_SurfaceCondition = 9,
        hazardousLocation_ObstacleOnTheRoad = 10,
        hazardousLocation_AnimalOnTheRoad = 11,
        humanPresenceOnTheRoad = 12,
        wrongWayDriving = 14,
        rescueAndRecoveryWorkInProgress = 15,
        adverseWeatherCondition_ExtremeWeatherCondition = 17,
        adverseWeatherCondition_Visibility = 18,
        adverseWeatherCondition_Precipitation = 19,
        slowVehicle = 26,
        dangerousEndOfQueue = 27,
        vehicleBreakdown = 91,
        postCrash = 92,
        humanProblem = 93,
        stationaryVehicle = 94,
        emergencyVehicleApproaching = 95,
        hazardousLocation_DangerousCurve = 96,
        collisionRisk = 97,
        signalViolation = 98,
        dangerousSituation = 99
    };
    using Numbers =
        NumberList<reserved, trafficCondition, accident, roadworks, impassability, adverseWeatherCondition_Adhesion,
                   aquaplannning, hazardousLocation_SurfaceCondition, hazardousLocation_ObstacleOnTheRoad,
                   hazardousLocation_AnimalOnTheRoad, humanPresenceOnTheRoad, wrongWayDriving,
                   rescueAndRecoveryWorkInProgress, adverseWeatherCondition_ExtremeWeatherCondition,
                   adverseWeatherCondition_Visibility, adverseWeatherCondition_Precipitation, slowVehicle,
                   dangerousEndOfQueue, vehicleBreakdown, postCrash, humanProblem, stationaryVehicle,
                   emergencyVehicleApproaching, hazardousLocation_DangerousCurve, collisionRisk, signalViolation,
                   dangerousSituation>;
};

// SubCauseCodeType ::= INTEGER (0..255)
struct SubCauseCodeType : Integer<0, 255> {
    using Integer::Integer;
};

// TrafficConditionSubCauseCode ::= INTEGER {unavailable (0), increasedVolumeOfTraffic (1),
//     trafficJamSlowlyIncreasing (2), trafficJamIncreasing (3), trafficJamStronglyIncreasing (4),
//     trafficStationary (5), trafficJamSlightlyDecreasing (6), trafficJamDecreasing (7),
//     trafficJamStronglyDecreasing (8)} (0..255)
struct TrafficConditionSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        increasedVolumeOfTraffic = 1,
        trafficJamSlowlyIncreasing = 2,
        trafficJamIncreasing = 3,
        trafficJamStronglyIncreasing = 4,
        trafficStationary = 5,
        trafficJamSlightlyDecreasing = 6,
        trafficJamDecreasing = 7,
        trafficJamStronglyDecreasing = 8
    };
    using Numbers = NumberList<unavailable, increasedVolumeOfTraffic, trafficJamSlowlyIncreasing, trafficJamIncreasing,
                               trafficJamStronglyIncreasing, trafficStationary, trafficJamSlightlyDecreasing,
                               trafficJamDecreasing, trafficJamStronglyDecreasing>;
};

// AccidentSubCauseCode ::= INTEGER {unavailable (0), multiVehicleAccident (1), heavyAccident (2),
//     accidentInvolvingLorry (3), accidentInvolvingBus (4), accidentInvolvingHazardousMaterials (5),
//     accidentOnOppositeLane (6), unsecuredAccident (7), assistanceRequested (8)} (0..255)
struct AccidentSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        multiVehicleAccident = 1,
        heavyAccident = 2,
        accidentInvolvingLorry = 3,
        accidentInvolvingBus = 4,
        accidentInvolvingHazardousMaterials = 5,
        accidentOnOppositeLane = 6,
        unsecuredAccident = 7,
        assistanceRequested = 8
    };
    using Numbers =
        NumberList<unavailable, multiVehicleAccident, heavyAccident, accidentInvolvingLorry, accidentInvolvingBus,
                   accidentInvolvingHazardousMaterials, accidentOnOppositeLane, unsecuredAccident, assistanceRequested>;
};

// RoadworksSubCauseCode ::= INTEGER {unavailable (0), majorRoadworks (1), roadMarkingWork (2),
//     slowMovingRoadMaintenance (3), shortTermStationaryRoadworks (4), streetCleaning (5), winterService (6)} (0..255)
struct RoadworksSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        majorRoadworks = 1,
        roadMarkingWork = 2,
        slowMovingRoadMaintenance = 3,
        shortTermStationaryRoadworks = 4,
        streetCleaning = 5,
        winterService = 6
    };
    using Numbers = NumberList<unavailable, majorRoadworks, roadMarkingWork, slowMovingRoadMaintenance,
                               shortTermStationaryRoadworks, streetCleaning, winterService>;
};

// HumanPresenceOnTheRoadSubCauseCode ::= INTEGER {unavailable (0), childrenOnRoadway (1), cyclistOnRoadway (2),
//     motorcyclistOnRoadway (3)} (0..255)
struct HumanPresenceOnTheRoadSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        childrenOnRoadway = 1,
        cyclistOnRoadway = 2,
        motorcyclistOnRoadway = 3
    };
    using Numbers = NumberList<unavailable, childrenOnRoadway, cyclistOnRoadway, motorcyclistOnRoadway>;
};

// WrongWayDrivingSubCauseCode ::= INTEGER {unavailable (0), wrongLane (1), wrongDirection (2)} (0..255)
struct WrongWayDrivingSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, wrongLane = 1, wrongDirection = 2 };
    using Numbers = NumberList<unavailable, wrongLane, wrongDirection>;
};

// AdverseWeatherCondition-ExtremeWeatherConditionSubCauseCode ::= INTEGER {unavailable (0), strongWinds (1),
//     damagingHail (2), hurricane (3), thunderstorm (4), tornado (5), blizzard (6)} (0..255)
struct AdverseWeatherCondition_ExtremeWeatherConditionSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        strongWinds = 1,
        damagingHail = 2,
        hurricane = 3,
        thunderstorm = 4,
        tornado = 5,
        blizzard = 6
    };
    using Numbers = NumberList<unavailable, strongWinds, damagingHail, hurricane, thunderstorm, tornado, blizzard>;
};

// AdverseWeatherCondition-AdhesionSubCauseCode ::= INTEGER {unavailable (0), heavyFrostOnRoad (1), fuelOnRoad (2),
//     mudOnRoad (3), snowOnRoad (4), iceOnRoad (5), blackIceOnRoad (6), oilOnRoad (7), looseChippings (8),
//     instantBlackIce (9), roadsSalted (10)} (0..255)
struct AdverseWeatherCondition_AdhesionSubCauseCode : Integer<0, 255> {
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
        roadsSalted = 10
    };
    using Numbers = NumberList<unavailable, heavyFrostOnRoad, fuelOnRoad, mudOnRoad, snowOnRoad, iceOnRoad,
                               blackIceOnRoad, oilOnRoad, looseChippings, instantBlackIce, roadsSalted>;
};

// AdverseWeatherCondition-VisibilitySubCauseCode ::= INTEGER {unavailable (0), fog (1), smoke (2), heavySnowfall (3),
//     heavyRain (4), heavyHail (5), lowSunGlare (6), sandstorms (7), swarmsOfInsects (8)} (0..255)
struct AdverseWeatherCondition_VisibilitySubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        fog = 1,
        smoke = 2,
        heavySnowfall = 3,
        heavyRain = 4,
        heavyHail = 5,
        lowSunGlare = 6,
        sandstorms = 7,
        swarmsOfInsects = 8
    };
    using Numbers = NumberList<unavailable, fog, smoke, heavySnowfall, heavyRain, heavyHail, lowSunGlare, sandstorms,
                               swarmsOfInsects>;
};

// AdverseWeatherCondition-PrecipitationSubCauseCode ::= INTEGER {unavailable (0), heavyRain (1), heavySnowfall (2),
//     softHail (3)} (0..255)
struct AdverseWeatherCondition_PrecipitationSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, heavyRain = 1, heavySnowfall = 2, softHail = 3 };
    using Numbers = NumberList<unavailable, heavyRain, heavySnowfall, softHail>;
};

// SlowVehicleSubCauseCode ::= INTEGER {unavailable (0), maintenanceVehicle (1), vehiclesSlowingToLookAtAccident (2),
//     abnormalLoad (3), abnormalWideLoad (4), convoy (5), snowplough (6), deicing (7), saltingVehicles (8)} (0..255)
struct SlowVehicleSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        maintenanceVehicle = 1,
        vehiclesSlowingToLookAtAccident = 2,
        abnormalLoad = 3,
        abnormalWideLoad = 4,
        convoy = 5,
        snowplough = 6,
        deicing = 7,
        saltingVehicles = 8
    };
    using Numbers = NumberList<unavailable, maintenanceVehicle, vehiclesSlowingToLookAtAccident, abnormalLoad,
                               abnormalWideLoad, convoy, snowplough, deicing, saltingVehicles>;
};

// StationaryVehicleSubCauseCode ::= INTEGER {unavailable (0), humanProblem (1), vehicleBreakdown (2), postCrash (3),
//     publicTransportStop (4), carryingDangerousGoods (5)} (0..255)
struct StationaryVehicleSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        humanProblem = 1,
        vehicleBreakdown = 2,
        postCrash = 3,
        publicTransportStop = 4,
        carryingDangerousGoods = 5
    };
    using Numbers =
        NumberList<unavailable, humanProblem, vehicleBreakdown, postCrash, publicTransportStop, carryingDangerousGoods>;
};

// HumanProblemSubCauseCode ::= INTEGER {unavailable (0), glycemiaProblem (1), heartProblem (2)} (0..255)
struct HumanProblemSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, glycemiaProblem = 1, heartProblem = 2 };
    using Numbers = NumberList<unavailable, glycemiaProblem, heartProblem>;
};

// EmergencyVehicleApproachingSubCauseCode ::= INTEGER {unavailable (0), emergencyVehicleApproaching (1),
//     prioritizedVehicleApproaching (2)} (0..255)
struct EmergencyVehicleApproachingSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, emergencyVehicleApproaching = 1, prioritizedVehicleApproaching = 2 };
    using Numbers = NumberList<unavailable, emergencyVehicleApproaching, prioritizedVehicleApproaching>;
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

// HazardousLocation-SurfaceConditionSubCauseCode ::= INTEGER {unavailable (0), rockfalls (1), earthquakeDamage (2),
//     sewerCollapse (3), subsidence (4), snowDrifts (5), stormDamage (6), burstPipe (7), volcanoEruption (8),
//     fallingIce (9)} (0..255)
struct HazardousLocation_SurfaceConditionSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        rockfalls = 1,
        earthquakeDamage = 2,
        sewerCollapse = 3,
        subsidence = 4,
        snowDrifts = 5,
        stormDamage = 6,
        burstPipe = 7,
        volcanoEruption = 8,
        fallingIce = 9
    };
    using Numbers = NumberList<unavailable, rockfalls, earthquakeDamage, sewerCollapse, subsidence, snowDrifts,
                               stormDamage, burstPipe, volcanoEruption, fallingIce>;
};

// HazardousLocation-ObstacleOnTheRoadSubCauseCode ::= INTEGER {unavailable (0), shedLoad (1), partsOfVehicles (2),
//     partsOfTyres (3), bigObjects (4), fallenTrees (5), hubCaps (6), waitingVehicles (7)} (0..255)
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
        waitingVehicles = 7
    };
    using Numbers = NumberList<unavailable, shedLoad, partsOfVehicles, partsOfTyres, bigObjects, fallenTrees, hubCaps,
                               waitingVehicles>;
};

// HazardousLocation-AnimalOnTheRoadSubCauseCode ::= INTEGER {unavailable (0), wildAnimals (1), herdOfAnimals (2),
//     smallAnimals (3), largeAnimals (4)} (0..255)
struct HazardousLocation_AnimalOnTheRoadSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        wildAnimals = 1,
        herdOfAnimals = 2,
        smallAnimals = 3,
        largeAnimals = 4
    };
    using Numbers = NumberList<unavailable, wildAnimals, herdOfAnimals, smallAnimals, largeAnimals>;
};

// CollisionRiskSubCauseCode ::= INTEGER {unavailable (0), longitudinalCollisionRisk (1), crossingCollisionRisk (2),
//     lateralCollisionRisk (3), vulnerableRoadUser (4)} (0..255)
struct CollisionRiskSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        longitudinalCollisionRisk = 1,
        crossingCollisionRisk = 2,
        lateralCollisionRisk = 3,
        vulnerableRoadUser = 4
    };
    using Numbers = NumberList<unavailable, longitudinalCollisionRisk, crossingCollisionRisk, lateralCollisionRisk,
                               vulnerableRoadUser>;
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

// RescueAndRecoveryWorkInProgressSubCauseCode ::= INTEGER {unavailable (0), emergencyVehicles (1),
//     rescueHelicopterLanding (2), policeActivityOngoing (3), medicalEmergencyOngoing (4),
//     childAbductionInProgress (5)} (0..255)
struct RescueAndRecoveryWorkInProgressSubCauseCode : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        emergencyVehicles = 1,
        rescueHelicopterLanding = 2,
        policeActivityOngoing = 3,
        medicalEmergencyOngoing = 4,
        childAbductionInProgress = 5
    };
    using Numbers = NumberList<unavailable, emergencyVehicles, rescueHelicopterLanding, policeActivityOngoing,
                               medicalEmergencyOngoing, childAbductionInProgress>;
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
//     collisionRiskWarningEngaged (7)} (0..255)
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
        collisionRiskWarningEngaged = 7
    };
    using Numbers = NumberList<unavailable, emergencyElectronicBrakeEngaged, preCrashSystemEngaged, espEngaged,
                               absEngaged, aebEngaged, brakeWarningEngaged, collisionRiskWarningEngaged>;
};

// VehicleBreakdownSubCauseCode ::= INTEGER {unavailable (0), lackOfFuel (1), lackOfBatteryPower (2), engineProblem (3),
//     transmissionProblem (4), engineCoolingProblem (5), brakingSystemProblem (6), steeringProblem (7),
//     tyrePuncture (8), tyrePressureProblem (9)} (0..255)
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
        tyrePuncture = 8,
        tyrePressureProblem = 9
    };
    using Numbers =
        NumberList<unavailable, lackOfFuel, lackOfBatteryPower, engineProblem, transmissionProblem,
                   engineCoolingProblem, brakingSystemProblem, steeringProblem, tyrePuncture, tyrePressureProblem>;
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

// CauseCode ::= SEQUENCE {causeCode CauseCodeType, subCauseCode SubCauseCodeType, ...}
struct CauseCode {
    CauseCodeType causeCode;
    SubCauseCodeType subCauseCode;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::release1
