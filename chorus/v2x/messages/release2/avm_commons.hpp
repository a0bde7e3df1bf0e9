// AVM-Commons, ETSI TS 103 882 (module version 1.1): what the messages of automated vehicle marshalling share. Values
// are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2::avm {

using namespace asn1;
using asn1::operator==;

// UInt8 ::= INTEGER (0..255)
struct UInt8 : Integer<0, 255> {
    using Integer::Integer;
};

// UInt64 ::= INTEGER (0..18446744073709551615)
struct UInt64 : Uint64 {
    using Uint64::Uint64;
};

// UInt16 ::= INTEGER (0..65535)
struct UInt16 : Integer<0, 65535> {
    using Integer::Integer;
};

// Int16 ::= INTEGER (-32768..32767)
struct Int16 : Integer<-32768, 32767> {
    using Integer::Integer;
};

// UInt32 ::= INTEGER (0..4294967295)
struct UInt32 : Integer<0, 4294967295> {
    using Integer::Integer;
};

// RollingCounter ::= UInt16
using RollingCounter = UInt16;

// WaypointIndex ::= UInt16
using WaypointIndex = UInt16;

// ProprietaryExtensionField ::= UInt16
using ProprietaryExtensionField = UInt16;

// Centimetre ::= INTEGER {negativeOutOfRange (-524287), positiveOutOfRange (524287),
//     unavailable (-524288)} (-524288..524287)
struct Centimetre : Integer<-524288, 524287> {
    using Integer::Integer;
    enum Number : std::int32_t { negativeOutOfRange = -524287, positiveOutOfRange = 524287, unavailable = -524288 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

// Psi ::= INTEGER {xDirection (0), outOfRange (62832), unavailable (62833)} (0..62833)
struct Psi : Integer<0, 62833> {
    using Integer::Integer;
    enum Number : std::uint16_t { xDirection = 0, outOfRange = 62832, unavailable = 62833 };
    using Numbers = NumberList<xDirection, outOfRange, unavailable>;
};

// Pose ::= SEQUENCE {x Centimetre, y Centimetre, psi Psi}
struct Pose {
    Centimetre x;
    Centimetre y;
    Psi psi;
};

// HighResCurvature ::= INTEGER {outOfRangeNegative (-32767), straight (0), outOfRangePositive (32767),
//     unavailable (-32768)} (-32768..32767)
struct HighResCurvature : Integer<-32768, 32767> {
    using Integer::Integer;
    enum Number : std::int32_t {
        outOfRangeNegative = -32767,
        straight = 0,
        outOfRangePositive = 32767,
        unavailable = -32768
    };
    using Numbers = NumberList<outOfRangeNegative, straight, outOfRangePositive, unavailable>;
};

// RadPerSecond ::= INTEGER {negativeOutOfRange (-32766), positiveOutOfRange (32766),
//     unavailable (-32767)} (-32767..32766)
struct RadPerSecond : Integer<-32767, 32766> {
    using Integer::Integer;
    enum Number : std::int32_t { negativeOutOfRange = -32766, positiveOutOfRange = 32766, unavailable = -32767 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

// Millisecond16 ::= Int16
using Millisecond16 = Int16;

// GearEnum ::= ENUMERATED {park, backwards, neutral, forwards, unknown}
enum class GearEnum : std::uint8_t { park, backwards, neutral, forwards, unknown };
Root<GearEnum::unknown> asn1_shape(GearEnum);

// DirectionIndicatorEnum ::= ENUMERATED {off, right, left, both, unknown}
enum class DirectionIndicatorEnum : std::uint8_t { off, right, left, both, unknown };
Root<DirectionIndicatorEnum::unknown> asn1_shape(DirectionIndicatorEnum);

// MotorSystemEnum ::= ENUMERATED {off, on, unknown}
enum class MotorSystemEnum : std::uint8_t { off, on, unknown };
Root<MotorSystemEnum::unknown> asn1_shape(MotorSystemEnum);

// VidVehicleStateEnum ::= ENUMERATED {undefined, ready, lightFlashingInProgress, lightFlashingCompleted,
//     lightFlashingFailed, authorized}
enum class VidVehicleStateEnum : std::uint8_t {
    undefined,
    ready,
    lightFlashingInProgress,
    lightFlashingCompleted,
    lightFlashingFailed,
    authorized
};
Root<VidVehicleStateEnum::authorized> asn1_shape(VidVehicleStateEnum);

// SafetyViolationsEnum ::= ENUMERATED {noViolation, noDrivingPermissionReceived, lastDrivingPermissionTooOld,
//     crcViolationClockSyncRequest, crcViolationDrivingPermission, expirationTimeViolation, drivingDirectionMismatch,
//     velocityViolation, curvatureMinViolation, curvatureMaxViolation, expirationTimeTooHigh, monitoring, ...}
enum class SafetyViolationsEnum : std::uint8_t {
    noViolation,
    noDrivingPermissionReceived,
    lastDrivingPermissionTooOld,
    crcViolationClockSyncRequest,
    crcViolationDrivingPermission,
    expirationTimeViolation,
    drivingDirectionMismatch,
    velocityViolation,
    curvatureMinViolation,
    curvatureMaxViolation,
    expirationTimeTooHigh,
    monitoring /*, ... */
};
Root<SafetyViolationsEnum::monitoring, extensible> asn1_shape(SafetyViolationsEnum);

// SessionMissionID ::= IA5String (SIZE (17..32))
using SessionMissionID = IA5String<17, 32>;

// VehicleID ::= IA5String (SIZE (1..17))
using VehicleID = IA5String<1, 17>;

// FacilityID ::= IA5String (SIZE (1..32))
using FacilityID = IA5String<1, 32>;

// SystemManagementData ::= SEQUENCE {sessionID SessionMissionID OPTIONAL, missionID SessionMissionID OPTIONAL,
//     vehicleID VehicleID OPTIONAL, facilityID FacilityID OPTIONAL}
struct SystemManagementData {
    Optional<SessionMissionID> sessionID;
    Optional<SessionMissionID> missionID;
    Optional<VehicleID> vehicleID;
    Optional<FacilityID> facilityID;
};
OutOfLine asn1_code(const SystemManagementData&);

// Description ::= IA5String (SIZE (1..200))
using Description = IA5String<1, 200>;

// AvmE2EProtection ::= SEQUENCE {length UInt16, rollingCounter UInt16, dataID UInt32, crc32 UInt32}
struct AvmE2EProtection {
    UInt16 length;
    UInt16 rollingCounter;
    UInt32 dataID;
    UInt32 crc32;
};

}  // namespace chorus::v2x::messages::release2::avm
