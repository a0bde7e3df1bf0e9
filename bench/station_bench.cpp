// The whole receive path: GeoNetworking packets with signed CAMs go in, neighbours stand in the local dynamic map. All
// rows in one run, so that ratios hold: batches on one core and on two, one packet at a time, with OpenSSL alone, and
// without security.
#include <benchmark/benchmark.h>

#include <memory>

#include "chorus/crypto/signature_verifier.hpp"
#include "chorus/io/worker_threads.hpp"
#include "chorus/sim/radio_load.hpp"

namespace {

using namespace chorus;
using namespace chorus::v2x;
using sim::HeardPacket;
using sim::RadioLoad;

const RadioLoad& load(bool secured) {
    constexpr std::size_t senders = 200;
    constexpr Duration measured = 15s;  // long enough for the growth of key tables to count little
    static const RadioLoad with(senders, true, measured), without(senders, false, measured);
    return secured ? with : without;
}

enum class Way : std::uint8_t { batches, batches_two_threads, batches_without_tables, one_by_one, openssl, unsecured };

// Some four batches, and fewer of each sender than may wait.
constexpr std::size_t packets_at_once = 256;

void frame_to_map(benchmark::State& state, Way way) {
    const bool secured = way != Way::unsecured;
    const RadioLoad& air = load(secured);
    io::WorkerThreads workers(way == Way::batches_two_threads ? 1 : 0);
    crypto::SignatureVerifierConfig config;
    config.fast = way != Way::openssl;
    config.key_cache.tables = way != Way::batches_without_tables;
    crypto::SignatureVerifier signatures(config, nullptr, &workers);
    std::size_t believed = 0, packets = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const auto listener = air.listener(secured ? &signatures : nullptr);
        Station& station = *listener;
        std::size_t enqueued = 0;
        const auto known = station.counts().believed;
        state.ResumeTiming();
        if (way == Way::one_by_one || way == Way::openssl || way == Way::unsecured) {
            for (const HeardPacket& packet : air.heard())
                (void)station.receive(packet.packet, packet.sender, packet.at);
        } else {
            for (const HeardPacket& packet : air.heard()) {
                station.enqueue(packet.packet, packet.sender, packet.at);
                if (++enqueued % packets_at_once == 0) station.process(packet.at);
            }
            while (station.waiting() > 0) station.process(air.heard().back().at);
        }
        believed += station.counts().believed - known;
        packets += air.heard().size();
    }
    if (believed < packets * 99 / 100) state.SkipWithError("packets were dropped");
    state.SetItemsProcessed(static_cast<std::int64_t>(packets));
    state.counters["us_per_packet"] = benchmark::Counter(static_cast<double>(packets) * 1e-6,
                                                         benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
    state.counters["octets"] = air.mean_octets();
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
    const auto vehicle = load(secured).vehicle(1);
    Station& station = *vehicle;
    Timestamp now = RadioLoad::start() + 1s;
    std::size_t sent = 0;
    for (auto _ : state) {
        now += 1s;
        station.update(RadioLoad::state_at(1, now));
        station.advance(now);
        while (auto frame = station.next_frame()) sent += frame->its_aid == 36;
    }
    if (sent == 0) state.SkipWithError("nothing was sent");
}
BENCHMARK_CAPTURE(send_cam, secured, true)->Unit(benchmark::kMicrosecond)->Iterations(20'000);
BENCHMARK_CAPTURE(send_cam, unsecured, false)->Unit(benchmark::kMicrosecond)->Iterations(20'000);

}  // namespace
