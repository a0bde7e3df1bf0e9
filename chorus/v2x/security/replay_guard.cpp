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
    while (!order_.empty() && order_.begin()->first < now) leave();
    if (!entries_.emplace(message, Entry{signature, generated, until}).second) return;
    order_.emplace(until, message);
    if (order_.size() <= capacity_) return;
    forgotten_up_to_ = std::max(forgotten_up_to_, entries_.at(order_.begin()->second).generated);
    ++forced_out_;
    leave();
}

void ReplayGuard::leave() {
    entries_.erase(order_.begin()->second);
    order_.erase(order_.begin());
}

std::uint64_t ReplayGuard::fingerprint() const {
    Fingerprint print;
    print.add(forced_out_).add(forgotten_up_to_);
    for (const auto& [until, key] : order_) print.add(Bytes(key)).add(until);
    return print.value();
}

}  // namespace chorus::v2x::security
