// chorus convert: messages from one release or dialect to another, and what that changes.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "chorus/asn1/unknown.hpp"
#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/input_kind.hpp"
#include "chorus/cli/json_lines.hpp"
#include "chorus/cli/message_types.hpp"
#include "chorus/io/pcap.hpp"
#include "chorus/v2x/convert/conversion.hpp"
#include "chorus/v2x/convert/unknown_notes.hpp"
#include "chorus/v2x/dissect/dissection.hpp"
#include "chorus/v2x/messages/message_type.hpp"
#include "chorus/v2x/messages/pretty.hpp"
#include "chorus/v2x/messages/recognise.hpp"

namespace chorus::cli {

namespace {

using v2x::convert::Circumstances;
using v2x::convert::Note;
using v2x::convert::Report;
using v2x::messages::AnyMessage;
using v2x::messages::MessageType;

struct Options {
    std::string input, to, from, report, time;
    std::optional<std::uint32_t> station;
    std::optional<std::uint32_t> event_type;
    bool json = false, pretty = false, list = false, quiet = false;
};

[[noreturn]] void stop(int code, const std::string& sentence) {
    std::fflush(stdout);
    fmt::print(stderr, "chorus convert: {}\n", sentence);
    throw Exit{code};
}

void print_list() {
    fmt::print("Each of a row becomes each other:\n");
    for (const auto& family : v2x::convert::families()) {
        fmt::print("  {:13}", family.messages);
        const char* separator = "";
        for (const std::string_view type : family.types) {
            fmt::print("{}{}", separator, type);
            separator = ", ";
        }
        fmt::print("\n");
    }
}

// Where the notes go: words on stderr, or JSON lines.
class ReportFile {
  public:
    explicit ReportFile(const Options& options) : quiet_(options.quiet) {
        if (options.report.empty()) return;
        file_ = options.report == "-" ? stderr : std::fopen(options.report.c_str(), "wb");
        if (!file_) stop(exit_io, options.report + ": cannot be written");
    }
    ReportFile(const ReportFile&) = delete;
    ReportFile& operator=(const ReportFile&) = delete;
    ~ReportFile() {
        if (file_ && file_ != stderr) std::fclose(file_);
    }
    void add(const std::string& message, const Report& report) {
        for (const Note& note : report.notes) {
            if (file_)
                print_json(message, note);
            else if (!quiet_)
                fmt::print(stderr, "{}: {}\n", message, to_string(note));
        }
    }

  private:
    void print_json(const std::string& message, const Note& note) {
        nlohmann::ordered_json line{{"message", message}, {"what", to_string(note.what)}, {"path", note.path}};
        if (!note.value.empty()) line["value"] = note.value;
        if (!note.taken.empty()) line["taken"] = note.taken;
        line["why"] = note.why;
        fmt::print(file_, "{}\n", line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }

    bool quiet_;
    std::FILE* file_ = nullptr;
};

class Converter {
  public:
    explicit Converter(const Options& options)
        : options_(options), to_(*v2x::messages::find_message_type(options.to)), report_(options) {
        if (!options.from.empty()) from_ = v2x::messages::find_message_type(options.from);
        told_.station = options.station;
        if (options.event_type) told_.event_type = static_cast<std::uint16_t>(*options.event_type);
        if (!options.time.empty()) told_.time = from_iso8601(options.time);
    }

    const MessageType* from() const { return from_; }

    // What the octets are: --from, or what their own header says.
    void add_octets(const std::string& name, Bytes octets) {
        const MessageType* type = from_;
        if (const auto words = type ? v2x::messages::contradiction(*type, octets) : std::nullopt)
            return refuse(name, "is not what --from says: " + *words);
        if (!type) {
            const auto recognised = v2x::messages::recognise_message(octets);
            if (!recognised) return refuse(name, recognised.error() + "; name its type with --from");
            if (!recognised->is_its_version) return refuse(name, recognised->because + "; name its type with --from");
            type = recognised->type;
        }
        asn1::UnknownExtensions unknown;
        const auto message = AnyMessage::decode(*type, octets, unknown);
        if (!message) return refuse(name, "cannot be decoded as " + options_of(*type) + ": " + message.error().text());
        add(name, *message, told_.time, unknown, octets);
    }
    void add_json(const std::string& name, const nlohmann::json& json) {
        if (!from_) return refuse(name, "is JSON without its octets; name its type with --from");
        const auto message = v2x::messages::from_pretty_json(*from_, json);
        if (!message) return refuse(name, "is no " + options_of(*from_) + ": " + words(message.error()));
        add(name, *message, told_.time);
    }
    // A message that a packet carried. Types that do not become the target are passed over.
    void add_captured(const std::string& name, Bytes octets, std::uint16_t port, Timestamp time) {
        const auto becomes = [&](const MessageType& type) {
            return type.key == to_.key || v2x::convert::is_convertible(type, to_);
        };
        const bool told = from_ && from_->btp_port == port;
        if (const auto words = told ? v2x::messages::contradiction(*from_, octets) : std::nullopt)
            return refuse(name, "is not what --from says: " + *words);
        const auto recognised = v2x::messages::recognise_message(octets, port);
        if (!told && !recognised) {
            // Who puts it at the wrong port may have meant what becomes the target.
            const auto is_known = [&](const MessageType& type) { return type.btp_port == port; };
            if (std::ranges::any_of(v2x::messages::message_types(), is_known)) refuse(name, recognised.error());
            return;
        }
        if (!told && !recognised->is_its_version) return refuse(name, recognised->because);
        const MessageType& type = told ? *from_ : *recognised->type;
        if (!becomes(type)) {
            ++passed_over_[std::string(type.key)];
            return;
        }
        asn1::UnknownExtensions unknown;
        const auto message = AnyMessage::decode(type, octets, unknown);
        if (!message) return refuse(name, "cannot be decoded: " + message.error().text());
        add(name, *message, told_.time ? told_.time : std::optional(time), unknown, octets);
    }

    void refuse(const std::string& name, const std::string& why) {
        ++failed_;
        std::fflush(stdout);
        fmt::print(stderr, "chorus convert: {}: {}\n", name, why);
    }

    [[noreturn]] void end() const {
        for (const auto& [type, count] : passed_over_)
            if (!options_.quiet)
                fmt::print(stderr, "{} of {} passed over: nothing becomes {} from it\n", count, type, options_.to);
        if (converted_ == 0 && failed_ == 0)
            stop(exit_failure, options_.input + ": holds no message that becomes " + options_.to);
        std::fflush(stdout);
        throw Exit{failed_ > 0 ? exit_failure : exit_ok};
    }

  private:
    static std::string options_of(const MessageType& type) { return std::string(type.key); }
    static std::string words(const asn1::Error& error) { return error.path + ": " + error.rule; }

    // What stays behind besides: octets of `input` that are no part of the message.
    static Report octets_behind(const AnyMessage& message, const asn1::UnknownExtensions& unknown, Bytes input) {
        Report report;
        const auto whole = message.encode(unknown);
        if (input.empty() || (whole && whole->size() == input.size())) return report;
        const auto field = v2x::messages::describe(message.type(), input).root;
        const std::size_t octets = (field.bits + 7) / 8;
        if (octets < input.size())
            report.dropped(field.name, fmt::format("{} octets", input.size() - octets), "behind the message");
        return report;
    }
    // `input`: what `message` was decoded from; of JSON there is none.
    void add(const std::string& name, const AnyMessage& message, const std::optional<Timestamp>& time,
             const asn1::UnknownExtensions& unknown = {}, Bytes input = {}) {
        report_.add(name, octets_behind(message, unknown, input));
        if (message.type().key == to_.key) return copy(name, message, unknown);
        Circumstances circumstances = told_;
        circumstances.time = time;
        const auto result = v2x::convert::convert(message, to_, circumstances, unknown);
        if (!result) return refuse(name, fmt::format("does not become {}: {}", to_.key, words(result.error())));
        report_.add(name, result->report);
        for (const AnyMessage& converted : result->messages) print(name, converted);
    }
    // It is of the type already. Octets say all of it, JSON what is known of it.
    void copy(const std::string& name, const AnyMessage& message, const asn1::UnknownExtensions& unknown) {
        if (options_.json || options_.pretty) {
            Report report;
            v2x::convert::note_unknown(unknown, "JSON does not have what is unknown", report);
            report_.add(name, report);
        }
        print(name, message, unknown);
    }
    static void print_json(const nlohmann::json& json) {
        fmt::print("{}\n", json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }
    void print(const std::string& name, const AnyMessage& message, const asn1::UnknownExtensions& unknown = {}) {
        const auto octets = message.encode(unknown);
        if (!octets) return refuse(name, "cannot be encoded: " + words(octets.error()));
        ++converted_;
        if (options_.pretty)
            print_json(v2x::messages::pretty_json(message));
        else if (options_.json)
            print_json(message.to_json());
        else
            fmt::print("{}\n", to_hex(*octets));
    }

    const Options& options_;
    const MessageType& to_;
    const MessageType* from_ = nullptr;
    Circumstances told_;
    ReportFile report_;
    std::uint64_t converted_ = 0, failed_ = 0;
    std::map<std::string, std::uint64_t> passed_over_;  // of a capture, by their types
};

// A line of a corpus has the octets under "hex" or the message under "jer"; else the line is the message.
void add_json_line(Converter& converter, const std::string& name, const nlohmann::json& line) {
    if (line.is_object() && line.contains("hex")) {
        const auto octets = line["hex"].is_string() ? from_hex(line["hex"].get<std::string>()) : std::nullopt;
        return octets ? converter.add_octets(name, *octets) : converter.refuse(name, "has no octets under hex");
    }
    converter.add_json(name, message_of_line(line));
}

// Hexadecimal or JSON, a message a line, or one JSON value alone over several.
void convert_lines(const Options& options, Converter& converter) {
    const auto name = [](std::uint64_t line) { return fmt::format("line {}", line); };
    const auto fault = read_message_lines(
        options.input,
        [&](Bytes octets, std::uint64_t line) {
            converter.add_octets(name(line), octets);
            return std::optional<std::string>();
        },
        [&](const nlohmann::json& json, std::uint64_t line) {
            add_json_line(converter, name(line), json);
            return std::optional<std::string>();
        });
    if (fault) stop(exit_io, *fault);
}

void convert_capture(const Options& options, Converter& converter) {
    auto reader = io::PcapReader::open(options.input);
    if (!reader) stop(exit_io, io::to_string(reader.error()));
    while (true) {
        const auto next = reader->next();
        if (!next) stop(exit_io, io::to_string(next.error()));
        if (!*next) return;
        const io::CapturedFrame& frame = **next;
        const auto dissection = v2x::dissect::dissect(frame.octets, frame.link_type, frame.time);
        if (!dissection.message_offset || !dissection.port) continue;
        const Bytes message = Bytes(frame.octets).subspan(*dissection.message_offset, dissection.message_octets);
        converter.add_captured(fmt::format("frame {}", frame.number), message, *dissection.port, frame.time);
    }
}

void convert_file(const Options& options, Converter& converter) {
    if (is_capture_file(options.input)) return convert_capture(options, converter);
    const int first = static_cast<unsigned char>(first_character(options.input));
    if (first == 0) stop(exit_io, options.input + ": is empty or cannot be read");
    if (!begins_text(first))
        stop(exit_io, options.input + ": is neither a capture nor lines of hexadecimal octets or JSON");
    convert_lines(options, converter);
}

void convert(const Options& options) {
    if (options.list) return print_list();
    if (options.input.empty()) stop(exit_usage, "what is to be converted? Give a file, - or hexadecimal octets");
    if (options.to.empty()) stop(exit_usage, fmt::format("to what? Give --to ({})", where_types_are_listed));
    Converter converter(options);
    if (options.input == "-") {
        const StandardInput kind = standard_input();
        if (kind == StandardInput::empty) stop(exit_io, "standard input is empty");
        if (kind == StandardInput::text)
            convert_lines(options, converter);
        else
            convert_capture(options, converter);
    } else if (std::error_code none; std::filesystem::is_regular_file(options.input, none)) {  // octets are a long name
        convert_file(options, converter);
    } else if (const auto octets = from_hex(options.input); octets && !octets->empty()) {
        converter.add_octets("the message", *octets);
    } else if (std::filesystem::is_directory(options.input, none)) {
        stop(exit_io, options.input + ": is a directory; name a file in it");
    } else if (std::filesystem::exists(options.input, none)) {
        stop(exit_io, options.input + ": is no regular file; give a pipe on standard input, as -");
    } else {
        stop(exit_io, options.input + ": is no file, and " + why_no_octets(options.input));
    }
    converter.end();
}

}  // namespace

void add_convert(CommandLine program) {
    auto options = std::make_shared<Options>();
    CommandLine command = program.command("convert", "Messages from one release or dialect to another");
    command.option(
        "input", options->input,
        "hexadecimal octets, a file of them or of JSON lines (as chorus corpus has them), a capture, or - for "
        "standard input");
    command.option("--to", options->to, "the type that the messages become, of `chorus messages`")
        .check(check_message_type);
    command.option("--from", options->from, "the type that they are; else what their header says")
        .check(check_message_type);
    command.flag("--json", options->json, "JSON (ITU-T X.697) instead of hexadecimal");
    command.flag("--pretty", options->pretty, "the same with units and names beside the raw values");
    command.option("--report", options->report, "what was lost, rounded or assumed, as JSON lines; - for stderr");
    command.option("--time", options->time, "about when they were sent (2026-11-26T10:00:00Z); else the capture says")
        .check([](const std::string& text) {
            return from_iso8601(text) ? std::string() : text + " is no time like 2026-11-26T10:00:00Z";
        });
    command.option("--station", options->station, "the station that sends, where the source names none");
    command.option("--event-type", options->event_type, "the number of GB/T 29100 for a DENM whose cause has none here")
        .within(0, 65'535);
    command.flag("--quiet", options->quiet, "no words about it on stderr");
    command.flag("--list", options->list, "what becomes what");
    command.footer(
        "Each message becomes a line on stdout. What the target cannot say is dropped, what it counts otherwise is\n"
        "approximated, what it requires and the source does not say is assumed; each is told on stderr. Where there\n"
        "is no honest value, the message is refused. Signatures are neither checked nor carried over.\n"
        "examples:\n"
        "  chorus convert --to j2735 --time 2026-11-26T10:00:00Z 0202000000…\n"
        "  chorus convert --to csae53 drive.pcapng --report report.jsonl\n"
        "  chorus convert --to spatem --from j2735 --station 7 --json spat.hex\n"
        "exit: 0 all converted, 1 a message was refused (it is named), 2 usage, 4 file trouble");
    command.action([options] { convert(*options); });
}

}  // namespace chorus::cli
