#include "chorus/v2x/convert/vehicle_status.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "chorus/v2x/convert/conversion.hpp"
#include "chorus/v2x/convert/random_message.hpp"
#include "chorus/v2x/messages/corpus.hpp"
#include "chorus/v2x/messages/csae53/message_frame.hpp"
#include "chorus/v2x/messages/j2735/message_frame.hpp"
#include "chorus/v2x/messages/release2/cam.hpp"

namespace chorus::v2x::convert {
namespace {

namespace release2 = messages::release2;
namespace j2735 = messages::j2735;
namespace csae53 = messages::csae53;

const Timestamp now = from_iso8601("2026-11-26T10:20:59.250Z").value();
const Circumstances at_now{.time = now};

release2::CAM ordinary_cam() {
    release2::CAM cam{};
    cam.header = {2, release2::MessageId::cam, 0x01020304};
    cam.cam.generationDeltaTime = generation_delta_time(now);
    auto& basic = cam.cam.camParameters.basicContainer;
    basic.stationType = release2::TrafficParticipantType::passengerCar;
    basic.referencePosition.latitude = 487'654'321;
    basic.referencePosition.longitude = 114'321'987;
    basic.referencePosition.positionConfidenceEllipse = {245, 122, 900};
    basic.referencePosition.altitude = {36'512, release2::AltitudeConfidence::alt_001_00};
    release2::BasicVehicleContainerHighFrequency hf{};
    hf.heading = {1234, 10};
    hf.speed = {1389, 50};
    hf.driveDirection = release2::DriveDirection::forward;
    hf.vehicleLength = {43, release2::VehicleLengthConfidenceIndication::unavailable};
    hf.vehicleWidth = 18;
    hf.longitudinalAcceleration = {-23, release2::AccelerationConfidence::unavailable};
    hf.curvature = {release2::CurvatureValue::unavailable, release2::CurvatureConfidence::unavailable};
    hf.curvatureCalculationMode = release2::CurvatureCalculationMode::unavailable;
    hf.yawRate = {150, release2::YawRateConfidence::unavailable};  // 1.5 deg/s to the left
    hf.steeringWheelAngle = release2::SteeringWheelAngle{4, release2::SteeringWheelAngleConfidence::unavailable};
    hf.lateralAcceleration = release2::AccelerationComponent{5, release2::AccelerationConfidence::unavailable};
    cam.cam.camParameters.highFrequencyContainer = release2::HighFrequencyContainer(hf);
    return cam;
}

TEST(VehicleStatus, ACamAsBsmOfSaeJ2735) {
    Report report;
    asn1::InlineArena<8192> arena;
    const auto status = vehicle_status(ordinary_cam(), at_now, report);
    ASSERT_TRUE(status);
    const auto bsm = to_j2735_bsm(*status, arena, report);
    ASSERT_TRUE(bsm) << bsm.error().text();
    const j2735::BSMcoreData& core = bsm->coreData;
    EXPECT_EQ(core.id, (j2735::TemporaryID{1, 2, 3, 4}));
    EXPECT_EQ(core.secMark, 59'250);
    EXPECT_EQ(core.lat, 487'654'321);
    EXPECT_EQ(core.long_, 114'321'987);
    EXPECT_EQ(core.elev, 3651);
    EXPECT_EQ(core.heading, 9872) << "123.4 deg";
    EXPECT_EQ(core.speed, 695);
    EXPECT_EQ(core.transmission, j2735::TransmissionState::forwardGears);
    EXPECT_EQ(core.size.length, 430);
    EXPECT_EQ(core.size.width, 180);
    EXPECT_EQ(core.accelSet.long_, -230);
    EXPECT_EQ(core.accelSet.lat, -50) << "0.5 m/s2 to the left: a BSM's right is positive";
    EXPECT_EQ(core.accelSet.vert, j2735::VerticalAcceleration::unavailable);
    EXPECT_EQ(core.accelSet.yaw, -150) << "anticlockwise";
    EXPECT_EQ(core.angle, -4) << "to the left";
    EXPECT_EQ(core.accuracy.semiMajor, 20) << "2.45 m at 95 % are 1 m of standard deviation";
    EXPECT_EQ(core.accuracy.orientation, 16'384) << "90 deg";
    EXPECT_TRUE(core.brakes.wheelBrakes[j2735::BrakeAppliedStatus::unavailable]);
    ASSERT_TRUE(bsm->partII);
    const auto* more = (*bsm->partII)[0].content.get_if<j2735::SupplementalVehicleExtensions>();
    ASSERT_TRUE(more && more->classification);
    EXPECT_EQ(*more->classification, 10);
}

TEST(VehicleStatus, ACamAsBsmOfTCsae53) {
    Report report;
    asn1::InlineArena<8192> arena;
    const auto bsm = to_csae53_bsm(*vehicle_status(ordinary_cam(), at_now, report), arena, report);
    ASSERT_TRUE(bsm) << bsm.error().text();
    EXPECT_EQ(bsm->id, (csae53::FixedOctets<8>{0, 0, 0, 0, 1, 2, 3, 4}));
    EXPECT_EQ(bsm->secMark, 59'250);
    EXPECT_EQ(bsm->heading, 9872);
    EXPECT_EQ(bsm->speed, 695);
    EXPECT_EQ(bsm->accelSet.yaw, -150);
    EXPECT_EQ(bsm->vehicleClass.classification, 10);
    ASSERT_TRUE(bsm->motionCfd);
    EXPECT_EQ(*bsm->motionCfd->speedCfd, csae53::SpeedConfidence::prec1ms) << "0.5 m/s is no 0.1 m/s";
    EXPECT_EQ(*bsm->motionCfd->headingCfd, csae53::HeadingConfidence::prec01deg);
    EXPECT_EQ(*bsm->posConfidence->elevation, csae53::ElevationConfidence::elev_001_00);
}

template <class To>
release2::CAM there_and_back(const release2::CAM& cam, To to, asn1::Arena& arena) {
    Report report;
    const auto bsm = to(*vehicle_status(cam, at_now, report), arena, report);
    return *to_cam(*vehicle_status(*bsm, at_now, report), arena, report);
}

void expect_near(const release2::CAM& a, const release2::CAM& b) {
    const auto& hf_a = *a.cam.camParameters.highFrequencyContainer.get_if<"basicVehicleContainerHighFrequency">();
    const auto& hf_b = *b.cam.camParameters.highFrequencyContainer.get_if<"basicVehicleContainerHighFrequency">();
    EXPECT_EQ(a.header, b.header);
    EXPECT_EQ(a.cam.generationDeltaTime, b.cam.generationDeltaTime);
    const auto& place_a = a.cam.camParameters.basicContainer.referencePosition;
    const auto& place_b = b.cam.camParameters.basicContainer.referencePosition;
    EXPECT_EQ(place_a.latitude, place_b.latitude);
    EXPECT_EQ(place_a.longitude, place_b.longitude);
    EXPECT_NEAR(place_a.altitude.altitudeValue, place_b.altitude.altitudeValue, 10);
    EXPECT_NEAR(place_a.positionConfidenceEllipse.semiMajorAxisLength,
                place_b.positionConfidenceEllipse.semiMajorAxisLength, 13)
        << "0.05 m times 2.4477";
    EXPECT_EQ(hf_a.heading.headingValue, hf_b.heading.headingValue);
    EXPECT_NEAR(hf_a.speed.speedValue, hf_b.speed.speedValue, 2);
    EXPECT_EQ(hf_a.driveDirection, hf_b.driveDirection);
    EXPECT_EQ(hf_a.vehicleLength.vehicleLengthValue, hf_b.vehicleLength.vehicleLengthValue);
    EXPECT_EQ(hf_a.vehicleWidth, hf_b.vehicleWidth);
    EXPECT_EQ(hf_a.longitudinalAcceleration.value, hf_b.longitudinalAcceleration.value);
    EXPECT_EQ(hf_a.lateralAcceleration->value, hf_b.lateralAcceleration->value);
    EXPECT_EQ(hf_a.yawRate.yawRateValue, hf_b.yawRate.yawRateValue);
    EXPECT_EQ(hf_a.steeringWheelAngle->steeringWheelAngleValue, hf_b.steeringWheelAngle->steeringWheelAngleValue);
}

TEST(VehicleStatus, ThereAndBackIsWithinAUnitOfTheCoarserSide) {
    asn1::InlineArena<16384> arena;
    const release2::CAM cam = ordinary_cam();
    expect_near(cam, there_and_back(cam, to_j2735_bsm, arena));
    expect_near(cam, there_and_back(cam, to_csae53_bsm, arena));
}

TEST(VehicleStatus, PathOfACamIsAChainAndThatOfABsmIsNot) {
    release2::CAM cam = ordinary_cam();
    const release2::PathPoint points[] = {{{100, -50, 10}, release2::PathDeltaTime(100)},
                                          {{200, -70, -30}, release2::PathDeltaTime(150)}};
    cam.cam.camParameters.lowFrequencyContainer =
        release2::LowFrequencyContainer(release2::BasicVehicleContainerLowFrequency{
            release2::VehicleRole::default_, release2::ExteriorLights(0x30), release2::Path(points)});
    Report report;
    asn1::InlineArena<16384> arena;
    const auto bsm = to_j2735_bsm(*vehicle_status(cam, at_now, report), arena, report);
    ASSERT_TRUE(bsm && bsm->partII);
    const auto* safety = (*bsm->partII)[0].content.get_if<j2735::VehicleSafetyExtensions>();
    ASSERT_TRUE(safety && safety->pathHistory && safety->lights);
    EXPECT_TRUE((*safety->lights)[j2735::ExteriorLights::hazardSignalOn]) << "both turn signals";
    const auto& crumbs = safety->pathHistory->crumbData;
    ASSERT_EQ(crumbs.size(), 2u);
    EXPECT_EQ(crumbs[1].latOffset, 300);
    EXPECT_EQ(crumbs[1].lonOffset, -120);
    EXPECT_EQ(crumbs[1].elevationOffset, -2) << "-20 cm";
    EXPECT_EQ(crumbs[1].timeOffset, 250);
    const auto back = to_cam(*vehicle_status(*bsm, at_now, report), arena, report);
    ASSERT_TRUE(back);
    const auto& lf = *back->cam.camParameters.lowFrequencyContainer->get_if<"basicVehicleContainerLowFrequency">();
    EXPECT_EQ(lf.exteriorLights.bits, 0x30);
    ASSERT_EQ(lf.pathHistory.size(), 2u);
    EXPECT_EQ(lf.pathHistory[1].pathPosition.deltaLatitude, 200);
    EXPECT_EQ(*lf.pathHistory[1].pathDeltaTime, 150);
}

// In SAE J2735 -131072 is no offset, and the numbers at the ends stand for whatever is further away.
TEST(VehicleStatus, APointOfAPathWhosePlaceIsNotToldIsDropped) {
    Report report;
    asn1::InlineArena<16384> arena;
    auto bsm = *to_j2735_bsm(*vehicle_status(ordinary_cam(), at_now, report), arena, report);
    std::vector<j2735::PathHistoryPoint> crumbs;
    for (const auto& [north, east] :
         {std::pair{100, -50}, {-131072, 7}, {7, -131072}, {131071, 7}, {7, -131071}, {131070, -131070}}) {
        j2735::PathHistoryPoint crumb{};
        crumb.latOffset = north;
        crumb.lonOffset = east;
        crumb.elevationOffset = -2048;
        crumb.timeOffset = 100;
        crumbs.push_back(crumb);
    }
    j2735::VehicleSafetyExtensions safety{};
    safety.pathHistory = j2735::PathHistory{{}, {}, j2735::PathHistoryPointList(crumbs), {}};
    const j2735::BasicSafetyMessagePartII part(safety);
    bsm.partII = j2735::View<j2735::BasicSafetyMessagePartII, 1, 8>(std::span(&part, 1));
    report.notes.clear();
    const VehicleStatus status = *vehicle_status(bsm, at_now, report);
    ASSERT_EQ(status.path.size(), 2u);
    EXPECT_EQ(status.path[0].north, 100);
    EXPECT_EQ(status.path[1].north, 131'070);
    for (const char* i : {"1", "2", "3", "4"}) {
        const std::string path = "partII.VehicleSafetyExtensions.pathHistory.crumbData[" + std::string(i) + "]";
        EXPECT_TRUE(std::ranges::any_of(report.notes, [&](const Note& n) {
            return n.what == Note::What::dropped && n.path == path;
        })) << path;
    }
    VehicleStatus far = status;
    far.path = {{131'070, 0, {}, {}}, {0, -131'071, {}, {}}};
    const auto written = to_j2735_bsm(far, arena, report);
    ASSERT_TRUE(written && written->partII);
    const auto* again = (*written->partII)[0].content.get_if<j2735::VehicleSafetyExtensions>();
    ASSERT_TRUE(again && again->pathHistory);
    EXPECT_EQ(again->pathHistory->crumbData.size(), 1u) << "-131071 would be any place further away";
}

TEST(VehicleStatus, WhatHasNoHonestValueFails) {
    Report report;
    asn1::InlineArena<8192> arena;
    release2::CAM cam = ordinary_cam();
    cam.cam.camParameters.highFrequencyContainer.get_if<"basicVehicleContainerHighFrequency">()->yawRate.yawRateValue =
        release2::YawRateValue::unavailable;
    const auto bsm = to_j2735_bsm(*vehicle_status(cam, at_now, report), arena, report);
    ASSERT_FALSE(bsm);
    EXPECT_EQ(bsm.error().path, "coreData.accelSet.yaw");

    const auto without_time = to_j2735_bsm(*vehicle_status(ordinary_cam(), {}, report), arena, report);
    ASSERT_TRUE(without_time);
    EXPECT_EQ(without_time->coreData.secMark, 65'535);
    const auto cam_without_time = to_cam(*vehicle_status(*without_time, {}, report), arena, report);
    ASSERT_FALSE(cam_without_time) << "a CAM has no number for an unavailable time";
    EXPECT_EQ(cam_without_time.error().path, "cam.generationDeltaTime");

    cam.cam.camParameters.highFrequencyContainer =
        release2::HighFrequencyContainer(release2::RSUContainerHighFrequency{});
    EXPECT_FALSE(vehicle_status(cam, at_now, report)) << "a roadside unit is no vehicle";
}

// Nothing is lost in silence: accuracies without a counterpart, heights beyond what a crumb counts, an ellipse of which
// only one axis is known.
TEST(VehicleStatus, WhatABsmCannotSayIsNoted) {
    Report report;
    asn1::InlineArena<8192> arena;
    release2::CAM cam = ordinary_cam();
    auto& hf = *cam.cam.camParameters.highFrequencyContainer.get_if<"basicVehicleContainerHighFrequency">();
    hf.steeringWheelAngle->steeringWheelAngleConfidence = 3;
    hf.lateralAcceleration->confidence = 7;
    cam.cam.camParameters.basicContainer.referencePosition.positionConfidenceEllipse = {
        release2::SemiAxisLength::unavailable, 122, 900};
    VehicleStatus status = *vehicle_status(cam, at_now, report);
    status.path = {{100, 100, 50'000, 70'000}};
    EXPECT_EQ(to_csae53_bsm(status, arena, report)->posAccuracy->semiMinor, 10);
    EXPECT_TRUE(to_j2735_bsm(status, arena, report));
    const auto noted = [&](std::string_view end, std::string_view value) {
        return std::ranges::any_of(
            report.notes, [&](const Note& note) { return note.path.ends_with(end) && note.value.starts_with(value); });
    };
    EXPECT_TRUE(noted("steeringWheelAngleConfidence", "4.5 deg"));
    EXPECT_TRUE(noted("lateralAcceleration.confidence", "0.7 m/s2"));
    EXPECT_TRUE(noted("path", "500 m"));
    EXPECT_TRUE(noted("path", "70000 x 10 ms"));
}

TEST(VehicleStatus, ANorthThatRoundsUpIsNotUnavailable) {
    Report report;
    asn1::InlineArena<8192> arena;
    VehicleStatus status;
    status.time = now;
    status.yaw_rate = {0, ""};
    status.heading = {359.999, ""};
    EXPECT_EQ(to_j2735_bsm(status, arena, report)->coreData.heading, 0);
    const auto cam = to_cam(status, arena, report);
    EXPECT_EQ(cam->cam.camParameters.highFrequencyContainer.get_if<"basicVehicleContainerHighFrequency">()
                  ->heading.headingValue,
              0);
}

// Every BSM that an independent codec has written becomes a CAM, or the reason is named; what comes out can be sent.
TEST(VehicleStatus, BsmsOfTheCorporaBecomeCams) {
    const std::pair<const char*, const char*> corpora[] = {
        {"j2735", "j2735"}, {"csae53", "csae53"}, {"csae53-edition2017", "csae53-edition2017"}};
    for (const auto& [corpus, type] : corpora) {
        std::size_t converted = 0;
        const auto entries = messages::read_corpus(corpus);
        ASSERT_FALSE(entries.empty());
        for (const auto& entry : entries) {
            const auto message = messages::AnyMessage::decode(*messages::find_message_type(type), entry.octets);
            ASSERT_TRUE(message);
            for (const char* to : {"cam-r1", "cam-r2"}) {
                const auto result = convert(*message, *messages::find_message_type(to), at_now);
                if (!result) {
                    EXPECT_FALSE(result.error().path.empty());
                    continue;
                }
                ++converted;
                const auto octets = result->messages.at(0).encode();
                EXPECT_TRUE(octets) << corpus << entry.id << ": " << octets.error().text();
            }
        }
        EXPECT_GT(converted, entries.size() / 10) << corpus;
    }
}

TEST(VehicleStatus, RandomCamsBecomeBsmsThatCanBeSent) {
    for (std::uint64_t seed = 0; seed < 60; ++seed)
        for (const char* to : {"j2735", "csae53", "csae53-edition2019", "csae53-edition2017"}) {
            const auto cam = random_message("cam-r2", seed, {.present = 0.6, .extended = 0.05});
            const auto result = convert(cam, *messages::find_message_type(to), at_now);
            if (!result) continue;
            const auto octets = result->messages.at(0).encode();
            ASSERT_TRUE(octets) << to << seed << ": " << octets.error().text();
        }
}

}  // namespace
}  // namespace chorus::v2x::convert
