#include "chorus/crypto/verifier_self_test.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/crypto/private_key.hpp"
#include "chorus/crypto/public_key.hpp"
#include "chorus/crypto/sha256.hpp"

namespace chorus::crypto {

namespace {

// RFC 6979, A.2.5
constexpr const char* point =
    "04"
    "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
    "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299";
struct Answer {
    const char *message, *r, *s;
};
constexpr std::array<Answer, 2> answers = {{
    {"sample", "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716",
     "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8"},
    {"test", "f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367",
     "019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083"},
}};

struct Case {
    Sha256 digest;
    Signature signature;
    bool valid;
};

void add_answer(std::vector<Case>& all, const Case& good) {
    all.push_back(good);
    for (int flipped = 0; flipped < 3; ++flipped) {
        Case bad = good;
        bad.valid = false;
        (flipped == 0 ? bad.digest[31] : flipped == 1 ? bad.signature.r[31] : bad.signature.s[0]) ^= 1;
        all.push_back(bad);
    }
}

Sha256 digest_of(std::string_view message) {
    return sha256({reinterpret_cast<const std::uint8_t*>(message.data()), message.size()});
}

// A key and its known answers, each also with a flipped bit in the digest, in r and in s.
struct Known {
    ByteVector point;
    std::vector<Case> cases;
};

Known known_p256() {
    Known known{*from_hex(point), {}};
    for (const Answer& answer : answers) {
        Case good{digest_of(answer.message), {}, true};
        std::ranges::copy(*from_hex(answer.r), good.signature.r.begin());
        std::ranges::copy(*from_hex(answer.s), good.signature.s.begin());
        add_answer(known.cases, good);
    }
    return known;
}

// No standard has answers for brainpoolP256r1: OpenSSL gives them.
Known known_brainpool() {
    const PrivateKey key = PrivateKey::from_seed(1, "self-test", Curve::brainpool_p256r1);
    const Bytes uncompressed = key.public_key().uncompressed();
    Known known{ByteVector(uncompressed.begin(), uncompressed.end()), {}};
    for (const Answer& answer : answers) {
        const Sha256 digest = digest_of(answer.message);
        add_answer(known.cases, {digest, key.sign_deterministic(digest), true});
    }
    return known;
}

bool agrees(p256::Verifier& verifier, const p256::PreparedKey& key, const std::vector<Case>& all) {
    std::vector<p256::Request> requests;
    for (const Case& one : all)
        requests.push_back(
            {&key, one.digest, std::span(one.signature.r).first<32>(), std::span(one.signature.s).first<32>()});
    std::vector<p256::Verdict> verdicts(all.size());
    verifier.verify(requests, verdicts);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if ((verdicts[i] == p256::Verdict::valid) != all[i].valid) return false;
        if (verifier.verify(requests[i]) != all[i].valid) return false;
    }
    return true;
}

bool test(p256::Path path, Curve curve, const Known& known) {
    const auto openssl = PublicKey::from_point(curve, known.point);
    auto key = p256::PreparedKey::from_point(curve, known.point);
    if (!openssl || !key) return false;
    for (const Case& one : known.cases)
        if (openssl->verify(one.digest, one.signature) != one.valid) return false;
    p256::Verifier verifier(path);
    if (!agrees(verifier, *key, known.cases)) return false;
    for (unsigned width = p256::table_width_min; width <= p256::table_width_max; ++width) {
        key->make_table(width, path);
        if (!agrees(verifier, *key, known.cases)) return false;
    }
    return true;
}

bool test(p256::Path path) {
    return p256::supported(path) && test(path, Curve::nist_p256, known_p256()) &&
           test(path, Curve::brainpool_p256r1, known_brainpool());
}

}  // namespace

bool passes_self_test(p256::Path path) {
    if (path == p256::Path::ifma) {
        static const bool passes = test(p256::Path::ifma);
        return passes;
    }
    static const bool passes = test(p256::Path::scalar);
    return passes;
}

}  // namespace chorus::crypto
