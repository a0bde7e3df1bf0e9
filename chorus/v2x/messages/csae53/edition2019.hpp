// The edition of July 2019, which came between T/CSAE 53-2017 and T/CSAE 53-2020 and is in use: what differs from 2020.
//
// The header of a message does not tell the edition.
#pragma once

#include "chorus/v2x/messages/csae53/message_frame.hpp"

namespace chorus::v2x::messages::csae53::edition2019 {

struct DHour : Integer<0, 24> {
    using Integer::Integer;
};

struct DTimeOffset : Integer<-720, 721> {
    using Integer::Integer;
};

struct DDateTime {
    Optional<DYear> year;
    Optional<DMonth> month;
    Optional<DDay> day;
    Optional<DHour> hour;
    Optional<DMinute> minute;
    Optional<DSecond> second;
    Optional<DTimeOffset> offset;
};
OutOfLine asn1_code(const DDateTime&);

struct FullPositionVector {
    Optional<DDateTime> utcTime;
    Position3D pos;
    Optional<Heading> heading;
    Optional<TransmissionState> transmission;
    Optional<Speed> speed;
    Optional<PositionalAccuracy> posAccuracy;
    Optional<PositionConfidenceSet> posConficence;
    Optional<TimeConfidence> timeConfidence;
    Optional<MotionConfidenceSet> motionCfd;
    Ellipsis dots;
};
OutOfLine asn1_code(const FullPositionVector&);

struct PathHistory {
    Optional<FullPositionVector> initialPosition;
    Optional<GNSSstatus> currGNSSstatus;
    PathHistoryPointList crumbData;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathHistory&);

struct VehicleSafetyExtensions {
    Optional<VehicleEventFlags> events;
    Optional<PathHistory> pathHistory;
    Optional<PathPrediction> pathPrediction;
    Optional<ExteriorLights> lights;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSafetyExtensions&);

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

using ConnectsToList = View<Connection, 1, 16>;

struct Lane {
    LaneID laneID;
    Optional<LaneWidth> laneWidth;
    Optional<LaneAttributes> laneAttributes;
    Optional<AllowedManeuvers> maneuvers;
    Optional<ConnectsToList> connectsTo;
    Optional<SpeedLimitList> speedLimits;
    Optional<PointList> points;
    Ellipsis dots;
};
OutOfLine asn1_code(const Lane&);

using LaneList = View<Lane, 1, 32>;

struct Link {
    Optional<DescriptiveName> name;
    NodeReferenceID upstreamNodeId;
    Optional<SpeedLimitList> speedLimits;
    Optional<LaneWidth> linkWidth;
    Optional<PointList> points;
    Optional<MovementList> movements;
    LaneList lanes;
    Ellipsis dots;
};
OutOfLine asn1_code(const Link&);

using LinkList = View<Link, 1, 32>;

struct Node {
    Optional<DescriptiveName> name;
    NodeReferenceID id;
    Position3D refPos;
    Optional<LinkList> inLinks;
    Ellipsis dots;
};
OutOfLine asn1_code(const Node&);

using NodeList = View<Node, 1, 63>;

struct MapData {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    NodeList nodes;
    Ellipsis dots;
};
OutOfLine asn1_code(const MapData&);

using PathPointList = View<PositionOffsetLLV, 1, 32>;

struct ReferencePath {
    PathPointList activePath;
    Radius pathRadius;
};

using ReferencePathList = View<ReferencePath, 1, 8>;

struct RTEData {
    Integer<0, 255> rteId;
    EventType eventType;
    EventSource eventSource;
    Optional<PositionOffsetLLV> eventPos;
    Optional<Radius> eventRadius;
    Optional<Description> description;
    Optional<RSITimeDetails> timeDetails;
    Optional<RSIPriority> priority;
    Optional<ReferencePathList> referencePaths;
    Optional<ReferenceLinkList> referenceLinks;
    Optional<Confidence> eventConfidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const RTEData&);

using RTEList = View<RTEData, 1, 8>;

struct RTSData {
    Integer<0, 255> rtsId;
    SignType signType;
    Optional<PositionOffsetLLV> signPos;
    Optional<Description> description;
    Optional<RSITimeDetails> timeDetails;
    Optional<RSIPriority> priority;
    Optional<ReferencePathList> referencePaths;
    Optional<ReferenceLinkList> referenceLinks;
    Ellipsis dots;
};
OutOfLine asn1_code(const RTSData&);

using RTSList = View<RTSData, 1, 16>;

struct RoadSideInformation {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> moy;
    FixedOctets<8> id;
    Position3D refPos;
    Optional<RTEList> rtes;
    Optional<RTSList> rtss;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadSideInformation&);

struct MessageFrame : Choice<Named<"bsmFrame", BasicSafetyMessage>, Named<"mapFrame", MapData>,
                             Named<"rsmFrame", RoadsideSafetyMessage>, Named<"spatFrame", SPAT>,
                             Named<"rsiFrame", RoadSideInformation>, Ellipsis> {
    using Choice::Choice;
};

}  // namespace chorus::v2x::messages::csae53::edition2019
