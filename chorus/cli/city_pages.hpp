// The city as the pages show it: values of the simulation turned into values of the web server.
#pragma once

#include <cstdint>

#include "chorus/sim/city.hpp"
#include "chorus/web_server/server.hpp"

namespace chorus::cli {

web_server::Roads roads_of(const sim::City& city);

class CityPages {
  public:
    CityPages(sim::City& city, web_server::Server& server) : city_(city), server_(server) {}

    // The pace as measured and whether somebody paused it.
    web_server::CitySnapshot snapshot(double speed, bool paused);
    // Nothing: there is no such vehicle.
    std::optional<web_server::RideSnapshot> ride(sim::VehicleId vehicle) const;
    web_server::InspectorEntry entry(sim::VehicleId receiver, const v2x::Reception& reception) const;

  private:
    web_server::CityVehicle vehicle(const sim::TrafficVehicle& vehicle) const;
    const sim::TrafficVehicle* find(sim::VehicleId vehicle) const;

    sim::City& city_;
    web_server::Server& server_;
    // Totals are counted over a second, or the rates would flicker.
    Timestamp rates_since_;
    sim::City::Totals totals_;
    double frames_per_s_ = 0, verified_per_s_ = 0;
};

}  // namespace chorus::cli
