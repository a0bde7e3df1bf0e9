#include "chorus/v2x/geonet/router.hpp"

#include <algorithm>
#include <utility>

namespace chorus::v2x::geonet {

namespace {

// Dead entries are invisible at once; this only frees their memory, so it needs no deadline of its own.
constexpr Duration ageing_interval = 5s;

}  // namespace

Router::Router(const RouterConfig& config, SecurityEntity* security, std::uint64_t seed)
    : config_(config),
      security_(security),
      random_(seed, "geonet"),
      // Random, not 0: a station that starts again must not use numbers its neighbours remember.
      next_sequence_number_(static_cast<std::uint16_t>(random_.bits())),
      table_(config.location_table_capacity),
      frames_(config.transmit_queue_capacity) {
    own_.address = config.address;
}

void Router::update(const VehicleState& own) {
    own_ = long_position_vector(config_.address, own);
    if (position_known_) return;
    position_known_ = true;
    // The first beacon soon, but not together with everybody who was switched on at the same moment.
    if (config_.beacons) beacon_due_ = own.time + from_seconds(random_.uniform(0, seconds(beacon_jitter_max)));
}

void Router::advance(Timestamp now) {
    while (auto packet = contention_.pop_due(now)) {
        if (!transmit(std::move(*packet), MacAddress::broadcast(), now)) continue;
        ++counts_.forwarded;
        ++counts_.contentions_won;
    }
    counts_.frames_dropped += carry_.expire(now);
    if (beacon_due_ && *beacon_due_ <= now) send_beacon(now);
    if (ageing_due_ <= now) {
        table_.age(now);
        ageing_due_ = now + ageing_interval;
    }
}

Timestamp Router::next_deadline() const {
    Timestamp next = std::min(contention_.next_due(), carry_.next_expiry());
    if (beacon_due_) next = std::min(next, *beacon_due_);
    return next;
}

std::optional<LinkFrame> Router::next_frame() { return frames_.pop(); }

bool Router::transmit(WaitingPacket packet, const MacAddress& destination, Timestamp now) {
    const bool sent =
        reduce_lifetime(packet, now) && frames_.push({destination, std::move(packet.octets), packet.its_aid,
                                                      packet.type, packet.traffic_class, packet.forwarded});
    if (!sent) ++counts_.frames_dropped;
    return sent;
}

std::uint64_t Router::fingerprint() const {
    std::uint64_t sum = 0xcbf29ce484222325u;
    const auto mix = [&](std::uint64_t value) { sum = (sum ^ value) * 0x100000001b3u; };
    table_.fingerprint(mix);
    mix(contention_.size());
    mix(static_cast<std::uint64_t>(contention_.next_due().its_us()));
    mix(carry_.size());
    mix(static_cast<std::uint64_t>(carry_.next_expiry().its_us()));
    mix(frames_.size());
    mix(next_sequence_number_);
    mix(static_cast<std::uint64_t>(beacon_due_.value_or(Timestamp{}).its_us()));
    mix(counts_.contentions_cancelled);
    return sum;
}

}  // namespace chorus::v2x::geonet
