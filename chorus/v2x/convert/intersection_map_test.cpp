#include "chorus/v2x/convert/intersection_map.hpp"

#include <gtest/gtest.h>

#include "chorus/geo/local_frame.hpp"
#include "chorus/v2x/convert/position_offset.hpp"
#include "chorus/v2x/messages/csae53/map_data.hpp"
#include "chorus/v2x/messages/release2/mapem.hpp"

namespace chorus::v2x::convert {
namespace {

namespace iso19091 = messages::release2::dsrc;
namespace csae53 = messages::csae53;

iso19091::NodeXY node(std::int16_t x, std::int16_t y) {
    return {iso19091::NodeOffsetPointXY(iso19091::Node_XY_28b{x, y}), {}, {}};
}

// A junction with two ingress lanes of one approach and an egress lane.
struct Junction {
    iso19091::NodeXY first[3] = {node(500, 0), node(2000, 100), node(3000, 300)};  // metres / 100: 5, 25, 55 m east
    iso19091::NodeXY second[2] = {node(500, 350), node(5000, 0)};
    iso19091::NodeXY out[2] = {node(-500, 0), node(-2000, 0)};
    iso19091::Connection to_out[1]{};
    iso19091::GenericLane lanes[3]{};
    iso19091::IntersectionGeometry geometry{};
    iso19091::MapData map{};

    Junction() {
        to_out[0].connectingLane.lane = 9;
        to_out[0].signalGroup = iso19091::SignalGroupID(4);
        for (int i = 0; i < 3; ++i) {
            lanes[i].laneID = i == 2 ? 9 : i + 1;
            lanes[i].laneAttributes.directionalUse = iso19091::LaneDirection(0);
            lanes[i].laneAttributes.sharedWith = iso19091::LaneSharing(0x40);
            lanes[i].laneAttributes.laneType.emplace<"vehicle">(iso19091::LaneAttributes_Vehicle(0x10, 8));
        }
        lanes[0].ingressApproach = lanes[1].ingressApproach = iso19091::ApproachID(2);
        lanes[2].egressApproach = iso19091::ApproachID(6);
        lanes[0].maneuvers = iso19091::AllowedManeuvers(0x800);
        lanes[0].connectsTo = iso19091::ConnectsToList(to_out);
        lanes[0].nodeList = iso19091::NodeListXY(iso19091::NodeSetXY(first));
        lanes[1].nodeList = iso19091::NodeListXY(iso19091::NodeSetXY(second));
        lanes[2].nodeList = iso19091::NodeListXY(iso19091::NodeSetXY(out));
        geometry.id = {{}, 1234};
        geometry.revision = 3;
        geometry.refPoint.lat = 480'000'000;
        geometry.refPoint.long_ = 110'000'000;
        geometry.laneWidth = iso19091::LaneWidth(350);
        geometry.laneSet = std::span<const iso19091::GenericLane>(lanes);
        map.msgIssueRevision = 3;
        map.intersections = iso19091::IntersectionGeometryList(std::span(&geometry, 1));
    }
};

TEST(IntersectionMap, LanesOfAnApproachBecomeALink) {
    const Junction junction;
    Report report;
    asn1::InlineArena<65536> arena;
    const auto map = to_csae53_map(junction.map, arena, report);
    ASSERT_TRUE(map) << map.error().text();
    const csae53::Node& node = map->nodes[0];
    EXPECT_EQ(node.id.id, 1234);
    ASSERT_TRUE(node.inLinks);
    ASSERT_EQ(node.inLinks->size(), 1u);
    const csae53::Link& link = (*node.inLinks)[0];
    EXPECT_EQ(link.upstreamNodeId.id, 2) << "the number of the approach";
    EXPECT_EQ(link.linkWidth, 700);
    ASSERT_EQ(link.lanes.size(), 2u);
    EXPECT_EQ(link.lanes[0].laneID, 1);
    EXPECT_EQ(link.lanes[0].maneuvers->bits, 0x800);
    EXPECT_EQ(link.lanes[0].laneAttributes->shareWith->bits, 0x40);
    ASSERT_TRUE(link.lanes[0].connectsTo);
    EXPECT_EQ((*link.lanes[0].connectsTo)[0].remoteIntersection.id, 6) << "the approach that the egress lane leads to";
    EXPECT_EQ(*(*link.lanes[0].connectsTo)[0].phaseId, 4);
    ASSERT_TRUE(link.movements);
    EXPECT_EQ(*(*link.movements)[0].phaseId, 4);
    ASSERT_EQ(link.lanes[0].points->size(), 3u);
    // With the traffic: the farthest first. 55 m east and 4 m north at 48 degrees.
    const geo::LocalFrame frame({48.0, 11.0});
    const auto far = offset_of((*link.lanes[0].points)[0].posOffset);
    ASSERT_TRUE(far);
    const geo::Vector at =
        frame.to_plane({48.0 + static_cast<double>(far->north) * 1e-7, 11.0 + static_cast<double>(far->east) * 1e-7});
    EXPECT_NEAR(at.east_m, 55, 0.02);
    EXPECT_NEAR(at.north_m, 4, 0.02);
    EXPECT_EQ(std::ranges::count_if(report.notes, [](const Note& n) { return n.what == Note::What::assumed; }), 2);
    EXPECT_TRUE(std::ranges::any_of(report.notes, [](const Note& n) {
        return n.what == Note::What::dropped && n.path == "intersections[0].laneSet[2]";
    })) << "the egress lane";
}

TEST(IntersectionMap, ThereAndBackTheNodesLieWhereTheyLay) {
    const Junction junction;
    Report report;
    asn1::InlineArena<131072> arena;
    const auto there = to_csae53_map(junction.map, arena, report);
    ASSERT_TRUE(there);
    const auto back = to_dsrc_map(*there, arena, report);
    ASSERT_TRUE(back) << back.error().text();
    const iso19091::IntersectionGeometry& geometry = (*back->intersections)[0];
    EXPECT_EQ(geometry.id, junction.geometry.id);
    EXPECT_EQ(*geometry.laneWidth, 350);
    ASSERT_EQ(geometry.laneSet.size(), 2u);
    EXPECT_EQ(geometry.laneSet[0].laneID, 1);
    EXPECT_EQ(geometry.laneSet[1].laneID, 2);
    EXPECT_EQ(*geometry.laneSet[0].ingressApproach, 1);
    EXPECT_EQ(geometry.laneSet[0].laneAttributes.laneType, junction.lanes[0].laneAttributes.laneType);
    const auto* nodes = geometry.laneSet[0].nodeList.get_if<"nodes">();
    ASSERT_TRUE(nodes);
    ASSERT_EQ(nodes->size(), 3u);
    std::int64_t x = 0, y = 0, wanted_x = 0, wanted_y = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        bool found = false;
        const auto add = [&](const auto* offset) {
            if (!offset) return;
            x += offset->x.value;
            y += offset->y.value;
            found = true;
        };
        add((*nodes)[i].delta.get_if<"node-XY1">());
        add((*nodes)[i].delta.get_if<"node-XY2">());
        add((*nodes)[i].delta.get_if<"node-XY3">());
        add((*nodes)[i].delta.get_if<"node-XY4">());
        add((*nodes)[i].delta.get_if<"node-XY5">());
        ASSERT_TRUE(found) << i;
        const auto* wanted = junction.first[i].delta.get_if<"node-XY5">();
        wanted_x += wanted->x.value;
        wanted_y += wanted->y.value;
        EXPECT_NEAR(x, wanted_x, 2) << "cm; the offset in degrees has steps of 1.1 cm";
        EXPECT_NEAR(y, wanted_y, 2);
    }
}

TEST(IntersectionMap, LanesThatCollideAreNumberedAnew) {
    csae53::RoadPoint points[2]{};
    points[0].posOffset.offsetLL = csae53::PositionOffsetLL(csae53::Position_LL_24B{100, 100});
    points[1].posOffset.offsetLL = csae53::PositionOffsetLL(csae53::Position_LL_24B{10, 10});
    csae53::Lane lane{};
    lane.laneID = 1;
    lane.points = csae53::PointList(points);
    csae53::Link links[2]{};
    for (int i = 0; i < 2; ++i) {
        links[i].upstreamNodeId.id = 300 + i;
        links[i].lanes = std::span<const csae53::Lane>(&lane, 1);
    }
    csae53::Node node{};
    node.id.id = 400;
    node.inLinks = csae53::LinkList(links);
    csae53::MapData map{};
    map.nodes = std::span<const csae53::Node>(&node, 1);
    Report report;
    asn1::InlineArena<65536> arena;
    const auto converted = to_dsrc_map(map, arena, report);
    ASSERT_TRUE(converted) << converted.error().text();
    const auto& lanes = (*converted->intersections)[0].laneSet;
    ASSERT_EQ(lanes.size(), 2u);
    EXPECT_EQ(lanes[0].laneID, 1);
    EXPECT_EQ(lanes[1].laneID, 2);
    EXPECT_EQ(*lanes[1].ingressApproach, 2);
    EXPECT_TRUE(std::ranges::any_of(report.notes, [](const Note& n) { return n.taken == "lane 2"; }));
}

TEST(IntersectionMap, WithoutWidthOrLanesItFails) {
    Junction junction;
    junction.geometry.laneWidth.reset();
    Report report;
    asn1::InlineArena<65536> arena;
    const auto map = to_csae53_map(junction.map, arena, report);
    ASSERT_FALSE(map);
    EXPECT_TRUE(map.error().path.ends_with("linkWidth"));
    EXPECT_FALSE(to_csae53_map(iso19091::MapData{}, arena, report));
    EXPECT_FALSE(to_dsrc_map(csae53::MapData{}, arena, report));
    junction.geometry.laneWidth = iso19091::LaneWidth(350);
    junction.geometry.refPoint.lat = iso19091::Latitude::unavailable;
    EXPECT_FALSE(to_csae53_map(junction.map, arena, report)) << "offsets from nowhere";
}

}  // namespace
}  // namespace chorus::v2x::convert
