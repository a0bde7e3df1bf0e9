// Containers with a capacity and a rule for what leaves. Nothing in chorus grows with what the
// outside sends.
#pragma once

#include <cassert>
#include <cstddef>
#include <list>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

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

// A map that, when full, lets go of the entry least recently found or stored.
template <class Key, class Value, class Hash = std::hash<Key>>
class LruMap {
  public:
    explicit LruMap(std::size_t capacity) : capacity_(capacity) { assert(capacity > 0); }
    // Moved, never copied: the index points into the list.
    LruMap(LruMap&&) noexcept = default;
    LruMap& operator=(LruMap&&) noexcept = default;

    // The entry, now the most recently used; valid until the next put or erase. nullptr: none.
    Value* find(const Key& key) {
        const auto at = index_.find(key);
        if (at == index_.end()) return nullptr;
        order_.splice(order_.begin(), order_, at->second);
        return &at->second->second;
    }
    // Looks without counting as use.
    const Value* peek(const Key& key) const {
        const auto at = index_.find(key);
        return at == index_.end() ? nullptr : &at->second->second;
    }
    Value& put(const Key& key, Value value) {
        if (Value* known = find(key)) return *known = std::move(value);
        if (order_.size() == capacity_) {
            index_.erase(order_.back().first);
            order_.pop_back();
            ++evicted_;
        }
        order_.emplace_front(key, std::move(value));
        index_.emplace(key, order_.begin());
        return order_.front().second;
    }
    bool erase(const Key& key) {
        const auto at = index_.find(key);
        if (at == index_.end()) return false;
        order_.erase(at->second);
        index_.erase(at);
        return true;
    }
    template <class Predicate>
    void erase_if(Predicate&& doomed) {
        for (auto at = order_.begin(); at != order_.end();) {
            if (doomed(at->first, at->second)) {
                index_.erase(at->first);
                at = order_.erase(at);
            } else {
                ++at;
            }
        }
    }
    // Lets go of the least recently used entries for as long as they are doomed.
    template <class Predicate>
    void erase_oldest_while(Predicate&& doomed) {
        while (!order_.empty() && doomed(order_.back().first, order_.back().second)) {
            index_.erase(order_.back().first);
            order_.pop_back();
        }
    }
    // Most recently used first.
    auto begin() const { return order_.begin(); }
    auto end() const { return order_.end(); }
    auto begin() { return order_.begin(); }
    auto end() { return order_.end(); }
    std::size_t size() const { return order_.size(); }
    std::size_t capacity() const { return capacity_; }
    std::size_t evicted() const { return evicted_; }
    void clear() {
        order_.clear();
        index_.clear();
    }

  private:
    using Order = std::list<std::pair<Key, Value>>;
    std::size_t capacity_;
    std::size_t evicted_ = 0;
    Order order_;
    std::unordered_map<Key, typename Order::iterator, Hash> index_;
};

}  // namespace chorus
