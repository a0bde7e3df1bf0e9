#include "chorus/web_server/command.hpp"

#include <array>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace chorus::web_server {

namespace {

using Json = nlohmann::json;

struct Description {
    std::string_view name, words;
};
constexpr std::array<Description, 9> descriptions{{
    {"too_long", "The command is longer than 1024 octets."},
    {"not_json", "The command is not JSON."},
    {"not_an_object", "The command is not a JSON object."},
    {"command_missing", "The object has no member \"command\"."},
    {"command_unknown", "There is no such command."},
    {"member_missing", "A member that the command needs is missing."},
    {"member_unknown", "The command has a member that it does not know."},
    {"member_of_wrong_type", "A member of the command is of the wrong type."},
    {"value_out_of_range", "A value of the command is out of range."},
}};

// The command's members besides "command": all of `names`, and none else.
std::optional<CommandError> check_members(const Json& object, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names)
        if (!object.contains(name)) return CommandError::member_missing;
    if (object.size() != names.size() + 1) return CommandError::member_unknown;
    return std::nullopt;
}

Result<std::uint64_t, CommandError> whole_number(const Json& value, std::uint64_t max) {
    if (!value.is_number_integer()) return fail(CommandError::member_of_wrong_type);
    if (!value.is_number_unsigned()) return fail(CommandError::value_out_of_range);
    const auto number = value.get<std::uint64_t>();
    if (number > max) return fail(CommandError::value_out_of_range);
    return number;
}

Result<Command, CommandError> parse_watch(const Json& object) {
    if (const auto error = check_members(object, {"views"})) return fail(*error);
    const Json& views = object["views"];
    if (!views.is_array()) return fail(CommandError::member_of_wrong_type);
    Watch watch;
    for (const Json& view : views) {
        if (!view.is_string()) return fail(CommandError::member_of_wrong_type);
        if (view == "driver") {
            watch.driver = true;
        } else if (view == "city") {
            watch.city = true;
        } else if (view == "inspector") {
            watch.inspector = true;
        } else {
            return fail(CommandError::value_out_of_range);
        }
    }
    return watch;
}

Result<Command, CommandError> parse_ride(const Json& object) {
    if (const auto error = check_members(object, {"vehicle"})) return fail(*error);
    const auto vehicle = whole_number(object["vehicle"], std::numeric_limits<std::uint32_t>::max());
    if (!vehicle) return fail(vehicle.error());
    return Ride{static_cast<std::uint32_t>(*vehicle)};
}

Result<Command, CommandError> parse_open(const Json& object) {
    if (const auto error = check_members(object, {"message"})) return fail(*error);
    constexpr std::uint64_t javascript_safe_max = (std::uint64_t{1} << 53) - 1;
    const auto id = whole_number(object["message"], javascript_safe_max);
    if (!id) return fail(id.error());
    return OpenMessage{*id};
}

Result<Command, CommandError> parse_pause(const Json& object) {
    if (const auto error = check_members(object, {"paused"})) return fail(*error);
    if (!object["paused"].is_boolean()) return fail(CommandError::member_of_wrong_type);
    return Pause{object["paused"].get<bool>()};
}

Result<Command, CommandError> parse_speed(const Json& object) {
    if (const auto error = check_members(object, {"factor"})) return fail(*error);
    if (!object["factor"].is_number()) return fail(CommandError::member_of_wrong_type);
    const double factor = object["factor"].get<double>();
    if (!(factor >= speed_min && factor <= speed_max)) return fail(CommandError::value_out_of_range);
    return SetSpeed{factor};
}

Result<Command, CommandError> parse_trigger(const Json& object) {
    if (const auto error = check_members(object, {"event"})) return fail(*error);
    const Json& event = object["event"];
    if (!event.is_string()) return fail(CommandError::member_of_wrong_type);
    if (event == "hard_braking") return Trigger{ScriptedEvent::hard_braking};
    if (event == "broken_down") return Trigger{ScriptedEvent::broken_down};
    return fail(CommandError::value_out_of_range);
}

}  // namespace

std::string_view to_string(CommandError error) { return descriptions.at(static_cast<std::size_t>(error)).name; }
std::string_view words(CommandError error) { return descriptions.at(static_cast<std::size_t>(error)).words; }

Result<Command, CommandError> parse_command(std::string_view text) {
    if (text.size() > command_octets_max) return fail(CommandError::too_long);
    const Json object = Json::parse(text, nullptr, false);
    if (object.is_discarded()) return fail(CommandError::not_json);
    if (!object.is_object()) return fail(CommandError::not_an_object);
    const auto command = object.find("command");
    if (command == object.end()) return fail(CommandError::command_missing);
    if (!command->is_string()) return fail(CommandError::member_of_wrong_type);
    if (*command == "watch") return parse_watch(object);
    if (*command == "ride") return parse_ride(object);
    if (*command == "open") return parse_open(object);
    if (*command == "pause") return parse_pause(object);
    if (*command == "speed") return parse_speed(object);
    if (*command == "trigger") return parse_trigger(object);
    return fail(CommandError::command_unknown);
}

}  // namespace chorus::web_server
