#include "chorus/v2x/station/station.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "chorus/core/random.hpp"
#include "chorus/v2x/station/test_channel.hpp"

namespace chorus::v2x {
namespace {

using facilities::ActionId;
using facilities::DenRequest;

DenRequest breakdown(const Station& station, Timestamp now) {
    DenRequest request;
    request.cause = facilities::stationary_vehicle_breakdown;
    request.detection_time = now;
    request.position = station.own().position;
    request.validity = 30s;
    request.relevance_distance_m = 1000;
    return request;
}

// 0 drops of any kind, or which.
std::string drops_of(const Station& station) {
    std::string text;
    for (std::size_t i = 0; i < drop_count; ++i) {
        const auto reason = static_cast<Drop>(i);
        if (station.drops()[reason] > 0)
            text += std::string(to_string(reason)) + " " + std::to_string(station.drops()[reason]) + "; ";
    }
    return text;
}

TEST(Station, CamOfOneIsNeighbourOfTheOther) {
    const Trusted trusted;
    Ether ether;
    Station& a = ether.add(1, {0, 0}, trusted.identity(1));
    Station& b = ether.add(2, {0, 200}, trusted.identity(2));
    EXPECT_TRUE(a.secured());
    ether.run(3s);
    for (auto [self, other] : {std::pair(&a, 2u), std::pair(&b, 1u)}) {
        const auto* neighbour = self->map().find(other);
        ASSERT_TRUE(neighbour);
        EXPECT_TRUE(neighbour->signer);
        EXPECT_GE(self->counts().cam_sent, 3u);
        EXPECT_EQ(self->counts().received, self->counts().believed) << drops_of(*self);
        EXPECT_EQ(self->counts().not_sent, 0u) << self->last_refusal();
        EXPECT_EQ(self->last_refusal(), "");
    }
    const auto place = geo::LocalFrame(market).to_plane(a.map().find(2)->state.position);
    EXPECT_NEAR(place.north_m, 200, 0.1);
    ether.switch_on(2, false);
    ether.run(4s);
    EXPECT_FALSE(a.map().find(2)) << "silent for three seconds";
}

TEST(Station, OutOfRangeIsNotHeard) {
    const Trusted trusted;
    Ether ether;
    Station& a = ether.add(1, {0, 0}, trusted.identity(1));
    ether.add(2, {0, 600}, trusted.identity(2));
    ether.run(2s);
    EXPECT_EQ(a.counts().received, 0u);
}

TEST(Station, DenmReachesBeyondTheRadioHopByHop) {
    const Trusted trusted;
    Ether ether;
    Station& a = ether.add(1, {0, 0}, trusted.identity(1));
    Station& b = ether.add(2, {0, 400}, trusted.identity(2));
    Station& c = ether.add(3, {0, 800}, trusted.identity(3));
    Station& outside = ether.add(4, {0, 1100}, trusted.identity(4));
    ether.run(2s);
    const auto id = a.den().trigger(breakdown(a, ether.now), ether.now);
    ASSERT_TRUE(id);
    const std::size_t before = ether.air.size();
    ether.run(500ms);
    for (const Station* heard : {&b, &c}) {
        const auto* event = heard->map().events().find(*id);
        ASSERT_TRUE(event) << drops_of(*heard);
        EXPECT_EQ(event->cause, facilities::stationary_vehicle_breakdown);
    }
    EXPECT_FALSE(outside.map().events().find(*id)) << "beyond the destination area";
    EXPECT_EQ(ether.sent_by(2, true).size(), 1u);
    EXPECT_LE(ether.sent_by(3, true).size(), 1u);
    EXPECT_EQ(a.counts().denm_sent, 1u);
    // Then it is over: nobody sends it round and round.
    std::size_t denms = 0;
    for (std::size_t i = before; i < ether.air.size(); ++i)
        denms += ether.air[i].frame.type == geonet::HeaderType::broadcast_circle;
    EXPECT_LE(denms, 3u);

    ASSERT_TRUE(a.den().cancel(*id, ether.now));
    ether.run(500ms);
    EXPECT_TRUE(c.map().events().find(*id)->terminated);
}

TEST(Station, CarriedUntilSomebodyComes) {
    const Trusted trusted;
    Ether ether;
    Station& a = ether.add(1, {0, 0}, trusted.identity(1));
    Station& b = ether.add(2, {0, 900}, trusted.identity(2));
    ether.run(2s);
    const auto id = a.den().trigger(breakdown(a, ether.now), ether.now);
    ether.run(2s);
    EXPECT_FALSE(b.map().events().find(*id));
    ether.place(2, {0, 300});
    ether.run(2s);
    EXPECT_TRUE(b.map().events().find(*id));
}

// ---- signers become known (TS 103 097, 7.1.1)

TEST(Station, UnknownDigestIsAskedForAndAnswered) {
    const Trusted trusted;
    Ether ether;
    Station& a = ether.add(1, {0, 0}, trusted.identity(1));
    Station& b = ether.add(2, {0, 100}, trusted.identity(2));
    ether.switch_on(2, false);
    ether.run(2100ms);  // a sent its certificate to nobody, at 2 s for the last time
    ether.switch_on(2, true);
    // The first that b hears of a is lost but for the digest.
    int heard = 0;
    ether.lost = [&](const Heard& packet, std::uint32_t) {
        return packet.from == 1 && packet.frame.packet.size() > 300 && ++heard <= 1;
    };
    ether.run(3s);
    EXPECT_TRUE(b.map().find(1)) << drops_of(b);
    EXPECT_TRUE(a.map().find(2)) << drops_of(a);
}

TEST(Station, CertificateComesAtOnceWhenAPeerAsks) {
    const Trusted trusted;
    Ether ether;
    // 50 m/s: ten CAMs a second, the certificate in one of them.
    Station& a = ether.add(1, {0, 0}, trusted.identity(1));
    Station& b = ether.add(2, {0, 100}, trusted.identity(2));
    ether.switch_on(2, false);
    double driven = 0;
    const auto drive = [&] { ether.place(1, {driven += 0.5, 0}); };
    ether.run(2150ms, drive);
    ether.switch_on(2, true);
    const Timestamp on = ether.now;
    std::optional<Timestamp> known;
    ether.run(1s, [&] {
        drive();
        if (!known && b.map().find(1)) known = ether.now;
    });
    ASSERT_TRUE(known);
    EXPECT_LE(*known - on, 350ms) << "without asking it would have come 850 ms later";
    EXPECT_GT(b.drops()[Drop::signer_unknown], 0u);
    EXPECT_TRUE(a.map().find(2));
}

TEST(Station, UnknownAuthorityIsAskedForAndItsTicketsBelieved) {
    const Trusted trusted;
    Ether ether;
    Identity newcomer = trusted.identity(2);
    newcomer.authorities.clear();  // knows the root alone
    ether.add(1, {0, 0}, trusted.identity(1));
    Station& b = ether.add(2, {0, 100}, newcomer);
    // Driving: the answer rides on a CAM that is signed by digest, and who sends once a second has none.
    double driven = 0;
    ether.run(3s, [&] { ether.place(1, {driven += 0.2, 0}); });
    EXPECT_GT(b.drops()[Drop::issuer_unknown], 0u);
    EXPECT_TRUE(b.map().find(1)) << drops_of(b);
}

// ---- who may talk to whom

TEST(Station, SecuredAndUnsecuredDoNotMix) {
    const Trusted trusted;
    Ether ether;
    Station& secured = ether.add(1, {0, 0}, trusted.identity(1));
    Station& plain = ether.add(2, {0, 50}, std::nullopt);
    Station& plain_too = ether.add(3, {0, 60}, std::nullopt);
    EXPECT_FALSE(plain.secured());
    ether.run(3s);
    EXPECT_EQ(secured.counts().believed, 0u);
    EXPECT_EQ(secured.drops()[Drop::unsecured_packet], secured.counts().received);
    EXPECT_GT(plain.drops()[Drop::secured_packet_unsupported], 0u);
    EXPECT_FALSE(plain.map().find(1));
    EXPECT_TRUE(plain.map().find(3));
    EXPECT_FALSE(plain.map().find(3)->signer);
    EXPECT_TRUE(plain_too.map().find(2));
}

TEST(Station, AnotherRootIsAnotherWorld) {
    Ether ether;
    Station& a = ether.add(1, {0, 0}, Trusted(1).identity(1));
    ether.add(2, {0, 50}, Trusted(2).identity(2));
    ether.run(3s);
    EXPECT_EQ(a.counts().believed, 0u) << drops_of(a);
    EXPECT_FALSE(a.map().find(2));
}

TEST(Station, WithoutCredentialsItSaysWhyItIsSilent) {
    const Trusted trusted;
    Ether ether;
    Identity expired = trusted.identity(1, {.start = noon - 24h, .lifetime = 1h});
    EXPECT_FALSE(why_unusable(expired)) << "time is asked when signing";
    Station& a = ether.add(1, {0, 0}, expired);
    Identity broken = trusted.identity(2);
    broken.key = trusted.identity(3).key;
    ASSERT_TRUE(why_unusable(broken));
    EXPECT_NE(why_unusable(broken)->find("cannot sign"), std::string::npos);
    Station& b = ether.add(2, {0, 50}, broken);
    ether.run(3s);
    for (const Station* station : {&a, &b}) {
        EXPECT_EQ(station->counts().sent, 0u);
        EXPECT_GT(station->counts().not_sent, 0u);
        EXPECT_EQ(station->last_refusal(), "security_refused");
    }
    Identity nobody;
    EXPECT_TRUE(why_unusable(nobody));
    nobody.roots = {ByteVector{1, 2, 3}};
    EXPECT_TRUE(why_unusable(nobody));
}

TEST(Station, NothingIsSentBeforeThePositionIsKnown) {
    const Trusted trusted;
    Station station({.station_id = 1, .address = address_of(1)}, trusted.identity(1), 1);
    for (Timestamp now = noon; now < noon + 5s; now += 100ms) station.advance(now);
    EXPECT_FALSE(station.next_frame());
    DenRequest request = breakdown(station, noon + 5s);
    request.position = market;
    ASSERT_TRUE(station.den().trigger(request, noon + 5s));
    station.advance(noon + 5s);
    EXPECT_EQ(station.counts().not_sent, 1u);
    EXPECT_EQ(station.last_refusal(), "position_unknown");
}

TEST(Station, ListenerSendsBeaconsOnly) {
    const Trusted trusted;
    Ether ether;
    Station& listener = ether.add(1, {0, 0}, trusted.identity(1), {.send_cam = false});
    Station& other = ether.add(2, {0, 50}, trusted.identity(2));
    ether.run(5s);
    EXPECT_EQ(listener.counts().cam_sent, 0u);
    EXPECT_GT(listener.counts().sent, 0u);
    EXPECT_FALSE(other.map().find(1));
    EXPECT_EQ(other.counts().received, other.counts().believed) << drops_of(other);
}

// ---- what is told

struct Log : StationObserver {
    std::map<std::string, int> seen;
    std::vector<Transmission> transmissions;
    std::optional<std::uint32_t> station;
    bool signer = false;
    void received(const Reception& reception) override {
        ++seen[std::string(reception.drop ? to_string(*reception.drop) : to_string(reception.type))];
        if (reception.drop) {
            EXPECT_FALSE(reception.signer) << "nobody is named for what is not believed";
        } else if (reception.type == MessageType::cam) {
            station = reception.station_id;
            signer = reception.signer.has_value();
        }
    }
    void sent(const Transmission& transmission) override {
        ++seen["sent " + std::string(to_string(transmission.type))];
    }
};

TEST(Station, ObserverIsToldOfEverything) {
    const Trusted trusted;
    Ether ether;
    Station& a = ether.add(1, {0, 0}, trusted.identity(1));
    Station& b = ether.add(2, {0, 50}, trusted.identity(2));
    ether.add(3, {0, 60}, std::nullopt);
    Log log;
    a.observe(&log);
    ether.run(2s);
    ASSERT_TRUE(b.den().trigger(breakdown(b, ether.now), ether.now));
    ASSERT_TRUE(a.den().trigger(breakdown(a, ether.now), ether.now));
    ether.run(1s);
    EXPECT_GT(log.seen["CAM"], 0);
    EXPECT_EQ(log.seen["DENM"], 1);
    EXPECT_GT(log.seen["unsecured_packet"], 0);
    EXPECT_GT(log.seen["sent CAM"], 0);
    EXPECT_GE(log.seen["sent DENM"], 1);
    EXPECT_EQ(log.station, 2u);
    EXPECT_TRUE(log.signer);
    a.observe(nullptr);
    log.seen.clear();
    ether.run(1s);
    EXPECT_TRUE(log.seen.empty());
}

// ---- the same again

ByteVector everything_sent(std::uint64_t seed) {
    const Trusted trusted(seed);
    Ether ether;
    Station& a = ether.add(1, {0, 0}, trusted.identity(1));
    ether.add(2, {0, 200}, trusted.identity(2));
    ether.add(3, {0, 450}, trusted.identity(3));
    double driven = 0;
    const auto drive = [&] { ether.place(1, {driven += 0.15, 0}); };
    ether.run(2s, drive);
    EXPECT_TRUE(a.den().trigger(breakdown(a, ether.now), ether.now));
    ether.run(4s, drive);
    ByteVector all;
    for (const Heard& heard : ether.air) {
        ByteWriter writer(all);
        writer.u64(static_cast<std::uint64_t>(heard.at.its_us()));
        writer.u32(heard.from);
        writer.bytes(heard.frame.packet);
    }
    return all;
}

TEST(Station, SameSeedSameOctets) {
    const ByteVector once = everything_sent(5);
    EXPECT_GT(once.size(), 5'000u);
    EXPECT_EQ(once, everything_sent(5));
    EXPECT_NE(once, everything_sent(6));
}

// ---- attack by mass

TEST(Station, TenThousandRandomPacketsLeaveNoTrace) {
    const Trusted trusted;
    Ether ether;
    Station& victim = ether.add(1, {0, 0}, trusted.identity(1));
    ether.add(2, {0, 50}, trusted.identity(2));
    ether.run(3s);
    const ByteVector honest = ether.sent_by(2).back()->frame.packet;
    const auto before = victim.fingerprint(false);
    const auto believed = victim.counts().believed;
    Random random(10);
    for (int i = 0; i < 10'000; ++i) {
        ByteVector packet;
        if (i % 2) {
            packet.resize(random.below(1500));
            for (auto& octet : packet) octet = static_cast<std::uint8_t>(random.bits());
            if (packet.size() > 4 && i % 4 == 1) std::ranges::copy(ByteVector{0x12, 0, 0x1a, 1}, packet.begin());
        } else {  // something real with wounds behind the basic header
            packet = honest;
            for (std::uint64_t n = 1 + random.below(4); n > 0; --n) {
                const auto at = 4 + random.below(packet.size() - 4);
                packet[at] = static_cast<std::uint8_t>(packet[at] ^ (1 + random.below(255)));
            }
            if (i % 6 == 0) packet.resize(random.below(packet.size()));
        }
        ASSERT_TRUE(victim.receive(packet, address_of(99), ether.now));
        ASSERT_EQ(victim.fingerprint(false), before) << to_hex(packet);
    }
    EXPECT_EQ(victim.counts().believed, believed);
    ether.run(1s);
    EXPECT_TRUE(victim.map().find(2)) << "and life goes on";
    EXPECT_LE(victim.map().neighbours().size(), 1u);
}

TEST(Station, EmptyAndTinyPackets) {
    const Trusted trusted;
    for (const bool secured : {false, true}) {
        Station station({.address = address_of(1)}, secured ? std::optional(trusted.identity(1)) : std::nullopt, 1);
        const ByteVector nothing;
        EXPECT_EQ(station.receive(nothing, address_of(2), noon), Drop::basic_header_truncated);
        EXPECT_EQ(station.receive(ByteVector{0x11, 0, 0}, address_of(2), noon), Drop::basic_header_truncated);
        EXPECT_EQ(station.receive(ByteVector{0x21, 0, 0x1a, 1}, address_of(2), noon), Drop::geonet_version_unsupported);
        EXPECT_EQ(station.receive(ByteVector{0x13, 0, 0x1a, 1}, address_of(2), noon), Drop::basic_next_header_unknown);
        EXPECT_EQ(station.drops().total(), 4u);
    }
}

TEST(Station, DeadlinesAreEnough) {
    // Woken at its deadlines alone, a station sends what one sends that is asked every 10 ms.
    const Trusted trusted;
    const auto sent = [&](bool by_deadline) {
        Station station({.station_id = 1, .address = address_of(1)}, trusted.identity(1), 7);
        std::vector<ByteVector> frames;
        Timestamp next_state = noon;
        for (Timestamp now = noon; now < noon + 10s;) {
            if (now >= next_state) {
                station.update(standing_at({0, 0}, now));
                next_state += 100ms;
            }
            if (now == noon + 2s) {
                EXPECT_TRUE(station.den().trigger(breakdown(station, now), now));
            }
            station.advance(now);
            while (auto frame = station.next_frame()) frames.push_back(frame->packet);
            now = by_deadline ? std::max(std::min(next_state, station.next_deadline()), now + 1ms) : now + 10ms;
        }
        return frames.size();
    };
    EXPECT_GT(sent(true), 9u);
    EXPECT_EQ(sent(true), sent(false));
}

}  // namespace
}  // namespace chorus::v2x
