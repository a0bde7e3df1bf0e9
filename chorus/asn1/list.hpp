// SEQUENCE OF.
#pragma once

#include <cassert>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <type_traits>

#include "chorus/asn1/arena.hpp"
#include "chorus/asn1/integer.hpp"

namespace chorus::asn1 {

struct ListTag {};

// SEQUENCE (SIZE (Lo..Hi)) OF T with the elements inside the object: for small closed sizes.
template <class T, unsigned Lo, unsigned Hi>
class List : public ListTag {
    static_assert(std::is_trivially_copyable_v<T>);
    using Count = std::conditional_t<(Hi <= 255), std::uint8_t, std::uint16_t>;

  public:
    using value_type = T;
    static constexpr unsigned lo = Lo, hi = Hi, capacity = Hi;
    static constexpr Extent extent = closed;

    constexpr List() : count_(0) {}
    constexpr List(std::initializer_list<T> items) : count_(0) {
        for (const T& item : items) push_back(item);
    }
    constexpr std::size_t size() const { return count_; }
    constexpr bool empty() const { return count_ == 0; }
    constexpr T* data() { return items_; }
    constexpr const T* data() const { return items_; }
    constexpr T* begin() { return items_; }
    constexpr T* end() { return items_ + count_; }
    constexpr const T* begin() const { return items_; }
    constexpr const T* end() const { return items_ + count_; }
    constexpr T& operator[](std::size_t i) {
        assert(i < count_);
        return items_[i];
    }
    constexpr const T& operator[](std::size_t i) const {
        assert(i < count_);
        return items_[i];
    }
    constexpr void push_back(const T& item) {
        assert(count_ < Hi);
        items_[count_++] = item;
    }
    // The elements are as they were: the caller writes them.
    constexpr void resize_uninitialised(std::size_t n) { count_ = static_cast<Count>(n); }

  private:
    Count count_;
    union {  // a union leaves its member uninitialised
        T items_[Hi];
    };
};

// SEQUENCE (SIZE (Lo..Hi)) OF T with the elements elsewhere: in the arena that was given to the
// decoder, or in the sender's own array, which must outlive the view.
template <class T, std::uint64_t Lo = 0, std::uint64_t Hi = MAX, Extent E = closed>
class View : public ListTag {
  public:
    using value_type = T;
    static constexpr std::uint64_t lo = Lo, hi = Hi;
    static constexpr Extent extent = E;

    constexpr View() = default;
    constexpr View(std::span<const T> items) : items_(items.data()), count_(static_cast<std::uint32_t>(items.size())) {}
    constexpr std::size_t size() const { return count_; }
    constexpr bool empty() const { return count_ == 0; }
    constexpr const T* data() const { return items_; }
    constexpr const T* begin() const { return items_; }
    constexpr const T* end() const { return items_ + count_; }
    constexpr const T& operator[](std::size_t i) const {
        assert(i < count_);
        return items_[i];
    }

  private:
    const T* items_ = nullptr;
    std::uint32_t count_ = 0;
};

template <class T>
concept IsList = std::derived_from<T, ListTag>;
template <class T>
concept IsInlineList = IsList<T> && requires(T list) { list.resize_uninitialised(std::size_t{1}); };

}  // namespace chorus::asn1
