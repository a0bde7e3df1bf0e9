// Where things are as seen from the driver's seat: along and beside the path that the own vehicle is on.
#pragma once

#include "chorus/core/position.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/geo/local_frame.hpp"

namespace chorus::applications {

struct Place {
    double along_m = 0;  // ahead positive, measured along the predicted arc from the vehicle's front
    double left_m = 0;   // beside it
};

// The arc that yaw rate and speed (or the curvature, when the vehicle knows it) predict.
class OwnPath {
  public:
    explicit OwnPath(const VehicleState& own);

    Place locate(const Position& position) const;
    // Straight line and angle against the own heading, -180..180, right positive: for the arrow on the page.
    double distance_m(const Position& position) const;
    double bearing_deg(const Position& position) const;

  private:
    struct Seen {
        double ahead_m, left_m;
    };
    Seen see(const Position& position) const;

    geo::LocalFrame frame_;
    geo::Vector ahead_;       // of length 1
    double curvature_per_m_;  // left positive
};

// The vehicle's rear middle: its position is the front middle.
Position rear_of(const VehicleState& vehicle);

}  // namespace chorus::applications
