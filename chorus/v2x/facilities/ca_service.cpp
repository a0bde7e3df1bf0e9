#include "chorus/v2x/facilities/ca_service.hpp"

#include <algorithm>
#include <cmath>

#include "chorus/geo/angle.hpp"
#include "chorus/geo/geodesic.hpp"
#include "chorus/v2x/facilities/conversions.hpp"
#include "chorus/v2x/messages/codec.hpp"

namespace chorus::v2x::facilities {

void CaService::update(const VehicleState& own) {
    own_ = own;
    path_.add(own.time, own.position);
}

void CaService::limit_interval(Duration dcc) { interval_dcc_ = std::clamp(dcc, interval_min, interval_max); }

bool CaService::moved(const VehicleState& since) const {
    return geo::angle_between_deg(own_->heading_deg, since.heading_deg) > heading_change_deg ||
           geo::distance_m(own_->position, since.position) > position_change_m ||
           std::abs(own_->speed_mps - since.speed_mps) > speed_change_mps;
}

std::optional<ByteVector> CaService::advance(Timestamp now) {
    // A check that is farther away than its interval was planned by a clock that has been set back since.
    if (now < next_check_ && next_check_ - now <= check_interval) return std::nullopt;
    next_check_ = now + check_interval;
    // Neither old nor from a clock that runs ahead of ours: both name another place than ours.
    if (!own_ || now - own_->time > state_age_max || own_->time - now > state_age_max) return std::nullopt;

    if (last_ && now < last_->time) {  // the clock was set back
        last_.reset();
        low_frequency_last_.reset();
    }
    if (last_) {
        const Duration elapsed = now - last_->time;
        if (elapsed < interval_dcc_) return std::nullopt;
        if (moved(last_->state)) {
            interval_ = std::min(elapsed, interval_max);
            same_interval_ = 0;
        } else if (elapsed >= interval_) {
            if (++same_interval_ >= same_interval_count) interval_ = interval_max;
        } else {
            return std::nullopt;
        }
    }
    const bool low_frequency = !low_frequency_last_ || now - *low_frequency_last_ >= low_frequency_interval;
    auto cam = write(low_frequency);
    if (!cam) return std::nullopt;
    last_ = Sent{now, *own_};
    if (low_frequency) low_frequency_last_ = now;
    return cam;
}

std::optional<ByteVector> CaService::write(bool low_frequency) const {
    const VehicleState& own = *own_;
    r2::CAM cam{};
    cam.header = {2, r2::MessageId::cam, station_id_};
    // The time of the position, not of sending (EN 302 637-2, B.3).
    cam.cam.generationDeltaTime = generation_delta_time(own.time);
    auto& parameters = cam.cam.camParameters;
    parameters.basicContainer.stationType = station_type_of(station_type_);
    parameters.basicContainer.referencePosition = reference_position_with_confidence_of(own);

    auto& high = parameters.highFrequencyContainer.emplace<r2::BasicVehicleContainerHighFrequency>();
    high.heading = heading_of(own.heading_deg);
    high.speed = speed_of(own.speed_mps);
    high.driveDirection = drive_direction_of(own.speed_mps);
    high.vehicleLength = vehicle_length_of(own.length_m);
    high.vehicleWidth = vehicle_width_of(own.width_m);
    high.longitudinalAcceleration = acceleration_of(own.longitudinal_acceleration_mps2);
    high.curvature = curvature_of(own.curvature_per_m);
    high.curvatureCalculationMode =
        own.curvature_per_m ? r2::CurvatureCalculationMode::yawRateUsed : r2::CurvatureCalculationMode::unavailable;
    high.yawRate = yaw_rate_of(own.yaw_rate_dps);
    high.accelerationControl = acceleration_control_of(own);
    if (own.lateral_acceleration_mps2) high.lateralAcceleration = acceleration_of(own.lateral_acceleration_mps2);

    PathHistory::Raw raw;
    if (low_frequency) {
        auto& low = parameters.lowFrequencyContainer.emplace().emplace<r2::BasicVehicleContainerLowFrequency>();
        low.vehicleRole = r2::VehicleRole::default_;
        low.exteriorLights = exterior_lights_of(own.lights);
        low.pathHistory = r2::Path(encode_path(path_.points(), own.position, own.time, raw));
    }
    auto octets = messages::encode(cam);
    if (!octets) return std::nullopt;
    return std::move(*octets);
}

}  // namespace chorus::v2x::facilities
