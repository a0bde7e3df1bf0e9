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
constexpr Limbs p_limbs = limbs_of(FieldPrime::modulus);
static_assert(p_limbs.limb[0] == limb_mask && p_limbs.limb[1] == (std::uint64_t{1} << 44) - 1 && p_limbs.limb[2] == 0 &&
              p_limbs.limb[3] == std::uint64_t{1} << 36 && p_limbs.limb[4] == 0xffffffff0000);

template <int low, int high, int times_product>
struct Sum {
    static constexpr int lo = low, hi = high, weight = times_product;
    static_assert(weight <= 32, "limbs below 2^62");
    V limb[5];
};

template <int high>
struct Factor {
    static constexpr int hi = high;
    static constexpr bool is_multiplicand = true;
    static_assert(hi < 16 * B, "the top limb fits 52 bits");
    V limb[5];

    template <int wider>
        requires(wider > high)
    operator Factor<wider>() const {
        return {{limb[0], limb[1], limb[2], limb[3], limb[4]}};
    }
};

template <int low, int high>
struct Tight {
    static constexpr int lo = low, hi = high, weight = 1;
    static constexpr bool is_multiplicand = true;
    static_assert(lo >= 0 && hi < 16 * B);
    V limb[5];

    template <int wider_lo, int wider_hi>
        requires(wider_lo <= low && wider_hi >= high && (wider_lo != low || wider_hi != high))
    operator Tight<wider_lo, wider_hi>() const {
        return {{limb[0], limb[1], limb[2], limb[3], limb[4]}};
    }
    template <int wider>
        requires(wider >= high)
    operator Factor<wider>() const {
        return {{limb[0], limb[1], limb[2], limb[3], limb[4]}};
    }
    template <int wider_lo, int wider_hi, int heavier>
        requires(wider_lo <= low && wider_hi >= high && heavier >= 1)
    operator Sum<wider_lo, wider_hi, heavier>() const {
        return {{limb[0], limb[1], limb[2], limb[3], limb[4]}};
    }
};

template <class T>
concept Term = requires { T::lo + T::hi + T::weight; };
template <class T>
concept Multiplicand = T::is_multiplicand;

template <Term A, Term B_>
[[gnu::always_inline]] inline Sum<A::lo + B_::lo, A::hi + B_::hi, A::weight + B_::weight> operator+(const A& a,
                                                                                                    const B_& b) {
    return {{a.limb[0] + b.limb[0], a.limb[1] + b.limb[1], a.limb[2] + b.limb[2], a.limb[3] + b.limb[3],
             a.limb[4] + b.limb[4]}};
}
template <Term A, Term B_>
[[gnu::always_inline]] inline Sum<A::lo - B_::hi, A::hi - B_::lo, A::weight + B_::weight> operator-(const A& a,
                                                                                                    const B_& b) {
    return {{a.limb[0] - b.limb[0], a.limb[1] - b.limb[1], a.limb[2] - b.limb[2], a.limb[3] - b.limb[3],
             a.limb[4] - b.limb[4]}};
}
template <int k, Term A>
[[gnu::always_inline]] inline Sum<k * A::lo, k * A::hi, k * A::weight> times(const A& a) {
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
// p = -1 mod 2^52, so q = c mod 2^52 clears limb j: c[j..] + q p = c[j..] - q + q (p + 1), where
// p + 1 = 2^96 + 2^192 + (2^48 - 2^16) 2^208 has the limbs 0, 2^44, 0, 2^36, 2^48 - 2^16.
// Each column collects at most ten halves of products (below 2^52 each), four of the reduction, and the shifted parts
// below 2^56 and 2^44: every limb stays below 2^57, so its carry has 5 bits, and bits 57..63 are zero.
[[gnu::always_inline]] inline void reduce_limb(V (&c)[10], int j) {
    const V q = c[j];
    // q 2^44 without the multiplier. Limb j + 1 gets the bytes 0, 5, 6 = bits 52.., 60.., 4.. of q, that is the carry
    // q / 2^52, and (q mod 2^12) 2^44; limb j + 2 gets (q mod 2^52) / 2^8 without the four bits already given.
    const __m512i offsets = _mm512_set1_epi64(0x38043c3838383834);
    c[j + 1] += (V)_mm512_maskz_multishift_epi64_epi8(0x6161616161616161, offsets, (__m512i)q);
    c[j + 2] += q >> 8 & all(0x00000ffffffffff0);
    c[j + 3] = sum_low(c[j + 3], q, all(std::uint64_t{1} << 36));
    c[j + 4] = sum_high(c[j + 4], q, all(std::uint64_t{1} << 36));
    c[j + 4] = sum_low(c[j + 4], q, all(p_limbs.limb[4]));
    c[j + 5] = sum_high(c[j + 5], q, all(p_limbs.limb[4]));
}

// (a b + q p) / 2^260 with q < 2^260: below a b / 16 B + B.
template <int a_hi, int b_hi>
using Product = Sum<0, (a_hi * b_hi + 16 * B - 1) / (16 * B) + B, 1>;

template <Multiplicand A, Multiplicand B_>
[[gnu::always_inline]] inline Product<A::hi, B_::hi> product(const A& a, const B_& b) {
    V c[10] = {};
#pragma GCC unroll 5
    for (int j = 0; j < 5; ++j) {
#pragma GCC unroll 5
        for (int i = 0; i < 5; ++i) c[i + j] = sum_low(c[i + j], a.limb[i], b.limb[j]);
#pragma GCC unroll 5
        for (int i = 0; i < 5; ++i) c[i + j + 1] = sum_high(c[i + j + 1], a.limb[i], b.limb[j]);
        reduce_limb(c, j);
    }
    return {{c[5], c[6], c[7], c[8], c[9]}};
}

template <Multiplicand A>
[[gnu::always_inline]] inline Product<A::hi, A::hi> square(const A& a) {
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
    for (int j = 0; j < 5; ++j) reduce_limb(c, j);
    return {{c[5], c[6], c[7], c[8], c[9]}};
}

// ---- carries and reductions --------------------------------------------------------------------------------------

template <int hi>
[[gnu::always_inline]] inline const Factor<hi>& multiplier(const Factor<hi>& a) {
    return a;
}
template <int lo, int hi>
[[gnu::always_inline]] inline const Tight<lo, hi>& multiplier(const Tight<lo, hi>& a) {
    return a;
}

// How often p must be added to a value of at least `lo` for a value of at least 0: p is above 63/64 B.
constexpr int multiples_of_p(int lo) { return lo >= 0 ? 0 : (-lo + B) / B; }

template <int lo, int hi, int weight>
[[gnu::always_inline]] inline auto multiplier(const Sum<lo, hi, weight>& a) {
    constexpr int k = multiples_of_p(lo);
    Factor<hi + k * B> f;
    V carry = {};
#pragma GCC unroll 5
    for (int i = 0; i < 5; ++i) {
        f.limb[i] = a.limb[i] + carry;
        if constexpr (k > 0) f.limb[i] += all(k * p_limbs.limb[i]);
        carry = shifted_right(f.limb[i], 52);
    }
    return f;
}

template <int lo, int hi, int weight>
[[gnu::always_inline]] inline Tight<lo, hi> exact(const Sum<lo, hi, weight>& a) {
    static_assert(lo >= 0);
    Tight<lo, hi> t;
    V carry = {};
#pragma GCC unroll 5
    for (int i = 0; i < 5; ++i) {
        const V whole = a.limb[i] + carry;
        t.limb[i] = i < 4 ? whole & all(limb_mask) : whole;
        carry = shifted_right(whole, 52);
    }
    return t;
}

// a - (h - 1) p with h = limb 4 / 2^48 rounded down, which is a / B but for what the other limbs hold: at most
// 2^(62 + 156 + 1) = 2^219. Since B - p < 2^224 and |h| < 32, the result is within 2^230 of [B, 2 B].
template <int lo, int hi, int weight>
[[gnu::always_inline]] inline Tight<B - 1, 2 * B + 1> reduced(const Sum<lo, hi, weight>& a) {
    static_assert(lo > -30 * B && hi < 30 * B);
    const V g = all(1) - shifted_right(a.limb[4], 48);  // g p = g (p + 1) - g
    constexpr std::uint64_t mask48 = (std::uint64_t{1} << 48) - 1;
    return exact(
        Sum<B - 1, 2 * B + 1, weight + 1>{{a.limb[0] - g, a.limb[1] + (g << 44), a.limb[2], a.limb[3] + (g << 36),
                                           (a.limb[4] & all(mask48)) + all(mask48 + 1) - (g << 16)}});
}

// The residue itself, below p.
template <Multiplicand A>
[[gnu::always_inline]] inline Tight<0, B> canonical(const A& a) {
    Tight<0, A::hi> t;
    for (int i = 0; i < 5; ++i) t.limb[i] = i < 4 ? a.limb[i] & all(limb_mask) : a.limb[i];
    // a < 2^(n+1) p after the first round for the power 2^n, and so on: below p after the last one
    for (std::uint64_t k = 8; k > 0; k /= 2) {
        if (static_cast<int>(k) * (B - 1) > A::hi) continue;
        V less[5], carry = {};
        for (int i = 0; i < 5; ++i) {
            const V whole = t.limb[i] - all(k * p_limbs.limb[i]) + carry;
            less[i] = i < 4 ? whole & all(limb_mask) : whole;
            carry = shifted_right(whole, 52);
        }
        const auto negative = static_cast<std::uint8_t>(_mm512_movepi64_mask((__m512i)less[4]));
        for (int i = 0; i < 5; ++i) t.limb[i] = blended(negative, t.limb[i], less[i]);
    }
    return {{t.limb[0], t.limb[1], t.limb[2], t.limb[3], t.limb[4]}};
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
template <int lo, int hi>
inline Tight<lo, hi> selected(std::uint8_t mask, const Tight<lo, hi>& a, const Tight<lo, hi>& b) {
    return selected_limbs(mask, a, b);
}
template <Multiplicand A, int hi>
inline Factor<hi> selected(std::uint8_t mask, const A& a, const Factor<hi>& b) {
    return selected_limbs<Factor<hi>>(mask, a, b);
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

inline Tight<0, B> everywhere(const U256& a) {
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
template <class Place>
[[gnu::always_inline]] inline Tight<0, B> loaded(const Place& at) {
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

inline void store(const Tight<0, B>& a, U256 (&numbers)[8]) {
    const V w[4] = {a.limb[0] | a.limb[1] << 52, a.limb[1] >> 12 | a.limb[2] << 40, a.limb[2] >> 24 | a.limb[3] << 28,
                    a.limb[3] >> 36 | a.limb[4] << 16};
    for (int lane = 0; lane < 8; ++lane)
        for (int i = 0; i < 4; ++i) numbers[lane].word[i] = w[i][lane];
}

// ---- what Sums asks for ------------------------------------------------------------------------------------------

struct EightLanes {
    static constexpr std::size_t count = 8;
    static constexpr Form form = Form::r260;
    static constexpr unsigned additions_worth_inverting = 22;  // an inversion is some 90 products of eight lanes
    static constexpr std::size_t tasks_at_once = Engine::tasks_max;
    static constexpr std::size_t fetch_ahead = 4;
    static constexpr std::size_t spread_max = 3;  // so few signatures go one by one over the lanes

    using Element = Tight<0, 2 * B + 1>;
    using Multiplier = Factor<176>;  // 2.75 B: z doubled again and again stays below it, as the formulas' types prove
    using LeafY = Sum<0, 3 * B, 2>;
    using Mask = std::uint8_t;

    static constexpr U256 r = Coordinate::of(16).form();                                  // 2^260 mod p
    static constexpr U256 r_times_16 = Coordinate::of(256).form();                        // 2^264 mod p
    static constexpr U256 r_squared = Coordinate::of(Coordinate::of(256).form()).form();  // 2^520 mod p
    static constexpr U256 r256 = Coordinate::one().form();                                // 2^256 mod p

    static Tight<0, B> one() { return everywhere(r); }

    template <Multiplicand A>
    static Tight<0, B> inverse(const A& a) {
        U256 forms[8];
        store(canonical(a), forms);
        invert_eight_forms(forms);
        return loaded([&](std::size_t lane) { return &forms[lane]; });
    }

    [[gnu::always_inline]] static Tight<0, B> leaf_x(const LeafReference<EightLanes>& leaf) {
        return loaded([&](std::size_t lane) __attribute__((always_inline)) { return &leaf.point[lane]->x; });
    }
    [[gnu::always_inline]] static LeafLanes<EightLanes> leaf(const LeafReference<EightLanes>& leaf) {
        const auto y = loaded([&](std::size_t lane) __attribute__((always_inline)) { return &leaf.point[lane]->y; });
        LeafLanes<EightLanes> result{leaf_x(leaf), {}};
        for (int i = 0; i < 5; ++i)
            result.y.limb[i] = blended(leaf.negative, all(p_limbs.limb[i]) - y.limb[i], y.limb[i]);
        return result;
    }
    template <class NumberOf>
    static Element numbers(const NumberOf& number_of) {
        return exact(product(loaded(number_of), everywhere(r_squared)));
    }
    template <class PointOf>
    static AffineLanes<EightLanes> points(const PointOf& point_of) {
        const auto x = loaded([&](std::size_t lane) { return &point_of(lane)->x.form(); });
        const auto y = loaded([&](std::size_t lane) { return &point_of(lane)->y.form(); });
        return {exact(product(x, everywhere(r_times_16))), exact(product(y, everywhere(r_times_16)))};
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
            result.y.limb[i] = blended(negative, all(3 * p_limbs.limb[i]) - y, y);  // 3 p - y is above 0
        }
        return result;
    }
    static void multiply(const U256 (&a)[8], const U256 (&b)[8], U256 (&out)[8]) {
        const auto x = exact(product(loaded([&](std::size_t i) { return &a[i]; }), everywhere(r_times_16)));
        const auto y = exact(product(loaded([&](std::size_t i) { return &b[i]; }), everywhere(r_times_16)));
        store(canonical(exact(product(multiplier(product(x, y)), everywhere(r256)))), out);
    }
};

}  // namespace
}  // namespace chorus::crypto::p256

#endif
