// P-256 (or, with the word brainpool, brainpoolP256r1) verification against OpenSSL with a prepared key, all in one run
// and interleaved, so that the ratios hold even when the machine's clock does not. Prints the best and the median of
// many short turns; the ratio is that of the best, which others on the machine have not disturbed.
//
//     chorus_bench_p256 [SECONDS_PER_ROW [brainpool]]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "chorus/crypto/p256/verifier.hpp"
#include "chorus/crypto/private_key.hpp"
#include "chorus/crypto/public_key.hpp"

namespace {

using namespace chorus;
using crypto::p256::Path;
using crypto::p256::PreparedKey;
using crypto::p256::Request;
using crypto::p256::Verdict;
using crypto::p256::Verifier;
using Clock = std::chrono::steady_clock;

constexpr std::size_t senders = 40, signatures = 1280;  // so many neighbours, each with 32 messages

struct Signed {
    std::size_t sender;
    std::array<std::uint8_t, 32> digest;
    crypto::Signature signature;
};

struct Row {
    std::string name;
    std::size_t batch;
    std::function<void(std::size_t first)> verify;  // the batch that starts at this signature
    std::vector<double> microseconds = {};          // per signature, one of each turn

    double best() const { return std::ranges::min(microseconds); }
    double median() {
        std::ranges::sort(microseconds);
        return microseconds[microseconds.size() / 2];
    }
};

std::string processor() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
    return "unknown processor";
}

[[noreturn]] void fail(const char* what) {
    std::fprintf(stderr, "p256_bench: %s\n", what);
    std::exit(1);
}

}  // namespace

int main(int argc, char** argv) {
    const double seconds = argc > 1 ? std::atof(argv[1]) : 1.0;
    const bool brainpool = argc > 2 && std::string(argv[2]) == "brainpool";
    const crypto::Curve curve = brainpool ? crypto::Curve::brainpool_p256r1 : crypto::Curve::nist_p256;
    std::mt19937_64 random(1);
    std::vector<crypto::PrivateKey> private_keys;
    std::vector<crypto::PublicKey> openssl_keys;
    std::vector<PreparedKey> plain, scalar, lanes5, lanes6, lanes8;
    const bool has_lanes = crypto::p256::supported(Path::ifma);
    const auto prepare = [&](Bytes point, unsigned width, Path path) {
        PreparedKey key = *PreparedKey::from_point(curve, point);
        if (width > 0) key.make_table(width, path);
        return key;
    };
    for (std::size_t i = 0; i < senders; ++i) {
        private_keys.push_back(crypto::PrivateKey::generate(curve));
        openssl_keys.push_back(*crypto::PublicKey::from_point(curve, private_keys.back().public_key().uncompressed()));
        const Bytes point = openssl_keys.back().uncompressed();
        plain.push_back(prepare(point, 0, Path::scalar));
        scalar.push_back(prepare(point, 6, Path::scalar));
        if (!has_lanes) continue;
        lanes5.push_back(prepare(point, 5, Path::ifma));
        lanes6.push_back(prepare(point, 6, Path::ifma));
        lanes8.push_back(prepare(point, 8, Path::ifma));
    }
    std::vector<Signed> all(signatures);
    for (Signed& one : all) {
        one.sender = random() % senders;
        for (auto& octet : one.digest) octet = static_cast<std::uint8_t>(random());
        one.signature = private_keys[one.sender].sign(one.digest);
    }

    std::vector<Row> rows;
    rows.push_back({"OpenSSL EVP_PKEY_verify, prepared key", 1, [&](std::size_t first) {
                        const Signed& one = all[first];
                        if (!openssl_keys[one.sender].verify(one.digest, one.signature)) fail("OpenSSL refuses");
                    }});
    std::vector<std::unique_ptr<Verifier>> verifiers;
    const auto add = [&](const std::string& name, Path path, const std::vector<PreparedKey>& keys,
                         std::initializer_list<std::size_t> batches) {
        for (const std::size_t batch : batches) {
            verifiers.push_back(std::make_unique<Verifier>(path));
            rows.push_back({name, batch, [&all, &keys, verifier = verifiers.back().get(), batch](std::size_t first) {
                                static std::vector<Request> requests;
                                static std::vector<Verdict> verdicts;
                                requests.clear();
                                verdicts.resize(batch);
                                for (std::size_t i = 0; i < batch; ++i) {
                                    const Signed& one = all[(first + i) % signatures];
                                    requests.push_back({&keys[one.sender], one.digest,
                                                        std::span(one.signature.r).first<32>(),
                                                        std::span(one.signature.s).first<32>()});
                                }
                                verifier->verify(requests, verdicts);
                                for (const Verdict verdict : verdicts)
                                    if (verdict != Verdict::valid) fail("a valid signature is refused");
                            }});
        }
    };
    add("scalar, seen first", Path::scalar, plain, {1, 32});
    add("scalar, table of 84 KiB", Path::scalar, scalar, {1, 8, 32, 256});
    if (has_lanes) {
        add("eight lanes, seen first", Path::ifma, plain, {2, 8, 32, 256});
        add("eight lanes, table of 51 KiB", Path::ifma, lanes5, {1, 8, 32, 256});
        add("eight lanes, table of 84 KiB", Path::ifma, lanes6, {1, 2, 3, 4, 8, 16, 32, 64, 128, 256});
        add("eight lanes, table of 256 KiB", Path::ifma, lanes8, {1, 8, 32, 256});
    }

    // Turns of half a millisecond, round and round.
    const auto end = Clock::now() + std::chrono::duration<double>(seconds * static_cast<double>(rows.size()));
    for (std::size_t turn = 0; turn < 3 || Clock::now() < end; ++turn) {
        for (Row& row : rows) {
            std::size_t done = random() % signatures;  // not what the row before has brought into the caches
            const std::size_t begin = done;
            const auto start = Clock::now();
            Clock::duration taken;
            do {
                row.verify(done % signatures);
                done += row.batch;
                taken = Clock::now() - start;
            } while (taken < std::chrono::microseconds(500));
            row.microseconds.push_back(std::chrono::duration<double, std::micro>(taken).count() /
                                       static_cast<double>(done - begin));
        }
    }
    std::printf("%s, %s, %s\n", std::string(to_string(curve)).c_str(), processor().c_str(), __VERSION__);
    std::printf("%-40s %6s %10s %10s %12s %8s\n", "", "batch", "best us", "median us", "best, 1/s", "ratio");
    const double baseline = rows.front().best();
    for (Row& row : rows)
        std::printf("%-40s %6zu %10.2f %10.2f %12.0f %8.1f\n", row.name.c_str(), row.batch, row.best(), row.median(),
                    1e6 / row.best(), baseline / row.best());

    for (const unsigned width : {4u, 5u, 6u, 8u}) {
        PreparedKey key = *PreparedKey::from_point(curve, openssl_keys[0].uncompressed());
        std::vector<double> times;
        for (int i = 0; i < 30; ++i) {
            const auto start = Clock::now();
            key.make_table(width);
            times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
        }
        std::ranges::sort(times);
        std::printf("making a table of %3zu KiB: %.0f us\n", key.table().octets() / 1024, times[0]);
    }
}
