// The same attempts against a whole station, and those that only a whole station can be the victim of. Each must fail
// for its own reason and leave no trace in any layer.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "chorus/core/random.hpp"
#include "chorus/crypto/signature_verifier.hpp"
#include "chorus/io/worker_threads.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/station/station.hpp"
#include "forge.hpp"

namespace chorus::redteam {
namespace {

namespace r2 = v2x::messages::release2;
using v2x::Identity;
using v2x::Station;

constexpr Position here{48.7650, 11.4237};
constexpr Position next_town{48.90, 11.60};

constexpr std::uint8_t sixty_seconds = 6 << 2 | 2;  // multiplier 6, base 10 s

// basic header: version 1, secured (2) or common (1), lifetime 60 s, remaining hop limit
ByteVector packet(const ByteVector& content, std::uint8_t next_header = 2, std::uint8_t hop_limit = 1) {
    ByteVector octets;
    ByteWriter writer(octets);
    writer.u8(0x10u | next_header);
    writer.u8(0);
    writer.u8(sixty_seconds);
    writer.u8(hop_limit);
    writer.bytes(content);
    return octets;
}

// Packets reach the map at once, or through the queue, their signatures verified in batches by one thread or two.
enum class Way : std::uint8_t { at_once, queued, queued_with_threads };
void PrintTo(Way way, std::ostream* out) {
    *out << (way == Way::at_once ? "at_once" : way == Way::queued ? "queued" : "queued_with_threads");
}

struct StationRedTeam : testing::TestWithParam<Way>, v2x::StationObserver {
    Pki pki;
    Key attacker{666};
    io::WorkerThreads workers{1};
    crypto::SignatureVerifier signatures{signatures_config(), nullptr,
                                         GetParam() == Way::queued_with_threads ? &workers : nullptr};
    std::optional<std::optional<Drop>> last;
    Station victim{{.station_id = 1, .address = own_address}, identity(), 1};
    static constexpr MacAddress own_address{{2, 0, 0, 0, 0, 1}}, sender{{2, 0, 0, 0, 0, 0x66}};

    static crypto::SignatureVerifierConfig signatures_config() {
        crypto::SignatureVerifierConfig config;
        config.shared_among_workers_from = 1;
        return config;
    }
    void received(const v2x::Reception& reception) override { last = reception.drop; }

    std::optional<Drop> judge(Bytes octets, MacAddress from, Timestamp now) {
        if (GetParam() == Way::at_once) return victim.receive(octets, from, now);
        last.reset();
        victim.enqueue(octets, from, now);
        EXPECT_EQ(victim.process(now).packets, 1u);
        while (victim.waiting() > 0) victim.process(now);
        return last.value();
    }

    StationRedTeam() {
        victim.observe(this);
        VehicleState state;
        state.time = noon;
        state.position = here;
        victim.update(state);
        victim.advance(noon);
        while (victim.next_frame()) {
        }
        // A neighbour and an event that are known already: no attempt may disturb them.
        believed(packet(signed_by_neighbour(cam())));
        believed(packet(signed_by_neighbour(denm()), 2, 10));
        EXPECT_TRUE(victim.map().find(4711));
        EXPECT_TRUE(victim.map().events().find({4711, 1}));
        victim.advance(noon + 200ms);
        while (victim.next_frame()) {
        }
    }

    Identity identity() {
        Identity identity;
        identity.roots = {pki.root};
        identity.authorities = {pki.authority};
        const Key own(5);
        auto spec = pki.ticket_spec();
        spec.permissions.push_back({141, std::nullopt});
        identity.ticket = pki.issue(spec, own);
        identity.key = own.secret;
        identity.deterministic_signatures = true;
        identity.signatures = &signatures;
        return identity;
    }

    MessageSpec cam(std::uint32_t station_id = 4711, Position place = here, Timestamp generated = noon) const {
        MessageSpec spec;
        spec.aid = 36;
        spec.payload = cam_packet(place, station_id);
        spec.generation_time = generated;
        return spec;
    }
    MessageSpec denm(Position place = here) const {
        MessageSpec spec;
        spec.aid = 37;
        spec.payload = denm_packet(place);
        spec.generation_time = noon;
        spec.generation_location = place;
        return spec;
    }
    ByteVector signed_by_neighbour(const MessageSpec& spec) const {
        return signed_message(spec, pki.ticket_key, pki.ticket);
    }
    // The source address in the position vector of a CAM, behind the common header.
    static void use_address(MessageSpec& cam, const MacAddress& address) {
        std::ranges::copy(address.octets, cam.payload.begin() + 8 + 2);
    }
    // Of an attacker who has a real ticket of our authority.
    ByteVector signed_by_insider(const MessageSpec& spec, std::optional<CertificateSpec> ticket = {}) const {
        return signed_message(spec, attacker, pki.issue(ticket.value_or(pki.ticket_spec()), attacker));
    }

    void believed(const ByteVector& octets, Timestamp now = noon + 20ms) {
        const auto drop = judge(octets, sender, now);
        EXPECT_FALSE(drop) << to_string(*drop);
    }
    void refused(const ByteVector& octets, Drop reason, Timestamp now = noon + 20ms, bool requests_too = true,
                 MacAddress from = sender) {
        const auto before = victim.fingerprint(requests_too);
        const auto count = victim.drops()[reason];
        const auto drop = judge(octets, from, now);
        ASSERT_TRUE(drop) << "believed: " << to_hex(octets);
        EXPECT_EQ(to_string(*drop), to_string(reason));
        EXPECT_EQ(victim.drops()[reason], count + 1);
        EXPECT_EQ(victim.fingerprint(requests_too), before) << "the attempt left a trace";
        EXPECT_FALSE(victim.next_frame()) << "and an answer";
    }
};

TEST_P(StationRedTeam, InsiderIsBelievedWhenHeIsHonest) {
    believed(packet(signed_by_insider(cam(815))));
    EXPECT_TRUE(victim.map().find(815));
}

// ---- around security

TEST_P(StationRedTeam, UnsecuredPacket) {
    refused(packet(cam_packet(here, 815), 1), Drop::unsecured_packet);
    refused(packet(denm_packet(here), 1, 10), Drop::unsecured_packet);
}

TEST_P(StationRedTeam, HeaderDowngrade) {
    // The secured octets announced as a common header, and the signed content cut out of its envelope.
    const ByteVector secured = signed_by_insider(cam(815));
    refused(packet(secured, 1), Drop::unsecured_packet);
    for (std::uint8_t next_header = 0; next_header < 16; ++next_header)
        if (next_header != 1 && next_header != 2)
            refused(packet(secured, next_header), Drop::basic_next_header_unknown);
    refused(packet(cam(815).payload, 1), Drop::unsecured_packet);
    refused(packet(cam(815).payload), Drop::envelope_version_unsupported);
}

TEST_P(StationRedTeam, UnsecuredDataInTheEnvelope) {
    refused(packet(unsecured_data(cam_packet(here, 815))), Drop::envelope_unsecured_data);
}

TEST_P(StationRedTeam, OtherVersionOfGeoNetworking) {
    ByteVector octets = packet(signed_by_insider(cam(815)));
    for (unsigned version = 0; version < 16; ++version) {
        if (version == 1) continue;
        octets[0] = static_cast<std::uint8_t>(version << 4 | 2);
        refused(octets, Drop::geonet_version_unsupported);
    }
}

// ---- who signed

TEST_P(StationRedTeam, ForgedTicketNamingOurAuthority) {
    const Key other(99);
    const ByteVector forged = certificate(pki.ticket_spec(), attacker, other, pki.authority);
    refused(packet(signed_message(cam(815), attacker, forged)), Drop::certificate_signature_invalid);
}

TEST_P(StationRedTeam, TicketOfAnotherWorld) {
    const Pki other(7);
    refused(packet(signed_message(cam(815), other.ticket_key, other.ticket)), Drop::issuer_unknown, noon + 20ms, false);
}

TEST_P(StationRedTeam, DigestOfNobody) {
    auto spec = cam(815);
    spec.digest_signer = true;
    refused(packet(signed_by_insider(spec)), Drop::signer_unknown, noon + 20ms, false);
}

TEST_P(StationRedTeam, ExpiredNotYetValidAndElsewhere) {
    auto ticket = pki.ticket_spec();
    ticket.duration_h = 1;
    refused(packet(signed_by_insider(cam(815), ticket)), Drop::certificate_expired);
    ticket = pki.ticket_spec();
    ticket.start_s = static_cast<std::uint32_t>(noon.its_ms() / 1000 + 3600);
    refused(packet(signed_by_insider(cam(815), ticket)), Drop::certificate_not_yet_valid);
    ticket = pki.ticket_spec();
    ticket.region = circular_region(next_town, 1000);
    refused(packet(signed_by_insider(cam(815), ticket)), Drop::certificate_outside_region);
}

// ---- what was signed

TEST_P(StationRedTeam, PermissionOfOneApplicationUsedForAnother) {
    auto spec = denm();
    spec.aid = 36;  // a DENM under the CAM permission
    spec.generation_location.reset();
    refused(packet(signed_by_insider(spec), 2, 10), Drop::application_permission_missing);
    spec = cam(815);
    spec.aid = 37;  // and the other way round
    spec.generation_location = here;
    refused(packet(signed_by_insider(spec)), Drop::application_permission_missing);
    spec = cam(815);
    spec.aid = 141;  // GeoNetworking's own permission
    auto ticket = pki.ticket_spec();
    ticket.permissions.push_back({141, std::nullopt});
    refused(packet(signed_by_insider(spec, ticket)), Drop::application_permission_missing);
}

TEST_P(StationRedTeam, TicketWithoutThePermission) {
    auto ticket = pki.ticket_spec();
    ticket.permissions = {{36, ByteVector{1, 0, 0}}};
    refused(packet(signed_by_insider(denm(), ticket), 2, 10), Drop::application_permission_missing);
}

TEST_P(StationRedTeam, EmergencyVehicleWithoutTheServicePermission) {
    auto spec = cam(815);
    spec.payload = cam_packet(here, 815, true);
    refused(packet(signed_by_insider(spec)), Drop::service_permission_missing);
}

TEST_P(StationRedTeam, CauseOutsideTheServicePermission) {
    auto ticket = pki.ticket_spec();
    ticket.permissions = {{37, ByteVector{1, 0, 0, 0}}};
    refused(packet(signed_by_insider(denm(), ticket), 2, 10), Drop::service_permission_missing);
}

TEST_P(StationRedTeam, NonsenseUnderAGoodSignature) {
    refused(packet(signed_by_insider(cam(815, next_town))), Drop::message_implausible);
    auto spec = cam(815);
    spec.payload.back() ^= 0xff;
    std::fill(spec.payload.end() - 20, spec.payload.end(), std::uint8_t{0xff});
    const auto drop = judge(packet(signed_by_insider(spec)), sender, noon + 20ms);
    EXPECT_TRUE(!drop || *drop == Drop::message_malformed || *drop == Drop::message_implausible);
    spec = cam(815);
    spec.payload.resize(spec.payload.size() - 20);  // the length of the payload is signed too
    refused(packet(signed_by_insider(spec)), Drop::payload_length_mismatch);
    spec.payload.resize(6);
    refused(packet(signed_by_insider(spec)), Drop::common_header_truncated);
    spec.payload.clear();
    refused(packet(signed_by_insider(spec)), Drop::common_header_truncated);
}

// ---- again, late, early

TEST_P(StationRedTeam, Replay) {
    const ByteVector octets = packet(signed_by_insider(cam(815)));
    believed(octets);
    refused(octets, Drop::replayed);
    refused(octets, Drop::replayed, noon + 1900ms);
    refused(octets, Drop::generation_time_stale, noon + 2100ms);
}

TEST_P(StationRedTeam, DenmCopyIsADuplicateAndNotNews) {
    const auto received = victim.map().events().find({4711, 1})->received;
    refused(packet(signed_by_neighbour(denm()), 2, 10), Drop::duplicate_packet, noon + 900ms);
    EXPECT_EQ(victim.map().events().find({4711, 1})->received, received);
}

TEST_P(StationRedTeam, StaleAndFromTheFuture) {
    refused(packet(signed_by_insider(cam(815, here, noon - 3s))), Drop::generation_time_stale);
    refused(packet(signed_by_insider(cam(815, here, noon + 2s))), Drop::generation_time_future);
    // Signed now, yet the CAM inside tells of another time.
    refused(packet(signed_by_insider(cam(815, here, noon + 10s))), Drop::message_implausible, noon + 10s);
}

TEST_P(StationRedTeam, LifetimeUsedUp) {
    ByteVector octets = packet(signed_by_insider(cam(815)));
    octets[2] = 0;
    refused(octets, Drop::packet_lifetime_expired);
    octets[2] = sixty_seconds;
    believed(octets);
}

// A forwarder may write the hop limit as he likes, because it is not signed. What he spoils must not make the honest
// copy a replay.
TEST_P(StationRedTeam, SpoiledCopyDoesNotSuppressTheHonestOne) {
    auto ticket = pki.ticket_spec();
    const ByteVector octets = packet(signed_by_insider(cam(815), ticket));
    ByteVector spoiled = octets;
    spoiled[3] = 200;
    refused(spoiled, Drop::remaining_hop_limit_above_maximum);
    refused(octets, Drop::own_packet, noon + 20ms, true, own_address);
    believed(octets);
}

// An insider writes a neighbour's address and its next sequence number: the neighbour's warning must not become a
// duplicate of his.
TEST_P(StationRedTeam, PacketInTheNameOfANeighbour) {
    auto spec = denm();
    spec.payload[8 + 1] = 2;  // the low octet of the sequence number, behind the common header
    const auto drop = judge(packet(signed_by_insider(spec), 2, 10), sender, noon + 20ms);
    ASSERT_TRUE(drop);
    EXPECT_EQ(to_string(*drop), to_string(Drop::source_address_claimed));
    EXPECT_EQ(judge(packet(signed_by_neighbour(spec), 2, 10), sender, noon + 30ms), std::nullopt);
}

TEST_P(StationRedTeam, PacketInOurOwnName) {
    // An insider writes our GeoNetworking address into his source position vector.
    auto spec = cam(815);
    use_address(spec, own_address);
    refused(packet(signed_by_insider(spec)), Drop::own_packet);
}

// ---- octet by octet

TEST_P(StationRedTeam, EveryTruncation) {
    const ByteVector octets = packet(signed_by_insider(cam(815)));
    const auto before = victim.fingerprint();
    for (std::size_t length = 0; length < octets.size(); ++length) {
        ASSERT_TRUE(judge(Bytes(octets).first(length), sender, noon + 20ms)) << length;
        ASSERT_EQ(victim.fingerprint(), before) << length;
    }
    ByteVector longer = octets;
    longer.push_back(0);
    refused(longer, Drop::envelope_malformed);
    believed(octets);
}

// Of messages that were believed before: the point form of an r may change without changing what was signed, and then
// it is the same message again.
TEST_P(StationRedTeam, EveryFlippedBitBehindTheBasicHeader) {
    const ByteVector heard_cam = packet(signed_by_insider(cam(815)));
    believed(heard_cam);
    const ByteVector heard_denm = packet(signed_by_neighbour(denm()), 2, 10);
    const auto before = victim.fingerprint(false);
    for (const ByteVector& octets : {heard_cam, heard_denm}) {
        for (std::size_t bit = 32; bit < octets.size() * 8; ++bit) {
            ByteVector flipped = octets;
            flipped[bit / 8] ^= static_cast<std::uint8_t>(0x80 >> bit % 8);
            ASSERT_TRUE(judge(flipped, sender, noon + 20ms)) << "bit " << bit;
            ASSERT_EQ(victim.fingerprint(false), before) << "bit " << bit;
        }
    }
}

TEST_P(StationRedTeam, SignatureOfNoNumber) {
    ByteVector message = signed_by_insider(cam(815));
    std::ranges::fill(s_of(message), std::uint8_t{0});
    refused(packet(message), Drop::signature_malformed);
    message = signed_by_insider(cam(815));
    std::ranges::copy(group_order(), r_of(message).begin());
    refused(packet(message), Drop::signature_malformed);
}

// ---- by mass

TEST_P(StationRedTeam, StrangersByTheThousandLeaveTheMapAlone) {
    const auto before = victim.fingerprint(false);
    auto by_digest = cam(815);
    by_digest.digest_signer = true;
    const ByteVector stranger = packet(signed_by_insider(by_digest));
    const auto id = id_of(pki.issue(pki.ticket_spec(), attacker));
    const auto at = std::ranges::search(stranger, id).begin() - stranger.begin();
    for (std::uint32_t n = 1; n <= 10'000; ++n) {
        ByteVector octets = stranger;
        for (int i = 0; i < 4; ++i) octets[static_cast<std::size_t>(at + i)] = static_cast<std::uint8_t>(n >> 8 * i);
        ASSERT_EQ(judge(octets, sender, noon + 20ms), Drop::signer_unknown);
    }
    EXPECT_EQ(victim.fingerprint(false), before);
    EXPECT_EQ(victim.map().neighbours().size(), 1u);
}

TEST_P(StationRedTeam, InsiderWithManyNamesFillsNoMoreThanTheMap) {
    // One ticket, a new StationID every time: the map is bounded, whatever is said.
    for (std::uint32_t n = 0; n < 1500; ++n) {
        auto spec = cam(100'000 + n, here, noon + Duration(n));
        use_address(spec, sender);
        const auto drop = judge(packet(signed_by_insider(spec)), sender, noon + 20ms);
        ASSERT_FALSE(drop) << to_string(*drop);
    }
    EXPECT_LE(victim.map().neighbours().size(), v2x::facilities::LocalDynamicMap::neighbours_max);
}

TEST_P(StationRedTeam, InsiderWithManyAddressesIsHeardWithFew) {
    std::size_t heard = 0;
    for (std::uint32_t n = 0; n < 100; ++n) {
        const auto drop =
            judge(packet(signed_by_insider(cam(100'000 + n, here, noon + Duration(n)))), sender, noon + 20ms);
        heard += !drop;
        EXPECT_EQ(drop.value_or(Drop::source_address_claimed), Drop::source_address_claimed);
    }
    EXPECT_EQ(heard, v2x::geonet::addresses_per_signer);
}

INSTANTIATE_TEST_SUITE_P(Ways, StationRedTeam, testing::Values(Way::at_once, Way::queued, Way::queued_with_threads),
                         testing::PrintToStringParamName());

// ---- many at once

// What one packet makes true for the next holds within a batch too: a ticket is known, a copy is a replay, a forgery
// changes nothing. Batches of every mixture are judged as the same packets one by one.
class Crowd {
  public:
    // A batch, and no more of one sender than may wait.
    std::vector<ByteVector> next() {
        std::vector<ByteVector> batch;
        for (Person& person : persons_) {
            if (random_.chance(0.2)) continue;
            ByteVector first = packet_of(person);
            if (random_.chance(0.5)) batch.push_back(another_copy_of(first));
            person.before = first;
            batch.push_back(std::move(first));
        }
        for (std::size_t i = batch.size(); i > 1; --i) std::swap(batch[i - 1], batch[random_.below(i)]);
        return batch;
    }

    Pki pki;

  private:
    struct Person {
        Key key;
        ByteVector ticket, before;
        std::uint8_t number;
    };
    static constexpr std::uint8_t persons = 12, forger = 1, foreigner = 2, latecomer = 3;

    std::vector<Person> all_persons() {
        std::vector<Person> all;
        for (std::uint8_t i = 0; i < persons; ++i) {
            const Key key(100u + i);
            auto expired = pki.ticket_spec();
            expired.duration_h = 1;
            ByteVector ticket = i == forger      ? certificate(pki.ticket_spec(), key, Key(99), pki.authority)
                                : i == foreigner ? Pki(7).issue(Pki(7).ticket_spec(), key)
                                                 : pki.issue(i == latecomer ? expired : pki.ticket_spec(), key);
            all.push_back({key, std::move(ticket), {}, i});
        }
        return all;
    }
    ByteVector packet_of(const Person& person) {
        if (!person.before.empty() && random_.chance(0.1)) return person.before;
        const bool warning = random_.chance(0.3);
        MessageSpec spec;
        spec.aid = warning ? 37 : 36;
        spec.payload = warning ? denm_packet(here) : cam_packet(here, 800u + person.number);
        spec.generation_time = noon + Duration(++messages_);
        if (random_.chance(0.05)) spec.generation_time = *spec.generation_time - 90s;
        if (warning) {
            spec.generation_location = here;
            spec.payload[8] = static_cast<std::uint8_t>(messages_ >> 8);  // the sequence number
            spec.payload[9] = static_cast<std::uint8_t>(messages_);
        }
        spec.digest_signer = !warning && random_.chance(0.6);
        spec.payload[8 + (warning ? 4 : 0) + 2 + 5] = person.number;  // end of the source address
        ByteVector message = signed_message(spec, person.key, person.ticket);
        if (random_.chance(0.2)) s_of(message)[31] ^= 1;
        return packet(message, 2, warning ? 10 : 1);
    }
    // The same, the same over another way, the same with another signature.
    ByteVector another_copy_of(ByteVector octets) {
        switch (random_.below(3)) {
            case 0: break;
            case 1: octets[3] = 1; break;
            default: octets.back() ^= 1;
        }
        return octets;
    }

    Random random_{20};
    std::uint32_t messages_ = 0;
    std::vector<Person> persons_ = all_persons();
};

struct Judge : v2x::StationObserver {
    Judge(const Pki& pki, Workers* workers, std::size_t batch_packets = 128)
        : signatures(config(), nullptr, workers), station(own(batch_packets), identity(pki), 1) {
        station.observe(this);
        VehicleState state;
        state.time = noon;
        state.position = here;
        station.update(state);
    }
    static crypto::SignatureVerifierConfig config() {
        crypto::SignatureVerifierConfig config;
        config.shared_among_workers_from = 1;
        return config;
    }
    Identity identity(const Pki& pki) {
        Identity identity;
        identity.roots = {pki.root};
        identity.authorities = {pki.authority};
        identity.ticket = pki.ticket;
        identity.key = pki.ticket_key.secret;
        identity.deterministic_signatures = true;
        identity.signatures = &signatures;
        return identity;
    }
    void received(const v2x::Reception& reception) override {
        verdicts.push_back(reception.drop ? std::string(to_string(*reception.drop)) : "believed");
        order.emplace_back(reception.packet.begin(), reception.packet.end());
    }
    static v2x::StationConfig own(std::size_t batch_packets) {
        v2x::StationConfig config{.station_id = 1, .address = {{2, 0, 0, 0, 0, 1}}};
        config.batch_packets = batch_packets;
        return config;
    }

    crypto::SignatureVerifier signatures;
    Station station;
    std::vector<std::string> verdicts;
    std::vector<ByteVector> order;  // of the packets
};

TEST(StationBatches, AreJudgedAsTheSamePacketsOneByOne) {
    Crowd crowd;
    io::WorkerThreads workers(2);
    Judge at_once(crowd.pki, nullptr), batched(crowd.pki, nullptr), shared(crowd.pki, &workers);
    // Several batches a round: each is concluded while the next is verified, if there is somebody else to do that.
    Judge in_turn(crowd.pki, nullptr, 5), overlapping(crowd.pki, &workers, 5), one_by_one(crowd.pki, &workers, 1);
    const MacAddress sender{{2, 0, 0, 0, 0, 0x66}};
    std::map<std::string, int> seen;
    for (int round = 0; round < 60; ++round) {
        const Timestamp now = noon + 20ms + Duration(1000 * round);
        const std::vector<ByteVector> batch = crowd.next();
        for (const ByteVector& octets : batch) (void)at_once.station.receive(octets, sender, now);
        for (Judge* judge : {&batched, &shared, &in_turn, &overlapping, &one_by_one}) {
            for (const ByteVector& octets : batch) judge->station.enqueue(octets, sender, now);
            ASSERT_EQ(judge->station.process(now).packets, batch.size());
            while (judge->station.waiting() > 0) judge->station.process(now);
            ASSERT_EQ(judge->verdicts, at_once.verdicts) << "round " << round;
            ASSERT_EQ(judge->order, batch) << "round " << round;
            judge->verdicts.clear();
            judge->order.clear();
            ASSERT_EQ(judge->station.fingerprint(), at_once.station.fingerprint()) << "round " << round;
        }
        for (const std::string& verdict : at_once.verdicts) ++seen[verdict];
        at_once.verdicts.clear();
    }
    for (const char* verdict :
         {"believed", "replayed", "duplicate_packet", "signature_invalid", "signer_unknown", "issuer_unknown",
          "certificate_signature_invalid", "certificate_expired", "generation_time_stale"})
        EXPECT_GT(seen[verdict], 0) << verdict;
}

// Nothing is judged or told twice, and nothing that is under way is forgotten when the station ends.
TEST(StationBatches, AreConcludedOnceThoughAnObserverThrows) {
    struct Thrower : Judge {
        using Judge::Judge;
        void received(const v2x::Reception& reception) override {
            Judge::received(reception);
            if (verdicts.size() == throws_at) throw 1;
        }
        std::size_t throws_at = 0;
    };
    Crowd crowd;
    io::WorkerThreads workers(1);
    for (Workers* threads : {static_cast<Workers*>(nullptr), static_cast<Workers*>(&workers)}) {
        Thrower thrower(crowd.pki, threads, 5);
        const Timestamp now = noon + 20ms;
        const std::vector<ByteVector> batch = crowd.next();
        ASSERT_GT(batch.size(), 6u);
        const MacAddress sender{{2, 0, 0, 0, 0, 0x66}};
        for (const ByteVector& octets : batch) thrower.station.enqueue(octets, sender, now);
        thrower.throws_at = batch.size() - 1;  // in the last batch
        int thrown = 0;
        while (thrower.station.waiting() > 0) {
            try {
                thrower.station.process(now);
            } catch (int) {
                ++thrown;
            }
        }
        EXPECT_EQ(thrown, 1);
        EXPECT_LE(thrower.verdicts.size(), batch.size());
        thrower.station.enqueue(batch.front(), sender, now + 1ms);
        thrower.station.process(now + 1ms);  // and may be under way when it ends
    }
}

// Who comes with his certificate is known to the next batch, though that was examined before; a forger is not.
TEST(StationBatches, WhoIsMetInOneIsKnownInTheNext) {
    const Pki pki;
    io::WorkerThreads workers(1);
    Judge at_once(pki, nullptr), overlapping(pki, &workers, 4);
    constexpr std::uint8_t forger = 2, persons = 6;
    std::vector<ByteVector> packets;
    for (const bool by_digest : {false, true})
        for (std::uint8_t i = 0; i < persons; ++i) {
            const Key key(100u + i);
            MessageSpec spec;
            spec.payload = cam_packet(here, 800u + i);
            spec.payload[8 + 2 + 5] = i;  // end of the source address
            spec.generation_time = noon + Duration(packets.size());
            spec.digest_signer = by_digest;
            packets.push_back(
                packet(signed_message(spec, key,
                                      i == forger ? certificate(pki.ticket_spec(), key, Key(99), pki.authority)
                                                  : pki.issue(pki.ticket_spec(), key))));
        }
    const MacAddress sender{{2, 0, 0, 0, 0, 0x66}};
    for (const ByteVector& octets : packets) {
        (void)at_once.station.receive(octets, sender, noon + 20ms);
        overlapping.station.enqueue(octets, sender, noon + 20ms);
    }
    ASSERT_EQ(overlapping.station.process(noon + 20ms).packets, packets.size());
    while (overlapping.station.waiting() > 0) overlapping.station.process(noon + 20ms);
    EXPECT_EQ(overlapping.verdicts, at_once.verdicts);
    EXPECT_EQ(overlapping.order, packets);
    EXPECT_EQ(overlapping.station.counts().believed, 2u * (persons - 1));
    EXPECT_EQ(overlapping.verdicts[forger], "certificate_signature_invalid");
    EXPECT_EQ(overlapping.verdicts[persons + forger], "signer_unknown");
    EXPECT_EQ(overlapping.station.fingerprint(), at_once.station.fingerprint());
}

// ---- the unsecured station, for laboratories

TEST(UnsecuredStationRedTeam, RefusesSecuredAndNonsense) {
    Station station({.station_id = 1, .address = {{2, 0, 0, 0, 0, 1}}}, std::nullopt, 1);
    VehicleState state;
    state.time = noon;
    state.position = here;
    station.update(state);
    const MacAddress sender{{2, 0, 0, 0, 0, 0x66}};
    const Pki pki;
    MessageSpec spec;
    spec.payload = cam_packet(here, 815);
    spec.generation_time = noon;
    const auto before = station.fingerprint();
    EXPECT_EQ(station.receive(packet(signed_message(spec, pki.ticket_key, pki.ticket)), sender, noon),
              Drop::secured_packet_unsupported);
    EXPECT_EQ(station.receive(packet(cam_packet(next_town, 815), 1), sender, noon), Drop::message_implausible);
    EXPECT_EQ(station.receive(packet(cam_packet(here, 815), 1), sender, noon + 5s), Drop::message_implausible);
    EXPECT_EQ(station.receive(packet(cam_packet(here, 815), 1, 9), sender, noon),
              Drop::remaining_hop_limit_above_maximum);
    EXPECT_EQ(station.fingerprint(), before);
    EXPECT_FALSE(station.receive(packet(cam_packet(here, 815), 1), sender, noon));
    EXPECT_TRUE(station.map().find(815));
}

}  // namespace
}  // namespace chorus::redteam
