// Where a certificate is valid (IEEE 1609.2, 6.4.17 to 6.4.25; TS 103 097, clause 6).
#pragma once

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

#include "chorus/core/position.hpp"

namespace chorus::v2x::security {

struct CircularRegion {
    Position centre;
    double radius_m = 0;
};
struct RectangularRegion {
    Position north_west, south_east;  // west > east: across the 180th meridian
};
struct PolygonalRegion {
    std::vector<Position> corners;
};
// UN M49 numbers; 65535 is the European Union of 27 countries (TS 103 097, clause 6). Entries that are
// narrowed to regions of a country are left out when read: their numbers have no agreed meaning yet, so
// nowhere is known to lie in them.
struct IdentifiedRegion {
    static constexpr std::uint16_t european_union = 65535;
    std::vector<std::uint16_t> countries;
};

double distance_m(const Position& a, const Position& b);

class Region {
  public:
    struct Anywhere {};  // the component is absent: no limit of its own
    using Shape =
        std::variant<Anywhere, CircularRegion, std::vector<RectangularRegion>, PolygonalRegion, IdentifiedRegion>;

    Region() = default;
    explicit Region(Shape shape) : shape_(std::move(shape)) {}

    bool anywhere() const { return std::holds_alternative<Anywhere>(shape_); }
    // Is the answer of contains() a matter of the place, and not of the country alone?
    bool needs_place() const { return !anywhere() && !std::holds_alternative<IdentifiedRegion>(shape_); }
    // Is this place inside? chorus carries no map of borders: for an identified region the answer is taken
    // from `here`, the countries that the operator says this station is in; with none given it is no.
    bool contains(Position place, std::span<const std::uint16_t> here) const;
    // Does this region certainly reach outside `issuer`'s? What cannot be compared (a circle with a country)
    // answers no; the verifier holds every message against the regions of the whole chain anyway, so a
    // certificate never gains by claiming more than its issuer has.
    bool exceeds(const Region& issuer) const;

    const Shape& shape() const { return shape_; }

  private:
    Shape shape_;
};

}  // namespace chorus::v2x::security
