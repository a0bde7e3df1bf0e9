// Who is near: the vehicles of one step, sorted into square cells, so that a frame asks those around its sender and
// not the whole city.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "chorus/geo/local_frame.hpp"

namespace chorus::sim {

class PlaceGrid {
  public:
    // A vehicle that moves evenly from one place to the other during the step.
    struct Track {
        geo::Vector from, to;
        std::uint32_t vehicle = 0;

        geo::Vector at(double share_of_step) const { return from + (to - from) * share_of_step; }
    };

    explicit PlaceGrid(double cell_m) : cell_m_(cell_m) {}

    // Takes over the tracks of a step.
    void sort(const std::vector<Track>& tracks);

    // visit(track) for every track that may come within `radius_m` of `centre` during the step, and for some that do
    // not. In a fixed order.
    template <class Visit>
    void near(geo::Vector centre, double radius_m, Visit&& visit) const {
        const double reach_m = radius_m + longest_m_;
        const std::size_t west = column_of(centre.east_m - reach_m), east = column_of(centre.east_m + reach_m);
        const std::size_t south = row_of(centre.north_m - reach_m), north = row_of(centre.north_m + reach_m);
        for (std::size_t row = south; row <= north && !sorted_.empty(); ++row) {
            // The cells of a row lie behind one another.
            const std::size_t first = begin_[row * columns_ + west], last = begin_[row * columns_ + east + 1];
            for (std::size_t i = first; i < last; ++i) visit(sorted_[i]);
        }
    }

  private:
    std::size_t column_of(double east_m) const { return index_of(east_m - west_m_, columns_); }
    std::size_t row_of(double north_m) const { return index_of(north_m - south_m_, rows_); }
    std::size_t index_of(double from_edge_m, std::size_t count) const {
        return static_cast<std::size_t>(std::clamp(from_edge_m / cell_m_, 0.0, static_cast<double>(count) - 1));
    }
    std::size_t cell_of(geo::Vector place) const { return row_of(place.north_m) * columns_ + column_of(place.east_m); }

    double cell_m_;
    double west_m_ = 0, south_m_ = 0;  // corner of the first cell
    double longest_m_ = 0;             // of all tracks
    std::size_t columns_ = 1, rows_ = 1;
    std::vector<Track> sorted_;         // by cell of `from`
    std::vector<std::uint32_t> begin_;  // of each cell in `sorted_`, and the end
};

}  // namespace chorus::sim
