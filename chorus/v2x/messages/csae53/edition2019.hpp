// The edition of July 2019, which came between T/CSAE 53-2017 and T/CSAE 53-2020 and is in use: what differs from 2020.
//
// The header of a message does not tell the edition.
#pragma once

#include "chorus/v2x/messages/csae53/message_frame.hpp"

namespace chorus::v2x::messages::csae53::edition2019 {

// DHour ::= INTEGER (0..24)
struct DHour : Integer<0, 24> {
    using Integer::Integer;
};

// DTimeOffset ::= INTEGER (-720..721)
struct DTimeOffset : Integer<-720, 721> {
    using Integer::Integer;
};

// DDateTime ::= SEQUENCE {year DYear OPTIONAL, month DMonth OPTIONAL, day DDay OPTIONAL, hour DHour OPTIONAL,
//     minute DMinute OPTIONAL, second DSecond OPTIONAL, offset DTimeOffset OPTIONAL}
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

// FullPositionVector ::= SEQUENCE {utcTime DDateTime OPTIONAL, pos Position3D, heading Heading OPTIONAL,
//     transmission TransmissionState OPTIONAL, speed Speed OPTIONAL, posAccuracy PositionalAccuracy OPTIONAL,
//     posConficence PositionConfidenceSet OPTIONAL, timeConfidence TimeConfidence OPTIONAL,
//     motionCfd MotionConfidenceSet OPTIONAL, ...}
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

// PathHistory ::= SEQUENCE {initialPosition FullPositionVector OPTIONAL, currGNSSstatus GNSSstatus OPTIONAL,
//     crumbData PathHistoryPointList, ...}
struct PathHistory {
    Optional<FullPositionVector> initialPosition;
    Optional<GNSSstatus> currGNSSstatus;
    PathHistoryPointList crumbData;
    Ellipsis dots;
};
OutOfLine asn1_code(const PathHistory&);

// VehicleSafetyExtensions ::= SEQUENCE {events VehicleEventFlags OPTIONAL, pathHistory PathHistory OPTIONAL,
//     pathPrediction PathPrediction OPTIONAL, lights ExteriorLights OPTIONAL, ...}
struct VehicleSafetyExtensions {
    Optional<VehicleEventFlags> events;
    Optional<PathHistory> pathHistory;
    Optional<PathPrediction> pathPrediction;
    Optional<ExteriorLights> lights;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSafetyExtensions&);

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

// ConnectsToList ::= SEQUENCE (SIZE (1..16)) OF Connection
using ConnectsToList = View<Connection, 1, 16>;

// Lane ::= SEQUENCE {laneID LaneID, laneWidth LaneWidth OPTIONAL, laneAttributes LaneAttributes OPTIONAL,
//     maneuvers AllowedManeuvers OPTIONAL, connectsTo ConnectsToList OPTIONAL, speedLimits SpeedLimitList OPTIONAL,
//     points PointList OPTIONAL, ...}
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

// LaneList ::= SEQUENCE (SIZE (1..32)) OF Lane
using LaneList = View<Lane, 1, 32>;

// Link ::= SEQUENCE {name DescriptiveName OPTIONAL, upstreamNodeId NodeReferenceID,
//     speedLimits SpeedLimitList OPTIONAL, linkWidth LaneWidth OPTIONAL, points PointList OPTIONAL,
//     movements MovementList OPTIONAL, lanes LaneList, ...}
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

// LinkList ::= SEQUENCE (SIZE (1..32)) OF Link
using LinkList = View<Link, 1, 32>;

// Node ::= SEQUENCE {name DescriptiveName OPTIONAL, id NodeReferenceID, refPos Position3D, inLinks LinkList OPTIONAL,
//     ...}
struct Node {
    Optional<DescriptiveName> name;
    NodeReferenceID id;
    Position3D refPos;
    Optional<LinkList> inLinks;
    Ellipsis dots;
};
OutOfLine asn1_code(const Node&);

// NodeList ::= SEQUENCE (SIZE (1..63)) OF Node
using NodeList = View<Node, 1, 63>;

// MapData ::= SEQUENCE {msgCnt MsgCount, timeStamp MinuteOfTheYear OPTIONAL, nodes NodeList, ...}
struct MapData {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    NodeList nodes;
    Ellipsis dots;
};
OutOfLine asn1_code(const MapData&);

// PathPointList ::= SEQUENCE (SIZE (1..32)) OF PositionOffsetLLV
using PathPointList = View<PositionOffsetLLV, 1, 32>;

// ReferencePath ::= SEQUENCE {activePath PathPointList, pathRadius Radius}
struct ReferencePath {
    PathPointList activePath;
    Radius pathRadius;
};

// ReferencePathList ::= SEQUENCE (SIZE (1..8)) OF ReferencePath
using ReferencePathList = View<ReferencePath, 1, 8>;

// RTEData ::= SEQUENCE {rteId INTEGER (0..255), eventType EventType, eventSource EventSource,
//     eventPos PositionOffsetLLV OPTIONAL, eventRadius Radius OPTIONAL, description Description OPTIONAL,
//     timeDetails RSITimeDetails OPTIONAL, priority RSIPriority OPTIONAL, referencePaths ReferencePathList OPTIONAL,
//     referenceLinks ReferenceLinkList OPTIONAL, eventConfidence Confidence OPTIONAL, ...}
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

// RTEList ::= SEQUENCE (SIZE (1..8)) OF RTEData
using RTEList = View<RTEData, 1, 8>;

// RTSData ::= SEQUENCE {rtsId INTEGER (0..255), signType SignType, signPos PositionOffsetLLV OPTIONAL,
//     description Description OPTIONAL, timeDetails RSITimeDetails OPTIONAL, priority RSIPriority OPTIONAL,
//     referencePaths ReferencePathList OPTIONAL, referenceLinks ReferenceLinkList OPTIONAL, ...}
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

// RTSList ::= SEQUENCE (SIZE (1..16)) OF RTSData
using RTSList = View<RTSData, 1, 16>;

// RoadSideInformation ::= SEQUENCE {msgCnt MsgCount, moy MinuteOfTheYear OPTIONAL, id OCTET STRING (SIZE (8)),
//     refPos Position3D, rtes RTEList OPTIONAL, rtss RTSList OPTIONAL, ...}
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

// MessageFrame ::= CHOICE {bsmFrame BasicSafetyMessage, mapFrame MapData, rsmFrame RoadsideSafetyMessage,
//     spatFrame SPAT, rsiFrame RoadSideInformation, ...}
struct MessageFrame : Choice<Named<"bsmFrame", BasicSafetyMessage>, Named<"mapFrame", MapData>,
                             Named<"rsmFrame", RoadsideSafetyMessage>, Named<"spatFrame", SPAT>,
                             Named<"rsiFrame", RoadSideInformation>, Ellipsis> {
    using Choice::Choice;
};

}  // namespace chorus::v2x::messages::csae53::edition2019
