// MVM-PDU-Descriptions, ETSI TS 103 882 (module version 1.1): what a vehicle that is being marshalled tells the
// infrastructure. Values are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/avm_commons.hpp"
#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::messages::release2::avm {

using namespace asn1;
using asn1::operator==;

using release2::ItsPduHeader;
using release2::TimestampIts;
using release2::VehicleMass;
using release2::VelocityComponentValue;

struct MVMDataControlField {
    Optional<TimestampIts> mvmGenerationTime;
    View<RollingCounter, 0, 10> rollingCounterFromMim;
    Optional<ProprietaryExtensionField> proprietaryExtensionField;
    Ellipsis dots;
};
OutOfLine asn1_code(const MVMDataControlField&);

enum class OperationModeEnum : std::uint8_t {
    unknown,
    initializing,
    prepared,
    driving,
    terminating,
    suspend,
    tempError,
    humanInControl,
    stationHold /*, ... */
};
Root<OperationModeEnum::stationHold, extensible> asn1_shape(OperationModeEnum);

enum class ParkingBrakeStateEnum : std::uint8_t { unknown, engaging, engaged, disengaging, disengaged };
Root<ParkingBrakeStateEnum::disengaged> asn1_shape(ParkingBrakeStateEnum);

struct VehicleState {
    Optional<TimestampIts> vehicleStateGenerationTime;
    OperationModeEnum operationMode;
    GearEnum gearState;
    DirectionIndicatorEnum directionIndicatorState;
    ParkingBrakeStateEnum parkingBrakeState;
    MotorSystemEnum motorSystemState;
    VelocityComponentValue currentVelocity;
    HighResCurvature currentCurvature;
    bool secureStandstill;
    Optional<WaypointIndex> idxLastWayPoint;
    Optional<Pose> localizedPose;
};
OutOfLine asn1_code(const VehicleState&);

struct VidResponse {
    VidVehicleStateEnum vidVehicleState;
    UInt64 vidVehiclePublicKey;
};

struct SafetyTimeSyncResponse {
    UInt16 challenge;
    TimestampIts vehicleSafetyClockReceiveTimestamp;
    TimestampIts vehicleSafetyClockTransmitTimestamp;
    UInt32 checksum;
};

struct SafeVehicleTypeConfirmation {
    IA5String<1, 32> vehicleType;
    IA5String<1, 32> safetyProfile;
    UInt32 checksum;
};

enum class VehCodeEnum : std::uint8_t {
    unspecified,
    pathNotDriveable,
    onboardVehicleFault,
    communicationFault,
    vehicleEgressFault /*, ... */
};
Root<VehCodeEnum::vehicleEgressFault, extensible> asn1_shape(VehCodeEnum);

struct VehicleError {
    TimestampIts time;
    VehCodeEnum vehCode;
    UInt8 customCode;
    Optional<Description> description;
};

using SafetyViolationsContainer = View<SafetyViolationsEnum, 0, 5>;

struct VehicleSafetyFeedbackContainer {
    Millisecond16 remainingTimeToStartBraking;
    SafetyViolationsContainer safetyViolations;
    TimestampIts currentVehicleSafetyClockTime;
};

using VehicleSafetyFeedback = View<VehicleSafetyFeedbackContainer, 1, 20>;

enum class BasicVehicleClassEnum : std::uint8_t {
    none,
    unknown,
    special,
    moto,
    car,
    carOther,
    bus,
    axleCnt2,
    axleCnt3,
    axleCnt4,
    axleCnt4Trailer,
    axleCnt5Trailer,
    axleCnt6Trailer,
    axleCnt5MultiTrailer,
    axleCnt6MultiTrailer,
    axleCnt7MultiTrailer /*, ... */
};
Root<BasicVehicleClassEnum::axleCnt7MultiTrailer, extensible> asn1_shape(BasicVehicleClassEnum);

struct VehicleProperties {
    BasicVehicleClassEnum basicVehicleClass;
    Centimetre vehicleLength;
    Centimetre vehicleWheelbase;
    Centimetre vehicleRearOverhang;
    Centimetre vehicleWidth;
    Centimetre vehicleTireWidth;
    Centimetre vehicleTrackWidth;
    VehicleMass vehicleMass;
    VelocityComponentValue vehicleSpeedLimit;
    HighResCurvature vehicleCuvatureLimit;
    RadPerSecond vehicleMaxAngularSteeringRate;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleProperties&);

struct Mvm {
    Optional<MVMDataControlField> mvmDataControlField;
    Optional<SystemManagementData> systemManagementData;
    Optional<VehicleState> vehicleState;
    Optional<VidResponse> vidResponse;
    Optional<SafetyTimeSyncResponse> safetyTimeSyncResponse;
    Optional<SafeVehicleTypeConfirmation> safeVehicleTypeConfirmation;
    Optional<VehicleError> vehicleError;
    Optional<VehicleSafetyFeedback> vehicleSafetyFeedback;
    Optional<VehicleProperties> vehicleProperties;
    Ellipsis dots;
};
OutOfLine asn1_code(const Mvm&);

struct MVM {
    ItsPduHeader header;
    AvmE2EProtection e2eProtection;
    Mvm mvm;
};

}  // namespace chorus::v2x::messages::release2::avm
