#include "chorus/sim/place_grid.hpp"

#include <numeric>

namespace chorus::sim {

namespace {

// However far one vehicle strays, the grid stays small; cells at its edge hold what lies beyond.
constexpr double cells_per_side_max = 1000;

}  // namespace

void PlaceGrid::sort(const std::vector<Track>& tracks) {
    sorted_.resize(tracks.size());
    longest_m_ = 0;
    if (tracks.empty()) return;
    west_m_ = south_m_ = INFINITY;
    double east_m = -INFINITY, north_m = -INFINITY;
    for (const Track& track : tracks) {
        west_m_ = std::min(west_m_, track.from.east_m);
        east_m = std::max(east_m, track.from.east_m);
        south_m_ = std::min(south_m_, track.from.north_m);
        north_m = std::max(north_m, track.from.north_m);
        longest_m_ = std::max(longest_m_, (track.to - track.from).length());
    }
    const auto cells = [this](double side_m) {
        return static_cast<std::size_t>(std::min(side_m / cell_m_, cells_per_side_max - 1)) + 1;
    };
    columns_ = cells(east_m - west_m_);
    rows_ = cells(north_m - south_m_);

    begin_.assign(columns_ * rows_ + 1, 0);
    for (const Track& track : tracks) ++begin_[cell_of(track.from) + 1];
    std::partial_sum(begin_.begin(), begin_.end(), begin_.begin());
    std::vector<std::uint32_t> next(begin_.begin(), begin_.end() - 1);
    for (const Track& track : tracks) sorted_[next[cell_of(track.from)]++] = track;
}

}  // namespace chorus::sim
