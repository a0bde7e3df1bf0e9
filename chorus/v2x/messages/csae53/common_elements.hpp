// The data elements that the messages of T/CSAE 53-2020 (YD/T 3709-2020) share. Values are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::csae53 {

using namespace asn1;
using asn1::operator==;

// MsgCount ::= INTEGER (0..127)
struct MsgCount : Integer<0, 127> {
    using Integer::Integer;
};

// DSecond ::= INTEGER {unavailable (65535)} (0..65535)
struct DSecond : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 65535 };
    using Numbers = NumberList<unavailable>;
};

// TimeConfidence ::= ENUMERATED {unavailable, time-100-000, time-050-000, time-020-000, time-010-000, time-002-000,
//     time-001-000, time-000-500, time-000-200, time-000-100, time-000-050, time-000-020, time-000-010, time-000-005,
//     time-000-002, time-000-001, time-000-000-5, time-000-000-2, time-000-000-1, time-000-000-05, time-000-000-02,
//     time-000-000-01, time-000-000-005, time-000-000-002, time-000-000-001, time-000-000-000-5, time-000-000-000-2,
//     time-000-000-000-1, time-000-000-000-05, time-000-000-000-02, time-000-000-000-01, time-000-000-000-005,
//     time-000-000-000-002, time-000-000-000-001, time-000-000-000-000-5, time-000-000-000-000-2,
//     time-000-000-000-000-1, time-000-000-000-000-05, time-000-000-000-000-02, time-000-000-000-000-01}
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

// Latitude ::= INTEGER {unavailable (900000001)} (-900000000..900000001)
struct Latitude : Integer<-900000000, 900000001> {
    using Integer::Integer;
    enum Number : std::uint32_t { unavailable = 900000001 };
    using Numbers = NumberList<unavailable>;
};

// Longitude ::= INTEGER {unavailable (1800000001)} (-1799999999..1800000001)
struct Longitude : Integer<-1799999999, 1800000001> {
    using Integer::Integer;
    enum Number : std::uint32_t { unavailable = 1800000001 };
    using Numbers = NumberList<unavailable>;
};

// Elevation ::= INTEGER {unknown (-4096)} (-4096..61439)
struct Elevation : Integer<-4096, 61439> {
    using Integer::Integer;
    enum Number : std::int16_t { unknown = -4096 };
    using Numbers = NumberList<unknown>;
};

// SemiMajorAxisAccuracy ::= INTEGER {unavailable (255)} (0..255)
struct SemiMajorAxisAccuracy : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 255 };
    using Numbers = NumberList<unavailable>;
};

// SemiMinorAxisAccuracy ::= INTEGER {unavailable (255)} (0..255)
struct SemiMinorAxisAccuracy : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 255 };
    using Numbers = NumberList<unavailable>;
};

// SemiMajorAxisOrientation ::= INTEGER {unavailable (65535)} (0..65535)
struct SemiMajorAxisOrientation : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 65535 };
    using Numbers = NumberList<unavailable>;
};

// PositionConfidence ::= ENUMERATED {unavailable, a500m, a200m, a100m, a50m, a20m, a10m, a5m, a2m, a1m, a50cm, a20cm,
//     a10cm, a5cm, a2cm, a1cm}
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

// ElevationConfidence ::= ENUMERATED {unavailable, elev-500-00, elev-200-00, elev-100-00, elev-050-00, elev-020-00,
//     elev-010-00, elev-005-00, elev-002-00, elev-001-00, elev-000-50, elev-000-20, elev-000-10, elev-000-05,
//     elev-000-02, elev-000-01}
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

// TransmissionState ::= ENUMERATED {neutral, park, forwardGears, reverseGears, reserved1, reserved2, reserved3,
//     unavailable}
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

// Speed ::= INTEGER {unavailable (8191)} (0..8191)
struct Speed : Integer<0, 8191> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 8191 };
    using Numbers = NumberList<unavailable>;
};

// Heading ::= INTEGER {unavailable (28800)} (0..28800)
struct Heading : Integer<0, 28800> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 28800 };
    using Numbers = NumberList<unavailable>;
};

// SteeringWheelAngle ::= INTEGER {unavailable (127)} (-126..127)
struct SteeringWheelAngle : Integer<-126, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 127 };
    using Numbers = NumberList<unavailable>;
};

// SpeedConfidence ::= ENUMERATED {unavailable, prec100ms, prec10ms, prec5ms, prec1ms, prec0-1ms, prec0-05ms,
//     prec0-01ms}
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

// HeadingConfidence ::= ENUMERATED {unavailable, prec10deg, prec05deg, prec01deg, prec0-1deg, prec0-05deg, prec0-01deg,
//     prec0-0125deg}
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

// SteeringWheelAngleConfidence ::= ENUMERATED {unavailable, prec2deg, prec1deg, prec0-02deg}
enum class SteeringWheelAngleConfidence : std::uint8_t { unavailable, prec2deg, prec1deg, prec0_02deg };
Root<SteeringWheelAngleConfidence::prec0_02deg> asn1_shape(SteeringWheelAngleConfidence);

// Acceleration ::= INTEGER {unavailable (2001)} (-2000..2001)
struct Acceleration : Integer<-2000, 2001> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 2001 };
    using Numbers = NumberList<unavailable>;
};

// VerticalAcceleration ::= INTEGER {unavailable (-127)} (-127..127)
struct VerticalAcceleration : Integer<-127, 127> {
    using Integer::Integer;
    enum Number : std::int8_t { unavailable = -127 };
    using Numbers = NumberList<unavailable>;
};

// YawRate ::= INTEGER (-32767..32767)
struct YawRate : Integer<-32767, 32767> {
    using Integer::Integer;
};

// BrakePedalStatus ::= ENUMERATED {unavailable, off, on}
enum class BrakePedalStatus : std::uint8_t { unavailable, off, on };
Root<BrakePedalStatus::on> asn1_shape(BrakePedalStatus);

// BrakeAppliedStatus ::= BIT STRING {unavailable (0), leftFront (1), leftRear (2), rightFront (3),
//     rightRear (4)} (SIZE (5))
struct BrakeAppliedStatus : Bits<5> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unavailable, leftFront, leftRear, rightFront, rightRear };
    using Numbers = NumberList<unavailable, leftFront, leftRear, rightFront, rightRear>;
};

// TractionControlStatus ::= ENUMERATED {unavailable, off, on, engaged}
enum class TractionControlStatus : std::uint8_t { unavailable, off, on, engaged };
Root<TractionControlStatus::engaged> asn1_shape(TractionControlStatus);

// AntiLockBrakeStatus ::= ENUMERATED {unavailable, off, on, engaged}
enum class AntiLockBrakeStatus : std::uint8_t { unavailable, off, on, engaged };
Root<AntiLockBrakeStatus::engaged> asn1_shape(AntiLockBrakeStatus);

// StabilityControlStatus ::= ENUMERATED {unavailable, off, on, engaged}
enum class StabilityControlStatus : std::uint8_t { unavailable, off, on, engaged };
Root<StabilityControlStatus::engaged> asn1_shape(StabilityControlStatus);

// BrakeBoostApplied ::= ENUMERATED {unavailable, off, on}
enum class BrakeBoostApplied : std::uint8_t { unavailable, off, on };
Root<BrakeBoostApplied::on> asn1_shape(BrakeBoostApplied);

// AuxiliaryBrakeStatus ::= ENUMERATED {unavailable, off, on, reserved}
enum class AuxiliaryBrakeStatus : std::uint8_t { unavailable, off, on, reserved };
Root<AuxiliaryBrakeStatus::reserved> asn1_shape(AuxiliaryBrakeStatus);

// VehicleWidth ::= INTEGER (0..1023)
struct VehicleWidth : Integer<0, 1023> {
    using Integer::Integer;
};

// VehicleLength ::= INTEGER (0..4095)
struct VehicleLength : Integer<0, 4095> {
    using Integer::Integer;
};

// VehicleHeight ::= INTEGER (0..127)
struct VehicleHeight : Integer<0, 127> {
    using Integer::Integer;
};

// BasicVehicleClass ::= INTEGER (0..255)
struct BasicVehicleClass : Integer<0, 255> {
    using Integer::Integer;
};

// FuelType ::= INTEGER (0..15)
struct FuelType : Integer<0, 15> {
    using Integer::Integer;
};

// VehicleEventFlags ::= BIT STRING {eventHazardLights (0), eventStopLineViolation (1), eventABSactivated (2),
//     eventTractionControlLoss (3), eventStabilityControlactivated (4), eventHazardousMaterials (5),
//     eventReserved1 (6), eventHardBraking (7), eventLightsChanged (8), eventWipersChanged (9), eventFlatTire (10),
//     eventDisabledVehicle (11), eventAirBagDeployment (12)} (SIZE (13, ...))
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

// DYear ::= INTEGER (0..4095)
struct DYear : Integer<0, 4095> {
    using Integer::Integer;
};

// DMonth ::= INTEGER (0..12)
struct DMonth : Integer<0, 12> {
    using Integer::Integer;
};

// DDay ::= INTEGER (0..31)
struct DDay : Integer<0, 31> {
    using Integer::Integer;
};

// DHour ::= INTEGER (0..31)
struct DHour : Integer<0, 31> {
    using Integer::Integer;
};

// DMinute ::= INTEGER (0..60)
struct DMinute : Integer<0, 60> {
    using Integer::Integer;
};

// DTimeOffset ::= INTEGER (-840..840)
struct DTimeOffset : Integer<-840, 840> {
    using Integer::Integer;
};

// GNSSstatus ::= BIT STRING {unavailable (0), isHealthy (1), isMonitored (2), baseStationType (3), aPDOPofUnder5 (4),
//     inViewOfUnder5 (5), localCorrectionsPresent (6), networkCorrectionsPresent (7)} (SIZE (8))
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

// OffsetLL-B12 ::= INTEGER (-2048..2047)
struct OffsetLL_B12 : Integer<-2048, 2047> {
    using Integer::Integer;
};

// OffsetLL-B14 ::= INTEGER (-8192..8191)
struct OffsetLL_B14 : Integer<-8192, 8191> {
    using Integer::Integer;
};

// OffsetLL-B16 ::= INTEGER (-32768..32767)
struct OffsetLL_B16 : Integer<-32768, 32767> {
    using Integer::Integer;
};

// OffsetLL-B18 ::= INTEGER (-131072..131071)
struct OffsetLL_B18 : Integer<-131072, 131071> {
    using Integer::Integer;
};

// OffsetLL-B22 ::= INTEGER (-2097152..2097151)
struct OffsetLL_B22 : Integer<-2097152, 2097151> {
    using Integer::Integer;
};

// OffsetLL-B24 ::= INTEGER (-8388608..8388607)
struct OffsetLL_B24 : Integer<-8388608, 8388607> {
    using Integer::Integer;
};

// VertOffset-B07 ::= INTEGER (-64..63)
struct VertOffset_B07 : Integer<-64, 63> {
    using Integer::Integer;
};

// VertOffset-B08 ::= INTEGER (-128..127)
struct VertOffset_B08 : Integer<-128, 127> {
    using Integer::Integer;
};

// VertOffset-B09 ::= INTEGER (-256..255)
struct VertOffset_B09 : Integer<-256, 255> {
    using Integer::Integer;
};

// VertOffset-B10 ::= INTEGER (-512..511)
struct VertOffset_B10 : Integer<-512, 511> {
    using Integer::Integer;
};

// VertOffset-B11 ::= INTEGER (-1024..1023)
struct VertOffset_B11 : Integer<-1024, 1023> {
    using Integer::Integer;
};

// VertOffset-B12 ::= INTEGER (-2048..2047)
struct VertOffset_B12 : Integer<-2048, 2047> {
    using Integer::Integer;
};

// TimeOffset ::= INTEGER (1..65535)
struct TimeOffset : Integer<1, 65535> {
    using Integer::Integer;
};

// CoarseHeading ::= INTEGER {unavailable (240)} (0..240)
struct CoarseHeading : Integer<0, 240> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 240 };
    using Numbers = NumberList<unavailable>;
};

// RadiusOfCurvature ::= INTEGER (-32767..32767)
struct RadiusOfCurvature : Integer<-32767, 32767> {
    using Integer::Integer;
};

// Confidence ::= INTEGER (0..200)
struct Confidence : Integer<0, 200> {
    using Integer::Integer;
};

// ExteriorLights ::= BIT STRING {lowBeamHeadlightsOn (0), highBeamHeadlightsOn (1), leftTurnSignalOn (2),
//     rightTurnSignalOn (3), hazardSignalOn (4), automaticLightControlOn (5), daytimeRunningLightsOn (6),
//     fogLightOn (7), parkingLightsOn (8)} (SIZE (9, ...))
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

// ResponseType ::= ENUMERATED {notInUseOrNotEquipped, emergency, nonEmergency, pursuit, stationary, slowMoving,
//     stopAndGoMovement, ...}
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

// SirenInUse ::= ENUMERATED {unavailable, notInUse, inUse, reserved}
enum class SirenInUse : std::uint8_t { unavailable, notInUse, inUse, reserved };
Root<SirenInUse::reserved> asn1_shape(SirenInUse);

// LightbarInUse ::= ENUMERATED {unavailable, notInUse, inUse, yellowCautionLights, schooldBusLights, arrowSignsActive,
//     slowMovingVehicle, freqStops}
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

// MinuteOfTheYear ::= INTEGER (0..527040)
struct MinuteOfTheYear : Integer<0, 527040> {
    using Integer::Integer;
};

// DescriptiveName ::= IA5String (SIZE (1..63))
using DescriptiveName = IA5String<1, 63>;

// RoadRegulatorID ::= INTEGER (0..65535)
struct RoadRegulatorID : Integer<0, 65535> {
    using Integer::Integer;
};

// NodeID ::= INTEGER (0..65535)
struct NodeID : Integer<0, 65535> {
    using Integer::Integer;
};

// PhaseID ::= INTEGER (0..255)
struct PhaseID : Integer<0, 255> {
    using Integer::Integer;
};

// TimeMark ::= INTEGER {unavailable (36001)} (0..36001)
struct TimeMark : Integer<0, 36001> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 36001 };
    using Numbers = NumberList<unavailable>;
};

}  // namespace chorus::v2x::messages::csae53
