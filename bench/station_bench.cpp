// The whole receive path: an Ethernet payload with a signed CAM goes in, a neighbour stands in the local dynamic map.
// Beside it the same path without security, so that the ratio is what security costs.
#include <benchmark/benchmark.h>

#include <vector>

#include "chorus/v2x/security/pki.hpp"
#include "chorus/v2x/station/station.hpp"

namespace {

using namespace chorus;
using namespace chorus::v2x;

const Timestamp start = Timestamp::from_its_ms(700'000'000'000);
constexpr std::size_t senders = 50;

VehicleState state_at(std::size_t sender, Timestamp now) {
    VehicleState state;
    state.time = now;
    const double driven_m = 14 * seconds(now - start);
    state.position = {48.76 + 1e-4 * static_cast<double>(sender) + driven_m / 111'000, 11.42};
    state.speed_mps = 14;
    return state;
}

std::optional<Identity> identity_of(const security::Laboratory& laboratory, std::size_t number) {
    const auto ticket = laboratory.ticket(number, {.start = start});
    Identity identity;
    identity.roots = {laboratory.root().certificate};
    identity.authorities = {laboratory.authority().certificate};
    identity.ticket = ticket->certificate;
    identity.key = ticket->key;
    return identity;
}

StationConfig config_of(std::size_t number) {
    StationConfig config;
    config.station_id = static_cast<std::uint32_t>(1000 + number);
    config.address = {{0x02, 0, 0, 0, 0, static_cast<std::uint8_t>(number)}};
    return config;
}

struct Heard {
    Timestamp at;
    MacAddress sender;
    ByteVector packet;
};

// What `senders` stations send within `time`.
std::vector<Heard> traffic(bool secured, const security::Laboratory& laboratory, Duration time) {
    std::vector<Heard> heard;
    std::vector<std::unique_ptr<Station>> stations;
    for (std::size_t i = 1; i <= senders; ++i)
        stations.push_back(
            std::make_unique<Station>(config_of(i), secured ? identity_of(laboratory, i) : std::nullopt, i));
    for (Timestamp now = start + 1s; now < start + time; now += 100ms) {
        for (std::size_t i = 0; i < senders; ++i) {
            stations[i]->update(state_at(i, now));
            stations[i]->advance(now);
            while (auto frame = stations[i]->next_frame())
                heard.push_back({now, stations[i]->config().address, std::move(frame->packet)});
        }
    }
    return heard;
}

void frame_to_map(benchmark::State& state, bool secured) {
    const security::Laboratory laboratory(1, start);
    const auto heard = traffic(secured, laboratory, 20s);
    std::size_t believed = 0, packets = 0;
    for (auto _ : state) {
        state.PauseTiming();
        Station station(config_of(200), secured ? identity_of(laboratory, 200) : std::nullopt, 200);
        station.update(state_at(0, start));
        state.ResumeTiming();
        for (const Heard& packet : heard) believed += !station.receive(packet.packet, packet.sender, packet.at);
        packets += heard.size();
    }
    if (believed < packets * 9 / 10) state.SkipWithError("packets were dropped");
    state.SetItemsProcessed(static_cast<std::int64_t>(packets));
    state.counters["us_per_packet"] = benchmark::Counter(static_cast<double>(packets) * 1e-6,
                                                         benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK_CAPTURE(frame_to_map, secured, true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame_to_map, unsecured, false)->Unit(benchmark::kMillisecond);

void send_cam(benchmark::State& state, bool secured) {
    const security::Laboratory laboratory(1, start);
    Station station(config_of(1), secured ? identity_of(laboratory, 1) : std::nullopt, 1);
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
