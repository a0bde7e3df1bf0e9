// Once everybody is known, receiving a packet allocates nothing, from the link to the map: counted, not believed.
#include <atomic>
#include <cstdlib>
#include <new>

#include "chorus/core/test_workers.hpp"
#include "chorus/crypto/signature_verifier.hpp"
#include "chorus/v2x/station/test_channel.hpp"

namespace {

std::atomic<std::size_t> allocations = 0;

}  // namespace

// Not inlined: the compiler would see malloc and delete meet, and warn.
[[gnu::noinline]] void* operator new(std::size_t octets) {
    ++allocations;
    if (void* memory = std::malloc(octets == 0 ? 1 : octets)) return memory;
    throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace chorus::v2x {
namespace {

class Allocations : public testing::Test {
  protected:
    static constexpr std::uint32_t neighbours = 12;

    Allocations() {
        for (std::uint32_t id = 1; id <= neighbours; ++id) stations.push_back(make(id, trusted.identity(id)));
    }
    static std::unique_ptr<Station> make(std::uint32_t id, Identity identity) {
        StationConfig config;
        config.station_id = id;
        config.address = address_of(id);
        config.send_cam = id <= neighbours;
        config.batch_packets = 4;
        return std::make_unique<Station>(config, std::move(identity), id);
    }

    // What the neighbours send within a tenth of a second: CAMs, now and then with a certificate or a path.
    std::vector<Heard> heard() {
        std::vector<Heard> packets;
        now += 100ms;
        for (auto& station : stations) {
            const std::uint32_t id = station->config().station_id;
            VehicleState state = standing_at({10.0 * id, 15 * seconds(now - noon)}, now);
            state.speed_mps = 15;
            station->update(state);
            station->advance(now);
            while (auto frame = station->next_frame()) packets.push_back({now, id, std::move(*frame)});
        }
        return packets;
    }

    // Allocations of the victim's side alone, over the last seconds of the drive.
    template <class Receive>
    std::size_t allocations_of(const Receive& receive, Workers* workers = nullptr) {
        Identity identity = trusted.identity(100);
        // OpenSSL, which allocates, is not asked for a sample.
        crypto::SignatureVerifierConfig config;
        config.accept_sample = 1'000'000;
        config.shared_among_workers_from = 1;
        crypto::SignatureVerifier signatures(config, nullptr, workers);
        identity.signatures = &signatures;
        const auto victim = make(100, std::move(identity));
        std::size_t counted = 0;
        constexpr Duration acquaintance = 5s, drive = 10s;
        while (now < noon + drive) {
            const std::vector<Heard> packets = heard();
            victim->update(standing_at({0, 0}, now));
            const std::size_t before = allocations;
            receive(*victim, packets);
            if (now >= noon + acquaintance) counted += allocations - before;
        }
        EXPECT_GT(victim->counts().believed, 200u);
        EXPECT_EQ(victim->drops().total(), 0u);
        EXPECT_EQ(victim->map().neighbours().size(), neighbours);
        return counted;
    }

    Trusted trusted;
    Timestamp now = noon;
    std::vector<std::unique_ptr<Station>> stations;
};

TEST_F(Allocations, a_packet_that_is_judged_at_once_costs_none) {
    const auto counted = allocations_of([](Station& victim, const std::vector<Heard>& packets) {
        for (const Heard& packet : packets) victim.receive(packet.frame.packet, address_of(packet.from), packet.at);
    });
    EXPECT_EQ(counted, 0u);
}

TEST_F(Allocations, a_packet_that_waits_for_its_batch_costs_none) {
    const auto counted = allocations_of([](Station& victim, const std::vector<Heard>& packets) {
        for (const Heard& packet : packets) victim.enqueue(packet.frame.packet, address_of(packet.from), packet.at);
        while (victim.waiting() > 0) victim.process(packets.front().at);
    });
    EXPECT_EQ(counted, 0u);
}

TEST_F(Allocations, a_batch_that_is_concluded_while_the_next_is_verified_costs_none) {
    LateWorkers workers;
    const auto counted = allocations_of(
        [](Station& victim, const std::vector<Heard>& packets) {
            for (const Heard& packet : packets) victim.enqueue(packet.frame.packet, address_of(packet.from), packet.at);
            while (victim.waiting() > 0) victim.process(packets.front().at);
        },
        &workers);
    EXPECT_EQ(counted, 0u);
    EXPECT_GT(workers.together(), 20u);
}

}  // namespace
}  // namespace chorus::v2x
