// The two curves y^2 = x^3 + a x + b over p, of prime order n, as their standards give them.
//
// All arithmetic on points is that of a curve with a = -3, on which doubling is cheapest. brainpoolP256r1 has another
// a; its twist brainpoolP256t1 has a = -3, and (x, y) -> (z^2 x, z^3 y) maps one onto the other (RFC 5639, 3.4). A key
// is mapped once, when it is read, and the x of a result is compared with z^2 r, a product that the change into
// Montgomery form needs anyway: one set of formulas serves both curves and the map costs nothing.
#pragma once

#include "chorus/crypto/p256/residue.hpp"
#include "chorus/crypto/signature.hpp"

namespace chorus::crypto::p256 {

// NIST P-256, SEC 2, 2.4.2. p = 2^256 - 2^224 + 2^192 + 2^96 - 1.
struct NistP256 {
    static constexpr Curve curve = Curve::nist_p256;
    struct FieldPrime {
        static constexpr U256 modulus{{0xffffffffffffffff, 0x00000000ffffffff, 0, 0xffffffff00000001}};
    };
    struct GroupOrder {
        static constexpr U256 modulus{{0xf3b9cac2fc632551, 0xbce6faada7179e84, 0xffffffffffffffff, 0xffffffff00000000}};
    };
    static constexpr U256 a{{0xfffffffffffffffc, 0x00000000ffffffff, 0, 0xffffffff00000001}};
    static constexpr U256 b{{0x3bce3c3e27d2604b, 0x651d06b0cc53b0f6, 0xb3ebbd55769886bc, 0x5ac635d8aa3a93e7}};
    static constexpr U256 base_x{{0xf4a13945d898c296, 0x77037d812deb33a0, 0xf8bce6e563a440f2, 0x6b17d1f2e12c4247}};
    static constexpr U256 base_y{{0xcbb6406837bf51f5, 0x2bce33576b315ece, 0x8ee7eb4a7c0f9e16, 0x4fe342e2fe1a7f9b}};
    static constexpr U256 z{{1, 0, 0, 0}};
};

// brainpoolP256r1, RFC 5639, 3.4.
struct BrainpoolP256 {
    static constexpr Curve curve = Curve::brainpool_p256r1;
    struct FieldPrime {
        static constexpr U256 modulus{{0x2013481d1f6e5377, 0x6e3bf623d5262028, 0x3e660a909d838d72, 0xa9fb57dba1eea9bc}};
    };
    struct GroupOrder {
        static constexpr U256 modulus{{0x901e0e82974856a7, 0x8c397aa3b561a6f7, 0x3e660a909d838d71, 0xa9fb57dba1eea9bc}};
    };
    static constexpr U256 a{{0xe94a4b44f330b5d9, 0xfb8055c126dc5c6c, 0xeef67530417affe7, 0x7d5a0975fc2c3057}};
    static constexpr U256 b{{0x6bccdc18ff8c07b6, 0x958416295cf7e1ce, 0xf330b5d9bbd77cbf, 0x26dc5c6ce94a4b44}};
    static constexpr U256 base_x{{0x3a4453bd9ace3262, 0xb9de27e1e3bd23c2, 0x2c4b482ffc81b7af, 0x8bd2aeb9cb7e57cb}};
    static constexpr U256 base_y{{0x5c1d54c72f046997, 0xc27745132ded8e54, 0x97f8461a14611dc9, 0x547ef835c3dac4fd}};
    static constexpr U256 z{{0xf655668dfc150ef0, 0xcf5cf20a2c852d10, 0x9ae7aa669cab9837, 0x3e2d4bd9597b5863}};
};

template <class C>
using Coordinate = Residue<typename C::FieldPrime>;  // of a point
template <class C>
using Scalar = Residue<typename C::GroupOrder>;  // a multiple of the base point

// The coordinate times this residue is that of the curve with a = -3; of an integer taken as a Montgomery form, it is
// the coordinate of that integer.
template <class C>
constexpr Coordinate<C> z_squared = Coordinate<C>::of(C::z).squared();
template <class C>
constexpr Coordinate<C> x_of_integer = Coordinate<C>::of(z_squared<C>.form());

}  // namespace chorus::crypto::p256
