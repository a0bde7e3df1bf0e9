#include "chorus/crypto/p256/table.hpp"

#include <sys/mman.h>

#include <cassert>
#include <new>
#include <vector>

namespace chorus::crypto::p256 {

namespace {

constexpr std::size_t page_octets = std::size_t{2} << 20;

// Replaces every number by its inverse, with one inversion and three products each. None may be zero.
template <class Number>
void invert_all(std::vector<Number>& numbers) {
    std::vector<Number> before(numbers.size());
    Number product = Number::one();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        before[i] = product;
        product = product * numbers[i];
    }
    Number inverse = product.inverse();
    for (std::size_t i = numbers.size(); i-- > 0;) {
        const Number number = numbers[i];
        numbers[i] = inverse * before[i];
        inverse = inverse * number;
    }
}

// 2^i Q for i < 256
template <class C>
std::vector<Point<C>> doublings(const Point<C>& q) {
    std::vector<JacobianPoint<C>> chain{JacobianPoint<C>(q)};
    while (chain.size() < 256) chain.push_back(chain.back().doubled());
    std::vector<Coordinate<C>> inverses;
    for (const JacobianPoint<C>& point : chain) inverses.push_back(point.z);
    invert_all(inverses);
    std::vector<Point<C>> points;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const auto zz = inverses[i].squared();
        points.push_back({chain[i].x * zz, chain[i].y * zz * inverses[i]});
    }
    return points;
}

// The sum of two points with different x; `inverse` is that of their difference, b.x - a.x.
template <class C>
Point<C> sum(const Point<C>& a, const Point<C>& b, const Coordinate<C>& inverse) {
    const auto slope = (b.y - a.y) * inverse;
    const auto x = slope.squared() - a.x - b.x;
    return {x, slope * (a.x - x) - a.y};
}

template <class Number>
U256 in_form(const Number& a, Form form) {
    Number scaled = a;
    if (form == Form::r260)
        for (int i = 0; i < 4; ++i) scaled = scaled + scaled;
    return scaled.form();
}

}  // namespace

std::size_t TableMemory::region_octets() const {
    return (points_ * sizeof(TablePoint) + page_octets - 1) / page_octets * page_octets;
}

TableMemory::~TableMemory() {
    for (void* region : regions_) munmap(region, region_octets());
}

TablePoint* TableMemory::take() {
    if (free_.empty()) {
        // So much that a multiple of the page lies within.
        const std::size_t octets = region_octets(), wide = octets + page_octets;
        void* const mapped = mmap(nullptr, wide, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (mapped == MAP_FAILED) throw std::bad_alloc();
        auto* const start = static_cast<std::byte*>(mapped);
        const std::size_t before = (page_octets - reinterpret_cast<std::uintptr_t>(start) % page_octets) % page_octets;
        if (before > 0) munmap(start, before);
        munmap(start + before + octets, wide - before - octets);
        std::byte* const region = start + before;
        (void)madvise(region, octets, MADV_HUGEPAGE);  // else small pages do
        regions_.push_back(region);
        const std::size_t tables = octets / (points_ * sizeof(TablePoint));
        free_.reserve(regions_.size() * tables);
        for (std::size_t i = tables; i-- > 0;)
            free_.push_back(reinterpret_cast<TablePoint*>(region + i * points_ * sizeof(TablePoint)));
    }
    TablePoint* const place = free_.back();
    free_.pop_back();
    return place;
}

// Row j starts with 2^(w j) Q and doubles m times: (2k + 1 + 2^m) 2^(w j) Q = (2k + 1) 2^(w j) Q + 2^(w j + m) Q
// for 2k + 1 < 2^m. No addition meets an equal or opposite point: sum and difference of the multiples are below
// 2^256 < 2n and not zero, and n itself they are not, being small (j = 0) or even. All additions of one m share one
// inversion.
template <class C>
Table Table::of(const TablePoint& point, unsigned width, Form form, TableMemory* memory) {
    assert(!memory || memory->points() == Windows{width}.entries());
    Table table(width, form, memory);
    const Windows windows = table.windows();
    const auto powers = doublings<C>({Coordinate<C>::of_form(point.x), Coordinate<C>::of_form(point.y)});
    std::vector<Point<C>> rows(windows.entries());
    for (unsigned j = 0; j < windows.count(); ++j) rows[windows.row(j)] = powers[width * j];
    for (unsigned m = 1; m < width; ++m) {
        const std::size_t known = std::size_t{1} << (m - 1);
        std::vector<Coordinate<C>> inverses;
        for (unsigned j = 0; j < windows.count() && m < windows.width_of(j); ++j)
            for (std::size_t k = 0; k < known; ++k)
                inverses.push_back(powers[width * j + m].x - rows[windows.row(j) + k].x);
        invert_all(inverses);
        auto inverse = inverses.begin();
        for (unsigned j = 0; j < windows.count() && m < windows.width_of(j); ++j)
            for (std::size_t k = 0; k < known; ++k)
                rows[windows.row(j) + known + k] = sum(rows[windows.row(j) + k], powers[width * j + m], *inverse++);
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        table.points_[i] = {in_form(rows[i].x, form), in_form(rows[i].y, form)};
    return table;
}

template <class C>
const Table& generator_table(Form form) {
    static TableMemory memory(Windows{generator_width}.entries());
    const auto made = [](Form of_form) {
        const Point<C> base = base_point<C>();
        return Table::of<C>({base.x.form(), base.y.form()}, generator_width, of_form, &memory);
    };
    if (form == Form::r260) {
        static const Table table = made(Form::r260);
        return table;
    }
    static const Table table = made(Form::r256);
    return table;
}

template Table Table::of<NistP256>(const TablePoint&, unsigned, Form, TableMemory*);
template Table Table::of<BrainpoolP256>(const TablePoint&, unsigned, Form, TableMemory*);
template const Table& generator_table<NistP256>(Form);
template const Table& generator_table<BrainpoolP256>(Form);

}  // namespace chorus::crypto::p256
