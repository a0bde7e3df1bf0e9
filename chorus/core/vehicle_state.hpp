// What a vehicle knows of itself at one moment: the value that sensors, the simulated city and the
// vehicle bus give, and that the facilities turn into messages. Units are in the names.
#pragma once

#include <cstdint>
#include <optional>

#include "chorus/core/position.hpp"
#include "chorus/core/time.hpp"

namespace chorus {

// TS 102 894-2 StationType / TrafficParticipantType
enum class StationType : std::uint8_t {
    unknown = 0,
    pedestrian = 1,
    cyclist = 2,
    moped = 3,
    motorcycle = 4,
    passenger_car = 5,
    bus = 6,
    light_truck = 7,
    heavy_truck = 8,
    trailer = 9,
    special_vehicle = 10,
    tram = 11,
    road_side_unit = 15,
};

// TS 102 894-2 ExteriorLights, in the standard's bit order
struct ExteriorLights {
    bool low_beam = false;
    bool high_beam = false;
    bool left_turn = false;
    bool right_turn = false;
    bool daytime_running = false;
    bool reverse = false;
    bool fog = false;
    bool parking = false;
    friend bool operator==(const ExteriorLights&, const ExteriorLights&) = default;
    bool hazard() const { return left_turn && right_turn; }
};

struct VehicleState {
    Timestamp time;     // of validity of everything below
    Position position;  // of the middle of the vehicle's front line, EN 302 637-2 B.19 / ISO 8855
    std::optional<double> altitude_m;
    PositionConfidence position_confidence;  // all zero: not known
    // Of these four a source that does not know one gives NaN, and messages say "unavailable".
    double heading_deg = 0;  // of motion, clockwise from north, 0..360
    double speed_mps = 0;    // negative: backwards
    double longitudinal_acceleration_mps2 = 0;
    std::optional<double> lateral_acceleration_mps2;
    double yaw_rate_dps = 0;                // counter-clockwise positive, as in ISO 8855
    std::optional<double> curvature_per_m;  // left positive
    double length_m = 4.5;
    double width_m = 1.8;
    StationType station_type = StationType::passenger_car;
    ExteriorLights lights;
    bool brake_pedal = false;
    bool accelerator_pedal = false;
    bool emergency_braking = false;  // the vehicle's emergency stop signal is on (UN R48)
    bool parking_brake = false;
    bool gear_in_park = false;
    friend bool operator==(const VehicleState&, const VehicleState&) = default;
};

}  // namespace chorus
