// Bit cursors of the packed encoding rules, reading and writing.
//
// The contract of both: reserve(n) checks the bounds once; the take and put calls that follow, of at
// most n bits together, do not check again. Within a reserved run all widths are constants, so after
// inlining a field is a shift and a mask of a 64-bit window that is loaded about once per 57 bits.
//
// Everything that touches a cursor is inlined or takes it by value: then it lives in registers.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "chorus/asn1/fragment.hpp"
#include "chorus/asn1/inlined.hpp"

namespace chorus::asn1 {

namespace detail {

CHORUS_INLINED inline std::uint64_t big_endian(std::uint64_t v) {
    if constexpr (std::endian::native == std::endian::little) v = __builtin_bswap64(v);
    return v;
}
CHORUS_INLINED inline std::uint64_t load64(const std::uint8_t* from) {
    std::uint64_t v;
    std::memcpy(&v, from, 8);
    return big_endian(v);
}
CHORUS_INLINED inline void store64(std::uint8_t* to, std::uint64_t v) {
    v = big_endian(v);
    std::memcpy(to, &v, 8);
}

}  // namespace detail

class BitReader {
  public:
    // bits that one load of the window is sure to give, whatever the position inside the octet
    static constexpr unsigned window_bits = 57;
    static constexpr std::size_t failed = ~std::size_t{0};

    // `data` must have at least 8 octets: a load near the end starts earlier, and never reads past it.
    BitReader(const std::uint8_t* data, std::size_t octets) : data_(data), last_load_(octets - 8), end_(octets * 8) {}

    CHORUS_INLINED bool reserve(std::size_t bits) {
        assume_reserved(bits);
        return end_ - position_ >= bits;
    }
    // `bits` are known to be there: a part of an earlier reservation that a loop goes through.
    CHORUS_INLINED void assume_reserved(std::size_t bits) {
        left_ = 0;
        reserved_ = bits;
    }

    template <unsigned N>
    CHORUS_INLINED std::uint64_t take() {
        if constexpr (N == 0) {
            return 0;
        } else if constexpr (N > window_bits) {
            const std::uint64_t high = take<N - 32>();
            return high << 32 | take<32>();
        } else {
            if (left_ < N) {
                window_ = window_at(position_);
                left_ = window_bits;
            }
            const std::uint64_t v = window_ >> (64 - N);
            window_ <<= N;
            left_ -= N;
            position_ += N;
            reserved_ -= N;
            return v;
        }
    }
    // A width known only at run time: 1 to 57 bits, the end of a reservation.
    CHORUS_INLINED std::uint64_t take(unsigned bits) {
        const std::uint64_t v = window_at(position_) >> (64 - bits);
        position_ += bits;
        assume_reserved(0);
        return v;
    }
    // Steps over bits that need not be reserved.
    bool skip(std::size_t bits) {
        if (remaining() < bits) return false;
        position_ += bits;
        assume_reserved(0);
        return true;
    }
    // Goes on at `position`, which an out-of-line function reached with a copy of the reader.
    CHORUS_INLINED bool resume(std::size_t position) {
        position_ = position;
        assume_reserved(0);
        return position != failed;
    }

    std::size_t position() const { return position_; }  // in bits
    std::size_t remaining() const { return end_ - position_; }
    // Up to the next octet of the input there are zero bits only.
    CHORUS_INLINED bool padding_is_zero() const {
        const std::size_t phase = position_ & 7;
        return phase == 0 || (data_[position_ >> 3] << phase & 0xff) == 0;
    }
    // A reader of the next `bits` only; they must be there.
    BitReader sub(std::size_t bits) const {
        BitReader r = *this;
        r.end_ = position_ + bits;
        r.assume_reserved(0);
        return r;
    }

  private:
    CHORUS_INLINED std::uint64_t window_at(std::size_t position) const {
        std::size_t octet = position >> 3;
        if (reserved_ < 64) octet = octet < last_load_ ? octet : last_load_;
        return detail::load64(data_ + octet) << (position - octet * 8);
    }

    const std::uint8_t* data_;
    std::size_t last_load_;  // index of the last octet at which 64 bits can be loaded
    std::size_t position_ = 0;
    std::size_t end_;
    std::uint64_t window_ = 0;  // the next bits, top aligned
    unsigned left_ = 0;         // how many of them may be used
    std::size_t reserved_ = 0;  // bits of the reservation not yet taken
};

class BitWriter {
  public:
    // octets of the output that are never part of the result: room for whole stores
    static constexpr std::size_t spare = 8;
    static constexpr unsigned window_bits = 56;

    // `capacity` must be at least `spare`.
    BitWriter(std::uint8_t* output, std::size_t capacity) : output_(output), end_(capacity - spare) {}

    CHORUS_INLINED bool reserve(std::size_t bits) {
        flush();
        return (end_ - octet_) * 8 >= bits + phase_;
    }
    // `value` must not have more than N bits.
    template <unsigned N>
    CHORUS_INLINED void put(std::uint64_t value) {
        if constexpr (N == 0) {
            return;
        } else if constexpr (N > window_bits) {
            put<N - 32>(value >> 32);
            put<32>(value & 0xffffffffu);
        } else {
            if (fill_ + N > window_bits) flush();
            pending_ = pending_ << N | value;
            fill_ += N;
        }
    }
    // A width known only at run time: 1 to 56 bits.
    CHORUS_INLINED void put(std::uint64_t value, unsigned bits) {
        flush();
        pending_ = value;
        fill_ = bits;
        flush();
    }
    CHORUS_INLINED void flush() {
        const std::uint64_t word = fill_ ? partial_ | pending_ << (64 - fill_) >> phase_ : partial_;
        detail::store64(output_ + octet_, word);
        const unsigned total = phase_ + fill_;  // at most 63
        octet_ += total >> 3;
        partial_ = word << (total & ~7u);
        phase_ = total & 7;
        fill_ = 0;
        pending_ = 0;
    }

    void fail() { failed_ = true; }
    CHORUS_INLINED bool ok() const { return !failed_; }

    CHORUS_INLINED std::size_t position() {  // in bits
        flush();
        return octet_ * 8 + phase_;
    }
    // Fills the last octet with zero bits; gives the size in octets.
    CHORUS_INLINED std::size_t finish() {
        flush();
        return octet_ + (phase_ != 0);
    }

    // Open types: the length octet is written before the length is known.
    struct OpenType {
        std::size_t octet;
        unsigned phase;
    };
    // Eight bits must be reserved.
    OpenType begin_open_type() {
        flush();
        const OpenType at{octet_, phase_};
        put<8>(0);
        flush();
        return at;
    }
    bool end_open_type(OpenType at) {
        const std::size_t content = position() - ((at.octet + 1) * 8 + at.phase);
        const std::size_t octets = content == 0 ? 1 : (content + 7) / 8;
        // padding is relative to the start of the content, not of the message
        if (const std::size_t padding = octets * 8 - content; padding > 0) {
            if (!reserve(8)) return false;
            put(0, static_cast<unsigned>(padding));
        }
        if (octets < 128) {
            write_length(at, 8, octets);
            return true;
        }
        return octets < fragment_units ? insert_long_length(at, octets) : insert_fragment_lengths(at, octets);
    }

  private:
    // A second length octet: everything behind the first moves by exactly one octet, at any phase.
    bool insert_long_length(OpenType at, std::size_t octets) {
        if (!reserve(8)) return false;
        std::memmove(output_ + at.octet + 2, output_ + at.octet + 1, octet_ - at.octet);
        ++octet_;
        write_length(at, 16, 0x8000 | octets);
        return true;
    }
    // A length before each fragment and before the last piece: the one octet in front becomes the first of them, and
    // each piece, the last one first, moves by what is put in before it.
    [[gnu::noinline, gnu::cold]] bool insert_fragment_lengths(OpenType at, std::size_t octets) {
        const std::size_t last = octets % fragment_units, fragmented = octets - last;
        const std::size_t fragments = (fragmented + largest_fragment - 1) / largest_fragment;
        const unsigned last_length = last < 128 ? 1 : 2;
        const std::size_t more = fragments + last_length - 1;
        if (!reserve(more * 8)) return false;

        // An octet more than a piece has is moved: at most phases its last bits are there.
        std::uint8_t* const content = output_ + at.octet + 1;
        std::memmove(content + fragmented + more, content + fragmented, last + 1);
        for (std::size_t i = fragments; --i > 0;) {
            const std::size_t begin = i * largest_fragment;
            std::memmove(content + begin + i, content + begin, next_piece(fragmented - begin) + 1);
        }
        octet_ += more;
        for (std::size_t i = 0; i < fragments; ++i) {
            const std::size_t begin = i * largest_fragment;
            write_length({at.octet + begin + i, at.phase}, 8, length_octet_of(next_piece(fragmented - begin)));
        }
        write_length({at.octet + fragmented + fragments, at.phase}, last_length * 8, last < 128 ? last : 0x8000 | last);
        return true;
    }
    void write_length(OpenType at, unsigned bits, std::size_t length) {
        for (unsigned i = 0; i < bits; ++i) {
            const std::size_t bit = at.octet * 8 + at.phase + i;
            const auto mask = static_cast<std::uint8_t>(0x80 >> (bit & 7));
            std::uint8_t& octet = output_[bit >> 3];
            octet = static_cast<std::uint8_t>(length >> (bits - 1 - i) & 1 ? octet | mask : octet & ~mask);
        }
        partial_ = phase_ ? std::uint64_t{static_cast<std::uint8_t>(output_[octet_] & (0xff00 >> phase_))} << 56 : 0;
    }

    std::uint8_t* output_;
    std::size_t octet_ = 0;      // complete octets written
    std::size_t end_;            // capacity without the spare octets
    std::uint64_t partial_ = 0;  // bits of the incomplete octet, top aligned
    unsigned phase_ = 0;         // how many, 0 to 7
    unsigned fill_ = 0;          // bits in pending_, at most window_bits
    std::uint64_t pending_ = 0;  // right aligned
    bool failed_ = false;
};

}  // namespace chorus::asn1
