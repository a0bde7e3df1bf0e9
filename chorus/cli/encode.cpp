// chorus encode: messages from JSON, as octets.
#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/json_lines.hpp"
#include "chorus/cli/message_types.hpp"
#include "chorus/io/pcap.hpp"
#include "chorus/v2x/access/frame.hpp"
#include "chorus/v2x/btp/header.hpp"
#include "chorus/v2x/geonet/router.hpp"
#include "chorus/v2x/messages/message_type.hpp"
#include "chorus/v2x/messages/pretty.hpp"
#include "chorus/v2x/messages/recognise.hpp"

namespace chorus::cli {

namespace {

using v2x::messages::AnyMessage;
using v2x::messages::MessageType;

struct Options {
    std::string input, type_key, octets_file, pcap_file;
};

[[noreturn]] void stop(int code, const std::string& sentence) {
    std::fflush(stdout);
    fmt::print(stderr, "chorus encode: {}\n", sentence);
    throw Exit{code};
}

constexpr std::string_view too_large = "is too large for one packet";

// Where encoded messages go. A file is opened when there is a message for it: what cannot be encoded leaves none
// behind.
class Sink {
  public:
    virtual ~Sink() = default;
    // Gives a sentence when it cannot take the message.
    virtual std::optional<std::string> put(Bytes message) = 0;
};

class HexLines final : public Sink {
  public:
    std::optional<std::string> put(Bytes message) override {
        fmt::print("{}\n", to_hex(message));
        return std::nullopt;
    }
};

class OctetFile final : public Sink {
  public:
    explicit OctetFile(std::string file) : name_(std::move(file)) {}
    ~OctetFile() override {
        if (file_) std::fclose(file_);
    }
    std::optional<std::string> put(Bytes message) override {
        if (!file_) file_ = std::fopen(name_.c_str(), "wb");
        if (!file_) stop(exit_io, name_ + ": cannot be written");
        const bool written = std::fwrite(message.data(), 1, message.size(), file_) == message.size();
        return written && std::fflush(file_) == 0 ? std::nullopt : std::optional(name_ + ": cannot be written");
    }

  private:
    std::string name_;
    std::FILE* file_ = nullptr;
};

// Each message as an unsecured single-hop broadcast, one second after the other from a fixed day on: the same input
// gives the same file.
class Capture final : public Sink {
  public:
    Capture(std::string file, const MessageType& type)
        : name_(std::move(file)), type_(type), router_(config(), nullptr, 1) {}
    std::optional<std::string> put(Bytes message) override {
        VehicleState own;
        own.time = now_;
        router_.update(own);
        const ByteVector payload = v2x::btp::packet_b(static_cast<v2x::btp::Port>(type_.btp_port), message);
        v2x::geonet::ShbRequest request;
        request.payload = payload;
        request.its_aid = type_.its_aid;
        if (!router_.request_shb(request, now_)) return std::string(too_large);
        open();
        while (const auto frame = router_.next_frame()) {
            const ByteVector octets =
                v2x::access::ethernet_frame(frame->destination, config().address.link_layer, frame->packet);
            if (const auto error = writer_->write(now_, octets)) return io::to_string(*error);
        }
        now_ = now_ + 1s;
        return std::nullopt;
    }

  private:
    void open() {
        if (writer_) return;
        auto writer = io::PcapWriter::create(name_);
        if (!writer) stop(exit_io, io::to_string(writer.error()));
        writer_.emplace(std::move(*writer));
    }
    static v2x::geonet::RouterConfig config() {
        v2x::geonet::RouterConfig config;
        config.address.link_layer = MacAddress{{0x02, 0, 0, 0, 0, 1}};
        config.beacons = false;
        return config;
    }

    std::string name_;
    const MessageType& type_;
    v2x::geonet::Router router_;
    std::optional<io::PcapWriter> writer_;
    Timestamp now_ = from_iso8601("2026-01-01T00:00:00Z").value();
};

std::unique_ptr<Sink> open_sink(const Options& options, const MessageType& type) {
    if (!options.octets_file.empty()) return std::make_unique<OctetFile>(options.octets_file);
    if (options.pcap_file.empty()) return std::make_unique<HexLines>();
    if (type.btp_port == 0) stop(exit_usage, fmt::format("--pcap: {} does not travel over BTP", type.key));
    return std::make_unique<Capture>(options.pcap_file, type);
}

void encode(const Options& options) {
    const MessageType* type = options.type_key.empty() ? v2x::messages::message_type_of_file(options.input)
                                                       : v2x::messages::find_message_type(options.type_key);
    if (!type)
        stop(exit_usage,
             fmt::format("{}: which message is it? Give --type ({})", options.input, where_types_are_listed));
    const auto sink = open_sink(options, *type);
    std::uint64_t messages = 0;
    bool refused = false;
    const auto fault = read_json_lines(options.input, [&](const nlohmann::json& line, std::uint64_t) {
        const auto message = v2x::messages::from_pretty_json(*type, message_of_line(line));
        const auto octets = message ? message->encode() : fail(message.error());
        refused = true;
        if (!octets)
            return std::optional(fmt::format("cannot be encoded: {}: {}", octets.error().path, octets.error().rule));
        if (const auto words = v2x::messages::contradiction(*type, *octets))
            return std::optional(fmt::format("cannot be encoded: {}.header: {}", type->schema({}).name, *words));
        ++messages;
        auto fault_of_sink = sink->put(*octets);
        refused = fault_of_sink == too_large;
        return fault_of_sink;
    });
    if (fault) stop(refused ? exit_failure : exit_io, *fault);
    if (messages == 0) stop(exit_io, options.input + ": holds no message");
}

}  // namespace

void add_encode(CommandLine program) {
    auto options = std::make_shared<Options>();
    CommandLine command = program.command("encode", "Messages from JSON, as octets");
    command
        .option("input", options->input,
                "file with one message a line, or one alone over several lines, in JSON (ITU-T X.697, or as decode "
                "--pretty "
                "has it), or - for standard input")
        .required();
    command
        .option("--type", options->type_key,
                "the type of message, of `chorus messages`; else what the file's name begins with")
        .check(check_message_type);
    const Option octets = command.option("--octets", options->octets_file, "write the octets as they are to this file");
    command
        .option("--pcap", options->pcap_file, "write a capture, each message in a single-hop broadcast over Ethernet")
        .excludes(octets);
    command.footer(
        "Without --octets or --pcap each message is a line of hexadecimal on stdout, which chorus decode reads.\n"
        "examples:\n"
        "  chorus encode cam.json --type cam-r2 | chorus decode - --type cam-r2\n"
        "  chorus encode denm.json --type denm-r2 --pcap denm.pcap\n"
        "exit: 0 all encoded, 1 a message breaks its type (the line and the field are named), 2 usage, 4 file trouble, "
        "or no message in it");
    command.action([options] { encode(*options); });
}

}  // namespace chorus::cli
