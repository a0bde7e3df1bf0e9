#include "chorus/v2x/geonet/waiting.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "chorus/v2x/geonet/basic_header.hpp"

namespace chorus::v2x::geonet {

namespace {

Timestamp expiry_of(const WaitingPacket& packet) {
    return packet.since + Lifetime::from_octet(packet.octets[basic_header_lifetime_offset]).duration();
}

}  // namespace

bool reduce_lifetime(WaitingPacket& packet, Timestamp now) {
    assert(packet.octets.size() >= basic_header_octets);
    std::uint8_t& octet = packet.octets[basic_header_lifetime_offset];
    octet = Lifetime::from_octet(octet).reduced_by(now - packet.since).octet();
    packet.since = now;
    return octet >> 2 != 0;
}

Duration contention_time(std::optional<double> distance_to_sender_m, double range_max_m) {
    if (!distance_to_sender_m) return cbf_time_max;
    const double progress = std::clamp(*distance_to_sender_m / range_max_m, 0.0, 1.0);
    constexpr Duration span = cbf_time_max - cbf_time_min;
    return cbf_time_max - Duration(std::llround(static_cast<double>(span.count()) * progress));
}

ContentionBuffer::ContentionBuffer(std::size_t packets_max, std::size_t octets_max)
    : packets_max_(packets_max), octets_max_(octets_max) {}

std::vector<ContentionBuffer::Entry>::iterator ContentionBuffer::find(const PacketName& name) {
    return std::ranges::find(entries_, name, &Entry::name);
}

bool ContentionBuffer::contains(const PacketName& name) const {
    return std::ranges::find(entries_, name, &Entry::name) != entries_.end();
}

bool ContentionBuffer::add(const PacketName& name, WaitingPacket packet, Timestamp due) {
    if (entries_.size() >= packets_max_ || octets_ + packet.octets.size() > octets_max_) return false;
    if (contains(name)) return false;
    octets_ += packet.octets.size();
    entries_.push_back({name, std::move(packet), due});
    return true;
}

// Keeps the order of arrival, so that packets due at the same moment leave in it.
WaitingPacket ContentionBuffer::take(std::vector<Entry>::iterator at) {
    WaitingPacket packet = std::move(at->packet);
    octets_ -= packet.octets.size();
    entries_.erase(at);
    return packet;
}

bool ContentionBuffer::cancel(const PacketName& name, std::uint8_t remaining_hop_limit) {
    const auto at = find(name);
    if (at == entries_.end() || remaining_hop_limit < at->packet.octets[basic_header_hop_limit_offset]) return false;
    take(at);
    return true;
}

std::optional<WaitingPacket> ContentionBuffer::pop_due(Timestamp now) {
    const auto first = std::ranges::min_element(entries_, {}, &Entry::due);
    if (first == entries_.end() || first->due > now) return std::nullopt;
    return take(first);
}

Timestamp ContentionBuffer::next_due() const {
    const auto first = std::ranges::min_element(entries_, {}, &Entry::due);
    return first == entries_.end() ? Timestamp::max() : first->due;
}

CarryBuffer::CarryBuffer(std::size_t packets_max, std::size_t octets_max)
    : packets_max_(packets_max), octets_max_(octets_max) {}

std::size_t CarryBuffer::add(WaitingPacket packet) {
    octets_ += packet.octets.size();
    packets_.push_back(std::move(packet));
    std::size_t left = 0;
    while (packets_.size() > packets_max_ || octets_ > octets_max_) {
        octets_ -= packets_.front().octets.size();
        packets_.pop_front();
        ++left;
    }
    return left;
}

std::deque<WaitingPacket> CarryBuffer::take_all() {
    octets_ = 0;
    return std::exchange(packets_, {});
}

std::size_t CarryBuffer::expire(Timestamp now) {
    return std::erase_if(packets_, [&](const WaitingPacket& packet) {
        if (expiry_of(packet) > now) return false;
        octets_ -= packet.octets.size();
        return true;
    });
}

Timestamp CarryBuffer::next_expiry() const {
    Timestamp next = Timestamp::max();
    for (const WaitingPacket& packet : packets_) next = std::min(next, expiry_of(packet));
    return next;
}

}  // namespace chorus::v2x::geonet
