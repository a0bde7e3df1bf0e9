#include "chorus/v2x/security/replay_guard.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>

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
    while (!departures_.empty() && departures_.front().until < now) leave();
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
    departures_.push_back({until, generated, hash, slot});
    std::ranges::push_heap(departures_, leaves_later);
    if (size() <= capacity_) return;
    forgotten_up_to_ = std::max(forgotten_up_to_, departures_.front().generated);
    ++forced_out_;
    leave();
}

void ReplayGuard::leave() {
    std::ranges::pop_heap(departures_, leaves_later);
    const Departure gone = departures_.back();
    departures_.pop_back();
    index_.leave(gone.hash, gone.slot);
    free_.push_back(gone.slot);
}

std::uint64_t ReplayGuard::fingerprint() const {
    Fingerprint print;
    print.add(forced_out_).add(forgotten_up_to_);
    for (const Departure& entry : departures_) print.add(Bytes(entries_[entry.slot].message)).add(entry.until);
    return print.value();
}

}  // namespace chorus::v2x::security
