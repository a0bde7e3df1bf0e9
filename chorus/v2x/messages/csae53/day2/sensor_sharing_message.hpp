// SensorSharingMsg (SSM): participants and obstacles that sensors have detected. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/day2/common.hpp"
#include "chorus/v2x/messages/csae53/day2/personal_safety_message.hpp"
#include "chorus/v2x/messages/csae53/road_side_information.hpp"
#include "chorus/v2x/messages/csae53/roadside_safety_message.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// EquipmentType ::= ENUMERATED {unknown, rsu, obu, vru, ...}
enum class EquipmentType : std::uint8_t { unknown, rsu, obu, vru /*, ... */ };
Root<EquipmentType::vru, extensible> asn1_shape(EquipmentType);

// DetectedRegion ::= SEQUENCE (SIZE (1..8)) OF Polygon
using DetectedRegion = View<Polygon, 1, 8>;

// SizeValueConfidence ::= ENUMERATED {unavailable, size-100-00, size-050-00, size-020-00, size-010-00, size-005-00,
//     size-002-00, size-001-00, size-000-50, size-000-20, size-000-10, size-000-05, size-000-02, size-000-01}
enum class SizeValueConfidence : std::uint8_t {
    unavailable,
    size_100_00,
    size_050_00,
    size_020_00,
    size_010_00,
    size_005_00,
    size_002_00,
    size_001_00,
    size_000_50,
    size_000_20,
    size_000_10,
    size_000_05,
    size_000_02,
    size_000_01
};
Root<SizeValueConfidence::size_000_01> asn1_shape(SizeValueConfidence);

// ObjectSizeConfidence ::= SEQUENCE {widthConf SizeValueConfidence, lengthConf SizeValueConfidence,
//     heightConf SizeValueConfidence OPTIONAL}
struct ObjectSizeConfidence {
    SizeValueConfidence widthConf;
    SizeValueConfidence lengthConf;
    Optional<SizeValueConfidence> heightConf;
};

// DetectedPTCType ::= ENUMERATED {unknown, unknown-movable, unknown-unmovable, car, van, truck, bus, cyclist,
//     motorcyclist, tricyclist, pedestrian, ...}
enum class DetectedPTCType : std::uint8_t {
    unknown,
    unknown_movable,
    unknown_unmovable,
    car,
    van,
    truck,
    bus,
    cyclist,
    motorcyclist,
    tricyclist,
    pedestrian /*, ... */
};
Root<DetectedPTCType::pedestrian, extensible> asn1_shape(DetectedPTCType);

// PlanningDuration ::= INTEGER (0..600)
struct PlanningDuration : Integer<0, 600> {
    using Integer::Integer;
};

// Planning ::= SEQUENCE {duration PlanningDuration OPTIONAL, planConfidence Confidence OPTIONAL,
//     drivingBehavior DriveBehavior OPTIONAL, pathPlanning PathPlanning OPTIONAL, ...}
struct Planning {
    Optional<PlanningDuration> duration;
    Optional<Confidence> planConfidence;
    Optional<DriveBehavior> drivingBehavior;
    Optional<PathPlanning> pathPlanning;
    Ellipsis dots;
};
OutOfLine asn1_code(const Planning&);

// PlanningList ::= SEQUENCE (SIZE (1..8)) OF Planning
using PlanningList = View<Planning, 1, 8>;

// Pitch ::= INTEGER (-7200..7200)
struct Pitch : Integer<-7200, 7200> {
    using Integer::Integer;
};

// Roll ::= INTEGER (-7200..7200)
struct Roll : Integer<-7200, 7200> {
    using Integer::Integer;
};

// Yaw ::= INTEGER (-14400..14400)
struct Yaw : Integer<-14400, 14400> {
    using Integer::Integer;
};

// Attitude ::= SEQUENCE {pitch Pitch, roll Roll, yaw Yaw}
struct Attitude {
    Pitch pitch;
    Roll roll;
    Yaw yaw;
};

// AttitudeConfidence ::= SEQUENCE {pitchConfidence HeadingConfidence, rollRateConfidence HeadingConfidence,
//     yawRate HeadingConfidence}
struct AttitudeConfidence {
    HeadingConfidence pitchConfidence;
    HeadingConfidence rollRateConfidence;
    HeadingConfidence yawRate;
};

// PitchRate ::= INTEGER (-32767..32767)
struct PitchRate : Integer<-32767, 32767> {
    using Integer::Integer;
};

// RollRate ::= INTEGER (-32767..32767)
struct RollRate : Integer<-32767, 32767> {
    using Integer::Integer;
};

// AngularVelocity ::= SEQUENCE {pitchRate PitchRate, rollRate RollRate, yawRate YawRate}
struct AngularVelocity {
    PitchRate pitchRate;
    RollRate rollRate;
    YawRate yawRate;
};

// AngularVelocityConfidence ::= SEQUENCE {pitchRate AngularVConfidence, rollRate AngularVConfidence,
//     yawRate AngularVConfidence}
struct AngularVelocityConfidence {
    AngularVConfidence pitchRate;
    AngularVConfidence rollRate;
    AngularVConfidence yawRate;
};

// MotorDataExtension ::= SEQUENCE {lights ExteriorLights OPTIONAL, vehAttitude Attitude OPTIONAL,
//     vehAttitudeConfidence AttitudeConfidence OPTIONAL, vehAngVel AngularVelocity OPTIONAL,
//     vehAngVelConfidence AngularVelocityConfidence OPTIONAL, ...}
struct MotorDataExtension {
    Optional<ExteriorLights> lights;
    Optional<Attitude> vehAttitude;
    Optional<AttitudeConfidence> vehAttitudeConfidence;
    Optional<AngularVelocity> vehAngVel;
    Optional<AngularVelocityConfidence> vehAngVelConfidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const MotorDataExtension&);

// Non-motorDataExtension ::= SEQUENCE {overallRadius INTEGER (0..200), non-motorData Non-motorData, ...}
struct Non_motorDataExtension {
    Integer<0, 200> overallRadius;
    Non_motorData non_motorData;
    Ellipsis dots;
};

// DetectedPTCData ::= SEQUENCE {ptc ParticipantData, objSizeConfidence ObjectSizeConfidence OPTIONAL,
//     detectedPTCType DetectedPTCType OPTIONAL, typeConfidence Confidence OPTIONAL,
//     acc4WayConfidence AccSet4WayConfidence OPTIONAL, statusDuration TimeOffset OPTIONAL,
//     pathHistory PathHistory OPTIONAL, planningList PlanningList OPTIONAL, tracking INTEGER (1..65535) OPTIONAL,
//     polygon Polygon OPTIONAL, type-relatedExt CHOICE {motorExt MotorDataExtension,
//     non-motorExt Non-motorDataExtension, ...} OPTIONAL, ...}
struct DetectedPTCData {
    ParticipantData ptc;
    Optional<ObjectSizeConfidence> objSizeConfidence;
    Optional<DetectedPTCType> detectedPTCType;
    Optional<Confidence> typeConfidence;
    Optional<AccSet4WayConfidence> acc4WayConfidence;
    Optional<TimeOffset> statusDuration;
    Optional<PathHistory> pathHistory;
    Optional<PlanningList> planningList;
    Optional<Integer<1, 65535>> tracking;
    Optional<Polygon> polygon;
    Optional<Choice<Named<"motorExt", MotorDataExtension>, Named<"non-motorExt", Non_motorDataExtension>, Ellipsis>>
        type_relatedExt;
    Ellipsis dots;
};
OutOfLine asn1_code(const DetectedPTCData&);

// DetectedPTCList ::= SEQUENCE (SIZE (1..512)) OF DetectedPTCData
using DetectedPTCList = View<DetectedPTCData, 1, 512>;

// ObstacleType ::= ENUMERATED {unknown, rockfall, landslide, animal-intrusion, liquid-spill, goods-scattered,
//     trafficcone, safety-triangle, traffic-roadblock, inspection-shaft-without-cover, unknown-fragments,
//     unknown-hard-object, unknown-soft-object, ...}
enum class ObstacleType : std::uint8_t {
    unknown,
    rockfall,
    landslide,
    animal_intrusion,
    liquid_spill,
    goods_scattered,
    trafficcone,
    safety_triangle,
    traffic_roadblock,
    inspection_shaft_without_cover,
    unknown_fragments,
    unknown_hard_object,
    unknown_soft_object /*, ... */
};
Root<ObstacleType::unknown_soft_object, extensible> asn1_shape(ObstacleType);

// SizeValue ::= INTEGER (0..1023)
struct SizeValue : Integer<0, 1023> {
    using Integer::Integer;
};

// ObjectSize ::= SEQUENCE {width SizeValue, length SizeValue, height SizeValue OPTIONAL}
struct ObjectSize {
    SizeValue width;
    SizeValue length;
    Optional<SizeValue> height;
};

// DetectedObstacleData ::= SEQUENCE {obsType ObstacleType, objTypeConfidence Confidence OPTIONAL,
//     obsId INTEGER (0..65535), source SourceType, secMark DSecond, pos PositionOffsetLLV,
//     posConfidence PositionConfidenceSet, speed Speed, speedCfd SpeedConfidence OPTIONAL, heading Heading,
//     headingCfd HeadingConfidence OPTIONAL, verSpeed Speed OPTIONAL, verSpeedConfidence SpeedConfidence OPTIONAL,
//     accelSet AccelerationSet4Way OPTIONAL, size ObjectSize, objSizeConfidence ObjectSizeConfidence OPTIONAL,
//     tracking INTEGER (1..65535) OPTIONAL, polygon Polygon OPTIONAL, ...}
struct DetectedObstacleData {
    ObstacleType obsType;
    Optional<Confidence> objTypeConfidence;
    Integer<0, 65535> obsId;
    SourceType source;
    DSecond secMark;
    PositionOffsetLLV pos;
    PositionConfidenceSet posConfidence;
    Speed speed;
    Optional<SpeedConfidence> speedCfd;
    Heading heading;
    Optional<HeadingConfidence> headingCfd;
    Optional<Speed> verSpeed;
    Optional<SpeedConfidence> verSpeedConfidence;
    Optional<AccelerationSet4Way> accelSet;
    ObjectSize size;
    Optional<ObjectSizeConfidence> objSizeConfidence;
    Optional<Integer<1, 65535>> tracking;
    Optional<Polygon> polygon;
    Ellipsis dots;
};
OutOfLine asn1_code(const DetectedObstacleData&);

// DetectedObstacleList ::= SEQUENCE (SIZE (1..64)) OF DetectedObstacleData
using DetectedObstacleList = View<DetectedObstacleData, 1, 64>;

// SensorSharingMsg ::= SEQUENCE {msgCnt MsgCount, id OCTET STRING (SIZE (8)), equipmentType EquipmentType,
//     secMark DSecond, sensorPos Position3D, detectedRegion DetectedRegion OPTIONAL,
//     participants DetectedPTCList OPTIONAL, obstacles DetectedObstacleList OPTIONAL, rtes RTEList OPTIONAL, ...}
struct SensorSharingMsg {
    MsgCount msgCnt;
    FixedOctets<8> id;
    EquipmentType equipmentType;
    DSecond secMark;
    Position3D sensorPos;
    Optional<DetectedRegion> detectedRegion;
    Optional<DetectedPTCList> participants;
    Optional<DetectedObstacleList> obstacles;
    Optional<RTEList> rtes;
    Ellipsis dots;
};
OutOfLine asn1_code(const SensorSharingMsg&);

}  // namespace chorus::v2x::messages::csae53::day2
