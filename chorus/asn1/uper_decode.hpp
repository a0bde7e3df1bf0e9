// Decoding of unaligned PER (ITU-T X.691).
//
// One rule keeps bounds checks rare: whoever calls decode(in, x) has reserved prefix<X> bits. After a
// part of variable size the SEQUENCE reserves the next run.
//
// Refused: codes that a range does not use, sizes and characters outside their constraint, unknown
// alternatives of closed types, text that is not UTF-8, fragments that are smaller than they could be, recursive types
// nested too deeply, anything but padding behind the value in an open type, and any encoding that ends too early.
// Accepted: everything that a later version of an extensible type may send. Unknown additions are skipped;
// an unknown alternative is is_unknown(); an unknown enumerator keeps its number.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <span>
#include <type_traits>
#include <utility>

#include "chorus/asn1/bits.hpp"
#include "chorus/asn1/inlined.hpp"
#include "chorus/asn1/relative_oid.hpp"
#include "chorus/asn1/uper_layout.hpp"
#include "chorus/asn1/utf8.hpp"

namespace chorus::asn1::uper {

struct Input {
    BitReader bits;
    Arena* arena;
    CHORUS_INLINED bool reserve(std::size_t n) { return bits.reserve(n); }
};

template <class T>
CHORUS_INLINED inline bool decode(Input& in, T& x);

// ---- The rare forms. They are out of line and take the reader by value, so that it stays in registers
// in the code around them; `next` is where to go on, or BitReader::failed.

struct Number {
    std::size_t next;
    std::uint64_t value;
};
inline constexpr Number no_number{BitReader::failed, 0};

// Length determinant without upper bound (X.691 11.9.3.5 to 11.9.3.8), or that of a fragment; nothing is reserved.
[[gnu::noinline]] inline Number read_length(BitReader bits) {
    if (!bits.reserve(8)) return no_number;
    std::uint64_t length = bits.take<8>();
    if (length >= fragment_mark) {
        length = fragment_of(length);
        if (length == 0) return no_number;
    } else if (length >= 128) {
        if (!bits.reserve(8)) return no_number;
        length = (length & 63) << 8 | bits.take<8>();
    }
    return {bits.position(), length};
}
// The length of the piece behind a fragment.
inline Number read_next_length(BitReader bits, std::size_t fragment) {
    const Number length = read_length(bits);
    return may_follow(fragment, length.value) ? length : no_number;
}

// Normally small non-negative whole number (11.6); nothing is reserved.
[[gnu::noinline]] inline Number read_small_number(BitReader bits) {
    if (!bits.reserve(7)) return no_number;
    const std::uint64_t first = bits.take<7>();
    if (first < 64) return {bits.position(), first};
    // a bit 1, a length octet, the number; six bits of the length are in `first`
    if (!bits.reserve(2)) return no_number;
    const std::uint64_t octets = (first & 63) << 2 | bits.take<2>();
    if (octets == 0 || octets > 4 || !bits.reserve(octets * 8)) return no_number;
    const std::uint64_t value = bits.take(static_cast<unsigned>(octets * 8));
    return {bits.position(), value};
}

// Normally small length (11.9.3.4): the number of extension additions, at least 1.
[[gnu::noinline]] inline Number read_small_length(BitReader bits) {
    if (!bits.reserve(7)) return no_number;
    const std::uint64_t first = bits.take<7>();
    if (first < 64) return {bits.position(), first + 1};
    // a bit 1 and a length determinant, which nobody needs to be fragmented
    bits.resume(bits.position() - 6);
    const Number length = read_length(bits);
    return more_follow(length.value) ? no_number : length;
}

// Octets of a whole number behind its length determinant, big endian (at most eight).
struct OctetsOfNumber {
    Number number;
    unsigned octets;
};
inline OctetsOfNumber read_octets_of_number(BitReader bits) {
    const Number octets = read_length(bits);
    if (!bits.resume(octets.next) || octets.value == 0 || octets.value > 8 || !bits.reserve(octets.value * 8))
        return {no_number, 0};
    std::uint64_t value = 0;
    for (std::uint64_t i = 0; i < octets.value; ++i) value = value << 8 | bits.take(8);
    return {{bits.position(), value}, static_cast<unsigned>(octets.value)};
}

// Semi-constrained whole number (11.7), without its offset.
[[gnu::noinline]] inline Number read_semi_constrained(BitReader bits) { return read_octets_of_number(bits).number; }

// Unconstrained whole number (11.8): two's complement, sign extended.
[[gnu::noinline]] inline Number read_unconstrained(BitReader bits) {
    const OctetsOfNumber raw = read_octets_of_number(bits);
    if (raw.number.next == BitReader::failed) return no_number;
    const unsigned unused = 64 - 8 * raw.octets;
    return {raw.number.next,
            static_cast<std::uint64_t>(static_cast<std::int64_t>(raw.number.value << unused) >> unused)};
}

// How many units of so many bits there are in a piece, whose length has been read, and in those that follow it; and
// where the reader stands behind them.
[[gnu::noinline]] inline Number skip_pieces(BitReader bits, std::size_t piece, unsigned unit_bits) {
    for (std::uint64_t units = 0;;) {
        if (!bits.skip(piece * unit_bits)) return no_number;
        units += piece;
        if (!more_follow(piece)) return {bits.position(), units};
        const Number next = read_next_length(bits, piece);
        if (!bits.resume(next.next)) return no_number;
        piece = next.value;
    }
}

// Where the reader stands behind an open type, whatever it holds.
[[gnu::noinline]] inline std::size_t skip_open_type(BitReader bits) {
    const Number length = read_length(bits);
    return bits.resume(length.next) ? skip_pieces(bits, length.value, 8).next : BitReader::failed;
}

// Octets that came in pieces, put together in the arena; nullptr: they are not all there, or there is no room.
struct Gathered {
    const std::uint8_t* octets;
    std::size_t size;
    std::size_t next;
};
[[gnu::noinline, gnu::cold]] inline Gathered gather(BitReader bits, std::size_t piece, Arena* arena) {
    const Number all = skip_pieces(bits, piece, 8);
    auto* const octets = all.next == BitReader::failed ? nullptr : arena->allocate<std::uint8_t>(all.value);
    bits.assume_reserved(0);
    for (std::uint8_t* to = octets; to;) {
        for (std::size_t i = 0; i < piece; ++i) *to++ = static_cast<std::uint8_t>(bits.take(8));
        if (!more_follow(piece)) break;
        const Number next = read_length(bits);
        bits.resume(next.next);
        piece = next.value;
    }
    return {octets, all.value, all.next};
}

// A length determinant in line, or that of the first fragment; 8 bits are reserved.
CHORUS_INLINED inline bool decode_length(Input& in, std::size_t& length) {
    const std::uint64_t first = in.bits.take<8>();
    if (first < 128) {
        length = first;
        return true;
    }
    if (first >= fragment_mark) [[unlikely]] {
        length = fragment_of(first);
        return length != 0;
    }
    if (!in.reserve(8)) return false;
    length = (first & 63) << 8 | in.bits.take<8>();
    return true;
}

template <IsSequence T>
CHORUS_INLINED inline bool decode_sequence(Input& in, T& x);

// Where the reader stands behind x.
template <IsOutOfLine T>
[[gnu::noinline]] std::size_t decode_out_of_line(BitReader bits, Arena* arena, T& x) {
    Input in{bits, arena};
    return in.reserve(prefix<T>) && decode_sequence(in, x) ? in.bits.position() : BitReader::failed;
}

template <class T>
CHORUS_INLINED inline bool reserve_and_decode(Input& in, T& x) {
    if constexpr (IsOutOfLine<T>)
        return in.bits.resume(decode_out_of_line(in.bits, in.arena, x));
    else
        return in.reserve(prefix<T>) && decode(in, x);
}

// Behind the value in an open type are zero bits up to the octet; for an empty value they are an octet (X.691 11.2.1).
[[gnu::noinline]] inline bool is_padding(BitReader bits, bool is_empty) {
    const std::size_t left = bits.remaining();
    bits.assume_reserved(left);
    return left < (is_empty ? 9 : 8) && (left == 0 || bits.take(static_cast<unsigned>(left)) == 0);
}

// Where the reader stands behind an open type that holds x.
template <class T>
[[gnu::noinline]] std::size_t read_open_type(BitReader bits, Arena* arena, T& x) {
    const Number length = read_length(bits);
    if (!bits.resume(length.next)) return BitReader::failed;
    Input content{bits, arena};
    std::size_t next = bits.position() + length.value * 8;
    if (more_follow(length.value)) [[unlikely]] {
        const Gathered all = gather(bits, length.value, arena);
        if (!all.octets) return BitReader::failed;
        content.bits = BitReader(all.octets, all.size);
        next = all.next;
    } else {
        if (bits.remaining() < length.value * 8) return BitReader::failed;
        content.bits = bits.sub(length.value * 8);
    }
    const std::size_t start = content.bits.position();
    const bool ok = reserve_and_decode(content, x) && is_padding(content.bits, content.bits.position() == start);
    return ok ? next : BitReader::failed;
}
template <class T>
CHORUS_INLINED inline bool decode_open_type(Input& in, T& x) {
    return in.bits.resume(read_open_type(in.bits, in.arena, x));
}

// ---- INTEGER

// A value outside the root of an extensible range; what the storage cannot hold becomes its limit.
template <IsInteger T>
CHORUS_INLINED inline bool decode_extended_integer(Input& in, T& x) {
    using Storage = typename T::Storage;
    using Limits = std::numeric_limits<Storage>;
    const Number number = read_unconstrained(in.bits);
    const auto value = static_cast<std::int64_t>(number.value);
    x.value = static_cast<Storage>(std::clamp<std::int64_t>(value, Limits::min(), Limits::max()));
    return in.bits.resume(number.next);
}

template <IsInteger T>
CHORUS_INLINED inline bool decode_unbounded_integer(Input& in, T& x) {
    using Storage = typename T::Storage;
    if constexpr (is_unconstrained<T>) {
        const Number number = read_unconstrained(in.bits);
        x.value = static_cast<Storage>(number.value);
        return in.bits.resume(number.next);
    } else {
        const Number number = read_semi_constrained(in.bits);
        if (number.value >
            static_cast<std::uint64_t>(std::numeric_limits<Storage>::max()) - static_cast<std::uint64_t>(T::lo))
            return false;
        x.value = static_cast<Storage>(static_cast<std::uint64_t>(T::lo) + number.value);
        return in.bits.resume(number.next);
    }
}

template <IsInteger T>
CHORUS_INLINED inline bool decode_integer(Input& in, T& x) {
    constexpr unsigned root_bits = Layout<T>::root_bits;
    if constexpr (!Layout<T>::bounded) {
        return decode_unbounded_integer(in, x);
    } else {
        if constexpr (T::extent == extensible) {
            if (in.bits.take<1>()) [[unlikely]]
                return decode_extended_integer(in, x);
            if constexpr (root_bits + 1 > prefix<T>) {
                if (!in.reserve(root_bits)) return false;
            }
        }
        const std::uint64_t offset = in.bits.take<root_bits>();
        if constexpr (!std::has_single_bit(T::range + 1) && T::range != MAX) {
            if (offset > T::range) return false;
        }
        x.value = static_cast<typename T::Storage>(static_cast<std::uint64_t>(T::lo) + offset);
        return true;
    }
}

// ---- ENUMERATED, BIT STRING, strings

template <Enumerated T>
CHORUS_INLINED inline bool decode_enumerated(Input& in, T& x) {
    using Shape = ShapeOf<T>;
    constexpr unsigned root_bits = Layout<T>::root_bits;
    if constexpr (Shape::extent == extensible) {
        if (in.bits.take<1>()) [[unlikely]] {
            const Number addition = read_small_number(in.bits);
            x = static_cast<T>(std::min<std::uint64_t>(Shape::root_count + addition.value, 255));
            return in.bits.resume(addition.next);
        }
        if constexpr (root_bits > 7) {
            if (!in.reserve(root_bits)) return false;
        }
    }
    const std::uint64_t index = in.bits.take<root_bits>();
    if constexpr (!std::has_single_bit(Shape::root_count)) {
        if (index >= Shape::root_count) return false;
    }
    x = static_cast<T>(index);
    return true;
}

// The bits of a string of `count` bits, of which the first 64 are kept.
struct BitStringContent {
    std::size_t next;
    std::uint64_t bits;
    unsigned count;
};
[[gnu::noinline]] inline BitStringContent read_bit_string(BitReader bits, std::size_t count) {
    if (!bits.reserve(count)) return {BitReader::failed, 0, 0};
    const std::size_t end = more_follow(count) ? skip_pieces(bits, count, 1).next : bits.position() + count;
    const auto kept = static_cast<unsigned>(std::min<std::size_t>(count, 64));
    std::uint64_t content = 0;
    for (unsigned left = kept; left > 0;) {
        const unsigned n = std::min(left, 32u);
        content = content << n | bits.take(n);
        left -= n;
    }
    return {end, content, kept};
}

template <IsBits T>
CHORUS_INLINED inline bool decode_bits(Input& in, T& x) {
    if constexpr (T::fixed_size) {
        x.bits = static_cast<typename T::Storage>(in.bits.take<T::hi>());
        return true;
    } else {
        std::size_t count;
        bool extended = false;
        if constexpr (T::extent == extensible) extended = in.bits.take<1>();
        if constexpr (!Layout<T>::has_size) {
            if (!decode_length(in, count)) return false;
        } else if (extended) [[unlikely]] {
            if (!in.reserve(8) || !decode_length(in, count)) return false;
        } else {
            count = T::lo + in.bits.take<Layout<T>::count_bits>();
            if (count > T::hi) return false;
        }
        const BitStringContent content = read_bit_string(in.bits, count);
        x.bits = static_cast<typename T::Storage>(content.bits);
        x.count = static_cast<std::uint8_t>(content.count);
        return in.bits.resume(content.next);
    }
}

template <IsFixedOctets T>
CHORUS_INLINED inline bool decode_fixed_octets(Input& in, T& x) {
    for (auto& octet : x) octet = static_cast<std::uint8_t>(in.bits.take<8>());
    return true;
}

template <IsText T>
CHORUS_INLINED inline bool decode_text_size(Input& in, std::size_t& size) {
    using L = Layout<T>;
    if constexpr (L::is_utf8) return decode_length(in, size) && size <= T::capacity;
    size = T::lo + in.bits.take<L::count_bits>();
    return size <= T::hi && in.reserve(size * L::char_bits);
}

template <IsText T>
CHORUS_INLINED inline bool decode_character(std::uint64_t code, typename T::Char& character) {
    if constexpr (T::alphabet == Alphabet::numeric) {  // index in " 0123456789"
        if (code > 10) return false;
        character = static_cast<char>(code == 0 ? ' ' : '0' + (code - 1));
    } else if constexpr (T::alphabet == Alphabet::visible) {
        character = static_cast<char>(code);
        return is_visible(static_cast<std::uint8_t>(code));
    } else {
        character = static_cast<typename T::Char>(code);
    }
    return true;
}

template <IsText T>
CHORUS_INLINED inline bool decode_text(Input& in, T& x) {
    constexpr unsigned char_bits = Layout<T>::char_bits;
    std::size_t size = T::hi;
    if constexpr (!fixed<T>) {
        if (!decode_text_size<T>(in, size)) return false;
        if constexpr (Layout<T>::is_utf8) {
            if (!in.reserve(size * char_bits)) return false;
        }
    }
    x.resize_uninitialised(size);
    constexpr unsigned batch = BitReader::window_bits / char_bits;  // characters per load
    for (std::size_t i = 0; i < size;) {
        const auto n = static_cast<unsigned>(std::min<std::size_t>(batch, size - i));
        std::uint64_t codes = in.bits.take(n * char_bits) << (64 - n * char_bits);
        for (unsigned k = 0; k < n; ++k, codes <<= char_bits)
            if (!decode_character<T>(codes >> (64 - char_bits), x.data()[i++])) return false;
    }
    if constexpr (Layout<T>::is_utf8)
        return is_utf8({reinterpret_cast<const std::uint8_t*>(x.data()), size}, T::lo, T::hi);
    return true;
}

// Not aligned here, so the octets are copied into the arena.
inline bool decode_octets(Input& in, std::size_t size, OctetView& x) {
    if (!in.reserve(size * 8)) return false;
    auto* octets = in.arena->allocate<std::uint8_t>(size);
    if (!octets && size > 0) return false;
    for (std::size_t i = 0; i < size; ++i) octets[i] = static_cast<std::uint8_t>(in.bits.take(8));
    x = OctetView(std::span<const std::uint8_t>(octets, size));
    return true;
}
inline bool decode_octet_view(Input& in, OctetView& x) {
    std::size_t size;
    if (!decode_length(in, size)) return false;
    if (!more_follow(size)) [[likely]]
        return decode_octets(in, size, x);
    const Gathered all = gather(in.bits, size, in.arena);
    x = OctetView(std::span<const std::uint8_t>(all.octets, all.octets ? all.size : 0));
    return all.octets && in.bits.resume(all.next);
}
template <IsExtensibleOctets T>
bool decode_extensible_octets(Input& in, T& x) {
    if (in.bits.take<1>()) return in.reserve(8) && decode_octet_view(in, x);
    const std::size_t size = T::lo + in.bits.take<Layout<T>::count_bits>();
    return size <= T::hi && decode_octets(in, size, x);
}

// ---- SEQUENCE OF

template <IsList T>
CHORUS_INLINED inline bool decode_list_size(Input& in, std::size_t& size) {
    using L = Layout<T>;
    if constexpr (T::extent == extensible) {
        if (in.bits.take<1>()) [[unlikely]]  // counted from 0, without upper bound
            return in.reserve(8) && decode_length(in, size);
        if constexpr (L::count_bits > 8) {
            if (!in.reserve(L::count_bits)) return false;
        }
    }
    if constexpr (L::bounded) {
        size = T::lo + in.bits.take<L::count_bits>();
        return size <= T::hi;
    } else {
        return decode_length(in, size) && size >= T::lo;
    }
}

// Room for the elements; nullptr: there is none. An element takes at least one bit of the input, so what
// is asked of the arena is bounded by what was received.
template <IsList T>
CHORUS_INLINED inline typename T::value_type* make_room(Input& in, T& x, std::size_t size) {
    using Element = typename T::value_type;
    if constexpr (IsInlineList<T>) {
        x.resize_uninitialised(size);
        return x.data();
    } else {
        if (in.bits.remaining() < size * std::max<std::size_t>(prefix<Element>, 1)) return nullptr;
        auto* items = in.arena->template allocate<Element>(size);
        x = T(std::span<const Element>(items, items ? size : 0));
        return items;
    }
}

// The piece behind a fragment of a list: its length is read, and the elements that are there move to where it has room
// behind them, since their own lists may lie there.
template <class Element>
struct NextElements {
    std::size_t next;
    Element* items;
    std::size_t size;
};
template <IsList T, class Element = typename T::value_type>
[[gnu::noinline, gnu::cold]] NextElements<Element> make_more_room(BitReader bits, Arena* arena, T& x,
                                                                  std::size_t fragment) {
    static_assert(std::is_trivially_copyable_v<Element>);
    constexpr NextElements<Element> refused{BitReader::failed, nullptr, 0};
    const Number length = read_next_length(bits, fragment);
    if (!bits.resume(length.next)) return refused;
    const std::size_t before = x.size(), size = length.value;
    if (size == 0) return {bits.position(), nullptr, 0};
    if (bits.remaining() < size * std::max<std::size_t>(prefix<Element>, 1)) return refused;
    auto* const items = arena->template allocate<Element>(before + size);
    if (!items) return refused;
    std::memcpy(static_cast<void*>(items), x.data(), before * sizeof(Element));
    x = T(std::span<const Element>(items, before + size));
    return {bits.position(), items + before, size};
}

template <class Element>
CHORUS_INLINED inline bool decode_elements(Input& in, Element* items, std::size_t size) {
    if constexpr (fixed<Element>) {
        if (!in.reserve(size * prefix<Element>)) return false;
        for (std::size_t i = 0; i < size; ++i) {
            in.bits.assume_reserved(prefix<Element>);
            if (!decode(in, *::new (items + i) Element)) return false;
        }
    } else {
        for (std::size_t i = 0; i < size; ++i)
            if (!reserve_and_decode(in, *::new (items + i) Element)) return false;
    }
    return true;
}

template <IsList T>
CHORUS_INLINED inline bool decode_list(Input& in, T& x) {
    using Element = typename T::value_type;
    std::size_t size;
    if (!decode_list_size<T>(in, size)) return false;
    Element* items = make_room(in, x, size);
    if (!items) return size == 0;
    if constexpr (!Layout<T>::fragmentable) {
        return decode_elements(in, items, size);
    } else {
        for (;;) {
            if (!decode_elements(in, items, size)) return false;
            if (!more_follow(size)) [[likely]]
                return true;
            const NextElements<Element> more = make_more_room(in.bits, in.arena, x, size);
            if (!in.bits.resume(more.next)) return false;
            items = more.items;
            size = more.size;
        }
    }
}

// ---- CHOICE and open types

template <IsChoice T, std::size_t... I>
CHORUS_INLINED inline bool decode_root_alternative(Input& in, T& x, std::uint64_t index, std::index_sequence<I...>) {
    bool ok = false;  // an index that no alternative has
    (void)((index == I && (ok = [&]() CHORUS_INLINED {
                               return reserve_and_decode(in, x.template emplace_uninitialised<I>());
                           }(),
                           true)) ||
           ...);
    return ok;
}

template <IsChoice T, std::size_t... I>
bool decode_added_alternative(Input& in, T& x, std::uint64_t index, std::index_sequence<I...>) {
    bool ok = false;
    const bool known =
        ((index == I && (ok = decode_open_type(in, x.template emplace_uninitialised<T::root_count + I>()), true)) ||
         ...);
    if (known) return ok;
    x.set_unknown();
    return in.bits.resume(skip_open_type(in.bits));
}

template <IsChoice T>
CHORUS_INLINED inline bool decode_choice(Input& in, T& x) {
    if constexpr (T::extent == extensible) {
        if (in.bits.take<1>()) [[unlikely]] {
            const Number index = read_small_number(in.bits);
            return in.bits.resume(index.next) &&
                   decode_added_alternative(in, x, index.value, std::make_index_sequence<T::count - T::root_count>{});
        }
    }
    const std::uint64_t index = in.bits.take<Layout<T>::index_bits>();
    return decode_root_alternative(in, x, index, std::make_index_sequence<T::root_count>{});
}

template <IsWrapped T, std::size_t... I>
bool decode_wrapped(Input& in, T& x, std::index_sequence<I...>) {
    if (!decode(in, x.id)) return false;
    bool ok = false;
    const bool known = ((x.id.value == T::template At<I>::id &&
                         (ok = decode_open_type(in, x.content.template emplace_uninitialised<I>()), true)) ||
                        ...);
    if (known) return ok;
    x.content.set_unknown();
    return in.bits.resume(skip_open_type(in.bits));
}

// ---- SEQUENCE

template <class M>
CHORUS_INLINED inline void set_absent(M& m) {
    if constexpr (IsOptional<M>)
        m.reset();
    else if constexpr (IsDefault<M>)
        m = M{};
}

template <class M>
CHORUS_INLINED inline auto& value_of(M& m) {
    if constexpr (IsOptional<M>)
        return m.emplace_uninitialised();
    else
        return m.value;
}

// One member of the root, and the reservation for what follows it.
template <class T, std::size_t I, class M>
CHORUS_INLINED inline bool decode_member(Input& in, [[maybe_unused]] std::uint64_t preamble, M& m) {
    using Shape = SequenceShape<T>;
    if constexpr (I >= Shape::root)
        return true;
    else {
        if constexpr (has_presence_bit<M>) {
            constexpr unsigned bit = Shape::presence - 1 - Shape::template presence_before<I>;
            if (!(preamble >> bit & 1))
                set_absent(m);
            else if (!reserve_and_decode(in, value_of(m)))
                return false;
        } else {
            if (!decode(in, m)) return false;
            if constexpr (fixed<M>) return true;  // still inside the run
        }
        constexpr std::size_t run = run_from<T, I + 1>();
        if constexpr (run > 0)
            return in.reserve(run);
        else
            return true;
    }
}

[[gnu::noinline]] inline std::size_t skip_unknown_additions(BitReader bits, BitReader bitmap, std::uint64_t count) {
    for (; count > 0; --count)
        if (bitmap.take(1) && !bits.resume(skip_open_type(bits))) return BitReader::failed;
    return bits.position();
}

// For a SEQUENCE of which we know no addition.
[[gnu::noinline]] inline std::size_t skip_all_additions(BitReader bits) {
    const Number count = read_small_length(bits);
    if (!bits.resume(count.next)) return BitReader::failed;
    const BitReader bitmap = bits;
    return bits.skip(count.value) ? skip_unknown_additions(bits, bitmap, count.value) : BitReader::failed;
}

template <class T, std::size_t I, class M>
bool decode_addition(Input& in, BitReader& bitmap, std::uint64_t count, M& m) {
    static_assert(IsOptional<M>, "asn1: components after \"...\" must be Optional");
    constexpr std::size_t number = I - SequenceShape<T>::root - 1;
    if (number < count && bitmap.take(1)) return decode_open_type(in, m.emplace_uninitialised());
    m.reset();
    return true;
}

// Known additions are decoded, unknown ones skipped.
template <class T, std::size_t... I, class... M>
bool decode_additions(Input& in, std::index_sequence<I...>, M&... m) {
    constexpr std::size_t known = SequenceShape<T>::additions;
    const Number count = read_small_length(in.bits);
    if (!in.bits.resume(count.next)) return false;
    BitReader bitmap = in.bits;
    if (!in.bits.skip(count.value)) return false;
    const bool ok = ([&] {
        if constexpr (I > SequenceShape<T>::root)
            return decode_addition<T, I>(in, bitmap, count.value, m);
        else
            return true;
    }() && ...);
    if (!ok) return false;
    return count.value <= known || in.bits.resume(skip_unknown_additions(in.bits, bitmap, count.value - known));
}

template <IsSequence T>
CHORUS_INLINED inline bool decode_sequence(Input& in, T& x) {
    using Shape = SequenceShape<T>;
    const std::uint64_t preamble = in.bits.take<Layout<T>::preamble>();
    return visit_members(x, [&](auto&... m) CHORUS_INLINED {
        return [&]<std::size_t... I>(std::index_sequence<I...> all) CHORUS_INLINED {
            if (!(decode_member<T, I>(in, preamble, m) && ...)) return false;
            if constexpr (Shape::extends) {
                if (preamble >> Shape::presence & 1) [[unlikely]] {
                    if constexpr (Shape::additions == 0)
                        return in.bits.resume(skip_all_additions(in.bits));
                    else
                        return decode_additions<T>(in, all, m...);
                }
                ((I > Shape::root ? set_absent(m) : void()), ...);
            }
            return true;
        }(std::make_index_sequence<sizeof...(m)>{});
    });
}

// Recursive types: out of line, the object in the arena.
template <IsRef T>
bool decode_reference(Input& in, T& x) {
    auto* object = in.arena->template allocate<typename T::value_type>(1);
    if (!object) return false;
    x.object = object;
    if (!in.arena->enter()) return false;
    const bool ok = reserve_and_decode(in, *::new (object) typename T::value_type);
    in.arena->leave();
    return ok;
}

template <class T>
CHORUS_INLINED inline bool decode(Input& in, T& x) {
    if constexpr (IsInteger<T>)
        return decode_integer(in, x);
    else if constexpr (Enumerated<T>)
        return decode_enumerated(in, x);
    else if constexpr (std::same_as<T, bool>) {
        x = in.bits.take<1>() != 0;
        return true;
    } else if constexpr (IsNull<T> || IsMarker<T>)
        return true;
    else if constexpr (IsBits<T>)
        return decode_bits(in, x);
    else if constexpr (IsFixedOctets<T>)
        return decode_fixed_octets(in, x);
    else if constexpr (IsText<T>)
        return decode_text(in, x);
    else if constexpr (IsRelativeOid<T>)
        return decode_octet_view(in, x) && is_relative_oid(x);
    else if constexpr (IsUtf8View<T>)
        return decode_octet_view(in, x) && utf8_characters(x);
    else if constexpr (IsExtensibleOctets<T>)
        return decode_extensible_octets(in, x);
    else if constexpr (IsOctetView<T>)
        return decode_octet_view(in, x);
    else if constexpr (IsList<T>)
        return decode_list(in, x);
    else if constexpr (IsChoice<T>)
        return decode_choice(in, x);
    else if constexpr (IsWrapped<T>)
        return decode_wrapped(in, x, std::make_index_sequence<T::count>{});
    else if constexpr (IsRef<T>)
        return decode_reference(in, x);
    else if constexpr (IsOutOfLine<T>)
        return in.bits.resume(decode_out_of_line(in.bits, in.arena, x));
    else
        return decode_sequence(in, x);
}

}  // namespace chorus::asn1::uper
