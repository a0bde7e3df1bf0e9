// What the BSMs of SAE J2735 and of T/CSAE 53 have in common: the same components under the same names.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "chorus/v2x/convert/scales.hpp"
#include "chorus/v2x/convert/vehicle_notes.hpp"
#include "chorus/v2x/convert/vehicle_status.hpp"

namespace chorus::v2x::convert {

template <class Lamps>
VehicleStatus::Lights read_lights(const Lamps& on, std::string_view path, Report& report) {
    const bool hazard = on[Lamps::hazardSignalOn];
    drop_if(on[Lamps::automaticLightControlOn], named(path, "automaticLightControlOn"), "on", report);
    return {on[Lamps::lowBeamHeadlightsOn],
            on[Lamps::highBeamHeadlightsOn],
            on[Lamps::leftTurnSignalOn] || hazard,
            on[Lamps::rightTurnSignalOn] || hazard,
            on[Lamps::daytimeRunningLightsOn],
            on[Lamps::fogLightOn],
            on[Lamps::parkingLightsOn]};
}

// A CAM says hazard lights as both turn signals.
template <class Lamps>
Lamps lamps_of(const VehicleStatus::Lights& lights) {
    Lamps on(0, 9);
    const bool hazard = lights.left && lights.right;
    on.set(Lamps::lowBeamHeadlightsOn, lights.low_beam);
    on.set(Lamps::highBeamHeadlightsOn, lights.high_beam);
    on.set(Lamps::leftTurnSignalOn, lights.left && !hazard);
    on.set(Lamps::rightTurnSignalOn, lights.right && !hazard);
    on.set(Lamps::hazardSignalOn, hazard);
    on.set(Lamps::daytimeRunningLightsOn, lights.daytime);
    on.set(Lamps::fogLightOn, lights.fog);
    on.set(Lamps::parkingLightsOn, lights.parking);
    return on;
}

template <class State>
VehicleStatus::Direction direction_of(State transmission, std::string_view path, Report& report) {
    if (transmission == State::forwardGears) return VehicleStatus::Direction::forward;
    if (transmission == State::reverseGears) return VehicleStatus::Direction::backward;
    drop_if(transmission != State::unavailable, std::string(path),
            transmission == State::park      ? "park"
            : transmission == State::neutral ? "neutral"
                                             : "reserved",
            report, "a CAM knows forward and backward only");
    return VehicleStatus::Direction::unavailable;
}
template <class State>
State transmission_of(VehicleStatus::Direction direction) {
    switch (direction) {
        case VehicleStatus::Direction::forward: return State::forwardGears;
        case VehicleStatus::Direction::backward: return State::reverseGears;
        case VehicleStatus::Direction::unavailable: break;
    }
    return State::unavailable;
}

template <class Set>
void read_accelerations(const Set& set, std::string_view path, VehicleStatus& status) {
    status.longitudinal = read(set.long_, dsrc::acceleration, named(path, "long"));
    status.lateral = read(set.lat, dsrc::acceleration_to_left, named(path, "lat"));
    status.vertical = read(set.vert, dsrc::acceleration_up, named(path, "vert"));
    status.yaw_rate = read(set.yaw, dsrc::yaw_rate_to_left, named(path, "yaw"));
}
// False: there is no yaw rate, and no number that says so.
template <class Set>
bool write_accelerations(const VehicleStatus& status, std::string_view path, Set& set, Report& report) {
    set.long_ = write_or_unavailable(status.longitudinal, dsrc::acceleration, named(path, "long"), report);
    set.lat = write_or_unavailable(status.lateral, dsrc::acceleration_to_left, named(path, "lat"), report);
    set.vert = write_or_unavailable(status.vertical, dsrc::acceleration_up, named(path, "vert"), report);
    const auto yaw = write(status.yaw_rate, dsrc::yaw_rate_to_left, named(path, "yaw"), report);
    if (yaw) set.yaw = *yaw;
    return yaw.has_value();
}

inline std::int64_t heading_of_bsm(const Quantity& heading, std::string_view path, Report& report) {
    const std::int64_t raw = write_or_unavailable(heading, dsrc::heading_or_north, path, report);
    return heading && raw == dsrc::full_circle ? 0 : raw;
}

// The BSM's standard deviations as the 95 % ellipse, and back.
inline Quantity scaled(Quantity quantity, double factor) {
    if (quantity) quantity.value = *quantity * factor;
    return quantity;
}
template <class Accuracy>
void read_accuracy(const Accuracy& accuracy, std::string_view path, VehicleStatus& status, Report& report) {
    status.semi_major = scaled(read(accuracy.semiMajor, dsrc::semi_axis, named(path, "semiMajor")), ellipse_95);
    status.semi_minor = scaled(read(accuracy.semiMinor, dsrc::semi_axis, named(path, "semiMinor")), ellipse_95);
    status.orientation = read(accuracy.orientation, dsrc::orientation, named(path, "orientation"));
    note_ellipse(status.semi_major, path, report);
}
template <class Accuracy>
void write_accuracy(const VehicleStatus& status, std::string_view path, Accuracy& accuracy, Report& report) {
    const auto axis = [&](const Quantity& q, std::string_view component) {
        return write_or_unavailable(scaled(q, 1 / ellipse_95), dsrc::semi_axis, named(path, component), report);
    };
    note_ellipse(status.semi_major, path, report);
    accuracy.semiMajor = axis(status.semi_major, "semiMajor");
    accuracy.semiMinor = axis(status.semi_minor, "semiMinor");
    accuracy.orientation =
        write_or_unavailable(status.orientation, dsrc::orientation, named(path, "orientation"), report);
}

inline constexpr std::size_t most_crumbs = 23;
inline constexpr std::int64_t unknown_time_offset = 65'535, longest_time_offset = 65'534;

inline std::int64_t time_offset(const std::optional<std::int64_t>& age, Report& report) {
    if (!age || *age < 1) return unknown_time_offset;
    if (*age > longest_time_offset)
        report.approximated("path", std::to_string(*age) + " x 10 ms", "655.34 s", "is beyond what the target counts");
    return std::min(*age, longest_time_offset);
}
inline std::optional<std::int64_t> age_of(std::int64_t offset) {
    return offset == unknown_time_offset ? std::nullopt : std::optional(offset);
}

template <class History>
void note_rest_of_path(const History& history, std::string_view path, Report& report) {
    drop_if(history.currGNSSstatus.has_value(), named(path, "currGNSSstatus"), "", report);
    const auto says_more = [](const auto& crumb) { return crumb.speed || crumb.posAccuracy || crumb.heading; };
    drop_if(std::ranges::any_of(history.crumbData, says_more), named(path, "crumbData"), "speed, accuracy, heading",
            report, "a CAM's points have place and time only");
}

inline std::size_t crumbs_kept(const VehicleStatus& status, Report& report) {
    if (status.path.size() > most_crumbs)
        report.dropped("path", std::to_string(status.path.size() - most_crumbs) + " points",
                       "a BSM has 23 points at most");
    return std::min(status.path.size(), most_crumbs);
}

}  // namespace chorus::v2x::convert
