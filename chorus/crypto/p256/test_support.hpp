// What the tests of this room share: OpenSSL's numbers and points, chance, and the curves.
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <utility>

#include "chorus/crypto/curve.hpp"
#include "chorus/crypto/openssl.hpp"
#include "chorus/crypto/p256/curve.hpp"
#include "chorus/crypto/p256/table.hpp"

namespace chorus::crypto::p256 {

using Octets32 = std::array<std::uint8_t, 32>;

// ---- OpenSSL's numbers and points --------------------------------------------------------------------------------

template <class C>
const EC_GROUP* group() {
    return group_of(C::curve);
}
template <class C>
const BIGNUM* order() {
    return EC_GROUP_get0_order(group<C>());
}
inline BN_CTX* context() {
    static const NumberContext context(BN_CTX_new());
    return context.get();
}

// A number modulo a prime, the order unless said otherwise.
template <class C>
class BigNumber {
  public:
    explicit BigNumber(std::uint64_t small = 0) { BN_set_word(n_.get(), small); }
    explicit BigNumber(const U256& a) {
        for (int i = 4; i-- > 0;) {
            BN_lshift(n_.get(), n_.get(), 64);
            BN_add_word(n_.get(), a.word[i]);
        }
    }
    BigNumber(const BigNumber& other) : n_(BN_dup(other.get())) {}
    BigNumber(BigNumber&&) = default;
    BigNumber& operator=(BigNumber&&) = default;
    BIGNUM* get() const { return n_.get(); }
    U256 u256() const {
        Octets32 octets = this->octets();
        return from_octets(octets.data());
    }
    Octets32 octets() const {
        Octets32 octets;
        BN_bn2binpad(n_.get(), octets.data(), 32);
        return octets;
    }
    BigNumber plus(const BigNumber& b, const BIGNUM* m = order<C>()) const { return made(BN_mod_add, b, m); }
    BigNumber minus(const BigNumber& b, const BIGNUM* m = order<C>()) const { return made(BN_mod_sub, b, m); }
    BigNumber times(const BigNumber& b, const BIGNUM* m = order<C>()) const { return made(BN_mod_mul, b, m); }
    BigNumber inverse(const BIGNUM* m = order<C>()) const {
        BigNumber result;
        BN_mod_inverse(result.get(), get(), m, context());
        return result;
    }
    BigNumber negative() const { return BigNumber().minus(*this); }
    bool zero() const { return BN_is_zero(get()); }
    static BigNumber power_of_two(int exponent) {  // negative exponents too
        BigNumber power(1);
        for (int i = 0; i < std::abs(exponent); ++i) power = power.plus(power);
        return exponent < 0 ? power.inverse() : std::move(power);
    }

  private:
    template <class Operation>
    BigNumber made(Operation operation, const BigNumber& b, const BIGNUM* m) const {
        BigNumber result;
        operation(result.get(), get(), b.get(), m, context());
        return result;
    }
    Number n_{BN_new()};
};

using OpensslPoint = crypto::Point;

template <class C>
OpensslPoint multiple_of_generator(const BigNumber<C>& scalar) {
    OpensslPoint point(EC_POINT_new(group<C>()));
    EC_POINT_mul(group<C>(), point.get(), scalar.get(), nullptr, nullptr, context());
    return point;
}
template <class C>
ByteVector octets_of(const OpensslPoint& point) {
    ByteVector octets(65);
    EC_POINT_point2oct(group<C>(), point.get(), POINT_CONVERSION_UNCOMPRESSED, octets.data(), 65, context());
    return octets;
}

// For brainpool OpenSSL needs many times longer, so the tests ask it less.
template <class C>
constexpr bool openssl_is_fast = C::curve == Curve::nist_p256;

// ---- chance ------------------------------------------------------------------------------------------------------

class Chance {
  public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}
    std::uint64_t below(std::uint64_t bound) { return engine_() % bound; }
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::uint64_t>(high - low + 1))); }
    U256 bits() { return {{engine_(), engine_(), engine_(), engine_()}}; }
    // Long runs of ones and zeros, where carries go far.
    U256 runs() {
        U256 a;
        bool one = below(2);
        for (unsigned i = 0; i < 256; one = !one)
            for (std::uint64_t run = 1 + below(below(4) ? 80 : 3); run > 0 && i < 256; --run, ++i)
                a.word[i / 64] |= std::uint64_t{one} << (i % 64);
        return a;
    }
    template <class C>
    BigNumber<C> scalar() {  // 1 .. n - 1
        for (;;) {
            const U256 a = bits();
            if (less(a, C::GroupOrder::modulus) && !is_zero(a)) return BigNumber<C>(a);
        }
    }

  private:
    std::mt19937_64 engine_;
};

inline Octets32 octets_of(const U256& a) { return BigNumber<NistP256>(a).octets(); }

template <class C>
p256::Point<C> point_of(const ByteVector& octets) {
    return *point_from_octets<C>(octets);
}

// What the digit of window j adds to the scalar.
template <class C>
BigNumber<C> leaf_value(const OddScalar& scalar, unsigned j, Windows windows) {
    const Digit d = digit(scalar, windows.width * j, windows.width_of(j));
    const auto power = BigNumber<C>::power_of_two(static_cast<int>(windows.width * j));
    const auto value = BigNumber<C>(2 * std::uint64_t{d.entry} + 1).times(power);
    return d.negative ? value.negative() : value;
}

// The tests of every curve: TYPED_TEST_SUITE(Suite, Curves, CurveNames)
using Curves = testing::Types<NistP256, BrainpoolP256>;
struct CurveNames {
    template <class C>
    static std::string GetName(int) {
        return C::curve == Curve::nist_p256 ? "Nist" : "Brainpool";
    }
};

}  // namespace chorus::crypto::p256
