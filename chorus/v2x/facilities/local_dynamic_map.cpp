#include "chorus/v2x/facilities/local_dynamic_map.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "chorus/geo/angle.hpp"
#include "chorus/geo/local_frame.hpp"
#include "chorus/v2x/facilities/conversions.hpp"

namespace chorus::v2x::facilities {

std::optional<Drop> LocalDynamicMap::receive(const r2::CAM& cam, Signer signer, Timestamp now) {
    const auto& parameters = cam.cam.camParameters;
    const auto& basic = parameters.basicContainer;
    const auto position = position_from(basic.referencePosition.latitude, basic.referencePosition.longitude);
    if (!position) return Drop::message_implausible;

    const std::uint32_t id = cam.header.stationId;
    Neighbour neighbour;
    if (const Neighbour* known = neighbours_.peek(id)) {
        if (known->signer != signer && now - known->received <= neighbour_age_max) return Drop::station_id_claimed;
        if (known->signer == signer) neighbour = *known;
    }
    VehicleState& state = neighbour.state;
    const Timestamp generated = expand_generation_delta_time(cam.cam.generationDeltaTime, now);
    if (neighbour.station_id == id && generated < state.time) return std::nullopt;  // overtaken on the way
    neighbour.station_id = id;
    neighbour.received = now;
    neighbour.signer = signer;
    state.time = generated;
    state.position = *position;
    state.altitude_m = altitude_from(basic.referencePosition.altitude);
    state.station_type = static_cast<StationType>(basic.stationType.value);
    const auto& ellipse = basic.referencePosition.positionConfidenceEllipse;
    state.position_confidence = {semi_axis_from(ellipse.semiMajorAxisLength).value_or(0),
                                 semi_axis_from(ellipse.semiMinorAxisLength).value_or(0),
                                 angle_from(ellipse.semiMajorAxisOrientation).value_or(0)};

    neighbour.heading_known = neighbour.speed_known = false;
    if (const auto* high = parameters.highFrequencyContainer.get_if<r2::BasicVehicleContainerHighFrequency>()) {
        const auto heading = heading_from(high->heading.headingValue);
        neighbour.heading_known = heading.has_value();
        state.heading_deg = heading.value_or(0);
        const auto speed = speed_from(high->speed);
        neighbour.speed_known = speed.has_value();
        state.speed_mps = speed.value_or(0);
        if (high->driveDirection == r2::DriveDirection::backward) state.speed_mps = -state.speed_mps;
        state.longitudinal_acceleration_mps2 = acceleration_from(high->longitudinalAcceleration).value_or(0);
        state.yaw_rate_dps = yaw_rate_from(high->yawRate).value_or(0);
        state.curvature_per_m = curvature_from(high->curvature);
        state.length_m = length_from(high->vehicleLength).value_or(4.5);
        state.width_m = width_from(high->vehicleWidth).value_or(1.8);
        state.lateral_acceleration_mps2.reset();
        if (high->lateralAcceleration) state.lateral_acceleration_mps2 = acceleration_from(*high->lateralAcceleration);
        // Who does not say that he brakes is not known to brake: flags of an earlier CAM do not linger.
        using Control = r2::AccelerationControl;
        const Control control = high->accelerationControl.value_or(Control{});
        state.brake_pedal = control[Control::brakePedalEngaged];
        state.accelerator_pedal = control[Control::gasPedalEngaged];
        state.emergency_braking = control[Control::emergencyBrakeEngaged];
    }
    if (const auto& low = parameters.lowFrequencyContainer) {
        if (const auto* vehicle = low->get_if<r2::BasicVehicleContainerLowFrequency>())
            state.lights = lights_from(vehicle->exteriorLights);
    }
    if (signer) {
        if (const std::uint32_t* former = station_of_.find(*signer); former && *former != id)
            neighbours_.erase(*former);
        station_of_.put(*signer, id);
    }
    neighbours_.put(id, std::move(neighbour));
    return std::nullopt;
}

void LocalDynamicMap::age(Timestamp now) {
    // A clock that was set back would keep what was heard before for as long as it was set back.
    if (now + 1s < aged_)
        neighbours_.erase_if([now](std::uint32_t, const Neighbour& neighbour) { return neighbour.received > now; });
    aged_ = now;
    // The order of use is the order of hearing.
    neighbours_.erase_oldest_while(
        [now](std::uint32_t, const Neighbour& neighbour) { return now - neighbour.received > neighbour_age_max; });
    events_.age(now);
}

std::vector<const Neighbour*> LocalDynamicMap::within(const Position& centre, double radius_m) const {
    const geo::LocalFrame frame(centre);
    std::vector<std::pair<double, const Neighbour*>> found;
    for (const auto& [id, neighbour] : neighbours_) {
        const double distance = frame.to_plane(neighbour.state.position).length();
        if (distance <= radius_m) found.emplace_back(distance, &neighbour);
    }
    std::ranges::sort(found, [](const auto& a, const auto& b) {
        return std::pair(a.first, a.second->station_id) < std::pair(b.first, b.second->station_id);
    });
    std::vector<const Neighbour*> nearest;
    nearest.reserve(found.size());
    for (const auto& [distance, neighbour] : found) nearest.push_back(neighbour);
    return nearest;
}

VehicleState extrapolate(const VehicleState& state, Timestamp now) {
    double time_s = seconds(now - state.time);
    if (time_s <= 0) return state;
    VehicleState ahead = state;
    ahead.time = now;
    if (std::isnan(state.speed_mps) || std::isnan(state.heading_deg)) return ahead;  // where to is not known
    const auto known = [](double value) { return std::isnan(value) ? 0 : value; };
    const double speed = state.speed_mps, acceleration = known(state.longitudinal_acceleration_mps2);
    // Braking ends at standstill, and does not push a standing vehicle back.
    if (speed * acceleration < 0 || (speed == 0 && acceleration < 0)) time_s = std::min(time_s, -speed / acceleration);
    const double driven_m = speed * time_s + 0.5 * acceleration * time_s * time_s;
    ahead.speed_mps = speed + acceleration * time_s;
    if (std::abs(ahead.speed_mps) < 1e-9) ahead.speed_mps = 0;
    const double turned_deg = -known(state.yaw_rate_dps) * time_s;  // yaw is counter-clockwise, headings are clockwise
    const geo::LocalFrame frame(state.position);
    ahead.position = frame.to_position(driven_m * geo::unit_vector(state.heading_deg + turned_deg / 2));
    ahead.heading_deg = geo::normalise_deg(state.heading_deg + turned_deg);
    return ahead;
}

}  // namespace chorus::v2x::facilities
