// The ECDSA vectors of C2SP/wycheproof: what attackers have tried on others.
#include <gtest/gtest.h>
#include <zlib.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "chorus/crypto/p256/verifier.hpp"
#include "chorus/crypto/public_key.hpp"
#include "chorus/crypto/sha256.hpp"

namespace chorus::crypto {
namespace {

std::string shared_directory() {
    const char* named = std::getenv("CHORUS_SHARED");
    return named ? named : CHORUS_SOURCE_DIR "/../shared";
}

std::string gunzip(const std::string& file) {
    std::string text;
    const gzFile gz = gzopen(file.c_str(), "rb");
    if (!gz) return text;
    char chunk[1 << 16];
    for (int n; (n = gzread(gz, chunk, sizeof chunk)) > 0;) text.append(chunk, static_cast<std::size_t>(n));
    gzclose(gz);
    return text;
}

ByteVector digest_for(Curve curve, Bytes message) {
    if (octets_of(curve) == 32) {
        const auto digest = sha256(message);
        return {digest.begin(), digest.end()};
    }
    const auto digest = sha384(message);
    return {digest.begin(), digest.end()};
}

// The fast verifier's paths, with a table and without; they must agree.
bool accepted_by_fast_paths(Curve curve, Bytes point, Bytes digest, Bytes r, Bytes s, bool expected) {
    bool all = true, any = false;
    for (const p256::Path path : {p256::Path::scalar, p256::Path::ifma}) {
        if (!p256::supported(path)) continue;
        auto key = *p256::PreparedKey::from_point(curve, point);
        p256::Verifier verifier(path);
        const p256::Request request{&key, digest.first<32>(), r.first<32>(), s.first<32>()};
        for (const bool with_table : {false, true}) {
            if (with_table) key.make_table(3, path);
            const std::vector<p256::Request> batch(5, request);
            std::vector<p256::Verdict> verdicts(batch.size());
            verifier.verify(batch, verdicts);
            for (const p256::Verdict verdict : verdicts) {
                all = all && verdict == p256::Verdict::valid;
                any = any || verdict == p256::Verdict::valid;
            }
            const bool alone = verifier.verify(request);
            all = all && alone;
            any = any || alone;
        }
    }
    return expected ? all : any;
}

void judge_all(Curve curve, const std::string& name) {
    const std::string text = gunzip(shared_directory() + "/corpora/wycheproof/" + name + ".json.gz");
    if (text.empty()) GTEST_SKIP() << "no vectors: set CHORUS_SHARED to the directory that has corpora/wycheproof";
    const auto json = nlohmann::json::parse(text);
    const std::size_t n = octets_of(curve);
    std::size_t cases = 0;
    for (const auto& group : json["testGroups"]) {
        const auto point = *from_hex(group["publicKey"]["uncompressed"].get_ref<const std::string&>());
        const auto key = PublicKey::from_point(curve, point);
        ASSERT_TRUE(key) << name;
        for (const auto& one : group["tests"]) {
            ++cases;
            const auto octets = *from_hex(one["sig"].get_ref<const std::string&>());
            const auto message = *from_hex(one["msg"].get_ref<const std::string&>());
            bool accepted = false;
            if (octets.size() == 2 * n) {  // other lengths have no place in a Signature
                Signature signature{curve, {}, {}};
                std::copy_n(octets.begin(), n, signature.r.begin());
                std::copy_n(octets.begin() + static_cast<std::ptrdiff_t>(n), n, signature.s.begin());
                const ByteVector digest = digest_for(curve, message);
                accepted = key->verify(digest, signature);
                if (p256::supported(curve)) {
                    EXPECT_EQ(accepted_by_fast_paths(curve, point, digest, signature.r, signature.s, accepted),
                              accepted)
                        << name << " case " << one["tcId"] << ": " << one["comment"];
                }
            }
            EXPECT_EQ(accepted, one["result"] == "valid") << name << " case " << one["tcId"] << ": " << one["comment"];
        }
    }
    EXPECT_EQ(cases, json["numberOfTests"].get<std::size_t>());
}

TEST(Wycheproof, NistP256) { judge_all(Curve::nist_p256, "ecdsa_secp256r1_sha256_p1363_test"); }
TEST(Wycheproof, NistP384) { judge_all(Curve::nist_p384, "ecdsa_secp384r1_sha384_p1363_test"); }
TEST(Wycheproof, BrainpoolP256r1) { judge_all(Curve::brainpool_p256r1, "ecdsa_brainpoolP256r1_sha256_p1363_test"); }
TEST(Wycheproof, BrainpoolP384r1) { judge_all(Curve::brainpool_p384r1, "ecdsa_brainpoolP384r1_sha384_p1363_test"); }

}  // namespace
}  // namespace chorus::crypto
