// ITS-Container, ETSI TS 102 894-2 V1.3.1: the part that CAM and DENM need.
// Values are raw, as on the wire; units are in the standard and, for people, in units.hpp.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release1/cause_code.hpp"

namespace chorus::v2x::messages::release1 {

// ---- data elements, in the order of the standard

struct StationID : Integer<0, 4294967295> {
    using Integer::Integer;
};

struct Longitude : Integer<-1800000000, 1800000001> {
    using Integer::Integer;
    enum Number : std::int32_t { oneMicrodegreeEast = 10, oneMicrodegreeWest = -10, unavailable = 1800000001 };
    using Numbers = NumberList<unavailable>;
};

struct Latitude : Integer<-900000000, 900000001> {
    using Integer::Integer;
    enum Number : std::int32_t { oneMicrodegreeNorth = 10, oneMicrodegreeSouth = -10, unavailable = 900000001 };
    using Numbers = NumberList<unavailable>;
};

struct AltitudeValue : Integer<-100000, 800001> {
    using Integer::Integer;
    enum Number : std::int32_t { referenceEllipsoidSurface = 0, oneCentimeter = 1, unavailable = 800001 };
    using Numbers = NumberList<referenceEllipsoidSurface, unavailable>;
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

struct DeltaLongitude : Integer<-131071, 131072> {
    using Integer::Integer;
    enum Number : std::int32_t { oneMicrodegreeEast = 10, oneMicrodegreeWest = -10, unavailable = 131072 };
    using Numbers = NumberList<unavailable>;
};

struct DeltaLatitude : Integer<-131071, 131072> {
    using Integer::Integer;
    enum Number : std::int32_t { oneMicrodegreeNorth = 10, oneMicrodegreeSouth = -10, unavailable = 131072 };
    using Numbers = NumberList<unavailable>;
};

struct DeltaAltitude : Integer<-12700, 12800> {
    using Integer::Integer;
    enum Number : std::int16_t { oneCentimeterUp = 1, oneCentimeterDown = -1, unavailable = 12800 };
    using Numbers = NumberList<unavailable>;
};

struct PathDeltaTime : Integer<1, 65535, extensible> {
    using Integer::Integer;
    enum Number : std::int32_t { tenMilliSecondsInPast = 1 };
};

struct PtActivationType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { undefinedCodingType = 0, r09_16CodingType = 1, vdv_50149CodingType = 2 };
    using Numbers = NumberList<undefinedCodingType, r09_16CodingType, vdv_50149CodingType>;
};

using PtActivationData = Octets<1, 20>;

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

struct SemiAxisLength : Integer<0, 4095> {
    using Integer::Integer;
    enum Number : std::uint16_t { oneCentimeter = 1, outOfRange = 4094, unavailable = 4095 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct CurvatureValue : Integer<-1023, 1023> {
    using Integer::Integer;
    enum Number : std::int16_t { straight = 0, unavailable = 1023 };
    using Numbers = NumberList<straight, unavailable>;
};

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

enum class CurvatureCalculationMode : std::uint8_t { yawRateUsed, yawRateNotUsed, unavailable /*, ... */ };
Root<CurvatureCalculationMode::unavailable, extensible> asn1_shape(CurvatureCalculationMode);

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

enum class HardShoulderStatus : std::uint8_t { availableForStopping, closed, availableForDriving };
Root<HardShoulderStatus::availableForDriving> asn1_shape(HardShoulderStatus);

struct DrivingLaneStatus : Bits<1, 13> {
    using Bits::Bits;
};

struct PerformanceClass : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, performanceClassA = 1, performanceClassB = 2 };
    using Numbers = NumberList<unavailable, performanceClassA, performanceClassB>;
};

struct SpeedValue : Integer<0, 16383> {
    using Integer::Integer;
    enum Number : std::uint16_t { standstill = 0, oneCentimeterPerSec = 1, unavailable = 16383 };
    using Numbers = NumberList<standstill, unavailable>;
};

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

struct VehicleMass : Integer<1, 1024> {
    using Integer::Integer;
    enum Number : std::uint16_t { hundredKg = 1, unavailable = 1024 };
    using Numbers = NumberList<hundredKg, unavailable>;
};

enum class DriveDirection : std::uint8_t { forward, backward, unavailable };
Root<DriveDirection::unavailable> asn1_shape(DriveDirection);

using EmbarkationStatus = bool;

struct LongitudinalAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t {
        pointOneMeterPerSecSquaredForward = 1,
        pointOneMeterPerSecSquaredBackward = -1,
        unavailable = 161
    };
    using Numbers = NumberList<unavailable>;
};

struct AccelerationConfidence : Integer<0, 102> {
    using Integer::Integer;
    enum Number : std::uint8_t { pointOneMeterPerSecSquared = 1, outOfRange = 101, unavailable = 102 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct LateralAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t {
        pointOneMeterPerSecSquaredToRight = -1,
        pointOneMeterPerSecSquaredToLeft = 1,
        unavailable = 161
    };
    using Numbers = NumberList<unavailable>;
};

struct VerticalAccelerationValue : Integer<-160, 161> {
    using Integer::Integer;
    enum Number : std::int16_t {
        pointOneMeterPerSecSquaredUp = 1,
        pointOneMeterPerSecSquaredDown = -1,
        unavailable = 161
    };
    using Numbers = NumberList<unavailable>;
};

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

struct SpecialTransportType : Bits<4> {
    using Bits::Bits;
    enum Bit : std::uint8_t { heavyLoad, excessWidth, excessLength, excessHeight };
    using Numbers = NumberList<heavyLoad, excessWidth, excessLength, excessHeight>;
};

struct LightBarSirenInUse : Bits<2> {
    using Bits::Bits;
    enum Bit : std::uint8_t { lightBarActivated, sirenActivated };
    using Numbers = NumberList<lightBarActivated, sirenActivated>;
};

struct HeightLonCarr : Integer<1, 100> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneCentimeter = 1, unavailable = 100 };
    using Numbers = NumberList<unavailable>;
};

struct PosLonCarr : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneCentimeter = 1, unavailable = 127 };
    using Numbers = NumberList<unavailable>;
};

struct PosPillar : Integer<1, 30> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimeters = 1, unavailable = 30 };
    using Numbers = NumberList<unavailable>;
};

struct PosCentMass : Integer<1, 63> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimeters = 1, unavailable = 63 };
    using Numbers = NumberList<unavailable>;
};

enum class RequestResponseIndication : std::uint8_t { request, response };
Root<RequestResponseIndication::response> asn1_shape(RequestResponseIndication);

struct SpeedLimit : Integer<1, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneKmPerHour = 1 };
};

enum class StationarySince : std::uint8_t {
    lessThan1Minute,
    lessThan2Minutes,
    lessThan15Minutes,
    equalOrGreater15Minutes
};
Root<StationarySince::equalOrGreater15Minutes> asn1_shape(StationarySince);

struct Temperature : Integer<-60, 67> {
    using Integer::Integer;
    enum Number : std::int8_t {
        equalOrSmallerThanMinus60Deg = -60,
        oneDegreeCelsius = 1,
        equalOrGreaterThan67Deg = 67
    };
    using Numbers = NumberList<equalOrSmallerThanMinus60Deg, equalOrGreaterThan67Deg>;
};

enum class TrafficRule : std::uint8_t { noPassing, noPassingForTrucks, passToRight, passToLeft /*, ... */ };
Root<TrafficRule::passToLeft, extensible> asn1_shape(TrafficRule);

struct WheelBaseVehicle : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimeters = 1, unavailable = 127 };
    using Numbers = NumberList<unavailable>;
};

struct TurningRadius : Integer<1, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { point4Meters = 1, unavailable = 255 };
    using Numbers = NumberList<point4Meters, unavailable>;
};

struct PosFrontAx : Integer<1, 20> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimeters = 1, unavailable = 20 };
    using Numbers = NumberList<unavailable>;
};

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

enum class PositioningSolutionType : std::uint8_t {
    noPositioningSolution,
    sGNSS,
    dGNSS,
    sGNSSplusDR,
    dGNSSplusDR,
    dR /*, ... */
};
Root<PositioningSolutionType::dR, extensible> asn1_shape(PositioningSolutionType);

using WMInumber = IA5String<1, 3>;

using VDS = IA5String<6>;

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

struct VehicleLengthValue : Integer<1, 1023> {
    using Integer::Integer;
    enum Number : std::uint16_t { tenCentimeters = 1, outOfRange = 1022, unavailable = 1023 };
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

struct VehicleWidth : Integer<1, 62> {
    using Integer::Integer;
    enum Number : std::uint8_t { tenCentimeters = 1, outOfRange = 61, unavailable = 62 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

struct EmergencyPriority : Bits<2> {
    using Bits::Bits;
    enum Bit : std::uint8_t { requestForRightOfWay, requestForFreeCrossingAtATrafficLight };
    using Numbers = NumberList<requestForRightOfWay, requestForFreeCrossingAtATrafficLight>;
};

struct InformationQuality : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 0, lowest = 1, highest = 7 };
    using Numbers = NumberList<unavailable, lowest, highest>;
};

enum class RoadType : std::uint8_t {
    urban_NoStructuralSeparationToOppositeLanes,
    urban_WithStructuralSeparationToOppositeLanes,
    nonUrban_NoStructuralSeparationToOppositeLanes,
    nonUrban_WithStructuralSeparationToOppositeLanes
};
Root<RoadType::nonUrban_WithStructuralSeparationToOppositeLanes> asn1_shape(RoadType);

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

struct SteeringWheelAngleConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { equalOrWithinOnePointFiveDegree = 1, outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<equalOrWithinOnePointFiveDegree, outOfRange, unavailable>;
};

struct TimestampIts : Integer<0, 4398046511103> {
    using Integer::Integer;
    enum Number : std::uint32_t { utcStartOf2004 = 0, oneMillisecAfterUTCStartOf2004 = 1 };
    using Numbers = NumberList<utcStartOf2004>;
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
    reserved1,
    reserved2,
    reserved3
};
Root<VehicleRole::reserved3> asn1_shape(VehicleRole);

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

enum class ProtectedZoneType : std::uint8_t { permanentCenDsrcTolling, /* ..., */ temporaryCenDsrcTolling };
Root<ProtectedZoneType::permanentCenDsrcTolling, extensible, ProtectedZoneType::temporaryCenDsrcTolling> asn1_shape(
    ProtectedZoneType);

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

enum class RelevanceTrafficDirection : std::uint8_t {
    allTrafficDirections,
    upstreamTraffic,
    downstreamTraffic,
    oppositeTraffic
};
Root<RelevanceTrafficDirection::oppositeTraffic> asn1_shape(RelevanceTrafficDirection);

struct TransmissionInterval : Integer<1, 10000> {
    using Integer::Integer;
    enum Number : std::uint16_t { oneMilliSecond = 1, tenSeconds = 10000 };
};

struct ValidityDuration : Integer<0, 86400> {
    using Integer::Integer;
    enum Number : std::uint32_t { timeOfDetection = 0, oneSecondAfterDetection = 1 };
    using Numbers = NumberList<timeOfDetection>;
};

struct NumberOfOccupants : Integer<0, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneOccupant = 1, unavailable = 127 };
    using Numbers = NumberList<unavailable>;
};

struct SequenceNumber : Integer<0, 65535> {
    using Integer::Integer;
};

struct ProtectedZoneRadius : Integer<1, 255, extensible> {
    using Integer::Integer;
    enum Number : std::int32_t { oneMeter = 1 };
};

struct ProtectedZoneID : Integer<0, 134217727> {
    using Integer::Integer;
};

using PhoneNumber = NumericString<1, 16>;

// ---- data frames, each after what it is made of

struct ItsPduHeader {
    Integer<0, 255> protocolVersion;
    Integer<0, 255> messageID;
    StationID stationID;
};

struct PosConfidenceEllipse {
    SemiAxisLength semiMajorConfidence;
    SemiAxisLength semiMinorConfidence;
    HeadingValue semiMajorOrientation;
};

struct Altitude {
    AltitudeValue altitudeValue;
    AltitudeConfidence altitudeConfidence;
};

struct ReferencePosition {
    Latitude latitude;
    Longitude longitude;
    PosConfidenceEllipse positionConfidenceEllipse;
    Altitude altitude;
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

struct LongitudinalAcceleration {
    LongitudinalAccelerationValue longitudinalAccelerationValue;
    AccelerationConfidence longitudinalAccelerationConfidence;
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

struct LateralAcceleration {
    LateralAccelerationValue lateralAccelerationValue;
    AccelerationConfidence lateralAccelerationConfidence;
};

struct VerticalAcceleration {
    VerticalAccelerationValue verticalAccelerationValue;
    AccelerationConfidence verticalAccelerationConfidence;
};

using CenDsrcTollingZoneID = ProtectedZoneID;

struct CenDsrcTollingZone {
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<CenDsrcTollingZoneID> cenDsrcTollingZoneID;
    Ellipsis dots;
};

struct ProtectedCommunicationZone {
    ProtectedZoneType protectedZoneType;
    Optional<TimestampIts> expiryTime;
    Latitude protectedZoneLatitude;
    Longitude protectedZoneLongitude;
    Optional<ProtectedZoneRadius> protectedZoneRadius;
    Optional<ProtectedZoneID> protectedZoneID;
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

using PathHistory = View<PathPoint, 0, 40>;

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

struct ActionID {
    StationID originatingStationID;
    SequenceNumber sequenceNumber;
};

struct EventPoint {
    DeltaReferencePosition eventPosition;
    Optional<PathDeltaTime> eventDeltaTime;
    InformationQuality informationQuality;
};

using EventHistory = View<EventPoint, 1, 23>;

using Traces = View<PathHistory, 1, 7>;

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

struct VehicleIdentification {
    Optional<WMInumber> wMInumber;
    Optional<VDS> vDS;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::release1
