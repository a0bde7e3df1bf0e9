#include "chorus/web_server/command.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace chorus::web_server {
namespace {

TEST(PageCommand, UnderstandsEachCommand) {
    const std::vector<std::pair<std::string_view, Command>> table{
        {R"({"command":"watch","views":["driver","inspector"]})", Watch{.driver = true, .inspector = true}},
        {R"({"command":"watch","views":[]})", Watch{}},
        {R"( { "views" : ["city","city"], "command" : "watch" } )", Watch{.city = true}},
        {R"({"command":"ride","vehicle":0})", Ride{0}},
        {R"({"command":"ride","vehicle":4294967295})", Ride{4294967295}},
        {R"({"command":"open","message":9007199254740991})", OpenMessage{9007199254740991}},
        {R"({"command":"pause","paused":true})", Pause{true}},
        {R"({"command":"speed","factor":0.5})", SetSpeed{0.5}},
        {R"({"command":"speed","factor":100})", SetSpeed{100}},
        {R"({"command":"trigger","event":"hard_braking"})", Trigger{ScriptedEvent::hard_braking}},
        {R"({"command":"trigger","event":"broken_down"})", Trigger{ScriptedEvent::broken_down}},
    };
    for (const auto& [text, command] : table) {
        const auto parsed = parse_command(text);
        ASSERT_TRUE(parsed) << text << ": " << to_string(parsed.error());
        EXPECT_EQ(*parsed, command) << text;
    }
}

TEST(PageCommand, SaysWhyItRefuses) {
    const std::vector<std::pair<std::string, CommandError>> table{
        {"", CommandError::not_json},
        {"{", CommandError::not_json},
        {"{\"command\":\"pause\",\"paused\":true} x", CommandError::not_json},
        {"\xff\xfe", CommandError::not_json},
        {std::string(1025, ' '), CommandError::too_long},
        {std::string(1024, '['), CommandError::not_json},
        {"[]", CommandError::not_an_object},
        {"null", CommandError::not_an_object},
        {"{}", CommandError::command_missing},
        {R"({"command":7})", CommandError::member_of_wrong_type},
        {R"({"command":"fly"})", CommandError::command_unknown},
        {R"({"command":"watch"})", CommandError::member_missing},
        {R"({"command":"watch","views":"city"})", CommandError::member_of_wrong_type},
        {R"({"command":"watch","views":[1]})", CommandError::member_of_wrong_type},
        {R"({"command":"watch","views":["cellar"]})", CommandError::value_out_of_range},
        {R"({"command":"ride","vehicle":-1})", CommandError::value_out_of_range},
        {R"({"command":"ride","vehicle":1.5})", CommandError::member_of_wrong_type},
        {R"({"command":"ride","vehicle":4294967296})", CommandError::value_out_of_range},
        {R"({"command":"ride","vehicle":"7"})", CommandError::member_of_wrong_type},
        {R"({"command":"ride","vehicle":7,"now":true})", CommandError::member_unknown},
        {R"({"command":"open","message":9007199254740992})", CommandError::value_out_of_range},
        {R"({"command":"pause","paused":1})", CommandError::member_of_wrong_type},
        {R"({"command":"speed","factor":0})", CommandError::value_out_of_range},
        {R"({"command":"speed","factor":1e308})", CommandError::value_out_of_range},
        {R"({"command":"speed","factor":"max"})", CommandError::member_of_wrong_type},
        {R"({"command":"trigger","event":"earthquake"})", CommandError::value_out_of_range},
        {R"({"command":"trigger","event":"hard_braking","vehicle":3})", CommandError::member_unknown},
    };
    for (const auto& [text, error] : table) {
        const auto parsed = parse_command(text);
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(to_string(parsed.error()), to_string(error)) << text;
        EXPECT_FALSE(words(parsed.error()).empty());
    }
}

}  // namespace
}  // namespace chorus::web_server
