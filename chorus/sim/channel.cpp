#include "chorus/sim/channel.hpp"

#include <cmath>

namespace chorus::sim {

namespace {

constexpr double bits_per_s = 6e6;          // the default rate of the control channel, EN 302 663
constexpr Duration preamble = 40us;         // and signal field, 10 MHz channel
constexpr std::size_t framing_octets = 38;  // MAC, LLC and frame check sequence
constexpr double light_m_per_us = 299.792458;
constexpr std::uint64_t purpose_access = 1, purpose_reception = 2;  // receivers are mixed in above

Duration airtime(std::size_t octets) {
    const auto bits = static_cast<double>((octets + framing_octets) * 8);
    return preamble + Duration(static_cast<std::int64_t>(std::ceil(bits / bits_per_s * 1e6)));
}

constexpr std::uint64_t mix(std::uint64_t z) {  // splitmix64's finaliser
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

}  // namespace

double Channel::draw(std::uint64_t frame, std::uint64_t purpose) const {
    const std::uint64_t bits = mix(mix(seed_ + 0x9e3779b97f4a7c15u * frame) ^ purpose * 0xd1342543de82ef95u);
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

double Channel::reception_probability(double distance_m) const {
    if (distance_m > config_.range_m) return 0;
    return (1 - config_.background_loss) / (1 + std::exp((distance_m - config_.half_distance_m) / config_.slope_m));
}

bool Channel::hears(std::uint64_t frame, std::uint32_t receiver, double distance_m) const {
    return draw(frame, purpose_reception + (std::uint64_t{receiver} << 8)) < reception_probability(distance_m);
}

Duration Channel::on_air(std::uint64_t frame, std::size_t octets) const {
    const auto access = Duration(
        static_cast<std::int64_t>(draw(frame, purpose_access) * static_cast<double>(config_.access_delay_max.count())));
    return access + airtime(octets);
}

Duration Channel::to_receiver(double distance_m) const {
    return Duration(static_cast<std::int64_t>(std::ceil(distance_m / light_m_per_us))) + config_.processing;
}

std::optional<Duration> Channel::deliver(std::uint64_t frame, std::uint32_t receiver, double distance_m,
                                         std::size_t octets) const {
    if (!hears(frame, receiver, distance_m)) return std::nullopt;
    return on_air(frame, octets) + to_receiver(distance_m);
}

Duration Channel::shortest_delay() const { return airtime(0) + config_.processing; }

}  // namespace chorus::sim
