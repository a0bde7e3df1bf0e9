#include "chorus/crypto/p256/table.hpp"

#include <vector>

namespace chorus::crypto::p256 {

namespace {

// Replaces every number by its inverse, with one inversion and three products each. None may be zero.
void invert_all(std::vector<Coordinate>& numbers) {
    std::vector<Coordinate> before(numbers.size());
    Coordinate product = Coordinate::one();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        before[i] = product;
        product = product * numbers[i];
    }
    Coordinate inverse = product.inverse();
    for (std::size_t i = numbers.size(); i-- > 0;) {
        const Coordinate number = numbers[i];
        numbers[i] = inverse * before[i];
        inverse = inverse * number;
    }
}

// 2^i Q for i < 256
std::vector<Point> doublings(const Point& q) {
    std::vector<JacobianPoint> chain{JacobianPoint(q)};
    while (chain.size() < 256) chain.push_back(chain.back().doubled());
    std::vector<Coordinate> inverses;
    for (const JacobianPoint& point : chain) inverses.push_back(point.z);
    invert_all(inverses);
    std::vector<Point> points;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const Coordinate zz = inverses[i].squared();
        points.push_back({chain[i].x * zz, chain[i].y * zz * inverses[i]});
    }
    return points;
}

// The sum of two points with different x; `inverse` is that of their difference, b.x - a.x.
Point sum(const Point& a, const Point& b, const Coordinate& inverse) {
    const Coordinate slope = (b.y - a.y) * inverse;
    const Coordinate x = slope.squared() - a.x - b.x;
    return {x, slope * (a.x - x) - a.y};
}

U256 in_form(const Coordinate& a, Form form) {
    Coordinate scaled = a;
    if (form == Form::r260)
        for (int i = 0; i < 4; ++i) scaled = scaled + scaled;
    return scaled.form();
}

}  // namespace

// Row j starts with 2^(w j) Q and doubles m times: (2k + 1 + 2^m) 2^(w j) Q = (2k + 1) 2^(w j) Q + 2^(w j + m) Q
// for 2k + 1 < 2^m. The multiples 2k + 1 and 2^m differ, and their sum is below the order, so that no addition meets
// an equal or opposite point. All additions of one m share one inversion.
Table::Table(const Point& point, unsigned width, Form form)
    : points_(new TablePoint[Windows{width}.entries()]), width_(width), form_(form) {
    const Windows windows{width};
    const std::vector<Point> powers = doublings(point);
    std::vector<Point> rows(windows.entries());
    for (unsigned j = 0; j < windows.count(); ++j) rows[windows.row(j)] = powers[width * j];
    for (unsigned m = 1; m < width; ++m) {
        const std::size_t known = std::size_t{1} << (m - 1);
        std::vector<Coordinate> inverses;
        for (unsigned j = 0; j < windows.count() && m < windows.width_of(j); ++j)
            for (std::size_t k = 0; k < known; ++k)
                inverses.push_back(powers[width * j + m].x - rows[windows.row(j) + k].x);
        invert_all(inverses);
        auto inverse = inverses.begin();
        for (unsigned j = 0; j < windows.count() && m < windows.width_of(j); ++j)
            for (std::size_t k = 0; k < known; ++k)
                rows[windows.row(j) + known + k] = sum(rows[windows.row(j) + k], powers[width * j + m], *inverse++);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) points_[i] = {in_form(rows[i].x, form), in_form(rows[i].y, form)};
}

const Table& generator_table(Form form) {
    if (form == Form::r260) {
        static const Table table(generator(), generator_width, Form::r260);
        return table;
    }
    static const Table table(generator(), generator_width, Form::r256);
    return table;
}

}  // namespace chorus::crypto::p256
