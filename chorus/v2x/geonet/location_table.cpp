#include "chorus/v2x/geonet/location_table.hpp"

#include <algorithm>

#include "chorus/geo/local_frame.hpp"

namespace chorus::v2x::geonet {

std::size_t LocationTable::MacHash::operator()(const MacAddress& address) const {
    std::uint64_t value = 0;
    for (const std::uint8_t octet : address.octets) value = value << 8 | octet;
    return static_cast<std::size_t>(value * 0x9e3779b97f4a7c15u);
}

LocationTable::LocationTable(std::size_t capacity, Duration lifetime) : lifetime_(lifetime), entries_(capacity) {}

const LocationTableEntry* LocationTable::find(const MacAddress& link_layer, Timestamp now) const {
    const LocationTableEntry* entry = entries_.peek(link_layer);
    return entry && alive(*entry, now) ? entry : nullptr;
}

bool LocationTable::may_use(const MacAddress& source, const SignerId& signer, Timestamp now) const {
    if (const LocationTableEntry* entry = find(source, now)) {
        if (entry->signer == signer) return true;
        if (entry->signer && now - entry->signer_heard <= address_claim_silence) return false;
    }
    // Only for an address that is new to its signer.
    const auto held = std::count_if(entries_.begin(), entries_.end(), [&](const auto& named) {
        return named.second.signer == signer && alive(named.second, now);
    });
    return static_cast<std::size_t>(held) < addresses_per_signer;
}

bool LocationTable::update(const LongPositionVector& source, std::size_t packet_octets, bool direct, Timestamp now,
                           const std::optional<SignerId>& signer) {
    const MacAddress& key = source.address.link_layer;
    LocationTableEntry* entry = entries_.find(key);
    if (!entry || !alive(*entry, now) || entry->signer != signer) {
        LocationTableEntry fresh;
        fresh.signer = signer;
        fresh.position = source;
        fresh.updated = fresh.window_start = now;
        entry = &entries_.put(key, fresh);
    } else if (is_later(source.time_ms, entry->position.time_ms)) {
        entry->position = source;
        entry->updated = now;
    }
    entry->signer_heard = now;

    entry->octets_in_window += packet_octets;
    if (const Duration window = now - entry->window_start; window >= rate_window) {
        const double rate = static_cast<double>(entry->octets_in_window) / seconds(window);
        entry->data_rate = packet_data_rate_smoothing * entry->data_rate + (1 - packet_data_rate_smoothing) * rate;
        entry->octets_in_window = 0;
        entry->window_start = now;
    }

    if (!direct || entry->neighbour) return false;
    entry->neighbour = true;
    return true;
}

bool LocationTable::heard(const MacAddress& source, std::uint16_t sequence_number, Timestamp now) const {
    const LocationTableEntry* entry = find(source, now);
    return entry && entry->duplicates.contains(sequence_number);
}

void LocationTable::remember(const MacAddress& source, std::uint16_t sequence_number) {
    if (LocationTableEntry* entry = entries_.find(source)) entry->duplicates.add(sequence_number);
}

bool LocationTable::has_neighbours(Timestamp now) const {
    for (const auto& [address, entry] : entries_)
        if (entry.neighbour && alive(entry, now)) return true;
    return false;
}

std::optional<MacAddress> LocationTable::nearest_neighbour_to(const Position& target, const Position& own,
                                                              Timestamp now) const {
    // The plane orders distances rightly up to hundreds of kilometres, and both sides use the same one.
    const geo::LocalFrame frame(target);
    const auto squared_distance = [&](const Position& place) {
        const geo::Vector offset = frame.to_plane(place);
        return geo::dot(offset, offset);
    };
    std::optional<MacAddress> nearest;
    double least = squared_distance(own);
    for (const auto& [address, entry] : entries_) {
        if (!entry.neighbour || !alive(entry, now)) continue;
        const double distance = squared_distance(entry.position.position());
        if (distance < least) {
            least = distance;
            nearest = address;
        }
    }
    return nearest;
}

void LocationTable::age(Timestamp now) {
    entries_.erase_if([&](const MacAddress&, const LocationTableEntry& entry) { return !alive(entry, now); });
}

}  // namespace chorus::v2x::geonet
