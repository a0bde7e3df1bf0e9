#include "chorus/v2x/facilities/path_history.hpp"

#include <algorithm>
#include <cmath>

#include "chorus/geo/geodesic.hpp"
#include "chorus/geo/local_frame.hpp"

namespace chorus::v2x::facilities {

namespace r2 = messages::release2;

namespace {

constexpr double step_min_m = 0.5;

// Does the chord from `start` to `end` pass near every point between them? Distances are to the chord itself, not to
// the line it lies on: who shuffles back and forth on one line would otherwise never leave a point.
bool chord_fits(const PathHistory::Point& start, const std::vector<PathHistory::Point>& between,
                const PathHistory::Point& end) {
    const geo::LocalFrame frame(start.position);
    const auto chord = frame.to_plane(end.position);
    const double length = chord.length();
    if (length > PathHistory::chord_length_max_m) return false;
    return std::ranges::all_of(between, [&](const PathHistory::Point& point) {
        const auto at = frame.to_plane(point.position);
        const double along = length > 0 ? std::clamp(geo::dot(chord, at) / (length * length), 0.0, 1.0) : 0.0;
        return (at - chord * along).length() <= PathHistory::chord_error_max_m;
    });
}

constexpr long full_circle = 3'600'000'000;

// The shorter way round the globe.
long across_date_line(long difference) {
    if (difference > full_circle / 2) return difference - full_circle;
    if (difference < -full_circle / 2) return difference + full_circle;
    return difference;
}

long raw_degrees(double degrees) { return std::lround(degrees * 1e7); }

}  // namespace

void PathHistory::add(Timestamp time, const Position& position) {
    const Point point{time, position};
    if (points_.empty()) return keep(point);
    const Point& last = since_.empty() ? points_.front() : since_.back();
    if (geo::distance_m(last.position, position) < step_min_m) return;
    if (!since_.empty() && !chord_fits(points_.front(), since_, point)) {
        const Point chosen = since_.back();
        since_.clear();
        keep(chosen);
    }
    since_.push_back(point);
}

void PathHistory::keep(const Point& point) {
    if (!points_.empty()) legs_m_.insert(legs_m_.begin(), geo::distance_m(point.position, points_.front().position));
    points_.insert(points_.begin(), point);
    double driven_m = 0;
    for (std::size_t i = 1; i < points_.size(); ++i) {
        driven_m += legs_m_[i - 1];
        if (driven_m > length_m || i == points_max) {
            points_.resize(i);
            legs_m_.resize(i - 1);
            break;
        }
    }
}

void PathHistory::clear() {
    points_.clear();
    legs_m_.clear();
    since_.clear();
}

std::span<const r2::PathPoint> encode_path(const PathHistory::Points& points, const Position& reference, Timestamp now,
                                           PathHistory::Raw& into) {
    std::size_t count = 0;
    // Sums of rounded deltas must not drift away: each delta is taken between rounded values.
    long latitude = raw_degrees(reference.latitude_deg), longitude = raw_degrees(reference.longitude_deg);
    std::int64_t hundredths = now.its_us() / 10'000;
    for (const PathHistory::Point& point : points) {
        if (count == PathHistory::points_max) break;
        const long delta_latitude = raw_degrees(point.position.latitude_deg) - latitude;
        const long delta_longitude = across_date_line(raw_degrees(point.position.longitude_deg) - longitude);
        if (delta_latitude == 0 && delta_longitude == 0) continue;
        // 131072 says "unavailable"; beyond it there is no continuation that a receiver could place.
        if (std::max(std::abs(delta_latitude), std::abs(delta_longitude)) > 131071) break;
        r2::PathPoint& raw = into[count++];
        raw.pathPosition = {delta_latitude, delta_longitude, r2::DeltaAltitude::unavailable};
        raw.pathDeltaTime = {};
        const std::int64_t ago = hundredths - point.time.its_us() / 10'000;
        if (ago >= 1 && ago <= 65535) raw.pathDeltaTime = r2::PathDeltaTime(ago);
        latitude += delta_latitude;
        longitude += delta_longitude;
        hundredths -= ago;
    }
    return {into.data(), count};
}

std::vector<Position> decode_path(const r2::Path& path, const Position& reference) {
    std::vector<Position> positions;
    positions.reserve(path.size());
    long latitude = raw_degrees(reference.latitude_deg), longitude = raw_degrees(reference.longitude_deg);
    for (const r2::PathPoint& point : path) {
        const auto& delta = point.pathPosition;
        if (delta.deltaLatitude == r2::DeltaLatitude::unavailable ||
            delta.deltaLongitude == r2::DeltaLongitude::unavailable)
            break;
        latitude += delta.deltaLatitude;
        longitude = across_date_line(longitude + delta.deltaLongitude);
        positions.push_back({static_cast<double>(latitude) * 1e-7, static_cast<double>(longitude) * 1e-7});
    }
    return positions;
}

}  // namespace chorus::v2x::facilities
