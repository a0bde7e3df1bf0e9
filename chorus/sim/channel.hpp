// The radio channel between simulated stations: who hears a frame, and when. Each answer is a pure function of
// seed, frame and receiver, so that no order of asking changes it.
//
// The chance of reception falls with distance along a logistic curve, as packet error measurements of ITS-G5 in
// towns do, and is nothing beyond a range. A frame arrives after waiting for the channel, its airtime at
// 6 Mbit/s, the way at the speed of light, and the receiver's processing: radio, bus, signature.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "chorus/core/time.hpp"

namespace chorus::sim {

struct ChannelConfig {
    double range_m = 800;             // nothing is heard beyond
    double half_distance_m = 450;     // every second frame is heard
    double slope_m = 70;              // of the curve around that
    double background_loss = 0.01;    // at any distance: collisions, fading
    Duration access_delay_max = 2ms;  // waiting for the channel, uniform
    // From the end of a frame to the moment when its content counts in the receiver. Whatever a station sends, nobody
    // acts on sooner than this: the city steps its stations in parallel for as long (city.hpp).
    Duration processing = 2ms;
};

class Channel {
  public:
    explicit Channel(std::uint64_t seed, ChannelConfig config = {}) : seed_(seed), config_(config) {}

    // Chance that a frame is heard at this distance.
    double reception_probability(double distance_m) const;
    bool hears(std::uint64_t frame, std::uint32_t receiver, double distance_m) const;
    // From handing over to the end of the transmission, the same for all receivers.
    Duration on_air(std::uint64_t frame, std::size_t octets) const;
    // From the end of the transmission until the receiver has read the frame.
    Duration to_receiver(double distance_m) const;
    // When the frame, handed over at time 0, has been read; nothing: it is not heard there.
    std::optional<Duration> deliver(std::uint64_t frame, std::uint32_t receiver, double distance_m,
                                    std::size_t octets) const;
    // No frame is read sooner after it was handed over.
    Duration shortest_delay() const;

    const ChannelConfig& config() const { return config_; }

  private:
    double draw(std::uint64_t frame, std::uint64_t purpose) const;  // uniform in [0, 1)

    std::uint64_t seed_;
    ChannelConfig config_;
};

}  // namespace chorus::sim
