#include "chorus/v2x/station/receive_queue.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "chorus/geo/local_frame.hpp"

namespace chorus::v2x {

namespace {

// A CAM with certificate and path: what comes later into the same place finds room.
constexpr std::size_t usual_octets = 512;
constexpr std::size_t floor_share = 8, stranger_share = 4, sender_share = 8;  // one part in so many

// Relevance, in no unit: a warning outweighs every position, a collision within seconds outweighs what is only near.
constexpr double warning = 3, collision_course = 2, nearness = 1, unheard = 1, urgent_class = 0.25;
constexpr double near_m = 100, miss_m = 15;
constexpr double collision_horizon_s = 10, unheard_horizon_s = 2;

}  // namespace

std::size_t ReceiveQueue::MacHash::operator()(const MacAddress& address) const {
    std::uint64_t value = 0;
    for (const std::uint8_t octet : address.octets) value = value << 8 | octet;
    return static_cast<std::size_t>(value * 0x9e3779b97f4a7c15u);
}

// How things stand around the own vehicle when a batch is chosen.
class ReceiveQueue::Scene {
  public:
    Scene(const VehicleState* own, Timestamp now) : now_(now) {
        // What is no number has no order: where nobody knows the place, nearness says nothing.
        if (!own || !std::isfinite(own->position.latitude_deg) || !std::isfinite(own->position.longitude_deg)) return;
        frame_.emplace(own->position);
        const double heading = std::isfinite(own->heading_deg) ? own->heading_deg : 0;
        velocity_ = geo::unit_vector(heading) * (std::isfinite(own->speed_mps) ? own->speed_mps : 0);
    }

    double relevance(const Sender& sender) const {
        double highest = 0;
        for (std::size_t i = 0; i < sender.count; ++i)
            highest = std::max(highest, relevance(sender.packets[i]->projection));
        const double silence_s = sender.taken ? 0 : std::max(0.0, seconds(now_ - sender.verified));
        return highest + unheard * std::min(silence_s / unheard_horizon_s, 1.0) - static_cast<double>(sender.taken);
    }

  private:
    double relevance(const Projection& projection) const {
        double sum = urgent_class / (1.0 + projection.traffic_class);
        if (projection.type == MessageType::denm) sum += warning;
        const auto& place = projection.event ? projection.event : projection.position;
        if (!frame_ || !place) return sum;
        const geo::Vector offset = frame_->to_plane(*place);
        sum += nearness / (1 + offset.length() / near_m);
        if (projection.event) return sum;
        const geo::Vector approach = geo::unit_vector(projection.heading_deg) * projection.speed_mps - velocity_;
        const double speed_squared = geo::dot(approach, approach);
        if (speed_squared < 1) return sum;
        const double time_s = -geo::dot(offset, approach) / speed_squared;
        if (time_s <= 0 || time_s >= collision_horizon_s || (offset + approach * time_s).length() > miss_m) return sum;
        return sum + collision_course * (1 - time_s / collision_horizon_s);
    }

    Timestamp now_;
    std::optional<geo::LocalFrame> frame_;
    geo::Vector velocity_;
};

ReceiveQueue::ReceiveQueue(const ReceiveQueueConfig& config, Shed shed, std::uint64_t seed)
    : config_(config),
      shed_(std::move(shed)),
      known_(config.known_senders),
      strangers_(config.strangers),
      lots_(seed, "strangers' lots") {}

// ---- in

void ReceiveQueue::push(Bytes packet, const MacAddress& sender, Timestamp now) {
    Projection projection = project(packet);
    const MacAddress source = projection.source.value_or(sender);
    Sender& queue = sender_of(source, now);
    make_room(queue, queue.known ? waiting_per_sender : waiting_per_stranger);

    if (free_.empty()) {
        packets_.push_back(std::make_unique<WaitingPacket>());
        packets_.back()->octets.reserve(usual_octets);
        free_.push_back(packets_.back().get());
    }
    WaitingPacket& waiting = *free_.back();
    free_.pop_back();
    waiting.octets.assign(packet.begin(), packet.end());
    waiting.sender = sender;
    waiting.source = source;
    waiting.arrived = now;
    waiting.number = next_number_++;
    waiting.projection = projection;
    queue.packets[queue.count++] = &waiting;
    ++waiting_;
    if (!queue.known) ++waiting_of_strangers_;
}

ReceiveQueue::Sender& ReceiveQueue::sender_of(const MacAddress& source, Timestamp now) {
    if (Sender* known = known_.find(source)) return *known;
    if (Sender* stranger = strangers_.find(source)) return *stranger;
    Sender fresh;
    fresh.verified = now;
    return enter(strangers_, source, fresh);
}

// The sender not heard for longest leaves a full table, with what it has waiting.
ReceiveQueue::Sender& ReceiveQueue::enter(Senders& senders, const MacAddress& source, Sender sender) {
    bool left = senders.size() < senders.capacity();
    senders.erase_oldest_while([&](const MacAddress&, Sender& oldest) {
        if (left) return false;
        while (oldest.count > 0) shed_from(oldest, 0, Drop::verification_queue_full);
        return left = true;
    });
    return senders.put(source, sender);
}

// The oldest leaves, since a later message of the same sender replaces it; a warning stays as long as it can.
void ReceiveQueue::make_room(Sender& sender, std::size_t limit) {
    while (sender.count >= limit) {
        std::size_t leaves = 0;
        while (leaves + 1 < sender.count && sender.packets[leaves]->projection.type == MessageType::denm) ++leaves;
        if (sender.packets[leaves]->projection.type == MessageType::denm) leaves = 0;
        shed_from(sender, leaves, Drop::sender_limited);
    }
}

void ReceiveQueue::shed_from(Sender& sender, std::size_t position, Drop why) {
    WaitingPacket* packet = sender.packets[position];
    std::copy(sender.packets.begin() + static_cast<std::ptrdiff_t>(position) + 1,
              sender.packets.begin() + static_cast<std::ptrdiff_t>(sender.count),
              sender.packets.begin() + static_cast<std::ptrdiff_t>(position));
    --sender.count;
    --waiting_;
    if (!sender.known) --waiting_of_strangers_;
    shed_(*packet, why);
    recycle(packet);
}

void ReceiveQueue::recycle(WaitingPacket* packet) { free_.push_back(packet); }

// ---- out

void ReceiveQueue::take(std::size_t signatures, std::size_t packets_max, const VehicleState* own, Timestamp now,
                        Batch& batch) {
    batch.clear();
    if (waiting_ == 0) return;
    shed_stale(known_, now);
    shed_stale(strangers_, now);
    const std::size_t cost =
        (waiting_ - waiting_of_strangers_) * signatures_of_known + waiting_of_strangers_ * signatures_of_stranger;
    if (cost <= signatures && waiting_ <= packets_max)
        take_all(batch);
    else
        take_most_relevant(std::max(signatures, signatures_of_stranger), packets_max, Scene(own, now), batch);
    std::ranges::sort(batch, {}, &WaitingPacket::number);
}

void ReceiveQueue::shed_stale(Senders& senders, Timestamp now) {
    for (auto& [source, sender] : senders)
        while (sender.count > 0 && now - sender.packets[0]->arrived > config_.patience)
            shed_from(sender, 0, Drop::shed_under_load);
}

void ReceiveQueue::take_from(Sender& sender, Batch& batch) {
    batch.push_back(sender.packets[0]);
    ++sender.taken;
    std::copy(sender.packets.begin() + 1, sender.packets.begin() + static_cast<std::ptrdiff_t>(sender.count),
              sender.packets.begin());
    --sender.count;
    --waiting_;
    if (!sender.known) --waiting_of_strangers_;
}

void ReceiveQueue::take_all(Batch& batch) {
    for (Senders* senders : {&known_, &strangers_})
        for (auto& [source, sender] : *senders)
            while (sender.count > 0) take_from(sender, batch);
}

void ReceiveQueue::take_most_relevant(std::size_t signatures, std::size_t packets_max, const Scene& scene,
                                      Batch& batch) {
    candidates_.clear();
    unheard_.clear();
    new_.clear();
    for (auto& [source, sender] : known_) {
        if (sender.count == 0) continue;
        candidates_.push_back({scene.relevance(sender), &sender});
        if (sender.taken == 0) unheard_.push_back({-static_cast<double>(sender.verified.its_us()), &sender});
    }
    // A failure counts more than everything that a packet says of itself; so does what may turn out to be one.
    constexpr double failure = 10;
    for (auto& [source, sender] : strangers_)
        if (sender.count > 0)
            new_.push_back(
                {scene.relevance(sender) - failure * (sender.failed + static_cast<double>(sender.taken)), &sender});

    const auto room = [&](std::size_t cost) { return batch.size() < packets_max && signatures >= cost; };
    const auto take_known = [&](Sender& sender) {
        take_from(sender, batch);
        signatures -= signatures_of_known;
    };
    const auto take_new = [&](Sender& sender) {
        take_from(sender, batch);
        signatures -= signatures_of_stranger;
    };

    const std::size_t whole = std::min(signatures, packets_max);
    const auto share = [whole](double& credit, std::size_t parts, std::size_t cost) {
        const double whole_share = static_cast<double>(whole) / static_cast<double>(parts);
        credit = std::min(credit + whole_share, std::max(whole_share, static_cast<double>(cost)));
        return static_cast<std::size_t>(credit) / cost;
    };
    // strangers' share
    const std::size_t for_new = std::min(new_.size(), share(stranger_credit_, stranger_share, signatures_of_stranger));
    const std::size_t by_lot = (for_new + (lot_is_next_ ? 1 : 0)) / 2, by_relevance = for_new - by_lot;
    if (for_new % 2 == 1) lot_is_next_ = !lot_is_next_;
    std::ranges::partial_sort(new_, new_.begin() + static_cast<std::ptrdiff_t>(by_relevance), std::greater(),
                              &Candidate::relevance);
    std::size_t next_new = 0;
    for (; next_new < for_new && room(signatures_of_stranger); ++next_new) {
        if (next_new >= by_relevance) std::swap(new_[next_new], new_[next_new + lots_.below(new_.size() - next_new)]);
        take_new(*new_[next_new].sender);
    }
    stranger_credit_ -= static_cast<double>(next_new * signatures_of_stranger);
    // floor
    const std::size_t for_unheard = std::min(unheard_.size(), share(floor_credit_, floor_share, signatures_of_known));
    std::ranges::partial_sort(unheard_, unheard_.begin() + static_cast<std::ptrdiff_t>(for_unheard), std::greater(),
                              &Candidate::relevance);
    for (std::size_t i = 0; i < for_unheard && room(signatures_of_known); ++i) {
        take_known(*unheard_[i].sender);
        floor_credit_ -= 1;
    }
    // the rest by relevance
    const std::size_t sender_max = std::max<std::size_t>(1, whole / sender_share);
    std::erase_if(candidates_, [](const Candidate& candidate) { return candidate.sender->count == 0; });
    std::ranges::make_heap(candidates_, {}, &Candidate::relevance);
    while (!candidates_.empty() && room(signatures_of_known)) {
        std::ranges::pop_heap(candidates_, {}, &Candidate::relevance);
        Sender& sender = *candidates_.back().sender;
        candidates_.pop_back();
        if (sender.taken >= sender_max) continue;
        take_known(sender);
        if (sender.count == 0 || sender.taken >= sender_max) continue;
        candidates_.push_back({scene.relevance(sender), &sender});
        std::ranges::push_heap(candidates_, {}, &Candidate::relevance);
    }
    // what nobody known needs
    std::ranges::sort(new_.begin() + static_cast<std::ptrdiff_t>(next_new), new_.end(), std::greater(),
                      &Candidate::relevance);
    while (next_new < new_.size() && room(signatures_of_stranger)) take_new(*new_[next_new++].sender);
}

void ReceiveQueue::release(WaitingPacket& packet, bool verified, Timestamp now) {
    const MacAddress source = packet.source;
    recycle(&packet);
    if (Sender* known = known_.find(source)) {
        if (known->taken > 0) --known->taken;  // those of one who left and came back are not counted
        known->failed = verified ? 0 : known->failed + 1;
        if (verified) known->verified = now;
        return;
    }
    Sender* stranger = strangers_.find(source);
    if (!stranger) return;
    if (stranger->taken > 0) --stranger->taken;
    ++stranger->failed;
    if (!verified) return;
    Sender acquainted = *stranger;
    acquainted.failed = 0;
    acquainted.known = true;
    acquainted.verified = now;
    strangers_.erase(source);
    waiting_of_strangers_ -= acquainted.count;
    enter(known_, source, acquainted);
}

}  // namespace chorus::v2x
