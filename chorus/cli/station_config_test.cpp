#include "chorus/cli/station_config.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <vector>

namespace chorus::cli {
namespace {

const std::string unsecured = "[security]\nunsecured = true\n";
const std::string multicast = "[link.multicast]\n";
const std::string fixed = "[position.fixed]\nlatitude_deg = 48.7\nlongitude_deg = 11\n";

// a.a.a ...: as many tables, one in the other
std::string deep(int dots) {
    std::string key = "a";
    for (int i = 0; i < dots; ++i) key += ".a";
    return key;
}

TEST(StationConfig, LeastFileIsEnough) {
    const auto config = parse_station_config(unsecured + multicast + fixed, "car.toml");
    ASSERT_TRUE(config) << config.error();
    EXPECT_EQ(config->station.id, 1u);
    EXPECT_TRUE(config->security.unsecured);
    ASSERT_TRUE(std::holds_alternative<StationConfigFile::Multicast>(config->link));
    EXPECT_EQ(std::get<StationConfigFile::Multicast>(config->link).port, 8947);
    EXPECT_DOUBLE_EQ(config->vehicle().position.latitude_deg, 48.7);
    EXPECT_DOUBLE_EQ(config->vehicle().position.longitude_deg, 11.0);
    EXPECT_TRUE(config->metrics.address.empty());
}

TEST(StationConfig, EveryKeyIsRead) {
    const auto config = parse_station_config(R"(
[station]
id = 4711
type = "bus"
address = "02:00:00:00:12:67"
send_cam = false
seed = 7
length_m = 12
width_m = 2.5
[security]
roots = ["root.oer", "/etc/other.oer"]
authorities = ["aa.oer"]
ticket = "at.oer"
key = "at.key"
countries = [276, 40]
[link.capture]
read = "in.pcap"
write = "out.pcap"
timing = "fast"
start = "2026-11-25T10:00:00Z"
[position.fixed]
latitude_deg = 48.7
longitude_deg = 11.4
altitude_m = 370
heading_deg = 360
speed_mps = 13.89
confidence_m = 1.5
[metrics]
address = "127.0.0.1"
port = 0
)",
                                             "etc/bus.toml");
    ASSERT_TRUE(config) << config.error();
    EXPECT_EQ(config->station.type, StationType::bus);
    EXPECT_EQ(to_string(*config->station.address), "02:00:00:00:12:67");
    EXPECT_FALSE(config->station.send_cam);
    EXPECT_EQ(config->station.seed, 7u);
    EXPECT_EQ(config->security.roots, (std::vector<std::string>{"etc/root.oer", "/etc/other.oer"}));
    EXPECT_EQ(config->security.key, "etc/at.key");
    EXPECT_EQ(config->security.countries, (std::vector<std::uint16_t>{276, 40}));
    const auto& capture = std::get<StationConfigFile::Capture>(config->link);
    EXPECT_EQ(capture.read, "etc/in.pcap");
    EXPECT_TRUE(capture.fast);
    EXPECT_EQ(to_iso8601(*capture.start), "2026-11-25T10:00:00.000Z");
    const VehicleState vehicle = config->vehicle();
    EXPECT_DOUBLE_EQ(vehicle.length_m, 12);
    EXPECT_EQ(vehicle.altitude_m, 370.0);
    EXPECT_DOUBLE_EQ(vehicle.heading_deg, 0);
    EXPECT_DOUBLE_EQ(vehicle.speed_mps, 13.89);
    EXPECT_EQ(config->metrics.port, 0);
}

TEST(StationConfig, WhatIsWrongIsSaidWithItsLine) {
    struct Row {
        std::string toml, sentence;
    };
    const std::string rest = unsecured + multicast + fixed;
    const std::vector<Row> rows = {
        {"[station]\nadress = \"02:00:00:00:00:01\"\n" + rest,
         "car.toml:2: there is no key station.adress; did you mean station.address?"},
        {"[stations]\nid = 1\n" + rest, "car.toml:1: there is no key stations"},
        {"[station]\nticket = \"x\"\n" + rest,
         "car.toml:2: there is no key station.ticket; did you mean security.ticket?"},
        {"[metrics]\ncolour = 1\n" + rest, "car.toml:2: there is no key metrics.colour; metrics has address, port"},
        {"colour = 1\n" + rest,
         "car.toml:1: there is no key colour; the sections are station, security, link, position and metrics"},
        {"[station]\n\nid = \"x\"\n" + rest, "car.toml:3: station.id must be a whole number from 0 to 4294967295"},
        {"[station]\nid = -1\n" + rest, "car.toml:2: station.id must be a whole number from 0 to 4294967295"},
        {"[station]\nid = 4294967296\n" + rest, "car.toml:2: station.id must be"},
        {"[station]\nseed = -1\n" + rest, "car.toml:2: station.seed must be a whole number, 0 or more"},
        {"[station]\ntype = \"plane\"\n" + rest, "car.toml:2: station.type must be one of \"unknown\", \"pedestrian\""},
        {"[station]\naddress = \"ff:ff:ff:ff:ff:ff\"\n" + rest,
         "car.toml:2: station.address must be the address of one"},
        {"[station]\nsend_cam = 1\n" + rest, "car.toml:2: station.send_cam must be true or false"},
        {"[station]\nlength_m = nan\n" + rest, "car.toml:2: station.length_m must be a number from 0.1 to 102.2"},
        {"[security]\nroots = \"x\"\n" + multicast + fixed, "car.toml:2: security.roots must be a list of texts"},
        {"[security]\nroots = [1]\n" + multicast + fixed, "car.toml:2: security.roots must be a list of texts"},
        {"station = 1\n" + rest, "car.toml:1: station must be a section with keys, as [station]"},
        {"[station.id]\nx = 1\n" + rest, "car.toml:1: station.id must be a whole number"},
        {rest + "[link.interface]\nname = \"eth0\"\n", "there is one link: choose one of"},
        {rest + "[position.gpsd]\n", "there is one position: choose one of"},
        {unsecured + fixed, "car.toml: there is no link; add [link.interface]"},
        {unsecured + multicast, "car.toml: there is no position; add [position.gpsd]"},
        {unsecured + fixed + "[link.interface]\n", "car.toml: link.interface.name is missing"},
        {unsecured + fixed + "[link.capture]\n", "car.toml: link.capture needs read, write or both"},
        {unsecured + multicast + "[position.fixed]\nlatitude_deg = 1.0\n",
         "car.toml: position.fixed needs latitude_deg and longitude_deg"},
        {unsecured + multicast + "[position.fixed]\nlatitude_deg = 91\n",
         "car.toml:5: position.fixed.latitude_deg must be a number from -90 to 90"},
        {unsecured + "[link.capture]\nread = \"x\"\ntiming = \"slow\"\n" + fixed,
         "car.toml:5: link.capture.timing must be \"recorded\" or \"fast\""},
        {unsecured + "[link.capture]\nread = \"x\"\nstart = \"2026-11-25T10:00:00Z\"\n" + fixed,
         "car.toml: link.capture.start goes with timing"},
        {unsecured + "[link.capture]\nread = \"x\"\ntiming = \"fast\"\n[position.gpsd]\n",
         "car.toml: a capture's time needs [position.fixed]"},
        {multicast + fixed, "car.toml: security.roots is missing; `chorus pki init lab"},
        {"[security]\nroots = [\"r\"]\nunsecured = true\n" + multicast + fixed,
         "car.toml: security.unsecured = true goes"},
        {"[security]\nroots = [\"r\"]\nauthorities = [\"a\"]\nkey = \"k\"\n" + multicast + fixed,
         "car.toml: security.ticket is missing"},
        {"[security]\ncountries = [276, 70000]\n", "car.toml:2: security.countries must be a list of UN M49 numbers"},
        {std::string(70'000, '#'), "car.toml: is larger than the 64 KiB"},
        {deep(30'000) + " = 1\n", "car.toml:1: there is no key a"},
        {"[station\nid = 1\n", "car.toml:1: is no TOML: "},
        {"[station]\nid = 1\nid = 2\n", "car.toml:3: is no TOML: "},
        {std::string("\xff\xfe\x00\x01", 4), "car.toml:1: is no TOML: "},
    };
    for (const Row& row : rows) {
        const auto config = parse_station_config(row.toml, "car.toml");
        ASSERT_FALSE(config) << row.toml;
        EXPECT_NE(config.error().find(row.sentence), std::string::npos)
            << row.toml << "\n  says  " << config.error() << "\n  not   " << row.sentence;
        EXPECT_EQ(config.error().find('\n'), std::string::npos) << config.error();
    }
}

TEST(StationConfig, PrintedConfigurationReadsBack) {
    const std::vector<std::string> files = {
        unsecured + multicast + fixed,
        unsecured + "[link.capture]\nread = \"a \\\"b\\\".pcap\"\ntiming = \"fast\"\n" + fixed + "altitude_m = -3.5\n",
        "[station]\nseed = 9\naddress = \"02:00:00:00:00:09\"\n[security]\nroots = [\"r\", \"s\"]\n"
        "authorities = [\"a\"]\nticket = \"t\"\nkey = \"k\"\ncountries = [276, 40]\n[link.interface]\nname = "
        "\"eth0\"\n[position.gpsd]\n",
    };
    for (const std::string& file : files) {
        const auto config = parse_station_config(file, "car.toml");
        ASSERT_TRUE(config) << config.error();
        const std::string printed = to_toml(*config);
        const auto again = parse_station_config(printed, "car.toml");
        ASSERT_TRUE(again) << again.error() << "\n" << printed;
        EXPECT_EQ(to_toml(*again), printed);
    }
}

TEST(StationConfig, TheExampleIsValid) {
    std::ifstream file(CHORUS_SOURCE_DIR "/docs/examples/car.toml");
    ASSERT_TRUE(file);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto config = parse_station_config(text, "docs/examples/car.toml");
    ASSERT_TRUE(config) << config.error();
    EXPECT_EQ(config->station.id, 4711u);
    EXPECT_EQ(config->security.ticket, "docs/examples/lab/ticket-1.oer");
}

}  // namespace
}  // namespace chorus::cli
