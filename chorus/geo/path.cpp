#include "chorus/geo/path.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chorus::geo {

namespace {

struct Segment {
    std::size_t index;
    Vector start, direction;  // of length 1
    double length;
    double before;  // metres of path up to its start
};

// Calls visit(segment, is_last) for every segment that has a length.
template <class Visit>
void for_each_segment(std::span<const Vector> path, Visit&& visit) {
    std::optional<Segment> held;  // one behind, so that the last is known as such
    double before = 0;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const Vector step = path[i + 1] - path[i];
        const double length = step.length();
        if (!(length > 0)) continue;
        if (held) visit(*held, false);
        held = Segment{i, path[i], step * (1 / length), length, before};
        before += length;
    }
    if (held) visit(*held, true);
}

}  // namespace

std::optional<PathOffset> offset_from_path(std::span<const Vector> path, Vector point) {
    std::optional<PathOffset> best;
    double nearest = std::numeric_limits<double>::infinity();
    Vector previous_direction{};
    bool first = true;
    bool corner = false;  // the nearest place so far is the end of a segment, and the next one decides the side

    for_each_segment(path, [&](const Segment& segment, bool last) {
        const Vector offset = point - segment.start;
        const double along = dot(segment.direction, offset);
        const double clamped = std::clamp(along, 0.0, segment.length);
        const double distance = (offset - segment.direction * clamped).length();
        const double side = cross(segment.direction, offset);

        // At a corner between two segments the side is told by both, or a sharp bend would swap it.
        const auto across_at = [&](Vector before, Vector after, Vector from_corner) {
            return std::copysign(from_corner.length(), cross(before + after, from_corner));
        };
        if (corner && distance >= nearest && along <= 0)
            best->across_m = across_at(previous_direction, segment.direction, offset);
        corner = false;

        if (distance < nearest) {
            nearest = distance;
            best = PathOffset{segment.before + clamped, side, distance, segment.index, segment.direction.bearing_deg()};
            if (along < 0 && first) best->along_m = along;
            if (along < 0 && !first) best->across_m = across_at(previous_direction, segment.direction, offset);
            if (along > segment.length && last) best->along_m = segment.before + along;
            corner = along >= segment.length && !last;
        }
        previous_direction = segment.direction;
        first = false;
    });
    return best;
}

double path_length_m(std::span<const Vector> path) {
    double length = 0;
    for_each_segment(path, [&](const Segment& segment, bool) { length += segment.length; });
    return length;
}

std::optional<Vector> point_on_path(std::span<const Vector> path, double along_m) {
    std::optional<Vector> found;
    bool reached = false;
    for_each_segment(path, [&](const Segment& segment, bool) {
        if (reached) return;
        found = segment.start + segment.direction * (along_m - segment.before);
        reached = along_m <= segment.before + segment.length;
    });
    return found;
}

}  // namespace chorus::geo
