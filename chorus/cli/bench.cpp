// chorus bench: how fast is this machine? The same rows everywhere, so that machines can be compared.
#include <fmt/format.h>
#include <malloc.h>

#include <array>
#include <chrono>
#include <memory>
#include <random>
#include <thread>
#include <vector>

#include "chorus/cli/bench_table.hpp"
#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/crypto/p256/verifier.hpp"
#include "chorus/crypto/private_key.hpp"
#include "chorus/crypto/public_key.hpp"
#include "chorus/crypto/sha256.hpp"
#include "chorus/crypto/signature_verifier.hpp"
#include "chorus/io/worker_threads.hpp"
#include "chorus/sim/city.hpp"
#include "chorus/sim/radio_load.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/preview.hpp"

namespace chorus::cli {

namespace {

namespace p256 = crypto::p256;

struct Options {
    std::vector<std::string> only;
    double seconds_per_row = 0.3;
    bool json = false;
};

[[noreturn]] void stop(int code, const std::string& sentence) {
    fmt::print(stderr, "chorus bench: {}\n", sentence);
    throw Exit{code};
}

// ---- signatures

constexpr std::size_t signers = 40, signed_messages = 1280;

struct Signed {
    std::size_t signer = 0;
    std::array<std::uint8_t, 32> digest{};
    crypto::Signature signature;
};

// Messages of many senders, each with its key in every form.
struct SignedMessages {
    explicit SignedMessages(crypto::Curve of) : curve(of) {
        std::mt19937_64 random(1);
        for (std::size_t i = 0; i < signers; ++i) {
            private_keys.push_back(crypto::PrivateKey::generate(curve));
            const auto point = private_keys.back().public_key().uncompressed();
            public_keys.push_back(*crypto::PublicKey::from_point(curve, point));
            plain.push_back(*p256::PreparedKey::from_point(curve, point));
            with_table.push_back(*p256::PreparedKey::from_point(curve, point));
            with_table.back().make_table(table_width, p256::best_path());
        }
        for (std::size_t i = 0; i < signed_messages; ++i) {
            Signed& one = all.emplace_back();
            one.signer = random() % signers;
            for (auto& octet : one.digest) octet = static_cast<std::uint8_t>(random());
            one.signature = private_keys[one.signer].sign(one.digest);
        }
    }

    static constexpr unsigned table_width = 6;
    crypto::Curve curve;
    std::vector<crypto::PrivateKey> private_keys;
    std::vector<crypto::PublicKey> public_keys;
    std::vector<p256::PreparedKey> plain, with_table;
    std::vector<Signed> all;
};

class BatchTurn {
  public:
    BatchTurn(const SignedMessages& messages, const std::vector<p256::PreparedKey>& keys, std::size_t batch)
        : messages_(messages), keys_(keys), verdicts_(batch) {}

    std::size_t operator()() {
        requests_.clear();
        while (requests_.size() < verdicts_.size()) {
            const Signed& one = messages_.all[next_++ % signed_messages];
            requests_.push_back({&keys_[one.signer], one.digest, std::span(one.signature.r).first<32>(),
                                 std::span(one.signature.s).first<32>()});
        }
        verifier_->verify(requests_, verdicts_);
        for (const crypto::Verdict verdict : verdicts_)
            if (verdict != crypto::Verdict::valid) stop(exit_failure, "a valid signature was refused");
        return requests_.size();
    }

  private:
    const SignedMessages& messages_;
    const std::vector<p256::PreparedKey>& keys_;
    std::shared_ptr<p256::Verifier> verifier_ = std::make_shared<p256::Verifier>(p256::best_path());
    std::vector<p256::Request> requests_;
    std::vector<crypto::Verdict> verdicts_;
    std::size_t next_ = 0;
};

void bench_signatures(BenchTable& table, crypto::Curve curve) {
    const SignedMessages messages(curve);
    std::size_t next = 0;
    table.measure(fmt::format("verify {}", to_string(curve)),
                  {{"OpenSSL, key prepared",
                    [&]() -> std::size_t {
                        const Signed& one = messages.all[next++ % signed_messages];
                        if (!messages.public_keys[one.signer].verify(one.digest, one.signature))
                            stop(exit_failure, "OpenSSL refused a valid signature");
                        return 1;
                    }},
                   {"one, key with table", BatchTurn(messages, messages.with_table, 1)},
                   {"8 at once, keys with tables", BatchTurn(messages, messages.with_table, 8)},
                   {"32 at once, keys with tables", BatchTurn(messages, messages.with_table, 32)},
                   {"256 at once, keys with tables", BatchTurn(messages, messages.with_table, 256)},
                   {"32 at once, keys seen first", BatchTurn(messages, messages.plain, 32)}});
    std::size_t signer = 0;
    table.measure(fmt::format("sign {}", to_string(curve)),
                  {{"OpenSSL", [&]() -> std::size_t {
                        (void)messages.private_keys[++signer % signers].sign(messages.all.front().digest);
                        return 1;
                    }}});
}

// ---- messages

void bench_codec(BenchTable& table) {
    using namespace v2x::messages;
    release2::CAM cam{};
    cam.header = {2, 2, 4711};
    auto& parameters = cam.cam.camParameters;
    parameters.basicContainer.referencePosition.positionConfidenceEllipse = {50, 50, 0};
    auto& high = parameters.highFrequencyContainer.emplace<release2::BasicVehicleContainerHighFrequency>();
    high.heading.headingConfidence = 10;
    high.speed.speedConfidence = 10;
    high.vehicleLength.vehicleLengthValue = 45;
    high.vehicleWidth = 18;
    const release2::CAM smallest = cam;
    std::array<release2::PathPoint, 23> points{};
    auto& low = parameters.lowFrequencyContainer.emplace().emplace<release2::BasicVehicleContainerLowFrequency>();
    low.pathHistory = release2::Path(points);

    std::array<std::uint8_t, 512> written{}, with_path{}, without{};
    const Bytes long_cam = Bytes(with_path).first(encode(cam, with_path));
    const Bytes short_cam = Bytes(without).first(encode(smallest, without));
    const auto arena = std::make_unique<asn1::InlineArena<arena_octets>>();
    release2::CAM read{};
    const auto decode_turn = [&](Bytes octets) {
        return [&, octets]() -> std::size_t {
            arena->clear();
            if (!decode(octets, read, *arena)) stop(exit_failure, "a CAM was not decoded");
            return 1;
        };
    };
    const auto encode_turn = [&](const release2::CAM& message) {
        return [&]() -> std::size_t {
            if (encode(message, written) == 0) stop(exit_failure, "a CAM was not encoded");
            return 1;
        };
    };
    const auto preview_turn = [&]() -> std::size_t {
        if (!preview_cam(long_cam)) stop(exit_failure, "no preview of a CAM");
        return 1;
    };
    table.measure("CAM (TS 103 900)",
                  {{fmt::format("decode {} octets", short_cam.size()), decode_turn(short_cam)},
                   {fmt::format("encode {} octets", short_cam.size()), encode_turn(smallest)},
                   {fmt::format("decode {} octets, 23 points", long_cam.size()), decode_turn(long_cam)},
                   {fmt::format("encode {} octets, 23 points", long_cam.size()), encode_turn(cam)},
                   {"preview the longer one", preview_turn}},
                  BenchTable::Work::different);
    std::array<std::uint8_t, 320> message{};
    const auto hash_turn = [&]() -> std::size_t {
        message[0] = crypto::sha256(message)[0];
        return 1;
    };
    table.measure("SHA-256", {{"320 octets", hash_turn}});
}

// ---- the whole way of a packet

constexpr std::size_t senders = 200;

// Some four batches, and fewer of each sender than may wait.
constexpr std::size_t packets_at_once = 256;

enum class Way { one_by_one, batches };

// Everything that a listener hears, into its map; each turn with a listener that has not heard it.
double receive_turn(const sim::RadioLoad& load, Way way, crypto::SignatureVerifier* signatures) {
    const auto station = load.listener(signatures);
    const auto known = station->counts().believed;
    std::size_t enqueued = 0;
    const auto start = std::chrono::steady_clock::now();
    for (const sim::HeardPacket& packet : load.heard()) {
        if (way == Way::one_by_one) {
            (void)station->receive(packet.packet, packet.sender, packet.at);
            continue;
        }
        station->enqueue(packet.packet, packet.sender, packet.at);
        if (++enqueued % packets_at_once == 0) station->process(packet.at);
    }
    while (station->waiting() > 0) station->process(load.heard().back().at);
    const auto taken = std::chrono::steady_clock::now() - start;
    if (station->counts().believed - known < load.heard().size() * 99 / 100)
        stop(exit_failure, "packets of known senders were dropped");
    return std::chrono::duration<double, std::micro>(taken).count() / static_cast<double>(load.heard().size());
}

void bench_receive(BenchTable& table) {
    const sim::RadioLoad secured(senders, true), unsecured(senders, false);
    const std::string group = fmt::format("frame to map, {} senders, {:.0f} octets", senders, secured.mean_octets());
    io::WorkerThreads alone(0), all(std::max(1u, std::thread::hardware_concurrency()) - 1);
    struct Row {
        std::string name;
        const sim::RadioLoad* load;
        Way way;
        std::unique_ptr<crypto::SignatureVerifier> signatures;
        std::vector<double> us = {};
    };
    const auto verifier = [](bool fast, bool tables, Workers* workers) {
        crypto::SignatureVerifierConfig config;
        config.fast = fast;
        config.key_cache.tables = tables;
        return std::make_unique<crypto::SignatureVerifier>(config, nullptr, workers);
    };
    std::vector<Row> rows;
    rows.push_back({"signed, OpenSSL, one by one", &secured, Way::one_by_one, verifier(false, false, &alone)});
    rows.push_back({"without security", &unsecured, Way::one_by_one, nullptr});
    rows.push_back({"signed, one by one", &secured, Way::one_by_one, verifier(true, true, &alone)});
    rows.push_back({"signed, in batches", &secured, Way::batches, verifier(true, true, &alone)});
    rows.push_back({"signed, in batches, no key tables", &secured, Way::batches, verifier(true, false, &alone)});
    if (all.count() > 1)
        rows.push_back({fmt::format("signed, in batches, {} threads", all.count()), &secured, Way::batches,
                        verifier(true, true, &all)});
    constexpr int turns = 3;
    for (int turn = 0; turn < turns; ++turn)
        for (Row& row : rows) row.us.push_back(receive_turn(*row.load, row.way, row.signatures.get()));
    for (Row& row : rows) std::ranges::sort(row.us);
    for (const Row& row : rows)
        table.add({group, row.name, {row.us.front(), row.us[turns / 2]}, rows.front().us.front() / row.us.front()});

    // A certificate goes with a CAM once a second; after 300 ms a vehicle of this road has driven far enough for the
    // next.
    const auto send = [](v2x::Station& station, Duration step) {
        return [&station, step, now = sim::RadioLoad::start() + 1s]() mutable -> std::size_t {
            std::size_t sent = 0;
            while (sent == 0) {
                now += step;
                station.update(sim::RadioLoad::state_at(1, now));
                station.advance(now);
                while (station.next_frame()) ++sent;
            }
            return sent;
        };
    };
    const auto plain = unsecured.vehicle(1), by_digest = secured.vehicle(1), by_certificate = secured.vehicle(1);
    table.measure("a CAM out", {{"without security", send(*plain, 1s)},
                                {"signed, with the certificate", send(*by_certificate, 1s)},
                                {"signed, three of four by digest", send(*by_digest, 300ms)}});
}

// ---- what a neighbour takes

// Octets that are allocated: by malloc's own count, of this thread's arena and of what has pages of its own.
std::size_t heap_octets() {
    const auto heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

// Of a station that has heard all senders, and of the verifier with their keys.
std::size_t octets_held(const sim::RadioLoad& load, const crypto::KeyCacheConfig& keys) {
    crypto::SignatureVerifierConfig config;
    config.key_cache = keys;
    const std::size_t before = heap_octets();
    crypto::SignatureVerifier signatures(config);
    const auto station = load.listener(&signatures);
    return heap_octets() - before + signatures.keys().octets();  // tables have pages of their own
}

void bench_memory(BenchTable& table) {
    constexpr std::size_t few = 40;
    const sim::RadioLoad busy(senders, true, 100ms), quiet(few, true, 100ms);
    struct Row {
        const char* name;
        crypto::KeyCacheConfig keys;
    };
    const std::size_t smallest = std::size_t{16} << 10;
    for (const auto& [name, keys] :
         {Row{"key tables of 84 KiB", {}}, Row{"key tables of 16 KiB", {.table_octets = smallest}},
          Row{"no key tables", {.tables = false}}}) {
        (void)octets_held(quiet, keys);  // what is made once in a process
        const std::size_t of_all = octets_held(busy, keys), of_few = octets_held(quiet, keys);
        BenchRow row{"memory of a neighbour: certificate, key, tables of all layers", name};
        row.octets = (of_all - of_few) / (senders - few);
        table.add(std::move(row));
    }
}

// ---- the city

void bench_city(BenchTable& table) {
    const auto file = sim::default_scenario_file();
    if (!file) return fmt::print(stderr, "chorus bench: no city: the shipped scenario was not found\n");
    constexpr Duration duration = 10s;
    for (const unsigned vehicles : {50u, 150u}) {
        auto scenario = sim::load_scenario(*file);
        if (!scenario) stop(exit_config, scenario.error());
        scenario->vehicles = vehicles;
        io::WorkerThreads workers(std::max(1u, std::thread::hardware_concurrency()) - 1);
        const auto start = std::chrono::steady_clock::now();
        auto city = sim::City::open({*scenario, 1, true, true, &workers});
        if (!city) return fmt::print(stderr, "chorus bench: no city: {}\n", city.error());
        while ((*city)->since_start() < duration) (*city)->step();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        table.add({"city, every signature checked, start included",
                   fmt::format("{} vehicles, {} threads", vehicles, workers.count()),
                   {},
                   0,
                   seconds(duration) / taken.count()});
    }
}

void bench(const Options& options) {
    BenchTable table(options.seconds_per_row, options.json);
    const auto wanted = [&](const char* group) {
        return options.only.empty() || std::ranges::find(options.only, group) != options.only.end();
    };
    if (wanted("verify")) {
        bench_signatures(table, crypto::Curve::nist_p256);
        bench_signatures(table, crypto::Curve::brainpool_p256r1);
    }
    if (wanted("codec")) bench_codec(table);
    if (wanted("receive")) bench_receive(table);
    if (wanted("memory")) bench_memory(table);
    if (wanted("city")) bench_city(table);
    table.print();
}

}  // namespace

void add_bench(CommandLine program) {
    CommandLine command = program.command("bench", "Measure this machine: signatures, messages, whole packets, a city");
    auto options = std::make_shared<Options>();
    command.option("--only", options->only, "of these alone: verify, codec, receive, memory, city; several with commas")
        .separated_by(',')
        .one_of({"verify", "codec", "receive", "memory", "city"});
    command.option("--seconds", options->seconds_per_row, "for each row of short turns")
        .within(0.01, 60.0)
        .show_default();
    command.flag("--json", options->json, "one JSON object on stdout, with processor, compiler and library versions");
    command.footer(
        "Rows of a group are measured in turns; the ratio says how many times as fast as the first row of its\n"
        "group a row is. best: what nothing else on the machine has disturbed.\n"
        "examples:\n"
        "  chorus bench\n"
        "  chorus bench --only verify,receive --json > mine.json\n"
        "exit: 0 measured, 1 something gave a wrong answer, 2 usage, 3 the scenario is wrong");
    command.action([options] { bench(*options); });
}

}  // namespace chorus::cli
