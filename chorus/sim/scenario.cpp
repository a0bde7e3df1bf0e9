#include "chorus/sim/scenario.hpp"

#include <fmt/format.h>

#include <toml++/toml.h>
#include <algorithm>
#include <filesystem>

#include "chorus/core/small_file.hpp"
#include "chorus/core/time_range.hpp"

namespace chorus::sim {

namespace {

struct Refusal {
    std::string sentence;
};

// A table of the file in which every key must be asked for.
class Section {
  public:
    Section(const toml::table& table, std::string file, std::string path)
        : table_(table), file_(std::move(file)), path_(std::move(path)) {}

    template <class T>
    std::optional<T> find(std::string_view key) {
        asked_.emplace_back(key);
        const toml::node* node = table_.get(key);
        if (!node) return std::nullopt;
        const auto value = node->value<T>();
        if (!value) refuse(node->source(), fmt::format("'{}{}' has a value of the wrong kind", path_, key));
        return *value;
    }
    template <class T>
    T get(std::string_view key) {
        if (const auto value = find<T>(key)) return *value;
        refuse(table_.source(), fmt::format("'{}{}' is missing", path_, key));
    }
    template <class T>
    T get(std::string_view key, T otherwise) {
        return find<T>(key).value_or(std::move(otherwise));
    }
    double number(std::string_view key, double low, double high, std::optional<double> otherwise = std::nullopt) {
        const double value = otherwise ? get<double>(key, *otherwise) : get<double>(key);
        if (!(value >= low && value <= high))
            refuse(table_.get(key)->source(),
                   fmt::format("'{}{}' is {}, but must be between {} and {}", path_, key, value, low, high));
        return value;
    }
    Duration duration(std::string_view key, double high_s, std::optional<double> otherwise_s = std::nullopt) {
        return from_seconds(number(key, 0, high_s, otherwise_s));
    }
    std::vector<std::string> words(std::string_view key) {
        std::vector<std::string> list;
        asked_.emplace_back(key);
        const toml::node* node = table_.get(key);
        if (!node) return list;
        const toml::array* array = node->as_array();
        if (!array) refuse(node->source(), fmt::format("'{}{}' must be a list of names", path_, key));
        for (const auto& item : *array) {
            const auto word = item.value<std::string>();
            if (!word) refuse(item.source(), fmt::format("'{}{}' must be a list of names", path_, key));
            list.push_back(*word);
        }
        return list;
    }
    const toml::array* array(std::string_view key) {
        asked_.emplace_back(key);
        const toml::node* node = table_.get(key);
        if (!node) return nullptr;
        if (!node->as_array()) refuse(node->source(), fmt::format("'{}{}' must be a list", path_, key));
        return node->as_array();
    }
    std::optional<Section> section(std::string_view key) {
        asked_.emplace_back(key);
        const toml::node* node = table_.get(key);
        if (!node) return std::nullopt;
        if (!node->as_table()) refuse(node->source(), fmt::format("'{}{}' must be a table", path_, key));
        return Section(*node->as_table(), file_, path_ + std::string(key) + ".");
    }
    std::vector<Section> sections(std::string_view key) {
        std::vector<Section> list;
        if (const toml::array* items = array(key)) {
            for (const auto& item : *items) {
                if (!item.as_table()) refuse(item.source(), fmt::format("'{}{}' must be a list of tables", path_, key));
                list.emplace_back(*item.as_table(), file_, path_ + std::string(key) + ".");
            }
        }
        return list;
    }
    // Call last: whatever was not asked for is a mistake.
    void finish() const {
        for (const auto& [key, node] : table_) {
            if (std::ranges::find(asked_, std::string(key.str())) != asked_.end()) continue;
            refuse(node.source(), fmt::format("'{}{}' is not a key of a scenario; known here: {}", path_,
                                              std::string(key.str()), fmt::join(asked_, ", ")));
        }
    }
    [[noreturn]] void refuse(const toml::source_region& where, const std::string& what) const {
        throw Refusal{fmt::format("{}, line {}: {}", file_, where.begin.line, what)};
    }
    const toml::table& table() const { return table_; }

  private:
    const toml::table& table_;
    std::string file_, path_;
    std::vector<std::string> asked_;
};

std::vector<std::vector<geo::Vector>> read_buildings(Section& section) {
    std::vector<std::vector<geo::Vector>> buildings;
    const toml::array* list = section.array("buildings");
    if (!list) return buildings;
    for (const auto& item : *list) {
        const toml::array* box = item.as_array();
        double side[4];
        bool good = box && box->size() == 4;
        for (std::size_t i = 0; good && i < 4; ++i) {
            const auto value = (*box)[i].value<double>();
            good = value.has_value();
            if (good) side[i] = *value;
        }
        if (!good) section.refuse(item.source(), "a building is [west, south, east, north] in metres");
        const auto [west, south, east, north] = side;
        buildings.push_back({{west, south}, {east, south}, {east, north}, {west, north}});
    }
    return buildings;
}

Scenario read(const std::string& file) {
    const auto octets = read_small_file(file);  // bounded: so is the depth of what the parser builds
    if (!octets) throw Refusal{fmt::format("{}: {}", file, octets.error())};
    const auto parsed =
        toml::parse(std::string_view(reinterpret_cast<const char*>(octets->data()), octets->size()), file);
    const std::filesystem::path folder = std::filesystem::path(file).parent_path();
    Section root(parsed, file, "");
    Scenario scenario;
    scenario.file = file;
    scenario.name = root.get<std::string>("name");
    scenario.origin = {root.number("latitude", -80, 80), root.number("longitude", -180, 180)};
    const auto start = root.get<std::string>("start");
    const auto time = from_iso8601(start);
    if (!time)
        root.refuse(parsed.get("start")->source(),
                    fmt::format("'start' is '{}', not a time like 2026-06-01T08:00:00Z", start));
    constexpr Duration tickets_before = 24h;  // certificates begin earlier than the scenario
    if (!in_time_range(*time - tickets_before))
        root.refuse(parsed.get("start")->source(), fmt::format("'start' is '{}', not from 2004 to 2139", start));
    scenario.start = *time;
    scenario.buildings = read_buildings(root);

    if (auto roads = root.section("roads")) {
        const auto road_file = [&](std::string_view key) {
            const std::string path = folder / roads->get<std::string>(key);
            std::error_code error;
            if (!std::filesystem::is_regular_file(path, error))
                roads->refuse(roads->table().get(key)->source(),
                              fmt::format("'roads.{}': there is no file {}", key, path));
            return path;
        };
        scenario.nodes_file = road_file("nodes");
        scenario.edges_file = road_file("edges");
        scenario.types_file = road_file("types");
        roads->finish();
    } else {
        root.refuse(parsed.source(), "the table [roads] is missing");
    }
    if (auto traffic = root.section("traffic")) {
        scenario.traffic_type = traffic->get<std::string>("type");
        scenario.vehicles = static_cast<int>(traffic->number("vehicles", 0, 5000));
        scenario.kept_clear = traffic->words("kept_clear");
        traffic->finish();
    } else {
        root.refuse(parsed.source(), "the table [traffic] is missing");
    }
    if (auto channel = root.section("channel")) {
        scenario.channel.range_m = channel->number("range_m", 1, 5000, scenario.channel.range_m);
        scenario.channel.half_distance_m =
            channel->number("half_distance_m", 1, 5000, scenario.channel.half_distance_m);
        scenario.channel.slope_m = channel->number("slope_m", 1, 1000, scenario.channel.slope_m);
        scenario.channel.background_loss = channel->number("background_loss", 0, 1, scenario.channel.background_loss);
        scenario.channel.access_delay_max =
            channel->duration("access_delay_max_s", 0.1, seconds(scenario.channel.access_delay_max));
        scenario.channel.processing = channel->duration("processing_s", 0.1, seconds(scenario.channel.processing));
        channel->finish();
    }
    for (Section& section : root.sections("cast")) {
        CastMember member;
        member.name = section.get<std::string>("name");
        member.type = section.get<std::string>("type");
        member.from = section.get<std::string>("from");
        member.position_m = section.number("position_m", 0, 1e5);
        member.lane = static_cast<int>(section.number("lane", 0, 8, 0));
        member.round = section.words("round");
        section.finish();
        scenario.cast.push_back(std::move(member));
    }
    const auto known = [&](Section& section) {
        const auto name = section.get<std::string>("vehicle");
        if (std::ranges::find(scenario.cast, name, &CastMember::name) == scenario.cast.end())
            section.refuse(section.table().source(), fmt::format("'{}' is not in the cast", name));
        return name;
    };
    for (Section& section : root.sections("hard_braking")) {
        HardBraking event;
        event.vehicle = known(section);
        event.at = section.duration("at_s", 1e6);
        event.deceleration_mps2 = section.number("deceleration_mps2", 1, 12, event.deceleration_mps2);
        event.speed_mps = section.number("speed_mps", 0, 60, event.speed_mps);
        event.hold = section.duration("hold_s", 600, seconds(event.hold));
        section.finish();
        scenario.hard_braking.push_back(event);
    }
    for (Section& section : root.sections("breakdown")) {
        Breakdown event;
        event.vehicle = known(section);
        event.at = section.duration("at_s", 1e6);
        event.after_m = section.number("after_m", 10, 5000, event.after_m);
        event.lasting = section.duration("lasting_s", 3600, seconds(event.lasting));
        section.finish();
        scenario.breakdowns.push_back(event);
    }
    if (auto random = root.section("random_events")) {
        scenario.random_events.enabled = random->get<bool>("enabled", true);
        scenario.random_events.first = random->duration("first_s", 1e6, 60);
        scenario.random_events.pause_min = random->duration("pause_min_s", 3600, 25);
        scenario.random_events.pause_max = random->duration("pause_max_s", 3600, 60);
        if (scenario.random_events.pause_max < scenario.random_events.pause_min)
            random->refuse(random->table().source(), "'pause_max_s' is below 'pause_min_s'");
        random->finish();
    } else {
        scenario.random_events.enabled = false;
    }
    root.finish();
    return scenario;
}

}  // namespace

Result<Scenario, std::string> load_scenario(const std::string& file) {
    std::error_code error;
    if (!std::filesystem::exists(file, error)) return fail(fmt::format("there is no scenario file {}", file));
    try {
        return read(file);
    } catch (const Refusal& refusal) {
        return fail(refusal.sentence);
    } catch (const toml::parse_error& refusal) {
        return fail(fmt::format("{}, line {}: {}", file, refusal.source().begin.line, refusal.description()));
    }
}

std::optional<std::string> default_scenario_file() {
    std::error_code error;
    std::vector<std::filesystem::path> places{std::filesystem::path("scenarios/town/town.toml")};
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error) places.push_back(program.parent_path().parent_path() / "share/chorus/scenarios/town/town.toml");
    places.emplace_back(CHORUS_SOURCE_DIR "/scenarios/town/town.toml");
    for (const auto& place : places)
        if (std::filesystem::exists(place, error)) return place.string();
    return std::nullopt;
}

}  // namespace chorus::sim
