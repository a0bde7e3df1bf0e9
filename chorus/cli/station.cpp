// chorus station: one station on a real link, or on captures.
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <random>
#include <string>

#include "chorus/applications/driver_assistance.hpp"
#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/station_config.hpp"
#include "chorus/cli/station_output.hpp"
#include "chorus/core/small_file.hpp"
#include "chorus/crypto/signature_verifier.hpp"
#include "chorus/io/gpsd_source.hpp"
#include "chorus/io/loop.hpp"
#include "chorus/io/metrics_server.hpp"
#include "chorus/io/pcap_link.hpp"
#include "chorus/io/raw_socket_link.hpp"
#include "chorus/io/udp_multicast_link.hpp"
#include "chorus/io/worker_threads.hpp"
#include "chorus/v2x/security/certificate.hpp"
#include "chorus/v2x/security/sign.hpp"
#include "chorus/v2x/station/station.hpp"

namespace chorus::cli {

namespace {

using Config = StationConfigFile;

struct Options {
    std::string config;
    std::optional<double> duration_s;
    bool print_config = false, json = false, every_packet = false;
};

[[noreturn]] void stop(int code, const std::string& sentence) {
    fmt::print(stderr, "chorus station: {}\n", sentence);
    throw Exit{code};
}

Config read_config(const std::string& file) {
    const auto octets = read_small_file(file);
    if (!octets)
        stop(exit_config, fmt::format("{}: {}; docs/examples/car.toml is one to begin with, and --print-config "
                                      "explains every key",
                                      file, octets.error()));
    auto config = parse_station_config({reinterpret_cast<const char*>(octets->data()), octets->size()}, file);
    if (!config) stop(exit_config, config.error());
    return std::move(*config);
}

// ---- identity

ByteVector read_certificate_file(const std::string& file) {
    auto octets = read_small_file(file);
    if (!octets) stop(exit_io, fmt::format("{}: {}; `chorus pki` makes certificates", file, octets.error()));
    return std::move(*octets);
}

std::shared_ptr<const crypto::PrivateKey> read_key_file(const std::string& file) {
    auto key = crypto::PrivateKey::load(file);
    if (!key)
        stop(key.error() == crypto::KeyError::file_unreadable ? exit_io : exit_config,
             fmt::format("{}: {}", file, words(key.error())));
    struct stat status{};
    if (::stat(file.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        fmt::print(stderr, "chorus station: {} is open to other users of this machine; chmod 600 closes it\n", file);
    return std::make_shared<const crypto::PrivateKey>(std::move(*key));
}

// Nothing: the operator asked for unsecured operation.
std::optional<v2x::Identity> read_identity(const Config& config, Timestamp now) {
    if (config.security.unsecured) return std::nullopt;
    v2x::Identity identity;
    for (const std::string& file : config.security.roots) identity.roots.push_back(read_certificate_file(file));
    for (const std::string& file : config.security.authorities)
        identity.authorities.push_back(read_certificate_file(file));
    identity.ticket = read_certificate_file(config.security.ticket);
    identity.key = read_key_file(config.security.key);
    identity.countries = config.security.countries;
    if (const auto why = v2x::why_unusable(identity)) stop(exit_config, *why);
    const auto ticket = v2x::security::read_certificate(identity.ticket);
    if (ticket && !ticket->validity.contains(now))
        stop(exit_config, fmt::format("{}: is valid from {} to {}, and it is {}; `chorus pki issue` makes another",
                                      config.security.ticket, to_iso8601(ticket->validity.start),
                                      to_iso8601(ticket->validity.end), to_iso8601(now)));
    return identity;
}

// ---- time and links

std::unique_ptr<io::Clock> make_clock(const Config& config) {
    const auto* capture = std::get_if<Config::Capture>(&config.link);
    if (!capture) return std::make_unique<io::SystemClock>();
    std::optional<Timestamp> first;
    if (!capture->read.empty() && capture->read != "-") {
        auto reader = io::PcapReader::open(capture->read);
        if (!reader) stop(exit_io, io::to_string(reader.error()));
        if (const auto frame = reader->next(); frame && *frame) first = (*frame)->time;
    }
    if (!capture->fast) {
        if (first) return std::make_unique<io::ShiftedClock>(*first);
        return std::make_unique<io::SystemClock>();
    }
    auto clock = std::make_unique<io::ManualClock>();
    clock->set(capture->start ? *capture->start : first ? *first : io::SystemClock{}.now());
    return clock;
}

MacAddress address_from_id(std::uint32_t id) {
    MacAddress address{{0x02, 0}};
    for (unsigned i = 0; i < 4; ++i) address.octets[2 + i] = static_cast<std::uint8_t>(id >> (24 - 8 * i));
    return address;
}

// By whatever names: recording would destroy what is to be read.
bool same_file(const std::string& a, const std::string& b) {
    struct stat first{}, second{};
    return ::stat(a.c_str(), &first) == 0 && ::stat(b.c_str(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

struct OpenLink {
    std::unique_ptr<io::Link> link;
    io::PcapLink* replay = nullptr;  // the same, when it is a capture
    MacAddress address;
};

OpenLink open_link(io::Loop& loop, const io::Clock& clock, const Config& config) {
    const MacAddress address = config.station.address.value_or(address_from_id(config.station.id));
    const auto opened = [](auto&& result) {
        if (!result) stop(exit_io, result.error());
        return std::move(*result);
    };
    if (const auto* interface = std::get_if<Config::Interface>(&config.link)) {
        auto link = opened(io::RawSocketLink::open(loop, clock, interface->name));
        if (config.station.address) link->use_address(*config.station.address);
        const MacAddress own = link->address();
        return {std::move(link), nullptr, own};
    }
    if (const auto* multicast = std::get_if<Config::Multicast>(&config.link))
        return {opened(io::UdpMulticastLink::open(
                    loop, clock, {multicast->group, multicast->port, multicast->interface_address, address})),
                nullptr, address};
    const auto& capture = std::get<Config::Capture>(config.link);
    if (same_file(capture.read, capture.write))
        stop(exit_config,
             fmt::format("{}: link.capture reads and writes the same file; record to another", capture.write));
    io::PcapLink::Options options;
    options.input = capture.read;
    options.output = capture.write;
    options.timing = capture.fast ? io::ReplayTiming::fast : io::ReplayTiming::recorded;
    options.address = address;
    auto link = opened(io::PcapLink::open(loop, clock, options));
    io::PcapLink* replay = link.get();
    return {std::move(link), replay, address};
}

// ---- the station with its applications, whatever drives its time

class Vehicle {
  public:
    static constexpr Duration tick = 100ms;

    Vehicle(const Config& config, const MacAddress& address, std::optional<v2x::Identity> identity, io::Link& link,
            StationOutput& output)
        : workers_(config.verify.threads),
          signatures_(signatures_config(config), nullptr, &workers_),
          ticket_(ticket_of(identity)),
          countries_(config.security.countries),
          station_(v2x::StationConfig{config.station.id, address, config.station.type, config.station.send_cam},
                   verified_by(std::move(identity), signatures_), config.station.seed.value_or(std::random_device{}())),
          link_(link),
          output_(output) {
        station_.observe(&output_);
    }

    v2x::Station& station() { return station_; }

    void update(const VehicleState& own) {
        own_ = own;
        station_.update(own);
    }
    void receive(const io::ReceivedPacket& packet, Timestamp now) {
        station_.receive(packet.packet, packet.source, now);
        advance(now);
    }
    // The same in two steps: what arrives meanwhile is verified in one batch.
    void enqueue(const io::ReceivedPacket& packet, Timestamp now) {
        station_.enqueue(packet.packet, packet.source, now);
    }
    bool process(Timestamp now) {
        station_.process(now, signatures_at_once());
        return station_.waiting() > 0;
    }
    // Does what is due and sends it; gives when to call again.
    Timestamp advance(Timestamp now) {
        station_.advance(now);
        while (const auto frame = station_.next_frame())
            if (const auto fault = link_.send(frame->destination, frame->packet)) output_.trouble(*fault);
        return std::max(station_.next_deadline(), now + 1ms);
    }
    // The applications' turn, every `tick`.
    void think(Timestamp now) {
        explain_verification();
        if (!own_) return output_.advance(station_, assistance_.advice(), now);
        notifier_.advance(station_, now);
        output_.advance(station_, assistance_.advance(*own_, station_.map(), now), now);
        explain_silence(now);
    }

  private:
    static std::optional<v2x::security::Certificate> ticket_of(const std::optional<v2x::Identity>& identity) {
        if (!identity) return std::nullopt;
        auto ticket = v2x::security::read_certificate(identity->ticket);
        return ticket ? std::optional(std::move(*ticket)) : std::nullopt;
    }
    static crypto::SignatureVerifierConfig signatures_config(const Config& config) {
        crypto::SignatureVerifierConfig signatures;
        signatures.key_cache.tables = config.verify.key_cache;
        signatures.key_cache.table_octets = config.verify.table_octets;
        return signatures;
    }
    static std::optional<v2x::Identity> verified_by(std::optional<v2x::Identity> identity,
                                                    crypto::SignatureVerifier& signatures) {
        if (identity) identity->signatures = &signatures;
        return identity;
    }
    // So many that what is due meanwhile waits no longer than 10 ms.
    std::size_t signatures_at_once() const {
        const bool fast = signatures_.state() == crypto::SignatureVerifier::State::fast &&
                          signatures_.path() == crypto::p256::Path::ifma;
        return fast ? v2x::Station::packets_max : 128;
    }
    void explain_verification() {
        using State = crypto::SignatureVerifier::State;
        const State state = signatures_.state();
        if (state == State::self_test_failed || state == State::contradicted)
            output_.trouble(std::string(words(state)));
    }
    // Once for each reason: why others do not hear us.
    void explain_silence(Timestamp now) {
        using v2x::security::SignError;
        const auto why = ticket_ ? v2x::security::why_not_here(*ticket_, now, own_->position, countries_)
                                 : std::optional<SignError>();
        const auto not_sent = station_.counts().not_sent;
        if (why && why != silent_because_)
            output_.trouble(fmt::format("nothing is sent from now on: {}", v2x::security::words(*why)));
        else if (!why && not_sent > not_sent_explained_)
            output_.trouble(fmt::format("a message was not sent: {}", station_.last_refusal()));
        silent_because_ = why;
        not_sent_explained_ = not_sent;
    }

    io::WorkerThreads workers_;
    crypto::SignatureVerifier signatures_;
    std::optional<v2x::security::Certificate> ticket_;
    std::vector<std::uint16_t> countries_;
    std::optional<v2x::security::SignError> silent_because_;
    std::uint64_t not_sent_explained_ = 0;
    v2x::Station station_;
    applications::Notifier notifier_;
    applications::DriverAssistance assistance_;
    std::optional<VehicleState> own_;
    io::Link& link_;
    StationOutput& output_;
};

// Real time: the loop waits for packets, positions and alarms.
class RealTime {
  public:
    RealTime(io::Loop& loop, const io::Clock& clock, const Config& config, OpenLink& link, Vehicle& vehicle,
             StationOutput& output)
        : loop_(loop),
          clock_(clock),
          vehicle_(vehicle),
          deadline_(loop, clock, [this] { advance(); }),
          tick_(loop, clock, [this] { think(); }) {
        if (const auto* gpsd = std::get_if<Config::Gpsd>(&config.position))
            position_ = std::make_unique<io::GpsdSource>(
                loop, io::GpsdSource::Options{gpsd->host, gpsd->port, config.vehicle(), 1s,
                                              [&output](const std::string& notice) { output.trouble(notice); }});
        else
            position_ = std::make_unique<io::FixedPosition>(loop, clock, config.vehicle());
        position_->start([this](const VehicleState& own) {
            vehicle_.update(own);
            advance();
        });
        link.link->start([this](const io::ReceivedPacket& packet) {
            vehicle_.enqueue(packet, clock_.now());
            process_soon();
        });
        if (link.replay && link.replay->first_time())
            link.replay->at_end([&loop, &output](const std::optional<std::string>& fault) {
                if (fault) output.trouble(*fault);
                loop.stop();
            });
        think();
    }

  private:
    // After the packets that have arrived already.
    void process_soon() {
        if (process_posted_) return;
        process_posted_ = true;
        boost::asio::post(loop_.context(), [this] {
            process_posted_ = false;
            if (vehicle_.process(clock_.now())) process_soon();
            advance();
        });
    }
    void advance() { deadline_.at(vehicle_.advance(clock_.now())); }
    void think() {
        const Timestamp now = clock_.now();
        vehicle_.think(now);
        advance();
        tick_.at(now + Vehicle::tick);
    }

    io::Loop& loop_;
    const io::Clock& clock_;
    Vehicle& vehicle_;
    bool process_posted_ = false;
    io::Alarm deadline_, tick_;
    std::unique_ptr<io::PositionSource> position_;
};

// Virtual time: it jumps from event to event, up to the next packet of the capture.
class VirtualTime {
  public:
    VirtualTime(io::Loop& loop, io::ManualClock& clock, const Config& config, OpenLink& link, Vehicle& vehicle,
                StationOutput& output, Timestamp end)
        : loop_(loop), clock_(clock), vehicle_(vehicle), state_(config.vehicle()), next_tick_(clock.now()), end_(end) {
        link.link->start([this](const io::ReceivedPacket& packet) {
            if (packet.time > end_) return finish();
            run_until(packet.time);
            vehicle_.receive(packet, clock_.now());
        });
        if (link.replay->first_time())
            link.replay->at_end([this, &output](const std::optional<std::string>& fault) {
                if (fault) output.trouble(*fault);
                finish();
            });
        else
            step();
    }

  private:
    void finish() {
        if (end_ != Timestamp::max()) run_until(end_);
        loop_.stop();
    }
    // Without packets: a second at a time, so that signals are heard.
    void step() {
        boost::asio::post(loop_.context(), [this] {
            if (clock_.now() >= end_) return finish();
            run_until(std::min(end_, clock_.now() + 1s));
            step();
        });
    }
    void run_until(Timestamp until) {
        for (;;) {
            const Timestamp next = std::max(clock_.now(), std::min(next_tick_, deadline_));
            if (next > until) break;
            clock_.set(next);
            if (next >= next_tick_) {
                state_.time = next;
                vehicle_.update(state_);
                vehicle_.think(next);
                next_tick_ = next + Vehicle::tick;
            }
            deadline_ = vehicle_.advance(next);
        }
        clock_.set(std::max(clock_.now(), until));
    }

    io::Loop& loop_;
    io::ManualClock& clock_;
    Vehicle& vehicle_;
    VehicleState state_;
    Timestamp next_tick_, deadline_;
    Timestamp end_;  // max: where the capture ends
};

// ---- the command

std::unique_ptr<io::MetricsServer> serve_metrics(io::Loop& loop, const Config& config, const v2x::Station& station,
                                                 const io::Link& link) {
    if (config.metrics.address.empty()) return nullptr;
    auto server = io::MetricsServer::open(loop, config.metrics.address, config.metrics.port,
                                          [&station, &link] { return metrics_text(station, link); });
    if (!server) stop(exit_io, server.error());
    fmt::print(stderr, "metrics: http://{}:{}/metrics\n", config.metrics.address, (*server)->port());
    return std::move(*server);
}

Timestamp end_of(const Options& options, Timestamp now) {
    return options.duration_s ? now + from_seconds(*options.duration_s) : Timestamp::max();
}

void run(const Options& options) {
    if (options.config.empty() && options.print_config) {
        fmt::print("{}", to_toml({}));
        return;
    }
    if (options.config.empty())
        stop(exit_usage, "name a configuration with --config; --print-config alone explains every key");
    const Config config = read_config(options.config);
    if (options.print_config) {
        fmt::print("{}", to_toml(config));
        return;
    }
    const auto* capture = std::get_if<Config::Capture>(&config.link);
    const bool is_virtual = capture && capture->fast;
    if (is_virtual && capture->read.empty() && !options.duration_s)
        stop(exit_usage, "virtual time without a capture to read has no end; give --duration");

    io::Loop loop;
    const std::unique_ptr<io::Clock> clock = make_clock(config);
    auto identity = read_identity(config, clock->now());
    const bool secured = identity.has_value();
    OpenLink link = open_link(loop, *clock, config);
    StationOutput output(options.json, options.every_packet);
    Vehicle vehicle(config, link.address, std::move(identity), *link.link, output);
    const auto metrics = serve_metrics(loop, config, vehicle.station(), *link.link);
    fmt::print(stderr, "station {}, address {}, on {}, {}\n", config.station.id, to_string(link.address),
               link.link->name(), secured ? "signing with " + config.security.ticket : "UNSECURED");

    std::unique_ptr<RealTime> real_time;
    std::unique_ptr<VirtualTime> virtual_time;
    boost::asio::steady_timer end(loop.context());
    if (is_virtual) {
        virtual_time = std::make_unique<VirtualTime>(loop, static_cast<io::ManualClock&>(*clock), config, link, vehicle,
                                                     output, end_of(options, clock->now()));
    } else {
        real_time = std::make_unique<RealTime>(loop, *clock, config, link, vehicle, output);
        if (options.duration_s) {
            end.expires_after(from_seconds(*options.duration_s));
            end.async_wait([&loop](const auto& error) {
                if (!error) loop.stop();
            });
        }
    }
    const int signal = loop.run();
    while (vehicle.process(clock->now())) {  // what had arrived
    }
    output.summary(vehicle.station(), *link.link, clock->now());
    if (signal == SIGINT) throw Exit{exit_interrupted};
}

}  // namespace

void add_station(CommandLine program) {
    auto options = std::make_shared<Options>();
    CommandLine command = program.command("station", "Run one station on an interface, a multicast group or captures");
    command.option("--config", options->config, "what it is and where it lives (TOML)");
    command.flag("--print-config", options->print_config, "print the configuration with every key explained, and end");
    command.option("--duration", options->duration_s, "end after so many seconds").within(0.001, 1e9);
    command.flag("--json", options->json, "events as JSON lines on stdout");
    command.flag("--every-packet", options->every_packet, "a line for each packet received and sent");
    command.footer(
        "examples:\n"
        "  chorus pki init lab && chorus pki issue lab     an identity\n"
        "  chorus station --config car.toml                runs until interrupted\n"
        "  chorus station --print-config > car.toml        a configuration to fill in\n"
        "It prints the stations it hears and the warnings its driver would get; on stderr what it refuses and,\n"
        "at the end, the counts.\n"
        "exit: 0 ended by --duration, the capture's end or SIGTERM, 2 usage, 3 configuration or identity unusable,\n"
        "      4 a link, file or port cannot be used, 130 interrupted");
    command.action([options] { run(*options); });
}

}  // namespace chorus::cli
