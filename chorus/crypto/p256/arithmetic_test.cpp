// Coordinates and scalars against OpenSSL's numbers, and the two engines against each other.
#include <algorithm>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "chorus/crypto/p256/engine.hpp"
#include "chorus/crypto/p256/inverse.hpp"
#include "chorus/crypto/p256/residue.hpp"
#include "chorus/crypto/p256/test_support.hpp"

namespace chorus::crypto::p256 {
namespace {

template <class C>
class P256Arithmetic : public testing::Test {};
TYPED_TEST_SUITE(P256Arithmetic, Curves, CurveNames);

template <class Prime>
U256 pattern(Chance& chance) {
    static const std::uint64_t small[] = {0, 1, 2, 3};
    for (;;) {
        U256 a = chance.below(8) ? chance.runs() : U256{{small[chance.below(4)], 0, 0, 0}};
        if (chance.below(8) == 0) subtract(a, Prime::modulus, a);  // near the modulus
        if (less(a, Prime::modulus)) return a;
    }
}

template <class Prime>
void compare_residues_with_openssl() {
    using R = Residue<Prime>;
    using Bn = BigNumber<NistP256>;  // every operation names its modulus
    Chance chance(1);
    const Bn m(Prime::modulus);
    for (int i = 0; i < 20'000; ++i) {
        const U256 a = pattern<Prime>(chance), b = pattern<Prime>(chance);
        const R x = R::of(a), y = R::of(b);
        ASSERT_EQ(x.integer(), a);
        ASSERT_EQ((x * y).integer(), Bn(a).times(Bn(b), m.get()).u256());
        ASSERT_EQ((x + y).integer(), Bn(a).plus(Bn(b), m.get()).u256());
        ASSERT_EQ((x - y).integer(), Bn(a).minus(Bn(b), m.get()).u256());
        ASSERT_EQ(x.squared().integer(), Bn(a).times(Bn(a), m.get()).u256());
        // as Montgomery forms, whose patterns reach the multiplication as they are
        ASSERT_EQ((R::of_form(a) * R::of_form(b)).integer(),
                  (R::of_form(b) * R::of(R::of_form(a).integer())).integer());
        if (i % 4 == 0 && !is_zero(a)) {
            ASSERT_EQ(inverse_modulo(a, Prime::modulus), Bn(a).inverse(m.get()).u256());
            ASSERT_EQ(x.inverse() * x, R::one());
        }
    }
    EXPECT_TRUE(R().inverse().is_zero());
}

TYPED_TEST(P256Arithmetic, CoordinatesAgreeWithOpenssl) {
    compare_residues_with_openssl<typename TypeParam::FieldPrime>();
}
TYPED_TEST(P256Arithmetic, ScalarsAgreeWithOpenssl) { compare_residues_with_openssl<typename TypeParam::GroupOrder>(); }

// The compiler evaluates the portable form of each step; the program may run the processor's own.
template <class Prime>
struct Computed {
    static constexpr U256 a{{0xfffffffffffffffe, 0, 0xffffffffffffffff, 0x00000000ffffffff}};
    static constexpr U256 b{{0x0123456789abcdef, 0xffffffff00000000, 1, 0xa9fb57db12345678}};
    U256 product, sum, difference;
    static constexpr Computed of(const U256& x, const U256& y) {
        using R = Residue<Prime>;
        return {(R::of_form(x) * R::of(y)).form(), (R::of_form(x) + R::of_form(y)).form(),
                (R::of_form(x) - R::of_form(y)).form()};
    }
    bool operator==(const Computed&) const = default;
};

TYPED_TEST(P256Arithmetic, CompileTimeAndRunTimeAgree) {
    using C = TypeParam;
    volatile std::uint64_t zero = 0;  // not known to the compiler
    U256 a = Computed<typename C::FieldPrime>::a;
    a.word[1] += zero;
    const U256 b = Computed<typename C::FieldPrime>::b;
    constexpr auto of_field =
        Computed<typename C::FieldPrime>::of(Computed<typename C::FieldPrime>::a, Computed<typename C::FieldPrime>::b);
    constexpr auto of_order =
        Computed<typename C::GroupOrder>::of(Computed<typename C::FieldPrime>::a, Computed<typename C::FieldPrime>::b);
    EXPECT_EQ(Computed<typename C::FieldPrime>::of(a, b), of_field);
    EXPECT_EQ(Computed<typename C::GroupOrder>::of(a, b), of_order);
}

TYPED_TEST(P256Arithmetic, BothEnginesMultiplyAlike) {
    using C = TypeParam;
    const std::unique_ptr<Engine> ifma(make_ifma_engine<C>()), scalar(make_scalar_engine<C>());
    if (!ifma) GTEST_SKIP() << "this processor has no AVX-512 IFMA: the eight-lane path is not compared";
    Chance chance(2);
    for (int i = 0; i < 50'000; ++i) {
        U256 a[8], b[8], by_ifma[8], by_scalar[8];
        for (int k = 0; k < 8; ++k) {
            a[k] = pattern<typename C::FieldPrime>(chance);
            b[k] = pattern<typename C::FieldPrime>(chance);
        }
        ifma->multiply(a, b, by_ifma);
        scalar->multiply(a, b, by_scalar);
        for (int k = 0; k < 8; ++k) ASSERT_EQ(by_ifma[k], by_scalar[k]);
    }
}

TYPED_TEST(P256Arithmetic, EightFormsInvertedAtOnce) {
    using C = TypeParam;
    using Bn = BigNumber<C>;
    Chance chance(3);
    const Bn p(C::FieldPrime::modulus);
    Bn scale(1);
    for (int i = 0; i < 520; ++i) scale = scale.plus(scale, p.get());
    for (int i = 0; i < 200; ++i) {
        U256 forms[8], before[8];
        for (int k = 0; k < 8; ++k) {
            do forms[k] = pattern<typename C::FieldPrime>(chance);
            while (is_zero(forms[k]));
            before[k] = forms[k];
        }
        invert_eight_forms<C>(forms);
        for (int k = 0; k < 8; ++k) ASSERT_EQ(forms[k], Bn(before[k]).inverse(p.get()).times(scale, p.get()).u256());
    }
}

}  // namespace
}  // namespace chorus::crypto::p256
