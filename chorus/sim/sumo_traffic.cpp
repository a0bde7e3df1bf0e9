// Traffic moved by Eclipse SUMO through libsumo: in this process, without a socket. Twice as fast as TraCI over
// TCP for the values that the city needs, and one process less to start and to lose.
#include <fmt/format.h>
#include <libsumo/libsumo.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <unordered_map>

#include "chorus/core/random.hpp"
#include "chorus/sim/sumo_module.hpp"

extern char** environ;

namespace chorus::sim {

namespace {

using libsumo::Vehicle;

// Bit 2 of the speed mode, "regard maximum deceleration", off: the brake pedal of a script is not comfortable.
constexpr int speed_mode_default = 31, speed_mode_braking = 31 & ~4;
constexpr int signal_right = 1, signal_left = 2, signal_brake = 8;

struct Known {
    std::string name;
    std::string destination;
    std::vector<std::string> round;
    std::size_t next_of_round = 0;
    double length_m = 0, width_m = 0;
    StationType station_type = StationType::passenger_car;
    bool on_road = false;
};

StationType station_type_of(const std::string& vehicle_class) {
    if (vehicle_class == "truck" || vehicle_class == "trailer") return StationType::heavy_truck;
    if (vehicle_class == "bus" || vehicle_class == "coach") return StationType::bus;
    if (vehicle_class == "motorcycle") return StationType::motorcycle;
    if (vehicle_class == "delivery") return StationType::light_truck;
    if (vehicle_class == "bicycle") return StationType::cyclist;
    return StationType::passenger_car;
}

Light light_of(char state) {
    switch (state) {
        case 'G':
        case 'g': return Light::green;
        case 'y':
        case 'Y': return Light::amber;
        case 'u': return Light::red_amber;
        case 'r':
        case 's': return Light::red;
        default: return Light::off;
    }
}

std::vector<geo::Vector> line_of(const libsumo::TraCIPositionVector& shape) {
    std::vector<geo::Vector> line;
    for (const auto& point : shape.value) line.push_back({point.x, point.y});
    return line;
}

// Runs a program without a shell and waits for it. False: it could not be started or failed.
bool run(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", 1 /* O_WRONLY */, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", 1, 0);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    return failed == 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

class SumoTraffic final : public Traffic {
  public:
    explicit SumoTraffic(const TrafficConfig& config)
        : random_(config.seed, "traffic"), step_s_(seconds(config.step)) {}
    ~SumoTraffic() override {
        if (running_) libsumo::Simulation::close();
    }

    // Empty: it runs.
    std::string start(const TrafficConfig& config);

    const RoadNetwork& network() const override { return network_; }
    const std::vector<std::string>& edges() const override { return edges_; }
    Result<VehicleId, std::string> add(const VehicleOrder& order) override;
    void remove(VehicleId vehicle) override;
    void step() override;
    const std::vector<TrafficVehicle>& vehicles() const override { return vehicles_; }
    const std::vector<Light>& lights() const override { return lights_; }
    std::optional<Ahead> leader(VehicleId vehicle, double distance_m) const override;
    double speed_limit_mps(VehicleId vehicle) const override;
    double lane_remaining_m(VehicleId vehicle) const override;
    void brake(VehicleId vehicle, double deceleration_mps2, double speed_mps) override;
    void release(VehicleId vehicle) override;
    bool stop_after(VehicleId vehicle, double after_m) override;
    void go_on(VehicleId vehicle) override;

  private:
    void read_network();
    void read_lights();
    void read_vehicles();
    void keep_driving(Known& known, const std::string& road);
    const std::string& random_edge() { return edges_[random_.below(edges_.size())]; }
    const Known* on_road(VehicleId vehicle) const;

    Random random_;
    double step_s_;
    bool running_ = false;
    RoadNetwork network_;
    std::vector<std::string> edges_;
    struct Head {
        std::string signal;
        std::size_t link;
    };
    std::vector<Head> heads_;
    std::vector<Light> lights_;
    VehicleId next_id_ = 1;
    std::map<VehicleId, Known> known_;
    std::unordered_map<std::string, VehicleId> ids_;
    std::vector<TrafficVehicle> vehicles_;
};

std::string SumoTraffic::start(const TrafficConfig& config) {
    std::string folder = std::filesystem::temp_directory_path() / "chorus-XXXXXX";
    if (!mkdtemp(folder.data())) return fmt::format("no folder can be made in {}", folder);
    const std::string net = folder + "/city.net.xml";
    const bool drawn = run({"netconvert", "--node-files", config.nodes_file, "--edge-files", config.edges_file,
                            "--output-file", net, "--no-turnarounds.except-deadend", "--junctions.corner-detail", "5",
                            "--offset.disable-normalization", "--no-warnings"});
    std::string why;
    if (!drawn) {
        why = fmt::format("netconvert does not read {} and {}; is the Debian package sumo installed?",
                          config.nodes_file, config.edges_file);
    } else {
        try {
            libsumo::Simulation::load({"-n", net, "-a", config.types_file, "--step-length", fmt::format("{}", step_s_),
                                       "--seed", fmt::format("{}", config.seed % 2'000'000'000), "--no-warnings",
                                       "--no-step-log", "--time-to-teleport", "-1", "--collision.action", "warn",
                                       "--lanechange.duration", "3"});
            running_ = true;
            read_network();
            read_lights();
        } catch (const std::exception& error) {
            why = fmt::format("SUMO does not start: {}", error.what());
        }
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    return why;
}

void SumoTraffic::read_network() {
    for (const std::string& id : libsumo::Lane::getIDList()) {
        const bool inside = id.starts_with(':');
        network_.lanes.push_back({line_of(libsumo::Lane::getShape(id)), libsumo::Lane::getWidth(id), inside});
    }
    for (const std::string& id : libsumo::Junction::getIDList()) {
        auto outline = line_of(libsumo::Junction::getShape(id));
        if (!id.starts_with(':') && outline.size() > 2) network_.junctions.push_back(std::move(outline));
    }
    for (const std::string& id : libsumo::Edge::getIDList())
        if (!id.starts_with(':')) edges_.push_back(id);
    std::ranges::sort(edges_);
    for (const std::string& signal : libsumo::TrafficLight::getIDList()) {
        const auto lanes = libsumo::TrafficLight::getControlledLanes(signal);
        for (std::size_t link = 0; link < lanes.size(); ++link) {
            if (std::find(lanes.begin(), lanes.begin() + static_cast<std::ptrdiff_t>(link), lanes[link]) !=
                lanes.begin() + static_cast<std::ptrdiff_t>(link))
                continue;  // the first link of a lane speaks for it
            const auto line = line_of(libsumo::Lane::getShape(lanes[link]));
            if (line.size() < 2) continue;
            network_.lights.push_back({line.back(), (line.back() - line[line.size() - 2]).bearing_deg()});
            heads_.push_back({signal, link});
        }
    }
}

void SumoTraffic::read_lights() {
    lights_.clear();
    std::string signal, states;
    for (const Head& head : heads_) {
        if (head.signal != signal) {
            signal = head.signal;
            states = libsumo::TrafficLight::getRedYellowGreenState(signal);
        }
        lights_.push_back(head.link < states.size() ? light_of(states[head.link]) : Light::off);
    }
}

Result<VehicleId, std::string> SumoTraffic::add(const VehicleOrder& order) {
    Known known;
    const VehicleId id = next_id_++;
    known.name = fmt::format("{}", id);
    known.round = order.round;
    known.destination = order.round.empty() ? random_edge() : order.round[known.next_of_round++ % order.round.size()];
    for (int tries = 0; order.round.empty() && known.destination == order.from && tries < 8; ++tries)
        known.destination = random_edge();
    try {
        const auto route = libsumo::Simulation::findRoute(order.from, known.destination, order.type);
        if (route.edges.empty())
            return fail(fmt::format("there is no way from {} to {}", order.from, known.destination));
        libsumo::Route::add("route " + known.name, route.edges);
        Vehicle::add(known.name, "route " + known.name, order.type, "now",
                     order.lane ? fmt::format("{}", *order.lane) : "best",
                     order.position_m ? fmt::format("{}", *order.position_m) : "random_free", "max");
        known.length_m = Vehicle::getLength(known.name);
        known.width_m = Vehicle::getWidth(known.name);
        known.station_type = station_type_of(Vehicle::getVehicleClass(known.name));
        Vehicle::subscribe(known.name, {libsumo::VAR_POSITION, libsumo::VAR_ANGLE, libsumo::VAR_SPEED,
                                        libsumo::VAR_SIGNALS, libsumo::VAR_ROAD_ID});
    } catch (const std::exception& error) {
        return fail(fmt::format("vehicle of type {} on {}: {}", order.type, order.from, error.what()));
    }
    ids_.emplace(known.name, id);
    known_.emplace(id, std::move(known));
    return id;
}

void SumoTraffic::remove(VehicleId vehicle) {
    const auto known = known_.find(vehicle);
    if (known == known_.end()) return;
    try {
        Vehicle::remove(known->second.name);
    } catch (const std::exception&) {  // it was never inserted, or arrived
    }
    ids_.erase(known->second.name);
    known_.erase(known);
    std::erase_if(vehicles_, [vehicle](const TrafficVehicle& v) { return v.id == vehicle; });
}

void SumoTraffic::step() {
    libsumo::Simulation::step();
    read_vehicles();
    read_lights();
}

void SumoTraffic::read_vehicles() {
    const auto values = Vehicle::getAllSubscriptionResults();
    vehicles_.clear();
    for (auto& [id, known] : known_) {
        const auto found = values.find(known.name);
        known.on_road = found != values.end() && !found->second.empty();
        if (!known.on_road) continue;
        const auto& value = found->second;
        const auto number = [&](int variable) {
            return static_cast<const libsumo::TraCIDouble&>(*value.at(variable)).value;
        };
        const auto& place = static_cast<const libsumo::TraCIPosition&>(*value.at(libsumo::VAR_POSITION));
        if (place.x == libsumo::INVALID_DOUBLE_VALUE) {  // waits for room to start
            known.on_road = false;
            continue;
        }
        const int signals = static_cast<const libsumo::TraCIInt&>(*value.at(libsumo::VAR_SIGNALS)).value;
        TrafficVehicle vehicle;
        vehicle.id = id;
        vehicle.position = {place.x, place.y};
        vehicle.heading_deg = number(libsumo::VAR_ANGLE);
        vehicle.speed_mps = number(libsumo::VAR_SPEED);
        vehicle.length_m = known.length_m;
        vehicle.width_m = known.width_m;
        vehicle.station_type = known.station_type;
        vehicle.brake_light = (signals & signal_brake) != 0;
        vehicle.left_turn = (signals & signal_left) != 0;
        vehicle.right_turn = (signals & signal_right) != 0;
        vehicles_.push_back(vehicle);
        keep_driving(known, static_cast<const libsumo::TraCIString&>(*value.at(libsumo::VAR_ROAD_ID)).value);
    }
}

// Whoever reaches the road of his destination gets the next one, so that the city stays full.
void SumoTraffic::keep_driving(Known& known, const std::string& road) {
    if (road != known.destination) return;
    for (int tries = 0; tries < 8; ++tries) {
        const std::string next =
            known.round.empty() ? random_edge() : known.round[known.next_of_round++ % known.round.size()];
        if (next == road) continue;
        try {
            Vehicle::changeTarget(known.name, next);
            known.destination = next;
            return;
        } catch (const std::exception&) {  // no way there from here: another
        }
    }
}

const Known* SumoTraffic::on_road(VehicleId vehicle) const {
    const auto known = known_.find(vehicle);
    return known != known_.end() && known->second.on_road ? &known->second : nullptr;
}

std::optional<Traffic::Ahead> SumoTraffic::leader(VehicleId vehicle, double distance_m) const {
    const Known* known = on_road(vehicle);
    if (!known) return std::nullopt;
    const auto [name, gap] = Vehicle::getLeader(known->name, distance_m);
    const auto id = ids_.find(name);
    if (id == ids_.end() || gap > distance_m) return std::nullopt;
    return Ahead{id->second, gap};
}

double SumoTraffic::speed_limit_mps(VehicleId vehicle) const {
    const Known* known = on_road(vehicle);
    return known ? libsumo::Lane::getMaxSpeed(Vehicle::getLaneID(known->name)) : 0;
}

double SumoTraffic::lane_remaining_m(VehicleId vehicle) const {
    const Known* known = on_road(vehicle);
    if (!known) return 0;
    return libsumo::Lane::getLength(Vehicle::getLaneID(known->name)) - Vehicle::getLanePosition(known->name);
}

void SumoTraffic::brake(VehicleId vehicle, double deceleration_mps2, double speed_mps) {
    const Known* known = on_road(vehicle);
    if (!known) return;
    const double lost = Vehicle::getSpeed(known->name) - speed_mps;
    if (lost <= 0) return;
    Vehicle::setSpeedMode(known->name, speed_mode_braking);
    Vehicle::slowDown(known->name, speed_mps, std::max(lost / deceleration_mps2, step_s_));
}

void SumoTraffic::release(VehicleId vehicle) {
    const Known* known = on_road(vehicle);
    if (!known) return;
    Vehicle::setSpeedMode(known->name, speed_mode_default);
    Vehicle::setSpeed(known->name, -1);
}

bool SumoTraffic::stop_after(VehicleId vehicle, double after_m) {
    const Known* known = on_road(vehicle);
    if (!known) return false;
    const std::string lane = Vehicle::getLaneID(known->name);
    const double place = Vehicle::getLanePosition(known->name) + after_m;
    if (lane.starts_with(':') || place > libsumo::Lane::getLength(lane) - 1) return false;
    constexpr double until_told_s = 1e6;
    try {
        Vehicle::setStop(known->name, Vehicle::getRoadID(known->name), place, Vehicle::getLaneIndex(known->name),
                         until_told_s);
    } catch (const std::exception&) {  // too near to stop there
        return false;
    }
    return true;
}

void SumoTraffic::go_on(VehicleId vehicle) {
    const Known* known = on_road(vehicle);
    if (!known) return;
    try {
        Vehicle::resume(known->name);
    } catch (const std::exception&) {  // it does not stand
    }
}

}  // namespace

}  // namespace chorus::sim

extern "C" chorus::sim::Traffic* chorus_open_sumo(const chorus::sim::TrafficConfig& config, std::string& why) {
    auto traffic = std::make_unique<chorus::sim::SumoTraffic>(config);
    why = traffic->start(config);
    return why.empty() ? traffic.release() : nullptr;
}
