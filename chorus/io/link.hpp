// A link carries GeoNetworking packets between this process and others: a radio behind an interface, a
// multicast group on a bench, a recording.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/time.hpp"

namespace chorus::io {

struct ReceivedPacket {
    Timestamp time;
    Bytes packet;  // from the GeoNetworking basic header on; valid during the call
    MacAddress source, destination;
};

class Link {
  public:
    using Receiver = std::function<void(const ReceivedPacket&)>;

    virtual ~Link() = default;
    // From now on `receiver` is called from the loop for every packet of others.
    virtual void start(Receiver receiver) = 0;
    // A sentence when the packet could not be sent.
    virtual std::optional<std::string> send(const MacAddress& destination, Bytes packet) = 0;
    virtual std::string name() const = 0;  // "interface eth0"

    // Frames that carried no GeoNetworking packet.
    const DropCounts& drops() const { return drops_; }

  protected:
    DropCounts drops_;
};

// The largest frame any link is asked to carry: a packet of itsGnMaxSduSize (1 398 octets, EN 302 636-4-1
// annex H) with its headers and its security envelope stays well below.
inline constexpr std::size_t largest_frame = 4096;

}  // namespace chorus::io
