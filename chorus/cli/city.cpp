// chorus city: a living town on virtual time, and the pages that show it.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>

#include "chorus/cli/city_pages.hpp"
#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/option_values.hpp"
#include "chorus/cli/version.hpp"
#include "chorus/core/metrics.hpp"
#include "chorus/io/pcap.hpp"
#include "chorus/io/worker_threads.hpp"
#include "chorus/sim/city.hpp"
#include "chorus/v2x/access/frame.hpp"
#include "chorus/v2x/dissect/dissection.hpp"
#include "chorus/v2x/dissect/render.hpp"
#include "chorus/web_server/server.hpp"

namespace chorus::cli {

namespace {

using WallClock = std::chrono::steady_clock;

volatile std::sig_atomic_t interrupted = 0;
void on_signal(int signal) { interrupted = signal; }

struct Options {
    std::string scenario;
    std::uint64_t seed = 1;
    std::string speed = "1";
    double duration_s = 0;  // 0: until stopped
    std::string record;
    bool headless = false, json = false, unsecured = false, alone = false;
    std::optional<int> vehicles;
    unsigned threads = 0;  // 0: as many as there are cores
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;
    std::string web_root;
};

[[noreturn]] void give_up(int code, const std::string& sentence) {
    fmt::print(stderr, "chorus city: {}\n", sentence);
    throw Exit{code};
}

std::string find_web_root() {
    std::error_code error;
    // Without the program's own place its neighbours are looked for in the root, where they are not.
    auto bin = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    if (error) bin = "/";
    for (const auto& place :
         {std::filesystem::path("web/dist"), bin / "../share/chorus/web", bin / "../../../web/dist"})
        if (std::filesystem::exists(place / "index.html", error)) return place.lexically_normal().string();
    return "web/dist";
}

// Nothing: as fast as it goes.
std::optional<double> parse_speed(const std::string& text) {
    if (text == "max") return std::nullopt;
    char* end = nullptr;
    const double factor = std::strtod(text.c_str(), &end);
    if (end == text.c_str() || *end != '\0' || !(factor >= web_server::speed_min && factor <= web_server::speed_max))
        give_up(exit_usage, fmt::format("--speed is '{}'; give a number from {} to {}, or max", text,
                                        web_server::speed_min, web_server::speed_max));
    return factor;
}

// Where what happens in the city goes: log lines, the capture, the inspector.
class Reporter final : public sim::CityObserver {
  public:
    Reporter(bool json, bool summaries, std::optional<io::PcapWriter> capture)
        : json_(json), summaries_(summaries), capture_(std::move(capture)) {}

    void happened(const sim::LogEntry& entry) override {
        if (!json_ && !summaries_ && entry.event == "summary") return;
        const std::string line = (json_ ? sim::to_json_line(entry) : sim::to_text_line(entry)) + "\n";
        if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size() || std::fflush(stdout) != 0)
            output_failed_ = true;
    }
    // Standard output is full or its reader has gone away: there is nobody to run for.
    bool output_failed() const { return output_failed_; }
    void sent(sim::VehicleId, const v2x::Transmission& transmission, MacAddress from, MacAddress to) override {
        if (!capture_) return;
        const ByteVector frame = v2x::access::ethernet_frame(to, from, transmission.packet);
        if (const auto error = capture_->write(transmission.time, frame)) capture_error_ = io::to_string(*error);
    }
    void received(sim::VehicleId vehicle, const v2x::Reception& reception) override {
        if (pages) server->add_inspector_entry(pages->entry(vehicle, reception), reception.packet);
    }
    const std::string& capture_error() const { return capture_error_; }
    std::string finish() {
        if (!capture_) return {};
        const auto error = capture_->flush();
        return error ? io::to_string(*error) : std::string();
    }

    CityPages* pages = nullptr;
    web_server::Server* server = nullptr;

  private:
    bool json_, summaries_, output_failed_ = false;
    std::optional<io::PcapWriter> capture_;
    std::string capture_error_;
};

// Holds the city's time to the clock's.
class Pace {
  public:
    explicit Pace(std::optional<double> factor) : factor_(factor) {}
    void set(double factor) { factor_ = factor; }
    // The time until the next wait() is not the city's.
    void rest() { resting_ = true; }
    // Waits until the next step is due.
    void wait(Duration step) {
        const auto now = WallClock::now();
        if (resting_) due_ = last_ = now;
        if (factor_) {
            due_ += std::chrono::duration_cast<WallClock::duration>(
                std::chrono::duration<double>(seconds(step) / *factor_));
            // What was lost to a slow machine is not made up by rushing.
            if (now - due_ > std::chrono::seconds(1)) due_ = now;
            std::this_thread::sleep_until(due_);
        }
        const auto after = WallClock::now();
        const double wall_s = std::chrono::duration<double>(after - last_).count();
        if (!resting_ && wall_s > 0) measured_ += 0.1 * (seconds(step) / wall_s - measured_);
        last_ = after;
        resting_ = false;
    }
    double measured() const { return measured_; }

  private:
    std::optional<double> factor_;
    WallClock::time_point due_{}, last_{};
    bool resting_ = true;
    double measured_ = 1;
};

std::string dissect_for_page(Bytes octets, const web_server::InspectorEntry& entry) {
    const auto dissection = v2x::dissect::dissect(octets, v2x::dissect::Content::geonetworking, entry.time);
    return v2x::dissect::to_json(dissection).dump();
}

// The city's totals for /metrics; written by the city's thread, read by the server's.
class CityMetrics {
  public:
    void update(const sim::City& city) {
        const sim::City::Totals total = city.totals();
        const auto set = [&](const char* name, const char* help, std::uint64_t value) {
            metrics_.counter(name, help).set(value);
        };
        metrics_.gauge("chorus_city_vehicles", "Vehicles with a station.").set(city.vehicles().size());
        set("chorus_city_frames_total", "Frames on the air.", total.frames);
        set("chorus_city_receptions_total", "Frames times the stations that heard them.", total.receptions);
        set("chorus_city_believed_total", "Receptions that were believed.", total.believed);
        set("chorus_city_cams_total", "CAMs sent.", total.cams);
        set("chorus_city_denms_total", "DENMs sent, copies of forwarders left out.", total.denms);
        set("chorus_city_verifications_computed_total", "Signatures verified by arithmetic.",
            total.verifications_computed);
        set("chorus_city_verifications_shared_total", "Signatures that another station had verified before.",
            total.verifications_shared);
        for (std::size_t i = 0; i < drop_count; ++i) {
            const auto reason = static_cast<Drop>(i);
            if (total.drops[reason] == 0) continue;
            metrics_
                .counter("chorus_city_dropped_total", "Receptions that were dropped, by reason.",
                         {{"layer", std::string(layer_of(reason))}, {"reason", std::string(to_string(reason))}})
                .set(total.drops[reason]);
        }
    }
    std::string render() const { return metrics_.render(); }

  private:
    Metrics metrics_;
};

void obey(const web_server::Command& command, sim::City& city, Pace& pace, bool& paused) {
    if (const auto* ride = std::get_if<web_server::Ride>(&command)) {
        if (city.ride(ride->vehicle)) city.observe(ride->vehicle);
    } else if (const auto* pause = std::get_if<web_server::Pause>(&command)) {
        paused = pause->paused;
    } else if (const auto* speed = std::get_if<web_server::SetSpeed>(&command)) {
        pace.set(speed->factor);
    } else if (const auto* trigger = std::get_if<web_server::Trigger>(&command)) {
        (void)city.trigger(trigger->event == web_server::ScriptedEvent::hard_braking ? sim::EventKind::hard_braking
                                                                                     : sim::EventKind::breakdown,
                           trigger->vehicle);
    }
}

void run(const Options& options) {
    const auto speed = parse_speed(options.headless && options.speed.empty() ? "max" : options.speed);
    std::string file = options.scenario;
    if (file.empty()) {
        const auto shipped = sim::default_scenario_file();
        if (!shipped)
            give_up(exit_config, "scenarios/town/town.toml is not beside the program; name a scenario with --scenario");
        file = *shipped;
    }
    auto scenario = sim::load_scenario(file);
    if (!scenario) give_up(exit_config, scenario.error());
    if (options.vehicles) scenario->vehicles = *options.vehicles;

    std::optional<io::PcapWriter> capture;
    if (!options.record.empty()) {
        auto writer = io::PcapWriter::create(options.record);
        if (!writer) give_up(exit_io, io::to_string(writer.error()));
        capture.emplace(std::move(*writer));
    }
    if (!options.json)
        fmt::print(stderr, "chorus city: building {} with {} vehicles, seed {} ...\n", scenario->name,
                   scenario->vehicles, options.seed);
    const unsigned threads = options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    io::WorkerThreads workers(threads - 1);
    auto opened = sim::City::open({std::move(*scenario), options.seed, !options.unsecured, !options.alone, &workers});
    if (!opened) give_up(sim::traffic_available() ? exit_config : exit_failure, opened.error());
    sim::City& city = **opened;

    Reporter reporter(options.json, options.headless, std::move(capture));
    city.watch(&reporter);

    CityMetrics metrics;
    std::optional<web_server::Server> server;
    std::optional<CityPages> pages;
    if (!options.headless) {
        web_server::ServerOptions serving;
        serving.address = options.address;
        serving.port = options.port;
        serving.web_root = options.web_root.empty() ? find_web_root() : options.web_root;
        serving.version = version;
        serving.dissect = dissect_for_page;
        serving.metrics = [&metrics] { return metrics.render(); };
        server.emplace(std::move(serving));
        const auto port = server->start();
        if (!port) give_up(exit_io, port.error());
        pages.emplace(city, *server);
        reporter.pages = &*pages;
        reporter.server = &*server;
        server->publish_roads(roads_of(city));
        server->set_default_vehicle(city.mine());
        const std::string host =
            options.address == "0.0.0.0" || options.address == "::" ? "localhost" : options.address;
        fmt::print(stderr,
                   "\n  driver      http://{0}:{1}/\n  city map    http://{0}:{1}/city\n  inspector   "
                   "http://{0}:{1}/inspector\n\n"
                   "Ctrl-C ends it.\n",
                   host == "127.0.0.1" ? "localhost" : host, *port);
        if (options.unsecured) fmt::print(stderr, "UNSECURED: messages are neither signed nor verified.\n");
    }

    interrupted = 0;
    std::signal(SIGINT, on_signal);
    std::signal(SIGTERM, on_signal);
    const auto started = WallClock::now();
    Pace pace(speed);
    bool paused = false;
    while (!interrupted && !reporter.output_failed() &&
           (options.duration_s <= 0 || seconds(city.since_start()) < options.duration_s)) {
        if (server) {
            while (const auto command = server->next_command()) obey(*command, city, pace, paused);
        }
        if (paused) {
            pace.rest();
            server->publish(pages->snapshot(0, true));
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            continue;
        }
        pace.wait(sim::City::step_length);
        city.step();
        if (server) {
            server->publish(pages->snapshot(pace.measured(), false));
            for (const std::uint32_t vehicle : server->ridden()) {
                (void)city.ride(vehicle);
                if (auto ride = pages->ride(vehicle)) server->publish_ride(vehicle, std::move(*ride));
            }
        }
        if (server && city.since_start() % 1s == 0us) metrics.update(city);
        if (!reporter.capture_error().empty()) give_up(exit_io, reporter.capture_error());
    }
    if (server) server->stop();
    city.watch(nullptr);
    if (const std::string error = reporter.finish(); !error.empty()) give_up(exit_io, error);

    const double wall_s = std::chrono::duration<double>(WallClock::now() - started).count();
    const auto total = city.totals();
    fmt::print(
        stderr,
        "{:.0f} s of the city in {:.1f} s ({:.1f} times real time): {} frames, {} receptions, {} believed, {} dropped; "
        "{} verifications computed, {} shared\n",
        seconds(city.since_start()), wall_s, seconds(city.since_start()) / std::max(wall_s, 1e-9), total.frames,
        total.receptions, total.believed, total.drops.total(), total.verifications_computed,
        total.verifications_shared);
    if (reporter.output_failed()) throw Exit{exit_io};
    if (interrupted == SIGINT) throw Exit{exit_interrupted};
}

}  // namespace

void add_city(CommandLine program) {
    auto options = std::make_shared<Options>();
    CommandLine command =
        program.command("city", "A living town: real traffic, real signed messages, one car is yours");
    command.option("--scenario", options->scenario, "scenario file (TOML); default: the shipped town");
    command.option("--seed", options->seed, "the same seed gives the same run, octet for octet")
        .check(check_whole_number)
        .show_default();
    const Option speed =
        command.option("--speed", options->speed, "seconds of the city per second, or max").show_default();
    command.option("--duration", options->duration_s, "seconds of the city's time; default: until Ctrl-C")
        .within(0.001, 1e9);
    command.option("--vehicles", options->vehicles, "how many besides the cast of the scenario").within(0, 5000);
    command.option("--threads", options->threads, "that step the stations; default: one for each core").within(1, 256);
    command.option("--record", options->record, "write every frame on the air to this capture (Ethernet, pcap)");
    command.flag("--headless", options->headless, "no pages; as fast as it goes unless --speed is given");
    command.flag("--json", options->json, "the event log as JSON lines on stdout");
    command.option("--address", options->address, "where the pages are served; 0.0.0.0: to everybody").show_default();
    command.option("--port", options->port, "of the pages; 0: a free one").show_default();
    command.option("--web-root", options->web_root, "folder of the built pages");
    command.flag("--unsecured", options->unsecured, "laboratory: neither sign nor verify");
    command.flag("--no-shared-verification", options->alone,
                 "every station does its own signature arithmetic, as on the road");
    command.footer(
        "exit: 0 ended by --duration or SIGTERM, 1 SUMO is not installed, 2 usage, 3 the scenario or its roads are\n"
        "      unusable, 4 a file, port or standard output cannot be used, 130 interrupted");
    command.action([speed, options] {
        if (options->headless && !speed.given()) options->speed = "max";
        run(*options);
    });
}

}  // namespace chorus::cli
