// Division steps after Bernstein and Yang, "Fast constant-time gcd computation and modular inversion" (2019),
// in the variant that starts from delta = 1/2, run in variable time.
//
// A step on (f, g), f odd: where g is even, g := g/2; otherwise g := (g + f)/2 or, when delta > 0,
// (f, g) := (g, (g - f)/2). The pair ends at (+-1, 0) for a modulus without a factor in common with the value.
// Sixty-two steps depend on the lowest 62 bits alone: they are gathered in a matrix of small numbers,
// which is then applied to the whole f and g (exactly divisible by 2^62) and to d and e modulo m
// (made divisible by a multiple of m), with f = d value and g = e value modulo m throughout.
//
// Numbers are five signed digits to the base 2^62. Matrix entries: |u| + |v| <= 2^62 and |q| + |r| <= 2^62,
// so f and g do not grow, d and e stay between -2m and m, and every sum of products fits 127 bits.
#include "chorus/crypto/p256/inverse.hpp"

#include <bit>

namespace chorus::crypto::p256 {

namespace {

constexpr int digit_bits = 62;
constexpr std::uint64_t digit_mask = (std::uint64_t{1} << digit_bits) - 1;

struct Digits {
    std::int64_t digit[5] = {};
    bool negative() const { return digit[4] < 0; }
    bool zero() const { return (digit[0] | digit[1] | digit[2] | digit[3] | digit[4]) == 0; }
};

Digits digits_of(const U256& a) {
    const auto& w = a.word;
    const auto low = [](std::uint64_t x) { return static_cast<std::int64_t>(x & digit_mask); };
    return {{low(w[0]), low(w[0] >> 62 | w[1] << 2), low(w[1] >> 60 | w[2] << 4), low(w[2] >> 58 | w[3] << 6),
             static_cast<std::int64_t>(w[3] >> 56)}};
}

// From digits 0..3 in [0, 2^62) and a number in [0, 2^256).
U256 number_of(const Digits& a) {
    std::uint64_t d[5];
    for (int i = 0; i < 5; ++i) d[i] = static_cast<std::uint64_t>(a.digit[i]);
    return {{d[0] | d[1] << 62, d[1] >> 2 | d[2] << 60, d[2] >> 4 | d[3] << 58, d[3] >> 6 | d[4] << 56}};
}

// a := sign a + other, digits normalised: all but the top one in [0, 2^62).
void add_signed(Digits& a, std::int64_t sign, const Digits& other) {
    std::int64_t carry = 0;
    for (int i = 0; i < 4; ++i) {
        carry += sign * a.digit[i] + other.digit[i];
        a.digit[i] = static_cast<std::int64_t>(static_cast<std::uint64_t>(carry) & digit_mask);
        carry >>= digit_bits;
    }
    a.digit[4] = carry + sign * a.digit[4] + other.digit[4];
}

struct Matrix {  // (f, g) := (u f + v g, q f + r g) / 2^62
    std::int64_t u, v, q, r;
};

// Sixty-two division steps on the lowest bits of f and g. `eta` is 1/2 - delta, shifted to start at -1.
Matrix steps(std::int64_t& eta, std::uint64_t f, std::uint64_t g) {
    std::uint64_t u = 1, v = 0, q = 0, r = 1;
    for (int left = digit_bits;;) {
        const int zeros = std::countr_zero(g | ~std::uint64_t{0} << left);  // halvings, at most those that are left
        g >>= zeros;
        u <<= zeros;
        v <<= zeros;
        eta -= zeros;
        left -= zeros;
        if (left == 0) break;
        const auto exchange = [](std::uint64_t& a, std::uint64_t& b) {
            const std::uint64_t old = a;
            a = b;
            b = 0 - old;
        };
        if (eta < 0) {
            eta = -eta;
            exchange(f, g);
            exchange(u, q);
            exchange(v, r);
        }
        // Add a multiple of f that clears several low bits of g at once, as far as no exchange is due:
        // f (2 - f^2) is the inverse of f modulo 2^6.
        int bits = eta + 1 < left ? static_cast<int>(eta + 1) : left;
        if (bits > 6) bits = 6;
        const std::uint64_t w = f * g * (f * f - 2) & ((std::uint64_t{1} << bits) - 1);
        g += f * w;
        q += u * w;
        r += v * w;
    }
    return {static_cast<std::int64_t>(u), static_cast<std::int64_t>(v), static_cast<std::int64_t>(q),
            static_cast<std::int64_t>(r)};
}

// (a b + c d + m k) / 2^62, exact.
Digits combined(std::int64_t a, const Digits& b, std::int64_t c, const Digits& d, std::int64_t k, const Digits& m) {
    Digits result;
    SignedWide sum = 0;
    for (int i = 0; i < 5; ++i) {
        sum += SignedWide{a} * b.digit[i] + SignedWide{c} * d.digit[i] + SignedWide{k} * m.digit[i];
        if (i > 0) result.digit[i - 1] = static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) & digit_mask);
        sum >>= digit_bits;
    }
    result.digit[4] = static_cast<std::int64_t>(sum);
    return result;
}

// The multiple of m that makes a d + c e divisible by 2^62 and keeps the quotient above -2m.
std::int64_t multiple(std::int64_t a, const Digits& d, std::int64_t c, const Digits& e, std::uint64_t inverse_of_m) {
    const std::int64_t k = (d.negative() ? a : 0) + (e.negative() ? c : 0);
    const std::uint64_t lowest = static_cast<std::uint64_t>(a) * static_cast<std::uint64_t>(d.digit[0]) +
                                 static_cast<std::uint64_t>(c) * static_cast<std::uint64_t>(e.digit[0]);
    return k - static_cast<std::int64_t>((inverse_of_m * lowest + static_cast<std::uint64_t>(k)) & digit_mask);
}

}  // namespace

U256 inverse_modulo(const U256& value, const U256& modulus) {
    const Digits m = digits_of(modulus);
    std::uint64_t inverse_of_m = 1;
    for (int i = 0; i < 6; ++i) inverse_of_m *= 2 - modulus.word[0] * inverse_of_m;
    Digits f = m, g = digits_of(value), d{}, e{{1}};
    std::int64_t eta = -1;
    while (!g.zero()) {
        const auto low = [](const Digits& x) {
            return static_cast<std::uint64_t>(x.digit[0]) | static_cast<std::uint64_t>(x.digit[1]) << 62;
        };
        const Matrix t = steps(eta, low(f), low(g));
        const std::int64_t kd = multiple(t.u, d, t.v, e, inverse_of_m), ke = multiple(t.q, d, t.r, e, inverse_of_m);
        const Digits next_d = combined(t.u, d, t.v, e, kd, m), next_f = combined(t.u, f, t.v, g, 0, m);
        e = combined(t.q, d, t.r, e, ke, m);
        g = combined(t.q, f, t.r, g, 0, m);
        d = next_d;
        f = next_f;
    }
    add_signed(d, f.negative() ? -1 : 1, {});  // f is 1 or -1 (m for the value 0, whose d is 0)
    while (d.negative()) add_signed(d, 1, m);
    Digits less_m = m;
    for (;;) {
        less_m = m;
        add_signed(less_m, -1, d);  // d - m
        if (less_m.negative()) break;
        d = less_m;
    }
    return number_of(d);
}

}  // namespace chorus::crypto::p256
