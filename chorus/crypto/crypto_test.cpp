#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <sys/stat.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "chorus/crypto/private_key.hpp"
#include "chorus/crypto/public_key.hpp"
#include "chorus/crypto/sha256.hpp"
#include "chorus/crypto/verification_memo.hpp"

namespace chorus::crypto {
namespace {

constexpr Curve curves[] = {Curve::nist_p256, Curve::brainpool_p256r1, Curve::brainpool_p384r1, Curve::nist_p384};

Bytes octets(std::string_view text) { return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}; }

ByteVector digest_for(Curve curve, Bytes message) {
    if (octets_of(curve) == 32) {
        const auto digest = sha256(message);
        return {digest.begin(), digest.end()};
    }
    const auto digest = sha384(message);
    return {digest.begin(), digest.end()};
}

PrivateKey key_from(Curve curve, std::string_view hex) {
    auto key = PrivateKey::from_scalar(curve, *from_hex(hex));
    EXPECT_TRUE(key);
    return std::move(*key);
}

Signature signature_from(Curve curve, std::string_view r, std::string_view s) {
    Signature signature{curve, {}, {}};
    std::ranges::copy(*from_hex(r), signature.r.begin());
    std::ranges::copy(*from_hex(s), signature.s.begin());
    return signature;
}

TEST(Sha, KnownAnswers) {  // FIPS 180-4 examples
    EXPECT_EQ(to_hex(sha256(octets("abc"))), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(to_hex(sha256({})), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    // NIST's example of two blocks
    EXPECT_EQ(to_hex(sha256(octets("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(to_hex(sha384(octets("abc"))),
              "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7");
}

// Lengths on both sides of every end of a block, alone and in pairs.
TEST(Sha, AgreesWithOpenSsl) {
    std::vector<std::uint8_t> input(300);
    for (std::size_t i = 0; i < input.size(); ++i) input[i] = static_cast<std::uint8_t>(i * i * 31 + i);
    std::vector<Sha256> expected;
    for (std::size_t length = 0; length <= input.size(); ++length) {
        Sha256 digest;
        ASSERT_EQ(EVP_Digest(input.data(), length, digest.data(), nullptr, EVP_sha256(), nullptr), 1);
        expected.push_back(digest);
        EXPECT_EQ(sha256(Bytes(input).first(length)), digest) << length;
    }
    for (std::size_t a = 0; a <= input.size(); a += 7)
        for (std::size_t b = 0; b <= input.size(); ++b) {
            const auto both = sha256(Bytes(input).first(a), Bytes(input).first(b));
            ASSERT_EQ(both[0], expected[a]) << a << ' ' << b;
            ASSERT_EQ(both[1], expected[b]) << a << ' ' << b;
        }
}

TEST(Sha, HmacKnownAnswers) {  // RFC 4231, test case 2
    EXPECT_EQ(to_hex(hmac_sha256(octets("Jefe"), octets("what do ya want for nothing?"))),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    EXPECT_EQ(to_hex(hmac_sha384(octets("Jefe"), octets("what do ya want for nothing?"))),
              "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649");
}

// RFC 6979, A.2.5 and A.2.6
TEST(Rfc6979, NistP256) {
    const PrivateKey key =
        key_from(Curve::nist_p256, "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721");
    EXPECT_EQ(to_hex(key.public_key().x()), "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6");
    EXPECT_EQ(to_hex(key.public_key().y()), "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299");
    EXPECT_EQ(key.sign_deterministic(sha256(octets("sample"))),
              signature_from(Curve::nist_p256, "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716",
                             "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8"));
    EXPECT_EQ(key.sign_deterministic(sha256(octets("test"))),
              signature_from(Curve::nist_p256, "f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367",
                             "019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083"));
}
TEST(Rfc6979, NistP384) {
    const PrivateKey key = key_from(Curve::nist_p384,
                                    "6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d8"
                                    "96d5724e4c70a825f872c9ea60d2edf5");
    EXPECT_EQ(key.sign_deterministic(sha384(octets("sample"))),
              signature_from(Curve::nist_p384,
                             "94edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c"
                             "81a648152e44acf96e36dd1e80fabe46",
                             "99ef4aeb15f178cea1fe40db2603138f130e740a19624526203b6351d0a3a94f"
                             "a329c145786e679e7b82c71a38628ac8"));
}

TEST(Ecdsa, SignsAndVerifiesOnEveryCurve) {
    for (const Curve curve : curves) {
        const PrivateKey key = PrivateKey::from_seed(7, "test", curve);
        const ByteVector digest = digest_for(curve, octets("a message"));
        for (const Signature& signature : {key.sign(digest), key.sign_deterministic(digest)}) {
            EXPECT_TRUE(well_formed(signature));
            EXPECT_TRUE(key.public_key().verify(digest, signature)) << to_string(curve);
            EXPECT_FALSE(key.public_key().verify(digest_for(curve, octets("another")), signature));
            EXPECT_FALSE(PrivateKey::from_seed(8, "test", curve).public_key().verify(digest, signature));
            Signature bent = signature;
            bent.s[5] ^= 1;
            EXPECT_FALSE(key.public_key().verify(digest, bent));
        }
        EXPECT_NE(key.sign(digest), key.sign(digest));
        EXPECT_EQ(key.sign_deterministic(digest), key.sign_deterministic(digest));
    }
}

TEST(Ecdsa, NumbersOutOfRangeAreNoSignature) {
    for (const Curve curve : curves) {
        const PrivateKey key = PrivateKey::from_seed(9, {}, curve);
        const ByteVector digest = digest_for(curve, octets("a message"));
        const Signature good = key.sign_deterministic(digest);
        const std::size_t n = octets_of(curve);
        // The order, read off a key: the last scalar that from_scalar takes is one below it.
        ByteVector order;
        switch (curve) {
            case Curve::nist_p256:
                order = *from_hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
                break;
            case Curve::brainpool_p256r1:
                order = *from_hex("a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7");
                break;
            case Curve::brainpool_p384r1:
                order = *from_hex(
                    "8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc3103b883202e9046565");
                break;
            case Curve::nist_p384:
                order = *from_hex(
                    "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973");
                break;
        }
        ByteVector above = order;
        above.back()++;
        for (const ByteVector& number : {ByteVector(n, 0), order, above, ByteVector(n, 0xff)}) {
            Signature bad = good;
            std::ranges::copy(number, bad.r.begin());
            EXPECT_FALSE(well_formed(bad));
            EXPECT_FALSE(key.public_key().verify(digest, bad));
            bad = good;
            std::ranges::copy(number, bad.s.begin());
            EXPECT_FALSE(well_formed(bad));
            EXPECT_FALSE(key.public_key().verify(digest, bad));
            EXPECT_EQ(PrivateKey::from_scalar(curve, number).error(), KeyError::scalar_out_of_range);
        }
        ByteVector last = order;
        last.back()--;
        EXPECT_TRUE(PrivateKey::from_scalar(curve, last)) << to_string(curve);
    }
}

TEST(Ecdsa, ASignatureOfAnotherCurveIsRefused) {
    const PrivateKey p256 = PrivateKey::from_seed(1), brainpool = PrivateKey::from_seed(1, {}, Curve::brainpool_p256r1);
    const auto digest = sha256(octets("a message"));
    EXPECT_FALSE(p256.public_key().verify(digest, brainpool.sign(digest)));
    Signature relabelled = p256.sign(digest);
    relabelled.curve = Curve::brainpool_p256r1;
    EXPECT_FALSE(p256.public_key().verify(digest, relabelled));
}

TEST(PublicKey, EveryFormOfAPointIsTheSameKey) {
    for (const Curve curve : curves) {
        const PrivateKey secret = PrivateKey::from_seed(3, {}, curve);
        const PublicKey& key = secret.public_key();
        ByteVector compressed{static_cast<std::uint8_t>(key.y_odd() ? 3 : 2)};
        compressed.insert(compressed.end(), key.x().begin(), key.x().end());
        EXPECT_EQ(PublicKey::from_point(curve, compressed).value(), key);
        EXPECT_EQ(PublicKey::from_point(curve, key.uncompressed()).value(), key);
        EXPECT_EQ(PublicKey::from_x(curve, key.x(), key.y_odd()).value(), key);
        EXPECT_FALSE(PublicKey::from_x(curve, key.x(), !key.y_odd()).value() == key);
    }
}

TEST(PublicKey, WhatIsNoPointIsRefused) {
    const PrivateKey secret = PrivateKey::from_seed(3);
    ByteVector point(secret.public_key().uncompressed().begin(), secret.public_key().uncompressed().end());
    const auto refusal = [](Bytes octets) { return PublicKey::from_point(Curve::nist_p256, octets).error(); };
    ByteVector bent = point;
    bent.back() ^= 1;
    EXPECT_EQ(refusal(bent), KeyError::point_not_on_curve);
    EXPECT_EQ(refusal(Bytes(point).first(64)), KeyError::point_malformed);
    EXPECT_EQ(refusal({}), KeyError::point_malformed);
    EXPECT_EQ(refusal(ByteVector{0}), KeyError::point_malformed);  // infinity
    bent = point;
    bent[0] = 6;  // the hybrid form
    EXPECT_EQ(refusal(bent), KeyError::point_malformed);
    EXPECT_EQ(PublicKey::from_x(Curve::nist_p256, ByteVector(32, 0xff), false).error(), KeyError::point_not_on_curve);
    EXPECT_EQ(PublicKey::from_x(Curve::nist_p256, ByteVector(31, 1), false).error(), KeyError::point_malformed);
    unsigned no_y = 0;
    for (std::uint8_t x = 0; x < 64; ++x) {
        ByteVector small(32, 0);
        small.back() = x;
        no_y += !PublicKey::from_x(Curve::nist_p256, small, false).has_value();
    }
    EXPECT_GT(no_y, 16u);  // about half of all x
    EXPECT_LT(no_y, 48u);
}

TEST(PrivateKey, SeedsArePurposesApart) {
    const auto x = [](const PrivateKey& key) { return to_hex(key.public_key().x()); };
    EXPECT_EQ(x(PrivateKey::from_seed(1, "car")), x(PrivateKey::from_seed(1, "car")));
    EXPECT_NE(x(PrivateKey::from_seed(1, "car")), x(PrivateKey::from_seed(2, "car")));
    EXPECT_NE(x(PrivateKey::from_seed(1, "car")), x(PrivateKey::from_seed(1, "bus")));
    EXPECT_NE(x(PrivateKey::generate()), x(PrivateKey::generate()));
}

class KeyFile : public testing::Test {
  protected:
    KeyFile() : directory(std::filesystem::path(testing::TempDir()) / "chorus_key_file_test") {
        std::filesystem::remove_all(directory);
        std::filesystem::create_directories(directory);
    }
    ~KeyFile() override { std::filesystem::remove_all(directory); }
    std::filesystem::path directory;
};

TEST_F(KeyFile, IsReadableByItsOwnerOnlyAndNeverOverwritten) {
    const std::string file = directory / "one.key";
    for (const Curve curve : curves) {
        const PrivateKey key = PrivateKey::from_seed(5, {}, curve);
        std::filesystem::remove(file);
        ASSERT_TRUE(key.store(file));
        struct stat status{};
        ASSERT_EQ(::stat(file.c_str(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777, 0600u);
        const auto again = PrivateKey::load(file);
        ASSERT_TRUE(again) << to_string(again.error());
        EXPECT_EQ(again->public_key(), key.public_key());
        EXPECT_EQ(again->curve(), curve);
        EXPECT_EQ(PrivateKey::from_seed(6).store(file).error(), KeyError::file_exists);
        EXPECT_EQ(PrivateKey::load(file)->public_key(), key.public_key());
    }
    EXPECT_EQ(PrivateKey::from_seed(5).store(directory / "nowhere" / "one.key").error(), KeyError::file_unwritable);
    EXPECT_EQ(PrivateKey::load(directory / "none.key").error(), KeyError::file_unreadable);
    EXPECT_EQ(PrivateKey::from_pem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n").error(),
              KeyError::pem_malformed);
    EXPECT_EQ(PrivateKey::from_pem("").error(), KeyError::pem_malformed);
    // an Ed25519 key
    EXPECT_EQ(PrivateKey::from_pem("-----BEGIN PRIVATE KEY-----\n"
                                   "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
                                   "-----END PRIVATE KEY-----\n")
                  .error(),
              KeyError::curve_unsupported);
}

TEST(VerificationMemo, RemembersAndIsBounded) {
    VerificationMemo memo(2);
    const PrivateKey key = PrivateKey::from_seed(1), other = PrivateKey::from_seed(2);
    const auto digest = sha256(octets("a message"));
    const Signature good = key.sign_deterministic(digest);
    EXPECT_EQ(memo.recall(key.public_key(), digest, good), std::nullopt);
    memo.remember(key.public_key(), digest, good, true);
    EXPECT_EQ(memo.recall(key.public_key(), digest, good), true);
    EXPECT_EQ(memo.computed(), 1u);
    EXPECT_EQ(memo.remembered(), 1u);
    // Anything else is another question.
    EXPECT_EQ(memo.recall(other.public_key(), digest, good), std::nullopt);
    EXPECT_EQ(memo.recall(key.public_key(), sha256(octets("another")), good), std::nullopt);
    Signature bent = good;
    bent.r[0] ^= 1;
    EXPECT_EQ(memo.recall(key.public_key(), digest, bent), std::nullopt);
    memo.remember(other.public_key(), digest, good, false);
    memo.remember(key.public_key(), digest, bent, false);
    EXPECT_EQ(memo.recall(key.public_key(), digest, bent), false);
    EXPECT_EQ(memo.size(), 2u);
    EXPECT_EQ(memo.recall(key.public_key(), digest, good), std::nullopt);  // forgotten meanwhile
}

}  // namespace
}  // namespace chorus::crypto
