// OCTET STRING and the character strings.
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "chorus/asn1/integer.hpp"

namespace chorus::asn1 {

enum class Alphabet { octets, ia5, numeric, utf8, relative_oid };

struct TextTag {};

// A string of Lo to Hi characters inside the object, which has room for Capacity octets.
template <Alphabet A, unsigned Lo, unsigned Hi, unsigned Capacity>
class InlineText : public TextTag {
  public:
    using Char = std::conditional_t<A == Alphabet::octets, std::uint8_t, char>;
    static constexpr Alphabet alphabet = A;
    static constexpr unsigned lo = Lo, hi = Hi, capacity = Capacity;

    InlineText() = default;
    constexpr InlineText(std::string_view text) : count_(static_cast<Count>(text.size())) {
        assert(text.size() <= Capacity);
        for (std::size_t i = 0; i < text.size(); ++i) items_[i] = static_cast<Char>(text[i]);
    }
    constexpr InlineText(std::span<const std::uint8_t> octets)
        requires(A == Alphabet::octets)
        : count_(static_cast<Count>(octets.size())) {
        assert(octets.size() <= Capacity);
        std::copy(octets.begin(), octets.end(), items_);
    }
    constexpr std::size_t size() const { return count_; }
    constexpr Char* data() { return items_; }
    constexpr const Char* data() const { return items_; }
    constexpr const Char* begin() const { return items_; }
    constexpr const Char* end() const { return items_ + count_; }
    // The characters are as they were: the caller writes them.
    constexpr void resize_uninitialised(std::size_t n) { count_ = static_cast<Count>(n); }
    std::string_view view() const { return {reinterpret_cast<const char*>(items_), count_}; }

  private:
    using Count = std::conditional_t<(Capacity <= 255), std::uint8_t, std::uint16_t>;
    Count count_;
    Char items_[Capacity];
};

template <unsigned Lo, unsigned Hi = Lo>
using Octets = InlineText<Alphabet::octets, Lo, Hi, Hi>;
template <unsigned Lo, unsigned Hi = Lo>
using IA5String = InlineText<Alphabet::ia5, Lo, Hi, Hi>;
template <unsigned Lo, unsigned Hi = Lo>
using NumericString = InlineText<Alphabet::numeric, Lo, Hi, Hi>;
// The size counts characters and is not visible to the encoding rules; there is room for four octets each.
template <unsigned Lo, unsigned Hi = Lo>
using UTF8String = InlineText<Alphabet::utf8, Lo, Hi, 4 * Hi>;

// OCTET STRING (SIZE (N))
template <std::size_t N>
using FixedOctets = std::array<std::uint8_t, N>;

// OCTET STRING without a small bound: in octet-aligned encodings a view of the input, otherwise of
// the arena.
struct OctetView : std::span<const std::uint8_t> {
    using std::span<const std::uint8_t>::span;
    constexpr OctetView() = default;
    constexpr OctetView(std::span<const std::uint8_t> octets) : std::span<const std::uint8_t>(octets) {}
};

// UTF8String without a small bound, kept in the same way.
struct Utf8View : OctetView {
    constexpr Utf8View() = default;
    constexpr explicit Utf8View(std::span<const std::uint8_t> octets) : OctetView(octets) {}
    explicit Utf8View(std::string_view text)
        : OctetView(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size())) {}
    std::string_view view() const { return {reinterpret_cast<const char*>(data()), size()}; }
};

// RELATIVE-OID: the octets of its contents (X.690 8.20); relative_oid.hpp has them as text.
struct RelativeOid : OctetView {
    constexpr RelativeOid() = default;
    constexpr explicit RelativeOid(std::span<const std::uint8_t> octets) : OctetView(octets) {}
};

namespace detail {
template <class T>
inline constexpr bool is_fixed_octets = false;
template <std::size_t N>
inline constexpr bool is_fixed_octets<std::array<std::uint8_t, N>> = true;
}  // namespace detail

template <class T>
concept IsText = std::derived_from<T, TextTag>;
template <class T>
concept IsFixedOctets = detail::is_fixed_octets<T>;
template <class T>
concept IsOctetView = std::derived_from<T, OctetView>;
template <class T>
concept IsUtf8View = std::same_as<T, Utf8View>;
template <class T>
concept IsRelativeOid = std::same_as<T, RelativeOid>;

}  // namespace chorus::asn1
