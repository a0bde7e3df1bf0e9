// Ethernet frames inside UDP datagrams to a multicast group: stations on one bench or one machine hear each
// other without radios and without special rights. Each datagram is one whole frame with its header of
// 14 octets, as other stacks' UDP links have it.
#pragma once

#include <array>
#include <boost/asio/ip/udp.hpp>
#include <cstdint>
#include <memory>
#include <string>

#include "chorus/core/result.hpp"
#include "chorus/io/clock.hpp"
#include "chorus/io/link.hpp"
#include "chorus/io/loop.hpp"

namespace chorus::io {

class UdpMulticastLink final : public Link {
  public:
    struct Options {
        std::string group = "239.118.122.97";  // IPv4 or IPv6 multicast address
        std::uint16_t port = 8947;
        std::string interface_address;  // own address of the interface to use (IPv4); empty: the system chooses
        MacAddress address;             // frames are sent from it; frames from it are our own, heard back
    };
    // Errors are one sentence for the operator.
    static Result<std::unique_ptr<UdpMulticastLink>, std::string> open(Loop& loop, const Clock& clock,
                                                                       const Options& options);

    void start(Receiver receiver) override;
    std::optional<std::string> send(const MacAddress& destination, Bytes packet) override;
    std::string name() const override;

  private:
    UdpMulticastLink(Loop& loop, const Clock& clock, const Options& options);
    std::optional<std::string> join();
    void receive();
    void received(std::size_t size);

    boost::asio::ip::udp::socket receiving_, sending_;
    boost::asio::ip::udp::endpoint group_, sender_;
    const Clock& clock_;
    Options options_;
    Receiver receiver_;
    std::array<std::uint8_t, largest_frame> buffer_;
};

}  // namespace chorus::io
