// More than can be verified: ten times the capacity, on virtual time. What a signature costs is a budget, so that the
// result is the same on every machine.
#include <gtest/gtest.h>

#include <map>

#include "chorus/crypto/signature_verifier.hpp"
#include "chorus/v2x/station/test_channel.hpp"

namespace chorus::v2x {
namespace {

class OverloadTest : public testing::Test, public StationObserver {
  protected:
    static constexpr std::uint32_t neighbours = 60, collider = 1, warner = 2;
    static constexpr Duration step = 5ms;
    static constexpr std::size_t signatures_per_step = 2;  // capacity: 0.4 a millisecond

    OverloadTest() {
        victim.observe(this);
        for (std::uint32_t id = 1; id <= neighbours; ++id) {
            StationConfig config;
            config.station_id = id;
            config.address = address_of(id);
            stations.push_back(std::make_unique<Station>(config, trusted.identity(id), id));
        }
        // Everybody becomes known, with time to spare.
        run(1500ms, 1000);
        EXPECT_EQ(victim.map().neighbours().size(), neighbours);
        EXPECT_EQ(victim.drops()[Drop::sender_limited], 0u);
    }

    Identity identity() {
        Identity identity = trusted.identity(1000);
        identity.signatures = &signatures;
        return identity;
    }

    // One comes straight at us, the others drive past, some hundred metres away.
    VehicleState state_of(std::uint32_t id) const {
        const double t = seconds(now - noon);
        VehicleState state =
            id == collider ? standing_at({0, 200 - 20 * t}, now) : standing_at({200.0 + 10 * id, 40 * t - 100}, now);
        state.heading_deg = id == collider ? 180 : 0;
        state.speed_mps = id == collider ? 20 : 40;
        return state;
    }

    void arrive(Bytes packet, MacAddress sender) {
        ++arrived;
        enqueued[to_hex(packet)] = now;
        victim.enqueue(packet, sender, now);
    }

    void run(Duration time, std::size_t per_step, const std::function<void()>& flood = [] {}) {
        for (const Timestamp end = now + time; now < end; now += step) {
            victim.update(standing_at({0, 0}, now));
            for (auto& station : stations) {
                const std::uint32_t id = station->config().station_id;
                if ((now - noon) % 100ms == step * (id % 20)) station->update(state_of(id));
                if (now - noon < 100ms) continue;
                station->advance(now);
                while (const auto frame = station->next_frame()) {
                    if (frame->its_aid == security::its_aid::ca) {
                        honest.push_back(frame->packet);
                        ++sent[id];
                    }
                    arrive(frame->packet, station->config().address);
                    // Who never heard anybody keeps its warning for later.
                    if (id == collider) stations[warner - 1]->receive(frame->packet, address_of(id), now);
                }
            }
            flood();
            credit = std::min(credit + static_cast<std::ptrdiff_t>(per_step), static_cast<std::ptrdiff_t>(per_step));
            while (credit > 0 && victim.waiting() > 0) {
                const auto done = victim.process(now, static_cast<std::size_t>(credit));
                credit -= static_cast<std::ptrdiff_t>(std::max<std::size_t>(done.signatures, 1));
            }
            while (victim.next_frame()) {
            }
        }
    }

    void received(const Reception& reception) override {
        if (reception.type == MessageType::denm && reception.drop) ADD_FAILURE() << to_string(*reception.drop);
        if (reception.drop) return;
        if (reception.type == MessageType::cam) ++believed[reception.station_id];
        const auto since = enqueued.find(to_hex(reception.packet));
        ASSERT_NE(since, enqueued.end());
        auto& worst = reception.type == MessageType::denm ? worst_denm : worst_cam[reception.station_id];
        worst = std::max(worst, now - since->second);
        auto& order = last_of[reception.station_id];
        EXPECT_LE(order, since->second) << "out of order";
        order = since->second;
    }
    void begin_to_measure() {
        worst_cam.clear();
        worst_denm = {};
        believed.clear();
        sent.clear();
        arrived = 0;
    }

    // An honest CAM with another source address: its signature is wrong now, if its signer is known at all.
    ByteVector forged() {
        ByteVector packet = honest[forgeries++ % honest.size()];
        const std::size_t source = 4 + 7 + 8 + 2;  // basic header, envelope, common header, start of the address
        for (std::size_t i = 0; i < 4; ++i) packet[source + 2 + i] = static_cast<std::uint8_t>(forgeries >> 8 * i);
        packet[source + 1] ^= 0x40;
        return packet;
    }

    Trusted trusted;
    crypto::SignatureVerifier signatures;
    Station victim{{.station_id = 1000, .address = address_of(1000), .send_cam = false}, identity(), 1};
    std::vector<std::unique_ptr<Station>> stations;
    Timestamp now = noon;
    std::ptrdiff_t credit = 0;
    std::size_t arrived = 0, forgeries = 0;
    std::vector<ByteVector> honest;
    std::map<std::string, Timestamp> enqueued;
    std::map<std::uint32_t, Duration> worst_cam;
    std::map<std::uint32_t, Timestamp> last_of;
    std::map<std::uint32_t, int> believed, sent;  // CAMs
    Duration worst_denm{};
};

TEST_F(OverloadTest, HazardsAreVerifiedWithin20MillisecondsAndNobodyStarves) {
    begin_to_measure();
    int steps = 0;
    run(3s, signatures_per_step, [&] {
        for (int i = 0; i < 17; ++i) arrive(forged(), address_of(5000));
        if (++steps == 100) {
            facilities::DenRequest request;
            request.cause = {94, 0};
            request.detection_time = now;
            request.position = stations[warner - 1]->own().position;
            request.relevance_distance_m = 1000;
            EXPECT_TRUE(stations[warner - 1]->den().trigger(request, now));
        }
    });
    const auto capacity = static_cast<std::size_t>(steps) * signatures_per_step;
    EXPECT_GE(arrived, capacity * 9);

    EXPECT_EQ(believed[collider], sent[collider]);
    EXPECT_LE(worst_cam[collider], 20ms);
    EXPECT_EQ(victim.map().events().size(), 1u);
    EXPECT_LE(worst_denm, 20ms);
    for (std::uint32_t id = 1; id <= neighbours; ++id) EXPECT_GE(believed[id], 1) << id;
    const auto& shed = victim.counts().shed;
    EXPECT_GT(shed[static_cast<std::size_t>(MessageType::cam)], capacity);
    EXPECT_EQ(shed[static_cast<std::size_t>(MessageType::denm)], 0u);
}

TEST_F(OverloadTest, BadSignaturesAndStrangersTakeTheirShareAndNoMore) {
    // A capacity that suffices for the honest; the flood would need thirty times as much.
    constexpr std::size_t enough = 8;
    begin_to_measure();
    run(1s, enough, [&] {
        for (int i = 0; i < 100; ++i) arrive(forged(), address_of(5000));
    });
    for (std::uint32_t id = 1; id <= neighbours; ++id) {
        EXPECT_EQ(believed[id], sent[id]) << id;
        EXPECT_LE(worst_cam[id], 100ms) << id;  // they speak all at once
    }
}

}  // namespace
}  // namespace chorus::v2x
