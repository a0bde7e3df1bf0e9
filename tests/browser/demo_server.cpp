// Serves the pages with a scripted town, the same every time: cars on rectangular loops; the own car follows a
// lorry, before which a car brakes hard every 45 s; further on a car has broken down.
//
//     chorus_page_demo WEB_ROOT [PORT] [--unsecured]         prints the address; ends with SIGTERM
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>
#include <numbers>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/random.hpp"
#include "chorus/v2x/dissect/dissection.hpp"
#include "chorus/v2x/dissect/render.hpp"
#include "chorus/v2x/messages/inspect.hpp"
#include "chorus/web_server/server.hpp"

namespace {

using namespace chorus;
using namespace chorus::web_server;
namespace messages = chorus::v2x::messages;
namespace dissect = chorus::v2x::dissect;

constexpr double block_m = 160;
constexpr int columns = 6, rows = 4;
constexpr double lane_offset_m = 1.75;
constexpr double cruise_mps = 13.9;
constexpr double lorry_ahead_m = 30, braking_car_ahead_m = 52;  // front to front

double degrees(double radians) { return radians * 180 / std::numbers::pi; }

struct Pose {
    Point at;
    double heading_deg = 0;
};

// A rectangle with rounded corners, driven clockwise on its right-hand lane, by the way along it.
class Loop {
  public:
    Loop(double west, double south, double east, double north) {
        const double o = lane_offset_m;  // the lane lies inside the middle of the road when driving clockwise
        corner(west + o, south + o, 180);
        corner(west + o, north - o, 270);
        corner(east - o, north - o, 0);
        corner(east - o, south + o, 90);
        points_.push_back(points_.front());
        for (std::size_t i = 1; i < points_.size(); ++i) length_ += distance(points_[i - 1], points_[i]);
    }
    double length() const { return length_; }
    const std::vector<Point>& points() const { return points_; }
    Pose at(double way) const {
        way = std::fmod(std::fmod(way, length_) + length_, length_);
        std::size_t i = 1;
        for (; i + 1 < points_.size() && way > distance(points_[i - 1], points_[i]); ++i)
            way -= distance(points_[i - 1], points_[i]);
        const Point a = points_[i - 1], b = points_[i];
        const double part = way / std::max(1e-9, distance(a, b));
        return {{a.east_m + (b.east_m - a.east_m) * part, a.north_m + (b.north_m - a.north_m) * part},
                std::fmod(degrees(std::atan2(b.east_m - a.east_m, b.north_m - a.north_m)) + 360, 360)};
    }

  private:
    static double distance(Point a, Point b) { return std::hypot(b.east_m - a.east_m, b.north_m - a.north_m); }
    // From `from_deg` on a quarter of a circle clockwise, seen from its middle.
    void corner(double east, double north, double from_deg) {
        constexpr double radius = 9;
        const double outward = (from_deg + 45) * std::numbers::pi / 180;
        const Point middle{east - std::copysign(radius, std::sin(outward)),
                           north - std::copysign(radius, std::cos(outward))};
        for (int i = 0; i <= 6; ++i) {
            const double angle = (from_deg + 15.0 * i) * std::numbers::pi / 180;
            points_.push_back({middle.east_m + radius * std::sin(angle), middle.north_m + radius * std::cos(angle)});
        }
    }
    std::vector<Point> points_;
    double length_ = 0;
};

struct Car {
    CityVehicle body;
    const Loop* loop;
    double way = 0, delay_s = 0;
    bool follows_script = false;
};

// The leading car: brakes hard at 6 s, stands at 8.3 s, goes on at 13 s, in each 45 s.
double script_speed(double t) {
    const double phase = std::fmod(t + 45, 45);
    if (phase < 6) return cruise_mps;
    if (phase < 13) return std::max(0.0, cruise_mps - 6 * (phase - 6));
    return std::min(cruise_mps, 2 * (phase - 13));
}

ByteVector cam_packet(const Car& car, std::int64_t its_ms) {
    const auto whole = [](double value) { return static_cast<std::int64_t>(std::lround(value)); };
    const double latitude = 48.7 + car.body.position.north_m / 111200,
                 longitude = 11.4 + car.body.position.east_m / 73500;
    const nlohmann::json json = {
        {"header", {{"protocolVersion", 2}, {"messageId", 2}, {"stationId", 1000 + car.body.id}}},
        {"cam",
         {{"generationDeltaTime", its_ms % 65536},
          {"camParameters",
           {{"basicContainer",
             {{"stationType", static_cast<int>(car.body.station_type)},
              {"referencePosition",
               {{"latitude", whole(latitude * 1e7)},
                {"longitude", whole(longitude * 1e7)},
                {"positionConfidenceEllipse",
                 {{"semiMajorAxisLength", 50}, {"semiMinorAxisLength", 50}, {"semiMajorAxisOrientation", 0}}},
                {"altitude", {{"altitudeValue", 37000}, {"altitudeConfidence", "alt-001-00"}}}}}}},
            {"highFrequencyContainer",
             {{"basicVehicleContainerHighFrequency",
               {{"heading", {{"headingValue", whole(car.body.heading_deg * 10) % 3600}, {"headingConfidence", 10}}},
                {"speed", {{"speedValue", whole(car.body.speed_mps * 100)}, {"speedConfidence", 30}}},
                {"driveDirection", "forward"},
                {"vehicleLength",
                 {{"vehicleLengthValue", whole(car.body.length_m * 10)},
                  {"vehicleLengthConfidenceIndication", "noTrailerPresent"}}},
                {"vehicleWidth", whole(car.body.width_m * 10)},
                {"longitudinalAcceleration", {{"value", car.body.flags.braking ? -40 : 0}, {"confidence", 10}}},
                {"curvature", {{"curvatureValue", 0}, {"curvatureConfidence", "unavailable"}}},
                {"curvatureCalculationMode", "yawRateUsed"},
                {"yawRate", {{"yawRateValue", 0}, {"yawRateConfidence", "unavailable"}}}}}}}}}}}};
    asn1::InlineArena<messages::arena_octets> arena;
    messages::release2::CAM cam;
    if (messages::from_json(json, cam, arena)) return {};
    const auto encoded = messages::encode(cam);
    if (!encoded) return {};
    // Basic header, common header (BTP-B, single hop), source position vector, BTP port 2001.
    ByteVector packet = from_hex(
                            "11001a01"
                            "2050008000000100"
                            "14000200000000010000be001d0707c006cb8080856d0384"
                            "00000000"
                            "07d10000")
                            .value();
    const std::size_t payload = encoded->size() + 4;
    packet[8] = static_cast<std::uint8_t>(payload >> 8);
    packet[9] = static_cast<std::uint8_t>(payload);
    packet.insert(packet.end(), encoded->begin(), encoded->end());
    return packet;
}

class Town {
  public:
    explicit Town(bool secured) : secured_(secured) {
        const double east = columns * block_m, north = rows * block_m;
        loops_.reserve(columns * rows + 1);
        loops_.emplace_back(0, 0, east, north);
        for (int c = 0; c < columns; ++c)
            for (int r = 0; r < rows; ++r)
                loops_.emplace_back(c * block_m, r * block_m, (c + 1) * block_m, (r + 1) * block_m);
        add_story();
        Random random(7);
        for (std::size_t loop = 1; loop < loops_.size(); ++loop)
            for (int i = 0; i < 7; ++i)
                add_other(loops_[loop], i * loops_[loop].length() / 7 + random.uniform() * 40, random);
    }

    Roads roads() const {
        Roads roads;
        roads.name = "Demo town";
        for (int r = 0; r <= rows; ++r) road({0, r * block_m}, {columns * block_m, r * block_m}, roads);
        for (int c = 0; c <= columns; ++c) road({c * block_m, 0}, {c * block_m, rows * block_m}, roads);
        for (int c = 0; c <= columns; ++c)
            for (int r = 0; r <= rows; ++r) junction(c * block_m, r * block_m, roads);
        for (int c = 0; c < columns; ++c)
            for (int r = 0; r < rows; ++r)
                for (const auto& [x, y, w, h] : {std::array{18.0, 18.0, 55.0, 40.0},
                                                 {90.0, 20.0, 48.0, 60.0},
                                                 {22.0, 80.0, 50.0, 55.0},
                                                 {95.0, 98.0, 42.0, 40.0}}) {
                    const double e = c * block_m + x, n = r * block_m + y;
                    roads.buildings.push_back({{e, n}, {e + w, n}, {e + w, n + h}, {e, n + h}});
                }
        return roads;
    }

    void step(double dt) {
        time_ += dt;
        for (Car& car : cars_) {
            const double before = car.body.speed_mps;
            if (car.follows_script) car.body.speed_mps = script_speed(time_ - started_ - car.delay_s);
            car.way += car.body.speed_mps * dt;
            const Pose pose = car.loop->at(car.way);
            car.body.position = pose.at;
            car.body.heading_deg = pose.heading_deg;
            car.body.flags.braking = car.follows_script && car.body.speed_mps < before;
            car.body.flags.emergency_braking = car.body.flags.braking && car.body.id == 3;
        }
        frames_ += cars_.size() / 2;
    }
    // The three of the story in their first order again, just before the first one brakes.
    void brake_now() {
        started_ = time_ - 5.8;
        for (std::size_t i : {1u, 2u}) cars_[i].way = cars_[0].way + (i == 1 ? lorry_ahead_m : braking_car_ahead_m);
    }

    CitySnapshot snapshot(double speed, bool paused) {
        CitySnapshot city;
        city.time = now();
        city.since_start = from_seconds(time_);
        city.speed = paused ? 0 : speed;
        city.paused = paused;
        city.secured = secured_;
        city.seed = 7;
        for (Car& car : cars_) city.vehicles.push_back(car.body);
        for (std::size_t i = 0; i < lights_; ++i)
            city.lights.push_back(std::fmod(time_ + (i % 2 == 0 ? 0 : 20), 40) < 18   ? LightState::green
                                  : std::fmod(time_ + (i % 2 == 0 ? 0 : 20), 40) < 21 ? LightState::amber
                                                                                      : LightState::red);
        city.counters.frames_per_s = 812;
        city.counters.verified_per_s = secured_ ? 9400 : 0;
        city.counters.received = frames_ * 11;
        city.counters.believed = frames_ * 11 - dropped_;
        city.counters.drops = drops_;
        return city;
    }

    RideSnapshot ride(std::uint32_t vehicle) {
        RideSnapshot ride;
        const Car* own = find(vehicle);
        if (own == nullptr) return ride;
        ride.time = now();
        ride.station = 1000 + vehicle;
        ride.own = own->body;
        ride.secured = secured_;
        for (const Car& car : cars_) {
            if (&car == own || distance(car, *own) > 300) continue;
            const CityVehicle& b = car.body;
            ride.neighbours.push_back({.station = 1000 + b.id,
                                       .position = b.position,
                                       .heading_deg = b.heading_deg,
                                       .speed_mps = b.speed_mps,
                                       .length_m = b.length_m,
                                       .width_m = b.width_m,
                                       .station_type = b.station_type,
                                       .age_s = 0,
                                       .braking = b.flags.braking,
                                       .emergency_braking = b.flags.emergency_braking,
                                       .hazard = b.flags.hazard});
        }
        if (vehicle == 1) warn(*own, ride.warnings);
        ride.received = frames_;
        ride.believed = frames_ - dropped_;
        ride.sent = static_cast<std::uint64_t>(time_ * 4);
        ride.drops = drops_;
        return ride;
    }

    void hear(Server& server) {
        const Car* own = find(1);
        for (const Car& car : cars_) {
            if (&car == own || distance(car, *own) > 300 || (++turn_ % 4) != 0) continue;
            ByteVector packet = cam_packet(car, now().its_ms());
            InspectorEntry entry{.time = now(),
                                 .receiver = 1,
                                 .station = 1000 + car.body.id,
                                 .signer = "9f2ac41d07b3e6",
                                 .type = "CAM",
                                 .distance_m = distance(car, *own)};
            entry.signer += std::to_string(10 + car.body.id % 90);
            const std::uint64_t n = ++heard_;
            if (n % 97 == 0) entry.drop = Drop::replayed;
            if (n % 61 == 0) {
                entry.drop = Drop::message_malformed;
                packet.resize(packet.size() - 9);
            }
            if (entry.drop) {
                drops_.add(*entry.drop);
                ++dropped_;
            }
            server.add_inspector_entry(entry, packet);
        }
    }

  private:
    static void road(Point a, Point b, Roads& roads) {
        const double length = std::hypot(b.east_m - a.east_m, b.north_m - a.north_m);
        const double ux = (b.east_m - a.east_m) / length, uy = (b.north_m - a.north_m) / length;
        for (double from = 0; from + block_m <= length + 1; from += block_m) {
            const double begin = from + 9, end = from + block_m - 9;
            const auto at = [&](double way, double side) {
                return Point{a.east_m + ux * way + uy * side, a.north_m + uy * way - ux * side};
            };
            roads.lanes.push_back({.line = {at(begin, lane_offset_m), at(end, lane_offset_m)}, .width_m = 3.5});
            roads.lanes.push_back({.line = {at(end, -lane_offset_m), at(begin, -lane_offset_m)}, .width_m = 3.5});
        }
    }
    void junction(double e, double n, Roads& roads) const {
        roads.junctions.push_back({{e - 9, n - 3.5},
                                   {e - 3.5, n - 9},
                                   {e + 3.5, n - 9},
                                   {e + 9, n - 3.5},
                                   {e + 9, n + 3.5},
                                   {e + 3.5, n + 9},
                                   {e - 3.5, n + 9},
                                   {e - 9, n + 3.5}});
        const auto light = [&](double x, double y, double heading) {
            roads.lights.push_back({{e + x, n + y}, heading});
        };
        light(1.75, -9, 0);
        light(-9, -1.75, 90);
        light(-1.75, 9, 180);
        light(9, 1.75, 270);
        lights_ = roads.lights.size();
    }
    void add_story() {
        const auto add = [&](std::uint32_t id, double way, double delay, StationType type, double length,
                             double width) {
            Car car;
            car.body = {
                .id = id, .length_m = length, .width_m = width, .station_type = type, .flags = {.equipped = true}};
            car.loop = &loops_[0];
            car.way = way;
            car.delay_s = delay;
            car.follows_script = true;
            cars_.push_back(car);
        };
        add(1, 40, 1.7, StationType::passenger_car, 4.5, 1.8);
        cars_.back().body.flags.mine = true;
        add(2, 40 + lorry_ahead_m, 0.9, StationType::heavy_truck, 13.5, 2.5);
        add(3, 40 + braking_car_ahead_m, 0, StationType::passenger_car, 4.4, 1.8);
        add(4, 980, 0, StationType::passenger_car, 4.6, 1.8);
        Car& broken = cars_.back();
        broken.follows_script = false;
        broken.body.flags.hazard = broken.body.flags.stopped = true;
    }
    void add_other(const Loop& loop, double way, Random& random) {
        Car car;
        const double kind = random.uniform();
        car.body.id = static_cast<std::uint32_t>(cars_.size() + 1);
        car.body.flags.equipped = random.uniform() < 0.9;
        car.body.speed_mps = 11;
        if (kind < 0.08) {
            car.body.station_type = StationType::bus;
            car.body.length_m = 12;
            car.body.width_m = 2.5;
        } else if (kind < 0.16) {
            car.body.station_type = StationType::heavy_truck;
            car.body.length_m = 10;
            car.body.width_m = 2.5;
        } else if (kind < 0.22) {
            car.body.station_type = StationType::motorcycle;
            car.body.length_m = 2.2;
            car.body.width_m = 0.8;
        }
        car.loop = &loop;
        car.way = way;
        cars_.push_back(car);
    }
    void warn(const Car& own, std::vector<RideWarning>& warnings) const {
        const Car& braking = *find(3);
        const double gap = braking.way - own.way - braking.body.length_m;
        const double phase = std::fmod(time_ - started_ + 45, 45);
        const double closing = own.body.speed_mps - braking.body.speed_mps;
        const auto shown = [&](const Car& car, WarningKind kind, WarningLevel level, double distance,
                               std::uint64_t event) {
            RideWarning warning;
            warning.warning.event = event;
            warning.warning.kind = kind;
            warning.warning.level = level;
            warning.warning.distance_m = distance;
            if (closing > 0.5 && kind != WarningKind::stationary_vehicle)
                warning.warning.time_to_collision_s = distance / closing;
            warning.warning.station = 1000 + car.body.id;
            warning.danger = car.body.position;
            return warning;
        };
        if (phase > 6.1 && phase < 11)
            warnings.push_back(shown(braking, WarningKind::emergency_brake_light,
                                     phase < 6.8   ? WarningLevel::awareness
                                     : phase < 8.2 ? WarningLevel::warning
                                                   : WarningLevel::imminent,
                                     gap, 1 + static_cast<std::uint64_t>((time_ - started_ + 45) / 45)));
        const Car& broken = *find(4);
        const double ahead = std::fmod(broken.way - own.way + 10 * own.loop->length(), own.loop->length());
        if (ahead < 420)
            warnings.push_back(shown(broken, WarningKind::stationary_vehicle, WarningLevel::awareness, ahead, 1000));
    }
    const Car* find(std::uint32_t id) const {
        for (const Car& car : cars_)
            if (car.body.id == id) return &car;
        return nullptr;
    }
    static double distance(const Car& a, const Car& b) {
        return std::hypot(a.body.position.east_m - b.body.position.east_m,
                          a.body.position.north_m - b.body.position.north_m);
    }
    Timestamp now() const { return Timestamp::from_its_ms(720'000'000'000) + from_seconds(time_); }

    bool secured_;
    std::vector<Loop> loops_;
    std::vector<Car> cars_;
    double time_ = 0, started_ = 0;
    std::uint64_t frames_ = 0, dropped_ = 0, heard_ = 0, turn_ = 0;
    mutable std::size_t lights_ = 0;
    DropCounts drops_;
};

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        std::cerr << "usage: chorus_page_demo WEB_ROOT [PORT] [--unsecured]\n";
        return 2;
    }
    const bool secured = std::string_view(arguments[count - 1]) != "--unsecured";
    ServerOptions options;
    options.web_root = arguments[1];
    options.port = static_cast<std::uint16_t>(count > 2 ? std::atoi(arguments[2]) : 8080);
    options.version = "demo";
    options.dissect = [](Bytes octets, const InspectorEntry&) {
        return dissect::to_json(dissect::dissect(octets, dissect::Content::geonetworking)).dump();
    };
    Server server(options);
    const auto port = server.start();
    if (!port) {
        std::cerr << "chorus_page_demo: " << port.error() << '\n';
        return 4;
    }
    Town town(secured);
    server.set_default_vehicle(1);
    server.publish_roads(town.roads());
    std::cout << "http://localhost:" << *port << "/" << std::endl;

    bool paused = false;
    double speed = 1;
    for (auto next = std::chrono::steady_clock::now();; next += std::chrono::milliseconds(100)) {
        while (const auto command = server.next_command()) {
            if (const auto* pause = std::get_if<Pause>(&*command)) paused = pause->paused;
            if (const auto* factor = std::get_if<SetSpeed>(&*command)) speed = factor->factor;
            if (std::get_if<Trigger>(&*command) != nullptr) town.brake_now();
        }
        if (!paused) {
            town.step(0.1 * speed);
            town.hear(server);
        }
        CitySnapshot city = town.snapshot(speed, paused);
        for (const std::uint32_t vehicle : server.ridden()) {
            RideSnapshot ride = town.ride(vehicle);
            for (CityVehicle& each : city.vehicles)
                if (each.id == vehicle) each.flags.warned = !ride.warnings.empty();
            server.publish_ride(vehicle, std::move(ride));
        }
        server.publish(std::move(city));
        std::this_thread::sleep_until(next);
    }
}
