// ITS-Container, ETSI TS 102 894-2 V1.3.1: the part that CAM and DENM need.
// Values are raw, as on the wire; units are in the standard and, for people, in units.hpp.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release1/cause_code.hpp"

namespace chorus::v2x::messages::release1 {

// ---- data elements, in the order of the standard

// StationID ::= INTEGER (0..4294967295)
struct StationID : Integer<0, 4294967295> {
    using Integer::Integer;
};

// Longitude ::= INTEGER {unavailable (1800000001)} (-1800000000..1800000001)
struct Longitude : Integer<-1800000000, 1800000001> {
    using Integer::Integer;
    enum Number : std::int32_t { oneMicrodegreeEast = 10, oneMicrodegreeWest = -10, unavailable = 1800000001 };
    using Numbers = NumberList<unavailable>;
};

// Latitude ::= INTEGER {unavailable (900000001)} (-900000000..900000001)
struct Latitude : Integer<-900000000, 900000001> {
    using Integer::Integer;
    enum Number : std::int32_t { oneMicrodegreeNorth = 10, oneMicrodegreeSouth = -10, unavailable = 900000001 };
    using Numbers = NumberList<unavailable>;
};

// AltitudeValue ::= INTEGER {referenceEllipsoidSurface (0), unavailable (800001)} (-100000..800001)
struct AltitudeValue : Integer<-100000, 800001> {
    using Integer::Integer;
    enum Number : std::int32_t { referenceEllipsoidSurface = 0, oneCentimeter = 1, unavailable = 800001 };
    using Numbers = NumberList<referenceEllipsoidSurface, unavailable>;
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

// DeltaLongitude ::= INTEGER {unavailable (131072)} (-131071..131072)
struct DeltaLongitude : Integer<-131071, 131072> {
    using Integer::Integer;
    enum Number : std::int32_t { oneMicrodegreeEast = 10, oneMicrodegreeWest = -10, unavailable = 131072 };
    using Numbers = NumberList<unavailable>;
};

// DeltaLatitude ::= INTEGER {unavailable (131072)} (-131071..131072)
struct DeltaLatitude : Integer<-131071, 131072> {
    using Integer::Integer;
    enum Number : std::int32_t { oneMicrodegreeNorth = 10, oneMicrodegreeSouth = -10, unavailable = 131072 };
    using Numbers = NumberList<unavailable>;
};

// DeltaAltitude ::= INTEGER {unavailable (12800)} (-12700..12800)
struct DeltaAltitude : Integer<-12700, 12800> {
    using Integer::Integer;
    enum Number : std::int16_t { oneCentimeterUp = 1, oneCentimeterDown = -1, unavailable = 12800 };
    using Numbers = NumberList<unavailable>;
};

// PathDeltaTime ::= INTEGER (1..65535, ...)
struct PathDeltaTime : Integer<1, 65535, extensible> {
    using Integer::Integer;
    enum Number : std::int32_t { tenMilliSecondsInPast = 1 };
};

// PtActivationType ::= INTEGER {undefinedCodingType (0), r09-16CodingType (1), vdv-50149CodingType (2)} (0..255)
struct PtActivationType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { undefinedCodingType = 0, r09_16CodingType = 1, vdv_50149CodingType = 2 };
    using Numbers = NumberList<undefinedCodingType, r09_16CodingType, vdv_50149CodingType>;
};

// PtActivationData ::= OCTET STRING (SIZE (1..20))
using PtActivationData = Octets<1, 20>;

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

// SemiAxisLength ::= INTEGER {outOfRange (4094), unavailable (4095)} (0..4095)
struct SemiAxisLength : Integer<0, 4095> {
    using Integer::Integer;
    enum Number : std::uint16_t { oneCentimeter = 1, outOfRange = 4094, unavailable = 4095 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// CurvatureValue ::= INTEGER {straight (0), unavailable (1023)} (-1023..1023)
struct CurvatureValue : Integer<-1023, 1023> {
    using Integer::Integer;
    enum Number : std::int16_t { straight = 0, unavailable = 1023 };
    using Numbers = NumberList<straight, unavailable>;
};

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

// CurvatureCalculationMode ::= ENUMERATED {yawRateUsed, yawRateNotUsed, unavailable, ...}
enum class CurvatureCalculationMode : std::uint8_t { yawRateUsed, yawRateNotUsed, unavailable /*, ... */ };
Root<CurvatureCalculationMode::unavailable, extensible> asn1_shape(CurvatureCalculationMode);

// HeadingValue ::= INTEGER {wgs84North (0), wgs84East (900), wgs84South (1800), wgs84West (2700),
//     unavailable (3601)} (0..3601)
struct HeadingValue : Integer<0, 3601> {
    using Integer::Integer;
    enum Number : std::uint16_t {
        wgs84North = 0,
        wgs84East = 900,
        wgs84South = 1800,
        wgs84West = 2700,
        unavailable = 3601
    };
    using Numbers = NumberList<wgs84North, wgs84East, wgs84South, wgs84West, unavailable>;
};

// HeadingConfidence ::= INTEGER {equalOrWithinZeroPointOneDegree (1), equalOrWithinOneDegree (10), outOfRange (126),
//     unavailable (127)} (1..127)
struct HeadingConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        equalOrWithinZeroPointOneDegree = 1,
        equalOrWithinOneDegree = 10,
        outOfRange = 126,
        unavailable = 127
    };
    using Numbers = NumberList<equalOrWithinZeroPointOneDegree, equalOrWithinOneDegree, outOfRange, unavailable>;
};

// LanePosition ::= INTEGER {offTheRoad (-1), innerHardShoulder (0), innermostDrivingLane (1), secondLaneFromInside (2),
//     outerHardShoulder (14)} (-1..14)
struct LanePosition : Integer<-1, 14> {
    using Integer::Integer;
    enum Number : std::int8_t {
        offTheRoad = -1,
        innerHardShoulder = 0,
        innermostDrivingLane = 1,
        secondLaneFromInside = 2,
        outerHardShoulder = 14
    };
    using Numbers =
        NumberList<offTheRoad, innerHardShoulder, innermostDrivingLane, secondLaneFromInside, outerHardShoulder>;
};

// HardShoulderStatus ::= ENUMERATED {availableForStopping, closed, availableForDriving}
enum class HardShoulderStatus : std::uint8_t { availableForStopping, closed, availableForDriving };
Root<HardShoulderStatus::availableForDriving> asn1_shape(HardShoulderStatus);

// DrivingLaneStatus ::= BIT STRING (SIZE (1..13))
struct DrivingLaneStatus : Bits<1, 13> {
    using Bits::Bits;
};

// PerformanceClass ::= INTEGER {unavailable (0), performanceClassA (1), performanceClassB (2)} (0..7)
struct PerformanceClass : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, performanceClassA = 1, performanceClassB = 2 };
    using Numbers = NumberList<unavailable, performanceClassA, performanceClassB>;
};

// SpeedValue ::= INTEGER {standstill (0), unavailable (16383)} (0..16383)
struct SpeedValue : Integer<0, 16383> {
    using Integer::Integer;
    enum Number : std::uint16_t { standstill = 0, oneCentimeterPerSec = 1, unavailable = 16383 };
    using Numbers = NumberList<standstill, unavailable>;
};

// SpeedConfidence ::= INTEGER {equalOrWithinOneCentimeterPerSec (1), equalOrWithinOneMeterPerSec (100),
//     outOfRange (126), unavailable (127)} (1..127)
struct SpeedConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        equalOrWithinOneCentimeterPerSec = 1,
        equalOrWithinOneMeterPerSec = 100,
        outOfRange = 126,
        unavailable = 127
    };
    using Numbers = NumberList<equalOrWithinOneCentimeterPerSec, equalOrWithinOneMeterPerSec, outOfRange, unavailable>;
};

// VehicleMass ::= INTEGER {hundredKg (1), unavailable (1024)} (1..1024)
struct VehicleMass : Integer<1, 1024> {
    using Integer::Integer;
    enum Number : std::uint16_t { hundredKg = 1, unavailable = 1024 };
    using Numbers = NumberList<hundredKg, unavailable>;
};

// DriveDirection ::= ENUMERATED {forward, backward, unavailable}
enum class DriveDirection : std::uint8_t { forward, backward, unavailable };
Root<DriveDirection::unavailable> asn1_shape(DriveDirection);

// EmbarkationStatus ::= BOOLEAN
using EmbarkationStatus = bool;

// LongitudinalAccelerationValue ::= INTEGER {unavailable (161)} (-160..161)
struct LongitudinalAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t {
        pointOneMeterPerSecSquaredForward = 1,
        pointOneMeterPerSecSquaredBackward = -1,
        unavailable = 161
    };
    using Numbers = NumberList<unavailable>;
};

// AccelerationConfidence ::= INTEGER {outOfRange (101), unavailable (102)} (0..102)
struct AccelerationConfidence : Integer<0, 102> {
    using Integer::Integer;
    enum Number : std::uint8_t { pointOneMeterPerSecSquared = 1, outOfRange = 101, unavailable = 102 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// LateralAccelerationValue ::= INTEGER {unavailable (161)} (-160..161)
struct LateralAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t {
        pointOneMeterPerSecSquaredToRight = -1,
        pointOneMeterPerSecSquaredToLeft = 1,
        unavailable = 161
    };
    using Numbers = NumberList<unavailable>;
};

// VerticalAccelerationValue ::= INTEGER {unavailable (161)} (-160..161)
struct VerticalAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t {
        pointOneMeterPerSecSquaredUp = 1,
        pointOneMeterPerSecSquaredDown = -1,
        unavailable = 161
    };
    using Numbers = NumberList<unavailable>;
};

// StationType ::= INTEGER {unknown (0), pedestrian (1), cyclist (2), moped (3), motorcycle (4), passengerCar (5),
//     bus (6), lightTruck (7), heavyTruck (8), trailer (9), specialVehicles (10), tram (11),
//     roadSideUnit (15)} (0..255)
struct StationType : Integer<0, 255> {
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
        specialVehicles = 10,
        tram = 11,
        roadSideUnit = 15
    };
    using Numbers = NumberList<unknown, pedestrian, cyclist, moped, motorcycle, passengerCar, bus, lightTruck,
                               heavyTruck, trailer, specialVehicles, tram, roadSideUnit>;
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

// SpecialTransportType ::= BIT STRING {heavyLoad (0), excessWidth (1), excessLength (2), excessHeight (3)} (SIZE (4))
struct SpecialTransportType : Bits<4> {
    using Bits::Bits;
    enum Bit : std::uint8_t { heavyLoad, excessWidth, excessLength, excessHeight };
    using Numbers = NumberList<heavyLoad, excessWidth, excessLength, excessHeight>;
};

// LightBarSirenInUse ::= BIT STRING {lightBarActivated (0), sirenActivated (1)} (SIZE (2))
struct LightBarSirenInUse : Bits<2> {
    using Bits::Bits;
    enum Bit : std::uint8_t { lightBarActivated, sirenActivated };
    using Numbers = NumberList<lightBarActivated, sirenActivated>;
};

// HeightLonCarr ::= INTEGER {unavailable (100)} (1..100)
struct HeightLonCarr : Integer<1, 100> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneCentimeter = 1, unavailable = 100 };
    using Numbers = NumberList<unavailable>;
};

// PosLonCarr ::= INTEGER {unavailable (127)} (1..127)
struct PosLonCarr : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneCentimeter = 1, unavailable = 127 };
    using Numbers = NumberList<unavailable>;
};

// PosPillar ::= INTEGER {unavailable (30)} (1..30)
struct PosPillar : Integer<1, 30> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimeters = 1, unavailable = 30 };
    using Numbers = NumberList<unavailable>;
};

// PosCentMass ::= INTEGER {unavailable (63)} (1..63)
struct PosCentMass : Integer<1, 63> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimeters = 1, unavailable = 63 };
    using Numbers = NumberList<unavailable>;
};

// RequestResponseIndication ::= ENUMERATED {request, response}
enum class RequestResponseIndication : std::uint8_t { request, response };
Root<RequestResponseIndication::response> asn1_shape(RequestResponseIndication);

// SpeedLimit ::= INTEGER (1..255)
struct SpeedLimit : Integer<1, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneKmPerHour = 1 };
};

// StationarySince ::= ENUMERATED {lessThan1Minute, lessThan2Minutes, lessThan15Minutes, equalOrGreater15Minutes}
enum class StationarySince : std::uint8_t {
    lessThan1Minute,
    lessThan2Minutes,
    lessThan15Minutes,
    equalOrGreater15Minutes
};
Root<StationarySince::equalOrGreater15Minutes> asn1_shape(StationarySince);

// Temperature ::= INTEGER {equalOrSmallerThanMinus60Deg (-60), equalOrGreaterThan67Deg (67)} (-60..67)
struct Temperature : Integer<-60, 67> {
    using Integer::Integer;
    enum Number : std::int8_t {
        equalOrSmallerThanMinus60Deg = -60,
        oneDegreeCelsius = 1,
        equalOrGreaterThan67Deg = 67
    };
    using Numbers = NumberList<equalOrSmallerThanMinus60Deg, equalOrGreaterThan67Deg>;
};

// TrafficRule ::= ENUMERATED {noPassing, noPassingForTrucks, passToRight, passToLeft, ...}
enum class TrafficRule : std::uint8_t { noPassing, noPassingForTrucks, passToRight, passToLeft /*, ... */ };
Root<TrafficRule::passToLeft, extensible> asn1_shape(TrafficRule);

// WheelBaseVehicle ::= INTEGER {unavailable (127)} (1..127)
struct WheelBaseVehicle : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimeters = 1, unavailable = 127 };
    using Numbers = NumberList<unavailable>;
};

// TurningRadius ::= INTEGER {point4Meters (1), unavailable (255)} (1..255)
struct TurningRadius : Integer<1, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { point4Meters = 1, unavailable = 255 };
    using Numbers = NumberList<point4Meters, unavailable>;
};

// PosFrontAx ::= INTEGER {unavailable (20)} (1..20)
struct PosFrontAx : Integer<1, 20> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimeters = 1, unavailable = 20 };
    using Numbers = NumberList<unavailable>;
};

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

// PositioningSolutionType ::= ENUMERATED {noPositioningSolution, sGNSS, dGNSS, sGNSSplusDR, dGNSSplusDR, dR, ...}
enum class PositioningSolutionType : std::uint8_t {
    noPositioningSolution,
    sGNSS,
    dGNSS,
    sGNSSplusDR,
    dGNSSplusDR,
    dR /*, ... */
};
Root<PositioningSolutionType::dR, extensible> asn1_shape(PositioningSolutionType);

// WMInumber ::= IA5String (SIZE (1..3))
using WMInumber = IA5String<1, 3>;

// VDS ::= IA5String (SIZE (6))
using VDS = IA5String<6>;

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

// VehicleLengthValue ::= INTEGER {outOfRange (1022), unavailable (1023)} (1..1023)
struct VehicleLengthValue : Integer<1, 1023> {
    using Integer::Integer;
    enum Number : std::uint16_t { tenCentimeters = 1, outOfRange = 1022, unavailable = 1023 };
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

// VehicleWidth ::= INTEGER {outOfRange (61), unavailable (62)} (1..62)
struct VehicleWidth : Integer<1, 62> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimeters = 1, outOfRange = 61, unavailable = 62 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// EmergencyPriority ::= BIT STRING {requestForRightOfWay (0), requestForFreeCrossingAtATrafficLight (1)} (SIZE (2))
struct EmergencyPriority : Bits<2> {
    using Bits::Bits;
    enum Bit : std::uint8_t { requestForRightOfWay, requestForFreeCrossingAtATrafficLight };
    using Numbers = NumberList<requestForRightOfWay, requestForFreeCrossingAtATrafficLight>;
};

// InformationQuality ::= INTEGER {unavailable (0), lowest (1), highest (7)} (0..7)
struct InformationQuality : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, lowest = 1, highest = 7 };
    using Numbers = NumberList<unavailable, lowest, highest>;
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

// SteeringWheelAngleValue ::= INTEGER {straight (0), unavailable (512)} (-511..512)
struct SteeringWheelAngleValue : Integer<-511, 512> {
    using Integer::Integer;
    enum Number : std::int16_t {
        straight = 0,
        onePointFiveDegreesToRight = -1,
        onePointFiveDegreesToLeft = 1,
        unavailable = 512
    };
    using Numbers = NumberList<straight, unavailable>;
};

// SteeringWheelAngleConfidence ::= INTEGER {equalOrWithinOnePointFiveDegree (1), outOfRange (126),
//     unavailable (127)} (1..127)
struct SteeringWheelAngleConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { equalOrWithinOnePointFiveDegree = 1, outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<equalOrWithinOnePointFiveDegree, outOfRange, unavailable>;
};

// TimestampIts ::= INTEGER {utcStartOf2004 (0)} (0..4398046511103)
struct TimestampIts : Integer<0, 4398046511103> {
    using Integer::Integer;
    enum Number : std::uint32_t { utcStartOf2004 = 0, oneMillisecAfterUTCStartOf2004 = 1 };
    using Numbers = NumberList<utcStartOf2004>;
};

// VehicleRole ::= ENUMERATED {default, publicTransport, specialTransport, dangerousGoods, roadWork, rescue, emergency,
//     safetyCar, agriculture, commercial, military, roadOperator, taxi, reserved1, reserved2, reserved3}
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
    reserved1,
    reserved2,
    reserved3
};
Root<VehicleRole::reserved3> asn1_shape(VehicleRole);

// YawRateValue ::= INTEGER {straight (0), unavailable (32767)} (-32766..32767)
struct YawRateValue : Integer<-32766, 32767> {
    using Integer::Integer;
    enum Number : std::int16_t {
        straight = 0,
        degSec_000_01ToRight = -1,
        degSec_000_01ToLeft = 1,
        unavailable = 32767
    };
    using Numbers = NumberList<straight, unavailable>;
};

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

// ProtectedZoneType ::= ENUMERATED {permanentCenDsrcTolling, ..., temporaryCenDsrcTolling}
enum class ProtectedZoneType : std::uint8_t { permanentCenDsrcTolling, /* ..., */ temporaryCenDsrcTolling };
Root<ProtectedZoneType::permanentCenDsrcTolling, extensible, ProtectedZoneType::temporaryCenDsrcTolling> asn1_shape(
    ProtectedZoneType);

// RelevanceDistance ::= ENUMERATED {lessThan50m, lessThan100m, lessThan200m, lessThan500m, lessThan1000m, lessThan5km,
//     lessThan10km, over10km}
enum class RelevanceDistance : std::uint8_t {
    lessThan50m,
    lessThan100m,
    lessThan200m,
    lessThan500m,
    lessThan1000m,
    lessThan5km,
    lessThan10km,
    over10km
};
Root<RelevanceDistance::over10km> asn1_shape(RelevanceDistance);

// RelevanceTrafficDirection ::= ENUMERATED {allTrafficDirections, upstreamTraffic, downstreamTraffic, oppositeTraffic}
enum class RelevanceTrafficDirection : std::uint8_t {
    allTrafficDirections,
    upstreamTraffic,
    downstreamTraffic,
    oppositeTraffic
};
Root<RelevanceTrafficDirection::oppositeTraffic> asn1_shape(RelevanceTrafficDirection);

// TransmissionInterval ::= INTEGER (1..10000)
struct TransmissionInterval : Integer<1, 10000> {
    using Integer::Integer;
    enum Number : std::uint16_t { oneMilliSecond = 1, tenSeconds = 10000 };
};

// ValidityDuration ::= INTEGER {timeOfDetection (0)} (0..86400)
struct ValidityDuration : Integer<0, 86400> {
    using Integer::Integer;
    enum Number : std::uint32_t { timeOfDetection = 0, oneSecondAfterDetection = 1 };
    using Numbers = NumberList<timeOfDetection>;
};

// NumberOfOccupants ::= INTEGER {unavailable (127)} (0..127)
struct NumberOfOccupants : Integer<0, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneOccupant = 1, unavailable = 127 };
    using Numbers = NumberList<unavailable>;
};

// SequenceNumber ::= INTEGER (0..65535)
struct SequenceNumber : Integer<0, 65535> {
    using Integer::Integer;
};

// ProtectedZoneRadius ::= INTEGER (1..255, ...)
struct ProtectedZoneRadius : Integer<1, 255, extensible> {
    using Integer::Integer;
    enum Number : std::int32_t { oneMeter = 1 };
};

// ProtectedZoneID ::= INTEGER (0..134217727)
struct ProtectedZoneID : Integer<0, 134217727> {
    using Integer::Integer;
};

// PhoneNumber ::= NumericString (SIZE (1..16))
using PhoneNumber = NumericString<1, 16>;

// ---- data frames, each after what it is made of

// ItsPduHeader ::= SEQUENCE {protocolVersion INTEGER (0..255), messageID INTEGER (0..255), stationID StationID}
struct ItsPduHeader {
    Integer<0, 255> protocolVersion;
    Integer<0, 255> messageID;
    StationID stationID;
};

// PosConfidenceEllipse ::= SEQUENCE {semiMajorConfidence SemiAxisLength, semiMinorConfidence SemiAxisLength,
//     semiMajorOrientation HeadingValue}
struct PosConfidenceEllipse {
    SemiAxisLength semiMajorConfidence;
    SemiAxisLength semiMinorConfidence;
    HeadingValue semiMajorOrientation;
};

// Altitude ::= SEQUENCE {altitudeValue AltitudeValue, altitudeConfidence AltitudeConfidence}
struct Altitude {
    AltitudeValue altitudeValue;
    AltitudeConfidence altitudeConfidence;
};

// ReferencePosition ::= SEQUENCE {latitude Latitude, longitude Longitude,
//     positionConfidenceEllipse PosConfidenceEllipse, altitude Altitude}
struct ReferencePosition {
    Latitude latitude;
    Longitude longitude;
    PosConfidenceEllipse positionConfidenceEllipse;
    Altitude altitude;
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

// LongitudinalAcceleration ::= SEQUENCE {longitudinalAccelerationValue LongitudinalAccelerationValue,
//     longitudinalAccelerationConfidence AccelerationConfidence}
struct LongitudinalAcceleration {
    LongitudinalAccelerationValue longitudinalAccelerationValue;
    AccelerationConfidence longitudinalAccelerationConfidence;
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

// LateralAcceleration ::= SEQUENCE {lateralAccelerationValue LateralAccelerationValue,
//     lateralAccelerationConfidence AccelerationConfidence}
struct LateralAcceleration {
    LateralAccelerationValue lateralAccelerationValue;
    AccelerationConfidence lateralAccelerationConfidence;
};

// VerticalAcceleration ::= SEQUENCE {verticalAccelerationValue VerticalAccelerationValue,
//     verticalAccelerationConfidence AccelerationConfidence}
struct VerticalAcceleration {
    VerticalAccelerationValue verticalAccelerationValue;
    AccelerationConfidence verticalAccelerationConfidence;
};

// CenDsrcTollingZoneID ::= ProtectedZoneID
using CenDsrcTollingZoneID = ProtectedZoneID;

// CenDsrcTollingZone ::= SEQUENCE {protectedZoneLatitude Latitude, protectedZoneLongitude Longitude,
//     cenDsrcTollingZoneID CenDsrcTollingZoneID OPTIONAL, ...}
struct CenDsrcTollingZone {
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<CenDsrcTollingZoneID> cenDsrcTollingZoneID;
    Ellipsis dots;
};

// ProtectedCommunicationZone ::= SEQUENCE {protectedZoneType ProtectedZoneType, expiryTime TimestampIts OPTIONAL,
//     protectedZoneLatitude Latitude, protectedZoneLongitude Longitude,
//     protectedZoneRadius ProtectedZoneRadius OPTIONAL, protectedZoneID ProtectedZoneID OPTIONAL, ...}
struct ProtectedCommunicationZone {
    ProtectedZoneType protectedZoneType;
    Optional<TimestampIts> expiryTime;
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<ProtectedZoneRadius> protectedZoneRadius;
    Optional<ProtectedZoneID> protectedZoneID;
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

// PathHistory ::= SEQUENCE (SIZE (0..40)) OF PathPoint
using PathHistory = View<PathPoint, 0, 40>;

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

// ActionID ::= SEQUENCE {originatingStationID StationID, sequenceNumber SequenceNumber}
struct ActionID {
    StationID originatingStationID;
    SequenceNumber sequenceNumber;
};

// EventPoint ::= SEQUENCE {eventPosition DeltaReferencePosition, eventDeltaTime PathDeltaTime OPTIONAL,
//     informationQuality InformationQuality}
struct EventPoint {
    DeltaReferencePosition eventPosition;
    Optional<PathDeltaTime> eventDeltaTime;
    InformationQuality informationQuality;
};

// EventHistory ::= SEQUENCE (SIZE (1..23)) OF EventPoint
using EventHistory = View<EventPoint, 1, 23>;

// Traces ::= SEQUENCE (SIZE (1..7)) OF PathHistory
using Traces = View<PathHistory, 1, 7>;

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

// VehicleIdentification ::= SEQUENCE {wMInumber WMInumber OPTIONAL, vDS VDS OPTIONAL, ...}
struct VehicleIdentification {
    Optional<WMInumber> wMInumber;
    Optional<VDS> vDS;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::release1
