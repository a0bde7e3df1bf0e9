// The points of a curve and exact arithmetic on them: slow, and right in every case. Points lie on the curve with
// a = -3 (parameters.hpp); C is NistP256 or BrainpoolP256.
#pragma once

#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/crypto/p256/parameters.hpp"

namespace chorus::crypto::p256 {

// A point other than infinity. The group has prime order: every such point generates it.
template <class C>
struct Point {
    Coordinate<C> x, y;
    friend bool operator==(const Point&, const Point&) = default;
};

template <class C>
Point<C> base_point();
// SEC 1 2.3.4: 02 or 03 and x, or 04 and x and y. Nothing for other octets, numbers not below p, points off the curve.
template <class C>
std::optional<Point<C>> point_from_octets(Bytes octets);

// The affine point (x / z^2, y / z^3); infinity has z = 0.
template <class C>
struct JacobianPoint {
    Coordinate<C> x = Coordinate<C>::one(), y = Coordinate<C>::one(), z;

    JacobianPoint() = default;  // infinity
    explicit JacobianPoint(const Point<C>& point) : x(point.x), y(point.y), z(Coordinate<C>::one()) {}
    bool infinite() const { return z.is_zero(); }
    JacobianPoint doubled() const;
    // Complete: equal, opposite and infinite operands included.
    JacobianPoint plus(const JacobianPoint& other) const;
};

// Is r the x coordinate of u1 G + u2 key, modulo the order? 0 < r < n.
template <class C>
bool verify_exactly(const U256& u1, const U256& u2, const Point<C>& key, const U256& r);

}  // namespace chorus::crypto::p256
