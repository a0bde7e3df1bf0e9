// Ethernet frames of ethertype 0x8947 on a Linux interface (AF_PACKET): what the driver of an 802.11p or
// C-V2X radio shows as a network interface, or any Ethernet on a bench.
#pragma once

#include <boost/asio/posix/stream_descriptor.hpp>
#include <memory>
#include <string>

#include "chorus/core/result.hpp"
#include "chorus/io/clock.hpp"
#include "chorus/io/link.hpp"
#include "chorus/io/loop.hpp"

namespace chorus::io {

class RawSocketLink final : public Link {
  public:
    // Errors are one sentence for the operator: no such interface, no permission, each with its cure.
    static Result<std::unique_ptr<RawSocketLink>, std::string> open(Loop& loop, const Clock& clock,
                                                                    const std::string& interface);

    void start(Receiver receiver) override;
    std::optional<std::string> send(const MacAddress& destination, Bytes packet) override;
    std::string name() const override { return "interface " + interface_; }
    const MacAddress& address() const { return address_; }  // of the interface
    // Frames are sent from this address instead of the interface's own.
    void use_address(const MacAddress& address) { address_ = address; }

  private:
    RawSocketLink(Loop& loop, const Clock& clock, std::string interface, int descriptor, const MacAddress& address);
    void wait();
    void receive_all();

    boost::asio::posix::stream_descriptor socket_;
    const Clock& clock_;
    std::string interface_;
    MacAddress address_;
    Receiver receiver_;
    ByteVector buffer_;
};

}  // namespace chorus::io
