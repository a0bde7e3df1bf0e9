// Where a point lies beside a line of points: how far along, how far across.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "chorus/geo/local_frame.hpp"

namespace chorus::geo {

struct PathOffset {
    double along_m = 0;        // from the first point, measured on the line; < 0 before it, > length beyond the end
    double across_m = 0;       // left of the direction of travel positive
    double distance_m = 0;     // to the nearest point of the line itself, ends included
    std::size_t segment = 0;   // index of the segment's first point
    double direction_deg = 0;  // of that segment
    friend bool operator==(const PathOffset&, const PathOffset&) = default;
};

// The nearest segment of the polyline. The first and the last one are prolonged, so that a point before the
// start or past the end still has an along and an across distance. Nothing when no segment has a length.
std::optional<PathOffset> offset_from_path(std::span<const Vector> path, Vector point);

double path_length_m(std::span<const Vector> path);

// The point `along_m` metres down the path; before the start and past the end on the prolonged segments.
// Nothing when no segment has a length.
std::optional<Vector> point_on_path(std::span<const Vector> path, double along_m);

}  // namespace chorus::geo
