// Numbers of 256 bits: what the verifier's arithmetic is made of.
#pragma once

#include <cstddef>
#include <cstdint>

namespace chorus::crypto::p256 {

__extension__ using Wide = unsigned __int128;
__extension__ using SignedWide = __int128;

// Least significant word first.
struct U256 {
    std::uint64_t word[4] = {};
    friend constexpr bool operator==(const U256&, const U256&) = default;
};

constexpr bool is_zero(const U256& a) { return (a.word[0] | a.word[1] | a.word[2] | a.word[3]) == 0; }
constexpr bool is_odd(const U256& a) { return a.word[0] & 1; }
constexpr bool bit(const U256& a, unsigned i) { return a.word[i / 64] >> (i % 64) & 1; }

// sum = a + b modulo 2^256; returns the carry.
constexpr std::uint64_t add(U256& sum, const U256& a, const U256& b) {
#ifdef __x86_64__
    if !consteval {  // compilers do not keep the carry in its flag
        std::uint64_t s[4] = {a.word[0], a.word[1], a.word[2], a.word[3]}, mask;
        asm("addq %[b0], %[s0]\n\tadcq %[b1], %[s1]\n\tadcq %[b2], %[s2]\n\tadcq %[b3], %[s3]\n\tsbbq %[mask], %[mask]"
            : [s0] "+&r"(s[0]), [s1] "+&r"(s[1]), [s2] "+&r"(s[2]), [s3] "+&r"(s[3]), [mask] "=&r"(mask)
            : [b0] "rm"(b.word[0]), [b1] "rm"(b.word[1]), [b2] "rm"(b.word[2]), [b3] "rm"(b.word[3])
            : "cc");
        sum = {{s[0], s[1], s[2], s[3]}};
        return mask & 1;
    }
#endif
    std::uint64_t carry = 0;
    for (int i = 0; i < 4; ++i) {
        const Wide s = Wide{a.word[i]} + b.word[i] + carry;
        sum.word[i] = static_cast<std::uint64_t>(s);
        carry = static_cast<std::uint64_t>(s >> 64);
    }
    return carry;
}

// difference = a - b modulo 2^256; returns the borrow.
constexpr std::uint64_t subtract(U256& difference, const U256& a, const U256& b) {
#ifdef __x86_64__
    if !consteval {
        std::uint64_t d[4] = {a.word[0], a.word[1], a.word[2], a.word[3]}, mask;
        asm("subq %[b0], %[d0]\n\tsbbq %[b1], %[d1]\n\tsbbq %[b2], %[d2]\n\tsbbq %[b3], %[d3]\n\tsbbq %[mask], %[mask]"
            : [d0] "+&r"(d[0]), [d1] "+&r"(d[1]), [d2] "+&r"(d[2]), [d3] "+&r"(d[3]), [mask] "=&r"(mask)
            : [b0] "rm"(b.word[0]), [b1] "rm"(b.word[1]), [b2] "rm"(b.word[2]), [b3] "rm"(b.word[3])
            : "cc");
        difference = {{d[0], d[1], d[2], d[3]}};
        return mask & 1;
    }
#endif
    std::uint64_t borrow = 0;
    for (int i = 0; i < 4; ++i) {
        const Wide d = Wide{a.word[i]} - b.word[i] - borrow;
        difference.word[i] = static_cast<std::uint64_t>(d);
        borrow = static_cast<std::uint64_t>(d >> 64) & 1;
    }
    return borrow;
}

constexpr bool less(const U256& a, const U256& b) {
    U256 unused;
    return subtract(unused, a, b);
}

constexpr U256 halved(const U256& a) {
    U256 half;
    for (int i = 0; i < 4; ++i) half.word[i] = a.word[i] >> 1 | (i < 3 ? a.word[i + 1] << 63 : 0);
    return half;
}

// 32 octets, most significant first.
constexpr U256 from_octets(const std::uint8_t* octets) {
    U256 number;
    for (int i = 0; i < 4; ++i)
        for (int k = 0; k < 8; ++k) number.word[3 - i] = number.word[3 - i] << 8 | octets[8 * i + k];
    return number;
}

}  // namespace chorus::crypto::p256
