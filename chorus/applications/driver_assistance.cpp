#include "chorus/applications/driver_assistance.hpp"

#include <cmath>

#include "chorus/v2x/station/station.hpp"

namespace chorus::applications {

void Notifier::advance(v2x::Station& station, Timestamp now) {
    const VehicleState& own = station.own();
    emergency_brake_.advance(own, station.den(), station.path().points(), now);
    stationary_vehicle_.advance(own, station.den(), station.path().points(), now);
}

const Advice& DriverAssistance::advance(const VehicleState& own, const v2x::facilities::LocalDynamicMap& map,
                                        Timestamp now) {
    // Who knows neither his direction nor his speed cannot say what lies ahead.
    if (std::isnan(own.heading_deg) || std::isnan(own.speed_mps)) return advice_ = arbiter_.decide({}, now);
    std::vector<Warning> warnings = collision_.evaluate(own, map, now);
    for (const Warning& warning : emergency_brake_.evaluate(own, map, now)) warnings.push_back(warning);
    for (const Warning& warning : stationary_vehicle_.evaluate(own, map, now)) warnings.push_back(warning);
    advice_ = arbiter_.decide(std::move(warnings), now);
    return advice_;
}

}  // namespace chorus::applications
