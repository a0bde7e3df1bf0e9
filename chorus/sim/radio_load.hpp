// What a station hears on a busy road: the signed CAMs of many vehicles, made by real stations. For benchmarks.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/security/pki.hpp"
#include "chorus/v2x/station/station.hpp"

namespace chorus::sim {

struct HeardPacket {
    Timestamp at;
    MacAddress sender;
    ByteVector packet;
};

// The vehicles drive one behind the other on a road that winds, so that their path histories have all 23 points.
class RadioLoad {
  public:
    RadioLoad(std::size_t senders, bool secured, Duration measured = 3s);

    // The listener, who has heard everybody for two and a half seconds. `signatures` does its arithmetic.
    std::unique_ptr<v2x::Station> listener(crypto::SignatureVerifier* signatures) const;
    // What it hears from then on.
    const std::vector<HeardPacket>& heard() const { return heard_; }
    double mean_octets() const;
    // One of the vehicles, and where it is at a time from start() on.
    std::unique_ptr<v2x::Station> vehicle(std::size_t number) const;
    static VehicleState state_at(std::size_t vehicle, Timestamp now);
    static Timestamp start();

  private:
    v2x::Identity identity(std::size_t number) const;

    std::size_t senders_;
    bool secured_;
    v2x::security::Laboratory laboratory_;
    std::vector<HeardPacket> before_, heard_;
};

}  // namespace chorus::sim
