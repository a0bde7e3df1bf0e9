// What a preview says is what the whole message says.
#include "chorus/v2x/messages/preview.hpp"

#include <gtest/gtest.h>

#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/corpus.hpp"
#include "chorus/v2x/messages/release1/protocol_version1.hpp"

namespace chorus::v2x::messages {
namespace {

// Of each message in the corpora of both releases; the tests' own when those are not at hand.
template <class M>
std::vector<ByteVector> messages_of(const std::string& corpus, const M& own) {
    std::vector<ByteVector> messages;
    for (CorpusEntry& entry : read_corpus(corpus)) messages.push_back(std::move(entry.octets));
    if (messages.empty()) {
        ByteVector octets(512);
        octets.resize(encode(own, octets));
        messages.push_back(std::move(octets));
    }
    return messages;
}

release1::CAM own_cam() {
    release1::CAM cam{};
    cam.header = {2, 2, 4711};
    cam.cam.generationDeltaTime = 31337;
    auto& basic = cam.cam.camParameters.basicContainer;
    basic.stationType = 5;
    basic.referencePosition.latitude = 487654321;
    basic.referencePosition.longitude = 114567890;
    auto& vehicle =
        cam.cam.camParameters.highFrequencyContainer.emplace<release1::BasicVehicleContainerHighFrequency>();
    vehicle.heading = {900, 10};
    vehicle.speed = {1389, 5};
    vehicle.driveDirection = release1::DriveDirection::backward;
    vehicle.vehicleLength = {45, release1::VehicleLengthConfidenceIndication::noTrailerPresent};
    vehicle.vehicleWidth = 18;
    return cam;
}

release1::DENM own_denm() {
    release1::DENM denm{};
    denm.header = {2, 1, 4711};
    denm.denm.management.actionID = {4711, 3};
    denm.denm.management.eventPosition.latitude = 487654321;
    denm.denm.management.relevanceDistance = release1::RelevanceDistance::lessThan500m;
    auto& situation = denm.denm.situation.emplace();
    situation.eventType = {94, 2};
    return denm;
}

template <class Whole, class Part>
void expect_same_vehicle(const Whole& whole, const Part& part) {
    EXPECT_EQ(whole.heading.headingValue, part.heading.headingValue);
    EXPECT_EQ(whole.speed.speedValue, part.speed.speedValue);
    EXPECT_EQ(static_cast<int>(whole.driveDirection), static_cast<int>(part.drive_direction));
    EXPECT_EQ(whole.vehicleLength.vehicleLengthValue, part.length.vehicleLengthValue);
    EXPECT_EQ(whole.vehicleWidth, part.width);
}

template <class Cam>
void expect_front_of(const Cam& cam, const CamPreview& preview) {
    const auto& parameters = cam.cam.camParameters;
    EXPECT_EQ(cam.cam.generationDeltaTime, preview.generation_delta_time);
    EXPECT_EQ(parameters.basicContainer.stationType, preview.basic.stationType);
    const auto& place = parameters.basicContainer.referencePosition;
    const auto& same = preview.basic.referencePosition;
    EXPECT_EQ(place.latitude, same.latitude);
    EXPECT_EQ(place.longitude, same.longitude);
    EXPECT_EQ(place.altitude.altitudeValue, same.altitude.altitudeValue);
    ASSERT_EQ(parameters.highFrequencyContainer.index() == 0, preview.vehicle.has_value());
}

TEST(Preview, of_a_cam_of_release_1_is_its_front) {
    for (const ByteVector& octets : messages_of("cam-r1", own_cam())) {
        static asn1::InlineArena<arena_octets> arena;
        release1::CAM cam;
        if (!decode(octets, cam, arena)) continue;
        const auto preview = preview_cam(octets);
        ASSERT_TRUE(preview);
        EXPECT_EQ(cam.header, preview->header);
        expect_front_of(cam, *preview);
        if (preview->vehicle)
            expect_same_vehicle(
                *cam.cam.camParameters.highFrequencyContainer.get_if<release1::BasicVehicleContainerHighFrequency>(),
                *preview->vehicle);
    }
}

TEST(Preview, of_a_cam_of_release_2_is_its_front) {
    for (const ByteVector& octets : messages_of("cam-r2", own_cam())) {
        static asn1::InlineArena<arena_octets> arena;
        release2::CAM cam;
        if (!decode(octets, cam, arena)) continue;
        const auto preview = preview_cam(octets);
        ASSERT_TRUE(preview);
        EXPECT_EQ(cam.header.stationId, preview->header.stationID);
        expect_front_of(cam, *preview);
        if (preview->vehicle)
            expect_same_vehicle(
                *cam.cam.camParameters.highFrequencyContainer.get_if<release2::BasicVehicleContainerHighFrequency>(),
                *preview->vehicle);
    }
}

TEST(Preview, of_a_denm_of_release_1_is_its_front) {
    for (const ByteVector& octets : messages_of("denm-r1", own_denm())) {
        static asn1::InlineArena<arena_octets> arena;
        release1::DENM denm;
        if (!decode(octets, denm, arena)) continue;
        const auto preview = preview_denm(octets);
        ASSERT_TRUE(preview);
        EXPECT_EQ(denm.header, preview->header);
        EXPECT_EQ(denm.denm.management, preview->management);
        ASSERT_EQ(denm.denm.situation.has_value(), preview->event.has_value());
        if (preview->event) {
            EXPECT_EQ(denm.denm.situation->eventType, *preview->event);
        }
    }
}

TEST(Preview, of_a_denm_of_release_2_is_its_front) {
    for (const ByteVector& octets : messages_of("denm-r2", own_denm())) {
        static asn1::InlineArena<arena_octets> arena;
        release2::DENM denm;
        if (!decode(octets, denm, arena)) continue;
        const auto preview = preview_denm(octets);
        ASSERT_TRUE(preview);
        const auto& management = denm.denm.management;
        EXPECT_EQ(management.actionId.originatingStationId, preview->management.actionID.originatingStationID);
        EXPECT_EQ(management.actionId.sequenceNumber, preview->management.actionID.sequenceNumber);
        EXPECT_EQ(management.referenceTime, preview->management.referenceTime);
        EXPECT_EQ(management.eventPosition.longitude, preview->management.eventPosition.longitude);
        EXPECT_EQ(management.termination.has_value(), preview->management.termination.has_value());
        EXPECT_EQ(management.stationType, preview->management.stationType);
        ASSERT_EQ(denm.denm.situation.has_value(), preview->event.has_value());
        if (preview->event) {
            const auto& cause = denm.denm.situation->eventType.ccAndScc;
            EXPECT_EQ(cause.causeCode, preview->event->causeCode);
            EXPECT_EQ(cause.subCauseCode, preview->event->subCauseCode);
        }
    }
}

TEST(Preview, of_messages_of_the_first_protocol_version_is_their_front) {
    for (const ByteVector& octets : messages_of("cam-v1", own_cam())) {
        static asn1::InlineArena<arena_octets> arena;
        release1::version1::CAM cam;
        ASSERT_TRUE(decode(octets, cam, arena));
        const auto preview = preview_cam(octets);
        ASSERT_TRUE(preview);
        expect_front_of(cam, *preview);
    }
    for (const ByteVector& octets : messages_of("denm-v1", own_denm())) {
        static asn1::InlineArena<arena_octets> arena;
        release1::version1::DENM denm;
        ASSERT_TRUE(decode(octets, denm, arena));
        const auto preview = preview_denm(octets);
        ASSERT_TRUE(preview);
        EXPECT_EQ(denm.denm.management, preview->management);
        ASSERT_EQ(denm.denm.situation.has_value(), preview->event.has_value());
        if (preview->event) {
            EXPECT_EQ(denm.denm.situation->eventType.causeCode, preview->event->causeCode);
            EXPECT_EQ(denm.denm.situation->eventType.subCauseCode, preview->event->subCauseCode);
        }
    }
}

// Neither less nor other octets are read beyond their end (under the sanitizers), nor taken for a message.
TEST(Preview, of_what_is_cut_off_is_nothing) {
    const auto cam = messages_of("", own_cam()).front(), denm = messages_of("", own_denm()).front();
    constexpr std::size_t front_of_cam = 34, front_of_denm = 40;
    for (std::size_t size = 0; size < front_of_cam; ++size)
        EXPECT_FALSE(preview_cam(ByteVector(cam.begin(), cam.begin() + static_cast<std::ptrdiff_t>(size)))) << size;
    for (std::size_t size = 0; size < front_of_denm; ++size)
        EXPECT_FALSE(preview_denm(ByteVector(denm.begin(), denm.begin() + static_cast<std::ptrdiff_t>(size)))) << size;
    EXPECT_FALSE(preview_cam(denm));
    EXPECT_FALSE(preview_denm(cam));
}

}  // namespace
}  // namespace chorus::v2x::messages
