// MapData with its extended links: sections of lanes in a reference line's coordinates, zones that nobody may enter.
// T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/day2/common.hpp"
#include "chorus/v2x/messages/csae53/map_data.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// Maneuver ::= ENUMERATED {maneuverStraight, maneuverLeftTurn, maneuverRightTurn, maneuverUTurn, ...}
enum class Maneuver : std::uint8_t { maneuverStraight, maneuverLeftTurn, maneuverRightTurn, maneuverUTurn /*, ... */ };
Root<Maneuver::maneuverUTurn, extensible> asn1_shape(Maneuver);

// MovementEx ::= SEQUENCE {remoteIntersection NodeReferenceID, phaseId PhaseID OPTIONAL,
//     turn-direction Maneuver OPTIONAL, ...}
struct MovementEx {
    NodeReferenceID remoteIntersection;
    Optional<PhaseID> phaseId;
    Optional<Maneuver> turn_direction;
    Ellipsis dots;
};
OutOfLine asn1_code(const MovementEx&);

// MovementExList ::= SEQUENCE (SIZE (1..32)) OF MovementEx
using MovementExList = View<MovementEx, 1, 32>;

// SectionId ::= INTEGER (1..63)
struct SectionId : Integer<1, 63> {
    using Integer::Integer;
};

// LaneRefID ::= INTEGER (-31..31)
struct LaneRefID : Integer<-31, 31> {
    using Integer::Integer;
};

// SignalWaitingLane ::= SEQUENCE {laneWidth LaneWidth, points PointList,
//     allowedPhaseIds SEQUENCE (SIZE (1..7)) OF PhaseID OPTIONAL}
struct SignalWaitingLane {
    LaneWidth laneWidth;
    PointList points;
    Optional<View<PhaseID, 1, 7>> allowedPhaseIds;
};

// ConnectingLaneEx ::= SEQUENCE {target-section SectionId, target-lane LaneRefID,
//     connectingLaneWidth LaneWidth OPTIONAL, connectingLanePoints PointList OPTIONAL,
//     isolatedConnectingLane BOOLEAN OPTIONAL}
struct ConnectingLaneEx {
    SectionId target_section;
    LaneRefID target_lane;
    Optional<LaneWidth> connectingLaneWidth;
    Optional<PointList> connectingLanePoints;
    Optional<bool> isolatedConnectingLane;
};
OutOfLine asn1_code(const ConnectingLaneEx&);

// ConnectionEx ::= SEQUENCE {remoteIntersection NodeReferenceID, swl SignalWaitingLane OPTIONAL,
//     connectingLane SEQUENCE (SIZE (1..16)) OF ConnectingLaneEx OPTIONAL, phaseId PhaseID OPTIONAL,
//     turn-direction Maneuver OPTIONAL, ...}
struct ConnectionEx {
    NodeReferenceID remoteIntersection;
    Optional<SignalWaitingLane> swl;
    Optional<View<ConnectingLaneEx, 1, 16>> connectingLane;
    Optional<PhaseID> phaseId;
    Optional<Maneuver> turn_direction;
    Ellipsis dots;
};
OutOfLine asn1_code(const ConnectionEx&);

// ConnectsToExList ::= SEQUENCE (SIZE (1..32)) OF ConnectionEx
using ConnectsToExList = View<ConnectionEx, 1, 32>;

// ST-Point ::= SEQUENCE {s-axis INTEGER (-1024..65535), t-axis INTEGER (-32768..32767), ...}
struct ST_Point {
    Integer<-1024, 65535> s_axis;
    Integer<-32768, 32767> t_axis;
    Ellipsis dots;
};

// STPointList ::= SEQUENCE (SIZE (2..63)) OF ST-Point
using STPointList = View<ST_Point, 2, 63>;

// Dotted-SolidMarkingLineType ::= ENUMERATED {whiteDottedLine, whiteSolidLine, yellowDottedLine, yellowSolidLine,
//     whiteDotted-solidLine, whiteSotted-dottedLine, yellowDotted-solidLine, yellowSotted-dottedLine, ...}
enum class Dotted_SolidMarkingLineType : std::uint8_t {
    whiteDottedLine,
    whiteSolidLine,
    yellowDottedLine,
    yellowSolidLine,
    whiteDotted_solidLine,
    whiteSotted_dottedLine,
    yellowDotted_solidLine,
    yellowSotted_dottedLine /*, ... */
};
Root<Dotted_SolidMarkingLineType::yellowSotted_dottedLine, extensible> asn1_shape(Dotted_SolidMarkingLineType);

// LaneLineType ::= SEQUENCE {leftLaneLine Dotted-SolidMarkingLineType, rightLaneLine Dotted-SolidMarkingLineType}
struct LaneLineType {
    Dotted_SolidMarkingLineType leftLaneLine;
    Dotted_SolidMarkingLineType rightLaneLine;
};

// LaneEx ::= SEQUENCE {laneRefID LaneRefID, laneWidth LaneWidth OPTIONAL, laneAttributes LaneAttributes OPTIONAL,
//     maneuvers AllowedManeuvers OPTIONAL, connectsTo-ex ConnectsToExList OPTIONAL,
//     speedLimits SpeedLimitList OPTIONAL, st-points STPointList OPTIONAL, laneLineType LaneLineType OPTIONAL, ...}
struct LaneEx {
    LaneRefID laneRefID;
    Optional<LaneWidth> laneWidth;
    Optional<LaneAttributes> laneAttributes;
    Optional<AllowedManeuvers> maneuvers;
    Optional<ConnectsToExList> connectsTo_ex;
    Optional<SpeedLimitList> speedLimits;
    Optional<STPointList> st_points;
    Optional<LaneLineType> laneLineType;
    Ellipsis dots;
};
OutOfLine asn1_code(const LaneEx&);

// LaneExList ::= SEQUENCE (SIZE (1..32)) OF LaneEx
using LaneExList = View<LaneEx, 1, 32>;

// Section ::= SEQUENCE {secId SectionId, lanes LaneExList, ...}
struct Section {
    SectionId secId;
    LaneExList lanes;
    Ellipsis dots;
};

// SectionList ::= SEQUENCE (SIZE (1..16)) OF Section
using SectionList = View<Section, 1, 16>;

// LinkEx ::= SEQUENCE {name DescriptiveName OPTIONAL, upstreamNodeId NodeReferenceID,
//     speedLimits SpeedLimitList OPTIONAL, linkWidth LaneWidth OPTIONAL, refLine PointList OPTIONAL,
//     movements-ex MovementExList OPTIONAL, sections SectionList, ...}
struct LinkEx {
    Optional<DescriptiveName> name;
    NodeReferenceID upstreamNodeId;
    Optional<SpeedLimitList> speedLimits;
    Optional<LaneWidth> linkWidth;
    Optional<PointList> refLine;
    Optional<MovementExList> movements_ex;
    SectionList sections;
    Ellipsis dots;
};
OutOfLine asn1_code(const LinkEx&);

// LinkExList ::= SEQUENCE (SIZE (1..32)) OF LinkEx
using LinkExList = View<LinkEx, 1, 32>;

// ProhibitedZone ::= SEQUENCE {centralCircleProhibitedZone Polygon OPTIONAL,
//     non-motorVehicleProhibitedZones SEQUENCE (SIZE (1..16)) OF Polygon OPTIONAL,
//     gridLineMarkingProhibitedZones SEQUENCE (SIZE (2..16)) OF Polygon OPTIONAL, ...}
struct ProhibitedZone {
    Optional<Polygon> centralCircleProhibitedZone;
    Optional<View<Polygon, 1, 16>> non_motorVehicleProhibitedZones;
    Optional<View<Polygon, 2, 16>> gridLineMarkingProhibitedZones;
    Ellipsis dots;
};
OutOfLine asn1_code(const ProhibitedZone&);

// Node ::= SEQUENCE {name DescriptiveName OPTIONAL, id NodeReferenceID, refPos Position3D, inLinks LinkList OPTIONAL,
//     ..., inLinks-ex LinkExList OPTIONAL, prohibitedzone ProhibitedZone OPTIONAL}
struct Node {
    Optional<DescriptiveName> name;
    NodeReferenceID id;
    Position3D refPos;
    Optional<LinkList> inLinks;
    Ellipsis dots;
    Optional<LinkExList> inLinks_ex;
    Optional<ProhibitedZone> prohibitedzone;
};
OutOfLine asn1_code(const Node&);

// NodeList ::= SEQUENCE (SIZE (1..32)) OF Node
using NodeList = View<Node, 1, 32>;

// MapData ::= SEQUENCE {msgCnt MsgCount, timeStamp MinuteOfTheYear OPTIONAL, nodes NodeList, ...}
struct MapData {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    NodeList nodes;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::csae53::day2
