// What the pages show, as plain values. The city (or one station) fills them, the server turns them into
// JSON. Places are metres in a local plane, east and north of an origin that the publisher chooses;
// headings are degrees clockwise from north; the place of a vehicle is the middle of its front line, as in
// VehicleState.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chorus/core/drop.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/core/warning.hpp"

namespace chorus::web_server {

struct Point {
    double east_m = 0;
    double north_m = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

// The ground on which everything moves. It does not change while the city runs.
struct Lane {
    std::vector<Point> line;  // its middle, in driving direction
    double width_m = 3.2;
    bool in_junction = false;  // no markings are drawn there
};
struct TrafficLight {
    Point position;          // of the stop line
    double heading_deg = 0;  // of the traffic that it holds up
};
struct Roads {
    std::string name;  // "Riverside"
    std::vector<Lane> lanes;
    std::vector<std::vector<Point>> junctions;  // outlines
    std::vector<std::vector<Point>> buildings;  // outlines of whatever stands in the way of sight
    std::vector<TrafficLight> lights;           // CitySnapshot::lights has their states in this order
};

enum class LightState : std::uint8_t { off, red, red_amber, amber, green };

struct VehicleFlags {
    bool braking = false;            // brake lights
    bool emergency_braking = false;  // hard
    bool hazard = false;             // hazard lights
    bool stopped = false;            // stands where it should not: broken down
    bool warned = false;             // its driver is shown a warning
    bool equipped = false;           // carries a station
    bool mine = false;               // the one that is ridden by default
    bool left_turn = false;
    bool right_turn = false;
    friend bool operator==(const VehicleFlags&, const VehicleFlags&) = default;
};
struct CityVehicle {
    std::uint32_t id = 0;  // constant while the vehicle exists, never used for another one
    Point position;
    double heading_deg = 0;
    double speed_mps = 0;
    double length_m = 4.5;
    double width_m = 1.8;
    StationType station_type = StationType::passenger_car;
    VehicleFlags flags;
};

struct Counters {
    double frames_per_s = 0;    // on the air, all stations
    double verified_per_s = 0;  // signatures checked
    std::uint64_t received = 0;
    std::uint64_t believed = 0;
    DropCounts drops;
};

// The whole city at one moment of its own time.
struct CitySnapshot {
    Timestamp time;
    Duration since_start{};
    double speed = 1;  // seconds of city time per second, as measured; 0 while paused
    bool paused = false;
    bool secured = true;  // messages are signed and verified
    std::uint64_t seed = 0;
    std::vector<CityVehicle> vehicles;
    std::vector<LightState> lights;
    Counters counters;
};

// What the station of one vehicle knows: this and nothing else is shown to its driver.
struct Neighbour {
    std::uint32_t station = 0;  // StationID
    Point position;             // where it is believed to be at the snapshot's time
    double heading_deg = 0;
    double speed_mps = 0;
    double length_m = 4.5;
    double width_m = 1.8;
    StationType station_type = StationType::unknown;
    double age_s = 0;  // since it last told
    bool braking = false;
    bool emergency_braking = false;
    bool hazard = false;
};
struct RideWarning {
    Warning warning;
    Point danger;       // warning.position in the local plane
    std::string words;  // for the driver; empty: those of chorus::words
};
struct RideSnapshot {
    Timestamp time;
    std::uint32_t station = 0;  // StationID
    CityVehicle own;
    double acceleration_mps2 = 0;
    std::vector<Neighbour> neighbours;
    std::vector<RideWarning> warnings;  // as the arbiter orders them: the first is the main one
    bool secured = true;
    std::uint64_t received = 0, believed = 0, sent = 0;
    DropCounts drops;
};

// One received message as a line of the inspector's list. The octets are kept beside it.
struct InspectorEntry {
    Timestamp time;
    std::uint32_t receiver = 0;  // vehicle whose station received it
    std::uint32_t station = 0;   // StationID of the sender, 0: not known
    std::string signer;          // HashedId8 in hexadecimal, empty: unsigned or not known
    std::string type;            // "CAM", "DENM", "beacon"
    std::optional<Drop> drop;    // nothing: believed
    double distance_m = 0;       // to the sender; negative: not known
};

}  // namespace chorus::web_server
