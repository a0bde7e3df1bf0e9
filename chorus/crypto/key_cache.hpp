// The keys on P-256 and brainpoolP256r1 heard lately, and for those heard often a table with which a verification costs
// a quarter.
//
// Which keys earn a table: an authority's at its first use, a sender's after `messages_before_table` verified messages.
// A stranger's, whose certificate is not verified yet, never: whoever floods with new keys fills nothing.
// What leaves: the key not used for longest. Tables have a budget of their own; when it is spent, a table is given up
// only if its key was not used among the last `idle_before_leaving` questions. Else the newcomer goes without: a town
// with more senders than tables must not spend its time on making them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "chorus/core/bounded.hpp"
#include "chorus/crypto/p256/verifier.hpp"
#include "chorus/crypto/public_key.hpp"

namespace chorus::crypto {

struct KeyCacheConfig {
    // Tables per sender are subject to patents in some countries (docs/p256.md): without them eight lanes still verify
    // several times as fast as OpenSSL.
    bool tables = true;
    std::size_t keys = 2048;
    std::size_t octets = std::size_t{64} << 20;         // of all tables together
    std::size_t table_octets = std::size_t{100} << 10;  // of one at most; there are 16, 22, 32, 51, 85, 145, 256 KiB
    unsigned messages_before_table = 4;
    std::uint64_t idle_before_leaving = 4096;
};

// What is known of the holder of a key, by the one who asks.
enum class KeyStanding : std::uint8_t { stranger, sender, authority };

class KeyCache {
  public:
    KeyCache(const KeyCacheConfig& config, p256::Path path);

    // The prepared key, if it is here; it counts as used. Who holds it may do so on another thread, but must let go of
    // it before this ends, and on the thread that calls this.
    std::shared_ptr<const p256::PreparedKey> find(const PublicKey& key);
    // A signature under this key was right.
    void believed(const PublicKey& key, KeyStanding standing);

    std::size_t size() const { return entries_.size(); }
    std::size_t tables() const { return tables_; }
    std::size_t octets() const { return octets_; }  // of tables
    std::uint64_t tables_made() const { return tables_made_; }
    unsigned width() const { return width_; }

  private:
    using Id = std::array<std::uint8_t, 65>;  // curve, x and y
    struct IdHash {
        std::size_t operator()(const Id& id) const;
    };
    struct Entry {
        std::shared_ptr<const p256::PreparedKey> key;  // never changed, only replaced
        unsigned until_table = 0;
        std::uint64_t used = 0;
    };
    static Id id_of(const PublicKey& key);
    void consider_table(Entry& entry);
    bool make_room_for_table();
    void drop_table(Entry& entry);

    KeyCacheConfig config_;
    p256::Path path_;
    unsigned width_ = 0;  // 0: no table fits
    p256::TableMemory memory_;
    LruMap<Id, Entry, IdHash> entries_;
    std::uint64_t questions_ = 0, tables_made_ = 0;
    std::size_t tables_ = 0, octets_ = 0;
};

}  // namespace chorus::crypto
