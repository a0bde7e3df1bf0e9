// The data elements that the messages of T/CSAE 53-2020 (YD/T 3709-2020) share. Values are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::csae53 {

using namespace asn1;
using asn1::operator==;

struct MsgCount : Integer<0, 127> {
    using Integer::Integer;
};

struct DSecond : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 65535 };
    using Numbers = NumberList<unavailable>;
};

enum class TimeConfidence : std::uint8_t {
    unavailable,
    time_100_000,
    time_050_000,
    time_020_000,
    time_010_000,
    time_002_000,
    time_001_000,
    time_000_500,
    time_000_200,
    time_000_100,
    time_000_050,
    time_000_020,
    time_000_010,
    time_000_005,
    time_000_002,
    time_000_001,
    time_000_000_5,
    time_000_000_2,
    time_000_000_1,
    time_000_000_05,
    time_000_000_02,
    time_000_000_01,
    time_000_000_005,
    time_000_000_002,
    time_000_000_001,
    time_000_000_000_5,
    time_000_000_000_2,
    time_000_000_000_1,
    time_000_000_000_05,
    time_000_000_000_02,
    time_000_000_000_01,
    time_000_000_000_005,
    time_000_000_000_002,
    time_000_000_000_001,
    time_000_000_000_000_5,
    time_000_000_000_000_2,
    time_000_000_000_000_1,
    time_000_000_000_000_05,
    time_000_000_000_000_02,
    time_000_000_000_000_01
};
Root<TimeConfidence::time_000_000_000_000_01> asn1_shape(TimeConfidence);

struct Latitude : Integer<-900000000, 900000001> {
    using Integer::Integer;
    enum Number : std::uint32_t { unavailable = 900000001 };
    using Numbers = NumberList<unavailable>;
};

struct Longitude : Integer<-1799999999, 1800000001> {
    using Integer::Integer;
    enum Number : std::uint32_t { unavailable = 1800000001 };
    using Numbers = NumberList<unavailable>;
};

struct Elevation : Integer<-4096, 61439> {
    using Integer::Integer;
    enum Number : std::int16_t { unknown = -4096 };
    using Numbers = NumberList<unknown>;
};

struct SemiMajorAxisAccuracy : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 255 };
    using Numbers = NumberList<unavailable>;
};

struct SemiMinorAxisAccuracy : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 255 };
    using Numbers = NumberList<unavailable>;
};

struct SemiMajorAxisOrientation : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 65535 };
    using Numbers = NumberList<unavailable>;
};

enum class PositionConfidence : std::uint8_t {
    unavailable,
    a500m,
    a200m,
    a100m,
    a50m,
    a20m,
    a10m,
    a5m,
    a2m,
    a1m,
    a50cm,
    a20cm,
    a10cm,
    a5cm,
    a2cm,
    a1cm
};
Root<PositionConfidence::a1cm> asn1_shape(PositionConfidence);

enum class ElevationConfidence : std::uint8_t {
    unavailable,
    elev_500_00,
    elev_200_00,
    elev_100_00,
    elev_050_00,
    elev_020_00,
    elev_010_00,
    elev_005_00,
    elev_002_00,
    elev_001_00,
    elev_000_50,
    elev_000_20,
    elev_000_10,
    elev_000_05,
    elev_000_02,
    elev_000_01
};
Root<ElevationConfidence::elev_000_01> asn1_shape(ElevationConfidence);

enum class TransmissionState : std::uint8_t {
    neutral,
    park,
    forwardGears,
    reverseGears,
    reserved1,
    reserved2,
    reserved3,
    unavailable
};
Root<TransmissionState::unavailable> asn1_shape(TransmissionState);

struct Speed : Integer<0, 8191> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 8191 };
    using Numbers = NumberList<unavailable>;
};

struct Heading : Integer<0, 28800> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 28800 };
    using Numbers = NumberList<unavailable>;
};

struct SteeringWheelAngle : Integer<-126, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 127 };
    using Numbers = NumberList<unavailable>;
};

enum class SpeedConfidence : std::uint8_t {
    unavailable,
    prec100ms,
    prec10ms,
    prec5ms,
    prec1ms,
    prec0_1ms,
    prec0_05ms,
    prec0_01ms
};
Root<SpeedConfidence::prec0_01ms> asn1_shape(SpeedConfidence);

enum class HeadingConfidence : std::uint8_t {
    unavailable,
    prec10deg,
    prec05deg,
    prec01deg,
    prec0_1deg,
    prec0_05deg,
    prec0_01deg,
    prec0_0125deg
};
Root<HeadingConfidence::prec0_0125deg> asn1_shape(HeadingConfidence);

enum class SteeringWheelAngleConfidence : std::uint8_t { unavailable, prec2deg, prec1deg, prec0_02deg };
Root<SteeringWheelAngleConfidence::prec0_02deg> asn1_shape(SteeringWheelAngleConfidence);

struct Acceleration : Integer<-2000, 2001> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 2001 };
    using Numbers = NumberList<unavailable>;
};

struct VerticalAcceleration : Integer<-127, 127> {
    using Integer::Integer;
    enum Number : std::int8_t { unavailable = -127 };
    using Numbers = NumberList<unavailable>;
};

struct YawRate : Integer<-32767, 32767> {
    using Integer::Integer;
};

enum class BrakePedalStatus : std::uint8_t { unavailable, off, on };
Root<BrakePedalStatus::on> asn1_shape(BrakePedalStatus);

struct BrakeAppliedStatus : Bits<5> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unavailable, leftFront, leftRear, rightFront, rightRear };
    using Numbers = NumberList<unavailable, leftFront, leftRear, rightFront, rightRear>;
};

enum class TractionControlStatus : std::uint8_t { unavailable, off, on, engaged };
Root<TractionControlStatus::engaged> asn1_shape(TractionControlStatus);

enum class AntiLockBrakeStatus : std::uint8_t { unavailable, off, on, engaged };
Root<AntiLockBrakeStatus::engaged> asn1_shape(AntiLockBrakeStatus);

enum class StabilityControlStatus : std::uint8_t { unavailable, off, on, engaged };
Root<StabilityControlStatus::engaged> asn1_shape(StabilityControlStatus);

enum class BrakeBoostApplied : std::uint8_t { unavailable, off, on };
Root<BrakeBoostApplied::on> asn1_shape(BrakeBoostApplied);

enum class AuxiliaryBrakeStatus : std::uint8_t { unavailable, off, on, reserved };
Root<AuxiliaryBrakeStatus::reserved> asn1_shape(AuxiliaryBrakeStatus);

struct VehicleWidth : Integer<0, 1023> {
    using Integer::Integer;
};

struct VehicleLength : Integer<0, 4095> {
    using Integer::Integer;
};

struct VehicleHeight : Integer<0, 127> {
    using Integer::Integer;
};

struct BasicVehicleClass : Integer<0, 255> {
    using Integer::Integer;
};

struct FuelType : Integer<0, 15> {
    using Integer::Integer;
};

struct VehicleEventFlags : Bits<13, 13, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        eventHazardLights,
        eventStopLineViolation,
        eventABSactivated,
        eventTractionControlLoss,
        eventStabilityControlactivated,
        eventHazardousMaterials,
        eventReserved1,
        eventHardBraking,
        eventLightsChanged,
        eventWipersChanged,
        eventFlatTire,
        eventDisabledVehicle,
        eventAirBagDeployment
    };
    using Numbers =
        NumberList<eventHazardLights, eventStopLineViolation, eventABSactivated, eventTractionControlLoss,
                   eventStabilityControlactivated, eventHazardousMaterials, eventReserved1, eventHardBraking,
                   eventLightsChanged, eventWipersChanged, eventFlatTire, eventDisabledVehicle, eventAirBagDeployment>;
};

struct DYear : Integer<0, 4095> {
    using Integer::Integer;
};

struct DMonth : Integer<0, 12> {
    using Integer::Integer;
};

struct DDay : Integer<0, 31> {
    using Integer::Integer;
};

struct DHour : Integer<0, 31> {
    using Integer::Integer;
};

struct DMinute : Integer<0, 60> {
    using Integer::Integer;
};

struct DTimeOffset : Integer<-840, 840> {
    using Integer::Integer;
};

struct GNSSstatus : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        unavailable,
        isHealthy,
        isMonitored,
        baseStationType,
        aPDOPofUnder5,
        inViewOfUnder5,
        localCorrectionsPresent,
        networkCorrectionsPresent
    };
    using Numbers = NumberList<unavailable, isHealthy, isMonitored, baseStationType, aPDOPofUnder5, inViewOfUnder5,
                               localCorrectionsPresent, networkCorrectionsPresent>;
};

struct OffsetLL_B12 : Integer<-2048, 2047> {
    using Integer::Integer;
};

struct OffsetLL_B14 : Integer<-8192, 8191> {
    using Integer::Integer;
};

struct OffsetLL_B16 : Integer<-32768, 32767> {
    using Integer::Integer;
};

struct OffsetLL_B18 : Integer<-131072, 131071> {
    using Integer::Integer;
};

struct OffsetLL_B22 : Integer<-2097152, 2097151> {
    using Integer::Integer;
};

struct OffsetLL_B24 : Integer<-8388608, 8388607> {
    using Integer::Integer;
};

struct VertOffset_B07 : Integer<-64, 63> {
    using Integer::Integer;
};

struct VertOffset_B08 : Integer<-128, 127> {
    using Integer::Integer;
};

struct VertOffset_B09 : Integer<-256, 255> {
    using Integer::Integer;
};

struct VertOffset_B10 : Integer<-512, 511> {
    using Integer::Integer;
};

struct VertOffset_B11 : Integer<-1024, 1023> {
    using Integer::Integer;
};

struct VertOffset_B12 : Integer<-2048, 2047> {
    using Integer::Integer;
};

struct TimeOffset : Integer<1, 65535> {
    using Integer::Integer;
};

struct CoarseHeading : Integer<0, 240> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 240 };
    using Numbers = NumberList<unavailable>;
};

struct RadiusOfCurvature : Integer<-32767, 32767> {
    using Integer::Integer;
};

struct Confidence : Integer<0, 200> {
    using Integer::Integer;
};

struct ExteriorLights : Bits<9, 9, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        lowBeamHeadlightsOn,
        highBeamHeadlightsOn,
        leftTurnSignalOn,
        rightTurnSignalOn,
        hazardSignalOn,
        automaticLightControlOn,
        daytimeRunningLightsOn,
        fogLightOn,
        parkingLightsOn
    };
    using Numbers =
        NumberList<lowBeamHeadlightsOn, highBeamHeadlightsOn, leftTurnSignalOn, rightTurnSignalOn, hazardSignalOn,
                   automaticLightControlOn, daytimeRunningLightsOn, fogLightOn, parkingLightsOn>;
};

enum class ResponseType : std::uint8_t {
    notInUseOrNotEquipped,
    emergency,
    nonEmergency,
    pursuit,
    stationary,
    slowMoving,
    stopAndGoMovement /*, ... */
};
Root<ResponseType::stopAndGoMovement, extensible> asn1_shape(ResponseType);

enum class SirenInUse : std::uint8_t { unavailable, notInUse, inUse, reserved };
Root<SirenInUse::reserved> asn1_shape(SirenInUse);

enum class LightbarInUse : std::uint8_t {
    unavailable,
    notInUse,
    inUse,
    yellowCautionLights,
    schooldBusLights,
    arrowSignsActive,
    slowMovingVehicle,
    freqStops
};
Root<LightbarInUse::freqStops> asn1_shape(LightbarInUse);

struct MinuteOfTheYear : Integer<0, 527040> {
    using Integer::Integer;
};

using DescriptiveName = IA5String<1, 63>;

struct RoadRegulatorID : Integer<0, 65535> {
    using Integer::Integer;
};

struct NodeID : Integer<0, 65535> {
    using Integer::Integer;
};

struct PhaseID : Integer<0, 255> {
    using Integer::Integer;
};

struct TimeMark : Integer<0, 36001> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 36001 };
    using Numbers = NumberList<unavailable>;
};

}  // namespace chorus::v2x::messages::csae53
