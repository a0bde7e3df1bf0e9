#include "chorus/sim/participant.hpp"

#include <algorithm>

namespace chorus::sim {

std::span<const Arrival> Inbox::take(Timestamp until) {
    arrivals_.erase(arrivals_.begin(), arrivals_.begin() + static_cast<std::ptrdiff_t>(read_));
    std::ranges::sort(arrivals_);
    const auto end = std::ranges::lower_bound(arrivals_, until, {}, &Arrival::at);
    read_ = static_cast<std::size_t>(end - arrivals_.begin());
    return std::span(arrivals_).first(read_);
}

}  // namespace chorus::sim
