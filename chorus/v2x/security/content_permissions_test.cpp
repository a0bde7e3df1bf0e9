#include <gtest/gtest.h>

#include "chorus/v2x/messages/release2/cam.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"
#include "chorus/v2x/security/permissions.hpp"

namespace chorus::v2x::security {
namespace {

namespace r2 = messages::release2;

const ByteVector plain_car{1, 0, 0};

r2::CAM plain_cam() {
    r2::CAM cam{};
    cam.cam.camParameters.highFrequencyContainer.emplace<r2::BasicVehicleContainerHighFrequency>();
    return cam;
}

template <class Container>
r2::CAM cam_with(const Container& container) {
    r2::CAM cam = plain_cam();
    cam.cam.camParameters.specialVehicleContainer.emplace().emplace<Container>(container);
    return cam;
}

ByteVector cam_ssp_of(std::initializer_list<SspBit> bits) {
    ByteVector ssp{1, 0, 0};
    for (const SspBit& bit : bits) ssp[bit.octet] |= bit.mask;
    return ssp;
}

r2::DENM denm_with_cause(int cause) {
    r2::DENM denm{};
    denm.denm.situation.emplace().eventType.ccAndScc.causeCode = cause;
    return denm;
}

TEST(CamPermission, AnOrdinaryCarNeedsNoBit) { EXPECT_FALSE(check_cam(plain_car, plain_cam())); }

TEST(CamPermission, UnknownVersionsAndLengthsGrantNothing) {
    for (const ByteVector& ssp : {ByteVector{}, ByteVector{1}, ByteVector{1, 0}, ByteVector{0, 0, 0},
                                  ByteVector{2, 0, 0}, ByteVector{1, 0xff, 0xfc, 0}})
        EXPECT_EQ(check_cam(ssp, plain_cam()), Drop::service_permission_missing) << to_hex(ssp);
}

TEST(CamPermission, EachSpecialContainerNeedsItsOwnBit) {
    const auto needs = [](const r2::CAM& cam, SspBit bit) {
        EXPECT_FALSE(check_cam(cam_ssp_of({bit}), cam)) << bit.name;
        ByteVector all_others{1, 0xff, 0xfc};
        all_others[bit.octet] &= static_cast<std::uint8_t>(~bit.mask);
        EXPECT_EQ(check_cam(all_others, cam), Drop::service_permission_missing) << bit.name;
    };
    needs(cam_with(r2::PublicTransportContainer{}), cam_ssp::public_transport);
    needs(cam_with(r2::SpecialTransportContainer{}), cam_ssp::special_transport);
    needs(cam_with(r2::DangerousGoodsContainer{}), cam_ssp::dangerous_goods);
    needs(cam_with(r2::RoadWorksContainerBasic{}), cam_ssp::roadwork);
    needs(cam_with(r2::RescueContainer{}), cam_ssp::rescue);
    needs(cam_with(r2::EmergencyContainer{}), cam_ssp::emergency);
    needs(cam_with(r2::SafetyCarContainer{}), cam_ssp::safety_car);

    r2::CAM toll_station = plain_cam();
    toll_station.cam.camParameters.highFrequencyContainer.emplace<r2::RSUContainerHighFrequency>()
        .protectedCommunicationZonesRSU.emplace();
    needs(toll_station, cam_ssp::tolling_zone);
    r2::CAM near_toll_station = plain_cam();
    near_toll_station.cam.camParameters.highFrequencyContainer.get_if<r2::BasicVehicleContainerHighFrequency>()
        ->cenDsrcTollingZone.emplace();
    needs(near_toll_station, cam_ssp::tolling_zone);
}

TEST(CamPermission, WhatIsAskedInsideAContainerNeedsABitToo) {
    const auto needs_both = [](const r2::CAM& cam, SspBit container, SspBit inside) {
        EXPECT_FALSE(check_cam(cam_ssp_of({container, inside}), cam)) << inside.name;
        EXPECT_EQ(check_cam(cam_ssp_of({container}), cam), Drop::service_permission_missing) << inside.name;
        EXPECT_EQ(check_cam(cam_ssp_of({inside}), cam), Drop::service_permission_missing) << inside.name;
    };
    r2::EmergencyContainer way{}, crossing{};
    way.emergencyPriority.emplace().set(r2::EmergencyPriority::requestForRightOfWay);
    crossing.emergencyPriority.emplace().set(r2::EmergencyPriority::requestForFreeCrossingAtATrafficLight);
    needs_both(cam_with(way), cam_ssp::emergency, cam_ssp::request_right_of_way);
    needs_both(cam_with(crossing), cam_ssp::emergency, cam_ssp::request_free_crossing);

    r2::RoadWorksContainerBasic works{};
    works.closedLanes.emplace();
    needs_both(cam_with(works), cam_ssp::roadwork, cam_ssp::closed_lanes);

    r2::SafetyCarContainer rule{}, trucks{}, limit{}, right{};
    rule.trafficRule = r2::TrafficRule::noPassing;
    trucks.trafficRule = r2::TrafficRule::noPassingForTrucks;
    right.trafficRule = r2::TrafficRule::passToRight;
    limit.speedLimit = r2::SpeedLimit{50};
    needs_both(cam_with(rule), cam_ssp::safety_car, cam_ssp::no_passing);
    needs_both(cam_with(trucks), cam_ssp::safety_car, cam_ssp::no_passing_for_trucks);
    needs_both(cam_with(limit), cam_ssp::safety_car, cam_ssp::speed_limit);
    EXPECT_FALSE(check_cam(cam_ssp_of({cam_ssp::safety_car}), cam_with(right)));
}

TEST(CamPermission, AKindOfVehicleWithoutABitIsRefused) {
    r2::CAM cam = plain_cam();
    cam.cam.camParameters.specialVehicleContainer.emplace().set_unknown();
    EXPECT_EQ(check_cam(ByteVector{1, 0xff, 0xff}, cam), Drop::service_permission_missing);
}

TEST(DenmPermission, EachCauseNeedsItsBit) {
    for (int cause = 0; cause < 256; ++cause) {
        const auto bit = denm_ssp_bit(static_cast<std::uint8_t>(cause));
        if (cause > 128) {
            EXPECT_FALSE(bit);
            continue;
        }
        const r2::DENM denm = denm_with_cause(cause);
        ByteVector all{2, 0xff, 0xff, 0xff, 0xff};
        EXPECT_EQ(check_denm(all, denm).has_value(), !bit.has_value()) << cause;
        if (!bit) continue;
        all[bit->octet] &= static_cast<std::uint8_t>(~bit->mask);
        EXPECT_EQ(check_denm(all, denm), Drop::service_permission_missing) << bit->name;
    }
}

TEST(DenmPermission, Version1KnowsNoFifthOctet) {
    EXPECT_FALSE(check_denm(ByteVector{1, 0, 0, 0x20}, denm_with_cause(94)));
    EXPECT_TRUE(check_denm(ByteVector{1, 0xff, 0xff, 0xff}, denm_with_cause(7)));
    EXPECT_FALSE(check_denm(ByteVector{2, 0, 0, 0, 0x40}, denm_with_cause(7)));
    EXPECT_TRUE(check_denm(ByteVector{1, 0xff, 0xff, 0xff, 0xff}, denm_with_cause(7)));
    EXPECT_TRUE(check_denm(ByteVector{3, 0xff, 0xff, 0xff, 0xff}, denm_with_cause(94)));
    EXPECT_TRUE(check_denm({}, denm_with_cause(94)));
}

TEST(DenmPermission, OnlyATerminationNeedsNoCause) {
    r2::DENM cancellation{};
    cancellation.denm.management.termination = r2::Termination::isCancellation;
    EXPECT_FALSE(check_denm(ByteVector{1, 0, 0, 0}, cancellation));
    EXPECT_TRUE(check_denm({}, cancellation));
    // An event without a cause would be one that no permission covers.
    EXPECT_TRUE(check_denm(ByteVector{1, 255, 255, 255}, r2::DENM{}));
}

}  // namespace
}  // namespace chorus::v2x::security
