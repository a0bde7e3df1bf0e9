// RoadsideSafetyMessage of T/CSAE 53-2020 (YD/T 3709-2020).
#pragma once

#include "chorus/v2x/messages/csae53/common.hpp"

namespace chorus::v2x::messages::csae53 {

// ParticipantType ::= ENUMERATED {unknown, motor, non-motor, pedestrian, rsu, ...}
enum class ParticipantType : std::uint8_t { unknown, motor, non_motor, pedestrian, rsu /*, ... */ };
Root<ParticipantType::rsu, extensible> asn1_shape(ParticipantType);

// SourceType ::= ENUMERATED {unknown, selfinfo, v2x, video, microwaveRadar, loop, lidar, integrated, ...}
enum class SourceType : std::uint8_t {
    unknown,
    selfinfo,
    v2x,
    video,
    microwaveRadar,
    loop,
    lidar,
    integrated /*, ... */
};
Root<SourceType::integrated, extensible> asn1_shape(SourceType);

// ParticipantData ::= SEQUENCE {ptcType ParticipantType, ptcId INTEGER (0..65535), source SourceType,
//     id OCTET STRING (SIZE (8)) OPTIONAL, secMark DSecond, pos PositionOffsetLLV, posConfidence PositionConfidenceSet,
//     transmission TransmissionState OPTIONAL, speed Speed, heading Heading, angle SteeringWheelAngle OPTIONAL,
//     motionCfd MotionConfidenceSet OPTIONAL, accelSet AccelerationSet4Way OPTIONAL, size VehicleSize,
//     vehicleClass VehicleClassification OPTIONAL, ...}
struct ParticipantData {
    ParticipantType ptcType;
    Integer<0, 65535> ptcId;
    SourceType source;
    Optional<FixedOctets<8>> id;
    DSecond secMark;
    PositionOffsetLLV pos;
    PositionConfidenceSet posConfidence;
    Optional<TransmissionState> transmission;
    Speed speed;
    Heading heading;
    Optional<SteeringWheelAngle> angle;
    Optional<MotionConfidenceSet> motionCfd;
    Optional<AccelerationSet4Way> accelSet;
    VehicleSize size;
    Optional<VehicleClassification> vehicleClass;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParticipantData&);

// ParticipantList ::= SEQUENCE (SIZE (1..16)) OF ParticipantData
using ParticipantList = View<ParticipantData, 1, 16>;

// RoadsideSafetyMessage ::= SEQUENCE {msgCnt MsgCount, id OCTET STRING (SIZE (8)), refPos Position3D,
//     participants ParticipantList, ...}
struct RoadsideSafetyMessage {
    MsgCount msgCnt;
    FixedOctets<8> id;
    Position3D refPos;
    ParticipantList participants;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadsideSafetyMessage&);

}  // namespace chorus::v2x::messages::csae53
