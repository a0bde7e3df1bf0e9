// Containers with a capacity and a rule for what leaves. Nothing in chorus grows with what the
// outside sends.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "chorus/core/slot_index.hpp"

namespace chorus {

// First in, first out. When full, push refuses: the caller counts the loss.
template <class T>
class BoundedQueue {
  public:
    explicit BoundedQueue(std::size_t capacity) : slots_(capacity) { assert(capacity > 0); }

    [[nodiscard]] bool push(T value) {
        if (full()) return false;
        slots_[(first_ + size_) % slots_.size()] = std::move(value);
        ++size_;
        return true;
    }
    std::optional<T> pop() {
        if (empty()) return std::nullopt;
        std::optional<T> value(std::move(slots_[first_]));
        slots_[first_] = T{};
        first_ = (first_ + 1) % slots_.size();
        --size_;
        return value;
    }
    bool empty() const { return size_ == 0; }
    bool full() const { return size_ == slots_.size(); }
    std::size_t size() const { return size_; }
    std::size_t capacity() const { return slots_.size(); }

  private:
    std::vector<T> slots_;
    std::size_t first_ = 0;
    std::size_t size_ = 0;
};

// A list that lies where it is declared, of plain values: for the few things of one call.
template <class T, std::size_t Capacity>
class BoundedList {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

  public:
    BoundedList() = default;
    BoundedList(const BoundedList&) = delete;
    BoundedList& operator=(const BoundedList&) = delete;

    T& push_back(const T& value) {
        assert(size_ < Capacity);
        return *std::construct_at(data() + size_++, value);
    }
    T* data() { return reinterpret_cast<T*>(octets_); }
    const T* data() const { return reinterpret_cast<const T*>(octets_); }
    T* begin() { return data(); }
    T* end() { return data() + size_; }
    const T* begin() const { return data(); }
    const T* end() const { return data() + size_; }
    T& operator[](std::size_t i) { return data()[i]; }
    std::size_t size() const { return size_; }

  private:
    alignas(T) std::byte octets_[Capacity * sizeof(T)];
    std::size_t size_ = 0;
};

// A map that, when full, lets go of the entry least recently found or stored.
//
// Entries, their order and the index lie in three arrays, so that finding one touches a cache line of the index and
// the entry, and making it the latest touches its neighbours in the order only in the small array of links. Memory
// grows with the entries that were there at once, and stays.
template <class Key, class Value, class Hash = std::hash<Key>>
class LruMap {
    template <bool is_const>
    class Iterator;

  public:
    explicit LruMap(std::size_t capacity) : capacity_(capacity) { assert(capacity > 0 && capacity < none); }

    // The entry, now the most recently used; valid until the next put or erase. nullptr: none.
    Value* find(const Key& key) {
        const Slot slot = slot_of(key);
        if (slot == none) return nullptr;
        make_latest(slot);
        return &entries_[slot].second;
    }
    // Looks without counting as use.
    const Value* peek(const Key& key) const {
        const Slot slot = slot_of(key);
        return slot == none ? nullptr : &entries_[slot].second;
    }
    Value& put(const Key& key, Value value) {
        if (Value* known = find(key)) return *known = std::move(value);
        if (size() == capacity_) {
            remove(oldest_);
            ++evicted_;
        }
        const Slot slot = take_slot();
        entries_[slot].first = key;
        entries_[slot].second = std::move(value);
        link_as_latest(slot);
        index_.enter(hash_of(key), slot);
        return entries_[slot].second;
    }
    bool erase(const Key& key) {
        const Slot slot = slot_of(key);
        if (slot == none) return false;
        remove(slot);
        return true;
    }
    template <class Predicate>
    void erase_if(Predicate&& doomed) {
        for (Slot slot = latest_; slot != none;) {
            const Slot next = links_[slot].older;
            if (doomed(std::as_const(entries_[slot].first), entries_[slot].second)) remove(slot);
            slot = next;
        }
    }
    // Lets go of the least recently used entries for as long as they are doomed.
    template <class Predicate>
    void erase_oldest_while(Predicate&& doomed) {
        while (oldest_ != none && doomed(std::as_const(entries_[oldest_].first), entries_[oldest_].second))
            remove(oldest_);
    }
    // Most recently used first.
    auto begin() const { return Iterator<true>(this, latest_); }
    auto end() const { return Iterator<true>(this, none); }
    auto begin() { return Iterator<false>(this, latest_); }
    auto end() { return Iterator<false>(this, none); }
    std::size_t size() const { return index_.size(); }
    std::size_t capacity() const { return capacity_; }
    std::size_t evicted() const { return evicted_; }
    void clear() {
        while (latest_ != none) remove(latest_);
    }

  private:
    using Slot = SlotIndex::Slot;
    static constexpr Slot none = SlotIndex::none;
    struct Links {
        Slot newer = none, older = none;  // of a free slot: `older` is the next free one
    };

    static std::uint32_t hash_of(const Key& key) { return SlotIndex::spread(Hash{}(key)); }
    Slot slot_of(const Key& key) const {
        return index_.find(hash_of(key), [&](Slot slot) { return entries_[slot].first == key; });
    }
    Slot take_slot() {
        if (free_ != none) return std::exchange(free_, links_[free_].older);
        entries_.emplace_back();
        links_.emplace_back();
        return static_cast<Slot>(entries_.size() - 1);
    }
    void link_as_latest(Slot slot) {
        links_[slot] = {none, latest_};
        (latest_ == none ? oldest_ : links_[latest_].newer) = slot;
        latest_ = slot;
    }
    void unlink(Slot slot) {
        const Links links = links_[slot];
        (links.newer == none ? latest_ : links_[links.newer].older) = links.older;
        (links.older == none ? oldest_ : links_[links.older].newer) = links.newer;
    }
    void make_latest(Slot slot) {
        if (slot == latest_) return;
        unlink(slot);
        link_as_latest(slot);
    }
    void remove(Slot slot) {
        index_.leave(hash_of(entries_[slot].first), slot);
        unlink(slot);
        entries_[slot].second = Value{};  // what it owns goes now
        links_[slot].older = std::exchange(free_, slot);
    }

    std::size_t capacity_;
    std::size_t evicted_ = 0;
    std::vector<std::pair<Key, Value>> entries_;
    std::vector<Links> links_;
    SlotIndex index_;
    Slot latest_ = none, oldest_ = none, free_ = none;
};

template <class Key, class Value, class Hash>
template <bool is_const>
class LruMap<Key, Value, Hash>::Iterator {
    using Map = std::conditional_t<is_const, const LruMap, LruMap>;

  public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = std::pair<Key, Value>;
    using difference_type = std::ptrdiff_t;
    using reference = std::conditional_t<is_const, const value_type&, value_type&>;
    using pointer = std::conditional_t<is_const, const value_type*, value_type*>;

    Iterator() = default;
    reference operator*() const { return map_->entries_[slot_]; }
    pointer operator->() const { return &**this; }
    Iterator& operator++() {
        slot_ = map_->links_[slot_].older;
        return *this;
    }
    Iterator operator++(int) {
        Iterator former = *this;
        ++*this;
        return former;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.slot_ == b.slot_; }

  private:
    friend LruMap;
    Iterator(Map* map, Slot slot) : map_(map), slot_(slot) {}
    Map* map_ = nullptr;
    Slot slot_ = none;
};

}  // namespace chorus
