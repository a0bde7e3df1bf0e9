// BasicSafetyMessage of T/CSAE 53-2020 (YD/T 3709-2020).
#pragma once

#include "chorus/v2x/messages/csae53/common.hpp"

namespace chorus::v2x::messages::csae53 {

// BasicSafetyMessage ::= SEQUENCE {msgCnt MsgCount, id OCTET STRING (SIZE (8)), secMark DSecond,
//     timeConfidence TimeConfidence OPTIONAL, pos Position3D, posAccuracy PositionalAccuracy OPTIONAL,
//     posConfidence PositionConfidenceSet OPTIONAL, transmission TransmissionState, speed Speed, heading Heading,
//     angle SteeringWheelAngle OPTIONAL, motionCfd MotionConfidenceSet OPTIONAL, accelSet AccelerationSet4Way,
//     brakes BrakeSystemStatus, size VehicleSize, vehicleClass VehicleClassification,
//     safetyExt VehicleSafetyExtensions OPTIONAL, emergencyExt VehicleEmergencyExtensions OPTIONAL, ...}
struct BasicSafetyMessage {
    MsgCount msgCnt;
    FixedOctets<8> id;
    DSecond secMark;
    Optional<TimeConfidence> timeConfidence;
    Position3D pos;
    Optional<PositionalAccuracy> posAccuracy;
    Optional<PositionConfidenceSet> posConfidence;
    TransmissionState transmission;
    Speed speed;
    Heading heading;
    Optional<SteeringWheelAngle> angle;
    Optional<MotionConfidenceSet> motionCfd;
    AccelerationSet4Way accelSet;
    BrakeSystemStatus brakes;
    VehicleSize size;
    VehicleClassification vehicleClass;
    Optional<VehicleSafetyExtensions> safetyExt;
    Optional<VehicleEmergencyExtensions> emergencyExt;
    Ellipsis dots;
};
OutOfLine asn1_code(const BasicSafetyMessage&);

}  // namespace chorus::v2x::messages::csae53
