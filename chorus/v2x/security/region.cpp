#include "chorus/v2x/security/region.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace chorus::v2x::security {

namespace {

constexpr double degree = std::numbers::pi / 180;
constexpr double earth_radius_m = 6'371'008.8;  // mean; 0.3 % of WGS 84 at most

}  // namespace

double distance_m(const Position& a, const Position& b) {
    const double dlat = (b.latitude_deg - a.latitude_deg) * degree;
    const double dlon = (b.longitude_deg - a.longitude_deg) * degree;
    const double h = std::pow(std::sin(dlat / 2), 2) + std::cos(a.latitude_deg * degree) *
                                                           std::cos(b.latitude_deg * degree) *
                                                           std::pow(std::sin(dlon / 2), 2);
    return 2 * earth_radius_m * std::asin(std::min(1.0, std::sqrt(h)));
}

namespace {

// ISO 3166-1 numeric / UN M49, the 27 members as of 31 January 2020 without the United Kingdom; ascending
constexpr std::array<std::uint16_t, 27> european_union_members = {40,  56,  100, 191, 196, 203, 208, 233, 246,
                                                                  250, 276, 300, 348, 372, 380, 428, 440, 442,
                                                                  470, 528, 616, 620, 642, 703, 705, 724, 752};

bool member_of_european_union(std::uint16_t country) {
    return std::ranges::binary_search(european_union_members, country);
}

constexpr double rounding = 1e-6;  // relative, of a comparison of two regions

// East of `from`, -180..180, whatever side of the 180th meridian.
double eastward(double from_deg, double to_deg) { return std::remainder(to_deg - from_deg, 360.0); }

bool contains(const CircularRegion& circle, const Position& place) {
    return distance_m(circle.centre, place) <= circle.radius_m;
}

bool contains(const RectangularRegion& box, const Position& place) {
    if (place.latitude_deg > box.north_west.latitude_deg || place.latitude_deg < box.south_east.latitude_deg)
        return false;
    const double west = box.north_west.longitude_deg, east = box.south_east.longitude_deg;
    const double lon = place.longitude_deg;
    return west <= east ? west <= lon && lon <= east : lon >= west || lon <= east;
}

bool contains(const std::vector<RectangularRegion>& boxes, const Position& place) {
    return std::ranges::any_of(boxes, [&](const RectangularRegion& box) { return contains(box, place); });
}

// Crossing count in the plane of latitude and longitude, longitudes taken from the place.
bool contains(const PolygonalRegion& polygon, const Position& place) {
    bool inside = false;
    const auto& corners = polygon.corners;
    for (std::size_t i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
        const double yi = corners[i].latitude_deg - place.latitude_deg;
        const double yj = corners[j].latitude_deg - place.latitude_deg;
        if ((yi > 0) == (yj > 0)) continue;
        const double xi = eastward(place.longitude_deg, corners[i].longitude_deg);
        const double xj = eastward(place.longitude_deg, corners[j].longitude_deg);
        if (xi + (xj - xi) * (0 - yi) / (yj - yi) > 0) inside = !inside;
    }
    return inside;
}

bool covers(const IdentifiedRegion& region, std::uint16_t country) {
    if (std::ranges::find(region.countries, country) != region.countries.end()) return true;
    return member_of_european_union(country) &&
           std::ranges::find(region.countries, IdentifiedRegion::european_union) != region.countries.end();
}

// The points of a shape that reach out farthest.
std::vector<Position> outline(const CircularRegion& circle) {
    std::vector<Position> points;
    const double dlat = circle.radius_m / earth_radius_m / degree;
    const double cos_lat = std::max(0.01, std::cos(circle.centre.latitude_deg * degree));
    for (int i = 0; i < 16; ++i) {
        const double angle = i * 22.5 * degree;
        points.push_back({circle.centre.latitude_deg + dlat * std::cos(angle),
                          circle.centre.longitude_deg + dlat * std::sin(angle) / cos_lat});
    }
    return points;
}
std::vector<Position> outline(const std::vector<RectangularRegion>& boxes) {
    std::vector<Position> points;
    for (const auto& [nw, se] : boxes) {
        points.insert(points.end(), {nw, se, {nw.latitude_deg, se.longitude_deg}, {se.latitude_deg, nw.longitude_deg}});
    }
    return points;
}
std::vector<Position> outline(const PolygonalRegion& polygon) { return polygon.corners; }

// Moves a point on the edge inwards a little, so that equal regions contain each other in spite of rounding.
Position towards(const Position& centre, const Position& point) {
    return {point.latitude_deg + (centre.latitude_deg - point.latitude_deg) * rounding,
            point.longitude_deg + eastward(point.longitude_deg, centre.longitude_deg) * rounding};
}

Position middle(const std::vector<Position>& points) {
    Position sum;
    for (const Position& p : points) {
        sum.latitude_deg += p.latitude_deg;
        sum.longitude_deg += points[0].longitude_deg + eastward(points[0].longitude_deg, p.longitude_deg);
    }
    const double n = static_cast<double>(points.size());
    return {sum.latitude_deg / n, sum.longitude_deg / n};
}

template <class Outer>
bool all_inside(const Outer& outer, const std::vector<Position>& points) {
    if (points.empty()) return true;
    const Position centre = middle(points);
    return std::ranges::all_of(points, [&](const Position& p) { return contains(outer, towards(centre, p)); });
}
// Each rectangle towards its own middle.
template <class Outer>
bool all_inside(const Outer& outer, const std::vector<RectangularRegion>& boxes) {
    return std::ranges::all_of(
        boxes, [&](const RectangularRegion& box) { return all_inside(outer, outline(std::vector{box})); });
}

struct Exceeds {
    template <class Inner, class Outer>
    bool operator()(const Inner& inner, const Outer& outer) const {
        constexpr bool no_limit_inside = std::is_same_v<Inner, Region::Anywhere>;
        constexpr bool no_limit_outside = std::is_same_v<Outer, Region::Anywhere>;
        constexpr bool inner_named = std::is_same_v<Inner, IdentifiedRegion>;
        constexpr bool outer_named = std::is_same_v<Outer, IdentifiedRegion>;
        if constexpr (no_limit_inside || no_limit_outside)
            return false;  // an absent region is the issuer's
        else if constexpr (inner_named && outer_named)
            return !std::ranges::all_of(inner.countries, [&](std::uint16_t c) { return covers(outer, c); });
        else if constexpr (inner_named || outer_named)
            return false;
        else if constexpr (std::is_same_v<Inner, CircularRegion> && std::is_same_v<Outer, CircularRegion>)
            return distance_m(inner.centre, outer.centre) + inner.radius_m > outer.radius_m * (1 + rounding);
        else if constexpr (std::is_same_v<Inner, std::vector<RectangularRegion>>)
            return !all_inside(outer, inner);
        else
            return !all_inside(outer, outline(inner));
    }
};

}  // namespace

bool Region::contains(Position place, std::span<const std::uint16_t> here) const {
    if (anywhere()) return true;
    if (const auto* identified = std::get_if<IdentifiedRegion>(&shape_))
        return std::ranges::any_of(here, [&](std::uint16_t country) { return covers(*identified, country); });
    if (const auto* circle = std::get_if<CircularRegion>(&shape_)) return security::contains(*circle, place);
    if (const auto* boxes = std::get_if<std::vector<RectangularRegion>>(&shape_))
        return security::contains(*boxes, place);
    return security::contains(std::get<PolygonalRegion>(shape_), place);
}

bool Region::exceeds(const Region& issuer) const { return std::visit(Exceeds{}, shape_, issuer.shape_); }

}  // namespace chorus::v2x::security
