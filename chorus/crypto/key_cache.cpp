#include "chorus/crypto/key_cache.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

namespace chorus::crypto {

namespace {

constexpr std::size_t table_octets(unsigned width) { return p256::Windows{width}.entries() * sizeof(p256::TablePoint); }

unsigned widest_within(std::size_t octets) {
    unsigned width = 0;
    for (unsigned w = p256::table_width_min; w <= p256::table_width_max; ++w)
        if (table_octets(w) <= octets) width = w;
    return width;
}

}  // namespace

std::size_t KeyCache::IdHash::operator()(const Id& id) const {
    std::uint64_t x;
    std::memcpy(&x, &id[1], sizeof x);
    return static_cast<std::size_t>(x * 0x9e3779b97f4a7c15u);
}

KeyCache::KeyCache(const KeyCacheConfig& config, p256::Path path)
    : config_(config),
      path_(path),
      width_(config.tables ? widest_within(std::min(config.table_octets, config.octets)) : 0),
      memory_(width_ == 0 ? 1 : p256::Windows{width_}.entries()),
      entries_(config.keys) {}

KeyCache::Id KeyCache::id_of(const PublicKey& key) {
    assert(p256::supported(key.curve()));
    Id id;
    id[0] = static_cast<std::uint8_t>(key.curve());
    std::ranges::copy(key.uncompressed().subspan(1), id.begin() + 1);
    return id;
}

std::shared_ptr<const p256::PreparedKey> KeyCache::find(const PublicKey& key) {
    ++questions_;
    Entry* entry = entries_.find(id_of(key));
    if (!entry) return nullptr;
    entry->used = questions_;
    return entry->key;
}

void KeyCache::believed(const PublicKey& key, KeyStanding standing) {
    if (width_ == 0 || standing == KeyStanding::stranger) return;
    const Id id = id_of(key);
    Entry* entry = entries_.find(id);
    if (!entry) {
        auto prepared = p256::PreparedKey::from_point(key.curve(), key.uncompressed());
        assert(prepared);
        if (entries_.size() == entries_.capacity()) {
            bool left = false;
            entries_.erase_oldest_while([&](const Id&, Entry& oldest) {
                if (left) return false;
                drop_table(oldest);
                return left = true;
            });
        }
        entry = &entries_.put(id, Entry{std::make_shared<const p256::PreparedKey>(std::move(*prepared)),
                                        config_.messages_before_table, questions_});
    }
    if (entry->key->table()) return;
    if (standing == KeyStanding::authority || entry->until_table <= 1)
        consider_table(*entry);
    else
        --entry->until_table;
}

void KeyCache::consider_table(Entry& entry) {
    if (!make_room_for_table()) {
        constexpr unsigned messages_before_next_try = 64;
        entry.until_table = messages_before_next_try;
        return;
    }
    p256::PreparedKey with_table = entry.key->without_table();
    with_table.make_table(width_, path_, &memory_);
    entry.key = std::make_shared<const p256::PreparedKey>(std::move(with_table));
    octets_ += entry.key->table().octets();
    ++tables_;
    ++tables_made_;
}

bool KeyCache::make_room_for_table() {
    if (octets_ + table_octets(width_) <= config_.octets) return true;
    Entry* longest_unused = nullptr;
    for (auto& [id, entry] : entries_)
        if (entry.key->table()) longest_unused = &entry;
    if (!longest_unused || questions_ - longest_unused->used < config_.idle_before_leaving) return false;
    drop_table(*longest_unused);
    return true;
}

void KeyCache::drop_table(Entry& entry) {
    if (!entry.key->table()) return;
    octets_ -= entry.key->table().octets();
    --tables_;
    entry.key = std::make_shared<const p256::PreparedKey>(entry.key->without_table());
    entry.until_table = config_.messages_before_table;
}

}  // namespace chorus::crypto
