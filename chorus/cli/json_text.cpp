#include "chorus/cli/json_text.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_set>
#include <vector>

namespace chorus::cli {

namespace {

using nlohmann::json;

// Follows the parser through the text.
class Members {
  public:
    bool operator()(int /*depth*/, json::parse_event_t event, const json& parsed) {
        using Event = json::parse_event_t;
        switch (event) {
            case Event::key: name(parsed.get_ref<const std::string&>()); break;
            case Event::object_start:
            case Event::array_start:
                element();
                inside_.emplace_back();
                inside_.back().is_array = event == Event::array_start;
                break;
            case Event::object_end:
            case Event::array_end: inside_.pop_back(); break;
            case Event::value: element(); break;
        }
        return true;
    }
    const std::optional<std::string>& repeated() const { return repeated_; }

  private:
    struct Structure {
        bool is_array = false;
        std::size_t elements = 0;
        std::string name;
        std::unordered_set<std::string> names;
    };

    void element() {
        if (!inside_.empty() && inside_.back().is_array) ++inside_.back().elements;
    }
    void name(const std::string& name) {
        Structure& object = inside_.back();
        object.name = name;
        if (!object.names.insert(name).second && !repeated_) repeated_ = path();
    }
    std::string path() const {
        std::string path;
        for (const Structure& each : inside_) {
            if (each.is_array)
                path += fmt::format("[{}]", each.elements - 1);
            else
                path += fmt::format("{}{}", path.empty() ? "" : ".", each.name);
        }
        return path;
    }

    std::vector<Structure> inside_;
    std::optional<std::string> repeated_;
};

bool is_too_deep(const std::string& text) {
    constexpr int deepest = 256;
    int depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (in_string && c == '\\')
            ++i;
        else if (c == '"')
            in_string = !in_string;
        else if (!in_string && (c == '[' || c == '{') && ++depth > deepest)
            return true;
        else if (!in_string && (c == ']' || c == '}'))
            --depth;
    }
    return false;
}

}  // namespace

Result<json, JsonFault> parse_json(const std::string& text) {
    if (is_too_deep(text)) return fail(JsonFault{JsonFault::Kind::too_deep, "is nested too deeply"});
    Members members;
    json value;
    try {
        value = json::parse(text, [&](int depth, json::parse_event_t event, const json& parsed) {
            return members(depth, event, parsed);
        });
    } catch (const json::parse_error& error) {
        return fail(JsonFault{
            JsonFault::Kind::syntax,
            fmt::format("is no JSON at its character {}: give one value a line, or one value alone over several lines",
                        error.byte)});
    } catch (const json::out_of_range&) {
        return fail(JsonFault{JsonFault::Kind::syntax, "has a number that is larger than any here"});
    }
    if (members.repeated())
        return fail(JsonFault{JsonFault::Kind::repeated_name, "has the member " + *members.repeated() + " twice"});
    return value;
}

}  // namespace chorus::cli
