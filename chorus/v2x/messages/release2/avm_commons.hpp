// AVM-Commons, ETSI TS 103 882 (module version 1.1): what the messages of automated vehicle marshalling share. Values
// are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2::avm {

using namespace asn1;
using asn1::operator==;

struct UInt8 : Integer<0, 255> {
    using Integer::Integer;
};

struct UInt64 : Uint64 {
    using Uint64::Uint64;
};

struct UInt16 : Integer<0, 65535> {
    using Integer::Integer;
};

struct Int16 : Integer<-32768, 32767> {
    using Integer::Integer;
};

struct UInt32 : Integer<0, 4294967295> {
    using Integer::Integer;
};

using RollingCounter = UInt16;

using WaypointIndex = UInt16;

using ProprietaryExtensionField = UInt16;

struct Centimetre : Integer<-524288, 524287> {
    using Integer::Integer;
    enum Number : std::int32_t { negativeOutOfRange = -524287, positiveOutOfRange = 524287, unavailable = -524288 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

struct Psi : Integer<0, 62833> {
    using Integer::Integer;
    enum Number : std::uint16_t { xDirection = 0, outOfRange = 62832, unavailable = 62833 };
    using Numbers = NumberList<xDirection, outOfRange, unavailable>;
};

struct Pose {
    Centimetre x;
    Centimetre y;
    Psi psi;
};

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

struct RadPerSecond : Integer<-32767, 32766> {
    using Integer::Integer;
    enum Number : std::int32_t { negativeOutOfRange = -32766, positiveOutOfRange = 32766, unavailable = -32767 };
    using Numbers = NumberList<negativeOutOfRange, positiveOutOfRange, unavailable>;
};

using Millisecond16 = Int16;

enum class GearEnum : std::uint8_t { park, backwards, neutral, forwards, unknown };
Root<GearEnum::unknown> asn1_shape(GearEnum);

enum class DirectionIndicatorEnum : std::uint8_t { off, right, left, both, unknown };
Root<DirectionIndicatorEnum::unknown> asn1_shape(DirectionIndicatorEnum);

enum class MotorSystemEnum : std::uint8_t { off, on, unknown };
Root<MotorSystemEnum::unknown> asn1_shape(MotorSystemEnum);

enum class VidVehicleStateEnum : std::uint8_t {
    undefined,
    ready,
    lightFlashingInProgress,
    lightFlashingCompleted,
    lightFlashingFailed,
    authorized
};
Root<VidVehicleStateEnum::authorized> asn1_shape(VidVehicleStateEnum);

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

using SessionMissionID = IA5String<17, 32>;

using VehicleID = IA5String<1, 17>;

using FacilityID = IA5String<1, 32>;

struct SystemManagementData {
    Optional<SessionMissionID> sessionID;
    Optional<SessionMissionID> missionID;
    Optional<VehicleID> vehicleID;
    Optional<FacilityID> facilityID;
};
OutOfLine asn1_code(const SystemManagementData&);

using Description = IA5String<1, 200>;

struct AvmE2EProtection {
    UInt16 length;
    UInt16 rollingCounter;
    UInt32 dataID;
    UInt32 crc32;
};

}  // namespace chorus::v2x::messages::release2::avm
