// The configuration file of `chorus station` (TOML 1.0). Every key stands in one table in station_config.cpp,
// from which reading, refusing and --print-config all work. docs/examples/car.toml shows it in use.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "chorus/core/mac_address.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"

namespace chorus::cli {

struct StationConfigFile {
    struct {
        std::uint32_t id = 1;
        StationType type = StationType::passenger_car;
        std::optional<MacAddress> address;  // nothing: the interface's own, or 02:00 and the four octets of id
        bool send_cam = true;
        std::optional<std::uint64_t> seed;  // of what is drawn by chance; nothing: another one every time
        double length_m = 4.5, width_m = 1.8;
    } station;

    struct {
        bool unsecured = false;
        std::vector<std::string> roots, authorities;
        std::string ticket, key;
        std::vector<std::uint16_t> countries;  // UN M49 numbers of where it drives
    } security;

    struct {
        bool key_cache = true;
        std::uint32_t table_octets = 100 * 1024;  // of one sender at most
        std::uint32_t threads = 0;                // beside the station's own
    } verify;

    struct Interface {
        std::string name;
    };
    struct Multicast {
        std::string group = "239.118.122.97";
        std::uint16_t port = 8947;
        std::string interface_address;
    };
    struct Capture {
        std::string read, write;
        bool fast = false;               // on virtual time, as fast as it goes
        std::optional<Timestamp> start;  // of virtual time; nothing: the first packet's, or now
    };
    std::variant<std::monostate, Interface, Multicast, Capture> link;

    struct Gpsd {
        std::string host = "localhost";
        std::uint16_t port = 2947;
    };
    struct Fixed {
        double latitude_deg = 0, longitude_deg = 0;
        std::optional<double> altitude_m;
        double heading_deg = 0, speed_mps = 0;
        double confidence_m = 5;
    };
    std::variant<std::monostate, Gpsd, Fixed> position;

    struct {
        std::string address;  // empty: no metrics are served
        std::uint16_t port = 9478;
    } metrics;

    // The vehicle as configured; place and motion are those of a fixed position.
    VehicleState vehicle() const;
};

// The error is one sentence that begins with `name`, and with the line where there is one:
// "car.toml:7: there is no key station.adress; did you mean station.address?"
// Files are named relative to the configuration file's folder, the part of `name` up to its last '/'.
Result<StationConfigFile, std::string> parse_station_config(std::string_view toml, const std::string& name);

// The configuration as TOML with every key explained; keys that are not in effect are comments.
// parse_station_config reads it back.
std::string to_toml(const StationConfigFile& config);

}  // namespace chorus::cli
