// On x86-64 this file is compiled for the SHA extensions; nothing of them runs before the processor has been asked.
#include "chorus/crypto/sha256_blocks.hpp"

#if defined(__x86_64__) && defined(__SHA__)

#include <cpuid.h>
#include <immintrin.h>

#include <type_traits>
#include <utility>

namespace chorus::crypto {

namespace {

// FIPS 180-4, 4.2.2
alignas(16) constexpr std::uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

__m128i load(const void* from) { return _mm_loadu_si128(static_cast<const __m128i*>(from)); }

// A hash under way. The instructions hold the state as {a b e f} and {c d g h}, and do two rounds each.
struct Lane {
    __m128i abef, cdgh;
    __m128i abef_before, cdgh_before;
    __m128i w[4];  // the last sixteen words of the schedule

    explicit Lane(const Sha256State& state) {
        const __m128i badc = _mm_shuffle_epi32(load(&state[0]), 0xb1);
        const __m128i efgh = _mm_shuffle_epi32(load(&state[4]), 0x1b);
        abef = _mm_alignr_epi8(badc, efgh, 8);
        cdgh = _mm_blend_epi16(efgh, badc, 0xf0);
    }
    void store(Sha256State& state) const {
        const __m128i feba = _mm_shuffle_epi32(abef, 0x1b), dchg = _mm_shuffle_epi32(cdgh, 0xb1);
        _mm_storeu_si128(reinterpret_cast<__m128i*>(&state[0]), _mm_blend_epi16(feba, dchg, 0xf0));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(&state[4]), _mm_alignr_epi8(dchg, feba, 8));
    }
    [[gnu::always_inline]] void begin() {
        abef_before = abef;
        cdgh_before = cdgh;
    }
    template <int four>
    [[gnu::always_inline]] void four_rounds(const std::uint8_t* block) {
        __m128i& now = w[four % 4];
        if constexpr (four < 4) {
            now = _mm_shuffle_epi8(load(block + 16 * four), _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203));
        } else {
            const __m128i before = w[(four + 3) % 4], seven_before = _mm_alignr_epi8(before, w[(four + 2) % 4], 4);
            now = _mm_add_epi32(_mm_sha256msg1_epu32(now, w[(four + 1) % 4]), seven_before);
            now = _mm_sha256msg2_epu32(now, before);
        }
        const __m128i words = _mm_add_epi32(now, load(&constants[4 * four]));
        cdgh = _mm_sha256rnds2_epu32(cdgh, abef, words);
        abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(words, 0x0e));
    }
    [[gnu::always_inline]] void end() {
        abef = _mm_add_epi32(abef, abef_before);
        cdgh = _mm_add_epi32(cdgh, cdgh_before);
    }
};

template <class Step>
[[gnu::always_inline]] inline void sixteen_times(const Step& step) {
    [&]<int... four>(std::integer_sequence<int, four...>) __attribute__((always_inline)) {
        (step(std::integral_constant<int, four>()), ...);
    }(std::make_integer_sequence<int, 16>{});
}

}  // namespace

bool has_sha256_instructions() {
    static const bool has = [] {
        unsigned a = 0, b = 0, c = 0, d = 0;
        constexpr unsigned sha = 1u << 29;
        return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & sha) != 0 && __builtin_cpu_supports("sse4.1");
    }();
    return has;
}

void take_in_blocks(Sha256State& state, const std::uint8_t* blocks, std::size_t count) {
    Lane lane(state);
    for (; count > 0; --count, blocks += sha256_block_octets) {
        lane.begin();
        sixteen_times([&](auto four) __attribute__((always_inline)) { lane.four_rounds<four>(blocks); });
        lane.end();
    }
    lane.store(state);
}

void take_in_blocks(Sha256State& state1, const std::uint8_t* blocks1, Sha256State& state2, const std::uint8_t* blocks2,
                    std::size_t count) {
    Lane lane1(state1), lane2(state2);
    for (; count > 0; --count, blocks1 += sha256_block_octets, blocks2 += sha256_block_octets) {
        lane1.begin();
        lane2.begin();
        sixteen_times([&](auto four) __attribute__((always_inline)) {
            lane1.four_rounds<four>(blocks1);
            lane2.four_rounds<four>(blocks2);
        });
        lane1.end();
        lane2.end();
    }
    lane1.store(state1);
    lane2.store(state2);
}

}  // namespace chorus::crypto

#else

namespace chorus::crypto {

bool has_sha256_instructions() { return false; }
void take_in_blocks(Sha256State&, const std::uint8_t*, std::size_t) {}
void take_in_blocks(Sha256State&, const std::uint8_t*, Sha256State&, const std::uint8_t*, std::size_t) {}

}  // namespace chorus::crypto

#endif
