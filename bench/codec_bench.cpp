// Encoding and decoding of CAM and DENM: nanoseconds a message, and no allocation.
#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <span>

#include "chorus/v2x/messages/codec.hpp"

namespace {

using namespace chorus;
using namespace chorus::v2x::messages;

constexpr std::size_t points = 23;

template <class R>
R position() {
    R place{};
    place.latitude = 487654321;
    place.longitude = 114567890;
    place.positionConfidenceEllipse = {120, 80, 900};
    place.altitude = {45300, decltype(place.altitude.altitudeConfidence)::alt_001_00};
    return place;
}

template <class Point>
std::span<const Point> path() {
    static const auto trail = [] {
        std::array<Point, points> list{};
        for (std::size_t i = 0; i < points; ++i) {
            const int step = static_cast<int>(i);
            list[i].pathPosition = {90 + 13 * step, -120 + 7 * step, 10 - step};
            list[i].pathDeltaTime = decltype(list[i].pathDeltaTime)(40 + step);
        }
        return list;
    }();
    return trail;
}

release1::CAM cam_minimal() {
    using namespace release1;
    CAM cam{};
    cam.header = {2, 2, 4711};
    cam.cam.generationDeltaTime = 31337;
    cam.cam.camParameters.basicContainer = {5, position<ReferencePosition>()};
    auto& vehicle = cam.cam.camParameters.highFrequencyContainer.emplace<BasicVehicleContainerHighFrequency>();
    vehicle.heading = {900, 10};
    vehicle.speed = {1389, 5};
    vehicle.driveDirection = DriveDirection::forward;
    vehicle.vehicleLength = {45, VehicleLengthConfidenceIndication::noTrailerPresent};
    vehicle.vehicleWidth = 18;
    vehicle.longitudinalAcceleration = {3, 102};
    vehicle.curvature = {12, CurvatureConfidence::unavailable};
    vehicle.curvatureCalculationMode = CurvatureCalculationMode::yawRateUsed;
    vehicle.yawRate = {-120, YawRateConfidence::degSec_001_00};
    return cam;
}

release1::CAM cam_with_path() {
    using namespace release1;
    CAM cam = cam_minimal();
    BasicVehicleContainerLowFrequency low{VehicleRole::default_, ExteriorLights(0x80), PathHistory(path<PathPoint>())};
    cam.cam.camParameters.lowFrequencyContainer = LowFrequencyContainer(low);
    return cam;
}

release2::CAM cam_of_release2() {
    using namespace release2;
    CAM cam{};
    cam.header = {2, 2, 4711};
    cam.cam.generationDeltaTime = 31337;
    cam.cam.camParameters.basicContainer = {5, position<ReferencePositionWithConfidence>()};
    auto& vehicle = cam.cam.camParameters.highFrequencyContainer.emplace<BasicVehicleContainerHighFrequency>();
    vehicle.heading = {900, 10};
    vehicle.speed = {1389, 5};
    vehicle.driveDirection = DriveDirection::forward;
    vehicle.vehicleLength = {45, VehicleLengthConfidenceIndication::noTrailerPresent};
    vehicle.vehicleWidth = 18;
    vehicle.longitudinalAcceleration = {3, 102};
    vehicle.curvature = {12, CurvatureConfidence::unavailable};
    vehicle.yawRate = {-120, YawRateConfidence::degSec_001_00};
    BasicVehicleContainerLowFrequency low{VehicleRole::default_, ExteriorLights(0x80), Path(path<PathPoint>())};
    cam.cam.camParameters.lowFrequencyContainer = LowFrequencyContainer(low);
    return cam;
}

template <class D>
D denm_with_traces();

template <>
release1::DENM denm_with_traces() {
    using namespace release1;
    static const std::array<PathHistory, 1> traces{PathHistory(path<PathPoint>())};
    DENM denm{};
    denm.header = {2, 1, 4711};
    auto& management = denm.denm.management;
    management.actionID = {4711, 3};
    management.detectionTime = 694'000'000'000;
    management.referenceTime = 694'000'000'500;
    management.eventPosition = position<ReferencePosition>();
    management.stationType = 5;
    denm.denm.situation = SituationContainer{3, {94, 2}};
    denm.denm.location = LocationContainer{Speed{0, 1}, Heading{900, 10}, Traces(traces)};
    return denm;
}

template <>
release2::DENM denm_with_traces() {
    using namespace release2;
    static const std::array<Path, 1> traces{Path(path<PathPoint>())};
    DENM denm{};
    denm.header = {2, 1, 4711};
    auto& management = denm.denm.management;
    management.actionId = {4711, 3};
    management.detectionTime = 694'000'000'000;
    management.referenceTime = 694'000'000'500;
    management.eventPosition = position<ReferencePosition>();
    management.stationType = 5;
    denm.denm.situation = SituationContainer{3, {{94, 2}, {}}};
    denm.denm.location = LocationContainer{Speed{0, 1}, Wgs84Angle{900, 10}, Traces(traces)};
    return denm;
}

template <class M>
void encoding(benchmark::State& state, M message) {
    std::array<std::uint8_t, 1024> output;
    std::size_t size = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(&message);
        size = encode(message, std::span<std::uint8_t>(output));
        benchmark::DoNotOptimize(output.data());
        benchmark::ClobberMemory();
    }
    state.counters["octets"] = static_cast<double>(size);
    if (size == 0) state.SkipWithError("the message breaks a constraint");
}

template <class M>
void decoding(benchmark::State& state, const M& sample) {
    const ByteVector octets = encode(sample).value();
    asn1::InlineArena<arena_octets> arena;
    M message;
    bool ok = true;
    for (auto _ : state) {
        arena.clear();
        ok = decode(octets, message, arena) && ok;
        benchmark::DoNotOptimize(&message);
        benchmark::ClobberMemory();
    }
    state.counters["octets"] = static_cast<double>(octets.size());
    if (!ok) state.SkipWithError("not decoded");
}

BENCHMARK_CAPTURE(encoding, cam_minimal, cam_minimal());
BENCHMARK_CAPTURE(decoding, cam_minimal, cam_minimal());
BENCHMARK_CAPTURE(encoding, cam_23_points, cam_with_path());
BENCHMARK_CAPTURE(decoding, cam_23_points, cam_with_path());
BENCHMARK_CAPTURE(encoding, cam_23_points_release2, cam_of_release2());
BENCHMARK_CAPTURE(decoding, cam_23_points_release2, cam_of_release2());
BENCHMARK_CAPTURE(encoding, denm_23_points, denm_with_traces<release1::DENM>());
BENCHMARK_CAPTURE(decoding, denm_23_points, denm_with_traces<release1::DENM>());
BENCHMARK_CAPTURE(encoding, denm_23_points_release2, denm_with_traces<release2::DENM>());
BENCHMARK_CAPTURE(decoding, denm_23_points_release2, denm_with_traces<release2::DENM>());

}  // namespace
