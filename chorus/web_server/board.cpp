#include "chorus/web_server/board.hpp"

#include <algorithm>
#include <utility>

namespace chorus::web_server {

namespace {

template <class T>
void replace(std::mutex& mutex, Latest<T>& latest, T value) {
    auto fresh = std::make_shared<const T>(std::move(value));
    const std::lock_guard lock(mutex);
    ++latest.version;
    latest.value.swap(fresh);  // the old value is freed after the lock
}

}  // namespace

void Board::put(Roads roads) { replace(mutex_, roads_, std::move(roads)); }

void Board::put(CitySnapshot snapshot) { replace(mutex_, city_, std::move(snapshot)); }

void Board::put(std::uint32_t vehicle, RideSnapshot snapshot) {
    auto fresh = std::make_shared<const RideSnapshot>(std::move(snapshot));
    const std::lock_guard lock(mutex_);
    if (!std::ranges::binary_search(ridden_, vehicle)) return;
    Latest<RideSnapshot>& latest = rides_[vehicle];
    ++latest.version;
    latest.value.swap(fresh);
}

std::uint64_t Board::add_message(InspectorEntry entry, Bytes octets) {
    ByteVector copy(octets.begin(), octets.end());
    const std::lock_guard lock(mutex_);
    const std::uint64_t id = next_message_++;
    if (messages_.size() == messages_max_) messages_.pop_front();
    messages_.push_back({{id, std::move(entry), copy.size()}, std::move(copy)});
    return id;
}

Latest<Roads> Board::roads() const {
    const std::lock_guard lock(mutex_);
    return roads_;
}

Latest<CitySnapshot> Board::city() const {
    const std::lock_guard lock(mutex_);
    return city_;
}

Latest<RideSnapshot> Board::ride(std::uint32_t vehicle) const {
    const std::lock_guard lock(mutex_);
    const auto found = rides_.find(vehicle);
    return found == rides_.end() ? Latest<RideSnapshot>{} : found->second;
}

Board::Batch Board::messages(std::uint64_t from) const {
    Batch batch;
    const std::lock_guard lock(mutex_);
    const std::uint64_t oldest = next_message_ - messages_.size();
    const std::uint64_t first = std::clamp(from, oldest, next_message_);
    batch.lost = first > from ? first - from : 0;
    const std::uint64_t count = std::min<std::uint64_t>(next_message_ - first, messages_per_batch_max);
    for (std::uint64_t id = first; id < first + count; ++id) batch.messages.push_back(messages_[id - oldest].message);
    batch.next = first + count;
    return batch;
}

std::uint64_t Board::message_before_end(std::uint64_t count) const {
    const std::lock_guard lock(mutex_);
    return next_message_ - std::min<std::uint64_t>(messages_.size(), count);
}

std::optional<Board::Kept> Board::message(std::uint64_t id) const {
    const std::lock_guard lock(mutex_);
    const std::uint64_t oldest = next_message_ - messages_.size();
    if (id < oldest || id >= next_message_) return std::nullopt;
    return messages_[id - oldest];
}

bool Board::push(Command command) {
    const std::lock_guard lock(mutex_);
    return commands_.push(command);
}

std::optional<Command> Board::pop() {
    const std::lock_guard lock(mutex_);
    return commands_.pop();
}

void Board::settle_ridden() {
    ridden_ = chosen_;
    ridden_.push_back(default_vehicle_);
    std::ranges::sort(ridden_);
    const auto duplicates = std::ranges::unique(ridden_);
    ridden_.erase(duplicates.begin(), duplicates.end());
    std::erase_if(rides_, [&](const auto& ride) { return !std::ranges::binary_search(ridden_, ride.first); });
}

void Board::set_ridden(std::vector<std::uint32_t> vehicles) {
    const std::lock_guard lock(mutex_);
    chosen_ = std::move(vehicles);
    settle_ridden();
}

std::vector<std::uint32_t> Board::ridden() const {
    const std::lock_guard lock(mutex_);
    return ridden_;
}

void Board::set_default_vehicle(std::uint32_t vehicle) {
    const std::lock_guard lock(mutex_);
    default_vehicle_ = vehicle;
    settle_ridden();
}

std::uint32_t Board::default_vehicle() const {
    const std::lock_guard lock(mutex_);
    return default_vehicle_;
}

}  // namespace chorus::web_server
