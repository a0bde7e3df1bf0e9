// Encoding in unaligned PER (ITU-T X.691), in its canonical form: DEFAULT values and empty addition
// groups are left out. Same rule as when decoding: whoever calls encode(out, x) has reserved prefix<X>
// bits. False: a value breaks its constraint, or there is no room.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include "chorus/asn1/bits.hpp"
#include "chorus/asn1/inlined.hpp"
#include "chorus/asn1/relative_oid.hpp"
#include "chorus/asn1/uper_layout.hpp"
#include "chorus/asn1/utf8.hpp"

namespace chorus::asn1::uper {

struct Output {
    BitWriter bits;
    CHORUS_INLINED bool reserve(std::size_t n) { return bits.reserve(n); }
};

template <class T>
CHORUS_INLINED inline bool encode(Output& out, const T& x);

// ---- The rare forms, out of line, by value.

// Before the next piece of what has `length` units left.
[[gnu::noinline]] inline BitWriter put_length(BitWriter bits, std::size_t length) {
    if (!bits.reserve(16)) {
        bits.fail();
        return bits;
    }
    if (length < 128)
        bits.put<8>(length);
    else if (length < fragment_units)
        bits.put<16>(0x8000 | length);
    else
        bits.put<8>(length_octet_of(next_piece(length)));
    bits.flush();
    return bits;
}

[[gnu::noinline]] inline BitWriter put_small_number(BitWriter bits, std::uint64_t value) {
    if (!bits.reserve(7 + 10 + 32)) {
        bits.fail();
        return bits;
    }
    if (value < 64) {
        bits.put<7>(value);
    } else {
        const unsigned octets = (width(value) + 7) / 8;
        bits.put<9>(0x100 | octets);
        bits.put(value, octets * 8);
    }
    bits.flush();
    return bits;
}

[[gnu::noinline]] inline BitWriter put_octets_of_number(BitWriter bits, std::uint64_t value, unsigned octets) {
    if (!bits.reserve(8 + 64)) {
        bits.fail();
        return bits;
    }
    bits.put<8>(octets);
    for (unsigned i = octets; i-- > 0;) bits.put(value >> (8 * i) & 0xff, 8);
    return bits;
}

inline BitWriter put_unconstrained(BitWriter bits, std::int64_t value) {
    const auto magnitude = static_cast<std::uint64_t>(value < 0 ? ~value : value);
    return put_octets_of_number(bits, static_cast<std::uint64_t>(value), width(magnitude) / 8 + 1);
}

CHORUS_INLINED inline bool encode_length(Output& out, std::size_t length) {
    out.bits.flush();
    out.bits = put_length(out.bits, length);
    return out.bits.ok();
}
CHORUS_INLINED inline bool encode_small_number(Output& out, std::uint64_t value) {
    out.bits.flush();
    out.bits = put_small_number(out.bits, value);
    return out.bits.ok();
}

template <IsSequence T>
CHORUS_INLINED inline bool encode_sequence(Output& out, const T& x);

template <IsOutOfLine T>
[[gnu::noinline]] BitWriter encode_out_of_line(BitWriter bits, const T& x) {
    Output out{bits};
    if (!out.reserve(prefix<T>) || !encode_sequence(out, x))
        out.bits.fail();
    else
        out.bits.flush();
    return out.bits;
}
template <IsOutOfLine T>
CHORUS_INLINED inline bool call_out_of_line(Output& out, const T& x) {
    out.bits.flush();
    out.bits = encode_out_of_line(out.bits, x);
    return out.bits.ok();
}

template <class T>
CHORUS_INLINED inline bool reserve_and_encode(Output& out, const T& x) {
    if constexpr (IsOutOfLine<T>)
        return call_out_of_line(out, x);
    else
        return out.reserve(prefix<T>) && encode(out, x);
}

template <class T>
bool encode_open_type(Output& out, const T& x) {
    if (!out.reserve(8)) return false;
    const BitWriter::OpenType at = out.bits.begin_open_type();
    return reserve_and_encode(out, x) && out.bits.end_open_type(at);
}

// ---- INTEGER

template <IsInteger T>
CHORUS_INLINED inline bool encode_unbounded_integer(Output& out, const T& x) {
    out.bits.flush();
    if constexpr (is_unconstrained<T>) {
        out.bits = put_unconstrained(out.bits, x.value);
    } else {
        const std::uint64_t offset = static_cast<std::uint64_t>(x.value) - static_cast<std::uint64_t>(T::lo);
        out.bits = put_octets_of_number(out.bits, offset, std::max(1u, (width(offset) + 7) / 8));
    }
    return out.bits.ok();
}

template <IsInteger T>
CHORUS_INLINED inline bool encode_integer(Output& out, const T& x) {
    constexpr unsigned root_bits = Layout<T>::root_bits;
    if constexpr (!Layout<T>::bounded) {
        return encode_unbounded_integer(out, x);
    } else {
        const std::uint64_t offset = static_cast<std::uint64_t>(x.value) - static_cast<std::uint64_t>(T::lo);
        if constexpr (T::extent == extensible) {
            if (std::cmp_less(x.value, T::lo) || std::cmp_greater(x.value, T::hi)) [[unlikely]] {
                out.bits.put<1>(1);
                out.bits.flush();
                out.bits = put_unconstrained(out.bits, x.value);
                return out.bits.ok();
            }
            if constexpr (root_bits + 1 > prefix<T>) {
                if (!out.reserve(root_bits + 1)) return false;
            }
            out.bits.put<1>(0);
        } else {
            if (offset > T::range) return false;
        }
        out.bits.put<root_bits>(offset);
        return true;
    }
}

// ---- ENUMERATED, BIT STRING, strings

template <Enumerated T>
CHORUS_INLINED inline bool encode_enumerated(Output& out, T x) {
    using Shape = ShapeOf<T>;
    constexpr unsigned root_bits = Layout<T>::root_bits;
    const auto number = static_cast<unsigned>(x);
    if constexpr (Shape::extent == extensible) {
        if (number >= Shape::root_count) [[unlikely]] {
            if (number >= 255) return false;  // some number, nobody knows which
            out.bits.put<1>(1);
            return encode_small_number(out, number - Shape::root_count);
        }
        if constexpr (root_bits > 7) {
            if (!out.reserve(root_bits + 1)) return false;
        }
        out.bits.put<1>(0);
    } else {
        if (number >= Shape::root_count) return false;
    }
    out.bits.put<root_bits>(number);
    return true;
}

inline bool put_bit_string(Output& out, std::uint64_t content, unsigned count) {
    if (count > 64 || (count < 64 && content >> count != 0) || !out.reserve(count)) return false;
    if (count > 32) out.bits.put(content >> 32, count - 32);
    if (const unsigned low = std::min(count, 32u); low > 0) out.bits.put(content & 0xffffffffu, low);
    return true;
}

template <IsBits T>
CHORUS_INLINED inline bool encode_bits(Output& out, const T& x) {
    if constexpr (T::fixed_size) {
        if constexpr (T::hi < sizeof(x.bits) * 8) {
            if (x.bits >> T::hi) return false;
        }
        out.bits.put<T::hi>(x.bits);
        return true;
    } else {
        const unsigned count = x.count;
        if constexpr (!Layout<T>::has_size) return encode_length(out, count) && put_bit_string(out, x.bits, count);
        const bool in_root = count >= T::lo && count <= T::hi;
        if constexpr (T::extent == extensible) out.bits.put<1>(!in_root);
        if (in_root)
            out.bits.put<Layout<T>::count_bits>(count - T::lo);
        else if (T::extent == closed || !encode_length(out, count))
            return false;
        return put_bit_string(out, x.bits, count);
    }
}

template <IsFixedOctets T>
CHORUS_INLINED inline bool encode_fixed_octets(Output& out, const T& x) {
    for (const auto octet : x) out.bits.put<8>(octet);
    return true;
}

// False: not in the alphabet.
template <IsText T>
CHORUS_INLINED inline bool encode_character(typename T::Char character, std::uint64_t& code) {
    code = static_cast<unsigned char>(character);
    if constexpr (T::alphabet == Alphabet::visible) {
        return is_visible(static_cast<std::uint8_t>(character));
    } else if constexpr (T::alphabet == Alphabet::ia5) {
        return code < 128;
    } else if constexpr (T::alphabet == Alphabet::numeric) {
        if (character != ' ' && (character < '0' || character > '9')) return false;
        code = character == ' ' ? 0 : code - '0' + 1;
    }
    return true;
}

template <IsText T>
CHORUS_INLINED inline bool encode_text(Output& out, const T& x) {
    constexpr unsigned char_bits = Layout<T>::char_bits;
    const std::size_t size = x.size();
    if constexpr (Layout<T>::is_utf8) {
        if (size > T::capacity || !is_utf8({reinterpret_cast<const std::uint8_t*>(x.data()), size}, T::lo, T::hi))
            return false;
        if (!encode_length(out, size)) return false;
    } else {
        if (size < T::lo || size > T::hi) return false;
        out.bits.put<Layout<T>::count_bits>(size - T::lo);
    }
    if (!out.reserve(size * char_bits)) return false;
    constexpr unsigned batch = BitWriter::window_bits / char_bits;  // characters per store
    for (std::size_t i = 0; i < size;) {
        const auto n = static_cast<unsigned>(std::min<std::size_t>(batch, size - i));
        std::uint64_t codes = 0;
        for (unsigned k = 0; k < n; ++k) {
            std::uint64_t code;
            if (!encode_character<T>(x.data()[i++], code)) return false;
            codes = codes << char_bits | code;
        }
        out.bits.put(codes, n * char_bits);
    }
    return true;
}

inline bool encode_octets(Output& out, const OctetView& x) {
    if (!out.reserve(x.size() * 8)) return false;
    for (const auto octet : x) out.bits.put(octet, 8);
    return true;
}
inline bool encode_octet_view(Output& out, const OctetView& x) {
    for (OctetView left = x;;) {
        const std::size_t piece = next_piece(left.size());
        if (!encode_length(out, left.size()) || !encode_octets(out, left.first(piece))) return false;
        if (!more_follow(piece)) return true;
        left = left.subspan(piece);
    }
}
template <IsExtensibleOctets T>
bool encode_extensible_octets(Output& out, const T& x) {
    const bool in_root = x.size() >= T::lo && x.size() <= T::hi;
    out.bits.put<1>(!in_root);
    if (!in_root) return encode_octet_view(out, x);
    out.bits.put<Layout<T>::count_bits>(x.size() - T::lo);
    out.bits.flush();
    return encode_octets(out, x);
}

// ---- SEQUENCE OF

template <IsList T>
CHORUS_INLINED inline bool encode_list_size(Output& out, std::size_t size) {
    if constexpr (T::extent == extensible) {
        const bool in_root = size >= T::lo && size <= T::hi;
        out.bits.put<1>(!in_root);
        if (!in_root) [[unlikely]]
            return encode_length(out, size);
    } else {
        if (size < T::lo || size > T::hi) return false;
    }
    if constexpr (Layout<T>::bounded) {
        if constexpr (Layout<T>::count_bits > 8) {
            if (!out.reserve(Layout<T>::count_bits)) return false;
        }
        out.bits.put<Layout<T>::count_bits>(size - T::lo);
        return true;
    } else {
        return encode_length(out, size);
    }
}

template <class Element>
CHORUS_INLINED inline bool encode_elements(Output& out, const Element* items, std::size_t size) {
    if constexpr (fixed<Element>) {
        if (!out.reserve(size * prefix<Element>)) return false;
        for (const Element* end = items + size; items != end; ++items) {
            out.bits.flush();
            if (!encode(out, *items)) return false;
        }
        out.bits.flush();
    } else {
        for (const Element* end = items + size; items != end; ++items)
            if (!reserve_and_encode(out, *items)) return false;
    }
    return true;
}

template <IsList T>
CHORUS_INLINED inline bool encode_list(Output& out, const T& x) {
    if (!encode_list_size<T>(out, x.size())) return false;
    if constexpr (!Layout<T>::fragmentable) {
        return encode_elements(out, x.data(), x.size());
    } else {
        for (const auto* items = x.data();;) {
            const std::size_t left = x.size() - static_cast<std::size_t>(items - x.data()), piece = next_piece(left);
            if (!encode_elements(out, items, piece)) return false;
            if (!more_follow(piece)) [[likely]]
                return true;
            items += piece;
            if (!encode_length(out, left - piece)) return false;
        }
    }
}

// ---- CHOICE and open types

template <IsChoice T, std::size_t I>
CHORUS_INLINED inline bool encode_alternative(Output& out, const T& x) {
    if constexpr (I < T::root_count) {
        if constexpr (T::extent == extensible) out.bits.put<1>(0);
        out.bits.put<Layout<T>::index_bits>(I);
        return reserve_and_encode(out, x.template get<I>());
    } else {
        out.bits.put<1>(1);
        return encode_small_number(out, I - T::root_count) && encode_open_type(out, x.template get<I>());
    }
}

template <IsChoice T, std::size_t... I>
CHORUS_INLINED inline bool encode_choice(Output& out, const T& x, std::index_sequence<I...>) {
    bool ok = false;  // nothing chosen
    (void)((x.index() == I && (ok = [&]() CHORUS_INLINED { return encode_alternative<T, I>(out, x); }(), true)) || ...);
    return ok;
}

template <IsWrapped T, std::size_t... I>
bool encode_wrapped(Output& out, const T& x, std::index_sequence<I...>) {
    return encode(out, x.id) && ((x.content.index() == I && x.id.value == T::template At<I>::id &&
                                  encode_open_type(out, x.content.template get<I>())) ||
                                 ...);
}

// ---- SEQUENCE

template <class M>
CHORUS_INLINED inline bool is_present(const M& m) {
    if constexpr (IsGroup<M>)
        return m.has_value() && visit_members(*m, [](const auto&... member) { return (is_present(member) || ...); });
    else if constexpr (IsOptional<M>)
        return m.has_value();
    else if constexpr (IsDefault<M>)
        return !m.is_default();
    else
        return !IsMarker<M>;
}

// One member of the root, and the reservation for what follows it.
template <class T, std::size_t I, class M>
CHORUS_INLINED inline bool encode_member(Output& out, const M& m) {
    if constexpr (I >= SequenceShape<T>::root)
        return true;
    else {
        if constexpr (IsOptional<M>) {
            if (m.has_value() && !reserve_and_encode(out, *m)) return false;
        } else if constexpr (IsDefault<M>) {
            if (!m.is_default() && !reserve_and_encode(out, m.value)) return false;
        } else {
            if (!encode(out, m)) return false;
            if constexpr (fixed<M>) return true;  // still inside the run
        }
        constexpr std::size_t run = run_from<T, I + 1>();
        if constexpr (run > 0)
            return out.reserve(run);
        else
            return true;
    }
}

template <class T, std::size_t... I, class... M>
bool encode_additions(Output& out, std::index_sequence<I...>, const M&... m) {
    constexpr std::size_t root = SequenceShape<T>::root, count = SequenceShape<T>::additions;
    static_assert(count <= 64);
    if (!out.reserve(7 + count)) return false;
    out.bits.put<7>(count - 1);
    ((I > root ? out.bits.put<1>(is_present(m)) : void()), ...);
    return ([&] {
        if constexpr (I > root)
            return !is_present(m) || encode_open_type(out, *m);
        else
            return true;
    }() && ...);
}

template <IsSequence T>
CHORUS_INLINED inline bool encode_sequence(Output& out, const T& x) {
    using Shape = SequenceShape<T>;
    return visit_members(x, [&](const auto&... m) CHORUS_INLINED {
        return [&]<std::size_t... I>(std::index_sequence<I...> all) CHORUS_INLINED {
            bool extended = false;
            if constexpr (Shape::additions > 0) extended = ((I > Shape::root && is_present(m)) || ...);
            std::uint64_t preamble = extended;
            ((I < Shape::root && has_presence_bit<std::remove_cvref_t<decltype(m)>>
                  ? void(preamble = preamble << 1 | is_present(m))
                  : void()),
             ...);
            out.bits.put<Layout<T>::preamble>(preamble);
            if (!(encode_member<T, I>(out, m) && ...)) return false;
            if constexpr (Shape::additions > 0) {
                if (extended) return encode_additions<T>(out, all, m...);
            }
            return true;
        }(std::make_index_sequence<sizeof...(m)>{});
    });
}

template <class T>
CHORUS_INLINED inline bool encode(Output& out, const T& x) {
    if constexpr (IsInteger<T>)
        return encode_integer(out, x);
    else if constexpr (Enumerated<T>)
        return encode_enumerated(out, x);
    else if constexpr (std::same_as<T, bool>) {
        out.bits.put<1>(x);
        return true;
    } else if constexpr (IsNull<T> || IsMarker<T>)
        return true;
    else if constexpr (IsBits<T>)
        return encode_bits(out, x);
    else if constexpr (IsFixedOctets<T>)
        return encode_fixed_octets(out, x);
    else if constexpr (IsText<T>)
        return encode_text(out, x);
    else if constexpr (IsRelativeOid<T>)
        return is_relative_oid(x) && encode_octet_view(out, x);
    else if constexpr (IsUtf8View<T>)
        return utf8_characters(x) && encode_octet_view(out, x);
    else if constexpr (IsExtensibleOctets<T>)
        return encode_extensible_octets(out, x);
    else if constexpr (IsOctetView<T>)
        return encode_octet_view(out, x);
    else if constexpr (IsList<T>)
        return encode_list(out, x);
    else if constexpr (IsChoice<T>)
        return encode_choice(out, x, std::make_index_sequence<T::count>{});
    else if constexpr (IsWrapped<T>)
        return encode_wrapped(out, x, std::make_index_sequence<T::count>{});
    else if constexpr (IsRef<T>)
        return x.object != nullptr && reserve_and_encode(out, *x);
    else if constexpr (IsOutOfLine<T>)
        return call_out_of_line(out, x);
    else
        return encode_sequence(out, x);
}

}  // namespace chorus::asn1::uper
