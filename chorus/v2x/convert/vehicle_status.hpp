// What a vehicle says of itself ten times a second: CAM (TS 103 900), BSM of SAE J2735, BSM of T/CSAE 53.
//
// Between them stands one neutral value in SI units and degrees, so that n dialects need n readers and n writers.
// Axes: CAMs have the vehicle's left, up and anticlockwise as positive (ISO 8855), BSMs of either kind its right, down
// and clockwise (SAE J2735 DF_AccelerationSet4Way, T/CSAE 53 DF_AccelerationSet4Way). Positional accuracy: CAMs give
// the ellipse that holds the place with 95 %, BSMs one standard deviation; sqrt(-2 ln 0.05) = 2.4477 lies between.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chorus/asn1/arena.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/convert/circumstances.hpp"
#include "chorus/v2x/convert/quantity.hpp"
#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::messages::release2 {
struct CAM;
}
namespace chorus::v2x::messages::j2735 {
struct BasicSafetyMessage;
}
namespace chorus::v2x::messages::csae53 {
struct BasicSafetyMessage;
}

namespace chorus::v2x::convert {

// TS 102 894-2 TrafficParticipantType; the classes of SAE J2735 and T/CSAE 53 are sorted into it.
using StationType = std::uint8_t;

struct PathPoint {
    std::int64_t north = 0, east = 0;        // 0.1 microdegrees from the vehicle's place, as every dialect counts them
    std::optional<std::int64_t> up{};        // cm
    std::optional<std::int64_t> age_10ms{};  // before the message
};

struct VehicleStatus {
    enum class Direction : std::uint8_t { forward, backward, unavailable };
    struct Lights {
        bool low_beam = false, high_beam = false, left = false, right = false, daytime = false, fog = false,
             parking = false;
    };

    std::uint32_t station = 0;
    std::optional<Timestamp> time{};
    StationType type = 0;
    Quantity latitude{}, longitude{};            // degrees, WGS 84
    Quantity altitude{}, altitude_confidence{};  // m over the ellipsoid; 95 %
    Quantity semi_major{}, semi_minor{};         // m, of the 95 % ellipse
    Quantity orientation{};                      // degrees clockwise from north, of the major axis
    Quantity heading{}, heading_confidence{};    // degrees clockwise from north; 95 %
    Quantity speed{}, speed_confidence{};        // m/s, 95 %
    Direction direction = Direction::unavailable;
    Quantity length{}, width{};                      // m
    Quantity longitudinal{}, lateral{}, vertical{};  // m/s2: to the front, the left, up
    Quantity yaw_rate{};                             // degrees/s, anticlockwise
    Quantity steering_wheel{};                       // degrees to the left
    std::optional<Lights> lights{};
    std::optional<bool> light_bar{}, siren{};
    std::vector<PathPoint> path{};  // the newest first
};

Converted<VehicleStatus> vehicle_status(const messages::release2::CAM& cam, const Circumstances& circumstances,
                                        Report& report);
Converted<VehicleStatus> vehicle_status(const messages::j2735::BasicSafetyMessage& bsm,
                                        const Circumstances& circumstances, Report& report);
Converted<VehicleStatus> vehicle_status(const messages::csae53::BasicSafetyMessage& bsm,
                                        const Circumstances& circumstances, Report& report);

// Their lists lie in the arena.
Converted<messages::release2::CAM> to_cam(const VehicleStatus& status, asn1::Arena& arena, Report& report);
Converted<messages::j2735::BasicSafetyMessage> to_j2735_bsm(const VehicleStatus& status, asn1::Arena& arena,
                                                            Report& report);
Converted<messages::csae53::BasicSafetyMessage> to_csae53_bsm(const VehicleStatus& status, asn1::Arena& arena,
                                                              Report& report);

}  // namespace chorus::v2x::convert
