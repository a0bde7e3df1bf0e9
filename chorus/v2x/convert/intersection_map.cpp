#include "chorus/v2x/convert/intersection_map.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "chorus/geo/local_frame.hpp"
#include "chorus/v2x/convert/lists.hpp"
#include "chorus/v2x/convert/position_offset.hpp"
#include "chorus/v2x/messages/csae53/map_data.hpp"
#include "chorus/v2x/messages/release2/mapem.hpp"

namespace chorus::v2x::convert {

namespace {

namespace iso19091 = messages::release2::dsrc;
namespace csae53 = messages::csae53;

constexpr double degrees_per_count = 1e-7;

template <class T>
void drop_if(const T& optional, const std::string& path, Report& report,
             const std::string& why = "the target has no such component") {
    if (optional) report.dropped(path, "", why);
}

std::string element(const std::string& path, std::size_t i) { return path + "[" + std::to_string(i) + "]"; }

geo::LocalFrame frame_at(std::int64_t latitude, std::int64_t longitude) {
    Position origin;
    origin.latitude_deg = static_cast<double>(latitude) * degrees_per_count;
    origin.longitude_deg = static_cast<double>(longitude) * degrees_per_count;
    return geo::LocalFrame(origin);
}

// ---- speed limits, the same in both

template <class List, class From>
std::optional<List> speed_limits(const From& limits, asn1::Arena& arena) {
    using Limit = typename List::value_type;
    std::vector<Limit> written;
    for (const auto& limit : limits)
        written.push_back(
            Limit{static_cast<decltype(Limit::type)>(limit.type), decltype(Limit::speed)(limit.speed.value)});
    return list_in<List>(arena, written);
}

// ---- attributes of lanes: eight alternatives with the same bits

template <class To, class From, std::size_t... I>
bool copy_lane_type(const From& from, To& to, std::index_sequence<I...>) {
    const auto copy = [&]<std::size_t K>() {
        if (from.index() != K) return false;
        using Bits = typename To::template Alternative<K>;
        const auto& bits = from.template get<K>();
        if constexpr (Bits::fixed_size)
            to = To(Bits(bits.bits));
        else
            to = To(Bits(bits.bits, bits.size()));
        return true;
    };
    return (copy.template operator()<I>() || ...);
}
template <class To, class From>
bool copy_lane_type(const From& from, To& to) {
    static_assert(To::count == From::count);
    return copy_lane_type(from, to, std::make_index_sequence<To::count>{});
}

// ---- to T/CSAE 53

bool read_node(const iso19091::NodeOffsetPointXY& node, const geo::LocalFrame& frame, geo::Vector& at) {
    const auto move = [&](const auto* offset) {
        if (offset) at = at + geo::Vector{offset->x.value * 0.01, offset->y.value * 0.01};
        return offset != nullptr;
    };
    if (const auto* place = node.get_if<"node-LatLon">()) {
        Position position;
        position.latitude_deg = place->lat.value * degrees_per_count;
        position.longitude_deg = place->lon.value * degrees_per_count;
        at = frame.to_plane(position);
        return true;
    }
    return move(node.get_if<"node-XY1">()) || move(node.get_if<"node-XY2">()) || move(node.get_if<"node-XY3">()) ||
           move(node.get_if<"node-XY4">()) || move(node.get_if<"node-XY5">()) || move(node.get_if<"node-XY6">());
}

class ToCsae {
  public:
    ToCsae(asn1::Arena& arena, Report& report) : arena_(arena), report_(report) {}

    Converted<csae53::Node> node(const iso19091::IntersectionGeometry& geometry, const std::string& path) {
        geometry_ = &geometry;
        const Place place{geometry.refPoint.lat.value, geometry.refPoint.long_.value, {}};
        frame_.emplace(frame_at(place.latitude, place.longitude));
        csae53::Node written{};
        if (geometry.name) written.name = csae53::DescriptiveName(geometry.name->view());
        if (geometry.id.region) written.id.region = csae53::RoadRegulatorID(geometry.id.region->value);
        written.id.id = csae53::NodeID(geometry.id.id.value);
        report_.dropped(path + ".revision", std::to_string(geometry.revision.value),
                        "the target counts the message's changes only");
        if (!is_known(place)) return refuse(path + ".refPoint", "is not known, and all nodes are offsets from it");
        written.refPos.lat = csae53::Latitude(geometry.refPoint.lat.value);
        written.refPos.long_ = csae53::Longitude(geometry.refPoint.long_.value);
        if (geometry.refPoint.elevation)
            written.refPos.elevation = csae53::Elevation(geometry.refPoint.elevation->value);
        auto links = this->links(path);
        if (!links) return fail(links.error());
        if (!links->empty()) {
            const auto list = list_in<csae53::LinkList>(arena_, *links);
            if (!list) return no_room(path);
            written.inLinks = *list;
        }
        drop_if(geometry.refPoint.regional, path + ".refPoint.regional", report_);
        drop_if(geometry.preemptPriorityData, path + ".preemptPriorityData", report_);
        drop_if(geometry.regional, path + ".regional", report_);
        return written;
    }

  private:
    // The approaches in the order in which their lanes come.
    std::vector<std::uint8_t> approaches(const std::string& path) {
        std::vector<std::uint8_t> found;
        for (std::size_t i = 0; i < geometry_->laneSet.size(); ++i) {
            const iso19091::GenericLane& lane = geometry_->laneSet[i];
            if (!lane.ingressApproach) {
                report_.dropped(element(path + ".laneSet", i), "lane " + std::to_string(lane.laneID.value),
                                "only lanes of an ingress approach belong to a link");
                continue;
            }
            const std::uint8_t approach = lane.ingressApproach->value;
            if (std::ranges::find(found, approach) == found.end()) found.push_back(approach);
        }
        return found;
    }
    Converted<std::vector<csae53::Link>> links(const std::string& path) {
        std::vector<csae53::Link> written;
        for (const std::uint8_t approach : approaches(path)) {
            if (written.size() == csae53::LinkList::hi) {
                report_.dropped(path + ".laneSet", "approach " + std::to_string(approach),
                                "a node has 32 links at most");
                break;
            }
            auto link = this->link(approach, path);
            if (!link) return fail(link.error());
            written.push_back(*link);
        }
        return written;
    }

    Converted<csae53::Link> link(std::uint8_t approach, const std::string& path) {
        const std::string at = path + ".inLinks[approach " + std::to_string(approach) + "]";
        csae53::Link link{};
        link.upstreamNodeId = node_of(approach);
        report_.assumed(at + ".upstreamNodeId", std::to_string(approach),
                        "the source does not name the neighbouring node: the number of the approach, from the "
                        "numbers that are for tests");
        if (!geometry_->laneWidth)
            return refuse(at + ".linkWidth", "is required, and the source gives no width of lanes");
        std::vector<csae53::Lane> lanes;
        movements_.clear();
        for (std::size_t i = 0; i < geometry_->laneSet.size(); ++i) {
            const iso19091::GenericLane& lane = geometry_->laneSet[i];
            if (!lane.ingressApproach || *lane.ingressApproach != approach) continue;
            if (lanes.size() == csae53::LaneList::hi) {
                report_.dropped(element(path + ".laneSet", i), "", "a link has 32 lanes at most");
                continue;
            }
            auto written = this->lane(lane, element(path + ".laneSet", i));
            if (!written) return fail(written.error());
            lanes.push_back(*written);
        }
        const auto width = static_cast<std::int64_t>(lanes.size()) * geometry_->laneWidth->value;
        link.linkWidth = csae53::LaneWidth(std::min<std::int64_t>(width, csae53::LaneWidth::hi));
        report_.approximated(at + ".linkWidth", std::to_string(lanes.size()) + " lanes",
                             std::to_string(link.linkWidth.value) + " cm", "the lanes' widths together");
        if (geometry_->speedLimits) {
            const auto limits = speed_limits<csae53::SpeedLimitList>(*geometry_->speedLimits, arena_);
            if (!limits) return no_room(at);
            link.speedLimits = *limits;
        }
        if (!movements_.empty()) {
            if (movements_.size() > csae53::MovementList::hi) movements_.resize(csae53::MovementList::hi);
            const auto list = list_in<csae53::MovementList>(arena_, movements_);
            if (!list) return no_room(at);
            link.movements = *list;
        }
        const auto list = list_in<csae53::LaneList>(arena_, lanes);
        if (!list) return no_room(at);
        link.lanes = *list;
        return link;
    }
    static csae53::NodeReferenceID node_of(std::uint8_t approach) { return {{}, csae53::NodeID(approach)}; }

    Converted<csae53::Lane> lane(const iso19091::GenericLane& lane, const std::string& path) {
        csae53::Lane written{};
        written.laneID = csae53::LaneID(lane.laneID.value);
        written.laneWidth = csae53::LaneWidth(geometry_->laneWidth->value);
        csae53::LaneAttributes attributes{};
        attributes.shareWith = csae53::LaneSharing(lane.laneAttributes.sharedWith.bits);
        if (copy_lane_type(lane.laneAttributes.laneType, attributes.laneType))
            written.laneAttributes = attributes;
        else
            report_.dropped(path + ".laneAttributes", "", "is of a later edition");
        if (lane.maneuvers) written.maneuvers = csae53::AllowedManeuvers(lane.maneuvers->bits);
        if (!points(lane.nodeList, written, path + ".nodeList") || !connections(lane, written, path))
            return no_room(path);
        drop_if(lane.name, path + ".name", report_);
        drop_if(lane.egressApproach, path + ".egressApproach", report_);
        drop_if(lane.overlays, path + ".overlays", report_);
        drop_if(lane.laneAttributes.regional, path + ".laneAttributes.regional", report_);
        drop_if(lane.regional, path + ".regional", report_);
        return written;
    }

    bool points(const iso19091::NodeListXY& nodes, csae53::Lane& lane, const std::string& path) {
        const auto* list = nodes.get_if<"nodes">();
        if (!list) {
            report_.dropped(path, "", "is computed from another lane, and has no nodes");
            return true;
        }
        const std::size_t kept = std::min<std::size_t>(list->size(), csae53::PointList::hi);
        if (kept < list->size())
            report_.dropped(path, std::to_string(list->size() - kept) + " nodes, the farthest from the stop line",
                            "a lane has 31 points at most");
        std::vector<csae53::RoadPoint> written;
        geo::Vector at;
        for (std::size_t i = 0; i < kept; ++i) {
            const iso19091::NodeXY& node = (*list)[i];
            if (!read_node(node.delta, *frame_, at)) {
                report_.dropped(element(path + ".nodes", i), "", "is a regional form: this node and those behind it");
                break;
            }
            drop_if(node.attributes, element(path + ".nodes", i) + ".attributes", report_);
            written.push_back({position_offset(offset_at(at), element(path + ".nodes", i), report_), {}});
        }
        std::ranges::reverse(written);  // with the traffic
        if (written.size() < csae53::PointList::lo) return true;
        const auto points = list_in<csae53::PointList>(arena_, written);
        if (points) lane.points = *points;
        return points.has_value();
    }
    Offset offset_at(geo::Vector at) const {
        const Position place = frame_->to_position(at);
        const Position& origin = frame_->origin();
        return {std::llround((place.latitude_deg - origin.latitude_deg) / degrees_per_count),
                std::llround((place.longitude_deg - origin.longitude_deg) / degrees_per_count),
                {}};
    }

    // Where a connection leads: the neighbouring node, by its own number or by that of the approach that leads there.
    std::optional<csae53::NodeReferenceID> remote_of(const iso19091::Connection& connection) const {
        if (connection.remoteIntersection) {
            csae53::NodeReferenceID id{};
            if (connection.remoteIntersection->region)
                id.region = csae53::RoadRegulatorID(connection.remoteIntersection->region->value);
            id.id = csae53::NodeID(connection.remoteIntersection->id.value);
            return id;
        }
        for (const iso19091::GenericLane& lane : geometry_->laneSet)
            if (lane.laneID == connection.connectingLane.lane && lane.egressApproach)
                return node_of(lane.egressApproach->value);
        return std::nullopt;
    }
    bool connections(const iso19091::GenericLane& lane, csae53::Lane& written, const std::string& path) {
        if (!lane.connectsTo) return true;
        std::vector<csae53::Connection> connections;
        for (std::size_t i = 0; i < lane.connectsTo->size(); ++i) {
            const iso19091::Connection& connection = (*lane.connectsTo)[i];
            const std::string at = element(path + ".connectsTo", i);
            const auto remote = remote_of(connection);
            if (!remote || connections.size() == csae53::ConnectsToList::hi) {
                report_.dropped(at, "to lane " + std::to_string(connection.connectingLane.lane.value),
                                remote ? "a lane has eight connections at most"
                                       : "neither the neighbouring node nor the egress lane's approach is named");
                continue;
            }
            if (!connection.remoteIntersection)
                report_.assumed(at + ".remoteIntersection", std::to_string(remote->id.value),
                                "the source does not name the neighbouring node: the number of the egress approach, "
                                "from the numbers that are for tests");
            csae53::Connection copied{};
            copied.remoteIntersection = *remote;
            copied.connectingLane = csae53::ConnectingLane{csae53::LaneID(connection.connectingLane.lane.value), {}};
            if (connection.connectingLane.maneuver)
                copied.connectingLane->maneuver = csae53::AllowedManeuvers(connection.connectingLane.maneuver->bits);
            if (connection.signalGroup) copied.phaseId = csae53::PhaseID(connection.signalGroup->value);
            connections.push_back(copied);
            add_movement(copied);
            drop_if(connection.userClass, at + ".userClass", report_);
            drop_if(connection.connectionID, at + ".connectionID", report_);
        }
        if (connections.empty()) return true;
        const auto list = list_in<csae53::ConnectsToList>(arena_, connections);
        if (list) written.connectsTo = *list;
        return list.has_value();
    }
    void add_movement(const csae53::Connection& connection) {
        const csae53::Movement movement{connection.remoteIntersection, connection.phaseId};
        const auto same = [&](const csae53::Movement& other) { return asn1::equal(other, movement); };
        if (std::ranges::none_of(movements_, same)) movements_.push_back(movement);
    }

    asn1::Arena& arena_;
    Report& report_;
    const iso19091::IntersectionGeometry* geometry_ = nullptr;
    std::optional<geo::LocalFrame> frame_;
    std::vector<csae53::Movement> movements_;
};

// ---- from T/CSAE 53

template <class Node>
bool write_node(std::int64_t x, std::int64_t y, iso19091::NodeOffsetPointXY& node) {
    using Number = decltype(Node::x);
    if (!Number::in_range(x) || !Number::in_range(y)) return false;
    node = iso19091::NodeOffsetPointXY(Node{x, y});
    return true;
}

using NodeKey = std::pair<std::int64_t, std::int64_t>;  // region or -1, id
using LaneKey = std::tuple<NodeKey, NodeKey, int>;      // node, upstream node, lane

NodeKey key_of(const csae53::NodeReferenceID& id) { return {id.region ? id.region->value : -1, id.id.value}; }

class ToIso {
  public:
    ToIso(const csae53::MapData& map, asn1::Arena& arena, Report& report) : arena_(arena), report_(report) {
        for (std::size_t i = 0; i < map.nodes.size(); ++i) number_lanes(map.nodes[i], element("nodes", i));
        revision_ = map.msgCnt.value;
    }

    Converted<iso19091::IntersectionGeometry> geometry(const csae53::Node& node, const std::string& path) {
        place_ = {node.refPos.lat.value, node.refPos.long_.value, {}};
        if (!is_known(place_)) return refuse(path + ".refPos", "is not known, and all points are offsets from it");
        frame_.emplace(frame_at(place_.latitude, place_.longitude));
        iso19091::IntersectionGeometry written{};
        if (node.name) written.name = iso19091::DescriptiveName(node.name->view());
        if (node.id.region) written.id.region = iso19091::RoadRegulatorID(node.id.region->value);
        written.id.id = iso19091::IntersectionID(node.id.id.value);
        written.revision = iso19091::MsgCount(revision_);
        report_.assumed(path + ".revision", std::to_string(revision_),
                        "the target counts each intersection's changes; the message's count was taken");
        written.refPoint.lat = iso19091::Latitude(node.refPos.lat.value);
        written.refPoint.long_ = iso19091::Longitude(node.refPos.long_.value);
        if (node.refPos.elevation) written.refPoint.elevation = iso19091::Elevation(node.refPos.elevation->value);
        std::vector<iso19091::GenericLane> lanes;
        std::vector<std::uint16_t> widths;
        for (std::size_t i = 0; node.inLinks && i < node.inLinks->size(); ++i)
            if (!add_link(node, i, element(path + ".inLinks", i), lanes, widths)) return no_room(path);
        if (lanes.empty()) return refuse(path + ".laneSet", "needs lanes with points, and the node has none");
        const auto list = list_in<iso19091::LaneList>(arena_, lanes);
        if (!list) return no_room(path);
        written.laneSet = *list;
        add_width(widths, written, path);
        if (!add_speed_limits(node, written, path)) return no_room(path);
        return written;
    }

  private:
    // Lanes keep their number unless another lane of the node has it already.
    void number_lanes(const csae53::Node& node, const std::string& path) {
        std::vector<bool> taken(256, false);
        if (!node.inLinks) return;
        for (const csae53::Link& link : *node.inLinks)
            for (const csae53::Lane& lane : link.lanes) {
                int number = lane.laneID.value;
                if (taken[static_cast<std::size_t>(number)]) {
                    const auto free = std::find(taken.begin() + 1, taken.end(), false);
                    if (free == taken.end()) continue;
                    number = static_cast<int>(free - taken.begin());
                    report_.approximated(path + ".laneSet",
                                         "lane " + std::to_string(lane.laneID.value) + " from node " +
                                             std::to_string(link.upstreamNodeId.id.value),
                                         "lane " + std::to_string(number),
                                         "the target numbers lanes within the intersection");
                }
                taken[static_cast<std::size_t>(number)] = true;
                numbers_[{key_of(node.id), key_of(link.upstreamNodeId), lane.laneID.value}] = number;
            }
    }
    std::uint8_t number_of(const csae53::NodeReferenceID& node, const csae53::NodeReferenceID& upstream,
                           std::uint8_t lane) const {
        const auto found = numbers_.find({key_of(node), key_of(upstream), lane});
        return found == numbers_.end() ? lane : static_cast<std::uint8_t>(found->second);
    }

    bool add_link(const csae53::Node& node, std::size_t index, const std::string& path,
                  std::vector<iso19091::GenericLane>& lanes, std::vector<std::uint16_t>& widths) {
        const csae53::Link& link = (*node.inLinks)[index];
        report_.dropped(path + ".upstreamNodeId", std::to_string(link.upstreamNodeId.id.value),
                        "the target numbers approaches: this one is " + std::to_string(index + 1));
        report_.dropped(path + ".linkWidth", std::to_string(link.linkWidth.value), "the target has widths of lanes");
        drop_if(link.name, path + ".name", report_);
        drop_if(link.movements, path + ".movements", report_, "the lanes' connections say the same");
        for (std::size_t i = 0; i < link.lanes.size(); ++i) {
            const std::string at = element(path + ".lanes", i);
            if (index >= iso19091::ApproachID::hi || lanes.size() == iso19091::LaneList::hi) {
                report_.dropped(at, "", "the target has 15 approaches and 255 lanes at most");
                continue;
            }
            iso19091::GenericLane lane{};
            const auto fits = write_lane(node, link, link.lanes[i], at, lane);
            if (!fits) return false;
            if (!*fits) continue;
            lane.ingressApproach = iso19091::ApproachID(index + 1);
            lanes.push_back(lane);
            if (link.lanes[i].laneWidth) widths.push_back(link.lanes[i].laneWidth->value);
        }
        return true;
    }

    // Nothing: the arena is full; false: the lane has no points.
    std::optional<bool> write_lane(const csae53::Node& node, const csae53::Link& link, const csae53::Lane& lane,
                                   const std::string& path, iso19091::GenericLane& written) {
        written.laneID = iso19091::LaneID(number_of(node.id, link.upstreamNodeId, lane.laneID.value));
        written.laneAttributes.directionalUse = iso19091::LaneDirection(0);
        written.laneAttributes.directionalUse.set(iso19091::LaneDirection::ingressPath);
        written.laneAttributes.sharedWith = iso19091::LaneSharing(0);
        if (lane.laneAttributes && lane.laneAttributes->shareWith)
            written.laneAttributes.sharedWith = iso19091::LaneSharing(lane.laneAttributes->shareWith->bits);
        if (!lane.laneAttributes || !copy_lane_type(lane.laneAttributes->laneType, written.laneAttributes.laneType)) {
            written.laneAttributes.laneType.emplace<"vehicle">(iso19091::LaneAttributes_Vehicle(0, 8));
            report_.assumed(path + ".laneAttributes.laneType", "vehicle", "the source does not say it");
        }
        if (lane.maneuvers) written.maneuvers = iso19091::AllowedManeuvers(lane.maneuvers->bits);
        drop_if(lane.speedLimits, path + ".speedLimits", report_);
        const auto* points = lane.points ? &*lane.points : link.points ? &*link.points : nullptr;
        if (!points) {
            report_.dropped(path, "", "has no points, which the target requires");
            return false;
        }
        if (!lane.points)
            report_.approximated(path + ".nodeList", "no points", "those of the link", "the target requires points");
        if (!write_nodes(*points, written, path) || !write_connections(node, lane, written, path)) return std::nullopt;
        return true;
    }
    bool write_nodes(const csae53::PointList& points, iso19091::GenericLane& lane, const std::string& path) {
        std::vector<iso19091::NodeXY> nodes;
        std::int64_t x = 0, y = 0;                       // cm, where the last node lies
        for (std::size_t i = points.size(); i-- > 0;) {  // from the stop line outwards
            const auto offset = offset_of(points[i].posOffset, place_);
            if (!offset) {
                report_.dropped(element(path + ".points", i), "", "has no place");
                continue;
            }
            drop_if(points[i].posOffset.offsetV, element(path + ".points", i) + ".offsetV", report_);
            Position place;
            place.latitude_deg = static_cast<double>(place_.latitude + offset->north) * degrees_per_count;
            place.longitude_deg = static_cast<double>(place_.longitude + offset->east) * degrees_per_count;
            const geo::Vector at = frame_->to_plane(place);
            const std::int64_t to_x = std::llround(at.east_m * 100), to_y = std::llround(at.north_m * 100);
            nodes.push_back({node_from(to_x - x, to_y - y, place), {}, {}});
            x = to_x;
            y = to_y;
        }
        if (nodes.size() < iso19091::NodeSetXY::lo) nodes.resize(iso19091::NodeSetXY::lo, stay());
        const auto list = list_in<iso19091::NodeSetXY>(arena_, nodes);
        if (list) lane.nodeList = iso19091::NodeListXY(*list);
        return list.has_value();
    }
    static iso19091::NodeXY stay() { return {iso19091::NodeOffsetPointXY(iso19091::Node_XY_20b{0, 0}), {}, {}}; }
    template <class Number>
    static Number clamped(double degrees) {
        return std::clamp<std::int64_t>(std::llround(degrees / degrees_per_count), Number::lo, Number::hi);
    }
    static iso19091::NodeOffsetPointXY node_from(std::int64_t x, std::int64_t y, const Position& place) {
        iso19091::NodeOffsetPointXY node;
        const bool fits =
            write_node<iso19091::Node_XY_20b>(x, y, node) || write_node<iso19091::Node_XY_22b>(x, y, node) ||
            write_node<iso19091::Node_XY_24b>(x, y, node) || write_node<iso19091::Node_XY_26b>(x, y, node) ||
            write_node<iso19091::Node_XY_28b>(x, y, node) || write_node<iso19091::Node_XY_32b>(x, y, node);
        if (!fits)
            node = iso19091::NodeOffsetPointXY(iso19091::Node_LLmD_64b{
                clamped<iso19091::Longitude>(place.longitude_deg), clamped<iso19091::Latitude>(place.latitude_deg)});
        return node;
    }

    bool write_connections(const csae53::Node& node, const csae53::Lane& lane, iso19091::GenericLane& written,
                           const std::string& path) {
        if (!lane.connectsTo) return true;
        std::vector<iso19091::Connection> connections;
        for (std::size_t i = 0; i < lane.connectsTo->size(); ++i) {
            const csae53::Connection& connection = (*lane.connectsTo)[i];
            if (!connection.connectingLane) {
                report_.dropped(element(path + ".connectsTo", i),
                                "to node " + std::to_string(connection.remoteIntersection.id.value),
                                "names no lane, which the target requires");
                continue;
            }
            iso19091::Connection copied{};
            copied.connectingLane.lane = iso19091::LaneID(
                number_of(connection.remoteIntersection, node.id, connection.connectingLane->lane.value));
            if (connection.connectingLane->maneuver)
                copied.connectingLane.maneuver = iso19091::AllowedManeuvers(connection.connectingLane->maneuver->bits);
            iso19091::IntersectionReferenceID remote{};
            if (connection.remoteIntersection.region)
                remote.region = iso19091::RoadRegulatorID(connection.remoteIntersection.region->value);
            remote.id = iso19091::IntersectionID(connection.remoteIntersection.id.value);
            copied.remoteIntersection = remote;
            if (connection.phaseId) copied.signalGroup = iso19091::SignalGroupID(connection.phaseId->value);
            connections.push_back(copied);
        }
        if (connections.empty()) return true;
        const auto list = list_in<iso19091::ConnectsToList>(arena_, connections);
        if (list) written.connectsTo = *list;
        return list.has_value();
    }

    void add_width(const std::vector<std::uint16_t>& widths, iso19091::IntersectionGeometry& written,
                   const std::string& path) {
        if (widths.empty()) return;
        if (std::ranges::all_of(widths, [&](std::uint16_t width) { return width == widths[0]; }))
            written.laneWidth = iso19091::LaneWidth(widths[0]);
        else
            report_.dropped(path + ".inLinks.lanes.laneWidth", "", "the target has one width for all lanes");
    }
    bool add_speed_limits(const csae53::Node& node, iso19091::IntersectionGeometry& written, const std::string& path) {
        if (!node.inLinks) return true;
        const csae53::Link& first = (*node.inLinks)[0];
        const auto same = [&](const csae53::Link& link) { return asn1::equal(link.speedLimits, first.speedLimits); };
        if (!std::ranges::all_of(*node.inLinks, same)) {
            report_.dropped(path + ".inLinks.speedLimits", "", "the target has the same limits for all approaches");
            return true;
        }
        if (!first.speedLimits) return true;
        const auto limits = speed_limits<iso19091::SpeedLimitList>(*first.speedLimits, arena_);
        if (limits) written.speedLimits = *limits;
        return limits.has_value();
    }

    asn1::Arena& arena_;
    Report& report_;
    Place place_;
    std::optional<geo::LocalFrame> frame_;
    std::map<LaneKey, int> numbers_;
    int revision_ = 0;
};

}  // namespace

Converted<csae53::MapData> to_csae53_map(const iso19091::MapData& map, asn1::Arena& arena, Report& report) {
    if (!map.intersections) return refuse("nodes", "needs intersections, and the source has none");
    ToCsae convert(arena, report);
    std::vector<csae53::Node> nodes;
    for (std::size_t i = 0; i < map.intersections->size(); ++i) {
        auto node = convert.node((*map.intersections)[i], element("intersections", i));
        if (!node) return fail(node.error());
        nodes.push_back(*node);
    }
    const auto list = list_in<csae53::NodeList>(arena, nodes);
    if (!list) return no_room("nodes");
    csae53::MapData written{};
    written.msgCnt = csae53::MsgCount(map.msgIssueRevision.value);
    if (map.timeStamp) written.timeStamp = csae53::MinuteOfTheYear(map.timeStamp->value);
    written.nodes = *list;
    drop_if(map.layerType, "layerType", report);
    drop_if(map.layerID, "layerID", report);
    drop_if(map.roadSegments, "roadSegments", report);
    drop_if(map.dataParameters, "dataParameters", report);
    drop_if(map.restrictionList, "restrictionList", report);
    drop_if(map.regional, "regional", report);
    return written;
}

Converted<iso19091::MapData> to_dsrc_map(const csae53::MapData& map, asn1::Arena& arena, Report& report) {
    ToIso convert(map, arena, report);
    std::vector<iso19091::IntersectionGeometry> intersections;
    for (std::size_t i = 0; i < map.nodes.size(); ++i) {
        const std::string path = element("nodes", i);
        if (!map.nodes[i].inLinks) {
            report.dropped(path, "node " + std::to_string(map.nodes[i].id.id.value),
                           "has no links, and so no lanes, which the target requires");
            continue;
        }
        auto geometry = convert.geometry(map.nodes[i], path);
        if (!geometry) return fail(geometry.error());
        intersections.push_back(*geometry);
    }
    if (intersections.empty()) return refuse("intersections", "needs a node with lanes, and the source has none");
    const auto list = list_in<iso19091::IntersectionGeometryList>(arena, intersections);
    if (!list) return no_room("intersections");
    iso19091::MapData written{};
    if (map.timeStamp) written.timeStamp = iso19091::MinuteOfTheYear(map.timeStamp->value);
    written.msgIssueRevision = iso19091::MsgCount(map.msgCnt.value);
    written.intersections = *list;
    return written;
}

}  // namespace chorus::v2x::convert
