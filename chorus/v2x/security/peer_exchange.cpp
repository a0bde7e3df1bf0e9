#include "chorus/v2x/security/peer_exchange.hpp"

#include <algorithm>

#include "chorus/v2x/security/fingerprint.hpp"

namespace chorus::v2x::security {

namespace {

template <class List>
void make_room(List& list) {
    if (list.size() >= PeerExchange::capacity) list.erase(list.begin());
}

template <class List>
void note(List& list, const HashedId8& id, Timestamp now) {
    for (auto& known : list) {
        if (known.id != id) continue;
        known.since = now;
        return;
    }
    make_room(list);
    list.push_back({id, now});
}

template <class List>
void forget(List& list, const HashedId8& id) {
    std::erase_if(list, [&](const auto& unknown) { return unknown.id == id; });
}

}  // namespace

void PeerExchange::unknown_ticket(const HashedId8& ticket, Timestamp now) {
    note(tickets_, ticket, now);
    certificate_due_ = true;  // the other does not know us either
}

void PeerExchange::unknown_authority(const HashedId8& authority, Timestamp now) { note(authorities_, authority, now); }

void PeerExchange::ticket_learned(const HashedId8& ticket) { forget(tickets_, ticket); }

void PeerExchange::authority_learned(const HashedId8& authority) { forget(authorities_, authority); }

void PeerExchange::requested(const HashedId3& certificate) {
    if (std::ranges::find(asked_of_us_, certificate) != asked_of_us_.end()) return;
    make_room(asked_of_us_);
    asked_of_us_.push_back(certificate);
}

void PeerExchange::answered(const HashedId8& authority) { done(short_id(authority)); }

bool PeerExchange::wants_authority(const HashedId8& authority) const {
    return std::ranges::any_of(authorities_, [&](const Unknown& unknown) { return unknown.id == authority; });
}

std::vector<HashedId3> PeerExchange::requests(Timestamp now) {
    const auto stale = [now](const Unknown& unknown) { return now - unknown.since > patience; };
    std::erase_if(tickets_, stale);
    std::erase_if(authorities_, stale);
    std::vector<HashedId3> ids;
    const std::size_t kept_for_tickets = std::min(tickets_.size(), request_share);
    for (const Unknown& unknown : authorities_)
        if (ids.size() < request_limit - kept_for_tickets) ids.push_back(short_id(unknown.id));
    for (const Unknown& unknown : tickets_)
        if (ids.size() < request_limit) ids.push_back(short_id(unknown.id));
    return ids;
}

void PeerExchange::done(const HashedId3& certificate) { std::erase(asked_of_us_, certificate); }

std::uint64_t PeerExchange::fingerprint() const {
    Fingerprint print;
    for (const auto* list : {&tickets_, &authorities_}) {
        print.add(list->size());
        for (const Unknown& unknown : *list) print.add(Bytes(unknown.id)).add(unknown.since);
    }
    for (const HashedId3& id : asked_of_us_) print.add(Bytes(id));
    return print.add(certificate_due_).value();
}

}  // namespace chorus::v2x::security
