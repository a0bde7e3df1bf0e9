// Points, digits, tables of multiples, and keys, against OpenSSL's points.
#include <algorithm>
#include <span>
#include <vector>

#include "chorus/crypto/p256/table.hpp"
#include "chorus/crypto/p256/test_support.hpp"
#include "chorus/crypto/p256/verifier.hpp"
#include "chorus/crypto/public_key.hpp"

namespace chorus::crypto::p256 {
namespace {

template <class C>
class P256Tables : public testing::Test {};
TYPED_TEST_SUITE(P256Tables, Curves, CurveNames);

template <class C>
p256::Point<C> affine(const JacobianPoint<C>& point) {
    const Coordinate<C> inverse = point.z.inverse(), zz = inverse.squared();
    return {point.x * zz, point.y * zz * inverse};
}

TYPED_TEST(P256Tables, ExactAdditionKnowsEveryCase) {
    using C = TypeParam;
    using Bn = BigNumber<C>;
    Chance chance(4);
    const Bn a = chance.scalar<C>(), b = chance.scalar<C>();
    const auto at = [](const Bn& scalar) {
        return JacobianPoint<C>(point_of<C>(octets_of<C>(multiple_of_generator(scalar))));
    };
    EXPECT_EQ(affine<C>(at(a).plus(at(b))), affine<C>(at(a.plus(b))));
    EXPECT_EQ(affine<C>(at(a).plus(at(b)).plus(at(a))), affine<C>(at(a.plus(b).plus(a))));
    EXPECT_EQ(affine<C>(at(a).plus(at(a))), affine<C>(at(a.plus(a))));
    EXPECT_EQ(affine<C>(at(a).doubled()), affine<C>(at(a.plus(a))));
    EXPECT_EQ(affine<C>(at(b).plus(at(a)).plus(at(b).plus(at(a)))), affine<C>(at(a.plus(b)).doubled()));
    EXPECT_TRUE(at(a).plus(at(a.negative())).infinite());
    EXPECT_TRUE(JacobianPoint<C>().doubled().infinite());
    EXPECT_TRUE(JacobianPoint<C>().plus(JacobianPoint<C>()).infinite());
    EXPECT_EQ(affine<C>(JacobianPoint<C>().plus(at(a))), affine<C>(at(a)));
    EXPECT_EQ(affine<C>(at(a).plus(JacobianPoint<C>())), affine<C>(at(a)));
}

TYPED_TEST(P256Tables, TablesHoldTheOddMultiplesOfEveryWindow) {
    using C = TypeParam;
    using Bn = BigNumber<C>;
    Chance chance(5);
    const Bn d = chance.scalar<C>();
    const p256::Point<C> point = point_of<C>(octets_of<C>(multiple_of_generator(d)));
    const TablePoint q{point.x.form(), point.y.form()};
    for (unsigned width = table_width_min; width <= table_width_max; ++width) {
        const Table table = Table::of<C>(q, width, Form::r256), lanes = Table::of<C>(q, width, Form::r260);
        const Windows windows = table.windows();
        EXPECT_EQ(table.octets(), windows.entries() * 64);
        for (unsigned j = 0; j < windows.count(); ++j) {
            for (std::size_t k = 0; k < std::size_t{1} << (windows.width_of(j) - 1); ++k) {
                const TablePoint entry = table.points()[windows.row(j) + k], other = lanes.points()[windows.row(j) + k];
                const Coordinate<C> x = Coordinate<C>::of_form(entry.x), y = Coordinate<C>::of_form(entry.y);
                ASSERT_EQ(other.x, (x * Coordinate<C>::of(16)).form());
                ASSERT_EQ(other.y, (y * Coordinate<C>::of(16)).form());
                if (chance.below(16)) continue;
                const Bn scalar = Bn(2 * k + 1).times(Bn::power_of_two(static_cast<int>(width * j))).times(d);
                const p256::Point<C> expected = point_of<C>(octets_of<C>(multiple_of_generator(scalar)));
                ASSERT_EQ(x, expected.x) << width << ' ' << j << ' ' << k;
                ASSERT_EQ(y, expected.y) << width << ' ' << j << ' ' << k;
            }
        }
    }
    EXPECT_LT(Table::of<C>(q, 2, Form::r256).octets(), 17u * 1024);
    EXPECT_LT(Table::of<C>(q, 6, Form::r256).octets(), 100u * 1024);
}

// The value of window j's digit times 2^(width j), of an odd scalar or of the negative of an even one.
TYPED_TEST(P256Tables, DigitsSumUpToTheScalar) {
    using C = TypeParam;
    using Bn = BigNumber<C>;
    Chance chance(6);
    for (int i = 0; i < 40; ++i) {
        const U256 u = i < 4 ? U256{{static_cast<std::uint64_t>(i), 0, 0, 0}} : chance.scalar<C>().u256();
        for (const unsigned width : {2u, 3u, 4u, 5u, 6u, 7u, 8u, generator_width}) {
            Bn sum;
            for (unsigned j = 0; j < Windows{width}.count(); ++j)
                sum = sum.plus(leaf_value<C>(OddScalar::of(u, C::GroupOrder::modulus), j, {width}));
            ASSERT_EQ(sum.u256(), u) << width;
        }
    }
}

TYPED_TEST(P256Tables, KeysOffTheCurveAreRefused) {
    using C = TypeParam;
    Chance chance(7);
    std::size_t compressed_accepted = 0;
    for (int i = 0; i < 500; ++i) {
        ByteVector octets = octets_of<C>(multiple_of_generator(chance.scalar<C>()));
        ASSERT_TRUE(PreparedKey::from_point(C::curve, octets));
        ByteVector compressed(octets.begin(), octets.begin() + 33);
        compressed[0] = 2 | (octets[64] & 1);
        const auto key = PreparedKey::from_point(C::curve, compressed);
        ASSERT_TRUE(key);
        const p256::Point<C> point = point_of<C>(octets);
        ASSERT_EQ(key->point(), (TablePoint{point.x.form(), point.y.form()}));
        ByteVector spoiled = octets;
        spoiled[1 + chance.below(64)] ^= static_cast<std::uint8_t>(1 << chance.below(8));
        ASSERT_EQ(PreparedKey::from_point(C::curve, spoiled).error(), KeyError::point_not_on_curve);
        compressed[1 + chance.below(32)] ^= static_cast<std::uint8_t>(1 << chance.below(8));  // half lie on the twist
        const bool accepted = PreparedKey::from_point(C::curve, compressed).has_value();
        ASSERT_EQ(accepted, PublicKey::from_point(C::curve, compressed).has_value());
        compressed_accepted += accepted;
    }
    EXPECT_GT(compressed_accepted, 150u);
    EXPECT_LT(compressed_accepted, 350u);
    // x + p is no coordinate
    ByteVector beyond(33, 0xff);
    beyond[0] = 2;
    EXPECT_EQ(PreparedKey::from_point(C::curve, beyond).error(), KeyError::point_not_on_curve);
    for (const ByteVector& malformed :
         {ByteVector{}, ByteVector{0}, ByteVector(33, 4), ByteVector(65, 2), ByteVector(32, 2), ByteVector(66, 4)})
        EXPECT_EQ(PreparedKey::from_point(C::curve, malformed).error(), KeyError::point_malformed);
    EXPECT_EQ(PreparedKey::from_point(Curve::nist_p384, ByteVector(49, 2)).error(), KeyError::curve_unsupported);
    EXPECT_EQ(PreparedKey::from_point(Curve::brainpool_p384r1, ByteVector(49, 2)).error(), KeyError::curve_unsupported);
}

TEST(TableMemory, GivesEveryTableItsPlaceAndUsesItAgain) {
    constexpr unsigned width = 4;
    TableMemory memory(Windows{width}.entries());
    const ByteVector point = octets_of<NistP256>(multiple_of_generator(BigNumber<NistP256>(3)));
    std::vector<PreparedKey> keys;
    for (int i = 0; i < 80; ++i) {  // more than a page has places for
        keys.push_back(*PreparedKey::from_point(point));
        keys.back().make_table(width, Path::scalar, &memory);
    }
    PreparedKey elsewhere = *PreparedKey::from_point(point);
    elsewhere.make_table(width, Path::scalar);
    const auto points_of = [](const PreparedKey& of) {
        return std::span(of.table().points(), Windows{width}.entries());
    };
    for (const PreparedKey& one : keys) EXPECT_TRUE(std::ranges::equal(points_of(one), points_of(elsewhere)));
    constexpr std::size_t page_octets = std::size_t{2} << 20;
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(keys[0].table().points()) % page_octets, 0u);
    const std::size_t octets = memory.octets();
    EXPECT_GE(octets, 80 * keys[0].table().octets());
    for (int round = 0; round < 3; ++round) {
        for (PreparedKey& one : keys) one = one.without_table();
        for (PreparedKey& one : keys) one.make_table(width, Path::scalar, &memory);
    }
    EXPECT_EQ(memory.octets(), octets);
    EXPECT_TRUE(std::ranges::equal(points_of(keys.back()), points_of(elsewhere)));
}

}  // namespace
}  // namespace chorus::crypto::p256
