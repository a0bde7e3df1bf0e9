// Small types for the tests of both encoding rules, and what two of them were before a version added to them.
#pragma once

#include <cstdint>

#include "chorus/asn1/types.hpp"

namespace chorus::asn1::samples {

enum class Colour : std::uint8_t { red, green, /* ..., */ blue };
Root<Colour::green, extensible, Colour::blue> asn1_shape(Colour);

struct Pair {
    Integer<0, 255> a;
    Integer<0, 255> b;
};

struct Record {
    Integer<0, 255> a;
    Optional<Integer<0, 256>> b;
    Default<Integer<MIN, MAX>, 5> c;
    Ellipsis dots;
    Optional<Integer<0, 255>> d;
    Optional<bool> e;
};
struct OldRecord {
    Integer<0, 255> a;
    Optional<Integer<0, 256>> b;
    Default<Integer<MIN, MAX>, 5> c;
    Ellipsis dots;
};

using Alternatives =
    Choice<Named<"a", Integer<0, 255>>, Named<"b", bool>, Ellipsis, Named<"c", Integer<0, 256>>, Named<"d", Null>>;
using OldAlternatives = Choice<Named<"a", Integer<0, 255>>, Named<"b", bool>, Ellipsis>;

}  // namespace chorus::asn1::samples
