// Who is around: the location table of EN 302 636-4-1 clause 8.1. An entry lives itsGnLifetimeLocTE after
// its last fresh position. Entries are found by the link-layer part of the address, which names the
// station in both roles, as source of a packet and as its sender. Full: the entry unused for longest leaves.
//
// A source address is only a claim, so with security an entry belongs to whoever signed its packets, for as long as
// that signer is heard; and one signer holds few entries (limits.hpp). Both go beyond the standard, and cost nothing
// that is legitimate: with its ticket a station changes its address. What remains: an insider who uses another's
// address before it was heard here keeps it while he goes on, for no more than that many addresses.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "chorus/core/bounded.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/geonet/duplicate_list.hpp"
#include "chorus/v2x/geonet/limits.hpp"
#include "chorus/v2x/geonet/position_vector.hpp"

namespace chorus::v2x::geonet {

using SignerId = std::array<std::uint8_t, 8>;  // HashedId8 of a ticket

struct LocationTableEntry {
    LongPositionVector position;
    Timestamp updated;       // when that position arrived
    bool neighbour = false;  // heard directly: a beacon or a single-hop packet of its own
    double data_rate = 0;    // octets per second, exponential moving average (annex B.2)
    DuplicateList duplicates;
    // The rate is sampled over at least rate_window: two packets in one millisecond are no megabyte a second.
    std::uint64_t octets_in_window = 0;
    Timestamp window_start;
    std::optional<SignerId> signer;  // nothing: unsecured
    Timestamp signer_heard;          // its last packet with this source
};

class LocationTable {
  public:
    explicit LocationTable(std::size_t capacity = default_location_table_capacity,
                           Duration lifetime = location_entry_lifetime);

    // The living entry of a station, or nullptr. Valid until the next change of the table.
    const LocationTableEntry* find(const MacAddress& link_layer, Timestamp now) const;

    // Whether packets of this source may come from this signer.
    bool may_use(const MacAddress& source, const SignerId& signer, Timestamp now) const;

    // A packet of this source was accepted. Its position counts only when its timestamp is later than the
    // known one (annex C.2). `direct` makes it a neighbour; multi-hop packets leave that as it is.
    // True when it was no neighbour before and is one now. An entry that changes its signer begins anew.
    bool update(const LongPositionVector& source, std::size_t packet_octets, bool direct, Timestamp now,
                const std::optional<SignerId>& signer = std::nullopt);

    bool heard(const MacAddress& source, std::uint16_t sequence_number, Timestamp now) const;
    // After update(): remembers a packet of this source.
    void remember(const MacAddress& source, std::uint16_t sequence_number);

    bool has_neighbours(Timestamp now) const;
    // The neighbour nearest to `target` among those nearer than we are (greedy forwarding, annex E.2).
    std::optional<MacAddress> nearest_neighbour_to(const Position& target, const Position& own, Timestamp now) const;

    // Forgets what is too old.
    void age(Timestamp now);
    std::size_t size() const { return entries_.size(); }
    std::size_t capacity() const { return entries_.capacity(); }
    // Feeds everything that is known into mix(std::uint64_t), for tests that nothing changed.
    template <class Mix>
    void fingerprint(Mix&& mix) const {
        for (const auto& [address, entry] : entries_) {
            for (const std::uint8_t octet : address.octets) mix(octet);
            mix(static_cast<std::uint64_t>(entry.updated.its_us()));
            mix(entry.position.time_ms);
            mix(entry.octets_in_window << 1 | (entry.neighbour ? 1u : 0u));
            mix(entry.duplicates.fingerprint());
            mix(static_cast<std::uint64_t>(entry.signer_heard.its_us()));
            if (entry.signer)
                for (const std::uint8_t octet : *entry.signer) mix(octet);
        }
    }

  private:
    struct MacHash {
        std::size_t operator()(const MacAddress& address) const;
    };
    bool alive(const LocationTableEntry& entry, Timestamp now) const { return now - entry.updated < lifetime_; }

    Duration lifetime_;
    LruMap<MacAddress, LocationTableEntry, MacHash> entries_;
};

}  // namespace chorus::v2x::geonet
