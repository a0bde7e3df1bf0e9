// Decoding of canonical OER (ITU-T X.696).
//
// Same rule as in uper_decode.hpp, counted in octets: whoever calls decode(in, x) has reserved prefix<X>.
//
// Refused: everything that a canonical encoder does not write (lengths and numbers that are not as short as
// they can be, DEFAULT values that are sent, spare bits that are set, empty lists of additions, octets left
// over in an open type), values outside their constraint, unknown alternatives of closed types, nesting
// deeper than maximum_depth, and any encoding that ends too early.
// Accepted: everything that a later version of an extensible type may send. Unknown additions are skipped;
// an unknown alternative is is_unknown(); an unknown enumerator keeps its number.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <new>
#include <span>
#include <utility>

#include "chorus/asn1/inlined.hpp"
#include "chorus/asn1/oer_layout.hpp"
#include "chorus/asn1/relative_oid.hpp"
#include "chorus/asn1/utf8.hpp"

namespace chorus::asn1::oer {

struct Input {
    const std::uint8_t* at;
    const std::uint8_t* end;
    Arena* arena;
    unsigned depth = 0;

    std::size_t remaining() const { return static_cast<std::size_t>(end - at); }
    bool reserve(std::size_t octets) const { return remaining() >= octets; }

    // big endian; the octets are reserved
    template <unsigned Octets>
    CHORUS_INLINED std::uint64_t take() {
        const auto value = load<Octets>();
        at += Octets;
        return value;
    }
    std::uint64_t take(std::size_t octets) {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < octets; ++i) value = value << 8 | at[i];
        at += octets;
        return value;
    }

  private:
    template <unsigned Octets>
    CHORUS_INLINED std::uint64_t load() const {
        const auto unsigned_at = [&](auto number) {
            std::memcpy(&number, at, sizeof number);
            return std::endian::native == std::endian::big ? number : std::byteswap(number);
        };
        if constexpr (Octets == 0) {
            return 0;
        } else if constexpr (Octets == 2) {
            return unsigned_at(std::uint16_t{});
        } else if constexpr (Octets == 4) {
            return unsigned_at(std::uint32_t{});
        } else if constexpr (Octets == 8) {
            return unsigned_at(std::uint64_t{});
        } else {
            std::uint64_t value = 0;
            for (unsigned i = 0; i < Octets; ++i) value = value << 8 | at[i];
            return value;
        }
    }
};

template <class T>
CHORUS_INLINED inline bool decode(Input& in, T& x);

template <class T>
CHORUS_INLINED inline bool reserve_and_decode(Input& in, T& x) {
    return in.reserve(prefix<T>) && decode(in, x);
}

// The rare forms are out of line; the first octet has been taken.
[[gnu::noinline]] inline bool decode_long_length(Input& in, std::size_t first, std::size_t& length) {
    const std::size_t octets = first & 127;
    if (octets == 0 || octets > 4 || !in.reserve(octets)) return false;
    length = in.take(octets);
    const bool shortest = length >= 128 && length >> (8 * (octets - 1)) != 0;
    return shortest && in.reserve(length);
}

// Length determinant (8.6), one octet of which is reserved. What it counts is all there afterwards.
CHORUS_INLINED inline bool decode_length(Input& in, std::size_t& length) {
    length = in.take<1>();
    if (length >= 128) [[unlikely]]
        return decode_long_length(in, length, length);
    return in.reserve(length);
}

inline bool skip_open_type(Input& in) {
    std::size_t length;
    if (!in.reserve(1) || !decode_length(in, length)) return false;
    in.at += length;
    return true;
}

template <class T>
bool decode_open_type(Input& in, T& x) {
    std::size_t length;
    if (!in.reserve(1) || !decode_length(in, length)) return false;
    Input content{in.at, in.at + length, in.arena, in.depth};
    in.at += length;
    return reserve_and_decode(content, x) && content.at == content.end;
}

// ---- INTEGER

inline std::int64_t sign_extended(std::uint64_t value, std::size_t octets) {
    const auto unused = static_cast<unsigned>(64 - 8 * octets);
    return static_cast<std::int64_t>(value << unused) >> unused;
}

// A whole number behind its length determinant, of which one octet is reserved.
inline bool decode_unsigned(Input& in, std::uint64_t& value) {
    std::size_t octets;
    if (!decode_length(in, octets) || octets == 0 || octets > 8) return false;
    value = in.take(octets);
    return octets == 1 || value >> (8 * (octets - 1)) != 0;
}
inline bool decode_signed(Input& in, std::int64_t& value) {
    std::size_t octets;
    if (!decode_length(in, octets) || octets == 0 || octets > 8) return false;
    value = sign_extended(in.take(octets), octets);
    return octets == 1 || value != sign_extended(static_cast<std::uint64_t>(value), octets - 1);
}

template <IsInteger T>
CHORUS_INLINED inline bool decode_integer(Input& in, T& x) {
    using Storage = typename T::Storage;
    using Form = IntegerForm<T>;
    if constexpr (Form::is_signed) {
        std::int64_t value;
        if constexpr (Form::octets > 0)
            value = sign_extended(in.take<Form::octets>(), Form::octets);
        else if (!decode_signed(in, value))
            return false;
        if constexpr (T::extent == extensible) {  // what the storage cannot hold becomes its limit
            using Limits = std::numeric_limits<Storage>;
            value = std::clamp<std::int64_t>(value, Limits::min(), Limits::max());
        } else {
            if (!T::in_range(value)) return false;
        }
        x.value = static_cast<Storage>(value);
    } else {
        std::uint64_t value;
        if constexpr (Form::octets > 0)
            value = in.take<Form::octets>();
        else if (!decode_unsigned(in, value))
            return false;
        if (!T::in_range(value)) return false;
        x.value = static_cast<Storage>(value);
    }
    return true;
}

// ---- ENUMERATED, BOOLEAN, BIT STRING, strings

template <Enumerated T>
CHORUS_INLINED inline bool decode_enumerated(Input& in, T& x) {
    using Shape = ShapeOf<T>;
    std::uint64_t number = in.take<1>();
    if (number >= 128) [[unlikely]] {  // the long form: octet count, two's complement (11.3)
        const std::size_t octets = number & 127;
        if (octets == 0 || octets > 8 || !in.reserve(octets)) return false;
        const std::int64_t value = sign_extended(in.take(octets), octets);
        const bool fits_shorter =
            octets == 1 ? value >= 0 : value == sign_extended(static_cast<std::uint64_t>(value), octets - 1);
        if (fits_shorter) return false;
        number = std::min<std::uint64_t>(static_cast<std::uint64_t>(value), 255);
    }
    if (Shape::extent == closed && number >= Shape::root_count) return false;
    x = static_cast<T>(number);
    return true;
}

inline bool decode_boolean(Input& in, bool& x) {
    const std::uint64_t octet = in.take<1>();
    x = octet != 0;
    return octet == 0 || octet == 0xff;
}

// `count` bits, left aligned in their octets; the first 64 are kept. The octets are reserved.
inline bool take_bits(Input& in, std::size_t count, std::uint64_t& bits) {
    const std::size_t octets = (count + 7) / 8;
    const auto spare = static_cast<unsigned>(octets * 8 - count);
    if (octets > 0 && (in.at[octets - 1] & ((1u << spare) - 1)) != 0) return false;
    const std::size_t kept = std::min<std::size_t>(octets, 8);
    bits = in.take(kept);
    if (kept == octets) bits >>= spare;
    in.at += octets - kept;
    return true;
}

template <IsBits T>
bool decode_bits(Input& in, T& x) {
    std::uint64_t bits = 0;
    if constexpr (T::fixed_size) {
        if (!take_bits(in, T::hi, bits)) return false;
    } else {
        std::size_t length;
        if (!decode_length(in, length) || length == 0) return false;
        const std::uint64_t unused = in.take<1>();
        if (unused > 7 || (length - 1) * 8 < unused) return false;
        const std::size_t count = (length - 1) * 8 - unused;
        if (T::extent == closed && (count < T::lo || count > T::hi)) return false;
        if (!take_bits(in, count, bits)) return false;
        x.count = static_cast<std::uint8_t>(std::min<std::size_t>(count, 64));
    }
    x.bits = static_cast<typename T::Storage>(bits);
    return true;
}

template <IsText T>
bool is_in_alphabet(const std::uint8_t* octets, std::size_t size) {
    if constexpr (T::alphabet == Alphabet::utf8) {
        return is_utf8({octets, size}, T::lo, T::hi);
    } else if constexpr (T::alphabet == Alphabet::visible) {
        return std::all_of(octets, octets + size, is_visible);
    } else if constexpr (T::alphabet == Alphabet::ia5) {
        return std::all_of(octets, octets + size, [](std::uint8_t c) { return c < 128; });
    } else if constexpr (T::alphabet == Alphabet::numeric) {
        return std::all_of(octets, octets + size, [](std::uint8_t c) { return c == ' ' || (c >= '0' && c <= '9'); });
    } else {
        return true;
    }
}

template <IsText T>
bool decode_text(Input& in, T& x) {
    std::size_t size = T::hi;
    if constexpr (!fixed<T>) {
        if (!decode_length(in, size) || size > T::capacity) return false;
        if (T::alphabet != Alphabet::utf8 && size < T::lo) return false;
    }
    if (!is_in_alphabet<T>(in.at, size)) return false;
    x.resize_uninitialised(size);
    if (size > 0) std::memcpy(x.data(), in.at, size);
    in.at += size;
    return true;
}

template <IsFixedOctets T>
CHORUS_INLINED inline bool decode_fixed_octets(Input& in, T& x) {
    std::memcpy(x.data(), in.at, x.size());
    in.at += x.size();
    return true;
}

template <IsOctetView T>
bool decode_octet_view(Input& in, T& x) {
    std::size_t length;
    if (!decode_length(in, length)) return false;
    x = T(std::span(in.at, length));
    in.at += length;
    return !IsUtf8View<T> || utf8_characters(x);
}

// ---- SEQUENCE OF

// Room for the elements; nullptr: there is none. An element is taken to have at least one octet, so what is
// asked of the arena is bounded by what was received.
template <IsList T>
inline typename T::value_type* make_room(Input& in, T& x, std::size_t size) {
    using Element = typename T::value_type;
    if constexpr (IsInlineList<T>) {
        if (size > T::capacity) return nullptr;
        x.resize_uninitialised(size);
        return x.data();
    } else {
        if (in.remaining() / std::max<std::size_t>(prefix<Element>, 1) < size) return nullptr;
        auto* items = in.arena->template allocate<Element>(size);
        x = T(std::span<const Element>(items, items ? size : 0));
        return items;
    }
}

template <IsList T>
bool decode_list(Input& in, T& x) {
    using Element = typename T::value_type;
    std::uint64_t size;
    if (!decode_unsigned(in, size)) return false;
    if (T::extent == closed && (size < T::lo || size > T::hi)) return false;
    if (size > std::numeric_limits<std::uint32_t>::max()) return false;
    Element* items = make_room(in, x, size);
    if (!items) return size == 0;
    if constexpr (fixed<Element>) {
        if (!in.reserve(size * prefix<Element>)) return false;
        for (std::size_t i = 0; i < size; ++i)
            if (!decode(in, *::new (items + i) Element)) return false;
    } else {
        for (std::size_t i = 0; i < size; ++i)
            if (!reserve_and_decode(in, *::new (items + i) Element)) return false;
    }
    return true;
}

// ---- CHOICE and open types

[[gnu::noinline]] inline bool decode_long_tag(Input& in, std::uint64_t& number) {
    number = 0;
    for (unsigned i = 0; i < 4; ++i) {
        if (!in.reserve(1)) return false;
        const std::uint64_t octet = in.take<1>();
        if (i == 0 && octet == 0x80) return false;
        number = number << 7 | (octet & 0x7f);
        if (octet < 0x80) return number >= 63;
    }
    return false;
}

// Tag of an alternative (8.7): context class; numbers from 63 on in further octets of seven bits each.
CHORUS_INLINED inline bool decode_tag(Input& in, std::uint64_t& number) {
    const std::uint64_t first = in.take<1>();
    number = first & 0x3f;
    if (number == 63) [[unlikely]]
        return (first & 0xc0) == 0x80 && decode_long_tag(in, number);
    return (first & 0xc0) == 0x80;
}

template <IsChoice T, std::size_t I>
CHORUS_INLINED inline bool decode_alternative(Input& in, T& x) {
    auto& alternative = x.template emplace_uninitialised<I>();
    if constexpr (I < T::root_count)
        return reserve_and_decode(in, alternative);
    else
        return decode_open_type(in, alternative);
}

template <IsChoice T, std::size_t... I>
bool decode_choice(Input& in, T& x, std::index_sequence<I...>) {
    std::uint64_t number;
    if (!decode_tag(in, number)) return false;
    bool ok = false;
    const bool known = ((number == I && (ok = decode_alternative<T, I>(in, x), true)) || ...);
    if (known) return ok;
    if constexpr (T::extent == closed) return false;
    x.set_unknown();
    return skip_open_type(in);
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
    return skip_open_type(in);
}

// ---- SEQUENCE

template <class M>
inline void set_absent(M& m) {
    if constexpr (IsOptional<M>)
        m.reset();
    else if constexpr (IsDefault<M>)
        m = M{};
}

template <class M>
CHORUS_INLINED inline bool decode_present(Input& in, M& m) {
    if constexpr (IsOptional<M>)
        return reserve_and_decode(in, m.emplace_uninitialised());
    else
        return reserve_and_decode(in, m.value) && !m.is_default();
}

// One member of the root, and the check of what follows it.
template <class T, std::size_t I, class M>
CHORUS_INLINED inline bool decode_member(Input& in, [[maybe_unused]] std::uint64_t preamble, M& m) {
    using Shape = SequenceShape<T>;
    if constexpr (I >= Shape::root) {
        return true;
    } else {
        if constexpr (has_presence_bit<M>) {
            constexpr unsigned bit = Layout<T>::spare_bits + Shape::presence - 1 - Shape::template presence_before<I>;
            if (!(preamble >> bit & 1))
                set_absent(m);
            else if (!decode_present(in, m))
                return false;
        } else {
            if (!decode(in, m)) return false;
            if constexpr (fixed<M>) return true;  // still inside the run
        }
        constexpr std::size_t run = run_from<T, I + 1>();
        return run == 0 || in.reserve(run);
    }
}

//   additions := length   unused : 8 bits   presence : 1 bit each, padded with 0   an open type each
struct Additions {
    const std::uint8_t* bitmap = nullptr;
    std::size_t count = 0;
    bool present(std::size_t i) const { return i < count && (bitmap[i / 8] >> (7 - i % 8) & 1); }
};

inline bool decode_addition_bitmap(Input& in, Additions& additions) {
    std::size_t length;
    if (!in.reserve(1) || !decode_length(in, length) || length < 2) return false;
    const unsigned unused = in.at[0];
    if (unused > 7) return false;
    additions = {in.at + 1, (length - 1) * 8 - unused};
    in.at += length;
    const bool spare_is_zero = (in.at[-1] & ((1u << unused) - 1)) == 0;
    const bool any = std::any_of(additions.bitmap, in.at, [](std::uint8_t octet) { return octet != 0; });
    return spare_is_zero && any;
}

inline bool skip_additions(Input& in, const Additions& additions, std::size_t first) {
    for (std::size_t i = first; i < additions.count; ++i)
        if (additions.present(i) && !skip_open_type(in)) return false;
    return true;
}

template <class T, std::size_t I, class M>
bool decode_addition(Input& in, const Additions& additions, M& m) {
    if constexpr (I <= SequenceShape<T>::root) {
        return true;
    } else {
        static_assert(IsOptional<M>, "asn1: components after \"...\" must be Optional");
        if (additions.present(I - SequenceShape<T>::root - 1)) return decode_open_type(in, m.emplace_uninitialised());
        m.reset();
        return true;
    }
}

// Known additions are decoded, unknown ones skipped.
template <class T, std::size_t... I, class... M>
[[gnu::noinline]] bool decode_additions(Input& in, std::index_sequence<I...>, M&... m) {
    Additions additions;
    return decode_addition_bitmap(in, additions) && (decode_addition<T, I>(in, additions, m) && ...) &&
           skip_additions(in, additions, SequenceShape<T>::additions);
}

template <IsSequence T>
bool decode_sequence(Input& in, T& x) {
    using Shape = SequenceShape<T>;
    using L = Layout<T>;
    const std::uint64_t preamble = in.take<L::preamble_octets>();
    if (preamble & ((1u << L::spare_bits) - 1)) return false;
    return visit_members(x, [&](auto&... m) CHORUS_INLINED {
        return [&]<std::size_t... I>(std::index_sequence<I...> all) CHORUS_INLINED {
            if (!(decode_member<T, I>(in, preamble, m) && ...)) return false;
            if constexpr (Shape::extends) {
                if (preamble >> (8 * L::preamble_octets - 1) & 1) return decode_additions<T>(in, all, m...);
                ((I > Shape::root ? set_absent(m) : void()), ...);
            }
            return true;
        }(std::make_index_sequence<sizeof...(m)>{});
    });
}

// Recursive types: the object in the arena.
template <IsRef T>
[[gnu::noinline]] bool decode_reference(Input& in, T& x) {
    if (in.depth >= maximum_depth) return false;
    auto* object = in.arena->template allocate<typename T::value_type>(1);
    if (!object) return false;
    x.object = object;
    ++in.depth;
    const bool ok = reserve_and_decode(in, *::new (object) typename T::value_type);
    --in.depth;
    return ok;
}

template <IsCaptured T>
CHORUS_INLINED inline bool decode_captured(Input& in, T& x) {
    const std::uint8_t* start = in.at;
    if (!decode(in, x.value)) return false;
    x.octets = {start, in.at};
    return true;
}

template <class T>
CHORUS_INLINED inline bool decode(Input& in, T& x) {
    if constexpr (IsInteger<T>)
        return decode_integer(in, x);
    else if constexpr (Enumerated<T>)
        return decode_enumerated(in, x);
    else if constexpr (std::same_as<T, bool>)
        return decode_boolean(in, x);
    else if constexpr (IsNull<T> || IsMarker<T>)
        return true;
    else if constexpr (IsBits<T>)
        return decode_bits(in, x);
    else if constexpr (IsFixedOctets<T>)
        return decode_fixed_octets(in, x);
    else if constexpr (IsText<T>)
        return decode_text(in, x);
    else if constexpr (IsRelativeOid<T>)
        return decode_octet_view(in, x) && is_relative_oid(x);
    else if constexpr (IsOctetView<T>)
        return decode_octet_view(in, x);
    else if constexpr (IsList<T>)
        return decode_list(in, x);
    else if constexpr (IsChoice<T>)
        return decode_choice(in, x, std::make_index_sequence<T::count>{});
    else if constexpr (IsWrapped<T>)
        return decode_wrapped(in, x, std::make_index_sequence<T::count>{});
    else if constexpr (IsRef<T>)
        return decode_reference(in, x);
    else if constexpr (IsCaptured<T>)
        return decode_captured(in, x);
    else
        return decode_sequence(in, x);
}

}  // namespace chorus::asn1::oer
