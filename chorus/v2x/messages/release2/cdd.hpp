// ETSI-ITS-CDD, ETSI TS 102 894-2 V2.4.1: the part that CAM and DENM need.
// Values are raw, as on the wire; units are in the standard and, for people, in units.hpp.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/cause_code.hpp"

namespace chorus::v2x::messages::release2 {

// ---- data elements, in the order of the standard

struct AccelerationConfidence : Integer<0, 102> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 101, unavailable = 102 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

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

struct AccelerationMagnitudeValue : Integer<0, 161> {
    using Integer::Integer;
    enum Number : std::uint8_t { positiveOutOfRange = 160, unavailable = 161 };
    using Numbers = NumberList<positiveOutOfRange, unavailable>;
};

struct AccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -160, positiveOutOfRange = 160, unavailable = 161 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

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

struct AltitudeValue : Integer<-100000, 800001> {
    using Integer::Integer;
    enum Number : std::int32_t { negativeOutOfRange = -100000, postiveOutOfRange = 800000, unavailable = 800001 };
    using Numbers = NumberList<negativeOutOfRange, postiveOutOfRange, unavailable>;
};

struct AngleConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

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

struct BrakeControl : Bits<3, 3, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { abs, tcs, esc };
    using Numbers = NumberList<abs, tcs, esc>;
};

struct CardinalNumber1B : Integer<0, 255> {
    using Integer::Integer;
};

struct CartesianAngleValue : Integer<0, 3601> {
    using Integer::Integer;
    enum Number : std::uint16_t { valueNotUsed = 3600, unavailable = 3601 };
    using Numbers = NumberList<valueNotUsed, unavailable>;
};

struct CartesianAngularVelocityComponentValue : Integer<-255, 256> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutofRange = -255, positiveOutOfRange = 255, unavailable = 256 };
    using Numbers = NumberList<negativeOutofRange, positiveOutOfRange, unavailable>;
};

struct CartesianCoordinateSmall : Integer<-3094, 1001> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -3094, positiveOutOfRange = 1001 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange>;
};

struct CartesianCoordinate : Integer<-32768, 32767> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -32768, positiveOutOfRange = 32767 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange>;
};

struct CartesianCoordinateLarge : Integer<-131072, 131071> {
    using Integer::Integer;
    enum Number : std::int32_t { negativeOutOfRange = -131072, positiveOutOfRange = 131071 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange>;
};

struct ConfidenceLevel : Integer<1, 101> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 101 };
    using Numbers = NumberList<unavailable>;
};

struct CoordinateConfidence : Integer<1, 4096> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 4095, unavailable = 4096 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

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

struct CountryCode : Bits<10> {
    using Bits::Bits;
};

enum class CurvatureCalculationMode : std::uint8_t { yawRateUsed, yawRateNotUsed, unavailable /*, ... */ };
Root<CurvatureCalculationMode::unavailable, extensible> asn1_shape(CurvatureCalculationMode);

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

struct DeltaAltitude : Integer<-12700, 12800> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -12700, positiveOutOfRange = 12799, unavailable = 12800 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

struct DeltaLatitude : Integer<-131071, 131072> {
    using Integer::Integer;
    enum Number : std::int32_t { unavailable = 131072 };
    using Numbers = NumberList<unavailable>;
};

struct DeltaLongitude : Integer<-131071, 131072> {
    using Integer::Integer;
    enum Number : std::int32_t { unavailable = 131072 };
    using Numbers = NumberList<unavailable>;
};

struct DeltaTimeMilliSecondPositive : Integer<1, 10000> {
    using Integer::Integer;
};

struct DeltaTimeMilliSecondSigned : Integer<-2048, 2047> {
    using Integer::Integer;
};

struct DeltaTimeTenthOfSecond : Integer<0, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 127 };
    using Numbers = NumberList<unavailable>;
};

struct DeltaTimeSecond : Integer<0, 86400> {
    using Integer::Integer;
};

struct DeltaTimeTenSeconds : Integer<0, 127> {
    using Integer::Integer;
};

struct Direction : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { sameDirection = 0, oppositeDirection = 1, bothDirections = 2, unavailable = 3 };
    using Numbers = NumberList<sameDirection, oppositeDirection, bothDirections, unavailable>;
};

enum class DriveDirection : std::uint8_t { forward, backward, unavailable };
Root<DriveDirection::unavailable> asn1_shape(DriveDirection);

struct DrivingLaneStatus : Bits<1, 13> {
    using Bits::Bits;
};

using EmbarkationStatus = bool;

struct EmergencyPriority : Bits<2> {
    using Bits::Bits;
    enum Bit : std::uint8_t { requestForRightOfWay, requestForFreeCrossingAtATrafficLight };
    using Numbers = NumberList<requestForRightOfWay, requestForFreeCrossingAtATrafficLight>;
};

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

struct GenerationDeltaTime : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { oneMilliSec = 1 };
};

enum class HardShoulderStatus : std::uint8_t { availableForStopping, closed, availableForDriving };
Root<HardShoulderStatus::availableForDriving> asn1_shape(HardShoulderStatus);

struct HeadingConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

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

struct HeightLonCarr : Integer<1, 100> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 99, unavailable = 100 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct Identifier1B : Integer<0, 255> {
    using Integer::Integer;
};

struct Identifier2B : Integer<0, 65535> {
    using Integer::Integer;
};

struct InformationQuality : Integer<0, 7> {
    using Integer::Integer;
};

struct IssuerIdentifier : Integer<0, 16383> {
    using Integer::Integer;
};

struct IviIdentificationNumber : Integer<1, 32767, extensible> {
    using Integer::Integer;
};

struct LanePosition : Integer<-1, 14> {
    using Integer::Integer;
    enum Number : std::int8_t { offTheRoad = -1, innerHardShoulder = 0, outerHardShoulder = 14 };
    using Numbers = NumberList<offTheRoad, innerHardShoulder, outerHardShoulder>;
};

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

struct LaneWidth : Integer<0, 1023> {
    using Integer::Integer;
};

struct Latitude : Integer<-900000000, 900000001> {
    using Integer::Integer;
    enum Number : std::int32_t { unavailable = 900000001 };
    using Numbers = NumberList<unavailable>;
};

struct LightBarSirenInUse : Bits<2> {
    using Bits::Bits;
    enum Bit : std::uint8_t { lightBarActivated, sirenActivated };
    using Numbers = NumberList<lightBarActivated, sirenActivated>;
};

struct Longitude : Integer<-1800000000, 1800000001> {
    using Integer::Integer;
    enum Number : std::int32_t { valueNotUsed = -1800000000, unavailable = 1800000001 };
    using Numbers = NumberList<valueNotUsed, unavailable>;
};

struct LongitudinalLanePositionValue : Integer<0, 32767> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 32766, unavailable = 32767 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct LongitudinalLanePositionConfidence : Integer<0, 1023> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 1022, unavailable = 1023 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

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

enum class MultiplicativeFactor : std::uint8_t { tenth, half, two, three, five, ten, fifty, hundred /*, ... */ };
Root<MultiplicativeFactor::hundred, extensible> asn1_shape(MultiplicativeFactor);

struct NumberOfOccupants : Integer<0, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct ObjectPerceptionQuality : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t { noConfidence = 0, fullConfidence = 15 };
    using Numbers = NumberList<noConfidence, fullConfidence>;
};

struct ObjectDimensionValue : Integer<1, 256> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 255, unavailable = 256 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct ObjectDimensionConfidence : Integer<1, 32> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 31, unavailable = 32 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

enum class ObjectFace : std::uint8_t { front, sideLeftFront, sideLeftBack, sideRightFront, sideRightBack, back };
Root<ObjectFace::back> asn1_shape(ObjectFace);

struct OrdinalNumber1B : Integer<0, 255> {
    using Integer::Integer;
};

struct OtherSubClass : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0, singleObject = 1, multipleObjects = 2, bulkMaterial = 3 };
    using Numbers = NumberList<unknown, singleObject, multipleObjects, bulkMaterial>;
};

struct PathDeltaTime : Integer<1, 65535, extensible> {
    using Integer::Integer;
};

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

struct PedalPositionValue : Integer<0, 11> {
    using Integer::Integer;
    enum Number : std::uint8_t { notPressed = 0, fullyPressed = 10, unavailable = 11 };
    using Numbers = NumberList<notPressed, fullyPressed, unavailable>;
};

struct PerformanceClass : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, performanceClassA = 1, performanceClassB = 2 };
    using Numbers = NumberList<unavailable, performanceClassA, performanceClassB>;
};

using PhoneNumber = NumericString<1, 16>;

struct PosCentMass : Integer<1, 63> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimetres = 1, outOfRange = 62, unavailable = 63 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

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

struct PosFrontAx : Integer<1, 20> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 19, unavailable = 20 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct Position1d : Integer<-8190, 8191> {
    using Integer::Integer;
    enum Number : std::int16_t { outOfRange = 8190, unavailable = 8191 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct PosLonCarr : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct PosPillar : Integer<1, 30> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 29, unavailable = 30 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct ProtectedZoneId : Integer<0, 134217727> {
    using Integer::Integer;
};

struct ProtectedZoneRadius : Integer<1, 255, extensible> {
    using Integer::Integer;
};

enum class ProtectedZoneType : std::uint8_t { permanentCenDsrcTolling, /* ..., */ temporaryCenDsrcTolling };
Root<ProtectedZoneType::permanentCenDsrcTolling, extensible, ProtectedZoneType::temporaryCenDsrcTolling> asn1_shape(
    ProtectedZoneType);

using PtActivationData = Octets<1, 20>;

struct PtActivationType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { undefinedCodingType = 0, r09_16CodingType = 1, vdv_50149CodingType = 2 };
    using Numbers = NumberList<undefinedCodingType, r09_16CodingType, vdv_50149CodingType>;
};

enum class RequestResponseIndication : std::uint8_t { request, response };
Root<RequestResponseIndication::response> asn1_shape(RequestResponseIndication);

struct RoadSectionId : Integer<0, 8, extensible> {
    using Integer::Integer;
};

enum class RoadType : std::uint8_t {
    urban_NoStructuralSeparationToOppositeLanes,
    urban_WithStructuralSeparationToOppositeLanes,
    nonUrban_NoStructuralSeparationToOppositeLanes,
    nonUrban_WithStructuralSeparationToOppositeLanes
};
Root<RoadType::nonUrban_WithStructuralSeparationToOppositeLanes> asn1_shape(RoadType);

struct SaeAutomationLevel : Integer<0, 5> {
    using Integer::Integer;
};

struct SemiAxisLength : Integer<0, 4095> {
    using Integer::Integer;
    enum Number : std::uint16_t { doNotUse = 0, outOfRange = 4094, unavailable = 4095 };
    using Numbers = NumberList<doNotUse, outOfRange, unavailable>;
};

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

struct SequenceNumber : Integer<0, 65535> {
    using Integer::Integer;
};

struct SpecialTransportType : Bits<4> {
    using Bits::Bits;
    enum Bit : std::uint8_t { heavyLoad, excessWidth, excessLength, excessHeight };
    using Numbers = NumberList<heavyLoad, excessWidth, excessLength, excessHeight>;
};

struct SpeedConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct SpeedLimit : Integer<1, 255> {
    using Integer::Integer;
};

struct SpeedValue : Integer<0, 16383> {
    using Integer::Integer;
    enum Number : std::uint16_t { standstill = 0, outOfRange = 16382, unavailable = 16383 };
    using Numbers = NumberList<standstill, outOfRange, unavailable>;
};

struct StoredInformationType : Bits<8, 8, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { undefined, staticDb, dynamicDb, realTimeDb, map };
    using Numbers = NumberList<undefined, staticDb, dynamicDb, realTimeDb, map>;
};

struct VelocityComponentValue : Integer<-16383, 16383> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -16383, positiveOutOfRange = 16382, unavailable = 16383 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

struct StabilityLossProbability : Integer<0, 63> {
    using Integer::Integer;
    enum Number : std::uint8_t { stable = 0, totalLossOfStability = 50, unavailable = 63 };
    using Numbers = NumberList<stable, totalLossOfStability, unavailable>;
};

struct StandardLength12b : Integer<0, 4095> {
    using Integer::Integer;
};

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

struct StandardLength9b : Integer<0, 511> {
    using Integer::Integer;
};

struct StandardLength2B : Integer<0, 65535> {
    using Integer::Integer;
};

enum class StationarySince : std::uint8_t {
    lessThan1Minute,
    lessThan2Minutes,
    lessThan15Minutes,
    equalOrGreater15Minutes
};
Root<StationarySince::equalOrGreater15Minutes> asn1_shape(StationarySince);

struct StationId : Integer<0, 4294967295> {
    using Integer::Integer;
};

struct SteeringWheelAngleConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct SteeringWheelAngleValue : Integer<-511, 512> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -511, positiveOutOfRange = 511, unavailable = 512 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

struct Temperature : Integer<-60, 67> {
    using Integer::Integer;
    enum Number : std::int8_t { equalOrSmallerThanMinus60Deg = -60, equalOrGreaterThan67Deg = 67 };
    using Numbers = NumberList<equalOrSmallerThanMinus60Deg, equalOrGreaterThan67Deg>;
};

struct TimestampIts : Integer<0, 4398046511103> {
    using Integer::Integer;
};

enum class TrafficDirection : std::uint8_t {
    allTrafficDirections,
    sameAsReferenceDirection_upstreamOfReferencePosition,
    sameAsReferenceDirection_downstreamOfReferencePosition,
    oppositeToReferenceDirection
};
Root<TrafficDirection::oppositeToReferenceDirection> asn1_shape(TrafficDirection);

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

enum class TrafficRule : std::uint8_t {
    noPassing,
    noPassingForTrucks,
    passToRight,
    passToLeft,
    /* ..., */ passToLeftOrRight
};
Root<TrafficRule::passToLeft, extensible, TrafficRule::passToLeftOrRight> asn1_shape(TrafficRule);

struct TurningRadius : Integer<1, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 254, unavailable = 255 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

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

using VDS = IA5String<6>;

struct VehicleHeight2 : Integer<1, 62> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 61, unavailable = 62 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

enum class VehicleLengthConfidenceIndication : std::uint8_t {
    noTrailerPresent,
    trailerPresentWithKnownLength,
    trailerPresentWithUnknownLength,
    trailerPresenceIsUnknown,
    unavailable
};
Root<VehicleLengthConfidenceIndication::unavailable> asn1_shape(VehicleLengthConfidenceIndication);

struct VehicleLengthValue : Integer<1, 1023> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 1022, unavailable = 1023 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct VehicleMass : Integer<1, 1024> {
    using Integer::Integer;
    enum Number : std::uint16_t { outOfRange = 1023, unavailable = 1024 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

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

struct VehicleWidth : Integer<1, 62> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 61, unavailable = 62 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct VruClusterProfiles : Bits<4> {
    using Bits::Bits;
    enum Bit : std::uint8_t { pedestrian, bicyclist, motorcyclist, animal };
    using Numbers = NumberList<pedestrian, bicyclist, motorcyclist, animal>;
};

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

struct VruSubProfilePedestrian : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, ordinary_pedestrian = 1, road_worker = 2, first_responder = 3 };
    using Numbers = NumberList<unavailable, ordinary_pedestrian, road_worker, first_responder>;
};

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

struct VruSubProfileAnimal : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, wild_animal = 1, farm_animal = 2, service_animal = 3 };
    using Numbers = NumberList<unavailable, wild_animal, farm_animal, service_animal>;
};

struct WheelBaseVehicle : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct Wgs84AngleConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

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

struct WiperStatus : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, off = 1, intermittent = 2, low = 3, high = 4 };
    using Numbers = NumberList<unavailable, off, intermittent, low, high>;
};

using WMInumber = IA5String<1, 3>;

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

struct YawRateValue : Integer<-32766, 32767> {
    using Integer::Integer;
    enum Number : std::int16_t { negativeOutOfRange = -32766, positiveOutOfRange = 32766, unavailable = 32767 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

// ---- data frames, each after what it is made of

struct ItsPduHeader {
    OrdinalNumber1B protocolVersion;
    MessageId messageId;
    StationId stationId;
};

struct PositionConfidenceEllipse {
    SemiAxisLength semiMajorAxisLength;
    SemiAxisLength semiMinorAxisLength;
    Wgs84AngleValue semiMajorAxisOrientation;
};

struct Altitude {
    AltitudeValue altitudeValue;
    AltitudeConfidence altitudeConfidence;
};

struct ReferencePositionWithConfidence {
    Latitude latitude;
    Longitude longitude;
    PositionConfidenceEllipse positionConfidenceEllipse;
    Altitude altitude;
};

struct BasicContainer {
    TrafficParticipantType stationType;
    ReferencePositionWithConfidence referencePosition;
    Ellipsis dots;
};

struct Heading {
    HeadingValue headingValue;
    HeadingConfidence headingConfidence;
};

struct Speed {
    SpeedValue speedValue;
    SpeedConfidence speedConfidence;
};

struct VehicleLength {
    VehicleLengthValue vehicleLengthValue;
    VehicleLengthConfidenceIndication vehicleLengthConfidenceIndication;
};

struct AccelerationComponent {
    AccelerationValue value;
    AccelerationConfidence confidence;
};

struct Curvature {
    CurvatureValue curvatureValue;
    CurvatureConfidence curvatureConfidence;
};

struct YawRate {
    YawRateValue yawRateValue;
    YawRateConfidence yawRateConfidence;
};

struct SteeringWheelAngle {
    SteeringWheelAngleValue steeringWheelAngleValue;
    SteeringWheelAngleConfidence steeringWheelAngleConfidence;
};

struct CenDsrcTollingZone {
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<ProtectedZoneId> cenDsrcTollingZoneId;
    Ellipsis dots;
};

struct ProtectedCommunicationZone {
    ProtectedZoneType protectedZoneType;
    Optional<TimestampIts> expiryTime;
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<ProtectedZoneRadius> protectedZoneRadius;
    Optional<ProtectedZoneId> protectedZoneId;
    Ellipsis dots;
};

using ProtectedCommunicationZonesRSU = View<ProtectedCommunicationZone, 1, 16>;

struct DeltaReferencePosition {
    DeltaLatitude deltaLatitude;
    DeltaLongitude deltaLongitude;
    DeltaAltitude deltaAltitude;
};

struct PathPoint {
    DeltaReferencePosition pathPosition;
    Optional<PathDeltaTime> pathDeltaTime;
};

using Path = View<PathPoint, 0, 40>;

struct PtActivation {
    PtActivationType ptActivationType;
    PtActivationData ptActivationData;
};

struct ClosedLanes {
    Optional<HardShoulderStatus> innerhardShoulderStatus;
    Optional<HardShoulderStatus> outerhardShoulderStatus;
    Optional<DrivingLaneStatus> drivingLaneStatus;
    Ellipsis dots;
};

struct CartesianAngle {
    CartesianAngleValue value;
    AngleConfidence confidence;
};

struct Wgs84Angle {
    Wgs84AngleValue value;
    Wgs84AngleConfidence confidence;
};

struct StabilityChangeIndication {
    StabilityLossProbability lossProbability;
    DeltaTimeTenthOfSecond actionDeltaTime;
    Ellipsis dots;
};

struct DeltaPosition {
    DeltaLatitude deltaLatitude;
    DeltaLongitude deltaLongitude;
};

using DeltaPositions = View<DeltaPosition, 1, 32, extensible>;

using DeltaReferencePositions = View<DeltaReferencePosition, 1, 32, extensible>;

struct GeoPositionWoAltitude {
    Latitude latitude;
    Longitude longitude;
};

using GeoPositionsWoAltitude = View<GeoPositionWoAltitude, 1, 8, extensible>;

struct GeoPositionWAltitude {
    Latitude latitude;
    Longitude longitude;
    Altitude altitude;
};

using GeoPositionsWAltitude = View<GeoPositionWAltitude, 1, 8, extensible>;

using PolygonalLine =
    Choice<Named<"deltaPositions", DeltaPositions>, Named<"deltaPositionsWithAltitude", DeltaReferencePositions>,
           Named<"absolutePositions", GeoPositionsWoAltitude>,
           Named<"absolutePositionsWithAltitude", GeoPositionsWAltitude>, Ellipsis>;

using ConfidenceLevels = View<ConfidenceLevel, 1, 32, extensible>;

struct BasicLaneInformation {
    LanePosition laneNumber;
    Direction direction;
    Optional<LaneWidth> laneWidth;
    Optional<LanePosition> connectingLane;
    Optional<RoadSectionId> connectingRoadSection;
    Ellipsis dots;
};
OutOfLine asn1_code(const BasicLaneInformation&);

using BasicLaneConfiguration = View<BasicLaneInformation, 1, 16, extensible>;

struct MetaInformation {
    SensorTypes usedDetectionInformation;
    StoredInformationType usedStoredInformation;
    Optional<ConfidenceLevel> confidenceValue;
    Ellipsis dots;
};
OutOfLine asn1_code(const MetaInformation&);

struct PosConfidenceEllipse {
    SemiAxisLength semiMajorConfidence;
    SemiAxisLength semiMinorConfidence;
    HeadingValue semiMajorOrientation;
};

using PathDeltaTimeChoice =
    Choice<Named<"deltaTimeHighPrecision", DeltaTimeTenthOfSecond>, Named<"deltaTimeBigRange", DeltaTimeTenSeconds>,
           Ellipsis, Named<"deltaTimeMidRange", DeltaTimeSecond>>;

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

using PathPredicted = View<PathPointPredicted, 1, 16, extensible>;

struct PathPredicted2 {
    View<PathPointPredicted, 1, 16> pathPredicted;
    UsageIndication usageIndication;
    ConfidenceLevel confidenceLevel;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathPredicted2&);

using PathPredictedList = View<PathPredicted2, 1, 16, extensible>;

struct LanePositionAndType {
    LanePosition transversalPosition;
    Default<LaneType, LaneType::traffic> laneType;
    Default<Direction, Direction::sameDirection> direction;
    Ellipsis dots;
};
OutOfLine asn1_code(const LanePositionAndType&);

struct LanePositionWithLateralDetails {
    LanePosition transversalPosition;
    Default<LaneType, LaneType::traffic> laneType;
    Default<Direction, Direction::sameDirection> direction;
    StandardLength9b distanceToLeftBorder;
    StandardLength9b distanceToRightBorder;
    Ellipsis dots;
};
OutOfLine asn1_code(const LanePositionWithLateralDetails&);

struct TrafficIslandPosition {
    LanePositionAndType oneSide;
    LanePositionAndType otherSide;
    Ellipsis dots;
};
OutOfLine asn1_code(const TrafficIslandPosition&);

using LanePositionOptions = Choice<Named<"simplelanePosition", LanePosition>, Named<"simpleLaneType", LaneType>,
                                   Named<"detailedlanePosition", LanePositionAndType>,
                                   Named<"lanePositionWithLateralDetails", LanePositionWithLateralDetails>,
                                   Named<"trafficIslandPosition", TrafficIslandPosition>, Ellipsis>;

struct RoadSegmentReferenceId {
    Optional<Identifier2B> region;
    Identifier2B id;
};

struct IntersectionReferenceId {
    Optional<Identifier2B> region;
    Identifier2B id;
};

using MapReference =
    Choice<Named<"roadsegment", RoadSegmentReferenceId>, Named<"intersection", IntersectionReferenceId>>;

struct LongitudinalLanePosition {
    LongitudinalLanePositionValue longitudinalLanePositionValue;
    LongitudinalLanePositionConfidence longitudinalLanePositionConfidence;
};

struct MapPosition {
    Optional<MapReference> mapReference;
    Optional<Identifier1B> laneId;
    Optional<Identifier1B> connectionId;
    Optional<LongitudinalLanePosition> longitudinalLanePosition;
    Ellipsis dots;
};
OutOfLine asn1_code(const MapPosition&);

struct GeneralizedLanePosition {
    LanePositionOptions lanePositionBased;
    Optional<MapPosition> mapBased;
    MetaInformation confidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const GeneralizedLanePosition&);

using GeneralizedLanePositions = View<GeneralizedLanePosition, 1, 4>;

struct PedalStatus {
    PedalPositionValue pedalPositionValue;
    Ellipsis dots;
};

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

struct ActionId {
    StationId originatingStationId;
    SequenceNumber sequenceNumber;
};

struct ReferencePosition {
    Latitude latitude;
    Longitude longitude;
    PosConfidenceEllipse positionConfidenceEllipse;
    Altitude altitude;
};

using StationType = TrafficParticipantType;

struct EventPoint {
    DeltaReferencePosition eventPosition;
    Optional<PathDeltaTime> eventDeltaTime;
    InformationQuality informationQuality;
};

using EventHistory = View<EventPoint, 1, 23>;

using EventZone = EventHistory;

using ActionIdList = View<ActionId, 1, 8, extensible>;

using Traces = View<Path, 1, 7>;

struct OccupiedLanesWithConfidence {
    View<LanePositionOptions, 1, 4> lanePositionBased;
    Optional<View<MapPosition, 1, 4>> mapBased;
    MetaInformation confidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const OccupiedLanesWithConfidence&);

struct Provider {
    CountryCode countryCode;
    IssuerIdentifier providerIdentifier;
};

struct IvimReference {
    Provider serviceProviderId;
    IviIdentificationNumber iviIdentificationNumber;
};

using IvimReferences = View<IvimReference, 1, 8, extensible>;

using MapReferences = View<MapReference, 1, 8, extensible>;

struct PathExtended {
    Integer<1, 23> pointOfEventZone;
    Path path;
};

using TracesExtended = View<PathExtended, 1, 7>;

using PositionOfPillars = View<PosPillar, 1, 3, extensible>;

using RestrictedTypes = View<StationType, 1, 3, extensible>;

using ItineraryPath = View<ReferencePosition, 1, 40>;

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

struct VehicleIdentification {
    Optional<WMInumber> wMInumber;
    Optional<VDS> vDS;
    Ellipsis dots;
};

struct GeoPosition {
    Latitude latitude;
    Longitude longitude;
    Default<AltitudeValue, AltitudeValue::unavailable> altitude;
};

using PathReferences = View<PathId, 1, 14>;

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

using MapemLaneList = View<Identifier1B, 1, 8, extensible>;

using MapemConnectionList = View<Identifier1B, 1, 8, extensible>;

struct MapemElementReference {
    Optional<MapReference> mapReference;
    Optional<MapemLaneList> laneIds;
    Optional<MapemConnectionList> connectionIds;
    Ellipsis dots;
};
OutOfLine asn1_code(const MapemElementReference&);

using MapemConfiguration = View<MapemElementReference, 1, 16, extensible>;

struct RoadConfigurationSection {
    RoadSectionDefinition roadSectionDefinition;
    Optional<RoadType> roadType;
    Optional<BasicLaneConfiguration> laneConfiguration;
    Optional<MapemConfiguration> mapemConfiguration;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadConfigurationSection&);

using RoadConfigurationSectionList = View<RoadConfigurationSection, 1, 8, extensible>;

struct CartesianCoordinateWithConfidence {
    CartesianCoordinateLarge value;
    CoordinateConfidence confidence;
};

struct CartesianPosition3dWithConfidence {
    CartesianCoordinateWithConfidence xCoordinate;
    CartesianCoordinateWithConfidence yCoordinate;
    Optional<CartesianCoordinateWithConfidence> zCoordinate;
};

struct VelocityComponent {
    VelocityComponentValue value;
    SpeedConfidence confidence;
};

struct VelocityPolarWithZ {
    Speed velocityMagnitude;
    CartesianAngle velocityDirection;
    Optional<VelocityComponent> zVelocity;
};

struct VelocityCartesian {
    VelocityComponent xVelocity;
    VelocityComponent yVelocity;
    Optional<VelocityComponent> zVelocity;
};

using Velocity3dWithConfidence =
    Choice<Named<"polarVelocity", VelocityPolarWithZ>, Named<"cartesianVelocity", VelocityCartesian>>;

struct AccelerationMagnitude {
    AccelerationMagnitudeValue accelerationMagnitudeValue;
    AccelerationConfidence accelerationConfidence;
};

struct AccelerationPolarWithZ {
    AccelerationMagnitude accelerationMagnitude;
    CartesianAngle accelerationDirection;
    Optional<AccelerationComponent> zAcceleration;
};

struct AccelerationCartesian {
    AccelerationComponent xAcceleration;
    AccelerationComponent yAcceleration;
    Optional<AccelerationComponent> zAcceleration;
};

using Acceleration3dWithConfidence =
    Choice<Named<"polarAcceleration", AccelerationPolarWithZ>, Named<"cartesianAcceleration", AccelerationCartesian>>;

struct EulerAnglesWithConfidence {
    CartesianAngle zAngle;
    Optional<CartesianAngle> yAngle;
    Optional<CartesianAngle> xAngle;
};

struct CartesianAngularVelocityComponent {
    CartesianAngularVelocityComponentValue value;
    AngularSpeedConfidence confidence;
};

using CorrelationColumn = View<CorrelationCellValue, 1, 13, extensible>;

using LowerTriangularPositiveSemidefiniteMatrixColumns = View<CorrelationColumn, 1, 13, extensible>;

struct LowerTriangularPositiveSemidefiniteMatrix {
    MatrixIncludedComponents componentsIncludedIntheMatrix;
    LowerTriangularPositiveSemidefiniteMatrixColumns matrix;
};

using LowerTriangularPositiveSemidefiniteMatrices = View<LowerTriangularPositiveSemidefiniteMatrix, 1, 4>;

struct ObjectDimension {
    ObjectDimensionValue value;
    ObjectDimensionConfidence confidence;
};

using SequenceOfIdentifier1B = View<Identifier1B, 1, 128, extensible>;

using VruProfileAndSubprofile =
    Choice<Named<"pedestrian", VruSubProfilePedestrian>, Named<"bicyclistAndLightVruVehicle", VruSubProfileBicyclist>,
           Named<"motorcyclist", VruSubProfileMotorcyclist>, Named<"animal", VruSubProfileAnimal>, Ellipsis>;

struct CartesianPosition3d {
    CartesianCoordinate xCoordinate;
    CartesianCoordinate yCoordinate;
    Optional<CartesianCoordinate> zCoordinate;
};

struct RectangularShape {
    Optional<CartesianPosition3d> shapeReferencePoint;
    StandardLength12b semiLength;
    StandardLength12b semiBreadth;
    Optional<CartesianAngleValue> orientation;
    Optional<StandardLength12b> height;
};

struct CircularShape {
    Optional<CartesianPosition3d> shapeReferencePoint;
    StandardLength12b radius;
    Optional<StandardLength12b> height;
};

using SequenceOfCartesianPosition3d = View<CartesianPosition3d, 1, 16, extensible>;

struct PolygonalShape {
    Optional<CartesianPosition3d> shapeReferencePoint;
    View<CartesianPosition3d, 3, 16, extensible> polygon;
    Optional<StandardLength12b> height;
};

struct EllipticalShape {
    Optional<CartesianPosition3d> shapeReferencePoint;
    StandardLength12b semiMajorAxisLength;
    StandardLength12b semiMinorAxisLength;
    Optional<CartesianAngleValue> orientation;
    Optional<StandardLength12b> height;
};

struct RadialShape {
    Optional<CartesianPosition3d> shapeReferencePoint;
    StandardLength12b range;
    CartesianAngleValue horizontalOpeningAngleStart;
    CartesianAngleValue horizontalOpeningAngleEnd;
    Optional<CartesianAngleValue> verticalOpeningAngleStart;
    Optional<CartesianAngleValue> verticalOpeningAngleEnd;
};

struct RadialShapeDetails {
    StandardLength12b range;
    CartesianAngleValue horizontalOpeningAngleStart;
    CartesianAngleValue horizontalOpeningAngleEnd;
    Optional<CartesianAngleValue> verticalOpeningAngleStart;
    Optional<CartesianAngleValue> verticalOpeningAngleEnd;
};

using RadialShapesList = View<RadialShapeDetails, 1, 16, extensible>;

struct RadialShapes {
    Identifier1B refPointId;
    CartesianCoordinateSmall xCoordinate;
    CartesianCoordinateSmall yCoordinate;
    Optional<CartesianCoordinateSmall> zCoordinate;
    RadialShapesList radialShapesList;
};

using Shape = Choice<Named<"rectangular", RectangularShape>, Named<"circular", CircularShape>,
                     Named<"polygonal", PolygonalShape>, Named<"elliptical", EllipticalShape>,
                     Named<"radial", RadialShape>, Named<"radialShapes", RadialShapes>, Ellipsis>;

struct VruClusterInformation {
    Optional<Identifier1B> clusterId;
    Optional<Shape> clusterBoundingBoxShape;
    CardinalNumber1B clusterCardinalitySize;
    Optional<VruClusterProfiles> clusterProfiles;
    Ellipsis dots;
};
OutOfLine asn1_code(const VruClusterInformation&);

using ObjectClass = Choice<Named<"vehicleSubClass", Constrained<TrafficParticipantType, 0, 14>>,
                           Named<"vruSubClass", VruProfileAndSubprofile>, Named<"groupSubClass", VruClusterInformation>,
                           Named<"otherSubClass", OtherSubClass>, Ellipsis>;

struct ObjectClassWithConfidence {
    ObjectClass objectClass;
    ConfidenceLevel confidence;
};

using ObjectClassDescription = View<ObjectClassWithConfidence, 1, 8>;

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
