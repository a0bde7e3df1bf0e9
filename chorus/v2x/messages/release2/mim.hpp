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

struct MIMDataControlField {
    Optional<UInt32> checksum;
    Optional<TimestampIts> mimGenerationTime;
    View<RollingCounter, 0, 10> rollingCounterFromMvm;
    Optional<ProprietaryExtensionField> proprietaryExtensionField;
    Ellipsis dots;
};
OutOfLine asn1_code(const MIMDataControlField&);

enum class VidRequestCommandEnum : std::uint8_t {
    generateNewCode,
    generateNewCodeAndPrepareForFlashing,
    flashing,
    successful
};
Root<VidRequestCommandEnum::successful> asn1_shape(VidRequestCommandEnum);

struct Blinking {
    UInt64 vidRoPublicKey;
    UInt8 codeLength;
    VidRequestCommandEnum blinkingCommand;
};

using VidRequest = Choice<Named<"blinking", Blinking>, Ellipsis>;

struct DrivingPermission {
    TimestampIts expirationTime;
    VelocityComponentValue velocityMax;
    HighResCurvature curvatureMin;
    HighResCurvature curvatureMax;
    UInt32 checksum;
};

struct SafetyTimeSyncRequest {
    UInt16 challenge;
    UInt32 checksum;
};

enum class DriveCommandActionEnum : std::uint8_t { sleep, initialize, wait, drive, terminate };
Root<DriveCommandActionEnum::terminate> asn1_shape(DriveCommandActionEnum);

enum class TerminateReasonEnum : std::uint8_t {
    proceed,
    destinationReached,
    infrastructureError,
    vehicleError,
    backend,
    vehicleIdentificationError
};
Root<TerminateReasonEnum::vehicleIdentificationError> asn1_shape(TerminateReasonEnum);

enum class ParkingBrakeRequestEnum : std::uint8_t { disengage, engage };
Root<ParkingBrakeRequestEnum::engage> asn1_shape(ParkingBrakeRequestEnum);

enum class EmergencyStopEnum : std::uint8_t { inactive, precharge, active, tempError, suspend };
Root<EmergencyStopEnum::suspend> asn1_shape(EmergencyStopEnum);

enum class InterlockEnum : std::uint8_t { none, zonalInterlock, globalStop };
Root<InterlockEnum::globalStop> asn1_shape(InterlockEnum);

enum class VehicleHornRequestEnum : std::uint8_t { none, singleHorn, doubleHorn, holdHorn };
Root<VehicleHornRequestEnum::holdHorn> asn1_shape(VehicleHornRequestEnum);

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

struct DetectedVehiclePose {
    Pose detectedPose;
    TimestampIts poseMeasurementTime;
};

struct WayPoint {
    Optional<WaypointIndex> index;
    Pose wayPointPose;
    VelocityComponentValue velocity;
    HighResCurvature curvature;
    Optional<CartesianAngleValue> pitchAngle;
};
OutOfLine asn1_code(const WayPoint&);

using PathSnippet = View<WayPoint, 0, 200>;

struct PathControl {
    Optional<PathSnippet> pathSnippet;
    Centimetre clearedDistanceOnPath;
    Optional<VelocityComponentValue> situationalVelocityLimit;
};
OutOfLine asn1_code(const PathControl&);

enum class DriveDirectionEnum : std::uint8_t { forwards, backwards };
Root<DriveDirectionEnum::backwards> asn1_shape(DriveDirectionEnum);

using ControlAcceleration = LongitudinalAccelerationValue;

struct ControlVelocity {
    VelocityComponentValue velocity;
    Optional<Centimetre> distanceToStop;
};

using ControlParameter =
    Choice<Named<"controlAcceleration", ControlAcceleration>, Named<"controlVelocity", ControlVelocity>>;

struct ControlPoint {
    HighResCurvature curvature;
    ControlParameter controlParameter;
};

using ControlTrajectory = View<ControlPoint, 0, 50>;

struct StatePoint {
    Pose statePose;
    VelocityComponentValue velocity;
};

using StateTrajectory = View<StatePoint, 0, 50>;

struct TrajectoryControl {
    TimestampIts timeReference;
    Optional<DriveDirectionEnum> driveDirection;
    ControlTrajectory controlTrajectory;
    Optional<StateTrajectory> stateTrajectory;
};
OutOfLine asn1_code(const TrajectoryControl&);

using ControlInterface =
    Choice<Named<"pathControl", PathControl>, Named<"trajectoryControl", TrajectoryControl>, Ellipsis>;

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

struct MIM {
    ItsPduHeader header;
    AvmE2EProtection e2eProtection;
    View<Mim, 1, 32> mims;
};

}  // namespace chorus::v2x::messages::release2::avm
