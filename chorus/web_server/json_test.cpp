#include "chorus/web_server/json.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace chorus::web_server {
namespace {

using Json = nlohmann::json;

TEST(PageJson, RoundsPlacesToCentimetresAndPacksVehicles) {
    CitySnapshot city;
    city.time = Timestamp::from_its_ms(123456789);
    city.since_start = 1500ms;
    city.seed = std::numeric_limits<std::uint64_t>::max();
    city.vehicles.push_back({.id = 7,
                             .position = {1.23456, -0.001},
                             .heading_deg = 271.26,
                             .speed_mps = 13.889,
                             .length_m = 12,
                             .width_m = 2.55,
                             .station_type = StationType::heavy_truck,
                             .flags = {.emergency_braking = true, .equipped = true}});
    city.lights = {LightState::red, LightState::red_amber, LightState::green, LightState::amber, LightState::off};
    city.counters.drops.add(Drop::replayed);
    const Json json = Json::parse(city_json(city));
    EXPECT_EQ(json["time"], 123456789);
    EXPECT_EQ(json["vehicles"].dump(), "[[7,1.23,0,271.3,13.89,34,8,12,2.55]]");
    EXPECT_EQ(json["lights"], "rugao");
    const Json status = Json::parse(status_json(city));
    EXPECT_EQ(status["elapsed"], 1.5);
    EXPECT_EQ(status["seed"], "18446744073709551615");
    EXPECT_EQ(status["vehicles"], 1);
    EXPECT_EQ(status["drops"].dump(), R"({"replayed":1})");
}

TEST(PageJson, StaysJsonWithNumbersAndTextThatJsonDoesNotHave) {
    RideSnapshot ride;
    ride.own.speed_mps = std::numeric_limits<double>::quiet_NaN();
    ride.acceleration_mps2 = -std::numeric_limits<double>::infinity();
    ride.warnings.push_back({.warning = {.event = std::uint64_t{1} << 63, .distance_m = 12.34}, .words = "\"\xff\n"});
    const Json json = Json::parse(ride_json(3, ride, nullptr));
    EXPECT_EQ(json["own"][4], 0);
    EXPECT_EQ(json["acceleration"], 0);
    EXPECT_EQ(json["warnings"][0]["event"], "9223372036854775808");
    EXPECT_FALSE(json["warnings"][0].contains("time_to_collision"));
}

TEST(PageJson, HelloExplainsEveryDropReason) {
    const Json json = Json::parse(hello_json("1.2", 5));
    EXPECT_EQ(json["drops"].size(), drop_count);
    EXPECT_EQ(json["drops"]["signature_invalid"]["layer"], "security");
    EXPECT_EQ(json["vehicle"], 5);
}

TEST(PageJson, MessageCarriesOctetsAndTree) {
    const ByteVector octets{0x11, 0x00, 0xfe};
    const ListedMessage message{
        .id = 9, .entry = {.type = "CAM", .drop = Drop::replayed, .distance_m = -1}, .octets = 3};
    const Json json = Json::parse(message_json(message, octets, R"({"layers":[]})"));
    EXPECT_EQ(json["hex"], "1100fe");
    EXPECT_EQ(json["entry"].dump(), R"([9,0,0,0,"","CAM",3,"replayed",null])");
    EXPECT_TRUE(json["tree"]["layers"].is_array());
    EXPECT_TRUE(Json::parse(message_json(message, octets, ""))["tree"].is_null());
}

}  // namespace
}  // namespace chorus::web_server
