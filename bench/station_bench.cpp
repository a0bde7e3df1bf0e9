// The whole receive path: GeoNetworking packets with signed CAMs go in, neighbours stand in the local dynamic map. All
// rows in one run, so that ratios hold: batches on one core and on two, one packet at a time, with OpenSSL alone, and
// without security.
#include <benchmark/benchmark.h>

#include <cmath>
#include <memory>
#include <vector>

#include "chorus/crypto/signature_verifier.hpp"
#include "chorus/io/worker_threads.hpp"
#include "chorus/v2x/security/pki.hpp"
#include "chorus/v2x/station/station.hpp"

namespace {

using namespace chorus;
using namespace chorus::v2x;

const Timestamp start = Timestamp::from_its_ms(700'000'000'000);
constexpr std::size_t senders = 200;

// On a road that winds, so that the path history needs its 23 points.
VehicleState state_at(std::size_t sender, Timestamp now) {
    VehicleState state;
    state.time = now;
    const double t = seconds(now - start), speed = 14;
    state.position = {48.76 + speed * t / 111'000 + 1e-5 * static_cast<double>(sender),
                      11.42 + 60.0 / 73'000 * std::sin(t / 1.5)};
    state.speed_mps = speed;
    return state;
}

Identity identity_of(const security::Laboratory& laboratory, std::size_t number,
                     crypto::SignatureVerifier* signatures = nullptr) {
    const auto ticket = laboratory.ticket(number, {.start = start});
    Identity identity;
    identity.roots = {laboratory.root().certificate};
    identity.authorities = {laboratory.authority().certificate};
    identity.ticket = ticket->certificate;
    identity.key = ticket->key;
    identity.signatures = signatures;
    return identity;
}

StationConfig config_of(std::size_t number) {
    StationConfig config;
    config.station_id = static_cast<std::uint32_t>(1000 + number);
    config.address = {{0x02, 0, 0, 0, static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)}};
    config.send_cam = number <= senders;
    return config;
}

struct Heard {
    Timestamp at;
    MacAddress sender;
    ByteVector packet;
};

// After everybody has driven far enough to have a history: what makes them known, and what is measured.
struct Traffic {
    std::vector<Heard> before, heard;
    std::size_t octets = 0;
};

Traffic make_traffic(bool secured) {
    constexpr Duration drive = 60s, time = 15s;
    const security::Laboratory laboratory(1, start);
    Traffic traffic;
    std::vector<std::unique_ptr<Station>> stations;
    for (std::size_t i = 1; i <= senders; ++i)
        stations.push_back(std::make_unique<Station>(
            config_of(i), secured ? std::optional(identity_of(laboratory, i)) : std::nullopt, i));
    for (Timestamp now = start + 1s; now < start + drive + time; now += 100ms) {
        for (std::size_t i = 0; i < senders; ++i) {
            stations[i]->update(state_at(i, now));
            stations[i]->advance(now);
            while (auto frame = stations[i]->next_frame()) {
                if (now < start + drive - 2500ms) continue;
                auto& into = now < start + drive ? traffic.before : traffic.heard;
                if (now >= start + drive) traffic.octets += frame->packet.size();
                into.push_back({now, stations[i]->config().address, std::move(frame->packet)});
            }
        }
    }
    return traffic;
}

const Traffic& traffic(bool secured) {
    static const Traffic with = make_traffic(true), without = make_traffic(false);
    return secured ? with : without;
}

enum class Way : std::uint8_t { batches, batches_two_threads, batches_without_tables, one_by_one, openssl, unsecured };

void frame_to_map(benchmark::State& state, Way way) {
    const bool secured = way != Way::unsecured;
    const Traffic& air = traffic(secured);
    const security::Laboratory laboratory(1, start);
    io::WorkerThreads workers(way == Way::batches_two_threads ? 1 : 0);
    crypto::SignatureVerifierConfig config;
    config.fast = way != Way::openssl;
    config.key_cache.tables = way != Way::batches_without_tables;
    crypto::SignatureVerifier signatures(config, nullptr, &workers);
    std::size_t believed = 0, packets = 0;
    for (auto _ : state) {
        state.PauseTiming();
        Station station(config_of(senders + 1),
                        secured ? std::optional(identity_of(laboratory, senders + 1, &signatures)) : std::nullopt, 200);
        station.update(state_at(0, air.before.front().at));
        for (const Heard& packet : air.before) (void)station.receive(packet.packet, packet.sender, packet.at);
        const auto known = station.counts().believed;
        station.update(state_at(0, air.heard.front().at));
        state.ResumeTiming();
        if (way == Way::one_by_one || way == Way::openssl || way == Way::unsecured) {
            for (const Heard& packet : air.heard) (void)station.receive(packet.packet, packet.sender, packet.at);
        } else {
            for (const Heard& packet : air.heard) {
                station.enqueue(packet.packet, packet.sender, packet.at);
                if (station.waiting() == Station::batch_max) station.process(packet.at);
            }
            while (station.waiting() > 0) station.process(air.heard.back().at);
        }
        believed += station.counts().believed - known;
        packets += air.heard.size();
    }
    if (believed < packets * 99 / 100) state.SkipWithError("packets were dropped");
    state.SetItemsProcessed(static_cast<std::int64_t>(packets));
    state.counters["us_per_packet"] = benchmark::Counter(static_cast<double>(packets) * 1e-6,
                                                         benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
    state.counters["octets"] = static_cast<double>(air.octets) / static_cast<double>(air.heard.size());
}
BENCHMARK_CAPTURE(frame_to_map, batches, Way::batches)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame_to_map, batches_two_threads, Way::batches_two_threads)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(frame_to_map, batches_without_tables, Way::batches_without_tables)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame_to_map, one_by_one, Way::one_by_one)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame_to_map, openssl, Way::openssl)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame_to_map, unsecured, Way::unsecured)->Unit(benchmark::kMillisecond);

void send_cam(benchmark::State& state, bool secured) {
    const security::Laboratory laboratory(1, start);
    Station station(config_of(1), secured ? std::optional(identity_of(laboratory, 1)) : std::nullopt, 1);
    Timestamp now = start + 1s;
    std::size_t sent = 0;
    for (auto _ : state) {
        now += 1s;
        station.update(state_at(1, now));
        station.advance(now);
        while (auto frame = station.next_frame()) sent += frame->its_aid == 36;
    }
    if (sent == 0) state.SkipWithError("nothing was sent");
}
BENCHMARK_CAPTURE(send_cam, secured, true)->Unit(benchmark::kMicrosecond)->Iterations(20'000);
BENCHMARK_CAPTURE(send_cam, unsecured, false)->Unit(benchmark::kMicrosecond)->Iterations(20'000);

}  // namespace
