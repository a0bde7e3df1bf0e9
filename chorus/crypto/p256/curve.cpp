#include "chorus/crypto/p256/curve.hpp"

namespace chorus::crypto::p256 {

namespace {

// The equation of the standard, before the map to a = -3.
template <class C>
constexpr Coordinate<C> right_side(const Coordinate<C>& x) {
    return (x.squared() + Coordinate<C>::of(C::a)) * x + Coordinate<C>::of(C::b);
}

template <class C>
constexpr bool on_curve(const Coordinate<C>& x, const Coordinate<C>& y) {
    return y.squared() == right_side<C>(x);
}

template <class C>
constexpr Point<C> mapped(const Coordinate<C>& x, const Coordinate<C>& y) {
    return {x * z_squared<C>, y * z_squared<C> * Coordinate<C>::of(C::z)};
}

template <class C>
constexpr bool consistent =
    on_curve<C>(Coordinate<C>::of(C::base_x), Coordinate<C>::of(C::base_y)) &&
    Coordinate<C>::of(C::a) * z_squared<C>.squared() == Coordinate<C>() - Coordinate<C>::of(3) &&
    C::FieldPrime::modulus.word[0] % 4 == 3;
static_assert(consistent<NistP256> && consistent<BrainpoolP256>);

// a^((p + 1) / 4), a root of every square since p = 3 mod 4.
template <class C>
Coordinate<C> root(const Coordinate<C>& a) {
    constexpr U256 exponent = [] {
        U256 p_plus_one;
        add(p_plus_one, C::FieldPrime::modulus, U256{{1, 0, 0, 0}});
        return halved(halved(p_plus_one));
    }();
    Coordinate<C> power = Coordinate<C>::one();
    for (unsigned i = 255; i-- > 0;) {
        power = power.squared();
        if (bit(exponent, i)) power = power * a;
    }
    return power;
}

}  // namespace

template <class C>
Point<C> base_point() {
    static constexpr Point<C> base = mapped<C>(Coordinate<C>::of(C::base_x), Coordinate<C>::of(C::base_y));
    return base;
}

template <class C>
std::optional<Point<C>> point_from_octets(Bytes octets) {
    const bool compressed = octets.size() == 33 && (octets[0] == 2 || octets[0] == 3);
    const bool uncompressed = octets.size() == 65 && octets[0] == 4;
    if (!compressed && !uncompressed) return std::nullopt;
    const U256 x_number = from_octets(octets.data() + 1);
    if (!less(x_number, C::FieldPrime::modulus)) return std::nullopt;
    const auto x = Coordinate<C>::of(x_number);
    Coordinate<C> y;
    if (uncompressed) {
        const U256 y_number = from_octets(octets.data() + 33);
        if (!less(y_number, C::FieldPrime::modulus)) return std::nullopt;
        y = Coordinate<C>::of(y_number);
    } else {
        y = root<C>(right_side<C>(x));
        if (is_odd(y.integer()) != (octets[0] == 3)) y = Coordinate<C>() - y;
    }
    if (!on_curve<C>(x, y)) return std::nullopt;
    return mapped<C>(x, y);
}

template <class C>
JacobianPoint<C> JacobianPoint<C>::doubled() const {
    const auto delta = z.squared(), gamma = y.squared(), beta = x * gamma;
    const auto slope = (x - delta) * (x + delta);
    const auto alpha = slope + slope + slope;
    const auto beta2 = beta + beta, beta4 = beta2 + beta2;
    const auto gamma2 = gamma + gamma;
    const auto gamma_squared8 = gamma2.squared() + gamma2.squared();
    JacobianPoint result;
    result.x = alpha.squared() - beta4 - beta4;
    result.y = alpha * (beta4 - result.x) - gamma_squared8;
    result.z = (y + y) * z;
    return result;
}

template <class C>
JacobianPoint<C> JacobianPoint<C>::plus(const JacobianPoint& other) const {
    if (infinite()) return other;
    if (other.infinite()) return *this;
    const auto zz = z.squared(), other_zz = other.z.squared();
    const auto u = x * other_zz, s = y * other_zz * other.z;
    const auto h = other.x * zz - u, r = other.y * zz * z - s;
    if (h.is_zero()) return r.is_zero() ? doubled() : JacobianPoint();
    const auto hh = h.squared(), hhh = h * hh, v = u * hh;
    JacobianPoint result;
    result.x = r.squared() - hhh - v - v;
    result.y = r * (v - result.x) - s * hhh;
    result.z = z * other.z * h;
    return result;
}

template <class C>
bool verify_exactly(const U256& u1, const U256& u2, const Point<C>& key, const U256& r) {
    const JacobianPoint<C> g(base_point<C>()), q(key), both = g.plus(q);
    JacobianPoint<C> sum;
    for (unsigned i = 256; i-- > 0;) {
        sum = sum.doubled();
        const bool with_g = bit(u1, i), with_q = bit(u2, i);
        if (with_g || with_q) sum = sum.plus(with_g && with_q ? both : with_g ? g : q);
    }
    if (sum.infinite()) return false;
    const auto zz = sum.z.squared();
    const auto is_x = [&](const U256& x) { return Coordinate<C>::of_form(x) * x_of_integer<C> * zz == sum.x; };
    if (is_x(r)) return true;
    // An x of n or more was reduced to r = x - n: possible for r below p - n.
    U256 unreduced;
    const std::uint64_t carry = add(unreduced, r, C::GroupOrder::modulus);
    return !carry && less(unreduced, C::FieldPrime::modulus) && is_x(unreduced);
}

template Point<NistP256> base_point();
template Point<BrainpoolP256> base_point();
template std::optional<Point<NistP256>> point_from_octets(Bytes);
template std::optional<Point<BrainpoolP256>> point_from_octets(Bytes);
template struct JacobianPoint<NistP256>;
template struct JacobianPoint<BrainpoolP256>;
template bool verify_exactly(const U256&, const U256&, const Point<NistP256>&, const U256&);
template bool verify_exactly(const U256&, const U256&, const Point<BrainpoolP256>&, const U256&);

}  // namespace chorus::crypto::p256
