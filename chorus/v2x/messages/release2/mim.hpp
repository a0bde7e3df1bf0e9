// MIM-PDU-Descriptions, ETSI TS 103 882 (module version 1.1): what the infrastructure of automated vehicle marshalling
// tells the vehicles that it drives. Values are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/avm_commons.hpp"
#include "chorus/v2x/messages/release2/cdd.hpp"
#include "chorus/v2x/messages/release2/cdd_vru.hpp"

namespace chorus::v2x::messages::release2::avm {

using namespace asn1;
using asn1::operator==;

using release2::CartesianAngleValue;
using release2::ItsPduHeader;
using release2::LongitudinalAccelerationValue;
using release2::TimestampIts;
using release2::VelocityComponentValue;

// MIMDataControlField ::= SEQUENCE {checksum UInt32 OPTIONAL, mimGenerationTime TimestampIts OPTIONAL,
//     rollingCounterFromMvm SEQUENCE (SIZE (0..10)) OF RollingCounter,
//     proprietaryExtensionField ProprietaryExtensionField OPTIONAL, ...}
struct MIMDataControlField {
    Optional<UInt32> checksum;
    Optional<TimestampIts> mimGenerationTime;
    View<RollingCounter, 0, 10> rollingCounterFromMvm;
    Optional<ProprietaryExtensionField> proprietaryExtensionField;
    Ellipsis dots;
};
OutOfLine asn1_code(const MIMDataControlField&);

// VidRequestCommandEnum ::= ENUMERATED {generateNewCode, generateNewCodeAndPrepareForFlashing, flashing, successful}
enum class VidRequestCommandEnum : std::uint8_t {
    generateNewCode,
    generateNewCodeAndPrepareForFlashing,
    flashing,
    successful
};
Root<VidRequestCommandEnum::successful> asn1_shape(VidRequestCommandEnum);

// Blinking ::= SEQUENCE {vidRoPublicKey UInt64, codeLength UInt8, blinkingCommand VidRequestCommandEnum}
struct Blinking {
    UInt64 vidRoPublicKey;
    UInt8 codeLength;
    VidRequestCommandEnum blinkingCommand;
};

// VidRequest ::= CHOICE {blinking Blinking, ...}
using VidRequest = Choice<Named<"blinking", Blinking>, Ellipsis>;

// DrivingPermission ::= SEQUENCE {expirationTime TimestampIts, velocityMax VelocityComponentValue,
//     curvatureMin HighResCurvature, curvatureMax HighResCurvature, checksum UInt32}
struct DrivingPermission {
    TimestampIts expirationTime;
    VelocityComponentValue velocityMax;
    HighResCurvature curvatureMin;
    HighResCurvature curvatureMax;
    UInt32 checksum;
};

// SafetyTimeSyncRequest ::= SEQUENCE {challenge UInt16, checksum UInt32}
struct SafetyTimeSyncRequest {
    UInt16 challenge;
    UInt32 checksum;
};

// DriveCommandActionEnum ::= ENUMERATED {sleep, initialize, wait, drive, terminate}
enum class DriveCommandActionEnum : std::uint8_t { sleep, initialize, wait, drive, terminate };
Root<DriveCommandActionEnum::terminate> asn1_shape(DriveCommandActionEnum);

// TerminateReasonEnum ::= ENUMERATED {proceed, destinationReached, infrastructureError, vehicleError, backend,
//     vehicleIdentificationError}
enum class TerminateReasonEnum : std::uint8_t {
    proceed,
    destinationReached,
    infrastructureError,
    vehicleError,
    backend,
    vehicleIdentificationError
};
Root<TerminateReasonEnum::vehicleIdentificationError> asn1_shape(TerminateReasonEnum);

// ParkingBrakeRequestEnum ::= ENUMERATED {disengage, engage}
enum class ParkingBrakeRequestEnum : std::uint8_t { disengage, engage };
Root<ParkingBrakeRequestEnum::engage> asn1_shape(ParkingBrakeRequestEnum);

// EmergencyStopEnum ::= ENUMERATED {inactive, precharge, active, tempError, suspend}
enum class EmergencyStopEnum : std::uint8_t { inactive, precharge, active, tempError, suspend };
Root<EmergencyStopEnum::suspend> asn1_shape(EmergencyStopEnum);

// InterlockEnum ::= ENUMERATED {none, zonalInterlock, globalStop}
enum class InterlockEnum : std::uint8_t { none, zonalInterlock, globalStop };
Root<InterlockEnum::globalStop> asn1_shape(InterlockEnum);

// VehicleHornRequestEnum ::= ENUMERATED {none, singleHorn, doubleHorn, holdHorn}
enum class VehicleHornRequestEnum : std::uint8_t { none, singleHorn, doubleHorn, holdHorn };
Root<VehicleHornRequestEnum::holdHorn> asn1_shape(VehicleHornRequestEnum);

// DriveCommand ::= SEQUENCE {driveCommandAction DriveCommandActionEnum, terminateReason TerminateReasonEnum,
//     gearRequest GearEnum OPTIONAL, directionIndicatorRequest DirectionIndicatorEnum OPTIONAL,
//     parkingBrakeRequest ParkingBrakeRequestEnum OPTIONAL, motorSystemRequest MotorSystemEnum OPTIONAL,
//     emergencyStopRequest EmergencyStopEnum OPTIONAL, interlockRequest InterlockEnum OPTIONAL,
//     hornRequest VehicleHornRequestEnum OPTIONAL}
struct DriveCommand {
    DriveCommandActionEnum driveCommandAction;
    TerminateReasonEnum terminateReason;
    Optional<GearEnum> gearRequest;
    Optional<DirectionIndicatorEnum> directionIndicatorRequest;
    Optional<ParkingBrakeRequestEnum> parkingBrakeRequest;
    Optional<MotorSystemEnum> motorSystemRequest;
    Optional<EmergencyStopEnum> emergencyStopRequest;
    Optional<InterlockEnum> interlockRequest;
    Optional<VehicleHornRequestEnum> hornRequest;
};
OutOfLine asn1_code(const DriveCommand&);

// DetectedVehiclePose ::= SEQUENCE {detectedPose Pose, poseMeasurementTime TimestampIts}
struct DetectedVehiclePose {
    Pose detectedPose;
    TimestampIts poseMeasurementTime;
};

// WayPoint ::= SEQUENCE {index WaypointIndex OPTIONAL, wayPointPose Pose, velocity VelocityComponentValue,
//     curvature HighResCurvature, pitchAngle CartesianAngleValue OPTIONAL}
struct WayPoint {
    Optional<WaypointIndex> index;
    Pose wayPointPose;
    VelocityComponentValue velocity;
    HighResCurvature curvature;
    Optional<CartesianAngleValue> pitchAngle;
};
OutOfLine asn1_code(const WayPoint&);

// PathSnippet ::= SEQUENCE (SIZE (0..200)) OF WayPoint
using PathSnippet = View<WayPoint, 0, 200>;

// PathControl ::= SEQUENCE {pathSnippet PathSnippet OPTIONAL, clearedDistanceOnPath Centimetre,
//     situationalVelocityLimit VelocityComponentValue OPTIONAL}
struct PathControl {
    Optional<PathSnippet> pathSnippet;
    Centimetre clearedDistanceOnPath;
    Optional<VelocityComponentValue> situationalVelocityLimit;
};
OutOfLine asn1_code(const PathControl&);

// DriveDirectionEnum ::= ENUMERATED {forwards, backwards}
enum class DriveDirectionEnum : std::uint8_t { forwards, backwards };
Root<DriveDirectionEnum::backwards> asn1_shape(DriveDirectionEnum);

// ControlAcceleration ::= LongitudinalAccelerationValue
using ControlAcceleration = LongitudinalAccelerationValue;

// ControlVelocity ::= SEQUENCE {velocity VelocityComponentValue, distanceToStop Centimetre OPTIONAL}
struct ControlVelocity {
    VelocityComponentValue velocity;
    Optional<Centimetre> distanceToStop;
};

// ControlParameter ::= CHOICE {controlAcceleration ControlAcceleration, controlVelocity ControlVelocity}
using ControlParameter =
    Choice<Named<"controlAcceleration", ControlAcceleration>, Named<"controlVelocity", ControlVelocity>>;

// ControlPoint ::= SEQUENCE {curvature HighResCurvature, controlParameter ControlParameter}
struct ControlPoint {
    HighResCurvature curvature;
    ControlParameter controlParameter;
};

// ControlTrajectory ::= SEQUENCE (SIZE (0..50)) OF ControlPoint
using ControlTrajectory = View<ControlPoint, 0, 50>;

// StatePoint ::= SEQUENCE {statePose Pose, velocity VelocityComponentValue}
struct StatePoint {
    Pose statePose;
    VelocityComponentValue velocity;
};

// StateTrajectory ::= SEQUENCE (SIZE (0..50)) OF StatePoint
using StateTrajectory = View<StatePoint, 0, 50>;

// TrajectoryControl ::= SEQUENCE {timeReference TimestampIts, driveDirection DriveDirectionEnum OPTIONAL,
//     controlTrajectory ControlTrajectory, stateTrajectory StateTrajectory OPTIONAL}
struct TrajectoryControl {
    TimestampIts timeReference;
    Optional<DriveDirectionEnum> driveDirection;
    ControlTrajectory controlTrajectory;
    Optional<StateTrajectory> stateTrajectory;
};
OutOfLine asn1_code(const TrajectoryControl&);

// ControlInterface ::= CHOICE {pathControl PathControl, trajectoryControl TrajectoryControl, ...}
using ControlInterface =
    Choice<Named<"pathControl", PathControl>, Named<"trajectoryControl", TrajectoryControl>, Ellipsis>;

// Mim ::= SEQUENCE {mimDataControlField MIMDataControlField OPTIONAL,
//     systemManagementData SystemManagementData OPTIONAL, vehicleIdentification VidRequest OPTIONAL,
//     drivingPermission DrivingPermission OPTIONAL, safetyTimeSyncRequest SafetyTimeSyncRequest OPTIONAL,
//     driveCommand DriveCommand OPTIONAL, detectedVehiclePose DetectedVehiclePose OPTIONAL,
//     controlInterface ControlInterface OPTIONAL, ...}
struct Mim {
    Optional<MIMDataControlField> mimDataControlField;
    Optional<SystemManagementData> systemManagementData;
    Optional<VidRequest> vehicleIdentification;
    Optional<DrivingPermission> drivingPermission;
    Optional<SafetyTimeSyncRequest> safetyTimeSyncRequest;
    Optional<DriveCommand> driveCommand;
    Optional<DetectedVehiclePose> detectedVehiclePose;
    Optional<ControlInterface> controlInterface;
    Ellipsis dots;
};
OutOfLine asn1_code(const Mim&);

// MIM ::= SEQUENCE {header ItsPduHeader, e2eProtection AvmE2EProtection, mims SEQUENCE (SIZE (1..32)) OF Mim}
struct MIM {
    ItsPduHeader header;
    AvmE2EProtection e2eProtection;
    View<Mim, 1, 32> mims;
};

}  // namespace chorus::v2x::messages::release2::avm
