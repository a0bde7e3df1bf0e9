// SensorSharingMsg (SSM): participants and obstacles that sensors have detected. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/day2/common.hpp"
#include "chorus/v2x/messages/csae53/day2/personal_safety_message.hpp"
#include "chorus/v2x/messages/csae53/road_side_information.hpp"
#include "chorus/v2x/messages/csae53/roadside_safety_message.hpp"

namespace chorus::v2x::messages::csae53::day2 {

enum class EquipmentType : std::uint8_t { unknown, rsu, obu, vru /*, ... */ };
Root<EquipmentType::vru, extensible> asn1_shape(EquipmentType);

using DetectedRegion = View<Polygon, 1, 8>;

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

struct ObjectSizeConfidence {
    SizeValueConfidence widthConf;
    SizeValueConfidence lengthConf;
    Optional<SizeValueConfidence> heightConf;
};

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

struct PlanningDuration : Integer<0, 600> {
    using Integer::Integer;
};

struct Planning {
    Optional<PlanningDuration> duration;
    Optional<Confidence> planConfidence;
    Optional<DriveBehavior> drivingBehavior;
    Optional<PathPlanning> pathPlanning;
    Ellipsis dots;
};
OutOfLine asn1_code(const Planning&);

using PlanningList = View<Planning, 1, 8>;

struct Pitch : Integer<-7200, 7200> {
    using Integer::Integer;
};

struct Roll : Integer<-7200, 7200> {
    using Integer::Integer;
};

struct Yaw : Integer<-14400, 14400> {
    using Integer::Integer;
};

struct Attitude {
    Pitch pitch;
    Roll roll;
    Yaw yaw;
};

struct AttitudeConfidence {
    HeadingConfidence pitchConfidence;
    HeadingConfidence rollRateConfidence;
    HeadingConfidence yawRate;
};

struct PitchRate : Integer<-32767, 32767> {
    using Integer::Integer;
};

struct RollRate : Integer<-32767, 32767> {
    using Integer::Integer;
};

struct AngularVelocity {
    PitchRate pitchRate;
    RollRate rollRate;
    YawRate yawRate;
};

struct AngularVelocityConfidence {
    AngularVConfidence pitchRate;
    AngularVConfidence rollRate;
    AngularVConfidence yawRate;
};

struct MotorDataExtension {
    Optional<ExteriorLights> lights;
    Optional<Attitude> vehAttitude;
    Optional<AttitudeConfidence> vehAttitudeConfidence;
    Optional<AngularVelocity> vehAngVel;
    Optional<AngularVelocityConfidence> vehAngVelConfidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const MotorDataExtension&);

struct Non_motorDataExtension {
    Integer<0, 200> overallRadius;
    Non_motorData non_motorData;
    Ellipsis dots;
};

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

using DetectedPTCList = View<DetectedPTCData, 1, 512>;

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

struct SizeValue : Integer<0, 1023> {
    using Integer::Integer;
};

struct ObjectSize {
    SizeValue width;
    SizeValue length;
    Optional<SizeValue> height;
};

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

using DetectedObstacleList = View<DetectedObstacleData, 1, 64>;

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
