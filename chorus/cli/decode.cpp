// chorus decode: every layer of every frame, as a tree or as JSON lines.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/content_names.hpp"
#include "chorus/cli/field_names.hpp"
#include "chorus/cli/input_kind.hpp"
#include "chorus/cli/message_types.hpp"
#include "chorus/cli/option_values.hpp"
#include "chorus/cli/text_lines.hpp"
#include "chorus/io/pcap.hpp"
#include "chorus/v2x/dissect/dissection.hpp"
#include "chorus/v2x/dissect/render.hpp"
#include "chorus/v2x/messages/message_type.hpp"
#include "chorus/v2x/messages/pretty.hpp"
#include "chorus/v2x/messages/recognise.hpp"

namespace chorus::cli {

namespace {

using v2x::dissect::Content;
using v2x::dissect::Dissection;
using v2x::dissect::Field;

struct Options {
    std::string input;
    std::optional<std::string> type;
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

// One frame as it is shown.
struct Shown {
    std::uint64_t number = 0;
    std::optional<Timestamp> time;
    std::string read_as;  // "Ethernet", "geonetworking"
    std::string because;  // of a guess
    std::size_t cut = 0;  // octets on the wire that the capture left out
    Bytes octets;
    Dissection dissection;
};

bool is_foreign(const Dissection& dissection) { return dissection.type == "foreign"; }

// The message as a value of the type that its fields are shown of.
std::optional<v2x::messages::AnyMessage> message_in(const Shown& frame) {
    const Dissection& d = frame.dissection;
    if (!d.message_type || !d.message_offset) return std::nullopt;
    const Bytes pdu = frame.octets.subspan(*d.message_offset, d.message_octets);
    if (v2x::messages::contradiction(*d.message_type, pdu)) return std::nullopt;
    auto message = v2x::messages::AnyMessage::decode(*d.message_type, pdu);
    return message ? std::optional(std::move(*message)) : std::nullopt;
}

// ---- output

class Output {
  public:
    explicit Output(const Options& options) : options_(options), fields_(options.fields) {
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

    // A sentence when no frame has a field that is called as --fields has it; words when these frames alone do not.
    std::optional<std::string> missing_fields() const {
        if (shown_ == 0) return std::nullopt;
        for (const ChosenFields::Missing& field : fields_.missing()) {
            if (!field.is_known) return fmt::format("--fields: no field is called '{}'{}", field.name, field.near);
            if (!options_.quiet)
                fmt::print(stderr, "no frame that is shown has the field '{}'{}\n", field.name, field.near);
        }
        return std::nullopt;
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
        const auto matches = [&](const std::string& type) { return lower_case(type) == lower_case(dissection.type); };
        return (options_.only.empty() || std::ranges::any_of(options_.only, matches)) &&
               (!options_.station || dissection.station_id == options_.station) &&
               (!options_.source || to_string(dissection.source) == *options_.source) &&
               (!options_.failed || dissection.failure);
    }

    void print_json(const Shown& frame) {
        nlohmann::ordered_json json{{"frame", frame.number}};
        if (frame.time) json["time"] = to_iso8601(*frame.time);
        json["read_as"] = frame.read_as;
        if (!frame.because.empty()) json["because"] = frame.because;
        if (frame.cut) json["octets_left_out"] = frame.cut;
        auto whole = to_json(frame.dissection);
        if (!fields_.empty()) {
            whole.erase("layers");
            nlohmann::ordered_json& fields = whole["fields"] = nlohmann::ordered_json::object();
            fields_.visit(frame.dissection, [&](const std::string& path, const Field& field) {
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
        add_recognised(frame.dissection, json);
        if (const auto message = message_in(frame)) json["message"] = pretty_json(*message);
        if (frame.dissection.failure) json["failure"] = to_string(*frame.dissection.failure);
        fmt::print("{}\n", json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }

    void print_text(const Shown& frame) {
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
        if (!fields_.empty())
            return fields_.visit(d, [](const std::string& path, const Field& field) {
                fmt::print("  {} = {}{}{}\n", path, field.value, field.unit.empty() ? "" : " ", field.unit);
            });
        if (options_.brief) return;
        if (!frame.because.empty() && frame.because != because_of(d))
            fmt::print("  read as {}: {}\n", frame.read_as, frame.because);
        print_recognised(d);
        fmt::print("{}\n", to_text(d, text_));
    }

    static std::string because_of(const Dissection& d) { return d.recognised ? d.recognised->because : std::string(); }
    // Which edition of a message it is, and why.
    static void print_recognised(const Dissection& d) {
        if (!d.recognised) return;
        fmt::print("  recognised as {}: {}", d.recognised->type->key, d.recognised->because);
        if (d.message_type != d.recognised->type) fmt::print("; shown as {}", d.message_type->key);
        fmt::print("\n");
    }

    std::string styled(const char* style, const std::string& text) const {
        return text_.colour ? fmt::format("\x1b[{}m{}\x1b[0m", style, text) : text;
    }

    const Options& options_;
    ChosenFields fields_;
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
        shown.read_as = options.type ? *options.type : v2x::access::to_string(frame.link_type);
        shown.dissection = options.type ? dissect_as(*options.type, frame.octets, frame.time)
                                        : v2x::dissect::dissect(frame.octets, frame.link_type, frame.time);
        shown.octets = frame.octets;
        output.add(shown);
    }
    return std::nullopt;
}

// Of octets that look like nothing known, the failure says so.
void decode_octets(const Options& options, Bytes octets, std::uint64_t number, Output& output) {
    Shown shown;
    shown.number = number;
    shown.octets = octets;
    if (options.type) {
        shown.read_as = *options.type;
        shown.dissection = dissect_as(*options.type, octets);
    } else {
        const auto guess = v2x::dissect::recognise(octets);
        const Content content = guess ? guess->content : Content::message;
        shown.read_as = to_string(content);
        shown.dissection = v2x::dissect::dissect(octets, content);
        if (guess)
            shown.because = guess->because;
        else if (shown.dissection.failure)
            shown.dissection.failure->rule =
                fmt::format("looks like nothing known (as a message: {}); name what it is with --type", guess.error());
    }
    output.add(shown);
}

// One frame per line; blank lines and lines that begin with # are passed over.
std::optional<std::string> decode_lines(const Options& options, Output& output) {
    TextLines lines(options.input);
    std::uint64_t frames = 0;
    for (std::string line; !output.done() && lines.next(line);) {
        const char begin = line[line.find_first_not_of(" \t\r")];
        if (begin == '#') continue;
        if (begin == '{' || begin == '[') return lines.of_line("is JSON; chorus encode makes octets of it");
        const auto octets = from_hex(line);
        if (!octets) return lines.of_line(why_no_octets(line));
        decode_octets(options, *octets, ++frames, output);
    }
    return lines.fault();
}

std::optional<std::string> decode_standard_input(const Options& options, Output& output) {
    switch (standard_input()) {
        case StandardInput::empty: return "standard input is empty; give a capture or lines of hexadecimal octets";
        case StandardInput::text: return decode_lines(options, output);
        case StandardInput::octets: break;
    }
    return decode_capture(options, output);
}

// A capture, lines of hexadecimal, or the octets themselves (a certificate, one packet).
std::optional<std::string> decode_file(const Options& options, std::ifstream& file, Output& output) {
    constexpr std::size_t largest_single = 16 << 20;
    std::string head(4096, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    if (head.empty()) return options.input + ": is empty or cannot be read";
    const Bytes octets(reinterpret_cast<const std::uint8_t*>(head.data()), head.size());
    if (is_capture(octets)) return decode_capture(options, output);
    file.clear();
    if (!file.seekg(0)) return options.input + ": cannot be read twice; give a pipe on standard input, as -";
    const auto begin = std::ranges::find_if_not(head, [](unsigned char c) { return std::isspace(c); });
    const bool text =
        begin != head.end() && begins_text(static_cast<unsigned char>(*begin)) &&
        std::ranges::none_of(head, [](unsigned char c) { return c >= 0x7f || (c < ' ' && !std::isspace(c)); });
    if (text) return decode_lines(options, output);
    ByteVector whole(largest_single + 1);
    file.read(reinterpret_cast<char*>(whole.data()), static_cast<std::streamsize>(whole.size()));
    whole.resize(static_cast<std::size_t>(file.gcount()));
    const std::string neither =
        options.input + ": is neither pcap nor pcapng, nor hexadecimal, nor one packet or certificate";
    if (whole.size() > largest_single || (!options.type && !v2x::dissect::recognise(whole))) return neither;
    decode_octets(options, whole, 1, output);
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
        decode_octets(options, *octets, 1, output);
    } else {
        stop(exit_io,
             fmt::format("'{}': {}, and {}", options.input, std::strerror(errno), why_no_octets(options.input)));
    }
    output.summary();
    if (fault) stop(exit_io, *fault);
    if (const auto missing = output.missing_fields()) stop(exit_usage, *missing);
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
    const Option pretty = command.flag(
        "--pretty", options->pretty,
        "one JSON object per frame with the message in JSON (ITU-T X.697), units and names beside raw values");
    command.flag("--brief", options->brief, "one line per frame");
    command
        .option("--type", options->type,
                fmt::format("read the octets as this, whatever the capture says or they look like: {}, cam, denm or "
                            "another message, or one type of it ({})",
                            fmt::join(layer_names(), ", "), where_types_are_listed))
        .check(check_content_name);
    command.option("--only", options->only, "show these types only: CAM,DENM or beacon, foreign …")
        .separated_by(',')
        .check(check_frame_name);
    command
        .option("--fields", options->fields,
                "of each frame these fields only, by path or its end: CAM.header.stationId,speedValue")
        .separated_by(',')
        .excludes(pretty);
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
        if (options->source) options->source = to_string(*mac_address_from(*options->source));
        decode(*options);
    });
}

}  // namespace chorus::cli
