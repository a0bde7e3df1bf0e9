// chorus decode: every layer of every frame, as a tree or as JSON lines.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/input_kind.hpp"
#include "chorus/cli/option_values.hpp"
#include "chorus/io/pcap.hpp"
#include "chorus/v2x/dissect/dissection.hpp"
#include "chorus/v2x/dissect/render.hpp"
#include "chorus/v2x/messages/message_type.hpp"
#include "chorus/v2x/messages/pretty.hpp"

namespace chorus::cli {

namespace {

using v2x::dissect::Content;
using v2x::dissect::Dissection;
using v2x::dissect::Field;

struct Options {
    std::string input;
    std::optional<std::string> type_name;
    std::optional<Content> type;
    std::vector<std::string> only, fields;
    std::optional<std::uint32_t> station;
    std::optional<std::string> source;
    bool failed = false;
    std::optional<std::uint64_t> first;
    bool json = false, pretty = false, brief = false, positions = false, all_octets = false, plain = false,
         quiet = false;
    bool strict = false;
};

[[noreturn]] void stop(int code, const std::string& sentence) {
    std::fflush(stdout);
    fmt::print(stderr, "chorus decode: {}\n", sentence);
    throw Exit{code};
}

const std::map<std::string, Content> contents = {
    {"ethernet", Content::ethernet},
    {"802.11", Content::ieee802_11},
    {"radiotap", Content::radiotap},
    {"geonetworking", Content::geonetworking},
    {"btp", Content::btp_b},
    {"cam", Content::cam},
    {"denm", Content::denm},
    {"mapem", Content::mapem},
    {"spatem", Content::spatem},
    {"ivim", Content::ivim},
    {"srem", Content::srem},
    {"ssem", Content::ssem},
    {"rtcmem", Content::rtcmem},
    {"cpm", Content::cpm},
    {"vam", Content::vam},
    {"mcm", Content::mcm},
    {"imzm", Content::imzm},
    {"evcsn", Content::evcsn},
    {"tpg", Content::tis_tpg},
    {"ev-rsr", Content::ev_rsr},
    {"mim", Content::avm},
    {"mvm", Content::avm},
    {"poim", Content::poim},
    {"j2735", Content::j2735},
    {"csae53", Content::csae53},
    {"csae53-day2", Content::csae53_day2},
    {"csae53-edition2019", Content::csae53_2019},
    {"csae53-edition2017", Content::csae53_2017},
    {"ieee1609dot2", Content::ieee1609dot2},
    {"certificate", Content::certificate},
};

std::string name_of(Content content) {
    for (const auto& [name, each] : contents)
        if (each == content) return name;
    return {};
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

// What a frame can be called, for --only; besides these "BTP port N".
std::string check_type(const std::string& text) {
    constexpr std::array<const char*, 41> types = {
        "CAM",        "DENM",     "MAPEM",   "SPATEM",      "SAEM",    "IVIM",    "SREM",         "SSEM",
        "CPM",        "EVCSN",    "TPG",     "EV-RSR",      "RTCMEM",  "CTL",     "CRL",          "certificate request",
        "MCM",        "MIM",      "MVM",     "VAM",         "IMZM",    "DSM",     "MRM",          "POIM",
        "any",        "beacon",   "GUC",     "GAC",         "GBC",     "TSB",     "SHB",          "LS",
        "LS request", "LS reply", "secured", "certificate", "foreign", "unknown", "ieee1609dot2", "J2735",
        "CSAE 53"};
    const auto called = [&](const char* type) { return lower(type) == lower(text); };
    if (std::ranges::any_of(types, called)) return {};
    constexpr std::string_view port = "btp port ";
    if (lower(text).starts_with(port) && check_whole_number(text.substr(port.size())).empty()) return {};
    return "no frame is ever called '" + text +
           "'; give CAM, DENM or another message, beacon, SHB, GBC, secured, certificate, BTP port N, foreign, unknown";
}

// One frame as it is shown.
struct Shown {
    std::uint64_t number = 0;
    std::optional<Timestamp> time;
    std::string read_as;  // "Ethernet", "geonetworking"
    std::string because;  // of a guess
    std::size_t cut = 0;  // octets on the wire that the capture left out
    Bytes octets;
    const v2x::messages::MessageType* type_without_header = nullptr;
    Dissection dissection;
};

bool is_foreign(const Dissection& dissection) { return dissection.type == "foreign"; }

// Messages without a header of their own are what --type says.
const v2x::messages::MessageType* type_without_header(const std::optional<Content>& content) {
    if (content == Content::j2735) return v2x::messages::find_message_type("j2735");
    if (content == Content::csae53) return v2x::messages::find_message_type("csae53");
    if (content == Content::csae53_day2) return v2x::messages::find_message_type("csae53-day2");
    if (content == Content::csae53_2019) return v2x::messages::find_message_type("csae53-edition2019");
    if (content == Content::csae53_2017) return v2x::messages::find_message_type("csae53-edition2017");
    return nullptr;
}

std::optional<v2x::messages::AnyMessage> message_in(const Shown& frame) {
    const v2x::messages::MessageType* type = frame.type_without_header;
    Bytes pdu = frame.octets;
    if (!type) {
        if (!frame.dissection.message_offset) return std::nullopt;
        pdu = frame.octets.subspan(*frame.dissection.message_offset, frame.dissection.message_octets);
        const auto recognised = v2x::messages::recognise_message(pdu, frame.dissection.port);
        if (!recognised) return std::nullopt;
        type = recognised->type;
    }
    auto message = v2x::messages::AnyMessage::decode(*type, pdu);
    return message ? std::optional(std::move(*message)) : std::nullopt;
}

// ---- output

class Output {
  public:
    explicit Output(const Options& options) : options_(options) {
        const char* terminal = std::getenv("TERM");
        text_.colour = !options.plain && isatty(STDOUT_FILENO) && !std::getenv("NO_COLOR") &&
                       !(terminal && std::string_view(terminal) == "dumb");
        text_.positions = options.positions;
        text_.all_octets = options.all_octets;
    }

    bool done() const { return options_.first && shown_ >= *options_.first; }

    void add(const Shown& frame) {
        ++frames_;
        count(frame.dissection);
        if (!wanted(frame.dissection)) return;
        ++shown_;
        if (options_.pretty)
            print_pretty(frame);
        else if (options_.json)
            print_json(frame);
        else
            print_text(frame);
    }

    void summary() const {
        if (options_.quiet) return;
        std::fflush(stdout);
        std::string text = fmt::format("{} frame{}", frames_, frames_ == 1 ? "" : "s");
        const char* separator = ": ";
        for (const auto& [type, number] : types_) {
            text += fmt::format("{}{} {}", separator, number, type);
            separator = ", ";
        }
        text += fmt::format("; {} failed", failed_);
        if (shown_ < frames_) text += fmt::format(", {} shown", shown_);
        fmt::print(stderr, "{}\n", text);
        for (const auto& [reason, number] : reasons_)
            fmt::print(stderr, "  {:6}  {}: {}\n", number, to_string(reason), words(reason));
        if (damaged_ > 0)
            fmt::print(stderr, "  {:6}  marked by the receiver: their frame check sequence is wrong\n", damaged_);
    }

    int exit_code() const {
        if (failed_ == 0) return exit_ok;
        return options_.strict || failed_ == frames_ ? exit_failure : exit_ok;
    }

  private:
    void count(const Dissection& dissection) {
        ++types_[is_foreign(dissection) ? "not V2X" : dissection.type];
        damaged_ += dissection.damaged;
        if (!dissection.failure) return;
        ++failed_;
        ++reasons_[dissection.failure->reason];
    }

    bool wanted(const Dissection& dissection) const {
        const auto matches = [&](const std::string& type) { return lower(type) == lower(dissection.type); };
        return (options_.only.empty() || std::ranges::any_of(options_.only, matches)) &&
               (!options_.station || dissection.station_id == options_.station) &&
               (!options_.source || to_string(dissection.source) == *options_.source) &&
               (!options_.failed || dissection.failure);
    }

    void print_json(const Shown& frame) const {
        nlohmann::ordered_json json{{"frame", frame.number}};
        if (frame.time) json["time"] = to_iso8601(*frame.time);
        json["read_as"] = frame.read_as;
        if (!frame.because.empty()) json["because"] = frame.because;
        if (frame.cut) json["octets_left_out"] = frame.cut;
        auto whole = to_json(frame.dissection);
        if (!options_.fields.empty()) {
            whole.erase("layers");
            nlohmann::ordered_json& fields = whole["fields"] = nlohmann::ordered_json::object();
            visit_chosen(frame.dissection, [&](const std::string& path, const Field& field) {
                fields[path] = field.raw.empty() ? field.value : field.raw;
            });
        }
        json.update(whole);
        fmt::print("{}\n", json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }

    // The message alone, in the JSON of X.697 with units, and why the frame fails.
    void print_pretty(const Shown& frame) const {
        nlohmann::ordered_json json{{"frame", frame.number}};
        if (frame.time) json["time"] = to_iso8601(*frame.time);
        json["type"] = frame.dissection.type;
        if (const auto message = message_in(frame)) {
            json["message_type"] = message->type().key;
            json["message"] = pretty_json(*message);
        }
        if (frame.dissection.failure) json["failure"] = to_string(*frame.dissection.failure);
        fmt::print("{}\n", json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }

    void print_text(const Shown& frame) const {
        const Dissection& d = frame.dissection;
        std::string head = fmt::format("frame {}", frame.number);
        if (frame.time) head += "  " + to_iso8601(*frame.time);
        head += fmt::format("  {} octets", d.octets);
        if (frame.cut) head += fmt::format(" ({} more were not captured)", frame.cut);
        if (d.source != MacAddress{}) head += "  " + to_string(d.source);
        head += "  " + styled("1", d.type);
        if (d.secured) head += " (secured)";
        if (d.damaged) head += " (damaged)";
        if (d.station_id) head += fmt::format("  station {}", *d.station_id);
        if (options_.brief && d.failure) head += "  " + styled("1;31", "fails: " + to_string(*d.failure));
        fmt::print("{}\n", head);
        if (!options_.fields.empty())
            return visit_chosen(d, [](const std::string& path, const Field& field) {
                fmt::print("  {} = {}{}{}\n", path, field.value, field.unit.empty() ? "" : " ", field.unit);
            });
        if (options_.brief) return;
        if (!frame.because.empty()) fmt::print("  read as {}: {}\n", frame.read_as, frame.because);
        fmt::print("{}\n", to_text(d, text_));
    }

    // Calls `visit` with path and field for every field that --fields names: by its whole path or by its end.
    template <class Visit>
    void visit_chosen(const Dissection& dissection, Visit&& visit) const {
        const auto walk = [&](const auto& self, const std::string& parent, const std::vector<Field>& fields) -> void {
            for (const Field& field : fields) {
                const std::string path = parent + "." + field.name;
                const bool chosen = std::ranges::any_of(options_.fields, [&](const std::string& name) {
                    return path == name || path.ends_with("." + name);
                });
                if (chosen) visit(path, field);
                self(self, path, field.children);
            }
        };
        for (const auto& layer : dissection.layers) walk(walk, layer.name, layer.fields);
    }

    std::string styled(const char* style, const std::string& text) const {
        return text_.colour ? fmt::format("\x1b[{}m{}\x1b[0m", style, text) : text;
    }

    const Options& options_;
    v2x::dissect::TextOptions text_;
    std::uint64_t frames_ = 0, shown_ = 0, failed_ = 0, damaged_ = 0;
    std::map<std::string, std::uint64_t> types_;
    std::map<Drop, std::uint64_t> reasons_;
};

// ---- input

// Reads it all; gives a sentence when the capture breaks off.
std::optional<std::string> decode_capture(const Options& options, Output& output) {
    auto reader = io::PcapReader::open(options.input);
    if (!reader) return io::to_string(reader.error());
    while (!output.done()) {
        const auto next = reader->next();
        if (!next) return io::to_string(next.error());
        if (!*next) return std::nullopt;
        const io::CapturedFrame& frame = **next;
        Shown shown;
        shown.number = frame.number;
        shown.time = frame.time;
        shown.cut = frame.original_length > frame.octets.size() ? frame.original_length - frame.octets.size() : 0;
        shown.read_as = options.type ? name_of(*options.type) : v2x::access::to_string(frame.link_type);
        shown.dissection = options.type ? v2x::dissect::dissect(frame.octets, *options.type, frame.time)
                                        : v2x::dissect::dissect(frame.octets, frame.link_type, frame.time);
        shown.octets = frame.octets;
        output.add(shown);
    }
    return std::nullopt;
}

// False: nothing known looks like this.
bool decode_octets(const Options& options, Bytes octets, std::uint64_t number, Output& output) {
    Shown shown;
    shown.number = number;
    Content content{};
    if (options.type) {
        content = *options.type;
    } else {
        const auto guess = v2x::dissect::recognise(octets);
        if (!guess) return false;
        content = guess->content;
        shown.because = guess->because;
    }
    shown.read_as = name_of(content);
    shown.dissection = v2x::dissect::dissect(octets, content);
    shown.octets = octets;
    shown.type_without_header = type_without_header(content);
    output.add(shown);
    return true;
}

std::string known_types() {
    std::string text;
    for (const auto& [name, content] : contents) text += (text.empty() ? "" : ", ") + name;
    return text;
}

[[noreturn]] void stop_unrecognised(const std::string& what) {
    stop(exit_failure,
         fmt::format("{} look like nothing known; name what they are with --type ({})", what, known_types()));
}

constexpr std::size_t longest_line = 1 << 20;

// One frame per line; blank lines and lines that begin with # are passed over.
void decode_lines(const Options& options, std::istream& lines, Output& output) {
    std::vector<char> buffer(longest_line + 2);
    std::uint64_t number = 0, frames = 0;
    while (!output.done() && lines.good()) {
        lines.getline(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        if (lines.bad()) break;
        if (lines.eof() && lines.gcount() == 0) return;
        ++number;
        if (lines.fail())
            stop(exit_io, fmt::format("{}: line {} is longer than {} characters", options.input, number, longest_line));
        const auto length = lines.gcount() - (lines.eof() ? 0 : 1);
        const std::string_view line(buffer.data(), static_cast<std::size_t>(length));
        const auto begins = line.find_first_not_of(" \t\r");
        if (begins == std::string_view::npos || line[begins] == '#') continue;
        const auto octets = from_hex(line);
        if (!octets) stop(exit_io, fmt::format("{}: line {} is not hexadecimal octets", options.input, number));
        if (!decode_octets(options, *octets, ++frames, output))
            stop_unrecognised(fmt::format("{}: the octets of line {}", options.input, number));
    }
    if (lines.bad() || (&lines == &std::cin && std::ferror(stdin)))
        stop(exit_io, fmt::format("{}: cannot be read after line {}", options.input, number));
}

bool is_hexadecimal_text(char first) {
    return std::isxdigit(static_cast<unsigned char>(first)) || first == '#' || first == ' ' || first == '\t';
}

std::optional<std::string> decode_standard_input(const Options& options, Output& output) {
    const int first = std::getc(stdin);
    if (first == EOF) return "standard input is empty; give a capture or lines of hexadecimal octets";
    std::ungetc(first, stdin);
    if (!is_hexadecimal_text(static_cast<char>(first))) return decode_capture(options, output);
    decode_lines(options, std::cin, output);  // reads what stdio has put back
    return std::nullopt;
}

// A capture, lines of hexadecimal, or the octets themselves (a certificate, one packet).
std::optional<std::string> decode_file(const Options& options, std::ifstream& file, Output& output) {
    constexpr std::size_t largest_single = 1 << 20;
    std::string head(4096, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    if (head.empty()) return options.input + ": is empty or cannot be read";
    const Bytes octets(reinterpret_cast<const std::uint8_t*>(head.data()), head.size());
    if (is_capture(octets)) return decode_capture(options, output);
    file.clear();
    if (!file.seekg(0)) return options.input + ": cannot be read twice; give a pipe on standard input, as -";
    const bool text = is_hexadecimal_text(head[0]) && std::ranges::none_of(head, [](unsigned char c) {
                          return c >= 0x7f || (c < ' ' && !std::isspace(c));
                      });
    if (text) {
        decode_lines(options, file, output);
        return std::nullopt;
    }
    ByteVector whole(largest_single + 1);
    file.read(reinterpret_cast<char*>(whole.data()), static_cast<std::streamsize>(whole.size()));
    whole.resize(static_cast<std::size_t>(file.gcount()));
    if (whole.size() > largest_single || !decode_octets(options, whole, 1, output))
        return options.input + ": is neither pcap nor pcapng, nor hexadecimal, nor one packet or certificate";
    return std::nullopt;
}

void decode(const Options& options) {
    Output output(options);
    std::optional<std::string> fault;
    std::ifstream file;
    if (options.input == "-") {
        fault = decode_standard_input(options, output);
    } else if (std::error_code none; std::filesystem::is_directory(options.input, none)) {
        stop(exit_io, options.input + ": is a directory; name a capture in it");
    } else if (file.open(options.input, std::ios::binary); file) {
        fault = decode_file(options, file, output);
    } else if (const auto octets = from_hex(options.input); octets && !octets->empty()) {
        if (!decode_octets(options, *octets, 1, output)) stop_unrecognised("these octets");
    } else {
        stop(exit_io, fmt::format("{}: {}, and no hexadecimal octets either", options.input, std::strerror(errno)));
    }
    output.summary();
    if (fault) stop(exit_io, *fault);
    if (const int code = output.exit_code(); code != exit_ok) throw Exit{code};
}

}  // namespace

void add_decode(CommandLine program) {
    auto options = std::make_shared<Options>();
    CommandLine command = program.command("decode", "Show every layer of every frame of a capture, or of octets");
    command
        .option("input", options->input,
                "pcap or pcapng file, file of hexadecimal lines, a packet or certificate as it is, hexadecimal "
                "octets, or - for standard input")
        .required();
    command.flag("--json", options->json, "one JSON object per frame on stdout");
    command.flag("--pretty", options->pretty,
                 "one JSON object per frame with the message in JSON (ITU-T X.697), units and names beside raw values");
    command.flag("--brief", options->brief, "one line per frame");
    std::vector<std::string> names;
    for (const auto& [name, content] : contents) names.push_back(name);
    command.option("--type", options->type_name, "read the octets as this, whatever the capture says or they look like")
        .one_of(names);
    command.option("--only", options->only, "show these types only: CAM,DENM or beacon, foreign …")
        .separated_by(',')
        .check(check_type);
    command
        .option("--fields", options->fields,
                "of each frame these fields only, by path or its end: CAM.header.stationId,speedValue")
        .separated_by(',');
    command.option("--station", options->station, "show messages of this station ID only");
    command.option("--source", options->source, "show frames from this link-layer address only")
        .check([](const std::string& text) {
            return mac_address_from(text) ? std::string() : text + " is no address like 02:00:00:00:00:01";
        });
    command.flag("--failed", options->failed, "show frames that fail only");
    command.option("--first", options->first, "stop after so many frames shown").check(check_whole_number);
    command.flag("--positions", options->positions, "behind each field: [octet.bit +bits]");
    command.flag("--all-octets", options->all_octets, "long octet strings in full");
    command.flag("--plain", options->plain, "no colours (also NO_COLOR, TERM=dumb, or no terminal)");
    command.flag("--quiet", options->quiet, "no summary on stderr");
    command.flag("--strict", options->strict, "exit with 1 as soon as one frame fails");
    command.footer(
        "examples:\n"
        "  chorus decode drive.pcapng --only DENM\n"
        "  chorus decode drive.pcap --only CAM --fields stationId,speedValue,latitude\n"
        "  chorus decode drive.pcap --json | jq 'select(.failure) | .failure'\n"
        "  tcpdump -i eth0 -w - ether proto 0x8947 | chorus decode - --brief\n"
        "  chorus decode \"11 00 1a 01 20 50 …\"\n"
        "link types: Ethernet (with VLAN tags), 802.11 with LLC, radiotap, Prism, PPI, Linux cooked, and raw\n"
        "GeoNetworking as USER0.\n"
        "exit: 0 read to its end (frames that fail are shown, counted and no error), 1 every frame fails, or one with\n"
        "      --strict, 2 usage, 4 the file is missing, unreadable or breaks off");
    command.action([options] {
        if (options->type_name) options->type = contents.at(*options->type_name);
        if (options->source) options->source = to_string(*mac_address_from(*options->source));
        decode(*options);
    });
}

}  // namespace chorus::cli
