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

// MVMDataControlField ::= SEQUENCE {mvmGenerationTime TimestampIts OPTIONAL,
//     rollingCounterFromMim SEQUENCE (SIZE (0..10)) OF RollingCounter,
//     proprietaryExtensionField ProprietaryExtensionField OPTIONAL, ...}
struct MVMDataControlField {
    Optional<TimestampIts> mvmGenerationTime;
    View<RollingCounter, 0, 10> rollingCounterFromMim;
    Optional<ProprietaryExtensionField> proprietaryExtensionField;
    Ellipsis dots;
};
OutOfLine asn1_code(const MVMDataControlField&);

// OperationModeEnum ::= ENUMERATED {unknown, initializing, prepared, driving, terminating, suspend, tempError,
//     humanInControl, stationHold, ...}
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

// ParkingBrakeStateEnum ::= ENUMERATED {unknown, engaging, engaged, disengaging, disengaged}
enum class ParkingBrakeStateEnum : std::uint8_t { unknown, engaging, engaged, disengaging, disengaged };
Root<ParkingBrakeStateEnum::disengaged> asn1_shape(ParkingBrakeStateEnum);

// VehicleState ::= SEQUENCE {vehicleStateGenerationTime TimestampIts OPTIONAL, operationMode OperationModeEnum,
//     gearState GearEnum, directionIndicatorState DirectionIndicatorEnum, parkingBrakeState ParkingBrakeStateEnum,
//     motorSystemState MotorSystemEnum, currentVelocity VelocityComponentValue, currentCurvature HighResCurvature,
//     secureStandstill BOOLEAN, idxLastWayPoint WaypointIndex OPTIONAL, localizedPose Pose OPTIONAL}
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

// VidResponse ::= SEQUENCE {vidVehicleState VidVehicleStateEnum, vidVehiclePublicKey UInt64}
struct VidResponse {
    VidVehicleStateEnum vidVehicleState;
    UInt64 vidVehiclePublicKey;
};

// SafetyTimeSyncResponse ::= SEQUENCE {challenge UInt16, vehicleSafetyClockReceiveTimestamp TimestampIts,
//     vehicleSafetyClockTransmitTimestamp TimestampIts, checksum UInt32}
struct SafetyTimeSyncResponse {
    UInt16 challenge;
    TimestampIts vehicleSafetyClockReceiveTimestamp;
    TimestampIts vehicleSafetyClockTransmitTimestamp;
    UInt32 checksum;
};

// SafeVehicleTypeConfirmation ::= SEQUENCE {vehicleType IA5String (SIZE (1..32)),
//     safetyProfile IA5String (SIZE (1..32)), checksum UInt32}
struct SafeVehicleTypeConfirmation {
    IA5String<1, 32> vehicleType;
    IA5String<1, 32> safetyProfile;
    UInt32 checksum;
};

// VehCodeEnum ::= ENUMERATED {unspecified, pathNotDriveable, onboardVehicleFault, communicationFault,
//     vehicleEgressFault, ...}
enum class VehCodeEnum : std::uint8_t {
    unspecified,
    pathNotDriveable,
    onboardVehicleFault,
    communicationFault,
    vehicleEgressFault /*, ... */
};
Root<VehCodeEnum::vehicleEgressFault, extensible> asn1_shape(VehCodeEnum);

// VehicleError ::= SEQUENCE {time TimestampIts, vehCode VehCodeEnum, customCode UInt8,
//     description Description OPTIONAL}
struct VehicleError {
    TimestampIts time;
    VehCodeEnum vehCode;
    UInt8 customCode;
    Optional<Description> description;
};

// SafetyViolationsContainer ::= SEQUENCE (SIZE (0..5)) OF SafetyViolationsEnum
using SafetyViolationsContainer = View<SafetyViolationsEnum, 0, 5>;

// VehicleSafetyFeedbackContainer ::= SEQUENCE {remainingTimeToStartBraking Millisecond16,
//     safetyViolations SafetyViolationsContainer, currentVehicleSafetyClockTime TimestampIts}
struct VehicleSafetyFeedbackContainer {
    Millisecond16 remainingTimeToStartBraking;
    SafetyViolationsContainer safetyViolations;
    TimestampIts currentVehicleSafetyClockTime;
};

// VehicleSafetyFeedback ::= SEQUENCE (SIZE (1..20)) OF VehicleSafetyFeedbackContainer
using VehicleSafetyFeedback = View<VehicleSafetyFeedbackContainer, 1, 20>;

// BasicVehicleClassEnum ::= ENUMERATED {none, unknown, special, moto, car, carOther, bus, axleCnt2, axleCnt3, axleCnt4,
//     axleCnt4Trailer, axleCnt5Trailer, axleCnt6Trailer, axleCnt5MultiTrailer, axleCnt6MultiTrailer,
//     axleCnt7MultiTrailer, ...}
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

// VehicleProperties ::= SEQUENCE {basicVehicleClass BasicVehicleClassEnum, vehicleLength Centimetre,
//     vehicleWheelbase Centimetre, vehicleRearOverhang Centimetre, vehicleWidth Centimetre,
//     vehicleTireWidth Centimetre, vehicleTrackWidth Centimetre, vehicleMass VehicleMass,
//     vehicleSpeedLimit VelocityComponentValue, vehicleCuvatureLimit HighResCurvature,
//     vehicleMaxAngularSteeringRate RadPerSecond, ...}
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

// Mvm ::= SEQUENCE {mvmDataControlField MVMDataControlField OPTIONAL,
//     systemManagementData SystemManagementData OPTIONAL, vehicleState VehicleState OPTIONAL,
//     vidResponse VidResponse OPTIONAL, safetyTimeSyncResponse SafetyTimeSyncResponse OPTIONAL,
//     safeVehicleTypeConfirmation SafeVehicleTypeConfirmation OPTIONAL, vehicleError VehicleError OPTIONAL,
//     vehicleSafetyFeedback VehicleSafetyFeedback OPTIONAL, vehicleProperties VehicleProperties OPTIONAL, ...}
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

// MVM ::= SEQUENCE {header ItsPduHeader, e2eProtection AvmE2EProtection, mvm Mvm}
struct MVM {
    ItsPduHeader header;
    AvmE2EProtection e2eProtection;
    Mvm mvm;
};

}  // namespace chorus::v2x::messages::release2::avm
