// The traffic that moves through the city, behind one small face. SUMO stands behind it (sumo_traffic.cpp),
// in a module of its own that is loaded when a city starts: `chorus decode` neither needs nor loads SUMO.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/geo/local_frame.hpp"

namespace chorus::sim {

using VehicleId = std::uint32_t;  // never used twice in a run

struct TrafficVehicle {
    VehicleId id = 0;
    geo::Vector position;  // front middle, metres east and north of the network's origin
    double heading_deg = 0;
    double speed_mps = 0;
    double length_m = 0, width_m = 0;
    StationType station_type = StationType::passenger_car;
    bool brake_light = false, left_turn = false, right_turn = false;
};

struct VehicleOrder {
    std::string type;                  // a vType of the scenario
    std::string from;                  // edge
    std::vector<std::string> round;    // destinations, one after the other, for ever; empty: random ones
    std::optional<double> position_m;  // along `from`; nothing: wherever there is room
    std::optional<int> lane;           // 0 is the rightmost; nothing: the best for its way
};

enum class Light : std::uint8_t { off, red, red_amber, amber, green };

struct TrafficLane {
    std::vector<geo::Vector> line;
    double width_m = 3.2;
    bool inside_junction = false;
};
struct TrafficLightHead {
    geo::Vector stop_line;
    double heading_deg = 0;  // of the traffic that it holds up
};
struct RoadNetwork {
    std::vector<TrafficLane> lanes;
    std::vector<std::vector<geo::Vector>> junctions;
    std::vector<TrafficLightHead> lights;  // Traffic::lights() has their states in this order
};

class Traffic {
  public:
    virtual ~Traffic() = default;

    virtual const RoadNetwork& network() const = 0;
    // Edges on which vehicles may start and end.
    virtual const std::vector<std::string>& edges() const = 0;

    // The vehicle appears with one of the next steps.
    virtual Result<VehicleId, std::string> add(const VehicleOrder& order) = 0;
    virtual void remove(VehicleId vehicle) = 0;
    // Moves everything on by one interval.
    virtual void step() = 0;
    // Everybody on the road, in the order of their numbers.
    virtual const std::vector<TrafficVehicle>& vehicles() const = 0;
    virtual const std::vector<Light>& lights() const = 0;

    struct Ahead {
        VehicleId vehicle = 0;
        double gap_m = 0;  // its rear to our front
    };
    // Who drives ahead on the same way, within `distance_m`.
    virtual std::optional<Ahead> leader(VehicleId vehicle, double distance_m) const = 0;
    // Speed limit where the vehicle is, and how far its lane still goes.
    virtual double speed_limit_mps(VehicleId vehicle) const = 0;
    virtual double lane_remaining_m(VehicleId vehicle) const = 0;

    // Brakes as told, whatever the traffic would do, down to `speed_mps`; then goes on when released.
    virtual void brake(VehicleId vehicle, double deceleration_mps2, double speed_mps) = 0;
    virtual void release(VehicleId vehicle) = 0;
    // Stops in its lane `after_m` metres ahead, at a comfortable pace. False: there is no such place on its lane.
    virtual bool stop_after(VehicleId vehicle, double after_m) = 0;
    virtual void go_on(VehicleId vehicle) = 0;
};

struct TrafficConfig {
    std::string nodes_file, edges_file;  // SUMO plain XML, joined by netconvert
    std::string types_file;              // vTypes
    Duration step = 100ms;
    std::uint64_t seed = 1;
};

// Loads the module and starts SUMO in this process; one at a time. The error is one sentence with the cure.
Result<std::unique_ptr<Traffic>, std::string> open_traffic(const TrafficConfig& config);

// Can SUMO be loaded at all? Then an error of open_traffic speaks of the road files.
bool traffic_available();

}  // namespace chorus::sim
