#include "chorus/v2x/convert/perceived_objects.hpp"

#include <gtest/gtest.h>

#include "chorus/v2x/convert/conversion.hpp"
#include "chorus/v2x/convert/random_message.hpp"
#include "chorus/v2x/messages/corpus.hpp"
#include "chorus/v2x/messages/csae53/roadside_safety_message.hpp"
#include "chorus/v2x/messages/release2/cpm.hpp"

namespace chorus::v2x::convert {
namespace {

namespace release2 = messages::release2;
namespace collective = messages::release2::cpm;
namespace csae53 = messages::csae53;

const Timestamp now = from_iso8601("2026-11-26T10:20:59.950Z").value();

// A car 30 m east and 40 m north that drives north-west at 12.34 m/s, measured 100 ms after the reference time.
struct OneCar {
    release2::ObjectClassWithConfidence classes[1]{};
    release2::PerceivedObject object{};
    collective::WrappedCpmContainer container{};
    collective::CollectivePerceptionMessage cpm{};

    OneCar() {
        classes[0].objectClass.emplace<"vehicleSubClass">(release2::TrafficParticipantType::passengerCar);
        classes[0].confidence = release2::ConfidenceLevel::unavailable;
        object.objectId = release2::Identifier2B(4711);
        object.measurementDeltaTime = 100;
        object.position.xCoordinate = {3000, 80};
        object.position.yCoordinate = {4000, 40};
        release2::VelocityPolarWithZ velocity{};
        velocity.velocityMagnitude = {1234, 10};
        velocity.velocityDirection = {1350, 50};  // anticlockwise from east: north-west
        object.velocity = release2::Velocity3dWithConfidence(velocity);
        object.objectDimensionX = release2::ObjectDimension{43, 32};
        object.objectDimensionY = release2::ObjectDimension{18, 32};
        object.classification = release2::ObjectClassDescription(classes);
        collective::PerceivedObjectContainer objects{};
        objects.numberOfPerceivedObjects = 1;
        objects.perceivedObjects = std::span<const release2::PerceivedObject>(&object, 1);
        container = collective::WrappedCpmContainer(objects);
        cpm.header = {2, release2::MessageId::cpm, 9};
        auto& management = cpm.payload.managementContainer;
        management.referenceTime = static_cast<std::uint64_t>(now.its_ms());
        management.referencePosition.latitude = 487'000'000;
        management.referencePosition.longitude = 114'000'000;
        management.referencePosition.positionConfidenceEllipse = {4095, 4095, 3601};
        management.referencePosition.altitude = {release2::AltitudeValue::unavailable,
                                                 release2::AltitudeConfidence::unavailable};
        cpm.payload.cpmContainers = std::span<const collective::WrappedCpmContainer>(&container, 1);
    }
};

TEST(PerceivedObjects, ACarOfACpm) {
    const OneCar car;
    Report report;
    asn1::InlineArena<16384> arena;
    const auto rsm = to_csae53_rsm(car.cpm, arena, report);
    ASSERT_TRUE(rsm) << rsm.error().text();
    ASSERT_EQ(rsm->participants.size(), 1u);
    const csae53::ParticipantData& participant = rsm->participants[0];
    EXPECT_EQ(participant.ptcType, csae53::ParticipantType::motor);
    EXPECT_EQ(participant.ptcId, 4711);
    EXPECT_EQ(participant.secMark, 50) << "100 ms later the next minute has begun";
    EXPECT_EQ(participant.heading, 25'200) << "315 deg";
    EXPECT_EQ(participant.speed, 617);
    EXPECT_EQ(participant.size.length, 430);
    EXPECT_EQ(participant.posConfidence.pos, csae53::PositionConfidence::a1m) << "the worse of 0.8 and 0.4 m";
    EXPECT_EQ(participant.vehicleClass->classification, 10);
    EXPECT_EQ(*participant.motionCfd->headingCfd, csae53::HeadingConfidence::prec05deg);
}

TEST(PerceivedObjects, ThereAndBack) {
    const OneCar car;
    Report report;
    asn1::InlineArena<32768> arena;
    const auto rsm = to_csae53_rsm(car.cpm, arena, report);
    const auto cpm = to_cpm(*rsm, {.time = now}, arena, report);
    ASSERT_TRUE(cpm) << cpm.error().text();
    EXPECT_EQ(cpm->header, car.cpm.header);
    EXPECT_EQ(cpm->payload.managementContainer.referenceTime, car.cpm.payload.managementContainer.referenceTime);
    ASSERT_EQ(cpm->payload.cpmContainers.size(), 2u);
    const auto* objects = cpm->payload.cpmContainers[1].content.get_if<collective::PerceivedObjectContainer>();
    ASSERT_TRUE(objects);
    const release2::PerceivedObject& object = objects->perceivedObjects[0];
    EXPECT_EQ(*object.objectId, 4711);
    EXPECT_EQ(object.measurementDeltaTime, 100);
    EXPECT_NEAR(object.position.xCoordinate.value, 3000, 1);
    EXPECT_NEAR(object.position.yCoordinate.value, 4000, 1);
    const auto* velocity = object.velocity->get_if<"polarVelocity">();
    ASSERT_TRUE(velocity);
    EXPECT_NEAR(velocity->velocityMagnitude.speedValue, 1234, 1);
    EXPECT_EQ(velocity->velocityDirection.value, 1350);
    EXPECT_EQ(object.objectDimensionX->value, 43);
    EXPECT_EQ((*object.classification)[0].objectClass, car.classes[0].objectClass);
    const auto of_count = [](const Note& n) { return n.path == "msgCnt"; };
    EXPECT_EQ(std::ranges::count_if(report.notes, of_count), 2) << "made up on the way there, lost on the way back";
}

TEST(PerceivedObjects, WithoutObjectsOrTimeItFails) {
    OneCar car;
    Report report;
    asn1::InlineArena<16384> arena;
    const auto rsm = to_csae53_rsm(car.cpm, arena, report);
    const auto refused = to_cpm(*rsm, {}, arena, report);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().path, "payload.managementContainer.referenceTime");
    car.container = collective::WrappedCpmContainer(collective::OriginatingRsuContainer{});
    EXPECT_FALSE(to_csae53_rsm(car.cpm, arena, report));
}

// Whatever a CPM or RSM says, what comes out can be sent.
TEST(PerceivedObjects, RandomMessagesCanBeSent) {
    std::size_t converted = 0;
    for (std::uint64_t seed = 0; seed < 150; ++seed)
        for (const auto& [from, to] : {std::pair("cpm-r2", "csae53"), std::pair("cpm-r2", "csae53-edition2017"),
                                       std::pair("csae53", "cpm-r2")}) {
            const auto message = random_message(from, seed, {.present = 0.5, .extended = 0.05, .list_limit = 5});
            const auto result = convert(message, *messages::find_message_type(to), {.time = now});
            if (!result) continue;
            ++converted;
            const auto octets = result->messages[0].encode();
            ASSERT_TRUE(octets) << from << seed << ": " << octets.error().text();
        }
    EXPECT_GT(converted, 100u);
}

}  // namespace
}  // namespace chorus::v2x::convert
