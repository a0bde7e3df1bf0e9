// Seeded pseudo-random numbers that are the same on every machine and library: a run of the city
// is reproduced from its seed alone. Not for keys.
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <string_view>

namespace chorus {

// xoshiro256** (Blackman, Vigna 2018), seeded through splitmix64.
class Random {
  public:
    explicit Random(std::uint64_t seed) {
        for (auto& word : state_) word = splitmix(seed);
    }
    // An independent stream per purpose, so that one consumer's draws never shift another's.
    Random(std::uint64_t seed, std::string_view purpose) : Random(seed ^ hash(purpose)) {}

    std::uint64_t bits() {
        const std::uint64_t result = rotl(state_[1] * 5, 7) * 9;
        const std::uint64_t t = state_[1] << 17;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= t;
        state_[3] = rotl(state_[3], 45);
        return result;
    }
    // uniform in [0, 1)
    double uniform() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    // uniform in [0, count); count > 0
    std::uint64_t below(std::uint64_t count) {
        return static_cast<std::uint64_t>((static_cast<Wide>(bits()) * count) >> 64);
    }
    bool chance(double probability) { return uniform() < probability; }
    double normal(double mean, double deviation) {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        return mean + deviation * radius * std::cos(2.0 * std::numbers::pi * uniform());
    }

    static constexpr std::uint64_t hash(std::string_view text) {  // FNV-1a
        std::uint64_t h = 0xcbf29ce484222325u;
        for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
        return h;
    }

  private:
    static constexpr std::uint64_t rotl(std::uint64_t x, int k) { return x << k | x >> (64 - k); }
    static constexpr std::uint64_t splitmix(std::uint64_t& x) {
        std::uint64_t z = (x += 0x9e3779b97f4a7c15u);
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
        z = (z ^ z >> 27) * 0x94d049bb133111ebu;
        return z ^ z >> 31;
    }
    __extension__ using Wide = unsigned __int128;
    std::uint64_t state_[4];
};

}  // namespace chorus
