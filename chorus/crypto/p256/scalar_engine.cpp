// The path of one lane: 64-bit words, on every processor.
#include "chorus/crypto/p256/sums.hpp"

namespace chorus::crypto::p256 {

// A residue is always reduced, so that the steps between products and sums have nothing to do.
template <class P>
[[gnu::always_inline]] inline Residue<P> product(const Residue<P>& a, const Residue<P>& b) {
    return a * b;
}
template <class P>
[[gnu::always_inline]] inline Residue<P> square(const Residue<P>& a) {
    return a.squared();
}
template <class P>
[[gnu::always_inline]] inline const Residue<P>& multiplier(const Residue<P>& a) {
    return a;
}
template <class P>
[[gnu::always_inline]] inline const Residue<P>& exact(const Residue<P>& a) {
    return a;
}
template <class P>
[[gnu::always_inline]] inline const Residue<P>& reduced(const Residue<P>& a) {
    return a;
}
template <class P>
[[gnu::always_inline]] inline std::uint8_t zero_lanes(const Residue<P>& a) {
    return a.is_zero();
}
template <class P>
[[gnu::always_inline]] inline Residue<P> selected(std::uint8_t mask, const Residue<P>& a, const Residue<P>& b) {
    return mask ? a : b;
}
template <int k, class P>
[[gnu::always_inline]] inline Residue<P> times(const Residue<P>& a) {
    if constexpr (k == 3)
        return a + a + a;
    else if constexpr (k == 2)
        return a + a;
    else
        return times<k / 2>(a + a);
}

namespace {

template <class C>
struct OneLane {
    using Curve = C;
    using Coordinate = p256::Coordinate<C>;
    static constexpr std::size_t count = 1;
    static constexpr Form form = Form::r256;
    static constexpr unsigned additions_worth_inverting =
        20;                                           // an inversion is some 100 products; each addition saves 5
    static constexpr std::size_t tasks_at_once = 32;  // whose points stay in the first and second cache
    static constexpr std::size_t fetch_ahead = 16;    // additions, while a point comes from memory
    using Element = Coordinate;
    using Multiplier = Coordinate;
    using LeafY = Coordinate;
    using Mask = std::uint8_t;

    static Coordinate one() { return Coordinate::one(); }
    static Coordinate inverse(const Coordinate& a) { return a.inverse(); }
    static void multiply(const U256 (&a)[8], const U256 (&b)[8], U256 (&out)[8]) {
        for (int i = 0; i < 8; ++i) out[i] = (Coordinate::of_form(a[i]) * Coordinate::of_form(b[i])).form();
    }
    static Coordinate signed_y(const Coordinate& y, bool negative) { return negative ? Coordinate() - y : y; }
    static Coordinate leaf_x(const LeafReference<OneLane>& leaf) { return Coordinate::of_form(leaf.point[0]->x); }
    static LeafLanes<OneLane> leaf(const LeafReference<OneLane>& leaf) {
        return {leaf_x(leaf), signed_y(Coordinate::of_form(leaf.point[0]->y), leaf.negative)};
    }
    template <class PointOf>
    static AffineLanes<OneLane> points(const PointOf& point_of) {
        const TablePoint* point = point_of(0);
        return {Coordinate::of_form(point->x), Coordinate::of_form(point->y)};
    }
    template <class NumberOf>
    static Coordinate x_of(const NumberOf& number_of) {
        return Coordinate::of_form(*number_of(0)) * x_of_integer<C>;
    }
    static LeafLanes<OneLane> picked(const AffineLanes<OneLane>* row, const std::uint32_t (&entry)[1], Mask negative) {
        return {row[entry[0]].x, signed_y(row[entry[0]].y, negative)};
    }
};

}  // namespace

template <class C>
Engine* make_scalar_engine() {
    return new Sums<OneLane<C>>;
}

template <class C>
void invert_eight_forms(U256 (&forms)[8]) {
    using Coordinate = p256::Coordinate<C>;
    Coordinate before[8];
    Coordinate product = Coordinate::one();
    for (int i = 0; i < 8; ++i) {
        before[i] = product;
        product = product * Coordinate::of_form(forms[i]);
    }
    // Taken as a form r256, v stands for v 2^-256; the form of its inverse is v^-1 2^512.
    Coordinate inverse = product.inverse() * Coordinate::of(256);
    for (int i = 8; i-- > 0;) {
        const Coordinate number = Coordinate::of_form(forms[i]);
        forms[i] = (inverse * before[i]).form();
        inverse = inverse * number;
    }
}

template Engine* make_scalar_engine<NistP256>();
template Engine* make_scalar_engine<BrainpoolP256>();
template void invert_eight_forms<NistP256>(U256 (&)[8]);
template void invert_eight_forms<BrainpoolP256>(U256 (&)[8]);

}  // namespace chorus::crypto::p256
