// The path of eight lanes. On x86-64 this file is compiled for AVX-512; nothing of it runs before the processor has
// been asked.
#include "chorus/crypto/p256/lanes8.hpp"

#if defined(__x86_64__) && defined(__AVX512IFMA__) && defined(__AVX512VBMI2__)

namespace chorus::crypto::p256 {

template <class C>
Engine* make_ifma_engine() {
    const bool capable = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
                         __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
                         __builtin_cpu_supports("avx512ifma") && __builtin_cpu_supports("avx512vbmi") &&
                         __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("bmi2");
    return capable ? new Sums<EightLanes<C>> : nullptr;
}

}  // namespace chorus::crypto::p256

#else

#include "chorus/crypto/p256/engine.hpp"

namespace chorus::crypto::p256 {

template <class C>
Engine* make_ifma_engine() {
    return nullptr;
}

}  // namespace chorus::crypto::p256

#endif

namespace chorus::crypto::p256 {

template Engine* make_ifma_engine<NistP256>();
template Engine* make_ifma_engine<BrainpoolP256>();

}  // namespace chorus::crypto::p256
