// The verifier against OpenSSL: every path, with and without tables, on what chance brings and on what chance never
// does.
#include <algorithm>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "chorus/crypto/p256/test_support.hpp"
#include "chorus/crypto/p256/verifier.hpp"
#include "chorus/crypto/public_key.hpp"

namespace chorus::crypto::p256 {
namespace {

template <class C>
class P256 : public testing::Test {};
TYPED_TEST_SUITE(P256, Curves, CurveNames);

// One key as each path takes it, and as OpenSSL does.
struct Key {
    template <class C>
    Key(const BigNumber<C>& d, unsigned width) : Key(C::curve, octets_of<C>(multiple_of_generator(d)), width) {
        private_scalar = d.u256();
    }
    Key(Curve curve, const ByteVector& point, unsigned width)
        : openssl(std::make_unique<PublicKey>(*PublicKey::from_point(curve, point))) {
        const auto prepared = [&] { return std::make_unique<PreparedKey>(*PreparedKey::from_point(curve, point)); };
        plain = prepared();
        scalar = prepared();
        scalar->make_table(width, Path::scalar);
        if (!supported(Path::ifma)) return;
        ifma = prepared();
        ifma->make_table(width, Path::ifma);
    }

    U256 private_scalar;
    std::unique_ptr<PublicKey> openssl;
    std::unique_ptr<PreparedKey> plain, scalar, ifma;
};

struct Case {
    const Key* key;
    Octets32 digest, r, s;
    bool expected = false;

    void ask_openssl() {
        Signature signature{key->openssl->curve(), {}, {}};
        std::ranges::copy(r, signature.r.begin());
        std::ranges::copy(s, signature.s.begin());
        expected = key->openssl->verify(digest, signature);
    }
};

// The signature with which u1 and u2 come out as wished; r is the sum's x, or `r` where the sum is infinite.
template <class C>
Case crafted(const Key& key, const BigNumber<C>& u1, const BigNumber<C>& u2, const BigNumber<C>& r_of_infinity) {
    const auto total = u1.plus(u2.times(BigNumber<C>(key.private_scalar)));
    BigNumber<C> r = r_of_infinity;
    if (!total.zero()) {
        const OpensslPoint sum = multiple_of_generator(total);
        EC_POINT_get_affine_coordinates(group<C>(), sum.get(), r.get(), nullptr, context());
        BN_nnmod(r.get(), r.get(), order<C>(), context());
    }
    const auto s = r.times(u2.inverse()), e = u1.times(s);
    return {&key, e.octets(), r.octets(), s.octets()};
}

class Paths {
  public:
    Paths() {
        if (supported(Path::ifma)) ifma_ = std::make_unique<Verifier>(Path::ifma);
    }

    // Every path must judge every case as expected.
    void judge(const std::vector<Case>& cases) {
        judge(cases, scalar_, "scalar, without table", [](const Key& key) { return key.plain.get(); });
        judge(cases, scalar_, "scalar, with table", [](const Key& key) { return key.scalar.get(); });
        if (!ifma_) return;
        judge(cases, *ifma_, "eight lanes, without table", [](const Key& key) { return key.plain.get(); });
        judge(cases, *ifma_, "eight lanes, with table", [](const Key& key) { return key.ifma.get(); });
    }
    // Each alone.
    void judge_singly(const std::vector<Case>& cases) {
        for (const Case& one : cases) judge({one});
    }
    std::uint64_t exceptional_count(Path path) const {
        return path == Path::ifma ? ifma_->exceptional_count() : scalar_.exceptional_count();
    }

  private:
    template <class Choose>
    void judge(const std::vector<Case>& cases, Verifier& verifier, const char* path, const Choose& choose) {
        std::vector<Request> requests;
        for (const Case& one : cases) requests.push_back({choose(*one.key), one.digest, one.r, one.s});
        std::vector<Verdict> verdicts(cases.size(), Verdict::valid);
        verifier.verify(requests, verdicts);
        for (std::size_t i = 0; i < cases.size(); ++i)
            ASSERT_EQ(verdicts[i] == Verdict::valid, cases[i].expected)
                << path << ", " << i << " of " << cases.size() << ": " << to_hex(cases[i].digest) << ' '
                << to_hex(cases[i].r) << ' ' << to_hex(cases[i].s);
    }

    Verifier scalar_{Path::scalar};
    std::unique_ptr<Verifier> ifma_;
};

void flip(Octets32& octets, Chance& chance) {
    octets[chance.below(32)] ^= static_cast<std::uint8_t>(1 << chance.below(8));
}

template <class C>
U256 edge(Chance& chance) {
    U256 p_less_n;
    subtract(p_less_n, C::FieldPrime::modulus, C::GroupOrder::modulus);
    const U256 around[] = {
        {}, C::GroupOrder::modulus, C::FieldPrime::modulus, p_less_n, {{0, 0, 0, std::uint64_t{1} << 63}}};
    U256 a = around[chance.below(5)];
    const U256 step{{chance.below(4), 0, 0, 0}};
    if (chance.below(2))
        add(a, a, step);
    else
        subtract(a, a, step);
    return a;
}

// Forty keys as senders have them, and some +-2^k G.
template <class C>
std::vector<Key> some_keys(Chance& chance) {
    std::vector<Key> keys;
    for (unsigned i = 0; i < 40; ++i) keys.emplace_back(chance.scalar<C>(), 4 + i % 5);
    for (int i = 0; i < 24; ++i) {
        const auto power = BigNumber<C>::power_of_two(i < 4 ? i : chance.between(4, 255));
        keys.emplace_back(i % 2 ? power.negative() : power, static_cast<unsigned>(chance.between(2, 8)));
    }
    return keys;
}

// A valid signature, or one with a fault.
template <class C>
Case some_case(const std::vector<Key>& keys, Chance& chance) {
    const Key& key = keys[chance.below(keys.size())];
    const auto k = chance.scalar<C>();
    Case one = crafted<C>(key, chance.scalar<C>(), chance.scalar<C>(), k);
    switch (chance.below(9)) {
        case 0: flip(one.r, chance); break;
        case 1: flip(one.s, chance); break;
        case 2: flip(one.digest, chance); break;
        case 3: one.key = &keys[chance.below(keys.size())]; break;
        case 4: one.s = BigNumber<C>(from_octets(one.s.data())).negative().octets(); break;  // as valid as s
        case 5:
            if (chance.below(2)) one.r = octets_of(edge<C>(chance));
            if (chance.below(2)) one.s = octets_of(edge<C>(chance));
            if (chance.below(2)) one.digest = octets_of(edge<C>(chance));
            break;
        default: break;
    }
    one.ask_openssl();
    return one;
}

// In batches of every size, kinds of cases mixed.
void compare_with_openssl(std::size_t count, Chance& chance, const std::function<Case()>& next) {
    Paths paths;
    std::size_t valid = 0;
    for (std::size_t done = 0; done < count && !testing::Test::HasFatalFailure();) {
        std::vector<Case> cases;
        const std::size_t size = chance.below(3) ? 1 + chance.below(40) : 1 + chance.below(300);
        while (cases.size() < size) {
            cases.push_back(next());
            valid += cases.back().expected;
        }
        paths.judge(cases);
        done += cases.size();
    }
    EXPECT_GT(valid, count / 4);
    EXPECT_LT(valid, count * 3 / 4);
}

template <class C>
void compare_with_openssl(std::size_t count, std::uint64_t seed) {
    Chance chance(seed);
    const std::vector<Key> keys = some_keys<C>(chance);
    compare_with_openssl(count, chance, [&] { return some_case<C>(keys, chance); });
}

// The sanitizers look at memory, not at numbers: a part of the cases shows them all of it.
#ifdef CHORUS_LESS_INLINING
constexpr std::size_t sanitizers_slow_down = 5;
#else
constexpr std::size_t sanitizers_slow_down = 1;
#endif

TYPED_TEST(P256, AgreesWithOpensslOnManySignatures) {
    compare_with_openssl<TypeParam>((openssl_is_fast<TypeParam> ? 12'000 : 2'000) / sanitizers_slow_down, 8);
}
// By name: --gtest_also_run_disabled_tests --gtest_filter=*Million*
TYPED_TEST(P256, DISABLED_AgreesWithOpensslOnAMillionSignatures) { compare_with_openssl<TypeParam>(1'000'000, 9); }

TEST(P256Batch, MayMixCurves) {
    Chance chance(13);
    const std::vector<Key> nist = some_keys<NistP256>(chance), brainpool = some_keys<BrainpoolP256>(chance);
    compare_with_openssl(2'000, chance, [&] {
        return chance.below(2) ? some_case<NistP256>(nist, chance) : some_case<BrainpoolP256>(brainpool, chance);
    });
}

// An odd scalar below the order whose window j (not the top one) has the given bits.
U256 with_window(U256 scalar, unsigned j, Windows windows, std::uint64_t bits) {
    scalar.word[0] |= 1;
    for (unsigned i = 0; i < windows.width; ++i) {
        const unsigned position = windows.width * j + i + 1;  // of u, as c is u / 2
        scalar.word[position / 64] &= ~(std::uint64_t{1} << (position % 64));
        scalar.word[position / 64] |= (bits >> i & 1) << (position % 64);
    }
    return scalar;
}

// Sums that meet equal or opposite points, in each kind of addition there is.
TYPED_TEST(P256, EqualAndOppositePointsAreJudgedExactly) {
    using C = TypeParam;
    using Bn = BigNumber<C>;
    Chance chance(10);
    Paths paths;
    std::vector<std::unique_ptr<Key>> keys;
    std::vector<Case> cases;
    const auto craft = [&](const Bn& d, unsigned width, const Bn& u1, const Bn& u2) {
        if (d.zero() || u2.zero()) return;
        keys.push_back(std::make_unique<Key>(d, width));
        cases.push_back(crafted<C>(*keys.back(), u1, u2, chance.scalar<C>()));
        cases.back().ask_openssl();
        if (chance.below(4)) return;
        cases.push_back(cases.back());  // the same with a fault
        flip(chance.below(2) ? cases.back().r : cases.back().digest, chance);
        cases.back().ask_openssl();
    };
    constexpr Windows of_generator{generator_width};
    for (int i = 0; i < (openssl_is_fast<C> ? 150 : 40); ++i) {
        const unsigned width = static_cast<unsigned>(chance.between(2, 8));
        const Windows windows{width};
        const Bn power = Bn::power_of_two(chance.between(-255, 255));
        const Bn d = chance.below(2) ? power.negative() : power;
        const Bn u2 = chance.scalar<C>();
        craft(d, width, Bn(), u2);                    // u1 = 0: n G is infinite
        craft(d, width, u2.times(d), u2);             // u1 G = u2 Q
        craft(d, width, u2.times(d).negative(), u2);  // u1 G + u2 Q infinite: no x at all
        craft(d, width, u2, u2);
        craft(Bn(1).negative(), width, u2, u2);
        craft(Bn(1), width, Bn(chance.below(40)), Bn(1 + chance.below(40)));
        craft(Bn(1 + chance.below(20)), width, Bn(chance.below(40)), Bn(1 + chance.below(40)).negative());

        // A leaf of the key equals a leaf of the generator, or its opposite, in a pair of the first level.
        const unsigned leaves = of_generator.count() + windows.count(), stride = (leaves + 1) / 2;
        const unsigned j = static_cast<unsigned>(chance.below(std::min(of_generator.count() - 1, leaves - stride - 1)));
        if (j + stride >= of_generator.count()) {
            const unsigned other = j + stride - of_generator.count();
            const std::uint64_t one_g = std::uint64_t{1} << (generator_width - 1),
                                one_q = std::uint64_t{1} << (width - 1);
            craft(Bn::power_of_two(static_cast<int>(generator_width * j) - static_cast<int>(width * other)), width,
                  Bn(with_window(chance.scalar<C>().u256(), j, of_generator, one_g)),
                  Bn(with_window(chance.scalar<C>().u256(), other, windows, chance.below(2) ? one_q : one_q - 1)));
        }
        // One lane of a signature spread over eight: its two leaves of the generator add up to its first of the key.
        const unsigned lane = static_cast<unsigned>(chance.between(4, 7));
        const Bn u1 = chance.scalar<C>();
        const OddScalar odd1 = OddScalar::of(u1.u256(), C::GroupOrder::modulus),
                        odd2 = OddScalar::of(u2.u256(), C::GroupOrder::modulus);
        const Bn in_lane = leaf_value<C>(odd1, lane, of_generator).plus(leaf_value<C>(odd1, lane + 8, of_generator));
        const Bn of_key = leaf_value<C>(odd2, lane - 4, windows);
        craft(in_lane.times(of_key.inverse()), width, u1, u2);
        craft(in_lane.times(of_key.inverse()).negative(), width, u1, u2);
        // Without a table: u2 Q and the generator's leaves before number t add up to +- leaf t.
        Bn before;
        const unsigned t = static_cast<unsigned>(chance.below(of_generator.count()));
        for (unsigned k = 0; k < t; ++k) before = before.plus(leaf_value<C>(odd1, k, of_generator));
        const Bn leaf = leaf_value<C>(odd1, t, of_generator);
        craft((chance.below(2) ? leaf : leaf.negative()).minus(before).times(u2.inverse()), width, u1, u2);
    }
    paths.judge(cases);
    for (std::size_t i = 0; i < cases.size(); i += 7)
        paths.judge({cases.begin() + static_cast<std::ptrdiff_t>(i),
                     cases.begin() + static_cast<std::ptrdiff_t>(std::min(i + 1 + i % 7, cases.size()))});
    paths.judge_singly(cases);
    EXPECT_GT(paths.exceptional_count(Path::scalar), cases.size() * 3 / 4);
    if (supported(Path::ifma)) {
        EXPECT_GT(paths.exceptional_count(Path::ifma), cases.size() * 3 / 4);
    }
}

// A sum whose x is n or more: r is x - n, as small as no other x that chance finds.
TYPED_TEST(P256, AnXAboveTheOrderIsReduced) {
    using C = TypeParam;
    using Bn = BigNumber<C>;
    Chance chance(11);
    Paths paths;
    std::vector<std::unique_ptr<Key>> keys;
    std::vector<Case> cases;
    const Bn n(C::GroupOrder::modulus);
    for (std::uint64_t i = 0; cases.size() < 60; ++i) {
        const bool above = i % 2;
        Bn x(i / 2), r(i / 2);
        if (above) BN_add(x.get(), x.get(), n.get());
        if (r.zero()) continue;
        OpensslPoint sum(EC_POINT_new(group<C>()));
        if (EC_POINT_set_compressed_coordinates(group<C>(), sum.get(), x.get(), 1, context()) != 1) continue;
        const Bn u1 = chance.scalar<C>(), u2 = chance.scalar<C>();
        OpensslPoint q = multiple_of_generator(u1.negative());  // Q = (sum - u1 G) / u2
        EC_POINT_add(group<C>(), q.get(), q.get(), sum.get(), context());
        EC_POINT_mul(group<C>(), q.get(), nullptr, q.get(), u2.inverse().get(), context());
        keys.push_back(std::make_unique<Key>(C::curve, octets_of<C>(q), 4));
        const Bn s = r.times(u2.inverse());
        cases.push_back({keys.back().get(), u1.times(s).octets(), r.octets(), s.octets()});
        cases.back().ask_openssl();
        ASSERT_TRUE(cases.back().expected);
        cases.push_back(cases.back());
        flip(cases.back().digest, chance);
        cases.back().ask_openssl();
    }
    paths.judge(cases);
    paths.judge_singly(cases);
}

// r + n counts as an x only below p: beyond, it would stand for the x that is smaller by p.
TYPED_TEST(P256, AnXIsBelowTheFieldsPrime) {
    using C = TypeParam;
    U256 p_less_n;
    subtract(p_less_n, C::FieldPrime::modulus, C::GroupOrder::modulus);
    std::size_t judged = 0;
    for (std::uint64_t small = 1; small <= 40; ++small) {
        const U256 x{{small, 0, 0, 0}}, zero{}, one{{1, 0, 0, 0}};
        ByteVector octets(33);
        octets[0] = 2;
        octets[32] = static_cast<std::uint8_t>(small);
        const auto point = point_from_octets<C>(octets);
        if (!point) continue;
        U256 r;
        ASSERT_EQ(add(r, x, p_less_n), 0u);
        EXPECT_TRUE(verify_exactly<C>(zero, one, *point, x));
        EXPECT_FALSE(verify_exactly<C>(zero, one, *point, r));
        ++judged;
    }
    EXPECT_GT(judged, 10u);
}

// Nothing but a crafted sum is left to the slow arithmetic, whatever the size of the batch.
TYPED_TEST(P256, OrdinarySignaturesAreNeverExceptional) {
    using C = TypeParam;
    Chance chance(14);
    const Key key(chance.scalar<C>(), 5);
    std::vector<Case> cases;
    for (int i = 0; i < 20; ++i) {
        cases.push_back(crafted<C>(key, chance.scalar<C>(), chance.scalar<C>(), BigNumber<C>(1)));
        cases.back().expected = true;
    }
    Paths paths;
    paths.judge(cases);
    paths.judge({cases.begin(), cases.begin() + 5});
    paths.judge_singly(cases);
    EXPECT_EQ(paths.exceptional_count(Path::scalar), 0u);
    if (supported(Path::ifma)) {
        EXPECT_EQ(paths.exceptional_count(Path::ifma), 0u);
    }
}

TYPED_TEST(P256, ATableServesOnlyItsPath) {
    using C = TypeParam;
    using Bn = BigNumber<C>;
    if (!supported(Path::ifma)) GTEST_SKIP() << "this processor has no AVX-512 IFMA: there is only one path";
    Chance chance(12);
    Key key(chance.scalar<C>(), 4);
    std::swap(key.scalar, key.ifma);
    Case one = crafted<C>(key, chance.scalar<C>(), chance.scalar<C>(), Bn(1));
    one.expected = true;
    Paths paths;
    paths.judge({one});
    paths.judge({one, one, one, one, one});
}

TEST(P256Paths, HaveNames) {
    EXPECT_EQ(to_string(Path::scalar), "scalar");
    EXPECT_EQ(to_string(Path::ifma), "eight-lane");
}

TEST(P256Batch, NoRequestsNoVerdicts) {
    Verifier verifier;
    verifier.verify({}, {});
    EXPECT_EQ(verifier.exceptional_count(), 0u);
}

}  // namespace
}  // namespace chorus::crypto::p256
