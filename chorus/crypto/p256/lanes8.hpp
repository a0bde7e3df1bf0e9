// Eight residues modulo p at once: five limbs of 52 bits in eight 64-bit lanes each, multiplied by AVX-512 IFMA.
// Montgomery form with R = 2^260: x is kept as x 2^260 mod p.
//
// Every type carries the interval of its values in units of 2^256 / 64 (B stands for 2^256), so the compiler proves
// that no formula leaves the bounds under which it is right:
//   Sum<lo, hi, weight>  signed limbs without carries, each below weight 2^57 in magnitude; lo..hi bounds the value
//   Factor<hi>           0..hi below 16 B; the lowest 52 bits of each limb count, and the carries are already in the
//                        next limb: the multiplier ignores what is above
//   Tight<lo, hi>        limbs 0..3 in [0, 2^52), limb 4 the rest: good as a factor and as a term of a sum
//
// Only for the source file compiled for these instructions. All of it has internal linkage: no function compiled for
// them may be the one that the linker keeps for other processors.
#pragma once

#if defined(__AVX512F__) && defined(__AVX512IFMA__) && defined(__AVX512VBMI__) && defined(__AVX512VBMI2__) && \
    defined(__AVX512DQ__) && defined(__AVX512BW__) && defined(__AVX512VL__)

#include <immintrin.h>

#include "chorus/crypto/p256/sums.hpp"

namespace chorus::crypto::p256 {
namespace {

typedef std::uint64_t V __attribute__((vector_size(64)));
typedef std::int64_t SignedV __attribute__((vector_size(64)));
typedef std::uint64_t HalfV __attribute__((vector_size(32)));

constexpr std::uint64_t limb_mask = (std::uint64_t{1} << 52) - 1;
constexpr int B = 64;

[[gnu::always_inline]] inline V all(std::uint64_t x) { return V{x, x, x, x, x, x, x, x}; }
[[gnu::always_inline]] inline V sum_low(V c, V a, V b) {  // c + low half of a b
    return (V)_mm512_madd52lo_epu64((__m512i)c, (__m512i)a, (__m512i)b);
}
[[gnu::always_inline]] inline V sum_high(V c, V a, V b) {  // c + a b / 2^52
    return (V)_mm512_madd52hi_epu64((__m512i)c, (__m512i)a, (__m512i)b);
}
[[gnu::always_inline]] inline V shifted_right(V a, int bits) { return (V)((SignedV)a >> bits); }  // keeps the sign
[[gnu::always_inline]] inline V blended(std::uint8_t mask, V a, V b) {
    return (V)_mm512_mask_blend_epi64(mask, (__m512i)b, (__m512i)a);
}

struct Limbs {
    std::uint64_t limb[5];
};
constexpr Limbs limbs_of(const U256& a) {
    const auto& w = a.word;
    return {{w[0] & limb_mask, (w[0] >> 52 | w[1] << 12) & limb_mask, (w[1] >> 40 | w[2] << 24) & limb_mask,
             (w[2] >> 28 | w[3] << 36) & limb_mask, w[3] >> 16}};
}
// P has a modulus p above 2^255 (C::FieldPrime of a curve).
template <class P>
constexpr Limbs p_limbs = limbs_of(P::modulus);
// p = -1 mod 2^52, and p + 1 = 2^96 + 2^192 + (2^48 - 2^16) 2^208 has the limbs 0, 2^44, 0, 2^36, 2^48 - 2^16.
template <class P>
constexpr bool is_nist_prime =
    p_limbs<P>.limb[0] == limb_mask && p_limbs<P>.limb[1] == (std::uint64_t{1} << 44) - 1 && p_limbs<P>.limb[2] == 0 &&
    p_limbs<P>.limb[3] == std::uint64_t{1} << 36 && p_limbs<P>.limb[4] == 0xffffffff0000;

// k p in units of B / 64, rounded up.
template <class P>
constexpr int at_most(int k) {
    const Wide multiple = (Wide{P::modulus.word[3]} + 1) * static_cast<unsigned>(k);
    return static_cast<int>((multiple + (Wide{1} << 58) - 1) >> 58);
}
// Is k p above this number of units?
template <class P>
constexpr bool exceeds(int k, int units) {
    return Wide{P::modulus.word[3]} * static_cast<unsigned>(k) > Wide{static_cast<unsigned>(units)} << 58;
}
// How often p must be added to a value of at least `lo` for a value of at least 0.
template <class P>
constexpr int multiples_of_p(int lo) {
    int k = 0;
    if (lo < 0)
        while (!exceeds<P>(k, -lo)) ++k;
    return k;
}

template <class P, int low, int high, int times_product>
struct Sum {
    using Prime = P;
    static constexpr int lo = low, hi = high, weight = times_product;
    static_assert(weight <= 32, "limbs below 2^62");
    V limb[5];
};

template <class P, int high>
struct Factor {
    using Prime = P;
    static constexpr int hi = high;
    static constexpr bool is_multiplicand = true;
    static_assert(hi < 16 * B, "the top limb fits 52 bits");
    V limb[5];

    template <int wider>
        requires(wider > high)
    operator Factor<P, wider>() const {
        return {{limb[0], limb[1], limb[2], limb[3], limb[4]}};
    }
};

template <class P, int low, int high>
struct Tight {
    using Prime = P;
    static constexpr int lo = low, hi = high, weight = 1;
    static constexpr bool is_multiplicand = true;
    static_assert(lo >= 0 && hi < 16 * B);
    V limb[5];

    template <int wider_lo, int wider_hi>
        requires(wider_lo <= low && wider_hi >= high && (wider_lo != low || wider_hi != high))
    operator Tight<P, wider_lo, wider_hi>() const {
        return {{limb[0], limb[1], limb[2], limb[3], limb[4]}};
    }
    template <int wider>
        requires(wider >= high)
    operator Factor<P, wider>() const {
        return {{limb[0], limb[1], limb[2], limb[3], limb[4]}};
    }
    template <int wider_lo, int wider_hi, int heavier>
        requires(wider_lo <= low && wider_hi >= high && heavier >= 1)
    operator Sum<P, wider_lo, wider_hi, heavier>() const {
        return {{limb[0], limb[1], limb[2], limb[3], limb[4]}};
    }
};

template <class T>
concept Term = requires { T::lo + T::hi + T::weight; };
template <class T>
concept Multiplicand = T::is_multiplicand;

template <Term A, Term B_>
[[gnu::always_inline]] inline Sum<typename A::Prime, A::lo + B_::lo, A::hi + B_::hi, A::weight + B_::weight> operator+(
    const A& a, const B_& b) {
    return {{a.limb[0] + b.limb[0], a.limb[1] + b.limb[1], a.limb[2] + b.limb[2], a.limb[3] + b.limb[3],
             a.limb[4] + b.limb[4]}};
}
template <Term A, Term B_>
[[gnu::always_inline]] inline Sum<typename A::Prime, A::lo - B_::hi, A::hi - B_::lo, A::weight + B_::weight> operator-(
    const A& a, const B_& b) {
    return {{a.limb[0] - b.limb[0], a.limb[1] - b.limb[1], a.limb[2] - b.limb[2], a.limb[3] - b.limb[3],
             a.limb[4] - b.limb[4]}};
}
template <int k, Term A>
[[gnu::always_inline]] inline Sum<typename A::Prime, k * A::lo, k * A::hi, k * A::weight> times(const A& a) {
    const auto multiple = [](V x) __attribute__((always_inline)) {
        if constexpr (k == 2)
            return x + x;
        else if constexpr (k == 3)
            return x + x + x;
        else if constexpr (k == 4)
            return x << 2;
        else
            return x << 3;
    };
    static_assert(k == 2 || k == 3 || k == 4 || k == 8);
    return {{multiple(a.limb[0]), multiple(a.limb[1]), multiple(a.limb[2]), multiple(a.limb[3]), multiple(a.limb[4])}};
}

// ---- multiplication ----------------------------------------------------------------------------------------------
//
// A step of the reduction adds q p with q = -c[j] / p mod 2^52, which clears limb j.
//
// For P-256 p = -1 mod 2^52, so q = c[j] mod 2^52, and c[j..] + q p = c[j..] - q + q (p + 1), where p + 1 has three
// limbs that are not zero. In general q is a product, and so is all of q p but its lowest half: that one makes c[j]
// a multiple of 2^52, so it carries c[j] / 2^52, rounded up.
//
// Each column collects at most ten halves of products (below 2^52 each), ten of the reduction (for P-256 four, and the
// shifted parts below 2^56 and 2^44) and carries below 2^12: every limb stays below 2^57. So its carry has 5 bits, and
// bits 57..63 are zero.
template <class P>
[[gnu::always_inline]] inline void reduce_limb(V (&c)[10], int j) {
    constexpr Limbs p = p_limbs<P>;
    if constexpr (is_nist_prime<P>) {
        const V q = c[j];
        // q 2^44 without the multiplier. Limb j + 1 gets the bytes 0, 5, 6 = bits 52.., 60.., 4.. of q, that is the
        // carry q / 2^52, and (q mod 2^12) 2^44; limb j + 2 gets (q mod 2^52) / 2^8 without the four bits already
        // given.
        const __m512i offsets = _mm512_set1_epi64(0x38043c3838383834);
        c[j + 1] += (V)_mm512_maskz_multishift_epi64_epi8(0x6161616161616161, offsets, (__m512i)q);
        c[j + 2] += q >> 8 & all(0x00000ffffffffff0);
        c[j + 3] = sum_low(c[j + 3], q, all(std::uint64_t{1} << 36));
        c[j + 4] = sum_high(c[j + 4], q, all(std::uint64_t{1} << 36));
        c[j + 4] = sum_low(c[j + 4], q, all(p.limb[4]));
        c[j + 5] = sum_high(c[j + 5], q, all(p.limb[4]));
    } else {
        const V q = sum_low(V{}, c[j], all(Residue<P>::minus_inverse & limb_mask));
        c[j + 1] += (c[j] + all(limb_mask)) >> 52;
        c[j + 1] = sum_high(c[j + 1], q, all(p.limb[0]));
#pragma GCC unroll 4
        for (int i = 1; i < 5; ++i) {
            c[j + i] = sum_low(c[j + i], q, all(p.limb[i]));
            c[j + i + 1] = sum_high(c[j + i + 1], q, all(p.limb[i]));
        }
    }
}

// (a b + q p) / 2^260 with q < 2^260: below a b / 16 B + p.
template <class P, int a_hi, int b_hi>
using Product = Sum<P, 0, (a_hi * b_hi + 16 * B - 1) / (16 * B) + at_most<P>(1), 1>;

template <Multiplicand A, Multiplicand B_>
[[gnu::always_inline]] inline Product<typename A::Prime, A::hi, B_::hi> product(const A& a, const B_& b) {
    V c[10] = {};
#pragma GCC unroll 5
    for (int j = 0; j < 5; ++j) {
#pragma GCC unroll 5
        for (int i = 0; i < 5; ++i) c[i + j] = sum_low(c[i + j], a.limb[i], b.limb[j]);
#pragma GCC unroll 5
        for (int i = 0; i < 5; ++i) c[i + j + 1] = sum_high(c[i + j + 1], a.limb[i], b.limb[j]);
        reduce_limb<typename A::Prime>(c, j);
    }
    return {{c[5], c[6], c[7], c[8], c[9]}};
}

template <Multiplicand A>
[[gnu::always_inline]] inline Product<typename A::Prime, A::hi, A::hi> square(const A& a) {
    V c[10] = {};
#pragma GCC unroll 5
    for (int j = 0; j < 5; ++j)
#pragma GCC unroll 5
        for (int i = j + 1; i < 5; ++i) {
            c[i + j] = sum_low(c[i + j], a.limb[i], a.limb[j]);
            c[i + j + 1] = sum_high(c[i + j + 1], a.limb[i], a.limb[j]);
        }
#pragma GCC unroll 10
    for (int i = 1; i < 9; ++i) c[i] += c[i];
#pragma GCC unroll 5
    for (int j = 0; j < 5; ++j) {
        c[2 * j] = sum_low(c[2 * j], a.limb[j], a.limb[j]);
        c[2 * j + 1] = sum_high(c[2 * j + 1], a.limb[j], a.limb[j]);
    }
#pragma GCC unroll 5
    for (int j = 0; j < 5; ++j) reduce_limb<typename A::Prime>(c, j);
    return {{c[5], c[6], c[7], c[8], c[9]}};
}

// ---- carries and reductions --------------------------------------------------------------------------------------

template <class P, int hi>
[[gnu::always_inline]] inline const Factor<P, hi>& multiplier(const Factor<P, hi>& a) {
    return a;
}
template <class P, int lo, int hi>
[[gnu::always_inline]] inline const Tight<P, lo, hi>& multiplier(const Tight<P, lo, hi>& a) {
    return a;
}

template <class P, int lo, int hi, int weight>
[[gnu::always_inline]] inline auto multiplier(const Sum<P, lo, hi, weight>& a) {
    constexpr int k = multiples_of_p<P>(lo);
    Factor<P, hi + at_most<P>(k)> f;
    V carry = {};
#pragma GCC unroll 5
    for (int i = 0; i < 5; ++i) {
        f.limb[i] = a.limb[i] + carry;
        if constexpr (k > 0) f.limb[i] += all(k * p_limbs<P>.limb[i]);
        carry = shifted_right(f.limb[i], 52);
    }
    return f;
}

template <class P, int lo, int hi, int weight>
[[gnu::always_inline]] inline Tight<P, lo, hi> exact(const Sum<P, lo, hi, weight>& a) {
    static_assert(lo >= 0);
    Tight<P, lo, hi> t;
    V carry = {};
#pragma GCC unroll 5
    for (int i = 0; i < 5; ++i) {
        const V whole = a.limb[i] + carry;
        t.limb[i] = i < 4 ? whole & all(limb_mask) : whole;
        carry = shifted_right(whole, 52);
    }
    return t;
}

// A representative close to p, from a value v = limb 4 2^208 + what the other limbs hold, less than 2^(62 + 156 + 1) =
// 2^219 either way.
template <class P, int lo, int hi, int weight>
[[gnu::always_inline]] inline auto reduced(const Sum<P, lo, hi, weight>& a) {
    static_assert(lo > -30 * B && hi < 30 * B);
    constexpr Limbs p = p_limbs<P>;
    if constexpr (is_nist_prime<P>) {
        // v - (h - 1) p with h = limb 4 / 2^48 rounded down. Since B - p < 2^224 and |h| < 32, the result is within
        // 2^230 of [B, 2 B].
        const V g = all(1) - shifted_right(a.limb[4], 48);  // g p = g (p + 1) - g
        constexpr std::uint64_t mask48 = (std::uint64_t{1} << 48) - 1;
        return exact(Sum<P, B - 1, 2 * B + 1, weight + 1>{{a.limb[0] - g, a.limb[1] + (g << 44), a.limb[2],
                                                           a.limb[3] + (g << 36),
                                                           (a.limb[4] & all(mask48)) + all(mask48 + 1) - (g << 16)}});
    } else {
        // v - h p with h = e (2^280 / p) / 2^40, e = v / 2^240 - 1, all rounded down: |e| < 2^22. e is at least
        // 1 - 2^-21 below v / 2^240, and less than 2 + 2^-21; what the rounding of 2^280 / p changes is below
        // 2^-18 p, less than the 2^240 that the -1 leaves. So h <= v / p, and the result is between 0 and
        // (1 + 2^-13) p.
        constexpr auto reciprocal = static_cast<std::uint64_t>((Wide{1} << 88) / (Wide{P::modulus.word[3]} + 1));
        static_assert(reciprocal < std::uint64_t{1} << 31);
        constexpr int result_hi = static_cast<int>((P::modulus.word[3] + (P::modulus.word[3] >> 13) + 2) >> 58) + 1;
        const V e = shifted_right(a.limb[4], 32) - all(1);
        const V h = shifted_right((V)_mm512_maskz_mul_epi32(0xff, (__m512i)e, (__m512i)all(reciprocal)), 40);
        // The multiplier takes no negative numbers: v - k p + (k - h) p, k at least v / p. Both parts of limb 4 are
        // right modulo 2^52, which is enough: the result's is below 2^48.
        constexpr int k = multiples_of_p<P>(-hi);
        const V g = all(k) - h;
        Sum<P, 0, result_hi, weight + 1> sum;
#pragma GCC unroll 5
        for (int i = 0; i < 5; ++i) {
            sum.limb[i] = sum_low(a.limb[i] - all(k * p.limb[i]), g, all(p.limb[i]));
            if (i > 0) sum.limb[i] = sum_high(sum.limb[i], g, all(p.limb[i - 1]));
        }
        auto t = exact(sum);
        t.limb[4] &= all(limb_mask);
        return t;
    }
}

// The residue itself, below p.
template <Multiplicand A>
[[gnu::always_inline]] inline auto canonical(const A& a) {
    using P = typename A::Prime;
    static_assert(exceeds<P>(32, A::hi));
    Tight<P, 0, A::hi> t;
    for (int i = 0; i < 5; ++i) t.limb[i] = i < 4 ? a.limb[i] & all(limb_mask) : a.limb[i];
    // t < 2 k p before each round and below k p after it
    for (std::uint64_t k = 16; k > 0; k /= 2) {
        if (exceeds<P>(static_cast<int>(k), A::hi)) continue;
        V less[5], carry = {};
        for (int i = 0; i < 5; ++i) {
            const V whole = t.limb[i] - all(k * p_limbs<P>.limb[i]) + carry;
            less[i] = i < 4 ? whole & all(limb_mask) : whole;
            carry = shifted_right(whole, 52);
        }
        const auto negative = static_cast<std::uint8_t>(_mm512_movepi64_mask((__m512i)less[4]));
        for (int i = 0; i < 5; ++i) t.limb[i] = blended(negative, t.limb[i], less[i]);
    }
    return Tight<P, 0, at_most<P>(1)>{{t.limb[0], t.limb[1], t.limb[2], t.limb[3], t.limb[4]}};
}

template <Multiplicand A>
inline std::uint8_t zero_lanes(const A& a) {
    const auto t = canonical(a);
    const V any = t.limb[0] | t.limb[1] | t.limb[2] | t.limb[3] | t.limb[4];
    return static_cast<std::uint8_t>(_mm512_testn_epi64_mask((__m512i)any, (__m512i)any));
}

template <class A>
[[gnu::always_inline]] inline A selected_limbs(std::uint8_t mask, const A& a, const A& b) {
    return {{blended(mask, a.limb[0], b.limb[0]), blended(mask, a.limb[1], b.limb[1]),
             blended(mask, a.limb[2], b.limb[2]), blended(mask, a.limb[3], b.limb[3]),
             blended(mask, a.limb[4], b.limb[4])}};
}
template <class P, int lo, int hi>
inline Tight<P, lo, hi> selected(std::uint8_t mask, const Tight<P, lo, hi>& a, const Tight<P, lo, hi>& b) {
    return selected_limbs(mask, a, b);
}
template <class P, Multiplicand A, int hi>
inline Factor<P, hi> selected(std::uint8_t mask, const A& a, const Factor<P, hi>& b) {
    return selected_limbs<Factor<P, hi>>(mask, a, b);
}

// Lane i takes the value of lane i + distance, around.
template <class A>
inline A rotated(const A& a, std::size_t distance) {
    const V lane = (V{0, 1, 2, 3, 4, 5, 6, 7} + all(distance)) & all(7);
    A turned;
    for (int i = 0; i < 5; ++i)
        turned.limb[i] = (V)_mm512_maskz_permutexvar_epi64(0xff, (__m512i)lane, (__m512i)a.limb[i]);
    return turned;
}

// ---- between memory and lanes ------------------------------------------------------------------------------------

// A number below p.
template <class P>
using Number = Tight<P, 0, at_most<P>(1)>;

template <class P>
inline Number<P> everywhere(const U256& a) {
    const Limbs l = limbs_of(a);
    return {{all(l.limb[0]), all(l.limb[1]), all(l.limb[2]), all(l.limb[3]), all(l.limb[4])}};
}

[[gnu::always_inline]] inline V two_numbers(const U256* a, const U256* b) {
    HalfV low, high;
    __builtin_memcpy(&low, a, sizeof low);
    __builtin_memcpy(&high, b, sizeof high);
    return __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7);
}

// Eight numbers below p from eight places.
template <class P, class Place>
[[gnu::always_inline]] inline Number<P> loaded(const Place& at) {
    const V n02 = two_numbers(at(0), at(2)), n13 = two_numbers(at(1), at(3));
    const V n46 = two_numbers(at(4), at(6)), n57 = two_numbers(at(5), at(7));
    const V even_low = __builtin_shufflevector(n02, n13, 0, 8, 2, 10, 4, 12, 6, 14);  // words 0 and 2 of 0..3
    const V odd_low = __builtin_shufflevector(n02, n13, 1, 9, 3, 11, 5, 13, 7, 15);   // words 1 and 3
    const V even_high = __builtin_shufflevector(n46, n57, 0, 8, 2, 10, 4, 12, 6, 14);
    const V odd_high = __builtin_shufflevector(n46, n57, 1, 9, 3, 11, 5, 13, 7, 15);
    const V w0 = __builtin_shufflevector(even_low, even_high, 0, 1, 4, 5, 8, 9, 12, 13);
    const V w1 = __builtin_shufflevector(odd_low, odd_high, 0, 1, 4, 5, 8, 9, 12, 13);
    const V w2 = __builtin_shufflevector(even_low, even_high, 2, 3, 6, 7, 10, 11, 14, 15);
    const V w3 = __builtin_shufflevector(odd_low, odd_high, 2, 3, 6, 7, 10, 11, 14, 15);
    const auto joined = [](V low, V high, auto shift) __attribute__((always_inline)) {
        return (V)_mm512_shrdi_epi64((__m512i)low, (__m512i)high, decltype(shift)::value) & all(limb_mask);
    };
    return {{w0 & all(limb_mask), joined(w0, w1, std::integral_constant<int, 52>{}),
             joined(w1, w2, std::integral_constant<int, 40>{}), joined(w2, w3, std::integral_constant<int, 28>{}),
             w3 >> 16}};
}

template <class P>
inline void store(const Number<P>& a, U256 (&numbers)[8]) {
    const V w[4] = {a.limb[0] | a.limb[1] << 52, a.limb[1] >> 12 | a.limb[2] << 40, a.limb[2] >> 24 | a.limb[3] << 28,
                    a.limb[3] >> 36 | a.limb[4] << 16};
    for (int lane = 0; lane < 8; ++lane)
        for (int i = 0; i < 4; ++i) numbers[lane].word[i] = w[i][lane];
}

// ---- what Sums asks for ------------------------------------------------------------------------------------------

template <class C>
struct EightLanes {
    using Curve = C;
    using P = typename C::FieldPrime;
    using Coordinate = p256::Coordinate<C>;
    static constexpr std::size_t count = 8;
    static constexpr Form form = Form::r260;
    static constexpr unsigned additions_worth_inverting = 22;  // an inversion is some 90 products of eight lanes
    static constexpr std::size_t tasks_at_once = Engine::tasks_max;
    static constexpr std::size_t fetch_ahead = 4;
    static constexpr std::size_t spread_max = 3;  // so few signatures go one by one over the lanes

    // z doubled again and again stays a Multiplier, as the formulas' types prove.
    using Element = Tight<P, 0, is_nist_prime<P> ? 2 * B + 1 : at_most<P>(1) + 5>;
    using Multiplier = Factor<P, is_nist_prime<P> ? 176 : 96>;
    static constexpr int above_element = multiples_of_p<P>(-Element::hi);  // so often p is above every Element
    using LeafY = Sum<P, 0, at_most<P>(above_element), 2>;
    using Mask = std::uint8_t;

    static constexpr U256 r = Coordinate::of(16).form();                                              // 2^260 mod p
    static constexpr U256 r_times_16 = Coordinate::of(256).form();                                    // 2^264 mod p
    static constexpr U256 to_x = Coordinate::of((Coordinate::of(256) * z_squared<C>).form()).form();  // z^2 2^520 mod p
    static constexpr U256 r256 = Coordinate::one().form();                                            // 2^256 mod p

    static Number<P> one() { return everywhere<P>(r); }

    template <Multiplicand A>
    static Number<P> inverse(const A& a) {
        U256 forms[8];
        store<P>(canonical(a), forms);
        invert_eight_forms<C>(forms);
        return loaded<P>([&](std::size_t lane) { return &forms[lane]; });
    }

    [[gnu::always_inline]] static Number<P> leaf_x(const LeafReference<EightLanes>& leaf) {
        return loaded<P>([&](std::size_t lane) __attribute__((always_inline)) { return &leaf.point[lane]->x; });
    }
    [[gnu::always_inline]] static LeafLanes<EightLanes> leaf(const LeafReference<EightLanes>& leaf) {
        const auto y = loaded<P>([&](std::size_t lane) __attribute__((always_inline)) { return &leaf.point[lane]->y; });
        LeafLanes<EightLanes> result{leaf_x(leaf), {}};
        for (int i = 0; i < 5; ++i)
            result.y.limb[i] = blended(leaf.negative, all(p_limbs<P>.limb[i]) - y.limb[i], y.limb[i]);
        return result;
    }
    template <class NumberOf>
    static Element x_of(const NumberOf& number_of) {
        return exact(product(loaded<P>(number_of), everywhere<P>(to_x)));
    }
    template <class PointOf>
    static AffineLanes<EightLanes> points(const PointOf& point_of) {
        const auto x = loaded<P>([&](std::size_t lane) { return &point_of(lane)->x; });
        const auto y = loaded<P>([&](std::size_t lane) { return &point_of(lane)->y; });
        return {exact(product(x, everywhere<P>(r_times_16))), exact(product(y, everywhere<P>(r_times_16)))};
    }
    // Lane i of row[entry[i]].
    static LeafLanes<EightLanes> picked(const AffineLanes<EightLanes>* row, const std::uint32_t (&entry)[8],
                                        Mask negative) {
        constexpr std::uint64_t words = sizeof *row / 8;
        V at = {0, 1, 2, 3, 4, 5, 6, 7};
        for (int lane = 0; lane < 8; ++lane) at[lane] += entry[lane] * words;
        const auto gathered = [&](const V& limb) {
            return (V)_mm512_mask_i64gather_epi64(_mm512_setzero_si512(), 0xff, (__m512i)at, &limb, 8);
        };
        LeafLanes<EightLanes> result;
        for (int i = 0; i < 5; ++i) {
            result.x.limb[i] = gathered(row->x.limb[i]);
            const V y = gathered(row->y.limb[i]);
            result.y.limb[i] = blended(negative, all(above_element * p_limbs<P>.limb[i]) - y, y);
        }
        return result;
    }
    static void multiply(const U256 (&a)[8], const U256 (&b)[8], U256 (&out)[8]) {
        const auto x = exact(product(loaded<P>([&](std::size_t i) { return &a[i]; }), everywhere<P>(r_times_16)));
        const auto y = exact(product(loaded<P>([&](std::size_t i) { return &b[i]; }), everywhere<P>(r_times_16)));
        store<P>(canonical(exact(product(multiplier(product(x, y)), everywhere<P>(r256)))), out);
    }
};

}  // namespace
}  // namespace chorus::crypto::p256

#endif
