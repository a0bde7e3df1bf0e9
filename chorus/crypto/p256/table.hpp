// Tables of multiples of a point: with them a multiplication needs no doubling.
//
// An odd scalar u below 2^256 is the sum of (2 c_i - 1) 2^i over i < 256, where c = u / 2 + 2^255 (rounded down):
// every bit of c stands for +1 or -1. w bits v of c at position i make the odd digit 2v - (2^w - 1): positive if
// the top bit of v is set, never zero, and its magnitude is 2k + 1 with k the other bits of v, complemented where
// the digit is negative. An even scalar is replaced by n - u and the sign of the product changed.
// The table has a row for each window, row j the points (2k + 1) 2^(w j) Q for k < 2^(w - 1).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "chorus/crypto/p256/curve.hpp"

namespace chorus::crypto::p256 {

constexpr unsigned table_width_min = 2, table_width_max = 8;
// Shared by all, made once for each curve: 20 rows of 4096 points, 5 MiB.
constexpr unsigned generator_width = 13;

struct Windows {
    unsigned width;

    constexpr unsigned count() const { return (256 + width - 1) / width; }
    constexpr unsigned width_of(unsigned j) const { return j + 1 < count() ? width : 256 - width * (count() - 1); }
    constexpr std::size_t row(unsigned j) const { return std::size_t{j} << (width - 1); }
    constexpr std::size_t entries() const { return row(count() - 1) + (std::size_t{1} << (width_of(count() - 1) - 1)); }
};

// A scalar in the form above: `bits` is c.
struct OddScalar {
    U256 bits;
    bool negative;

    static OddScalar of(U256 scalar, const U256& order) {  // below the order
        const bool even = !is_odd(scalar);
        if (even) subtract(scalar, order, scalar);
        scalar = halved(scalar);
        scalar.word[3] |= std::uint64_t{1} << 63;
        return {scalar, even};
    }
};

struct Digit {
    std::uint32_t entry;  // in its row
    bool negative;
};

[[gnu::always_inline]] inline Digit digit(const OddScalar& scalar, unsigned position, unsigned width) {
    const unsigned word = position / 64, shift = position % 64;
    std::uint64_t v = scalar.bits.word[word] >> shift;
    if (shift + width > 64) v |= scalar.bits.word[word + 1] << (64 - shift);
    const bool positive = v >> (width - 1) & 1;
    const std::uint64_t mask = (std::uint64_t{1} << (width - 1)) - 1;
    return {static_cast<std::uint32_t>((positive ? v : ~v) & mask), scalar.negative == positive};
}

// Coordinates times R modulo p, R = 2^256 for the scalar path and 2^260 for the eight lanes; one cache line.
enum class Form : std::uint8_t { r256, r260 };
struct alignas(64) TablePoint {
    U256 x, y;
    friend bool operator==(const TablePoint&, const TablePoint&) = default;
};

// Places for tables of one size, on pages of 2 MiB where the system has them: a signature reads some sixty points here
// and there, and of a few hundred tables on small pages it must first be found out where each lies.
class TableMemory {
  public:
    explicit TableMemory(std::size_t points) : points_(points) {}  // of a table
    ~TableMemory();
    TableMemory(const TableMemory&) = delete;
    TableMemory& operator=(const TableMemory&) = delete;

    TablePoint* take();
    void give_back(TablePoint* place) { free_.push_back(place); }
    std::size_t points() const { return points_; }
    std::size_t octets() const { return regions_.size() * region_octets(); }  // with the free places

  private:
    std::size_t region_octets() const;

    std::size_t points_;
    std::vector<void*> regions_;
    std::vector<TablePoint*> free_;
};

// Where a table's points go when it goes; without memory of that kind they are ordinary.
struct TablePointsFreed {
    TableMemory* memory = nullptr;
    void operator()(TablePoint* points) const {
        if (memory)
            memory->give_back(points);
        else
            delete[] points;
    }
};

class Table {
  public:
    Table() = default;
    // Of a point in form r256. `memory`: where it lies, and must outlive it; nullptr: wherever.
    template <class C>
    static Table of(const TablePoint& point, unsigned width, Form form, TableMemory* memory = nullptr);

    explicit operator bool() const { return points_ != nullptr; }
    Windows windows() const { return {width_}; }
    Form form() const { return form_; }
    const TablePoint* points() const { return points_.get(); }
    std::size_t octets() const { return points_ ? windows().entries() * sizeof(TablePoint) : 0; }

  private:
    Table(unsigned width, Form form, TableMemory* memory)
        : points_(memory ? memory->take() : new TablePoint[Windows{width}.entries()], TablePointsFreed{memory}),
          width_(width),
          form_(form) {}

    std::unique_ptr<TablePoint[], TablePointsFreed> points_;
    unsigned width_ = 0;
    Form form_ = Form::r256;
};

// Made at the first call, some ten milliseconds.
template <class C>
const Table& generator_table(Form form);

}  // namespace chorus::crypto::p256
