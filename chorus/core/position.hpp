// A place on the WGS 84 ellipsoid and how sure we are of it. Plain values that every room shares.
#pragma once

namespace chorus {

struct Position {
    double latitude_deg = 0;   // north positive
    double longitude_deg = 0;  // east positive
    friend bool operator==(const Position&, const Position&) = default;
};

// Horizontal error ellipse at 95 % confidence (TS 102 894-2, PosConfidenceEllipse).
struct PositionConfidence {
    double semi_major_m = 0;
    double semi_minor_m = 0;
    double orientation_deg = 0;  // of the major axis, clockwise from north
    friend bool operator==(const PositionConfidence&, const PositionConfidence&) = default;
};

}  // namespace chorus
