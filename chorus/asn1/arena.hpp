// Memory for the lists of a decoded message: a bump allocator over octets that the caller owns.
// Decoding never touches the heap; a message that needs more than the arena has is refused.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <type_traits>

namespace chorus::asn1 {

class Arena {
  public:
    // An arena without room: for types that need none.
    constexpr Arena() = default;
    // Room in `memory`, which must outlive everything decoded into it.
    explicit Arena(std::span<std::byte> memory) : first_(memory.data()), next_(first_), end_(first_ + memory.size()) {}

    // `count` uninitialised T, or nullptr when there is no room.
    template <class T>
    T* allocate(std::size_t count) {
        static_assert(std::is_trivially_destructible_v<T>);
        const auto at = (reinterpret_cast<std::uintptr_t>(next_) + alignof(T) - 1) & ~(std::uintptr_t{alignof(T)} - 1);
        const auto end = reinterpret_cast<std::uintptr_t>(end_);
        if (at > end || (end - at) / sizeof(T) < count) return nullptr;
        next_ = reinterpret_cast<std::byte*>(at) + count * sizeof(T);
        return reinterpret_cast<T*>(at);
    }
    // Values of recursive types lie in each other only so deep: enter() before one that is inside another,
    // leave() after it.
    static constexpr unsigned maximum_nesting = 16;
    bool enter() {
        if (nesting_ == maximum_nesting) return false;
        ++nesting_;
        return true;
    }
    void leave() { --nesting_; }
    std::size_t used() const { return static_cast<std::size_t>(next_ - first_); }
    // Forgets everything: what was decoded into the arena before is gone.
    void clear() { next_ = first_; }

  private:
    std::byte* first_ = nullptr;
    std::byte* next_ = nullptr;
    std::byte* end_ = nullptr;
    unsigned nesting_ = 0;
};

// An arena that brings its memory: on the stack of whoever decodes one packet.
template <std::size_t Octets>
class InlineArena : public Arena {
  public:
    InlineArena() : Arena(std::span<std::byte>(memory_)) {}
    InlineArena(const InlineArena&) = delete;
    InlineArena& operator=(const InlineArena&) = delete;

  private:
    alignas(std::max_align_t) std::byte memory_[Octets];
};

// A value and the memory its lists lie in, for messages that outlive the packet they came in. The
// memory is on the heap, so that moving it does not move the lists.
template <class T>
class Decoded {
  public:
    explicit Decoded(std::size_t arena_octets)
        : memory_(new std::byte[arena_octets]), arena(std::span<std::byte>(memory_.get(), arena_octets)) {}

  private:
    std::unique_ptr<std::byte[]> memory_;

  public:
    Arena arena;
    T value{};

    const T* operator->() const { return &value; }
    const T& operator*() const { return value; }
};

}  // namespace chorus::asn1
