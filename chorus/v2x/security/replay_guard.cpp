#include "chorus/v2x/security/replay_guard.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

#include "chorus/v2x/security/fingerprint.hpp"

namespace chorus::v2x::security {

namespace {

// The message is a hash already.
std::uint32_t hash_of(const ReplayGuard::Key& message) {
    std::uint64_t value = 0;
    std::memcpy(&value, message.data(), sizeof value);
    return SlotIndex::spread(value);
}

}  // namespace

SlotIndex::Slot ReplayGuard::slot_of(const Key& message) const {
    return index_.find(hash_of(message), [&](SlotIndex::Slot slot) { return entries_[slot].message == message; });
}

ReplayGuard::Answer ReplayGuard::look(const Key& message, const SignatureTag& signature, Timestamp generated) const {
    const SlotIndex::Slot known = slot_of(message);
    if (known != SlotIndex::none)
        return entries_[known].signature == signature ? Answer::seen_with_this_signature : Answer::seen;
    return generated <= forgotten_up_to_ ? Answer::forgotten : Answer::unseen;
}

void ReplayGuard::remember(const Key& message, const SignatureTag& signature, Timestamp generated, Timestamp until,
                           Timestamp now) {
    assert(capacity_ > 0);
    while (departures_.size() > 0 && departures_[0].until < now) leave();
    if (slot_of(message) != SlotIndex::none) return;
    if (free_.empty()) {
        free_.push_back(static_cast<SlotIndex::Slot>(entries_.size()));
        entries_.emplace_back();
    }
    const SlotIndex::Slot slot = free_.back();
    free_.pop_back();
    entries_[slot] = {message, signature};
    const std::uint32_t hash = hash_of(message);
    index_.enter(hash, slot);
    departures_.enter({until, generated, hash, slot});
    if (size() <= capacity_) return;
    forgotten_up_to_ = std::max(forgotten_up_to_, departures_[0].generated);
    ++forced_out_;
    leave();
}

void ReplayGuard::Departures::enter(const Departure& departure) {
    if (size_ == ring_.size()) {
        std::rotate(ring_.begin(), ring_.begin() + static_cast<std::ptrdiff_t>(first_), ring_.end());
        first_ = 0;
        ring_.resize(std::max<std::size_t>(16, 2 * size_));
    }
    const auto order = [](const Departure& one) { return std::pair(one.until, one.generated); };
    std::size_t place = size_++;
    for (; place > 0 && order(at(place - 1)) > order(departure); --place) at(place) = at(place - 1);
    at(place) = departure;
}

ReplayGuard::Departure ReplayGuard::Departures::leave() {
    const Departure next = at(0);
    first_ = (first_ + 1) & (ring_.size() - 1);
    --size_;
    return next;
}

void ReplayGuard::leave() {
    const Departure gone = departures_.leave();
    index_.leave(gone.hash, gone.slot);
    free_.push_back(gone.slot);
}

std::uint64_t ReplayGuard::fingerprint() const {
    Fingerprint print;
    print.add(forced_out_).add(forgotten_up_to_);
    for (std::size_t i = 0; i < departures_.size(); ++i)
        print.add(Bytes(entries_[departures_[i].slot].message)).add(departures_[i].until);
    return print.value();
}

}  // namespace chorus::v2x::security
