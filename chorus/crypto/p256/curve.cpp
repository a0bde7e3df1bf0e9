#include "chorus/crypto/p256/curve.hpp"

namespace chorus::crypto::p256 {

namespace {

// SEC 2, 2.4.2
constexpr Coordinate b =
    Coordinate::of(U256{{0x3bce3c3e27d2604b, 0x651d06b0cc53b0f6, 0xb3ebbd55769886bc, 0x5ac635d8aa3a93e7}});
constexpr Point base = {
    Coordinate::of(U256{{0xf4a13945d898c296, 0x77037d812deb33a0, 0xf8bce6e563a440f2, 0x6b17d1f2e12c4247}}),
    Coordinate::of(U256{{0xcbb6406837bf51f5, 0x2bce33576b315ece, 0x8ee7eb4a7c0f9e16, 0x4fe342e2fe1a7f9b}})};

Coordinate right_side(const Coordinate& x) { return (x.squared() - Coordinate::of(3)) * x + b; }

// a^((p + 1) / 4), a root of every square since p = 3 mod 4. (p + 1) / 4 = 2^254 - 2^222 + 2^190 + 2^94.
Coordinate root(const Coordinate& a) {
    Coordinate power = a;
    for (int i = 252; i >= 0; --i) {
        power = power.squared();
        if (i >= 222 || i == 190 || i == 94) power = power * a;
    }
    return power;
}

}  // namespace

Point generator() { return base; }

bool on_curve(const Point& point) { return point.y.squared() == right_side(point.x); }

std::optional<Point> point_from_octets(Bytes octets) {
    const bool compressed = octets.size() == 33 && (octets[0] == 2 || octets[0] == 3);
    const bool uncompressed = octets.size() == 65 && octets[0] == 4;
    if (!compressed && !uncompressed) return std::nullopt;
    const U256 x = from_octets(octets.data() + 1);
    if (!less(x, Coordinate::modulus)) return std::nullopt;
    Point point{Coordinate::of(x), {}};
    if (uncompressed) {
        const U256 y = from_octets(octets.data() + 33);
        if (!less(y, Coordinate::modulus)) return std::nullopt;
        point.y = Coordinate::of(y);
    } else {
        point.y = root(right_side(point.x));
        if (is_odd(point.y.integer()) != (octets[0] == 3)) point.y = Coordinate() - point.y;
    }
    if (!on_curve(point)) return std::nullopt;
    return point;
}

JacobianPoint JacobianPoint::doubled() const {
    const Coordinate delta = z.squared(), gamma = y.squared(), beta = x * gamma;
    const Coordinate slope = (x - delta) * (x + delta);
    const Coordinate alpha = slope + slope + slope;
    const Coordinate beta2 = beta + beta, beta4 = beta2 + beta2;
    const Coordinate gamma2 = gamma + gamma;
    const Coordinate gamma_squared8 = gamma2.squared() + gamma2.squared();
    JacobianPoint result;
    result.x = alpha.squared() - beta4 - beta4;
    result.y = alpha * (beta4 - result.x) - gamma_squared8;
    result.z = (y + y) * z;
    return result;
}

JacobianPoint JacobianPoint::plus(const JacobianPoint& other) const {
    if (infinite()) return other;
    if (other.infinite()) return *this;
    const Coordinate zz = z.squared(), other_zz = other.z.squared();
    const Coordinate u = x * other_zz, s = y * other_zz * other.z;
    const Coordinate h = other.x * zz - u, r = other.y * zz * z - s;
    if (h.is_zero()) return r.is_zero() ? doubled() : JacobianPoint();
    const Coordinate hh = h.squared(), hhh = h * hh, v = u * hh;
    JacobianPoint result;
    result.x = r.squared() - hhh - v - v;
    result.y = r * (v - result.x) - s * hhh;
    result.z = z * other.z * h;
    return result;
}

bool verify_exactly(const U256& u1, const U256& u2, const Point& key, const U256& r) {
    const JacobianPoint g(base), q(key), both = g.plus(q);
    JacobianPoint sum;
    for (unsigned i = 256; i-- > 0;) {
        sum = sum.doubled();
        const bool with_g = bit(u1, i), with_q = bit(u2, i);
        if (with_g || with_q) sum = sum.plus(with_g && with_q ? both : with_g ? g : q);
    }
    if (sum.infinite()) return false;
    const Coordinate zz = sum.z.squared();
    if (Coordinate::of(r) * zz == sum.x) return true;
    // An x of n or more was reduced to r = x - n: possible for r below p - n.
    U256 unreduced;
    const std::uint64_t carry = add(unreduced, r, GroupOrder::modulus);
    return !carry && less(unreduced, Coordinate::modulus) && Coordinate::of(unreduced) * zz == sum.x;
}

}  // namespace chorus::crypto::p256
