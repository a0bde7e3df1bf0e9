// Signing and verifying one CAM-sized packet: the whole envelope, and the arithmetic in it beside it.
//
//     sign_digest, sign_certificate     EtsiTs103097Data-Signed with either form of signer
//     verify_known_signer               digest of a ticket that is cached: one signature
//     verify_first_contact              certificate of a ticket never heard: two signatures
//     ecdsa_verify                      the baseline: OpenSSL alone, key prepared
#include <benchmark/benchmark.h>

#include <optional>

#include "chorus/crypto/sha256.hpp"
#include "chorus/v2x/security/pki.hpp"
#include "chorus/v2x/security/sign.hpp"
#include "chorus/v2x/security/verify.hpp"

namespace {

using namespace chorus;
using namespace chorus::v2x::security;

const Timestamp start = Timestamp::from_its_ms(700'000'000'000);
constexpr std::size_t payload_octets = 150;  // GeoNetworking and BTP headers, CAM with 23 path points

struct World {
    Laboratory laboratory{1, start};
    ByteVector payload = ByteVector(payload_octets, 0x5a);

    Signer signer(std::uint64_t number) const {
        const auto ticket = laboratory.ticket(number, {.start = start});
        return std::move(*Signer::make(ticket->certificate, ticket->key));
    }
    Verifier verifier() const {
        TrustStore trust;
        (void)trust.add_root(laboratory.root().certificate);
        (void)trust.add_authority(laboratory.authority().certificate);
        return Verifier(std::move(trust));
    }
    SignRequest request(Timestamp now) const {
        SignRequest request;
        request.its_aid = its_aid::ca;
        request.payload = payload;
        request.now = now;
        return request;
    }
};

const World& world() {
    static const World made;
    return made;
}
const auto accept = [](std::uint32_t, Bytes, Bytes) { return std::optional<Drop>(); };

void sign(benchmark::State& state, bool certificate) {
    Signer signer = world().signer(1);
    PeerExchange exchange;
    const TrustStore trust;
    Timestamp now = start + 10s;
    for (auto _ : state) {
        now += certificate ? Duration(1s) : Duration(1ms);
        auto secured = signer.sign(world().request(now), exchange, trust);
        if (!secured) return state.SkipWithError("not signed");
        benchmark::DoNotOptimize(secured->data());
        if (now > start + 100h) now = start + 10s;
    }
}
BENCHMARK_CAPTURE(sign, digest, false)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(sign, certificate, true)->Unit(benchmark::kMicrosecond);

void verify_known_signer(benchmark::State& state) {
    Signer signer = world().signer(1);
    Verifier verifier = world().verifier();
    PeerExchange exchange;
    const TrustStore trust;
    Timestamp now = start + 10s;
    for (auto _ : state) {
        state.PauseTiming();
        now += 1ms;
        const auto secured = signer.sign(world().request(now), exchange, trust);
        state.ResumeTiming();
        const auto verified = verifier.verify(*secured, {now, std::nullopt}, accept);
        if (!verified) return state.SkipWithError(std::string(to_string(verified.error())).c_str());
    }
}
BENCHMARK(verify_known_signer)->Unit(benchmark::kMicrosecond);

void verify_first_contact(benchmark::State& state) {
    PeerExchange exchange;
    const TrustStore trust;
    const Timestamp now = start + 10s;
    std::uint64_t number = 0;
    Verifier verifier = world().verifier();
    for (auto _ : state) {
        state.PauseTiming();
        Signer signer = world().signer(++number);
        const auto secured = signer.sign(world().request(now), exchange, trust);
        state.ResumeTiming();
        const auto verified = verifier.verify(*secured, {now, std::nullopt}, accept);
        if (!verified) return state.SkipWithError(std::string(to_string(verified.error())).c_str());
    }
}
BENCHMARK(verify_first_contact)->Unit(benchmark::kMicrosecond);

void ecdsa_verify(benchmark::State& state) {
    const auto key = crypto::PrivateKey::from_seed(1);
    const auto digest = crypto::sha256(world().payload);
    const auto signature = key.sign(digest);
    for (auto _ : state) {
        if (!key.public_key().verify(digest, signature)) return state.SkipWithError("not verified");
    }
}
BENCHMARK(ecdsa_verify)->Unit(benchmark::kMicrosecond);

}  // namespace
