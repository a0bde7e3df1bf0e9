#include "chorus/cli/station_config.hpp"

#include <fmt/format.h>

#include <toml++/toml.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

#include "chorus/core/small_file.hpp"
#include "chorus/core/time_range.hpp"

namespace chorus::cli {

namespace {

using Config = StationConfigFile;

constexpr std::array<std::pair<StationType, std::string_view>, 13> station_types = {{
    {StationType::unknown, "unknown"},
    {StationType::pedestrian, "pedestrian"},
    {StationType::cyclist, "cyclist"},
    {StationType::moped, "moped"},
    {StationType::motorcycle, "motorcycle"},
    {StationType::passenger_car, "passenger_car"},
    {StationType::bus, "bus"},
    {StationType::light_truck, "light_truck"},
    {StationType::heavy_truck, "heavy_truck"},
    {StationType::trailer, "trailer"},
    {StationType::special_vehicle, "special_vehicle"},
    {StationType::tram, "tram"},
    {StationType::road_side_unit, "road_side_unit"},
}};

// ---- the table of keys

// One key: what it means, how it is read, and how it is written. `read` says what the value must be when it is
// not; `write` gives the value as TOML, or nothing while the key is not in effect.
struct Key {
    std::string path;  // "link.multicast.port"
    std::string help;
    std::function<std::optional<std::string>(const toml::node&, Config&)> read;
    std::function<std::optional<std::string>(const Config&)> write;
    std::string example;  // shown as a comment while the key is not in effect
};

std::string in_quotes(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) < ' ')
            out += fmt::format("\\u{:04x}", c);
        else
            out += c;
    }
    return out + "\"";
}

std::string decimal(double value) {
    const std::string text = fmt::format("{}", value);
    return text.find_first_of(".en") == std::string::npos ? text + ".0" : text;
}

// `at` gives a pointer to the member, or nullptr when its alternative is not chosen. On a mutable Config the
// alternative is chosen by the section before its keys are read.
template <class At>
Key text(std::string path, std::string help, std::string example, At at) {
    return {std::move(path), std::move(help),
            [at](const toml::node& node, Config& config) -> std::optional<std::string> {
                if (!node.is_string()) return "must be a text in quotes";
                *at(config) = node.as_string()->get();
                return std::nullopt;
            },
            [at](const Config& config) -> std::optional<std::string> {
                const auto* member = at(config);
                if (!member || member->empty()) return std::nullopt;
                return in_quotes(*member);
            },
            in_quotes(example)};
}

template <class At>
Key texts(std::string path, std::string help, std::string example, At at) {
    return {std::move(path), std::move(help),
            [at](const toml::node& node, Config& config) -> std::optional<std::string> {
                constexpr const char* rule = "must be a list of texts, as [\"a\", \"b\"]";
                const toml::array* list = node.as_array();
                if (!list) return rule;
                std::vector<std::string> values;
                for (const toml::node& element : *list) {
                    if (!element.is_string()) return rule;
                    values.push_back(element.as_string()->get());
                }
                *at(config) = std::move(values);
                return std::nullopt;
            },
            [at](const Config& config) -> std::optional<std::string> {
                if (at(config)->empty()) return std::nullopt;
                std::string out = "[";
                for (const std::string& each : *at(config)) out += (out.size() > 1 ? ", " : "") + in_quotes(each);
                return out + "]";
            },
            std::move(example)};
}

template <class At>
Key yes_or_no(std::string path, std::string help, At at) {
    return {std::move(path), std::move(help),
            [at](const toml::node& node, Config& config) -> std::optional<std::string> {
                if (!node.is_boolean()) return "must be true or false";
                *at(config) = node.as_boolean()->get();
                return std::nullopt;
            },
            [at](const Config& config) -> std::optional<std::string> {
                const auto* member = at(config);
                if (!member) return std::nullopt;
                return *member ? "true" : "false";
            },
            "false"};
}

template <class At>
Key whole_number(std::string path, std::string help, std::int64_t lo, std::int64_t hi, std::string example, At at) {
    return {std::move(path), std::move(help),
            [=](const toml::node& node, Config& config) -> std::optional<std::string> {
                const auto* number = node.as_integer();
                if (!number || number->get() < lo || number->get() > hi)
                    return hi == std::numeric_limits<std::int64_t>::max()
                               ? fmt::format("must be a whole number, {} or more", lo)
                               : fmt::format("must be a whole number from {} to {}", lo, hi);
                auto& member = *at(config);
                member = static_cast<std::remove_reference_t<decltype(member)>>(number->get());
                return std::nullopt;
            },
            [at](const Config& config) -> std::optional<std::string> {
                const auto* member = at(config);
                if (!member) return std::nullopt;
                return std::to_string(*member);
            },
            std::move(example)};
}

template <class At>
Key number(std::string path, std::string help, double lo, double hi, std::string example, At at) {
    return {std::move(path), std::move(help),
            [=](const toml::node& node, Config& config) -> std::optional<std::string> {
                const auto value = node.value<double>();
                if (!node.is_number() || !value || !(*value >= lo && *value <= hi))
                    return fmt::format("must be a number from {} to {}", lo, hi);
                *at(config) = *value;
                return std::nullopt;
            },
            [at](const Config& config) -> std::optional<std::string> {
                const auto* member = at(config);
                if (!member) return std::nullopt;
                return decimal(*member);
            },
            std::move(example)};
}

// Members behind a pointer that may be missing: of an alternative that is not chosen, or optional ones.
template <class Alternative, class Variant, class Member>
auto within(Variant Config::* variant, Member Alternative::* member) {
    return [=](auto& config) {
        auto* chosen = std::get_if<Alternative>(&(config.*variant));
        return chosen ? &(chosen->*member) : nullptr;
    };
}
template <class Alternative, class Member>
auto link_key(Member Alternative::* member) {
    return within(&Config::link, member);
}
template <class Alternative, class Member>
auto position_key(Member Alternative::* member) {
    return within(&Config::position, member);
}

Key station_type_key() {
    return {"station.type",
            "what it is, as others are told",
            [](const toml::node& node, Config& config) -> std::optional<std::string> {
                const auto* name = node.as_string();
                for (const auto& [type, known] : station_types)
                    if (name && name->get() == known) {
                        config.station.type = type;
                        return std::nullopt;
                    }
                std::string names;
                for (const auto& [type, known] : station_types)
                    names += fmt::format("{}\"{}\"", names.empty() ? "" : ", ", known);
                return "must be one of " + names;
            },
            [](const Config& config) -> std::optional<std::string> {
                for (const auto& [type, known] : station_types)
                    if (type == config.station.type) return in_quotes(std::string(known));
                return std::nullopt;
            },
            {}};
}

Key address_key() {
    return {"station.address", "link-layer address to send from; without it the interface's own, or 02:00 and the id",
            [](const toml::node& node, Config& config) -> std::optional<std::string> {
                const auto* written = node.as_string();
                const auto address = written ? mac_address_from(written->get()) : std::nullopt;
                if (!address || (address->octets[0] & 1) != 0 || *address == MacAddress{})
                    return "must be the address of one station, as \"02:00:00:00:12:67\"";
                config.station.address = address;
                return std::nullopt;
            },
            [](const Config& config) -> std::optional<std::string> {
                if (!config.station.address) return std::nullopt;
                return in_quotes(to_string(*config.station.address));
            },
            "\"02:00:00:00:12:67\""};
}

Key seed_key() {
    return {"station.seed",
            "of what is drawn by chance, so that a run can be repeated; without it another one each time",
            [](const toml::node& node, Config& config) -> std::optional<std::string> {
                const auto* seed = node.as_integer();
                if (!seed || seed->get() < 0) return "must be a whole number, 0 or more";
                config.station.seed = static_cast<std::uint64_t>(seed->get());
                return std::nullopt;
            },
            [](const Config& config) -> std::optional<std::string> {
                if (!config.station.seed) return std::nullopt;
                return std::to_string(*config.station.seed);
            },
            "7"};
}

Key countries_key() {
    return {"security.countries",
            "UN M49 numbers of where it drives; without them tickets that are valid in countries are not believed",
            [](const toml::node& node, Config& config) -> std::optional<std::string> {
                constexpr const char* rule = "must be a list of UN M49 numbers from 0 to 65535, as [276, 40]";
                const toml::array* list = node.as_array();
                if (!list) return rule;
                std::vector<std::uint16_t> countries;
                for (const toml::node& element : *list) {
                    const auto* number = element.as_integer();
                    if (!number || number->get() < 0 || number->get() > 65535) return rule;
                    countries.push_back(static_cast<std::uint16_t>(number->get()));
                }
                config.security.countries = std::move(countries);
                return std::nullopt;
            },
            [](const Config& config) -> std::optional<std::string> {
                if (config.security.countries.empty()) return std::nullopt;
                return fmt::format("[{}]", fmt::join(config.security.countries, ", "));
            },
            "[276]"};
}

Key timing_key() {
    return {
        "link.capture.timing",
        "\"recorded\": packets come with the intervals of the capture; \"fast\": on virtual time, one after the other",
        [](const toml::node& node, Config& config) -> std::optional<std::string> {
            const auto* name = node.as_string();
            if (!name || (name->get() != "fast" && name->get() != "recorded"))
                return "must be \"recorded\" or \"fast\"";
            std::get<Config::Capture>(config.link).fast = name->get() == "fast";
            return std::nullopt;
        },
        [](const Config& config) -> std::optional<std::string> {
            const auto* capture = std::get_if<Config::Capture>(&config.link);
            if (!capture) return std::nullopt;
            return capture->fast ? "\"fast\"" : "\"recorded\"";
        },
        "\"recorded\""};
}

Key start_key() {
    return {"link.capture.start", "when virtual time begins; without it with the first packet, or now",
            [](const toml::node& node, Config& config) -> std::optional<std::string> {
                const auto* written = node.as_string();
                const auto start = written ? from_iso8601(written->get()) : std::nullopt;
                if (!start || !in_time_range(*start))
                    return "must be a time in quotes from 2004 to 2139, as \"2026-11-25T10:00:00Z\"";
                std::get<Config::Capture>(config.link).start = start;
                return std::nullopt;
            },
            [](const Config& config) -> std::optional<std::string> {
                const auto* capture = std::get_if<Config::Capture>(&config.link);
                if (!capture || !capture->start) return std::nullopt;
                return in_quotes(to_iso8601(*capture->start));
            },
            "\"2026-11-25T10:00:00Z\""};
}

Key altitude_key() {
    return {"position.fixed.altitude_m", "above the ellipsoid, metres; without it unknown",
            [](const toml::node& node, Config& config) -> std::optional<std::string> {
                const auto value = node.value<double>();
                if (!node.is_number() || !value || !(*value >= -1000 && *value <= 8000))
                    return "must be a number from -1000 to 8000";
                std::get<Config::Fixed>(config.position).altitude_m = *value;
                return std::nullopt;
            },
            [](const Config& config) -> std::optional<std::string> {
                const auto* fixed = std::get_if<Config::Fixed>(&config.position);
                if (!fixed || !fixed->altitude_m) return std::nullopt;
                return decimal(*fixed->altitude_m);
            },
            "370.0"};
}

std::vector<Key> make_keys() {
    using C = Config;
    return {
        whole_number("station.id", "StationID in every message", 0, std::numeric_limits<std::uint32_t>::max(), "1",
                     [](auto& c) { return &c.station.id; }),
        station_type_key(),
        address_key(),
        yes_or_no("station.send_cam", "send cooperative awareness messages; false: listen only",
                  [](auto& c) { return &c.station.send_cam; }),
        seed_key(),
        number("station.length_m", "of the vehicle, metres", 0.1, 102.2, "4.5",
               [](auto& c) { return &c.station.length_m; }),
        number("station.width_m", "of the vehicle, metres", 0.1, 6.1, "1.8",
               [](auto& c) { return &c.station.width_m; }),

        texts("security.roots", "trusted root certificates; whoever is certified below them is believed",
              "[\"lab/root.oer\"]", [](auto& c) { return &c.security.roots; }),
        texts("security.authorities", "authorization authorities known beforehand", "[\"lab/authority.oer\"]",
              [](auto& c) { return &c.security.authorities; }),
        text("security.ticket", "our authorization ticket, as `chorus pki issue` makes it", "lab/ticket-1.oer",
             [](auto& c) { return &c.security.ticket; }),
        text("security.key", "the ticket's private key; readable by its owner only", "lab/ticket-1.key",
             [](auto& c) { return &c.security.key; }),
        countries_key(),
        yes_or_no("security.unsecured",
                  "true: sign nothing and refuse what is signed; for laboratories, in place of the four above",
                  [](auto& c) { return &c.security.unsecured; }),

        yes_or_no(
            "verify.key_cache",
            "tables of the keys that are heard often, for speed; patented in some countries (docs/verification.md)",
            [](auto& c) { return &c.verify.key_cache; }),
        whole_number("verify.table_octets", "memory for the table of one key at most", 16 * 1024, 256 * 1024, "102400",
                     [](auto& c) { return &c.verify.table_octets; }),
        whole_number("verify.threads", "threads that verify signatures beside the station's own", 0, 64, "0",
                     [](auto& c) { return &c.verify.threads; }),

        text("link.interface.name", "network interface that carries ethertype 0x8947; needs CAP_NET_RAW", "eth0",
             link_key(&C::Interface::name)),
        text("link.multicast.group", "multicast group: stations on one bench hear each other without rights or radios",
             "239.118.122.97", link_key(&C::Multicast::group)),
        whole_number("link.multicast.port", "UDP port of the group", 1, 65535, "8947", link_key(&C::Multicast::port)),
        text("link.multicast.interface_address", "own IPv4 address to use; without it the system chooses", "127.0.0.1",
             link_key(&C::Multicast::interface_address)),
        text("link.capture.read", "pcap or pcapng to receive from", "in.pcap", link_key(&C::Capture::read)),
        text("link.capture.write", "pcap to record what is sent", "out.pcap", link_key(&C::Capture::write)),
        timing_key(),
        start_key(),

        text("position.gpsd.host", "where gpsd runs", "localhost", position_key(&C::Gpsd::host)),
        whole_number("position.gpsd.port", "its TCP port", 1, 65535, "2947", position_key(&C::Gpsd::port)),
        number("position.fixed.latitude_deg", "degrees, north positive", -90, 90, "48.7668",
               position_key(&C::Fixed::latitude_deg)),
        number("position.fixed.longitude_deg", "degrees, east positive", -180, 180, "11.4325",
               position_key(&C::Fixed::longitude_deg)),
        altitude_key(),
        number("position.fixed.heading_deg", "degrees clockwise from north", 0, 360, "0.0",
               position_key(&C::Fixed::heading_deg)),
        number("position.fixed.speed_mps", "metres per second; the place does not change with it", 0, 163.8, "0.0",
               position_key(&C::Fixed::speed_mps)),
        number("position.fixed.confidence_m", "how far the true place may be away, metres, at 95 %", 0.01, 40.93, "5.0",
               position_key(&C::Fixed::confidence_m)),

        text("metrics.address", "serve Prometheus metrics at http://address:port/metrics", "127.0.0.1",
             [](auto& c) { return &c.metrics.address; }),
        whole_number("metrics.port", "TCP port; 0: the system chooses", 0, 65535, "9478",
                     [](auto& c) { return &c.metrics.port; }),
    };
}

const std::vector<Key>& keys() {
    static const std::vector<Key> all = make_keys();
    return all;
}

const Key* find_key(const std::string& path) {
    const auto at = std::ranges::find(keys(), path, &Key::path);
    return at == keys().end() ? nullptr : &*at;
}

// ---- names that nearly fit

std::size_t distance(std::string_view a, std::string_view b) {  // of Levenshtein
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j)
            diagonal = std::exchange(row[j + 1], std::min({row[j] + 1, row[j + 1] + 1, diagonal + (a[i] != b[j])}));
    }
    return row.back();
}

std::string_view last_part(std::string_view path) { return path.substr(path.rfind('.') + 1); }

// "; did you mean station.address?" or, when nothing comes near, the keys of that section.
std::string suggestion(const std::string& path) {
    constexpr std::size_t longest = 100;
    if (path.size() > longest) return {};
    const Key* nearest = nullptr;
    std::size_t best = std::numeric_limits<std::size_t>::max();
    for (const Key& key : keys()) {
        // the same key in another section is meant more likely than a long detour
        const std::size_t away =
            std::min(distance(path, key.path), distance(last_part(path), last_part(key.path)) + (path.size() > 3));
        if (away < best) {
            best = away;
            nearest = &key;
        }
    }
    if (nearest && best <= std::max<std::size_t>(2, last_part(path).size() / 3))
        return fmt::format("; did you mean {}?", nearest->path);
    const std::string section = path.substr(0, path.rfind('.') + 1);
    std::string names;
    for (const Key& key : keys())
        if (!section.empty() && key.path.starts_with(section))
            names += (names.empty() ? "" : ", ") + key.path.substr(section.size());
    return names.empty() ? "; the sections are station, security, link, position and metrics"
                         : fmt::format("; {} has {}", section.substr(0, section.size() - 1), names);
}

// ---- reading

class Reader {
  public:
    explicit Reader(const std::string& name) : name_(name) {}

    Result<Config, std::string> read(std::string_view text) {
        // Bounded, so that the depth of what the parser builds is, too.
        if (text.size() > small_file_octets_max)
            return fail(fmt::format("{}: is larger than the 64 KiB that are read", name_));
        try {
            const toml::table root = toml::parse(text, name_);
            if (auto error = table(root, "")) return fail(*error);
        } catch (const toml::parse_error& error) {
            return fail(fmt::format("{}:{}: is no TOML: {}", name_, error.source().begin.line, error.description()));
        }
        if (auto error = whole()) return fail(fmt::format("{}: {}", name_, *error));
        resolve_files();
        return std::move(config_);
    }

  private:
    std::string at(const toml::node& node, const std::string& what) const {
        return fmt::format("{}:{}: {}", name_, node.source().begin.line, what);
    }

    static bool is_section(const std::string& path) {
        return path.empty() ||
               std::ranges::any_of(keys(), [&](const Key& key) { return key.path.starts_with(path + "."); });
    }

    std::optional<std::string> table(const toml::table& table, const std::string& path) {
        if (auto error = choose(table, path)) return error;
        for (const auto& [key, node] : table) {
            const std::string inner = path.empty() ? std::string(key.str()) : fmt::format("{}.{}", path, key.str());
            if (const Key* known = find_key(inner)) {
                if (const auto rule = known->read(node, config_)) return at(node, fmt::format("{} {}", inner, *rule));
                if (known->path.starts_with("position.fixed.l")) ++coordinates_;
            } else if (!is_section(inner)) {
                return at(node, fmt::format("there is no key {}{}", inner, suggestion(inner)));
            } else if (!node.is_table()) {
                return at(node, fmt::format("{} must be a section with keys, as [{}]", inner, inner));
            } else if (auto error = this->table(*node.as_table(), inner)) {
                return error;
            }
        }
        return std::nullopt;
    }

    // A section of the link or the position chooses what it is named after.
    std::optional<std::string> choose(const toml::table& table, const std::string& path) {
        const auto once = [&](auto& variant, auto chosen, const char* rule) -> std::optional<std::string> {
            if (variant.index() != 0) return at(table, rule);
            variant = std::move(chosen);
            return std::nullopt;
        };
        constexpr const char* one_link =
            "there is one link: choose one of link.interface, link.multicast, link.capture";
        constexpr const char* one_position = "there is one position: choose one of position.gpsd, position.fixed";
        if (path == "link.interface") return once(config_.link, Config::Interface{}, one_link);
        if (path == "link.multicast") return once(config_.link, Config::Multicast{}, one_link);
        if (path == "link.capture") return once(config_.link, Config::Capture{}, one_link);
        if (path == "position.gpsd") return once(config_.position, Config::Gpsd{}, one_position);
        if (path == "position.fixed") return once(config_.position, Config::Fixed{}, one_position);
        return std::nullopt;
    }

    // What must hold of all keys together.
    std::optional<std::string> whole() const {
        using std::string_literals::operator""s;
        if (const auto* interface = std::get_if<Config::Interface>(&config_.link); interface && interface->name.empty())
            return "link.interface.name is missing; `ip link` lists the interfaces"s;
        if (const auto* capture = std::get_if<Config::Capture>(&config_.link)) {
            if (capture->read.empty() && capture->write.empty()) return "link.capture needs read, write or both"s;
            if (capture->start && !capture->fast) return "link.capture.start goes with timing = \"fast\""s;
        }
        if (config_.link.index() == 0)
            return "there is no link; add [link.interface], [link.multicast] or [link.capture]"s;
        if (config_.position.index() == 0) return "there is no position; add [position.gpsd] or [position.fixed]"s;
        if (std::holds_alternative<Config::Fixed>(config_.position) && coordinates_ < 2)
            return "position.fixed needs latitude_deg and longitude_deg"s;
        const auto* capture = std::get_if<Config::Capture>(&config_.link);
        if (capture && (capture->fast || !capture->read.empty()) &&
            !std::holds_alternative<Config::Fixed>(config_.position))
            return "a capture's time needs [position.fixed]; gpsd lives in the present"s;
        return security();
    }

    std::optional<std::string> security() const {
        using std::string_literals::operator""s;
        const auto& s = config_.security;
        const bool any = !s.roots.empty() || !s.authorities.empty() || !s.ticket.empty() || !s.key.empty();
        if (s.unsecured && any) return "security.unsecured = true goes without roots, authorities, ticket and key"s;
        if (s.unsecured) return std::nullopt;
        constexpr const char* cure =
            "; `chorus pki init lab && chorus pki issue lab` makes all four, or say security.unsecured = true";
        if (s.roots.empty()) return "security.roots is missing"s + cure;
        if (s.authorities.empty()) return "security.authorities is missing"s + cure;
        if (s.ticket.empty()) return "security.ticket is missing"s + cure;
        if (s.key.empty()) return "security.key is missing"s + cure;
        return std::nullopt;
    }

    void resolve_files() {
        const auto slash = name_.rfind('/');
        if (slash == std::string::npos) return;
        const std::string folder = name_.substr(0, slash + 1);
        const auto resolve = [&](std::string& file) {
            if (!file.empty() && file[0] != '/' && file != "-") file = folder + file;
        };
        for (std::string& root : config_.security.roots) resolve(root);
        for (std::string& authority : config_.security.authorities) resolve(authority);
        resolve(config_.security.ticket);
        resolve(config_.security.key);
        if (auto* capture = std::get_if<Config::Capture>(&config_.link)) {
            resolve(capture->read);
            resolve(capture->write);
        }
    }

    const std::string& name_;
    Config config_;
    int coordinates_ = 0;
};

}  // namespace

VehicleState StationConfigFile::vehicle() const {
    VehicleState state;
    state.length_m = station.length_m;
    state.width_m = station.width_m;
    state.station_type = station.type;
    if (const auto* fixed = std::get_if<Fixed>(&position)) {
        state.position = {fixed->latitude_deg, fixed->longitude_deg};
        state.altitude_m = fixed->altitude_m;
        state.heading_deg = std::fmod(fixed->heading_deg, 360);
        state.speed_mps = fixed->speed_mps;
        state.position_confidence = {fixed->confidence_m, fixed->confidence_m, 0};
    }
    return state;
}

Result<StationConfigFile, std::string> parse_station_config(std::string_view toml, const std::string& name) {
    return Reader(name).read(toml);
}

std::string to_toml(const StationConfigFile& config) {
    std::string out, section;
    for (const Key& key : keys()) {
        const std::string of = key.path.substr(0, key.path.rfind('.'));
        const bool in_effect = !(of.starts_with("link.") || of.starts_with("position.")) ||
                               std::ranges::any_of(keys(), [&](const Key& each) {
                                   return each.path.starts_with(of + ".") && each.write(config).has_value();
                               });
        if (of != section) out += fmt::format("{}{}[{}]\n", section.empty() ? "" : "\n", in_effect ? "" : "# ", of);
        section = of;
        const std::string name(last_part(key.path));
        const auto value = key.write(config);
        out += fmt::format("# {}\n", key.help);
        out += value ? fmt::format("{} = {}\n", name, *value) : fmt::format("# {} = {}\n", name, key.example);
    }
    return out;
}

}  // namespace chorus::cli
