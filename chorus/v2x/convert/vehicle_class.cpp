#include "chorus/v2x/convert/vehicle_class.hpp"

#include <array>
#include <string>

namespace chorus::v2x::convert {

namespace {

// Of SAE J2735 DE_BasicVehicleClass the first number of each class, "type unknown", and the range that belongs to it.
struct Pair {
    std::uint8_t station_type, first, last;
};
constexpr std::array pairs{
    Pair{5, 10, 11},   // passengerCar: passenger-Vehicle
    Pair{7, 20, 21},   // lightTruck: lightTruck-Vehicle
    Pair{8, 25, 39},   // heavyTruck: truck-Vehicle, by axles
    Pair{4, 40, 49},   // motorcycle
    Pair{11, 56, 56},  // tram: transit-FixedGuideway
    Pair{6, 50, 59},   // bus: transit
    Pair{10, 1, 1},    // specialVehicle: specialVehicleClass
    Pair{10, 60, 69},  // emergency
    Pair{0, 0, 0},
};

void note(std::string_view path, std::string from, int to, Report& report) {
    report.approximated(std::string(path), std::move(from), std::to_string(to),
                        "the target sorts road users into other classes");
}

}  // namespace

std::uint8_t basic_vehicle_class(std::uint8_t station_type, std::string_view path, Report& report) {
    for (const Pair& pair : pairs)
        if (pair.station_type == station_type) return pair.first;
    note(path, "stationType " + std::to_string(station_type), 0, report);
    return 0;
}

std::uint8_t station_type(std::uint8_t basic_vehicle_class, std::string_view path, Report& report) {
    for (const Pair& pair : pairs) {
        if (basic_vehicle_class < pair.first || basic_vehicle_class > pair.last) continue;
        if (basic_vehicle_class != pair.first)
            note(path, "class " + std::to_string(basic_vehicle_class), pair.station_type, report);
        return pair.station_type;
    }
    note(path, "class " + std::to_string(basic_vehicle_class), 0, report);
    return 0;
}

}  // namespace chorus::v2x::convert
