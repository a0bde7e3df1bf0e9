#include "chorus/io/udp_multicast_link.hpp"

#include <fmt/format.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/multicast.hpp>

#include "chorus/v2x/access/frame.hpp"

namespace chorus::io {

namespace ip = boost::asio::ip;

Result<std::unique_ptr<UdpMulticastLink>, std::string> UdpMulticastLink::open(Loop& loop, const Clock& clock,
                                                                              const Options& options) {
    std::unique_ptr<UdpMulticastLink> link(new UdpMulticastLink(loop, clock, options));
    if (auto error = link->join()) return fail(*error);
    return link;
}

UdpMulticastLink::UdpMulticastLink(Loop& loop, const Clock& clock, const Options& options)
    : receiving_(loop.context()), sending_(loop.context()), clock_(clock), options_(options) {}

std::optional<std::string> UdpMulticastLink::join() {
    boost::system::error_code error;
    const ip::address group = ip::make_address(options_.group, error);
    if (error || !group.is_multicast())
        return fmt::format("{} is no multicast address; 239.0.0.0 to 239.255.255.255 are free to use", options_.group);
    ip::address_v4 interface;
    if (!options_.interface_address.empty()) {
        interface = ip::make_address_v4(options_.interface_address, error);
        if (error || !group.is_v4())
            return fmt::format("{} is no IPv4 address of an interface", options_.interface_address);
    }
    group_ = {group, options_.port};
    const auto step = [&](const char* what, auto&& action) -> std::optional<std::string> {
        action();
        if (!error) return std::nullopt;
        return fmt::format(
            "cannot {} multicast group {} port {}: {}; is there a route for it "
            "(`ip route get {}`)?",
            what, options_.group, options_.port, error.message(), options_.group);
    };
    if (auto e = step("open", [&] { receiving_.open(group_.protocol(), error); })) return e;
    if (auto e = step("share", [&] { receiving_.set_option(ip::udp::socket::reuse_address(true), error); })) return e;
    if (auto e = step("bind to", [&] { receiving_.bind(group_, error); })) return e;
    if (auto e = step("join", [&] {
            if (group.is_v4())
                receiving_.set_option(ip::multicast::join_group(group.to_v4(), interface), error);
            else
                receiving_.set_option(ip::multicast::join_group(group), error);
        }))
        return e;
    if (auto e = step("open", [&] { sending_.open(group_.protocol(), error); })) return e;
    // Other stations may run on this machine.
    if (auto e = step("share", [&] { sending_.set_option(ip::multicast::enable_loopback(true), error); })) return e;
    if (group.is_v4() && !options_.interface_address.empty())
        if (auto e = step("send to", [&] { sending_.set_option(ip::multicast::outbound_interface(interface), error); }))
            return e;
    sending_.non_blocking(true, error);
    return std::nullopt;
}

void UdpMulticastLink::start(Receiver receiver) {
    receiver_ = std::move(receiver);
    receive();
}

void UdpMulticastLink::receive() {
    receiving_.async_receive_from(boost::asio::buffer(buffer_), sender_,
                                  [this](const boost::system::error_code& error, std::size_t size) {
                                      if (error == boost::asio::error::operation_aborted) return;
                                      if (!error) received(size);
                                      receive();
                                  });
}

void UdpMulticastLink::received(std::size_t size) {
    const auto frame = v2x::access::decapsulate(Bytes(buffer_).first(size), v2x::access::LinkType::ethernet);
    if (!frame) return drops_.add(frame.error().reason);
    if (frame->source == options_.address) return;
    receiver_({clock_.now(), frame->packet, frame->source, frame->destination});
}

std::optional<std::string> UdpMulticastLink::send(const MacAddress& destination, Bytes packet) {
    const ByteVector frame = v2x::access::ethernet_frame(destination, options_.address, packet);
    boost::system::error_code error;
    sending_.send_to(boost::asio::buffer(frame), group_, 0, error);
    if (!error) return std::nullopt;
    return fmt::format("cannot send {} octets to {}: {}", frame.size(), name(), error.message());
}

std::string UdpMulticastLink::name() const {
    return fmt::format("multicast group {} port {}", options_.group, options_.port);
}

}  // namespace chorus::io
