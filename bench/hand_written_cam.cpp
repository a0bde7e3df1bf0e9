#include "bench/hand_written_cam.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace chorus::bench {

namespace {

constexpr std::size_t octets = 41;

// The fields one after the other: their places are constants once `At` is counted up by the compiler.
template <unsigned At>
class Fields {
  public:
    Fields(const std::uint8_t* input, bool& valid) : input_(input), valid_(valid) {}

    template <unsigned Bits, class T>
    Fields<At + Bits> bounded(T& field) const {
        const std::uint64_t code = take<Bits>();
        valid_ &= code <= T::range;
        field.value = static_cast<typename T::Storage>(static_cast<std::int64_t>(code) + T::lo);
        return {input_, valid_};
    }
    template <unsigned Bits, class T>
    Fields<At + Bits> enumerated(T& field, std::uint64_t last = (1u << Bits) - 1) const {
        const std::uint64_t code = take<Bits>();
        valid_ &= code <= last;
        field = static_cast<T>(code);
        return {input_, valid_};
    }
    // bits that have one value in the smallest CAM
    template <unsigned Bits>
    Fields<At + Bits> expect(std::uint64_t value) const {
        valid_ &= take<Bits>() == value;
        return {input_, valid_};
    }

  private:
    template <unsigned Bits>
    std::uint64_t take() const {
        constexpr unsigned first = std::min<unsigned>(At / 32 * 4, octets - 8);
        std::uint64_t word;
        std::memcpy(&word, input_ + first, sizeof word);
        if constexpr (std::endian::native == std::endian::little) word = __builtin_bswap64(word);
        return word << (At - 8 * first) >> (64 - Bits);
    }

    const std::uint8_t* input_;
    bool& valid_;
};

}  // namespace

bool decode_smallest_cam(Bytes input, v2x::messages::release2::CAM& cam) {
    if (input.size() < octets) return false;
    using namespace v2x::messages::release2;
    bool valid = true;
    auto& parameters = cam.cam.camParameters;
    BasicContainer& basic = parameters.basicContainer;
    ReferencePositionWithConfidence& place = basic.referencePosition;
    auto& vehicle = parameters.highFrequencyContainer.emplace_uninitialised<0>();
    vehicle.accelerationControl.reset();
    vehicle.lanePosition.reset();
    vehicle.steeringWheelAngle.reset();
    vehicle.lateralAcceleration.reset();
    vehicle.verticalAcceleration.reset();
    vehicle.performanceClass.reset();
    vehicle.cenDsrcTollingZone.reset();
    parameters.lowFrequencyContainer.reset();
    parameters.specialVehicleContainer.reset();
    parameters.extensionContainers.reset();

    Fields<0>(input.data(), valid)
        .bounded<8>(cam.header.protocolVersion)
        .bounded<8>(cam.header.messageId)
        .bounded<32>(cam.header.stationId)
        .bounded<16>(cam.cam.generationDeltaTime)
        .expect<3>(0)  // no extension, no other container
        .expect<1>(0)
        .bounded<8>(basic.stationType)
        .bounded<31>(place.latitude)
        .bounded<32>(place.longitude)
        .bounded<12>(place.positionConfidenceEllipse.semiMajorAxisLength)
        .bounded<12>(place.positionConfidenceEllipse.semiMinorAxisLength)
        .bounded<12>(place.positionConfidenceEllipse.semiMajorAxisOrientation)
        .bounded<20>(place.altitude.altitudeValue)
        .enumerated<4>(place.altitude.altitudeConfidence)
        .expect<2>(0)  // a vehicle's
        .expect<7>(0)  // no optional component
        .bounded<12>(vehicle.heading.headingValue)
        .bounded<7>(vehicle.heading.headingConfidence)
        .bounded<14>(vehicle.speed.speedValue)
        .bounded<7>(vehicle.speed.speedConfidence)
        .enumerated<2>(vehicle.driveDirection, 2)
        .bounded<10>(vehicle.vehicleLength.vehicleLengthValue)
        .enumerated<3>(vehicle.vehicleLength.vehicleLengthConfidenceIndication, 4)
        .bounded<6>(vehicle.vehicleWidth)
        .bounded<9>(vehicle.longitudinalAcceleration.value)
        .bounded<7>(vehicle.longitudinalAcceleration.confidence)
        .bounded<11>(vehicle.curvature.curvatureValue)
        .enumerated<3>(vehicle.curvature.curvatureConfidence)
        .expect<1>(0)
        .enumerated<2>(vehicle.curvatureCalculationMode, 2)
        .bounded<16>(vehicle.yawRate.yawRateValue)
        .enumerated<4>(vehicle.yawRate.yawRateConfidence, 8);
    return valid;
}

}  // namespace chorus::bench
