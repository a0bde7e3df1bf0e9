// Residues modulo a prime of 256 bits in Montgomery form: x is kept as x 2^256 mod m, always below m.
//
// The product is interleaved row by row: t += a b[i], then t = (t + q m) / 2^64 with q = -t / m mod 2^64.
// Before a row t < 2m, and 2m + (2^64 - 1) m + (2^64 - 1) m < 2^65 m, so after it t < 2m again (five words
// hold it), and one conditional subtraction ends below m.
#pragma once

#include "chorus/crypto/p256/inverse.hpp"
#include "chorus/crypto/p256/u256.hpp"

namespace chorus::crypto::p256 {

// Prime::modulus is an odd prime above 2^255.
template <class Prime>
class Residue {
  public:
    static constexpr U256 modulus = Prime::modulus;

    static constexpr std::uint64_t minus_inverse = [] {  // -1 / m mod 2^64
        std::uint64_t inverse = 1;                       // Newton: the correct low bits double with every step
        for (int i = 0; i < 6; ++i) inverse *= 2 - modulus.word[0] * inverse;
        return 0 - inverse;
    }();

    constexpr Residue() = default;
    // The residue whose Montgomery form is `form`, below the modulus.
    static constexpr Residue of_form(const U256& form) { return Residue(form); }
    // An integer below the modulus.
    static constexpr Residue of(const U256& integer) { return Residue(integer) * Residue(r_squared); }
    static constexpr Residue of(std::uint64_t small) { return of(U256{{small, 0, 0, 0}}); }
    static constexpr Residue one() { return Residue(r); }

    constexpr const U256& form() const { return form_; }
    constexpr U256 integer() const { return (*this * Residue(U256{{1, 0, 0, 0}})).form_; }
    constexpr bool is_zero() const { return p256::is_zero(form_); }

    friend constexpr bool operator==(const Residue&, const Residue&) = default;
    [[gnu::always_inline]] friend constexpr Residue operator+(const Residue& a, const Residue& b) {
        U256 sum;
        const std::uint64_t carry = add(sum, a.form_, b.form_);
        return Residue(below_modulus(sum, carry));
    }
    [[gnu::always_inline]] friend constexpr Residue operator-(const Residue& a, const Residue& b) {
        U256 difference;
        const std::uint64_t mask = 0 - subtract(difference, a.form_, b.form_);
        U256 correction;
        for (int i = 0; i < 4; ++i) correction.word[i] = modulus.word[i] & mask;
        add(difference, difference, correction);
        return Residue(difference);
    }
    [[gnu::always_inline]] friend constexpr Residue operator*(const Residue& a, const Residue& b) {
        std::uint64_t t[5] = {};
#pragma GCC unroll 4
        for (int i = 0; i < 4; ++i) {
            const std::uint64_t top = add_product(t, a.form_, b.form_.word[i]);
            reduce(t, top);
        }
        return Residue(below_modulus(U256{{t[0], t[1], t[2], t[3]}}, t[4]));
    }
    [[gnu::always_inline]] constexpr Residue squared() const { return *this * *this; }
    // Zero for zero.
    Residue inverse() const {
        // the integer x 2^256 has the inverse x^-1 2^-256; two products by 2^512 bring it to x^-1 2^256
        return Residue(inverse_modulo(form_, modulus)) * Residue(r_squared) * Residue(r_squared);
    }

  private:
    constexpr explicit Residue(const U256& form) : form_(form) {}

    // The value t + carry 2^256 < 2m, reduced.
    [[gnu::always_inline]] static constexpr U256 below_modulus(const U256& t, std::uint64_t carry) {
        U256 reduced;
        const std::uint64_t borrow = subtract(reduced, t, modulus);
        const std::uint64_t keep = 0 - (borrow & ~carry & 1);
        for (int i = 0; i < 4; ++i) reduced.word[i] = (t.word[i] & keep) | (reduced.word[i] & ~keep);
        return reduced;
    }

    // t += a factor; returns the sixth word.
    [[gnu::always_inline]] static constexpr std::uint64_t add_product(std::uint64_t (&t)[5], const U256& a,
                                                                      std::uint64_t factor) {
#ifdef __x86_64__
        if !consteval {
            std::uint64_t carry, top = 0;
            asm("movq %[a0], %%rax\n\tmulq %[f]\n\t"
                "addq %%rax, %[t0]\n\tadcq $0, %%rdx\n\tmovq %%rdx, %[c]\n\t"
                "movq %[a1], %%rax\n\tmulq %[f]\n\t"
                "addq %[c], %[t1]\n\tadcq $0, %%rdx\n\taddq %%rax, %[t1]\n\tadcq $0, %%rdx\n\tmovq %%rdx, %[c]\n\t"
                "movq %[a2], %%rax\n\tmulq %[f]\n\t"
                "addq %[c], %[t2]\n\tadcq $0, %%rdx\n\taddq %%rax, %[t2]\n\tadcq $0, %%rdx\n\tmovq %%rdx, %[c]\n\t"
                "movq %[a3], %%rax\n\tmulq %[f]\n\t"
                "addq %[c], %[t3]\n\tadcq $0, %%rdx\n\taddq %%rax, %[t3]\n\tadcq %%rdx, %[t4]\n\tadcq $0, %[top]"
                : [t0] "+&r"(t[0]), [t1] "+&r"(t[1]), [t2] "+&r"(t[2]), [t3] "+&r"(t[3]), [t4] "+&r"(t[4]),
                  [c] "=&r"(carry), [top] "+&r"(top)
                : [a0] "m"(a.word[0]), [a1] "m"(a.word[1]), [a2] "m"(a.word[2]), [a3] "m"(a.word[3]), [f] "r"(factor)
                : "rax", "rdx", "cc");
            return top;
        }
#endif
        Wide c = 0;
#pragma GCC unroll 4
        for (int j = 0; j < 4; ++j) {
            c += Wide{a.word[j]} * factor + t[j];
            t[j] = static_cast<std::uint64_t>(c);
            c >>= 64;
        }
        c += t[4];
        t[4] = static_cast<std::uint64_t>(c);
        return static_cast<std::uint64_t>(c >> 64);
    }

    static constexpr bool is_nist_prime =
        modulus.word[0] == ~std::uint64_t{0} && modulus.word[1] == 0xffffffff && modulus.word[2] == 0;

    // t = (t + q m) / 2^64; `top` is the sixth word of t.
    [[gnu::always_inline]] static constexpr void reduce(std::uint64_t (&t)[5], std::uint64_t top) {
#ifdef __x86_64__
        if !consteval {
            if constexpr (is_nist_prime) {  // as below
                std::uint64_t q = t[0], shifted = t[0] << 32, low = t[0], high;
                asm("mulq %[p3]\n\tshrq $32, %[q]\n\t"
                    "addq %[shifted], %[t1]\n\tadcq %[q], %[t2]\n\tadcq %%rax, %[t3]\n\tadcq %%rdx, %[t4]\n\t"
                    "adcq $0, %[top]"
                    : [q] "+&r"(q), [t1] "+&r"(t[1]), [t2] "+&r"(t[2]), [t3] "+&r"(t[3]), [t4] "+&r"(t[4]),
                      [top] "+&r"(top), "+&a"(low), "=&d"(high)
                    : [p3] "r"(modulus.word[3]), [shifted] "r"(shifted)
                    : "cc");
                t[0] = t[1];
                t[1] = t[2];
                t[2] = t[3];
                t[3] = t[4];
                t[4] = top;
                return;
            }
        }
#endif
        if constexpr (is_nist_prime) {
            // p = -1 mod 2^64, so q is the lowest word: it cancels and carries itself, and q + q (2^32 - 1) = q 2^32
            const std::uint64_t q = t[0];
            Wide c = (Wide{q} << 32) + t[1];
            t[0] = static_cast<std::uint64_t>(c);
            c = (c >> 64) + t[2];
            t[1] = static_cast<std::uint64_t>(c);
            c = (c >> 64) + Wide{q} * modulus.word[3] + t[3];
            t[2] = static_cast<std::uint64_t>(c);
            c = (c >> 64) + t[4];
            t[3] = static_cast<std::uint64_t>(c);
            t[4] = top + static_cast<std::uint64_t>(c >> 64);
        } else {
            top += add_product(t, modulus, t[0] * minus_inverse);
            for (int j = 0; j < 4; ++j) t[j] = t[j + 1];
            t[4] = top;
        }
    }

    static constexpr U256 power_of_two(unsigned exponent) {
        U256 power{{1, 0, 0, 0}};
        for (unsigned i = 0; i < exponent; ++i) {
            const std::uint64_t carry = add(power, power, power);
            power = below_modulus(power, carry);
        }
        return power;
    }
    static constexpr U256 r = power_of_two(256), r_squared = power_of_two(512);

    U256 form_;
};

}  // namespace chorus::crypto::p256
