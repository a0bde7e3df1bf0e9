// The curve y^2 = x^3 - 3x + b, its points, and exact arithmetic on them: slow, and right in every case.
#pragma once

#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/crypto/p256/residue.hpp"

namespace chorus::crypto::p256 {

// A point other than infinity. The group has prime order: every such point generates it.
struct Point {
    Coordinate x, y;
    friend bool operator==(const Point&, const Point&) = default;
};

Point generator();
bool on_curve(const Point& point);
// SEC 1 2.3.4: 02 or 03 and x, or 04 and x and y. Nothing for other octets, numbers not below p, points off the curve.
std::optional<Point> point_from_octets(Bytes octets);

// The affine point (x / z^2, y / z^3); infinity has z = 0.
struct JacobianPoint {
    Coordinate x = Coordinate::one(), y = Coordinate::one(), z;

    JacobianPoint() = default;  // infinity
    explicit JacobianPoint(const Point& point) : x(point.x), y(point.y), z(Coordinate::one()) {}
    bool infinite() const { return z.is_zero(); }
    JacobianPoint doubled() const;
    // Complete: equal, opposite and infinite operands included.
    JacobianPoint plus(const JacobianPoint& other) const;
};

// Is r the x coordinate of u1 G + u2 key, modulo the order? 0 < r < n.
bool verify_exactly(const U256& u1, const U256& u2, const Point& key, const U256& r);

}  // namespace chorus::crypto::p256
