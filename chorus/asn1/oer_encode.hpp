// Encoding in canonical OER (ITU-T X.696). False: a value breaks its constraint, or there is no room.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

#include "chorus/asn1/inlined.hpp"
#include "chorus/asn1/oer_decode.hpp"
#include "chorus/asn1/relative_oid.hpp"

namespace chorus::asn1::oer {

struct Output {
    std::uint8_t* at;
    std::uint8_t* end;
    unsigned depth = 0;
    bool full = false;  // there was no room

    CHORUS_INLINED bool reserve(std::size_t octets) {
        if (static_cast<std::size_t>(end - at) >= octets) return true;
        full = true;
        return false;
    }
    // the low `octets` octets, big endian
    CHORUS_INLINED bool put(std::uint64_t value, unsigned octets) {
        if (!reserve(octets)) return false;
        for (unsigned i = octets; i-- > 0; value >>= 8) at[i] = static_cast<std::uint8_t>(value);
        at += octets;
        return true;
    }
    CHORUS_INLINED bool copy(const void* from, std::size_t octets) {
        if (!reserve(octets)) return false;
        if (octets > 0) std::memcpy(at, from, octets);
        at += octets;
        return true;
    }
};

template <class T>
CHORUS_INLINED inline bool encode(Output& out, const T& x);

inline unsigned octets_of(std::uint64_t value) {
    return std::max(1u, (static_cast<unsigned>(std::bit_width(value)) + 7) / 8);
}
inline unsigned signed_octets_of(std::int64_t value) {
    return static_cast<unsigned>(std::bit_width(static_cast<std::uint64_t>(value < 0 ? ~value : value))) / 8 + 1;
}

CHORUS_INLINED inline bool encode_length(Output& out, std::size_t length) {
    if (length < 128) return out.put(length, 1);
    const unsigned octets = octets_of(length);
    return octets <= 4 && out.put(0x80 | octets, 1) && out.put(length, octets);
}

// The content is written behind the one octet that most lengths need, and moved for the others.
template <class T>
bool encode_open_type(Output& out, const T& x) {
    std::uint8_t* const start = out.at;
    if (!out.put(0, 1) || !encode(out, x)) return false;
    const auto length = static_cast<std::size_t>(out.at - start) - 1;
    if (length >= 128) {
        const unsigned more = octets_of(length);
        if (!out.reserve(more)) return false;
        std::memmove(start + 1 + more, start + 1, length);
    }
    out.at = start;
    if (!encode_length(out, length)) return false;
    out.at += length;
    return true;
}

// ---- INTEGER

inline bool encode_unsigned(Output& out, std::uint64_t value) {
    const unsigned octets = octets_of(value);
    return out.put(octets, 1) && out.put(value, octets);
}
inline bool encode_signed(Output& out, std::int64_t value) {
    const unsigned octets = signed_octets_of(value);
    return out.put(octets, 1) && out.put(static_cast<std::uint64_t>(value), octets);
}

template <IsInteger T>
CHORUS_INLINED inline bool encode_integer(Output& out, const T& x) {
    using Form = IntegerForm<T>;
    if (!x.valid()) return false;
    if constexpr (Form::octets > 0)
        return out.put(static_cast<std::uint64_t>(x.value), Form::octets);
    else if constexpr (Form::is_signed)
        return encode_signed(out, x.value);
    else
        return encode_unsigned(out, x.value);
}

// ---- ENUMERATED, BIT STRING, strings

template <Enumerated T>
CHORUS_INLINED inline bool encode_enumerated(Output& out, T x) {
    using Shape = ShapeOf<T>;
    const auto number = static_cast<unsigned>(x);
    if (Shape::extent == closed && number >= Shape::root_count) return false;
    if (number < 128) [[likely]]
        return out.put(number, 1);
    return number < 255 && out.put(0x82, 1) && out.put(number, 2);  // 255: some number, nobody knows which
}

template <IsBits T>
bool encode_bits(Output& out, const T& x) {
    const unsigned count = x.size();
    const unsigned octets = (count + 7) / 8;
    if (count > 64 || static_cast<unsigned>(std::bit_width(std::uint64_t{x.bits})) > count) return false;
    if constexpr (!T::fixed_size) {
        if (T::extent == closed && (count < T::lo || count > T::hi)) return false;
        if (!encode_length(out, octets + 1) || !out.put(octets * 8 - count, 1)) return false;
    }
    return out.put(std::uint64_t{x.bits} << (octets * 8 - count), octets);
}

template <IsText T>
bool encode_text(Output& out, const T& x) {
    const std::size_t size = x.size();
    if (size > T::capacity || (T::alphabet != Alphabet::utf8 && size < T::lo)) return false;
    if (!is_in_alphabet<T>(reinterpret_cast<const std::uint8_t*>(x.data()), size)) return false;
    if constexpr (!fixed<T>) {
        if (!encode_length(out, size)) return false;
    }
    return out.copy(x.data(), size);
}

// ---- SEQUENCE OF

template <IsList T>
bool encode_list(Output& out, const T& x) {
    if (T::extent == closed && (x.size() < T::lo || x.size() > T::hi)) return false;
    if (!encode_unsigned(out, x.size())) return false;
    for (const auto& element : x)
        if (!encode(out, element)) return false;
    return true;
}

// ---- CHOICE and open types

CHORUS_INLINED inline bool encode_tag(Output& out, unsigned number) {
    if (number < 63) [[likely]]
        return out.put(0x80 | number, 1);
    return out.put(0xbf, 1) && (number < 128 || out.put(0x80 | number >> 7, 1)) && out.put(number & 0x7f, 1);
}

template <IsChoice T, std::size_t I>
CHORUS_INLINED inline bool encode_alternative(Output& out, const T& x) {
    if (!encode_tag(out, I)) return false;
    if constexpr (I < T::root_count)
        return encode(out, x.template get<I>());
    else
        return encode_open_type(out, x.template get<I>());
}

template <IsChoice T, std::size_t... I>
bool encode_choice(Output& out, const T& x, std::index_sequence<I...>) {
    bool ok = false;  // nothing chosen
    (void)((x.index() == I && (ok = encode_alternative<T, I>(out, x), true)) || ...);
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

template <class M>
CHORUS_INLINED inline bool encode_member(Output& out, const M& m) {
    if constexpr (IsOptional<M>)
        return !m.has_value() || encode(out, *m);
    else if constexpr (IsDefault<M>)
        return m.is_default() || encode(out, m.value);
    else
        return encode(out, m);
}

template <class T, std::size_t... I, class... M>
bool encode_additions(Output& out, std::index_sequence<I...>, const M&... m) {
    constexpr std::size_t root = SequenceShape<T>::root;
    constexpr unsigned count = SequenceShape<T>::additions, octets = (count + 7) / 8, unused = octets * 8 - count;
    static_assert(count <= 64);
    std::uint64_t bitmap = 0;
    ((I > root ? void(bitmap = bitmap << 1 | is_present(m)) : void()), ...);
    if (!encode_length(out, octets + 1) || !out.put(unused, 1) || !out.put(bitmap << unused, octets)) return false;
    return ([&] {
        if constexpr (I > root)
            return !is_present(m) || encode_open_type(out, *m);
        else
            return true;
    }() && ...);
}

template <IsSequence T>
bool encode_sequence(Output& out, const T& x) {
    using Shape = SequenceShape<T>;
    using L = Layout<T>;
    return visit_members(x, [&](const auto&... m) CHORUS_INLINED {
        return [&]<std::size_t... I>(std::index_sequence<I...> all) CHORUS_INLINED {
            bool extended = false;
            if constexpr (Shape::additions > 0) extended = ((I > Shape::root && is_present(m)) || ...);
            std::uint64_t preamble = extended;
            ((I < Shape::root && has_presence_bit<std::remove_cvref_t<decltype(m)>>
                  ? void(preamble = preamble << 1 | is_present(m))
                  : void()),
             ...);
            if (!out.put(preamble << L::spare_bits, L::preamble_octets)) return false;
            if (!((I >= Shape::root || encode_member(out, m)) && ...)) return false;
            if constexpr (Shape::additions > 0) {
                if (extended) return encode_additions<T>(out, all, m...);
            }
            return true;
        }(std::make_index_sequence<sizeof...(m)>{});
    });
}

template <IsRef T>
[[gnu::noinline]] bool encode_reference(Output& out, const T& x) {
    if (!x || out.depth >= maximum_depth) return false;
    ++out.depth;
    const bool ok = encode(out, *x);
    --out.depth;
    return ok;
}

template <class T>
CHORUS_INLINED inline bool encode(Output& out, const T& x) {
    if constexpr (IsInteger<T>)
        return encode_integer(out, x);
    else if constexpr (Enumerated<T>)
        return encode_enumerated(out, x);
    else if constexpr (std::same_as<T, bool>)
        return out.put(x ? 0xff : 0, 1);
    else if constexpr (IsNull<T> || IsMarker<T>)
        return true;
    else if constexpr (IsBits<T>)
        return encode_bits(out, x);
    else if constexpr (IsFixedOctets<T>)
        return out.copy(x.data(), x.size());
    else if constexpr (IsText<T>)
        return encode_text(out, x);
    else if constexpr (IsRelativeOid<T>)
        return is_relative_oid(x) && encode_length(out, x.size()) && out.copy(x.data(), x.size());
    else if constexpr (IsOctetView<T>)
        return (!IsUtf8View<T> || utf8_characters(x)) && encode_length(out, x.size()) && out.copy(x.data(), x.size());
    else if constexpr (IsList<T>)
        return encode_list(out, x);
    else if constexpr (IsChoice<T>)
        return encode_choice(out, x, std::make_index_sequence<T::count>{});
    else if constexpr (IsWrapped<T>)
        return encode_wrapped(out, x, std::make_index_sequence<T::count>{});
    else if constexpr (IsRef<T>)
        return encode_reference(out, x);
    else if constexpr (IsCaptured<T>)
        return encode(out, x.value);  // which may have been changed since it was captured
    else
        return encode_sequence(out, x);
}

}  // namespace chorus::asn1::oer
