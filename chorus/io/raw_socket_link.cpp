#include "chorus/io/raw_socket_link.hpp"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "chorus/v2x/access/frame.hpp"

namespace chorus::io {

namespace {

using v2x::access::ethertype_geonetworking;

std::string why_no_socket(const std::string& interface, int error) {
    if (error == EPERM || error == EACCES)
        return fmt::format(
            "no permission to open a raw socket on interface {}; run as root, or once: "
            "sudo setcap cap_net_raw+ep chorus",
            interface);
    return fmt::format("cannot open a raw socket on interface {}: {}", interface, std::strerror(error));
}

}  // namespace

Result<std::unique_ptr<RawSocketLink>, std::string> RawSocketLink::open(Loop& loop, const Clock& clock,
                                                                        const std::string& interface) {
    const unsigned index = if_nametoindex(interface.c_str());
    if (index == 0 || interface.size() >= IFNAMSIZ)
        return fail(fmt::format("there is no network interface {}; `ip link` lists those there are", interface));
    // Protocol 0 receives nothing: only the interface that bind() names is to be heard.
    const int descriptor = ::socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return fail(why_no_socket(interface, errno));

    ifreq request{};
    interface.copy(request.ifr_name, IFNAMSIZ - 1);
    sockaddr_ll local{};
    local.sll_family = AF_PACKET;
    local.sll_protocol = htons(ethertype_geonetworking);
    local.sll_ifindex = static_cast<int>(index);
    if (ioctl(descriptor, SIOCGIFHWADDR, &request) != 0 ||
        bind(descriptor, reinterpret_cast<const sockaddr*>(&local), sizeof local) != 0) {
        const int error = errno;
        ::close(descriptor);
        return fail(why_no_socket(interface, error));
    }
    if (request.ifr_hwaddr.sa_family != ARPHRD_ETHER && request.ifr_hwaddr.sa_family != ARPHRD_LOOPBACK) {
        ::close(descriptor);
        return fail(fmt::format("interface {} does not carry Ethernet frames; choose one that does", interface));
    }
    MacAddress address;
    std::copy_n(reinterpret_cast<const std::uint8_t*>(request.ifr_hwaddr.sa_data), 6, address.octets.begin());
    return std::unique_ptr<RawSocketLink>(new RawSocketLink(loop, clock, interface, descriptor, address));
}

RawSocketLink::RawSocketLink(Loop& loop, const Clock& clock, std::string interface, int descriptor,
                             const MacAddress& address)
    : socket_(loop.context(), descriptor),
      clock_(clock),
      interface_(std::move(interface)),
      address_(address),
      buffer_(largest_frame) {}

void RawSocketLink::start(Receiver receiver) {
    receiver_ = std::move(receiver);
    wait();
}

void RawSocketLink::wait() {
    socket_.async_wait(boost::asio::posix::stream_descriptor::wait_read,
                       [this](const boost::system::error_code& error) {
                           if (error == boost::asio::error::operation_aborted) return;
                           receive_all();
                           wait();
                       });
}

void RawSocketLink::receive_all() {
    // Bounded, so that a flood cannot keep timers from their turn.
    for (int frames = 0; frames < 64; ++frames) {
        sockaddr_ll from{};
        socklen_t from_size = sizeof from;
        const ssize_t size = recvfrom(socket_.native_handle(), buffer_.data(), buffer_.size(), MSG_TRUNC,
                                      reinterpret_cast<sockaddr*>(&from), &from_size);
        if (size < 0) return;
        if (from.sll_pkttype == PACKET_OUTGOING) continue;
        if (static_cast<std::size_t>(size) > buffer_.size()) {
            drops_.add(Drop::frame_truncated);
            continue;
        }
        const auto frame = v2x::access::decapsulate(Bytes(buffer_).first(static_cast<std::size_t>(size)),
                                                    v2x::access::LinkType::ethernet);
        if (!frame)
            drops_.add(frame.error().reason);
        else
            receiver_({clock_.now(), frame->packet, frame->source, frame->destination});
    }
}

std::optional<std::string> RawSocketLink::send(const MacAddress& destination, Bytes packet) {
    const ByteVector frame = v2x::access::ethernet_frame(destination, address_, packet);
    if (::send(socket_.native_handle(), frame.data(), frame.size(), 0) == static_cast<ssize_t>(frame.size()))
        return std::nullopt;
    if (errno == ENETDOWN) return fmt::format("interface {0} is down; `ip link set {0} up` starts it", interface_);
    return fmt::format("cannot send {} octets on interface {}: {}", frame.size(), interface_, std::strerror(errno));
}

}  // namespace chorus::io
