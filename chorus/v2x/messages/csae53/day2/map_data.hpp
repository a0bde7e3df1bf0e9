// MapData with its extended links: sections of lanes in a reference line's coordinates, zones that nobody may enter.
// T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/day2/common.hpp"
#include "chorus/v2x/messages/csae53/map_data.hpp"

namespace chorus::v2x::messages::csae53::day2 {

enum class Maneuver : std::uint8_t { maneuverStraight, maneuverLeftTurn, maneuverRightTurn, maneuverUTurn /*, ... */ };
Root<Maneuver::maneuverUTurn, extensible> asn1_shape(Maneuver);

struct MovementEx {
    NodeReferenceID remoteIntersection;
    Optional<PhaseID> phaseId;
    Optional<Maneuver> turn_direction;
    Ellipsis dots;
};
OutOfLine asn1_code(const MovementEx&);

using MovementExList = View<MovementEx, 1, 32>;

struct SectionId : Integer<1, 63> {
    using Integer::Integer;
};

struct LaneRefID : Integer<-31, 31> {
    using Integer::Integer;
};

struct SignalWaitingLane {
    LaneWidth laneWidth;
    PointList points;
    Optional<View<PhaseID, 1, 7>> allowedPhaseIds;
};

struct ConnectingLaneEx {
    SectionId target_section;
    LaneRefID target_lane;
    Optional<LaneWidth> connectingLaneWidth;
    Optional<PointList> connectingLanePoints;
    Optional<bool> isolatedConnectingLane;
};
OutOfLine asn1_code(const ConnectingLaneEx&);

struct ConnectionEx {
    NodeReferenceID remoteIntersection;
    Optional<SignalWaitingLane> swl;
    Optional<View<ConnectingLaneEx, 1, 16>> connectingLane;
    Optional<PhaseID> phaseId;
    Optional<Maneuver> turn_direction;
    Ellipsis dots;
};
OutOfLine asn1_code(const ConnectionEx&);

using ConnectsToExList = View<ConnectionEx, 1, 32>;

struct ST_Point {
    Integer<-1024, 65535> s_axis;
    Integer<-32768, 32767> t_axis;
    Ellipsis dots;
};

using STPointList = View<ST_Point, 2, 63>;

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

struct LaneLineType {
    Dotted_SolidMarkingLineType leftLaneLine;
    Dotted_SolidMarkingLineType rightLaneLine;
};

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

using LaneExList = View<LaneEx, 1, 32>;

struct Section {
    SectionId secId;
    LaneExList lanes;
    Ellipsis dots;
};

using SectionList = View<Section, 1, 16>;

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

using LinkExList = View<LinkEx, 1, 32>;

struct ProhibitedZone {
    Optional<Polygon> centralCircleProhibitedZone;
    Optional<View<Polygon, 1, 16>> non_motorVehicleProhibitedZones;
    Optional<View<Polygon, 2, 16>> gridLineMarkingProhibitedZones;
    Ellipsis dots;
};
OutOfLine asn1_code(const ProhibitedZone&);

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

using NodeList = View<Node, 1, 32>;

struct MapData {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    NodeList nodes;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::csae53::day2
