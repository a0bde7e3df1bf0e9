#include "chorus/v2x/security/replay_guard.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "chorus/v2x/security/fingerprint.hpp"

namespace chorus::v2x::security {

std::size_t ReplayGuard::KeyHash::operator()(const Key& key) const {
    std::uint64_t value = 0;
    std::memcpy(&value, key.data(), sizeof value);
    return static_cast<std::size_t>(value);
}

ReplayGuard::Answer ReplayGuard::look(const Key& message, const SignatureTag& signature, Timestamp generated) const {
    const auto known = entries_.find(message);
    if (known != entries_.end())
        return known->second.signature == signature ? Answer::seen_with_this_signature : Answer::seen;
    return generated <= forgotten_up_to_ ? Answer::forgotten : Answer::unseen;
}

void ReplayGuard::remember(const Key& message, const SignatureTag& signature, Timestamp generated, Timestamp until,
                           Timestamp now) {
    assert(capacity_ > 0);
    while (!order_.empty() && order_.front()->second.until < now) leave();
    const auto [entry, fresh] = entries_.emplace(message, Entry{signature, generated, until});
    if (!fresh) return;
    order_.push_back(&*entry);
    std::ranges::push_heap(order_, leaves_after);
    if (order_.size() <= capacity_) return;
    forgotten_up_to_ = std::max(forgotten_up_to_, order_.front()->second.generated);
    ++forced_out_;
    leave();
}

// The message breaks a tie, so that the order of arrival does not matter.
bool ReplayGuard::leaves_after(const Entries::value_type* a, const Entries::value_type* b) {
    if (a->second.until != b->second.until) return a->second.until > b->second.until;
    return a->first > b->first;
}

void ReplayGuard::leave() {
    std::ranges::pop_heap(order_, leaves_after);
    entries_.erase(entries_.find(order_.back()->first));
    order_.pop_back();
}

std::uint64_t ReplayGuard::fingerprint() const {
    std::uint64_t sum = 0;  // the order of a hash map must not matter
    for (const auto& [key, entry] : entries_) sum += Fingerprint().add(Bytes(key)).add(entry.until).value();
    return Fingerprint().add(forced_out_).add(forgotten_up_to_).add(sum).value();
}

}  // namespace chorus::v2x::security
