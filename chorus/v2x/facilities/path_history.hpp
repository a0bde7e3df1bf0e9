// Where the vehicle came from, thinned to the points that describe it: the path history of CAM and the
// traces of DENM.
//
// Points are chosen so that the chord between two of them strays at most 0.47 m from the driven path and is
// at most 22.5 m long (J2945/1 A.5, method one, as the European profiles use it). Deltas are chained: the
// newest point is an offset to the reference position, each further one to the point before it, and so is its
// pathDeltaTime (TS 102 894-2 V2.4.1, Path).
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "chorus/core/position.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/messages/release2/cdd.hpp"

namespace chorus::v2x::facilities {

class PathHistory {
  public:
    static constexpr std::size_t points_max = 23;  // EN 302 637-2 V1.4.1, annex B.25
    static constexpr double length_m = 250;        // at least 200 m are wanted, more says nothing
    static constexpr double chord_error_max_m = 0.47;
    static constexpr double chord_length_max_m = 22.5;

    // Call with every new position. One that is nearer than half a metre to the last adds nothing.
    void add(Timestamp time, const Position& position);

    struct Point {
        Timestamp time;
        Position position;
    };
    // Newest first.
    using Points = std::vector<Point>;
    const Points& points() const { return points_; }

    using Raw = std::array<messages::release2::PathPoint, points_max>;

    void clear();

  private:
    void keep(const Point& point);

    Points points_;               // chosen, newest first
    std::vector<double> legs_m_;  // from each to the next
    std::vector<Point> since_;    // driven since the newest chosen one, oldest first; bounded by the chord length
};

// The raw form of points, newest first, relative to `reference`, which holds at `now`.
std::span<const messages::release2::PathPoint> encode_path(const PathHistory::Points& points, const Position& reference,
                                                           Timestamp now, PathHistory::Raw& into);

// A chained path of the wire as positions, newest first; the reference itself is not part of it. A point with
// an unavailable delta ends it.
std::vector<Position> decode_path(const messages::release2::Path& path, const Position& reference);

}  // namespace chorus::v2x::facilities
