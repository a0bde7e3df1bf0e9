// Encoding and decoding into memory that the caller brings allocates nothing: counted, not believed.
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <new>

#include "chorus/v2x/messages/codec.hpp"

namespace {

std::size_t allocations = 0;

}  // namespace

// Not inlined: the compiler would see malloc and delete meet, and warn.
[[gnu::noinline]] void* operator new(std::size_t octets) {
    ++allocations;
    if (void* memory = std::malloc(octets == 0 ? 1 : octets)) return memory;
    throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace chorus::v2x::messages {
namespace {

release2::CAM cam_with_path(release2::Path path) {
    release2::CAM cam{};
    cam.header = {2, 2, 4711};
    auto& parameters = cam.cam.camParameters;
    parameters.basicContainer.referencePosition.positionConfidenceEllipse = {50, 50, 0};
    auto& high = parameters.highFrequencyContainer.emplace<release2::BasicVehicleContainerHighFrequency>();
    high.heading.headingConfidence = 10;
    high.speed.speedConfidence = 10;
    high.vehicleLength.vehicleLengthValue = 45;
    high.vehicleWidth = 18;
    auto& low = parameters.lowFrequencyContainer.emplace().emplace<release2::BasicVehicleContainerLowFrequency>();
    low.pathHistory = path;
    return cam;
}

TEST(Allocations, the_counter_counts) {
    const std::size_t before = allocations;
    ::operator delete(::operator new(4));  // unlike `delete new int`, these may not be left out
    EXPECT_EQ(allocations, before + 1);
}

TEST(Allocations, a_cam_with_path_costs_none_in_either_direction) {
    std::array<release2::PathPoint, 23> points{};
    const release2::CAM cam = cam_with_path(release2::Path(points));
    std::array<std::uint8_t, 512> octets{};
    static asn1::InlineArena<arena_octets> arena;
    release2::CAM read{};

    const std::size_t before = allocations;
    const std::size_t length = encode(cam, octets);
    const bool decoded = decode(Bytes(octets).first(length), read, arena);
    EXPECT_EQ(allocations, before);
    ASSERT_GT(length, 100u);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(read.header.stationId, 4711u);
}

}  // namespace
}  // namespace chorus::v2x::messages
