#include "chorus/v2x/facilities/plausibility.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <optional>

#include "chorus/core/random.hpp"
#include "chorus/geo/geodesic.hpp"
#include "chorus/v2x/facilities/conversions.hpp"
#include "chorus/v2x/facilities/test_messages.hpp"

namespace chorus::v2x::facilities {
namespace {

r2::CAM cam(const Position& place = town, Timestamp generated = morning) {
    r2::CAM message{};
    message.header = {2, r2::MessageId::cam, 815};
    message.cam.generationDeltaTime = generation_delta_time(generated);
    message.cam.camParameters.basicContainer.referencePosition.latitude = latitude_of(place.latitude_deg);
    message.cam.camParameters.basicContainer.referencePosition.longitude = longitude_of(place.longitude_deg);
    return message;
}

r2::DENM denm() {
    r2::DENM message{};
    message.header = {2, r2::MessageId::denm, 815};
    auto& management = message.denm.management;
    management.actionId = {815, 1};
    management.detectionTime = morning.its_ms();
    management.referenceTime = morning.its_ms();
    management.eventPosition = reference_position_of(town, {}, {});
    return message;
}

struct CamCase {
    const char* name;
    std::function<void(r2::CAM&)> change;
    Duration later;
    std::optional<Drop> expected;
};

TEST(Plausibility, OfCams) {
    const CamCase cases[] = {
        {"good", [](r2::CAM&) {}, 0s, std::nullopt},
        {"protocol version 1", [](r2::CAM& m) { m.header.protocolVersion = 1; }, 0s, Drop::message_type_unexpected},
        {"header of a DENM", [](r2::CAM& m) { m.header.messageId = r2::MessageId::denm; }, 0s,
         Drop::message_type_unexpected},
        {"latitude unavailable",
         [](r2::CAM& m) { m.cam.camParameters.basicContainer.referencePosition.latitude = r2::Latitude::unavailable; },
         0s, Drop::message_implausible},
        {"2 s old", [](r2::CAM&) {}, 2s, std::nullopt},
        {"older", [](r2::CAM&) {}, 2001ms, Drop::message_implausible},
        {"from the near future", [](r2::CAM&) {}, -500ms, std::nullopt},
        {"from the future", [](r2::CAM&) {}, -501ms, Drop::message_implausible},
        {"half a wrap away", [](r2::CAM&) {}, 32'700ms, Drop::message_implausible},
    };
    for (const auto& c : cases) {
        r2::CAM message = cam();
        c.change(message);
        EXPECT_EQ(implausible(message, town, morning + c.later), c.expected) << c.name;
    }
    for (const std::optional<Position> unknown : {std::optional<Position>(), std::optional(Position{NAN, NAN})})
        EXPECT_EQ(implausible(cam({0, 0}), unknown, morning), std::nullopt) << "own position unknown: not asked";
}

TEST(Plausibility, NoCamFromFartherThanRadioReachesAnywhereOnTheGlobe) {
    Random random(6);
    for (int i = 0; i < 100'000; ++i) {
        const Position own{random.uniform(-89, 89), random.uniform(-180, 180)};
        const Position place = random.chance(0.5)
                                   ? Position{random.uniform(-90, 90), random.uniform(-180, 180)}
                                   : geo::destination(own, random.uniform(0, 360), random.uniform(0, 20'000));
        const double distance = geo::distance_m(own, place);
        if (std::abs(distance - cam_reach_m) < 50) continue;  // the plane is good to centimetres, not the point here
        const bool near = distance < cam_reach_m;
        ASSERT_EQ(!implausible(cam(place), own, morning), near)
            << own.latitude_deg << ' ' << own.longitude_deg << " -> " << place.latitude_deg << ' '
            << place.longitude_deg;
    }
}

struct DenmCase {
    const char* name;
    std::function<void(r2::DENM&)> change;
    std::optional<Drop> expected;
};

TEST(Plausibility, OfDenms) {
    const DenmCase cases[] = {
        {"good", [](r2::DENM&) {}, std::nullopt},
        {"protocol version 1", [](r2::DENM& m) { m.header.protocolVersion = 1; }, Drop::message_type_unexpected},
        {"header of a CAM", [](r2::DENM& m) { m.header.messageId = r2::MessageId::cam; },
         Drop::message_type_unexpected},
        {"position unknown",
         [](r2::DENM& m) { m.denm.management.eventPosition.longitude = r2::Longitude::unavailable; },
         Drop::message_implausible},
        {"detected after it was told", [](r2::DENM& m) { m.denm.management.detectionTime = morning.its_ms() + 1; },
         Drop::message_implausible},
        {"told in the future", [](r2::DENM& m) { m.denm.management.referenceTime = morning.its_ms() + 501; },
         Drop::message_implausible},
        {"a clock that is a little ahead",
         [](r2::DENM& m) { m.denm.management.referenceTime = morning.its_ms() + 500; }, std::nullopt},
        {"pseudonym changed since the trigger", [](r2::DENM& m) { m.header.stationId = 816; }, std::nullopt},
        {"cancelled by its origin",
         [](r2::DENM& m) { m.denm.management.termination = r2::Termination::isCancellation; }, std::nullopt},
        {"cancelled by another",
         [](r2::DENM& m) {
             m.header.stationId = 816;
             m.denm.management.termination = r2::Termination::isCancellation;
         },
         Drop::message_implausible},
        {"negated by another",
         [](r2::DENM& m) {
             m.header.stationId = 816;
             m.denm.management.termination = r2::Termination::isNegation;
         },
         std::nullopt},
        {"negated by its origin", [](r2::DENM& m) { m.denm.management.termination = r2::Termination::isNegation; },
         Drop::message_implausible},
    };
    for (const auto& c : cases) {
        r2::DENM message = denm();
        c.change(message);
        EXPECT_EQ(implausible(message, morning), c.expected) << c.name;
    }
}

}  // namespace
}  // namespace chorus::v2x::facilities
