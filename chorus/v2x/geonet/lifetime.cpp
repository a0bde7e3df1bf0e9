#include "chorus/v2x/geonet/lifetime.hpp"

#include <algorithm>
#include <array>

namespace chorus::v2x::geonet {

namespace {

constexpr std::array<Duration, 4> bases = {50ms, 1s, 10s, 100s};
constexpr std::int64_t multiplier_max = 63;

}  // namespace

Lifetime Lifetime::from(Duration duration) {
    if (duration <= Duration::zero()) return {};
    for (std::uint8_t base = 0; base < bases.size(); ++base) {
        const std::int64_t nearest = (duration + bases[base] / 2) / bases[base];
        if (nearest > multiplier_max && base + 1u < bases.size()) continue;
        const auto multiplier = std::clamp<std::int64_t>(nearest, 1, multiplier_max);
        return from_octet(static_cast<std::uint8_t>(multiplier << 2 | base));
    }
    return {};
}

Duration Lifetime::duration() const { return bases[octet_ & 3] * (octet_ >> 2); }

Lifetime Lifetime::reduced_by(Duration waited) const {
    const Lifetime rest = from(duration() - std::max(waited, Duration::zero()));
    return rest.duration() == duration() ? *this : rest;
}

}  // namespace chorus::v2x::geonet
