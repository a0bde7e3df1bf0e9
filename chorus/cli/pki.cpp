// chorus pki: a laboratory's root, authority and tickets, and what any certificate says.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/option_values.hpp"
#include "chorus/core/small_file.hpp"
#include "chorus/core/time_range.hpp"
#include "chorus/v2x/security/certificate.hpp"
#include "chorus/v2x/security/pki.hpp"

namespace chorus::cli {

namespace {

namespace security = v2x::security;
namespace fs = std::filesystem;
using security::AppPermission;

[[noreturn]] void stop(int code, const std::string& sentence) {
    fmt::print(stderr, "chorus pki: {}\n", sentence);
    throw Exit{code};
}

// ---- files

void refuse_existing(const std::string& file) {
    std::error_code fault;
    if (fs::exists(fs::symlink_status(file, fault)))
        stop(exit_io, fmt::format("{}: exists already and is not overwritten; choose another directory or name", file));
}

void store_key(const crypto::PrivateKey& key, const std::string& file) {
    if (const auto stored = key.store(file); !stored) stop(exit_io, fmt::format("{}: {}", file, words(stored.error())));
}

void store_certificate(Bytes octets, const std::string& file) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    const bool written =
        descriptor >= 0 && ::write(descriptor, octets.data(), octets.size()) == static_cast<ssize_t>(octets.size());
    if (descriptor >= 0) ::close(descriptor);
    if (!written) stop(exit_io, fmt::format("{}: cannot be written", file));
}

std::shared_ptr<const crypto::PrivateKey> load_key(const std::string& file) {
    auto key = crypto::PrivateKey::load(file);
    if (!key)
        stop(key.error() == crypto::KeyError::file_unreadable ? exit_io : exit_config,
             fmt::format("{}: {}", file, words(key.error())));
    return std::make_shared<const crypto::PrivateKey>(std::move(*key));
}

ByteVector load_certificate(const std::string& file) {
    auto octets = read_small_file(file);
    if (!octets)
        stop(exit_io, fmt::format("{}: {}; chorus pki init makes a root and an authority", file, octets.error()));
    return std::move(*octets);
}

// ---- options in words

Timestamp time_from(const std::string& text) {
    if (text == "now") {
        const auto since = std::chrono::system_clock::now().time_since_epoch();
        return timestamp_from_unix_us(std::chrono::duration_cast<std::chrono::microseconds>(since).count());
    }
    const auto time = from_iso8601(text);
    if (!time) stop(exit_usage, fmt::format("--start {}: give a time as 2026-11-25T10:00:00Z, or now", text));
    if (!in_time_range(*time))
        stop(exit_usage, fmt::format("--start {}: certificates can say times from 2004 to 2139 only", text));
    return *time;
}

// Secret keys, or, with a seed, keys for tests that whoever knows the seed can compute.
class Keys {
  public:
    explicit Keys(std::optional<std::uint64_t> seed) : seed_(seed) {}
    std::shared_ptr<const crypto::PrivateKey> make(const std::string& purpose) const {
        return std::make_shared<const crypto::PrivateKey>(seed_ ? crypto::PrivateKey::from_seed(*seed_, purpose)
                                                                : crypto::PrivateKey::generate());
    }
    security::Nonces nonces() const { return seed_ ? security::Nonces::deterministic : security::Nonces::random; }

  private:
    std::optional<std::uint64_t> seed_;
};

// AID, or AID:SSP with the SSP as hexadecimal bitmap
AppPermission permission_from(const std::string& text) {
    const auto colon = text.find(':');
    const std::string_view number = std::string_view(text).substr(0, colon);
    AppPermission permission;
    const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), permission.aid);
    const bool whole = fault == std::errc() && end == number.data() + number.size();
    const auto ssp = colon == std::string::npos ? ByteVector{} : from_hex(std::string_view(text).substr(colon + 1));
    if (!whole || !ssp || ssp->size() > 31)
        stop(exit_usage, fmt::format("--permission {}: give AID or AID:SSP, as 36:010000 for CAM", text));
    if (colon != std::string::npos) permission.form = AppPermission::Form::bitmap;
    permission.ssp = *ssp;
    return permission;
}

security::Region region_from(const std::string& circle, const std::vector<std::uint16_t>& countries) {
    if (!countries.empty()) return security::Region(security::IdentifiedRegion{countries});
    if (circle.empty()) return {};
    std::array<double, 3> numbers{};
    const char* at = circle.data();
    const char* const end = at + circle.size();
    for (double& number : numbers) {
        const auto [next, fault] = std::from_chars(at, end, number);
        if (fault != std::errc()) break;
        at = next != end && *next == ',' && &number != &numbers.back() ? next + 1 : next;
        if (&number != &numbers.back()) continue;
        const bool on_earth = std::abs(numbers[0]) <= 90 && std::abs(numbers[1]) <= 180;
        if (at == end && on_earth && number >= 1 && number <= 65535)
            return security::Region(security::CircularRegion{{numbers[0], numbers[1]}, number});
    }
    stop(exit_usage, fmt::format("--circle {}: give LATITUDE,LONGITUDE,RADIUS in degrees and metres (1 to 65535), as "
                                 "48.765,11.424,5000",
                                 circle));
}

security::Issued must(Result<security::Issued, Drop> made, const std::string& what) {
    if (!made) stop(exit_config, fmt::format("{} would not be accepted: {}", what, words(made.error())));
    return std::move(*made);
}

// ---- init

struct InitOptions {
    std::string directory, name = "laboratory", start = "now";
    unsigned days = 3 * 365;
    std::optional<std::uint64_t> seed;
};

void init(const InitOptions& options) {
    const fs::path directory = options.directory;
    const std::string root_file = directory / "root.oer", root_key_file = directory / "root.key",
                      authority_file = directory / "authority.oer", authority_key_file = directory / "authority.key",
                      encryption_key_file = directory / "authority.encryption.key";
    for (const auto& file : {root_file, root_key_file, authority_file, authority_key_file, encryption_key_file})
        refuse_existing(file);
    const Timestamp start = time_from(options.start);
    const Duration lifetime = std::chrono::hours(24) * options.days;
    const Keys keys(options.seed);
    const auto root = must(
        security::make_root({options.name + " root", start, lifetime, {}, nullptr}, keys.make("root"), keys.nonces()),
        "the root");
    const auto encryption_key = keys.make("requests");
    const auto authority =
        must(security::make_authority({options.name + " authority", start, lifetime, {}, encryption_key},
                                      keys.make("authority"), root, keys.nonces()),
             "the authority");

    std::error_code fault;
    fs::create_directories(directory, fault);
    if (fault) stop(exit_io, fmt::format("{}: {}", options.directory, fault.message()));
    store_key(*root.key, root_key_file);
    store_key(*authority.key, authority_key_file);
    store_key(*encryption_key, encryption_key_file);
    store_certificate(root.certificate, root_file);
    store_certificate(authority.certificate, authority_file);
    fmt::print("{}: root and authority, valid from {} for {} days\n", options.directory, to_iso8601(start),
               options.days);
}

// ---- issue

struct IssueOptions {
    std::string directory, name, start = "now", circle;
    unsigned hours = 168, count = 1;
    std::vector<std::string> permissions;
    std::vector<std::uint16_t> countries;
    std::optional<std::uint64_t> seed;
};

// NAME for one ticket, NAME-1, NAME-2, ... for several; without a name the first free ticket-N.
std::vector<std::string> names_for(const IssueOptions& options) {
    std::vector<std::string> names;
    const std::string stem = options.name.empty() ? "ticket" : options.name;
    if (stem.find('/') != std::string::npos)
        stop(exit_usage, fmt::format("--name {}: a name for files in {}, without '/'", stem, options.directory));
    if (!options.name.empty() && options.count == 1) return {stem};
    for (unsigned number = 1; names.size() < options.count; ++number) {
        const std::string name = fmt::format("{}-{}", stem, number);
        std::error_code fault;
        const bool taken = fs::exists(fs::path(options.directory) / (name + ".oer"), fault) ||
                           fs::exists(fs::path(options.directory) / (name + ".key"), fault);
        if (!taken || !options.name.empty()) names.push_back(name);
    }
    return names;
}

void issue(const IssueOptions& options) {
    const fs::path directory = options.directory;
    const security::Issued authority{load_certificate(directory / "authority.oer"),
                                     load_key(directory / "authority.key")};
    security::TicketSpec spec;
    spec.start = time_from(options.start);
    spec.lifetime = std::chrono::hours(1) * options.hours;
    spec.region = region_from(options.circle, options.countries);
    for (const std::string& text : options.permissions) spec.permissions.push_back(permission_from(text));

    const Keys keys(options.seed);
    const auto names = names_for(options);
    for (const std::string& name : names) {
        refuse_existing(directory / (name + ".oer"));
        refuse_existing(directory / (name + ".key"));
    }
    for (const std::string& name : names) {
        const auto ticket = must(security::issue_ticket(spec, keys.make(name), authority, keys.nonces()), "the ticket");
        store_key(*ticket.key, directory / (name + ".key"));
        store_certificate(ticket.certificate, directory / (name + ".oer"));
        const auto read = security::read_certificate(ticket.certificate);
        fmt::print("{}: {}, valid from {} to {}\n", (directory / (name + ".oer")).string(), to_hex(read->id),
                   to_iso8601(read->validity.start), to_iso8601(read->validity.end));
    }
}

// ---- show

std::string aid_name(std::uint32_t aid) {
    switch (aid) {
        case security::its_aid::ca: return "CAM";
        case security::its_aid::den: return "DENM";
        case security::its_aid::gn_mgmt: return "GeoNetworking management";
        case security::its_aid::crl: return "certificate revocation lists";
        case security::its_aid::scr: return "certificate requests";
        case security::its_aid::ctl: return "certificate trust lists";
        default: return {};
    }
}

std::vector<std::string> ssp_words(const AppPermission& permission) {
    namespace bits = security::cam_ssp;
    std::vector<std::string> words;
    const auto add = [&](const security::SspBit& bit) {
        if (bit.octet < permission.ssp.size() && permission.ssp[bit.octet] & bit.mask) words.emplace_back(bit.name);
    };
    if (permission.aid == security::its_aid::ca) {
        for (const auto& bit : {bits::tolling_zone, bits::public_transport, bits::special_transport,
                                bits::dangerous_goods, bits::roadwork, bits::rescue, bits::emergency, bits::safety_car,
                                bits::closed_lanes, bits::request_right_of_way, bits::request_free_crossing,
                                bits::no_passing, bits::no_passing_for_trucks, bits::speed_limit})
            add(bit);
    } else if (permission.aid == security::its_aid::den) {
        for (unsigned cause = 0; cause < 256; ++cause) {
            if (const auto bit = security::denm_ssp_bit(static_cast<std::uint8_t>(cause))) add(*bit);
        }
    }
    return words;
}

std::string_view kind_of(const security::Certificate& certificate) {
    if (!security::check_root_profile(certificate)) return "root";
    if (!security::check_authority_profile(certificate)) return "authority";
    if (!security::check_ticket_profile(certificate)) return "authorization ticket";
    return "certificate of another kind";
}

nlohmann::ordered_json place_json(const Position& place) {
    return {{"latitude_deg", place.latitude_deg}, {"longitude_deg", place.longitude_deg}};
}

nlohmann::ordered_json region_json(const security::Region& region) {
    using Json = nlohmann::ordered_json;
    struct {
        Json operator()(const security::Region::Anywhere&) const { return "anywhere"; }
        Json operator()(const security::CircularRegion& circle) const {
            return {{"circle", {{"centre", place_json(circle.centre)}, {"radius_m", circle.radius_m}}}};
        }
        Json operator()(const std::vector<security::RectangularRegion>& boxes) const {
            Json list = Json::array();
            for (const auto& box : boxes)
                list.push_back(
                    {{"north_west", place_json(box.north_west)}, {"south_east", place_json(box.south_east)}});
            return {{"rectangles", list}};
        }
        Json operator()(const security::PolygonalRegion& polygon) const {
            Json list = Json::array();
            for (const Position& corner : polygon.corners) list.push_back(place_json(corner));
            return {{"polygon", list}};
        }
        Json operator()(const security::IdentifiedRegion& identified) const {
            return {{"countries", identified.countries}};
        }
    } write;
    return std::visit(write, region.shape());
}

nlohmann::ordered_json range_json(const security::IssuablePermission& range) {
    nlohmann::ordered_json json = {{"its_aid", range.aid}};
    if (const auto name = aid_name(range.aid); !name.empty()) json["name"] = name;
    if (const auto* bitmap = std::get_if<security::IssuablePermission::Bitmap>(&range.range)) {
        json["ssp_value"] = to_hex(bitmap->value);
        json["ssp_mask"] = to_hex(bitmap->mask);
    } else if (const auto* opaque = std::get_if<security::IssuablePermission::Opaque>(&range.range)) {
        json["ssp"] = nlohmann::ordered_json::array();
        for (const auto& value : opaque->values) json["ssp"].push_back(to_hex(value));
    } else {
        json["ssp"] = "any";
    }
    return json;
}

nlohmann::ordered_json certificate_json(const security::Certificate& certificate) {
    nlohmann::ordered_json json = {{"kind", kind_of(certificate)}, {"id", to_hex(certificate.id)}};
    json["issuer"] = certificate.self_signed ? "self" : to_hex(certificate.issuer);
    if (certificate.self_signed)
        json["self_signature"] = security::check_signature(certificate, certificate) ? "wrong" : "good";
    if (certificate.name) json["name"] = *certificate.name;
    json["valid_from"] = to_iso8601(certificate.validity.start);
    json["valid_until"] = to_iso8601(certificate.validity.end);
    json["region"] = region_json(certificate.region);
    json["permissions"] = nlohmann::ordered_json::array();
    for (const auto& permission : certificate.app_permissions) {
        nlohmann::ordered_json entry = {{"its_aid", permission.aid}};
        if (const auto name = aid_name(permission.aid); !name.empty()) entry["name"] = name;
        if (permission.form != AppPermission::Form::absent) entry["ssp"] = to_hex(permission.ssp);
        if (const auto words = ssp_words(permission); !words.empty()) entry["ssp_words"] = words;
        json["permissions"].push_back(entry);
    }
    if (certificate.issue_permissions) {
        json["may_issue"] = nlohmann::ordered_json::array();
        for (const auto& range : certificate.issue_permissions->listed) json["may_issue"].push_back(range_json(range));
        json["may_issue_everything_else"] = certificate.issue_permissions->everything_else;
    }
    json["curve"] = to_string(certificate.key_curve);
    json["encryption_key"] = certificate.has_encryption_key;
    json["octets"] = certificate.octets.size();
    return json;
}

std::string region_words(const nlohmann::ordered_json& region) {
    if (region.is_string()) return region.get<std::string>();
    if (const auto circle = region.find("circle"); circle != region.end())
        return fmt::format("within {} m of {}, {}", (*circle)["radius_m"].get<double>(),
                           (*circle)["centre"]["latitude_deg"].get<double>(),
                           (*circle)["centre"]["longitude_deg"].get<double>());
    return region.dump();
}

void print_certificate(const nlohmann::ordered_json& json) {
    const auto line = [](std::string_view name, const std::string& value) { fmt::print("{:<16}{}\n", name, value); };
    fmt::print("{} {}\n", json["kind"].get<std::string>(), json["id"].get<std::string>());
    if (json.contains("name")) line("  name", json["name"]);
    const std::string issuer = json["issuer"];
    line("  issuer", json.contains("self_signature")
                         ? fmt::format("itself, signature {}", json["self_signature"].get<std::string>())
                         : issuer);
    line("  valid", fmt::format("from {} until {}", json["valid_from"].get<std::string>(),
                                json["valid_until"].get<std::string>()));
    line("  region", region_words(json["region"]));
    const auto permission_line = [&](std::string_view title, const nlohmann::ordered_json& entry) {
        std::string text = fmt::format("{:<4}", entry["its_aid"].get<std::uint32_t>());
        if (entry.contains("name")) text += fmt::format(" {}", entry["name"].get<std::string>());
        if (entry.contains("ssp") && entry["ssp"].is_string()) text += ", SSP " + entry["ssp"].get<std::string>();
        if (entry.contains("ssp") && entry["ssp"].is_array()) text += ", SSP one of " + entry["ssp"].dump();
        if (entry.contains("ssp_value"))
            text += fmt::format(", SSP {} where mask {}", entry["ssp_value"].get<std::string>(),
                                entry["ssp_mask"].get<std::string>());
        line(title, text);
        if (!entry.contains("ssp_words")) return;
        std::string words;
        for (const auto& word : entry["ssp_words"]) words += (words.empty() ? "" : ", ") + word.get<std::string>();
        line("", "     " + words);
    };
    for (const auto& entry : json["permissions"]) permission_line("  may send", entry);
    if (json.contains("may_issue")) {
        for (const auto& entry : json["may_issue"]) permission_line("  may issue", entry);
        if (json["may_issue_everything_else"].get<bool>()) line("  may issue", "everything else");
    }
    line("  key",
         json["curve"].get<std::string>() + (json["encryption_key"].get<bool>() ? ", and an encryption key" : ""));
}

void show(const std::string& file, bool as_json) {
    const auto octets = read_small_file(file);
    if (!octets) stop(exit_io, fmt::format("{}: {}; give a certificate in OER", file, octets.error()));
    const auto certificate = security::read_certificate(*octets);
    if (!certificate)
        stop(exit_config, fmt::format("{}: {} Give a certificate in OER.", file, words(certificate.error())));
    const auto json = certificate_json(*certificate);
    if (as_json)
        fmt::print("{}\n", json.dump());
    else
        print_certificate(json);
}

}  // namespace

void add_pki(CommandLine program) {
    CommandLine command = program.command("pki", "Make a laboratory's certificates, or read any certificate");
    command.require_command();
    command.footer(
        "examples:\n"
        "  chorus pki init lab                               root and authority\n"
        "  chorus pki issue lab --circle 48.765,11.424,5000  a ticket that is valid there\n"
        "  chorus pki show lab/ticket-1.oer\n"
        "Private keys are readable by their owner only. Nothing is ever overwritten.\n"
        "exit: 0 done, 2 usage, 3 a certificate or key is unusable, 4 a file exists or cannot be used");

    auto init_options = std::make_shared<InitOptions>();
    CommandLine init_command = command.command("init", "Make a root and an authorization authority in DIR");
    init_command.option("dir", init_options->directory, "directory, made when it does not exist").required();
    init_command.option("--name", init_options->name, "first word of their names").show_default();
    init_command.option("--start", init_options->start, "valid from, 2026-11-25T10:00:00Z or now").show_default();
    init_command.option("--days", init_options->days, "valid for this many days").within(1, 36'500).show_default();
    init_command.option("--seed", init_options->seed, "keys for tests: whoever knows the number knows the keys")
        .check(check_whole_number);
    init_command.action([init_options] { init(*init_options); });

    auto issue_options = std::make_shared<IssueOptions>();
    CommandLine issue_command = command.command("issue", "Issue authorization tickets of the authority in DIR");
    issue_command.option("dir", issue_options->directory, "directory that chorus pki init made").required();
    issue_command.option("--name", issue_options->name, "file name; without it the first free ticket-N");
    issue_command.option("--count", issue_options->count, "how many, each with its own key")
        .within(1, 10'000)
        .show_default();
    issue_command.option("--start", issue_options->start, "valid from, 2026-11-25T10:00:00Z or now").show_default();
    issue_command.option("--hours", issue_options->hours, "valid for this many hours").within(1, 65'535).show_default();
    const Option circle = issue_command.option("--circle", issue_options->circle,
                                               "valid within: LATITUDE,LONGITUDE,RADIUS in degrees and metres");
    issue_command.option("--country", issue_options->countries, "valid in this country (UN M49 number)")
        .excludes(circle);
    issue_command.option("--permission", issue_options->permissions,
                         "AID or AID:SSP, as 36:010000; without any: CAM, DENM and GeoNetworking as an "
                         "ordinary car");
    issue_command.option("--seed", issue_options->seed, "keys for tests: whoever knows the number knows the keys")
        .check(check_whole_number);
    issue_command.action([issue_options] { issue(*issue_options); });

    auto file = std::make_shared<std::string>();
    auto as_json = std::make_shared<bool>(false);
    CommandLine show_command = command.command("show", "Say what a certificate says");
    show_command.option("file", *file, "certificate in OER").required();
    show_command.flag("--json", *as_json, "JSON on stdout");
    show_command.action([file, as_json] { show(*file, *as_json); });
}

}  // namespace chorus::cli
