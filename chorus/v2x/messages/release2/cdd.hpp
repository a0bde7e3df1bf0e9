// ETSI-ITS-CDD, ETSI TS 102 894-2 V2.4.1: the part that CAM and DENM need.
// Values are raw, as on the wire; units are in the standard and, for people, in units.hpp.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/cause_code.hpp"

namespace chorus::v2x::messages::release2 {

// ---- data elements, in the order of the standard

// AccelerationConfidence ::= INTEGER {outOfRange (101), unavailable (102)} (0..102)
struct AccelerationConfidence : Integer<0, 102> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 101, unavailable = 102 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// AccelerationControl ::= BIT STRING {brakePedalEngaged (0), gasPedalEngaged (1), emergencyBrakeEngaged (2),
//     collisionWarningEngaged (3), accEngaged (4), cruiseControlEngaged (5), speedLimiterEngaged (6)} (SIZE (7))
struct AccelerationControl : Bits<7> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        brakePedalEngaged,
        gasPedalEngaged,
        emergencyBrakeEngaged,
        collisionWarningEngaged,
        accEngaged,
        cruiseControlEngaged,
        speedLimiterEngaged
    };
    using Numbers = NumberList<brakePedalEngaged, gasPedalEngaged, emergencyBrakeEngaged, collisionWarningEngaged,
                               accEngaged, cruiseControlEngaged, speedLimiterEngaged>;
};

// AccelerationControlExtension ::= BIT STRING {rearCrossTrafficAlertEngaged (0), emergencyBrakeRearEngaged (1),
//     assistedParkingLongitudinalEngaged (2)} (SIZE (3, ...))
struct AccelerationControlExtension : Bits<3, 3, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        rearCrossTrafficAlertEngaged,
        emergencyBrakeRearEngaged,
        assistedParkingLongitudinalEngaged
    };
    using Numbers =
        NumberList<rearCrossTrafficAlertEngaged, emergencyBrakeRearEngaged, assistedParkingLongitudinalEngaged>;
};

// AccelerationMagnitudeValue ::= INTEGER {positiveOutOfRange (160), unavailable (161)} (0..161)
struct AccelerationMagnitudeValue : Integer<0, 161> {
    using Integer::Integer;
    enum Number : std::uint8_t { positiveOutOfRange = 160, unavailable = 161 };
    using Numbers = NumberList<positiveOutOfRange, unavailable>;
};

// AccelerationValue ::= INTEGER {negativeOutOfRange (-160), positiveOutOfRange (160), unavailable (161)} (-160..161)
struct AccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -160, positiveOutOfRange = 160, unavailable = 161 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

// AltitudeConfidence ::= ENUMERATED {alt-000-01, alt-000-02, alt-000-05, alt-000-10, alt-000-20, alt-000-50,
//     alt-001-00, alt-002-00, alt-005-00, alt-010-00, alt-020-00, alt-050-00, alt-100-00, alt-200-00, outOfRange,
//     unavailable}
enum class AltitudeConfidence : std::uint8_t {
    alt_000_01,
    alt_000_02,
    alt_000_05,
    alt_000_10,
    alt_000_20,
    alt_000_50,
    alt_001_00,
    alt_002_00,
    alt_005_00,
    alt_010_00,
    alt_020_00,
    alt_050_00,
    alt_100_00,
    alt_200_00,
    outOfRange,
    unavailable
};
Root<AltitudeConfidence::unavailable> asn1_shape(AltitudeConfidence);

// AltitudeValue ::= INTEGER {negativeOutOfRange (-100000), postiveOutOfRange (800000),
//     unavailable (800001)} (-100000..800001)
struct AltitudeValue : Integer<-100000, 800001> {
    using Integer::Integer;
    enum Number : std::int32_t { negativeOutOfRange = -100000, postiveOutOfRange = 800000, unavailable = 800001 };
    using Numbers = NumberList<negativeOutOfRange, postiveOutOfRange, unavailable>;
};

// AngleConfidence ::= INTEGER {outOfRange (126), unavailable (127)} (1..127)
struct AngleConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// AngularSpeedConfidence ::= ENUMERATED {degSec-01, degSec-02, degSec-05, degSec-10, degSec-20, degSec-50, outOfRange,
//     unavailable}
enum class AngularSpeedConfidence : std::uint8_t {
    degSec_01,
    degSec_02,
    degSec_05,
    degSec_10,
    degSec_20,
    degSec_50,
    outOfRange,
    unavailable
};
Root<AngularSpeedConfidence::unavailable> asn1_shape(AngularSpeedConfidence);

// AutomationControl ::= BIT STRING {emergencySteeringSystemEngaged (0), autonomousEmergencySteeringEngaged (1),
//     automaticLaneChangeEngaged (2), laneKeepingAssistEngaged (3), assistedParkingLateralEngaged (4),
//     emergencyAssistEngaged (5)} (SIZE (6, ...))
struct AutomationControl : Bits<6, 6, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        emergencySteeringSystemEngaged,
        autonomousEmergencySteeringEngaged,
        automaticLaneChangeEngaged,
        laneKeepingAssistEngaged,
        assistedParkingLateralEngaged,
        emergencyAssistEngaged
    };
    using Numbers =
        NumberList<emergencySteeringSystemEngaged, autonomousEmergencySteeringEngaged, automaticLaneChangeEngaged,
                   laneKeepingAssistEngaged, assistedParkingLateralEngaged, emergencyAssistEngaged>;
};

// BrakeControl ::= BIT STRING {abs (0), tcs (1), esc (2)} (SIZE (3, ...))
struct BrakeControl : Bits<3, 3, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { abs, tcs, esc };
    using Numbers = NumberList<abs, tcs, esc>;
};

// CardinalNumber1B ::= INTEGER (0..255)
struct CardinalNumber1B : Integer<0, 255> {
    using Integer::Integer;
};

// CartesianAngleValue ::= INTEGER {valueNotUsed (3600), unavailable (3601)} (0..3601)
struct CartesianAngleValue : Integer<0, 3601> {
    using Integer::Integer;
    enum Number : std::uint16_t { valueNotUsed = 3600, unavailable = 3601 };
    using Numbers = NumberList<valueNotUsed, unavailable>;
};

// CartesianAngularVelocityComponentValue ::= INTEGER {negativeOutofRange (-255), positiveOutOfRange (255),
//     unavailable (256)} (-255..256)
struct CartesianAngularVelocityComponentValue : Integer<-255, 256> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutofRange = -255, positiveOutOfRange = 255, unavailable = 256 };
    using Numbers = NumberList<negativeOutofRange, positiveOutOfRange, unavailable>;
};

// CartesianCoordinateSmall ::= INTEGER {negativeOutOfRange (-3094), positiveOutOfRange (1001)} (-3094..1001)
struct CartesianCoordinateSmall : Integer<-3094, 1001> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -3094, positiveOutOfRange = 1001 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange>;
};

// CartesianCoordinate ::= INTEGER {negativeOutOfRange (-32768), positiveOutOfRange (32767)} (-32768..32767)
struct CartesianCoordinate : Integer<-32768, 32767> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -32768, positiveOutOfRange = 32767 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange>;
};

// CartesianCoordinateLarge ::= INTEGER {negativeOutOfRange (-131072), positiveOutOfRange (131071)} (-131072..131071)
struct CartesianCoordinateLarge : Integer<-131072, 131071> {
    using Integer::Integer;
    enum Number : std::int32_t { negativeOutOfRange = -131072, positiveOutOfRange = 131071 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange>;
};

// ConfidenceLevel ::= INTEGER {unavailable (101)} (1..101)
struct ConfidenceLevel : Integer<1, 101> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 101 };
    using Numbers = NumberList<unavailable>;
};

// CoordinateConfidence ::= INTEGER {outOfRange (4095), unavailable (4096)} (1..4096)
struct CoordinateConfidence : Integer<1, 4096> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 4095, unavailable = 4096 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// CorrelationCellValue ::= INTEGER {full-negative-correlation (-100), no-correlation (0),
//     full-positive-correlation (100), unavailable (101)} (-100..101)
struct CorrelationCellValue : Integer<-100, 101> {
    using Integer::Integer;
    enum Number : std::int8_t {
        full_negative_correlation = -100,
        no_correlation = 0,
        full_positive_correlation = 100,
        unavailable = 101
    };
    using Numbers = NumberList<full_negative_correlation, no_correlation, full_positive_correlation, unavailable>;
};

// CountryCode ::= BIT STRING (SIZE (10))
struct CountryCode : Bits<10> {
    using Bits::Bits;
};

// CurvatureCalculationMode ::= ENUMERATED {yawRateUsed, yawRateNotUsed, unavailable, ...}
enum class CurvatureCalculationMode : std::uint8_t { yawRateUsed, yawRateNotUsed, unavailable /*, ... */ };
Root<CurvatureCalculationMode::unavailable, extensible> asn1_shape(CurvatureCalculationMode);

// CurvatureConfidence ::= ENUMERATED {onePerMeter-0-00002, onePerMeter-0-0001, onePerMeter-0-0005, onePerMeter-0-002,
//     onePerMeter-0-01, onePerMeter-0-1, outOfRange, unavailable}
enum class CurvatureConfidence : std::uint8_t {
    onePerMeter_0_00002,
    onePerMeter_0_0001,
    onePerMeter_0_0005,
    onePerMeter_0_002,
    onePerMeter_0_01,
    onePerMeter_0_1,
    outOfRange,
    unavailable
};
Root<CurvatureConfidence::unavailable> asn1_shape(CurvatureConfidence);

// CurvatureValue ::= INTEGER {outOfRangeNegative (-1023), straight (0), outOfRangePositive (1022),
//     unavailable (1023)} (-1023..1023)
struct CurvatureValue : Integer<-1023, 1023> {
    using Integer::Integer;
    enum Number : std::int16_t {
        outOfRangeNegative = -1023,
        straight = 0,
        outOfRangePositive = 1022,
        unavailable = 1023
    };
    using Numbers = NumberList<outOfRangeNegative, straight, outOfRangePositive, unavailable>;
};

// DangerousGoodsBasic ::= ENUMERATED {explosives1, explosives2, explosives3, explosives4, explosives5, explosives6,
//     flammableGases, nonFlammableGases, toxicGases, flammableLiquids, flammableSolids,
//     substancesLiableToSpontaneousCombustion, substancesEmittingFlammableGasesUponContactWithWater,
//     oxidizingSubstances, organicPeroxides, toxicSubstances, infectiousSubstances, radioactiveMaterial,
//     corrosiveSubstances, miscellaneousDangerousSubstances}
enum class DangerousGoodsBasic : std::uint8_t {
    explosives1,
    explosives2,
    explosives3,
    explosives4,
    explosives5,
    explosives6,
    flammableGases,
    nonFlammableGases,
    toxicGases,
    flammableLiquids,
    flammableSolids,
    substancesLiableToSpontaneousCombustion,
    substancesEmittingFlammableGasesUponContactWithWater,
    oxidizingSubstances,
    organicPeroxides,
    toxicSubstances,
    infectiousSubstances,
    radioactiveMaterial,
    corrosiveSubstances,
    miscellaneousDangerousSubstances
};
Root<DangerousGoodsBasic::miscellaneousDangerousSubstances> asn1_shape(DangerousGoodsBasic);

// DeltaAltitude ::= INTEGER {negativeOutOfRange (-12700), positiveOutOfRange (12799),
//     unavailable (12800)} (-12700..12800)
struct DeltaAltitude : Integer<-12700, 12800> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -12700, positiveOutOfRange = 12799, unavailable = 12800 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

// DeltaLatitude ::= INTEGER {unavailable (131072)} (-131071..131072)
struct DeltaLatitude : Integer<-131071, 131072> {
    using Integer::Integer;
    enum Number : std::int32_t { unavailable = 131072 };
    using Numbers = NumberList<unavailable>;
};

// DeltaLongitude ::= INTEGER {unavailable (131072)} (-131071..131072)
struct DeltaLongitude : Integer<-131071, 131072> {
    using Integer::Integer;
    enum Number : std::int32_t { unavailable = 131072 };
    using Numbers = NumberList<unavailable>;
};

// DeltaTimeMilliSecondPositive ::= INTEGER (1..10000)
struct DeltaTimeMilliSecondPositive : Integer<1, 10000> {
    using Integer::Integer;
};

// DeltaTimeMilliSecondSigned ::= INTEGER (-2048..2047)
struct DeltaTimeMilliSecondSigned : Integer<-2048, 2047> {
    using Integer::Integer;
};

// DeltaTimeTenthOfSecond ::= INTEGER {unavailable (127)} (0..127)
struct DeltaTimeTenthOfSecond : Integer<0, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 127 };
    using Numbers = NumberList<unavailable>;
};

// DeltaTimeSecond ::= INTEGER (0..86400)
struct DeltaTimeSecond : Integer<0, 86400> {
    using Integer::Integer;
};

// DeltaTimeTenSeconds ::= INTEGER (0..127)
struct DeltaTimeTenSeconds : Integer<0, 127> {
    using Integer::Integer;
};

// Direction ::= INTEGER {sameDirection (0), oppositeDirection (1), bothDirections (2), unavailable (3)} (0..3)
struct Direction : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { sameDirection = 0, oppositeDirection = 1, bothDirections = 2, unavailable = 3 };
    using Numbers = NumberList<sameDirection, oppositeDirection, bothDirections, unavailable>;
};

// DriveDirection ::= ENUMERATED {forward, backward, unavailable}
enum class DriveDirection : std::uint8_t { forward, backward, unavailable };
Root<DriveDirection::unavailable> asn1_shape(DriveDirection);

// DrivingLaneStatus ::= BIT STRING (SIZE (1..13))
struct DrivingLaneStatus : Bits<1, 13> {
    using Bits::Bits;
};

// EmbarkationStatus ::= BOOLEAN
using EmbarkationStatus = bool;

// EmergencyPriority ::= BIT STRING {requestForRightOfWay (0), requestForFreeCrossingAtATrafficLight (1)} (SIZE (2))
struct EmergencyPriority : Bits<2> {
    using Bits::Bits;
    enum Bit : std::uint8_t { requestForRightOfWay, requestForFreeCrossingAtATrafficLight };
    using Numbers = NumberList<requestForRightOfWay, requestForFreeCrossingAtATrafficLight>;
};

// EnergyStorageType ::= BIT STRING {hydrogenStorage (0), electricEnergyStorage (1), liquidPropaneGas (2),
//     compressedNaturalGas (3), diesel (4), gasoline (5), ammonia (6)} (SIZE (7))
struct EnergyStorageType : Bits<7> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        hydrogenStorage,
        electricEnergyStorage,
        liquidPropaneGas,
        compressedNaturalGas,
        diesel,
        gasoline,
        ammonia
    };
    using Numbers = NumberList<hydrogenStorage, electricEnergyStorage, liquidPropaneGas, compressedNaturalGas, diesel,
                               gasoline, ammonia>;
};

// ExteriorLights ::= BIT STRING {lowBeamHeadlightsOn (0), highBeamHeadlightsOn (1), leftTurnSignalOn (2),
//     rightTurnSignalOn (3), daytimeRunningLightsOn (4), reverseLightOn (5), fogLightOn (6),
//     parkingLightsOn (7)} (SIZE (8))
struct ExteriorLights : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        lowBeamHeadlightsOn,
        highBeamHeadlightsOn,
        leftTurnSignalOn,
        rightTurnSignalOn,
        daytimeRunningLightsOn,
        reverseLightOn,
        fogLightOn,
        parkingLightsOn
    };
    using Numbers = NumberList<lowBeamHeadlightsOn, highBeamHeadlightsOn, leftTurnSignalOn, rightTurnSignalOn,
                               daytimeRunningLightsOn, reverseLightOn, fogLightOn, parkingLightsOn>;
};

// GenerationDeltaTime ::= INTEGER (0..65535)
struct GenerationDeltaTime : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { oneMilliSec = 1 };
};

// HardShoulderStatus ::= ENUMERATED {availableForStopping, closed, availableForDriving}
enum class HardShoulderStatus : std::uint8_t { availableForStopping, closed, availableForDriving };
Root<HardShoulderStatus::availableForDriving> asn1_shape(HardShoulderStatus);

// HeadingConfidence ::= INTEGER {outOfRange (126), unavailable (127)} (1..127)
struct HeadingConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// HeadingValue ::= INTEGER {wgs84North (0), wgs84East (900), wgs84South (1800), wgs84West (2700), doNotUse (3600),
//     unavailable (3601)} (0..3601)
struct HeadingValue : Integer<0, 3601> {
    using Integer::Integer;
    enum Number : std::uint16_t {
        wgs84North = 0,
        wgs84East = 900,
        wgs84South = 1800,
        wgs84West = 2700,
        doNotUse = 3600,
        unavailable = 3601
    };
    using Numbers = NumberList<wgs84North, wgs84East, wgs84South, wgs84West, doNotUse, unavailable>;
};

// HeightLonCarr ::= INTEGER {outOfRange (99), unavailable (100)} (1..100)
struct HeightLonCarr : Integer<1, 100> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 99, unavailable = 100 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// Identifier1B ::= INTEGER (0..255)
struct Identifier1B : Integer<0, 255> {
    using Integer::Integer;
};

// Identifier2B ::= INTEGER (0..65535)
struct Identifier2B : Integer<0, 65535> {
    using Integer::Integer;
};

// InformationQuality ::= INTEGER (0..7)
struct InformationQuality : Integer<0, 7> {
    using Integer::Integer;
};

// IssuerIdentifier ::= INTEGER (0..16383)
struct IssuerIdentifier : Integer<0, 16383> {
    using Integer::Integer;
};

// IviIdentificationNumber ::= INTEGER (1..32767, ...)
struct IviIdentificationNumber : Integer<1, 32767, extensible> {
    using Integer::Integer;
};

// LanePosition ::= INTEGER {offTheRoad (-1), innerHardShoulder (0), outerHardShoulder (14)} (-1..14)
struct LanePosition : Integer<-1, 14> {
    using Integer::Integer;
    enum Number : std::int8_t { offTheRoad = -1, innerHardShoulder = 0, outerHardShoulder = 14 };
    using Numbers = NumberList<offTheRoad, innerHardShoulder, outerHardShoulder>;
};

// LaneType ::= INTEGER {traffic (0), through (1), reversible (2), acceleration (3), deceleration (4),
//     leftHandTurning (5), rightHandTurning (6), dedicatedVehicle (7), bus (8), taxi (9), hov (10), hot (11),
//     pedestrian (12), cycleLane (13), median (14), striping (15), trackedVehicle (16), parking (17), emergency (18),
//     verge (19), minimumRiskManoeuvre (20), exclusiveCycleLane (21), unknown (31)} (0..31)
struct LaneType : Integer<0, 31> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        traffic = 0,
        through = 1,
        reversible = 2,
        acceleration = 3,
        deceleration = 4,
        leftHandTurning = 5,
        rightHandTurning = 6,
        dedicatedVehicle = 7,
        bus = 8,
        taxi = 9,
        hov = 10,
        hot = 11,
        pedestrian = 12,
        cycleLane = 13,
        median = 14,
        striping = 15,
        trackedVehicle = 16,
        parking = 17,
        emergency = 18,
        verge = 19,
        minimumRiskManoeuvre = 20,
        exclusiveCycleLane = 21,
        unknown = 31
    };
    using Numbers =
        NumberList<traffic, through, reversible, acceleration, deceleration, leftHandTurning, rightHandTurning,
                   dedicatedVehicle, bus, taxi, hov, hot, pedestrian, cycleLane, median, striping, trackedVehicle,
                   parking, emergency, verge, minimumRiskManoeuvre, exclusiveCycleLane, unknown>;
};

// LaneWidth ::= INTEGER (0..1023)
struct LaneWidth : Integer<0, 1023> {
    using Integer::Integer;
};

// Latitude ::= INTEGER {unavailable (900000001)} (-900000000..900000001)
struct Latitude : Integer<-900000000, 900000001> {
    using Integer::Integer;
    enum Number : std::int32_t { unavailable = 900000001 };
    using Numbers = NumberList<unavailable>;
};

// LightBarSirenInUse ::= BIT STRING {lightBarActivated (0), sirenActivated (1)} (SIZE (2))
struct LightBarSirenInUse : Bits<2> {
    using Bits::Bits;
    enum Bit : std::uint8_t { lightBarActivated, sirenActivated };
    using Numbers = NumberList<lightBarActivated, sirenActivated>;
};

// Longitude ::= INTEGER {valueNotUsed (-1800000000), unavailable (1800000001)} (-1800000000..1800000001)
struct Longitude : Integer<-1800000000, 1800000001> {
    using Integer::Integer;
    enum Number : std::int32_t { valueNotUsed = -1800000000, unavailable = 1800000001 };
    using Numbers = NumberList<valueNotUsed, unavailable>;
};

// LongitudinalLanePositionValue ::= INTEGER {outOfRange (32766), unavailable (32767)} (0..32767)
struct LongitudinalLanePositionValue : Integer<0, 32767> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 32766, unavailable = 32767 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// LongitudinalLanePositionConfidence ::= INTEGER {outOfRange (1022), unavailable (1023)} (0..1023)
struct LongitudinalLanePositionConfidence : Integer<0, 1023> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 1022, unavailable = 1023 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// MatrixIncludedComponents ::= BIT STRING {xPosition (0), yPosition (1), zPosition (2),
//     xVelocityOrVelocityMagnitude (3), yVelocityOrVelocityDirection (4), zSpeed (5), xAccelOrAccelMagnitude (6),
//     yAccelOrAccelDirection (7), zAcceleration (8), zAngle (9), yAngle (10), xAngle (11),
//     zAngularVelocity (12)} (SIZE (13, ...))
struct MatrixIncludedComponents : Bits<13, 13, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        xPosition,
        yPosition,
        zPosition,
        xVelocityOrVelocityMagnitude,
        yVelocityOrVelocityDirection,
        zSpeed,
        xAccelOrAccelMagnitude,
        yAccelOrAccelDirection,
        zAcceleration,
        zAngle,
        yAngle,
        xAngle,
        zAngularVelocity
    };
    using Numbers = NumberList<xPosition, yPosition, zPosition, xVelocityOrVelocityMagnitude,
                               yVelocityOrVelocityDirection, zSpeed, xAccelOrAccelMagnitude, yAccelOrAccelDirection,
                               zAcceleration, zAngle, yAngle, xAngle, zAngularVelocity>;
};

// MessageId ::= INTEGER {denm (1), cam (2), poim (3), spatem (4), mapem (5), ivim (6), rfu1 (7), rfu2 (8), srem (9),
//     ssem (10), evcsn (11), saem (12), rtcmem (13), cpm (14), imzm (15), vam (16), dsm (17), mim (18), mvm (19),
//     mcm (20), pim (21)} (0..255)
struct MessageId : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        denm = 1,
        cam = 2,
        poim = 3,
        spatem = 4,
        mapem = 5,
        ivim = 6,
        rfu1 = 7,
        rfu2 = 8,
        srem = 9,
        ssem = 10,
        evcsn = 11,
        saem = 12,
        rtcmem = 13,
        cpm = 14,
        imzm = 15,
        vam = 16,
        dsm = 17,
        mim = 18,
        mvm = 19,
        mcm = 20,
        pim = 21
    };
    using Numbers = NumberList<denm, cam, poim, spatem, mapem, ivim, rfu1, rfu2, srem, ssem, evcsn, saem, rtcmem, cpm,
                               imzm, vam, dsm, mim, mvm, mcm, pim>;
};

// MultiplicativeFactor ::= ENUMERATED {tenth, half, two, three, five, ten, fifty, hundred, ...}
enum class MultiplicativeFactor : std::uint8_t { tenth, half, two, three, five, ten, fifty, hundred /*, ... */ };
Root<MultiplicativeFactor::hundred, extensible> asn1_shape(MultiplicativeFactor);

// NumberOfOccupants ::= INTEGER {outOfRange (126), unavailable (127)} (0..127)
struct NumberOfOccupants : Integer<0, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// ObjectPerceptionQuality ::= INTEGER {noConfidence (0), fullConfidence (15)} (0..15)
struct ObjectPerceptionQuality : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t { noConfidence = 0, fullConfidence = 15 };
    using Numbers = NumberList<noConfidence, fullConfidence>;
};

// ObjectDimensionValue ::= INTEGER {outOfRange (255), unavailable (256)} (1..256)
struct ObjectDimensionValue : Integer<1, 256> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 255, unavailable = 256 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// ObjectDimensionConfidence ::= INTEGER {outOfRange (31), unavailable (32)} (1..32)
struct ObjectDimensionConfidence : Integer<1, 32> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 31, unavailable = 32 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// ObjectFace ::= ENUMERATED {front, sideLeftFront, sideLeftBack, sideRightFront, sideRightBack, back}
enum class ObjectFace : std::uint8_t { front, sideLeftFront, sideLeftBack, sideRightFront, sideRightBack, back };
Root<ObjectFace::back> asn1_shape(ObjectFace);

// OrdinalNumber1B ::= INTEGER (0..255)
struct OrdinalNumber1B : Integer<0, 255> {
    using Integer::Integer;
};

// OtherSubClass ::= INTEGER {unknown (0), singleObject (1), multipleObjects (2), bulkMaterial (3)} (0..255)
struct OtherSubClass : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0, singleObject = 1, multipleObjects = 2, bulkMaterial = 3 };
    using Numbers = NumberList<unknown, singleObject, multipleObjects, bulkMaterial>;
};

// PathDeltaTime ::= INTEGER (1..65535, ...)
struct PathDeltaTime : Integer<1, 65535, extensible> {
    using Integer::Integer;
};

// PathId ::= INTEGER {noPath (0), path1 (1), path2 (2), path3 (3), path4 (4), path5 (5), path6 (6), path7 (7),
//     pathExtended1 (8), pathExtended2 (9), pathExtended3 (10), pathExtended4 (11), pathExtended5 (12),
//     pathExtended6 (13), pathExtended7 (14)} (0..14)
struct PathId : Integer<0, 14> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        noPath = 0,
        path1 = 1,
        path2 = 2,
        path3 = 3,
        path4 = 4,
        path5 = 5,
        path6 = 6,
        path7 = 7,
        pathExtended1 = 8,
        pathExtended2 = 9,
        pathExtended3 = 10,
        pathExtended4 = 11,
        pathExtended5 = 12,
        pathExtended6 = 13,
        pathExtended7 = 14
    };
    using Numbers = NumberList<noPath, path1, path2, path3, path4, path5, path6, path7, pathExtended1, pathExtended2,
                               pathExtended3, pathExtended4, pathExtended5, pathExtended6, pathExtended7>;
};

// PedalPositionValue ::= INTEGER {notPressed (0), fullyPressed (10), unavailable (11)} (0..11)
struct PedalPositionValue : Integer<0, 11> {
    using Integer::Integer;
    enum Number : std::uint8_t { notPressed = 0, fullyPressed = 10, unavailable = 11 };
    using Numbers = NumberList<notPressed, fullyPressed, unavailable>;
};

// PerformanceClass ::= INTEGER {unavailable (0), performanceClassA (1), performanceClassB (2)} (0..7)
struct PerformanceClass : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, performanceClassA = 1, performanceClassB = 2 };
    using Numbers = NumberList<unavailable, performanceClassA, performanceClassB>;
};

// PhoneNumber ::= NumericString (SIZE (1..16))
using PhoneNumber = NumericString<1, 16>;

// PosCentMass ::= INTEGER {outOfRange (62), unavailable (63)} (1..63)
struct PosCentMass : Integer<1, 63> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimetres = 1, outOfRange = 62, unavailable = 63 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// PositioningSolutionType ::= ENUMERATED {noPositioningSolution, sGNSS, dGNSS, sGNSSplusDR, dGNSSplusDR, dR, ...,
//     manuallyByOperator}
enum class PositioningSolutionType : std::uint8_t {
    noPositioningSolution,
    sGNSS,
    dGNSS,
    sGNSSplusDR,
    dGNSSplusDR,
    dR,
    /* ..., */ manuallyByOperator
};
Root<PositioningSolutionType::dR, extensible, PositioningSolutionType::manuallyByOperator> asn1_shape(
    PositioningSolutionType);

// PositionOfOccupants ::= BIT STRING {row1LeftOccupied (0), row1RightOccupied (1), row1MidOccupied (2),
//     row1NotDetectable (3), row1NotPresent (4), row2LeftOccupied (5), row2RightOccupied (6), row2MidOccupied (7),
//     row2NotDetectable (8), row2NotPresent (9), row3LeftOccupied (10), row3RightOccupied (11), row3MidOccupied (12),
//     row3NotDetectable (13), row3NotPresent (14), row4LeftOccupied (15), row4RightOccupied (16), row4MidOccupied (17),
//     row4NotDetectable (18), row4NotPresent (19)} (SIZE (20))
struct PositionOfOccupants : Bits<20> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        row1LeftOccupied,
        row1RightOccupied,
        row1MidOccupied,
        row1NotDetectable,
        row1NotPresent,
        row2LeftOccupied,
        row2RightOccupied,
        row2MidOccupied,
        row2NotDetectable,
        row2NotPresent,
        row3LeftOccupied,
        row3RightOccupied,
        row3MidOccupied,
        row3NotDetectable,
        row3NotPresent,
        row4LeftOccupied,
        row4RightOccupied,
        row4MidOccupied,
        row4NotDetectable,
        row4NotPresent
    };
    using Numbers = NumberList<row1LeftOccupied, row1RightOccupied, row1MidOccupied, row1NotDetectable, row1NotPresent,
                               row2LeftOccupied, row2RightOccupied, row2MidOccupied, row2NotDetectable, row2NotPresent,
                               row3LeftOccupied, row3RightOccupied, row3MidOccupied, row3NotDetectable, row3NotPresent,
                               row4LeftOccupied, row4RightOccupied, row4MidOccupied, row4NotDetectable, row4NotPresent>;
};

// PosFrontAx ::= INTEGER {outOfRange (19), unavailable (20)} (1..20)
struct PosFrontAx : Integer<1, 20> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 19, unavailable = 20 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// Position1d ::= INTEGER {outOfRange (8190), unavailable (8191)} (-8190..8191)
struct Position1d : Integer<-8190, 8191> {
    using Integer::Integer;
    enum Number : std::int16_t { outOfRange = 8190, unavailable = 8191 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// PosLonCarr ::= INTEGER {outOfRange (126), unavailable (127)} (1..127)
struct PosLonCarr : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// PosPillar ::= INTEGER {outOfRange (29), unavailable (30)} (1..30)
struct PosPillar : Integer<1, 30> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 29, unavailable = 30 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// ProtectedZoneId ::= INTEGER (0..134217727)
struct ProtectedZoneId : Integer<0, 134217727> {
    using Integer::Integer;
};

// ProtectedZoneRadius ::= INTEGER (1..255, ...)
struct ProtectedZoneRadius : Integer<1, 255, extensible> {
    using Integer::Integer;
};

// ProtectedZoneType ::= ENUMERATED {permanentCenDsrcTolling, ..., temporaryCenDsrcTolling}
enum class ProtectedZoneType : std::uint8_t { permanentCenDsrcTolling, /* ..., */ temporaryCenDsrcTolling };
Root<ProtectedZoneType::permanentCenDsrcTolling, extensible, ProtectedZoneType::temporaryCenDsrcTolling> asn1_shape(
    ProtectedZoneType);

// PtActivationData ::= OCTET STRING (SIZE (1..20))
using PtActivationData = Octets<1, 20>;

// PtActivationType ::= INTEGER {undefinedCodingType (0), r09-16CodingType (1), vdv-50149CodingType (2)} (0..255)
struct PtActivationType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { undefinedCodingType = 0, r09_16CodingType = 1, vdv_50149CodingType = 2 };
    using Numbers = NumberList<undefinedCodingType, r09_16CodingType, vdv_50149CodingType>;
};

// RequestResponseIndication ::= ENUMERATED {request, response}
enum class RequestResponseIndication : std::uint8_t { request, response };
Root<RequestResponseIndication::response> asn1_shape(RequestResponseIndication);

// RoadSectionId ::= INTEGER (0..8, ...)
struct RoadSectionId : Integer<0, 8, extensible> {
    using Integer::Integer;
};

// RoadType ::= ENUMERATED {urban-NoStructuralSeparationToOppositeLanes, urban-WithStructuralSeparationToOppositeLanes,
//     nonUrban-NoStructuralSeparationToOppositeLanes, nonUrban-WithStructuralSeparationToOppositeLanes}
enum class RoadType : std::uint8_t {
    urban_NoStructuralSeparationToOppositeLanes,
    urban_WithStructuralSeparationToOppositeLanes,
    nonUrban_NoStructuralSeparationToOppositeLanes,
    nonUrban_WithStructuralSeparationToOppositeLanes
};
Root<RoadType::nonUrban_WithStructuralSeparationToOppositeLanes> asn1_shape(RoadType);

// SaeAutomationLevel ::= INTEGER (0..5)
struct SaeAutomationLevel : Integer<0, 5> {
    using Integer::Integer;
};

// SemiAxisLength ::= INTEGER {doNotUse (0), outOfRange (4094), unavailable (4095)} (0..4095)
struct SemiAxisLength : Integer<0, 4095> {
    using Integer::Integer;
    enum Number : std::uint16_t { doNotUse = 0, outOfRange = 4094, unavailable = 4095 };
    using Numbers = NumberList<doNotUse, outOfRange, unavailable>;
};

// SensorTypes ::= BIT STRING {undefined (0), radar (1), lidar (2), monovideo (3), stereovision (4), nightvision (5),
//     ultrasonic (6), pmd (7), inductionLoop (8), sphericalCamera (9), uwb (10), acoustic (11), localAggregation (12),
//     itsAggregation (13), rfid (14)} (SIZE (16, ...))
struct SensorTypes : Bits<16, 16, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        undefined,
        radar,
        lidar,
        monovideo,
        stereovision,
        nightvision,
        ultrasonic,
        pmd,
        inductionLoop,
        sphericalCamera,
        uwb,
        acoustic,
        localAggregation,
        itsAggregation,
        rfid
    };
    using Numbers = NumberList<undefined, radar, lidar, monovideo, stereovision, nightvision, ultrasonic, pmd,
                               inductionLoop, sphericalCamera, uwb, acoustic, localAggregation, itsAggregation, rfid>;
};

// SequenceNumber ::= INTEGER (0..65535)
struct SequenceNumber : Integer<0, 65535> {
    using Integer::Integer;
};

// SpecialTransportType ::= BIT STRING {heavyLoad (0), excessWidth (1), excessLength (2), excessHeight (3)} (SIZE (4))
struct SpecialTransportType : Bits<4> {
    using Bits::Bits;
    enum Bit : std::uint8_t { heavyLoad, excessWidth, excessLength, excessHeight };
    using Numbers = NumberList<heavyLoad, excessWidth, excessLength, excessHeight>;
};

// SpeedConfidence ::= INTEGER {outOfRange (126), unavailable (127)} (1..127)
struct SpeedConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// SpeedLimit ::= INTEGER (1..255)
struct SpeedLimit : Integer<1, 255> {
    using Integer::Integer;
};

// SpeedValue ::= INTEGER {standstill (0), outOfRange (16382), unavailable (16383)} (0..16383)
struct SpeedValue : Integer<0, 16383> {
    using Integer::Integer;
    enum Number : std::uint16_t { standstill = 0, outOfRange = 16382, unavailable = 16383 };
    using Numbers = NumberList<standstill, outOfRange, unavailable>;
};

// StoredInformationType ::= BIT STRING {undefined (0), staticDb (1), dynamicDb (2), realTimeDb (3),
//     map (4)} (SIZE (8, ...))
struct StoredInformationType : Bits<8, 8, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { undefined, staticDb, dynamicDb, realTimeDb, map };
    using Numbers = NumberList<undefined, staticDb, dynamicDb, realTimeDb, map>;
};

// VelocityComponentValue ::= INTEGER {negativeOutOfRange (-16383), positiveOutOfRange (16382),
//     unavailable (16383)} (-16383..16383)
struct VelocityComponentValue : Integer<-16383, 16383> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -16383, positiveOutOfRange = 16382, unavailable = 16383 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

// StabilityLossProbability ::= INTEGER {stable (0), totalLossOfStability (50), unavailable (63)} (0..63)
struct StabilityLossProbability : Integer<0, 63> {
    using Integer::Integer;
    enum Number : std::uint8_t { stable = 0, totalLossOfStability = 50, unavailable = 63 };
    using Numbers = NumberList<stable, totalLossOfStability, unavailable>;
};

// StandardLength12b ::= INTEGER (0..4095)
struct StandardLength12b : Integer<0, 4095> {
    using Integer::Integer;
};

// StandardLength3b ::= ENUMERATED {lessThan50m, lessThan100m, lessThan200m, lessThan500m, lessThan1000m, lessThan5km,
//     lessThan10km, over10km}
enum class StandardLength3b : std::uint8_t {
    lessThan50m,
    lessThan100m,
    lessThan200m,
    lessThan500m,
    lessThan1000m,
    lessThan5km,
    lessThan10km,
    over10km
};
Root<StandardLength3b::over10km> asn1_shape(StandardLength3b);

// StandardLength9b ::= INTEGER (0..511)
struct StandardLength9b : Integer<0, 511> {
    using Integer::Integer;
};

// StandardLength2B ::= INTEGER (0..65535)
struct StandardLength2B : Integer<0, 65535> {
    using Integer::Integer;
};

// StationarySince ::= ENUMERATED {lessThan1Minute, lessThan2Minutes, lessThan15Minutes, equalOrGreater15Minutes}
enum class StationarySince : std::uint8_t {
    lessThan1Minute,
    lessThan2Minutes,
    lessThan15Minutes,
    equalOrGreater15Minutes
};
Root<StationarySince::equalOrGreater15Minutes> asn1_shape(StationarySince);

// StationId ::= INTEGER (0..4294967295)
struct StationId : Integer<0, 4294967295> {
    using Integer::Integer;
};

// SteeringWheelAngleConfidence ::= INTEGER {outOfRange (126), unavailable (127)} (1..127)
struct SteeringWheelAngleConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// SteeringWheelAngleValue ::= INTEGER {negativeOutOfRange (-511), positiveOutOfRange (511),
//     unavailable (512)} (-511..512)
struct SteeringWheelAngleValue : Integer<-511, 512> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -511, positiveOutOfRange = 511, unavailable = 512 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

// Temperature ::= INTEGER {equalOrSmallerThanMinus60Deg (-60), equalOrGreaterThan67Deg (67)} (-60..67)
struct Temperature : Integer<-60, 67> {
    using Integer::Integer;
    enum Number : std::int8_t { equalOrSmallerThanMinus60Deg = -60, equalOrGreaterThan67Deg = 67 };
    using Numbers = NumberList<equalOrSmallerThanMinus60Deg, equalOrGreaterThan67Deg>;
};

// TimestampIts ::= INTEGER (0..4398046511103)
struct TimestampIts : Integer<0, 4398046511103> {
    using Integer::Integer;
};

// TrafficDirection ::= ENUMERATED {allTrafficDirections, sameAsReferenceDirection-upstreamOfReferencePosition,
//     sameAsReferenceDirection-downstreamOfReferencePosition, oppositeToReferenceDirection}
enum class TrafficDirection : std::uint8_t {
    allTrafficDirections,
    sameAsReferenceDirection_upstreamOfReferencePosition,
    sameAsReferenceDirection_downstreamOfReferencePosition,
    oppositeToReferenceDirection
};
Root<TrafficDirection::oppositeToReferenceDirection> asn1_shape(TrafficDirection);

// TrafficParticipantType ::= INTEGER {unknown (0), pedestrian (1), cyclist (2), moped (3), motorcycle (4),
//     passengerCar (5), bus (6), lightTruck (7), heavyTruck (8), trailer (9), specialVehicle (10), tram (11),
//     lightVruVehicle (12), animal (13), agricultural (14), infrastructure (15)} (0..255)
struct TrafficParticipantType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unknown = 0,
        pedestrian = 1,
        cyclist = 2,
        moped = 3,
        motorcycle = 4,
        passengerCar = 5,
        bus = 6,
        lightTruck = 7,
        heavyTruck = 8,
        trailer = 9,
        specialVehicle = 10,
        tram = 11,
        lightVruVehicle = 12,
        animal = 13,
        agricultural = 14,
        infrastructure = 15
    };
    using Numbers =
        NumberList<unknown, pedestrian, cyclist, moped, motorcycle, passengerCar, bus, lightTruck, heavyTruck, trailer,
                   specialVehicle, tram, lightVruVehicle, animal, agricultural, infrastructure>;
};

// TrafficRule ::= ENUMERATED {noPassing, noPassingForTrucks, passToRight, passToLeft, ..., passToLeftOrRight}
enum class TrafficRule : std::uint8_t {
    noPassing,
    noPassingForTrucks,
    passToRight,
    passToLeft,
    /* ..., */ passToLeftOrRight
};
Root<TrafficRule::passToLeft, extensible, TrafficRule::passToLeftOrRight> asn1_shape(TrafficRule);

// TurningRadius ::= INTEGER {outOfRange (254), unavailable (255)} (1..255)
struct TurningRadius : Integer<1, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 254, unavailable = 255 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// UsageIndication ::= ENUMERATED {noIndication, specialUse, rescueOperation, ..., railroad, fixedRoute,
//     restrictedRoute, adasAd, navigation}
enum class UsageIndication : std::uint8_t {
    noIndication,
    specialUse,
    rescueOperation,
    /* ..., */ railroad,
    fixedRoute,
    restrictedRoute,
    adasAd,
    navigation
};
Root<UsageIndication::rescueOperation, extensible, UsageIndication::navigation> asn1_shape(UsageIndication);

// VDS ::= IA5String (SIZE (6))
using VDS = IA5String<6>;

// VehicleHeight2 ::= INTEGER {outOfRange (61), unavailable (62)} (1..62)
struct VehicleHeight2 : Integer<1, 62> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 61, unavailable = 62 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// VehicleLengthConfidenceIndication ::= ENUMERATED {noTrailerPresent, trailerPresentWithKnownLength,
//     trailerPresentWithUnknownLength, trailerPresenceIsUnknown, unavailable}
enum class VehicleLengthConfidenceIndication : std::uint8_t {
    noTrailerPresent,
    trailerPresentWithKnownLength,
    trailerPresentWithUnknownLength,
    trailerPresenceIsUnknown,
    unavailable
};
Root<VehicleLengthConfidenceIndication::unavailable> asn1_shape(VehicleLengthConfidenceIndication);

// VehicleLengthValue ::= INTEGER {outOfRange (1022), unavailable (1023)} (1..1023)
struct VehicleLengthValue : Integer<1, 1023> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 1022, unavailable = 1023 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// VehicleMass ::= INTEGER {outOfRange (1023), unavailable (1024)} (1..1024)
struct VehicleMass : Integer<1, 1024> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 1023, unavailable = 1024 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// VehicleRole ::= ENUMERATED {default, publicTransport, specialTransport, dangerousGoods, roadWork, rescue, emergency,
//     safetyCar, agriculture, commercial, military, roadOperator, taxi, uvar, rfu1, rfu2}
enum class VehicleRole : std::uint8_t {
    default_,
    publicTransport,
    specialTransport,
    dangerousGoods,
    roadWork,
    rescue,
    emergency,
    safetyCar,
    agriculture,
    commercial,
    military,
    roadOperator,
    taxi,
    uvar,
    rfu1,
    rfu2
};
Root<VehicleRole::rfu2> asn1_shape(VehicleRole);

// VehicleWidth ::= INTEGER {outOfRange (61), unavailable (62)} (1..62)
struct VehicleWidth : Integer<1, 62> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 61, unavailable = 62 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// VruClusterProfiles ::= BIT STRING {pedestrian (0), bicyclist (1), motorcyclist (2), animal (3)} (SIZE (4))
struct VruClusterProfiles : Bits<4> {
    using Bits::Bits;
    enum Bit : std::uint8_t { pedestrian, bicyclist, motorcyclist, animal };
    using Numbers = NumberList<pedestrian, bicyclist, motorcyclist, animal>;
};

// VruMovementControl ::= INTEGER {unavailable (0), braking (1), hardBraking (2), stopPedaling (3),
//     brakingAndStopPedaling (4), hardBrakingAndStopPedaling (5), noReaction (6)} (0..15)
struct VruMovementControl : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        braking = 1,
        hardBraking = 2,
        stopPedaling = 3,
        brakingAndStopPedaling = 4,
        hardBrakingAndStopPedaling = 5,
        noReaction = 6
    };
    using Numbers = NumberList<unavailable, braking, hardBraking, stopPedaling, brakingAndStopPedaling,
                               hardBrakingAndStopPedaling, noReaction>;
};

// VruSubProfilePedestrian ::= INTEGER {unavailable (0), ordinary-pedestrian (1), road-worker (2),
//     first-responder (3)} (0..15)
struct VruSubProfilePedestrian : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, ordinary_pedestrian = 1, road_worker = 2, first_responder = 3 };
    using Numbers = NumberList<unavailable, ordinary_pedestrian, road_worker, first_responder>;
};

// VruSubProfileBicyclist ::= INTEGER {unavailable (0), bicyclist (1), wheelchair-user (2), horse-and-rider (3),
//     rollerskater (4), e-scooter (5), personal-transporter (6), pedelec (7), speed-pedelec (8), roadbike (9),
//     childrensbike (10), racebike (11)} (0..15)
struct VruSubProfileBicyclist : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        bicyclist = 1,
        wheelchair_user = 2,
        horse_and_rider = 3,
        rollerskater = 4,
        e_scooter = 5,
        personal_transporter = 6,
        pedelec = 7,
        speed_pedelec = 8,
        roadbike = 9,
        childrensbike = 10,
        racebike = 11
    };
    using Numbers = NumberList<unavailable, bicyclist, wheelchair_user, horse_and_rider, rollerskater, e_scooter,
                               personal_transporter, pedelec, speed_pedelec, roadbike, childrensbike, racebike>;
};

// VruSubProfileMotorcyclist ::= INTEGER {unavailable (0), moped (1), motorcycle (2), motorcycle-and-sidecar-right (3),
//     motorcycle-and-sidecar-left (4)} (0..15)
struct VruSubProfileMotorcyclist : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unavailable = 0,
        moped = 1,
        motorcycle = 2,
        motorcycle_and_sidecar_right = 3,
        motorcycle_and_sidecar_left = 4
    };
    using Numbers =
        NumberList<unavailable, moped, motorcycle, motorcycle_and_sidecar_right, motorcycle_and_sidecar_left>;
};

// VruSubProfileAnimal ::= INTEGER {unavailable (0), wild-animal (1), farm-animal (2), service-animal (3)} (0..15)
struct VruSubProfileAnimal : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, wild_animal = 1, farm_animal = 2, service_animal = 3 };
    using Numbers = NumberList<unavailable, wild_animal, farm_animal, service_animal>;
};

// WheelBaseVehicle ::= INTEGER {outOfRange (126), unavailable (127)} (1..127)
struct WheelBaseVehicle : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// Wgs84AngleConfidence ::= INTEGER {outOfRange (126), unavailable (127)} (1..127)
struct Wgs84AngleConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// Wgs84AngleValue ::= INTEGER {wgs84North (0), wgs84East (900), wgs84South (1800), wgs84West (2700), doNotUse (3600),
//     unavailable (3601)} (0..3601)
struct Wgs84AngleValue : Integer<0, 3601> {
    using Integer::Integer;
    enum Number : std::uint16_t {
        wgs84North = 0,
        wgs84East = 900,
        wgs84South = 1800,
        wgs84West = 2700,
        doNotUse = 3600,
        unavailable = 3601
    };
    using Numbers = NumberList<wgs84North, wgs84East, wgs84South, wgs84West, doNotUse, unavailable>;
};

// WiperStatus ::= INTEGER {unavailable (0), off (1), intermittent (2), low (3), high (4)} (0..7)
struct WiperStatus : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, off = 1, intermittent = 2, low = 3, high = 4 };
    using Numbers = NumberList<unavailable, off, intermittent, low, high>;
};

// WMInumber ::= IA5String (SIZE (1..3))
using WMInumber = IA5String<1, 3>;

// YawRateConfidence ::= ENUMERATED {degSec-000-01, degSec-000-05, degSec-000-10, degSec-001-00, degSec-005-00,
//     degSec-010-00, degSec-100-00, outOfRange, unavailable}
enum class YawRateConfidence : std::uint8_t {
    degSec_000_01,
    degSec_000_05,
    degSec_000_10,
    degSec_001_00,
    degSec_005_00,
    degSec_010_00,
    degSec_100_00,
    outOfRange,
    unavailable
};
Root<YawRateConfidence::unavailable> asn1_shape(YawRateConfidence);

// YawRateValue ::= INTEGER {negativeOutOfRange (-32766), positiveOutOfRange (32766),
//     unavailable (32767)} (-32766..32767)
struct YawRateValue : Integer<-32766, 32767> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -32766, positiveOutOfRange = 32766, unavailable = 32767 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

// ---- data frames, each after what it is made of

// ItsPduHeader ::= SEQUENCE {protocolVersion OrdinalNumber1B, messageId MessageId, stationId StationId}
struct ItsPduHeader {
    OrdinalNumber1B protocolVersion;
    MessageId messageId;
    StationId stationId;
};

// PositionConfidenceEllipse ::= SEQUENCE {semiMajorAxisLength SemiAxisLength, semiMinorAxisLength SemiAxisLength,
//     semiMajorAxisOrientation Wgs84AngleValue}
struct PositionConfidenceEllipse {
    SemiAxisLength semiMajorAxisLength;
    SemiAxisLength semiMinorAxisLength;
    Wgs84AngleValue semiMajorAxisOrientation;
};

// Altitude ::= SEQUENCE {altitudeValue AltitudeValue, altitudeConfidence AltitudeConfidence}
struct Altitude {
    AltitudeValue altitudeValue;
    AltitudeConfidence altitudeConfidence;
};

// ReferencePositionWithConfidence ::= SEQUENCE {latitude Latitude, longitude Longitude,
//     positionConfidenceEllipse PositionConfidenceEllipse, altitude Altitude}
struct ReferencePositionWithConfidence {
    Latitude latitude;
    Longitude longitude;
    PositionConfidenceEllipse positionConfidenceEllipse;
    Altitude altitude;
};

// BasicContainer ::= SEQUENCE {stationType TrafficParticipantType, referencePosition ReferencePositionWithConfidence,
//     ...}
struct BasicContainer {
    TrafficParticipantType stationType;
    ReferencePositionWithConfidence referencePosition;
    Ellipsis dots;
};

// Heading ::= SEQUENCE {headingValue HeadingValue, headingConfidence HeadingConfidence}
struct Heading {
    HeadingValue headingValue;
    HeadingConfidence headingConfidence;
};

// Speed ::= SEQUENCE {speedValue SpeedValue, speedConfidence SpeedConfidence}
struct Speed {
    SpeedValue speedValue;
    SpeedConfidence speedConfidence;
};

// VehicleLength ::= SEQUENCE {vehicleLengthValue VehicleLengthValue,
//     vehicleLengthConfidenceIndication VehicleLengthConfidenceIndication}
struct VehicleLength {
    VehicleLengthValue vehicleLengthValue;
    VehicleLengthConfidenceIndication vehicleLengthConfidenceIndication;
};

// AccelerationComponent ::= SEQUENCE {value AccelerationValue, confidence AccelerationConfidence}
struct AccelerationComponent {
    AccelerationValue value;
    AccelerationConfidence confidence;
};

// Curvature ::= SEQUENCE {curvatureValue CurvatureValue, curvatureConfidence CurvatureConfidence}
struct Curvature {
    CurvatureValue curvatureValue;
    CurvatureConfidence curvatureConfidence;
};

// YawRate ::= SEQUENCE {yawRateValue YawRateValue, yawRateConfidence YawRateConfidence}
struct YawRate {
    YawRateValue yawRateValue;
    YawRateConfidence yawRateConfidence;
};

// SteeringWheelAngle ::= SEQUENCE {steeringWheelAngleValue SteeringWheelAngleValue,
//     steeringWheelAngleConfidence SteeringWheelAngleConfidence}
struct SteeringWheelAngle {
    SteeringWheelAngleValue steeringWheelAngleValue;
    SteeringWheelAngleConfidence steeringWheelAngleConfidence;
};

// CenDsrcTollingZone ::= SEQUENCE {protectedZoneLatitude Latitude, protectedZoneLongitude Longitude,
//     cenDsrcTollingZoneId ProtectedZoneId OPTIONAL, ...}
struct CenDsrcTollingZone {
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<ProtectedZoneId> cenDsrcTollingZoneId;
    Ellipsis dots;
};

// ProtectedCommunicationZone ::= SEQUENCE {protectedZoneType ProtectedZoneType, expiryTime TimestampIts OPTIONAL,
//     protectedZoneLatitude Latitude, protectedZoneLongitude Longitude,
//     protectedZoneRadius ProtectedZoneRadius OPTIONAL, protectedZoneId ProtectedZoneId OPTIONAL, ...}
struct ProtectedCommunicationZone {
    ProtectedZoneType protectedZoneType;
    Optional<TimestampIts> expiryTime;
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<ProtectedZoneRadius> protectedZoneRadius;
    Optional<ProtectedZoneId> protectedZoneId;
    Ellipsis dots;
};

// ProtectedCommunicationZonesRSU ::= SEQUENCE (SIZE (1..16)) OF ProtectedCommunicationZone
using ProtectedCommunicationZonesRSU = View<ProtectedCommunicationZone, 1, 16>;

// DeltaReferencePosition ::= SEQUENCE {deltaLatitude DeltaLatitude, deltaLongitude DeltaLongitude,
//     deltaAltitude DeltaAltitude}
struct DeltaReferencePosition {
    DeltaLatitude deltaLatitude;
    DeltaLongitude deltaLongitude;
    DeltaAltitude deltaAltitude;
};

// PathPoint ::= SEQUENCE {pathPosition DeltaReferencePosition, pathDeltaTime PathDeltaTime OPTIONAL}
struct PathPoint {
    DeltaReferencePosition pathPosition;
    Optional<PathDeltaTime> pathDeltaTime;
};

// Path ::= SEQUENCE (SIZE (0..40)) OF PathPoint
using Path = View<PathPoint, 0, 40>;

// PtActivation ::= SEQUENCE {ptActivationType PtActivationType, ptActivationData PtActivationData}
struct PtActivation {
    PtActivationType ptActivationType;
    PtActivationData ptActivationData;
};

// ClosedLanes ::= SEQUENCE {innerhardShoulderStatus HardShoulderStatus OPTIONAL,
//     outerhardShoulderStatus HardShoulderStatus OPTIONAL, drivingLaneStatus DrivingLaneStatus OPTIONAL, ...}
struct ClosedLanes {
    Optional<HardShoulderStatus> innerhardShoulderStatus;
    Optional<HardShoulderStatus> outerhardShoulderStatus;
    Optional<DrivingLaneStatus> drivingLaneStatus;
    Ellipsis dots;
};

// CartesianAngle ::= SEQUENCE {value CartesianAngleValue, confidence AngleConfidence}
struct CartesianAngle {
    CartesianAngleValue value;
    AngleConfidence confidence;
};

// Wgs84Angle ::= SEQUENCE {value Wgs84AngleValue, confidence Wgs84AngleConfidence}
struct Wgs84Angle {
    Wgs84AngleValue value;
    Wgs84AngleConfidence confidence;
};

// StabilityChangeIndication ::= SEQUENCE {lossProbability StabilityLossProbability,
//     actionDeltaTime DeltaTimeTenthOfSecond, ...}
struct StabilityChangeIndication {
    StabilityLossProbability lossProbability;
    DeltaTimeTenthOfSecond actionDeltaTime;
    Ellipsis dots;
};

// DeltaPosition ::= SEQUENCE {deltaLatitude DeltaLatitude, deltaLongitude DeltaLongitude}
struct DeltaPosition {
    DeltaLatitude deltaLatitude;
    DeltaLongitude deltaLongitude;
};

// DeltaPositions ::= SEQUENCE (SIZE (1..32, ...)) OF DeltaPosition
using DeltaPositions = View<DeltaPosition, 1, 32, extensible>;

// DeltaReferencePositions ::= SEQUENCE (SIZE (1..32, ...)) OF DeltaReferencePosition
using DeltaReferencePositions = View<DeltaReferencePosition, 1, 32, extensible>;

// GeoPositionWoAltitude ::= SEQUENCE {latitude Latitude, longitude Longitude}
struct GeoPositionWoAltitude {
    Latitude latitude;
    Longitude longitude;
};

// GeoPositionsWoAltitude ::= SEQUENCE (SIZE (1..8, ...)) OF GeoPositionWoAltitude
using GeoPositionsWoAltitude = View<GeoPositionWoAltitude, 1, 8, extensible>;

// GeoPositionWAltitude ::= SEQUENCE {latitude Latitude, longitude Longitude, altitude Altitude}
struct GeoPositionWAltitude {
    Latitude latitude;
    Longitude longitude;
    Altitude altitude;
};

// GeoPositionsWAltitude ::= SEQUENCE (SIZE (1..8, ...)) OF GeoPositionWAltitude
using GeoPositionsWAltitude = View<GeoPositionWAltitude, 1, 8, extensible>;

// PolygonalLine ::= CHOICE {deltaPositions DeltaPositions, deltaPositionsWithAltitude DeltaReferencePositions,
//     absolutePositions GeoPositionsWoAltitude, absolutePositionsWithAltitude GeoPositionsWAltitude, ...}
using PolygonalLine =
    Choice<Named<"deltaPositions", DeltaPositions>, Named<"deltaPositionsWithAltitude", DeltaReferencePositions>,
           Named<"absolutePositions", GeoPositionsWoAltitude>,
           Named<"absolutePositionsWithAltitude", GeoPositionsWAltitude>, Ellipsis>;

// ConfidenceLevels ::= SEQUENCE (SIZE (1..32, ...)) OF ConfidenceLevel
using ConfidenceLevels = View<ConfidenceLevel, 1, 32, extensible>;

// BasicLaneInformation ::= SEQUENCE {laneNumber LanePosition, direction Direction, laneWidth LaneWidth OPTIONAL,
//     connectingLane LanePosition OPTIONAL, connectingRoadSection RoadSectionId OPTIONAL, ...}
struct BasicLaneInformation {
    LanePosition laneNumber;
    Direction direction;
    Optional<LaneWidth> laneWidth;
    Optional<LanePosition> connectingLane;
    Optional<RoadSectionId> connectingRoadSection;
    Ellipsis dots;
};
OutOfLine asn1_code(const BasicLaneInformation&);

// BasicLaneConfiguration ::= SEQUENCE (SIZE (1..16, ...)) OF BasicLaneInformation
using BasicLaneConfiguration = View<BasicLaneInformation, 1, 16, extensible>;

// MetaInformation ::= SEQUENCE {usedDetectionInformation SensorTypes, usedStoredInformation StoredInformationType,
//     confidenceValue ConfidenceLevel OPTIONAL, ...}
struct MetaInformation {
    SensorTypes usedDetectionInformation;
    StoredInformationType usedStoredInformation;
    Optional<ConfidenceLevel> confidenceValue;
    Ellipsis dots;
};
OutOfLine asn1_code(const MetaInformation&);

// PosConfidenceEllipse ::= SEQUENCE {semiMajorConfidence SemiAxisLength, semiMinorConfidence SemiAxisLength,
//     semiMajorOrientation HeadingValue}
struct PosConfidenceEllipse {
    SemiAxisLength semiMajorConfidence;
    SemiAxisLength semiMinorConfidence;
    HeadingValue semiMajorOrientation;
};

// PathDeltaTimeChoice ::= CHOICE {deltaTimeHighPrecision DeltaTimeTenthOfSecond, deltaTimeBigRange DeltaTimeTenSeconds,
//     ..., deltaTimeMidRange DeltaTimeSecond}
using PathDeltaTimeChoice =
    Choice<Named<"deltaTimeHighPrecision", DeltaTimeTenthOfSecond>, Named<"deltaTimeBigRange", DeltaTimeTenSeconds>,
           Ellipsis, Named<"deltaTimeMidRange", DeltaTimeSecond>>;

// PathPointPredicted ::= SEQUENCE {deltaLatitude DeltaLatitude, deltaLongitude DeltaLongitude,
//     horizontalPositionConfidence PosConfidenceEllipse OPTIONAL, deltaAltitude DeltaAltitude DEFAULT unavailable,
//     altitudeConfidence AltitudeConfidence DEFAULT unavailable, pathDeltaTime PathDeltaTimeChoice OPTIONAL,
//     symmetricAreaOffset StandardLength9b OPTIONAL, asymmetricAreaOffset StandardLength9b OPTIONAL, ...}
struct PathPointPredicted {
    DeltaLatitude deltaLatitude;
    DeltaLongitude deltaLongitude;
    Optional<PosConfidenceEllipse> horizontalPositionConfidence;
    Default<DeltaAltitude, DeltaAltitude::unavailable> deltaAltitude;
    Default<AltitudeConfidence, AltitudeConfidence::unavailable> altitudeConfidence;
    Optional<PathDeltaTimeChoice> pathDeltaTime;
    Optional<StandardLength9b> symmetricAreaOffset;
    Optional<StandardLength9b> asymmetricAreaOffset;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathPointPredicted&);

// PathPredicted ::= SEQUENCE (SIZE (1..16, ...)) OF PathPointPredicted
using PathPredicted = View<PathPointPredicted, 1, 16, extensible>;

// PathPredicted2 ::= SEQUENCE {pathPredicted SEQUENCE (SIZE (1..16)) OF PathPointPredicted,
//     usageIndication UsageIndication, confidenceLevel ConfidenceLevel, ...}
struct PathPredicted2 {
    View<PathPointPredicted, 1, 16> pathPredicted;
    UsageIndication usageIndication;
    ConfidenceLevel confidenceLevel;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathPredicted2&);

// PathPredictedList ::= SEQUENCE (SIZE (1..16, ...)) OF PathPredicted2
using PathPredictedList = View<PathPredicted2, 1, 16, extensible>;

// LanePositionAndType ::= SEQUENCE {transversalPosition LanePosition, laneType LaneType DEFAULT traffic,
//     direction Direction DEFAULT sameDirection, ...}
struct LanePositionAndType {
    LanePosition transversalPosition;
    Default<LaneType, LaneType::traffic> laneType;
    Default<Direction, Direction::sameDirection> direction;
    Ellipsis dots;
};
OutOfLine asn1_code(const LanePositionAndType&);

// LanePositionWithLateralDetails ::= SEQUENCE {transversalPosition LanePosition, laneType LaneType DEFAULT traffic,
//     direction Direction DEFAULT sameDirection, distanceToLeftBorder StandardLength9b,
//     distanceToRightBorder StandardLength9b, ...}
struct LanePositionWithLateralDetails {
    LanePosition transversalPosition;
    Default<LaneType, LaneType::traffic> laneType;
    Default<Direction, Direction::sameDirection> direction;
    StandardLength9b distanceToLeftBorder;
    StandardLength9b distanceToRightBorder;
    Ellipsis dots;
};
OutOfLine asn1_code(const LanePositionWithLateralDetails&);

// TrafficIslandPosition ::= SEQUENCE {oneSide LanePositionAndType, otherSide LanePositionAndType, ...}
struct TrafficIslandPosition {
    LanePositionAndType oneSide;
    LanePositionAndType otherSide;
    Ellipsis dots;
};
OutOfLine asn1_code(const TrafficIslandPosition&);

// LanePositionOptions ::= CHOICE {simplelanePosition LanePosition, simpleLaneType LaneType,
//     detailedlanePosition LanePositionAndType, lanePositionWithLateralDetails LanePositionWithLateralDetails,
//     trafficIslandPosition TrafficIslandPosition, ...}
using LanePositionOptions = Choice<Named<"simplelanePosition", LanePosition>, Named<"simpleLaneType", LaneType>,
                                   Named<"detailedlanePosition", LanePositionAndType>,
                                   Named<"lanePositionWithLateralDetails", LanePositionWithLateralDetails>,
                                   Named<"trafficIslandPosition", TrafficIslandPosition>, Ellipsis>;

// RoadSegmentReferenceId ::= SEQUENCE {region Identifier2B OPTIONAL, id Identifier2B}
struct RoadSegmentReferenceId {
    Optional<Identifier2B> region;
    Identifier2B id;
};

// IntersectionReferenceId ::= SEQUENCE {region Identifier2B OPTIONAL, id Identifier2B}
struct IntersectionReferenceId {
    Optional<Identifier2B> region;
    Identifier2B id;
};

// MapReference ::= CHOICE {roadsegment RoadSegmentReferenceId, intersection IntersectionReferenceId}
using MapReference =
    Choice<Named<"roadsegment", RoadSegmentReferenceId>, Named<"intersection", IntersectionReferenceId>>;

// LongitudinalLanePosition ::= SEQUENCE {longitudinalLanePositionValue LongitudinalLanePositionValue,
//     longitudinalLanePositionConfidence LongitudinalLanePositionConfidence}
struct LongitudinalLanePosition {
    LongitudinalLanePositionValue longitudinalLanePositionValue;
    LongitudinalLanePositionConfidence longitudinalLanePositionConfidence;
};

// MapPosition ::= SEQUENCE {mapReference MapReference OPTIONAL, laneId Identifier1B OPTIONAL,
//     connectionId Identifier1B OPTIONAL, longitudinalLanePosition LongitudinalLanePosition OPTIONAL, ...}
struct MapPosition {
    Optional<MapReference> mapReference;
    Optional<Identifier1B> laneId;
    Optional<Identifier1B> connectionId;
    Optional<LongitudinalLanePosition> longitudinalLanePosition;
    Ellipsis dots;
};
OutOfLine asn1_code(const MapPosition&);

// GeneralizedLanePosition ::= SEQUENCE {lanePositionBased LanePositionOptions, mapBased MapPosition OPTIONAL,
//     confidence MetaInformation, ...}
struct GeneralizedLanePosition {
    LanePositionOptions lanePositionBased;
    Optional<MapPosition> mapBased;
    MetaInformation confidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const GeneralizedLanePosition&);

// GeneralizedLanePositions ::= SEQUENCE (SIZE (1..4)) OF GeneralizedLanePosition
using GeneralizedLanePositions = View<GeneralizedLanePosition, 1, 4>;

// PedalStatus ::= SEQUENCE {pedalPositionValue PedalPositionValue, ...}
struct PedalStatus {
    PedalPositionValue pedalPositionValue;
    Ellipsis dots;
};

// VehicleMovementControl ::= SEQUENCE {accelerationPedalStatus PedalStatus, brakePedalStatus PedalStatus,
//     saeAutomationLevel SaeAutomationLevel OPTIONAL, automationControl AutomationControl OPTIONAL,
//     accelerationControl AccelerationControl OPTIONAL,
//     accelerationControlExtension AccelerationControlExtension OPTIONAL, ...}
struct VehicleMovementControl {
    PedalStatus accelerationPedalStatus;
    PedalStatus brakePedalStatus;
    Optional<SaeAutomationLevel> saeAutomationLevel;
    Optional<AutomationControl> automationControl;
    Optional<AccelerationControl> accelerationControl;
    Optional<AccelerationControlExtension> accelerationControlExtension;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleMovementControl&);

// ActionId ::= SEQUENCE {originatingStationId StationId, sequenceNumber SequenceNumber}
struct ActionId {
    StationId originatingStationId;
    SequenceNumber sequenceNumber;
};

// ReferencePosition ::= SEQUENCE {latitude Latitude, longitude Longitude,
//     positionConfidenceEllipse PosConfidenceEllipse, altitude Altitude}
struct ReferencePosition {
    Latitude latitude;
    Longitude longitude;
    PosConfidenceEllipse positionConfidenceEllipse;
    Altitude altitude;
};

// StationType ::= TrafficParticipantType
using StationType = TrafficParticipantType;

// EventPoint ::= SEQUENCE {eventPosition DeltaReferencePosition, eventDeltaTime PathDeltaTime OPTIONAL,
//     informationQuality InformationQuality}
struct EventPoint {
    DeltaReferencePosition eventPosition;
    Optional<PathDeltaTime> eventDeltaTime;
    InformationQuality informationQuality;
};

// EventHistory ::= SEQUENCE (SIZE (1..23)) OF EventPoint
using EventHistory = View<EventPoint, 1, 23>;

// EventZone ::= EventHistory
using EventZone = EventHistory;

// ActionIdList ::= SEQUENCE (SIZE (1..8, ...)) OF ActionId
using ActionIdList = View<ActionId, 1, 8, extensible>;

// Traces ::= SEQUENCE (SIZE (1..7)) OF Path
using Traces = View<Path, 1, 7>;

// OccupiedLanesWithConfidence ::= SEQUENCE {lanePositionBased SEQUENCE (SIZE (1..4)) OF LanePositionOptions,
//     mapBased SEQUENCE (SIZE (1..4)) OF MapPosition OPTIONAL, confidence MetaInformation, ...}
struct OccupiedLanesWithConfidence {
    View<LanePositionOptions, 1, 4> lanePositionBased;
    Optional<View<MapPosition, 1, 4>> mapBased;
    MetaInformation confidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const OccupiedLanesWithConfidence&);

// Provider ::= SEQUENCE {countryCode CountryCode, providerIdentifier IssuerIdentifier}
struct Provider {
    CountryCode countryCode;
    IssuerIdentifier providerIdentifier;
};

// IvimReference ::= SEQUENCE {serviceProviderId Provider, iviIdentificationNumber IviIdentificationNumber}
struct IvimReference {
    Provider serviceProviderId;
    IviIdentificationNumber iviIdentificationNumber;
};

// IvimReferences ::= SEQUENCE (SIZE (1..8, ...)) OF IvimReference
using IvimReferences = View<IvimReference, 1, 8, extensible>;

// MapReferences ::= SEQUENCE (SIZE (1..8, ...)) OF MapReference
using MapReferences = View<MapReference, 1, 8, extensible>;

// PathExtended ::= SEQUENCE {pointOfEventZone INTEGER (1..23), path Path}
struct PathExtended {
    Integer<1, 23> pointOfEventZone;
    Path path;
};

// TracesExtended ::= SEQUENCE (SIZE (1..7)) OF PathExtended
using TracesExtended = View<PathExtended, 1, 7>;

// PositionOfPillars ::= SEQUENCE (SIZE (1..3, ...)) OF PosPillar
using PositionOfPillars = View<PosPillar, 1, 3, extensible>;

// RestrictedTypes ::= SEQUENCE (SIZE (1..3, ...)) OF StationType
using RestrictedTypes = View<StationType, 1, 3, extensible>;

// ItineraryPath ::= SEQUENCE (SIZE (1..40)) OF ReferencePosition
using ItineraryPath = View<ReferencePosition, 1, 40>;

// DangerousGoodsExtended ::= SEQUENCE {dangerousGoodsType DangerousGoodsBasic, unNumber INTEGER (0..9999),
//     elevatedTemperature BOOLEAN, tunnelsRestricted BOOLEAN, limitedQuantity BOOLEAN,
//     emergencyActionCode IA5String (SIZE (1..24)) OPTIONAL, phoneNumber PhoneNumber OPTIONAL,
//     companyName UTF8String (SIZE (1..24)) OPTIONAL, ...}
struct DangerousGoodsExtended {
    DangerousGoodsBasic dangerousGoodsType;
    Integer<0, 9999> unNumber;
    bool elevatedTemperature;
    bool tunnelsRestricted;
    bool limitedQuantity;
    Optional<IA5String<1, 24>> emergencyActionCode;
    Optional<PhoneNumber> phoneNumber;
    Optional<UTF8String<1, 24>> companyName;
    Ellipsis dots;
};
OutOfLine asn1_code(const DangerousGoodsExtended&);

// VehicleIdentification ::= SEQUENCE {wMInumber WMInumber OPTIONAL, vDS VDS OPTIONAL, ...}
struct VehicleIdentification {
    Optional<WMInumber> wMInumber;
    Optional<VDS> vDS;
    Ellipsis dots;
};

// GeoPosition ::= SEQUENCE {latitude Latitude, longitude Longitude, altitude AltitudeValue DEFAULT unavailable}
struct GeoPosition {
    Latitude latitude;
    Longitude longitude;
    Default<AltitudeValue, AltitudeValue::unavailable> altitude;
};

// PathReferences ::= SEQUENCE (SIZE (1..14)) OF PathId
using PathReferences = View<PathId, 1, 14>;

// RoadSectionDefinition ::= SEQUENCE {startingPointSection GeoPosition, lengthOfSection StandardLength2B OPTIONAL,
//     endingPointSection GeoPosition OPTIONAL, connectedPaths PathReferences, includedPaths PathReferences,
//     isEventZoneIncluded BOOLEAN, isEventZoneConnected BOOLEAN, ...}
struct RoadSectionDefinition {
    GeoPosition startingPointSection;
    Optional<StandardLength2B> lengthOfSection;
    Optional<GeoPosition> endingPointSection;
    PathReferences connectedPaths;
    PathReferences includedPaths;
    bool isEventZoneIncluded;
    bool isEventZoneConnected;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadSectionDefinition&);

// MapemLaneList ::= SEQUENCE (SIZE (1..8, ...)) OF Identifier1B
using MapemLaneList = View<Identifier1B, 1, 8, extensible>;

// MapemConnectionList ::= SEQUENCE (SIZE (1..8, ...)) OF Identifier1B
using MapemConnectionList = View<Identifier1B, 1, 8, extensible>;

// MapemElementReference ::= SEQUENCE {mapReference MapReference OPTIONAL, laneIds MapemLaneList OPTIONAL,
//     connectionIds MapemConnectionList OPTIONAL, ...}
struct MapemElementReference {
    Optional<MapReference> mapReference;
    Optional<MapemLaneList> laneIds;
    Optional<MapemConnectionList> connectionIds;
    Ellipsis dots;
};
OutOfLine asn1_code(const MapemElementReference&);

// MapemConfiguration ::= SEQUENCE (SIZE (1..16, ...)) OF MapemElementReference
using MapemConfiguration = View<MapemElementReference, 1, 16, extensible>;

// RoadConfigurationSection ::= SEQUENCE {roadSectionDefinition RoadSectionDefinition, roadType RoadType OPTIONAL,
//     laneConfiguration BasicLaneConfiguration OPTIONAL, mapemConfiguration MapemConfiguration OPTIONAL, ...}
struct RoadConfigurationSection {
    RoadSectionDefinition roadSectionDefinition;
    Optional<RoadType> roadType;
    Optional<BasicLaneConfiguration> laneConfiguration;
    Optional<MapemConfiguration> mapemConfiguration;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadConfigurationSection&);

// RoadConfigurationSectionList ::= SEQUENCE (SIZE (1..8, ...)) OF RoadConfigurationSection
using RoadConfigurationSectionList = View<RoadConfigurationSection, 1, 8, extensible>;

// CartesianCoordinateWithConfidence ::= SEQUENCE {value CartesianCoordinateLarge, confidence CoordinateConfidence}
struct CartesianCoordinateWithConfidence {
    CartesianCoordinateLarge value;
    CoordinateConfidence confidence;
};

// CartesianPosition3dWithConfidence ::= SEQUENCE {xCoordinate CartesianCoordinateWithConfidence,
//     yCoordinate CartesianCoordinateWithConfidence, zCoordinate CartesianCoordinateWithConfidence OPTIONAL}
struct CartesianPosition3dWithConfidence {
    CartesianCoordinateWithConfidence xCoordinate;
    CartesianCoordinateWithConfidence yCoordinate;
    Optional<CartesianCoordinateWithConfidence> zCoordinate;
};

// VelocityComponent ::= SEQUENCE {value VelocityComponentValue, confidence SpeedConfidence}
struct VelocityComponent {
    VelocityComponentValue value;
    SpeedConfidence confidence;
};

// VelocityPolarWithZ ::= SEQUENCE {velocityMagnitude Speed, velocityDirection CartesianAngle,
//     zVelocity VelocityComponent OPTIONAL}
struct VelocityPolarWithZ {
    Speed velocityMagnitude;
    CartesianAngle velocityDirection;
    Optional<VelocityComponent> zVelocity;
};

// VelocityCartesian ::= SEQUENCE {xVelocity VelocityComponent, yVelocity VelocityComponent,
//     zVelocity VelocityComponent OPTIONAL}
struct VelocityCartesian {
    VelocityComponent xVelocity;
    VelocityComponent yVelocity;
    Optional<VelocityComponent> zVelocity;
};

// Velocity3dWithConfidence ::= CHOICE {polarVelocity VelocityPolarWithZ, cartesianVelocity VelocityCartesian}
using Velocity3dWithConfidence =
    Choice<Named<"polarVelocity", VelocityPolarWithZ>, Named<"cartesianVelocity", VelocityCartesian>>;

// AccelerationMagnitude ::= SEQUENCE {accelerationMagnitudeValue AccelerationMagnitudeValue,
//     accelerationConfidence AccelerationConfidence}
struct AccelerationMagnitude {
    AccelerationMagnitudeValue accelerationMagnitudeValue;
    AccelerationConfidence accelerationConfidence;
};

// AccelerationPolarWithZ ::= SEQUENCE {accelerationMagnitude AccelerationMagnitude,
//     accelerationDirection CartesianAngle, zAcceleration AccelerationComponent OPTIONAL}
struct AccelerationPolarWithZ {
    AccelerationMagnitude accelerationMagnitude;
    CartesianAngle accelerationDirection;
    Optional<AccelerationComponent> zAcceleration;
};

// AccelerationCartesian ::= SEQUENCE {xAcceleration AccelerationComponent, yAcceleration AccelerationComponent,
//     zAcceleration AccelerationComponent OPTIONAL}
struct AccelerationCartesian {
    AccelerationComponent xAcceleration;
    AccelerationComponent yAcceleration;
    Optional<AccelerationComponent> zAcceleration;
};

// Acceleration3dWithConfidence ::= CHOICE {polarAcceleration AccelerationPolarWithZ,
//     cartesianAcceleration AccelerationCartesian}
using Acceleration3dWithConfidence =
    Choice<Named<"polarAcceleration", AccelerationPolarWithZ>, Named<"cartesianAcceleration", AccelerationCartesian>>;

// EulerAnglesWithConfidence ::= SEQUENCE {zAngle CartesianAngle, yAngle CartesianAngle OPTIONAL,
//     xAngle CartesianAngle OPTIONAL}
struct EulerAnglesWithConfidence {
    CartesianAngle zAngle;
    Optional<CartesianAngle> yAngle;
    Optional<CartesianAngle> xAngle;
};

// CartesianAngularVelocityComponent ::= SEQUENCE {value CartesianAngularVelocityComponentValue,
//     confidence AngularSpeedConfidence}
struct CartesianAngularVelocityComponent {
    CartesianAngularVelocityComponentValue value;
    AngularSpeedConfidence confidence;
};

// CorrelationColumn ::= SEQUENCE (SIZE (1..13, ...)) OF CorrelationCellValue
using CorrelationColumn = View<CorrelationCellValue, 1, 13, extensible>;

// LowerTriangularPositiveSemidefiniteMatrixColumns ::= SEQUENCE (SIZE (1..13, ...)) OF CorrelationColumn
using LowerTriangularPositiveSemidefiniteMatrixColumns = View<CorrelationColumn, 1, 13, extensible>;

// LowerTriangularPositiveSemidefiniteMatrix ::= SEQUENCE {componentsIncludedIntheMatrix MatrixIncludedComponents,
//     matrix LowerTriangularPositiveSemidefiniteMatrixColumns}
struct LowerTriangularPositiveSemidefiniteMatrix {
    MatrixIncludedComponents componentsIncludedIntheMatrix;
    LowerTriangularPositiveSemidefiniteMatrixColumns matrix;
};

// LowerTriangularPositiveSemidefiniteMatrices ::= SEQUENCE (SIZE (1..4)) OF LowerTriangularPositiveSemidefiniteMatrix
using LowerTriangularPositiveSemidefiniteMatrices = View<LowerTriangularPositiveSemidefiniteMatrix, 1, 4>;

// ObjectDimension ::= SEQUENCE {value ObjectDimensionValue, confidence ObjectDimensionConfidence}
struct ObjectDimension {
    ObjectDimensionValue value;
    ObjectDimensionConfidence confidence;
};

// SequenceOfIdentifier1B ::= SEQUENCE (SIZE (1..128, ...)) OF Identifier1B
using SequenceOfIdentifier1B = View<Identifier1B, 1, 128, extensible>;

// VruProfileAndSubprofile ::= CHOICE {pedestrian VruSubProfilePedestrian,
//     bicyclistAndLightVruVehicle VruSubProfileBicyclist, motorcyclist VruSubProfileMotorcyclist,
//     animal VruSubProfileAnimal, ...}
using VruProfileAndSubprofile =
    Choice<Named<"pedestrian", VruSubProfilePedestrian>, Named<"bicyclistAndLightVruVehicle", VruSubProfileBicyclist>,
           Named<"motorcyclist", VruSubProfileMotorcyclist>, Named<"animal", VruSubProfileAnimal>, Ellipsis>;

// CartesianPosition3d ::= SEQUENCE {xCoordinate CartesianCoordinate, yCoordinate CartesianCoordinate,
//     zCoordinate CartesianCoordinate OPTIONAL}
struct CartesianPosition3d {
    CartesianCoordinate xCoordinate;
    CartesianCoordinate yCoordinate;
    Optional<CartesianCoordinate> zCoordinate;
};

// RectangularShape ::= SEQUENCE {shapeReferencePoint CartesianPosition3d OPTIONAL, semiLength StandardLength12b,
//     semiBreadth StandardLength12b, orientation CartesianAngleValue OPTIONAL, height StandardLength12b OPTIONAL}
struct RectangularShape {
    Optional<CartesianPosition3d> shapeReferencePoint;
    StandardLength12b semiLength;
    StandardLength12b semiBreadth;
    Optional<CartesianAngleValue> orientation;
    Optional<StandardLength12b> height;
};

// CircularShape ::= SEQUENCE {shapeReferencePoint CartesianPosition3d OPTIONAL, radius StandardLength12b,
//     height StandardLength12b OPTIONAL}
struct CircularShape {
    Optional<CartesianPosition3d> shapeReferencePoint;
    StandardLength12b radius;
    Optional<StandardLength12b> height;
};

// SequenceOfCartesianPosition3d ::= SEQUENCE (SIZE (1..16, ...)) OF CartesianPosition3d
using SequenceOfCartesianPosition3d = View<CartesianPosition3d, 1, 16, extensible>;

// PolygonalShape ::= SEQUENCE {shapeReferencePoint CartesianPosition3d OPTIONAL,
//     polygon SEQUENCE (SIZE (3..16, ...)) OF CartesianPosition3d, height StandardLength12b OPTIONAL}
struct PolygonalShape {
    Optional<CartesianPosition3d> shapeReferencePoint;
    View<CartesianPosition3d, 3, 16, extensible> polygon;
    Optional<StandardLength12b> height;
};

// EllipticalShape ::= SEQUENCE {shapeReferencePoint CartesianPosition3d OPTIONAL,
//     semiMajorAxisLength StandardLength12b, semiMinorAxisLength StandardLength12b,
//     orientation CartesianAngleValue OPTIONAL, height StandardLength12b OPTIONAL}
struct EllipticalShape {
    Optional<CartesianPosition3d> shapeReferencePoint;
    StandardLength12b semiMajorAxisLength;
    StandardLength12b semiMinorAxisLength;
    Optional<CartesianAngleValue> orientation;
    Optional<StandardLength12b> height;
};

// RadialShape ::= SEQUENCE {shapeReferencePoint CartesianPosition3d OPTIONAL, range StandardLength12b,
//     horizontalOpeningAngleStart CartesianAngleValue, horizontalOpeningAngleEnd CartesianAngleValue,
//     verticalOpeningAngleStart CartesianAngleValue OPTIONAL, verticalOpeningAngleEnd CartesianAngleValue OPTIONAL}
struct RadialShape {
    Optional<CartesianPosition3d> shapeReferencePoint;
    StandardLength12b range;
    CartesianAngleValue horizontalOpeningAngleStart;
    CartesianAngleValue horizontalOpeningAngleEnd;
    Optional<CartesianAngleValue> verticalOpeningAngleStart;
    Optional<CartesianAngleValue> verticalOpeningAngleEnd;
};

// RadialShapeDetails ::= SEQUENCE {range StandardLength12b, horizontalOpeningAngleStart CartesianAngleValue,
//     horizontalOpeningAngleEnd CartesianAngleValue, verticalOpeningAngleStart CartesianAngleValue OPTIONAL,
//     verticalOpeningAngleEnd CartesianAngleValue OPTIONAL}
struct RadialShapeDetails {
    StandardLength12b range;
    CartesianAngleValue horizontalOpeningAngleStart;
    CartesianAngleValue horizontalOpeningAngleEnd;
    Optional<CartesianAngleValue> verticalOpeningAngleStart;
    Optional<CartesianAngleValue> verticalOpeningAngleEnd;
};

// RadialShapesList ::= SEQUENCE (SIZE (1..16, ...)) OF RadialShapeDetails
using RadialShapesList = View<RadialShapeDetails, 1, 16, extensible>;

// RadialShapes ::= SEQUENCE {refPointId Identifier1B, xCoordinate CartesianCoordinateSmall,
//     yCoordinate CartesianCoordinateSmall, zCoordinate CartesianCoordinateSmall OPTIONAL,
//     radialShapesList RadialShapesList}
struct RadialShapes {
    Identifier1B refPointId;
    CartesianCoordinateSmall xCoordinate;
    CartesianCoordinateSmall yCoordinate;
    Optional<CartesianCoordinateSmall> zCoordinate;
    RadialShapesList radialShapesList;
};

// Shape ::= CHOICE {rectangular RectangularShape, circular CircularShape, polygonal PolygonalShape,
//     elliptical EllipticalShape, radial RadialShape, radialShapes RadialShapes, ...}
using Shape = Choice<Named<"rectangular", RectangularShape>, Named<"circular", CircularShape>,
                     Named<"polygonal", PolygonalShape>, Named<"elliptical", EllipticalShape>,
                     Named<"radial", RadialShape>, Named<"radialShapes", RadialShapes>, Ellipsis>;

// VruClusterInformation ::= SEQUENCE {clusterId Identifier1B OPTIONAL, clusterBoundingBoxShape Shape OPTIONAL,
//     clusterCardinalitySize CardinalNumber1B, clusterProfiles VruClusterProfiles OPTIONAL, ...}
struct VruClusterInformation {
    Optional<Identifier1B> clusterId;
    Optional<Shape> clusterBoundingBoxShape;
    CardinalNumber1B clusterCardinalitySize;
    Optional<VruClusterProfiles> clusterProfiles;
    Ellipsis dots;
};
OutOfLine asn1_code(const VruClusterInformation&);

// ObjectClass ::= CHOICE {vehicleSubClass TrafficParticipantType (0..14), vruSubClass VruProfileAndSubprofile,
//     groupSubClass VruClusterInformation, otherSubClass OtherSubClass, ...}
using ObjectClass = Choice<Named<"vehicleSubClass", Constrained<TrafficParticipantType, 0, 14>>,
                           Named<"vruSubClass", VruProfileAndSubprofile>, Named<"groupSubClass", VruClusterInformation>,
                           Named<"otherSubClass", OtherSubClass>, Ellipsis>;

// ObjectClassWithConfidence ::= SEQUENCE {objectClass ObjectClass, confidence ConfidenceLevel}
struct ObjectClassWithConfidence {
    ObjectClass objectClass;
    ConfidenceLevel confidence;
};

// ObjectClassDescription ::= SEQUENCE (SIZE (1..8)) OF ObjectClassWithConfidence
using ObjectClassDescription = View<ObjectClassWithConfidence, 1, 8>;

// PerceivedObject ::= SEQUENCE {objectId Identifier2B OPTIONAL, measurementDeltaTime DeltaTimeMilliSecondSigned,
//     position CartesianPosition3dWithConfidence, velocity Velocity3dWithConfidence OPTIONAL,
//     acceleration Acceleration3dWithConfidence OPTIONAL, angles EulerAnglesWithConfidence OPTIONAL,
//     zAngularVelocity CartesianAngularVelocityComponent OPTIONAL,
//     lowerTriangularCorrelationMatrices LowerTriangularPositiveSemidefiniteMatrices OPTIONAL,
//     objectDimensionZ ObjectDimension OPTIONAL, objectDimensionY ObjectDimension OPTIONAL,
//     objectDimensionX ObjectDimension OPTIONAL, objectAge DeltaTimeMilliSecondSigned (0..2047) OPTIONAL,
//     objectPerceptionQuality ObjectPerceptionQuality OPTIONAL, sensorIdList SequenceOfIdentifier1B OPTIONAL,
//     classification ObjectClassDescription OPTIONAL, mapPosition MapPosition OPTIONAL, ...}
struct PerceivedObject {
    Optional<Identifier2B> objectId;
    DeltaTimeMilliSecondSigned measurementDeltaTime;
    CartesianPosition3dWithConfidence position;
    Optional<Velocity3dWithConfidence> velocity;
    Optional<Acceleration3dWithConfidence> acceleration;
    Optional<EulerAnglesWithConfidence> angles;
    Optional<CartesianAngularVelocityComponent> zAngularVelocity;
    Optional<LowerTriangularPositiveSemidefiniteMatrices> lowerTriangularCorrelationMatrices;
    Optional<ObjectDimension> objectDimensionZ;
    Optional<ObjectDimension> objectDimensionY;
    Optional<ObjectDimension> objectDimensionX;
    Optional<Constrained<DeltaTimeMilliSecondSigned, 0, 2047>> objectAge;
    Optional<ObjectPerceptionQuality> objectPerceptionQuality;
    Optional<SequenceOfIdentifier1B> sensorIdList;
    Optional<ObjectClassDescription> classification;
    Optional<MapPosition> mapPosition;
    Ellipsis dots;
};
OutOfLine asn1_code(const PerceivedObject&);

}  // namespace chorus::v2x::messages::release2
